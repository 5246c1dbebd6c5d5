import { EXPIRING_SOON_DAYS } from '../store/lists.ts';
import type { MouRow, MouStatus } from '../tables.ts';

export type MouValidity = 'NOT_IN_FORCE' | 'UPCOMING' | 'ACTIVE' | 'EXPIRING_SOON' | 'EXPIRED';

export const EVER_SIGNED: ReadonlySet<MouStatus> = new Set(['SIGNED', 'SUSPENDED', 'TERMINATED', 'COMPLETED']);
const MS_A_DAY = 86_400_000;

type Dated = Pick<MouRow, 'status' | 'effectiveFrom' | 'effectiveTo' | 'signedEarliest' | 'signedLatest'>;

/**
 * Whether an MoU is in force on a day (`YYYY-MM-DD`, Indian time), by its dates and its present status: never before the
 * last signature, even where an earlier first day is agreed, and from `statusSince` (the day of that step) no longer when
 * it was suspended or ended. Both first and last day belong to it. A signature whose day is not known counts from the
 * last day that it can be of.
 */
export function validityOn(mou: Dated, statusSince: string, day: string): MouValidity {
  if (!EVER_SIGNED.has(mou.status)) return 'NOT_IN_FORCE';
  if (mou.status !== 'SIGNED' && day >= statusSince) return 'NOT_IN_FORCE';
  const signed = mou.signedLatest ?? mou.signedEarliest;
  if (signed !== null && day < signed) return 'NOT_IN_FORCE';
  if (mou.effectiveFrom !== null && day < mou.effectiveFrom) return 'UPCOMING';
  if (mou.effectiveTo === null) return 'ACTIVE';
  if (day > mou.effectiveTo) return 'EXPIRED';
  const daysLeft = (Date.parse(mou.effectiveTo) - Date.parse(day)) / MS_A_DAY;
  return daysLeft <= EXPIRING_SOON_DAYS ? 'EXPIRING_SOON' : 'ACTIVE';
}
