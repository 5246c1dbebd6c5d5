import { EXPIRING_SOON_DAYS } from '../store/lists.ts';
import type { MouRow, MouStatus } from '../tables.ts';

export type MouValidity = 'NOT_IN_FORCE' | 'UPCOMING' | 'ACTIVE' | 'EXPIRING_SOON' | 'EXPIRED';

const EVER_SIGNED: ReadonlySet<MouStatus> = new Set(['SIGNED', 'SUSPENDED', 'TERMINATED', 'COMPLETED']);
const MS_A_DAY = 86_400_000;

type Dated = Pick<MouRow, 'status' | 'effectiveFrom' | 'effectiveTo' | 'signedEarliest' | 'signedLatest'>;

/**
 * Whether an MoU is in force on a day (`YYYY-MM-DD`, Indian time), by its dates and its present status: one that was
 * suspended or ended counts as in force until `statusSince` (the day of that step). Both first and last day belong to it.
 * A signature that is known by bounds only counts from the earlier one.
 */
export function validityOn(mou: Dated, statusSince: string, day: string): MouValidity {
  if (!EVER_SIGNED.has(mou.status)) return 'NOT_IN_FORCE';
  if (mou.status !== 'SIGNED' && day >= statusSince) return 'NOT_IN_FORCE';
  const first = mou.effectiveFrom ?? mou.signedEarliest ?? mou.signedLatest;
  if (first !== null && day < first) return 'UPCOMING';
  if (mou.effectiveTo === null) return 'ACTIVE';
  if (day > mou.effectiveTo) return 'EXPIRED';
  const daysLeft = (Date.parse(mou.effectiveTo) - Date.parse(day)) / MS_A_DAY;
  return daysLeft <= EXPIRING_SOON_DAYS ? 'EXPIRING_SOON' : 'ACTIVE';
}
