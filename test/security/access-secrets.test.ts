import { execFile } from 'node:child_process';
import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVault } from '../../subgraphs/access/vault.ts';
import { askForToken } from '../edge/test-edge.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startDemoHubOn, type TestHub } from '../support/hub.ts';
import { type Answer, issuesOf } from '../support/subgraph-client.ts';
import { type MadeClient, makeClient, mutateClient, readClient } from './api-clients.ts';
import { tablesWith, tracesOf } from './secret-traces.ts';

const CLI = fileURLToPath(new URL('../../gateway/cli.ts', import.meta.url));

const identityKey = randomBytes(32);
const logged: string[] = [];
let database: TestDatabase;
let hub: TestHub;
beforeAll(async () => {
  database = await cloneDatabase();
  const logger = pino({ level: 'trace' }, { write: (line) => logged.push(line) });
  hub = await startDemoHubOn(database.url, { identityKey, logger, log: (line) => logged.push(line) });
});
afterAll(async () => {
  await hub.stop();
  await database.drop();
});

/** Every secret that the hub made here, for the search at the end. */
const shown: string[] = [];

async function aClient(): Promise<MadeClient> {
  const client = await makeClient(hub);
  shown.push(client.secret);
  return client;
}

async function rotate(id: string, olderUntil?: Date): Promise<Answer> {
  const { version } = await readClient(hub, id);
  const rotated = await mutateClient(hub, 'rotateApiClientSecret', { id, expectedVersion: version, olderUntil });
  if (rotated.secret) shown.push(rotated.secret);
  return rotated;
}

const statusOf = async (id: string, secret: string): Promise<number> => (await askForToken(hub.url, id, secret)).status;

async function isAccepted(token: string): Promise<boolean> {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect([200, 401]).toContain(response.status);
  return response.status === 200;
}

/** Runs `sangam` beside the hub, as its operator does. */
async function sangam(...args: string[]): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'sangam-command-'));
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: database.url,
    SANGAM_HOME: home,
    IDENTITY_KEY: identityKey.toString('base64'),
  };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [CLI, ...args], { env });
  await rm(home, { recursive: true });
  expect(stderr).toBe('');
  return stdout;
}

/** How many bits a text in base64url holds; throws when it is none. */
function bitsOf(secret: string): number {
  const bytes = Buffer.from(secret, 'base64url');
  expect(bytes.toString('base64url')).toBe(secret);
  return bytes.byteLength * 8;
}

