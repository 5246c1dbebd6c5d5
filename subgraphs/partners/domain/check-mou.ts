import { type Check, checkNotAfter, checkText, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue, warning } from '../../shared/errors.ts';
import type { Principal } from '../../shared/principal.ts';
import { dayInIndia } from '../../shared/today.ts';
import type { ReportedFigureInput } from '../types.generated.ts';
import { checkDocuments } from './check-documents.ts';
import { checkObligations } from './check-obligations.ts';
import { checkParties } from './check-parties.ts';
import { checkScope } from './check-scope.ts';
import { checkTargets } from './check-targets.ts';
import { checkCount, checkDay, checkPeriod } from './input-checks.ts';
import { LIMITS } from './limits.ts';
import type { MouInput } from './mou-input.ts';
import type { NamedEntities } from './named-entities.ts';

/** Every rule on what an MoU says, new or revised: all issues, errors and warnings, at their paths under `input`. */
export const checkMou = (input: MouInput, named: NamedEntities, principal: Principal): Issue[] =>
  issuesIn([
    checkText('input.title', input.title, { max: 300 }),
    checkText('input.summary', input.summary, { min: 0, max: 5_000, multiline: true }),
    checkState(input, named, principal),
    checkProgramme(input, named),
    checkParties(input.parties, named),
    checkScope(input, named),
    checkObligations(input),
    checkTargets(input, named),
    checkDocuments(input.documents, new Set()),
    checkDay('input.effectiveFrom', input.effectiveFrom),
    checkDay('input.effectiveTo', input.effectiveTo),
    checkPeriod('input.effectiveTo', input.effectiveFrom, input.effectiveTo),
    checkFigures(input.reportedFigures, dayInIndia(new Date())),
  ]);

function checkState({ state }: MouInput, { states }: NamedEntities, principal: Principal): Check {
  if (principal.audience === 'bureau' && state !== principal.state)
    return issue('input.state', 'FOREIGN_STATE', {
      expected: `${principal.state ?? 'a state'}, the bureau's own`,
      received: state,
    });
  return states.has(state)
    ? null
    : issue('input.state', 'UNKNOWN', { expected: 'ISO 3166-2 code of a state', received: state });
}

function checkProgramme({ programme: id, parties }: MouInput, { programme }: NamedEntities): Check {
  if (!id) return null;
  if (!programme) return issue('input.programme', 'NOT_FOUND', { expected: 'id of a programme', received: id });
  if (parties.some(({ organization }) => organization === programme.organization)) return null;
  return warning('input.programme', 'UNUSUAL', {
    expected: 'a programme that one of the parties runs',
    received: programme.name,
  });
}

const checkFigures = (figures: readonly ReportedFigureInput[], today: string): Check[] => [
  checkCount('input.reportedFigures', figures.length, LIMITS.reportedFigures),
  ...figures.flatMap((figure, position) => {
    const path = `input.reportedFigures.${position}`;
    return [
      checkText(`${path}.metric`, figure.metric, { max: 120 }),
      checkText(`${path}.unit`, figure.unit, { max: 60 }),
      checkDay(`${path}.asOf`, figure.asOf),
      checkNotAfter(`${path}.asOf`, figure.asOf, today, 'today'),
      checkText(`${path}.source`, figure.source, { max: 300 }),
    ];
  }),
];
