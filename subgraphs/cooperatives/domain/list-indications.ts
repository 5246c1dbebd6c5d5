import type { Connection } from '../../shared/connection.ts';
import { searchText } from '../../shared/text-search.ts';
import type { Context } from '../loaders.ts';
import type { IndicationRow } from '../tables.ts';
import type { QueryGeographicalIndicationsArgs } from '../types.generated.ts';

/** A page of geographical indications: a public register. Order by relevance without a search is by name. */
export async function listIndications(
  { store }: Context,
  { filter, orderBy, first, after }: QueryGeographicalIndicationsArgs,
): Promise<Connection<IndicationRow>> {
  const search = searchText('filter.search', filter?.search);
  return store.lists.indications.page({
    filter: { ...filter, search },
    order: orderBy === 'RELEVANCE' && search === null ? 'NAME_ASC' : orderBy,
    first,
    after,
  });
}
