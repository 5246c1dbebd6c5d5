/**
 * A value that is read now and then and used all the time: districts, sectors, thresholds. Read at most once a `ttlMs`, by one
 * reader however many wait. Only for rows that everybody may see. A failed read is not kept. What is known comes at once,
 * without a promise: a field of a hundred rows would else wait a hundred times for what stands ready.
 */
export function remembered<T>(read: () => Promise<T>, ttlMs: number): { get(): T | Promise<T>; forget(): void } {
  let value: Promise<T> | { readonly read: T } | null = null;
  let readAt = 0;
  return {
    get() {
      if (value && performance.now() - readAt < ttlMs) return value instanceof Promise ? value : value.read;
      readAt = performance.now();
      const reading = read();
      value = reading;
      reading.then(
        (read) => {
          if (value === reading) value = { read };
        },
        () => {
          if (value === reading) value = null;
        },
      );
      return reading;
    },
    forget() {
      value = null;
    },
  };
}

/** Uses a value, now or when it has come. */
export const using = <T, Result>(value: T | Promise<T>, use: (value: T) => Result): Result | Promise<Result> =>
  value instanceof Promise ? value.then(use) : use(value);
