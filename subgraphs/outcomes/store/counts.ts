import { getTableColumns, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../shared/database.ts';
import {
  type CountedEnterprise,
  countedEnterprises,
  registrationDays as days,
  type registrationDays,
  type registrationSectorDays,
  registrationSectorDays as sectorDays,
} from '../tables.ts';

/** What these enterprises are counted as; none for one that is not counted yet. */
export function findCounted(tx: Transaction, ids: readonly string[]): Promise<CountedEnterprise[]> {
  return tx
    .select()
    .from(countedEnterprises)
    .where(sql`${countedEnterprises.id} = any(${sql.param([...ids])}::text[])`);
}

/** Writes down what enterprises are counted as from now on. */
export async function putCounted(tx: Transaction, rows: readonly CountedEnterprise[]): Promise<void> {
  const names = Object.values(getTableColumns(countedEnterprises)).map(({ name }) => name);
  const others = names.filter((name) => name !== 'id');
  await tx.execute(sql`${insertionOf(countedEnterprises, rows)}
    on conflict (id) do update set ${sql.join(
      others.map((name) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`),
      sql`, `,
    )}`);
}

const SUMS = ['units', 'closed', 'jobs', 'investment', 'women_owned', 'sc_st_owned'];

const added = (table: PgTable) =>
  sql.join(
    SUMS.map(
      (name) => sql`${sql.identifier(name)} = ${table}.${sql.identifier(name)} + excluded.${sql.identifier(name)}`,
    ),
    sql`, `,
  );

/** Adds to the sums of days; a row that comes to nothing stays, and adds nothing. */
export async function addToDays(
  tx: Transaction,
  changes: readonly (typeof registrationDays.$inferSelect)[],
): Promise<void> {
  if (changes.length === 0) return;
  await tx.execute(
    sql`${insertionOf(days, changes)} on conflict (place, day, synthetic, state) do update set ${added(days)}`,
  );
}

export async function addToSectorDays(
  tx: Transaction,
  changes: readonly (typeof registrationSectorDays.$inferSelect)[],
): Promise<void> {
  if (changes.length === 0) return;
  await tx.execute(
    sql`${insertionOf(sectorDays, changes)} on conflict (state, day, sector, synthetic) do update set ${added(sectorDays)}`,
  );
}

/** One parameter for all rows, a JSON text: a statement of values would meet the bound of 65,535 parameters. */
function insertionOf(table: PgTable, rows: readonly Readonly<Record<string, unknown>>[]) {
  const columns = Object.entries(getTableColumns(table));
  const text = JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map(([key, { name }]) => [name, row[key]]))),
  );
  const names = sql.join(
    columns.map(([, { name }]) => sql.identifier(name)),
    sql`, `,
  );
  return sql`insert into ${table} (${names})
    select ${names} from json_populate_recordset(null::${table}, ${text}::text::json)`;
}
