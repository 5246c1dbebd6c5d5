import type { Transaction } from '../../shared/database.ts';
import { type Issue, warning } from '../../shared/errors.ts';
import type { Effect } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addChanges, changeService, findServices } from '../store/enrolment-writes.ts';
import { findTrainingProgramme, lockEnrolmentsFor } from '../store/training-writes.ts';
import type { EnrolmentRow, EnrolmentServiceRow, TrainingRegistrationRow } from '../tables.ts';
import { changeOf } from './service-change.ts';
import { isOpen, NEXT_STATUSES } from './service-status.ts';
import { summarise } from './summarise.ts';
import { isVisible } from './visibility.ts';

interface Moved {
  readonly also: readonly Effect<EnrolmentRow>[];
  readonly warnings: readonly Issue[];
}

/**
 * What an attendance means for the service that the course belongs to, in each active enrolment of the seller under the course's
 * MoU or programme that the caller may change: a course COMPLETED ends it, one attended and not completed begins it. So nobody
 * has to say the same twice, and counts of the trained follow from attendance. What is done or declined stays, and what is
 * BLOCKED too, since attendance does not tell whether what was in the way is gone. Nothing is taken back by a correction:
 * the service may have gone on from there.
 */
export async function moveTrainedServices(
  tx: Transaction,
  context: Context,
  registration: TrainingRegistrationRow,
): Promise<Moved> {
  const programme = await findTrainingProgramme(tx, registration.trainingProgramme);
  if (!programme || registration.outcome === null) return { also: [], warnings: [] };
  const target = registration.outcome === 'COMPLETED' ? 'DONE' : 'IN_PROGRESS';
  const owner = programme.organization ?? context.principal.organization;
  const enrolments = await lockEnrolmentsFor(tx, registration.seller, programme);
  const also: Effect<EnrolmentRow>[] = [];
  const warnings: Issue[] = [];
  for (const enrolment of enrolments.filter((candidate) => isVisible(context.principal, candidate))) {
    const services = await findServices(tx, enrolment.id);
    const before = services.find(({ service }) => service === programme.service);
    if (!before || !isOpen(before.status) || before.status === target) continue;
    const hasOwner = before.ownerOrganization !== null || before.ownerPerson !== null || owner !== null;
    if (!NEXT_STATUSES[before.status].includes(target) || before.status === 'BLOCKED' || !hasOwner) {
      warnings.push(
        warning('input.registration', 'UNUSUAL', {
          expected: `${before.service} of ${enrolment.id} to become ${target}`,
          received: hasOwner ? before.status : 'a service that nobody is in charge of',
        }),
      );
      continue;
    }
    also.push(await move(tx, context, { enrolment, services, before, target, owner, registration }));
  }
  return { also, warnings };
}

interface Move {
  readonly enrolment: EnrolmentRow;
  readonly services: readonly EnrolmentServiceRow[];
  readonly before: EnrolmentServiceRow;
  readonly target: 'DONE' | 'IN_PROGRESS';
  readonly owner: string | null;
  readonly registration: TrainingRegistrationRow;
}

async function move(
  tx: Transaction,
  { principal }: Context,
  { enrolment, services, before, target, owner, registration }: Move,
): Promise<Effect<EnrolmentRow>> {
  const now = new Date();
  const isOwned = before.ownerOrganization !== null || before.ownerPerson !== null;
  const after: EnrolmentServiceRow = {
    ...before,
    ...(isOwned ? {} : { ownerOrganization: owner }),
    status: target,
    startedAt: before.startedAt ?? now,
    completedAt: target === 'DONE' ? now : null,
  };
  const all = services.map((service) => (service === before ? after : service));
  const row = await changeService(tx, after, summarise(all));
  const note = `Training session ${registration.session}: ${registration.outcome}.`;
  await addChanges(tx, [changeOf(principal, after, { from: before.status, note })]);
  return {
    row,
    subjectType: 'Enrolment',
    state: row.state,
    event: 'enrolment.service_changed',
    before: { ...enrolment, service: before },
    after: { ...row, service: after, note },
  };
}
