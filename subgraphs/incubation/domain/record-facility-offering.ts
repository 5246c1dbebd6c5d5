import { issuesIn, onlyErrors } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findOfferings, insertOffering } from '../store/facility-writes.ts';
import type { FacilityCentreRow } from '../tables.ts';
import type { MutationRecordFacilityOfferingArgs } from '../types.generated.ts';
import { changeOwnCentre } from './change-centre.ts';
import { checkOffering, MAX_OFFERINGS } from './check-facility.ts';
import { offeringColumns } from './offering-columns.ts';

/** Adds something that one can use to a centre. */
export async function recordFacilityOffering(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordFacilityOfferingArgs,
): Promise<WriteOutcome<FacilityCentreRow>> {
  const { centre: id, offering } = input;
  return changeOwnCentre(context, {
    operation: 'recordFacilityOffering',
    input,
    dryRun,
    idempotencyKey,
    id,
    path: 'input.centre',
    event: () => 'facility_centre.offering_recorded',
    async change(tx, centre) {
      const others = await findOfferings(tx, id);
      const issues = issuesIn([
        ...checkOffering('input.offering', offering),
        others.some(({ code }) => code === offering.code)
          ? issue('input.offering.code', 'DUPLICATE', {
              expected: 'a code that the centre does not have yet',
              received: offering.code,
            })
          : null,
        others.length >= MAX_OFFERINGS
          ? issue('input.offering', 'OUT_OF_RANGE', {
              expected: `a centre with fewer than ${MAX_OFFERINGS} offerings`,
              received: others.length,
            })
          : null,
        centre.status === 'CLOSED'
          ? issue('input.centre', 'IMMUTABLE', { expected: 'a centre that is not closed', received: centre.status })
          : null,
      ]);
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      await insertOffering(tx, offeringColumns(id, offering));
      return {};
    },
  });
}
