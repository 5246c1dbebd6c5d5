import type { Check } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { ListingStatus } from '../types.generated.ts';

/** A new listing may stand here: a partner brings its marketplace as it is. */
const FIRST: readonly ListingStatus[] = ['DRAFT', 'SUBMITTED', 'LIVE'];

/** Where a listing may go from each status; it may also stay. */
const NEXT: Readonly<Record<ListingStatus, readonly ListingStatus[]>> = {
  DRAFT: ['SUBMITTED', 'LIVE', 'ENDED'],
  SUBMITTED: ['DRAFT', 'LIVE', 'REJECTED', 'ENDED'],
  LIVE: ['PAUSED', 'REJECTED', 'ENDED'],
  PAUSED: ['LIVE', 'REJECTED', 'ENDED'],
  REJECTED: ['DRAFT', 'SUBMITTED', 'ENDED'],
  ENDED: ['DRAFT'],
};

/** Statuses in which nobody can buy, so that a listing may go there though its product was withdrawn. */
export const isOffSale = (status: ListingStatus): boolean => status !== 'LIVE' && status !== 'SUBMITTED';

/** Whether a listing may go from one status to another; null stands for a listing that is not there yet. */
export function checkStep(from: ListingStatus | null, to: ListingStatus): Check {
  const allowed = from === null ? FIRST : [from, ...NEXT[from]];
  if (allowed.includes(to)) return null;
  return issue('input.status', 'TRANSITION_NOT_ALLOWED', { expected: allowed.join(', '), received: to });
}
