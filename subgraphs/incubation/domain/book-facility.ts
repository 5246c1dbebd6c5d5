import { issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findPlacesHeld } from '../store/bookings.ts';
import { findBooking, insertBooking, lockCentre, lockOffering } from '../store/facility-writes.ts';
import { type FacilityBookingRow, ledger } from '../tables.ts';
import type { BookFacilityInput, MutationBookFacilityArgs } from '../types.generated.ts';
import { foreignState, requireBureau } from './access.ts';
import { checkBooking, quantityOf } from './check-booking.ts';
import { checkSeller } from './check-seller.ts';
import { findForeign } from './foreign-records.ts';
import { mostHeld } from './free-places.ts';
import { keepStep } from './keep-step.ts';

const noRoom = ({ places }: BookFacilityInput, free: number | null): Issue =>
  issue('input.places', 'OVERRUN', {
    expected: free === null ? 'as many places as are free' : `${free} places at the most, which are free throughout`,
    received: places,
  });

/**
 * Books places of an offering. Who books waits for others who book the same offering at the same moment, and then sees what
 * is left; the trigger of the migrations is the last door.
 */
export async function bookFacility(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationBookFacilityArgs,
): Promise<CreationOutcome<FacilityBookingRow>> {
  const { principal } = context;
  requireBureau(principal, 'bookFacility');
  const foreign = await findForeign(context, { seller: input.seller });
  const seller = issuesIn([checkSeller('input.seller', input.seller, foreign.seller, principal)]);

  return write<FacilityBookingRow, Invalid>(context, ledger, {
    operation: 'bookFacility',
    input,
    dryRun,
    idempotencyKey,
    reload: findBooking,
    duplicates: { facility_booking_capacity: noRoom(input, null) },
    async effect(tx) {
      const centre = isIdOf('FacilityCentre', input.centre) ? await lockCentre(tx, input.centre, 'share') : null;
      if (!centre)
        return invalid(
          issue('input.centre', 'NOT_FOUND', { expected: 'id of a facility centre', received: input.centre }),
          ...seller,
        );
      const foreignCentre = foreignState(principal, 'input.centre', 'a centre', centre.state);
      if (foreignCentre) return invalid(foreignCentre, ...seller);
      const isStorable = !input.offering.includes('\0');
      const offering = isStorable ? await lockOffering(tx, centre.id, input.offering) : null;
      if (!offering)
        return invalid(
          issue('input.offering', 'NOT_FOUND', { expected: 'code of something it offers', received: input.offering }),
          ...seller,
        );
      const issues = [...checkBooking(input, centre, offering, new Date()), ...seller];
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      const held = await findPlacesHeld(tx, offering, input.from, input.to);
      const free = offering.capacity - mostHeld(held, input.from, input.to);
      if (input.places > free) return invalid(noRoom(input, Math.max(0, free)), ...issues);

      const quantity = quantityOf(offering.unit, input);
      const row = await insertBooking(tx, {
        id: newId('cfb'),
        centre: centre.id,
        offering: offering.code,
        state: centre.state,
        seller: input.seller,
        startsAt: input.from,
        endsAt: input.to,
        places: input.places,
        quantity,
        charges: offering.price === null ? null : offering.price * quantity,
        purpose: input.purpose.trim(),
      });
      await keepStep(tx, context, { subject: row.id, from: null, to: row.status });
      return {
        row,
        subjectType: 'FacilityBooking',
        state: row.state,
        event: 'facility_booking.requested',
        before: null,
        after: row,
        warnings: onlyWarnings(issues),
      };
    },
  });
}
