import type { Check } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { checkCount, checkDay, checkPeriod, checkUnique } from './input-checks.ts';
import { LIMITS } from './limits.ts';
import type { MouInput } from './mou-input.ts';
import type { NamedEntities } from './named-entities.ts';

/** The states that an MoU covers: those given, else the one that keeps it. */
export const coveredStates = ({ state, scope }: MouInput): readonly string[] =>
  scope?.states && scope.states.length > 0 ? scope.states : [state];

/** A district of the register that lies in a state that the MoU covers. */
export function checkDistrict(path: string, district: string, states: readonly string[], named: NamedEntities): Check {
  const state = named.stateOfDistrict.get(district);
  if (state === undefined)
    return issue(path, 'UNKNOWN', { expected: 'LGD code of a district of the register', received: district });
  if (states.includes(state)) return null;
  return issue(path, 'INCONSISTENT', {
    expected: `a district of ${states.join(' or ')}`,
    received: `${district} of ${state}`,
  });
}

/** States, districts, sectors and co-operatives that exist, each once, and lie in the states covered. */
export function checkScope(input: MouInput, named: NamedEntities): Check[] {
  const path = 'input.scope';
  const states = input.scope?.states ?? [];
  const { districts = [], sectors = [], cooperatives = [] } = input.scope ?? {};
  const covered = coveredStates(input);
  return [
    checkCount(`${path}.states`, states.length, LIMITS.states),
    checkCount(`${path}.districts`, districts.length, LIMITS.districts),
    checkCount(`${path}.sectors`, sectors.length, LIMITS.sectors),
    checkCount(`${path}.cooperatives`, cooperatives.length, LIMITS.cooperatives),
    ...checkUnique(
      states,
      (code) => code,
      (at) => `${path}.states.${at}`,
      'each state once',
    ),
    ...checkUnique(
      districts,
      (code) => code,
      (at) => `${path}.districts.${at}`,
      'each district once',
    ),
    ...checkUnique(
      sectors,
      (code) => code,
      (at) => `${path}.sectors.${at}`,
      'each sector once',
    ),
    ...checkUnique(
      cooperatives,
      ({ cooperative }) => cooperative,
      (at) => `${path}.cooperatives.${at}.cooperative`,
      'each co-operative once',
    ),
    states.length > 0 && !states.includes(input.state)
      ? issue(`${path}.states`, 'INCONSISTENT', {
          expected: `states with ${input.state}, which keeps the MoU`,
          received: states.join(', '),
        })
      : null,
    ...states.map((code, at) =>
      named.states.has(code)
        ? null
        : issue(`${path}.states.${at}`, 'UNKNOWN', { expected: 'ISO 3166-2 code of a state', received: code }),
    ),
    ...districts.map((code, at) => checkDistrict(`${path}.districts.${at}`, code, covered, named)),
    ...sectors.map((code, at) =>
      named.sectors.has(code)
        ? null
        : issue(`${path}.sectors.${at}`, 'UNKNOWN', { expected: 'code of a sector of the graph', received: code }),
    ),
    ...cooperatives.flatMap(({ cooperative, from, to }, at) => [
      checkCooperative(`${path}.cooperatives.${at}.cooperative`, cooperative, covered, named),
      checkDay(`${path}.cooperatives.${at}.from`, from),
      checkDay(`${path}.cooperatives.${at}.to`, to),
      checkPeriod(`${path}.cooperatives.${at}.to`, from, to),
    ]),
  ];
}

function checkCooperative(path: string, id: string, states: readonly string[], named: NamedEntities): Check {
  const state = named.stateOfCooperative.get(id);
  if (state === undefined) return issue(path, 'NOT_FOUND', { expected: 'id of a co-operative', received: id });
  if (states.includes(state)) return null;
  return issue(path, 'INCONSISTENT', {
    expected: `a co-operative of ${states.join(' or ')}`,
    received: `${id} of ${state}`,
  });
}
