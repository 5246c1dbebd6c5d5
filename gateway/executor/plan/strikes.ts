import QuickLRU from 'quick-lru';

/** Operations that are remembered; up to twice as many. */
const OPERATIONS = 1_000;
/** Strikes by which an operation is denied. */
const DENIED = 2;
/** Signals that come from without: the operation in hand may be innocent. */
const FOREIGN_SIGNALS: ReadonlySet<unknown> = new Set(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP']);

/** Knows the operations that brought the planner down. */
export class Strikes {
  readonly #strikes: QuickLRU<string, number>;

  /** Whoever is denied is so for as many milliseconds. */
  constructor(denyMs: number) {
    this.#strikes = new QuickLRU({ maxSize: OPERATIONS, maxAge: denyMs });
  }

  /** Notes how the planner ended at an operation: by itself, and it is denied at once; by a signal from without, the second time. */
  ended(operation: string, signal: NodeJS.Signals | null): void {
    const weight = FOREIGN_SIGNALS.has(signal) ? 1 : DENIED;
    this.#strikes.set(operation, (this.#strikes.get(operation) ?? 0) + weight);
  }

  isDenied(operation: string): boolean {
    return (this.#strikes.get(operation) ?? 0) >= DENIED;
  }
}
