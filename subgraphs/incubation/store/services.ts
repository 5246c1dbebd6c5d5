import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf, equals } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import { type EnrolmentServiceRow, enrolmentServices, isDue } from '../tables.ts';
import { isVisibleRow, type Visibility } from './visibility.ts';

export type ServicePage = Connection<EnrolmentServiceRow>;
export interface OverdueCountRow extends Pick<EnrolmentServiceRow, 'service' | 'status'> {
  readonly overdue: number;
}
interface OverdueUnder extends OverdueCountRow {
  readonly parent: string;
}

/** What services are filtered by, whether listed or counted. */
export const serviceFilters = {
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

/** The rule of `domain/service-status.ts` in SQL; a test compares the two. */
const isOverdueOn = (today: SQL): SQL => sql`(${isDue} and ${enrolmentServices.dueOn} < ${today}::date)`;

const overdueFilters = {
  ...serviceFilters,
  statuses: anyOf(enrolmentServices.status),
  owners: anyOf(enrolmentServices.ownerOrganization),
  /** The day on which one asks. */
  overdueOn: isOverdueOn,
  dueFrom: (value: SQL) => sql`${enrolmentServices.dueOn} >= ${value}::date`,
  dueTo: (value: SQL) => sql`${enrolmentServices.dueOn} <= ${value}::date`,
} as const;

const orders = {
  DUE_ASC: { by: enrolmentServices.dueOn, type: 'date', direction: 'asc' },
  DUE_DESC: { by: enrolmentServices.dueOn, type: 'date', direction: 'desc' },
} as const;

export type ServiceFilterValues = Readonly<Record<string, unknown>>;

/** The conditions of the values that are set. */
export const conditionsOf = (
  filters: Readonly<Record<string, (value: SQL) => SQL>>,
  values: ServiceFilterValues,
): SQL[] =>
  Object.entries(filters).flatMap(([name, condition]) => {
    const value = values[name];
    return value === undefined || value === null ? [] : [condition(sql`${sql.param(value)}`)];
  });

/** Services that are overdue, listed and counted: off the indexes of what is due, which hold nothing else. */
export function createOverdueReads(db: Database) {
  const counted = {
    service: enrolmentServices.service,
    status: enrolmentServices.status,
    overdue: sql<number>`count(*)::int`.as('overdue'),
  };
  const prepareUnder = (parent: PgColumn) =>
    db
      .select({ parent: sql<string>`${parent}`.as('parent'), ...counted })
      .from(enrolmentServices)
      .where(
        sql`${parent} = any(${sql.placeholder('ids')}::text[]) and ${isOverdueOn(sql`${sql.placeholder('today')}`)}
          and ${isVisibleRow(enrolmentServices)}`,
      )
      .groupBy(parent, enrolmentServices.service, enrolmentServices.status)
      .prepare('overdue_services_under');
  const underMou = prepareUnder(enrolmentServices.mou);
  const underProgramme = prepareUnder(enrolmentServices.programme);

  return {
    /** Filters must have `overdueOn`. */
    overdueServices: createList(db, {
      table: enrolmentServices,
      id: enrolmentServices.id,
      filters: overdueFilters,
      orders,
    }).page,
    async overdueCounts(given: ServiceFilterValues, today: string): Promise<OverdueCountRow[]> {
      // Awaited here: a query that is not run yet would run for each who waits for it.
      return await db
        .select(counted)
        .from(enrolmentServices)
        .where(sql.join([...conditionsOf(serviceFilters, given), isOverdueOn(sql`${today}`)], sql` and `))
        .groupBy(enrolmentServices.service, enrolmentServices.status);
    },
    overdueCountsOfMous: (ids: readonly string[], today: string, visibility: Visibility): Promise<OverdueUnder[]> =>
      underMou.execute({ ids, today, ...visibility }),
    overdueCountsOfProgrammes: (
      ids: readonly string[],
      today: string,
      visibility: Visibility,
    ): Promise<OverdueUnder[]> => underProgramme.execute({ ids, today, ...visibility }),
  };
}
