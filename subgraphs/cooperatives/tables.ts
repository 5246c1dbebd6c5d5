import { type SQL, sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { ShownChange } from '../shared/actors.ts';
import { code, id, moment, reportedFigure, tsvector, versioned } from '../shared/columns.ts';
import { ledgerTables } from '../shared/ledger.ts';
import { documentOf } from '../shared/search/search-document.ts';
import { searchWordTable } from '../shared/search/search-words.ts';

export const schema = pgSchema('cooperatives');

export const ledger = ledgerTables(schema);
export const { audit, auditLinks, auditHeads, outbox, idempotencyKeys } = ledger;
export const searchWords = searchWordTable(schema);

/** Other names as JSON, not as an array: turning JSON into text is immutable, and so may stand in an index. */
const aliases = () => jsonb('aliases').$type<readonly string[]>().notNull().default([]);

/** All names of a row as one text, by which it is searched. */
const cooperativeNames: SQL = sql.raw(`("name" || ' ' || coalesce("short_name", '') || ' ' || "aliases"::text)`);
const indicationNames: SQL = sql.raw(`("name" || ' ' || "aliases"::text)`);

export const trades = schema.table('trade', {
  /** Capitals and underscores, e.g. `TEA`. */
  code: code('code').primaryKey(),
  name: text('name').notNull(),
});

const COOPERATIVE_STATUS = ['ACTIVE', 'UNDER_LIQUIDATION', 'DISSOLVED', 'DORMANT'] as const;

export const cooperatives = schema.table(
  'cooperative',
  {
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    shortName: text('short_name'),
    aliases: aliases(),
    kind: text('kind', { enum: ['APEX_FEDERATION', 'PRIMARY_SOCIETY', 'SERVICE_SOCIETY', 'UNDERTAKING'] }).notNull(),
    status: text('status', { enum: COOPERATIVE_STATUS }).notNull().default('ACTIVE'),
    registrationNumber: text('registration_number'),
    act: text('act'),
    registeredOn: date('registered_on'),
    state: code('state').notNull(),
    /** LGD code; null where the sources do not say. */
    district: code('district'),
    /** Codes of trades, the main one first. */
    trades: text('trades').array().notNull().default([]),
    memberTotal: integer('member_total'),
    memberWomen: integer('member_women'),
    membersAsOf: date('members_as_of'),
    contactPerson: text('contact_person'),
    contactPhone: text('contact_phone'),
    contactEmail: text('contact_email'),
    contactAddress: text('contact_address'),
    contactPinCode: text('contact_pin_code'),
    source: text('source'),
    sure: boolean('sure').notNull().default(true),
    synthetic: boolean('synthetic').notNull().default(false),
    searchDocument: tsvector('search_document').generatedAlwaysAs((): SQL => documentOf(cooperativeNames)),
    ...versioned(),
  },
  (t) => [
    // A registrar numbers the societies under one Act; letters count without their case.
    uniqueIndex('cooperative_registration').on(sql`lower("act")`, sql`lower("registration_number")`),
    index('cooperative_name').on(t.name, t.id),
    index('cooperative_state_name').on(t.state, t.name, t.id),
    index('cooperative_district_name').on(t.district, t.name, t.id),
    index('cooperative_members').on(sql`coalesce("member_total", -1)`, t.id),
    index('cooperative_updated').on(t.updatedAt, t.id),
    index('cooperative_trades').using('gin', t.trades),
    index('cooperative_search').using('gin', t.searchDocument),
  ],
);

/** Who recorded a change, and when: the columns of a history that nobody alters. */
const recorded = () => ({
  at: moment('at').notNull().defaultNow(),
  actor: text('actor').notNull(),
  organization: id('organization'),
});

/** The steps of a co-operative's status. Append-only, as a trigger sees to. */
export const statusChanges = schema.table(
  'cooperative_status_change',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    cooperative: id('cooperative')
      .notNull()
      .references(() => cooperatives.id),
    /** Null for what it was registered with. */
    from: text('from_status', { enum: COOPERATIVE_STATUS }),
    to: text('to_status', { enum: COOPERATIVE_STATUS }).notNull(),
    /** Day from which it holds. */
    on: date('on_day'),
    reason: text('reason'),
    ...recorded(),
  },
  (t) => [index('cooperative_status_change_cooperative').on(t.cooperative, t.sequence)],
);

