import { randomUUID } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import { createIdentityVerifier } from '../signed-identity.ts';
import { StartError } from '../start-error.ts';
import type { Subgraph } from '../subgraph.ts';
import { type ServedContext, startSubgraphApollo } from './apollo.ts';
import { takeSignedCallersOnly } from './authenticate.ts';
import { createHubDirectory, type HubDirectory } from './hub-directory.ts';

export interface SubgraphServerOptions {
  readonly subgraph: Subgraph;
  /** Signs who asks; the hub has the same. */
  readonly secret: Uint8Array;
  /** Where the rest of the graph is asked, without a slash at the end. */
  readonly hubUrl: string;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly logger: FastifyBaseLogger;
}

export interface SubgraphServer {
  /** Where it takes GraphQL. */
  readonly url: string;
  /** Takes no more requests and lets those in flight finish, for ten seconds at most. */
  stop(): Promise<void>;
}

const GRAPHQL_PATH = '/graphql';
/** Representations of a whole page of entities, and more. */
const BODY_LIMIT = 10 * 1024 * 1024;
const DRAIN_MS = 10_000;

/** Serves one subgraph over HTTP to the hub and nobody else. Throws a StartError when the port is not to be had. */
export async function startSubgraphServer(options: SubgraphServerOptions): Promise<SubgraphServer> {
  const { subgraph, secret, hubUrl, host, port, logger } = options;
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: BODY_LIMIT,
    exposeHeadRoutes: false,
    return503OnClosing: false,
  });
  const apollo = await startSubgraphApollo(subgraph, logger);
  const hub = createHubDirectory(hubUrl);
  app.decorateRequest('signed', null);
  app.get('/healthz', async () => ({ status: 'ok', subgraph: subgraph.name }));
  await app.register(async (scope) => {
    takeSignedCallersOnly(scope, createIdentityVerifier(secret, [subgraph.name]));
    scope.post(GRAPHQL_PATH, fastifyApolloHandler(apollo, { context: async (request) => contextOf(request) }));
  });

  function contextOf(request: FastifyRequest): ServedContext {
    if (request.signed === null) throw new Error('expected a signed identity');
    const { identity, token } = request.signed;
    const { principal, call } = identity;
    const requestId = call?.requestId ?? headerOf(request, 'x-request-id') ?? randomUUID();
    const graph = hub.for({ token, requestId, trace: traceOf(request) });
    const idempotencyKey = call?.idempotencyKey ?? null;
    const context = subgraph.contextFor({ principal, requestId, idempotencyKey, graph });
    return { ...context, principal, requestId, mayWrite: call !== null };
  }

  try {
    const origin = await app.listen({ host, port });
    return { url: `${origin}${GRAPHQL_PATH}`, stop: () => stop(app, apollo, hub) };
  } catch (error) {
    await stop(app, apollo, hub);
    throw new StartError(`${host}:${port} is not to be had: ${error instanceof Error ? error.message : error}.`);
  }
}

async function stop(app: FastifyInstance, apollo: { stop(): Promise<void> }, hub: HubDirectory): Promise<void> {
  const overdue = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
  await app.close();
  clearTimeout(overdue);
  await apollo.stop();
  await hub.stop();
}

const headerOf = ({ headers }: FastifyRequest, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** W3C Trace Context, as it came. */
const traceOf = (request: FastifyRequest): Record<string, string> =>
  Object.fromEntries(
    ['traceparent', 'tracestate'].flatMap((name) => {
      const value = headerOf(request, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
