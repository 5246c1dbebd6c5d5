import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '../database.ts';

/** Where an event stands in its outbox. */
export interface Position {
  /** Beyond what a JavaScript number holds, so it is text. */
  readonly transaction: string;
  readonly sequence: number;
}

export interface OutboxEvent extends Position {
  readonly type: string;
  readonly subject: string;
  readonly subjectVersion: number;
  readonly state: string | null;
  /** What the subject was after the change, as JSON. */
  readonly payload: unknown;
}

export interface OutboxPage {
  readonly events: readonly OutboxEvent[];
  /** Whether there are events that can not be read yet, since an older transaction still runs. */
  readonly isPending: boolean;
}

/** Announces a change of a subgraph's outbox; the payload is the subgraph's name. */
export const OUTBOX_CHANNEL = 'outbox';

/** Has a statement tell, once its transaction commits, that a subgraph's outbox has something new. */
export const announcing = (subgraph: string): SQL => sql`pg_notify(${OUTBOX_CHANNEL}, ${subgraph})`;

interface Row {
  readonly events: readonly OutboxEvent[] | null;
  readonly is_pending: boolean;
  readonly is_ahead: boolean;
}

/**
 * Events after a position, at most `size`, in the order of their transactions. Only of transactions that are older than all that
 * still run: sequences are taken before the commit, so an event may appear with a lower one than others that were read long ago,
 * but never one of a transaction that is over. Payloads come for the wanted types only, the other events for their positions.
 * Throws when the outbox is a copy of another database server's, whose transactions have other numbers.
 */
export async function readOutbox(
  source: Queryable,
  subgraph: string,
  { transaction, sequence }: Position,
  { types, size }: { readonly types: readonly string[]; readonly size: number },
): Promise<OutboxPage> {
  const outbox = sql`${sql.identifier(subgraph)}.outbox`;
  const [row] = await source.execute<Row & Record<string, unknown>>(sql`
    with page as materialized (
      select transaction, sequence, type, subject, subject_version, state,
        case when type = any(${sql.param([...types])}::text[]) then payload end as payload
      from ${outbox}
      where (transaction, sequence) > (${transaction}::xid8, ${sequence}::int8)
        and transaction < pg_snapshot_xmin(pg_current_snapshot())
      order by transaction, sequence limit ${size}::int8
    ), latest as materialized (
      select transaction from ${outbox} order by transaction desc, sequence desc limit 1
    )
    select
      (select json_agg(json_build_object('transaction', transaction::text, 'sequence', sequence, 'type', type, 'subject', subject,
        'subjectVersion', subject_version, 'state', state, 'payload', payload) order by transaction, sequence) from page) as events,
      coalesce((select transaction >= pg_snapshot_xmin(pg_current_snapshot()) from latest), false) as is_pending,
      greatest(coalesce((select transaction from latest), '0'), ${transaction}::xid8)
        >= pg_snapshot_xmax(pg_current_snapshot()) as is_ahead`);
  if (row === undefined) throw new Error(`the outbox of ${subgraph} gave no answer`);
  if (row.is_ahead)
    throw new Error(
      `the outbox of ${subgraph}, or a position in it, was restored from another database server: its transactions are ahead of ` +
        "this one's. See docs/decisions/013-counts-kept-by-events.md, Restoring.",
    );
  return { events: row.events ?? [], isPending: row.is_pending };
}

/** The youngest transaction with an event in a subgraph's outbox, committed by now; null when there is none. */
export async function latestTransaction(source: Queryable, subgraph: string): Promise<string | null> {
  const [row] = await source.execute<{ transaction: string }>(sql`
    select transaction::text from ${sql.identifier(subgraph)}.outbox order by ${sql.identifier('transaction')} desc limit 1`);
  return row?.transaction ?? null;
}
