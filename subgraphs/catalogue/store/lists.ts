import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf, createList, equals, since } from '../../shared/list.ts';
import { type ListingRow, listings, type ProductRow, productCertifications, products } from '../tables.ts';

export type ProductPage = Connection<ProductRow>;
export type ListingPage = Connection<ListingRow>;

interface Searched {
  readonly title: PgColumn;
  readonly searchDocument: PgColumn;
}

const query = (text: SQL): SQL => sql`websearch_to_tsquery('simple', ${text})`;

/** Whole words, wherever they stand. */
const words =
  ({ searchDocument }: Searched) =>
  (text: SQL): SQL =>
    sql`${searchDocument} @@ ${query(text)}`;
/** A title that has something like the text in it. */
const likeness =
  ({ title }: Searched) =>
  (text: SQL): SQL =>
    sql`${text}::text <% ${title}`;

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

const ordersOf = (table: Searched & { readonly price: PgColumn; readonly updatedAt: PgColumn }) =>
  ({
    TITLE_ASC: { by: table.title, type: 'text', direction: 'asc' },
    PRICE_ASC: { by: table.price, type: 'int8', direction: 'asc' },
    PRICE_DESC: { by: table.price, type: 'int8', direction: 'desc' },
    UPDATED_DESC: { by: table.updatedAt, type: 'timestamptz', direction: 'desc' },
    /** Goes with the filter `words`: rank, less in a long text. */
    RELEVANCE: {
      by: (filter: (name: string) => SQL) =>
        sql`ts_rank(${table.searchDocument}, ${query(filter('words'))}, 1)::float8`,
      type: 'float8',
      direction: 'desc',
    },
    /** Goes with the filter `likeness`. */
    LIKENESS: {
      by: (filter: (name: string) => SQL) => sql`word_similarity(${filter('likeness')}::text, ${table.title})::float8`,
      type: 'float8',
      direction: 'desc',
    },
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
      words: words(products),
      likeness: likeness(products),
      synthetic: equals(products.synthetic),
    },
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
      words: words(listings),
      likeness: likeness(listings),
      sku: equals(listings.partnerSku),
      synthetic: equals(listings.synthetic),
    },
    orders: ordersOf(listings),
  });
