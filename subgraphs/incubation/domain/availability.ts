import { badUserInput } from '../../shared/errors.ts';
import { type Context, offeringKey } from '../loaders.ts';
import type { FacilityOfferingRow } from '../tables.ts';
import { type Availability, availabilityOf } from './free-places.ts';

const MAX_DAYS = 31;

/** What is free of an offering between two moments. Throws for a time that is empty or too long. */
export async function readAvailability(
  { loaders }: Context,
  offering: FacilityOfferingRow,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<Availability> {
  if (to <= from || to.getTime() - from.getTime() > MAX_DAYS * 86_400_000)
    throw badUserInput(`to: expected a moment after from, at most ${MAX_DAYS} days later, got ${to.toISOString()}`);
  const [centre, held] = await Promise.all([
    loaders.facilityCentre.load(offering.centre),
    loaders.placesHeld.load(offeringKey(offering), { from: from.toISOString(), to: to.toISOString() }),
  ]);
  return availabilityOf(offering, centre ?? { status: 'PLANNED' }, held, from, to);
}
