import type { Logger } from 'pino';
import { modules } from '../subgraphs/index.ts';
import { createOutbound } from '../subgraphs/shared/outbound/outbound.ts';
import { NOTHING_ALLOWED, type OutboundSettings } from '../subgraphs/shared/outbound/settings.ts';
import { createIdentityVerifier } from '../subgraphs/shared/signed-identity.ts';
import { assertBound } from '../subgraphs/shared/tenancy/assert-bound.ts';
import { assertOwnSessions } from '../subgraphs/shared/tenancy/assert-own-sessions.ts';
import { connectHub, connectTenants } from '../subgraphs/shared/tenancy/connect-tenants.ts';
import { type LimitsByAudience, limitsForAll } from './client-limits.ts';
import { UNREGISTERED_OCID_PREFIX } from './config.ts';
import { type ConnectionLimits, DEFAULT_CONNECTION_LIMITS } from './connection-limits.ts';
import { connect } from './database/connection.ts';
import { startEmbeddedPostgres } from './database/embedded-postgres.ts';
import type { Log } from './database/log.ts';
import { makeFolder } from './database/make-folder.ts';
import { migrate } from './database/migrate.ts';
import { hubLogin } from './database/role/login.ts';
import { startEdge } from './edge/app.ts';
import { openListener } from './edge/listener.ts';
import { startRelay } from './events/relay.ts';
import type { ReloadOutcome } from './executor/reloadable.ts';
import type { RequestIdentity } from './executor/request-scope.ts';
import { type Contents, fillDatabase } from './first-contents.ts';
import { openHubGraph, SCHEMA_FOLDER, watchableSchemas } from './hub-graph.ts';
import { createIdentity } from './identity/identity.ts';
import { keptIdentityKey } from './identity/identity-key.ts';
import type { OutsideIssuer } from './identity/outside-issuers.ts';
import { createAttempts } from './metering/attempts.ts';
import { openMetering } from './metering/metering.ts';
import type { RemoteSubgraphs } from './remote-subgraphs.ts';
import { createSafelists } from './safelist/safelists.ts';
import { safelistStore } from './safelist/store.ts';
import { openSubgraphTransports } from './subgraph-transports.ts';
import { watchSource } from './watch.ts';

export interface HubOptions {
  /** Where keys, demo secrets and the embedded database are kept; made when it is not there. */
  readonly home: string;
  /** Null: an embedded database in `home`. */
  readonly databaseUrl: string | null;
  /** The same database under the role that the hub works as; none or null: one that the hub makes itself. */
  readonly hubDatabaseUrl?: string | null;
  /** Connections for the requests of clients, each set up for one tenant at a time; default 16. */
  readonly tenantConnections?: number;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Null: the address that the hub listens at. */
  readonly publicUrl: string | null;
  /** Null: kept in `home`. */
  readonly identityKey: Uint8Array | null;
  /** Other issuers whose tokens count; default: none. */
  readonly outsideIssuers?: readonly OutsideIssuer[];
  /** What the hub puts into its database where it is missing. */
  readonly contents: Contents;
  /** Subgraphs that run alone; none or null: all are in this process. */
  readonly remoteSubgraphs?: RemoteSubgraphs | null;
  /** Before the reference in the ocids of release packages; default: one that nobody has registered. */
  readonly ocidPrefix?: string;
  /** Where the supergraph and the API schemas are; default: the committed ones. */
  readonly schemaFolder?: URL;
  /** Whether changes of these schemas are followed; default false. */
  readonly watch?: boolean;
  /** What clients may ask for; default: what is common. */
  readonly limits?: LimitsByAudience;
  /** Where hubs count together what clients spend; none or null: this one counts by itself. */
  readonly redisUrl?: string | null;
  /** Origins whose pages may call the hub; default: none. */
  readonly corsOrigins?: readonly string[];
  /** What the hub bears of connections; default: what is common. */
  readonly connectionLimits?: ConnectionLimits;
  /** Addresses and networks whose X-Forwarded-For is believed; default: nobody's. */
  readonly trustedProxies?: readonly string[];
  /** Where webhook endpoints may be beside the public internet; default: nowhere. */
  readonly outbound?: OutboundSettings;
  readonly logger: Logger;
  /** Takes lines on the progress of the start, for people. */
  readonly log: Log;
}

export interface Hub {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Null when the database is not the hub's own. */
  readonly dataFolder: string | null;
  /** Reads supergraph and API schemas anew. Never rejects: when they make no graph, the one before serves on. */
  reload(): Promise<ReloadOutcome>;
  /**
   * Takes no more requests, lets those in flight finish (ten seconds at most), then ends planner, connections and
   * embedded database. A second call waits for the first.
   */
  stop(): Promise<void>;
}

