import { type Check, checkText, issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findCentre, findOfferings, insertCentre } from '../store/facility-writes.ts';
import { type FacilityCentreRow, ledger } from '../tables.ts';
import type { MutationRecordFacilityCentreArgs, RecordFacilityCentreInput } from '../types.generated.ts';
import { foreignState, requireBureau } from './access.ts';
import { checkDistrict, checkHours, checkOffering, checkOpenedOn, hoursOf, MAX_OFFERINGS } from './check-facility.ts';
import { findForeign } from './foreign-records.ts';
import { keepStep } from './keep-step.ts';
import { offeringColumns } from './offering-columns.ts';

/** Records a common facility centre of the bureau's own state. */
export async function recordFacilityCentre(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordFacilityCentreArgs,
): Promise<CreationOutcome<FacilityCentreRow>> {
  const { principal, loaders } = context;
  requireBureau(principal, 'recordFacilityCentre');
  const { district } = await findForeign(context, input);
  const issues = issuesIn([
    checkText('input.name', input.name, { max: 200 }),
    checkText('input.fundedBy', input.fundedBy, { max: 200 }),
    foreignState(principal, 'input.state', 'a centre', input.state),
    checkDistrict(input.district, district, input.state),
    ...checkOpening(input, dayInIndia(new Date())),
    ...checkHours(input.hours),
    ...checkOfferings(input),
  ]);
  if (onlyErrors(issues).length > 0) return invalid(...issues);

  return write<FacilityCentreRow, Invalid>(context, ledger, {
    operation: 'recordFacilityCentre',
    input,
    dryRun,
    idempotencyKey,
    reload: findCentre,
    async effect(tx) {
      const id = newId('cfc');
      const row = await insertCentre(
        tx,
        {
          id,
          name: input.name.trim(),
          state: input.state,
          district: input.district ?? null,
          fundedBy: input.fundedBy?.trim() ?? null,
          status: input.status,
          openedOn: input.openedOn ?? null,
          ...hoursOf(input.hours),
          closedOn: [...new Set(input.closedOn)],
        },
        input.offerings.map((offering) => offeringColumns(id, offering)),
      );
      await keepStep(tx, context, { subject: id, from: null, to: row.status });
      const offerings = await findOfferings(tx, id);
      loaders.offerings.prime(id, offerings);
      return {
        row,
        subjectType: 'FacilityCentre',
        state: row.state,
        event: 'facility_centre.recorded',
        before: null,
        after: { ...row, offerings },
        warnings: onlyWarnings(issues),
      };
    },
  });
}

/** A day of opening for a centre that is open, and only then. */
function checkOpening({ status, openedOn }: RecordFacilityCentreInput, today: string): Check[] {
  if (status === 'CLOSED')
    return [issue('input.status', 'INCONSISTENT', { expected: 'a centre that is not closed', received: status })];
  if (status === 'OPEN' && !openedOn)
    return [issue('input.openedOn', 'REQUIRED', { expected: 'the day on which a centre that is OPEN was opened' })];
  if (status !== 'OPEN' && openedOn)
    return [
      issue('input.openedOn', 'INCONSISTENT', {
        expected: `no day for a centre that is ${status}`,
        received: openedOn,
      }),
    ];
  return [checkOpenedOn(openedOn, today)];
}

const checkOfferings = ({ offerings }: RecordFacilityCentreInput): Check[] => [
  offerings.length > MAX_OFFERINGS
    ? issue('input.offerings', 'OUT_OF_RANGE', { expected: `up to ${MAX_OFFERINGS}`, received: offerings.length })
    : null,
  ...offerings.flatMap((offering, position) => [
    ...checkOffering(`input.offerings.${position}`, offering),
    offerings.findIndex(({ code }) => code === offering.code) < position
      ? issue(`input.offerings.${position}.code`, 'DUPLICATE', { expected: 'each code once', received: offering.code })
      : null,
  ]),
];
