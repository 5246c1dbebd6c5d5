import type { MouStatus } from '../tables.ts';

/** What must hold before a step can be taken; `mou-guards.ts` says how each is judged. */
export type Guard =
  | 'TWO_PARTIES'
  | 'AN_OBLIGATION'
  | 'APPROVER_IS_NOT_AUTHOR'
  | 'AGREEMENT_IS_FIXED'
  | 'ALL_PARTIES_STATED'
  | 'TWO_STILL_TO_SIGN';

/** What the input of a step must bring; `mou-needs.ts` says how each is judged. */
export type Need = 'REASON' | 'AN_AGREEMENT' | 'SIGNATURES_OF_ALL' | 'SIGNATURES_OF_SOME' | 'AGREEMENT_HASH';

export interface Step {
  readonly to: MouStatus;
  readonly guards: readonly Guard[];
  readonly needs: readonly Need[];
  /** Whether documents may be added with it: not once an approver has seen them. */
  readonly takesDocuments: boolean;
}

const step = (to: MouStatus, { guards = [], needs = [], takesDocuments = false }: Partial<Omit<Step, 'to'>>): Step => ({
  to,
  guards,
  needs,
  takesDocuments,
});

const withdrawal = step('WITHDRAWN', { needs: ['REASON'] });
const termination = step('TERMINATED', { needs: ['REASON'] });
const completion = step('COMPLETED', { needs: ['REASON'] });
const signatureOfSome = step('PARTIALLY_SIGNED', {
  guards: ['AGREEMENT_IS_FIXED', 'TWO_STILL_TO_SIGN'],
  needs: ['SIGNATURES_OF_SOME', 'AGREEMENT_HASH'],
});
const signatureOfAll = step('SIGNED', {
  guards: ['AGREEMENT_IS_FIXED', 'ALL_PARTIES_STATED'],
  needs: ['SIGNATURES_OF_ALL', 'AGREEMENT_HASH'],
});

/**
 * The life of an MoU: from each status the steps that there are. What is not here is not allowed.
 *
 * Source: the design of this graph, section "partners": no law or standard prescribes these steps to us. Its two controls:
 * nobody approves what he wrote, and what is signed is, by its hash, what was approved. Being in force, about to expire
 * and expired are not statuses: they follow from dates, see `validity.ts`.
 */
export const STEPS: Readonly<Record<MouStatus, readonly Step[]>> = {
  DRAFT: [step('UNDER_REVIEW', { guards: ['TWO_PARTIES', 'AN_OBLIGATION'], takesDocuments: true }), withdrawal],
  UNDER_REVIEW: [
    step('APPROVED', { guards: ['APPROVER_IS_NOT_AUTHOR'], needs: ['AN_AGREEMENT'], takesDocuments: true }),
    step('DRAFT', { needs: ['REASON'], takesDocuments: true }),
    withdrawal,
  ],
  APPROVED: [signatureOfSome, signatureOfAll, withdrawal],
  PARTIALLY_SIGNED: [signatureOfSome, signatureOfAll, withdrawal],
  SIGNED: [step('SUSPENDED', { needs: ['REASON'] }), termination, completion],
  SUSPENDED: [step('SIGNED', {}), termination, completion],
  TERMINATED: [],
  COMPLETED: [],
  WITHDRAWN: [],
};

/** The step between two statuses, or null when there is none. */
export const stepBetween = (from: MouStatus, to: MouStatus): Step | null =>
  STEPS[from].find((candidate) => candidate.to === to) ?? null;

export const takesSignatures = ({ needs }: Step): boolean =>
  needs.includes('SIGNATURES_OF_ALL') || needs.includes('SIGNATURES_OF_SOME');
