import { GraphQLError } from 'graphql';
import { Refusal } from '../executor/errors.ts';
import { type Balance, type Buckets, secondsUntil } from '../metering/buckets.ts';

/** What a document costs that was refused before its cost was known: reading it was work too. */
const REFUSED = 10;

/** What an operation was charged, as clients are told in `extensions.cost`. */
export interface Charge {
  readonly requested: number;
  readonly available: number;
  readonly isGranted: boolean;
}

/** Where it is noted what an operation was charged; null as long as it was not. */
export interface Bill {
  charge: Charge | null;
}

/**
 * What clients of one audience spend: each its own bucket of cost, whoever of its programs asks. The headers are those of
 * draft-ietf-httpapi-ratelimit-headers-10; they count cost, not requests.
 */
export class Meter {
  readonly #buckets: Buckets;
  /** The header `RateLimit-Policy`: how much may be spent at once, and in how many seconds it all comes back. */
  readonly policyField: string;

  constructor(buckets: Buckets) {
    this.#buckets = buckets;
    const { capacity, restoreRate } = buckets.policy;
    this.policyField = `"cost";q=${capacity};w=${Math.max(1, Math.ceil(capacity / restoreRate))}`;
  }

  get restoreRate(): number {
    return this.#buckets.policy.restoreRate;
  }

  /** The header `RateLimit`: what is left, and the seconds until all has come back. */
  balanceField(available: number): string {
    const { capacity, restoreRate } = this.#buckets.policy;
    return `"cost";r=${Math.floor(available)};t=${Math.ceil((capacity - available) / restoreRate)}`;
  }

  /** Seconds until an operation of this cost may be sent. */
  retryAfter({ requested, available }: Charge): number {
    return secondsUntil(requested, available, this.#buckets.policy);
  }

  /** What is left to a client when that is nothing, as far as this hub knows: its documents are not even read. */
  spent(client: string): Charge | null {
    const available = this.#buckets.known(client);
    return available >= 1 ? null : { requested: 1, available, isGranted: false };
  }

  /**
   * Charges an operation before anything is done for it, and notes on the bill what it was charged. Null when it may be
   * run. A promise only where hubs count together: of a hub that counts by itself nothing is waited for.
   */
  charge(client: string, cost: number, bill: Bill): Refusal | null | Promise<Refusal | null> {
    const requested = Math.max(1, Math.ceil(cost));
    const taken = this.#buckets.take(client, requested);
    return taken instanceof Promise
      ? taken.then((balance) => this.#note(requested, balance, bill))
      : this.#note(requested, taken, bill);
  }

  /** Charges an operation that was refused for what it is. */
  async chargeRefused(client: string): Promise<Charge> {
    return { requested: REFUSED, ...(await this.#buckets.adjust(client, REFUSED)) };
  }

  #note(requested: number, { isGranted, available }: Balance, bill: Bill): Refusal | null {
    const charge = { requested, available, isGranted };
    bill.charge = charge;
    if (isGranted) return null;
    const retryAfter = this.retryAfter(charge);
    return new Refusal([new GraphQLError(tooMuch(retryAfter), { extensions: { code: 'RATE_LIMITED', retryAfter } })]);
  }
}

export const tooMuch = (retryAfter: number): string =>
  `The operation costs more than is left to you now. Send it again in ${retryAfter} ${retryAfter === 1 ? 'second' : 'seconds'}.`;
