import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK } from 'jose';
import { pino } from 'pino';
import { type LimitsByAudience, limitsForAll } from '../../gateway/client-limits.ts';
import type { ConnectionLimits } from '../../gateway/connection-limits.ts';
import { startEdge } from '../../gateway/edge/app.ts';
import { openListener } from '../../gateway/edge/listener.ts';
import { readDemoSecrets } from '../../gateway/identity/demo-clients.ts';
import { createIdentity } from '../../gateway/identity/identity.ts';
import { openKeyring } from '../../gateway/identity/keyring.ts';
import { openMetering } from '../../gateway/metering/metering.ts';
import { createVault } from '../../subgraphs/access/vault.ts';
import { cloneDatabase } from '../support/database.ts';
import { fakeGraph } from './fake-graph.ts';

interface TestEdgeOptions {
  /** Pretends that this is the hub's public address. */
  readonly publicUrl?: string;
  readonly readiness?: Readonly<Record<string, () => Promise<void>>>;
  readonly limits?: LimitsByAudience;
  readonly redisUrl?: string;
  readonly corsOrigins?: readonly string[];
  readonly trustedProxies?: readonly string[];
  readonly connectionLimits?: ConnectionLimits;
}

/** The edge on a database of its own, over real HTTP, with a fake graph behind it. */
export async function startTestEdge(options: TestEdgeOptions = {}) {
  const { publicUrl, readiness = {}, limits = limitsForAll(), corsOrigins = [], trustedProxies = [] } = options;
  const database = await cloneDatabase();
  const home = await mkdtemp(join(tmpdir(), 'sangam-edge-'));
  const listener = await openListener('127.0.0.1', 0, options.connectionLimits);
  const graph = fakeGraph();
  const lines: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line) => lines.push(line) });
  const url = publicUrl ?? listener.url;
  const identityKey = randomBytes(32);
  const identity = await createIdentity({
    db: database.db,
    sql: database.sql,
    publicUrl: url,
    identityKey,
    demoHome: home,
    onServerError: (error) => logger.error({ err: error }, 'the issuer failed'),
  });
  const metering = await openMetering(options.redisUrl ?? null, logger);
  const edge = await startEdge({
    listener,
    publicUrl: url,
    identity,
    graph,
    ocidPrefix: 'ocds-test00',
    readiness,
    limits,
    metering,
    corsOrigins,
    trustedProxies,
    logger,
  });
  const secrets = await readDemoSecrets(home);

  return {
    url: listener.url,
    database,
    graph,
    secrets,
    identityKey,
    /** What the hub logged, as text. */
    log: () => lines.join(''),
    /** The private key that signs tokens. */
    async signingKey() {
      const keyring = await openKeyring({ db: database.db, vault: createVault(identityKey) });
      const [key] = keyring.current().privateJwks;
      if (!key) throw new Error('expected a signing key');
      return importJWK(key, 'ES256');
    },
    token: (client: string) => tokenOf(listener.url, client, secrets[client] ?? ''),
    async stop() {
      await edge.stop();
      await identity.stop();
      await metering.stop();
      await database.drop();
      await rm(home, { recursive: true });
    },
  };
}

export type TestEdge = Awaited<ReturnType<typeof startTestEdge>>;

export function askForToken(url: string, client: string, secret: string, form: Record<string, string> = {}) {
  return fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...form }),
  });
}

async function tokenOf(url: string, client: string, secret: string): Promise<string> {
  const response = await askForToken(url, client, secret);
  const answer = await response.text();
  if (response.status !== 200) throw new Error(`no token for ${client}: ${response.status} ${answer}`);
  return JSON.parse(answer).access_token;
}

/** A GraphQL request by POST; `headers` go over the usual ones. */
export async function post(url: string, token: string | null, query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}
