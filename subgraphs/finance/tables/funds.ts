import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, moment, paise, provenance, versioned } from '../../shared/columns.ts';
import { schema } from './loans.ts';

/*
 * Money is conserved by the rows themselves. Each row carries the running totals of what lies below it, and a check that
 * orders them: a write that would overrun one fails in PostgreSQL, whatever the code before it thought. Writes lock the row
 * whose totals they change, always in the order application, fund, allocation.
 */

export const FUND_STATUSES = ['PROPOSED', 'CABINET_APPROVED', 'OPEN', 'CLOSED'] as const;
export const PURPOSES = ['UPGRADE', 'STARTUP'] as const;

export const funds = schema.table(
  'fund',
  {
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    description: text('description'),
    state: code('state').notNull(),
    organization: id('organization'),
    status: text('status', { enum: FUND_STATUSES }).notNull().default('PROPOSED'),
    statusSince: moment('status_since').notNull().defaultNow(),
    statusReason: text('status_reason'),
    cabinetDecision: text('cabinet_decision'),
    cabinetDecidedOn: date('cabinet_decided_on'),
    corpus: paise('corpus').notNull(),
    /** Sum of all contributions. */
    foreseen: paise('foreseen').notNull().default(0),
    /** Sum of the contributions that are pledged. */
    pledged: paise('pledged').notNull().default(0),
    /** Sum of the receipts. */
    received: paise('received').notNull().default(0),
    ...provenance(),
    ...versioned(),
  },
  (t) => [
    check(
      'fund_money',
      sql`0 <= ${t.received} and ${t.received} <= ${t.pledged} and ${t.pledged} <= ${t.foreseen}
        and ${t.foreseen} <= ${t.corpus} and ${t.corpus} between 1 and 100000000000000`,
    ),
    check(
      'fund_cabinet',
      sql`(${t.status} = 'PROPOSED') = (${t.cabinetDecision} is null) and (${t.cabinetDecision} is null) = (${t.cabinetDecidedOn} is null)`,
    ),
    uniqueIndex('fund_one_name').on(t.state, sql`lower("name")`),
    index('fund_name').on(t.name, t.id),
    index('fund_state').on(t.state, t.name, t.id),
    index('fund_organization').on(t.organization, t.name, t.id),
    index('fund_corpus').on(t.corpus, t.id),
    index('fund_updated').on(t.updatedAt, t.id),
  ],
);

export const fundContributions = schema.table(
  'fund_contribution',
  {
    fund: id('fund')
      .notNull()
      .references(() => funds.id),
    number: integer('number').notNull(),
    contributor: id('contributor'),
    statedAs: text('stated_as').notNull(),
    status: text('status', { enum: ['FORESEEN', 'PLEDGED'] }).notNull(),
    amount: paise('amount').notNull(),
    /** Sum of its receipts. */
    received: paise('received').notNull().default(0),
    pledgedOn: date('pledged_on'),
    reference: text('reference'),
  },
  (t) => [
    primaryKey({ name: 'fund_contribution_pk', columns: [t.fund, t.number] }),
    check(
      'fund_contribution_money',
      sql`${t.amount} > 0 and 0 <= ${t.received} and ${t.received} <= case ${t.status} when 'PLEDGED' then ${t.amount} else 0 end`,
    ),
    check('fund_contribution_pledge', sql`(${t.status} = 'PLEDGED') = (${t.pledgedOn} is not null)`),
    index('fund_contribution_contributor').on(t.contributor, t.fund),
  ],
);

/** Money received; never changed. */
export const fundReceipts = schema.table(
  'fund_receipt',
  {
    fund: id('fund').notNull(),
    contribution: integer('contribution').notNull(),
    number: integer('number').notNull(),
    amount: paise('amount').notNull(),
    receivedOn: date('received_on').notNull(),
    reference: text('reference').notNull(),
  },
  (t) => [
    primaryKey({ name: 'fund_receipt_pk', columns: [t.fund, t.contribution, t.number] }),
    foreignKey({
      name: 'fund_receipt_of',
      columns: [t.fund, t.contribution],
      foreignColumns: [fundContributions.fund, fundContributions.number],
    }),
    check('fund_receipt_amount', sql`${t.amount} > 0`),
    uniqueIndex('fund_receipt_reference').on(t.fund, sql`lower("reference")`),
  ],
);

export const fundAllocations = schema.table(
  'fund_allocation',
  {
    fund: id('fund')
      .notNull()
      .references(() => funds.id),
    purpose: text('purpose', { enum: PURPOSES }).notNull(),
    basisPoints: integer('basis_points').notNull(),
    /** Share of the corpus. */
    amount: paise('amount').notNull(),
    /** Share of what has been received. */
    funded: paise('funded').notNull().default(0),
    /** Sum of the sanctions, less what was released of them. */
    sanctioned: paise('sanctioned').notNull().default(0),
    /** Sum of the tranches that are paid out. */
    disbursed: paise('disbursed').notNull().default(0),
  },
  (t) => [
    primaryKey({ name: 'fund_allocation_pk', columns: [t.fund, t.purpose] }),
    check('fund_allocation_share', sql`${t.basisPoints} between 1 and 10000`),
    check(
      'fund_allocation_money',
      sql`0 <= ${t.disbursed} and ${t.disbursed} <= ${t.sanctioned} and ${t.sanctioned} <= ${t.funded} and ${t.funded} <= ${t.amount}`,
    ),
  ],
);

/** What was done to a fund or an application; never changed. */
export const changes = schema.table(
  'change',
  {
    /** `fnd_…` or `fap_…`. */
    subject: id('subject').notNull(),
    version: integer('version').notNull(),
    at: moment('at').notNull().defaultNow(),
    action: text('action').notNull(),
    /** Null for a fact of a source. */
    actor: text('actor'),
    organization: id('organization'),
    from: text('from'),
    to: text('to').notNull(),
    note: text('note'),
  },
  (t) => [primaryKey({ name: 'change_pk', columns: [t.subject, t.version] })],
);

export type FundRow = typeof funds.$inferSelect;
export type FundStatus = FundRow['status'];
export type ContributionRow = typeof fundContributions.$inferSelect;
export type ReceiptRow = typeof fundReceipts.$inferSelect;
export type AllocationRow = typeof fundAllocations.$inferSelect;
export type Purpose = AllocationRow['purpose'];
export type ChangeRow = typeof changes.$inferSelect;
