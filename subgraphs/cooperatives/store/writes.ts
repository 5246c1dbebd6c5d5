import { and, eq, getTableColumns, inArray, ne, or, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import { isIdOf } from '../../shared/ids.ts';
import type { Ties } from '../domain/cooperative-states.ts';
import { type CooperativeRow, cooperatives, type MembershipRow, memberships } from '../tables.ts';

const { searchDocument: _searchDocument, ...columns } = getTableColumns(cooperatives);

export async function findCooperative(db: Queryable, id: string): Promise<CooperativeRow | null> {
  const [row] = await db.select(columns).from(cooperatives).where(eq(cooperatives.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends, so that its version can not change between judging and writing. */
export async function lockCooperative(tx: Transaction, id: string): Promise<CooperativeRow | null> {
  if (!isIdOf('Cooperative', id)) return null;
  const [row] = await tx.select(columns).from(cooperatives).where(eq(cooperatives.id, id)).for('update');
  return row ?? null;
}

/** Writes the changes and counts the version up. */
export async function changeCooperative(
  tx: Transaction,
  id: string,
  changes: Partial<typeof cooperatives.$inferInsert>,
): Promise<CooperativeRow> {
  const [changed] = await tx
    .update(cooperatives)
    .set({ ...changes, version: sql`${cooperatives.version} + 1`, updatedAt: sql`now()` })
    .where(eq(cooperatives.id, id))
    .returning(columns);
  return changed!;
}

/** How many memberships in force on a day, or to come, tie a co-operative to others. */
export async function countTies(tx: Transaction, id: string, day: string): Promise<Ties> {
  const [row] = await tx
    .select({
      members: sql<number>`(count(*) filter (where ${memberships.federation} = ${id}))::int`,
      federations: sql<number>`(count(*) filter (where ${memberships.member} = ${id}))::int`,
    })
    .from(memberships)
    .where(
      and(
        or(eq(memberships.federation, id), eq(memberships.member, id)),
        sql`(${memberships.to} is null or ${memberships.to} > ${day}::date)`,
      ),
    );
  return row ?? { members: 0, federations: 0 };
}

/** Rows that stay as they are until the transaction ends, locked in one order so that no two wait for each other. */
export async function lockCooperatives(tx: Transaction, ids: readonly string[]): Promise<CooperativeRow[]> {
  return tx
    .select(columns)
    .from(cooperatives)
    .where(inArray(cooperatives.id, ids))
    .orderBy(cooperatives.id)
    .for('share');
}

/** Whether a co-operative of the state other than `own` has the name already, in whatever case. */
export async function isNameTaken(tx: Transaction, name: string, state: string, own = ''): Promise<boolean> {
  const [row] = await tx
    .select({ id: cooperatives.id })
    .from(cooperatives)
    .where(
      and(eq(cooperatives.state, state), sql`lower(${cooperatives.name}) = lower(${name})`, ne(cooperatives.id, own)),
    )
    .limit(1);
  return row !== undefined;
}

export async function insertCooperative(
  tx: Transaction,
  row: typeof cooperatives.$inferInsert,
): Promise<CooperativeRow> {
  const [inserted] = await tx.insert(cooperatives).values(row).returning(columns);
  return inserted!;
}

export async function findMembership(db: Queryable, id: string): Promise<MembershipRow | null> {
  const [row] = await db.select().from(memberships).where(eq(memberships.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends, so that its version can not change between judging and writing. */
export async function lockMembership(tx: Transaction, id: string): Promise<MembershipRow | null> {
  const [row] = await tx.select().from(memberships).where(eq(memberships.id, id)).for('update');
  return row ?? null;
}

/**
 * One start of a membership at a time, until the transaction ends: a circle of federations can close over rows that no
 * two transactions have in common, so that locks on rows would not see it. Memberships are recorded seldom.
 */
export async function lockMemberships(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('cooperatives.membership'))`);
}

export interface Period {
  /** First and last day, both included; null where unknown or open. */
  readonly from: string | null;
  readonly to: string | null;
}

const overlaps = ({ from, to }: Period) =>
  sql`daterange(${memberships.from}, ${memberships.to}, '[]') && daterange(${from}::date, ${to}::date, '[]')`;

/** A membership of the same member in the same federation that shares a day with the period. */
export async function findOverlapping(
  tx: Transaction,
  { federation, member, ...period }: Period & { readonly federation: string; readonly member: string },
): Promise<MembershipRow | null> {
  const [row] = await tx
    .select()
    .from(memberships)
    .where(and(eq(memberships.federation, federation), eq(memberships.member, member), overlaps(period)))
    .limit(1);
  return row ?? null;
}

/** Whether a co-operative belongs to another within the period, directly or through other federations, of whatever state. */
export async function belongsTo(
  tx: Transaction,
  { cooperative, federation, from, to }: Period & { readonly cooperative: string; readonly federation: string },
): Promise<boolean> {
  const [row] = await tx.execute<{ found: boolean }>(sql`
    select cooperatives.belongs_to(${cooperative}, ${federation}, daterange(${from}::date, ${to}::date, '[]')) as found`);
  return row?.found ?? false;
}

export async function insertMembership(tx: Transaction, row: typeof memberships.$inferInsert): Promise<MembershipRow> {
  const [inserted] = await tx.insert(memberships).values(row).returning();
  return inserted!;
}

/** Ends a membership with the day and counts its version up. */
export async function endMembershipRow(tx: Transaction, id: string, to: string): Promise<MembershipRow> {
  const [changed] = await tx
    .update(memberships)
    .set({ to, version: sql`${memberships.version} + 1`, updatedAt: sql`now()` })
    .where(eq(memberships.id, id))
    .returning();
  return changed!;
}
