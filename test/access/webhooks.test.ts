import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventTypesFor } from '../../subgraphs/access/event-types.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { AUDIENCES } from '../../subgraphs/shared/principal.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Received, type Receiver, startReceiver } from '../support/receiver.ts';
import { type Answer, execute, issuesOf } from '../support/subgraph-client.ts';
import { webhookManagement } from '../support/webhooks.ts';

let database: TestDatabase;
let receiver: Receiver;
let url: string;
let webhooks: ReturnType<typeof webhookManagement>;
const identityKey = randomBytes(32);
/** What the receiver answers in the test that runs. */
let answer: { readonly answer?: RequestListener } = {};
/** Runs before each message is sent. */
let beforePost = async () => {};
/** Tries that came to nothing, by whose they were. */
const tries = new Map<string, number>();
const MOST_TRIES = 3;

beforeAll(async () => {
  database = await cloneDatabase();
  receiver = await startReceiver({
    answer: (request, response) => (answer.answer ? answer.answer(request, response) : response.writeHead(204).end()),
  });
  url = `http://127.0.0.1:${receiver.port}/hooks`;
  webhooks = webhookManagement(database.db, {
    identityKey,
    settings: { allowedNetworks: ['127.0.0.1'], allowedPorts: [receiver.port], dnsServers: null },
    watched: (outbound) => ({
      ...outbound,
      async post(...message) {
        await beforePost();
        return outbound.post(...message);
      },
    }),
    attempts: {
      async take(subject) {
        const taken = (tries.get(subject) ?? 0) + 1;
        if (taken > MOST_TRIES) return 10;
        tries.set(subject, taken);
        return null;
      },
      async giveBack(subject) {
        tries.set(subject, (tries.get(subject) ?? 0) - 1);
      },
    },
  });
});
/** Nobody has more than may be had. */
beforeEach(async () => {
  await database.sql`delete from access.webhook_endpoint`;
});
afterAll(async () => {
  await receiver.stop();
  await database.drop();
});

const answering = async <T>(status: number, work: () => Promise<T>): Promise<T> => {
  answer = { answer: (_request, response) => response.writeHead(status, { location: url }).end() };
  try {
    return await work();
  } finally {
    answer = {};
    tries.clear();
  }
};

const verify = ({ id, version }: Answer, extra = {}): Promise<Answer> =>
  webhooks.mutate('verifyWebhookEndpoint', { id, expectedVersion: version }, extra);

/** The message that an endpoint was sent last. */
const lastMessageTo = ({ id }: Answer): Received => {
  const message = receiver.received.findLast(({ body }) => body.includes(id));
  if (message === undefined) throw new Error(`expected a message to ${id}`);
  return message;
};

const isSignedBy = ({ body, headers }: Received, secret: string): boolean => {
  try {
    new Webhook(secret).verify(body, Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, String(v)])));
    return true;
  } catch {
    return false;
  }
};

