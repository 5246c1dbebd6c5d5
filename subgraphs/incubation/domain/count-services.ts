import { dayInIndia } from '../../shared/today.ts';
import type { Context } from '../loaders.ts';
import type { ServiceCountRow } from '../store.ts';
import { SERVICE_STATUSES, SERVICES } from '../tables.ts';
import type { QueryServiceCountsArgs } from '../types.generated.ts';
import { visibilityOf } from './visibility.ts';

const byService = (a: ServiceCountRow, b: ServiceCountRow): number =>
  SERVICES.indexOf(a.service) - SERVICES.indexOf(b.service) ||
  SERVICE_STATUSES.indexOf(a.status) - SERVICE_STATUSES.indexOf(b.status);

/** In the order of the journey, then of the statuses. */
export const inOrder = (counts: readonly ServiceCountRow[]): ServiceCountRow[] => counts.toSorted(byService);

/** Counts over the enrolments that the caller may see. */
export async function countServices(
  { principal, store }: Context,
  { filter }: QueryServiceCountsArgs,
): Promise<ServiceCountRow[]> {
  return inOrder(await store.serviceCounts({ ...filter, ...visibilityOf(principal) }, dayInIndia(new Date())));
}
