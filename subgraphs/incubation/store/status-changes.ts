import { desc, eq, sql } from 'drizzle-orm';
import type { Database, Queryable, Transaction } from '../../shared/database.ts';
import { type StatusChangeRow, statusChanges } from '../tables.ts';

/** At most so many of a record's steps are shown, the latest. */
const MAX_STEPS = 100;

export function createStatusChangeReads(db: Database) {
  const latest = db
    .select()
    .from(statusChanges)
    .where(
      sql`${statusChanges.sequence} in (
        select page.sequence from unnest(${sql.placeholder('ids')}::text[]) as parent(id) cross join lateral (
          select ${statusChanges.sequence} as sequence from ${statusChanges} where ${statusChanges.subject} = parent.id
          order by ${statusChanges.sequence} desc limit ${sql.raw(`${MAX_STEPS}`)}) as page)`,
    )
    .orderBy(desc(statusChanges.sequence))
    .prepare('status_changes');
  return {
    /** Latest first. Of records that the caller has been shown. */
    statusChangesOf: (keys: readonly string[]): Promise<StatusChangeRow[]> => latest.execute({ ids: keys }),
  };
}

/** Steps of a record, latest first, as the transaction sees them. */
export const findStatusChanges = (db: Queryable, subject: string): Promise<StatusChangeRow[]> =>
  db
    .select()
    .from(statusChanges)
    .where(eq(statusChanges.subject, subject))
    .orderBy(desc(statusChanges.sequence))
    .limit(MAX_STEPS);

export async function addStatusChanges(
  tx: Transaction,
  rows: readonly (typeof statusChanges.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(statusChanges).values([...rows]);
}
