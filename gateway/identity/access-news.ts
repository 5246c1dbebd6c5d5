import type { Sql } from 'postgres';
import { ACCESS_CHANNEL } from '../../subgraphs/access/store/revocations.ts';

interface AccessNewsOptions {
  /** Null: nothing is heard. */
  readonly sql: Pick<Sql, 'listen'> | null;
  /** Called with the name of the table that changed, and for every table when news may have been missed. */
  readonly reload: Readonly<Record<string, () => Promise<void>>>;
  readonly onError: (error: Error) => void;
}

interface AccessNews {
  /** Finishes what is under way. */
  stop(): Promise<void>;
}

/** How often a hub looks by itself: behind a pooler that shares sessions out it hears nothing. */
const LOOK_MS = 10_000;

/**
 * Hears of revocations and keys, whichever hub or command made them. A table is read by one reader at a time; news that come meanwhile
 * make it read once more.
 */
export async function hearAccessNews({ sql, reload, onError }: AccessNewsOptions): Promise<AccessNews> {
  const readers = new Map(Object.entries(reload).map(([table, read]) => [table, oneAtATime(read, onError)]));
  const readAll = (): void => {
    for (const read of readers.values()) read();
  };
  const timer = setInterval(readAll, LOOK_MS).unref();
  const listening = await sql
    ?.listen(ACCESS_CHANNEL, (table) => readers.get(table)?.(), readAll)
    .catch((error) => {
      onError(error);
      return null;
    });
  return {
    async stop() {
      clearInterval(timer);
      await listening?.unlisten();
      await Promise.all([...readers.values()].map((read) => read.idle()));
    },
  };
}

function oneAtATime(read: () => Promise<void>, onError: (error: Error) => void) {
  let running: Promise<void> | null = null;
  let isWanted = false;
  const run = async (): Promise<void> => {
    while (isWanted) {
      isWanted = false;
      await read().catch(onError);
    }
    running = null;
  };
  const ask = (): void => {
    isWanted = true;
    running ??= run();
  };
  return Object.assign(ask, { idle: async () => running ?? undefined });
}
