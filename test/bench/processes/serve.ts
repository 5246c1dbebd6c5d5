import { Session } from 'node:inspector/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { HeadersOfPartners } from '../partners.ts';

/** What a process that is measured, or that others are measured over, gets to know at its start. */
export interface ServeOptions {
  readonly databaseUrl: string;
  /** Where keys and secrets of a hub are kept. */
  readonly home: string;
  /** File with the supergraph to serve, for gateways. */
  readonly supergraph: string;
  /** Addresses of subgraphs by their names, for gateways. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** What hub and subgraphs sign with, in base64; empty when subgraphs take anybody's word. */
  readonly secret: string;
}

/** `url` for most; the addresses of several things for a process that serves many. */
export interface Served {
  readonly url: string;
  readonly urls?: Readonly<Record<string, string>>;
  /** What requests have to carry. */
  readonly headers?: HeadersOfPartners;
  readonly stop: () => Promise<void>;
}

/** Of the process itself, not of those that it started. */
export interface Usage {
  readonly rssMb: number;
  readonly cpuMs: number;
  /** What is in use once everything else is collected; only in a process that was started with --expose-gc. */
  readonly heapMb: number | null;
}

/** How late the event loop came to what was due. */
export interface Delays {
  readonly maxMs: number;
  readonly p99Ms: number;
}

export type Request =
  | { readonly ask: 'serve'; readonly options: ServeOptions }
  | { readonly ask: 'profile' | 'profile-end' | 'delays' | 'delays-end' | 'usage' | 'stop' };

/** Runs in a process of its own: waits for its options, serves, and does as its parent tells. */
export function serve(start: (options: ServeOptions) => Promise<Served>): void {
  let served: Served | null = null;
  const inspector = new Session();
  const delays = monitorEventLoopDelay({ resolution: 1 });

  const answers: Readonly<Record<Request['ask'], (request: Request) => Promise<unknown>>> = {
    async serve(request) {
      if (request.ask !== 'serve') throw new Error('expected options');
      served = await start(request.options);
      return { url: served.url, urls: served.urls ?? {}, headers: served.headers ?? {} };
    },
    async profile() {
      inspector.connect();
      await inspector.post('Profiler.enable');
      await inspector.post('Profiler.setSamplingInterval', { interval: 500 });
      await inspector.post('Profiler.start');
    },
    async 'profile-end'() {
      const { profile } = await inspector.post('Profiler.stop');
      inspector.disconnect();
      return profile;
    },
    async delays() {
      delays.enable();
      delays.reset();
    },
    async 'delays-end'() {
      delays.disable();
      return { maxMs: delays.max / 1e6, p99Ms: delays.percentile(99) / 1e6 } satisfies Delays;
    },
    async usage() {
      const { user, system } = process.cpuUsage();
      globalThis.gc?.();
      const heapMb = globalThis.gc === undefined ? null : process.memoryUsage().heapUsed / 2 ** 20;
      return { rssMb: process.memoryUsage.rss() / 2 ** 20, cpuMs: (user + system) / 1_000, heapMb } satisfies Usage;
    },
    async stop() {
      await served?.stop();
    },
  };

  const tell = (message: { readonly value: unknown } | { readonly error: string }): void => {
    process.send?.(message);
  };
  process.on('message', async (request: Request) => {
    try {
      tell({ value: await answers[request.ask](request) });
    } catch (error) {
      tell({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    if (request.ask === 'stop') process.disconnect?.();
  });
  // A parent that was killed leaves nobody behind.
  process.on('disconnect', () => process.exit());
}
