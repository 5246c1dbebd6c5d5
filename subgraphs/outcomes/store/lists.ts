import { type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import type { Parent } from '../../shared/list/statements.ts';
import { fitOf, wordsOf } from '../../shared/text-search.ts';
import {
  type CampaignRow,
  campaigns,
  type IndicatorRow,
  indicators,
  type PolicyRow,
  policies,
  searchWords,
} from '../tables.ts';

export type CampaignPage = Connection<CampaignRow>;
export type PolicyPage = Connection<PolicyRow>;
export type IndicatorPage = Connection<IndicatorRow>;

const undertakingFilters = (table: typeof campaigns | typeof policies) => ({
  states: anyOf(table.state),
  from: (value: SQL) => sql`${table.to} >= ${value}::date`,
  to: (value: SQL) => sql`${table.from} <= ${value}::date`,
});

const undertakingOrders = (table: typeof campaigns | typeof policies) =>
  ({
    NAME_ASC: { by: table.name, type: 'text', direction: 'asc' },
    FROM_DESC: { by: table.from, type: 'date', direction: 'desc' },
    FROM_ASC: { by: table.from, type: 'date', direction: 'asc' },
    RELEVANCE: fitOf(table.searchDocument),
  }) as const;

/** What lists hang below. */
export const CAMPAIGN_STATE: Parent = campaigns.state;
export const POLICY_STATE: Parent = policies.state;
export const INDICATOR_STATE: Parent = indicators.state;
export const INDICATOR_DISTRICT: Parent = indicators.district;

/** Every paged list of this subgraph. */
export const createLists = (db: Database) => ({
  campaigns: createList(db, {
    table: campaigns,
    id: campaigns.id,
    filters: undertakingFilters(campaigns),
    searches: { search: wordsOf(campaigns.searchDocument, searchWords) },
    orders: undertakingOrders(campaigns),
  }),

  policies: createList(db, {
    table: policies,
    id: policies.id,
    filters: undertakingFilters(policies),
    searches: { search: wordsOf(policies.searchDocument, searchWords) },
    orders: undertakingOrders(policies),
  }),

  indicators: createList(db, {
    table: indicators,
    id: indicators.id,
    filters: {
      states: anyOf(indicators.state),
      districts: anyOf(indicators.district),
      measures: anyOf(indicators.measure),
      national: (value: SQL) => sql`(${indicators.state} is null) = ${value}::boolean`,
    },
    searches: { search: wordsOf(indicators.searchDocument, searchWords) },
    orders: {
      NAME_ASC: { by: indicators.name, type: 'text', direction: 'asc' },
      RELEVANCE: fitOf(indicators.searchDocument),
    },
  }),
});
