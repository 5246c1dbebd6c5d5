import { desc, eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Queryable, Transaction } from '../../shared/database.ts';
import type { Principal } from '../../shared/principal.ts';
import {
  type ApplicationChangeRow,
  type AuthorisedUserChangeRow,
  applicationChanges,
  authorisedUserChanges,
  type MemberCountRow,
  memberCounts,
  type StatusChangeRow,
  statusChanges,
} from '../tables.ts';

/** How much of a history is shown. */
const LATEST = 100;

/** Who records a change, as its columns. */
const recordedBy = ({ id, organization }: Principal) => ({ actor: id, organization });

type NewStatusChange = Pick<StatusChangeRow, 'cooperative' | 'from' | 'to' | 'on' | 'reason'>;
export async function addStatusChange(tx: Transaction, by: Principal, change: NewStatusChange): Promise<void> {
  await tx.insert(statusChanges).values({ ...change, ...recordedBy(by) });
}

type NewApplicationChange = Omit<typeof applicationChanges.$inferInsert, 'actor' | 'organization'>;
export async function addApplicationChange(tx: Transaction, by: Principal, change: NewApplicationChange) {
  await tx.insert(applicationChanges).values({ ...change, ...recordedBy(by) });
}

type NewAuthorisedUserChange = Omit<typeof authorisedUserChanges.$inferInsert, 'actor' | 'organization'>;
export async function addAuthorisedUserChange(tx: Transaction, by: Principal, change: NewAuthorisedUserChange) {
  await tx.insert(authorisedUserChanges).values({ ...change, ...recordedBy(by) });
}

/** Day of the latest step of a co-operative's status; null when none is recorded. */
export async function lastStatusDay(tx: Transaction, cooperative: string): Promise<string | null> {
  const [row] = await tx
    .select({ on: sql<string | null>`max(${statusChanges.on})::text` })
    .from(statusChanges)
    .where(eq(statusChanges.cooperative, cooperative));
  return row?.on ?? null;
}

/** Puts a count in the place of what was recorded of its day. */
export async function putMemberCount(tx: Transaction, count: MemberCountRow): Promise<void> {
  const { total, women } = count;
  await tx
    .insert(memberCounts)
    .values(count)
    .onConflictDoUpdate({ target: [memberCounts.cooperative, memberCounts.asOf], set: { total, women } });
}

/** Whether a row is among the latest of its owner, of some owners. */
function isAmongLatest(table: PgTable, owner: PgColumn, order: PgColumn, owners: readonly string[]): SQL {
  return sql`(${owner}, ${order}) in (
    select wanted.id, page.key from unnest(${sql.param(owners)}::text[]) as wanted(id)
    cross join lateral (select ${order} as key from ${table} where ${owner} = wanted.id
      order by ${order} desc limit ${sql.raw(String(LATEST))}) as page)`;
}

/*
 * Histories under each of some owners, the latest first. Not prepared: seldom asked for, and in transactions too.
 */

export const statusChangesOf = (db: Queryable, cooperatives: readonly string[]): Promise<StatusChangeRow[]> =>
  db
    .select()
    .from(statusChanges)
    .where(isAmongLatest(statusChanges, statusChanges.cooperative, statusChanges.sequence, cooperatives))
    .orderBy(desc(statusChanges.sequence));

export const memberCountsOf = (db: Queryable, cooperatives: readonly string[]): Promise<MemberCountRow[]> =>
  db
    .select()
    .from(memberCounts)
    .where(isAmongLatest(memberCounts, memberCounts.cooperative, memberCounts.asOf, cooperatives))
    .orderBy(desc(memberCounts.asOf));

export const applicationChangesOf = (db: Queryable, applications: readonly string[]): Promise<ApplicationChangeRow[]> =>
  db
    .select()
    .from(applicationChanges)
    .where(isAmongLatest(applicationChanges, applicationChanges.application, applicationChanges.sequence, applications))
    .orderBy(desc(applicationChanges.sequence));

export const authorisedUserChangesOf = (
  db: Queryable,
  users: readonly string[],
): Promise<AuthorisedUserChangeRow[]> => {
  const { authorisedUser, sequence } = authorisedUserChanges;
  return db
    .select()
    .from(authorisedUserChanges)
    .where(isAmongLatest(authorisedUserChanges, authorisedUser, sequence, users))
    .orderBy(desc(sequence));
};
