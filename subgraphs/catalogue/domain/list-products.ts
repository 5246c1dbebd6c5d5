import { badUserInput } from '../../shared/errors.ts';
import type { Principal } from '../../shared/principal.ts';
import { searchText } from '../../shared/text-search.ts';
import type { Context } from '../loaders.ts';
import type { ProductPage } from '../store/lists.ts';
import { withDescendants } from '../store/reference.ts';
import { carriesGi } from '../store.ts';
import type { ProductFilter, QueryProductsArgs } from '../types.generated.ts';
import { attributeValues } from './attribute-values.ts';
import { listingVisibilityOf, productVisibilityOf } from './visibility.ts';

/** A page of the products that the caller may see. Order by relevance without a search is by title. */
export async function listProducts({ principal, store }: Context, args: QueryProductsArgs): Promise<ProductPage> {
  const { categories, hasGi, hasOdop, attributes, ...given } = args.filter ?? {};
  const visibility = productVisibilityOf(principal);
  const search = searchText('filter.search', args.filter?.search);
  const filter = {
    ...given,
    categories: categories ? withDescendants(await store.reference(), categories) : null,
    hsn: hsnPrefix(given.hsn),
    ...attributeValues(attributes),
    ...carriesGi(hasGi),
    withOdop: hasOdop === true ? true : null,
    withoutOdop: hasOdop === false ? true : null,
    notListedOn: visiblePartner(principal, given),
    search,
    ...visibility,
  };
  const order = args.orderBy === 'RELEVANCE' && search === null ? 'TITLE_ASC' : args.orderBy;
  return store.productPage({ filter, order, first: args.first, after: args.after });
}

function hsnPrefix(hsn: string | null | undefined): string | null {
  if (hsn !== null && hsn !== undefined && !/^\d{2,8}$/.test(hsn))
    throw badUserInput(`filter.hsn: expected the first 2 to 8 digits of an HSN code, got ${JSON.stringify(hsn)}`);
  return hsn ?? null;
}

/** Of another partner's listings a partner sees none, so as far as it may see nothing is listed there. */
function visiblePartner(principal: Principal, { notListedOn }: ProductFilter): string | null {
  const { visiblePartner: own } = listingVisibilityOf(principal);
  return notListedOn && (own === null || own === notListedOn) ? notListedOn : null;
}
