import { and, asc, desc, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import { fitOf, wordsOf } from '../../shared/text-search.ts';
import {
  type DelegationParticipantRow,
  type DelegationRow,
  delegationParticipants,
  delegations,
  searchWords,
  type TradeFairRow,
  tradeFairs,
} from '../tables.ts';
import {
  amongIds,
  byText,
  earliestDay,
  from,
  latestDay,
  latestMoment,
  type PageUnderArguments,
  to,
} from './conditions.ts';
import { isOneOf, isVisibleRow, type Visibility, visibilityFilters } from './visibility.ts';

const { searchDocument: _document, ...fairColumns } = getTableColumns(tradeFairs);

export { fairColumns };

export type FairPage = Connection<TradeFairRow>;
export type DelegationPage = Connection<DelegationRow>;

const partnerSees = isOneOf(delegations.ledBy);
/** At most so many delegations are shown on an enterprise. */
const MOST_OF_AN_ENTERPRISE = 20;

const takesPart = (enterprises: SQL): SQL => sql`${delegations.id} in (
  select ${delegationParticipants.delegation} from ${delegationParticipants}
  where ${delegationParticipants.enterprise} = any(${enterprises}::text[]))`;

/** Reads of fairs, which are public, and of delegations, each guarded by what the caller may see. */
export function createFairReads(db: Database) {
  const visible = isVisibleRow(delegations.state, partnerSees);
  const fairsByIds = db.select(fairColumns).from(tradeFairs).where(amongIds(tradeFairs.id)).prepare('fairs_by_ids');
  const delegationsByIds = db
    .select()
    .from(delegations)
    .where(and(amongIds(delegations.id), visible))
    .prepare('delegations_by_ids');
  const ofEnterprises = db
    .select({ ...getTableColumns(delegations), enterprise: sql<string>`page.parent`.as('enterprise') })
    .from(
      sql`(select found.*, parent.id as parent from unnest(${sql.placeholder('ids')}::text[]) as parent(id)
        cross join lateral (
          select ${delegations.id} as delegation from ${delegations}
          inner join ${delegationParticipants} on ${delegationParticipants.delegation} = ${delegations.id}
          where ${delegationParticipants.enterprise} = parent.id and ${visible}
          order by ${delegations.departsOn} desc, ${delegations.id} desc limit ${sql.raw(`${MOST_OF_AN_ENTERPRISE}`)}
        ) as found) as page`,
    )
    .innerJoin(delegations, sql`${delegations.id} = page.delegation`)
    .orderBy(desc(delegations.departsOn), desc(delegations.id))
    .prepare('delegations_of_enterprises');
  const participants = db
    .select()
    .from(delegationParticipants)
    .where(amongIds(delegationParticipants.delegation))
    .orderBy(asc(delegationParticipants.addedAt), asc(delegationParticipants.enterprise))
    .prepare('participants_of_delegations');

  const fairList = createList(db, {
    table: tradeFairs,
    id: tradeFairs.id,
    filters: {
      states: anyOf(tradeFairs.state),
      kinds: anyOf(tradeFairs.kind),
      countries: anyOf(tradeFairs.country),
      statuses: anyOf(tradeFairs.status),
      from: from(tradeFairs.endsOn),
      to: to(tradeFairs.startsOn),
      changedSince: since(tradeFairs.updatedAt),
      synthetic: equals(tradeFairs.synthetic),
    },
    searches: { search: wordsOf(tradeFairs.searchDocument, searchWords) },
    orders: {
      STARTS_DESC: latestDay(tradeFairs.startsOn),
      STARTS_ASC: earliestDay(tradeFairs.startsOn),
      NAME_ASC: byText(tradeFairs.name),
      UPDATED_DESC: latestMoment(tradeFairs.updatedAt),
      RELEVANCE: fitOf(tradeFairs.searchDocument),
    },
  });
  const delegationList = createList(db, {
    table: delegations,
    id: delegations.id,
    filters: {
      ...visibilityFilters(delegations.state, partnerSees),
      states: anyOf(delegations.state),
      ledBy: anyOf(delegations.ledBy),
      fairs: anyOf(delegations.fair),
      countries: anyOf(delegations.country),
      participants: takesPart,
      statuses: anyOf(delegations.status),
      from: from(delegations.returnsOn),
      to: to(delegations.departsOn),
      changedSince: since(delegations.updatedAt),
      synthetic: equals(delegations.synthetic),
    },
    orders: {
      DEPARTS_DESC: latestDay(delegations.departsOn),
      DEPARTS_ASC: earliestDay(delegations.departsOn),
      UPDATED_DESC: latestMoment(delegations.updatedAt),
    },
  });
  return {
    tradeFairs: fairList.page,
    tradeFairsByIds: (ids: readonly string[]): Promise<TradeFairRow[]> => fairsByIds.execute({ ids }),
    delegations: delegationList.page,
    delegationsByIds: (ids: readonly string[], visibility: Visibility): Promise<DelegationRow[]> =>
      delegationsByIds.execute({ ids, ...visibility }),
    /** Earliest first. */
    delegationPagesUnder: (
      fairs: readonly string[],
      { first, after }: PageUnderArguments,
      visibility: Visibility,
    ): Promise<DelegationPage[]> =>
      delegationList.pagesUnder(delegations.fair, fairs, {
        filter: { ...visibility },
        order: 'DEPARTS_ASC',
        first,
        after,
      }),
    /** With the enterprise that each was found for; latest first. */
    delegationsOfEnterprises: (
      ids: readonly string[],
      visibility: Visibility,
    ): Promise<(DelegationRow & { readonly enterprise: string })[]> => ofEnterprises.execute({ ids, ...visibility }),
    /** In the order in which they joined. Of delegations that the caller has been shown. */
    participantsOf: (ids: readonly string[]): Promise<DelegationParticipantRow[]> => participants.execute({ ids }),
  };
}
