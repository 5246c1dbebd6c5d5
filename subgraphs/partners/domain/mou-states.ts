import type { MouStatus } from '../tables.ts';
import { type Steps, step } from './steps.ts';

const withdrawal = step('WITHDRAWN', { needs: ['REASON'] });
const termination = step('TERMINATED', { needs: ['REASON'] });
const completion = step('COMPLETED', { needs: ['REASON'] });
const signatureOfSome = step('PARTIALLY_SIGNED', {
  guards: ['RENEWED_CAN_BE_FOLLOWED', 'AGREEMENT_IS_FIXED', 'TWO_STILL_TO_SIGN'],
  needs: ['SIGNATURES_OF_SOME', 'AGREEMENT_HASH'],
});
const signatureOfAll = step('SIGNED', {
  guards: ['RENEWED_CAN_BE_FOLLOWED', 'AGREEMENT_IS_FIXED', 'ALL_PARTIES_STATED'],
  needs: ['SIGNATURES_OF_ALL', 'AGREEMENT_HASH'],
});

/**
 * The life of an MoU: from each status the steps that there are. What is not here is not allowed.
 *
 * Source: the design of this graph, section "partners": no law or standard prescribes these steps to us. Its two controls:
 * nobody approves what he wrote, and what is signed is, by its hash, what was approved. Being in force, about to expire
 * and expired are not statuses: they follow from dates, see `validity.ts`.
 */
export const STEPS: Steps<MouStatus> = {
  DRAFT: [
    step('UNDER_REVIEW', { guards: ['TWO_PARTIES', 'AN_OBLIGATION', 'RENEWED_CAN_BE_FOLLOWED'], takesDocuments: true }),
    withdrawal,
  ],
  UNDER_REVIEW: [
    step('APPROVED', {
      guards: ['APPROVER_IS_NOT_AUTHOR', 'RENEWED_CAN_BE_FOLLOWED'],
      needs: ['AN_AGREEMENT'],
      takesDocuments: true,
    }),
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
