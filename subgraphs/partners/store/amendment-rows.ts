import { and, asc, desc, eq, isNull, lte, max, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import {
  type AmendmentRow,
  type AmendmentSignatureRow,
  amendmentChanges,
  amendmentSignatures,
  amendments,
  mouDocuments,
  mouTerms,
  type Terms,
} from '../tables.ts';

/** What writes of amendments read and change within their transaction. The row of the MoU is locked first, always. */

export async function findAmendment(db: Queryable, id: string): Promise<AmendmentRow | null> {
  const [row] = await db.select().from(amendments).where(eq(amendments.id, id));
  return row ?? null;
}

export async function lockAmendment(tx: Transaction, id: string): Promise<AmendmentRow | null> {
  const [row] = await tx.select().from(amendments).where(eq(amendments.id, id)).for('update');
  return row ?? null;
}

/** The amendments of an MoU, the first one first. */
export async function readAmendments(tx: Queryable, mou: string): Promise<AmendmentRow[]> {
  return tx.select().from(amendments).where(eq(amendments.mou, mou)).orderBy(asc(amendments.number));
}

export async function insertAmendment(
  tx: Transaction,
  row: typeof amendments.$inferInsert,
  terms: Terms,
): Promise<AmendmentRow> {
  const [inserted] = await tx.insert(amendments).values(row).returning();
  await keepTerms(tx, row.mou, row.number, terms);
  return inserted!;
}

/** Writes the changes and counts the version up. */
export async function changeAmendment(
  tx: Transaction,
  id: string,
  changes: Partial<typeof amendments.$inferInsert>,
): Promise<AmendmentRow> {
  const [changed] = await tx
    .update(amendments)
    .set({ ...changes, version: sql`${amendments.version} + 1`, updatedAt: sql`now()` })
    .where(eq(amendments.id, id))
    .returning();
  return changed!;
}

export async function keepAmendmentChange(
  tx: Transaction,
  change: typeof amendmentChanges.$inferInsert,
): Promise<void> {
  await tx.insert(amendmentChanges).values(change);
}

/** Keeps what a version of an MoU says. One that is kept already stays as it is. */
export async function keepTerms(tx: Transaction, mou: string, number: number, terms: Terms): Promise<void> {
  await tx.insert(mouTerms).values({ mou, number, terms }).onConflictDoNothing();
}

export async function readTerms(tx: Queryable, mou: string, number: number): Promise<Terms | null> {
  const [row] = await tx
    .select({ terms: mouTerms.terms })
    .from(mouTerms)
    .where(and(eq(mouTerms.mou, mou), eq(mouTerms.number, number)));
  return row?.terms ?? null;
}

/** The number of the next version of an MoU; 1 is what was first signed. */
export async function nextTermsNumber(tx: Transaction, mou: string): Promise<number> {
  const [row] = await tx
    .select({ last: max(amendments.number) })
    .from(amendments)
    .where(eq(amendments.mou, mou));
  return (row?.last ?? 1) + 1;
}

export async function readSignatures(tx: Transaction, amendment: string): Promise<AmendmentSignatureRow[]> {
  return tx
    .select()
    .from(amendmentSignatures)
    .where(eq(amendmentSignatures.amendment, amendment))
    .orderBy(asc(amendmentSignatures.party), asc(amendmentSignatures.position));
}

export async function addSignatures(tx: Transaction, rows: readonly AmendmentSignatureRow[]): Promise<void> {
  if (rows.length > 0) await tx.insert(amendmentSignatures).values([...rows]);
}

export async function readAmendmentChanges(tx: Transaction, amendment: string) {
  return tx
    .select()
    .from(amendmentChanges)
    .where(eq(amendmentChanges.amendment, amendment))
    .orderBy(desc(amendmentChanges.version));
}

/** From when an amendment's documents are the MoU's. */
export async function dateDocuments(tx: Transaction, amendment: string, inForceFrom: string): Promise<void> {
  await tx.update(mouDocuments).set({ inForceFrom }).where(eq(mouDocuments.amendment, amendment));
}

/** Ids of the amendments whose day has come by `day` and that their MoUs have not taken over, in their order. */
export async function findDueAmendments(db: Queryable, day: string): Promise<Pick<AmendmentRow, 'id' | 'mou'>[]> {
  return db
    .select({ id: amendments.id, mou: amendments.mou })
    .from(amendments)
    .where(and(eq(amendments.status, 'SIGNED'), isNull(amendments.appliedAt), lte(amendments.inForceFrom, day)))
    .orderBy(asc(amendments.inForceFrom), asc(amendments.number));
}

/** What all versions of an MoU say, the first one first. */
export async function readAllTerms(tx: Transaction, mou: string) {
  return tx.select().from(mouTerms).where(eq(mouTerms.mou, mou)).orderBy(asc(mouTerms.number));
}
