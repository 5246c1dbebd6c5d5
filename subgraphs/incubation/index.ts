import { defineSubgraph } from '../shared/define-subgraph.ts';
import type { Context } from './loaders.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createStore, type Store } from './store.ts';

export const incubation = defineSubgraph<Store, Context>({
  name: 'incubation',
  schemaUrl: new URL('schema.graphql', import.meta.url),
  resolvers,
  mappers: {
    Cooperative: './stubs.ts#Stub',
    Enrolment: './tables.ts#EnrolmentRow',
    EnrolmentConnection: './store.ts#EnrolmentPage',
    EnrolmentService: './tables.ts#EnrolmentServiceRow',
    Enterprise: './stubs.ts#Stub',
    FacilityCentre: './tables.ts#FacilityCentreRow',
    FacilityCentreConnection: './store.ts#FacilityCentrePage',
    FacilityOffering: './tables.ts#FacilityOfferingRow',
    Mou: './stubs.ts#Stub',
    Organization: './stubs.ts#Stub',
    Programme: './stubs.ts#Stub',
    ServiceChange: './tables.ts#ServiceChangeRow',
    ServiceCount: './store.ts#ServiceCountRow',
    TrainingProgramme: './tables.ts#TrainingProgrammeRow',
    TrainingProgrammeConnection: './store.ts#TrainingProgrammePage',
    TrainingSession: './tables.ts#TrainingSessionRow',
    TrainingSessionConnection: './store.ts#TrainingSessionPage',
  },
  createStore,
  createContext: (request, db, store) => ({ ...request, db, store, loaders: createLoaders(store, request) }),
});
