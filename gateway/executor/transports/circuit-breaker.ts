export interface CircuitBreakerOptions {
  /** Failures in a row that open it. */
  readonly consecutive: number;
  /** Failures within a window that open it, once they are at least `ratio` of the window's calls. */
  readonly failures: number;
  readonly ratio: number;
  readonly windowMs: number;
  /** How long it stays open before one call may try. */
  readonly openMs: number;
  readonly now: () => number;
}

export const DEFAULT_BREAKER: CircuitBreakerOptions = {
  consecutive: 10,
  failures: 5,
  ratio: 0.5,
  windowMs: 10_000,
  openMs: 5_000,
  now: () => performance.now(),
};

/** What a call that was let through gives back with its outcome. */
export type Pass = 'call' | 'probe';
export type BreakerState = 'closed' | 'open' | 'half-open';

/**
 * Spares a subgraph that fails, and its callers the wait for it. Closed, it counts; open, it lets nothing through; after
 * `openMs` it lets one call try, whose success closes it. Calls let through before it opened no longer matter to it.
 *
 * A success costs two additions and no look at the clock: a window begins with a failure.
 */
export class CircuitBreaker {
  readonly #options: CircuitBreakerOptions;
  readonly #onChange: (state: BreakerState) => void;
  #state: BreakerState = 'closed';
  #consecutive = 0;
  #failures = 0;
  #successes = 0;
  #since = Number.NEGATIVE_INFINITY;

  constructor(options: CircuitBreakerOptions, onChange: (state: BreakerState) => void) {
    this.#options = options;
    this.#onChange = onChange;
  }

  get isClosed(): boolean {
    return this.#state === 'closed';
  }

  /** Null: the call is not to be made. Whoever gets a pass gives it back by one of the other methods. */
  admit(): Pass | null {
    if (this.#state === 'closed') return 'call';
    const { openMs, now } = this.#options;
    if (this.#state === 'half-open' || now() - this.#since < openMs) return null;
    this.#enter('half-open');
    return 'probe';
  }

  succeeded(pass: Pass): void {
    if (pass === 'probe') {
      this.#consecutive = this.#failures = this.#successes = 0;
      this.#since = Number.NEGATIVE_INFINITY;
      this.#enter('closed');
    } else {
      this.#consecutive = 0;
      this.#successes++;
    }
  }

  failed(pass: Pass): void {
    if (pass === 'probe') this.#open();
    else if (this.#state === 'closed') this.#count();
  }

  /** The call ended without saying anything about the subgraph: its caller has gone. */
  abandoned(pass: Pass): void {
    // The next call tries in its place, without another wait.
    if (pass === 'probe') this.#enter('open');
  }

  #count(): void {
    const { consecutive, failures, ratio, windowMs, now } = this.#options;
    const at = now();
    if (at - this.#since > windowMs) {
      this.#since = at;
      this.#failures = this.#successes = 0;
    }
    this.#consecutive++;
    this.#failures++;
    const isMostly = this.#failures >= failures && this.#failures >= ratio * (this.#failures + this.#successes);
    if (isMostly || this.#consecutive >= consecutive) this.#open();
  }

  #open(): void {
    this.#since = this.#options.now();
    this.#enter('open');
  }

  #enter(state: BreakerState): void {
    this.#state = state;
    this.#onChange(state);
  }
}
