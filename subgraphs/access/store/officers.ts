import { eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import { type OfficerRow, officers } from '../tables.ts';

export type NewOfficer = typeof officers.$inferInsert;

const { passwordHash, ...columns } = getTableColumns(officers);

export const officersByIds = async (db: Queryable, ids: readonly string[]): Promise<OfficerRow[]> =>
  db
    .select(columns)
    .from(officers)
    .where(inArray(officers.id, [...ids]));

export async function findOfficer(db: Queryable, id: string): Promise<OfficerRow | null> {
  if (id.includes('\0')) return null;
  const [row] = await db.select(columns).from(officers).where(eq(officers.id, id));
  return row ?? null;
}

/** By what they sign in with, with the hash of the password: for the sign-in alone. */
export async function findCredentials(
  db: Queryable,
  email: string,
): Promise<(OfficerRow & { readonly passwordHash: string | null }) | null> {
  if (email.includes('\0')) return null;
  const [row] = await db
    .select({ ...columns, passwordHash })
    .from(officers)
    .where(eq(officers.email, email.toLowerCase()));
  return row ?? null;
}

export async function lockOfficer(tx: Transaction, id: string): Promise<OfficerRow | null> {
  if (id.includes('\0')) return null;
  const [row] = await tx.select(columns).from(officers).where(eq(officers.id, id)).for('update');
  return row ?? null;
}

export async function insertOfficer(tx: Transaction, officer: NewOfficer): Promise<OfficerRow> {
  const [row] = await tx.insert(officers).values(officer).returning(columns);
  return row!;
}

/** Writes the changes and counts the version up. */
export async function changeOfficer(tx: Transaction, id: string, changes: Partial<NewOfficer>): Promise<OfficerRow> {
  const [row] = await tx
    .update(officers)
    .set({ ...changes, version: sql`${officers.version} + 1`, updatedAt: sql`now()` })
    .where(eq(officers.id, id))
    .returning(columns);
  return row!;
}

export async function noteSignIn(db: Queryable, id: string): Promise<void> {
  await db.update(officers).set({ lastSignedInAt: sql`now()` }).where(eq(officers.id, id));
}
