import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Database } from '../database.ts';
import type { Ledger } from '../ledger.ts';
import type { SubgraphRequest } from '../subgraph.ts';

/** The operation of an audit row that tells of looks. */
export const LOOK = 'look';

/** Records that one audit row names; more of them are in further rows of the same statement. */
const MOST_IN_A_ROW = 1_000;

interface Look {
  readonly type: string;
  readonly name: string;
  /** Null where the record's row has no state of its own. */
  readonly state: string | null;
}

/**
 * The looks of one admin's request at guarded records of one subgraph. What was noted is written before an answer with it
 * leaves, once however often it is shown: fetches of one request share their context, and what they noted.
 */
export class Looks {
  readonly #request: SubgraphRequest;
  readonly #db: Database;
  readonly #ledger: Ledger;
  readonly #known = new Set<string>();
  #pending: Look[] = [];
  #written: Promise<unknown> = Promise.resolve();

  constructor(request: SubgraphRequest, db: Database, ledger: Ledger) {
    this.#request = request;
    this.#db = db;
    this.#ledger = ledger;
  }

  note(type: string, name: string, row: object): void {
    const key = `${type}/${name}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.#pending.push({ type, name, state: 'state' in row && typeof row.state === 'string' ? row.state : null });
  }

  /**
   * An answer once all that it shows is in the audit trail. Where that fails, there is an error and no data, now and for the
   * rest of the request.
   */
  async keepThenGive(answering: Promise<ExecutionResult> | ExecutionResult): Promise<ExecutionResult> {
    const answer = await answering;
    try {
      await this.#keep();
      return answer;
    } catch (error) {
      const originalError = error instanceof Error ? error : new Error(String(error));
      return { errors: [new GraphQLError('Looks could not be written to the audit trail.', { originalError })] };
    }
  }

  /** Waits for what other fetches are writing too: they may have taken what this one noted. */
  #keep(): Promise<unknown> {
    if (this.#pending.length > 0) {
      const looks = this.#pending;
      this.#pending = [];
      this.#written = Promise.all([this.#written, this.#write(looks)]);
    }
    return this.#written;
  }

  async #write(looks: readonly Look[]): Promise<void> {
    const { principal, requestId } = this.#request;
    const who = { actor: principal.id, audience: principal.audience, organization: principal.organization, requestId };
    const rows = [...Map.groupBy(looks, ({ state }) => state)].flatMap(([state, ofState]) =>
      chunks(ofState).map((some) => ({
        ...who,
        state,
        operation: LOOK,
        subjectType: 'Look',
        subject: '',
        after: namesByType(some),
      })),
    );
    await this.#db.insert(this.#ledger.audit).values(rows);
  }
}

/** What is noted for a context's caller; null for callers whose looks are not audited. */
export const looksOf = (context: object): Looks | null =>
  'looks' in context && context.looks instanceof Looks ? context.looks : null;

const chunks = (looks: readonly Look[]): Look[][] =>
  Array.from({ length: Math.ceil(looks.length / MOST_IN_A_ROW) }, (_, at) =>
    looks.slice(at * MOST_IN_A_ROW, (at + 1) * MOST_IN_A_ROW),
  );

/** For example `{ "Mou": ["mou_…"] }`. */
const namesByType = (looks: readonly Look[]): Record<string, string[]> =>
  Object.fromEntries(
    [...Map.groupBy(looks, ({ type }) => type)].map(([type, some]) => [type, some.map(({ name }) => name)]),
  );
