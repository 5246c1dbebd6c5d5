import { type SQL, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigserial,
  boolean,
  check,
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
import { positionTable } from '../shared/events/position-table.ts';
import { ledgerTables } from '../shared/ledger.ts';
import { weighted } from '../shared/search/search-document.ts';
import { searchWordTable } from '../shared/search/search-words.ts';

export const schema = pgSchema('catalogue');

export const ledger = ledgerTables(schema);
export const { audit, auditLinks, auditHeads, outbox, idempotencyKeys } = ledger;
export const searchWords = searchWordTable(schema);
export const eventPositions = positionTable(schema);

/** Who recorded a change, and when: the columns of a history that nobody alters. */
const recorded = () => ({
  at: moment('at').notNull().defaultNow(),
  actor: text('actor').notNull(),
  organization: id('organization'),
});

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
    /** Capitals and underscores, e.g. `NET_WEIGHT`: what products are found by. */
    code: code('code').notNull(),
    name: text('name').notNull(),
    type: text('type', { enum: ['TEXT', 'NUMBER', 'BOOLEAN', 'ENUM'] }).notNull(),
    unit: text('unit'),
    /** What an ENUM may be. */
    options: text('options').array().notNull().default([]),
    required: boolean('required').notNull().default(false),
    /** Bounds of a NUMBER, both included. */
    minimum: doublePrecision('minimum'),
    maximum: doublePrecision('maximum'),
    /** Longest TEXT, in characters. */
    maxLength: integer('max_length'),
  },
  (t) => [
    primaryKey({ name: 'attribute_definition_pk', columns: [t.category, t.name] }),
    uniqueIndex('attribute_definition_code').on(t.category, t.code),
  ],
);

export const certificationSchemes = schema.table('certification_scheme', {
  code: code('code').primaryKey(),
  name: text('name').notNull(),
  issuer: text('issuer').notNull(),
  /** What a certificate is about: one product, or everything that a seller makes. */
  subject: text('subject', { enum: ['PRODUCT', 'SELLER'] })
    .notNull()
    .default('PRODUCT'),
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
    /**
     * The right by which it carries the GI, as far as it was told: the authorisation (`giu_…`), its version and its last day.
     * The co-operatives' events keep them up to date.
     */
    giAuthorisation: id('gi_authorisation'),
    giAuthorisationVersion: integer('gi_authorisation_version'),
    giUntil: date('gi_until'),
    odopProduct: id('odop_product'),
    /** Whether every partner sees it; else those that `product_offer` names. */
    offeredToAll: boolean('offered_to_all').notNull().default(true),
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
    index('product_gi_authorisation').on(t.giAuthorisation).where(sql`"gi_authorisation" is not null`),
    index('product_gi_until').on(t.giUntil).where(sql`"gi_until" is not null`),
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
    code: code('code').notNull(),
    name: text('name').notNull(),
    text: text('text'),
    number: doublePrecision('number'),
    boolean: boolean('boolean'),
    unit: text('unit'),
  },
  (t) => [
    primaryKey({ name: 'product_attribute_pk', columns: [t.product, t.position] }),
    index('product_attribute_text').on(t.code, sql`lower("text")`, t.product).where(sql`"text" is not null`),
    index('product_attribute_number').on(t.code, t.number, t.product).where(sql`"number" is not null`),
    index('product_attribute_boolean').on(t.code, t.boolean, t.product).where(sql`"boolean" is not null`),
  ],
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

/** A partner to whom a product is offered that is not offered to all. */
export const productOffers = schema.table(
  'product_offer',
  {
    product: ofProduct(),
    partner: id('partner').notNull(),
    ...recorded(),
  },
  (t) => [
    primaryKey({ name: 'product_offer_pk', columns: [t.product, t.partner] }),
    index('product_offer_partner').on(t.partner, t.product),
  ],
);

/**
 * A certificate that a scheme gave to a product or to a seller. Of one subject under one scheme no two that stand overlap: the
 * exclusion constraint `certificate_period` is in the migration. The days are those of the latest unbroken time; earlier ones
 * are in its history.
 */
export const certificates = schema.table(
  'certificate',
  {
    id: id('id').primaryKey(),
    scheme: code('scheme')
      .notNull()
      .references(() => certificationSchemes.code),
    certificateNumber: text('certificate_number').notNull(),
    /** Null when the scheme certifies sellers. */
    product: id('product').references(() => products.id),
    seller: id('seller').notNull(),
    subject: id('subject')
      .notNull()
      .generatedAlwaysAs((): SQL => sql`coalesce("product", "seller")`),
    /** The seller's. */
    state: code('state').notNull(),
    validFrom: date('valid_from').notNull(),
    /** Last day; null without limit. */
    validTo: date('valid_to'),
    revokedOn: date('revoked_on'),
    revocationReason: text('revocation_reason'),
    synthetic: boolean('synthetic').notNull().default(false),
    ...versioned(),
  },
  (t) => [
    check('certificate_days', sql`"valid_from" <= "valid_to"`),
    uniqueIndex('certificate_number').on(t.scheme, sql`lower("certificate_number")`),
    index('certificate_product').on(t.product),
    index('certificate_seller').on(t.seller),
    index('certificate_end').on(sql`coalesce("valid_to", '9999-12-31'::date)`, t.id),
    index('certificate_state_end').on(t.state, sql`coalesce("valid_to", '9999-12-31'::date)`, t.id),
    index('certificate_begin').on(t.validFrom, t.id),
    index('certificate_updated').on(t.updatedAt, t.id),
  ],
);

/** What was done to a certificate. Append-only, as a trigger sees to. */
export const certificateChanges = schema.table(
  'certificate_change',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    certificate: id('certificate')
      .notNull()
      .references(() => certificates.id),
    kind: text('kind', { enum: ['ISSUED', 'RENEWED', 'REVOKED'] }).notNull(),
    /** The days that it is valid for by this; of a revocation the first day on which it is not. */
    from: date('from_day').notNull(),
    to: date('to_day'),
    reason: text('reason'),
    ...recorded(),
  },
  (t) => [index('certificate_change_certificate').on(t.certificate, t.sequence)],
);