const TENANT_CONNECTIONS = 16;
/** For the hub's own work: tokens, events, health. */
const OWN_CONNECTIONS = 4;

/**
 * Builds the whole hub of its parts and starts it: port, database, identity, subgraphs, graph, edge. Throws a StartError,
 * with everything ended that had been started, when configuration or surroundings do not allow it.
 */
export async function createHub(options: HubOptions): Promise<Hub> {
  const { host, port, home, logger } = options;
  await using started = new AsyncDisposableStack();

  const listener = await openListener(host, port, options.connectionLimits ?? DEFAULT_CONNECTION_LIMITS);
  started.defer(() => listener.close());
  await makeFolder(home);
  const identityKey = options.identityKey ?? (await keptIdentityKey(home));
  const { own, tenants, dataFolder } = await openDatabase(options, identityKey, started);

  const publicUrl = options.publicUrl ?? listener.url;
  const identity = await createIdentity({
    db: own.db,
    sql: own.sql,
    publicUrl,
    identityKey,
    outsideIssuers: options.outsideIssuers ?? [],
    demoHome: options.contents === 'demo' ? home : null,
    onServerError: (error) => logger.error({ err: error }, 'the issuer failed'),
  });
  started.defer(() => identity.stop());
  const metering = await openMetering(options.redisUrl ?? null, logger);
  started.defer(() => metering.stop());
  const remote = options.remoteSubgraphs ?? null;
  const { transports, stop: stopTransports } = openSubgraphTransports(
    modules,
    remote,
    {
      db: tenants.db,
      identityKey,
      attempts: createAttempts(metering),
      outbound: createOutbound(options.outbound ?? NOTHING_ALLOWED),
    },
    logger,
  );
  started.defer(stopTransports);
  const { schemaFolder = SCHEMA_FOLDER, ocidPrefix = UNREGISTERED_OCID_PREFIX } = options;
  const { limits = limitsForAll(), corsOrigins = [] } = options;
  const graph = await openHubGraph({ schemaFolder, transports, limits, logger });
  started.defer(() => graph.stop());

  const relay = await startRelay({ modules, databaseOf: () => own, logger });
  started.defer(() => relay.stop());
  await relay.caughtUp;

  const readiness = {
    database: async () => {
      await own.db.execute('select 1');
    },
    planner: async () => {
      if (graph.plannerPid === undefined) throw new Error('the planner starts again');
    },
  };
  const entities = remote && {
    verify: createIdentityVerifier(remote.secret, [...remote.urls.keys()]),
    entities: (asker: RequestIdentity) => graph.entities(asker),
  };
  const edge = await startEdge({
    listener,
    publicUrl,
    identity,
    graph,
    entities,
    ocidPrefix,
    readiness,
    limits,
    metering,
    safelists: createSafelists(safelistStore(own.db)),
    corsOrigins,
    trustedProxies: options.trustedProxies ?? [],
    logger,
  });
  started.defer(() => edge.stop());
  if (options.watch) started.defer(await watchSource(watchableSchemas(schemaFolder), () => graph.reload(), logger));

  const running = started.move();
  let stopped: Promise<void> | null = null;
  return {
    url: listener.url,
    dataFolder,
    reload: () => graph.reload(),
    stop: () => {
      stopped ??= running.disposeAsync();
      return stopped;
    },
  };
}

/** The database, migrated and filled: as the hub sees it in its own work, and as its tenants do. */
async function openDatabase(options: HubOptions, identityKey: Uint8Array, started: AsyncDisposableStack) {
  const { databaseUrl, hubDatabaseUrl = null, tenantConnections = TENANT_CONNECTIONS, home, contents, log } = options;
  const embedded = databaseUrl === null ? await startEmbeddedPostgres({ home, log }) : null;
  if (embedded) started.defer(() => embedded.stop());
  const url = embedded?.url ?? databaseUrl;
  if (url === null || url === undefined) throw new Error('expected a database');

  await migrate(url, log);
  const owner = connect(url, { max: 2 });
  try {
    await fillDatabase(owner.db, contents, log);
  } finally {
    await owner.close();
  }

  const hubUrl = hubDatabaseUrl ?? (await hubLogin(url, identityKey));
  await assertBound(hubUrl);
  await assertOwnSessions(hubUrl);
  const own = connectHub(hubUrl, { max: OWN_CONNECTIONS });
  started.defer(() => own.close());
  // Notifications are heard on a connection of their own.
  const { sql, close } = connect(hubUrl, { max: 1 });
  started.defer(close);
  const tenants = connectTenants(hubUrl, { max: tenantConnections });
  started.defer(() => tenants.close());
  return { own: { db: own.db, sql }, tenants, dataFolder: embedded?.dataFolder ?? null };
}
