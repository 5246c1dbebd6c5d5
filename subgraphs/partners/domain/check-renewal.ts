import type { Queryable } from '../../shared/database.ts';
import { type Issue, issue, warning } from '../../shared/errors.ts';
import type { Principal } from '../../shared/principal.ts';
import { findMou } from '../store/mou-rows.ts';
import { findLiveRenewal } from '../store/renewal-rows.ts';
import type { MouRow } from '../tables.ts';
import { changeable, isRefusal } from './changeable-mou.ts';
import { RENEWABLE } from './mou-guards.ts';

/** What a second renewal at once runs into; the index `mou_one_live_renewal` tells it from the first. */
export const renewedAlready = (path: string, received: string): Issue =>
  issue(path, 'DUPLICATE', { expected: 'an MoU that no other follows yet', received });

interface Renewal {
  /** Where the input names the MoU to be followed. */
  readonly path: string;
  readonly effectiveFrom: string | null;
}

/** Whether an MoU can be followed by another from a day on. The row of the one to be followed need not be locked. */
export async function checkRenewal(
  db: Queryable,
  principal: Principal,
  id: string,
  { path, effectiveFrom }: Renewal,
): Promise<Issue[]> {
  const renewed = changeable(principal, id, await findMou(db, id), path);
  if (isRefusal(renewed)) return renewed.kind === 'invalid' ? [...renewed.issues] : [];
  const live = await findLiveRenewal(db, id);
  return [
    ...(RENEWABLE.has(renewed.status)
      ? []
      : [
          issue(path, 'GUARD_NOT_MET', {
            expected: `an MoU in status ${[...RENEWABLE].join(', ')}`,
            received: `one in ${renewed.status}`,
          }),
        ]),
    ...(live ? [renewedAlready(path, `one that ${live.reference} follows`)] : []),
    ...checkDates(renewed, effectiveFrom),
  ];
}

function checkDates(renewed: MouRow, effectiveFrom: string | null): Issue[] {
  const first = renewed.effectiveFrom ?? renewed.signedEarliest;
  if (effectiveFrom === null) return [];
  if (first !== null && effectiveFrom <= first)
    return [
      issue('input.effectiveFrom', 'OUT_OF_RANGE', { expected: `a day after ${first}`, received: effectiveFrom }),
    ];
  const { effectiveTo } = renewed;
  if (effectiveTo === null || effectiveFrom > effectiveTo) return [];
  return [
    warning('input.effectiveFrom', 'UNUSUAL', {
      expected: `a day after ${effectiveTo}, the last day of ${renewed.reference}`,
      received: effectiveFrom,
    }),
  ];
}
