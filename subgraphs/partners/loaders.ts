import { byKey, groupedBy, pagedBy } from '../shared/batch.ts';
import type { SubgraphContext } from '../shared/context.ts';
import { isIdOf } from '../shared/ids.ts';
import type { SubgraphRequest } from '../shared/subgraph.ts';
import { createVisibleReferences } from '../shared/visible-references.ts';
import { visibilityOf } from './domain/visibility.ts';
import type { MOU_PARENTS } from './store/lists.ts';
import type { MouPage, Store } from './store.ts';

/** Where a page of MoUs under a parent stands. */
interface Position {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A read by ids that asks the database only for what can be an id of the type: anything else does not exist. */
const byId = <Row extends { readonly id: string }>(
  typename: Parameters<typeof isIdOf>[0],
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
) =>
  byKey<string, Row>(
    async (keys) => {
      const ids = keys.filter((key) => isIdOf(typename, key));
      return ids.length === 0 ? [] : read(ids);
    },
    ({ id }) => id,
  );

const ofMou = ({ mou }: { readonly mou: string }): string => mou;

/** Loaders of one request: what the principal may not see is null, like what does not exist. */
export function createLoaders(store: Store, { principal, graph }: SubgraphRequest) {
  const visibility = visibilityOf(principal);
  const mousUnder = (kind: keyof typeof MOU_PARENTS) =>
    pagedBy<Position, MouPage>((parents, { first, after }) =>
      store.mouPagesUnder(kind, parents, { filter: visibility, order: 'SIGNED_DESC', first, after }),
    );
  return {
    /** Co-operatives that MoUs cover by name. */
    visible: createVisibleReferences(graph),
    mou: byId('Mou', (ids) => store.mousByIds(ids, visibility)),
    mouByReference: byKey(
      (references) => store.mousByReferences(references, visibility),
      ({ reference }) => reference,
    ),
    organization: byId('Organization', store.organizationsByIds),
    programme: byId('Programme', store.programmesByIds),
    programmesOf: groupedBy(store.programmesOf, ({ organization }) => organization),
    obligation: byId('Obligation', store.obligationsByIds),
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
