import type { AmendmentRow, AmendmentStatus, MouRow } from '../tables.ts';
import { type Steps, step } from './steps.ts';

const withdrawal = step('WITHDRAWN', { needs: ['REASON'] });
const signatureOfSome = step('PARTIALLY_SIGNED', {
  guards: ['MOU_IS_SIGNED', 'AGREEMENT_IS_FIXED', 'TWO_STILL_TO_SIGN'],
  needs: ['SIGNATURES_OF_SOME', 'AGREEMENT_HASH'],
});
const signatureOfAll = step('SIGNED', {
  guards: ['MOU_IS_SIGNED', 'AGREEMENT_IS_FIXED', 'ALL_PARTIES_STATED'],
  needs: ['SIGNATURES_OF_ALL', 'AGREEMENT_HASH'],
});

/**
 * The life of an amendment. What it says never changes, so there is no way back to DRAFT: one that is to be otherwise is
 * withdrawn and proposed anew. Controls as for MoUs: nobody approves what he wrote, what is signed is what was approved.
 */
export const AMENDMENT_STEPS: Steps<AmendmentStatus> = {
  DRAFT: [step('UNDER_REVIEW', { guards: ['MOU_IS_SIGNED'], takesDocuments: true }), withdrawal],
  UNDER_REVIEW: [
    step('APPROVED', {
      guards: ['MOU_IS_SIGNED', 'APPROVER_IS_NOT_AUTHOR'],
      needs: ['AN_AGREEMENT'],
      takesDocuments: true,
    }),
    withdrawal,
  ],
  APPROVED: [signatureOfSome, signatureOfAll, withdrawal],
  PARTIALLY_SIGNED: [signatureOfSome, signatureOfAll, withdrawal],
  SIGNED: [],
  WITHDRAWN: [],
};

/** Whether what is signed is in force or will be: what was ended before its day stays as it ended. */
export const comesIntoForce = (mou: Pick<MouRow, 'status'>, { appliedAt }: Pick<AmendmentRow, 'appliedAt'>): boolean =>
  appliedAt !== null || mou.status === 'SIGNED' || mou.status === 'SUSPENDED';
