import { type Issue, issue } from '../../shared/errors.ts';
import type { ApplicationRow, ApplicationStatus } from '../tables.ts';
import {
  APPLICATION_STEPS,
  type ApplicationMutation,
  type ApplicationStep,
  applicationStepBetween,
} from './application-states.ts';

/** The step that a mutation is to take, or why it does not: there is none, or it is another mutation's. */
export function stepOf(
  { status }: ApplicationRow,
  to: ApplicationStatus,
  mutation: ApplicationMutation,
  path: string,
): ApplicationStep | Issue {
  const step = applicationStepBetween(status, to);
  if (!step) {
    const next = APPLICATION_STEPS[status].map((one) => one.to).join(' or ');
    const expected = next === '' ? `no further step, since ${status} is final` : `${next} after ${status}`;
    return issue(path, 'TRANSITION_NOT_ALLOWED', { expected, received: to });
  }
  if (step.mutation === mutation) return step;
  return issue(path, 'GUARD_NOT_MET', { expected: `the mutation ${step.mutation} for ${to}`, received: mutation });
}

export const isIssue = (step: ApplicationStep | Issue): step is Issue => 'code' in step;
