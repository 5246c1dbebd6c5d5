import { bigserial, date, doublePrecision, index, text } from 'drizzle-orm/pg-core';
import { code, id, moment } from '../../shared/columns.ts';
import { MILESTONE_STATUSES, mous } from './mou.ts';
import { schema } from './organization.ts';

/** What every report of progress carries. Reports are added, never changed, which a trigger of the migrations enforces. */
const report = () => ({
  sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
  mou: id('mou')
    .notNull()
    .references(() => mous.id),
  at: moment('at').notNull().defaultNow(),
  actor: text('actor').notNull(),
  /** The day that it describes. */
  asOf: date('as_of').notNull(),
  evidence: text('evidence'),
  evidenceSha256: text('evidence_sha256'),
});

/** What was reported of milestones. It outlives them: an amendment may drop what was reported on. */
export const milestoneReports = schema.table(
  'milestone_report',
  {
    ...report(),
    obligation: id('obligation').notNull(),
    /** Key of the milestone within the obligation. */
    milestone: text('milestone').notNull(),
    from: text('from_status', { enum: MILESTONE_STATUSES }).notNull(),
    to: text('to_status', { enum: MILESTONE_STATUSES }).notNull(),
    note: text('note'),
  },
  (t) => [index('milestone_report_obligation').on(t.obligation, t.sequence)],
);

/** What was reported as reached of targets that the graph does not count itself. */
export const achievementReports = schema.table(
  'achievement_report',
  {
    ...report(),
    /** Key of the target within the MoU. */
    target: text('target').notNull(),
    /** Null for the target as a whole. */
    district: code('district'),
    value: doublePrecision('value').notNull(),
    evidence: text('evidence').notNull(),
  },
  (t) => [index('achievement_report_mou').on(t.mou, t.sequence)],
);

export type MilestoneReportRow = typeof milestoneReports.$inferSelect;
export type AchievementReportRow = typeof achievementReports.$inferSelect;