describe('a new endpoint', () => {
  test('is pending, belongs to the organisation of who registers it, and shows its secret once', async () => {
    const made = await webhooks.mutate('registerWebhookEndpoint', {
      url: `${url}?tenant=1`,
      description: ' Listings ',
      eventTypes: ['listing.updated', 'listing.created', 'listing.updated'],
    });
    expect(made).toMatchObject({
      __typename: 'RegisterWebhookEndpointPayload',
      secret: expect.stringMatching(/^whsec_[\w+/]{43}=$/),
      endpoint: {
        id: expect.stringMatching(/^whk_/),
        organization: { id: aPartner().organization },
        state: null,
        url: `${url}?tenant=1`,
        description: 'Listings',
        eventTypes: ['listing.updated', 'listing.created'],
        status: 'PENDING',
        verifiedAt: null,
        lastCheck: null,
        secrets: [{ live: true, expiresAt: null }],
        version: 1,
      },
    });
    expect(await webhooks.find(made.endpoint.id)).toEqual(made.endpoint);

    const kept = await database.sql`
      select (select json_agg(s)::text from access.webhook_secret s) as secrets, (select json_agg(a)::text from access.audit a) as audit,
        (select json_agg(o)::text from access.outbox o) as outbox, (select json_agg(k)::text from access.idempotency_key k) as keys`;
    const [, bare = ''] = made.secret.split('_');
    for (const form of [bare, Buffer.from(bare, 'base64').toString('hex'), Buffer.from(bare).toString('hex')])
      expect(JSON.stringify(kept)).not.toContain(form);
  });

  test('is told of nothing and sent nothing before somebody asks for it', async () => {
    const before = receiver.connections();
    await webhooks.register(url);
    expect(receiver.connections()).toBe(before);
  });

  test('registered again with the same key is the same, and its secret is not shown again', async () => {
    const input = { url, eventTypes: ['listing.updated'] };
    const first = await webhooks.mutate('registerWebhookEndpoint', input, { idempotencyKey: 'r1' });
    const again = await webhooks.mutate('registerWebhookEndpoint', input, { idempotencyKey: 'r1' });
    expect(again).toEqual({ ...first, secret: null, replayed: true });
  });

  test('in a dry run leaves nothing behind and shows no secret', async () => {
    const count = async () => (await database.sql`select count(*) from access.webhook_endpoint`)[0]?.count;
    const before = await count();
    const input = { url, eventTypes: ['listing.updated'] };
    const made = await webhooks.mutate('registerWebhookEndpoint', input, { dryRun: true });
    expect(made).toMatchObject({ dryRun: true, secret: null, endpoint: { status: 'PENDING' } });
    expect(await count()).toBe(before);
  });

  test('that is wrong in many ways is told of all of them', async () => {
    const refused = await webhooks.mutate('registerWebhookEndpoint', {
      url: 'https://user@hooks.example.in/',
      description: 'x'.repeat(201),
      eventTypes: ['listing.updated', 'listing.exploded', 'fund_application.submitted', 'officer.added'],
    });
    expect(issuesOf(refused)).toEqual([
      'input.url INVALID_FORMAT',
      'input.description OUT_OF_RANGE',
      'input.eventTypes.1 UNKNOWN',
      'input.eventTypes.2 UNKNOWN',
      'input.eventTypes.3 UNKNOWN',
    ]);
  });

  test.each([
    ['without events', { url: 'self', eventTypes: [] }, ['input.eventTypes REQUIRED']],
    ['without a URL', { url: '', eventTypes: ['listing.updated'] }, ['input.url INVALID_FORMAT']],
    ['of this machine', { url: 'https://[::1]/', eventTypes: ['listing.updated'] }, ['input.url ADDRESS_REFUSED']],
    ['at another port', { url: 'https://1.1.1.1:22/', eventTypes: ['listing.updated'] }, ['input.url ADDRESS_REFUSED']],
    ['by http in the open', { url: 'http://1.1.1.1/', eventTypes: ['listing.updated'] }, ['input.url ADDRESS_REFUSED']],
  ])('%s is refused', async (_what, input, issues) => {
    const given = { ...input, url: input.url === 'self' ? url : input.url };
    expect(issuesOf(await webhooks.mutate('registerWebhookEndpoint', given))).toEqual(issues);
  });

  test('is one of twenty that an organisation may have at once, also when several come at the same time', async () => {
    const principal = aPartner({ id: 'many', organization: newId('org') });
    const input = { url, eventTypes: ['listing.updated'] };
    const made = await Promise.all(
      Array.from({ length: 23 }, () => webhooks.mutate('registerWebhookEndpoint', input, { principal })),
    );
    expect(made.filter(({ endpoint }) => endpoint)).toHaveLength(20);
    expect(made.filter(({ issues }) => issues).flatMap(issuesOf)).toEqual(Array(3).fill('input OVERRUN'));
    // One that is disabled makes room.
    const { id, version } = made.find(({ endpoint }) => endpoint).endpoint;
    const disabled = await webhooks.mutate(
      'disableWebhookEndpoint',
      { id, expectedVersion: version, reason: 'Moved' },
      { principal },
    );
    expect((await webhooks.mutate('registerWebhookEndpoint', input, { principal })).endpoint).toBeDefined();
    expect(issuesOf(await verify(disabled.endpoint, { principal }))).toEqual(['input.id OVERRUN']);
  });
});

