import type { Context } from '../loaders.ts';
import type { IndicationRow } from '../tables.ts';
import type { GeographicalIndicationMayUseArgs } from '../types.generated.ts';
import { isRegistered, protectedUntil } from './gi-states.ts';
import { covers, dayOrToday } from './in-force.ts';

export interface GiPermission {
  readonly isAllowed: boolean;
  readonly isAuthorised: boolean;
  readonly isInArea: boolean | null;
  readonly validUntil: string | null;
  readonly reasons: readonly string[];
}

/** Whether a seller may put the sign on its goods on a day; everything that it reads is the public register. */
export async function mayUse(
  { loaders }: Context,
  indication: IndicationRow,
  { seller, district, on }: GeographicalIndicationMayUseArgs,
): Promise<GiPermission> {
  const day = dayOrToday(on);
  const [rights, applications] = await Promise.all([
    loaders.authorisationsOfUser.load(seller),
    loaders.applications.load(indication.id),
  ]);
  const ofSign = rights.filter((right) => right.indication === indication.id);
  const right = ofSign.find((candidate) => covers(candidate, day)) ?? null;
  const end = protectedUntil(applications);
  const { districts } = indication;
  const isInArea = !district || districts.length === 0 ? null : districts.includes(district);
  const lapsed = ofSign.flatMap(({ to }) => (to !== null && to < day ? to : [])).toSorted();
  const reasons = [
    isRegistered(applications) ? null : 'the sign is not registered',
    end !== null && end < day ? `the protection of the sign ended on ${end}` : null,
    right
      ? null
      : `no authorisation in force on ${day}${lapsed.length > 0 ? `; the last ended on ${lapsed.at(-1)}` : ''}`,
    isInArea === false ? `expected a district of the area (${districts.join(', ')}), got ${district}` : null,
  ].filter((reason) => reason !== null);
  return {
    isAllowed: reasons.length === 0,
    isAuthorised: right !== null,
    isInArea,
    validUntil: right?.to ?? null,
    reasons,
  };
}
