import type { Issue, IssueCode } from '../../../subgraphs/shared/errors.ts';

const REFUSALS: Partial<Readonly<Record<IssueCode, string>>> = {
  OUT_OF_RANGE: 'The new password has to have 15 to 128 characters.',
  GUESSABLE: 'The new password is among the first that somebody would try. Choose another.',
  INCONSISTENT: 'The new password is the one that you have.',
  INVALID_FORMAT: 'The new password has characters that can not be typed.',
};

/** What is wrong with a new password, for the person who chose it. */
export const refusalOfChange = ([issue]: readonly Issue[]): string =>
  (issue && REFUSALS[issue.code]) ?? 'The account was changed meanwhile. Try again.';
