import type { Context } from '../loaders.ts';
import type { MouTargetDistrictRow, MouTargetRow } from '../tables.ts';
import { isComputed } from './metrics.ts';

/** What a target, or its part in a district, has reached, and how that is known. */
export interface Achieved {
  readonly value: number | null;
  readonly by: 'COMPUTED' | 'REPORTED' | null;
}

const achieved = (value: number | null, by: 'COMPUTED' | 'REPORTED'): Achieved => ({
  value,
  by: value === null ? null : by,
});

export async function achievedOf({ loaders }: Context, target: MouTargetRow): Promise<Achieved> {
  if (!isComputed(target.metric)) return achieved(target.achieved, 'REPORTED');
  return achieved((await loaders.achievements.load(target))?.total ?? null, 'COMPUTED');
}

/** A district of which nothing is counted has reached nothing, where the whole is counted at all. */
export async function achievedInDistrict({ loaders }: Context, part: MouTargetDistrictRow): Promise<Achieved> {
  const target = (await loaders.targetsOf.load(part.mou)).find(({ position }) => position === part.target);
  if (!target || !isComputed(target.metric) || target.metric === 'COOPERATIVES_COVERED')
    return achieved(part.achieved, 'REPORTED');
  const counted = await loaders.achievements.load(target);
  if (!counted || counted.total === null) return achieved(null, 'COMPUTED');
  return achieved(counted.byDistrict.get(part.district) ?? 0, 'COMPUTED');
}

export async function isReached(context: Context, target: MouTargetRow): Promise<boolean> {
  const { value } = await achievedOf(context, target);
  const aim = target.value ?? target.min;
  return value !== null && aim !== null && value >= aim;
}
