import QuickLRU from 'quick-lru';
import type { SafelistStore } from './store.ts';

/** What one client may send by its hash. */
export interface Safelist {
  /** Whether it may send nothing else. */
  readonly isOnly: boolean;
  /** By the SHA-256 of the text, in hexadecimal digits. */
  readonly documents: ReadonlyMap<string, string>;
}

/** A change is noticed within this time. */
const FRESH_MS = 2_000;

/** Clients whose lists are remembered. */
const MOST_CLIENTS = 10_000;

interface Known {
  readonly safelist: Safelist;
  readonly version: number;
  checkedAt: number;
}

const NONE: Safelist = { isOnly: false, documents: new Map() };

export interface Safelists {
  /** The list of a client, an empty one when it has none. A promise once in two seconds a client, else at once. */
  of(clientId: string): Safelist | Promise<Safelist>;
}

/**
 * Safelists as they are in the database, remembered. When the database does not answer, what is known serves on; a client
 * of whom nothing is known is not answered then, since it might be one that may send its list only.
 */
export function createSafelists(store: SafelistStore, now: () => number = () => performance.now()): Safelists {
  const known = new QuickLRU<string, Known>({ maxSize: MOST_CLIENTS });
  const checks = new Map<string, Promise<Safelist>>();

  return {
    of(clientId) {
      const entry = known.get(clientId);
      if (entry !== undefined && now() - entry.checkedAt < FRESH_MS) return entry.safelist;
      let check = checks.get(clientId);
      if (check === undefined) {
        check = read(clientId, entry).finally(() => checks.delete(clientId));
        checks.set(clientId, check);
      }
      return entry === undefined ? check : check.catch(() => entry.safelist);
    },
  };

  async function read(clientId: string, entry: Known | undefined): Promise<Safelist> {
    const checkedAt = now();
    const state = await store.stateOf(clientId);
    const version = state?.version ?? 0;
    if (entry !== undefined && entry.version === version) {
      entry.checkedAt = checkedAt;
      return entry.safelist;
    }
    const safelist = state === null ? NONE : { isOnly: state.isOnly, documents: await documentsOf(clientId) };
    known.set(clientId, { safelist, version, checkedAt });
    return safelist;
  }

  async function documentsOf(clientId: string): Promise<ReadonlyMap<string, string>> {
    return new Map((await store.documentsOf(clientId)).map(({ hash, document }) => [hash, document]));
  }
}
