import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf, createList, equals, since } from '../../shared/list.ts';
import { fitOf, wordsOf } from '../../shared/text-search.ts';
import { type ListingRow, listings, type ProductRow, productCertifications, products, searchWords } from '../tables.ts';

export type ProductPage = Connection<ProductRow>;
export type ListingPage = Connection<ListingRow>;

const hasOne = (column: PgColumn) => (value: SQL) => sql`(${column} is not null and ${value}::boolean)`;
const hasNone = (column: PgColumn) => (value: SQL) => sql`(${column} is null and ${value}::boolean)`;

const certifiedToday = (schemes: SQL): SQL => sql`exists (
  select 1 from ${productCertifications} where ${productCertifications.product} = ${products.id}
    and ${productCertifications.scheme} = any(${schemes}::text[])
    and ${productCertifications.validFrom} <= (now() at time zone 'Asia/Kolkata')::date
    and (${productCertifications.validTo} is null
      or ${productCertifications.validTo} >= (now() at time zone 'Asia/Kolkata')::date))`;

const notListedOn = (partner: SQL): SQL => sql`not exists (
  select 1 from ${listings} where ${listings.product} = ${products.id} and ${listings.partner} = ${partner}
    and ${listings.status} <> 'ENDED')`;

/** As a range of codes, which an index answers whatever the prefix is: `:` follows `9`. */
const hsnBeginsWith = (prefix: SQL): SQL =>
  sql`(${products.hsn} >= ${prefix}::text and ${products.hsn} < ${prefix}::text || ':')`;

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
      visibleStatus: equals(products.status),
      states: anyOf(products.state),
      districts: anyOf(products.district),
      sellers: anyOf(products.seller),
      cooperatives: anyOf(products.cooperative),
      categories: anyOf(products.category),
      gi: anyOf(products.gi),
      withGi: hasOne(products.gi),
      withoutGi: hasNone(products.gi),
      odopProducts: anyOf(products.odopProduct),
      withOdop: hasOne(products.odopProduct),
      withoutOdop: hasNone(products.odopProduct),
      certifications: certifiedToday,
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
      changedSince: since(listings.updatedAt),
      sku: equals(listings.partnerSku),
      synthetic: equals(listings.synthetic),
    },
    searches: { search: wordsOf(listings.searchDocument, searchWords) },
    orders: ordersOf(listings),
  });
