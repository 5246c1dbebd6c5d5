import type { UnsafeQueryOptions } from 'postgres';
import { ConnectionLost, type Lane } from './lane.ts';
import { Statement, type StatementRunner, type StatementText } from './statement.ts';

type Parameters = StatementText['parameters'];

/** A transaction on a lane. The driver's own ends the process when the connection is lost (its issue 1208, in 3.4.9). */
export class LaneTransaction implements StatementRunner {
  readonly #lane: Lane;
  readonly #session: object;
  #savepoints = 0;

  private constructor(lane: Lane) {
    this.#lane = lane;
    this.#session = lane.session;
  }

  /** Commits when the work resolves, rolls back when it rejects. */
  static async run<Result>(lane: Lane, work: (transaction: LaneTransaction) => PromiseLike<Result>): Promise<Result> {
    const transaction = new LaneTransaction(lane);
    await transaction.#send({ query: 'begin' }, true);
    const result = await transaction.#undoing('rollback', () => work(transaction));
    await transaction.#end('commit');
    return result;
  }

  unsafe(query: string, parameters?: Parameters, options?: UnsafeQueryOptions): Statement {
    return new Statement((statement, asArrays) => this.#send(statement, asArrays), { query, parameters, options });
  }

  /** Undoes what the work did when it rejects, and leaves the rest of the transaction. */
  async savepoint<Result>(work: (transaction: LaneTransaction) => PromiseLike<Result>): Promise<Result> {
    const name = `savepoint_${++this.#savepoints}`;
    await this.#send({ query: `savepoint ${name}` }, true);
    return this.#undoing(`rollback to ${name}`, () => work(this));
  }

  async #undoing<Result>(undo: string, work: () => PromiseLike<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      // Why the work failed says more than that it could not be undone.
      await this.#end(undo).catch(() => {});
      throw error;
    }
  }

  /** A session whose transaction did not end as it should is nobody's to use again. */
  async #end(query: string): Promise<void> {
    try {
      await this.#send({ query }, true);
    } catch (error) {
      if (this.#lane.session === this.#session) this.#lane.discard();
      throw error;
    }
  }

  async #send(statement: StatementText, asArrays: boolean): Promise<unknown> {
    // A new connection would run it by itself, outside of the transaction and for nobody.
    if (this.#lane.session !== this.#session) throw new ConnectionLost();
    return this.#lane.send(statement, asArrays);
  }
}
