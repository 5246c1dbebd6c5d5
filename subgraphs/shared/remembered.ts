/**
 * A value that is read now and then and used all the time: districts, sectors, thresholds. Read at most once a `ttlMs`, by one
 * reader however many wait. Only for rows that everybody may see. A failed read is not kept.
 */
export function remembered<T>(read: () => Promise<T>, ttlMs: number): { get(): Promise<T>; forget(): void } {
  let value: Promise<T> | null = null;
  let readAt = 0;
  return {
    get() {
      if (value && performance.now() - readAt < ttlMs) return value;
      readAt = performance.now();
      const reading = read();
      value = reading;
      reading.catch(() => {
        if (value === reading) value = null;
      });
      return reading;
    },
    forget() {
      value = null;
    },
  };
}
