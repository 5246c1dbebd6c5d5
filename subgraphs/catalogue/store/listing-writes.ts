import { and, desc, eq, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import { isIdOf } from '../../shared/ids.ts';
import type { Principal } from '../../shared/principal.ts';
import { type ListingChangeRow, type ListingRow, listingChanges, listings } from '../tables.ts';
import { listingColumns } from './columns.ts';
import { isAmongLatest } from './latest.ts';

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

/** A listing by its id, locked until the transaction ends. */
export async function lockListingById(tx: Transaction, id: string): Promise<ListingRow | null> {
  if (!isIdOf('Listing', id)) return null;
  const [row] = await tx.select(listingColumns).from(listings).where(eq(listings.id, id)).for('update');
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

type Recorder = Pick<Principal, 'id' | 'organization'>;
type NewChange = Pick<ListingChangeRow, 'listing' | 'from' | 'to' | 'reason'>;

export async function addListingChanges(tx: Transaction, by: Recorder, changes: readonly NewChange[]): Promise<void> {
  if (changes.length === 0) return;
  await tx
    .insert(listingChanges)
    .values(changes.map((change) => ({ ...change, actor: by.id, organization: by.organization })));
}

/** Under each of some listings, the latest first. */
export const listingChangesOf = (db: Queryable, ids: readonly string[]): Promise<ListingChangeRow[]> => {
  const { listing, sequence } = listingChanges;
  return db
    .select()
    .from(listingChanges)
    .where(isAmongLatest(listingChanges, listing, sequence, ids))
    .orderBy(desc(sequence));
};