describe('verifying', () => {
  test('sends a ping that Standard Webhooks can verify, and an answer makes the endpoint active', async () => {
    const endpoint = await webhooks.register(url);
    const verified = await verify(endpoint);
    expect(verified).toMatchObject({
      __typename: 'VerifyWebhookEndpointPayload',
      endpoint: {
        status: 'ACTIVE',
        verifiedAt: expect.any(String),
        lastCheck: { outcome: 'ANSWERED', httpStatus: 204 },
        version: 2,
      },
    });
    const message = lastMessageTo(endpoint);
    expect(JSON.parse(message.body)).toEqual({
      type: 'webhook_endpoint.ping',
      timestamp: verified.endpoint.lastCheck.at,
      data: { endpoint: endpoint.id },
    });
    expect(isSignedBy(message, endpoint.secret)).toBe(true);
    expect(isSignedBy(message, `whsec_${randomBytes(32).toString('base64')}`)).toBe(false);
    expect(isSignedBy({ ...message, body: message.body.replace('ping', 'pong') }, endpoint.secret)).toBe(false);

    // The same by hand, as the specification has it.
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = message.headers;
    const key = Buffer.from(endpoint.secret.replace('whsec_', ''), 'base64');
    const expected = createHmac('sha256', key).update(`${id}.${at}.${message.body}`).digest('base64');
    expect(signature).toBe(`v1,${expected}`);
  });

  test('sends nothing while a transaction is open', async () => {
    const endpoint = await webhooks.register(url);
    let open: unknown;
    beforePost = async () => {
      open = await database.sql`
        select pid from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`;
    };
    try {
      await verify(endpoint);
    } finally {
      beforePost = async () => {};
    }
    expect(open).toEqual([]);
  });

  test.each([
    [500, 'REJECTED'],
    [404, 'REJECTED'],
    [302, 'REDIRECTED'],
    [308, 'REDIRECTED'],
    [304, 'REDIRECTED'],
  ])('finds out that %i is no answer, and the endpoint stays as it is', async (status, outcome) => {
    const endpoint = await webhooks.register(url);
    const before = receiver.received.length;
    const checked = await answering(status, () => verify(endpoint));
    expect(checked.endpoint).toMatchObject({
      status: 'PENDING',
      verifiedAt: null,
      lastCheck: { outcome, httpStatus: status },
    });
    expect(receiver.received.length - before).toBe(1);
    expect((await verify(checked.endpoint)).endpoint).toMatchObject({ status: 'ACTIVE', version: 3 });
  });

  test('waits no longer than it says', async () => {
    const endpoint = await webhooks.register(url);
    answer = { answer: () => {} };
    const checked = await verify(endpoint);
    answer = {};
    tries.clear();
    expect(checked.endpoint).toMatchObject({
      status: 'PENDING',
      lastCheck: { outcome: 'TIMED_OUT', httpStatus: null },
    });
  });

  test('takes an answer for one, however much it says', async () => {
    const endpoint = await webhooks.register(url);
    answer = { answer: (_request, response) => response.writeHead(200).end(Buffer.alloc(5_000_000)) };
    const checked = await verify(endpoint);
    answer = {};
    expect(checked.endpoint).toMatchObject({ status: 'ACTIVE', lastCheck: { outcome: 'ANSWERED', httpStatus: 200 } });
  });

  test('again with the same key sends nothing again', async () => {
    const endpoint = await webhooks.register(url);
    const first = await verify(endpoint, { idempotencyKey: 'v1' });
    const before = receiver.received.length;
    expect(await verify(endpoint, { idempotencyKey: 'v1' })).toEqual({ ...first, replayed: true });
    expect(receiver.received.length).toBe(before);
  });

  test('in a dry run, and of a version that is no more, sends nothing', async () => {
    const endpoint = await webhooks.register(url);
    const before = receiver.received.length;
    expect(await verify(endpoint, { dryRun: true })).toMatchObject({ dryRun: true, endpoint: { status: 'PENDING' } });
    expect(await verify({ ...endpoint, version: 7 })).toMatchObject({ expectedVersion: 7, currentVersion: 1 });
    expect(receiver.received.length).toBe(before);
  });

  test('counts for the URL that was pinged, and not for one that came meanwhile', async () => {
    const endpoint = await webhooks.register(url);
    beforePost = async () => {
      const input = { id: endpoint.id, expectedVersion: endpoint.version, url: `${url}/other` };
      await webhooks.mutate('changeWebhookEndpoint', input);
    };
    const verified = await verify(endpoint);
    beforePost = async () => {};
    expect(verified).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
    expect(await webhooks.find(endpoint.id)).toMatchObject({ status: 'PENDING', lastCheck: null });
  });

  test('that comes to nothing again and again is refused for a while', async () => {
    const principal = aPartner({ id: 'trying', organization: newId('org') });
    let endpoint = await webhooks.register(url, {}, { principal });
    answer = { answer: (_request, response) => response.writeHead(500).end() };
    for (let round = 0; round < MOST_TRIES; round++) endpoint = (await verify(endpoint, { principal })).endpoint;
    const before = receiver.received.length;
    const refused = await verify(endpoint, { principal });
    answer = {};
    expect(refused.issues).toMatchObject([
      { path: ['input', 'id'], code: 'GUARD_NOT_MET', message: expect.stringContaining('in 10 seconds') },
    ]);
    expect(receiver.received.length).toBe(before);
    tries.clear();
    for (let round = 0; round < 2 * MOST_TRIES; round++) endpoint = (await verify(endpoint, { principal })).endpoint;
    expect(endpoint.status).toBe('ACTIVE');
  });
});

