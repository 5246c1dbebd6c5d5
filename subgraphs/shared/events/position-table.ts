import type { PgSchema } from 'drizzle-orm/pg-core';
import { bigint, text } from 'drizzle-orm/pg-core';
import { moment, transactionId } from '../columns.ts';

/**
 * How far each consumer of a subgraph has come in the outbox that it follows. It stands in the consumer's own PostgreSQL
 * schema, so that it moves in the transaction of the effect.
 */
export const positionTable = (schema: PgSchema) =>
  schema.table('event_position', {
    consumer: text('consumer').primaryKey(),
    /** Of the last event that took effect; events are in the order of their transactions, then of their sequences. */
    transaction: transactionId('transaction').notNull().default('0'),
    sequence: bigint('sequence', { mode: 'number' }).notNull().default(0),
    movedAt: moment('moved_at').notNull().defaultNow(),
  });

export type PositionTable = ReturnType<typeof positionTable>;
