import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import { narrowing } from '../../shared/narrow-rows.ts';
import { fitOf, wordsOf } from '../../shared/text-search.ts';
import {
  type CertificateRow,
  certificates,
  type ListingRow,
  listingIssues,
  listings,
  type ProductRow,
  products,
  searchWords,
} from '../tables.ts';
import { attributeFilters } from './attribute-filters.ts';
import { endOf, hasStatus } from './certificate-status.ts';
import { isOfferedTo, isShownTo } from './visible.ts';

export type ProductPage = Connection<ProductRow>;
export type ListingPage = Connection<ListingRow>;
export type CertificatePage = Connection<CertificateRow>;

const hasOne = (column: PgColumn) => (value: SQL) => sql`(${column} is not null and ${value}::boolean)`;
const hasNone = (column: PgColumn) => (value: SQL) => sql`(${column} is null and ${value}::boolean)`;

const today = sql`(now() at time zone 'Asia/Kolkata')::date`;

/** Products with a certificate of one of these schemes that is valid today: their own, or their seller's. */
const certifiedToday = (schemes: SQL): SQL => sql`${products.id} in (
  select ${certificates.product} from ${certificates} where ${certificates.product} is not null and ${isValidToday(schemes)})
  or ${products.seller} in (
  select ${certificates.seller} from ${certificates} where ${certificates.product} is null and ${isValidToday(schemes)})`;
const isValidToday = (schemes: SQL): SQL => sql`${certificates.scheme} = any(${schemes}::text[])
  and ${certificates.validFrom} <= ${today} and ${endOf(certificates)} >= ${today}
  and (${certificates.revokedOn} is null or ${certificates.revokedOn} > ${today})`;

const notListedOn = (partner: SQL): SQL => sql`not exists (
  select 1 from ${listings} where ${listings.product} = ${products.id} and ${listings.partner} = ${partner}
    and ${listings.status} <> 'ENDED')`;

/** As a range of codes, which an index answers whatever the prefix is: `:` follows `9`. */
const hsnBeginsWith = (prefix: SQL): SQL =>
  sql`(${products.hsn} >= ${prefix}::text and ${products.hsn} < ${prefix}::text || ':')`;

/** What a marketplace reported and nobody resolved, and the right to a GI that has lapsed: what `issuesOfListing` tells. */
const reported = sql`(select 1 from ${listingIssues}
  where ${listingIssues.listing} = ${listings.id} and ${listingIssues.status} <> 'RESOLVED' limit 1)`;
const lapsed = sql`(select 1 from ${products}
  where ${products.id} = ${listings.product} and ${products.gi} is not null and ${products.giUntil} < ${today} limit 1)`;
/** Not by `exists`, which two of with `or` between them would answer by reading all issues that there are. */
const hasUnresolved = sql`(${reported} is not null or (${listings.gi} is not null and ${lapsed} is not null))`;

type Ordered = Readonly<Record<'title' | 'price' | 'updatedAt' | 'searchDocument', PgColumn>>;

const ordersOf = (table: Ordered) =>
  ({
    TITLE_ASC: { by: table.title, type: 'text', direction: 'asc' },
    PRICE_ASC: { by: table.price, type: 'int8', direction: 'asc' },
    PRICE_DESC: { by: table.price, type: 'int8', direction: 'desc' },
    UPDATED_DESC: { by: table.updatedAt, type: 'timestamptz', direction: 'desc' },
    RELEVANCE: fitOf(table.searchDocument),
  }) as const;

export const createProductList = (db: Database) =>
  createList(db, {
    table: products,
    id: products.id,
    filters: {
      visibleState: equals(products.state),
      visiblePartner: isOfferedTo,
      states: anyOf(products.state),
      districts: anyOf(products.district),
      sellers: anyOf(products.seller),
      cooperatives: anyOf(products.cooperative),
      categories: anyOf(products.category),
      ...attributeFilters,
      gi: anyOf(products.gi),
      withGi: hasOne(products.gi),
      withoutGi: hasNone(products.gi),
      odopProducts: anyOf(products.odopProduct),
      withOdop: hasOne(products.odopProduct),
      withoutOdop: hasNone(products.odopProduct),
      certifications: (schemes) => sql`(${certifiedToday(schemes)})`,
      hsn: hsnBeginsWith,
      minPricePaise: (value) => sql`${products.price} >= ${value}::int8`,
      maxPricePaise: (value) => sql`${products.price} <= ${value}::int8`,
      statuses: anyOf(products.status),
      notListedOn,
      changedSince: since(products.updatedAt),
      synthetic: equals(products.synthetic),
    },
    searches: { search: wordsOf(products.searchDocument, searchWords) },
    orders: ordersOf(products),
  });

const { searchDocument: _searchDocument, ...listingColumns } = getTableColumns(listings);

const narrowListings = narrowing({
  typename: 'Listing',
  columns: listingColumns,
  madeOf: { hasGi: ['gi'] },
  always: ['id'],
});

export const createListingList = (db: Database) =>
  createList(db, {
    table: listings,
    id: listings.id,
    filters: {
      visiblePartner: equals(listings.partner),
      visibleState: equals(listings.state),
      partners: anyOf(listings.partner),
      programmes: anyOf(listings.programme),
      statuses: anyOf(listings.status),
      states: anyOf(listings.state),
      districts: anyOf(listings.district),
      sellers: anyOf(listings.seller),
      cooperatives: anyOf(listings.cooperative),
      products: anyOf(listings.product),
      withGi: hasOne(listings.gi),
      withoutGi: hasNone(listings.gi),
      withIssues: (value) => sql`(${hasUnresolved} and ${value}::boolean)`,
      withoutIssues: (value) => sql`(not ${hasUnresolved} and ${value}::boolean)`,
      changedSince: since(listings.updatedAt),
      sku: equals(listings.partnerSku),
      synthetic: equals(listings.synthetic),
    },
    searches: { search: wordsOf(listings.searchDocument, searchWords) },
    orders: ordersOf(listings),
    narrow: narrowListings,
  });

export const createCertificateList = (db: Database) =>
  createList(db, {
    table: certificates,
    id: certificates.id,
    filters: {
      visibleState: equals(certificates.state),
      visiblePartner: isShownTo,
      schemes: anyOf(certificates.scheme),
      states: anyOf(certificates.state),
      sellers: anyOf(certificates.seller),
      products: anyOf(certificates.product),
      statuses: hasStatus,
      endsFrom: (value) => sql`${endOf(certificates)} >= ${value}::date`,
      endsTo: (value) => sql`${endOf(certificates)} <= ${value}::date`,
      number: (value) => sql`lower(${certificates.certificateNumber}) = lower(${value})`,
      changedSince: since(certificates.updatedAt),
      synthetic: equals(certificates.synthetic),
    },
    orders: {
      ENDS_ASC: { by: endOf(certificates), type: 'date', direction: 'asc' },
      BEGINS_DESC: { by: certificates.validFrom, type: 'date', direction: 'desc' },
      UPDATED_DESC: { by: certificates.updatedAt, type: 'timestamptz', direction: 'desc' },
    },
  });
