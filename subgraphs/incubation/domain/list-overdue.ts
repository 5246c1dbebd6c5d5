import type { Connection } from '../../shared/connection.ts';
import { badUserInput } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import type { Context } from '../loaders.ts';
import type { EnrolmentServiceRow } from '../tables.ts';
import type { QueryOverdueServicesArgs } from '../types.generated.ts';
import { daysAfter } from './days.ts';
import { visibilityOf } from './visibility.ts';

/** Days that a service can be overdue: further back there are no days that calendars agree on. */
const MAX_DAYS = 36_500;

/** A page of the services of which the caller may see the enrolment, that are overdue today. Throws for days out of range. */
export function listOverdueServices(
  { principal, store }: Context,
  { filter: given, orderBy: order, first, after }: QueryOverdueServicesArgs,
): Promise<Connection<EnrolmentServiceRow>> {
  const { daysFrom, daysTo, ...rest } = given ?? {};
  for (const [name, days] of Object.entries({ daysFrom, daysTo }))
    if (days !== null && days !== undefined && (days < 1 || days > MAX_DAYS))
      throw badUserInput(`filter.${name}: expected 1 to ${MAX_DAYS}, got ${days}`);
  const today = dayInIndia(new Date());
  const filter = {
    ...rest,
    overdueOn: today,
    dueTo: daysFrom ? daysAfter(today, -daysFrom) : null,
    dueFrom: daysTo ? daysAfter(today, -daysTo) : null,
    ...visibilityOf(principal),
  };
  return store.overdueServices({ filter, order, first, after });
}
