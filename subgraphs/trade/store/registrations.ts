import { and, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import { type RegistrationRow, registrations } from '../tables.ts';
import { amongIds, earliestDay, from, latestDay, latestMoment, type PageUnderArguments, to } from './conditions.ts';
import { isVisibleRow, type PartnerSees, type Visibility, visibilityFilters } from './visibility.ts';

export type RegistrationPage = Connection<RegistrationRow>;
export type RegistrationParent = 'portal' | 'enterprise' | 'centre';
type Status = RegistrationRow['status'];

/** Who is on a portal is public; who wants to be is for those who operate it. */
const partnerSees: PartnerSees = (organization: SQL) =>
  sql`(${registrations.status} = 'ACTIVE' or ${registrations.operator} = ${organization})`;

/** Reads of registrations, each guarded by what the caller may see. */
export function createRegistrationReads(db: Database) {
  const byIds = db
    .select()
    .from(registrations)
    .where(and(amongIds(registrations.id), isVisibleRow(registrations.state, partnerSees)))
    .prepare('registrations_by_ids');
  const list = createList(db, {
    table: registrations,
    id: registrations.id,
    filters: {
      ...visibilityFilters(registrations.state, partnerSees),
      portals: anyOf(registrations.portal),
      states: anyOf(registrations.state),
      districts: anyOf(registrations.district),
      centres: anyOf(registrations.centre),
      enterprises: anyOf(registrations.enterprise),
      unitKinds: anyOf(registrations.enterpriseKind),
      statuses: anyOf(registrations.status),
      submittedFrom: from(registrations.submittedOn),
      submittedTo: to(registrations.submittedOn),
      changedSince: since(registrations.updatedAt),
      synthetic: equals(registrations.synthetic),
    },
    orders: {
      SUBMITTED_DESC: latestDay(registrations.submittedOn),
      SUBMITTED_ASC: earliestDay(registrations.submittedOn),
      UPDATED_DESC: latestMoment(registrations.updatedAt),
    },
  });
  return {
    registrations: list.page,
    registrationsByIds: (ids: readonly string[], visibility: Visibility): Promise<RegistrationRow[]> =>
      byIds.execute({ ids, ...visibility }),
    /** The same page under each of several portals, enterprises or centres, latest handed in first. */
    registrationPagesUnder: (
      parent: RegistrationParent,
      parents: readonly string[],
      { first, after, statuses }: PageUnderArguments & { readonly statuses?: readonly Status[] | null | undefined },
      visibility: Visibility,
    ): Promise<RegistrationPage[]> =>
      list.pagesUnder(registrations[parent], parents, {
        filter: { statuses, ...visibility },
        order: 'SUBMITTED_DESC',
        first,
        after,
      }),
  };
}
