import type { facilityOfferings } from '../tables.ts';
import type { FacilityOfferingInput } from '../types.generated.ts';

/** The row of a new offering of a centre. */
export const offeringColumns = (
  centre: string,
  { code, name, unit, capacity, pricePaise }: FacilityOfferingInput,
): typeof facilityOfferings.$inferInsert => ({
  centre,
  code,
  name: name.trim(),
  unit: unit.trim(),
  capacity,
  price: pricePaise ?? null,
});
