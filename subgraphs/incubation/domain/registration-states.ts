import type { TrainingRegistrationRow, TrainingSessionRow } from '../tables.ts';
import { type Guard, type Steps, step } from './steps.ts';

export type RegistrationStatus = TrainingRegistrationRow['status'];

export interface RegistrationFacts {
  readonly session: Pick<TrainingSessionRow, 'startsAt' | 'status'>;
  readonly now: Date;
}

const hasBegun: Guard<RegistrationFacts> = ({ session: { startsAt }, now }) =>
  now >= startsAt
    ? null
    : { expected: `the session's begin (${startsAt.toISOString()}) to be past`, received: now.toISOString() };
const hasNotBegun: Guard<RegistrationFacts> = ({ session: { startsAt }, now }) =>
  now < startsAt
    ? null
    : { expected: `the session's begin (${startsAt.toISOString()}) still to come`, received: now.toISOString() };

const takesPlace: Guard<RegistrationFacts> = ({ session: { status } }) =>
  status === 'CANCELLED' ? { expected: 'a session that was not cancelled', received: status } : null;

const guards = [hasBegun, takesPlace];
const correction = { guards, needsReason: true };

/**
 * The life of a registration: what was recorded of the attendance can be corrected, with a word on why, unless the session
 * was cancelled since. Nobody attends what did not take place.
 */
export const REGISTRATION_STEPS: Steps<RegistrationStatus, RegistrationFacts> = {
  REGISTERED: [step('ATTENDED', { guards }), step('ABSENT', { guards }), step('CANCELLED', { guards: [hasNotBegun] })],
  ATTENDED: [step('ATTENDED', correction), step('ABSENT', correction)],
  ABSENT: [step('ATTENDED', correction)],
  CANCELLED: [],
};
