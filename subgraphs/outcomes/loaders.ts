import { byKey, groupedBy, pagedBy } from '../shared/batch.ts';
import type { SubgraphContext } from '../shared/context.ts';
import { isIdOf } from '../shared/ids.ts';
import type { DistrictFigures, DistrictQuestion, Figures, SectorFigures, Window } from './store/figures.ts';
import { CAMPAIGN_STATE, INDICATOR_DISTRICT, INDICATOR_STATE, POLICY_STATE } from './store/lists.ts';
import type { ValueQuestion } from './store/values.ts';
import type { Store } from './store.ts';
import type { IndicatorValueRow } from './tables.ts';

interface Page {
  readonly first: number;
  readonly after?: string | null | undefined;
}
interface Share {
  /** Only generated enterprises, or none; null for all. */
  readonly synthetic: boolean | null;
}

/** What can be an id at all: clients send any text. */
const idsOf = (typename: 'Campaign' | 'Policy' | 'Indicator', texts: readonly string[]): string[] =>
  texts.filter((text) => isIdOf(typename, text));

const windowOf = (key: string): Window => JSON.parse(key) as Window;
const keyOf = ({ place, from, to }: Window): string => JSON.stringify({ place, from, to });

/** Loaders of one request. What this subgraph holds is public: nothing depends on who asks. */
export function createLoaders(store: Store) {
  const { lists } = store;
  const windows = pagedBy<Share, Figures>((keys, { synthetic }) =>
    store.figuresOfWindows(keys.map(windowOf), synthetic),
  );
  const sectors = pagedBy<Share, readonly SectorFigures[]>((keys, { synthetic }) =>
    store.figuresOfSectors(keys.map(windowOf), synthetic),
  );
  const values = pagedBy<Omit<ValueQuestion, 'asKnownAt'> & { asKnownAt: string | null }, readonly IndicatorValueRow[]>(
    async (ids, { asKnownAt, ...days }) => {
      const moment = asKnownAt === null ? null : new Date(asKnownAt);
      const rows = await store.valuesOfIndicators(ids, { ...days, asKnownAt: moment });
      const groups = Map.groupBy(rows, ({ indicator }) => indicator);
      return ids.map((id) => groups.get(id) ?? []);
    },
  );
  return {
    campaign: byKey(
      (ids) => store.campaignsByIds(idsOf('Campaign', ids)),
      (row) => row.id,
    ),
    policy: byKey(
      (ids) => store.policiesByIds(idsOf('Policy', ids)),
      (row) => row.id,
    ),
    indicator: byKey(
      (ids) => store.indicatorsByIds(idsOf('Indicator', ids)),
      (row) => row.id,
    ),
    campaignsOfState: pagedBy((states, { first, after }: Page) =>
      lists.campaigns.pagesUnder(CAMPAIGN_STATE, states, { filter: {}, order: 'FROM_DESC', first, after }),
    ),
    policiesOfState: pagedBy((states, { first, after }: Page) =>
      lists.policies.pagesUnder(POLICY_STATE, states, { filter: {}, order: 'FROM_DESC', first, after }),
    ),
    indicatorsOfState: pagedBy((states, { first, after }: Page) =>
      lists.indicators.pagesUnder(INDICATOR_STATE, states, { filter: {}, order: 'NAME_ASC', first, after }),
    ),
    indicatorsOfDistrict: pagedBy((districts, { first, after }: Page) =>
      lists.indicators.pagesUnder(INDICATOR_DISTRICT, districts, {
        filter: {},
        order: 'NAME_ASC',
        first,
        after,
      }),
    ),
    targets: groupedBy(store.targetsOfSubjects, (row) => row.subject),
    allocations: groupedBy(store.allocationsOfCampaigns, (row) => row.campaign),
    crossings: groupedBy(store.crossingsOfCampaigns, (row) => row.campaign),
    reportedFigures: groupedBy(store.reportedFiguresOfSubjects, (row) => row.subject),
    changes: groupedBy(store.changesOfSubjects, (row) => row.subject),
    figures: (window: Window, synthetic: boolean | null) => windows.load(keyOf(window), { synthetic }),
    sectors: (window: Window, synthetic: boolean | null) => sectors.load(keyOf(window), { synthetic }),
    districts: pagedBy(async (ids, question: DistrictQuestion) => {
      const groups = Map.groupBy(await store.figuresOfDistricts(ids, question), ({ campaign }) => campaign);
      return ids.map((id): readonly DistrictFigures[] => groups.get(id) ?? []);
    }),
    values: (indicator: string, { asKnownAt, ...days }: ValueQuestion) =>
      values.load(indicator, { ...days, asKnownAt: asKnownAt?.toISOString() ?? null }),
    formerValues: groupedBy(store.formerValues, (row) => row.owner),
  };
}

export type Context = SubgraphContext<ReturnType<typeof createLoaders>, Store>;
