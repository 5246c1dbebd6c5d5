import DataLoader from 'dataloader';
import type { EntityDirectory } from '../../shared/subgraph.ts';
import { dayInIndia } from '../../shared/today.ts';
import type { MouCooperativeRow, MouPartyRow, MouRow, MouTargetDistrictRow, MouTargetRow } from '../tables.ts';
import { type Counts, countInGraph, type Period } from './graph-counts.ts';
import { type ComputedMetric, isComputed } from './metrics.ts';
import { dayIn } from './mou-view.ts';
import { EVER_SIGNED } from './validity.ts';

/** What the graph counts of a target. */
export interface Counted {
  readonly total: number | null;
  readonly byDistrict: ReadonlyMap<string, number>;
}

/** What the count of a target is made of. */
interface Aim {
  readonly target: MouTargetRow;
  readonly metric: ComputedMetric;
  readonly mou: MouRow;
  readonly parties: readonly MouPartyRow[];
  readonly cooperatives: readonly MouCooperativeRow[];
  readonly parts: readonly MouTargetDistrictRow[];
}

interface Reads {
  mou(id: string): Promise<MouRow | null>;
  parties(mou: string): Promise<readonly MouPartyRow[]>;
  cooperatives(mou: string): Promise<readonly MouCooperativeRow[]>;
  parts(mou: string): Promise<readonly MouTargetDistrictRow[]>;
}

const SELLERS = { SELLERS_ENROLLED: 'enrolled', SELLERS_ONBOARDED: 'onboarded', SELLERS_TRAINED: 'trained' } as const;

/**
 * Counts what targets have reached, all those of a level in one call to the graph. Null for metrics that the graph does not
 * count, and for targets of a past day: what others have recorded is known as it is now.
 */
export function createAchievements(
  graph: EntityDirectory,
  reads: Reads,
): DataLoader<MouTargetRow, Counted | null, string> {
  return new DataLoader(
    async (targets) => {
      const aims = await Promise.all(targets.map((target) => aimOf(target, reads)));
      const known = aims.filter((aim) => aim !== null);
      const counts = await countInGraph(graph, {
        mous: new Set(known.flatMap(({ metric, mou }) => (metric in SELLERS ? mou.id : []))),
        organizations: new Set(known.filter(({ metric }) => metric === 'LISTINGS_LIVE').flatMap(marketplacesOf)),
        districts: new Set(known.filter(isRegistration).flatMap(({ mou, parts }) => districtsOf(mou, parts))),
        states: new Set(
          known.filter(isRegistration).flatMap(({ mou }) => (mou.districts.length > 0 ? [] : mou.states)),
        ),
        periods: distinct(known.filter(isRegistration).map(({ mou }) => periodOf(mou))),
      });
      return aims.map((aim) => aim && countOf(aim, counts));
    },
    { cacheKeyFn: ({ mou, key }) => `${mou}/${key}` },
  );
}

async function aimOf(target: MouTargetRow, reads: Reads): Promise<Aim | null> {
  const { metric } = target;
  if (!isComputed(metric) || dayIn(target.mou) !== undefined) return null;
  const mou = await reads.mou(target.mou);
  if (!mou) return null;
  const [parties, cooperatives, parts] = await Promise.all([
    metric === 'LISTINGS_LIVE' ? reads.parties(target.mou) : [],
    metric === 'COOPERATIVES_COVERED' ? reads.cooperatives(target.mou) : [],
    reads.parts(target.mou),
  ]);
  return {
    target,
    metric,
    mou,
    parties,
    cooperatives,
    parts: parts.filter((part) => part.target === target.position),
  };
}

/** Of an MoU that nobody has signed there is nothing to ask. */
const isRegistration = ({ metric, mou }: Aim): boolean =>
  metric === 'ENTERPRISES_REGISTERED' && EVER_SIGNED.has(mou.status);

const marketplacesOf = ({ parties }: Aim): string[] =>
  parties.flatMap(({ role, organization }) => (role === 'E_COMMERCE_PARTNER' && organization ? organization : []));

const districtsOf = (mou: MouRow, parts: Aim['parts']): string[] => [
  ...mou.districts,
  ...parts.map(({ district }) => district),
];

/** From the first day in force, never before the signature, to the last; before it is in force nothing counts as its work. */
const periodOf = ({ effectiveFrom, effectiveTo, signedLatest, signedEarliest }: MouRow): Period => ({
  from:
    [effectiveFrom, signedLatest ?? signedEarliest]
      .flatMap((day) => day ?? [])
      .toSorted()
      .at(-1) ?? null,
  to: effectiveTo,
});

const distinct = (periods: readonly Period[]): Period[] => [
  ...new Map(periods.map((period) => [`${period.from}/${period.to}`, period])).values(),
];

function countOf(aim: Aim, counts: Counts): Counted {
  const { metric, mou, target } = aim;
  switch (metric) {
    case 'SELLERS_ENROLLED':
    case 'SELLERS_ONBOARDED':
    case 'SELLERS_TRAINED': {
      const rows = counts.sellers(mou.id)?.map((row) => ({ district: row.district, count: row[SELLERS[metric]] }));
      return summed(rows, target.baseline ?? 0);
    }
    case 'LISTINGS_LIVE': {
      const rows = marketplacesOf(aim).map((organization) => counts.listings(organization));
      if (rows.includes(undefined)) return summed(undefined, 0);
      const where = rows
        .flatMap((row) => row ?? [])
        .filter(({ state, district }) => holdsIn(mou, state.code, district));
      return summed(
        where.map(({ district, live }) => ({ district, count: live })),
        0,
      );
    }
    case 'ENTERPRISES_REGISTERED': {
      if (!EVER_SIGNED.has(mou.status)) return summed([], target.baseline ?? 0);
      const period = periodOf(mou);
      const inPlaces = (kind: 'District' | 'State', codes: readonly string[]) =>
        codes.map((code) => [code, counts.registered(kind, code, period)] as const);
      const whole = mou.districts.length > 0 ? inPlaces('District', mou.districts) : inPlaces('State', mou.states);
      const parts = inPlaces('District', districtsOf(mou, aim.parts));
      return {
        total: whole.reduce<number | null>(
          (sum, [, count]) => (sum === null || count === undefined ? null : sum + count),
          target.baseline ?? 0,
        ),
        byDistrict: new Map(parts.flatMap(([code, count]) => (count === undefined ? [] : [[code, count]]))),
      };
    }
    case 'COOPERATIVES_COVERED': {
      const today = dayInIndia(new Date());
      const isCovered = ({ from, to }: MouCooperativeRow) => (from ?? today) <= today && (to ?? today) >= today;
      return { total: aim.cooperatives.filter(isCovered).length, byDistrict: new Map() };
    }
  }
}

const holdsIn = (mou: MouRow, state: string, district: { readonly code: string } | null): boolean =>
  mou.states.includes(state) &&
  (mou.districts.length === 0 || (district !== null && mou.districts.includes(district.code)));

/** Counts by district added up, on top of what there was before; null when they are not known. */
function summed(
  rows: readonly { readonly district: { readonly code: string } | null; readonly count: number }[] | undefined,
  baseline: number,
): Counted {
  if (rows === undefined) return { total: null, byDistrict: new Map() };
  const byDistrict = new Map<string, number>();
  for (const { district, count } of rows)
    if (district) byDistrict.set(district.code, (byDistrict.get(district.code) ?? 0) + count);
  return { total: rows.reduce((sum, { count }) => sum + count, baseline), byDistrict };
}
