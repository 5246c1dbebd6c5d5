import { type SQL, sql } from 'drizzle-orm';
import { bigserial, boolean, check, date, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, reportedFigure, tsvector, versioned } from '../../shared/columns.ts';
import { documentOf } from '../../shared/search/search-document.ts';
import { aliases, schema } from './base.ts';

export const trades = schema.table('trade', {
  /** Capitals and underscores, e.g. `TEA`. */
  code: code('code').primaryKey(),
  name: text('name').notNull(),
});

export const COOPERATIVE_STATUS = ['ACTIVE', 'UNDER_LIQUIDATION', 'DISSOLVED', 'DORMANT'] as const;

/** All names of a co-operative as one text, by which it is searched. */
const cooperativeNames: SQL = sql.raw(`("name" || ' ' || coalesce("short_name", '') || ' ' || "aliases"::text)`);

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

export type TradeRow = typeof trades.$inferSelect;
/** Without the search document, which only PostgreSQL reads. */
export type CooperativeRow = Omit<typeof cooperatives.$inferSelect, 'searchDocument'>;
export type MemberCountRow = typeof memberCounts.$inferSelect;
export type ReportedFigureRow = typeof reportedFigures.$inferSelect;
export type MembershipRow = typeof memberships.$inferSelect;
