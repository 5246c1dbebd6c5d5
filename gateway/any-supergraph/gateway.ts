import type { Logger as PinoLogger } from 'pino';
import { openListener } from '../edge/listener.ts';
import { startOpenEdge } from '../edge/open-edge.ts';
import { createGraph } from '../executor/graph.ts';
import { createReloadableGraph, type OwnedGraph, type ReloadOutcome } from '../executor/reloadable.ts';
import { createHttpTransport } from '../executor/transports/http.ts';
import { watchSource } from '../watch.ts';
import { apiSchemaOf } from './api-schema.ts';
import type { SupergraphSource } from './source.ts';
import { subgraphUrls } from './subgraph-urls.ts';
import { upgradeSupergraph } from './upgrade.ts';

export interface GatewayOptions {
  readonly source: SupergraphSource;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Addresses that go before those of the supergraph, by the subgraph's name. */
  readonly overrides: ReadonlyMap<string, string>;
  /** Whether changes of the source are followed. */
  readonly watch: boolean;
  readonly logger: PinoLogger;
}

export interface Gateway {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Where each subgraph is reached, by its name. */
  readonly subgraphs: ReadonlyMap<string, string>;
  /** Reads the supergraph anew. Never rejects: when it makes no graph, the one before serves on. */
  reload(): Promise<ReloadOutcome>;
  /** Takes no more requests, lets those in flight finish (ten seconds at most), then ends planner and connections. */
  stop(): Promise<void>;
}

/** The one contract: what the supergraph lets everybody see. */
export const PUBLIC = 'public';

/** Serves any supergraph whose subgraphs answer over HTTP, to everybody. Rejects when the first one makes no graph. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { source, logger } = options;
  await using started = new AsyncDisposableStack();

  const listener = await openListener(options.host, options.port);
  started.defer(() => listener.close());
  let subgraphs: ReadonlyMap<string, string> = new Map();
  const graph = await createReloadableGraph(
    {
      read: async () => [await source.read()],
      async build([sdl = '']) {
        const supergraphSdl = upgradeSupergraph(sdl);
        const urls = subgraphUrls(supergraphSdl, options.overrides);
        const owned = await buildGraph(supergraphSdl, urls, logger);
        for (const name of options.overrides.keys())
          if (!urls.has(name)) logger.warn({ subgraph: name }, 'the supergraph has no subgraph of this name');
        subgraphs = urls;
        return owned;
      },
    },
    logger,
  );
  started.defer(() => graph.stop());

  const readiness = {
    planner: async () => {
      if (graph.plannerPid === undefined) throw new Error('the planner starts again');
    },
  };
  const edge = await startOpenEdge({ listener, graph, contract: PUBLIC, readiness, logger });
  started.defer(() => edge.stop());
  if (options.watch) started.defer(await watchSource(source, () => graph.reload(), logger));

  const running = started.move();
  return {
    url: listener.url,
    get subgraphs() {
      return subgraphs;
    },
    reload: () => graph.reload(),
    stop: () => running.disposeAsync(),
  };
}

/** A graph with connections of its own, which end with it. */
async function buildGraph(
  supergraphSdl: string,
  urls: ReadonlyMap<string, string>,
  logger: PinoLogger,
): Promise<OwnedGraph> {
  const transports = new Map([...urls].map(([name, url]) => [name, createHttpTransport({ name, url, logger })]));
  const release = async (): Promise<void> => {
    await Promise.all([...transports.values()].map((transport) => transport.stop()));
  };
  try {
    const graph = await createGraph({
      supergraphSdl,
      contracts: { [PUBLIC]: apiSchemaOf(supergraphSdl) },
      transports: Object.fromEntries(transports),
      logger,
    });
    return { graph, release };
  } catch (error) {
    await release();
    throw error;
  }
}
