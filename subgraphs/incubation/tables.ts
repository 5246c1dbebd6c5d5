import { type SQL, sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  check,
  date,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { code, id, moment, paise, reportedFigure, tsvector, versioned } from '../shared/columns.ts';
import { ledgerTables } from '../shared/ledger.ts';
import { documentOf } from '../shared/search/search-document.ts';
import { searchWordTable } from '../shared/search/search-words.ts';

export const schema = pgSchema('incubation');

export const ledger = ledgerTables(schema);
export const { audit, outbox, idempotencyKeys } = ledger;
export const searchWords = searchWordTable(schema);

/** In the order of a seller's journey, which is the order in which they are shown. */
export const SERVICES = [
  'ONBOARDING',
  'CATALOGUING',
  'MARKETING',
  'ACCOUNT_MANAGEMENT',
  'BUSINESS_INSIGHTS',
  'WAREHOUSING',
  'MARKET_ACCESS_TRAINING',
] as const;
export const SERVICE_STATUSES = ['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'DONE', 'DECLINED'] as const;

/**
 * What an enrolment is under, with whom and where. Its services carry the same, so that they are counted from one index and
 * guarded row by row without a join: none of it ever changes after the enrolment.
 */
const enrolledUnder = () => ({
  mou: id('mou'),
  /** That of the MoU at the time of the enrolment, where the enrolment is under one. */
  programme: id('programme'),
  /** Organisation that renders the services. */
  partner: id('partner').notNull(),
  state: code('state').notNull(),
  district: code('district'),
  enrolledAt: date('enrolled_at').notNull(),
  synthetic: boolean('synthetic').notNull().default(false),
});

export const enrolments = schema.table(
  'enrolment',
  {
    id: id('id').primaryKey(),
    /** `ent_…` or `coop_…`: the prefix tells which. */
    seller: id('seller').notNull(),
    ...enrolledUnder(),
    /** Follows from the services, as `domain/summarise.ts` says; stored to be filtered by. */
    status: text('status', { enum: ['ACTIVE', 'COMPLETED', 'WITHDRAWN'] }).notNull(),
    /** `SERVICE/STATUS` of each service, from `domain/summarise.ts` too: filters need no join, and find what is rare by an index. */
    serviceStatuses: text('service_statuses').array().notNull(),
    /** Earliest due date of the services still open; from `domain/summarise.ts` too. An enrolment is overdue after it. */
    nextDueOn: date('next_due_on'),
    ...versioned(),
  },
  (t) => [
    check('enrolment_under', sql`${t.mou} is not null or ${t.programme} is not null`),
    uniqueIndex('enrolment_one_active').on(t.seller, sql`coalesce("mou", "programme")`).where(sql`"status" = 'ACTIVE'`),
    index('enrolment_seller').on(t.seller, t.enrolledAt, t.id),
    index('enrolment_mou').on(t.mou, t.enrolledAt, t.id),
    index('enrolment_programme').on(t.programme, t.enrolledAt, t.id),
    index('enrolment_partner').on(t.partner, t.enrolledAt, t.id),
    index('enrolment_state').on(t.state, t.enrolledAt, t.id),
    index('enrolment_district').on(t.district, t.enrolledAt, t.id),
    index('enrolment_enrolled').on(t.enrolledAt, t.id),
    index('enrolment_updated').on(t.updatedAt, t.id),
    index('enrolment_state_updated').on(t.state, t.updatedAt, t.id),
    index('enrolment_partner_updated').on(t.partner, t.updatedAt, t.id),
    index('enrolment_service_statuses').using('gin', t.serviceStatuses),
    index('enrolment_due').on(sql`coalesce("next_due_on", '9999-12-31'::date)`, t.id),
    index('enrolment_state_due').on(t.state, sql`coalesce("next_due_on", '9999-12-31'::date)`, t.id),
    index('enrolment_partner_due').on(t.partner, sql`coalesce("next_due_on", '9999-12-31'::date)`, t.id),
  ],
);

export const enrolmentServices = schema.table(
  'enrolment_service',
  {
    enrolment: id('enrolment')
      .notNull()
      .references(() => enrolments.id),
    service: text('service', { enum: SERVICES }).notNull(),
    ...enrolledUnder(),
    status: text('status', { enum: SERVICE_STATUSES }).notNull().default('NOT_STARTED'),
    ownerOrganization: id('owner_organization'),
    ownerPerson: text('owner_person'),
    dueOn: date('due_on'),
    startedAt: moment('started_at'),
    completedAt: moment('completed_at'),
  },
  (t) => [
    primaryKey({ name: 'enrolment_service_pk', columns: [t.enrolment, t.service] }),
    check('enrolment_service_done', sql`(${t.status} = 'DONE') = (${t.completedAt} is not null)`),
    index('enrolment_service_mou').on(t.mou, t.service, t.status, t.dueOn, t.state, t.partner),
    index('enrolment_service_programme').on(t.programme, t.service, t.status, t.dueOn, t.state, t.partner),
    index('enrolment_service_partner').on(t.partner, t.service, t.status, t.dueOn),
    index('enrolment_service_state').on(t.state, t.service, t.status, t.dueOn),
    index('enrolment_service_district').on(t.district, t.service, t.status, t.dueOn),
  ],
);

/** What was changed on a service: rows are only ever added, which a trigger of the migrations enforces. */
export const serviceChanges = schema.table(
  'service_change',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    enrolment: id('enrolment')
      .notNull()
      .references(() => enrolments.id),
    service: text('service', { enum: SERVICES }).notNull(),
    at: moment('at').notNull().defaultNow(),
    /** Client or officer. */
    actor: text('actor').notNull(),
    organization: id('organization'),
    /** Null in the row that the enrolment itself makes. */
    from: text('from_status', { enum: SERVICE_STATUSES }),
    to: text('to_status', { enum: SERVICE_STATUSES }).notNull(),
    ownerOrganization: id('owner_organization'),
    ownerPerson: text('owner_person'),
    dueOn: date('due_on'),
    note: text('note'),
  },
  (t) => [index('service_change_service').on(t.enrolment, t.service, t.sequence)],
);

export const facilityCentres = schema.table(
  'facility_centre',
  {
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    state: code('state').notNull(),
    district: code('district'),
    /** Programme of the state or the Union that pays for it, as the source names it. */
    fundedBy: text('funded_by'),
    status: text('status', { enum: ['PLANNED', 'IN_CONSTRUCTION', 'OPEN', 'CLOSED'] }).notNull(),
    openedOn: date('opened_on'),
    source: text('source'),
    sure: boolean('sure').notNull().default(true),
    synthetic: boolean('synthetic').notNull().default(false),
    searchDocument: tsvector('search_document').generatedAlwaysAs((): SQL => documentOf(sql`"name"`)),
    ...versioned(),
  },
  (t) => [
    index('facility_centre_name').on(t.name, t.id),
    index('facility_centre_state').on(t.state, t.name, t.id),
    index('facility_centre_district').on(t.district, t.name, t.id),
    index('facility_centre_opened').on(sql`coalesce("opened_on", '0001-01-01'::date)`, t.id),
    index('facility_centre_updated').on(t.updatedAt, t.id),
    index('facility_centre_search').using('gin', t.searchDocument),
  ],
);

export const facilityOfferings = schema.table(
  'facility_offering',
  {
    centre: id('centre')
      .notNull()
      .references(() => facilityCentres.id),
    /** Names it within the centre, e.g. `cnc-router`. */
    code: code('code').notNull(),
    name: text('name').notNull(),
    unit: text('unit').notNull(),
    /** Users at the same time. */
    capacity: integer('capacity').notNull(),
    /** Of one unit; null where it is free or not published. */
    price: paise('price'),
    searchDocument: tsvector('search_document').generatedAlwaysAs((): SQL => documentOf(sql`"name"`)),
  },
  (t) => [
    primaryKey({ name: 'facility_offering_pk', columns: [t.centre, t.code] }),
    check('facility_offering_capacity', sql`${t.capacity} > 0`),
    index('facility_offering_search').using('gin', t.searchDocument),
  ],
);

/** What sources report of one centre, or (without one) of a state's centres as a whole. */
export const facilityFigures = schema.table(
  'facility_figure',
  {
    state: code('state').notNull(),
    centre: id('centre').references(() => facilityCentres.id),
    ...reportedFigure(),
  },
  (t) => [
    uniqueIndex('facility_figure_once').on(
      t.state,
      sql`coalesce("centre", '')`,
      t.metric,
      sql`coalesce("as_of", '0001-01-01'::date)`,
      t.source,
    ),
    index('facility_figure_centre').on(t.centre),
  ],
);

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
    status: text('status', { enum: ['SCHEDULED', 'HELD', 'CANCELLED'] })
      .notNull()
      .default('SCHEDULED'),
    synthetic: boolean('synthetic').notNull().default(false),
    ...versioned(),
  },
  (t) => [
    check('training_session_ends', sql`${t.endsAt} > ${t.startsAt}`),
    check('training_session_place', sql`${t.mode} = 'ONLINE' or (${t.place} is not null and ${t.state} is not null)`),
    check('training_session_seats', sql`${t.seats} > 0`),
    index('training_session_programme').on(t.trainingProgramme, t.startsAt, t.id),
    index('training_session_starts').on(t.startsAt, t.id),
    index('training_session_state').on(t.state, t.startsAt, t.id),
    index('training_session_district').on(t.district, t.startsAt, t.id),
    index('training_session_updated').on(t.updatedAt, t.id),
  ],
);

export type EnrolmentRow = typeof enrolments.$inferSelect;
export type EnrolmentServiceRow = typeof enrolmentServices.$inferSelect;
export type ServiceChangeRow = typeof serviceChanges.$inferSelect;
/** Rows without their search documents, which no reader needs. */
export type FacilityCentreRow = Omit<typeof facilityCentres.$inferSelect, 'searchDocument'>;
export type FacilityOfferingRow = Omit<typeof facilityOfferings.$inferSelect, 'searchDocument'>;
export type FacilityFigureRow = typeof facilityFigures.$inferSelect;
export type TrainingProgrammeRow = Omit<typeof trainingProgrammes.$inferSelect, 'searchDocument'>;
export type TrainingSessionRow = typeof trainingSessions.$inferSelect;
