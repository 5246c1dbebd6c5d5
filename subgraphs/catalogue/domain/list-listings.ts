import { searchText } from '../../shared/text-search.ts';
import type { Context } from '../loaders.ts';
import type { ListingPage } from '../store/lists.ts';
import { carriesGi } from '../store.ts';
import type { QueryListingsArgs } from '../types.generated.ts';
import { listingVisibilityOf } from './visibility.ts';

/** A page of the listings that the caller may see. Order by relevance without a search is by title. */
export async function listListings(
  { principal, store, asked }: Context,
  args: QueryListingsArgs,
): Promise<ListingPage> {
  const { hasGi, hasIssues, ...given } = args.filter ?? {};
  const visibility = listingVisibilityOf(principal);
  const search = searchText('filter.search', args.filter?.search);
  const filter = {
    ...given,
    ...carriesGi(hasGi),
    withIssues: hasIssues === true ? true : null,
    withoutIssues: hasIssues === false ? true : null,
    search,
    ...visibility,
  };
  const order = args.orderBy === 'RELEVANCE' && search === null ? 'TITLE_ASC' : args.orderBy;
  return store.listingPage({ filter, order, first: args.first, after: args.after }, asked);
}
