import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCOPES } from '../../subgraphs/access/scopes.ts';
import { createVault } from '../../subgraphs/access/vault.ts';
import { seedId } from '../../subgraphs/shared/ids.ts';
import { aClient, administration, surroundings } from '../support/access.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, execute, issuesOf } from '../support/subgraph-client.ts';

let database: TestDatabase;
let admin: ReturnType<typeof administration>;
const identityKey = randomBytes(32);
beforeAll(async () => {
  database = await cloneDatabase();
  admin = administration(database.db, identityKey);
});
afterAll(() => database.drop());

const count = async (table: string): Promise<number> => {
  const [row] = await database.sql<
    { count: number }[]
  >`select count(*)::int as count from access.${database.sql(table)}`;
  return row?.count ?? -1;
};

describe('a new client', () => {
  test('shows its secret of 256 random bits once; the database has an HMAC of it', async () => {
    const made = await admin.mutate('createApiClient', aClient('shop'));
    expect(made).toMatchObject({
      __typename: 'CreateApiClientPayload',
      client: { id: 'shop', audience: 'PARTNER', status: 'ACTIVE', version: 1, kind: 'SERVICE', confidential: true },
    });
    expect(Buffer.from(made.secret, 'base64url')).toHaveLength(32);
    const [row] = await database.sql`select hmac from access.client_secret where client_id = 'shop'`;
    expect(createVault(identityKey).matches(made.secret, row?.hmac)).toBe(true);
    expect(createVault(randomBytes(32)).matches(made.secret, row?.hmac)).toBe(false);

    const everything = await database.sql`
      select (select json_agg(a)::text from access.audit a) as audit, (select json_agg(o)::text from access.outbox o) as outbox,
        (select json_agg(k)::text from access.idempotency_key k) as keys, (select json_agg(s)::text from access.client_secret s) as secrets`;
    expect(JSON.stringify(everything)).not.toContain(made.secret);
  });

  test('is in the audit trail and announced, with who made it', async () => {
    await admin.mutate('createApiClient', aClient('audited'));
    const audit =
      await database.sql`select actor, operation, subject_type, after from access.audit where subject = 'audited'`;
    expect(audit).toMatchObject([
      { actor: 'admin', operation: 'createApiClient', subject_type: 'ApiClient', after: { id: 'audited' } },
    ]);
    expect(await database.sql`select type from access.outbox where subject = 'audited'`).toMatchObject([
      { type: 'client.created' },
    ]);
  });

  test('made again with the same key is the same client, and its secret is not shown again', async () => {
    const first = await admin.mutate('createApiClient', aClient('retried'), { idempotencyKey: 'k1' });
    const again = await admin.mutate('createApiClient', aClient('retried'), { idempotencyKey: 'k1' });
    expect(first.secret).not.toBeNull();
    expect(again).toMatchObject({ replayed: true, secret: null, client: { id: 'retried' } });
    expect(again.client.secrets).toHaveLength(1);
  });

  test('made twice at the same time with one key shows one secret, which is good', async () => {
    const both = await Promise.all(
      [1, 2].map(() => admin.mutate('createApiClient', aClient('twice'), { idempotencyKey: 'k2' })),
    );
    const secrets = both.map(({ secret }: Answer) => secret).filter(Boolean);
    expect(secrets).toHaveLength(1);
    expect((await admin.client('twice')).secrets).toHaveLength(1);
  });

  test('in a dry run leaves nothing behind and shows no secret', async () => {
    const tables = ['client', 'client_secret', 'audit', 'outbox', 'idempotency_key', 'revocation'];
    const before = await Promise.all(tables.map(count));
    const input = { ...aClient('dry'), expiresAt: new Date(Date.now() + 60_000) };
    const made = await admin.mutate('createApiClient', input, { dryRun: true, idempotencyKey: 'k3' });
    expect(made).toMatchObject({ dryRun: true, secret: null, client: { id: 'dry' } });
    expect(await Promise.all(tables.map(count))).toEqual(before);
  });

  test('that is wrong in many ways is told of all of them', async () => {
    const refused = await admin.mutate('createApiClient', {
      id: 'Not An Id',
      name: ' ',
      audience: 'PARTNER',
      organization: seedId('org', 'nobody'),
      state: 'IN-KL',
      scopes: ['mou:read', 'access:admin', 'everything'],
      redirectUris: ['https://x.example'],
      confidential: false,
      expiresAt: new Date(0),
    });
    expect(issuesOf(refused).sort()).toEqual([
      'input.confidential INCONSISTENT',
      'input.expiresAt OUT_OF_RANGE',
      'input.id INVALID_FORMAT',
      'input.name OUT_OF_RANGE',
      'input.organization NOT_FOUND',
      'input.redirectUris INCONSISTENT',
      'input.scopes.1 INCONSISTENT',
      'input.scopes.2 UNKNOWN',
      'input.state INCONSISTENT',
    ]);
  });

  test.each([
    [
      'of a bureau without a state',
      { audience: 'BUREAU', organization: seedId('org', 'bureau-kl') },
      ['input.state REQUIRED'],
    ],
    ['of a partner without an organisation', { organization: null }, ['input.organization REQUIRED']],
    ['without an audience', { audience: null }, ['input.audience REQUIRED']],
    ['without scopes', { scopes: [] }, ['input.scopes REQUIRED']],
    ['with an id that another has', { id: 'shop' }, ['input.id DUPLICATE']],
    [
      'that is a console with an organisation',
      { kind: 'CONSOLE', audience: null, redirectUris: ['https://c.example/cb'] },
      ['input.organization INCONSISTENT'],
    ],
    [
      'that is a console from nowhere',
      { kind: 'CONSOLE', audience: null, organization: null },
      ['input.redirectUris OUT_OF_RANGE'],
    ],
  ])('%s is refused', async (_, change, issues) => {
    expect(issuesOf(await admin.mutate('createApiClient', { ...aClient('other'), ...change }))).toEqual(issues);
  });

  test.each([
    'http://hub.example/cb',
    'https://u:p@hub.example/cb',
    'https://hub.example/cb#x',
    'javascript:alert(1)',
    'app://cb',
    'nonsense',
  ])('sends nobody back to %s', async (uri) => {
    const input = { id: 'console-x', name: 'x', kind: 'CONSOLE', scopes: ['mou:read'], redirectUris: [uri] };
    expect(issuesOf(await admin.mutate('createApiClient', input))).toEqual(['input.redirectUris.0 INVALID_FORMAT']);
  });
});

