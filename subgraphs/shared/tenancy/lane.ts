import { drizzle } from 'drizzle-orm/postgres-js';
import postgres, { type Sql } from 'postgres';
import { CONNECTION_OPTIONS } from '../postgres.ts';
import { type Tenant, tenantKey, tenantSettings } from './tenant.ts';

export type LaneSql = Sql<{ bigint: number }>;

/** What a session is set up with when nobody asks: policies then show no row of a guarded table. */
const NOBODY = '';

/** The name of whom a lane has to be set up for. */
export const laneKey = (tenant: Tenant | undefined): string => (tenant === undefined ? NOBODY : tenantKey(tenant));

/** One connection, for one statement or transaction at a time, that knows for whom its session is set up. */
export class Lane {
  readonly sql: LaneSql;
  #key: string | undefined;

  /** Connects with the first statement. */
  constructor(url: string) {
    this.sql = postgres(url, {
      ...CONNECTION_OPTIONS,
      max: 1,
      // The driver would open a new session behind our back, with nobody set.
      idle_timeout: 0,
      max_lifetime: null,
      onclose: () => {
        this.#key = undefined;
      },
    });
    // For what it does to its client: dates and times go in and come out as text.
    drizzle(this.sql);
  }

  /** For whom the session is set up (`laneKey`); undefined before the first and after a lost connection. */
  get key(): string | undefined {
    return this.#key;
  }

  /**
   * Sets the session up. Only when this has resolved may a statement be sent: one that went along with it would find the
   * session of whoever was here before, should this fail or be cancelled.
   */
  async enter(tenant: Tenant | undefined): Promise<void> {
    this.#key = undefined;
    const settings = tenant === undefined ? ['', '', ''] : Object.values(tenantSettings(tenant));
    await this.sql.unsafe(ENTER, settings, { prepare: true });
    this.#key = laneKey(tenant);
  }
}

const ENTER = `select set_config('sangam.audience', $1, false), set_config('sangam.state', $2, false),
  set_config('sangam.organization', $3, false)`;
