import { type Check, checkForm, checkRange, checkText } from '../../shared/checks.ts';
import { issue, warning } from '../../shared/errors.ts';
import type { MouTargetInput } from '../types.generated.ts';
import { checkDistrict, coveredStates } from './check-scope.ts';
import { checkCount, checkDay, checkKeys, checkUnique } from './input-checks.ts';
import { LIMITS } from './limits.ts';
import type { MouInput } from './mou-input.ts';
import type { NamedEntities } from './named-entities.ts';

const isMetric = (value: string): boolean => value.length <= 60 && /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(value);

/** Targets: a value or a range each, and parts by district that lie in the states covered. */
export function checkTargets(input: MouInput, named: NamedEntities): Check[] {
  const states = coveredStates(input);
  return [
    checkCount('input.targets', input.targets.length, LIMITS.targets),
    ...checkKeys('input.targets', input.targets),
    ...input.targets.flatMap((target, position) => {
      const path = `input.targets.${position}`;
      return [
        checkForm(`${path}.metric`, target.metric, 'capitals with underscores such as SELLERS_ONBOARDED', isMetric),
        checkText(`${path}.unit`, target.unit, { max: 60 }),
        checkRange(`${path}.baseline`, target.baseline, 0),
        checkRange(`${path}.value`, target.value, 0),
        checkRange(`${path}.min`, target.min, 0),
        checkRange(`${path}.max`, target.max, 0),
        checkAim(target, path),
        checkDay(`${path}.due`, target.due),
        notReportedHere(`${path}.achieved`, target.achieved),
        ...checkParts(target, path, states, named),
      ];
    }),
  ];
}

/** What was reached is counted by the graph, or reported with its evidence. */
const notReportedHere = (path: string, achieved: number | null | undefined): Check =>
  isGiven(achieved)
    ? issue(path, 'INCONSISTENT', { expected: 'nothing, since recordAchievement reports it', received: achieved })
    : null;

const isGiven = (value: number | null | undefined): value is number => value !== null && value !== undefined;

function checkAim({ value, min, max }: MouTargetInput, path: string): Check {
  if (isGiven(value)) {
    if (!isGiven(min) && !isGiven(max)) return null;
    return issue(path, 'INCONSISTENT', { expected: 'either value or min and max', received: { value, min, max } });
  }
  if (!isGiven(min) || !isGiven(max)) return issue(`${path}.value`, 'REQUIRED', { expected: 'value, or min and max' });
  return min <= max ? null : issue(`${path}.max`, 'INCONSISTENT', { expected: `${min} or more`, received: max });
}

function checkParts(target: MouTargetInput, path: string, states: readonly string[], named: NamedEntities): Check[] {
  const { districts, value } = target;
  const sum = districts.reduce((total, part) => total + part.value, 0);
  return [
    checkCount(`${path}.districts`, districts.length, LIMITS.targetDistricts),
    ...checkUnique(
      districts,
      ({ district }) => district,
      (at) => `${path}.districts.${at}.district`,
      'each district once',
    ),
    ...districts.flatMap((part, at) => [
      checkDistrict(`${path}.districts.${at}.district`, part.district, states, named),
      checkRange(`${path}.districts.${at}.value`, part.value, 0),
      notReportedHere(`${path}.districts.${at}.achieved`, part.achieved),
    ]),
    districts.length > 0 && isGiven(value) && sum !== value
      ? warning(`${path}.districts`, 'UNUSUAL', { expected: `parts that add up to ${value}`, received: sum })
      : null,
  ];
}
