import type { EnrolmentRow, EnrolmentServiceRow } from '../tables.ts';
import { isOpen, type ServiceStatus } from './service-status.ts';

/** A service and its status in one word, as `enrolment.service_statuses` has them. */
export const serviceAt = (service: EnrolmentServiceRow['service'], status: ServiceStatus): string =>
  `${service}/${status}`;

export type EnrolmentSummary = Pick<EnrolmentRow, 'status' | 'nextDueOn' | 'serviceStatuses'>;

/**
 * What an enrolment's own row says of its services (one or more). It is stored, so that lists filter and order by it; who
 * writes services writes it too.
 */
export function summarise(
  services: readonly Pick<EnrolmentServiceRow, 'service' | 'status' | 'dueOn'>[],
): EnrolmentSummary {
  const open = services.filter(({ status }) => isOpen(status));
  const nextDueOn = open.reduce<string | null>(
    (earliest, { dueOn }) => (dueOn !== null && (earliest === null || dueOn < earliest) ? dueOn : earliest),
    null,
  );
  const serviceStatuses = services.map(({ service, status }) => serviceAt(service, status));
  if (open.length > 0) return { status: 'ACTIVE', nextDueOn, serviceStatuses };
  const status = services.some((service) => service.status === 'DONE') ? 'COMPLETED' : 'WITHDRAWN';
  return { status, nextDueOn, serviceStatuses };
}
