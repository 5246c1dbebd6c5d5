import type { ParameterOrJSON, UnsafeQueryOptions } from 'postgres';

/** One statement, as the driver takes it. */
export interface StatementText {
  readonly query: string;
  readonly parameters?: ParameterOrJSON<number>[] | undefined;
  readonly options?: UnsafeQueryOptions | undefined;
}

/** Runs a statement; rows come as arrays of values, or as objects. */
export type Send = (statement: StatementText, asArrays: boolean) => Promise<unknown>;

/** What Drizzle asks of a client or of a transaction. */
export interface StatementRunner {
  unsafe(query: string, parameters?: ParameterOrJSON<number>[], options?: UnsafeQueryOptions): Statement;
}

/** A statement that runs when it is awaited, or when its values are asked for, as the driver's own do. */
export class Statement implements PromiseLike<unknown> {
  readonly #send: Send;
  readonly #text: StatementText;

  constructor(send: Send, text: StatementText) {
    this.#send = send;
    this.#text = text;
  }

  /** Rows as arrays. */
  values(): Promise<unknown> {
    return this.#send(this.#text, true);
  }

  // biome-ignore lint/suspicious/noThenProperty: it has to look to Drizzle as the driver's statements do
  then<Fulfilled = unknown, Rejected = never>(
    fulfilled?: ((rows: unknown) => Fulfilled | PromiseLike<Fulfilled>) | null,
    rejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#send(this.#text, false).then(fulfilled, rejected);
  }
}
