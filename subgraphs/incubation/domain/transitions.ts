import type { Context } from '../loaders.ts';
import type { FacilityBookingRow, FacilityCentreRow, TrainingRegistrationRow, TrainingSessionRow } from '../tables.ts';
import { foreignSession, foreignState, noAccessInWords } from './access.ts';
import { BOOKING_STEPS } from './booking-states.ts';
import { CENTRE_STEPS } from './centre-states.ts';
import { REGISTRATION_STEPS } from './registration-states.ts';
import { SESSION_STEPS } from './session-states.ts';
import { type Transition, transitionsFrom } from './steps.ts';

/** Every next step of a record, each with what stands against it for the caller now. */

export async function centreTransitions(
  { principal, loaders }: Context,
  centre: FacilityCentreRow,
): Promise<Transition[]> {
  const bookingsAhead = (await loaders.bookingsAhead.load(centre.id))?.count ?? 0;
  const foreign = foreignState(principal, 'centre', 'a centre', centre.state);
  return transitionsFrom(CENTRE_STEPS, centre.status, { bookingsAhead }, noAccessInWords(principal, foreign));
}

export function bookingTransitions({ principal }: Context, booking: FacilityBookingRow): Transition[] {
  const foreign = foreignState(principal, 'booking', 'a centre', booking.state);
  const facts = { booking, now: new Date() };
  return transitionsFrom(BOOKING_STEPS, booking.status, facts, noAccessInWords(principal, foreign));
}

export async function sessionTransitions(
  { principal, loaders }: Context,
  session: TrainingSessionRow,
): Promise<Transition[]> {
  const [programme, attended] = await Promise.all([
    loaders.trainingProgramme.load(session.trainingProgramme),
    loaders.attended.load(session.id),
  ]);
  const foreign = foreignSession(principal, 'session', { organization: programme?.organization ?? null }, session);
  const facts = { session, attended: attended?.count ?? 0, now: new Date() };
  return transitionsFrom(SESSION_STEPS, session.status, facts, noAccessInWords(principal, foreign));
}

/** A registration that the caller sees is its to change. */
export async function registrationTransitions(
  { principal, loaders }: Context,
  { session: id, status }: TrainingRegistrationRow,
): Promise<Transition[]> {
  const session = await loaders.trainingSession.load(id);
  if (!session) return [];
  return transitionsFrom(REGISTRATION_STEPS, status, { session, now: new Date() }, noAccessInWords(principal, null));
}
