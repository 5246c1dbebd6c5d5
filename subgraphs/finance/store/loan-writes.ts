import { and, eq, ne, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import {
  type LoanEventRow,
  type LoanReportRow,
  type LoanSchemeRow,
  loanEvents,
  loanReports,
  loanSchemes,
} from '../tables.ts';

/** What writes read and change of loans within their transaction. */

export async function findLoanScheme(db: Queryable, id: string): Promise<LoanSchemeRow | null> {
  const [row] = await db.select().from(loanSchemes).where(eq(loanSchemes.id, id));
  return row ?? null;
}

export async function findLoanEvent(db: Queryable, id: string): Promise<LoanEventRow | null> {
  const [row] = await db.select().from(loanEvents).where(eq(loanEvents.id, id));
  return row ?? null;
}

export async function findLoanReport(db: Queryable, id: string): Promise<LoanReportRow | null> {
  const [row] = await db.select().from(loanReports).where(eq(loanReports.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends. */
export async function lockLoanEvent(tx: Transaction, id: string): Promise<LoanEventRow | null> {
  const [row] = await tx.select().from(loanEvents).where(eq(loanEvents.id, id)).for('update');
  return row ?? null;
}

export async function insertLoanScheme(tx: Transaction, row: typeof loanSchemes.$inferInsert): Promise<LoanSchemeRow> {
  const [inserted] = await tx.insert(loanSchemes).values(row).returning();
  return inserted!;
}

export async function insertLoanEvent(tx: Transaction, row: typeof loanEvents.$inferInsert): Promise<LoanEventRow> {
  const [inserted] = await tx.insert(loanEvents).values(row).returning();
  return inserted!;
}

/** Another event of the same state, day and amount, where there is one: perhaps the same, recorded twice. */
export async function findTwin(
  tx: Transaction,
  { id, state, heldOn, amount }: Pick<LoanEventRow, 'id' | 'state' | 'heldOn' | 'amount'>,
): Promise<LoanEventRow | null> {
  const isTwin = [eq(loanEvents.state, state), eq(loanEvents.heldOn, heldOn), eq(loanEvents.amount, amount)];
  const [twin] = await tx
    .select()
    .from(loanEvents)
    .where(and(...isTwin, ne(loanEvents.id, id)))
    .limit(1);
  return twin ?? null;
}

export async function insertLoanReport(tx: Transaction, row: typeof loanReports.$inferInsert): Promise<LoanReportRow> {
  const [inserted] = await tx.insert(loanReports).values(row).returning();
  return inserted!;
}

/** Writes the changes and counts the version up. */
export async function changeLoanEvent(
  tx: Transaction,
  id: string,
  values: Partial<typeof loanEvents.$inferInsert>,
): Promise<LoanEventRow> {
  const [changed] = await tx
    .update(loanEvents)
    .set({ ...values, version: sql`${loanEvents.version} + 1`, updatedAt: sql`now()` })
    .where(eq(loanEvents.id, id))
    .returning();
  return changed!;
}
