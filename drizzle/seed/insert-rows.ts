import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Queryable } from '../../subgraphs/shared/database.ts';

/**
 * Inserts any number of rows by one statement with one parameter, a JSON text that PostgreSQL turns into rows: a statement
 * of values would meet the bound of 65,535 parameters after some hundred rows. Rows that conflict with what is there are
 * left out. All rows have the keys of the first; columns without a key take their defaults.
 */
export async function insertRows<Table extends PgTable>(
  db: Queryable,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = columnNames(table, Object.keys(first));
  const columns = sql.join([...names.values()].map(sql.identifier), sql`, `);
  // A parameter of type json would be encoded a second time by the driver.
  const text = JSON.stringify(rows.map((row) => renamed(row, names)));
  await db.execute(
    sql`insert into ${table} (${columns})
      select ${columns} from json_populate_recordset(null::${table}, ${text}::text::json)
      on conflict do nothing`,
  );
}

function columnNames(table: PgTable, keys: readonly string[]): ReadonlyMap<string, string> {
  const columns = getTableColumns(table);
  return new Map(
    keys.map((key) => {
      const column = columns[key];
      if (!column) throw new RangeError(`${getTableName(table)} has no column ${key}`);
      return [key, column.name];
    }),
  );
}

/** The row under its columns' names. Dates become text of RFC 3339 when the whole is written as JSON. */
const renamed = (row: Readonly<Record<string, unknown>>, names: ReadonlyMap<string, string>): Record<string, unknown> =>
  Object.fromEntries([...names].map(([key, name]) => [name, row[key]]));
