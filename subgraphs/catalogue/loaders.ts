import { byKey, groupedBy, pagedBy } from '../shared/batch.ts';
import type { SubgraphContext } from '../shared/context.ts';
import type { Principal } from '../shared/principal.ts';
import { listingVisibilityOf, productVisibilityOf } from './domain/visibility.ts';
import type { ListingPage, ProductPage } from './store/lists.ts';
import type { ListingParent, PageUnderArguments, ProductParent, Store } from './store.ts';
import type {
  CertificateChangeRow,
  CertificateRow,
  ListingChangeRow,
  ListingIssueRow,
  ListingRow,
  ProductAttributeRow,
  ProductImageRow,
  ProductOfferRow,
  ProductRow,
} from './tables.ts';

/** Loaders of one request: what the principal may not see is null, like what does not exist. */
export function createLoaders(store: Store, principal: Principal) {
  const productVisibility = productVisibilityOf(principal);
  const listingVisibility = listingVisibilityOf(principal);
  const productsUnder = (parent: ProductParent) =>
    pagedBy<PageUnderArguments, ProductPage>((ids, args) =>
      store.productPagesUnder(parent, ids, args, productVisibility),
    );
  const listingsUnder = (parent: ListingParent) =>
    pagedBy<PageUnderArguments, ListingPage>((ids, args) =>
      store.listingPagesUnder(parent, ids, args, listingVisibility),
    );
  return {
    product: byKey<string, ProductRow>(
      (ids) => store.productsByIds(ids, productVisibility),
      (row) => row.id,
    ),
    listing: byKey<string, ListingRow>(
      (ids) => store.listingsByIds(ids, listingVisibility),
      (row) => row.id,
    ),
    attributes: groupedBy<string, ProductAttributeRow>(store.attributesOf, (row) => row.product),
    images: groupedBy<string, ProductImageRow>(store.imagesOf, (row) => row.product),
    certificate: byKey<string, CertificateRow>(
      (ids) => store.certificatesByIds(ids, productVisibility),
      (row) => row.id,
    ),
    certificatesOfProduct: groupedBy<string, CertificateRow & { readonly owner: string }>(
      store.certificatesOfProducts,
      (row) => row.owner,
    ),
    certificateChanges: groupedBy<string, CertificateChangeRow>(store.certificateChangesOf, (row) => row.certificate),
    offers: groupedBy<string, ProductOfferRow>(store.offersOf, (row) => row.product),
    endOfGiRight: byKey(store.endsOfGiRights, (row) => row.id),
    unresolvedIssues: groupedBy<string, ListingIssueRow>(store.unresolvedIssuesOf, (row) => row.listing),
    issues: groupedBy<string, ListingIssueRow>(store.issuesOf, (row) => row.listing),
    listingChanges: groupedBy<string, ListingChangeRow>(store.listingChangesOf, (row) => row.listing),
    listingCounts: groupedBy(
      (ids: readonly string[]) => store.listingCountsOf(ids, listingVisibility),
      (row) => row.partner,
    ),
    productsOfSeller: productsUnder('seller'),
    productsOfCooperative: productsUnder('cooperative'),
    productsOfGi: productsUnder('gi'),
    listingsOfPartner: listingsUnder('partner'),
    listingsOfProduct: listingsUnder('product'),
  };
}

export type Context = SubgraphContext<ReturnType<typeof createLoaders>, Store>;
