import { type SQL, sql } from 'drizzle-orm';
import { boolean, date, doublePrecision, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { code, id, paise, recorded, tsvector, versioned } from '../../shared/columns.ts';
import { weighted } from '../../shared/search/search-document.ts';
import { originNames, schema } from './base.ts';
import { categories } from './category.ts';

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

/** Without the search document, which only PostgreSQL reads. */
export type ProductRow = Omit<typeof products.$inferSelect, 'searchDocument'>;
export type ProductAttributeRow = typeof productAttributes.$inferSelect;
export type ProductImageRow = typeof productImages.$inferSelect;
export type ProductOfferRow = typeof productOffers.$inferSelect;
