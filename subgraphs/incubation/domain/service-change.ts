import type { Principal } from '../../shared/principal.ts';
import type { EnrolmentServiceRow, serviceChanges } from '../tables.ts';
import type { ServiceStatus } from './service-status.ts';

/** The row of the history for a service as it is after the change. */
export const changeOf = (
  principal: Principal,
  { enrolment, service, status, ownerOrganization, ownerPerson, dueOn }: EnrolmentServiceRow,
  { from, note }: { readonly from: ServiceStatus | null; readonly note: string | null },
): typeof serviceChanges.$inferInsert => ({
  enrolment,
  service,
  actor: principal.id,
  organization: principal.organization,
  from,
  to: status,
  ownerOrganization,
  ownerPerson,
  dueOn,
  note,
});
