import DataLoader from 'dataloader';

/**
 * A loader over one statement: rows come in any order, each key gets its own row or null. A key with NUL is nobody's, and
 * PostgreSQL would refuse the statement for it.
 */
export function byKey<Key extends string, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return new DataLoader(async (keys) => {
    const askable = keys.filter((key) => !key.includes('\0'));
    const found = askable.length === 0 ? [] : await read(askable);
    const rows = new Map(found.map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** A loader of lists: every key gets the rows that carry it, in the order of the statement, none for an unknown key. */
export function groupedBy<Key extends string, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const groups = new Map<Key, Row[]>(keys.map((key) => [key, []]));
    for (const row of await read(keys)) groups.get(keyOf(row))?.push(row);
    return keys.map((key) => groups.get(key) ?? []);
  });
}

/** Pages under many parents: one loader for each set of arguments, since a statement has one. */
export function pagedBy<Args extends object, Page>(
  read: (parents: readonly string[], args: Args) => Promise<readonly Page[]>,
): { load(parent: string, args: Args): Promise<Page> } {
  const loaders = new Map<string, DataLoader<string, Page>>();
  return {
    load(parent, args) {
      const key = JSON.stringify(args);
      const loader = loaders.get(key) ?? new DataLoader<string, Page>((parents) => read(parents, args));
      loaders.set(key, loader);
      return loader.load(parent);
    },
  };
}
