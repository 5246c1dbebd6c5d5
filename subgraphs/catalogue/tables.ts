import { type SQL, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { code, id, moment, paise, tsvector, versioned } from '../shared/columns.ts';
import { ledgerTables } from '../shared/ledger.ts';
import { weighted } from '../shared/search/search-document.ts';
import { searchWordTable } from '../shared/search/search-words.ts';

export const schema = pgSchema('catalogue');

export const ledger = ledgerTables(schema);
export const { audit, outbox, idempotencyKeys } = ledger;
export const searchWords = searchWordTable(schema);

/** Names of the geographical indication and the ODOP product, kept for search alone: as they were at publishing. */
const originNames = () => text('origin_names').notNull().default('');

/** The tree of goods, two or three levels deep. */
export const categories = schema.table(
  'category',
  {
    code: code('code').primaryKey(),
    parent: code('parent').references((): AnyPgColumn => categories.code),
    name: text('name').notNull(),
  },
  (t) => [index('category_parent').on(t.parent)],
);

/** What the products of a category, and of those below it, may or must state. */
export const attributeDefinitions = schema.table(
  'attribute_definition',
  {
    category: code('category')
      .notNull()
      .references(() => categories.code),
    /** Place among the definitions of its category. */
    position: integer('position').notNull(),
    name: text('name').notNull(),
    type: text('type', { enum: ['TEXT', 'NUMBER', 'BOOLEAN', 'ENUM'] }).notNull(),
    unit: text('unit'),
    /** What an ENUM may be. */
    options: text('options').array().notNull().default([]),
    required: boolean('required').notNull().default(false),
  },
  (t) => [primaryKey({ name: 'attribute_definition_pk', columns: [t.category, t.name] })],
);

export const certificationSchemes = schema.table('certification_scheme', {
  code: code('code').primaryKey(),
  name: text('name').notNull(),
  issuer: text('issuer').notNull(),
  /** Null for a scheme of all India. */
  state: code('state'),
  /** Null for certificates without limit. */
  validityYears: integer('validity_years'),
  renewable: boolean('renewable').notNull(),
  source: text('source'),
  sure: boolean('sure').notNull().default(true),
});

export const products = schema.table(
  'product',
  {
    id: id('id').primaryKey(),
    status: text('status', { enum: ['PUBLISHED', 'WITHDRAWN'] })
      .notNull()
      .default('PUBLISHED'),
    title: text('title').notNull(),
    description: text('description'),
    /** An enterprise or a co-operative: the prefix tells which. */
    seller: id('seller').notNull(),
    /** The co-operative that sells it or is sold through: equals the seller when that is a co-operative. */
    cooperative: id('cooperative'),
    /** State and district are the seller's, copied when the product is published. */
    state: code('state').notNull(),
    district: code('district'),
    category: code('category')
      .notNull()
      .references(() => categories.code),
    hsn: code('hsn').notNull(),
    gi: id('gi'),
    odopProduct: id('odop_product'),
    originNames: originNames(),
    price: paise('price').notNull(),
    unit: text('unit').notNull(),
    minimumOrderQuantity: integer('minimum_order_quantity').notNull().default(1),
    synthetic: boolean('synthetic').notNull().default(false),
    searchDocument: tsvector('search_document').generatedAlwaysAs(
      (): SQL => weighted({ A: sql`"title"`, B: sql`"origin_names"`, C: sql`coalesce("description", '')` }),
    ),
    ...versioned(),
  },
  (t) => [
    index('product_title').on(t.title, t.id),
    index('product_price').on(t.price, t.id),
    index('product_updated').on(t.updatedAt, t.id),
    index('product_state_title').on(t.state, t.title, t.id),
    index('product_district_title').on(t.district, t.title, t.id),
    index('product_seller_title').on(t.seller, t.title, t.id),
    index('product_cooperative_title').on(t.cooperative, t.title, t.id),
    index('product_category_title').on(t.category, t.title, t.id),
    index('product_status_title').on(t.status, t.title, t.id),
    index('product_gi_title').on(t.gi, t.title, t.id),
    index('product_odop_title').on(t.odopProduct, t.title, t.id),
    index('product_hsn').on(t.hsn),
    index('product_search').using('gin', t.searchDocument),
  ],
);

const ofProduct = () =>
  id('product')
    .notNull()
    .references(() => products.id, { onDelete: 'cascade' });

/** A typed value: exactly one of text (also of an ENUM), number and boolean is not null. */
export const productAttributes = schema.table(
  'product_attribute',
  {
    product: ofProduct(),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    text: text('text'),
    number: doublePrecision('number'),
    boolean: boolean('boolean'),
    unit: text('unit'),
  },
  (t) => [primaryKey({ name: 'product_attribute_pk', columns: [t.product, t.position] })],
);

export const productImages = schema.table(
  'product_image',
  {
    product: ofProduct(),
    position: integer('position').notNull(),
    url: text('url').notNull(),
    alt: text('alt').notNull(),
  },
  (t) => [primaryKey({ name: 'product_image_pk', columns: [t.product, t.position] })],
);

export const productCertifications = schema.table(
  'product_certification',
  {
    product: ofProduct(),
    scheme: code('scheme')
      .notNull()
      .references(() => certificationSchemes.code),
    certificateNumber: text('certificate_number').notNull(),
    validFrom: date('valid_from').notNull(),
    /** Last day; null without limit. */
    validTo: date('valid_to'),
  },
  (t) => [
    primaryKey({ name: 'product_certification_pk', columns: [t.product, t.scheme, t.certificateNumber] }),
    index('product_certification_scheme').on(t.scheme, t.product),
  ],
);

/**
 * A product on a partner's marketplace. Seller, co-operative, place and GI are copies of the product's, kept with it, so that
 * a page of listings reads this table alone.
 */
export const listings = schema.table(
  'listing',
  {
    id: id('id').primaryKey(),
    product: id('product')
      .notNull()
      .references(() => products.id),
    partner: id('partner').notNull(),
    programme: id('programme'),
    partnerSku: text('partner_sku').notNull(),
    url: text('url'),
    title: text('title').notNull(),
    price: paise('price').notNull(),
    status: text('status', { enum: ['DRAFT', 'SUBMITTED', 'LIVE', 'PAUSED', 'REJECTED', 'ENDED'] }).notNull(),
    listedAt: moment('listed_at'),
    seller: id('seller').notNull(),
    cooperative: id('cooperative'),
    state: code('state').notNull(),
    district: code('district'),
    gi: id('gi'),
    synthetic: boolean('synthetic').notNull().default(false),
    originNames: originNames(),
    searchDocument: tsvector('search_document').generatedAlwaysAs(
      (): SQL => weighted({ A: sql`"title"`, B: sql`"origin_names"` }),
    ),
    ...versioned(),
  },
  (t) => [
    uniqueIndex('listing_partner_sku').on(t.partner, t.partnerSku),
    index('listing_title').on(t.title, t.id),
    index('listing_price').on(t.price, t.id),
    index('listing_updated').on(t.updatedAt, t.id),
    index('listing_partner_title').on(t.partner, t.title, t.id),
    index('listing_partner_price').on(t.partner, t.price, t.id),
    index('listing_partner_updated').on(t.partner, t.updatedAt, t.id),
    index('listing_partner_status_title').on(t.partner, t.status, t.title, t.id),
    index('listing_partner_gi_title').on(t.partner, t.title, t.id).where(sql`"gi" is not null`),
    index('listing_state_title').on(t.state, t.title, t.id),
    index('listing_district_title').on(t.district, t.title, t.id),
    index('listing_seller_title').on(t.seller, t.title, t.id),
    index('listing_cooperative').on(t.cooperative),
    index('listing_programme').on(t.programme),
    index('listing_product').on(t.product, t.partner),
    index('listing_search').using('gin', t.searchDocument),
  ],
);

/** What a marketplace found wrong with a listing. */
export const listingIssues = schema.table(
  'listing_issue',
  {
    listing: id('listing')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    severity: text('severity', { enum: ['ERROR', 'WARNING'] }).notNull(),
    path: text('path').array().notNull(),
    message: text('message').notNull(),
  },
  (t) => [primaryKey({ name: 'listing_issue_pk', columns: [t.listing, t.position] })],
);

export type CategoryRow = typeof categories.$inferSelect;
export type AttributeDefinitionRow = typeof attributeDefinitions.$inferSelect;
export type CertificationSchemeRow = typeof certificationSchemes.$inferSelect;
/** Without the search document, which only PostgreSQL reads. */
export type ProductRow = Omit<typeof products.$inferSelect, 'searchDocument'>;
export type ProductAttributeRow = typeof productAttributes.$inferSelect;
export type ProductImageRow = typeof productImages.$inferSelect;
export type ProductCertificationRow = typeof productCertifications.$inferSelect;
/** Without the search document, which only PostgreSQL reads. */
export type ListingRow = Omit<typeof listings.$inferSelect, 'searchDocument'>;
export type ListingIssueRow = typeof listingIssues.$inferSelect;
