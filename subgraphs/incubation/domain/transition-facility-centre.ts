import { type Check, issuesIn, onlyErrors } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import { invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { countBookingsAhead } from '../store/bookings.ts';
import type { FacilityCentreRow } from '../tables.ts';
import type { MutationTransitionFacilityCentreArgs, TransitionFacilityCentreInput } from '../types.generated.ts';
import { CENTRE_STEPS } from './centre-states.ts';
import { changeOwnCentre } from './change-centre.ts';
import { checkOpenedOn } from './check-facility.ts';
import { keepStep } from './keep-step.ts';
import { checkStep } from './steps.ts';

/**
 * Takes a centre one step on. The lock on its row waits for bookings that are being made and holds off others, so that a centre
 * is never closed over a booking.
 */
export async function transitionFacilityCentre(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationTransitionFacilityCentreArgs,
): Promise<WriteOutcome<FacilityCentreRow>> {
  const { id, to, reason } = input;
  return changeOwnCentre(context, {
    operation: 'transitionFacilityCentre',
    input,
    dryRun,
    idempotencyKey,
    id,
    path: 'input.id',
    event: ({ status }) => `facility_centre.${status.toLowerCase()}`,
    async change(tx, centre) {
      const now = new Date();
      const today = dayInIndia(now);
      const facts = { bookingsAhead: await countBookingsAhead(tx, id, now) };
      const issues = issuesIn([
        ...checkStep(CENTRE_STEPS, centre.status, { to, reason }, facts),
        checkOpeningDay(input),
        checkOpenedOn(input.openedOn, today),
      ]);
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      await keepStep(tx, context, { subject: id, from: centre.status, to, note: reason });
      return { status: to, ...(to === 'OPEN' ? { openedOn: input.openedOn ?? today } : {}) };
    },
  });
}

const checkOpeningDay = ({ to, openedOn }: TransitionFacilityCentreInput): Check =>
  openedOn && to !== 'OPEN'
    ? issue('input.openedOn', 'INCONSISTENT', { expected: `no day in a step to ${to}`, received: openedOn })
    : null;
