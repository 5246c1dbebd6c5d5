import { byKey, groupedBy, pagedBy } from '../shared/batch.ts';
import type { SubgraphContext } from '../shared/context.ts';
import { isIdOf } from '../shared/ids.ts';
import { createPersonalData } from '../shared/personal-data.ts';
import type { SubgraphRequest } from '../shared/subgraph.ts';
import { createVisibleReferences } from '../shared/visible-references.ts';
import { visibilityOf } from './domain/visibility.ts';
import { FEDERATION, INDICATION, INDICATION_OF_COOPERATIVES } from './store/lists.ts';
import type { Store } from './store.ts';

interface Page {
  readonly first: number;
  readonly after?: string | null | undefined;
}
interface PageInTime extends Page {
  /** Rows in force on this day; null for all. */
  readonly day: string | null;
}

/** What can be an id at all: clients send any text, and PostgreSQL takes no NUL. */
const idsOf = (typename: Parameters<typeof isIdOf>[0], texts: readonly string[]): string[] =>
  texts.filter((text) => isIdOf(typename, text));

/** Loaders of one request: what the principal may not see is null or left out, like what does not exist. */
export function createLoaders(store: Store, request: SubgraphRequest) {
  const { principal, graph } = request;
  const visibility = visibilityOf(principal);
  const { lists } = store;
  return {
    /** Enterprises that co-operatives and indications name. */
    visible: createVisibleReferences(graph),
    personalData: createPersonalData('Cooperative', request),
    cooperative: byKey(
      (ids) => store.cooperativesByIds(idsOf('Cooperative', ids), visibility),
      (row) => row.id,
    ),
    membership: byKey(
      (ids) => store.membershipsByIds(idsOf('Membership', ids), visibility),
      (row) => row.id,
    ),
    membershipsOfMember: groupedBy(
      (ids) => store.membershipsOfMembers(ids, visibility),
      (row) => row.member,
    ),
    figures: groupedBy(store.figuresOfCooperatives, (row) => row.cooperative),
    indication: byKey(
      (ids) => store.indicationsByIds(idsOf('GeographicalIndication', ids)),
      (row) => row.id,
    ),
    indicationsOfState: groupedBy(store.indicationsOfStates, (row) => row.owner),
    indicationsOfCooperative: groupedBy(store.indicationsOfCooperatives, (row) => row.owner),
    applications: groupedBy(store.applicationsOfIndications, (row) => row.indication),
    application: byKey(
      (ids) => store.applicationsByIds(idsOf('GeographicalIndicationApplication', ids)),
      (row) => row.id,
    ),
    applicationChanges: groupedBy(store.applicationChangesOf, (row) => row.application),
    authorisedUser: byKey(
      (ids) => store.authorisedUsersByIds(idsOf('AuthorisedUser', ids)),
      (row) => row.id,
    ),
    authorisedUserChanges: groupedBy(store.authorisedUserChangesOf, (row) => row.authorisedUser),
    authorisationsOfUser: groupedBy(
      (ids) => store.authorisationsOfUsers(ids.filter((id) => isIdOf('Enterprise', id) || isIdOf('Cooperative', id))),
      (row) => row.user ?? '',
    ),
    statusChanges: groupedBy(store.statusChangesOf, (row) => row.cooperative),
    memberCounts: groupedBy(store.memberCountsOf, (row) => row.cooperative),
    membershipCounts: pagedBy((federations, { day }: { readonly day: string }) =>
      store.membershipCounts(federations, day),
    ),
    members: pagedBy((federations, { day, first, after }: PageInTime) =>
      lists.memberships.pagesUnder(FEDERATION, federations, {
        filter: { ...visibility, inForceOn: day },
        order: 'FROM_ASC',
        first,
        after,
      }),
    ),
    authorisedUsers: pagedBy((parents, { day, first, after }: PageInTime) =>
      lists.authorisedUsers.pagesUnder(INDICATION, parents, {
        filter: { inForceOn: day },
        order: 'FROM_ASC',
        first,
        after,
      }),
    ),
    cooperativesOfIndication: pagedBy((parents, { first, after }: Page) =>
      lists.cooperatives.pagesUnder(INDICATION_OF_COOPERATIVES, parents, {
        filter: visibility,
        order: 'NAME_ASC',
        first,
        after,
      }),
    ),
  };
}

export type Context = SubgraphContext<ReturnType<typeof createLoaders>, Store>;
