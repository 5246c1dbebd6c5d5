import { type Check, checkText, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue, warning } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import type { MouDocumentRow } from '../tables.ts';
import { checkDocuments } from './check-documents.ts';
import { checkCount } from './input-checks.ts';
import { LIMITS } from './limits.ts';
import { type Judged, unmetGuards } from './mou-guards.ts';
import { checkNeeds, type StepInput } from './mou-needs.ts';
import { type Step, type Steps, takesSignatures } from './steps.ts';

/** The refusal of a step that there is not. */
export function noSuchStep<Status extends string>(steps: Steps<Status>, status: Status, to: Status): Issue {
  const next = steps[status].map((step) => step.to).join(' or ');
  const expected = next === '' ? `no further step, since ${status} is final` : `${next} after ${status}`;
  return issue('input.to', 'TRANSITION_NOT_ALLOWED', { expected, received: to });
}

const MAX_REASON_LENGTH = 2_000;

/** Everything that the step lacks, and everything in the input that is wrong or does not belong to it. */
export function checkStep(
  status: string,
  step: Step,
  input: StepInput,
  judged: Judged,
  known: readonly MouDocumentRow[],
): Issue[] {
  const signs = takesSignatures(step);
  const noSignature = (path: string, isGiven: boolean, received: unknown): Check =>
    signs || !isGiven ? null : issue(path, 'INCONSISTENT', { expected: `nothing in a step to ${step.to}`, received });
  return [
    ...unmetGuards(step.guards, judged),
    ...checkNeeds(step.needs, input, judged, dayInIndia(new Date())),
    ...issuesIn([
      checkText('input.reason', input.reason, { min: 0, max: MAX_REASON_LENGTH, multiline: true }),
      step.takesDocuments
        ? checkDocuments(input.documents, new Set(known.map(({ sha256 }) => sha256)))
        : noDocuments(status, step, input),
      checkCount('input.signatures', input.signatures.length, LIMITS.signatures),
      noSignature('input.signatures', input.signatures.length > 0, `${input.signatures.length} signatures`),
      noSignature('input.documentSha256', Boolean(input.documentSha256), input.documentSha256),
      noSignature('input.signedAt', Boolean(input.signedAt), input.signedAt),
      checkText('input.signedAt', input.signedAt, { min: 0, max: 200 }),
      signedAfterEnd(input, judged.mou),
    ]),
  ];
}

function noDocuments(status: string, step: Step, { documents }: StepInput): Check {
  if (documents.length === 0) return null;
  return issue('input.documents', 'IMMUTABLE', {
    expected: `no documents in the step from ${status} to ${step.to}`,
    received: `${documents.length}`,
  });
}

function signedAfterEnd({ signatures }: StepInput, { effectiveTo }: Judged['mou']): Check {
  const late = signatures.find(({ signedOn }) => effectiveTo !== null && signedOn > effectiveTo);
  return late
    ? warning('input.signatures', 'UNUSUAL', {
        expected: `signatures by ${effectiveTo}, the last day in force`,
        received: late.signedOn,
      })
    : null;
}
