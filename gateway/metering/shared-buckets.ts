import type { Balance, Buckets, Policy } from './buckets.ts';
import { LocalBuckets } from './local-buckets.ts';
import type { SharedState } from './redis.ts';

/**
 * Buckets that hubs share. What Redis tells is noted in local ones, which count on from there while it does not answer: a
 * client may then spend its budget once at each hub, and nobody is refused for want of Redis.
 */
export class SharedBuckets implements Buckets {
  readonly policy: Policy;
  readonly #prefix: string;
  readonly #state: SharedState;
  readonly #local: LocalBuckets;

  /** `name` tells the buckets of different policies apart. */
  constructor(name: string, policy: Policy, state: SharedState) {
    this.policy = policy;
    this.#prefix = `sangam:${name}:`;
    this.#state = state;
    this.#local = new LocalBuckets(policy);
  }

  take(key: string, amount: number): Balance | Promise<Balance> {
    const asked = this.#state.step(this.#prefix + key, this.policy, amount, 'whole');
    return asked === null
      ? this.#local.take(key, amount)
      : this.#noted(key, asked, () => this.#local.take(key, amount));
  }

  adjust(key: string, amount: number): Balance | Promise<Balance> {
    const asked = this.#state.step(this.#prefix + key, this.policy, amount, 'some');
    const byItself = () => this.#local.adjust(key, amount);
    return asked === null ? byItself() : this.#noted(key, asked, byItself);
  }

  known(key: string): number {
    return this.#local.known(key);
  }

  async #noted(key: string, asked: Promise<Balance | null>, byItself: () => Balance): Promise<Balance> {
    const balance = await asked;
    if (balance === null) return byItself();
    this.#local.note(key, balance.available);
    return balance;
  }
}
