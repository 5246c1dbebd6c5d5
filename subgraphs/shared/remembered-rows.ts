import QuickLRU from 'quick-lru';

interface Memory {
  /** How long a row is kept from when it was read. */
  readonly ttlMs: number;
  /** The most rows that are kept. */
  readonly most: number;
}

/**
 * A read by keys of rows that hardly ever change and are wanted all the time: those read lately are not read again. Each
 * statement spared is a twentieth of a page of listings. Only for rows that everybody may see. What was not found is
 * looked for again, so that a new row is there at once.
 */
export function rememberedRows<Key extends string, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
  { ttlMs, most }: Memory,
): (keys: readonly Key[]) => Promise<Row[]> {
  const kept = new QuickLRU<Key, Row>({ maxSize: most, maxAge: ttlMs });
  return async (keys) => {
    const rows: Row[] = [];
    const missing: Key[] = [];
    for (const key of keys) {
      const row = kept.get(key);
      if (row === undefined) missing.push(key);
      else rows.push(row);
    }
    if (missing.length === 0) return rows;
    for (const row of await read(missing)) {
      kept.set(keyOf(row), row);
      rows.push(row);
    }
    return rows;
  };
}
