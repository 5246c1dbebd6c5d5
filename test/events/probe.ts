import { sql } from 'drizzle-orm';
import { bigserial, pgSchema, text } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import type { Pace } from '../../gateway/events/follower.ts';
import { startRelay } from '../../gateway/events/relay.ts';
import { outbox } from '../../subgraphs/enterprises/tables.ts';
import type { Queryable } from '../../subgraphs/shared/database.ts';
import { type ConsumerDefinition, defineConsumer } from '../../subgraphs/shared/events/consumer.ts';
import { announcing } from '../../subgraphs/shared/events/outbox.ts';
import { positionTable } from '../../subgraphs/shared/events/position-table.ts';
import { cloneDatabase } from '../support/database.ts';

const schema = pgSchema('probe');
const positions = positionTable(schema);
/** What the probe's consumer has met, a row an event and delivery that was kept. */
const met = schema.table('met', {
  number: bigserial('number', { mode: 'number' }).primaryKey(),
  subject: text('subject').notNull(),
});

type Apply = ConsumerDefinition<{ name: string }>['apply'];
const keep: Apply = async (tx, events) => {
  await tx.insert(met).values(events.map(({ payload }) => ({ subject: payload.name })));
};

/** A database with a consumer that writes down what it meets, and the outbox of enterprises to write events into. */
export async function openProbe() {
  const database = await cloneDatabase();
  const { db, sql: postgres } = database;
  await postgres`create schema probe`;
  await postgres`create table probe.event_position (consumer text primary key, transaction xid8 not null default '0',
    sequence bigint not null default 0, moved_at timestamptz not null default now())`;
  await postgres`create table probe.met (number bigserial primary key, subject text not null)`;

  const consumer = (apply: Apply = keep, types: readonly string[] = ['enterprise.registered']) =>
    defineConsumer({
      name: 'probe',
      source: 'enterprises',
      types,
      payload: z.object({ name: z.string() }),
      positions,
      apply,
    });

  return {
    ...database,
    keep,
    consumer,
    relay: (
      apply?: Apply,
      logger: { error(details: object, message: string): void } = { error: () => {} },
      pace: Partial<Pace> = {},
    ) =>
      startRelay({
        modules: [{ name: 'probe', consumers: [consumer(apply)] }],
        databaseOf: () => ({ db, sql: postgres }),
        logger: { info: () => {}, ...logger },
        pace: { soonMs: 10, retryMs: 5, longestRetryMs: 20, batch: 500, ...pace },
      }),
    /** Writes an event a name, as a write does. */
    async emit(names: readonly string[], queryable: Queryable = db, type = 'enterprise.registered'): Promise<void> {
      await this.emitSilently(names, queryable, type);
      await queryable.execute(sql`select ${announcing('enterprises')}`);
    },
    async emitSilently(names: readonly string[], queryable: Queryable, type: string): Promise<void> {
      await queryable.insert(outbox).values(
        names.map((name) => ({
          type,
          subjectType: 'Enterprise',
          subject: name,
          subjectVersion: 1,
          payload: { name },
          requestId: 'req',
        })),
      );
    },
    async met(): Promise<string[]> {
      const rows = await db.select({ subject: met.subject }).from(met).orderBy(met.number);
      return rows.map(({ subject }) => subject);
    },
    async forget(): Promise<void> {
      await postgres`truncate probe.met, probe.event_position, enterprises.outbox`;
    },
  };
}

export type Probe = Awaited<ReturnType<typeof openProbe>>;
