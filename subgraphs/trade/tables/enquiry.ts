import { type SQL, sql } from 'drizzle-orm';
import { boolean, date, index, integer, numeric, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, moment, tsvector, versioned } from '../../shared/columns.ts';
import { weighted } from '../../shared/search/search-document.ts';
import { ofPortal, schema, standing } from './base.ts';
import { portalPages, portals, registrations } from './portal.ts';

export const ENQUIRY_STATUSES = ['NEW', 'ASSIGNED', 'ANSWERED', 'QUOTED', 'WON', 'LOST', 'CLOSED', 'SPAM'] as const;

/** Which portal a record of the trade on it belongs to, and who may see it; none of it ever changes. */
export const ofEnquiry = () => ({
  portal: id('portal')
    .notNull()
    .references(() => portals.id),
  ...ofPortal(),
  /** Organisation that the enquiry is addressed to; null: to the portal, or to a unit on it. */
  addressee: id('addressee'),
});

/** An amount of goods, to the thousandth of a unit. */
export const quantity = (name: string) => numeric(name, { precision: 15, scale: 3, mode: 'number' });

export const enquiries = schema.table(
  'enquiry',
  {
    id: id('id').primaryKey(),
    ...ofEnquiry(),
    /** What the portal's backend calls it. */
    externalReference: code('external_reference'),
    channel: text('channel', { enum: ['PORTAL', 'EMAIL', 'TELEPHONE', 'FAIR'] }).notNull(),
    /** The unit that is to answer. */
    registration: id('registration').references(() => registrations.id),
    /** The page from which the buyer asked. */
    page: id('page').references(() => portalPages.id),
    buyerName: text('buyer_name').notNull(),
    buyerOrganization: text('buyer_organization'),
    /** ISO 3166-1, two letters. */
    buyerCountry: code('buyer_country').notNull(),
    contactEmail: text('contact_email'),
    contactPhone: text('contact_phone'),
    contactAddress: text('contact_address'),
    wanted: text('wanted').notNull(),
    hsn: code('hsn'),
    quantity: quantity('quantity'),
    unit: text('unit'),
    deliveryPlace: text('delivery_place'),
    deliveryCountry: code('delivery_country'),
    neededBy: date('needed_by'),
    receivedAt: moment('received_at').notNull(),
    ...standing([...ENQUIRY_STATUSES], 'NEW'),
    /** When the seller first wrote to the buyer. */
    answeredAt: moment('answered_at'),
    synthetic: boolean('synthetic').notNull().default(false),
    searchDocument: tsvector('search_document').generatedAlwaysAs(
      (): SQL => weighted({ A: sql`"wanted"`, B: sql`coalesce("buyer_organization", '')` }),
    ),
    ...versioned(),
  },
  (t) => [
    uniqueIndex('enquiry_external_reference').on(t.portal, t.externalReference),
    index('enquiry_received').on(t.receivedAt, t.id),
    index('enquiry_updated').on(t.updatedAt, t.id),
    index('enquiry_needed').on(sql`coalesce("needed_by", '9999-12-31'::date)`, t.id),
    index('enquiry_state').on(t.state, t.receivedAt, t.id),
    index('enquiry_state_status').on(t.state, t.status, t.receivedAt, t.id),
    index('enquiry_state_updated').on(t.state, t.updatedAt, t.id),
    index('enquiry_state_needed').on(t.state, sql`coalesce("needed_by", '9999-12-31'::date)`, t.id),
    index('enquiry_portal').on(t.portal, t.receivedAt, t.id),
    index('enquiry_portal_status').on(t.portal, t.status, t.receivedAt, t.id),
    index('enquiry_operator').on(t.operator, t.receivedAt, t.id),
    index('enquiry_addressee').on(t.addressee, t.receivedAt, t.id).where(sql`"addressee" is not null`),
    index('enquiry_registration').on(t.registration, t.receivedAt, t.id),
    index('enquiry_page').on(t.page),
    index('enquiry_country').on(t.buyerCountry, t.receivedAt, t.id),
    index('enquiry_status').on(t.status, t.receivedAt, t.id),
    index('enquiry_search').using('gin', t.searchDocument),
  ],
);

/** How many enquiries of a portal stand at which status; kept by a trigger of the migrations. */
export const enquiryCounters = schema.table(
  'enquiry_counter',
  {
    portal: id('portal').notNull(),
    status: text('status', { enum: ENQUIRY_STATUSES }).notNull(),
    count: integer('count').notNull(),
    /** How many of these come from outside India. */
    abroad: integer('abroad').notNull(),
    /** How many of these are generated. */
    synthetic: integer('synthetic').notNull(),
  },
  (t) => [primaryKey({ name: 'enquiry_counter_pk', columns: [t.portal, t.status] })],
);

/** What buyer, seller and portal wrote to each other: rows are only ever added, which a trigger enforces. */
export const enquiryMessages = schema.table(
  'enquiry_message',
  {
    id: id('id').primaryKey(),
    enquiry: id('enquiry')
      .notNull()
      .references(() => enquiries.id),
    side: text('side', { enum: ['BUYER', 'SELLER', 'PORTAL'] }).notNull(),
    text: text('text').notNull(),
    /** When it was written, which may be before it was recorded. */
    sentAt: moment('sent_at').notNull(),
    recordedAt: moment('recorded_at').notNull().defaultNow(),
    /** Client or officer who recorded it. */
    actor: text('actor').notNull(),
    organization: id('organization'),
  },
  (t) => [index('enquiry_message_enquiry').on(t.enquiry, t.sentAt, t.id)],
);

/** Without the search document, which only PostgreSQL reads. */
export type EnquiryRow = Omit<typeof enquiries.$inferSelect, 'searchDocument'>;
export type EnquiryCounterRow = typeof enquiryCounters.$inferSelect;
export type EnquiryMessageRow = typeof enquiryMessages.$inferSelect;
