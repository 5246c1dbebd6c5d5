import { desc, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../shared/database.ts';
import type { Principal } from '../../shared/principal.ts';
import { type StatusChangeRow, statusChanges } from '../tables.ts';

/** At most so many steps of a record are shown, the latest. */
const MAX_HISTORY = 100;

export function createHistoryReads(db: Database) {
  const history = db
    .select()
    .from(statusChanges)
    .where(
      sql`${statusChanges.sequence} in (select page.sequence from unnest(${sql.placeholder('ids')}::text[]) as parent(id)
        cross join lateral (
          select ${statusChanges.sequence} as sequence from ${statusChanges} where ${statusChanges.subject} = parent.id
          order by ${statusChanges.sequence} desc limit ${sql.raw(`${MAX_HISTORY}`)}) as page)`,
    )
    .orderBy(desc(statusChanges.sequence))
    .prepare('history');
  return {
    /** Latest first. Of records that the caller has been shown. */
    historyOf: (ids: readonly string[]): Promise<StatusChangeRow[]> => history.execute({ ids }),
  };
}

export interface Taken {
  readonly subject: string;
  /** Null when the record begins. */
  readonly from: string | null;
  readonly to: string;
  readonly reason?: string | null;
}

/** Adds a step to the history of a record. */
export async function addChange(
  tx: Transaction,
  principal: Principal,
  { reason = null, ...step }: Taken,
): Promise<void> {
  const { id: actor, organization } = principal;
  await tx.insert(statusChanges).values({ ...step, reason, actor, organization });
}

/** The history as the transaction sees it, latest first. */
export const findHistory = (tx: Transaction, subject: string): Promise<StatusChangeRow[]> =>
  tx
    .select()
    .from(statusChanges)
    .where(eq(statusChanges.subject, subject))
    .orderBy(desc(statusChanges.sequence))
    .limit(MAX_HISTORY);
