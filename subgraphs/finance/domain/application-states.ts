import type { ApplicationStatus } from '../tables.ts';

/** What must hold before a step can be taken; `application-guards.ts` says how each is judged. */
export type ApplicationGuard =
  | 'APPRAISED'
  | 'APPRAISAL_RECOMMENDS'
  | 'SANCTIONER_IS_NOT_APPRAISER'
  | 'MONEY_IS_LEFT'
  | 'TRANCHE_IS_LEFT';

export type ApplicationMutation = 'transitionFundApplication' | 'sanctionFundApplication' | 'disburseTranche';

export interface ApplicationStep {
  readonly to: ApplicationStatus;
  readonly mutation: ApplicationMutation;
  readonly guards: readonly ApplicationGuard[];
  /** What the input must bring, in words. */
  readonly needs: readonly string[];
}

const REASON = 'reason: why, in a sentence';

/**
 * The life of an application: from each status the steps that there are. What is not here is not allowed.
 *
 * Source: the issue that asked for it; no law prescribes these steps to us. Its two controls: nobody sanctions what he
 * appraised, and nothing is sanctioned that the latest appraisal does not recommend. A sanction that the unit does not take
 * up is closed without a payment, since its money would else be bound for good.
 */
export const APPLICATION_STEPS: Readonly<Record<ApplicationStatus, readonly ApplicationStep[]>> = {
  SUBMITTED: [
    {
      to: 'APPRAISAL',
      mutation: 'transitionFundApplication',
      guards: [],
      needs: ['appraiser: who is to examine it'],
    },
  ],
  APPRAISAL: [
    {
      to: 'SANCTIONED',
      mutation: 'sanctionFundApplication',
      guards: ['APPRAISAL_RECOMMENDS', 'SANCTIONER_IS_NOT_APPRAISER', 'MONEY_IS_LEFT'],
      needs: ['amount, reference and tranches: the sanction'],
    },
    { to: 'REJECTED', mutation: 'transitionFundApplication', guards: ['APPRAISED'], needs: [REASON] },
  ],
  SANCTIONED: [
    {
      to: 'DISBURSING',
      mutation: 'disburseTranche',
      guards: ['TRANCHE_IS_LEFT'],
      needs: ['tranche, disbursedOn and reference: the payment'],
    },
    { to: 'CLOSED', mutation: 'transitionFundApplication', guards: [], needs: [REASON] },
  ],
  REJECTED: [],
  DISBURSING: [
    {
      to: 'CLOSED',
      mutation: 'transitionFundApplication',
      guards: [],
      needs: ['reason: why, where a part is not paid out'],
    },
  ],
  CLOSED: [],
};

/** Neither rejected nor closed. */
export const UNDER_WAY: readonly ApplicationStatus[] = ['SUBMITTED', 'APPRAISAL', 'SANCTIONED', 'DISBURSING'];

/** The step between two statuses, or null when there is none. */
export const applicationStepBetween = (from: ApplicationStatus, to: ApplicationStatus): ApplicationStep | null =>
  APPLICATION_STEPS[from].find((step) => step.to === to) ?? null;