/** Counts of members over time; the latest stands on the co-operative too, where pages of co-operatives read it. */
export const memberCounts = schema.table(
  'member_count',
  {
    cooperative: id('cooperative')
      .notNull()
      .references(() => cooperatives.id),
    asOf: date('as_of').notNull(),
    total: integer('total').notNull(),
    women: integer('women'),
  },
  (t) => [
    primaryKey({ name: 'member_count_pk', columns: [t.cooperative, t.asOf] }),
    check('member_count_women', sql`"women" <= "total"`),
  ],
);

/** A figure about a co-operative as a source reports it. */
export const reportedFigures = schema.table(
  'reported_figure',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    cooperative: id('cooperative')
      .notNull()
      .references(() => cooperatives.id),
    ...reportedFigure(),
  },
  (t) => [index('reported_figure_cooperative').on(t.cooperative, t.sequence)],
);

/**
 * A member of a federation or society. Of one member in one federation no two periods overlap: the exclusion constraint
 * `membership_period` stands in the migration, since Drizzle has no words for it.
 */
export const memberships = schema.table(
  'membership',
  {
    id: id('id').primaryKey(),
    federation: id('federation')
      .notNull()
      .references(() => cooperatives.id),
    /** Either this … */
    memberCooperative: id('member_cooperative').references(() => cooperatives.id),
    /** … or this; enterprises belong to another subgraph. */
    memberEnterprise: id('member_enterprise'),
    member: id('member')
      .notNull()
      .generatedAlwaysAs((): SQL => sql`coalesce("member_cooperative", "member_enterprise")`),
    /** First and last day, both included; null where unknown, and while it lasts. */
    from: date('from_day'),
    to: date('to_day'),
    source: text('source'),
    sure: boolean('sure').notNull().default(true),
    synthetic: boolean('synthetic').notNull().default(false),
    ...versioned(),
  },
  (t) => [
    check('membership_one_member', sql`num_nonnulls("member_cooperative", "member_enterprise") = 1`),
    check('membership_not_of_itself', sql`"federation" <> "member_cooperative"`),
    check('membership_days', sql`"from_day" <= "to_day"`),
    index('membership_federation').on(t.federation, sql`coalesce("from_day", '0001-01-01'::date)`, t.id),
    index('membership_member').on(t.member, t.id),
  ],
);

export const indications = schema.table(
  'geographical_indication',
  {
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    aliases: aliases(),
    category: text('category', {
      enum: ['AGRICULTURAL', 'HANDICRAFT', 'MANUFACTURED', 'FOODSTUFF', 'NATURAL'],
    }).notNull(),
    /** ISO codes. */
    states: text('states').array().notNull(),
    /** LGD codes; empty where the sources do not name the area's districts. */
    districts: text('districts').array().notNull().default([]),
    applicationNumber: text('application_number'),
    source: text('source'),
    sure: boolean('sure').notNull().default(true),
    synthetic: boolean('synthetic').notNull().default(false),
    searchDocument: tsvector('search_document').generatedAlwaysAs((): SQL => documentOf(indicationNames)),
    ...versioned(),
  },
  (t) => [
    uniqueIndex('geographical_indication_application_number').on(t.applicationNumber),
    index('geographical_indication_name').on(t.name, t.id),
    index('geographical_indication_updated').on(t.updatedAt, t.id),
    index('geographical_indication_states').using('gin', t.states),
    index('geographical_indication_districts').using('gin', t.districts),
    index('geographical_indication_search').using('gin', t.searchDocument),
  ],
);

const APPLICATION_STATUS = ['FILED', 'ADVERTISED', 'REGISTERED', 'REFUSED', 'WITHDRAWN'] as const;

