import { drizzle } from 'drizzle-orm/postgres-js';
import type { ParameterOrJSON, Sql, TransactionSql, UnsafeQueryOptions } from 'postgres';
import type { Database } from '../database.ts';
import { Lanes } from './lanes.ts';
import { currentTenant, type Tenant } from './tenant.ts';

type Parameters = ParameterOrJSON<number>[];

/** What Drizzle asks of the driver's client. */
export interface StatementClient {
  readonly options: { readonly parsers: object; readonly serializers: object };
  unsafe(query: string, parameters?: Parameters, options?: UnsafeQueryOptions): Statement;
  begin<Result>(work: (sql: TransactionSql<{ bigint: number }>) => Promise<Result>): Promise<unknown>;
}

/** A statement that runs when it is awaited. */
export interface Statement extends PromiseLike<unknown> {
  /** Rows as arrays. */
  values(): PromiseLike<unknown>;
}

/** A database whose statements and transactions each run for the tenant in whose name they are begun. */
export interface TenantDatabase {
  readonly db: Database;
  close(): Promise<void>;
}

/** Opens no connection yet. The url's role has to be one that row-level security binds. */
export function connectTenants(url: string, { max = 10 }: { readonly max?: number } = {}): TenantDatabase {
  const lanes = new Lanes(url, max);
  return { db: drizzle(asDriver(tenantClient(lanes))), close: () => lanes.close() };
}

/** Drizzle is typed by the whole client of the driver, and uses this much of it. */
export const asDriver = (client: StatementClient): Sql => client as unknown as Sql;

export function tenantClient(lanes: Lanes): StatementClient {
  return {
    options: { parsers: {}, serializers: {} },
    unsafe: (query, parameters, options) => new TenantStatement(lanes, currentTenant(), query, parameters, options),
    begin: (work) => lanes.run(currentTenant(), (sql) => sql.begin(work)),
  };
}

class TenantStatement implements Statement {
  readonly #lanes: Lanes;
  readonly #tenant: Tenant | undefined;
  readonly #query: string;
  readonly #parameters: Parameters | undefined;
  readonly #options: UnsafeQueryOptions | undefined;

  constructor(
    lanes: Lanes,
    tenant: Tenant | undefined,
    query: string,
    parameters: Parameters | undefined,
    options: UnsafeQueryOptions | undefined,
  ) {
    this.#lanes = lanes;
    this.#tenant = tenant;
    this.#query = query;
    this.#parameters = parameters;
    this.#options = options;
  }

  values(): PromiseLike<unknown> {
    return this.#lanes.run(this.#tenant, (sql) => sql.unsafe(this.#query, this.#parameters, this.#options).values());
  }

  // biome-ignore lint/suspicious/noThenProperty: the driver's statements run when they are awaited, and so does this
  then<Fulfilled, Rejected>(
    fulfilled?: ((rows: unknown) => Fulfilled | PromiseLike<Fulfilled>) | null,
    rejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): PromiseLike<Fulfilled | Rejected> {
    return this.#lanes
      .run(this.#tenant, (sql) => sql.unsafe(this.#query, this.#parameters, this.#options))
      .then(fulfilled, rejected);
  }
}
