import type { Sql } from 'postgres';
import type { Database } from '../../subgraphs/shared/database.ts';
import type { EventConsumer } from '../../subgraphs/shared/events/consumer.ts';
import { OUTBOX_CHANNEL } from '../../subgraphs/shared/events/outbox.ts';
import { type FollowerLogger, type Pace, startFollower } from './follower.ts';

/** The database of a subgraph: where its outbox and its consumers' tables are. */
export interface EventDatabase {
  readonly db: Database;
  /** For notifications: they take a connection of their own. */
  readonly sql: Pick<Sql, 'listen'>;
}

export interface RelayOptions {
  /** The subgraphs, each with its consumers. */
  readonly modules: readonly { readonly name: string; readonly consumers: readonly EventConsumer[] }[];
  readonly databaseOf: (subgraph: string) => EventDatabase;
  readonly logger: FollowerLogger;
  readonly pace?: Partial<Pace>;
}

export interface Relay {
  /** Resolves when every consumer has what there was at the start; those that fail are logged, tried on, and not waited for. */
  readonly caughtUp: Promise<void>;
  /** Finishes the batches under way. */
  stop(): Promise<void>;
}

const PACE: Pace = {
  pollMs: 5_000,
  soonMs: 100,
  retryMs: 1_000,
  longestRetryMs: 60_000,
  patienceMs: 30_000,
  batch: 2_000,
};

/**
 * Brings the events of each subgraph to its consumers in others, as long as it runs. Several may run at once, one in each hub:
 * a consumer's position is locked while a batch takes effect, so at any time one of them delivers to it.
 */
export async function startRelay({ modules, databaseOf, logger, pace }: RelayOptions): Promise<Relay> {
  const followers = modules.flatMap(({ name, consumers }) =>
    consumers.map((consumer) => {
      const databases = { source: databaseOf(consumer.source).db, target: databaseOf(name).db };
      return startFollower(consumer, databases, { ...PACE, ...pace }, logger);
    }),
  );
  const wake = (source: string): void => {
    for (const follower of followers) if (follower.source === source) follower.wake();
  };
  const wakeAll = (): void => {
    for (const follower of followers) follower.wake();
  };
  const listening = await Promise.all(
    [...new Set(followers.map(({ source }) => databaseOf(source).sql))].map((sql) =>
      listen(sql, wake, wakeAll, logger),
    ),
  );
  return {
    caughtUp: Promise.all(followers.map(({ settled }) => settled)).then(() => {}),
    async stop() {
      await Promise.all(followers.map((follower) => follower.stop()));
      await Promise.all(listening.map((unlisten) => unlisten()));
    },
  };
}

/**
 * Hears of new events. Behind a pooler that shares sessions out one can not listen; then the followers' own looking has to do.
 * A connection that breaks is opened again, and everybody looks for what was missed.
 */
async function listen(
  sql: EventDatabase['sql'],
  wake: (source: string) => void,
  wakeAll: () => void,
  logger: FollowerLogger,
): Promise<() => Promise<void>> {
  try {
    const { unlisten } = await sql.listen(OUTBOX_CHANNEL, wake, wakeAll);
    return async () => unlisten();
  } catch (error) {
    logger.error({ err: error }, 'notifications of events can not be heard: events are looked for now and then');
    return async () => {};
  }
}
