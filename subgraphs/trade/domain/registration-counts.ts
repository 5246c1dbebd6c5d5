import { REGISTRATION_STATUSES, type RegistrationCounterRow } from '../tables.ts';

type Count = Pick<RegistrationCounterRow, 'status' | 'count' | 'synthetic'>;

/** What one centre brought onto one portal. */
export interface CentreCounts {
  readonly portal: string;
  readonly centre: string;
  readonly total: number;
  readonly counts: readonly Count[];
}

const sum = (counters: readonly Count[], key: 'count' | 'synthetic'): number =>
  counters.reduce((total, counter) => total + counter[key], 0);

/** By status, in the order of a registration's life; statuses that none has are left out. */
export const byStatus = (counters: readonly RegistrationCounterRow[]): Count[] =>
  REGISTRATION_STATUSES.flatMap((status) => {
    const those = counters.filter((counter) => counter.status === status);
    return those.length === 0 ? [] : [{ status, count: sum(those, 'count'), synthetic: sum(those, 'synthetic') }];
  });

/** By portal and centre, those with most registrations first. */
export const byCentre = (counters: readonly RegistrationCounterRow[]): CentreCounts[] =>
  [...Map.groupBy(counters, ({ portal, centre }) => `${portal}/${centre}`).values()]
    .flatMap((those) => {
      const [first] = those;
      if (!first) return [];
      const { portal, centre } = first;
      return [{ portal, centre, total: sum(those, 'count'), counts: byStatus(those) }];
    })
    .toSorted((a, b) => b.total - a.total || a.centre.localeCompare(b.centre) || a.portal.localeCompare(b.portal));
