import { type SQL, sql } from 'drizzle-orm';
import { check, date, index, pgSchema, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, paise, provenance, versioned } from '../../shared/columns.ts';

export const schema = pgSchema('finance');

export const QUALIFIERS = ['EXACT', 'ABOUT', 'MORE_THAN', 'NEARLY'] as const;

/** What was disbursed, and to how many units, each as exact as the source is. */
const disbursement = () => ({
  amount: paise('amount').notNull(),
  amountQualifier: text('amount_qualifier', { enum: QUALIFIERS }).notNull(),
  beneficiaries: paise('beneficiaries').notNull(),
  beneficiariesQualifier: text('beneficiaries_qualifier', { enum: QUALIFIERS }).notNull(),
});

export const loanSchemes = schema.table(
  'loan_scheme',
  {
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    description: text('description'),
    /** Null for a scheme of the Union. */
    state: code('state'),
    organization: id('organization'),
    launchedOn: date('launched_on'),
    ...provenance(),
    ...versioned(),
  },
  (t) => [
    uniqueIndex('loan_scheme_one_name').on(sql`coalesce("state", '')`, sql`lower("name")`),
    index('loan_scheme_name').on(t.name, t.id),
    index('loan_scheme_state').on(t.state, t.name, t.id),
    index('loan_scheme_updated').on(t.updatedAt, t.id),
  ],
);

/** The rule of `shared/financial-year.ts` in SQL; a test compares the two. */
const yearOfHeldOn: SQL = sql.raw(
  `(extract(year from "held_on" - interval '3 months')::int)::text || '-' ||
   lpad(((extract(year from "held_on" - interval '3 months')::int + 1) % 100)::text, 2, '0')`,
);

export const loanEvents = schema.table(
  'loan_event',
  {
    id: id('id').primaryKey(),
    title: text('title').notNull(),
    state: code('state').notNull(),
    scheme: id('scheme').references(() => loanSchemes.id),
    heldOn: date('held_on').notNull(),
    financialYear: text('financial_year')
      .notNull()
      .generatedAlwaysAs((): SQL => yearOfHeldOn),
    ...disbursement(),
    ...provenance(),
    ...versioned(),
  },
  (t) => [
    check('loan_event_amount', sql`${t.amount} > 0`),
    check('loan_event_beneficiaries', sql`${t.beneficiaries} > 0`),
    index('loan_event_held').on(t.heldOn, t.id),
    index('loan_event_state').on(t.state, t.heldOn, t.id),
    index('loan_event_year').on(t.state, t.financialYear, t.heldOn, t.id),
    index('loan_event_scheme').on(t.scheme, t.heldOn, t.id),
    index('loan_event_amount_order').on(t.amount, t.id),
    index('loan_event_updated').on(t.updatedAt, t.id),
  ],
);

/** What a source reports for a financial year to date: beside the events, never in their place. */
export const loanReports = schema.table(
  'loan_report',
  {
    id: id('id').primaryKey(),
    state: code('state').notNull(),
    financialYear: text('financial_year').notNull(),
    /** The last day that it covers. */
    asOf: date('as_of').notNull(),
    ...disbursement(),
    ...provenance(),
    source: text('source').notNull(),
    ...versioned(),
  },
  (t) => [
    check('loan_report_amount', sql`${t.amount} > 0`),
    check('loan_report_beneficiaries', sql`${t.beneficiaries} > 0`),
    uniqueIndex('loan_report_once').on(t.state, t.financialYear, t.asOf, t.source),
  ],
);

export type LoanSchemeRow = typeof loanSchemes.$inferSelect;
export type LoanEventRow = typeof loanEvents.$inferSelect;
export type LoanReportRow = typeof loanReports.$inferSelect;
export type Qualifier = (typeof QUALIFIERS)[number];