describe('a change', () => {
  test('of the URL has it verified anew; of anything else does not', async () => {
    const endpoint = (await verify(await webhooks.register(url))).endpoint;
    const described = await webhooks.mutate('changeWebhookEndpoint', {
      id: endpoint.id,
      expectedVersion: endpoint.version,
      description: 'Listings',
      eventTypes: ['listing.created'],
    });
    expect(described.endpoint).toMatchObject({ status: 'ACTIVE', description: 'Listings', version: 3 });
    const moved = await webhooks.mutate('changeWebhookEndpoint', {
      id: endpoint.id,
      expectedVersion: 3,
      url: `${url}/new`,
      description: null,
    });
    expect(moved.endpoint).toMatchObject({
      status: 'PENDING',
      verifiedAt: null,
      lastCheck: null,
      url: `${url}/new`,
      description: null,
      eventTypes: ['listing.created'],
    });
  });

  test('that changes nothing is no change', async () => {
    const { id, version } = await webhooks.register(url);
    const changed = await webhooks.mutate('changeWebhookEndpoint', { id, expectedVersion: version, url });
    expect(changed.endpoint.version).toBe(version);
  });

  test('is judged as a new endpoint is', async () => {
    const { id, version } = await webhooks.register(url);
    const input = { id, expectedVersion: version, url: 'https://169.254.169.254/latest', eventTypes: [] };
    expect(issuesOf(await webhooks.mutate('changeWebhookEndpoint', input))).toEqual([
      'input.url ADDRESS_REFUSED',
      'input.eventTypes REQUIRED',
    ]);
    expect(
      issuesOf(await webhooks.mutate('changeWebhookEndpoint', { id, expectedVersion: version, url: null })),
    ).toEqual(['input.url REQUIRED']);
  });
});

