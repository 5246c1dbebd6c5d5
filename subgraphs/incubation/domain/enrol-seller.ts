import { onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addChanges, findEnrolment, insertEnrolment } from '../store/enrolment-writes.ts';
import { levelsUnder } from '../store/service-levels.ts';
import { type EnrolmentRow, type EnrolmentServiceRow, ledger, SERVICES, type ServiceLevelRow } from '../tables.ts';
import type { EnrolSellerInput, MutationEnrolSellerArgs } from '../types.generated.ts';
import { requireBureau } from './access.ts';
import { checkEnrolment } from './check-enrolment.ts';
import { ownerColumns } from './check-owner.ts';
import { choosePartner } from './choose-partner.ts';
import { daysAfter } from './days.ts';
import { findForeign } from './foreign-records.ts';
import { changeOf } from './service-change.ts';
import { serviceRowOf } from './service-rows.ts';
import { showAsWritten } from './show-as-written.ts';
import { levelOf } from './standing.ts';
import { summarise } from './summarise.ts';

/**
 * Enrols a seller under an MoU or a programme; a bureau only sellers of its own state. Everything wrong with the input comes
 * back at once, except a second active enrolment under the same, which only the write itself can tell.
 */
export async function enrolSeller(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationEnrolSellerArgs,
): Promise<CreationOutcome<EnrolmentRow>> {
  const { principal } = context;
  requireBureau(principal, 'enrolSeller');
  const foreign = await findForeign(context, {
    ...input,
    organizations: (input.services ?? []).flatMap(({ owner }) => owner?.organization ?? []),
  });
  const today = dayInIndia(new Date());
  const day = input.enrolledAt ?? today;
  const issues = checkEnrolment(input, { principal, foreign, today, day });
  const partner = choosePartner(input, foreign);
  const { seller, mou } = foreign;
  if (onlyErrors(issues).length > 0 || !seller || !partner) return invalid(...issues);

  return write<EnrolmentRow, Invalid>(context, ledger, {
    operation: 'enrolSeller',
    input,
    dryRun,
    idempotencyKey,
    reload: findEnrolment,
    duplicates: {
      enrolment_one_active: issue('input.seller', 'DUPLICATE', {
        expected: `a seller without an active enrolment under the same ${input.mou ? 'MoU' : 'programme'}`,
        received: input.seller,
      }),
    },
    async effect(tx) {
      const enrolled = {
        id: newId('enr'),
        seller: input.seller,
        mou: input.mou ?? null,
        programme: input.programme ?? mou?.programme?.id ?? null,
        partner,
        state: seller.state.code,
        district: seller.district?.code ?? null,
        enrolledAt: day,
        synthetic: false,
      };
      const levels = await levelsUnder(tx, enrolled.mou, enrolled.programme);
      const services = plannedServices(input, enrolled, levels);
      const row = await insertEnrolment(tx, { ...enrolled, ...summarise(services) }, services);
      const changes = await addChanges(
        tx,
        services.map((service) => changeOf(principal, service, { from: null, note: null })),
      );
      showAsWritten(context.loaders, row, services, changes);
      return {
        row,
        subjectType: 'Enrolment',
        state: row.state,
        event: 'enrolment.created',
        before: null,
        after: { ...row, services },
        warnings: onlyWarnings(issues),
      };
    },
  });
}

type Enrolled = Parameters<typeof serviceRowOf>[0];

/**
 * The services wanted, all of them where none are named, in the order of the journey. What is given no due day has that of
 * the service level that holds for it, if one does.
 */
function plannedServices(
  { services }: EnrolSellerInput,
  enrolled: Enrolled,
  levels: readonly ServiceLevelRow[],
): EnrolmentServiceRow[] {
  const plans = services ?? SERVICES.map((service) => ({ service, dueOn: null, owner: null }));
  return SERVICES.flatMap((service) => {
    const plan = plans.find((candidate) => candidate.service === service);
    if (!plan) return [];
    const level = levelOf({ ...enrolled, service }, levels);
    const dueOn = plan.dueOn ?? (level && daysAfter(enrolled.enrolledAt, level.daysToFinish));
    return [serviceRowOf(enrolled, { service, dueOn, ...ownerColumns(plan.owner) })];
  });
}
