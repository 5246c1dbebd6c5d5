import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { AUDIENCES } from '../../subgraphs/shared/principal.ts';
import type { Identity } from '../identity/identity.ts';
import { startApolloServer } from './apollo.ts';
import { createAuthenticator } from './authenticate.ts';
import { addErrorHandlers } from './error-handlers.ts';
import type { ExecutableGraph } from './graph-gateway.ts';
import { addGraphiqlRoutes } from './graphiql/routes.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { addHealthRoutes, type ReadinessChecks } from './health.ts';
import { addIssuerRoutes } from './issuer-route.ts';
import type { Listener } from './listener.ts';
import { requestIdOf } from './request-id.ts';
import { apiHeaders } from './security-headers.ts';
import { createSessionCookie } from './session-cookie.ts';

const BODY_LIMIT = 1024 * 1024;

export interface EdgeOptions {
  readonly listener: Listener;
  readonly publicUrl: string;
  readonly identity: Identity;
  readonly graph: ExecutableGraph;
  readonly readiness: ReadinessChecks;
  readonly logger: FastifyBaseLogger;
}

export interface Edge {
  /** Takes no more requests and lets those in flight finish, for ten seconds at most. */
  stop(): Promise<void>;
}

/** The public side of the hub: everything that is asked over HTTP. It answers from when this resolves. */
export async function startEdge(options: EdgeOptions): Promise<Edge> {
  const { listener, publicUrl, identity, graph, readiness, logger } = options;
  const secure = publicUrl.startsWith('https:');
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    bodyLimit: BODY_LIMIT,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    serverFactory: (handler) => {
      listener.server.on('dropRequest', () => logger.warn('a connection asked for too much'));
      listener.serve(handler);
      return listener.server;
    },
  });
  // Only JSON is read; a route that takes a form says so itself.
  app.removeContentTypeParser('text/plain');
  await app.register(helmet, apiHeaders(secure));
  await app.register(cookie);
  addRequestMarks(app);
  addErrorHandlers(app);

  const sessionCookie = createSessionCookie(secure);
  const servers = await Promise.all(AUDIENCES.map((audience) => startApolloServer(graph, audience, logger)));
  const [partner, bureau, admin] = servers;
  if (!partner || !bureau || !admin) throw new Error('expected a server for each audience');

  addHealthRoutes(app, readiness);
  addIssuerRoutes(app, identity.issuer, publicUrl);
  addGraphqlRoute(app, { partner, bureau, admin }, createAuthenticator(identity.verify, sessionCookie));
  addGraphiqlRoutes(app, { verify: identity.verify, cookie: sessionCookie });
  await app.ready();

  return {
    async stop() {
      // Fastify first: from now on its answers close their connections, so that the listener's do come to an end.
      await app.close();
      await listener.close();
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

/** What every answer carries, and one line in the log for each: who, what and how long, never a token or a body. */
function addRequestMarks(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('cache-control', 'no-store');
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        client: request.principal?.id,
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    );
  });
}
