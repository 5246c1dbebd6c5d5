import { defineSubgraph } from '../shared/define-subgraph.ts';
import type { Context } from './loaders.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createStore, type Store } from './store.ts';

export const partners = defineSubgraph<Store, Context>({
  name: 'partners',
  schemaUrl: new URL('schema.graphql', import.meta.url),
  resolvers,
  mappers: {
    Cooperative: './stubs.ts#CooperativeStub',
    CoveredCooperative: './tables.ts#MouCooperativeRow',
    District: './stubs.ts#PlaceStub',
    Milestone: './tables.ts#MilestoneRow',
    Mou: './tables.ts#MouRow',
    MouChange: './store/mou-rows.ts#MouChangeRow',
    MouConnection: './store.ts#MouPage',
    MouDocument: './tables.ts#MouDocumentRow',
    MouParty: './tables.ts#MouPartyRow',
    MouPerson: './tables.ts#MouPersonRow',
    MouScope: './tables.ts#MouRow',
    MouTarget: './tables.ts#MouTargetRow',
    MouTargetDistrict: './tables.ts#MouTargetDistrictRow',
    Obligation: './tables.ts#ObligationRow',
    Organization: './tables.ts#OrganizationRow',
    OrganizationConnection: './store.ts#OrganizationPage',
    Programme: './tables.ts#ProgrammeRow',
    ProgrammeConnection: './store.ts#ProgrammePage',
    ReportedFigure: './tables.ts#ReportedFigureRow',
    State: './stubs.ts#PlaceStub',
  },
  createStore,
  createContext: (request, db, store) => ({ ...request, db, store, loaders: createLoaders(store, request) }),
});
