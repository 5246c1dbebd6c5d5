import { type SQL, sql } from 'drizzle-orm';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import { amendments, milestones, mouParties, mous, obligations } from '../tables.ts';
import { amendmentVisibilityFilters, today, visibilityFilters } from './lists.ts';

/** How the lists of amendments and obligations are filtered and ordered. */

export const amendmentList = {
  table: amendments,
  id: amendments.id,
  filters: {
    ...amendmentVisibilityFilters,
    mous: anyOf(amendments.mou),
    states: anyOf(amendments.state),
    statuses: anyOf(amendments.status),
    effectiveFrom: (value: SQL) => sql`${amendments.effectiveFrom} >= ${value}::date`,
    effectiveTo: (value: SQL) => sql`${amendments.effectiveFrom} <= ${value}::date`,
    changedSince: since(amendments.updatedAt),
    synthetic: equals(amendments.synthetic),
  },
  orders: {
    EFFECTIVE_DESC: { by: amendments.effectiveFrom, type: 'date', direction: 'desc' },
    UPDATED_DESC: { by: amendments.updatedAt, type: 'timestamptz', direction: 'desc' },
  },
} as const;

/** Obligations of MoUs for which something holds. */
const ofMou = (condition: SQL): SQL =>
  sql`exists (select from ${mous} where ${mous.id} = ${obligations.mou} and ${condition})`;
const isPast = sql`(${obligations.nextDueOn} < ${today} and ${ofMou(sql`${mous.status} = 'SIGNED'`)})`;

export const obligationList = {
  table: obligations,
  id: obligations.id,
  filters: {
    visibleToState: (state: SQL) => ofMou(visibilityFilters.visibleToState(state)),
    visibleToParty: (organization: SQL) => ofMou(visibilityFilters.visibleToParty(organization)),
    mous: anyOf(obligations.mou),
    states: (value: SQL) => ofMou(sql`(${mous.state} = any(${value}::text[]) or ${mous.states} && ${value}::text[])`),
    mouStatuses: (value: SQL) => ofMou(sql`${mous.status} = any(${value}::text[])`),
    owedBy: (value: SQL) => sql`exists (select from ${mouParties} where ${mouParties.mou} = ${obligations.mou}
      and ${mouParties.key} = ${obligations.owedBy} and ${mouParties.organization} = any(${value}::text[]))`,
    owedTo: (value: SQL) => sql`exists (select from ${mouParties} where ${mouParties.mou} = ${obligations.mou}
      and ${mouParties.key} = any(${obligations.owedTo}) and ${mouParties.organization} = any(${value}::text[]))`,
    services: anyOf(obligations.service),
    statuses: (value: SQL) => sql`exists (select from ${milestones}
      where ${milestones.obligation} = ${obligations.id} and ${milestones.status} = any(${value}::text[]))`,
    overdue: (value: SQL) => sql`coalesce(${isPast}, false) = ${value}::boolean`,
    dueTo: (value: SQL) => sql`${obligations.nextDueOn} <= ${value}::date`,
    dueFrom: (value: SQL) => sql`${obligations.nextDueOn} >= ${value}::date`,
    synthetic: (value: SQL) => ofMou(sql`${mous.synthetic} = ${value}`),
  },
  orders: {
    DUE_ASC: { by: sql`coalesce(${obligations.nextDueOn}, '9999-12-31'::date)`, type: 'date', direction: 'asc' },
    RECORDED_ASC: { by: obligations.id, type: 'text', direction: 'asc' },
  },
} as const;
