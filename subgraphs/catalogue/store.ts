import { and, asc, desc, getTableColumns, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '../shared/database.ts';
import type { ListingVisibility, ProductVisibility } from './domain/visibility.ts';
import { createListingList, createProductList, type ListingPage, type ProductPage } from './store/lists.ts';
import { createReference } from './store/reference.ts';
import {
  type ListingIssueRow,
  type ListingRow,
  listingIssues,
  listings,
  type ProductAttributeRow,
  type ProductCertificationRow,
  type ProductImageRow,
  type ProductRow,
  productAttributes,
  productCertifications,
  productImages,
  products,
} from './tables.ts';

const { searchDocument: _ofProduct, ...productColumns } = getTableColumns(products);
const { searchDocument: _ofListing, ...listingColumns } = getTableColumns(listings);

export { listingColumns, productColumns };

/** Which column tells under whom a list of products or listings stands. */
const PRODUCT_PARENTS = { seller: products.seller, cooperative: products.cooperative, gi: products.gi } as const;
const LISTING_PARENTS = { partner: listings.partner, product: listings.product } as const;
export type ProductParent = keyof typeof PRODUCT_PARENTS;
export type ListingParent = keyof typeof LISTING_PARENTS;

/** Where a page under a parent begins and how long it is; such pages are in the order of titles. */
export interface PageUnderArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

const isAmong = (column: PgColumn): SQL => sql`${column} = any(${sql.placeholder('ids')}::text[])`;
/** A bound that counts unless it is null. */
const isWithin = (column: PgColumn, bound: string): SQL | undefined =>
  or(isNull(sql`${sql.placeholder(bound)}::text`), sql`${column} = ${sql.placeholder(bound)}::text`);

/** The reads of this subgraph on one database. */
export function createStore(db: Database) {
  const productsByIds = db
    .select(productColumns)
    .from(products)
    .where(
      and(isAmong(products.id), isWithin(products.state, 'visibleState'), isWithin(products.status, 'visibleStatus')),
    )
    .prepare('products_by_ids');
  const listingsByIds = db
    .select(listingColumns)
    .from(listings)
    .where(
      and(isAmong(listings.id), isWithin(listings.partner, 'visiblePartner'), isWithin(listings.state, 'visibleState')),
    )
    .prepare('listings_by_ids');
  const attributesOf = db
    .select()
    .from(productAttributes)
    .where(isAmong(productAttributes.product))
    .orderBy(asc(productAttributes.product), asc(productAttributes.position))
    .prepare('attributes_of_products');
  const imagesOf = db
    .select()
    .from(productImages)
    .where(isAmong(productImages.product))
    .orderBy(asc(productImages.product), asc(productImages.position))
    .prepare('images_of_products');
  const certificationsOf = db
    .select()
    .from(productCertifications)
    .where(isAmong(productCertifications.product))
    .orderBy(desc(productCertifications.validFrom), asc(productCertifications.scheme))
    .prepare('certifications_of_products');
  const issuesOf = db
    .select()
    .from(listingIssues)
    .where(isAmong(listingIssues.listing))
    .orderBy(asc(listingIssues.severity), asc(listingIssues.position))
    .prepare('issues_of_listings');
  const productList = createProductList(db);
  const listingList = createListingList(db);
  const reference = createReference(db);

  return {
    reference: () => reference.get(),
    productPage: productList.page,
    listingPage: listingList.page,

    productPagesUnder: (
      parent: ProductParent,
      ids: readonly string[],
      args: PageUnderArguments,
      visibility: ProductVisibility,
    ): Promise<ProductPage[]> =>
      productList.pagesUnder(PRODUCT_PARENTS[parent], ids, {
        first: args.first,
        after: args.after,
        order: 'TITLE_ASC',
        filter: { ...visibility },
      }),
    listingPagesUnder: (
      parent: ListingParent,
      ids: readonly string[],
      args: PageUnderArguments,
      visibility: ListingVisibility,
    ): Promise<ListingPage[]> =>
      listingList.pagesUnder(LISTING_PARENTS[parent], ids, {
        first: args.first,
        after: args.after,
        order: 'TITLE_ASC',
        filter: { ...visibility },
      }),

    productsByIds: (ids: readonly string[], visibility: ProductVisibility): Promise<ProductRow[]> =>
      productsByIds.execute({ ids, ...visibility }),
    listingsByIds: (ids: readonly string[], visibility: ListingVisibility): Promise<ListingRow[]> =>
      listingsByIds.execute({ ids, ...visibility }),
    attributesOf: (ids: readonly string[]): Promise<ProductAttributeRow[]> => attributesOf.execute({ ids }),
    imagesOf: (ids: readonly string[]): Promise<ProductImageRow[]> => imagesOf.execute({ ids }),
    certificationsOf: (ids: readonly string[]): Promise<ProductCertificationRow[]> => certificationsOf.execute({ ids }),
    issuesOf: (ids: readonly string[]): Promise<ListingIssueRow[]> => issuesOf.execute({ ids }),
  };
}

export type Store = ReturnType<typeof createStore>;
