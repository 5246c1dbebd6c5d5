import { onlyErrors } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeBooking, findBooking, lockBooking } from '../store/facility-writes.ts';
import { type FacilityBookingRow, ledger } from '../tables.ts';
import type { MutationTransitionFacilityBookingArgs } from '../types.generated.ts';
import { keepsState, requireBureau } from './access.ts';
import { BOOKING_STEPS } from './booking-states.ts';
import { keepStep } from './keep-step.ts';
import { checkStep } from './steps.ts';

/** Takes a booking in a centre of the bureau's own state one step on. */
export async function transitionFacilityBooking(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationTransitionFacilityBookingArgs,
): Promise<WriteOutcome<FacilityBookingRow>> {
  const { principal } = context;
  requireBureau(principal, 'transitionFacilityBooking');
  return write(context, ledger, {
    operation: 'transitionFacilityBooking',
    input,
    dryRun,
    idempotencyKey,
    reload: findBooking,
    async effect(tx) {
      const { id, expectedVersion, to, reason } = input;
      const current = isIdOf('FacilityBooking', id) ? await lockBooking(tx, id) : null;
      if (!current || !keepsState(principal, current.state))
        return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of a booking of yours', received: id }));
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      const issues = checkStep(BOOKING_STEPS, current.status, { to, reason }, { booking: current, now: new Date() });
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      const row = await changeBooking(tx, id, { status: to });
      await keepStep(tx, context, { subject: id, from: current.status, to, note: reason });
      return {
        row,
        subjectType: 'FacilityBooking',
        state: row.state,
        event: `facility_booking.${to.toLowerCase()}`,
        before: current,
        after: row,
      };
    },
  });
}
