import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../../subgraphs/shared/ids.ts';
import { aPartner } from '../support/principals.ts';
import { isSignedBy, MOST_TRIES, openWebhooks, type Webhooks } from './webhook-setting.ts';

let webhooks: Webhooks;
beforeAll(async () => {
  webhooks = await openWebhooks();
});
beforeEach(() => webhooks.clear());
afterAll(() => webhooks.stop());

describe('verifying', () => {
  test('sends a ping that Standard Webhooks can verify, and an answer makes the endpoint active', async () => {
    const endpoint = await webhooks.register(webhooks.url);
    const verified = await webhooks.verify(endpoint);
    expect(verified).toMatchObject({
      __typename: 'VerifyWebhookEndpointPayload',
      endpoint: {
        status: 'ACTIVE',
        verifiedAt: expect.any(String),
        lastCheck: { outcome: 'ANSWERED', httpStatus: 204 },
        version: 2,
      },
    });
    const message = webhooks.lastMessageTo(endpoint);
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
    const endpoint = await webhooks.register(webhooks.url);
    let open: unknown;
    const look = async () => {
      open = await webhooks.database.sql`
        select pid from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`;
    };
    await webhooks.beforeEachPost(look, () => webhooks.verify(endpoint));
    expect(open).toEqual([]);
  });

  test.each([
    [500, 'REJECTED'],
    [404, 'REJECTED'],
    [302, 'REDIRECTED'],
    [308, 'REDIRECTED'],
    [304, 'REDIRECTED'],
  ])('finds out that %i is no answer, and the endpoint stays as it is', async (status, outcome) => {
    const endpoint = await webhooks.register(webhooks.url);
    const before = webhooks.receiver.received.length;
    const checked = await webhooks.answering(status, () => webhooks.verify(endpoint));
    expect(checked.endpoint).toMatchObject({
      status: 'PENDING',
      verifiedAt: null,
      lastCheck: { outcome, httpStatus: status },
    });
    expect(webhooks.receiver.received.length - before).toBe(1);
    expect((await webhooks.verify(checked.endpoint)).endpoint).toMatchObject({ status: 'ACTIVE', version: 3 });
  });

  test('waits no longer than it says', async () => {
    const endpoint = await webhooks.register(webhooks.url);
    const checked = await webhooks.answering(
      () => {},
      () => webhooks.verify(endpoint),
    );
    expect(checked.endpoint).toMatchObject({
      status: 'PENDING',
      lastCheck: { outcome: 'TIMED_OUT', httpStatus: null },
    });
  });

  test('takes an answer for one, however much it says', async () => {
    const endpoint = await webhooks.register(webhooks.url);
    const checked = await webhooks.answering(
      (_request, response) => response.writeHead(200).end(Buffer.alloc(5_000_000)),
      () => webhooks.verify(endpoint),
    );
    expect(checked.endpoint).toMatchObject({ status: 'ACTIVE', lastCheck: { outcome: 'ANSWERED', httpStatus: 200 } });
  });

  test('again with the same key sends nothing again', async () => {
    const endpoint = await webhooks.register(webhooks.url);
    const first = await webhooks.verify(endpoint, { idempotencyKey: 'v1' });
    const before = webhooks.receiver.received.length;
    expect(await webhooks.verify(endpoint, { idempotencyKey: 'v1' })).toEqual({ ...first, replayed: true });
    expect(webhooks.receiver.received.length).toBe(before);
  });

  test('in a dry run, and of a version that is no more, sends nothing', async () => {
    const endpoint = await webhooks.register(webhooks.url);
    const before = webhooks.receiver.received.length;
    expect(await webhooks.verify(endpoint, { dryRun: true })).toMatchObject({
      dryRun: true,
      endpoint: { status: 'PENDING' },
    });
    expect(await webhooks.verify({ ...endpoint, version: 7 })).toMatchObject({ expectedVersion: 7, currentVersion: 1 });
    expect(webhooks.receiver.received.length).toBe(before);
  });

  test('counts for the URL that was pinged, and not for one that came meanwhile', async () => {
    const endpoint = await webhooks.register(webhooks.url);
    const move = async () => {
      const input = { id: endpoint.id, expectedVersion: endpoint.version, url: `${webhooks.url}/other` };
      await webhooks.mutate('changeWebhookEndpoint', input);
    };
    const verified = await webhooks.beforeEachPost(move, () => webhooks.verify(endpoint));
    expect(verified).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
    expect(await webhooks.find(endpoint.id)).toMatchObject({ status: 'PENDING', lastCheck: null });
  });

  test('that comes to nothing again and again is refused for a while', async () => {
    const principal = aPartner({ id: 'trying', organization: newId('org') });
    let endpoint = await webhooks.register(webhooks.url, {}, { principal });
    await webhooks.answering(500, async () => {
      for (let round = 0; round < MOST_TRIES; round++)
        endpoint = (await webhooks.verify(endpoint, { principal })).endpoint;
      const before = webhooks.receiver.received.length;
      const refused = await webhooks.verify(endpoint, { principal });
      expect(refused.issues).toMatchObject([
        { path: ['input', 'id'], code: 'GUARD_NOT_MET', message: expect.stringContaining('in 10 seconds') },
      ]);
      expect(webhooks.receiver.received.length).toBe(before);
    });
    for (let round = 0; round < 2 * MOST_TRIES; round++)
      endpoint = (await webhooks.verify(endpoint, { principal })).endpoint;
    expect(endpoint.status).toBe('ACTIVE');
  });
});
