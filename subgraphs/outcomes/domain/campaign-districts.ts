import { badUserInput } from '../../shared/errors.ts';
import type { Context } from '../loaders.ts';
import type { DistrictFigures, Figures } from '../store/figures.ts';
import type { AllocationRow, CampaignRow } from '../tables.ts';
import type { CampaignDistrictOrder, CampaignDistrictsArgs } from '../types.generated.ts';

/** A district's part in a campaign, as the graph shows it. */
export interface CampaignDistrictView {
  readonly campaign: string;
  readonly district: string;
  /** Null where the campaign names no part of it. */
  readonly allocation: AllocationRow | null;
  readonly figures: Figures;
  readonly crossedOn: string | null;
  readonly rank: number | null;
}

const NOTHING: Figures = {
  units: 0,
  closed: 0,
  jobs: 0,
  investment: 0,
  womenOwned: 0,
  scStOwned: 0,
  syntheticUnits: 0,
  syntheticJobs: 0,
  syntheticInvestment: 0,
};

/** Units as a part of the allocation; null where that is not known or nothing. */
export const shareOf = ({
  allocation,
  figures,
}: Pick<CampaignDistrictView, 'allocation' | 'figures'>): number | null =>
  allocation?.units ? figures.units / allocation.units : null;

/** The districts of a campaign, allocated or with registrations, each with the day it crossed the threshold and its rank. */
export async function campaignDistricts(
  { loaders }: Context,
  { id }: CampaignRow,
  { threshold, orderBy, asOf = null, synthetic = null }: CampaignDistrictsArgs,
): Promise<CampaignDistrictView[]> {
  if (threshold < 1) throw badUserInput(`threshold: expected 1 or more, got ${threshold}`);
  const [allocations, counted] = await Promise.all([
    loaders.allocations.load(id),
    loaders.districts.load(id, { threshold, asOf, synthetic }),
  ]);
  const parts = new Map(allocations.map((allocation) => [allocation.district, allocation]));
  const found = new Map(counted.map((row) => [row.district, row]));
  return [...new Set([...parts.keys(), ...found.keys()])]
    .map((district) => ({
      campaign: id,
      district,
      allocation: parts.get(district) ?? null,
      figures: found.get(district) ?? NOTHING,
      crossedOn: found.get(district)?.crossedOn ?? null,
      rank: rankOf(found.get(district), counted),
    }))
    .toSorted((one, other) => ORDERS[orderBy](one, other) || byCode(one, other));
}

/** One more than the districts that crossed on an earlier day; null for one that did not cross. */
function rankOf(row: DistrictFigures | undefined, all: readonly DistrictFigures[]): number | null {
  const day = row?.crossedOn ?? null;
  if (day === null) return null;
  return 1 + all.filter(({ crossedOn }) => crossedOn !== null && crossedOn < day).length;
}

type Comparison = (one: CampaignDistrictView, other: CampaignDistrictView) => number;

const byCode: Comparison = (one, other) => Number(one.district) - Number(other.district);
const byUnits: Comparison = (one, other) => other.figures.units - one.figures.units;
/** Greatest first, null last. */
const descending =
  (of: (view: CampaignDistrictView) => number | null): Comparison =>
  (one, other) =>
    (of(other) ?? -1) - (of(one) ?? -1);

const ORDERS: Readonly<Record<CampaignDistrictOrder, Comparison>> = {
  CROSSED_FIRST: (one, other) => {
    const [first, second] = [one.crossedOn ?? '9999', other.crossedOn ?? '9999'];
    if (first !== second) return first < second ? -1 : 1;
    return byUnits(one, other);
  },
  UNITS_DESC: byUnits,
  ALLOCATION_DESC: descending(({ allocation }) => allocation?.units ?? null),
  SHARE_DESC: descending(shareOf),
};
