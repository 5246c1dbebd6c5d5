import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type { EntityDirectory } from '../../subgraphs/shared/subgraph.ts';
import type { Logger } from './errors.ts';
import type { Graph } from './graph.ts';

/** Where a graph comes from, each time anew. */
export interface GraphSource {
  /** All texts that make the graph. Rejects when they are not to be had. */
  read(): Promise<readonly string[]>;
  /** Builds a graph of them. Rejects when they do not make one; nothing it started may be left then. */
  build(texts: readonly string[]): Promise<OwnedGraph>;
}

export interface OwnedGraph {
  readonly graph: Graph;
  /** Ends what the graph was built with (connections, say), once nobody asks it any more and it has stopped. */
  release?(): Promise<void>;
}

/** `version` is that of the graph which answers now: the first twelve hexadecimal digits of the SHA-256 of its texts. */
export type ReloadOutcome =
  | { readonly status: 'reloaded' | 'unchanged'; readonly version: string }
  | { readonly status: 'refused'; readonly version: string; readonly reason: string };

export interface ReloadableGraph extends Graph {
  /** Never rejects: what does not make a graph is refused, and the one before serves on. */
  reload(): Promise<ReloadOutcome>;
  /** Tells of each graph that takes over from another. Returns what ends the telling. */
  onReload(listener: () => void): () => void;
}

export interface ReloadLogger extends Logger {
  info(details: object, message: string): void;
}

const STOPPING = 'The gateway is stopping.';

interface Served extends OwnedGraph {
  readonly version: string;
  inFlight: number;
  isRetired: boolean;
}

/**
 * A graph that can be exchanged while it answers. A request is answered whole by the graph that it came to; the last one
 * to finish on a graph that was exchanged ends that graph, with its planner, its caches and its connections. Rejects when
 * there is no first graph.
 */
export async function createReloadableGraph(source: GraphSource, logger: ReloadLogger): Promise<ReloadableGraph> {
  const listeners = new Set<() => void>();
  const endings = new Set<Promise<void>>();
  let isStopped = false;
  const first = await source.read();
  let current = await serve(first, versionOf(first));
  let running: Promise<ReloadOutcome> | null = null;
  let next: Promise<ReloadOutcome> | null = null;

  return {
    schemaOf: (contract): GraphQLSchema => current.graph.schemaOf(contract),
    execute: (request) => answeredBy(current, (graph) => graph.execute(request)),
    entities: (identity): EntityDirectory => ({
      find: (references, selections) =>
        answeredBy(current, (graph) => graph.entities(identity).find(references, selections)),
    }),
    get plannerPid() {
      return current.graph.plannerPid;
    },
    reload,
    onReload(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {
      isStopped = true;
      await running;
      await Promise.all([...endings, end(current)]);
    },
  };

  async function answeredBy<T>(served: Served, ask: (graph: Graph) => Promise<T>): Promise<T> {
    served.inFlight++;
    try {
      return await ask(served.graph);
    } finally {
      served.inFlight--;
      endIfIdle(served);
    }
  }

  /** Whoever asks while a reload runs wants what came after it began: they share the one that follows. */
  function reload(): Promise<ReloadOutcome> {
    if (running === null) {
      running = tryReload().finally(() => {
        running = null;
      });
      return running;
    }
    next ??= running.then(() => {
      next = null;
      return reload();
    });
    return next;
  }

  async function tryReload(): Promise<ReloadOutcome> {
    if (isStopped) return refused(STOPPING);
    try {
      const texts = await source.read();
      const version = versionOf(texts);
      if (version === current.version) return { status: 'unchanged', version };
      const served = await serve(texts, version);
      if (isStopped) {
        await end(served);
        return refused(STOPPING);
      }
      const before = current;
      current = served;
      logger.info({ version, before: before.version }, 'the graph was reloaded');
      before.isRetired = true;
      endIfIdle(before);
      for (const listener of listeners) tell(listener);
      return { status: 'reloaded', version };
    } catch (error) {
      return refused(error instanceof Error ? error.message : String(error));
    }
  }

  function tell(listener: () => void): void {
    try {
      listener();
    } catch (error) {
      logger.error({ err: error }, 'the reload was not heard of everywhere');
    }
  }

  function refused(reason: string): ReloadOutcome {
    logger.error({ reason, version: current.version }, 'the new graph was refused; the one before serves on');
    return { status: 'refused', version: current.version, reason };
  }

  async function serve(texts: readonly string[], version: string): Promise<Served> {
    return { ...(await source.build(texts)), version, inFlight: 0, isRetired: false };
  }

  function endIfIdle(served: Served): void {
    if (!served.isRetired || served.inFlight > 0) return;
    const ending: Promise<void> = end(served)
      .catch((error) => logger.error({ err: error }, 'a graph that was exchanged did not end'))
      .finally(() => endings.delete(ending));
    endings.add(ending);
  }
}

async function end({ graph, release }: OwnedGraph): Promise<void> {
  await graph.stop();
  await release?.();
}

function versionOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${Buffer.byteLength(text)}\n`).update(text);
  return hash.digest('hex').slice(0, 12);
}
