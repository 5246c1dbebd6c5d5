import { type Check, checkForm, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { MilestoneStatus } from '../tables.ts';
import { isSha256, trimmed } from './input-checks.ts';

interface Evidence {
  readonly evidence?: string | null | undefined;
  readonly evidenceSha256?: string | null | undefined;
}

/** Whoever says that something was reached shows it. */
export const needsEvidence = (status: MilestoneStatus): boolean => status === 'MET' || status === 'PARTIALLY_MET';

/** What shows something, and the hash of a document that does. `needed` says what is missing without it; null: nothing is. */
export const checkEvidence = (path: string, { evidence, evidenceSha256 }: Evidence, needed: string | null): Check[] => [
  checkText(`${path}.evidence`, evidence, { min: 0, max: 2_000, multiline: true }),
  checkForm(`${path}.evidenceSha256`, evidenceSha256, '64 hexadecimal digits', isSha256),
  needed !== null && trimmed(evidence) === null ? issue(`${path}.evidence`, 'REQUIRED', { expected: needed }) : null,
];