describe('a secret', () => {
  const rotate = ({ id, version }: Answer, given: object = {}, extra = {}): Promise<Answer> =>
    webhooks.mutate('rotateWebhookSecret', { id, expectedVersion: version, ...given }, extra);

  test('is followed by another, and until the older one ends, both sign', async () => {
    const endpoint = await webhooks.register(url);
    const rotated = await rotate(endpoint);
    expect(rotated.secret).toMatch(/^whsec_/);
    expect(rotated.endpoint.secrets).toMatchObject([
      { live: true, expiresAt: null },
      { live: true, expiresAt: expect.any(String) },
    ]);
    await verify(rotated.endpoint);
    const message = lastMessageTo(endpoint);
    expect([endpoint.secret, rotated.secret].map((secret) => isSignedBy(message, secret))).toEqual([true, true]);

    await database.sql`update access.webhook_secret set expires_at = now() where endpoint_id = ${endpoint.id} and expires_at is not null`;
    await verify(await webhooks.find(endpoint.id));
    const later = lastMessageTo(endpoint);
    expect([endpoint.secret, rotated.secret].map((secret) => isSignedBy(later, secret))).toEqual([false, true]);
  });

  test('is one of two: a third has to wait, unless both came into wrong hands', async () => {
    const endpoint = await webhooks.register(url);
    const once = await rotate(endpoint);
    expect(issuesOf(await rotate(once.endpoint))).toEqual(['input.id GUARD_NOT_MET']);
    const twice = await rotate(once.endpoint, { compromised: true });
    expect(twice.endpoint.secrets.map(({ live }: Answer) => live)).toEqual([true, false, false]);
    await verify(twice.endpoint);
    const message = lastMessageTo(endpoint);
    expect([endpoint.secret, once.secret, twice.secret].map((secret) => isSignedBy(message, secret))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('is not shown in a replay or a dry run, and ends within 90 days', async () => {
    const endpoint = await webhooks.register(url);
    expect(await rotate(endpoint, {}, { dryRun: true })).toMatchObject({ secret: null, dryRun: true });
    const olderUntil = new Date(Date.now() + 91 * 24 * 3600 * 1000);
    expect(issuesOf(await rotate(endpoint, { olderUntil }))).toEqual(['input.olderUntil OUT_OF_RANGE']);
    expect(issuesOf(await rotate(endpoint, { olderUntil, compromised: true }))).toEqual([
      'input.olderUntil INCONSISTENT',
    ]);
    const rotated = await rotate(endpoint, {}, { idempotencyKey: 's1' });
    expect(await rotate(endpoint, {}, { idempotencyKey: 's1' })).toEqual({ ...rotated, secret: null, replayed: true });
    expect((await webhooks.find(endpoint.id)).secrets).toHaveLength(2);
  });

  test('is sealed for its endpoint: moved to another, it signs nothing', async () => {
    const [one, other] = [await webhooks.register(url), await webhooks.register(url)];
    await database.sql`update access.webhook_secret set sealed = (select sealed from access.webhook_secret where endpoint_id = ${one.id})
      where endpoint_id = ${other.id}`;
    const before = receiver.received.length;
    await expect(verify(other)).rejects.toThrow();
    expect(receiver.received.length).toBe(before);
  });
});

describe('disabling', () => {
  const disable = ({ id, version }: Answer, extra = {}, reason = 'Moved'): Promise<Answer> =>
    webhooks.mutate('disableWebhookEndpoint', { id, expectedVersion: version, reason }, extra);

  test('by its owner is taken back by verifying it', async () => {
    const endpoint = (await verify(await webhooks.register(url))).endpoint;
    const disabled = await disable(endpoint);
    expect(disabled.endpoint).toMatchObject({
      status: 'DISABLED',
      disabledAt: expect.any(String),
      disabledReason: 'Moved',
      disabledBy: 'OWNER',
    });
    expect(issuesOf(await disable(disabled.endpoint))).toEqual(['input.id IMMUTABLE']);
    expect(issuesOf(await disable(endpoint, {}, ' '))).toEqual([expect.stringContaining('VersionConflict')]);
    const again = await verify(disabled.endpoint);
    expect(again.endpoint).toMatchObject({
      status: 'ACTIVE',
      disabledAt: null,
      disabledReason: null,
      disabledBy: null,
    });
  });

  test('is not taken back by an answer that did not come, nor by another URL', async () => {
    const disabled = (await disable(await webhooks.register(url))).endpoint;
    const checked = await answering(500, () => verify(disabled));
    expect(checked.endpoint).toMatchObject({ status: 'DISABLED', lastCheck: { outcome: 'REJECTED' } });
    const { id, version } = checked.endpoint;
    const moved = await webhooks.mutate('changeWebhookEndpoint', { id, expectedVersion: version, url: `${url}/new` });
    expect(moved.endpoint).toMatchObject({ status: 'DISABLED', disabledReason: 'Moved' });
  });

  test('by the operators of the hub is theirs to take back', async () => {
    const principal = anAdmin();
    const disabled = (await disable(await webhooks.register(url), { principal }, 'Floods us')).endpoint;
    expect(disabled).toMatchObject({ disabledBy: 'OPERATOR', disabledReason: 'Floods us' });
    const before = receiver.received.length;
    expect(issuesOf(await verify(disabled))).toEqual(['input.id GUARD_NOT_MET']);
    expect(receiver.received.length).toBe(before);
    expect((await verify(disabled, { principal })).endpoint).toMatchObject({ status: 'ACTIVE' });
  });

  test('of what its owner has disabled makes it the operators’', async () => {
    const principal = anAdmin();
    const owned = (await disable(await webhooks.register(url))).endpoint;
    const taken = (await disable(owned, { principal }, 'Floods us')).endpoint;
    expect(taken.disabledBy).toBe('OPERATOR');
    expect(issuesOf(await disable(taken))).toEqual(['input.id IMMUTABLE']);
  });
});

describe('somebody else’s endpoint', () => {
  const others = () =>
    [
      ['another partner', aPartner({ id: 'amazon', organization: newId('org') })],
      ['a bureau', aBureau()],
      ['a bureau of the same organisation', aBureau({ organization: aPartner().organization })],
      ['a partner of no organisation', aPartner({ id: 'nobody', organization: null })],
    ] as const;

  test('looks like one that does not exist, wherever it is named', async () => {
    const endpoint = await webhooks.register(url);
    const nobodys = newId('whk');
    const inputs = {
      changeWebhookEndpoint: { url: 'https://[::1]/' },
      rotateWebhookSecret: {},
      verifyWebhookEndpoint: {},
      disableWebhookEndpoint: { reason: 'Mine now' },
    };
    const before = receiver.received.length;
    for (const [who, principal] of others()) {
      expect(await webhooks.find(endpoint.id, principal), who).toBeNull();
      const entity = await webhooks.query(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on WebhookEndpoint { url } } }',
        { of: [{ __typename: 'WebhookEndpoint', id: endpoint.id }] },
        principal,
      );
      expect(entity._entities, who).toEqual([null]);
      for (const [field, given] of Object.entries(inputs)) {
        const answers = await Promise.all(
          [endpoint.id, nobodys, 'whk_\0'].map((id) =>
            webhooks.mutate(field, { id, expectedVersion: 9, ...given }, { principal }),
          ),
        );
        for (const { issues } of answers) {
          expect(issues, `${who} ${field}`).toHaveLength(1);
          expect(issues[0]).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'id'] });
        }
      }
    }
    expect(receiver.received.length).toBe(before);
    expect((await webhooks.find(endpoint.id)).version).toBe(1);
  });

  test('is in nobody’s list but its owner’s and the admins’', async () => {
    const LIST =
      'query ($filter: WebhookEndpointFilter) { webhookEndpoints(filter: $filter) { totalCount edges { node { id } } } }';
    const mine = aPartner({ id: 'mine', organization: newId('org') });
    const bureau = aBureau({ organization: newId('org') });
    const [a, b] = [
      await webhooks.register(url, {}, { principal: mine }),
      await webhooks.register(url, { eventTypes: ['fund_application.submitted'] }, { principal: bureau }),
    ];
    const idsOf = async (principal: typeof mine, filter: object = {}) => {
      const { webhookEndpoints } = await webhooks.query(LIST, { filter }, principal);
      expect(webhookEndpoints.totalCount).toBe(webhookEndpoints.edges.length);
      return webhookEndpoints.edges.map(({ node }: Answer) => node.id);
    };
    expect(await idsOf(mine)).toEqual([a.id]);
    expect(await idsOf(bureau)).toEqual([b.id]);
    for (const [who, principal] of others().slice(1))
      expect(await idsOf({ ...principal, organization: principal.organization && mine.organization }), who).toEqual([]);
    expect(await idsOf(aBureau({ organization: bureau.organization, state: 'IN-TN' }))).toEqual([]);
    expect(await idsOf(anAdmin(), { organization: mine.organization })).toEqual([a.id]);
    expect(await idsOf(anAdmin(), { eventType: 'fund_application.submitted' })).toEqual([b.id]);
    expect(await idsOf(mine, { organization: bureau.organization })).toEqual([]);
    expect(await idsOf(mine, { status: 'ACTIVE' })).toEqual([]);
  });

  test('can not be made, and nobody without the scope does anything', async () => {
    const input = { url, eventTypes: ['listing.updated'] };
    const refused = await execute(
      webhooks.subgraph,
      'mutation ($input: RegisterWebhookEndpointInput!) { registerWebhookEndpoint(input: $input) { __typename } }',
      { principal: aPartner({ organization: null }), variables: { input } },
    );
    expect(refused.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const endpoint = await webhooks.register(url);
    const bare = aPartner({ scopes: new Set(['catalogue:read']) });
    const asked = await execute(webhooks.subgraph, '{ webhookEndpoints { totalCount } }', { principal: bare });
    expect(asked.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const entity = await webhooks.query(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on WebhookEndpoint { url } } }',
      { of: [{ __typename: 'WebhookEndpoint', id: endpoint.id }] },
      bare,
    );
    expect(entity._entities).toEqual([null]);
  });
});

