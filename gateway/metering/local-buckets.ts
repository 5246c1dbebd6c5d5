import type { Balance, Buckets, Policy } from './buckets.ts';

/** Buckets that are remembered. More are only in use when keys are made up. */
const MOST_BUCKETS = 20_000;

interface Bucket {
  available: number;
  /** When that was so, in milliseconds. */
  at: number;
}

/** Buckets in this process. A bucket that has filled up again is as good as none, and forgotten when there are many. */
export class LocalBuckets implements Buckets {
  readonly policy: Policy;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(policy: Policy, now: () => number = () => performance.now()) {
    this.policy = policy;
    this.#now = now;
  }

  /** Buckets that are remembered. */
  get size(): number {
    return this.#buckets.size;
  }

  take(key: string, amount: number): Balance {
    const bucket = this.#filled(key);
    const isGranted = bucket.available >= amount;
    if (isGranted) bucket.available -= amount;
    return { isGranted, available: bucket.available };
  }

  adjust(key: string, amount: number): Balance {
    const bucket = this.#filled(key);
    bucket.available = Math.min(this.policy.capacity, Math.max(0, bucket.available - amount));
    return { isGranted: true, available: bucket.available };
  }

  known(key: string): number {
    const bucket = this.#buckets.get(key);
    return bucket === undefined ? this.policy.capacity : this.#levelOf(bucket, this.#now());
  }

  /** Notes what is left of a bucket that is kept elsewhere. */
  note(key: string, available: number): void {
    this.#filled(key).available = available;
  }

  #filled(key: string): Bucket {
    const now = this.#now();
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      if (this.#buckets.size >= MOST_BUCKETS) this.#forget(now);
      bucket = { available: this.policy.capacity, at: now };
      this.#buckets.set(key, bucket);
    } else {
      bucket.available = this.#levelOf(bucket, now);
      bucket.at = now;
    }
    return bucket;
  }

  #levelOf({ available, at }: Bucket, now: number): number {
    const { capacity, restoreRate } = this.policy;
    return Math.min(capacity, available + ((now - at) * restoreRate) / 1000);
  }

  /** Forgets what has filled up, and a tenth of the oldest when that is not enough. */
  #forget(now: number): void {
    for (const [key, bucket] of this.#buckets) {
      if (this.#levelOf(bucket, now) >= this.policy.capacity) this.#buckets.delete(key);
    }
    let surplus = this.#buckets.size - MOST_BUCKETS * 0.9;
    for (const key of this.#buckets.keys()) {
      if (surplus-- <= 0) return;
      this.#buckets.delete(key);
    }
  }
}
