import { byKey, groupedBy, pagedBy } from '../shared/batch.ts';
import type { SubgraphContext } from '../shared/context.ts';
import type { Principal } from '../shared/principal.ts';
import { listingVisibilityOf, productVisibilityOf } from './domain/visibility.ts';
import type { ListingPage, ProductPage } from './store/lists.ts';
import type { ListingParent, PageUnderArguments, ProductParent, Store } from './store.ts';
import type {
  ListingIssueRow,
  ListingRow,
  ProductAttributeRow,
  ProductCertificationRow,
  ProductImageRow,
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
    certifications: groupedBy<string, ProductCertificationRow>(store.certificationsOf, (row) => row.product),
    issues: groupedBy<string, ListingIssueRow>(store.issuesOf, (row) => row.listing),
    productsOfSeller: productsUnder('seller'),
    productsOfCooperative: productsUnder('cooperative'),
    productsOfGi: productsUnder('gi'),
    listingsOfPartner: listingsUnder('partner'),
    listingsOfProduct: listingsUnder('product'),
  };
}

export type Context = SubgraphContext<ReturnType<typeof createLoaders>, Store>;
