import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eventTypesFor } from '../../subgraphs/access/event-types.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { AUDIENCES } from '../../subgraphs/shared/principal.ts';
import { aPartner } from '../support/principals.ts';
import { type Answer, issuesOf } from '../support/subgraph-client.ts';
import { openWebhooks, type Webhooks } from './webhook-setting.ts';

let webhooks: Webhooks;
beforeAll(async () => {
  webhooks = await openWebhooks();
});
beforeEach(() => webhooks.clear());
afterAll(() => webhooks.stop());

describe('a new endpoint', () => {
  test('is pending, belongs to the organisation of who registers it, and shows its secret once', async () => {
    const made = await webhooks.mutate('registerWebhookEndpoint', {
      url: `${webhooks.url}?tenant=1`,
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
        url: `${webhooks.url}?tenant=1`,
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

    const kept = await webhooks.database.sql`
      select (select json_agg(s)::text from access.webhook_secret s) as secrets, (select json_agg(a)::text from access.audit a) as audit,
        (select json_agg(o)::text from access.outbox o) as outbox, (select json_agg(k)::text from access.idempotency_key k) as keys`;
    const [, bare = ''] = made.secret.split('_');
    for (const form of [bare, Buffer.from(bare, 'base64').toString('hex'), Buffer.from(bare).toString('hex')])
      expect(JSON.stringify(kept)).not.toContain(form);
  });

  test('is told of nothing and sent nothing before somebody asks for it', async () => {
    const before = webhooks.receiver.connections();
    await webhooks.register(webhooks.url);
    expect(webhooks.receiver.connections()).toBe(before);
  });

  test('registered again with the same key is the same, and its secret is not shown again', async () => {
    const input = { url: webhooks.url, eventTypes: ['listing.updated'] };
    const first = await webhooks.mutate('registerWebhookEndpoint', input, { idempotencyKey: 'r1' });
    const again = await webhooks.mutate('registerWebhookEndpoint', input, { idempotencyKey: 'r1' });
    expect(again).toEqual({ ...first, secret: null, replayed: true });
  });

  test('in a dry run leaves nothing behind and shows no secret', async () => {
    const count = async () => (await webhooks.database.sql`select count(*) from access.webhook_endpoint`)[0]?.count;
    const before = await count();
    const input = { url: webhooks.url, eventTypes: ['listing.updated'] };
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
    const given = { ...input, url: input.url === 'self' ? webhooks.url : input.url };
    expect(issuesOf(await webhooks.mutate('registerWebhookEndpoint', given))).toEqual(issues);
  });

  test('is one of twenty that an organisation may have at once, also when several come at the same time', async () => {
    const principal = aPartner({ id: 'many', organization: newId('org') });
    const input = { url: webhooks.url, eventTypes: ['listing.updated'] };
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
    expect(issuesOf(await webhooks.verify(disabled.endpoint, { principal }))).toEqual(['input.id OVERRUN']);
  });
});

describe('a change', () => {
  test('of the URL has it verified anew; of anything else does not', async () => {
    const endpoint = (await webhooks.verify(await webhooks.register(webhooks.url))).endpoint;
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
      url: `${webhooks.url}/new`,
      description: null,
    });
    expect(moved.endpoint).toMatchObject({
      status: 'PENDING',
      verifiedAt: null,
      lastCheck: null,
      url: `${webhooks.url}/new`,
      description: null,
      eventTypes: ['listing.created'],
    });
  });

  test('that changes nothing is no change', async () => {
    const { id, version } = await webhooks.register(webhooks.url);
    const changed = await webhooks.mutate('changeWebhookEndpoint', { id, expectedVersion: version, url: webhooks.url });
    expect(changed.endpoint.version).toBe(version);
  });

  test('is judged as a new endpoint is', async () => {
    const { id, version } = await webhooks.register(webhooks.url);
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
  const endpoint = await webhooks.register(webhooks.url);
  const { endpoint: active } = await webhooks.verify(endpoint);
  await webhooks.mutate('disableWebhookEndpoint', {
    id: endpoint.id,
    expectedVersion: active.version,
    reason: 'Moved',
  });
  expect(
    await webhooks.database
      .sql`select actor, operation from access.audit where subject = ${endpoint.id} order by sequence`,
  ).toMatchObject([
    { actor: 'flipkart', operation: 'registerWebhookEndpoint' },
    { actor: 'flipkart', operation: 'verifyWebhookEndpoint' },
    { actor: 'flipkart', operation: 'disableWebhookEndpoint' },
  ]);
  expect(
    await webhooks.database
      .sql`select type, subject_version from access.outbox where subject = ${endpoint.id} order by sequence`,
  ).toMatchObject([
    { type: 'webhook_endpoint.registered', subject_version: 1 },
    { type: 'webhook_endpoint.checked', subject_version: 2 },
    { type: 'webhook_endpoint.disabled', subject_version: 3 },
  ]);
});
