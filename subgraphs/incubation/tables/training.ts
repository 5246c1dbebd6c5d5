import { type SQL, sql } from 'drizzle-orm';
import { boolean, check, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, moment, tsvector, versioned } from '../../shared/columns.ts';
import { documentOf } from '../../shared/search/search-document.ts';
import { SERVICES, schema } from './schema.ts';

export const SESSION_STATUSES = ['SCHEDULED', 'HELD', 'CANCELLED'] as const;
export const REGISTRATION_STATUSES = ['REGISTERED', 'ATTENDED', 'ABSENT', 'CANCELLED'] as const;
export const TRAINING_OUTCOMES = ['COMPLETED', 'NOT_COMPLETED'] as const;

export const trainingProgrammes = schema.table(
  'training_programme',
  {
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    description: text('description'),
    service: text('service', { enum: SERVICES }).notNull().default('MARKET_ACCESS_TRAINING'),
    organization: id('organization'),
    programme: id('programme'),
    mou: id('mou'),
    source: text('source'),
    sure: boolean('sure').notNull().default(true),
    synthetic: boolean('synthetic').notNull().default(false),
    searchDocument: tsvector('search_document').generatedAlwaysAs((): SQL => documentOf(sql`"name"`)),
    ...versioned(),
  },
  (t) => [
    index('training_programme_name').on(t.name, t.id),
    index('training_programme_organization').on(t.organization, t.name, t.id),
    index('training_programme_programme').on(t.programme, t.name, t.id),
    index('training_programme_mou').on(t.mou, t.name, t.id),
    index('training_programme_updated').on(t.updatedAt, t.id),
    index('training_programme_search').using('gin', t.searchDocument),
  ],
);

export const trainingSessions = schema.table(
  'training_session',
  {
    id: id('id').primaryKey(),
    trainingProgramme: id('training_programme')
      .notNull()
      .references(() => trainingProgrammes.id),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    mode: text('mode', { enum: ['IN_PERSON', 'ONLINE', 'HYBRID'] }).notNull(),
    place: text('place'),
    district: code('district'),
    /** Null for an online session that is open to every state. */
    state: code('state'),
    /** Null for no limit. */
    seats: integer('seats'),
    /** ISO 639 code. */
    language: text('language').notNull(),
    /** How many registrations hold a seat: all but those that were cancelled. A trigger of the migrations keeps it. */
    registered: integer('registered').notNull().default(0),
    status: text('status', { enum: SESSION_STATUSES }).notNull().default('SCHEDULED'),
    synthetic: boolean('synthetic').notNull().default(false),
    ...versioned(),
  },
  (t) => [
    check('training_session_ends', sql`${t.endsAt} > ${t.startsAt}`),
    check('training_session_place', sql`${t.mode} = 'ONLINE' or (${t.place} is not null and ${t.state} is not null)`),
    check('training_session_seats', sql`${t.seats} > 0`),
    check('training_session_registered', sql`${t.registered} >= 0 and ${t.registered} <= ${t.seats}`),
    index('training_session_programme').on(t.trainingProgramme, t.startsAt, t.id),
    index('training_session_starts').on(t.startsAt, t.id),
    index('training_session_state').on(t.state, t.startsAt, t.id),
    index('training_session_district').on(t.district, t.startsAt, t.id),
    index('training_session_updated').on(t.updatedAt, t.id),
  ],
);

/** A seller's seat in a session, and later whether it came and what it took with it. */
export const trainingRegistrations = schema.table(
  'training_registration',
  {
    id: id('id').primaryKey(),
    session: id('session')
      .notNull()
      .references(() => trainingSessions.id),
    /** Of the session, so that pages of a course need no join: it never changes. */
    trainingProgramme: id('training_programme')
      .notNull()
      .references(() => trainingProgrammes.id),
    /** `ent_…` or `coop_…`: the prefix tells which. */
    seller: id('seller').notNull(),
    /** Of the seller, when it was registered. */
    state: code('state').notNull(),
    /** Organisation that gives the course; null where the course names none. */
    partner: id('partner'),
    status: text('status', { enum: REGISTRATION_STATUSES }).notNull().default('REGISTERED'),
    outcome: text('outcome', { enum: TRAINING_OUTCOMES }),
    /** Number of the certificate that the seller was given. */
    certificate: text('certificate'),
    synthetic: boolean('synthetic').notNull().default(false),
    ...versioned(),
  },
  (t) => [
    check('training_registration_outcome', sql`(${t.status} = 'ATTENDED') = (${t.outcome} is not null)`),
    check('training_registration_certificate', sql`${t.certificate} is null or ${t.outcome} = 'COMPLETED'`),
    uniqueIndex('training_registration_once').on(t.session, t.seller).where(sql`"status" <> 'CANCELLED'`),
    uniqueIndex('training_registration_certificate_once').on(t.trainingProgramme, t.certificate),
    index('training_registration_session').on(t.session, t.createdAt, t.id),
    index('training_registration_programme').on(t.trainingProgramme, t.createdAt, t.id),
    index('training_registration_seller').on(t.seller, t.createdAt, t.id),
    index('training_registration_state').on(t.state, t.createdAt, t.id),
    index('training_registration_partner').on(t.partner, t.createdAt, t.id),
    index('training_registration_created').on(t.createdAt, t.id),
    index('training_registration_updated').on(t.updatedAt, t.id),
  ],
);

/** Rows without their search documents, which no reader needs. */
export type TrainingProgrammeRow = Omit<typeof trainingProgrammes.$inferSelect, 'searchDocument'>;
export type TrainingSessionRow = typeof trainingSessions.$inferSelect;
export type TrainingRegistrationRow = typeof trainingRegistrations.$inferSelect;
