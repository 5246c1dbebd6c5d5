import { dayInIndia } from '../../shared/today.ts';
import type { Context } from '../loaders.ts';
import type { OverdueCountRow, ServiceCountRow } from '../store.ts';
import { SERVICE_STATUSES, SERVICES } from '../tables.ts';
import type { QueryServiceCountsArgs } from '../types.generated.ts';
import { isOpen } from './service-status.ts';
import { visibilityOf } from './visibility.ts';

export interface CountedService extends ServiceCountRow {
  /** How many are overdue: counted only when asked for, of all services and statuses at once. */
  overdue(): Promise<number>;
}

const byService = (a: ServiceCountRow, b: ServiceCountRow): number =>
  SERVICES.indexOf(a.service) - SERVICES.indexOf(b.service) ||
  SERVICE_STATUSES.indexOf(a.status) - SERVICE_STATUSES.indexOf(b.status);

/** In the order of the journey, then of the statuses; `readOverdue` tells which of them are overdue. */
export const withOverdue = (
  counts: readonly ServiceCountRow[],
  readOverdue: () => Promise<readonly OverdueCountRow[]>,
): CountedService[] =>
  counts.toSorted(byService).map((row) => ({
    ...row,
    async overdue() {
      if (!isOpen(row.status)) return 0;
      const found = (await readOverdue()).find(
        ({ service, status }) => service === row.service && status === row.status,
      );
      return found?.overdue ?? 0;
    },
  }));

/** Counts over the enrolments that the caller may see. */
export async function countServices(
  { principal, store }: Context,
  { filter }: QueryServiceCountsArgs,
): Promise<CountedService[]> {
  const given = { ...filter, ...visibilityOf(principal) };
  let overdue: Promise<readonly OverdueCountRow[]> | null = null;
  return withOverdue(await store.serviceCounts(given), () => {
    overdue ??= store.overdueCounts(given, dayInIndia(new Date()));
    return overdue;
  });
}
