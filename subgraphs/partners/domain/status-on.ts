import { dayInIndia } from '../../shared/today.ts';
import type { MouChangeRow } from '../store/mou-rows.ts';
import type { MouRow, MouStatus } from '../tables.ts';
import { EVER_SIGNED } from './validity.ts';

/** Where an MoU stood. */
export interface Standing {
  readonly status: MouStatus;
  readonly reason: string | null;
  /** Since when, as far as it is known. */
  readonly since: Date;
  /** Whether it was withdrawn as a draft: then it stays the bureau's own. */
  readonly withdrawnFrom: MouStatus | null;
}

interface Step extends Standing {
  readonly day: string;
}

type Signed = Pick<MouRow, 'status' | 'statusReason' | 'statusSince' | 'createdAt' | 'signedEarliest' | 'signedLatest'>;

/**
 * Where an MoU stood at the end of a day (`YYYY-MM-DD`, Indian time), null when it was not there yet. The day of signature
 * counts from the signature itself, not from when somebody recorded it: what was recorded of the days before, but later
 * than that, is over by then. Of an MoU without recorded steps that is known which its row tells.
 */
export function standingOn(mou: Signed, changes: readonly MouChangeRow[], day: string): Standing | null {
  return stepsOf(mou, changes).findLast((step) => step.day <= day) ?? null;
}

/** Steps in their order, each with the day from which it counts. */
function stepsOf(mou: Signed, changes: readonly MouChangeRow[]): Step[] {
  const recorded = changes
    .filter(({ from, to }) => from !== to)
    .toSorted((a, b) => a.version - b.version)
    .map(({ at, from, to, reason }) => ({
      status: to,
      reason,
      since: at,
      day: dayInIndia(at),
      withdrawnFrom: to === 'WITHDRAWN' ? from : null,
    }));
  const steps = recorded.length > 0 ? recorded : stepsOfRow(mou);
  const signed = steps.findIndex(({ status }) => status === 'SIGNED');
  const signedDay = mou.signedLatest ?? mou.signedEarliest;
  return steps.map((step, at) =>
    at === signed && signedDay !== null && signedDay < step.day ? { ...step, day: signedDay } : step,
  );
}

function stepsOfRow({ status, statusReason, statusSince, createdAt }: Signed): Step[] {
  const beginning = { reason: null, since: createdAt, day: dayInIndia(createdAt), withdrawnFrom: null };
  const now = { status, reason: statusReason, since: statusSince, day: dayInIndia(statusSince), withdrawnFrom: null };
  if (status === 'SIGNED' || !EVER_SIGNED.has(status)) return [{ ...now, since: statusSince, day: beginning.day }];
  return [{ ...beginning, status: 'SIGNED' }, now];
}
