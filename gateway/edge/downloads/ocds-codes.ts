import type { ReleasedMou } from './ocds-query.ts';

/** Codes of OCDS 1.1 for ours. */

type Role = ReleasedMou['parties'][number]['role'];

/** organizationRole: an open list, of which these fit. */
export const ROLES: Readonly<Record<Role, string>> = {
  E_COMMERCE_PARTNER: 'supplier',
  STATE_PARTY: 'buyer',
  FINANCIAL_PARTNER: 'funder',
  IMPLEMENTING_PARTY: 'interestedParty',
  OTHER: 'interestedParty',
};

/** milestoneStatus: a closed list. */
export const MILESTONE_STATUSES = {
  SCHEDULED: 'scheduled',
  MET: 'met',
  PARTIALLY_MET: 'partiallyMet',
  NOT_MET: 'notMet',
} as const;

/** documentType: an open list. */
export const DOCUMENT_TYPES = {
  AGREEMENT: 'contractSigned',
  AMENDMENT: 'contractSigned',
  ANNEXURE: 'contractAnnexe',
  MINUTES: 'minutes',
  PRESS_RELEASE: 'pressRelease',
  OTHER: 'other',
} as const;

interface StatusCodes {
  readonly tag: 'contract' | 'contractAmendment' | 'contractTermination';
  readonly award: 'pending' | 'active' | 'cancelled';
  readonly contract: 'pending' | 'active' | 'cancelled' | 'terminated';
}

/** releaseTag, awardStatus and contractStatus, closed lists all: where an MoU stands, and that it was amended. */
export function codesOfStatus({ status, termsNumber }: Pick<ReleasedMou, 'status' | 'termsNumber'>): StatusCodes {
  switch (status) {
    case 'DRAFT':
    case 'UNDER_REVIEW':
    case 'APPROVED':
    case 'PARTIALLY_SIGNED':
      return { tag: 'contract', award: 'pending', contract: 'pending' };
    case 'WITHDRAWN':
      return { tag: 'contract', award: 'cancelled', contract: 'cancelled' };
    case 'SIGNED':
    case 'SUSPENDED':
      return { tag: termsNumber > 1 ? 'contractAmendment' : 'contract', award: 'active', contract: 'active' };
    case 'TERMINATED':
    case 'COMPLETED':
      return { tag: 'contractTermination', award: 'active', contract: 'terminated' };
  }
}
