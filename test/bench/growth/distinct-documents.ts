import { measure } from '../load/measure.ts';
import type { Delays, Usage } from '../processes/serve.ts';
import { startServer } from '../processes/start.ts';
import type { Ground } from '../surroundings.ts';
import { fileOf, type Target } from '../targets/index.ts';
import type { Pace } from './series.ts';

export interface Round {
  readonly requestsPerSecond: number;
  /** Answers that were errors: a planner on a busy machine may come too late for its deadline. */
  readonly errors: number;
  /** The longest that the event loop was busy with one thing. */
  readonly longestStallMs: number;
  readonly p99StallMs: number;
  readonly heapMb: number;
  readonly rssMb: number;
}

const ROUNDS = ['First', 'Second', 'Third'];

/**
 * Ten thousand documents that never came before, each planned and compiled anew, three times over: what is kept of them has
 * to end somewhere, and none may hold the others up.
 */
export async function distinctDocuments(target: Target, ground: Ground, pace: Pace): Promise<readonly Round[]> {
  const server = await startServer(fileOf(target), ground.serve, ['--expose-gc']);
  const rounds: Round[] = [];
  try {
    for (const name of ROUNDS) {
      const load = await measure(
        {
          url: server.url,
          headers: server.headers,
          dialect: target.dialect,
          query: ground.query,
          pages: ground.pages,
          connections: 16,
          distinctDocuments: name,
          ...pace,
        },
        async () => {
          await server.ask('delays');
        },
      );
      const { maxMs, p99Ms } = (await server.ask('delays-end')) as Delays;
      const { heapMb, rssMb } = (await server.ask('usage')) as Usage;
      if (load.errors > 0) console.error(`${target.name}, ${load.errors} of its documents: ${load.firstError}`);
      rounds.push({
        requestsPerSecond: load.requestsPerSecond,
        errors: load.errors,
        longestStallMs: maxMs,
        p99StallMs: p99Ms,
        heapMb: heapMb ?? 0,
        rssMb,
      });
    }
  } finally {
    await server.stop();
  }
  return rounds;
}
