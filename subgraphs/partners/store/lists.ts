import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import type { Parent } from '../../shared/list/statements.ts';
import { fitOf, wordsOf } from '../../shared/text-search.ts';
import {
  amendments,
  mouCooperatives,
  mouParties,
  mous,
  obligations,
  organizations,
  programmes,
  searchWords,
} from '../tables.ts';

/** How the lists of this subgraph are filtered and ordered. */

const overlaps =
  (column: PgColumn) =>
  (value: SQL): SQL =>
    sql`${column} && ${value}::text[]`;

const byTime = (column: PgColumn) => ({ by: column, type: 'timestamptz', direction: 'desc' }) as const;
const byText = (column: PgColumn) => ({ by: column, type: 'text', direction: 'asc' }) as const;

const hasParty = (organization: SQL): SQL => sql`exists (
  select from ${mouParties} where ${mouParties.mou} = ${mous.id} and ${mouParties.organization} = ${organization})`;
const covers = (cooperative: SQL): SQL => sql`exists (
  select from ${mouCooperatives} where ${mouCooperatives.mou} = ${mous.id} and ${mouCooperatives.cooperative} = ${cooperative})`;

/** Which MoUs a principal may see, as parameters of a statement; both null for an admin, who sees all. */
export interface Visibility {
  /** Sees the state's own MoUs, and those that cover it once they are shared. */
  readonly visibleToState: string | null;
  /** Sees the MoUs that the organisation is party to, once they are shared. */
  readonly visibleToParty: string | null;
}

/** Filters that hold what a principal may not see back; `domain/visibility.ts` says who gets which. */
export const visibilityFilters = {
  visibleToState: (state: SQL) =>
    sql`(${mous.state} = ${state} or (${mous.shared} and ${mous.states} @> array[${state}::text]))`,
  visibleToParty: (organization: SQL) => sql`(${mous.shared} and ${hasParty(organization)})`,
};

/** The same for amendments: of MoUs that one may see, and as MoUs are, once they are shared. */
export const amendmentVisibilityFilters = {
  visibleToState: (state: SQL) => sql`(${amendments.state} = ${state} or (${amendments.shared} and exists (
    select from ${mous} where ${mous.id} = ${amendments.mou} and ${mous.shared} and ${mous.states} @> array[${state}::text])))`,
  visibleToParty: (organization: SQL) => sql`(${amendments.shared} and exists (select from ${mouParties}
    where ${mouParties.mou} = ${amendments.mou} and ${mouParties.organization} = ${organization}))`,
};

/** So many days before its last one an MoU expires "soon". */
export const EXPIRING_SOON_DAYS = 90;

export const today = sql`(now() at time zone 'Asia/Kolkata')::date`;
const signedBy = sql`coalesce(${mous.signedLatest}, ${mous.signedEarliest})`;
/** The later of both, or the one that is known: nothing is in force before it is signed. */
const firstDay = sql`greatest(${mous.effectiveFrom}, ${signedBy})`;

/** The same rule as `domain/validity.ts`, for today; a test compares the two. */
const validityToday = sql`case when ${mous.status} <> 'SIGNED' then 'NOT_IN_FORCE'
  when ${signedBy} > ${today} then 'NOT_IN_FORCE'
  when ${mous.effectiveFrom} > ${today} then 'UPCOMING'
  when ${mous.effectiveTo} is null then 'ACTIVE'
  when ${mous.effectiveTo} < ${today} then 'EXPIRED'
  when ${mous.effectiveTo} <= ${today} + ${sql.raw(String(EXPIRING_SOON_DAYS))} then 'EXPIRING_SOON'
  else 'ACTIVE' end`;

const signed = { by: sql`coalesce(${mous.signedLatest}, '9999-12-31'::date)`, type: 'date' } as const;

