import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import {
  type FacilityBookingRow,
  type FacilityCentreRow,
  type FacilityOfferingRow,
  facilityBookings,
  facilityCentres,
  facilityOfferings,
} from '../tables.ts';

const { searchDocument: _centreDocument, ...centreColumns } = getTableColumns(facilityCentres);
const { searchDocument: _offeringDocument, ...offeringColumns } = getTableColumns(facilityOfferings);

const nextVersion = { updatedAt: sql`now()` };

export async function findCentre(db: Queryable, id: string): Promise<FacilityCentreRow | null> {
  const [row] = await db.select(centreColumns).from(facilityCentres).where(eq(facilityCentres.id, id));
  return row ?? null;
}

/**
 * The row, locked until the transaction ends: `update` by who changes the centre, `share` by who relies on it as it is, such
 * as bookings, which do not wait for each other.
 */
export async function lockCentre(
  tx: Transaction,
  id: string,
  strength: 'update' | 'share',
): Promise<FacilityCentreRow | null> {
  const [row] = await tx.select(centreColumns).from(facilityCentres).where(eq(facilityCentres.id, id)).for(strength);
  return row ?? null;
}

/** By name, as readers get them. */
export const findOfferings = (db: Queryable, centre: string): Promise<FacilityOfferingRow[]> =>
  db
    .select(offeringColumns)
    .from(facilityOfferings)
    .where(eq(facilityOfferings.centre, centre))
    .orderBy(facilityOfferings.name, facilityOfferings.code);

/** The row, locked until the transaction ends: who books places of it waits here for others who do. */
export async function lockOffering(tx: Transaction, centre: string, code: string): Promise<FacilityOfferingRow | null> {
  const [row] = await tx
    .select(offeringColumns)
    .from(facilityOfferings)
    .where(and(eq(facilityOfferings.centre, centre), eq(facilityOfferings.code, code)))
    .for('no key update');
  return row ?? null;
}

export async function insertCentre(
  tx: Transaction,
  row: typeof facilityCentres.$inferInsert,
  offerings: readonly (typeof facilityOfferings.$inferInsert)[],
): Promise<FacilityCentreRow> {
  const [inserted] = await tx.insert(facilityCentres).values(row).returning(centreColumns);
  if (offerings.length > 0) await tx.insert(facilityOfferings).values([...offerings]);
  return inserted!;
}

/** Counts the version up, also when nothing of the centre's own row changes. */
export async function changeCentre(
  tx: Transaction,
  id: string,
  changes: Partial<FacilityCentreRow>,
): Promise<FacilityCentreRow> {
  const [changed] = await tx
    .update(facilityCentres)
    .set({ ...changes, ...nextVersion, version: sql`${facilityCentres.version} + 1` })
    .where(eq(facilityCentres.id, id))
    .returning(centreColumns);
  return changed!;
}

export async function insertOffering(tx: Transaction, row: typeof facilityOfferings.$inferInsert): Promise<void> {
  await tx.insert(facilityOfferings).values(row);
}

export async function changeOffering(
  tx: Transaction,
  { centre, code }: FacilityOfferingRow,
  changes: Partial<FacilityOfferingRow>,
): Promise<void> {
  await tx
    .update(facilityOfferings)
    .set(changes)
    .where(and(eq(facilityOfferings.centre, centre), eq(facilityOfferings.code, code)));
}

export async function findBooking(db: Queryable, id: string): Promise<FacilityBookingRow | null> {
  const [row] = await db.select().from(facilityBookings).where(eq(facilityBookings.id, id));
  return row ?? null;
}

export async function lockBooking(tx: Transaction, id: string): Promise<FacilityBookingRow | null> {
  const [row] = await tx.select().from(facilityBookings).where(eq(facilityBookings.id, id)).for('update');
  return row ?? null;
}

export async function insertBooking(
  tx: Transaction,
  row: typeof facilityBookings.$inferInsert,
): Promise<FacilityBookingRow> {
  const [inserted] = await tx.insert(facilityBookings).values(row).returning();
  return inserted!;
}

export async function changeBooking(
  tx: Transaction,
  id: string,
  changes: Pick<FacilityBookingRow, 'status'>,
): Promise<FacilityBookingRow> {
  const [changed] = await tx
    .update(facilityBookings)
    .set({ ...changes, ...nextVersion, version: sql`${facilityBookings.version} + 1` })
    .where(eq(facilityBookings.id, id))
    .returning();
  return changed!;
}
