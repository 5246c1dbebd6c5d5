import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../shared/database.ts';
import { announcing } from '../../shared/events/outbox.ts';
import { audit, type ListingRow, ledger, listings, outbox, products } from '../tables.ts';
import { listingColumns } from './columns.ts';
import { addListingChanges } from './listing-writes.ts';

/** Who pauses listings, as the histories keep it. */
export interface Recorder {
  readonly id: string;
  readonly audience: string;
  readonly organization: string | null;
  readonly requestId: string;
}

interface Lapses {
  /** Today in India. */
  readonly today: string;
  /** Of sellers of this state; null for all. */
  readonly state: string | null;
  /** Under these authorisations; null for all. */
  readonly authorisations: readonly string[] | null;
  /** At most so many. */
  readonly most: number;
}

const isLapsed = ({ today, state, authorisations }: Lapses): SQL | undefined =>
  and(
    eq(listings.status, 'LIVE'),
    state === null ? undefined : eq(listings.state, state),
    sql`${listings.product} in (select ${products.id} from ${products}
      where ${products.gi} is not null and ${products.giUntil} < ${today}::date
        and (${authorisations === null}::boolean
          or ${products.giAuthorisation} = any(${sql.param(authorisations ?? [])}::text[])))`,
  );

const REASON = 'The right to the geographical indication has lapsed';

/**
 * Pauses listings that are LIVE though the right to their GI has lapsed, each with its history, audit row and event. The rows
 * as they were come back. Those that somebody else has in hand are waited for, and judged as they are then.
 */
export async function pauseLapsed(tx: Transaction, by: Recorder, lapses: Lapses): Promise<ListingRow[]> {
  const found = await tx
    .select(listingColumns)
    .from(listings)
    .where(isLapsed(lapses))
    .orderBy(listings.id)
    .limit(lapses.most)
    .for('update');
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const paused = await tx
    .update(listings)
    .set({ status: 'PAUSED', version: sql`${listings.version} + 1`, updatedAt: sql`now()` })
    .where(inArray(listings.id, ids))
    .returning(listingColumns);
  const before = new Map(found.map((row) => [row.id, row]));
  await addListingChanges(
    tx,
    by,
    ids.map((listing) => ({ listing, from: 'LIVE', to: 'PAUSED', reason: REASON })),
  );
  await tx.insert(audit).values(
    paused.map((row) => ({
      actor: by.id,
      audience: by.audience,
      organization: by.organization,
      state: row.state,
      operation: 'pauseLapsedListings',
      subjectType: 'Listing',
      subject: row.id,
      before: before.get(row.id),
      after: { ...row, reason: REASON },
      requestId: by.requestId,
    })),
  );
  await tx
    .insert(outbox)
    .values(
      paused.map((row) => ({
        type: 'listing.updated',
        subjectType: 'Listing',
        subject: row.id,
        subjectVersion: row.version,
        state: row.state,
        payload: { ...row, reason: REASON },
        requestId: by.requestId,
      })),
    )
    .returning({ announced: announcing(ledger.subgraph) });
  return found;
}
