import { asc, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../shared/database.ts';
import { createChanges } from './store/changes.ts';
import { createFigures } from './store/figures.ts';
import { createLists } from './store/lists.ts';
import { createValues } from './store/values.ts';
import {
  type AllocationRow,
  allocations,
  type CampaignRow,
  campaigns,
  type IndicatorRow,
  indicators,
  type PolicyRow,
  policies,
  type ReportedCrossingRow,
  type ReportedFigureRow,
  reportedCrossings,
  reportedFigures,
  type TargetRow,
  targets,
} from './tables.ts';

const { searchDocument: _ofCampaigns, ...campaignColumns } = getTableColumns(campaigns);
const { searchDocument: _ofPolicies, ...policyColumns } = getTableColumns(policies);
const { searchDocument: _ofIndicators, ...indicatorColumns } = getTableColumns(indicators);

const ids: SQL = sql`${sql.placeholder('ids')}::text[]`;

/** The reads of this subgraph on one database. */
export function createStore(db: Database) {
  const campaignsByIds = db
    .select(campaignColumns)
    .from(campaigns)
    .where(sql`${campaigns.id} = any(${ids})`)
    .prepare('campaigns_by_ids');
  const policiesByIds = db
    .select(policyColumns)
    .from(policies)
    .where(sql`${policies.id} = any(${ids})`)
    .prepare('policies_by_ids');
  const indicatorsByIds = db
    .select(indicatorColumns)
    .from(indicators)
    .where(sql`${indicators.id} = any(${ids})`)
    .prepare('indicators_by_ids');
  const targetsOf = db
    .select()
    .from(targets)
    .where(sql`${targets.subject} = any(${ids})`)
    .orderBy(asc(targets.subject), sql`array_position('{UNITS,JOBS,INVESTMENT}', ${targets.metric})`)
    .prepare('targets_of_subjects');
  const allocationsOf = db
    .select()
    .from(allocations)
    .where(sql`${allocations.campaign} = any(${ids})`)
    .orderBy(asc(allocations.campaign), asc(allocations.district))
    .prepare('allocations_of_campaigns');
  const crossingsOf = db
    .select()
    .from(reportedCrossings)
    .where(sql`${reportedCrossings.campaign} = any(${ids})`)
    .orderBy(asc(reportedCrossings.campaign), asc(reportedCrossings.crossedBy), asc(reportedCrossings.sequence))
    .prepare('crossings_of_campaigns');
  const figuresOf = db
    .select()
    .from(reportedFigures)
    .where(sql`${reportedFigures.subject} = any(${ids})`)
    .orderBy(asc(reportedFigures.subject), asc(reportedFigures.sequence))
    .prepare('figures_of_subjects');

  type Keys = readonly string[];
  return {
    lists: createLists(db),
    ...createChanges(db),
    ...createFigures(db),
    ...createValues(db),
    campaignsByIds: (keys: Keys): Promise<CampaignRow[]> => campaignsByIds.execute({ ids: keys }),
    policiesByIds: (keys: Keys): Promise<PolicyRow[]> => policiesByIds.execute({ ids: keys }),
    indicatorsByIds: (keys: Keys): Promise<IndicatorRow[]> => indicatorsByIds.execute({ ids: keys }),
    /** Of campaigns and policies alike. */
    targetsOfSubjects: (keys: Keys): Promise<TargetRow[]> => targetsOf.execute({ ids: keys }),
    allocationsOfCampaigns: (keys: Keys): Promise<AllocationRow[]> => allocationsOf.execute({ ids: keys }),
    crossingsOfCampaigns: (keys: Keys): Promise<ReportedCrossingRow[]> => crossingsOf.execute({ ids: keys }),
    /** Of campaigns and policies alike, and of their districts. */
    reportedFiguresOfSubjects: (keys: Keys): Promise<ReportedFigureRow[]> => figuresOf.execute({ ids: keys }),
  };
}

export type Store = ReturnType<typeof createStore>;
