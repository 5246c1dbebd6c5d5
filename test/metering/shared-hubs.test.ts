import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limitsForAll } from '../../gateway/client-limits.ts';
import { cloneDatabase } from '../support/database.ts';
import { startDemoHubOn, type TestHub } from '../support/hub.ts';
import { hasRedisServer, startRedisServer } from '../support/redis-server.ts';

describe.skipIf(!hasRedisServer)('two hubs with one Redis', () => {
  const started = new AsyncDisposableStack();
  let first: TestHub;
  let second: TestHub;
  beforeAll(async () => {
    const redis = await startRedisServer();
    started.defer(() => redis.stop());
    const database = await cloneDatabase();
    started.defer(() => database.drop());
    const limits = limitsForAll({ cost: 50, budget: 50, restoreRate: 1 });
    const options = { redisUrl: redis.url, identityKey: randomBytes(32), limits };
    first = await startDemoHubOn(database.url, options);
    started.defer(() => first.stop());
    second = await startDemoHubOn(database.url, options);
    started.defer(() => second.stop());
  });
  afterAll(() => started.disposeAsync());

  const status = async (hub: TestHub, query: string): Promise<number> => {
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await hub.tokenOf('flipkart')}` },
      body: JSON.stringify({ query }),
    });
    await response.text();
    return response.status;
  };

  it('let a client spend its budget once, wherever it asks', async () => {
    const query = '{ listings(first: 20) { edges { node { title } } } }';
    expect(await status(first, query)).toBe(200);
    expect(await status(second, query)).toBe(429);
    expect(await status(second, '{ __typename }')).toBe(200);
  });
});
