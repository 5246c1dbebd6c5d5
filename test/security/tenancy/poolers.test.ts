import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertOwnSessions } from '../../../subgraphs/shared/tenancy/assert-own-sessions.ts';
import { connectTenants } from '../../../subgraphs/shared/tenancy/connect-tenants.ts';
import { forPrincipal } from '../../../subgraphs/shared/tenancy/tenant.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { hasPooler, startPooler } from '../../support/pooler.ts';
import { aBureau } from '../../support/principals.ts';

if (!hasPooler) console.warn('There is no pgbouncer here (apt-get install pgbouncer): its tests are left out.');

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

it('whoever connects directly has sessions of its own', async () => {
  await expect(assertOwnSessions(database.hubUrl)).resolves.toBeUndefined();
});

describe.skipIf(!hasPooler)('behind a pooler', () => {
  it('that shares sessions out by transactions nothing starts', async () => {
    const pooler = await startPooler(database.hubUrl, 'transaction');
    try {
      await expect(assertOwnSessions(pooler.url)).rejects.toThrow(/a pooler in session mode/);
    } finally {
      await pooler.stop();
    }
  });

  it('that keeps sessions each tenant has its own', async () => {
    const pooler = await startPooler(database.hubUrl, 'session');
    const tenants = connectTenants(pooler.url, { max: 3 });
    try {
      await assertOwnSessions(pooler.url);
      const stateOf = (state: string): Promise<unknown> =>
        forPrincipal(aBureau({ state }), async () => {
          const [row] = await tenants.db.execute<{ state: string }>(sql`select tenancy.state() as state`);
          return row?.state;
        });
      const asked = Array.from({ length: 60 }, (_, number) => ['IN-UP', 'IN-KL', 'IN-TN', 'IN-GA'][number % 4] ?? '');
      expect(await Promise.all(asked.map(stateOf))).toEqual(asked);
    } finally {
      await tenants.close();
      await pooler.stop();
    }
  });
});
