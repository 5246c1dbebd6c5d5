import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import {
  type AllocationRow,
  type ApplicationRow,
  type AppraisalRow,
  fundAllocations,
  fundApplications,
  fundAppraisals,
  fundTranches,
  type Purpose,
  type TrancheRow,
} from '../tables.ts';

/** What writes read and change of applications within their transaction. */

/** All rows below one application. */
export interface ApplicationContent {
  /** The latest first. */
  readonly appraisals: readonly AppraisalRow[];
  readonly tranches: readonly TrancheRow[];
}

export async function findApplication(db: Queryable, id: string): Promise<ApplicationRow | null> {
  const [row] = await db.select().from(fundApplications).where(eq(fundApplications.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends: its version, and all rows below it, can not change in between. */
export async function lockApplication(tx: Transaction, id: string): Promise<ApplicationRow | null> {
  const [row] = await tx.select().from(fundApplications).where(eq(fundApplications.id, id)).for('update');
  return row ?? null;
}

export async function readApplicationContent(tx: Transaction, application: string): Promise<ApplicationContent> {
  const [appraisals, tranches] = await Promise.all([
    tx
      .select()
      .from(fundAppraisals)
      .where(eq(fundAppraisals.application, application))
      .orderBy(desc(fundAppraisals.number)),
    tx.select().from(fundTranches).where(eq(fundTranches.application, application)).orderBy(asc(fundTranches.number)),
  ]);
  return { appraisals, tranches };
}

export async function insertApplication(
  tx: Transaction,
  row: typeof fundApplications.$inferInsert,
): Promise<ApplicationRow> {
  const [inserted] = await tx.insert(fundApplications).values(row).returning();
  return inserted!;
}

/** Writes the changes and counts the version up. */
export async function changeApplication(
  tx: Transaction,
  id: string,
  values: Partial<typeof fundApplications.$inferInsert>,
): Promise<ApplicationRow> {
  const [changed] = await tx
    .update(fundApplications)
    .set({ ...values, version: sql`${fundApplications.version} + 1`, updatedAt: sql`now()` })
    .where(eq(fundApplications.id, id))
    .returning();
  return changed!;
}

export async function addAppraisal(tx: Transaction, row: AppraisalRow): Promise<void> {
  await tx.insert(fundAppraisals).values(row);
}

export async function addTranches(tx: Transaction, rows: readonly (typeof fundTranches.$inferInsert)[]): Promise<void> {
  await tx.insert(fundTranches).values([...rows]);
}

export async function payTranche(
  tx: Transaction,
  { application, number }: TrancheRow,
  payment: { readonly disbursed: number; readonly disbursedOn: string; readonly reference: string },
): Promise<void> {
  await tx
    .update(fundTranches)
    .set(payment)
    .where(and(eq(fundTranches.application, application), eq(fundTranches.number, number)));
}

/**
 * The allocation, locked until the transaction ends: of two sanctions at once the second waits here, and then judges what the
 * first has left. Whoever locks it holds the application or the fund before it, and nothing after it. Submissions, which refer
 * to it by its key, need not wait.
 */
export async function lockAllocation(
  tx: Transaction,
  { fund, purpose }: { readonly fund: string; readonly purpose: Purpose },
): Promise<AllocationRow | null> {
  const [row] = await tx
    .select()
    .from(fundAllocations)
    .where(and(eq(fundAllocations.fund, fund), eq(fundAllocations.purpose, purpose)))
    .for('no key update');
  return row ?? null;
}

/** Adds to the running totals of an allocation; its check refuses what would overrun. */
export async function addToAllocation(
  tx: Transaction,
  { fund, purpose }: { readonly fund: string; readonly purpose: Purpose },
  { sanctioned = 0, disbursed = 0 }: { readonly sanctioned?: number; readonly disbursed?: number },
): Promise<void> {
  await tx
    .update(fundAllocations)
    .set({
      sanctioned: sql`${fundAllocations.sanctioned} + ${sanctioned}::int8`,
      disbursed: sql`${fundAllocations.disbursed} + ${disbursed}::int8`,
    })
    .where(and(eq(fundAllocations.fund, fund), eq(fundAllocations.purpose, purpose)));
}
