import { drizzle } from 'drizzle-orm/postgres-js';
import postgres, { type Sql } from 'postgres';
import { CONNECTION_OPTIONS } from '../postgres.ts';
import type { StatementText } from './statement.ts';
import { type Tenant, tenantKey, tenantSettings } from './tenant.ts';

/** The connection went away under a statement: whether that took effect is not known. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
  constructor() {
    super('the connection to the database was lost');
  }
}

/** What a session is set up with when nobody asks: policies then show no row of a guarded table. */
const NOBODY = '';

/** The name of whom a lane has to be set up for. */
export const laneKey = (tenant: Tenant | undefined): string => (tenant === undefined ? NOBODY : tenantKey(tenant));

const ENTER: string = `select set_config('sangam.audience', $1, false), set_config('sangam.state', $2, false),
  set_config('sangam.organization', $3, false)`;

/**
 * One connection that knows for whom its session is set up: for one transaction at a time, or for statements that stand in line.
 *
 * Its client is thrown away when the connection is lost, with whatever waits for it: the driver (3.4.9) forgets statements
 * that are sent between a socket's error and its end, and can not connect again while it holds what it had not sent yet
 * (its issues 1154 and 1208).
 */
export class Lane {
  readonly #url: string;
  readonly #unanswered = new Set<(reason: Error) => void>();
  #sql: Sql<{ bigint: number }>;
  #key: string | undefined;

  /** Connects with the first statement. */
  constructor(url: string) {
    this.#url = url;
    this.#sql = this.#open();
  }

  /** For whom the session is set up (`laneKey`); undefined before the first and after a lost connection. */
  get key(): string | undefined {
    return this.#key;
  }

  /** Stands for the connection: another one after it was lost. */
  get session(): object {
    return this.#sql;
  }

  /**
   * Sets the session up. Only when this has resolved may a statement be sent: one that went along with it would find the
   * session of whoever was here before, should this fail or be cancelled. Tries again, once, where the connection was lost.
   */
  async enter(tenant: Tenant | undefined): Promise<void> {
    this.#key = undefined;
    const parameters = tenant === undefined ? ['', '', ''] : Object.values(tenantSettings(tenant));
    const statement = { query: ENTER, parameters, options: { prepare: true } };
    const { session } = this;
    try {
      await this.send(statement, true);
    } catch (error) {
      if (this.session === session) throw error;
      await this.send(statement, true);
    }
    this.#key = laneKey(tenant);
  }

  send({ query, parameters, options }: StatementText, asArrays: boolean): Promise<unknown> {
    const statement = this.#sql.unsafe(query, parameters, options);
    return new Promise((resolve, reject) => {
      this.#unanswered.add(reject);
      (asArrays ? statement.values() : statement).then(
        (rows) => {
          this.#unanswered.delete(reject);
          resolve(rows);
        },
        (error) => {
          this.#unanswered.delete(reject);
          reject(error);
        },
      );
    });
  }

  /** Ends the connection, with whatever runs on it; the next statement opens another. */
  discard(): void {
    const sql = this.#sql;
    this.#lose();
    sql.end({ timeout: 0 }).catch(() => {});
  }

  /** Statements still running get five seconds. */
  close(): Promise<void> {
    return this.#sql.end({ timeout: 5 });
  }

  #open(): Sql<{ bigint: number }> {
    const sql = postgres(this.#url, {
      ...CONNECTION_OPTIONS,
      max: 1,
      // The driver would open a new session behind our back, with nobody set.
      idle_timeout: 0,
      max_lifetime: null,
      onclose: () => {
        if (this.#sql === sql) this.#lose();
      },
    });
    // For what it does to its client: dates and times go in and come out as text.
    drizzle(sql);
    return sql;
  }

  #lose(): void {
    this.#key = undefined;
    this.#sql = this.#open();
    for (const reject of this.#unanswered) reject(new ConnectionLost());
    this.#unanswered.clear();
  }
}
