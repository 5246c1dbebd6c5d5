import { AsyncLocalStorage } from 'node:async_hooks';
import type { Audience, Principal } from '../principal.ts';

/**
 * For whom statements run: what row-level security goes by. `hub` stands for the hub's own work (events, tokens, seeds),
 * which sees all rows.
 */
export interface Tenant {
  readonly audience: Audience | 'hub';
  /** ISO 3166-2 code of the state that a bureau acts for. */
  readonly state: string | null;
  /** TypeID of the organisation (`org_…`). */
  readonly organization: string | null;
}

export const HUB: Tenant = { audience: 'hub', state: null, organization: null };

/** Tells tenants apart that see different rows. NUL stands in no setting of PostgreSQL, so none of the parts can have it. */
export const tenantKey = ({ audience, state, organization }: Tenant): string =>
  `${audience}\0${state ?? ''}\0${organization ?? ''}`;

/** The settings of a session that policies read, see `drizzle/platform/0003_tenancy.sql`; an empty one names nobody. */
export const tenantSettings = ({ audience, state, organization }: Tenant) => ({
  'sangam.audience': audience,
  'sangam.state': state ?? '',
  'sangam.organization': organization ?? '',
});

const current = new AsyncLocalStorage<Tenant>();

/** Runs the work, and all that it starts, for a principal. */
export const forPrincipal = <Result>(principal: Principal, work: () => Result): Result => current.run(principal, work);

/** Runs the work, and all that it starts, as the hub's own: what a date does to records of all tenants, whoever came first. */
export const forHub = <Result>(work: () => Result): Result => current.run(HUB, work);

/** Undefined outside of any request: then no row of a guarded table is seen. */
export const currentTenant = (): Tenant | undefined => current.getStore();