export const mouList = {
  table: mous,
  id: mous.id,
  filters: {
    ...visibilityFilters,
    states: (value: SQL) => sql`(${mous.state} = any(${value}::text[]) or ${mous.states} && ${value}::text[])`,
    districts: overlaps(mous.districts),
    sectors: overlaps(mous.sectors),
    parties: (value: SQL) => hasParty(sql`any(${value}::text[])`),
    statuses: anyOf(mous.status),
    validities: (value: SQL) => sql`${validityToday} = any(${value}::text[])`,
    programmes: anyOf(mous.programme),
    services: (value: SQL) => sql`exists (
      select from ${obligations} where ${obligations.mou} = ${mous.id} and ${obligations.service} = any(${value}::text[]))`,
    coveringCooperatives: (value: SQL) => covers(sql`any(${value}::text[])`),
    signedFrom: (value: SQL) => sql`${mous.signedLatest} >= ${value}::date`,
    signedTo: (value: SQL) =>
      sql`coalesce(${mous.signedEarliest}, case when ${mous.signedLatest} is not null then '0001-01-01'::date end) <= ${value}::date`,
    overdueObligations: (value: SQL) => sql`(${mous.status} = 'SIGNED' and exists (select from ${obligations}
      where ${obligations.mou} = ${mous.id} and ${obligations.nextDueOn} < ${today})) = ${value}::boolean`,
    /** The first of the list is whose drafts count too: a state, or `*` for those of all. */
    amendmentStatuses: (value: SQL) => sql`exists (select from ${amendments} where ${amendments.mou} = ${mous.id}
      and ${amendments.status} = any((${value}::text[])[2:])
      and (${amendments.shared} or (${value}::text[])[1] in ('*', ${amendments.state})))`,
    renews: anyOf(mous.renews),
    expiringWithinDays: (value: SQL) => sql`(${mous.status} = 'SIGNED' and coalesce(${firstDay}, ${today}) <= ${today}
      and ${mous.effectiveTo} between ${today} and ${today} + ${value}::int)`,
    changedSince: since(mous.updatedAt),
    synthetic: equals(mous.synthetic),
  },
  searches: { search: wordsOf(mous.searchDocument, searchWords) },
  orders: {
    SIGNED_DESC: { ...signed, direction: 'desc' },
    SIGNED_ASC: { ...signed, direction: 'asc' },
    EXPIRES_ASC: { by: sql`coalesce(${mous.effectiveTo}, '9999-12-31'::date)`, type: 'date', direction: 'asc' },
    REFERENCE_ASC: byText(mous.reference),
    TITLE_ASC: byText(mous.title),
    UPDATED_DESC: byTime(mous.updatedAt),
    RELEVANCE: fitOf(mous.searchDocument),
  },
} as const;

/** What MoUs are listed under, beside the whole list. */
export const MOU_PARENTS = {
  STATE: {
    name: 'state',
    has: (key) => sql`(${mous.state} = ${key} or ${mous.states} @> array[${key}])`,
  },
  ORGANIZATION: { name: 'organization', has: hasParty },
  PROGRAMME: mous.programme,
  COOPERATIVE: { name: 'cooperative', has: covers },
} as const satisfies Readonly<Record<string, Parent>>;

export const organizationList = {
  table: organizations,
  id: organizations.id,
  filters: {
    kinds: anyOf(organizations.kind),
    states: anyOf(organizations.state),
    parents: anyOf(organizations.parent),
    changedSince: since(organizations.updatedAt),
  },
  searches: { search: wordsOf(organizations.searchDocument, searchWords) },
  orders: {
    NAME_ASC: byText(organizations.name),
    UPDATED_DESC: byTime(organizations.updatedAt),
    RELEVANCE: fitOf(organizations.searchDocument),
  },
} as const;

export const programmeList = {
  table: programmes,
  id: programmes.id,
  filters: {
    organizations: anyOf(programmes.organization),
    states: anyOf(programmes.state),
    changedSince: since(programmes.updatedAt),
  },
  searches: { search: wordsOf(programmes.searchDocument, searchWords) },
  orders: {
    NAME_ASC: byText(programmes.name),
    LAUNCHED_DESC: {
      by: sql`coalesce(${programmes.launchedOn}, '0001-01-01'::date)`,
      type: 'date',
      direction: 'desc',
    },
    UPDATED_DESC: byTime(programmes.updatedAt),
    RELEVANCE: fitOf(programmes.searchDocument),
  },
} as const;
