import type { Connection } from '../../shared/connection.ts';
import { isIdOf } from '../../shared/ids.ts';
import { searchText } from '../../shared/text-search.ts';
import type { Context } from '../loaders.ts';
import type { CooperativeRow } from '../tables.ts';
import type { QueryCooperativesArgs } from '../types.generated.ts';
import { dayOrToday } from './in-force.ts';
import { visibilityOf } from './visibility.ts';

/** A page of the co-operatives that the caller may see. Order by relevance without a search is by name. */
export async function listCooperatives(
  context: Context,
  { filter, orderBy, first, after }: QueryCooperativesArgs,
): Promise<Connection<CooperativeRow>> {
  const search = searchText('filter.search', filter?.search);
  const { memberAsOf, memberOf, ...given } = filter ?? {};
  return context.store.lists.cooperatives.page({
    filter: {
      ...given,
      trades: filter?.trades ? await registeredOnes(context, filter.trades) : null,
      memberOf: memberOf ? [dayOrToday(memberAsOf), ...(await visibleOnes(context, memberOf))] : null,
      geographicalIndications: filter?.geographicalIndications?.filter((id) => isIdOf('GeographicalIndication', id)),
      search,
      ...visibilityOf(context.principal),
    },
    order: orderBy === 'RELEVANCE' && search === null ? 'NAME_ASC' : orderBy,
    first,
    after,
  });
}

/** A code that is not in the register finds nothing. */
async function registeredOnes({ store }: Context, codes: readonly string[]): Promise<string[]> {
  const register = await store.trades();
  return codes.filter((code) => register.has(code));
}

/** What a federation that one may not see has for members is not to be found out by asking for them. */
async function visibleOnes({ loaders }: Context, federations: readonly string[]): Promise<string[]> {
  const found = await Promise.all(federations.map((id) => loaders.cooperative.load(id)));
  return found.flatMap((row) => (row ? [row.id] : []));
}
