/** How much a bucket holds, and how much of it comes back a second. */
export interface Policy {
  readonly capacity: number;
  readonly restoreRate: number;
}

/** What came of taking from a bucket, and what is left in it. */
export interface Balance {
  readonly isGranted: boolean;
  readonly available: number;
}

/**
 * Leaky buckets of one policy, one a key: each begins full, and what was taken comes back at an even rate. Local ones answer at
 * once, so that a request of a single hub waits for nothing; shared ones by a promise.
 */
export interface Buckets {
  readonly policy: Policy;
  /** Takes all of `amount` or nothing. */
  take(key: string, amount: number): Balance | Promise<Balance>;
  /** Takes `amount`, or what there is when it is less; a negative one is given back. */
  adjust(key: string, amount: number): Balance | Promise<Balance>;
  /** What is left as far as this process knows. Another hub may have taken of it. */
  known(key: string): number;
}

/** Seconds until `amount` is there, a whole number and at least one. */
export const secondsUntil = (amount: number, available: number, { restoreRate }: Policy): number =>
  Math.max(1, Math.ceil((amount - available) / restoreRate));
