import { and, desc, eq } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import {
  achievementReports,
  type MilestoneReportRow,
  type MilestoneRow,
  milestoneReports,
  milestones,
  mouTargetDistricts,
  mouTargets,
  type ObligationRow,
  obligations,
} from '../tables.ts';

/** What reports of progress read and change within their transaction. */

export async function findObligation(db: Queryable, id: string): Promise<ObligationRow | null> {
  const [row] = await db.select().from(obligations).where(eq(obligations.id, id));
  return row ?? null;
}

/** The reports on a milestone so far, the newest by its day first. */
export async function readMilestoneReports(
  tx: Transaction,
  { obligation, key }: Pick<MilestoneRow, 'obligation' | 'key'>,
): Promise<MilestoneReportRow[]> {
  return tx
    .select()
    .from(milestoneReports)
    .where(and(eq(milestoneReports.obligation, obligation), eq(milestoneReports.milestone, key)))
    .orderBy(desc(milestoneReports.asOf), desc(milestoneReports.sequence));
}

/** Keeps a report on a milestone and, where it is the newest by its day, puts down how far it has come. */
export async function reportMilestone(
  tx: Transaction,
  report: typeof milestoneReports.$inferInsert,
  newestOf: Pick<MilestoneRow, 'position'> | null,
): Promise<void> {
  await tx.insert(milestoneReports).values(report);
  if (newestOf === null) return;
  const { position } = newestOf;
  await tx
    .update(milestones)
    .set({
      status: report.to,
      evidence: report.evidence ?? null,
      evidenceSha256: report.evidenceSha256 ?? null,
    })
    .where(and(eq(milestones.obligation, report.obligation), eq(milestones.position, position)));
}

/** Keeps a report on a target and, where it is the newest by its day, puts down what was reached. */
export async function reportAchievement(
  tx: Transaction,
  report: typeof achievementReports.$inferInsert,
  newestOf: { readonly position: number } | null,
): Promise<void> {
  const { mou, district, value } = report;
  await tx.insert(achievementReports).values(report);
  if (newestOf === null) return;
  const { position } = newestOf;
  if (district)
    await tx
      .update(mouTargetDistricts)
      .set({ achieved: value })
      .where(
        and(
          eq(mouTargetDistricts.mou, mou),
          eq(mouTargetDistricts.target, position),
          eq(mouTargetDistricts.district, district),
        ),
      );
  else
    await tx
      .update(mouTargets)
      .set({ achieved: value })
      .where(and(eq(mouTargets.mou, mou), eq(mouTargets.position, position)));
}

/** The reports on a target of an MoU so far. */
export async function readAchievements(tx: Transaction, mou: string, target: string) {
  return tx
    .select()
    .from(achievementReports)
    .where(and(eq(achievementReports.mou, mou), eq(achievementReports.target, target)));
}
