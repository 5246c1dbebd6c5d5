import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import { type ListingIssueRow, listingIssues } from '../tables.ts';
import { isAmongLatest } from './latest.ts';

export type NewListingIssue = Pick<typeof listingIssues.$inferInsert, 'severity' | 'path' | 'message'>;

const isUnresolved = ne(listingIssues.status, 'RESOLVED');

/** Issues of some listings that are not resolved, errors first. */
export const unresolvedIssuesOf = (db: Queryable, listings: readonly string[]): Promise<ListingIssueRow[]> =>
  db
    .select()
    .from(listingIssues)
    .where(and(sql`${listingIssues.listing} = any(${sql.param(listings)}::text[])`, isUnresolved))
    .orderBy(asc(listingIssues.severity), asc(listingIssues.position));

/** The latest hundred issues of some listings, resolved ones too, errors first. */
export const issuesOf = (db: Queryable, listings: readonly string[]): Promise<ListingIssueRow[]> =>
  db
    .select()
    .from(listingIssues)
    .where(isAmongLatest(listingIssues, listingIssues.listing, listingIssues.position, listings))
    .orderBy(asc(listingIssues.severity), asc(listingIssues.position));

export async function lockIssue(tx: Transaction, listing: string, position: number): Promise<ListingIssueRow | null> {
  const [row] = await tx
    .select()
    .from(listingIssues)
    .where(and(eq(listingIssues.listing, listing), eq(listingIssues.position, position)))
    .for('update');
  return row ?? null;
}

type Handling = Pick<ListingIssueRow, 'status' | 'handledBy' | 'note'>;

export async function handleIssues(
  tx: Transaction,
  listing: string,
  positions: readonly number[],
  handling: Handling,
): Promise<void> {
  if (positions.length === 0) return;
  await tx
    .update(listingIssues)
    .set({ ...handling, handledAt: sql`now()`, version: sql`${listingIssues.version} + 1` })
    .where(and(eq(listingIssues.listing, listing), inArray(listingIssues.position, [...positions])));
}

/** Adds issues after those that the listing has. The listing's row must be locked. */
export async function addIssues(tx: Transaction, listing: string, issues: readonly NewListingIssue[]): Promise<void> {
  if (issues.length === 0) return;
  const [last] = await tx
    .select({ position: listingIssues.position })
    .from(listingIssues)
    .where(eq(listingIssues.listing, listing))
    .orderBy(desc(listingIssues.position))
    .limit(1);
  const first = (last?.position ?? -1) + 1;
  await tx.insert(listingIssues).values(issues.map((issue, at) => ({ ...issue, listing, position: first + at })));
}
