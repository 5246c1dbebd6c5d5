import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { checkText } from '../../shared/checks.ts';
import type { Connection } from '../../shared/connection.ts';
import { badUserInput } from '../../shared/errors.ts';
import type { Context } from '../loaders.ts';
import { filters, type StatRow } from '../store.ts';
import type { EnterpriseRow } from '../tables.ts';
import type { EnterpriseFilter, QueryEnterpriseStatsArgs, QueryEnterprisesArgs } from '../types.generated.ts';
import { visibilityOf } from './visibility.ts';

const MAX_SEARCH_LENGTH = 200;

/** The caller's filter and what the caller may see, as one. An empty search is none. */
function filterFor({ principal }: Context, filter: EnterpriseFilter | null | undefined) {
  const problem = checkText('filter.search', filter?.search, { min: 0, max: MAX_SEARCH_LENGTH });
  if (problem) throw badUserInput(problem.message);
  return { ...filter, search: filter?.search?.trim() || null, ...visibilityOf(principal) };
}

/** A page of the enterprises that the caller may see. Order by relevance without a search is by name. */
export function listEnterprises(context: Context, args: QueryEnterprisesArgs): Promise<Connection<EnterpriseRow>> {
  const filter = filterFor(context, args.filter);
  const order = args.orderBy === 'RELEVANCE' && filter.search === null ? 'NAME_ASC' : args.orderBy;
  return context.store.page({ filter, order, first: args.first, after: args.after });
}

/** Counts and sums by group over the enterprises that the caller may see. */
export function enterpriseStats(context: Context, { groupBy, filter }: QueryEnterpriseStatsArgs): Promise<StatRow[]> {
  const given: Readonly<Record<string, unknown>> = filterFor(context, filter);
  const conditions = Object.entries(filters).flatMap(([name, condition]): SQL[] => {
    const value = given[name];
    if (value === undefined || value === null) return [];
    return [condition(sql`${sql.param(value instanceof Date ? value.toISOString() : value)}`)];
  });
  return context.store.stats(groupBy, conditions);
}
