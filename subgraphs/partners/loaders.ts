import { byKey, groupedBy, pagedBy } from '../shared/batch.ts';
import type { SubgraphContext } from '../shared/context.ts';
import type { Principal } from '../shared/principal.ts';
import { visibilityOf } from './domain/visibility.ts';
import type { MOU_PARENTS } from './lists.ts';
import type { MouPage, Store } from './store.ts';

/** Where a page of MoUs under a parent stands. */
interface Position {
  readonly first: number;
  readonly after?: string | null | undefined;
}

const ofMou = ({ mou }: { readonly mou: string }): string => mou;
const ownId = ({ id }: { readonly id: string }): string => id;

/** Loaders of one request: what the principal may not see is null, like what does not exist. */
export function createLoaders(store: Store, principal: Principal) {
  const visibility = visibilityOf(principal);
  const mousUnder = (kind: keyof typeof MOU_PARENTS) =>
    pagedBy<Position, MouPage>((parents, { first, after }) =>
      store.mouPagesUnder(kind, parents, { filter: visibility, order: 'SIGNED_DESC', first, after }),
    );
  return {
    mou: byKey((ids) => store.mousByIds(ids, visibility), ownId),
    mouByReference: byKey(
      (references) => store.mousByReferences(references, visibility),
      ({ reference }) => reference,
    ),
    organization: byKey(store.organizationsByIds, ownId),
    programme: byKey(store.programmesByIds, ownId),
    programmesOf: groupedBy(store.programmesOf, ({ organization }) => organization),
    obligation: byKey(store.obligationsByIds, ownId),
    partiesOf: groupedBy(store.partiesOf, ofMou),
    peopleOf: groupedBy(store.peopleOf, ofMou),
    cooperativesOf: groupedBy(store.cooperativesOf, ofMou),
    obligationsOf: groupedBy(store.obligationsOf, ofMou),
    milestonesOf: groupedBy(store.milestonesOf, ({ obligation }) => obligation),
    targetsOf: groupedBy(store.targetsOf, ofMou),
    targetDistrictsOf: groupedBy(store.targetDistrictsOf, ofMou),
    documentsOf: groupedBy(store.documentsOf, ofMou),
    figuresOf: groupedBy(store.figuresOf, ({ subject }) => subject),
    changesOf: groupedBy(store.changesOf, ofMou),
    mousOfState: mousUnder('STATE'),
    mousOfOrganization: mousUnder('ORGANIZATION'),
    mousOfProgramme: mousUnder('PROGRAMME'),
    mousOfCooperative: mousUnder('COOPERATIVE'),
  };
}

export type Context = SubgraphContext<ReturnType<typeof createLoaders>, Store>;
