import type { Connection } from '../../shared/connection.ts';
import { searchText } from '../../shared/text-search.ts';
import type { Context } from '../loaders.ts';
import type { StatRow } from '../store.ts';
import type { EnterpriseRow } from '../tables.ts';
import type { EnterpriseFilter, QueryEnterpriseStatsArgs, QueryEnterprisesArgs } from '../types.generated.ts';
import { visibilityOf } from './visibility.ts';

/** The caller's filter and what the caller may see, as one. */
const filterFor = ({ principal }: Context, filter: EnterpriseFilter | null | undefined) => ({
  ...filter,
  search: searchText('filter.search', filter?.search),
  ...visibilityOf(principal),
});

/** A page of the enterprises that the caller may see. Order by relevance without a search is by name. */
export async function listEnterprises(
  context: Context,
  args: QueryEnterprisesArgs,
): Promise<Connection<EnterpriseRow>> {
  const filter = filterFor(context, args.filter);
  const order = args.orderBy === 'RELEVANCE' && filter.search === null ? 'NAME_ASC' : args.orderBy;
  return context.store.page({ filter, order, first: args.first, after: args.after }, context.asked);
}

/** Counts and sums by group over the enterprises that the caller may see. */
export async function enterpriseStats(
  context: Context,
  { groupBy, filter }: QueryEnterpriseStatsArgs,
): Promise<StatRow[]> {
  return context.store.stats(groupBy, filterFor(context, filter));
}
