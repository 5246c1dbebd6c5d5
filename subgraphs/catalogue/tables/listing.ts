import { type SQL, sql } from 'drizzle-orm';
import { bigserial, boolean, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, moment, paise, recorded, tsvector, versioned } from '../../shared/columns.ts';
import { weighted } from '../../shared/search/search-document.ts';
import { originNames, schema } from './base.ts';
import { products } from './product.ts';

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

/** Without the search document, which only PostgreSQL reads. */
export type ListingRow = Omit<typeof listings.$inferSelect, 'searchDocument'>;
export type ListingIssueRow = typeof listingIssues.$inferSelect;
export type ListingChangeRow = typeof listingChanges.$inferSelect;
