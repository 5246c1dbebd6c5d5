import { sql } from 'drizzle-orm';
import type { PgSchema } from 'drizzle-orm/pg-core';
import { bigserial, index, integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core';
import { auditTables } from './audit/tables.ts';
import { id, moment, transactionId } from './columns.ts';

/**
 * What stands beside the effect of every write, in the same transaction and so in the same PostgreSQL schema: the audit
 * row, the event in the outbox and the key that makes a retry harmless.
 */
export function ledgerTables(schema: PgSchema) {
  const outbox = schema.table(
    'outbox',
    {
      sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
      /**
       * The transaction that wrote the event. Sequences are taken before the commit, so that a lower one may appear after a
       * higher one; of a transaction older than all that still run, no event can appear any more.
       */
      transaction: transactionId('transaction').notNull().default(sql`pg_current_xact_id()`),
      at: moment('at').notNull().defaultNow(),
      /** For example `enterprise.registered`. */
      type: text('type').notNull(),
      subjectType: text('subject_type').notNull(),
      subject: id('subject').notNull(),
      subjectVersion: integer('subject_version').notNull(),
      state: text('state'),
      payload: jsonb('payload').notNull(),
      requestId: text('request_id').notNull(),
    },
    (t) => [
      index('outbox_subject').on(t.subject, t.sequence),
      index('outbox_transaction').on(t.transaction, t.sequence),
    ],
  );

  const idempotencyKeys = schema.table(
    'idempotency_key',
    {
      actor: text('actor').notNull(),
      key: text('key').notNull(),
      operation: text('operation').notNull(),
      /** SHA-256 of the input: a key that comes back with another input is refused. */
      inputHash: text('input_hash').notNull(),
      subject: id('subject').notNull(),
      at: moment('at').notNull().defaultNow(),
    },
    (t) => [
      primaryKey({ name: 'idempotency_key_pk', columns: [t.actor, t.key] }),
      index('idempotency_key_at').on(t.at),
    ],
  );

  return { subgraph: schema.schemaName, ...auditTables(schema), outbox, idempotencyKeys };
}

export type Ledger = ReturnType<typeof ledgerTables>;
