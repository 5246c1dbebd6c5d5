import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import { isIdOf } from '../../shared/ids.ts';
import {
  type ApplicationRow,
  type AuthorisedUserRow,
  authorisedUsers,
  type IndicationRow,
  indicationApplications,
  indications,
} from '../tables.ts';

const { searchDocument: _searchDocument, ...columns } = getTableColumns(indications);
const counted = (
  version: typeof indications.version | typeof authorisedUsers.version | typeof indicationApplications.version,
) => ({
  version: sql`${version} + 1`,
  updatedAt: sql`now()`,
});

export async function findIndication(db: Queryable, id: string): Promise<IndicationRow | null> {
  const [row] = await db.select(columns).from(indications).where(eq(indications.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends; what is written below it waits for what changes it. */
export async function lockIndication(tx: Transaction, id: string): Promise<IndicationRow | null> {
  if (!isIdOf('GeographicalIndication', id)) return null;
  const [row] = await tx.select(columns).from(indications).where(eq(indications.id, id)).for('update');
  return row ?? null;
}

export async function changeIndication(
  tx: Transaction,
  id: string,
  changes: Partial<typeof indications.$inferInsert>,
): Promise<IndicationRow> {
  const [changed] = await tx
    .update(indications)
    .set({ ...changes, ...counted(indications.version) })
    .where(eq(indications.id, id))
    .returning(columns);
  return changed!;
}

export async function findApplication(db: Queryable, id: string): Promise<ApplicationRow | null> {
  const [row] = await db.select().from(indicationApplications).where(eq(indicationApplications.id, id));
  return row ?? null;
}

export async function applicationsOf(db: Queryable, indication: string): Promise<ApplicationRow[]> {
  return db.select().from(indicationApplications).where(eq(indicationApplications.indication, indication));
}

export async function insertApplication(
  tx: Transaction,
  row: typeof indicationApplications.$inferInsert,
): Promise<ApplicationRow> {
  const [inserted] = await tx.insert(indicationApplications).values(row).returning();
  return inserted!;
}

export async function changeApplication(
  tx: Transaction,
  id: string,
  changes: Partial<typeof indicationApplications.$inferInsert>,
): Promise<ApplicationRow> {
  const [changed] = await tx
    .update(indicationApplications)
    .set({ ...changes, ...counted(indicationApplications.version) })
    .where(eq(indicationApplications.id, id))
    .returning();
  return changed!;
}

export async function findAuthorisedUser(db: Queryable, id: string): Promise<AuthorisedUserRow | null> {
  const [row] = await db.select().from(authorisedUsers).where(eq(authorisedUsers.id, id));
  return row ?? null;
}

/** An authorisation of the same user that shares a day with a period; null as a day leaves it open. */
export async function findOverlappingUse(
  tx: Transaction,
  { id, indication, user, from, to }: Pick<AuthorisedUserRow, 'id' | 'indication' | 'user' | 'from' | 'to'>,
): Promise<AuthorisedUserRow | null> {
  const [row] = await tx
    .select()
    .from(authorisedUsers)
    .where(
      and(
        eq(authorisedUsers.indication, indication),
        eq(authorisedUsers.user, user ?? ''),
        sql`${authorisedUsers.id} <> ${id}`,
        sql`daterange(${authorisedUsers.from}, ${authorisedUsers.to}, '[]') && daterange(${from}::date, ${to}::date, '[]')`,
      ),
    )
    .limit(1);
  return row ?? null;
}

export async function isUserNumberTaken(tx: Transaction, indication: string, number: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: authorisedUsers.id })
    .from(authorisedUsers)
    .where(and(eq(authorisedUsers.indication, indication), sql`lower(${authorisedUsers.number}) = lower(${number})`));
  return row !== undefined;
}

export async function insertAuthorisedUser(
  tx: Transaction,
  row: typeof authorisedUsers.$inferInsert,
): Promise<AuthorisedUserRow> {
  const [inserted] = await tx.insert(authorisedUsers).values(row).returning();
  return inserted!;
}

/** Gives an authorisation another last day. */
export async function moveLastDay(tx: Transaction, id: string, to: string): Promise<AuthorisedUserRow> {
  const [changed] = await tx
    .update(authorisedUsers)
    .set({ to, ...counted(authorisedUsers.version) })
    .where(eq(authorisedUsers.id, id))
    .returning();
  return changed!;
}