/** One applicant's application; joint applicants have a row each. */
export const indicationApplications = schema.table(
  'indication_application',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    id: id('id').notNull(),
    indication: id('indication')
      .notNull()
      .references(() => indications.id),
    applicantName: text('applicant_name').notNull(),
    /** The applicant, when it is a co-operative of the register. */
    cooperative: id('cooperative').references(() => cooperatives.id),
    number: text('number'),
    status: text('status', { enum: APPLICATION_STATUS }),
    filedOn: date('filed_on'),
    registeredOn: date('registered_on'),
    validUntil: date('valid_until'),
    sure: boolean('sure').notNull().default(true),
    ...versioned(),
  },
  (t) => [
    uniqueIndex('indication_application_id').on(t.id),
    index('indication_application_indication').on(t.indication, t.sequence),
    index('indication_application_cooperative').on(t.cooperative),
  ],
);

/** The steps of an application. Append-only, as a trigger sees to. */
export const applicationChanges = schema.table(
  'indication_application_change',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    application: id('application')
      .notNull()
      .references(() => indicationApplications.id),
    from: text('from_status', { enum: APPLICATION_STATUS }),
    to: text('to_status', { enum: APPLICATION_STATUS }).notNull(),
    on: date('on_day').notNull(),
    reason: text('reason'),
    validUntil: date('valid_until'),
    ...recorded(),
  },
  (t) => [index('indication_application_change_application').on(t.application, t.sequence)],
);

/** Who may use an indication, and when; `authorised_user_period` keeps the periods of one user apart, as for memberships. */
export const authorisedUsers = schema.table(
  'authorised_user',
  {
    id: id('id').primaryKey(),
    indication: id('indication')
      .notNull()
      .references(() => indications.id),
    userCooperative: id('user_cooperative').references(() => cooperatives.id),
    userEnterprise: id('user_enterprise'),
    user: id('user_id')
      .notNull()
      .generatedAlwaysAs((): SQL => sql`coalesce("user_cooperative", "user_enterprise")`),
    number: text('number'),
    from: date('from_day'),
    to: date('to_day'),
    sure: boolean('sure').notNull().default(true),
    synthetic: boolean('synthetic').notNull().default(false),
    ...versioned(),
  },
  (t) => [
    uniqueIndex('authorised_user_number').on(t.indication, sql`lower("number")`),
    check('authorised_user_one_user', sql`num_nonnulls("user_cooperative", "user_enterprise") = 1`),
    check('authorised_user_days', sql`"from_day" <= "to_day"`),
    index('authorised_user_indication').on(t.indication, sql`coalesce("from_day", '0001-01-01'::date)`, t.id),
    index('authorised_user_user').on(t.user),
  ],
);

/** What was done to an authorisation. Append-only, as a trigger sees to. */
export const authorisedUserChanges = schema.table(
  'authorised_user_change',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    authorisedUser: id('authorised_user')
      .notNull()
      .references(() => authorisedUsers.id),
    kind: text('kind', { enum: ['RECORDED', 'RENEWED', 'ENDED'] }).notNull(),
    previousTo: date('previous_to'),
    to: date('to_day'),
    reason: text('reason'),
    ...recorded(),
  },
  (t) => [index('authorised_user_change_authorised_user').on(t.authorisedUser, t.sequence)],
);

export type TradeRow = typeof trades.$inferSelect;
/** Rows without the search document, which only PostgreSQL reads. */
export type CooperativeRow = Omit<typeof cooperatives.$inferSelect, 'searchDocument'>;
export type IndicationRow = Omit<typeof indications.$inferSelect, 'searchDocument'>;
export type ReportedFigureRow = typeof reportedFigures.$inferSelect;
export type MembershipRow = typeof memberships.$inferSelect;
export type ApplicationRow = typeof indicationApplications.$inferSelect;
export type AuthorisedUserRow = typeof authorisedUsers.$inferSelect;
export type StatusChangeRow = typeof statusChanges.$inferSelect;
export type MemberCountRow = typeof memberCounts.$inferSelect;
export type ApplicationChangeRow = typeof applicationChanges.$inferSelect;
export type AuthorisedUserChangeRow = typeof authorisedUserChanges.$inferSelect;
/** What is done to signs is everybody's to see, but not who did it. */
export type ShownApplicationChange = ShownChange<ApplicationChangeRow>;
export type ShownAuthorisedUserChange = ShownChange<AuthorisedUserChangeRow>;
