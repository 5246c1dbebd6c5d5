import { desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Database } from '../../shared/database.ts';
import { audit } from '../tables.ts';

export type AuditRow = typeof audit.$inferSelect;

/** The most changes of one record that are read at once. */
const MOST_CHANGES = 100;

export function createChanges(db: Database) {
  const columns = getTableColumns(audit);
  const page = db
    .select(columns)
    .from(audit)
    .where(eq(audit.subject, sql`parent.key`))
    .orderBy(desc(audit.sequence))
    .limit(MOST_CHANGES)
    .as('page');
  const changesOf = db
    .select({
      sequence: page.sequence,
      at: page.at,
      actor: page.actor,
      audience: page.audience,
      organization: page.organization,
      state: page.state,
      operation: page.operation,
      subjectType: page.subjectType,
      subject: page.subject,
      before: page.before,
      after: page.after,
      requestId: page.requestId,
    })
    .from(sql`unnest(${sql.placeholder('ids')}::text[]) as parent(key)`)
    .crossJoinLateral(page)
    .prepare('changes_of_subjects');

  return {
    /** The audit rows of records, the latest first. */
    changesOfSubjects: (ids: readonly string[]): Promise<AuditRow[]> => changesOf.execute({ ids }),
  };
}