describe('what an endpoint can be told of', () => {
  test.each(AUDIENCES)('is, for %s, what its contract has', (audience) => {
    const contract = readFileSync(new URL(`../../schema/${audience}.graphql`, import.meta.url), 'utf8');
    const isIn = (type: string) => new RegExp(`^type ${type}\\b`, 'm').test(contract);
    const told = new Set(eventTypesFor(audience).map(({ subject }) => subject));
    for (const { subject } of eventTypesFor('admin')) expect(told.has(subject), subject).toBe(isIn(subject));
  });

  test('is listed for who asks', async () => {
    const { webhookEventTypes } = await webhooks.query('{ webhookEventTypes { name subject } }');
    expect(webhookEventTypes).toContainEqual({ name: 'listing.updated', subject: 'Listing' });
    expect(webhookEventTypes.map(({ subject }: Answer) => subject)).not.toContain('FundApplication');
  });
});

test('every change is in the audit trail and announced', async () => {
  const endpoint = await webhooks.register(url);
  const { endpoint: active } = await verify(endpoint);
  await webhooks.mutate('disableWebhookEndpoint', {
    id: endpoint.id,
    expectedVersion: active.version,
    reason: 'Moved',
  });
  expect(
    await database.sql`select actor, operation from access.audit where subject = ${endpoint.id} order by sequence`,
  ).toMatchObject([
    { actor: 'flipkart', operation: 'registerWebhookEndpoint' },
    { actor: 'flipkart', operation: 'verifyWebhookEndpoint' },
    { actor: 'flipkart', operation: 'disableWebhookEndpoint' },
  ]);
  expect(
    await database.sql`select type, subject_version from access.outbox where subject = ${endpoint.id} order by sequence`,
  ).toMatchObject([
    { type: 'webhook_endpoint.registered', subject_version: 1 },
    { type: 'webhook_endpoint.checked', subject_version: 2 },
    { type: 'webhook_endpoint.disabled', subject_version: 3 },
  ]);
});
