import { measure } from './load/measure.ts';
import type { Usage } from './processes/serve.ts';
import { type Server, startServer } from './processes/start.ts';
import type { Ground } from './surroundings.ts';
import { fileOf, type Target } from './targets/index.ts';

export interface Result {
  readonly name: string;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the process that was asked, after the load; without PostgreSQL, subgraphs and planners in processes of their own. */
  readonly rssMb: number;
  /** Answers that were wrong or did not come. */
  readonly errors: number;
}

export interface Measured extends Result {
  /** What the process that was asked spent on one request. Noise from outside changes it less than anything else. */
  readonly cpuMs: number;
  readonly firstError: string | null;
}

export interface Pace {
  readonly connections: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
}

/** `around` wraps what is measured, without the warm-up. */
export interface Around {
  begin(server: Server): Promise<void>;
  end(server: Server): Promise<void>;
}

/** Starts a target, warms it up, loads it and stops it. */
export async function measureTarget(target: Target, ground: Ground, pace: Pace, around?: Around): Promise<Measured> {
  const server = await startServer(fileOf(target), ground.serve);
  try {
    const usage = async () => (await server.ask('usage')) as Usage;
    let before: Usage = { rssMb: 0, cpuMs: 0, heapMb: null };
    const { query, pages } = ground;
    const load = await measure(
      { url: server.url, headers: server.headers, dialect: target.dialect, query, pages, ...pace },
      async () => {
        await around?.begin(server);
        before = await usage();
      },
    );
    const after = await usage();
    await around?.end(server);
    const { requestsPerSecond, p50Ms, p99Ms, errors, firstError } = load;
    return {
      name: target.name,
      requestsPerSecond: Math.round(requestsPerSecond * 10) / 10,
      p50Ms,
      p99Ms,
      rssMb: Math.round(after.rssMb),
      errors: load.requests === 0 ? 1 : errors,
      cpuMs: (after.cpuMs - before.cpuMs) / load.requests,
      firstError: load.requests === 0 ? 'nothing was answered' : firstError,
    };
  } finally {
    await server.stop();
  }
}
