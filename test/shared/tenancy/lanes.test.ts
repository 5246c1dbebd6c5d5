import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectTenants, type TenantDatabase } from '../../../subgraphs/shared/tenancy/connect-tenants.ts';
import { forPrincipal } from '../../../subgraphs/shared/tenancy/tenant.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { aBureau, aPartner } from '../../support/principals.ts';

const CONNECTIONS = 4;

let database: TestDatabase;
let tenants: TenantDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());
beforeEach(() => {
  tenants = connectTenants(database.hubUrl, { max: CONNECTIONS });
  return () => tenants.close();
});

const WHO = 'select pg_backend_pid() as pid';
const WHO_SLOWLY = 'select pg_backend_pid() as pid from pg_sleep(1)';

/** The backend that answers. */
async function backendOf(text: string, principal = aBureau()): Promise<number> {
  const [row] = await forPrincipal(principal, async () => await tenants.db.execute<{ pid: number }>(text));
  return row?.pid ?? 0;
}

const times = (count: number, text: string): Promise<number[]> =>
  Promise.all(Array.from({ length: count }, () => backendOf(text)));

describe('statements of one turn', () => {
  it('go together, as many as eight, once they are known to be quick', async () => {
    expect(new Set(await times(CONNECTIONS, WHO)).size).toBe(CONNECTIONS);
    expect(new Set(await times(8, WHO)).size).toBe(1);
    expect(new Set(await times(20, WHO)).size).toBe(3);
  });

  it('go together where they have to wait for a connection, too', async () => {
    await backendOf(WHO);
    const [slow, ...quick] = await Promise.all([
      times(CONNECTIONS, WHO_SLOWLY),
      ...Array.from({ length: 6 }, () => backendOf(WHO)),
    ]);
    expect(new Set(slow).size).toBe(CONNECTIONS);
    expect(new Set(quick).size).toBe(1);
  });

  it('wait for no slow one', async () => {
    for (let run = 0; run < 20; run++) await backendOf(WHO);
    await backendOf(WHO_SLOWLY);
    const [slow, quick] = await Promise.all([backendOf(WHO_SLOWLY), backendOf(WHO)]);
    expect(quick).not.toBe(slow);
  });

  it('go with those of their own tenant only', async () => {
    await backendOf(WHO);
    const [bureau, partner, another] = await Promise.all([backendOf(WHO), backendOf(WHO, aPartner()), backendOf(WHO)]);
    expect(another).toBe(bureau);
    expect(partner).not.toBe(bureau);
  });

  it('fail each by itself', async () => {
    const divide = (by: number) =>
      forPrincipal(aBureau(), async () => await tenants.db.execute(sql`select 1 / ${by}::integer as one`));
    await divide(1);
    const results = await Promise.allSettled([divide(1), divide(0), divide(1)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('stay out of transactions', async () => {
    await backendOf(WHO);
    const [within, beside] = await Promise.all([
      forPrincipal(aBureau(), () =>
        tenants.db.transaction(async (tx) => {
          await tx.execute(WHO);
          const [row] = await tx.execute<{ pid: number }>(WHO);
          return row?.pid;
        }),
      ),
      backendOf(WHO),
    ]);
    expect(beside).not.toBe(within);
  });
});
