import { requireScope } from '../../shared/authorisation.ts';
import { onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import {
  addChanges,
  changeService,
  findEnrolment,
  findHistory,
  findServices,
  lockEnrolment,
} from '../store/enrolment-writes.ts';
import { type EnrolmentRow, type EnrolmentServiceRow, ledger } from '../tables.ts';
import type { MutationUpdateServiceStatusArgs, UpdateServiceStatusInput } from '../types.generated.ts';
import { ownerColumns } from './check-owner.ts';
import { checkServiceChange } from './check-service-change.ts';
import { findForeign } from './foreign-records.ts';
import { changeOf } from './service-change.ts';
import { showAsWritten } from './show-as-written.ts';
import { summarise } from './summarise.ts';
import { isVisible } from './visibility.ts';

/**
 * Changes one service of an enrolment that is the caller's own (a bureau's by state, a partner's by organisation), adds to its
 * history and lets the enrolment's status follow.
 */
export async function updateServiceStatus(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationUpdateServiceStatusArgs,
): Promise<WriteOutcome<EnrolmentRow>> {
  const { principal, loaders } = context;
  requireScope(principal, 'incubation:write');
  const { organizations } = await findForeign(context, {
    organizations: input.owner?.organization ? [input.owner.organization] : [],
  });

  return write(context, ledger, {
    operation: 'updateServiceStatus',
    input,
    dryRun,
    idempotencyKey,
    reload: findEnrolment,
    duplicates: {
      enrolment_one_active: issue('input.status', 'DUPLICATE', {
        expected: 'no other active enrolment of the seller under the same MoU or programme',
        received: input.status,
      }),
    },
    async effect(tx) {
      const current = isIdOf('Enrolment', input.enrolment) ? await lockEnrolment(tx, input.enrolment) : null;
      if (!current || !isVisible(principal, current))
        return invalid(
          issue('input.enrolment', 'NOT_FOUND', { expected: 'id of an enrolment of yours', received: input.enrolment }),
        );
      if (current.version !== input.expectedVersion) return conflict(input.expectedVersion, current.version);

      const services = await findServices(tx, current.id);
      const before = services.find(({ service }) => service === input.service);
      if (!before)
        return invalid(
          issue('input.service', 'NOT_FOUND', {
            expected: `a service of the enrolment: ${services.map(({ service }) => service).join(', ')}`,
            received: input.service,
          }),
        );
      const today = dayInIndia(new Date());
      const issues = checkServiceChange(input, before, { organizations, today });
      if (onlyErrors(issues).length > 0) return invalid(...issues);

      const after = changed(before, input, new Date());
      const all = services.map((service) => (service === before ? after : service));
      const row = await changeService(tx, after, summarise(all));
      const note = input.note?.trim() ?? null;
      await addChanges(tx, [changeOf(principal, after, { from: before.status, note })]);
      showAsWritten(loaders, row, all, await findHistory(tx, after));
      return {
        row,
        subjectType: 'Enrolment',
        state: row.state,
        event: 'enrolment.service_changed',
        before: { ...current, service: before },
        after: { ...row, service: after, note },
        warnings: onlyWarnings(issues),
      };
    },
  });
}

/** The service after the change; what is left out stays. */
function changed(before: EnrolmentServiceRow, input: UpdateServiceStatusInput, now: Date): EnrolmentServiceRow {
  const status = input.status ?? before.status;
  return {
    ...before,
    ...(input.owner === undefined ? {} : ownerColumns(input.owner)),
    ...(input.dueOn === undefined ? {} : { dueOn: input.dueOn }),
    status,
    startedAt: before.startedAt ?? (status === 'IN_PROGRESS' || status === 'DONE' ? now : null),
    completedAt: status === 'DONE' ? (before.completedAt ?? now) : null,
  };
}
