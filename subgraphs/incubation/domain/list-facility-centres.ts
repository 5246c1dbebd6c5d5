import type { Connection } from '../../shared/connection.ts';
import { searchText } from '../../shared/text-search.ts';
import type { Context } from '../loaders.ts';
import type { FacilityCentreRow } from '../tables.ts';
import type { QueryFacilityCentresArgs } from '../types.generated.ts';

/** A page of facility centres, which everybody may see. */
export async function listFacilityCentres(
  { store }: Context,
  { filter: given, orderBy: order, first, after }: QueryFacilityCentresArgs,
): Promise<Connection<FacilityCentreRow>> {
  const filter = {
    ...given,
    search: searchText('filter.search', given?.search),
    offering: searchText('filter.offering', given?.offering),
  };
  return store.facilityCentres({ filter, order, first, after });
}
