import type { ListingPage } from '../lists.ts';
import type { Context } from '../loaders.ts';
import type { QueryListingsArgs } from '../types.generated.ts';
import { searchText } from './search-text.ts';
import { listingVisibilityOf } from './visibility.ts';

/** A page of the listings that the caller may see. Order by relevance without a search is by title. */
export function listListings(context: Context, args: QueryListingsArgs): Promise<ListingPage> {
  const search = searchText(args.filter?.search);
  const filter = { ...args.filter, search, ...listingVisibilityOf(context.principal) };
  const order = args.orderBy === 'RELEVANCE' && search === null ? 'TITLE_ASC' : args.orderBy;
  return context.store.listingPage({ filter, order, first: args.first, after: args.after });
}
