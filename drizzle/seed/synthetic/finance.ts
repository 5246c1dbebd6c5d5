import { inArray, sql } from 'drizzle-orm';
import * as finance from '../../../subgraphs/finance/tables.ts';
import type { Transaction } from '../../../subgraphs/shared/database.ts';
import { insertRows } from '../insert-rows.ts';
import type { SyntheticEnterprise } from './enterprises.ts';
import { fundApplicationOf } from './fund-applications.ts';
import { syntheticFunds, syntheticLoans } from './funds.ts';
import type { World } from './world.ts';

/** What a batch has for the finance subgraph, by table. */
export interface FinanceBatch {
  readonly loanSchemes: (typeof finance.loanSchemes.$inferInsert)[];
  readonly loanEvents: (typeof finance.loanEvents.$inferInsert)[];
  readonly loanReports: (typeof finance.loanReports.$inferInsert)[];
  readonly funds: (typeof finance.funds.$inferInsert)[];
  readonly contributions: (typeof finance.fundContributions.$inferInsert)[];
  readonly receipts: (typeof finance.fundReceipts.$inferInsert)[];
  readonly allocations: (typeof finance.fundAllocations.$inferInsert)[];
  readonly applications: (typeof finance.fundApplications.$inferInsert)[];
  readonly appraisals: (typeof finance.fundAppraisals.$inferInsert)[];
  readonly tranches: (typeof finance.fundTranches.$inferInsert)[];
  readonly fundChanges: (typeof finance.changes.$inferInsert)[];
  readonly changes: (typeof finance.changes.$inferInsert)[];
}

export const emptyFinanceBatch = (): FinanceBatch => ({
  loanSchemes: [],
  loanEvents: [],
  loanReports: [],
  funds: [],
  contributions: [],
  receipts: [],
  allocations: [],
  applications: [],
  appraisals: [],
  tranches: [],
  fundChanges: [],
  changes: [],
});

/** Loans and funds, which are there before anybody applies. */
export function addFinanceGround(world: World, batch: FinanceBatch): void {
  for (const { scheme, events, reports } of syntheticLoans(world)) {
    batch.loanSchemes.push(scheme);
    batch.loanEvents.push(...events);
    batch.loanReports.push(...reports);
  }
  for (const { fund, contributions, receipts, allocations, changes } of syntheticFunds(world)) {
    batch.fundChanges.push(...changes);
    batch.funds.push(fund);
    batch.contributions.push(...contributions);
    batch.receipts.push(...receipts);
    batch.allocations.push(...allocations);
  }
}

export function addFundApplication(world: World, batch: FinanceBatch, enterprise: SyntheticEnterprise): void {
  const made = fundApplicationOf(world, enterprise);
  if (!made) return;
  batch.applications.push(made.application);
  batch.appraisals.push(...made.appraisals);
  batch.tranches.push(...made.tranches);
  batch.changes.push(...made.changes);
}

export async function loadFinanceBatch(tx: Transaction, batch: FinanceBatch): Promise<void> {
  await insertRows(tx, finance.loanSchemes, batch.loanSchemes);
  await insertRows(tx, finance.loanEvents, batch.loanEvents);
  await insertRows(tx, finance.loanReports, batch.loanReports);
  await insertRows(tx, finance.funds, batch.funds);
  await insertRows(tx, finance.fundContributions, batch.contributions);
  await insertRows(tx, finance.fundReceipts, batch.receipts);
  await insertRows(tx, finance.fundAllocations, batch.allocations);
  await insertRows(tx, finance.changes, batch.fundChanges);
  await loadApplications(tx, batch);
}

/** An application that is there stays as it is, with all that lies below it; so does one that its unit made by itself. */
async function loadApplications(tx: Transaction, batch: FinanceBatch): Promise<void> {
  const { id } = finance.fundApplications;
  const ids = batch.applications.map((application) => application.id);
  if (ids.length === 0) return;
  const idsThere = async (): Promise<Set<string>> =>
    new Set((await tx.select({ id }).from(finance.fundApplications).where(inArray(id, ids))).map((row) => row.id));
  const before = await idsThere();
  await insertRows(tx, finance.fundApplications, batch.applications);
  const after = await idsThere();
  const isNew = (application: string): boolean => after.has(application) && !before.has(application);
  await insertRows(
    tx,
    finance.fundAppraisals,
    batch.appraisals.filter(({ application }) => isNew(application)),
  );
  await insertRows(
    tx,
    finance.fundTranches,
    batch.tranches.filter(({ application }) => isNew(application)),
  );
  await insertRows(
    tx,
    finance.changes,
    batch.changes.filter(({ subject }) => isNew(subject)),
  );
  await sumUp(tx, [...new Set(batch.applications.map(({ fund }) => fund))]);
}

/** Brings the running totals of allocations to what their applications come to. */
async function sumUp(tx: Transaction, funds: readonly string[]): Promise<void> {
  const { fundAllocations, fundApplications } = finance;
  await tx
    .update(fundAllocations)
    .set({ sanctioned: sql`total.sanctioned`, disbursed: sql`total.disbursed` })
    .from(
      sql`(select fund, purpose, coalesce(sum(sanctioned - released), 0) as sanctioned, sum(disbursed) as disbursed
        from ${fundApplications} where ${inArray(fundApplications.fund, [...funds])} group by fund, purpose) as total`,
    )
    .where(sql`total.fund = ${fundAllocations.fund} and total.purpose = ${fundAllocations.purpose}`);
}
