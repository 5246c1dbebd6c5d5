import { type Check, issuesIn, onlyErrors } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findPlacesHeld } from '../store/bookings.ts';
import { changeOffering, lockOffering } from '../store/facility-writes.ts';
import type { FacilityCentreRow } from '../tables.ts';
import type { MutationUpdateFacilityOfferingArgs, UpdateFacilityOfferingInput } from '../types.generated.ts';
import { changeOwnCentre } from './change-centre.ts';
import { checkOffering } from './check-facility.ts';
import { differing } from './differing.ts';
import { mostHeld } from './free-places.ts';

/** Changes an offering; it keeps the room that bookings from now on need. */
export async function updateFacilityOffering(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationUpdateFacilityOfferingArgs,
): Promise<WriteOutcome<FacilityCentreRow>> {
  return changeOwnCentre(context, {
    operation: 'updateFacilityOffering',
    input,
    dryRun,
    idempotencyKey,
    id: input.centre,
    path: 'input.centre',
    event: () => 'facility_centre.offering_updated',
    async change(tx, { id }) {
      const offering = input.code.includes('\0') ? null : await lockOffering(tx, id, input.code);
      if (!offering)
        return invalid(
          issue('input.code', 'NOT_FOUND', { expected: 'code of something it offers', received: input.code }),
        );
      const now = new Date();
      const held = mostHeld(await findPlacesHeld(tx, offering, now, null), now, null);
      const issues = issuesIn([
        ...(['name', 'capacity', 'available'] as const).map(
          (field): Check =>
            input[field] === null
              ? issue(`input.${field}`, 'REQUIRED', { expected: 'a value, or the field left out' })
              : null,
        ),
        ...checkOffering('input', { name: input.name, capacity: input.capacity, pricePaise: input.pricePaise }),
        ...checkBooked(input, held),
      ]);
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      const changes = differing(offering, {
        ...(input.name ? { name: input.name.trim() } : {}),
        ...(input.capacity ? { capacity: input.capacity } : {}),
        ...(input.pricePaise === undefined ? {} : { price: input.pricePaise }),
        ...(typeof input.available === 'boolean' ? { available: input.available } : {}),
      });
      if (changes === null) return null;
      await changeOffering(tx, offering, changes);
      return {};
    },
  });
}

/** `held` is the most that is booked at one moment from now on. */
const checkBooked = ({ capacity, available }: UpdateFacilityOfferingInput, held: number): Check[] => [
  capacity !== null && capacity !== undefined && capacity >= 1 && capacity < held
    ? issue('input.capacity', 'GUARD_NOT_MET', { expected: `${held} or more, which are booked`, received: capacity })
    : null,
  available === false && held > 0
    ? issue('input.available', 'GUARD_NOT_MET', { expected: 'no bookings ahead', received: `${held} places booked` })
    : null,
];
