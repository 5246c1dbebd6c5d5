import { defineSubgraph } from '../shared/define-subgraph.ts';
import { byColumns, guardedById } from '../shared/looks/guarded.ts';
import type { Context } from './loaders.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createStore, type Store } from './store.ts';
import { ledger } from './tables.ts';

export const incubation = defineSubgraph<Store, Context>({
  name: 'incubation',
  schemaUrl: new URL('schema.graphql', import.meta.url),
  resolvers,
  mappers: {
    Cooperative: './stubs.ts#Stub',
    CooperativeOnboarding: './store.ts#CooperativeOnboardingRow',
    Enrolment: './tables.ts#EnrolmentRow',
    EnrolmentConnection: './store.ts#EnrolmentPage',
    EnrolmentService: './tables.ts#EnrolmentServiceRow',
    EnrolmentServiceConnection: './store.ts#ServicePage',
    Enterprise: './stubs.ts#Stub',
    FacilityAvailability: './domain/free-places.ts#Availability',
    FacilityBooking: './tables.ts#FacilityBookingRow',
    FacilityBookingConnection: './store.ts#FacilityBookingPage',
    FacilityCentre: './tables.ts#FacilityCentreRow',
    FacilityCentreConnection: './store.ts#FacilityCentrePage',
    FacilityOffering: './tables.ts#FacilityOfferingRow',
    Mou: './stubs.ts#Stub',
    MouSellerCount: './store.ts#SellerCountRow',
    Organization: './stubs.ts#Stub',
    Programme: './stubs.ts#Stub',
    ServiceChange: './tables.ts#ServiceChangeRow',
    ServiceCount: './domain/count-services.ts#CountedService',
    ServiceLevel: './tables.ts#ServiceLevelRow',
    ServiceLevelStanding: './domain/standing.ts#Standing',
    StatusChange: './tables.ts#ShownStatusChangeRow',
    TrainingProgramme: './tables.ts#TrainingProgrammeRow',
    TrainingProgrammeConnection: './store.ts#TrainingProgrammePage',
    TrainingRegistration: './tables.ts#TrainingRegistrationRow',
    TrainingRegistrationConnection: './store.ts#TrainingRegistrationPage',
    TrainingSession: './tables.ts#TrainingSessionRow',
    TrainingSessionConnection: './store.ts#TrainingSessionPage',
  },
  guarded: {
    ledger,
    types: {
      ...guardedById('Enrolment', 'FacilityBooking', 'ServiceLevel', 'TrainingRegistration'),
      EnrolmentService: byColumns('enrolment', 'service'),
    },
    fields: { 'StatusChange.actor': byColumns('subject') },
  },
  createStore,
  createContext: (request, db, store) => ({ ...request, db, store, loaders: createLoaders(store, request) }),
});
