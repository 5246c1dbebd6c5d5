import { and, eq, ne, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import {
  type DealRow,
  deals,
  type EnquiryMessageRow,
  type EnquiryRow,
  enquiries,
  enquiryMessages,
  type QuoteLineRow,
  type QuoteRevisionRow,
  type QuoteRow,
  quoteLines,
  quoteRevisions,
  quotes,
} from '../tables.ts';
import { enquiryColumns } from './enquiries.ts';

const counted = <Changes extends object>(changes: Changes) => ({ ...changes, updatedAt: sql`now()` });

export async function findEnquiry(db: Queryable, id: string): Promise<EnquiryRow | null> {
  const [row] = await db.select(enquiryColumns).from(enquiries).where(eq(enquiries.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends: whoever changes its quotes and deals locks it first. */
export async function lockEnquiry(tx: Transaction, id: string): Promise<EnquiryRow | null> {
  const [row] = await tx.select(enquiryColumns).from(enquiries).where(eq(enquiries.id, id)).for('update');
  return row ?? null;
}

export async function insertEnquiry(tx: Transaction, row: typeof enquiries.$inferInsert): Promise<EnquiryRow> {
  const [inserted] = await tx.insert(enquiries).values(row).returning(enquiryColumns);
  return inserted!;
}

export async function changeEnquiry(
  tx: Transaction,
  id: string,
  changes: Partial<typeof enquiries.$inferInsert>,
): Promise<EnquiryRow> {
  const [row] = await tx
    .update(enquiries)
    .set({ ...counted(changes), version: sql`${enquiries.version} + 1` })
    .where(eq(enquiries.id, id))
    .returning(enquiryColumns);
  return row!;
}

export async function findMessage(db: Queryable, id: string): Promise<EnquiryMessageRow | null> {
  const [row] = await db.select().from(enquiryMessages).where(eq(enquiryMessages.id, id));
  return row ?? null;
}

export async function insertMessage(
  tx: Transaction,
  row: typeof enquiryMessages.$inferInsert,
): Promise<EnquiryMessageRow> {
  const [inserted] = await tx.insert(enquiryMessages).values(row).returning();
  return inserted!;
}

export async function findQuote(db: Queryable, id: string): Promise<QuoteRow | null> {
  const [row] = await db.select().from(quotes).where(eq(quotes.id, id));
  return row ?? null;
}

/** A quote, locked after its enquiry, so that no two transactions take the two in another order. */
export async function lockQuote(tx: Transaction, id: string): Promise<{ quote: QuoteRow; enquiry: EnquiryRow } | null> {
  const found = await findQuote(tx, id);
  const enquiry = found && (await lockEnquiry(tx, found.enquiry));
  const [quote] = await tx.select().from(quotes).where(eq(quotes.id, id)).for('update');
  return quote && enquiry ? { quote, enquiry } : null;
}

export const countQuotes = (tx: Transaction, enquiry: string): Promise<number> =>
  tx.$count(quotes, eq(quotes.enquiry, enquiry));

export interface Revision {
  readonly revision: QuoteRevisionRow;
  readonly lines: readonly QuoteLineRow[];
}

export async function insertQuote(
  tx: Transaction,
  row: typeof quotes.$inferInsert,
  revision: Revision,
): Promise<QuoteRow> {
  const [inserted] = await tx.insert(quotes).values(row).returning();
  await insertRevision(tx, revision);
  return inserted!;
}

export async function insertRevision(tx: Transaction, { revision, lines }: Revision): Promise<void> {
  await tx.insert(quoteRevisions).values(revision);
  await tx.insert(quoteLines).values([...lines]);
}

export async function changeQuote(
  tx: Transaction,
  id: string,
  changes: Partial<typeof quotes.$inferInsert>,
): Promise<QuoteRow> {
  const [row] = await tx
    .update(quotes)
    .set({ ...counted(changes), version: sql`${quotes.version} + 1` })
    .where(eq(quotes.id, id))
    .returning();
  return row!;
}

/** Revisions latest first with all their lines in order, as the transaction sees them. */
export async function revisionsOf(tx: Transaction, quote: string) {
  const revisions = await tx
    .select()
    .from(quoteRevisions)
    .where(eq(quoteRevisions.quote, quote))
    .orderBy(sql`${quoteRevisions.revision} desc`);
  const lines = await tx.select().from(quoteLines).where(eq(quoteLines.quote, quote)).orderBy(quoteLines.position);
  return { revisions, lines };
}

export async function findDeal(db: Queryable, id: string): Promise<DealRow | null> {
  const [row] = await db.select().from(deals).where(eq(deals.id, id));
  return row ?? null;
}

/** A deal, locked after its enquiry. */
export async function lockDeal(tx: Transaction, id: string): Promise<{ deal: DealRow; enquiry: EnquiryRow } | null> {
  const found = await findDeal(tx, id);
  const enquiry = found && (await lockEnquiry(tx, found.enquiry));
  const [deal] = await tx.select().from(deals).where(eq(deals.id, id)).for('update');
  return deal && enquiry ? { deal, enquiry } : null;
}

/** The deal of a quote that is not cancelled. */
export async function liveDealOf(tx: Transaction, quote: string): Promise<DealRow | null> {
  const [row] = await tx
    .select()
    .from(deals)
    .where(and(eq(deals.quote, quote), ne(deals.status, 'CANCELLED')));
  return row ?? null;
}

export const countLiveDeals = (tx: Transaction, enquiry: string): Promise<number> =>
  tx.$count(deals, and(eq(deals.enquiry, enquiry), ne(deals.status, 'CANCELLED')));

export async function insertDeal(tx: Transaction, row: typeof deals.$inferInsert): Promise<DealRow> {
  const [inserted] = await tx.insert(deals).values(row).returning();
  return inserted!;
}

export async function changeDeal(
  tx: Transaction,
  id: string,
  changes: Partial<typeof deals.$inferInsert>,
): Promise<DealRow> {
  const [row] = await tx
    .update(deals)
    .set({ ...counted(changes), version: sql`${deals.version} + 1` })
    .where(eq(deals.id, id))
    .returning();
  return row!;
}