describe('a secret', () => {
  it('has 192 random bits or more, and no two are alike in more than chance allows', async () => {
    const clients = [await aClient(), await aClient(), await aClient()];
    const secrets = [...clients.map(({ secret }) => secret), (await rotate(clients[0]?.id ?? '')).secret];
    for (const secret of secrets) expect(bitsOf(secret)).toBeGreaterThanOrEqual(192);
    // Six bytes at the same place: one in 2^48 for each pair and place.
    for (let at = 0; at + 6 <= 24; at += 6) {
      const pieces = secrets.map((secret) => Buffer.from(secret, 'base64url').toString('hex', at, at + 6));
      expect(new Set(pieces).size).toBe(secrets.length);
    }
  });

  it('is shown once: not when it is tried out, nor when the same is asked again', async () => {
    const input = { id: 'shown-once', name: 'Once', audience: 'ADMIN', scopes: ['access:admin'] };
    const tried = await mutateClient(hub, 'createApiClient', input, { dryRun: true });
    expect(tried).toMatchObject({ dryRun: true, secret: null });
    expect(await readClient(hub, input.id)).toBeNull();

    const idempotencyKey = randomUUID();
    const made = await mutateClient(hub, 'createApiClient', input, { idempotencyKey });
    shown.push(made.secret);
    const replayed = await mutateClient(hub, 'createApiClient', input, { idempotencyKey });
    expect(replayed).toMatchObject({ replayed: true, secret: null, client: made.client });
    expect(await statusOf(input.id, made.secret)).toBe(200);

    const again = { id: input.id, expectedVersion: 1 };
    const key = { idempotencyKey: randomUUID() };
    expect(await mutateClient(hub, 'rotateApiClientSecret', again, { dryRun: true })).toMatchObject({ secret: null });
    const rotated = await mutateClient(hub, 'rotateApiClientSecret', again, key);
    shown.push(rotated.secret);
    expect(rotated.secret).not.toBe(made.secret);
    expect(await mutateClient(hub, 'rotateApiClientSecret', again, key)).toMatchObject({
      replayed: true,
      secret: null,
    });
    expect((await readClient(hub, input.id)).secrets).toHaveLength(2);
  });

  it('is in no field of the graph but the answers that make one', async () => {
    const { secret, id } = await aClient();
    const { __schema } = await hub.ask('admin', '{ __schema { types { name fields { name } } } }');
    const named: Answer[] = __schema.types.filter(({ fields }: Answer) =>
      fields?.some(({ name }: Answer) => /^(secret|hmac|hash|client_?secret)$/i.test(name)),
    );
    expect(named.map(({ name }) => name).sort()).toEqual([
      'CreateApiClientPayload',
      'RegisterWebhookEndpointPayload',
      'RotateApiClientSecretPayload',
      'RotateWebhookSecretPayload',
    ]);
    const read = JSON.stringify([
      await readClient(hub, id),
      await hub.ask('admin', '{ apiClients(first: 50) { edges { node { id name secrets { id live } } } } }'),
    ]);
    expect(read).toContain(id);
    expect(read).not.toContain(secret.slice(0, 12));
  });

  it('is good beside the one that follows it, until the moment that was told', async () => {
    const { id, secret: older } = await aClient();
    const until = new Date(Date.now() + 1_500);
    const { secret: younger, client } = await rotate(id, until);
    expect([await statusOf(id, older), await statusOf(id, younger)]).toEqual([200, 200]);
    expect(client.secrets).toMatchObject([
      { live: true, expiresAt: null },
      { live: true, expiresAt: until.toISOString() },
    ]);

    // Asked by the clock of the database, so that the first try after it is the only one that fails.
    await expect.poll(async () => (await readClient(hub, id)).secrets[1].live, { timeout: 10_000 }).toBe(false);
    expect(Date.now()).toBeGreaterThanOrEqual(until.getTime());
    expect([await statusOf(id, older), await statusOf(id, younger)]).toEqual([401, 200]);
  });

  it('has no more than one other beside it, and no end that is past or too far away', async () => {
    const { id, secret } = await aClient();
    const days = (count: number) => new Date(Date.now() + count * 24 * 3600 * 1000);
    for (const olderUntil of [days(-1), days(91)])
      expect(issuesOf(await rotate(id, olderUntil))).toEqual(['input.olderUntil OUT_OF_RANGE']);
    const { client } = await rotate(id);
    const end = Date.parse(client.secrets[1].expiresAt) - Date.now();
    expect(end).toBeGreaterThan(6.9 * 24 * 3600 * 1000);
    expect(end).toBeLessThanOrEqual(7 * 24 * 3600 * 1000);
    expect(issuesOf(await rotate(id))).toEqual(['input.id GUARD_NOT_MET']);
    expect(await statusOf(id, secret)).toBe(200);
  });

  it('ends with its client', async () => {
    const client = await aClient();
    const token = await client.token();
    const expiresAt = new Date(Date.now() + 1_000);
    await mutateClient(hub, 'expireApiClient', { id: client.id, expectedVersion: 1, expiresAt });
    await expect.poll(() => isAccepted(token), { timeout: 10_000 }).toBe(false);
    expect(await statusOf(client.id, client.secret)).toBe(401);
  });

  it('tells when it was last used, and of none but itself', async () => {
    const { id, secret: older } = await aClient();
    const { secret: younger, client } = await rotate(id);
    expect([client.lastUsedAt, ...client.secrets.map(({ lastUsedAt }: Answer) => lastUsedAt)]).toEqual([
      null,
      null,
      null,
    ]);

    expect(await statusOf(id, 'x'.repeat(43))).toBe(401);
    expect((await readClient(hub, id)).lastUsedAt).toBeNull();
    const before = Date.now();
    expect(await statusOf(id, older)).toBe(200);
    const used = await readClient(hub, id);
    expect(Math.abs(Date.parse(used.secrets[1].lastUsedAt) - before)).toBeLessThan(60_000);
    expect(used).toMatchObject({ lastUsedAt: used.secrets[1].lastUsedAt, secrets: [{ lastUsedAt: null }, {}] });
    expect(await statusOf(id, younger)).toBe(200);
    expect((await readClient(hub, id)).secrets[0].lastUsedAt).not.toBeNull();
  });

  it('that is revoked is refused at once, with each token that the client has, and the other one is good on', async () => {
    const client = await aClient();
    const { id, secret: older } = client;
    const { secret: younger, client: rotated } = await rotate(id);
    const tokens = [await client.token(), await client.token({ scope: 'mou:read' })];
    expect(await Promise.all(tokens.map(isAccepted))).toEqual([true, true]);

    const [, { id: secret }] = rotated.secrets;
    const revoked = await mutateClient(hub, 'revokeApiClientSecret', { id, expectedVersion: rotated.version, secret });
    // No poll: the next token is refused already.
    expect([await statusOf(id, older), await statusOf(id, younger)]).toEqual([401, 200]);
    expect(revoked.client.secrets).toMatchObject([{ live: true }, { live: false, revokedAt: expect.any(String) }]);
    await expect.poll(() => Promise.all(tokens.map(isAccepted))).toEqual([false, false]);
  });

  it('that is revoked is not good again for anybody who asks for it', async () => {
    const { id, secret } = await aClient();
    const { version, secrets } = await readClient(hub, id);
    await mutateClient(hub, 'revokeApiClient', { id, expectedVersion: version, reason: 'over' });
    expect(await statusOf(id, secret)).toBe(401);
    const input = { id, expectedVersion: version + 1 };
    for (const [field, more] of [
      ['rotateApiClientSecret', {}],
      ['expireApiClient', { expiresAt: null }],
      ['revokeApiClientSecret', { secret: secrets[0].id }],
    ] as const)
      expect(issuesOf(await mutateClient(hub, field, { ...input, ...more })), field).toEqual(['input.id IMMUTABLE']);
    expect(await statusOf(id, secret)).toBe(401);
  });

  it('is good for its own client, and as it is', async () => {
    const [one, other] = [await aClient(), await aClient()];
    const { id, secret } = one;
    expect(await statusOf(id, other.secret)).toBe(401);
    for (const wrong of [`${secret}=`, ` ${secret}`, secret.toLowerCase()]) expect(await statusOf(id, wrong)).toBe(401);
    expect(await statusOf(id, secret)).toBe(200);
  });
});

