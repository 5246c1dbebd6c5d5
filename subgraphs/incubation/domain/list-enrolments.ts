import type { Connection } from '../../shared/connection.ts';
import { dayInIndia } from '../../shared/today.ts';
import type { Context } from '../loaders.ts';
import { type EnrolmentRow, SERVICE_STATUSES, SERVICES } from '../tables.ts';
import type { EnrolmentFilter, QueryEnrolmentsArgs } from '../types.generated.ts';
import { serviceAt } from './summarise.ts';
import { visibilityOf } from './visibility.ts';

/** Every one of the services at every one of the statuses; all there are where none are given. */
const servicesAt = (
  services: EnrolmentFilter['services'],
  statuses: EnrolmentFilter['serviceStatuses'],
): readonly string[] =>
  (services ?? SERVICES).flatMap((service) =>
    (statuses ?? SERVICE_STATUSES).map((status) => serviceAt(service, status)),
  );

/** A page of the enrolments that the caller may see. */
export function listEnrolments(
  { principal, store }: Context,
  { filter: given, orderBy: order, first, after }: QueryEnrolmentsArgs,
): Promise<Connection<EnrolmentRow>> {
  const { overdue, services, serviceStatuses, ...rest } = given ?? {};
  const today = dayInIndia(new Date());
  const filter = {
    ...rest,
    overdueOn: overdue === true ? today : null,
    notOverdueOn: overdue === false ? today : null,
    serviceStatuses: services || serviceStatuses ? servicesAt(services, serviceStatuses) : null,
    ...visibilityOf(principal),
  };
  return store.enrolments({ filter, order, first, after });
}
