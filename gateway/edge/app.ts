import type { FastifyBaseLogger } from 'fastify';
import { AUDIENCES } from '../../subgraphs/shared/principal.ts';
import type { ReloadOutcome } from '../executor/reloadable.ts';
import type { Identity } from '../identity/identity.ts';
import { startApolloServers } from './apollo.ts';
import { createAuthenticator } from './authenticate.ts';
import { addDownloadRoutes } from './downloads/downloads.ts';
import { addEntitiesRoute, type EntitiesRouteOptions } from './entities-route.ts';
import type { ExecutableGraph } from './graph-gateway.ts';
import { addGraphiqlRoutes } from './graphiql/routes.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { addHealthRoutes, type ReadinessChecks } from './health.ts';
import { createHttpApp } from './http-app.ts';
import { addIssuerRoutes } from './issuer-route.ts';
import type { Listener } from './listener.ts';
import { addReloadRoute, withScope } from './reload-route.ts';
import { createSessionCookie } from './session-cookie.ts';

export interface EdgeOptions {
  readonly listener: Listener;
  readonly publicUrl: string;
  readonly identity: Identity;
  readonly graph: ExecutableGraph & { reload(): Promise<ReloadOutcome> };
  /** What subgraphs in other processes may ask; none or null: there are no such subgraphs. */
  readonly entities?: EntitiesRouteOptions | null;
  /** Before the reference in the ocids of release packages. */
  readonly ocidPrefix: string;
  readonly readiness: ReadinessChecks;
  readonly logger: FastifyBaseLogger;
}

export interface Edge {
  /** Takes no more requests and lets those in flight finish, for ten seconds at most. */
  stop(): Promise<void>;
}

/** The public side of the hub: everything that is asked over HTTP. It answers from when this resolves. */
export async function startEdge(options: EdgeOptions): Promise<Edge> {
  const { listener, publicUrl, identity, graph, ocidPrefix, readiness, logger } = options;
  const secure = publicUrl.startsWith('https:');
  const app = await createHttpApp({ listener, secure, logger });
  const sessionCookie = createSessionCookie(secure);
  const authenticate = createAuthenticator(identity.verify, sessionCookie);
  const apollo = await startApolloServers(graph, AUDIENCES, logger);

  addHealthRoutes(app, readiness);
  addIssuerRoutes(app, identity.issuer, publicUrl);
  addGraphqlRoute(app, {
    servers: apollo.servers,
    async admit(request) {
      const verified = await authenticate(request);
      return verified && { principal: verified.principal, contract: verified.principal.audience };
    },
  });
  addGraphiqlRoutes(app, { verify: identity.verify, cookie: sessionCookie });
  addDownloadRoutes(app, { graph, authenticate, publicUrl, ocidPrefix });
  if (options.entities) addEntitiesRoute(app, options.entities);
  addReloadRoute(app, { reload: () => graph.reload(), admit: withScope('access:admin', authenticate) });
  await app.ready();

  return {
    async stop() {
      // Fastify first: from now on its answers close their connections, so that the listener's do come to an end.
      await app.close();
      await listener.close();
      await apollo.stop();
    },
  };
}
