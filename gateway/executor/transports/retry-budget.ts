export interface RetryBudgetOptions {
  /** Retries a call: 0.1 lets one call in ten be repeated. */
  readonly ratio: number;
  /** The most retries saved up, and what a new budget begins with. */
  readonly most: number;
}

export const DEFAULT_RETRY_BUDGET: RetryBudgetOptions = { ratio: 0.1, most: 10 };

/** Keeps retries a small part of all calls: a subgraph that fails under load is not given twice the load. */
export class RetryBudget {
  readonly #options: RetryBudgetOptions;
  #saved: number;

  constructor(options: RetryBudgetOptions) {
    this.#options = options;
    this.#saved = options.most;
  }

  /** To be told of every call that is made for the first time. */
  earn(): void {
    const { ratio, most } = this.#options;
    this.#saved = Math.min(most, this.#saved + ratio);
  }

  /** Whether a retry may be made now; it is then paid for. */
  spend(): boolean {
    if (this.#saved < 1) return false;
    this.#saved -= 1;
    return true;
  }
}
