import { type Check, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { MilestoneInput, ObligationInput } from '../types.generated.ts';
import { checkEvidence, needsEvidence } from './check-evidence.ts';
import { checkCount, checkDay, checkKeys, checkUnique } from './input-checks.ts';
import { LIMITS } from './limits.ts';
import type { MouInput } from './mou-input.ts';

/** Obligations between parties of the same MoU, with their milestones. */
export function checkObligations({ obligations, parties }: MouInput): Check[] {
  const keys = new Set(parties.map(({ key }) => key));
  return [
    checkCount('input.obligations', obligations.length, LIMITS.obligations),
    ...checkKeys('input.obligations', obligations),
    ...obligations.flatMap((obligation, position) =>
      checkObligation(obligation, `input.obligations.${position}`, keys),
    ),
  ];
}

function checkObligation(obligation: ObligationInput, path: string, keys: ReadonlySet<string>): Check[] {
  const { owedBy, owedTo, description, milestones } = obligation;
  const isParty = (at: string, key: string): Check =>
    keys.has(key)
      ? null
      : issue(at, 'UNKNOWN', { expected: `key of a party: ${[...keys].join(', ') || 'there is none'}`, received: key });
  return [
    isParty(`${path}.owedBy`, owedBy),
    owedTo.length === 0 ? issue(`${path}.owedTo`, 'REQUIRED', { expected: 'one party or more' }) : null,
    ...checkUnique(
      owedTo,
      (key) => key,
      (at) => `${path}.owedTo.${at}`,
      'each party once',
    ),
    ...owedTo.map((key, at) =>
      key === owedBy
        ? issue(`${path}.owedTo.${at}`, 'INCONSISTENT', { expected: 'another party than owedBy', received: key })
        : isParty(`${path}.owedTo.${at}`, key),
    ),
    checkText(`${path}.description`, description, { max: 2_000, multiline: true }),
    checkCount(`${path}.milestones`, milestones.length, LIMITS.milestones),
    ...checkKeys(`${path}.milestones`, milestones),
    ...milestones.flatMap((milestone, at) => checkMilestone(milestone, `${path}.milestones.${at}`)),
  ];
}

function checkMilestone(milestone: MilestoneInput, path: string): Check[] {
  const { title, due, status } = milestone;
  return [
    checkText(`${path}.title`, title, { max: 300 }),
    checkDay(`${path}.due`, due),
    ...checkEvidence(path, milestone, needsEvidence(status) ? `what shows that it is ${status}` : null),
  ];
}
