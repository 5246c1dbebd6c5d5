import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import type { Parent } from '../../shared/list/statements.ts';
import { fundAllocations, fundApplications, fundContributions, funds, loanEvents, loanSchemes } from '../tables.ts';

/** How the lists of this subgraph are filtered and ordered. */

/** Which funds and applications a principal may see, as a parameter of a statement; null for no bound. */
export interface Visibility {
  readonly visibleState: string | null;
}

const atLeast =
  (column: PgColumn, type: 'date' | 'int8') =>
  (value: SQL): SQL =>
    sql`${column} >= ${value}::${sql.raw(type)}`;
const atMost =
  (column: PgColumn, type: 'date' | 'int8') =>
  (value: SQL): SQL =>
    sql`${column} <= ${value}::${sql.raw(type)}`;
const byName = (column: PgColumn) => ({ by: column, type: 'text', direction: 'asc' }) as const;
const latestChange = (column: PgColumn) => ({ by: column, type: 'timestamptz', direction: 'desc' }) as const;

export const loanSchemeList = {
  table: loanSchemes,
  id: loanSchemes.id,
  filters: {
    states: anyOf(loanSchemes.state),
    organizations: anyOf(loanSchemes.organization),
    changedSince: since(loanSchemes.updatedAt),
    synthetic: equals(loanSchemes.synthetic),
  },
  orders: { NAME_ASC: byName(loanSchemes.name), UPDATED_DESC: latestChange(loanSchemes.updatedAt) },
} as const;

export const loanEventList = {
  table: loanEvents,
  id: loanEvents.id,
  filters: {
    states: anyOf(loanEvents.state),
    schemes: anyOf(loanEvents.scheme),
    financialYears: anyOf(loanEvents.financialYear),
    heldFrom: atLeast(loanEvents.heldOn, 'date'),
    heldTo: atMost(loanEvents.heldOn, 'date'),
    disbursedMin: atLeast(loanEvents.amount, 'int8'),
    disbursedMax: atMost(loanEvents.amount, 'int8'),
    changedSince: since(loanEvents.updatedAt),
    synthetic: equals(loanEvents.synthetic),
  },
  orders: {
    HELD_DESC: { by: loanEvents.heldOn, type: 'date', direction: 'desc' },
    HELD_ASC: { by: loanEvents.heldOn, type: 'date', direction: 'asc' },
    DISBURSED_DESC: { by: loanEvents.amount, type: 'int8', direction: 'desc' },
    UPDATED_DESC: latestChange(loanEvents.updatedAt),
  },
} as const;

/** What loan events are listed under; of a year the key is `STATE/YEAR`. */
export const LOAN_PARENTS = {
  state: loanEvents.state,
  scheme: loanEvents.scheme,
  year: {
    name: 'year',
    has: (key) =>
      sql`${loanEvents.state} = split_part(${key}, '/', 1) and ${loanEvents.financialYear} = split_part(${key}, '/', 2)`,
  },
} as const satisfies Readonly<Record<string, Parent>>;

const hasContributor = (organization: SQL): SQL => sql`exists (
  select from ${fundContributions} where ${fundContributions.fund} = ${funds.id} and ${fundContributions.contributor} = ${organization})`;

export const fundList = {
  table: funds,
  id: funds.id,
  filters: {
    visibleState: equals(funds.state),
    states: anyOf(funds.state),
    statuses: anyOf(funds.status),
    organizations: anyOf(funds.organization),
    contributors: (value: SQL) => hasContributor(sql`any(${value}::text[])`),
    purposes: (value: SQL) => sql`exists (
      select from ${fundAllocations} where ${fundAllocations.fund} = ${funds.id} and ${fundAllocations.purpose} = any(${value}::text[]))`,
    changedSince: since(funds.updatedAt),
    synthetic: equals(funds.synthetic),
  },
  orders: {
    NAME_ASC: byName(funds.name),
    CORPUS_DESC: { by: funds.corpus, type: 'int8', direction: 'desc' },
    UPDATED_DESC: latestChange(funds.updatedAt),
  },
} as const;

export const FUND_PARENTS = {
  state: funds.state,
  organization: {
    name: 'organization',
    has: (key) => sql`(${funds.organization} = ${key} or ${hasContributor(key)})`,
  },
} as const satisfies Readonly<Record<string, Parent>>;

const today = sql`(now() at time zone 'Asia/Kolkata')::date`;
const due = sql`coalesce(${fundApplications.nextDueOn}, '9999-12-31'::date)`;

export const applicationList = {
  table: fundApplications,
  id: fundApplications.id,
  filters: {
    visibleState: equals(fundApplications.state),
    funds: anyOf(fundApplications.fund),
    enterprises: anyOf(fundApplications.enterprise),
    states: anyOf(fundApplications.state),
    districts: anyOf(fundApplications.district),
    purposes: anyOf(fundApplications.purpose),
    statuses: anyOf(fundApplications.status),
    submittedFrom: atLeast(fundApplications.submittedOn, 'date'),
    submittedTo: atMost(fundApplications.submittedOn, 'date'),
    requestedMin: atLeast(fundApplications.requested, 'int8'),
    requestedMax: atMost(fundApplications.requested, 'int8'),
    trancheDueTo: (value: SQL) => sql`${due} <= ${value}::date`,
    overdue: (value: SQL) => sql`(${due} < ${today}) = ${value}::boolean`,
    changedSince: since(fundApplications.updatedAt),
    synthetic: equals(fundApplications.synthetic),
  },
  orders: {
    SUBMITTED_DESC: { by: fundApplications.submittedOn, type: 'date', direction: 'desc' },
    SUBMITTED_ASC: { by: fundApplications.submittedOn, type: 'date', direction: 'asc' },
    REQUESTED_DESC: { by: fundApplications.requested, type: 'int8', direction: 'desc' },
    DUE_ASC: { by: due, type: 'date', direction: 'asc' },
    UPDATED_DESC: latestChange(fundApplications.updatedAt),
  },
} as const;

export const APPLICATION_PARENTS = {
  fund: fundApplications.fund,
  enterprise: fundApplications.enterprise,
} as const satisfies Readonly<Record<string, Parent>>;
