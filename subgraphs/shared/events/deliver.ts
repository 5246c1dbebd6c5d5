import { eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { EventConsumer } from './consumer.ts';
import { type OutboxEvent, type Position, readOutbox } from './outbox.ts';

export interface Databases {
  /** Where the outbox is. */
  readonly source: Database;
  /** Where the consumer's tables are; often the same. */
  readonly target: Database;
}

export type Delivery =
  /** Events took effect; the batch was full when there may be more. */
  | { readonly kind: 'delivered'; readonly last: OutboxEvent; readonly isFull: boolean }
  /** There is nothing to deliver; `isPending` when a transaction that still runs holds something back. */
  | { readonly kind: 'idle'; readonly isPending: boolean }
  /** Another relay delivers to this consumer at the moment. */
  | { readonly kind: 'busy' };

/** A batch that failed, and was rolled back: which events were in it. */
export class DeliveryFailed extends Error {
  override readonly name = 'DeliveryFailed';
  readonly events: readonly OutboxEvent[];
  constructor(events: readonly OutboxEvent[], cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.events = events;
  }
}

/** Makes a place for the position of a consumer that has none. */
export async function openPosition(target: Database, { name, positions }: EventConsumer): Promise<void> {
  await target.insert(positions).values({ consumer: name }).onConflictDoNothing();
}

/**
 * Delivers the next batch to a consumer. The position is locked before it is judged: of two relays one delivers, and what
 * the other had read by then it drops.
 */
export async function deliverNext(consumer: EventConsumer, databases: Databases, size: number): Promise<Delivery> {
  const { source, target } = databases;
  const { name, types, positions } = consumer;
  const [position] = await target.select().from(positions).where(eq(positions.consumer, name));
  if (position === undefined) throw new Error(`expected a position of ${name}`);
  const { events, isPending } = await readOutbox(source, consumer.source, position, { types, size });
  const last = events.at(-1);
  if (last === undefined) return { kind: 'idle', isPending };

  return target.transaction(async (tx) => {
    const [locked] = await tx
      .select()
      .from(positions)
      .where(eq(positions.consumer, name))
      .for('update', { skipLocked: true });
    if (locked === undefined || !isSame(locked, position)) return { kind: 'busy' };
    const wanted = events.filter(({ type }) => types.includes(type));
    try {
      if (wanted.length > 0) await consumer.apply(tx, wanted);
    } catch (error) {
      throw new DeliveryFailed(wanted, error);
    }
    const { transaction, sequence } = last;
    await tx.update(positions).set({ transaction, sequence, movedAt: sql`now()` }).where(eq(positions.consumer, name));
    return { kind: 'delivered', last, isFull: events.length === size };
  });
}

const isSame = (one: Position, other: Position): boolean =>
  one.transaction === other.transaction && one.sequence === other.sequence;
