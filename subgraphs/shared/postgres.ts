import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type Sql } from 'postgres';

/** A pool of connections to one database, seen through postgres.js and through Drizzle. */
export interface Connection {
  /**
   * For plain SQL. It shares its pool with `db`, which turns the parsing of date and time columns off: here they come
   * as PostgreSQL's own text, and a time goes in as an ISO string.
   */
  readonly sql: Sql<{ bigint: number }>;
  readonly db: PostgresJsDatabase;
  /** Ends the pool; statements still running get five seconds. */
  close(): Promise<void>;
}

export interface ConnectionOptions {
  /** The most connections open at once; 10 unless told. There is no bound on the wait for one: the gateway admits. */
  readonly max?: number;
}

/** int8 as a number: every amount and count of the graph is a `SafeInt`. A value beyond that is an error, never rounded. */
const safeBigint = {
  to: 20,
  from: [20],
  serialize: (value: number) => String(value),
  parse(text: string): number {
    const value = Number(text);
    if (!Number.isSafeInteger(value)) throw new RangeError(`expected a bigint within ±(2^53 - 1), got ${text}`);
    return value;
  },
};

export const CONNECTION_OPTIONS = {
  connect_timeout: 10,
  connection: { application_name: 'sangam', TimeZone: 'UTC' },
  types: { bigint: safeBigint },
  onnotice: () => {},
} as const;

/**
 * A pool for operators, who come as the owner of the tables and see the rows of all tenants; any other role sees none of a
 * guarded table. Opens no connection yet: the first statement does, and fails with the driver's error when nothing answers
 * in 10 s. Requests of clients go through `connectTenants`, the hub's own work through `connectHub`.
 */
export function connect(url: string, { max = 10 }: ConnectionOptions = {}): Connection {
  const sql = postgres(url, { ...CONNECTION_OPTIONS, max, idle_timeout: 60 });
  return { sql, db: drizzle(sql), close: () => sql.end({ timeout: 5 }) };
}
