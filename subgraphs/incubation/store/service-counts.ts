import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../shared/database.ts';
import {
  type EnrolmentServiceRow,
  enrolmentServices,
  serviceCountChanges,
  serviceCounts,
  serviceCountsByDay,
} from '../tables.ts';
import { conditionsOf, type ServiceFilterValues } from './services.ts';
import { isVisibleRow, type Visibility } from './visibility.ts';

export interface ServiceCountRow extends Pick<EnrolmentServiceRow, 'service' | 'status'> {
  readonly count: number;
}
interface CountUnder extends ServiceCountRow {
  readonly parent: string;
}
export interface SellerCountRow {
  readonly parent: string;
  readonly district: string | null;
  readonly enrolled: number;
  readonly onboarded: number;
  readonly trained: number;
}

const column = (name: string): SQL => sql.raw(`counted.${name}`);
const anyOf = (name: string) => (value: SQL) => sql`${column(name)} = any(${value}::text[])`;
const equals = (name: string) => (value: SQL) => sql`${column(name)} = ${value}`;

const shared = {
  visibleState: equals('state'),
  visiblePartner: equals('partner'),
  mous: anyOf('mou'),
  programmes: anyOf('programme'),
  partners: anyOf('partner'),
  states: anyOf('state'),
  services: anyOf('service'),
  synthetic: equals('synthetic'),
} as const;
const placeFilters = { ...shared, districts: anyOf('district') } as const;
const dayFilters = {
  ...shared,
  enrolledFrom: (value: SQL) => sql`${column('enrolled_at')} >= ${value}::date`,
  enrolledTo: (value: SQL) => sql`${column('enrolled_at')} <= ${value}::date`,
} as const;

const dimensions = sql.raw('mou, programme, partner, state, synthetic, service, status');
/** A counter with the changes that are not folded into it yet: the sum of both is what is true now. */
const byPlace = sql`(select ${dimensions}, district, count from ${serviceCounts}
  union all select ${dimensions}, district, change from ${serviceCountChanges}) as counted`;
const byDay = sql`(select ${dimensions}, enrolled_at, count from ${serviceCountsByDay}
  union all select ${dimensions}, enrolled_at, change from ${serviceCountChanges}) as counted`;
/** No counter has district and day both; an index of the services' own rows has. */
const byRow = sql`(select ${dimensions}, district, enrolled_at, 1 as count from ${enrolmentServices}) as counted`;

const selection = {
  service: sql<ServiceCountRow['service']>`counted.service`.as('service'),
  status: sql<ServiceCountRow['status']>`counted.status`.as('status'),
  count: sql<number>`sum(counted.count)::int`.as('count'),
};
const isCounted = sql`sum(counted.count) > 0`;

/** The narrowest of the three that can tell what is asked. */
function sourceOf({ districts, enrolledFrom, enrolledTo }: ServiceFilterValues) {
  const isByDay = Boolean(enrolledFrom ?? enrolledTo);
  if (!isByDay) return { source: byPlace, filters: placeFilters };
  return districts
    ? { source: byRow, filters: { ...placeFilters, ...dayFilters } }
    : { source: byDay, filters: dayFilters };
}

/** Counts of services by status and of sellers by district, off counters: some thousand rows, however many services. */
export function createServiceCounts(db: Database) {
  const ids = sql`${sql.placeholder('ids')}::text[]`;
  const visible = isVisibleRow({ state: column('state'), partner: column('partner') });
  const prepareUnder = (parent: 'mou' | 'programme') =>
    db
      .select({ parent: sql<string>`${column(parent)}`.as('parent'), ...selection })
      .from(byPlace)
      .where(sql`${column(parent)} = any(${ids}) and counted.service is not null and ${visible}`)
      .groupBy(column(parent), column('service'), column('status'))
      .having(isCounted)
      .prepare('service_counts_under');
  const underMou = prepareUnder('mou');
  const underProgramme = prepareUnder('programme');

  const countIf = (condition: SQL): SQL<number> =>
    sql<number>`coalesce(sum(counted.count) filter (where ${condition}), 0)::int`;
  const sellers = db
    .select({
      parent: sql<string>`counted.mou`.as('parent'),
      district: sql<string | null>`counted.district`.as('district'),
      enrolled: countIf(sql`counted.service is null`).as('enrolled'),
      onboarded: countIf(sql`counted.service = 'ONBOARDING' and counted.status = 'DONE'`).as('onboarded'),
      trained: countIf(sql`counted.service = 'MARKET_ACCESS_TRAINING' and counted.status = 'DONE'`).as('trained'),
    })
    .from(byPlace)
    .where(sql`counted.mou = any(${ids}) and ${visible}`)
    .groupBy(column('mou'), column('district'))
    .having(sql`sum(counted.count) filter (where counted.service is null) > 0`)
    .orderBy(column('district'))
    .prepare('seller_counts_of_mous');

  return {
    async serviceCounts(given: ServiceFilterValues): Promise<ServiceCountRow[]> {
      const { source, filters } = sourceOf(given);
      return await db
        .select(selection)
        .from(source)
        .where(sql.join([...conditionsOf(filters, given), sql`counted.service is not null`], sql` and `))
        .groupBy(column('service'), column('status'))
        .having(isCounted);
    },
    serviceCountsOfMous: (keys: readonly string[], visibility: Visibility): Promise<CountUnder[]> =>
      underMou.execute({ ids: keys, ...visibility }),
    serviceCountsOfProgrammes: (keys: readonly string[], visibility: Visibility): Promise<CountUnder[]> =>
      underProgramme.execute({ ids: keys, ...visibility }),
    /** By district, the one that is not known last. */
    sellerCountsOfMous: (keys: readonly string[], visibility: Visibility): Promise<SellerCountRow[]> =>
      sellers.execute({ ids: keys, ...visibility }),
  };
}