const LISTING_STATUS = ['DRAFT', 'SUBMITTED', 'LIVE', 'PAUSED', 'REJECTED', 'ENDED'] as const;

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
    status: text('status', { enum: LISTING_STATUS }).notNull(),
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

/** The steps of a listing's status. Append-only, as a trigger sees to. */
export const listingChanges = schema.table(
  'listing_change',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    listing: id('listing')
      .notNull()
      .references(() => listings.id),
    /** Null for what it was made with. */
    from: text('from_status', { enum: LISTING_STATUS }),
    to: text('to_status', { enum: LISTING_STATUS }).notNull(),
    reason: text('reason'),
    ...recorded(),
  },
  (t) => [index('listing_change_listing').on(t.listing, t.sequence)],
);

/**
 * Listings counted by partner, state and district. Triggers add a row with the difference that each statement makes, so that
 * no two writers wait for each other, and now and then put the rows of a group together: a count is a sum.
 */
export const listingCounts = schema.table(
  'listing_count',
  {
    partner: id('partner').notNull(),
    state: code('state').notNull(),
    district: code('district'),
    live: integer('live').notNull(),
    total: integer('total').notNull(),
  },
  (t) => [index('listing_count_partner').on(t.partner)],
);

/** What somebody found wrong with a listing; it stays when it is mended. */
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
    status: text('status', { enum: ['OPEN', 'ACKNOWLEDGED', 'RESOLVED'] })
      .notNull()
      .default('OPEN'),
    version: integer('version').notNull().default(1),
    reportedAt: moment('reported_at').notNull().defaultNow(),
    /** Who acknowledged or resolved it last, when, and what was said to it. */
    handledAt: moment('handled_at'),
    handledBy: text('handled_by'),
    note: text('note'),
  },
  (t) => [
    primaryKey({ name: 'listing_issue_pk', columns: [t.listing, t.position] }),
    index('listing_issue_unresolved').on(t.listing, t.position).where(sql`"status" <> 'RESOLVED'`),
  ],
);

export type CategoryRow = typeof categories.$inferSelect;
export type AttributeDefinitionRow = typeof attributeDefinitions.$inferSelect;
export type CertificationSchemeRow = typeof certificationSchemes.$inferSelect;
/** Without the search document, which only PostgreSQL reads. */
export type ProductRow = Omit<typeof products.$inferSelect, 'searchDocument'>;
export type ProductAttributeRow = typeof productAttributes.$inferSelect;
export type ProductImageRow = typeof productImages.$inferSelect;
export type CertificateRow = typeof certificates.$inferSelect;
export type CertificateChangeRow = typeof certificateChanges.$inferSelect;
export type ProductOfferRow = typeof productOffers.$inferSelect;
/** Without the search document, which only PostgreSQL reads. */
export type ListingRow = Omit<typeof listings.$inferSelect, 'searchDocument'>;
export type ListingIssueRow = typeof listingIssues.$inferSelect;
export type ListingChangeRow = typeof listingChanges.$inferSelect;
