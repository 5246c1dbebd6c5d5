import { asc, desc, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { createList } from '../../shared/list/list.ts';
import {
  type LoanEventRow,
  type LoanReportRow,
  type LoanSchemeRow,
  loanEvents,
  loanReports,
  loanSchemes,
  type Qualifier,
} from '../tables.ts';
import { LOAN_PARENTS, loanEventList, loanSchemeList } from './lists.ts';

export type LoanSchemePage = Connection<LoanSchemeRow>;
export type LoanEventPage = Connection<LoanEventRow>;

/** What events add up to; years and reports without any have no row. */
export interface LoanTotalsRow {
  /** `STATE/YEAR`, or the id of a report. */
  readonly key: string;
  readonly events: number;
  readonly amount: number;
  readonly amountQualifiers: Qualifier[];
  readonly beneficiaries: number;
  readonly beneficiariesQualifiers: Qualifier[];
}

/** Most reports of a year that are shown. */
const MAX_REPORTS = 50;

const totalsUnder = (key: SQL) => ({
  key: sql<string>`${key}`.as('key'),
  events: sql<number>`count(*)::int`.as('events'),
  amount: sql<number>`sum(${loanEvents.amount})::float8`.as('amount'),
  amountQualifiers: sql<Qualifier[]>`array_agg(distinct ${loanEvents.amountQualifier})`.as('amount_qualifiers'),
  beneficiaries: sql<number>`sum(${loanEvents.beneficiaries})::float8`.as('beneficiaries'),
  beneficiariesQualifiers: sql<Qualifier[]>`array_agg(distinct ${loanEvents.beneficiariesQualifier})`.as(
    'beneficiaries_qualifiers',
  ),
});

/** Reads of loan schemes, events and reports. All of it is public. */
export function createLoanReads(db: Database) {
  const keys = sql`${sql.placeholder('keys')}::text[]`;

  const schemes = db
    .select()
    .from(loanSchemes)
    .where(sql`${loanSchemes.id} = any(${keys})`)
    .prepare('loan_schemes_by_ids');
  const events = db.select().from(loanEvents).where(sql`${loanEvents.id} = any(${keys})`).prepare('loan_events_by_ids');
  const reports = db
    .select()
    .from(loanReports)
    .where(sql`${loanReports.id} = any(${keys})`)
    .prepare('loan_reports_by_ids');
  const reportsOfYears = db
    .select()
    .from(loanReports)
    .where(
      sql`${loanReports.id} in (select page.id from unnest(${keys}) as year(key) cross join lateral (
        select ${loanReports.id} as id from ${loanReports}
        where ${loanReports.state} = split_part(year.key, '/', 1)
          and ${loanReports.financialYear} = split_part(year.key, '/', 2)
        order by ${loanReports.asOf} desc, ${loanReports.source} desc limit ${sql.raw(`${MAX_REPORTS}`)}) as page)`,
    )
    .orderBy(desc(loanReports.asOf), asc(loanReports.source))
    .prepare('loan_reports_of_years');
  const totalsOfYears = db
    .select(totalsUnder(sql`year.key`))
    .from(sql`unnest(${keys}) as year(key)`)
    .innerJoin(
      loanEvents,
      sql`${loanEvents.state} = split_part(year.key, '/', 1) and ${loanEvents.financialYear} = split_part(year.key, '/', 2)`,
    )
    .groupBy(sql`year.key`)
    .prepare('loan_totals_of_years');
  /** The events that a report covers: those of its year, up to its day. */
  const totalsOfReports = db
    .select(totalsUnder(sql`${loanReports.id}`))
    .from(loanReports)
    .innerJoin(
      loanEvents,
      sql`${loanEvents.state} = ${loanReports.state} and ${loanEvents.financialYear} = ${loanReports.financialYear}
        and ${loanEvents.heldOn} <= ${loanReports.asOf}`,
    )
    .where(sql`${loanReports.id} = any(${keys})`)
    .groupBy(loanReports.id)
    .prepare('loan_totals_of_reports');

  const eventList = createList(db, loanEventList);
  return {
    loanSchemePage: createList(db, loanSchemeList).page,
    loanEventPage: eventList.page,
    /** The same page, latest first, under each of several states, schemes or years. */
    loanEventPagesUnder: (
      parent: keyof typeof LOAN_PARENTS,
      parents: readonly string[],
      { first, after }: { readonly first: number; readonly after?: string | null | undefined },
    ): Promise<LoanEventPage[]> =>
      eventList.pagesUnder(LOAN_PARENTS[parent], parents, { filter: {}, order: 'HELD_DESC', first, after }),
    loanSchemesByIds: (ids: readonly string[]): Promise<LoanSchemeRow[]> => schemes.execute({ keys: ids }),
    loanEventsByIds: (ids: readonly string[]): Promise<LoanEventRow[]> => events.execute({ keys: ids }),
    loanReportsByIds: (ids: readonly string[]): Promise<LoanReportRow[]> => reports.execute({ keys: ids }),
    /** Of each `STATE/YEAR`, latest first. */
    loanReportsOfYears: (years: readonly string[]): Promise<LoanReportRow[]> => reportsOfYears.execute({ keys: years }),
    /** What all events of each `STATE/YEAR` add up to. */
    loanTotalsOfYears: (years: readonly string[]): Promise<LoanTotalsRow[]> => totalsOfYears.execute({ keys: years }),
    /** What the events up to the day of each report add up to. */
    loanTotalsOfReports: (ids: readonly string[]): Promise<LoanTotalsRow[]> => totalsOfReports.execute({ keys: ids }),
  };
}
