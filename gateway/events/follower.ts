import type { EventConsumer } from '../../subgraphs/shared/events/consumer.ts';
import { type Databases, DeliveryFailed, deliverNext, openPosition } from '../../subgraphs/shared/events/deliver.ts';
import { latestTransaction } from '../../subgraphs/shared/events/outbox.ts';
import { Bell } from './bell.ts';

/** How long a follower waits, in milliseconds. */
export interface Pace {
  /** For a notification; then it looks by itself, since notifications can be lost. */
  readonly pollMs: number;
  /** While another relay delivers, or a transaction that still runs holds events back. */
  readonly soonMs: number;
  /** After the first failure; twice as long after each more. */
  readonly retryMs: number;
  readonly longestRetryMs: number;
  /** For another relay that holds the position, or an old transaction, before the start goes on without what they hold back. */
  readonly patienceMs: number;
  /** Events a batch. */
  readonly batch: number;
}

/** What this needs of a logger; pino's fits. */
export interface FollowerLogger {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

export interface Follower {
  readonly source: string;
  /** Resolves when everything there was at the start has taken effect, or when a delivery failed, or something holds it back for long. */
  readonly settled: Promise<void>;
  /** Tells that there is something new. */
  wake(): void;
  /** Finishes the batch that is under way. */
  stop(): Promise<void>;
}

/**
 * Brings the events of an outbox to one consumer, for as long as it runs. A batch that fails is tried again event by event, so
 * that those before the bad one get through and the log names it; that one is tried on, ever more rarely, and nothing after it
 * is delivered before it: what a consumer has counted has no holes.
 */
export function startFollower(
  consumer: EventConsumer,
  databases: Databases,
  { pollMs, soonMs, retryMs, longestRetryMs, patienceMs, batch }: Pace,
  logger: FollowerLogger,
): Follower {
  const bell = new Bell();
  const stopping = new Bell();
  const { promise: settled, resolve: settle } = Promise.withResolvers<void>();
  let isStopping = false;
  /** The youngest transaction at the start; undefined until that is known. */
  let goal: string | null | undefined;
  let size = batch;
  let failures = 0;
  let waitedMs = 0;

  const about = { consumer: consumer.name, source: consumer.source };

  /** While something holds events back that were there at the start; the start does not wait for it for ever. */
  const waitForOthers = (): number => {
    waitedMs += soonMs;
    if (waitedMs >= patienceMs) settle();
    return soonMs;
  };

  /** One batch, and how long to wait after it; null: not at all. */
  const step = async (): Promise<number | null> => {
    if (goal === undefined) {
      await openPosition(databases.target, consumer);
      goal = await latestTransaction(databases.source, consumer.source);
    }
    const delivery = await deliverNext(consumer, databases, size);
    if (delivery.kind === 'busy') return waitForOthers();
    if (failures > 0) logger.info({ ...about, failures }, 'events are delivered again');
    failures = 0;
    if (delivery.kind === 'idle') {
      size = batch;
      if (delivery.isPending) return waitForOthers();
      settle();
      return pollMs;
    }
    if (goal === null || BigInt(delivery.last.transaction) > BigInt(goal)) settle();
    size = delivery.isFull ? Math.min(size * 2, batch) : batch;
    return null;
  };

  const fail = async (error: unknown): Promise<void> => {
    if (error instanceof DeliveryFailed && size > 1) {
      size = 1;
      return;
    }
    failures++;
    const delayMs = Math.min(retryMs * 2 ** (failures - 1), longestRetryMs);
    const [event] = error instanceof DeliveryFailed ? error.events : [];
    const { type, subject, subjectVersion, sequence } = event ?? {};
    const details = { ...about, type, subject, subjectVersion, sequence, failures, delayMs, err: error };
    logger.error(details, 'an event could not be delivered: it is tried again, and those after it wait');
    settle();
    await stopping.wait(delayMs);
  };

  const run = async (): Promise<void> => {
    while (!isStopping) {
      try {
        const waitMs = await step();
        if (waitMs !== null && !isStopping) await bell.wait(waitMs);
      } catch (error) {
        await fail(error);
      }
    }
    settle();
  };
  const ended = run();

  return {
    source: consumer.source,
    settled,
    wake: () => bell.ring(),
    stop() {
      isStopping = true;
      bell.ring();
      stopping.ring();
      return ended;
    },
  };
}