describe('a change of a client', () => {
  test('rotates to two secrets at most, the older one with an end', async () => {
    await admin.mutate('createApiClient', aClient('turning'));
    const rotated = await admin.mutate('rotateApiClientSecret', { id: 'turning', expectedVersion: 1 });
    expect(rotated.client.version).toBe(2);
    const [newer, older] = rotated.client.secrets;
    expect(newer).toMatchObject({ live: true, expiresAt: null });
    const days = (Date.parse(older.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThan(7.1);

    const third = await admin.mutate('rotateApiClientSecret', { id: 'turning', expectedVersion: 2 });
    expect(issuesOf(third)).toEqual(['input.id GUARD_NOT_MET']);
    const late = { id: 'turning', expectedVersion: 2, olderUntil: new Date(Date.now() + 100 * 86_400_000) };
    expect(issuesOf(await admin.mutate('rotateApiClientSecret', late))).toContain('input.olderUntil OUT_OF_RANGE');

    await admin.mutate('revokeApiClientSecret', { id: 'turning', expectedVersion: 2, secret: older.id });
    const again = await admin.mutate('revokeApiClientSecret', { id: 'turning', expectedVersion: 3, secret: older.id });
    expect(issuesOf(again)).toEqual(['input.secret NOT_FOUND']);
    expect((await admin.mutate('rotateApiClientSecret', { id: 'turning', expectedVersion: 3 })).secret).toHaveLength(
      43,
    );
  });

  test('rotated twice with one key shows the secret once', async () => {
    await admin.mutate('createApiClient', aClient('turned'));
    const rotate = () =>
      admin.mutate('rotateApiClientSecret', { id: 'turned', expectedVersion: 1 }, { idempotencyKey: 'k4' });
    expect((await rotate()).secret).toHaveLength(43);
    expect(await rotate()).toMatchObject({ secret: null, replayed: true });
  });

  test('needs the version that is there, and a client that is', async () => {
    await admin.mutate('createApiClient', aClient('versioned'));
    const stale = { id: 'versioned', expectedVersion: 7, reason: 'x' };
    expect(await admin.mutate('revokeApiClient', stale)).toEqual({
      __typename: 'VersionConflict',
      expectedVersion: 7,
      currentVersion: 1,
    });
    for (const id of ['nobody', 'no\0body'])
      expect(issuesOf(await admin.mutate('revokeApiClient', { id, expectedVersion: 1, reason: 'x' }))).toEqual([
        'input.id NOT_FOUND',
      ]);
  });

  test('comes to nothing once it is revoked', async () => {
    await admin.mutate('createApiClient', aClient('gone'));
    await admin.mutate('revokeApiClient', { id: 'gone', expectedVersion: 1, reason: 'contract is over' });
    expect(await admin.client('gone')).toMatchObject({
      status: 'REVOKED',
      revokedReason: 'contract is over',
      secrets: [{ live: false }],
    });
    const expire = await admin.mutate('expireApiClient', { id: 'gone', expectedVersion: 2, expiresAt: null });
    expect(issuesOf(expire)).toEqual(['input.id IMMUTABLE']);
  });

  test('sets an end and takes it away', async () => {
    await admin.mutate('createApiClient', aClient('ending'));
    const expiresAt = new Date(Date.now() + 3_600_000);
    await admin.mutate('expireApiClient', { id: 'ending', expectedVersion: 1, expiresAt });
    expect(Date.parse((await admin.client('ending')).expiresAt)).toBe(expiresAt.getTime());
    expect(await database.sql`select kind from access.revocation where subject = 'ending'`).toHaveLength(1);
    await admin.mutate('expireApiClient', { id: 'ending', expectedVersion: 2, expiresAt: null });
    expect(await database.sql`select kind from access.revocation where subject = 'ending'`).toHaveLength(0);
  });
});

test('walking all pages gives every client once, in order, for every order', async () => {
  for (const order of ['NAME_ASC', 'CREATED_DESC']) {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { apiClients }: Answer = await admin.query(
        'query ($order: ApiClientOrder!, $after: String) { apiClients(orderBy: $order, first: 3, after: $after) { edges { node { id } } totalCount pageInfo { hasNextPage endCursor } } }',
        { order, after },
      );
      ids.push(...apiClients.edges.map(({ node }: Answer) => node.id));
      after = apiClients.pageInfo.hasNextPage ? apiClients.pageInfo.endCursor : null;
      expect(apiClients.totalCount).toBe(await count('client'));
    } while (after !== null);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(await count('client'));
  }
});

test.each([
  ['a bureau', aBureau({ scopes: new Set(SCOPES.filter((scope) => scope !== 'access:admin')) })],
  ['a partner', aPartner()],
  ['an admin without the scope', anAdmin({ scopes: new Set(['catalogue:read']) })],
])('%s sees and changes nothing of access, by no way', async (_, principal) => {
  const operations = [
    '{ apiClients { totalCount } }',
    '{ apiClient(id: "shop") { id } }',
    '{ officers { totalCount } }',
    '{ officer(id: "x") { id } }',
    '{ signingKeys { id } }',
    '{ officerRoles { role } }',
    'mutation { rotateSigningKey(input: {}) { __typename } }',
    'mutation { revokeApiClient(input: { id: "shop", expectedVersion: 1, reason: "x" }) { __typename } }',
  ];
  for (const operation of operations) {
    const { errors } = await execute(admin.subgraph, operation, { principal, graph: surroundings() });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
  const { data } = await execute(
    admin.subgraph,
    '{ _entities(representations: [{ __typename: "ApiClient", id: "shop" }]) { ... on ApiClient { name } } }',
    { principal },
  );
  expect(data).toMatchObject({ _entities: [null] });
});
