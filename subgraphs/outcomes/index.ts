import { defineSubgraph } from '../shared/define-subgraph.ts';
import { byId } from '../shared/looks/guarded.ts';
import { countEnterprises } from './domain/count-enterprises.ts';
import { type Context, createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createStore, type Store } from './store.ts';
import { ledger } from './tables.ts';

export const outcomes = defineSubgraph<Store, Context>({
  name: 'outcomes',
  schemaUrl: new URL('schema.graphql', import.meta.url),
  resolvers,
  mappers: {
    Achievement: './domain/undertaking.ts#AchievementView',
    Campaign: './tables.ts#CampaignRow',
    CampaignConnection: './store/lists.ts#CampaignPage',
    CampaignDistrict: './domain/campaign-districts.ts#CampaignDistrictView',
    District: './stubs.ts#PlaceStub',
    Indicator: './tables.ts#IndicatorRow',
    IndicatorConnection: './store/lists.ts#IndicatorPage',
    IndicatorValue: './tables.ts#IndicatorValueRow',
    OutcomeChange: './domain/changes.ts#ChangeView',
    Policy: './tables.ts#PolicyRow',
    PolicyConnection: './store/lists.ts#PolicyPage',
    RegistrationFigures: './store/figures.ts#Figures',
    ReportedCrossing: './tables.ts#ReportedCrossingRow',
    ReportedFigure: './tables.ts#ReportedFigureRow',
    SectorProgress: './store/figures.ts#SectorFigures',
    State: './stubs.ts#PlaceStub',
    Target: './domain/undertaking.ts#TargetView',
  },
  consumers: [countEnterprises],
  guarded: {
    ledger,
    types: {},
    fields: { 'Campaign.history': byId, 'Indicator.history': byId, 'Policy.history': byId },
  },
  createStore,
  createContext: (request, db, store) => ({ ...request, db, store, loaders: createLoaders(store) }),
});
