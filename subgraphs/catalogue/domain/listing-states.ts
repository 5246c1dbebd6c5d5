import { type Check, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { ListingRow, ProductRow } from '../tables.ts';

export type ListingStatus = ListingRow['status'];

/** A new listing may stand here: a partner brings its marketplace as it is. */
export const FIRST_STATUSES: readonly ListingStatus[] = ['DRAFT', 'SUBMITTED', 'LIVE'];

/** Where a listing may go from each status; with the rest of it, it may also stay. */
export const NEXT_STATUSES: Readonly<Record<ListingStatus, readonly ListingStatus[]>> = {
  DRAFT: ['SUBMITTED', 'LIVE', 'ENDED'],
  SUBMITTED: ['DRAFT', 'LIVE', 'REJECTED', 'ENDED'],
  LIVE: ['PAUSED', 'REJECTED', 'ENDED'],
  PAUSED: ['LIVE', 'REJECTED', 'ENDED'],
  REJECTED: ['DRAFT', 'SUBMITTED', 'ENDED'],
  ENDED: ['DRAFT'],
};

/** Statuses in which nobody can buy, so that a listing may go there though its product is no longer offered. */
export const isOffSale = (status: ListingStatus): boolean => status !== 'LIVE' && status !== 'SUBMITTED';

const WITH_THE_MARKETPLACE: readonly ListingStatus[] = ['SUBMITTED', 'LIVE', 'PAUSED'];

/** What is on sale, or was handed in, is not taken down without a word. */
const needsReason = (from: ListingStatus | null, to: ListingStatus): boolean =>
  from !== null && from !== to && (to === 'PAUSED' || to === 'ENDED') && WITH_THE_MARKETPLACE.includes(from);

/** The last day of the right by which a product carried its GI, when that day is over; null while nothing is wrong with it. */
export const lapsedOn = ({ gi, giUntil }: Pick<ProductRow, 'gi' | 'giUntil'>, today: string): string | null =>
  gi !== null && giUntil !== null && giUntil < today ? giUntil : null;

/** A step that a listing is to take, with what tells whether it can. */
export interface Step {
  /** Null for a listing that is not there yet. */
  readonly from: ListingStatus | null;
  readonly to: ListingStatus;
  readonly url: string | null;
  readonly reason: string | null;
  /** Whether an issue of severity ERROR is reported and not resolved. */
  readonly hasError: boolean;
  /** Whether the partner may list the product. */
  readonly isOffered: boolean;
  /** See `lapsedOn`. */
  readonly lapsedOn: string | null;
}

/** Where the input of a step has what it needs. */
export interface StepPaths {
  readonly to: string;
  readonly url: string;
  readonly reason: string;
  readonly issues: string;
  readonly product: string;
}

/** Every rule on a step but its product's, which `putListing` judges with the product that its input names. */
export function checkStep(step: Step, paths: StepPaths): Check[] {
  const { from, to, url, reason, hasError } = step;
  return [
    checkAllowed(step, paths),
    checkText(paths.reason, reason, { max: 500, multiline: true }),
    to === 'LIVE' && !url
      ? issue(paths.url, 'GUARD_NOT_MET', { expected: 'the page of a listing that is LIVE' })
      : null,
    to === 'REJECTED' && !hasError
      ? issue(paths.issues, 'GUARD_NOT_MET', { expected: 'an ERROR that says why the listing is REJECTED' })
      : null,
    needsReason(from, to) && !reason?.trim()
      ? issue(paths.reason, 'GUARD_NOT_MET', { expected: `why the listing is ${to}` })
      : null,
    to === 'LIVE' && step.lapsedOn !== null
      ? issue(paths.to, 'NOT_ENTITLED', {
          expected: 'a right to the GI of the product',
          received: `it ended on ${step.lapsedOn}`,
        })
      : null,
  ];
}

function checkAllowed({ from, to }: Step, paths: StepPaths): Check {
  const allowed = from === null ? FIRST_STATUSES : [from, ...NEXT_STATUSES[from]];
  if (allowed.includes(to)) return null;
  return issue(paths.to, 'TRANSITION_NOT_ALLOWED', { expected: allowed.join(', '), received: to });
}

export interface ListingTransition {
  readonly to: ListingStatus;
  readonly isOpen: boolean;
  readonly blockedBy: readonly string[];
  readonly needs: readonly string[];
}

/** The next steps of a listing, with what stands against each and what it must bring. */
export const transitionsOf = (
  { status: from, url }: Pick<ListingRow, 'status' | 'url'>,
  { isOffered, lapsedOn: lapsed, hasError }: Pick<Step, 'isOffered' | 'lapsedOn' | 'hasError'>,
): ListingTransition[] =>
  NEXT_STATUSES[from].map((to) => {
    const blockedBy = [
      to === 'LIVE' && lapsed !== null
        ? `expected a right to the GI of the product, got one that ended on ${lapsed}`
        : null,
      !isOffSale(to) && !isOffered ? 'expected a published product that is offered to the partner' : null,
    ].filter((barrier) => barrier !== null);
    const needs = [
      to === 'LIVE' && url === null ? 'the page of the listing' : null,
      to === 'REJECTED' && !hasError ? 'an ERROR that says why' : null,
      needsReason(from, to) ? 'a reason' : null,
    ].filter((need) => need !== null);
    return { to, isOpen: blockedBy.length === 0, blockedBy, needs };
  });