describe('in the database', () => {
  it('there is an HMAC that only the identity key makes of a secret', async () => {
    const { id, secret } = await aClient();
    const rows = await database.sql`select * from access.client_secret where client_id = ${id}`;
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(
      ['id', 'client_id', 'hmac', 'created_at', 'expires_at', 'revoked_at', 'last_used_at'].sort(),
    );
    const hmac = Buffer.from(rows[0]?.hmac);
    expect(hmac.byteLength).toBe(32);

    const raw = Buffer.from(secret, 'base64url');
    const guesses = [secret, raw, `${id}:${secret}`, `${id}${secret}`].flatMap((text) => [
      createHash('sha256').update(text).digest(),
      createHash('sha512').update(text).digest().subarray(0, 32),
      ...['', id, rows[0]?.id].map((key) => createHmac('sha256', key).update(text).digest()),
    ]);
    for (const guess of [raw, ...guesses]) expect(hmac.equals(guess)).toBe(false);
    expect(createVault(identityKey).matches(secret, hmac)).toBe(true);
    expect(createVault(randomBytes(32)).matches(secret, hmac)).toBe(false);
  });

  it('there is no secret, nor in the log, whichever way it was made or came', async () => {
    const client = await aClient();
    const made = await sangam('client', 'create', 'of-the-operator', '--audience', 'admin', '--scope', 'access:admin');
    const rotated = await sangam('client', 'rotate', 'of-the-operator');
    const [first = '', second = ''] = [made, rotated].map((out) => out.trim().split('\n').at(-1));
    for (const secret of [first, second]) {
      expect(bitsOf(secret)).toBeGreaterThanOrEqual(192);
      expect(await statusOf('of-the-operator', secret)).toBe(200);
    }
    const told = await sangam('client', 'show', 'of-the-operator');
    expect(told).toContain('of-the-operator');
    for (const secret of [first, second]) expect(told).not.toContain(secret.slice(0, 12));
    shown.push(first, second);
    await sendEverywhere(client);

    const needles = new Set(shown.flatMap(tracesOf));
    expect(shown.length).toBeGreaterThan(2);
    const log = logged.join('\n');
    expect(log).toContain('"route":"/oidc/*"');
    for (const needle of needles) expect(log.includes(needle), 'in the log').toBe(false);

    const tables = await tablesWith(database.sql, [...needles]);
    expect(tables.holding).toEqual([]);
    // As a check of the search: it finds the client where it is known to be.
    expect((await tablesWith(database.sql, [client.id])).holding).toEqual(
      expect.arrayContaining(['access.audit', 'access.client', 'access.client_secret', 'access.outbox']),
    );
    console.info(`${needles.size} traces of ${shown.length} secrets searched for in ${tables.count} tables`);
  }, 240_000);

  it('the audit trail and the outbox tell of each change, and of a secret by its id', async () => {
    const { id } = await aClient();
    const { client } = await rotate(id);
    const [{ id: younger }] = client.secrets;
    const audit = await database.sql`
      select operation, before, after from access.audit where subject = ${id} order by sequence`;
    const outbox = await database.sql`select type, payload from access.outbox where subject = ${id} order by sequence`;
    expect(audit.map(({ operation }) => operation)).toEqual(['createApiClient', 'rotateApiClientSecret']);
    expect(audit[1]?.after).toMatchObject({ id, secret: younger });
    expect(outbox.map(({ type }) => type)).toEqual(['client.created', 'client.secret-rotated']);
    const [kept] = await database.sql`select hmac from access.client_secret where id = ${younger}`;
    const text = JSON.stringify([audit, outbox]);
    for (const encoding of ['hex', 'base64', 'base64url'] as const)
      expect(text).not.toContain(Buffer.from(kept?.hmac).toString(encoding).slice(0, 12));
  });
});

