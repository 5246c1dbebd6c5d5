import type { FastifyBaseLogger } from 'fastify';
import { AUDIENCES } from '../../subgraphs/shared/principal.ts';
import { type LimitsByAudience, limitsForAll } from '../client-limits.ts';
import type { ReloadOutcome } from '../executor/reloadable.ts';
import type { Identity } from '../identity/identity.ts';
import { createAttempts } from '../metering/attempts.ts';
import { localMetering, type Metering } from '../metering/metering.ts';
import type { Safelists } from '../safelist/safelists.ts';
import { startApolloServers } from './apollo.ts';
import { createAuthenticator } from './authenticate.ts';
import { addDownloadRoutes } from './downloads/downloads.ts';
import { addEntitiesRoute, type EntitiesRouteOptions } from './entities-route.ts';
import type { ExecutableGraph } from './graph-gateway.ts';
import { addGraphiqlRoutes } from './graphiql/routes.ts';
import { type Audience, addGraphqlRoute } from './graphql-route.ts';
import { addHealthRoutes, type ReadinessChecks } from './health.ts';
import { createHttpApp } from './http-app.ts';
import { addIssuerRoutes } from './issuer-route.ts';
import type { Listener } from './listener.ts';
import { Meter } from './meter.ts';
import { addReloadRoute, withScope } from './reload-route.ts';
import { createSessionCookie } from './session-cookie.ts';
import { addSignInRoutes } from './sign-in/routes.ts';
import { addSessionRoutes } from './sign-in/session-routes.ts';

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
  /** What clients may ask for; default: what is common. */
  readonly limits?: LimitsByAudience;
  /** What counts for clients; default: this process by itself. */
  readonly metering?: Metering;
  /** Documents that clients may send by their hash; default: none. */
  readonly safelists?: Safelists;
  /** Origins whose pages may call the hub; default: none. */
  readonly corsOrigins?: readonly string[];
  /** Addresses and networks whose X-Forwarded-For is believed; default: nobody's. */
  readonly trustedProxies?: readonly string[];
  readonly logger: FastifyBaseLogger;
}

export interface Edge {
  /** Takes no more requests and lets those in flight finish, for ten seconds at most. */
  stop(): Promise<void>;
}

/** The public side of the hub: everything that is asked over HTTP. It answers from when this resolves. */
export async function startEdge(options: EdgeOptions): Promise<Edge> {
  const { listener, publicUrl, identity, graph, ocidPrefix, readiness, logger } = options;
  const { limits = limitsForAll(), metering = localMetering(), corsOrigins = [], trustedProxies = [] } = options;
  const secure = publicUrl.startsWith('https:');
  const app = await createHttpApp({ listener, secure, corsOrigins, trustedProxies, logger });
  const sessionCookie = createSessionCookie(secure);
  const authenticate = createAuthenticator(identity.verify, sessionCookie);
  const apollo = await startApolloServers(graph, limits, logger);
  const meters = metersOf(limits, metering);

  addHealthRoutes(app, readiness);
  addIssuerRoutes(app, { issuer: identity.issuer, publicUrl, attempts: createAttempts(metering) });
  addGraphqlRoute(app, {
    audiences: audiencesOf(apollo.servers, limits, meters),
    safelists: options.safelists ?? null,
    async admit(request) {
      const verified = await authenticate(request);
      return verified && { principal: verified.principal, contract: verified.principal.audience };
    },
  });
  addSignInRoutes(app, identity.people);
  addSessionRoutes(app, { publicUrl, verify: identity.verify, cookie: sessionCookie });
  addGraphiqlRoutes(app, { verify: identity.verify, cookie: sessionCookie, people: identity.people });
  addDownloadRoutes(app, { graph, authenticate, meters, publicUrl, ocidPrefix });
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

function audiencesOf(
  servers: ReadonlyMap<string, Audience['server']>,
  limits: LimitsByAudience,
  meters: Meters,
): ReadonlyMap<string, Audience> {
  const audiences = new Map<string, Audience>();
  for (const name of AUDIENCES) {
    const server = servers.get(name);
    if (server === undefined) throw new Error('expected a server an audience');
    audiences.set(name, { server, limits: limits[name], meter: meters[name] });
  }
  return audiences;
}

type Meters = Parameters<typeof addDownloadRoutes>[1]['meters'];

function metersOf(limits: LimitsByAudience, metering: Metering): Meters {
  const meterOf = (name: keyof Meters): Meter => {
    const { budget: capacity, restoreRate } = limits[name];
    return new Meter(metering.buckets(`cost:${name}`, { capacity, restoreRate }));
  };
  return { partner: meterOf('partner'), bureau: meterOf('bureau'), admin: meterOf('admin') };
}
