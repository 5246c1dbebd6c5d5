import { and, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '../../shared/database.ts';
import { anyOf, equals, type FilterInput } from '../../shared/list.ts';
import { type EnrolmentServiceRow, enrolmentServices } from '../tables.ts';
import { isVisibleRow, type Visibility } from './visibility.ts';

export interface ServiceCountRow extends Pick<EnrolmentServiceRow, 'service' | 'status'> {
  readonly count: number;
  readonly overdue: number;
}
interface CountUnder extends ServiceCountRow {
  readonly parent: string;
}

const filters = {
  visibleState: equals(enrolmentServices.state),
  visiblePartner: equals(enrolmentServices.partner),
  mous: anyOf(enrolmentServices.mou),
  programmes: anyOf(enrolmentServices.programme),
  partners: anyOf(enrolmentServices.partner),
  states: anyOf(enrolmentServices.state),
  districts: anyOf(enrolmentServices.district),
  services: anyOf(enrolmentServices.service),
  enrolledFrom: (value: SQL) => sql`${enrolmentServices.enrolledAt} >= ${value}::date`,
  enrolledTo: (value: SQL) => sql`${enrolmentServices.enrolledAt} <= ${value}::date`,
  synthetic: equals(enrolmentServices.synthetic),
} as const;
export type ServiceCountFilters = FilterInput<typeof filters>;

/** The rule of `domain/service-status.ts` in SQL; a test compares the two. */
const overdue = (today: SQL): SQL<number> => sql<number>`(count(*) filter (
  where ${enrolmentServices.status} in ('NOT_STARTED', 'IN_PROGRESS', 'BLOCKED') and ${enrolmentServices.dueOn} < ${today}::date
))::int`;
const counted = (today: SQL) => ({
  service: enrolmentServices.service,
  status: enrolmentServices.status,
  count: sql<number>`count(*)::int`.as('count'),
  overdue: overdue(today).as('overdue'),
});

/** Counts of services by status: off the services' own rows and indexes, without their enrolments. */
export function createServiceCounts(db: Database) {
  const prepareUnder = (parent: PgColumn) =>
    db
      .select({ parent: sql<string>`${parent}`.as('parent'), ...counted(sql`${sql.placeholder('today')}`) })
      .from(enrolmentServices)
      .where(sql`${parent} = any(${sql.placeholder('ids')}::text[]) and ${isVisibleRow(enrolmentServices)}`)
      .groupBy(parent, enrolmentServices.service, enrolmentServices.status)
      .prepare('service_counts_under');
  const underMou = prepareUnder(enrolmentServices.mou);
  const underProgramme = prepareUnder(enrolmentServices.programme);

  return {
    async serviceCounts(given: ServiceCountFilters, today: string): Promise<ServiceCountRow[]> {
      const values: Readonly<Record<string, unknown>> = given;
      const conditions = Object.entries(filters).flatMap(([name, condition]) => {
        const value = values[name];
        return value === undefined || value === null ? [] : [condition(sql`${sql.param(value)}`)];
      });
      return await db
        .select(counted(sql`${today}`))
        .from(enrolmentServices)
        .where(and(...conditions))
        .groupBy(enrolmentServices.service, enrolmentServices.status);
    },
    serviceCountsOfMous: (ids: readonly string[], today: string, visibility: Visibility): Promise<CountUnder[]> =>
      underMou.execute({ ids, today, ...visibility }),
    serviceCountsOfProgrammes: (ids: readonly string[], today: string, visibility: Visibility): Promise<CountUnder[]> =>
      underProgramme.execute({ ids, today, ...visibility }),
  };
}
