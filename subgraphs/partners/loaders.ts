import { byKey, groupedBy, pagedBy } from '../shared/batch.ts';
import type { SubgraphContext } from '../shared/context.ts';
import { isIdOf } from '../shared/ids.ts';
import type { SubgraphRequest } from '../shared/subgraph.ts';
import { createVisibleReferences } from '../shared/visible-references.ts';
import { createAchievements } from './domain/achievements.ts';
import { createOnboardings } from './domain/covered-onboarding.ts';
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

const EVERYTHING = { visibleToState: null, visibleToParty: null };

const versionIn = (key: string): { readonly mou: string; readonly version: number } => {
  const [mou = '', version = '0'] = key.split('/');
  return { mou, version: Number(version) };
};

/** Loaders of one request: what the principal may not see is null, like what does not exist. */
export function createLoaders(store: Store, { principal, graph }: SubgraphRequest) {
  const visibility = visibilityOf(principal);
  const mousUnder = (kind: keyof typeof MOU_PARENTS) =>
    pagedBy<Position, MouPage>((parents, { first, after }) =>
      store.mouPagesUnder(kind, parents, { filter: visibility, order: 'SIGNED_DESC', first, after }),
    );
  const rows = {
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
    /** MoUs as versions of their records left them, by `ID/VERSION`. */
    snapshot: byKey(
      (keys) => store.snapshots(keys.map(versionIn)),
      ({ mou, version }) => `${mou}/${version}`,
    ),
    amendment: byId('MouAmendment', (ids) => store.amendmentsByIds(ids, visibility)),
    amendmentsOf: groupedBy((mous) => store.amendmentsOf(mous, visibility), ofMou),
    /** Of MoUs that the caller may see: what came into force shows in what they say, whoever may see the amendment. */
    allAmendmentsOf: groupedBy((mous) => store.amendmentsOf(mous, EVERYTHING), ofMou),
    termsOf: groupedBy(store.termsOf, ofMou),
    signaturesOf: groupedBy(store.signaturesOf, ({ amendment }) => amendment),
    amendmentChangesOf: groupedBy(store.amendmentChangesOf, ({ amendment }) => amendment),
    milestoneReportsOf: groupedBy(store.milestoneReportsOf, ({ obligation }) => obligation),
    achievementReportsOf: groupedBy(store.achievementReportsOf, ofMou),
    renewalOf: byKey(store.renewalsOf, ({ renews }) => renews ?? ''),
    mousOfState: mousUnder('STATE'),
    mousOfOrganization: mousUnder('ORGANIZATION'),
    mousOfProgramme: mousUnder('PROGRAMME'),
    mousOfCooperative: mousUnder('COOPERATIVE'),
    /** How far the co-operatives enrolled under an MoU have come. */
    onboardings: createOnboardings(graph),
  };
  return {
    ...rows,
    achievements: createAchievements(graph, {
      mou: (id) => rows.mou.load(id),
      parties: (mou) => rows.partiesOf.load(mou),
      cooperatives: (mou) => rows.cooperativesOf.load(mou),
      parts: (mou) => rows.targetDistrictsOf.load(mou),
    }),
  };
}

export type Context = SubgraphContext<ReturnType<typeof createLoaders>, Store>;
