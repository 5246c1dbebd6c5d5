import { checkText, issuesIn, onlyErrors } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import type { FacilityCentreRow } from '../tables.ts';
import type { MutationUpdateFacilityCentreArgs } from '../types.generated.ts';
import { requireBureau } from './access.ts';
import { changeOwnCentre } from './change-centre.ts';
import { checkDistrict, checkHours, hoursOf } from './check-facility.ts';
import { differing } from './differing.ts';
import { findForeign } from './foreign-records.ts';

/** Changes what is known of a centre; what is left out stays, and so do bookings that were made. */
export async function updateFacilityCentre(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationUpdateFacilityCentreArgs,
): Promise<WriteOutcome<FacilityCentreRow>> {
  requireBureau(context.principal, 'updateFacilityCentre');
  const { district } = await findForeign(context, input);
  return changeOwnCentre(context, {
    operation: 'updateFacilityCentre',
    input,
    dryRun,
    idempotencyKey,
    id: input.id,
    path: 'input.id',
    event: () => 'facility_centre.updated',
    async change(_tx, centre) {
      const issues = issuesIn([
        input.name === null ? issue('input.name', 'REQUIRED', { expected: 'a name, or the field left out' }) : null,
        checkText('input.name', input.name, { max: 200 }),
        checkText('input.fundedBy', input.fundedBy, { max: 200 }),
        checkDistrict(input.district, district, centre.state),
        ...checkHours(input.hours),
        centre.status === 'CLOSED'
          ? issue('input.id', 'IMMUTABLE', { expected: 'a centre that is not closed', received: centre.status })
          : null,
      ]);
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      return differing(centre, {
        ...(input.name ? { name: input.name.trim() } : {}),
        ...(input.district === undefined ? {} : { district: input.district }),
        ...(input.fundedBy === undefined ? {} : { fundedBy: input.fundedBy?.trim() ?? null }),
        ...(input.hours === undefined ? {} : hoursOf(input.hours)),
        ...(input.closedOn ? { closedOn: [...new Set(input.closedOn)] } : {}),
      });
    },
  });
}
