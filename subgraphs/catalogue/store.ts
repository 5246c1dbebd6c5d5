import { and, asc, desc, getTableColumns, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '../shared/database.ts';
import type { ListingVisibility, ProductVisibility } from './domain/visibility.ts';
import { certificateChangesOf } from './store/certificates.ts';
import { listingColumns, productColumns } from './store/columns.ts';
import { issuesOf, unresolvedIssuesOf } from './store/listing-issues.ts';
import { listingChangesOf } from './store/listing-writes.ts';
import {
  createCertificateList,
  createListingList,
  createProductList,
  type ListingPage,
  type ProductPage,
} from './store/lists.ts';
import { offersOf } from './store/offers.ts';
import { createReference } from './store/reference.ts';
import { isOfferedTo, isShownTo } from './store/visible.ts';
import {
  type CertificateRow,
  certificates,
  type ListingRow,
  listingCounts,
  listings,
  type ProductAttributeRow,
  type ProductImageRow,
  type ProductRow,
  productAttributes,
  productImages,
  products,
} from './tables.ts';

/** Which column tells under whom a list of products or listings stands. */
const PRODUCT_PARENTS = { seller: products.seller, cooperative: products.cooperative, gi: products.gi } as const;
const LISTING_PARENTS = { partner: listings.partner, product: listings.product } as const;
export type ProductParent = keyof typeof PRODUCT_PARENTS;
export type ListingParent = keyof typeof LISTING_PARENTS;

/** Where a page under a parent begins and how long it is; such pages are in the order of titles. */
export interface PageUnderArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly hasGi?: boolean | null | undefined;
}

/** Listings of a partner, counted. */
export interface ListingCount {
  readonly partner: string;
  readonly state: string;
  readonly district: string | null;
  readonly live: number;
  readonly all: number;
}

const isAmong = (column: PgColumn): SQL => sql`${column} = any(${sql.placeholder('ids')}::text[])`;
/** A bound that counts unless it is null. */
const isWithin = (column: PgColumn, bound: string): SQL | undefined =>
  isWithinBound(bound, (value) => sql`${column} = ${value}`);
const isWithinBound = (bound: string, condition: (value: SQL) => SQL): SQL | undefined => {
  const value = sql`${sql.placeholder(bound)}::text`;
  return or(isNull(value), condition(value));
};

/** The reads of this subgraph on one database. */
export function createStore(db: Database) {
  const productsByIds = db
    .select(productColumns)
    .from(products)
    .where(
      and(isAmong(products.id), isWithin(products.state, 'visibleState'), isWithinBound('visiblePartner', isOfferedTo)),
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
  const certificatesByIds = db
    .select()
    .from(certificates)
    .where(
      and(
        isAmong(certificates.id),
        isWithin(certificates.state, 'visibleState'),
        isWithinBound('visiblePartner', isShownTo),
      ),
    )
    .prepare('certificates_by_ids');
  const certificatesOfProducts = db
    .select({ ...getTableColumns(certificates), owner: products.id })
    .from(products)
    .innerJoin(
      certificates,
      sql`${certificates.product} = ${products.id}
        or (${certificates.product} is null and ${certificates.seller} = ${products.seller})`,
    )
    .where(isAmong(products.id))
    .orderBy(desc(certificates.validFrom), asc(certificates.scheme), asc(certificates.id))
    .prepare('certificates_of_products');
  const lapses = db
    .select({ id: products.id, gi: products.gi, giUntil: products.giUntil })
    .from(products)
    .where(and(isAmong(products.id), sql`${products.giUntil} is not null`))
    .prepare('ends_of_gi_rights');
  const countsOfPartners = db
    .select({
      partner: listingCounts.partner,
      state: listingCounts.state,
      district: listingCounts.district,
      live: sql<number>`sum(${listingCounts.live})::int`,
      all: sql<number>`sum(${listingCounts.total})::int`,
    })
    .from(listingCounts)
    .where(
      and(
        isAmong(listingCounts.partner),
        isWithin(listingCounts.partner, 'visiblePartner'),
        isWithin(listingCounts.state, 'visibleState'),
      ),
    )
    .groupBy(listingCounts.partner, listingCounts.state, listingCounts.district)
    .having(sql`sum(${listingCounts.total}) > 0`)
    .orderBy(asc(listingCounts.state), sql`${listingCounts.district} asc nulls last`)
    .prepare('listing_counts_of_partners');
  const productList = createProductList(db);
  const listingList = createListingList(db);
  const certificateList = createCertificateList(db);
  const reference = createReference(db);

  return {
    reference: () => reference.get(),
    productPage: productList.page,
    listingPage: listingList.page,
    certificatePage: certificateList.page,

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
        filter: { ...visibility, ...carriesGi(args.hasGi) },
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
    certificatesByIds: (ids: readonly string[], visibility: ProductVisibility): Promise<CertificateRow[]> =>
      certificatesByIds.execute({ ids, ...visibility }),
    /** Of products that the caller sees: their own, and their sellers'. */
    certificatesOfProducts: (ids: readonly string[]): Promise<(CertificateRow & { readonly owner: string })[]> =>
      certificatesOfProducts.execute({ ids }),
    certificateChangesOf: (ids: readonly string[]) => certificateChangesOf(db, ids),
    offersOf: (ids: readonly string[]) => offersOf(db, ids),
    /** Until when products may carry their GI, of those where an end is recorded. */
    endsOfGiRights: (ids: readonly string[]): Promise<Pick<ProductRow, 'id' | 'gi' | 'giUntil'>[]> =>
      lapses.execute({ ids }),
    unresolvedIssuesOf: (ids: readonly string[]) => unresolvedIssuesOf(db, ids),
    issuesOf: (ids: readonly string[]) => issuesOf(db, ids),
    listingChangesOf: (ids: readonly string[]) => listingChangesOf(db, ids),
    listingCountsOf: (ids: readonly string[], visibility: ListingVisibility): Promise<ListingCount[]> =>
      countsOfPartners.execute({ ids, ...visibility }),
  };
}

/** Filters of a list of products by whether they carry a GI. */
export const carriesGi = (hasGi: boolean | null | undefined) => ({
  withGi: hasGi === true ? true : null,
  withoutGi: hasGi === false ? true : null,
});

export type Store = ReturnType<typeof createStore>;
