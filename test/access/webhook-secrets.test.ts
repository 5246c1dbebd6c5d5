import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, issuesOf } from '../support/subgraph-client.ts';
import { isSignedBy, openWebhooks, type Webhooks } from './webhook-setting.ts';

let webhooks: Webhooks;
beforeAll(async () => {
  webhooks = await openWebhooks();
});
beforeEach(() => webhooks.clear());
afterAll(() => webhooks.stop());

describe('a secret', () => {
  const rotate = ({ id, version }: Answer, given: object = {}, extra = {}): Promise<Answer> =>
    webhooks.mutate('rotateWebhookSecret', { id, expectedVersion: version, ...given }, extra);

  test('is followed by another, and until the older one ends, both sign', async () => {
    const endpoint = await webhooks.register(webhooks.url);
    const rotated = await rotate(endpoint);
    expect(rotated.secret).toMatch(/^whsec_/);
    expect(rotated.endpoint.secrets).toMatchObject([
      { live: true, expiresAt: null },
      { live: true, expiresAt: expect.any(String) },
    ]);
    await webhooks.verify(rotated.endpoint);
    const message = webhooks.lastMessageTo(endpoint);
    expect([endpoint.secret, rotated.secret].map((secret) => isSignedBy(message, secret))).toEqual([true, true]);

    await webhooks.database
      .sql`update access.webhook_secret set expires_at = now() where endpoint_id = ${endpoint.id} and expires_at is not null`;
    await webhooks.verify(await webhooks.find(endpoint.id));
    const later = webhooks.lastMessageTo(endpoint);
    expect([endpoint.secret, rotated.secret].map((secret) => isSignedBy(later, secret))).toEqual([false, true]);
  });

  test('is one of two: a third has to wait, unless both came into wrong hands', async () => {
    const endpoint = await webhooks.register(webhooks.url);
    const once = await rotate(endpoint);
    expect(issuesOf(await rotate(once.endpoint))).toEqual(['input.id GUARD_NOT_MET']);
    const twice = await rotate(once.endpoint, { compromised: true });
    expect(twice.endpoint.secrets.map(({ live }: Answer) => live)).toEqual([true, false, false]);
    await webhooks.verify(twice.endpoint);
    const message = webhooks.lastMessageTo(endpoint);
    expect([endpoint.secret, once.secret, twice.secret].map((secret) => isSignedBy(message, secret))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('is not shown in a replay or a dry run, and ends within 90 days', async () => {
    const endpoint = await webhooks.register(webhooks.url);
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
    const [one, other] = [await webhooks.register(webhooks.url), await webhooks.register(webhooks.url)];
    await webhooks.database
      .sql`update access.webhook_secret set sealed = (select sealed from access.webhook_secret where endpoint_id = ${one.id})
      where endpoint_id = ${other.id}`;
    const before = webhooks.receiver.received.length;
    await expect(webhooks.verify(other)).rejects.toThrow();
    expect(webhooks.receiver.received.length).toBe(before);
  });
});
