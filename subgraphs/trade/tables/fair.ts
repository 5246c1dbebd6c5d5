import { type SQL, sql } from 'drizzle-orm';
import { check, date, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, moment, paise, provenance, tsvector, versioned } from '../../shared/columns.ts';
import { documentOf } from '../../shared/search/search-document.ts';
import { schema, standing } from './base.ts';

export const tradeFairs = schema.table(
  'trade_fair',
  {
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    kind: text('kind', { enum: ['FAIR', 'EXHIBITION', 'BUYER_SELLER_MEET', 'CONFERENCE'] }).notNull(),
    /** State whose bureau keeps the record. */
    state: code('state').notNull(),
    organizer: text('organizer').notNull(),
    /** The organiser, where it is an organisation of the graph. */
    organization: id('organization'),
    country: code('country').notNull(),
    place: text('place').notNull(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    /** What it is reckoned to cost the state's side; assistance does not exceed it. */
    estimatedCost: paise('estimated_cost'),
    ...standing(['ANNOUNCED', 'POSTPONED', 'HELD', 'CANCELLED'], 'ANNOUNCED'),
    ...provenance(),
    searchDocument: tsvector('search_document').generatedAlwaysAs((): SQL => documentOf(sql`"name"`)),
    ...versioned(),
  },
  (t) => [
    check('trade_fair_days', sql`${t.endsOn} >= ${t.startsOn}`),
    index('trade_fair_starts').on(t.startsOn, t.id),
    index('trade_fair_name').on(t.name, t.id),
    index('trade_fair_updated').on(t.updatedAt, t.id),
    index('trade_fair_state').on(t.state, t.startsOn, t.id),
    index('trade_fair_search').using('gin', t.searchDocument),
  ],
);

/** Enterprises that travel together, to a fair or to buyers of a place. */
export const delegations = schema.table(
  'delegation',
  {
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    purpose: text('purpose'),
    /** State whose bureau keeps the record. */
    state: code('state').notNull(),
    /** Organisation that leads it. */
    ledBy: id('led_by'),
    fair: id('fair').references(() => tradeFairs.id),
    country: code('country').notNull(),
    place: text('place').notNull(),
    departsOn: date('departs_on').notNull(),
    returnsOn: date('returns_on').notNull(),
    /** Most persons that it takes. */
    seats: integer('seats').notNull(),
    /** Persons of all participants; never more than `seats`. */
    seatsTaken: integer('seats_taken').notNull().default(0),
    /** What it is reckoned to cost; assistance does not exceed it. */
    estimatedCost: paise('estimated_cost'),
    ...standing(['PLANNED', 'APPROVED', 'COMPLETED', 'CANCELLED'], 'PLANNED'),
    ...provenance(),
    ...versioned(),
  },
  (t) => [
    check('delegation_days', sql`${t.returnsOn} >= ${t.departsOn}`),
    check('delegation_seats', sql`${t.seats} > 0 and ${t.seatsTaken} between 0 and ${t.seats}`),
    index('delegation_departs').on(t.departsOn, t.id),
    index('delegation_updated').on(t.updatedAt, t.id),
    index('delegation_state').on(t.state, t.departsOn, t.id),
    index('delegation_led_by').on(t.ledBy, t.departsOn, t.id),
    index('delegation_fair').on(t.fair, t.departsOn, t.id),
  ],
);

export const delegationParticipants = schema.table(
  'delegation_participant',
  {
    delegation: id('delegation')
      .notNull()
      .references(() => delegations.id),
    enterprise: id('enterprise').notNull(),
    persons: integer('persons').notNull(),
    addedAt: moment('added_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ name: 'delegation_participant_pk', columns: [t.delegation, t.enterprise] }),
    check('delegation_participant_persons', sql`${t.persons} > 0`),
    index('delegation_participant_enterprise').on(t.enterprise),
  ],
);

/** Under what the Union or a state helps with fairs and delegations. */
export const assistanceSchemes = schema.table('assistance_scheme', {
  code: code('code').primaryKey(),
  name: text('name').notNull(),
  description: text('description'),
  funder: text('funder', { enum: ['UNION', 'STATE'] }).notNull(),
  /** Null for a scheme of the Union. */
  state: code('state'),
  ...provenance(),
});

/** Money sanctioned for one fair or one delegation under a scheme. */
export const assistances = schema.table(
  'assistance',
  {
    id: id('id').primaryKey(),
    scheme: code('scheme')
      .notNull()
      .references(() => assistanceSchemes.code),
    fair: id('fair').references(() => tradeFairs.id),
    delegation: id('delegation').references(() => delegations.id),
    state: code('state').notNull(),
    /** Organisation that leads the delegation; sees its assistance. */
    ledBy: id('led_by'),
    sanctionOrder: text('sanction_order').notNull(),
    sanctionedOn: date('sanctioned_on').notNull(),
    sanctioned: paise('sanctioned').notNull(),
    spent: paise('spent').notNull().default(0),
    ...standing(['SANCTIONED', 'CLOSED', 'CANCELLED'], 'SANCTIONED'),
    ...provenance(),
    ...versioned(),
  },
  (t) => [
    check('assistance_subject', sql`num_nonnulls(${t.fair}, ${t.delegation}) = 1`),
    check('assistance_spent', sql`${t.sanctioned} > 0 and ${t.spent} between 0 and ${t.sanctioned}`),
    uniqueIndex('assistance_order').on(t.scheme, t.sanctionOrder),
    index('assistance_sanctioned').on(t.sanctionedOn, t.id),
    index('assistance_updated').on(t.updatedAt, t.id),
    index('assistance_state').on(t.state, t.sanctionedOn, t.id),
    index('assistance_fair').on(t.fair, t.sanctionedOn, t.id),
    index('assistance_delegation').on(t.delegation, t.sanctionedOn, t.id),
  ],
);

/** What was spent of assistance: rows are only ever added, which a trigger of the migrations enforces. */
export const spendings = schema.table(
  'spending',
  {
    assistance: id('assistance')
      .notNull()
      .references(() => assistances.id),
    spentOn: date('spent_on').notNull(),
    amount: paise('amount').notNull(),
    purpose: text('purpose').notNull(),
    /** Number of the bill or voucher. */
    voucher: text('voucher').notNull(),
    recordedAt: moment('recorded_at').notNull().defaultNow(),
    actor: text('actor').notNull(),
  },
  (t) => [
    primaryKey({ name: 'spending_pk', columns: [t.assistance, t.voucher] }),
    check('spending_amount', sql`${t.amount} > 0`),
  ],
);

/** Without the search document, which only PostgreSQL reads. */
export type TradeFairRow = Omit<typeof tradeFairs.$inferSelect, 'searchDocument'>;
export type DelegationRow = typeof delegations.$inferSelect;
export type DelegationParticipantRow = typeof delegationParticipants.$inferSelect;
export type AssistanceSchemeRow = typeof assistanceSchemes.$inferSelect;
export type AssistanceRow = typeof assistances.$inferSelect;
export type SpendingRow = typeof spendings.$inferSelect;
