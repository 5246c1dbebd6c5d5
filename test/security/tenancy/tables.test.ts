import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedFacts } from '../../../drizzle/seed/facts.ts';
import { seedSynthetic } from '../../../drizzle/seed/synthetic.ts';
import { assertBound, HUB_ROLE } from '../../../subgraphs/shared/tenancy/assert-bound.ts';
import { connectTenants, type TenantDatabase } from '../../../subgraphs/shared/tenancy/connect-tenants.ts';
import { forPrincipal } from '../../../subgraphs/shared/tenancy/tenant.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../../support/principals.ts';
import { PUBLIC_TABLES } from './public-tables.ts';

interface Table {
  readonly name: string;
  readonly isEnabled: boolean;
  readonly isForced: boolean;
  readonly isAppendOnly: boolean;
}

let database: TestDatabase;
let tenants: TenantDatabase;
let tables: readonly Table[];
let guarded: readonly Table[];

beforeAll(async () => {
  database = await cloneDatabase();
  await seedFacts(database.db);
  await seedSynthetic(database.db, { enterprises: 300, listings: 300 });
  tenants = connectTenants(database.hubUrl, { max: 2 });
  tables = await database.sql<Table[]>`
    select format('%I.%I', nspname, relname) as name, relrowsecurity as "isEnabled", relforcerowsecurity as "isForced",
      exists (select from pg_trigger where tgrelid = c.oid and tgname like '%append_only') as "isAppendOnly"
    from pg_class c join pg_namespace n on n.oid = relnamespace
    where relkind in ('r', 'p') and nspname !~ '^pg_' and nspname not in ('information_schema', 'migrations') order by 1`;
  guarded = tables.filter(({ name }) => !Object.hasOwn(PUBLIC_TABLES, name));
});
afterAll(async () => {
  await tenants.close();
  await database.drop();
});

const countOf = async (table: string): Promise<number> => {
  const [row] = await tenants.db.execute<{ count: number }>(`select count(*)::int as count from ${table}`);
  return row!.count;
};

describe('the catalogue of the database', () => {
  it('has row-level security enabled and forced for every table that is not public', () => {
    expect(guarded.filter(({ isEnabled, isForced }) => !isEnabled || !isForced).map(({ name }) => name)).toEqual([]);
    expect(guarded.length).toBeGreaterThan(100);
  });

  it('knows every table that is said to be public, and guards none of them', () => {
    const open = tables.filter(({ isEnabled }) => !isEnabled).map(({ name }) => name);
    expect(Object.keys(PUBLIC_TABLES).toSorted()).toEqual(open);
  });

  it('has a role for the hub that policies bind, that owns nothing and keeps what is only added to', async () => {
    const [role] = await database.sql`
      select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin as "isMighty",
        (select count(*)::int from pg_class where relowner = r.oid) as owned,
        has_schema_privilege(r.oid, 'migrations', 'USAGE') as "seesMigrations",
        has_database_privilege(r.oid, current_database(), 'CREATE') as "makesSchemas"
      from pg_roles r where rolname = ${HUB_ROLE}`;
    expect(role).toEqual({ isMighty: false, owned: 0, seesMigrations: false, makesSchemas: false });
    const changeable = await database.sql<{ name: string }[]>`
      select name from unnest(${tables.filter(({ isAppendOnly }) => isAppendOnly).map(({ name }) => name)}::text[]) as name
      where has_table_privilege(${HUB_ROLE}, name, 'UPDATE') or has_table_privilege(${HUB_ROLE}, name, 'DELETE')
        or has_table_privilege(${HUB_ROLE}, name, 'TRUNCATE')`;
    expect(changeable).toEqual([]);
    const truncatable = await database.sql<{ name: string }[]>`
      select name from unnest(${tables.map(({ name }) => name)}::text[]) as name
      where has_table_privilege(${HUB_ROLE}, name, 'TRUNCATE') or has_table_privilege(${HUB_ROLE}, name, 'TRIGGER')`;
    expect(truncatable).toEqual([]);
  });
});

describe('with no tenant set on a connection', () => {
  it('no row of any guarded table is seen, though there are rows of most', async () => {
    const filled = await forPrincipal(anAdmin(), () =>
      Promise.all(guarded.map(async ({ name }) => [name, await countOf(name)] as const)),
    );
    expect(filled.filter(([, count]) => count > 0).length).toBeGreaterThan(60);
    const seen = await Promise.all(guarded.map(async ({ name }) => [name, await countOf(name)] as const));
    expect(seen.filter(([, count]) => count > 0)).toEqual([]);
  });

  it('no guarded table takes a row', async () => {
    const taken = [];
    for (const { name } of guarded) {
      const refusal = await tenants.db.execute(`insert into ${name} default values`).then(
        () => 'taken',
        (error: Error) => String((error.cause as { code?: string } | undefined)?.code),
      );
      // 23502: a column that has to be given is looked at before the policy. 42501: no right, or the policy.
      if (!['42501', '23502'].includes(refusal)) taken.push([name, refusal]);
    }
    expect(taken).toEqual([]);
  });

  it('nobody is who asks with an audience and nothing else', async () => {
    const counts = await Promise.all([
      forPrincipal(aBureau({ state: null }), () => countOf('enterprises.enterprise')),
      forPrincipal(aPartner({ organization: null }), () => countOf('catalogue.listing')),
    ]);
    expect(counts).toEqual([0, 0]);
  });
});

describe('whoever connects', () => {
  it('has to be bound by the policies', async () => {
    await expect(assertBound(database.url)).rejects.toThrow(/expected one without SUPERUSER and BYPASSRLS/);
    await expect(assertBound(database.hubUrl)).resolves.toBeUndefined();
  });

  it('can not make itself another role', async () => {
    for (const attempt of ['set role postgres', 'reset session authorization', 'alter role current_user superuser'])
      await tenants.db.execute(attempt).catch(() => {});
    const [row] = await tenants.db.execute(
      `select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user`,
    );
    expect(row).toEqual({ free: false });
  });
});
