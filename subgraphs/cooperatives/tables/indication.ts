import { type SQL, sql } from 'drizzle-orm';
import { bigserial, boolean, check, date, index, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, tsvector, versioned } from '../../shared/columns.ts';
import { documentOf } from '../../shared/search/search-document.ts';
import { aliases, schema } from './base.ts';
import { cooperatives } from './cooperative.ts';

/** All names of an indication as one text, by which it is searched. */
const indicationNames: SQL = sql.raw(`("name" || ' ' || "aliases"::text)`);

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

export const APPLICATION_STATUS = ['FILED', 'ADVERTISED', 'REGISTERED', 'REFUSED', 'WITHDRAWN'] as const;

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

/** Without the search document, which only PostgreSQL reads. */
export type IndicationRow = Omit<typeof indications.$inferSelect, 'searchDocument'>;
export type ApplicationRow = typeof indicationApplications.$inferSelect;
export type AuthorisedUserRow = typeof authorisedUsers.$inferSelect;
