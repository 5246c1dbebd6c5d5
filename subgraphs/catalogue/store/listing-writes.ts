import { and, asc, eq, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import { listingColumns } from '../store.ts';
import { type ListingRow, listingIssues, listings } from '../tables.ts';

export type NewListingIssue = Omit<typeof listingIssues.$inferInsert, 'listing'>;

export async function findListing(db: Queryable, id: string): Promise<ListingRow | null> {
  const [row] = await db.select(listingColumns).from(listings).where(eq(listings.id, id));
  return row ?? null;
}

/** The partner's listing of a SKU, locked until the transaction ends. */
export async function lockListing(tx: Transaction, partner: string, partnerSku: string): Promise<ListingRow | null> {
  const [row] = await tx
    .select(listingColumns)
    .from(listings)
    .where(and(eq(listings.partner, partner), eq(listings.partnerSku, partnerSku)))
    .for('update');
  return row ?? null;
}

/** Null when another transaction made a listing of the SKU in the meantime. */
export async function insertListing(tx: Transaction, row: typeof listings.$inferInsert): Promise<ListingRow | null> {
  const [inserted] = await tx
    .insert(listings)
    .values(row)
    .onConflictDoNothing({ target: [listings.partner, listings.partnerSku] })
    .returning(listingColumns);
  return inserted ?? null;
}

/** Writes the changes and counts the version up. */
export async function changeListing(
  tx: Transaction,
  id: string,
  changes: Partial<typeof listings.$inferInsert>,
): Promise<ListingRow> {
  const [changed] = await tx
    .update(listings)
    .set({ ...changes, version: sql`${listings.version} + 1`, updatedAt: sql`now()` })
    .where(eq(listings.id, id))
    .returning(listingColumns);
  return changed!;
}

export async function issuesOfListing(tx: Transaction, listing: string): Promise<NewListingIssue[]> {
  const rows = await tx
    .select()
    .from(listingIssues)
    .where(eq(listingIssues.listing, listing))
    .orderBy(asc(listingIssues.position));
  return rows.map(({ listing: _, ...row }) => row);
}

/** Puts these issues in the place of those that the listing has now. */
export async function replaceIssues(tx: Transaction, listing: string, issues: readonly NewListingIssue[]) {
  await tx.delete(listingIssues).where(eq(listingIssues.listing, listing));
  if (issues.length > 0) await tx.insert(listingIssues).values(issues.map((row) => ({ ...row, listing })));
}
