import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import {
  type AllocationRow,
  allocations,
  type CampaignRow,
  campaigns,
  type IndicatorRow,
  type IndicatorValueRow,
  indicators,
  indicatorValues,
  type PolicyRow,
  policies,
  reportedCrossings,
  reportedFigures,
  type TargetRow,
  targets,
} from '../tables.ts';

const { searchDocument: _ofCampaigns, ...campaignColumns } = getTableColumns(campaigns);
const { searchDocument: _ofPolicies, ...policyColumns } = getTableColumns(policies);
const { searchDocument: _ofIndicators, ...indicatorColumns } = getTableColumns(indicators);

export async function findCampaign(db: Queryable, id: string): Promise<CampaignRow | null> {
  const [row] = await db.select(campaignColumns).from(campaigns).where(eq(campaigns.id, id));
  return row ?? null;
}

export async function findPolicy(db: Queryable, id: string): Promise<PolicyRow | null> {
  const [row] = await db.select(policyColumns).from(policies).where(eq(policies.id, id));
  return row ?? null;
}

export async function findIndicator(db: Queryable, id: string): Promise<IndicatorRow | null> {
  const [row] = await db.select(indicatorColumns).from(indicators).where(eq(indicators.id, id));
  return row ?? null;
}

/** Rows locked until the transaction ends, so that their version can not change between judging and writing. */
export async function lockCampaign(tx: Transaction, id: string): Promise<CampaignRow | null> {
  const [row] = await tx.select(campaignColumns).from(campaigns).where(eq(campaigns.id, id)).for('update');
  return row ?? null;
}

export async function lockPolicy(tx: Transaction, id: string): Promise<PolicyRow | null> {
  const [row] = await tx.select(policyColumns).from(policies).where(eq(policies.id, id)).for('update');
  return row ?? null;
}

export async function lockIndicator(tx: Transaction, id: string): Promise<IndicatorRow | null> {
  const [row] = await tx.select(indicatorColumns).from(indicators).where(eq(indicators.id, id)).for('update');
  return row ?? null;
}

export async function insertCampaign(tx: Transaction, row: typeof campaigns.$inferInsert): Promise<CampaignRow> {
  const [inserted] = await tx.insert(campaigns).values(row).returning(campaignColumns);
  return inserted!;
}

export async function insertPolicy(tx: Transaction, row: typeof policies.$inferInsert): Promise<PolicyRow> {
  const [inserted] = await tx.insert(policies).values(row).returning(policyColumns);
  return inserted!;
}

export async function insertIndicator(tx: Transaction, row: typeof indicators.$inferInsert): Promise<IndicatorRow> {
  const [inserted] = await tx.insert(indicators).values(row).returning(indicatorColumns);
  return inserted!;
}

const counted = (table: typeof campaigns | typeof policies | typeof indicators) => ({
  version: sql`${table.version} + 1`,
  updatedAt: sql`now()`,
});

/** Each of these writes the changes, if there are any, and counts the version up. */
export async function changeCampaign(
  tx: Transaction,
  id: string,
  changes: Partial<typeof campaigns.$inferInsert>,
): Promise<CampaignRow> {
  const [changed] = await tx
    .update(campaigns)
    .set({ ...changes, ...counted(campaigns) })
    .where(eq(campaigns.id, id))
    .returning(campaignColumns);
  return changed!;
}

export async function changePolicy(
  tx: Transaction,
  id: string,
  changes: Partial<typeof policies.$inferInsert>,
): Promise<PolicyRow> {
  const [changed] = await tx
    .update(policies)
    .set({ ...changes, ...counted(policies) })
    .where(eq(policies.id, id))
    .returning(policyColumns);
  return changed!;
}

export async function touchIndicator(tx: Transaction, id: string): Promise<IndicatorRow> {
  const [changed] = await tx
    .update(indicators)
    .set(counted(indicators))
    .where(eq(indicators.id, id))
    .returning(indicatorColumns);
  return changed!;
}

export const targetsOf = (tx: Transaction, subject: string): Promise<TargetRow[]> =>
  tx.select().from(targets).where(eq(targets.subject, subject)).orderBy(asc(targets.metric));

export const allocationsOf = (tx: Transaction, campaign: string): Promise<AllocationRow[]> =>
  tx.select().from(allocations).where(eq(allocations.campaign, campaign)).orderBy(asc(allocations.district));

/** Has these and no others be the targets of a campaign or policy. */
export async function replaceTargets(tx: Transaction, subject: string, rows: readonly TargetRow[]): Promise<void> {
  await tx.delete(targets).where(eq(targets.subject, subject));
  if (rows.length > 0) await tx.insert(targets).values([...rows]);
}

/** Has these and no others be the parts of a campaign. */
export async function replaceAllocations(
  tx: Transaction,
  campaign: string,
  rows: readonly AllocationRow[],
): Promise<void> {
  await tx.delete(allocations).where(eq(allocations.campaign, campaign));
  if (rows.length > 0) await tx.insert(allocations).values([...rows]);
}

export async function insertReports(
  tx: Transaction,
  figures: readonly (typeof reportedFigures.$inferInsert)[],
  crossings: readonly (typeof reportedCrossings.$inferInsert)[],
): Promise<void> {
  if (figures.length > 0) await tx.insert(reportedFigures).values([...figures]);
  if (crossings.length > 0) await tx.insert(reportedCrossings).values([...crossings]);
}

/** The latest revision of each period of an indicator that ends on one of these days; null stands for periods without a day. */
export async function latestValues(
  tx: Transaction,
  indicator: string,
  days: readonly (string | null)[],
): Promise<IndicatorValueRow[]> {
  const lastDay = sql<string>`coalesce(${indicatorValues.to}, 'infinity'::date)`;
  const firstDay = sql<string>`coalesce(${indicatorValues.from}, '-infinity'::date)`;
  return tx
    .selectDistinctOn([lastDay, firstDay])
    .from(indicatorValues)
    .where(
      and(
        eq(indicatorValues.indicator, indicator),
        inArray(
          lastDay,
          days.map((day) => day ?? 'infinity'),
        ),
      ),
    )
    .orderBy(lastDay, firstDay, sql`${indicatorValues.revision} desc`);
}

export async function insertValues(
  tx: Transaction,
  rows: readonly (typeof indicatorValues.$inferInsert)[],
): Promise<IndicatorValueRow[]> {
  return tx
    .insert(indicatorValues)
    .values([...rows])
    .returning();
}
