import type { Check } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isStateCode } from '../../shared/identifiers/codes.ts';
import type { Principal } from '../../shared/principal.ts';

/** The state of a new record: the bureau's own, or for an admin the one that is told. Null when there is none. */
export function homeState(principal: Principal, given: string | null | undefined): string | null {
  const home = principal.audience === 'bureau' ? principal.state : null;
  return given ?? home;
}

export function checkHomeState(principal: Principal, given: string | null | undefined): Check {
  const state = homeState(principal, given);
  if (state === null) return issue('input.state', 'REQUIRED', { expected: 'the state whose record it is' });
  if (!isStateCode(state)) return issue('input.state', 'INVALID_FORMAT', { expected: 'a state', received: state });
  return principal.audience === 'bureau' && state !== principal.state
    ? issue('input.state', 'FOREIGN_STATE', { expected: principal.state ?? 'no state', received: state })
    : null;
}
