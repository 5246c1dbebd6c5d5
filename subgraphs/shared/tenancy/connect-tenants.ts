import { drizzle } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import type { Database } from '../database.ts';
import { Lanes } from './lanes.ts';
import { Statement, type StatementRunner } from './statement.ts';
import { currentTenant, HUB, type Tenant } from './tenant.ts';
import { LaneTransaction } from './transaction.ts';

/** What Drizzle asks of the driver's client. */
export interface StatementClient extends StatementRunner {
  readonly options: { readonly parsers: object; readonly serializers: object };
  begin<Result>(work: (transaction: StatementRunner) => Promise<Result>): Promise<Result>;
}

/** A database whose statements and transactions each run for one tenant. */
export interface TenantDatabase {
  readonly db: Database;
  close(): Promise<void>;
}

export interface TenantConnectionOptions {
  /** The most connections open at once; 10 unless told. */
  readonly max?: number;
}

/**
 * The database as those see it in whose requests statements are begun (`forPrincipal`). Opens no connection yet. The url's role
 * has to be one that row-level security binds.
 */
export const connectTenants = (url: string, options?: TenantConnectionOptions): TenantDatabase =>
  connectFor(currentTenant, url, options);

/** The same for the hub's own work. */
export const connectHub = (url: string, options?: TenantConnectionOptions): TenantDatabase =>
  connectFor(() => HUB, url, options);

function connectFor(
  tenantOf: () => Tenant | undefined,
  url: string,
  { max = 10 }: TenantConnectionOptions = {},
): TenantDatabase {
  const lanes = new Lanes(url, max);
  return { db: drizzle(asDriver(tenantClient(lanes, tenantOf))), close: () => lanes.close() };
}

/** Drizzle is typed by the whole client of the driver, and uses this much of it. */
export const asDriver = (client: StatementClient): Sql => client as unknown as Sql;

export const tenantClient = (lanes: Lanes, tenantOf = currentTenant): StatementClient => ({
  options: { parsers: {}, serializers: {} },
  unsafe(query, parameters, options) {
    const tenant = tenantOf();
    return new Statement((text, asArrays) => lanes.send(tenant, text, asArrays), {
      query,
      parameters,
      options,
    });
  },
  begin: (work) => lanes.run(tenantOf(), (lane) => LaneTransaction.run(lane, work)),
});
