import { badUserInput } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { searchText } from '../../shared/text-search.ts';
import type { Context } from '../loaders.ts';
import type { PortalPageRow, PortalRow } from '../tables.ts';
import type * as args from '../types.generated.ts';
import { visibilityOf } from './visibility.ts';

/** Order by relevance without a search is by another order. */
function searching<Order extends string>(search: string | null | undefined, order: Order | 'RELEVANCE', other: Order) {
  const wanted = searchText('filter.search', search);
  return { search: wanted, order: order === 'RELEVANCE' && wanted === null ? other : order };
}

export function listPortals({ store }: Context, { filter, orderBy, first, after }: args.QueryPortalsArgs) {
  const { search, order } = searching(filter?.search, orderBy, 'NAME_ASC');
  return store.portals({ filter: { ...filter, search }, order, first, after });
}

export const listRegistrations = (
  { principal, store }: Context,
  { filter, orderBy: order, first, after }: args.QueryPortalRegistrationsArgs,
) => store.registrations({ filter: { ...filter, ...visibilityOf(principal) }, order, first, after });

/** A page may be public whose product is not offered to the caller: by such a product no page is found, as on the page none is named. */
export async function listPages(
  { loaders, principal, store }: Context,
  { filter, orderBy, first, after }: args.QueryPortalPagesArgs,
) {
  const { search, order } = searching(filter?.search, orderBy, 'TITLE_ASC');
  const named = filter?.products
    ? await Promise.all(filter.products.map((id) => loaders.visible.load('Product', id)))
    : null;
  const products = named?.flatMap((product) => product?.id ?? []);
  return store.portalPages({
    filter: { ...filter, products, search, ...visibilityOf(principal) },
    order,
    first,
    after,
  });
}

export function listEnquiries(
  { principal, store }: Context,
  { filter, orderBy, first, after }: args.QueryEnquiriesArgs,
) {
  const { search, order } = searching(filter?.search, orderBy, 'RECEIVED_DESC');
  return store.enquiries({ filter: { ...filter, search, ...visibilityOf(principal) }, order, first, after });
}

export const listQuotes = (
  { principal, store }: Context,
  { filter, orderBy: order, first, after }: args.QueryQuotesArgs,
) => store.quotes({ filter: { ...filter, ...visibilityOf(principal) }, order, first, after });

export const listDeals = (
  { principal, store }: Context,
  { filter, orderBy: order, first, after }: args.QueryDealsArgs,
) => store.deals({ filter: { ...filter, ...visibilityOf(principal) }, order, first, after });

export function listFairs({ store }: Context, { filter, orderBy, first, after }: args.QueryTradeFairsArgs) {
  const { search, order } = searching(filter?.search, orderBy, 'STARTS_DESC');
  return store.tradeFairs({ filter: { ...filter, search }, order, first, after });
}

export const listDelegations = (
  { principal, store }: Context,
  { filter, orderBy: order, first, after }: args.QueryDelegationsArgs,
) => store.delegations({ filter: { ...filter, ...visibilityOf(principal) }, order, first, after });

export const listAssistance = (
  { principal, store }: Context,
  { filter, orderBy: order, first, after }: args.QueryTradeAssistancesArgs,
) => store.assistances({ filter: { ...filter, ...visibilityOf(principal) }, order, first, after });

/** One portal by id or domain; letters of a domain count without their case. */
export async function findPortal(
  { loaders }: Context,
  { id, domain }: args.QueryPortalArgs,
): Promise<PortalRow | null> {
  if (id && !domain) return isIdOf('Portal', id) ? loaders.portal.load(id) : null;
  if (domain && !id) return loaders.portalByDomain.load(domain.trim().toLowerCase());
  throw badUserInput(`portal: expected exactly one of id and domain, got ${id ? 'both' : 'none'}`);
}

/** One product page by id, or by portal and slug. */
export async function findPage(
  { loaders, principal, store }: Context,
  { id, portal, slug }: args.QueryPortalPageArgs,
): Promise<PortalPageRow | null> {
  if (id && !portal && !slug) return isIdOf('PortalPage', id) ? loaders.portalPage.load(id) : null;
  if (portal && slug && !id) {
    const isAskable = isIdOf('Portal', portal) && !slug.includes('\0');
    return isAskable ? store.portalPageBySlug(portal, slug, visibilityOf(principal)) : null;
  }
  throw badUserInput('portalPage: expected either id, or portal and slug');
}
