import { and, asc, desc, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import {
  type EnrolmentRow,
  type EnrolmentServiceRow,
  enrolmentServices,
  enrolments,
  isCooperative,
  SERVICES,
  type ServiceChangeRow,
  serviceChanges,
} from '../tables.ts';
import { inText } from './in-text.ts';
import { isVisibleRow, type Visibility } from './visibility.ts';

export type EnrolmentPage = Connection<EnrolmentRow>;

/** What enrolments are listed under on other entities. */
export type EnrolmentParent = 'mou' | 'programme' | 'seller';
export interface PageUnderArguments {
  /** 1 to 100. */
  readonly first: number;
  readonly after: string | null | undefined;
}

/** At most so many of a service's changes are shown, the latest. */
export const MAX_HISTORY = 100;

/** At most so many co-operatives are shown under an MoU. */
const MAX_COOPERATIVES = 1_000;

/** The latest enrolment of a co-operative under an MoU, and how its ONBOARDING stands. */
export interface CooperativeOnboardingRow {
  readonly parent: string;
  readonly seller: string;
  readonly enrolment: string;
  readonly status: EnrolmentServiceRow['status'] | null;
}

const { id: _name, ...allButName } = getTableColumns(enrolmentServices);
/** Of a service: all but the name that pages go by, which PostgreSQL makes. */
export const serviceColumns = allButName;

const due = sql`coalesce(${enrolments.nextDueOn}, '9999-12-31'::date)`;

const filters = {
  visibleState: equals(enrolments.state),
  visiblePartner: equals(enrolments.partner),
  mous: anyOf(enrolments.mou),
  programmes: anyOf(enrolments.programme),
  partners: anyOf(enrolments.partner),
  states: anyOf(enrolments.state),
  districts: anyOf(enrolments.district),
  sellers: anyOf(enrolments.seller),
  statuses: anyOf(enrolments.status),
  /** `SERVICE/STATUS`, any of these. */
  serviceStatuses: (value: SQL) => sql`${enrolments.serviceStatuses} && ${value}::text[]`,
  dueTo: (value: SQL) => sql`${due} <= ${value}::date`,
  /** The day on which one asks. */
  overdueOn: (value: SQL) => sql`${due} < ${value}::date`,
  notOverdueOn: (value: SQL) => sql`${due} >= ${value}::date`,
  enrolledFrom: (value: SQL) => sql`${enrolments.enrolledAt} >= ${value}::date`,
  enrolledTo: (value: SQL) => sql`${enrolments.enrolledAt} <= ${value}::date`,
  changedSince: since(enrolments.updatedAt),
  synthetic: equals(enrolments.synthetic),
} as const;

const orders = {
  ENROLLED_ASC: { by: enrolments.enrolledAt, type: 'date', direction: 'asc' },
  ENROLLED_DESC: { by: enrolments.enrolledAt, type: 'date', direction: 'desc' },
  UPDATED_DESC: { by: enrolments.updatedAt, type: 'timestamptz', direction: 'desc' },
  DUE_ASC: { by: due, type: 'date', direction: 'asc' },
} as const;

/** Reads of enrolments, their services and what was changed on these. */
export function createEnrolmentReads(db: Database) {
  const ids = sql`${sql.placeholder('ids')}::text[]`;

  const byIds = db
    .select()
    .from(enrolments)
    .where(and(sql`${enrolments.id} = any(${ids})`, isVisibleRow(enrolments)))
    .prepare('enrolments_by_ids');

  const services = db
    .select(serviceColumns)
    .from(enrolmentServices)
    .where(sql`${enrolmentServices.enrolment} = any(${ids})`)
    .orderBy(asc(sql`array_position(${inText(SERVICES)}, ${enrolmentServices.service})`))
    .prepare('services_of_enrolments');

  const history = db
    .select()
    .from(serviceChanges)
    .where(
      sql`${serviceChanges.sequence} in (
        select page.sequence from unnest(${ids}, ${sql.placeholder('services')}::text[]) as parent(id, service)
        cross join lateral (
          select ${serviceChanges.sequence} as sequence from ${serviceChanges}
          where ${serviceChanges.enrolment} = parent.id and ${serviceChanges.service} = parent.service
          order by ${serviceChanges.sequence} desc limit ${sql.raw(`${MAX_HISTORY}`)}) as page)`,
    )
    .orderBy(desc(serviceChanges.sequence))
    .prepare('history_of_services');

  const sellersEnrolledWith = db
    .selectDistinct({ seller: enrolments.seller })
    .from(enrolments)
    .where(
      sql`${enrolments.seller} = any(${ids}) and ${enrolments.partner} = ${sql.placeholder('partner')}::text
        and ${enrolments.status} <> 'WITHDRAWN'`,
    )
    .prepare('sellers_enrolled_with');

  const cooperatives = db
    .select({
      parent: sql<string>`parent.id`.as('parent'),
      seller: sql<string>`latest.seller`.as('latest_seller'),
      enrolment: sql<string>`latest.id`.as('latest_id'),
      status: enrolmentServices.status,
    })
    .from(sql`unnest(${ids}) as parent(id)`)
    .innerJoinLateral(
      sql`(select distinct on (${enrolments.seller}) ${enrolments.seller} as seller, ${enrolments.id} as id
        from ${enrolments} where ${enrolments.mou} = parent.id and ${isCooperative} and ${isVisibleRow(enrolments)}
        order by ${enrolments.seller}, ${enrolments.enrolledAt} desc, ${enrolments.id} desc
        limit ${sql.raw(`${MAX_COOPERATIVES}`)}) as latest`,
      sql`true`,
    )
    .leftJoin(
      enrolmentServices,
      sql`${enrolmentServices.enrolment} = latest.id and ${enrolmentServices.service} = 'ONBOARDING'`,
    )
    .orderBy(sql`parent.id, latest.seller`)
    .prepare('cooperative_onboarding');

  const list = createList(db, { table: enrolments, id: enrolments.id, filters, orders });

  return {
    enrolments: list.page,
    enrolmentsByIds: (keys: readonly string[], visibility: Visibility): Promise<EnrolmentRow[]> =>
      byIds.execute({ ids: keys, ...visibility }),
    /** The same page under each of several MoUs, programmes or sellers, latest first. */
    enrolmentPagesUnder: (
      parent: EnrolmentParent,
      parents: readonly string[],
      { first, after }: PageUnderArguments,
      visibility: Visibility,
    ): Promise<EnrolmentPage[]> =>
      list.pagesUnder(enrolments[parent], parents, { filter: { ...visibility }, order: 'ENROLLED_DESC', first, after }),
    cooperativeOnboardingOf: (keys: readonly string[], visibility: Visibility): Promise<CooperativeOnboardingRow[]> =>
      cooperatives.execute({ ids: keys, ...visibility }),
    /** Those of some sellers that a partner has an enrolment of, open or brought to its end: all but withdrawn ones. */
    sellersEnrolledWith: (sellers: readonly string[], partner: string): Promise<{ seller: string }[]> =>
      sellersEnrolledWith.execute({ ids: sellers, partner }),
    /** In the order of the journey. Of enrolments that the caller has been shown. */
    servicesOf: (keys: readonly string[]): Promise<EnrolmentServiceRow[]> => services.execute({ ids: keys }),
    /** Latest first. Of services that the caller has been shown. */
    historyOf: (keys: readonly { enrolment: string; service: string }[]): Promise<ServiceChangeRow[]> =>
      history.execute({
        ids: keys.map(({ enrolment }) => enrolment),
        services: keys.map(({ service }) => service),
      }),
  };
}
