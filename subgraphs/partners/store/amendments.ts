import { and, asc, desc, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '../../shared/database.ts';
import {
  achievementReports,
  amendmentChanges,
  amendmentSignatures,
  amendments,
  milestoneReports,
  mous,
  mouTerms,
  mouVersions,
} from '../tables.ts';
import { amendmentVisibilityFilters, type Visibility } from './lists.ts';

const isOneOf = (column: PgColumn): SQL => sql`${column} = any(${sql.placeholder('keys')}::text[])`;
const whenGiven = (name: keyof Visibility): SQL | undefined =>
  or(isNull(sql`${sql.placeholder(name)}::text`), amendmentVisibilityFilters[name](sql`${sql.placeholder(name)}`));
const isVisible = (): SQL | undefined => and(whenGiven('visibleToState'), whenGiven('visibleToParty'));

/** Prepared reads of amendments, versions and reports. */
export function createAmendmentReads(db: Database) {
  const byIds = db
    .select()
    .from(amendments)
    .where(and(isOneOf(amendments.id), isVisible()))
    .prepare('amendments_by_ids');
  const ofMous = db
    .select()
    .from(amendments)
    .where(and(isOneOf(amendments.mou), isVisible()))
    .orderBy(asc(amendments.number))
    .prepare('amendments_of');
  const termsOf = db
    .select()
    .from(mouTerms)
    .where(isOneOf(mouTerms.mou))
    .orderBy(asc(mouTerms.number))
    .prepare('terms_of');
  const signaturesOf = db
    .select()
    .from(amendmentSignatures)
    .where(isOneOf(amendmentSignatures.amendment))
    .orderBy(asc(amendmentSignatures.party), asc(amendmentSignatures.position))
    .prepare('amendment_signatures_of');
  const changesOf = db
    .select()
    .from(amendmentChanges)
    .where(isOneOf(amendmentChanges.amendment))
    .orderBy(desc(amendmentChanges.version))
    .prepare('amendment_changes_of');
  const milestoneReportsOf = db
    .select()
    .from(milestoneReports)
    .where(isOneOf(milestoneReports.obligation))
    .orderBy(desc(milestoneReports.asOf), desc(milestoneReports.sequence))
    .prepare('milestone_reports_of');
  const achievementReportsOf = db
    .select()
    .from(achievementReports)
    .where(isOneOf(achievementReports.mou))
    .orderBy(desc(achievementReports.asOf), desc(achievementReports.sequence))
    .prepare('achievement_reports_of');
  const renewalsOf = db
    .select({ id: mous.id, renews: mous.renews })
    .from(mous)
    .where(and(isOneOf(mous.renews), sql`${mous.status} not in ('WITHDRAWN', 'TERMINATED')`))
    .prepare('renewals_of');
  const snapshots = db
    .select({ mou: mouVersions.mou, version: mouVersions.version, snapshot: mouVersions.snapshot })
    .from(mouVersions)
    .where(
      sql`(${mouVersions.mou}, ${mouVersions.version}) in (
        select * from unnest(${sql.placeholder('keys')}::text[], ${sql.placeholder('versions')}::int[]))`,
    )
    .prepare('snapshots');

  return {
    amendmentsByIds: (keys: readonly string[], visibility: Visibility) => byIds.execute({ keys, ...visibility }),
    amendmentsOf: (keys: readonly string[], visibility: Visibility) => ofMous.execute({ keys, ...visibility }),
    termsOf: (keys: readonly string[]) => termsOf.execute({ keys }),
    signaturesOf: (keys: readonly string[]) => signaturesOf.execute({ keys }),
    amendmentChangesOf: (keys: readonly string[]) => changesOf.execute({ keys }),
    milestoneReportsOf: (keys: readonly string[]) => milestoneReportsOf.execute({ keys }),
    achievementReportsOf: (keys: readonly string[]) => achievementReportsOf.execute({ keys }),
    /** The live renewal of each MoU, by what it renews. */
    renewalsOf: (keys: readonly string[]) => renewalsOf.execute({ keys }),
    /** MoUs as versions of their records left them. */
    snapshots: (wanted: readonly { readonly mou: string; readonly version: number }[]) =>
      snapshots.execute({ keys: wanted.map(({ mou }) => mou), versions: wanted.map(({ version }) => version) }),
  };
}
