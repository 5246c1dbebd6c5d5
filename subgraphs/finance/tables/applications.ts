import { sql } from 'drizzle-orm';
import { boolean, check, date, foreignKey, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, moment, paise, versioned } from '../../shared/columns.ts';
import { fundAllocations, PURPOSES } from './funds.ts';
import { schema } from './loans.ts';

/** In the order in which they are gone through. */
export const APPLICATION_STATUSES = [
  'SUBMITTED',
  'APPRAISAL',
  'SANCTIONED',
  'REJECTED',
  'DISBURSING',
  'CLOSED',
] as const;

export const fundApplications = schema.table(
  'fund_application',
  {
    id: id('id').primaryKey(),
    fund: id('fund').notNull(),
    purpose: text('purpose', { enum: PURPOSES }).notNull(),
    /** That of the fund, and so of the enterprise. */
    state: code('state').notNull(),
    enterprise: id('enterprise').notNull(),
    district: code('district'),
    title: text('title').notNull(),
    description: text('description'),
    requested: paise('requested').notNull(),
    submittedOn: date('submitted_on').notNull(),
    status: text('status', { enum: APPLICATION_STATUSES }).notNull(),
    statusSince: moment('status_since').notNull().defaultNow(),
    statusReason: text('status_reason'),
    appraiser: text('appraiser'),
    /** The sanction; all null before it. */
    sanctioned: paise('sanctioned'),
    sanctionedOn: date('sanctioned_on'),
    sanctionedBy: text('sanctioned_by'),
    sanctionReference: text('sanction_reference'),
    sanctionTerms: text('sanction_terms'),
    disbursed: paise('disbursed').notNull().default(0),
    /** What went back to the allocation when it was closed. */
    released: paise('released').notNull().default(0),
    /** Earliest due date of the tranches not paid out while it is under way; kept to be filtered and ordered by. */
    nextDueOn: date('next_due_on'),
    synthetic: boolean('synthetic').notNull().default(false),
    ...versioned(),
  },
  (t) => [
    foreignKey({
      name: 'fund_application_allocation',
      columns: [t.fund, t.purpose],
      foreignColumns: [fundAllocations.fund, fundAllocations.purpose],
    }),
    check('fund_application_requested', sql`${t.requested} > 0`),
    check(
      'fund_application_money',
      sql`0 <= ${t.disbursed} and 0 <= ${t.released} and ${t.disbursed} + ${t.released} <= coalesce(${t.sanctioned}, 0)
        and coalesce(${t.sanctioned}, 1) between 1 and ${t.requested}`,
    ),
    check(
      'fund_application_sanction',
      sql`(${t.status} in ('SANCTIONED', 'DISBURSING', 'CLOSED')) = (${t.sanctioned} is not null)
        and (${t.sanctioned} is null) = (${t.sanctionedOn} is null)
        and (${t.sanctioned} is null) = (${t.sanctionReference} is null)`,
    ),
    uniqueIndex('fund_application_one_live')
      .on(t.fund, t.enterprise)
      .where(sql`"status" in ('SUBMITTED', 'APPRAISAL', 'SANCTIONED', 'DISBURSING')`),
    uniqueIndex('fund_application_order').on(t.fund, sql`lower("sanction_reference")`),
    index('fund_application_submitted').on(t.submittedOn, t.id),
    index('fund_application_fund').on(t.fund, t.submittedOn, t.id),
    index('fund_application_fund_status').on(t.fund, t.status, t.submittedOn, t.id),
    // Holds all that counts by status and purpose are made of, so that they are read off it and not off the rows.
    index('fund_application_counts').on(
      t.fund,
      t.purpose,
      t.status,
      t.state,
      t.requested,
      t.sanctioned,
      t.released,
      t.disbursed,
    ),
    index('fund_application_enterprise').on(t.enterprise, t.submittedOn, t.id),
    index('fund_application_state').on(t.state, t.submittedOn, t.id),
    index('fund_application_state_status').on(t.state, t.status, t.submittedOn, t.id),
    index('fund_application_district').on(t.district, t.submittedOn, t.id),
    index('fund_application_requested_order').on(t.requested, t.id),
    index('fund_application_state_requested').on(t.state, t.requested, t.id),
    index('fund_application_due').on(sql`coalesce(${t.nextDueOn}, '9999-12-31'::date)`, t.id),
    index('fund_application_state_due').on(t.state, sql`coalesce(${t.nextDueOn}, '9999-12-31'::date)`, t.id),
    index('fund_application_updated').on(t.updatedAt, t.id),
    index('fund_application_state_updated').on(t.state, t.updatedAt, t.id),
  ],
);

/** Examinations of applications; never changed. */
export const fundAppraisals = schema.table(
  'fund_appraisal',
  {
    application: id('application')
      .notNull()
      .references(() => fundApplications.id),
    number: integer('number').notNull(),
    appraisedOn: date('appraised_on').notNull(),
    appraisedBy: text('appraised_by').notNull(),
    score: integer('score'),
    recommendation: text('recommendation', { enum: ['SANCTION', 'REJECT', 'REVISIT'] }).notNull(),
    recommended: paise('recommended'),
    remarks: text('remarks').notNull(),
  },
  (t) => [
    primaryKey({ name: 'fund_appraisal_pk', columns: [t.application, t.number] }),
    check('fund_appraisal_score', sql`${t.score} between 0 and 100`),
    check('fund_appraisal_recommended', sql`(${t.recommendation} = 'SANCTION') = (${t.recommended} is not null)`),
  ],
);

export const fundTranches = schema.table(
  'fund_tranche',
  {
    application: id('application')
      .notNull()
      .references(() => fundApplications.id),
    number: integer('number').notNull(),
    /** That of the application, so that a payment's reference is told apart from others of the fund. */
    fund: id('fund').notNull(),
    amount: paise('amount').notNull(),
    dueOn: date('due_on').notNull(),
    /** What was paid out; null while it is not. */
    disbursed: paise('disbursed'),
    disbursedOn: date('disbursed_on'),
    reference: text('reference'),
  },
  (t) => [
    primaryKey({ name: 'fund_tranche_pk', columns: [t.application, t.number] }),
    check('fund_tranche_money', sql`${t.amount} > 0 and ${t.disbursed} between 1 and ${t.amount}`),
    check(
      'fund_tranche_payment',
      sql`(${t.disbursed} is null) = (${t.disbursedOn} is null) and (${t.disbursed} is null) = (${t.reference} is null)`,
    ),
    uniqueIndex('fund_tranche_reference').on(t.fund, sql`lower("reference")`),
  ],
);

export type ApplicationRow = typeof fundApplications.$inferSelect;
export type ApplicationStatus = ApplicationRow['status'];
export type AppraisalRow = typeof fundAppraisals.$inferSelect;
export type TrancheRow = typeof fundTranches.$inferSelect;
