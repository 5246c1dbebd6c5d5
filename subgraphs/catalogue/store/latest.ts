import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';

/** How much of a history is shown. */
const LATEST = 100;

/** Whether a row is among the latest of its owner, of some owners. */
export function isAmongLatest(table: PgTable, owner: PgColumn, order: PgColumn, owners: readonly string[]): SQL {
  return sql`(${owner}, ${order}) in (
    select wanted.id, page.key from unnest(${sql.param(owners)}::text[]) as wanted(id)
    cross join lateral (select ${order} as key from ${table} where ${owner} = wanted.id
      order by ${order} desc limit ${sql.raw(String(LATEST))}) as page)`;
}
