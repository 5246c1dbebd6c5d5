import {
  allocations,
  campaigns,
  indicators,
  indicatorValues,
  policies,
  reportedCrossings,
  reportedFigures,
  targets,
} from '../../../subgraphs/outcomes/tables.ts';
import type { Transaction } from '../../../subgraphs/shared/database.ts';
import { campaignId, indicatorId, policyId } from '../ids.ts';
import type { Facts } from '../read-facts.ts';
import { citationOf, isSure } from './citation.ts';

const PAISE_A_CRORE = 1_000_000_000;

const subjectId = (type: 'CAMPAIGN' | 'POLICY', key: string): string =>
  type === 'CAMPAIGN' ? campaignId(key) : policyId(key);

/**
 * Campaigns, policies and indicators. What belongs to one is put in with it and never again: a bureau may have changed it since.
 */
export async function loadOutcomes(tx: Transaction, facts: Facts): Promise<void> {
  const campaignRows = facts.campaigns.map((row) => undertakingOf(facts, campaignId(row.key), row));
  const policyRows = facts.policies.map((row) => undertakingOf(facts, policyId(row.key), row));
  const made = [
    ...(await tx.insert(campaigns).values(campaignRows).onConflictDoNothing().returning({ id: campaigns.id })),
    ...(await tx.insert(policies).values(policyRows).onConflictDoNothing().returning({ id: policies.id })),
  ];
  await loadParts(tx, facts, new Set(made.map(({ id }) => id)));
  await loadIndicators(tx, facts);
}

function undertakingOf(facts: Facts, id: string, row: Facts['campaigns'][number]) {
  const { name, state, from, to, summary } = row;
  return { id, name, state, from, to, summary, source: citationOf(facts, row.source), sure: isSure(row) };
}

/** Targets, parts of districts and reports of new campaigns and policies. */
async function loadParts(tx: Transaction, facts: Facts, made: ReadonlySet<string>): Promise<void> {
  if (made.size === 0) return;
  const targetRows = facts.outcomeTargets.map((row) => {
    const unit = row.metric === 'INVESTMENT' ? PAISE_A_CRORE : 1;
    return {
      subject: subjectId(row.subject_type, row.subject),
      metric: row.metric,
      minimum: row.minimum * unit,
      maximum: row.maximum === null ? null : row.maximum * unit,
      by: row.by,
      source: citationOf(facts, row.source),
      sure: isSure(row),
    };
  });
  const allocationRows = facts.campaignAllocations.map((row) => ({
    campaign: campaignId(row.campaign),
    district: row.district,
    units: row.units,
    note: row.note,
    source: citationOf(facts, row.source),
    sure: isSure(row),
  }));
  const crossingRows = facts.reportedCrossings.map((row) => ({
    campaign: campaignId(row.campaign),
    district: row.district,
    threshold: row.threshold,
    crossedBy: row.crossed_by,
    rank: row.rank,
    source: citationOf(facts, row.source),
  }));
  const figureRows = facts.outcomeFigures.map((row) => ({
    subject: subjectId(row.subject_type, row.subject),
    district: row.district,
    metric: row.metric,
    value: row.value,
    unit: row.unit,
    qualifier: row.qualifier,
    asOf: row.as_of,
    source: citationOf(facts, row.source),
  }));
  const isNew = (subject: string): boolean => made.has(subject);
  const rows = {
    targets: targetRows.filter(({ subject }) => isNew(subject)),
    allocations: allocationRows.filter(({ campaign }) => isNew(campaign)),
    crossings: crossingRows.filter(({ campaign }) => isNew(campaign)),
    figures: figureRows.filter(({ subject }) => isNew(subject)),
  };
  if (rows.targets.length > 0) await tx.insert(targets).values(rows.targets);
  if (rows.allocations.length > 0) await tx.insert(allocations).values(rows.allocations);
  if (rows.crossings.length > 0) await tx.insert(reportedCrossings).values(rows.crossings);
  if (rows.figures.length > 0) await tx.insert(reportedFigures).values(rows.figures);
}

async function loadIndicators(tx: Transaction, facts: Facts): Promise<void> {
  const made = await tx
    .insert(indicators)
    .values(facts.indicators.map(({ key, ...indicator }) => ({ id: indicatorId(key), ...indicator })))
    .onConflictDoNothing()
    .returning({ id: indicators.id });
  const isNew = new Set(made.map(({ id }) => id));
  const values = facts.indicatorValues
    .map((row) => ({
      indicator: indicatorId(row.indicator),
      from: row.from,
      to: row.to,
      value: row.value,
      highest: row.highest,
      qualifier: row.qualifier,
      revision: 1,
      source: citationOf(facts, row.source),
      sure: isSure(row),
    }))
    .filter(({ indicator }) => isNew.has(indicator));
  if (values.length > 0) await tx.insert(indicatorValues).values(values);
}
