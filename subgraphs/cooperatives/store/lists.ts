import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import type { Parent } from '../../shared/list/statements.ts';
import { fitOf, wordsOf } from '../../shared/text-search.ts';
import {
  type AuthorisedUserRow,
  authorisedUsers,
  type CooperativeRow,
  cooperatives,
  type IndicationRow,
  indicationApplications,
  indications,
  type MembershipRow,
  memberships,
  searchWords,
} from '../tables.ts';

export type CooperativePage = Connection<CooperativeRow>;
export type IndicationPage = Connection<IndicationRow>;
export type MembershipPage = Connection<MembershipRow>;
export type AuthorisedUserPage = Connection<AuthorisedUserRow>;

const today = sql`(now() at time zone 'Asia/Kolkata')::date`;

type Period = { readonly from: PgColumn; readonly to: PgColumn };
/** Whether a period, both days included and open where unknown, has a day in it. */
export const covers = ({ from, to }: Period, day: SQL): SQL => sql`daterange(${from}, ${to}, '[]') @> ${day}`;

/** Co-operatives with a part in the indications that a condition on the column `indication` names. */
export const partIn = (isWanted: (indication: PgColumn) => SQL): SQL => sql`
  select ${indicationApplications.cooperative} as cooperative, ${indicationApplications.indication} as indication
    from ${indicationApplications} where ${isWanted(indicationApplications.indication)}
  union
  select ${authorisedUsers.userCooperative}, ${authorisedUsers.indication}
    from ${authorisedUsers} where ${isWanted(authorisedUsers.indication)} and ${covers(authorisedUsers, today)}`;

/** The same, from the side of the co-operatives: columns `cooperative` and `indication`. */
export const partOf = (cooperativeIds: SQL): SQL => sql`
  select ${indicationApplications.cooperative} as cooperative, ${indicationApplications.indication} as indication
    from ${indicationApplications} where ${indicationApplications.cooperative} = any(${cooperativeIds}::text[])
  union
  select ${authorisedUsers.userCooperative}, ${authorisedUsers.indication}
    from ${authorisedUsers} where ${authorisedUsers.user} = any(${cooperativeIds}::text[]) and ${covers(authorisedUsers, today)}`;

const cooperativeFilters = {
  visibleState: equals(cooperatives.state),
  states: anyOf(cooperatives.state),
  districts: anyOf(cooperatives.district),
  kinds: anyOf(cooperatives.kind),
  trades: (value: SQL) => sql`${cooperatives.trades} && ${value}::text[]`,
  statuses: anyOf(cooperatives.status),
  /** The first of the list is the day, the rest are the federations: a filter has one value. */
  memberOf: (value: SQL) => sql`${cooperatives.id} in (select ${memberships.memberCooperative} from ${memberships}
    where ${memberships.federation} = any((${value}::text[])[2:]) and ${covers(memberships, sql`(${value}::text[])[1]::date`)})`,
  geographicalIndications: (value: SQL) =>
    sql`${cooperatives.id} in (select cooperative from (${partIn((column) => anyOf(column)(value))}) as part)`,
  changedSince: since(cooperatives.updatedAt),
  synthetic: equals(cooperatives.synthetic),
} as const;

const indicationFilters = {
  states: (value: SQL) => sql`${indications.states} && ${value}::text[]`,
  districts: (value: SQL) => sql`${indications.districts} && ${value}::text[]`,
  categories: anyOf(indications.category),
  changedSince: since(indications.updatedAt),
} as const;

/** Unknown first days come first: nobody knows how early they are. */
export const firstDay = (from: PgColumn): SQL => sql`coalesce(${from}, '0001-01-01'::date)`;

const namesCooperative = (column: PgColumn, condition: SQL): SQL =>
  sql`exists (select 1 from ${cooperatives} where ${cooperatives.id} = ${column} and ${condition})`;

/** A membership may be seen by whom its federation may be. */
const membershipFilters = {
  visibleState: (value: SQL) => namesCooperative(memberships.federation, sql`${cooperatives.state} = ${value}`),
  inForceOn: (value: SQL) => covers(memberships, sql`${value}::date`),
} as const;

const authorisedUserFilters = {
  inForceOn: (value: SQL) => covers(authorisedUsers, sql`${value}::date`),
} as const;

/** What lists hang below: the members of a federation, the users and the co-operatives of an indication. */
export const FEDERATION: Parent = memberships.federation;
export const INDICATION: Parent = authorisedUsers.indication;
export const INDICATION_OF_COOPERATIVES: Parent = {
  name: 'indication',
  has: (key) =>
    sql`${cooperatives.id} in (select cooperative from (${partIn((column) => sql`${column} = ${key}`)}) as part)`,
};

/** Every paged list of this subgraph. */
export const createLists = (db: Database) => ({
  cooperatives: createList(db, {
    table: cooperatives,
    id: cooperatives.id,
    filters: cooperativeFilters,
    searches: { search: wordsOf(cooperatives.searchDocument, searchWords) },
    orders: {
      NAME_ASC: { by: cooperatives.name, type: 'text', direction: 'asc' },
      MEMBERS_DESC: { by: sql`coalesce(${cooperatives.memberTotal}, -1)`, type: 'int8', direction: 'desc' },
      UPDATED_DESC: { by: cooperatives.updatedAt, type: 'timestamptz', direction: 'desc' },
      RELEVANCE: fitOf(cooperatives.searchDocument),
    },
  }),

  indications: createList(db, {
    table: indications,
    id: indications.id,
    filters: indicationFilters,
    searches: { search: wordsOf(indications.searchDocument, searchWords) },
    orders: {
      NAME_ASC: { by: indications.name, type: 'text', direction: 'asc' },
      UPDATED_DESC: { by: indications.updatedAt, type: 'timestamptz', direction: 'desc' },
      RELEVANCE: fitOf(indications.searchDocument),
    },
  }),

  memberships: createList(db, {
    table: memberships,
    id: memberships.id,
    filters: membershipFilters,
    orders: { FROM_ASC: { by: firstDay(memberships.from), type: 'date', direction: 'asc' } },
  }),

  authorisedUsers: createList(db, {
    table: authorisedUsers,
    id: authorisedUsers.id,
    filters: authorisedUserFilters,
    orders: { FROM_ASC: { by: firstDay(authorisedUsers.from), type: 'date', direction: 'asc' } },
  }),
});
