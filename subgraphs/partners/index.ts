import { defineSubgraph } from '../shared/define-subgraph.ts';
import { guardedById } from '../shared/looks/guarded.ts';
import { createRollOver } from './domain/roll-over.ts';
import type { Context } from './loaders.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createStore, type Store } from './store.ts';
import { ledger } from './tables.ts';

export const partners = defineSubgraph<Store, Context>({
  name: 'partners',
  schemaUrl: new URL('schema.graphql', import.meta.url),
  resolvers,
  mappers: {
    Cooperative: './stubs.ts#CooperativeStub',
    CoveredCooperative: './tables.ts#MouCooperativeRow',
    CoveredOnboarding: './domain/covered-onboarding.ts#CoveredOnboarding as CoveredOnboardingValue',
    District: './stubs.ts#PlaceStub',
    Enrolment: './stubs.ts#EnrolmentStub',
    AchievementReport: './tables.ts#AchievementReportRow',
    AmendmentParty: './domain/amendment-parties.ts#AmendmentParty as AmendmentPartyValue',
    Milestone: './domain/overdue.ts#MilestoneOfMou',
    MilestoneReport: './tables.ts#MilestoneReportRow',
    Mou: './domain/mou-view.ts#ShownMou',
    MouAmendment: './tables.ts#AmendmentRow',
    MouAmendmentConnection: './store.ts#AmendmentPage',
    MouChange: './store/mou-rows.ts#MouChangeRow',
    MouConnection: './store.ts#MouPage',
    MouDocument: './tables.ts#MouDocumentRow',
    MouParty: './tables.ts#MouPartyRow',
    MouPerson: './tables.ts#MouPersonRow',
    MouScope: './domain/mou-view.ts#ShownMou',
    MouVersion: './domain/versions.ts#MouVersion as MouVersionValue',
    MouTarget: './tables.ts#MouTargetRow',
    MouTargetDistrict: './tables.ts#MouTargetDistrictRow',
    Obligation: './tables.ts#ObligationRow',
    ObligationConnection: './store.ts#ObligationPage',
    Organization: './tables.ts#OrganizationRow',
    OrganizationConnection: './store.ts#OrganizationPage',
    Programme: './tables.ts#ProgrammeRow',
    ProgrammeConnection: './store.ts#ProgrammePage',
    ReportedFigure: './tables.ts#ReportedFigureRow',
    State: './stubs.ts#PlaceStub',
  },
  guarded: { ledger, types: guardedById('Mou', 'MouAmendment', 'Obligation') },
  createStore: (db) => createStore(db, createRollOver(db)),
  createContext: (request, db, store) => ({ ...request, db, store, loaders: createLoaders(store, request) }),
});
