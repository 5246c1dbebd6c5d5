import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import {
  type AllocationRow,
  type ApplicationStatus,
  type ChangeRow,
  type ContributionRow,
  changes,
  type FundRow,
  fundAllocations,
  fundApplications,
  fundContributions,
  fundReceipts,
  funds,
  type ReceiptRow,
} from '../tables.ts';
import { inPurposeOrder, MAX_SHOWN } from './funds.ts';

/** What writes read and change of funds within their transaction. */

/** All rows below one fund, but its applications. */
export interface FundContent {
  readonly contributions: readonly ContributionRow[];
  readonly receipts: readonly ReceiptRow[];
  readonly allocations: readonly AllocationRow[];
}

export async function findFund(db: Queryable, id: string): Promise<FundRow | null> {
  const [row] = await db.select().from(funds).where(eq(funds.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends: nothing below it but applications can change in between. */
export async function lockFund(tx: Transaction, id: string): Promise<FundRow | null> {
  const [row] = await tx.select().from(funds).where(eq(funds.id, id)).for('update');
  return row ?? null;
}

/** The row, which can not change until the transaction ends; others may hold it so at the same time. */
export async function holdFund(tx: Transaction, id: string): Promise<FundRow | null> {
  const [row] = await tx.select().from(funds).where(eq(funds.id, id)).for('share');
  return row ?? null;
}

export async function readFundContent(tx: Transaction, fund: string): Promise<FundContent> {
  const [contributions, receipts, allocations] = await Promise.all([
    tx.select().from(fundContributions).where(eq(fundContributions.fund, fund)).orderBy(asc(fundContributions.number)),
    tx
      .select()
      .from(fundReceipts)
      .where(and(eq(fundReceipts.fund, fund), sql`${fundReceipts.number} <= ${MAX_SHOWN}`))
      .orderBy(asc(fundReceipts.number)),
    tx.select().from(fundAllocations).where(eq(fundAllocations.fund, fund)).orderBy(inPurposeOrder),
  ]);
  return { contributions, receipts, allocations };
}

export async function insertFund(tx: Transaction, row: typeof funds.$inferInsert): Promise<FundRow> {
  const [inserted] = await tx.insert(funds).values(row).returning();
  return inserted!;
}

/** Writes the changes and counts the version up. */
export async function changeFund(
  tx: Transaction,
  id: string,
  values: Partial<typeof funds.$inferInsert>,
): Promise<FundRow> {
  const [changed] = await tx
    .update(funds)
    .set({ ...values, version: sql`${funds.version} + 1`, updatedAt: sql`now()` })
    .where(eq(funds.id, id))
    .returning();
  return changed!;
}

/** Puts other shares in the place of those that a fund has; only before it has applications. */
export async function replaceAllocations(
  tx: Transaction,
  fund: string,
  rows: readonly (typeof fundAllocations.$inferInsert)[],
): Promise<void> {
  await tx.delete(fundAllocations).where(eq(fundAllocations.fund, fund));
  if (rows.length > 0) await tx.insert(fundAllocations).values([...rows]);
}

/** Says how much of what was received is each purpose's. */
export async function fundAllocation(tx: Transaction, { fund, purpose }: AllocationRow, funded: number): Promise<void> {
  await tx
    .update(fundAllocations)
    .set({ funded })
    .where(and(eq(fundAllocations.fund, fund), eq(fundAllocations.purpose, purpose)));
}

export async function putContribution(tx: Transaction, row: ContributionRow): Promise<void> {
  const { fund: _fund, number: _number, ...values } = row;
  await tx
    .insert(fundContributions)
    .values(row)
    .onConflictDoUpdate({ target: [fundContributions.fund, fundContributions.number], set: values });
}

/** Writes a receipt under the contribution's next number. */
export async function addReceipt(tx: Transaction, receipt: Omit<ReceiptRow, 'number'>): Promise<void> {
  const number = sql<number>`(select coalesce(max(${fundReceipts.number}), 0) + 1 from ${fundReceipts}
    where ${fundReceipts.fund} = ${receipt.fund} and ${fundReceipts.contribution} = ${receipt.contribution})`;
  await tx.insert(fundReceipts).values({ ...receipt, number });
}

/** How many applications of a fund are at one of the statuses. */
export async function countApplications(
  tx: Transaction,
  fund: string,
  statuses: readonly ApplicationStatus[],
): Promise<number> {
  return tx.$count(
    fundApplications,
    and(eq(fundApplications.fund, fund), inArray(fundApplications.status, [...statuses])),
  );
}

export async function addChange(tx: Transaction, row: typeof changes.$inferInsert): Promise<void> {
  await tx.insert(changes).values(row);
}

/** What happened to a fund or an application, the latest first. */
export const readChanges = (tx: Transaction, subject: string): Promise<ChangeRow[]> =>
  tx.select().from(changes).where(eq(changes.subject, subject)).orderBy(desc(changes.version)).limit(MAX_SHOWN);
