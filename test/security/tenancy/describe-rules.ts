import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../../../subgraphs/shared/principal.ts';
import { connectTenants, type TenantDatabase } from '../../../subgraphs/shared/tenancy/connect-tenants.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { anAdmin } from '../../support/principals.ts';
import {
  guardedTables,
  HIDDEN,
  isAllowed,
  likening,
  type Rules,
  rowsOf,
  seenBy,
  type Table,
  WRITES,
} from './table-rules.ts';

export interface Described {
  readonly schemas: readonly string[];
  readonly rules: Rules;
  /** Bureaus and partners, by a name for the test. */
  readonly tenants: Readonly<Record<string, Principal>>;
  /** Puts rows into every table, of several tenants where they can be. */
  readonly fill: (database: TestDatabase) => Promise<void>;
}

/** Tests what straight SQL of each tenant sees and writes, of all guarded tables that the schemas have. */
export function describeRules({ schemas, rules, tenants, fill }: Described): void {
  let database: TestDatabase;
  let hub: TenantDatabase;
  let tables: readonly Table[];

  beforeAll(async () => {
    database = await cloneDatabase();
    await fill(database);
    hub = connectTenants(database.hubUrl, { max: 2 });
    tables = await guardedTables(database, schemas);
  });
  afterAll(async () => {
    await hub.close();
    await database.drop();
  });

  const ruleOf = ({ name }: Table) => rules[name] ?? HIDDEN;

  it('has a rule for every guarded table, and no other', () => {
    expect(Object.keys(rules).toSorted()).toEqual(tables.map(({ name }) => name));
  });

  it('shows admins all rows, of which every table has some, and nobody any', async () => {
    const wrong = [];
    for (const table of tables) {
      const rows = await rowsOf(database, table, ruleOf(table), anAdmin());
      const places = rows.map(({ place }) => place);
      const seen = { admin: await seenBy(hub, anAdmin(), table), nobody: await seenBy(hub, null, table) };
      if (places.length === 0 || seen.admin.join() !== places.join() || seen.nobody.length > 0)
        wrong.push({ table: table.name, places, ...seen });
    }
    expect(wrong).toEqual([]);
  });

  it('lets nobody write a row', async () => {
    const written = [];
    for (const table of tables)
      for (const row of await rowsOf(database, table, ruleOf(table), anAdmin()))
        for (const [kind, statement] of Object.entries(WRITES))
          if (await isAllowed(hub, null, statement(table, row))) written.push(`${kind} ${table.name} ${row.content}`);
    expect(written).toEqual([]);
  }, 120_000);

  describe.each(Object.entries(tenants))('%s', (_, principal) => {
    it('sees the rows that it is to see, and no others', async () => {
      const wrong = [];
      for (const table of tables) {
        const rows = await rowsOf(database, table, ruleOf(table), principal);
        const places = rows.filter(({ isSeen }) => isSeen).map(({ place }) => place);
        const seen = await seenBy(hub, principal, table);
        if (seen.join() !== places.join()) wrong.push({ table: table.name, expected: places, seen });
      }
      expect(wrong).toEqual([]);
    });

    it('adds, changes and removes the rows that it keeps, and no others', async () => {
      const wrong = [];
      for (const table of tables) {
        const rule = ruleOf(table);
        for (const row of await rowsOf(database, table, rule, principal))
          for (const [kind, statement] of Object.entries(WRITES)) {
            const isExpected =
              kind === 'insert' ? row.isKept || rule.isAddedToByAll === true : row.isKept && !table.isAppendOnly;
            if ((await isAllowed(hub, principal, statement(table, row))) !== isExpected)
              wrong.push(`${kind} ${isExpected ? 'refused' : 'allowed'}: ${table.name} ${row.content}`);
          }
      }
      expect(wrong).toEqual([]);
    }, 120_000);

    it('makes no row of others its own by any column', async () => {
      const taken = [];
      for (const table of tables) {
        const rows = await rowsOf(database, table, ruleOf(table), principal);
        const own = rows.find(({ isKept }) => isKept);
        if (own)
          for (const row of rows.filter(({ isKept }) => !isKept))
            for (const column of table.columns)
              if (await isAllowed(hub, principal, likening(table, column, row, own)))
                taken.push(`${table.name} ${row.content} by ${column}`);
      }
      expect(taken).toEqual([]);
    }, 120_000);

    it("makes no row of its own another's", async () => {
      const given = [];
      for (const table of tables) {
        const rows = await rowsOf(database, table, ruleOf(table), principal);
        const own = rows.find(({ isKept }) => isKept);
        const other = rows.find(({ isKept }) => !isKept);
        for (const column of ruleOf(table).belongsBy ?? [])
          if (own && other && (await isAllowed(hub, principal, likening(table, column, own, other))))
            given.push(`${table.name} ${own.content} by ${column}`);
      }
      expect(given).toEqual([]);
    });
  });
}
