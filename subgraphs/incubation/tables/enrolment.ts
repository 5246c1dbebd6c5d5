import { sql } from 'drizzle-orm';
import { bigserial, boolean, check, date, index, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, moment, versioned } from '../../shared/columns.ts';
import { SERVICE_STATUSES, SERVICES, schema } from './schema.ts';

/**
 * What an enrolment is under, with whom and where. Its services carry the same, so that they are counted from one index and
 * guarded row by row without a join: none of it ever changes after the enrolment.
 */
export const enrolledUnder = () => ({
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

/** Co-operatives among the sellers. Statements must say the same, or they do not find the index that it bounds. */
export const isCooperative = sql.raw(`"seller" like 'coop_%'`);

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
    index('enrolment_mou_cooperative').on(t.mou, t.seller, t.enrolledAt).where(isCooperative),
    index('enrolment_partner_due').on(t.partner, sql`coalesce("next_due_on", '9999-12-31'::date)`, t.id),
  ],
);

/** What can become overdue. Statements must say the same, or they do not find the indexes that it bounds. */
export const isDue = sql.raw(`"status" in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED') and "due_on" is not null`);

export const enrolmentServices = schema.table(
  'enrolment_service',
  {
    enrolment: id('enrolment')
      .notNull()
      .references(() => enrolments.id),
    service: text('service', { enum: SERVICES }).notNull(),
    /** One name for a service of an enrolment, which pages of services go by. */
    id: id('id').notNull().generatedAlwaysAs(sql`"enrolment" || '/' || "service"`),
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
    /** Counts by district and day of the enrolment, which no counter has both of. */
    index('enrolment_service_district_enrolled').on(t.district, t.enrolledAt, t.service, t.status),
    // What is due, for lists (in the order of the due day) and for counts (without the rows): all that both filter by. Only
    // what is open can be overdue, which is a small part of what there is.
    index('enrolment_service_due').on(t.dueOn, t.id, t.service, t.status).where(isDue),
    index('enrolment_service_due_mou').on(t.mou, t.dueOn, t.id, t.service, t.status, t.state, t.partner).where(isDue),
    index('enrolment_service_due_programme')
      .on(t.programme, t.dueOn, t.id, t.service, t.status, t.state, t.partner)
      .where(isDue),
    index('enrolment_service_due_partner').on(t.partner, t.dueOn, t.id, t.service, t.status).where(isDue),
    index('enrolment_service_due_state').on(t.state, t.dueOn, t.id, t.service, t.status).where(isDue),
    index('enrolment_service_due_district').on(t.district, t.dueOn, t.id, t.service, t.status).where(isDue),
    index('enrolment_service_due_owner').on(t.ownerOrganization, t.dueOn, t.id).where(isDue),
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

export type EnrolmentRow = typeof enrolments.$inferSelect;
/** Without its name, which only pages need. */
export type EnrolmentServiceRow = Omit<typeof enrolmentServices.$inferSelect, 'id'>;
export type ServiceChangeRow = typeof serviceChanges.$inferSelect;
