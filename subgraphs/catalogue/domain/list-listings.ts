import type { Context } from '../loaders.ts';
import type { ListingPage } from '../store/lists.ts';
import type { QueryListingsArgs } from '../types.generated.ts';
import { orderOf, searchFor } from './search.ts';
import { listingVisibilityOf } from './visibility.ts';

/** A page of the listings that the caller may see. Order by relevance without a search is by title. */
export async function listListings({ principal, store }: Context, args: QueryListingsArgs): Promise<ListingPage> {
  const { search: text, hasGi, ...given } = args.filter ?? {};
  const visibility = listingVisibilityOf(principal);
  const search = await searchFor(text, (words) => store.countListings({ words, ...visibility }));
  const filter = {
    ...given,
    withGi: hasGi === true ? true : null,
    withoutGi: hasGi === false ? true : null,
    ...search,
    ...visibility,
  };
  return store.listingPage({ filter, order: orderOf(args.orderBy, search), first: args.first, after: args.after });
}