/** Shows a secret where it does not belong, as people do by mistake. */
async function sendEverywhere({ id, secret }: MadeClient): Promise<void> {
  const form = { grant_type: 'client_credentials', client_id: id, client_secret: secret };
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: `{ apiClient(id: "${secret}") { id } }` });
  const admin = { ...json, authorization: `Bearer ${await hub.tokenOf('admin')}` };
  const requests: [path: string, init: RequestInit][] = [
    ['/oidc/token', { method: 'POST', body: new URLSearchParams(form) }],
    [`/oidc/token?${new URLSearchParams(form)}`, { method: 'POST' }],
    [`/oidc/${secret}`, {}],
    [`/${secret}`, {}],
    ['/graphql', { method: 'POST', headers: { ...json, authorization: `Bearer ${secret}` }, body }],
    ['/graphql', { method: 'POST', headers: { ...admin, 'x-request-id': secret }, body }],
    ['/graphql', { method: 'POST', headers: admin, body: `{"query": ${secret}` }],
    ['/graphql', { method: 'POST', headers: admin, body: JSON.stringify({ query: `{ ${secret} }` }) }],
  ];
  for (const [path, init] of requests) {
    const response = await fetch(`${hub.url}${path}`, { ...init, redirect: 'manual' });
    expect(response.status, path).toBeLessThan(500);
    await response.arrayBuffer();
  }
}
