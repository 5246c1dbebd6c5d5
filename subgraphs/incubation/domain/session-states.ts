import type { TrainingSessionRow } from '../tables.ts';
import { type Guard, type Steps, step } from './steps.ts';

export type SessionStatus = TrainingSessionRow['status'];

export interface SessionFacts {
  readonly session: Pick<TrainingSessionRow, 'endsAt'>;
  /** Registrations that are ATTENDED. */
  readonly attended: number;
  readonly now: Date;
}

const isOver: Guard<SessionFacts> = ({ session: { endsAt }, now }) =>
  now >= endsAt ? null : { expected: `its end (${endsAt.toISOString()}) to be past`, received: now.toISOString() };
const nobodyCame: Guard<SessionFacts> = ({ attended }) =>
  attended === 0 ? null : { expected: 'nobody recorded as having attended', received: attended };

/** The life of a session of training. */
export const SESSION_STEPS: Steps<SessionStatus, SessionFacts> = {
  SCHEDULED: [step('HELD', { guards: [isOver] }), step('CANCELLED', { guards: [nobodyCame], needsReason: true })],
  HELD: [],
  CANCELLED: [],
};
