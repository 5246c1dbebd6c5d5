import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { enterprises, outbox, schema } from '../../../subgraphs/enterprises/tables.ts';
import type { Transaction } from '../../../subgraphs/shared/database.ts';
import { announcing } from '../../../subgraphs/shared/events/outbox.ts';

const { searchDocument: _searchDocument, ...columns } = getTableColumns(enterprises);

/** A column as JSON.stringify writes its value: moments in UTC, to the millisecond. */
const printed = (column: PgColumn): SQL =>
  column.columnType === 'PgTimestamp'
    ? sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : sql`${column}`;

/** The payload that `registerEnterprise` gives its event, made by PostgreSQL: rows by the thousand need not come here for it. */
const payload = sql`jsonb_build_object(${sql.join(
  Object.entries(columns).map(([name, column]) => sql`${sql.raw(`'${name}'`)}, ${printed(column)}`),
  sql`, `,
)})`;

/**
 * Writes the events of enterprises that were put into their table by the batch, as part of the same transaction: whoever follows
 * enterprises learns of these as of those that a bureau registers. Those that have an event already get no other.
 */
export async function announceEnterprises(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.execute(sql`
    insert into ${outbox} (type, subject_type, subject, subject_version, state, payload, request_id)
    select 'enterprise.registered', 'Enterprise', ${enterprises.id}, ${enterprises.version}, ${enterprises.state}, ${payload}, 'seed'
    from ${enterprises}
    where ${enterprises.id} = any(${sql.param([...ids])}::text[])
      and not exists (select 1 from ${outbox} where ${outbox.subject} = ${enterprises.id})
    order by ${enterprises.id}`);
  await tx.execute(sql`select ${announcing(schema.schemaName)}`);
}
