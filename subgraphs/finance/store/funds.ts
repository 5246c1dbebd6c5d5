import { and, asc, desc, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import type { FilterInput } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import {
  type AllocationRow,
  type ApplicationRow,
  type AppraisalRow,
  type ChangeRow,
  type ContributionRow,
  changes,
  type FundRow,
  fundAllocations,
  fundApplications,
  fundAppraisals,
  fundContributions,
  fundReceipts,
  funds,
  fundTranches,
  PURPOSES,
  type ReceiptRow,
  type TrancheRow,
} from '../tables.ts';
import { APPLICATION_PARENTS, applicationList, FUND_PARENTS, fundList, type Visibility } from './lists.ts';

export type FundPage = Connection<FundRow>;
export type ApplicationPage = Connection<ApplicationRow>;
export type ApplicationFilters = FilterInput<(typeof applicationList)['filters']>;
export type ApplicationOrder = keyof (typeof applicationList)['orders'];

/** Where a page under a parent stands. */
export interface Position {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface ApplicationCountRow extends Pick<ApplicationRow, 'fund' | 'purpose' | 'status'> {
  readonly count: number;
  readonly requested: number;
  readonly sanctioned: number;
  readonly disbursed: number;
}

/** Most changes of a record, and receipts of a contribution, that are shown. */
export const MAX_SHOWN = 100;

const inText = (values: readonly string[]): SQL => sql.raw(`array[${values.map((value) => `'${value}'`).join()}]`);

/** UPGRADE before STARTUP. */
export const inPurposeOrder = sql`array_position(${inText(PURPOSES)}, ${fundAllocations.purpose})`;

const visibleState = sql`${sql.placeholder('visibleState')}::text`;
const ofVisibleState = (state: PgColumn): SQL => sql`(${visibleState} is null or ${state} = ${visibleState})`;

/** Reads of funds and applications: what the caller may not see is not among the rows of those that take its bounds. */
export function createFundReads(db: Database) {
  const ids = sql`${sql.placeholder('ids')}::text[]`;
  const isVisibleFund = ofVisibleState(funds.state);
  const isVisibleApplication = ofVisibleState(fundApplications.state);

  const fundsByIds = db
    .select()
    .from(funds)
    .where(and(sql`${funds.id} = any(${ids})`, isVisibleFund))
    .prepare('funds_by_ids');
  const applicationsByIds = db
    .select()
    .from(fundApplications)
    .where(and(sql`${fundApplications.id} = any(${ids})`, isVisibleApplication))
    .prepare('fund_applications_by_ids');
  const contributions = db
    .select()
    .from(fundContributions)
    .where(sql`${fundContributions.fund} = any(${ids})`)
    .orderBy(asc(fundContributions.number))
    .prepare('contributions_of_funds');
  const receipts = db
    .select()
    .from(fundReceipts)
    .where(sql`${fundReceipts.fund} = any(${ids}) and ${fundReceipts.number} <= ${sql.raw(`${MAX_SHOWN}`)}`)
    .orderBy(asc(fundReceipts.number))
    .prepare('receipts_of_funds');
  const allocations = db
    .select()
    .from(fundAllocations)
    .where(sql`${fundAllocations.fund} = any(${ids})`)
    .orderBy(inPurposeOrder)
    .prepare('allocations_of_funds');
  const counts = db
    .select({
      fund: fundApplications.fund,
      purpose: fundApplications.purpose,
      status: fundApplications.status,
      count: sql<number>`count(*)::int`.as('count'),
      requested: sql<number>`sum(${fundApplications.requested})::float8`.as('requested'),
      sanctioned:
        sql<number>`coalesce(sum(${fundApplications.sanctioned} - ${fundApplications.released}), 0)::float8`.as(
          'sanctioned',
        ),
      disbursed: sql<number>`sum(${fundApplications.disbursed})::float8`.as('disbursed'),
    })
    .from(fundApplications)
    .where(and(sql`${fundApplications.fund} = any(${ids})`, isVisibleApplication))
    .groupBy(fundApplications.fund, fundApplications.purpose, fundApplications.status)
    .prepare('application_counts_of_funds');
  const appraisals = db
    .select()
    .from(fundAppraisals)
    .where(sql`${fundAppraisals.application} = any(${ids})`)
    .orderBy(desc(fundAppraisals.number))
    .prepare('appraisals_of_applications');
  const tranches = db
    .select()
    .from(fundTranches)
    .where(sql`${fundTranches.application} = any(${ids})`)
    .orderBy(asc(fundTranches.number))
    .prepare('tranches_of_applications');
  const history = db
    .select()
    .from(changes)
    .where(
      sql`(${changes.subject}, ${changes.version}) in (
        select page.subject, page.version from unnest(${ids}) as parent(id) cross join lateral (
          select ${changes.subject} as subject, ${changes.version} as version from ${changes}
          where ${changes.subject} = parent.id
          order by ${changes.version} desc limit ${sql.raw(`${MAX_SHOWN}`)}) as page)`,
    )
    .orderBy(desc(changes.version))
    .prepare('history_of_finance');

  const fundPages = createList(db, fundList);
  const applicationPages = createList(db, applicationList);
  return {
    fundPage: fundPages.page,
    applicationPage: applicationPages.page,
    /** The same page, by name, under each of several states or organisations. */
    fundPagesUnder: (
      parent: keyof typeof FUND_PARENTS,
      parents: readonly string[],
      { first, after }: Position,
      visibility: Visibility,
    ): Promise<FundPage[]> =>
      fundPages.pagesUnder(FUND_PARENTS[parent], parents, {
        filter: { ...visibility },
        order: 'NAME_ASC',
        first,
        after,
      }),
    /** The same page under each of several funds or enterprises. */
    applicationPagesUnder: (
      parent: keyof typeof APPLICATION_PARENTS,
      parents: readonly string[],
      args: Position & { readonly filter: ApplicationFilters; readonly order: ApplicationOrder },
    ): Promise<ApplicationPage[]> =>
      applicationPages.pagesUnder(APPLICATION_PARENTS[parent], parents, { ...args, after: args.after }),
    fundsByIds: (keys: readonly string[], visibility: Visibility): Promise<FundRow[]> =>
      fundsByIds.execute({ ids: keys, ...visibility }),
    applicationsByIds: (keys: readonly string[], visibleState: string | null): Promise<ApplicationRow[]> =>
      applicationsByIds.execute({ ids: keys, visibleState }),
    /** The rest is of funds and applications that the caller has been shown. */
    contributionsOf: (keys: readonly string[]): Promise<ContributionRow[]> => contributions.execute({ ids: keys }),
    receiptsOf: (keys: readonly string[]): Promise<ReceiptRow[]> => receipts.execute({ ids: keys }),
    allocationsOf: (keys: readonly string[]): Promise<AllocationRow[]> => allocations.execute({ ids: keys }),
    applicationCountsOf: (keys: readonly string[], visibleState: string | null): Promise<ApplicationCountRow[]> =>
      counts.execute({ ids: keys, visibleState }),
    appraisalsOf: (keys: readonly string[]): Promise<AppraisalRow[]> => appraisals.execute({ ids: keys }),
    tranchesOf: (keys: readonly string[]): Promise<TrancheRow[]> => tranches.execute({ ids: keys }),
    historyOf: (keys: readonly string[]): Promise<ChangeRow[]> => history.execute({ ids: keys }),
  };
}
