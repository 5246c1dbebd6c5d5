import { z } from 'zod';
import type { Transaction } from '../database.ts';
import type { OutboxEvent } from './outbox.ts';
import type { PositionTable } from './position-table.ts';

/** An event of another subgraph whose payload was checked. */
export interface Event<Payload> extends Omit<OutboxEvent, 'payload'> {
  readonly payload: Payload;
}

export interface ConsumerDefinition<Payload> {
  /** Unique in the consumer's subgraph and never changed: it finds the position. */
  readonly name: string;
  /** The subgraph whose outbox is followed. */
  readonly source: string;
  readonly types: readonly string[];
  /** What of the payload is used; the rest is left out. */
  readonly payload: z.ZodType<Payload>;
  readonly positions: PositionTable;
  /**
   * Takes the effect of a batch, in the order of the events' transactions, in a transaction of the consumer's database. What it
   * writes is kept together with the position or not at all, so each event has its effect once. It may meet an event again after
   * an operator has turned the position back, and of two transactions at once on one subject the later version may come first:
   * `subjectVersion` tells.
   */
  readonly apply: (tx: Transaction, events: readonly Event<Payload>[]) => Promise<void>;
}

/** A consumer as the relay sees it. */
export interface EventConsumer extends Pick<ConsumerDefinition<unknown>, 'name' | 'source' | 'types' | 'positions'> {
  /** Throws UnreadableEvent, before any effect, when a payload is not what the consumer expects. */
  readonly apply: (tx: Transaction, events: readonly OutboxEvent[]) => Promise<void>;
}

export class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent';
}

export function defineConsumer<Payload>({
  payload: schema,
  apply,
  ...rest
}: ConsumerDefinition<Payload>): EventConsumer {
  const readEvent = ({ payload, ...event }: OutboxEvent): Event<Payload> => {
    const read = schema.safeParse(payload);
    if (read.success) return { ...event, payload: read.data };
    throw new UnreadableEvent(
      `${rest.name}: expected a payload of ${event.type} (${event.subject}), got one with faults: ${z.prettifyError(read.error)}`,
    );
  };
  return { ...rest, apply: (tx, events) => apply(tx, events.map(readEvent)) };
}
