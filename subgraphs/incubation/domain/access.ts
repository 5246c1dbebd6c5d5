import { requireScope } from '../../shared/authorisation.ts';
import { forbidden, type Issue, issue } from '../../shared/errors.ts';
import type { Principal } from '../../shared/principal.ts';
import type { TrainingProgrammeRow, TrainingSessionRow } from '../tables.ts';

/** Throws unless the principal may write and is of a bureau or an admin: partners have the scope too, for what is theirs. */
export function requireBureau(principal: Principal, operation: string): void {
  requireScope(principal, 'incubation:write');
  if (principal.audience === 'partner') throw forbidden(`${operation}: expected a client of a bureau`);
}

/** Whether records of the state are the principal's to change: a bureau's its own, an admin's all. */
export const keepsState = ({ audience, state: own }: Principal, state: string | null): boolean =>
  audience === 'admin' || (audience === 'bureau' && own !== null && own === state);

/** Nothing, or the issue that the record of a state is another bureau's. */
export const foreignState = (principal: Principal, path: string, what: string, state: string): Issue | null =>
  keepsState(principal, state)
    ? null
    : issue(path, 'FOREIGN_STATE', { expected: `${what} of ${principal.state ?? 'a state'}`, received: state });

const isOwn = ({ organization: own }: Principal, organization: string | null): boolean =>
  own !== null && own === organization;

/** A course is changed by the organisation that gives it, and by admins. */
export const foreignProgramme = (
  principal: Principal,
  path: string,
  { organization }: Pick<TrainingProgrammeRow, 'organization'>,
): Issue | null =>
  principal.audience === 'admin' || isOwn(principal, organization)
    ? null
    : issue(path, 'FOREIGN_PARTNER', {
        expected: `a course of ${principal.organization ?? 'an organisation of yours'}`,
        received: organization,
      });

/** Sessions are changed by who gives the course, by the bureau of the state that they are in or for, and by admins. */
export function foreignSession(
  principal: Principal,
  path: string,
  programme: Pick<TrainingProgrammeRow, 'organization'>,
  { state }: Pick<TrainingSessionRow, 'state'>,
): Issue | null {
  if (principal.audience !== 'bureau') return foreignProgramme(principal, path, programme);
  if (isOwn(principal, programme.organization) || keepsState(principal, state)) return null;
  return issue(path, 'FOREIGN_STATE', {
    expected: `a session in or for ${principal.state ?? 'a state'}`,
    received: state ?? 'one for every state',
  });
}

/** Why the caller can take no step at all, in words, for the record that the issue is about. */
export function noAccessInWords({ scopes }: Principal, foreign: Issue | null): string[] {
  if (!scopes.has('incubation:write')) return ['expected the scope incubation:write'];
  return foreign ? [`expected ${foreign.expected}, got ${foreign.received}`] : [];
}
