import { type Issue, issue } from '../../shared/errors.ts';
import { formatMoney } from '../../shared/money.ts';
import type { AllocationRow, ApplicationRow, AppraisalRow, TrancheRow } from '../tables.ts';
import type { ApplicationGuard } from './application-states.ts';

/** What the guards of an application's step are judged by. */
export interface JudgedApplication {
  readonly application: ApplicationRow;
  /** The latest first. */
  readonly appraisals: readonly AppraisalRow[];
  readonly tranches: readonly TrancheRow[];
  readonly allocation: AllocationRow | null;
  /** Client id of whoever takes the step. */
  readonly actor: string;
}

interface Unmet {
  readonly expected: string;
  readonly received: string;
}

/** What can still be sanctioned for a purpose. */
export const availableIn = (allocation: AllocationRow | null): number =>
  allocation === null ? 0 : allocation.funded - allocation.sanctioned;

const GUARDS: Readonly<Record<ApplicationGuard, (judged: JudgedApplication) => Unmet | null>> = {
  APPRAISED: ({ appraisals }) => (appraisals.length > 0 ? null : { expected: 'an appraisal', received: 'none' }),
  APPRAISAL_RECOMMENDS: ({ appraisals: [latest] }) =>
    latest?.recommendation === 'SANCTION'
      ? null
      : { expected: 'a latest appraisal that recommends a sanction', received: latest?.recommendation ?? 'none' },
  SANCTIONER_IS_NOT_APPRAISER: ({ appraisals, actor }) =>
    appraisals.some(({ appraisedBy }) => appraisedBy === actor)
      ? { expected: 'somebody who did not appraise it', received: `${actor}, who did` }
      : null,
  MONEY_IS_LEFT: ({ allocation }) =>
    availableIn(allocation) > 0
      ? null
      : {
          expected: 'money left of what was received for the purpose',
          received: formatMoney(availableIn(allocation), 'RUPEES'),
        },
  TRANCHE_IS_LEFT: ({ tranches }) =>
    tranches.some(({ disbursed }) => disbursed === null)
      ? null
      : { expected: 'a tranche that is not paid out', received: 'none' },
};

/** The guards that do not hold, as issues at the path. */
export const unmetApplicationGuards = (
  path: string,
  guards: readonly ApplicationGuard[],
  judged: JudgedApplication,
): Issue[] =>
  guards.flatMap((guard) => {
    const unmet = GUARDS[guard](judged);
    return unmet ? [issue(path, 'GUARD_NOT_MET', unmet)] : [];
  });

/** The guards that do not hold, as sentences. */
export const unmetInWords = (guards: readonly ApplicationGuard[], judged: JudgedApplication): string[] =>
  guards.flatMap((guard) => {
    const unmet = GUARDS[guard](judged);
    return unmet ? [`expected ${unmet.expected}, got ${unmet.received}`] : [];
  });
