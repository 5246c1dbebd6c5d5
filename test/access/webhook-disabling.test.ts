import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anAdmin } from '../support/principals.ts';
import { type Answer, issuesOf } from '../support/subgraph-client.ts';
import { openWebhooks, type Webhooks } from './webhook-setting.ts';

let webhooks: Webhooks;
beforeAll(async () => {
  webhooks = await openWebhooks();
});
beforeEach(() => webhooks.clear());
afterAll(() => webhooks.stop());

describe('disabling', () => {
  const disable = ({ id, version }: Answer, extra = {}, reason = 'Moved'): Promise<Answer> =>
    webhooks.mutate('disableWebhookEndpoint', { id, expectedVersion: version, reason }, extra);

  test('by its owner is taken back by verifying it', async () => {
    const endpoint = (await webhooks.verify(await webhooks.register(webhooks.url))).endpoint;
    const disabled = await disable(endpoint);
    expect(disabled.endpoint).toMatchObject({
      status: 'DISABLED',
      disabledAt: expect.any(String),
      disabledReason: 'Moved',
      disabledBy: 'OWNER',
    });
    expect(issuesOf(await disable(disabled.endpoint))).toEqual(['input.id IMMUTABLE']);
    expect(issuesOf(await disable(endpoint, {}, ' '))).toEqual([expect.stringContaining('VersionConflict')]);
    const again = await webhooks.verify(disabled.endpoint);
    expect(again.endpoint).toMatchObject({
      status: 'ACTIVE',
      disabledAt: null,
      disabledReason: null,
      disabledBy: null,
    });
  });

  test('is not taken back by an answer that did not come, nor by another URL', async () => {
    const disabled = (await disable(await webhooks.register(webhooks.url))).endpoint;
    const checked = await webhooks.answering(500, () => webhooks.verify(disabled));
    expect(checked.endpoint).toMatchObject({ status: 'DISABLED', lastCheck: { outcome: 'REJECTED' } });
    const { id, version } = checked.endpoint;
    const moved = await webhooks.mutate('changeWebhookEndpoint', {
      id,
      expectedVersion: version,
      url: `${webhooks.url}/new`,
    });
    expect(moved.endpoint).toMatchObject({ status: 'DISABLED', disabledReason: 'Moved' });
  });

  test('by the operators of the hub is theirs to take back', async () => {
    const principal = anAdmin();
    const disabled = (await disable(await webhooks.register(webhooks.url), { principal }, 'Floods us')).endpoint;
    expect(disabled).toMatchObject({ disabledBy: 'OPERATOR', disabledReason: 'Floods us' });
    const before = webhooks.receiver.received.length;
    expect(issuesOf(await webhooks.verify(disabled))).toEqual(['input.id GUARD_NOT_MET']);
    expect(webhooks.receiver.received.length).toBe(before);
    expect((await webhooks.verify(disabled, { principal })).endpoint).toMatchObject({ status: 'ACTIVE' });
  });

  test('of what its owner has disabled makes it the operators’', async () => {
    const principal = anAdmin();
    const owned = (await disable(await webhooks.register(webhooks.url))).endpoint;
    const taken = (await disable(owned, { principal }, 'Floods us')).endpoint;
    expect(taken.disabledBy).toBe('OPERATOR');
    expect(issuesOf(await disable(taken))).toEqual(['input.id IMMUTABLE']);
  });
});
