import { sql } from 'drizzle-orm';
import { bigint, boolean, check, date, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, moment, versioned } from '../../shared/columns.ts';
import { schema, standing } from './base.ts';
import { enquiries, ofEnquiry, quantity } from './enquiry.ts';
import { registrations } from './portal.ts';

/** An amount in the smallest units of its currency: paise of the rupee, cents of the dollar, yen. */
const minorUnits = (name: string) => bigint(name, { mode: 'number' });

/** What a seller offers, as its latest revision has it. */
export const quotes = schema.table(
  'quote',
  {
    id: id('id').primaryKey(),
    enquiry: id('enquiry')
      .notNull()
      .references(() => enquiries.id),
    ...ofEnquiry(),
    registration: id('registration')
      .notNull()
      .references(() => registrations.id),
    revision: integer('revision').notNull().default(1),
    currency: code('currency').notNull(),
    total: minorUnits('total').notNull(),
    /** Last day on which it can be accepted, in Indian time. */
    validUntil: date('valid_until').notNull(),
    ...standing(['SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'], 'SENT'),
    sentAt: moment('sent_at').notNull(),
    synthetic: boolean('synthetic').notNull().default(false),
    ...versioned(),
  },
  (t) => [
    check('quote_total', sql`${t.total} > 0`),
    index('quote_enquiry').on(t.enquiry, t.sentAt, t.id),
    index('quote_registration').on(t.registration, t.sentAt, t.id),
    index('quote_sent').on(t.sentAt, t.id),
    index('quote_valid').on(t.validUntil, t.id),
    index('quote_updated').on(t.updatedAt, t.id),
    index('quote_state').on(t.state, t.sentAt, t.id),
    index('quote_state_status').on(t.state, t.status, t.sentAt, t.id),
    index('quote_state_valid').on(t.state, t.validUntil, t.id),
    index('quote_state_updated').on(t.state, t.updatedAt, t.id),
    index('quote_portal').on(t.portal, t.sentAt, t.id),
    index('quote_operator').on(t.operator, t.sentAt, t.id),
    index('quote_addressee').on(t.addressee, t.sentAt, t.id).where(sql`"addressee" is not null`),
  ],
);

const ofQuote = () =>
  id('quote')
    .notNull()
    .references(() => quotes.id);

/** A quote as it was sent: rows are only ever added, which a trigger of the migrations enforces. */
export const quoteRevisions = schema.table(
  'quote_revision',
  {
    quote: ofQuote(),
    revision: integer('revision').notNull(),
    currency: code('currency').notNull(),
    total: minorUnits('total').notNull(),
    validUntil: date('valid_until').notNull(),
    paymentTerms: text('payment_terms').notNull(),
    deliveryTerms: text('delivery_terms').notNull(),
    note: text('note'),
    sentAt: moment('sent_at').notNull(),
    /** Client or officer who recorded it. */
    actor: text('actor').notNull(),
  },
  (t) => [primaryKey({ name: 'quote_revision_pk', columns: [t.quote, t.revision] })],
);

/** A line of one revision; only ever added too. */
export const quoteLines = schema.table(
  'quote_line',
  {
    quote: ofQuote(),
    revision: integer('revision').notNull(),
    position: integer('position').notNull(),
    description: text('description').notNull(),
    /** `prd_…`, where the goods are in the catalogue. */
    product: id('product'),
    hsn: code('hsn'),
    quantity: quantity('quantity').notNull(),
    unit: text('unit').notNull(),
    unitPrice: minorUnits('unit_price').notNull(),
    /** Quantity times price, rounded half up to the minor unit. */
    amount: minorUnits('amount').notNull(),
  },
  (t) => [primaryKey({ name: 'quote_line_pk', columns: [t.quote, t.revision, t.position] })],
);

export const DEAL_STATUSES = ['AGREED', 'DISPATCHED', 'DELIVERED', 'DISPUTED', 'CANCELLED'] as const;

/** What buyer and seller agreed on. The hub takes no payment and knows of none. */
export const deals = schema.table(
  'deal',
  {
    id: id('id').primaryKey(),
    enquiry: id('enquiry')
      .notNull()
      .references(() => enquiries.id),
    ...ofEnquiry(),
    registration: id('registration')
      .notNull()
      .references(() => registrations.id),
    quote: ofQuote(),
    /** The revision that was accepted. */
    quoteRevision: integer('quote_revision').notNull(),
    settlement: text('settlement', { enum: ['OFF_PLATFORM'] })
      .notNull()
      .default('OFF_PLATFORM'),
    paymentTerms: text('payment_terms').notNull(),
    deliveryTerms: text('delivery_terms').notNull(),
    agreedOn: date('agreed_on').notNull(),
    deliverBy: date('deliver_by'),
    deliveredOn: date('delivered_on'),
    currency: code('currency').notNull(),
    value: minorUnits('value').notNull(),
    ...standing([...DEAL_STATUSES], 'AGREED'),
    synthetic: boolean('synthetic').notNull().default(false),
    ...versioned(),
  },
  (t) => [
    check('deal_value', sql`${t.value} > 0`),
    check('deal_settlement', sql`${t.settlement} = 'OFF_PLATFORM'`),
    uniqueIndex('deal_one_a_quote').on(t.quote).where(sql`"status" <> 'CANCELLED'`),
    index('deal_enquiry').on(t.enquiry, t.agreedOn, t.id),
    index('deal_registration').on(t.registration, t.agreedOn, t.id),
    index('deal_agreed').on(t.agreedOn, t.id),
    index('deal_updated').on(t.updatedAt, t.id),
    index('deal_due').on(sql`coalesce("deliver_by", '9999-12-31'::date)`, t.id),
    index('deal_state').on(t.state, t.agreedOn, t.id),
    index('deal_state_status').on(t.state, t.status, t.agreedOn, t.id),
    index('deal_state_updated').on(t.state, t.updatedAt, t.id),
    index('deal_state_due').on(t.state, sql`coalesce("deliver_by", '9999-12-31'::date)`, t.id),
    index('deal_portal').on(t.portal, t.agreedOn, t.id),
    index('deal_operator').on(t.operator, t.agreedOn, t.id),
    index('deal_addressee').on(t.addressee, t.agreedOn, t.id).where(sql`"addressee" is not null`),
  ],
);

/** How many deals of a portal stand at which status, and their value; kept by a trigger of the migrations. */
export const dealCounters = schema.table(
  'deal_counter',
  {
    portal: id('portal').notNull(),
    status: text('status', { enum: DEAL_STATUSES }).notNull(),
    currency: code('currency').notNull(),
    count: integer('count').notNull(),
    value: minorUnits('value').notNull(),
    /** How many of these are generated. */
    synthetic: integer('synthetic').notNull(),
  },
  (t) => [primaryKey({ name: 'deal_counter_pk', columns: [t.portal, t.status, t.currency] })],
);

export type QuoteRow = typeof quotes.$inferSelect;
export type QuoteRevisionRow = typeof quoteRevisions.$inferSelect;
export type QuoteLineRow = typeof quoteLines.$inferSelect;
export type DealRow = typeof deals.$inferSelect;
export type DealCounterRow = typeof dealCounters.$inferSelect;
