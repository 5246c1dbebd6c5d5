import { money } from '../shared/money.ts';
import { resultOf } from '../shared/result.ts';
import { dayInIndia } from '../shared/today.ts';
import { countServices, inOrder } from './domain/count-services.ts';
import { enrolSeller } from './domain/enrol-seller.ts';
import { listEnrolments } from './domain/list-enrolments.ts';
import { listFacilityCentres } from './domain/list-facility-centres.ts';
import { listTrainingProgrammes, listTrainingSessions } from './domain/list-training.ts';
import { isOverdue, NEXT_STATUSES } from './domain/service-status.ts';
import { updateServiceStatus } from './domain/update-service-status.ts';
import { type Context, serviceKey } from './loaders.ts';
import type { Resolvers } from './types.generated.ts';

const stub = (id: string | null): { readonly id: string } | null => (id === null ? null : { id });
const place = (code: string | null): { readonly code: string } | null => (code === null ? null : { code });

const ownerOf = (row: { readonly ownerOrganization: string | null; readonly ownerPerson: string | null }) =>
  row.ownerOrganization === null && row.ownerPerson === null
    ? null
    : { organization: stub(row.ownerOrganization), person: row.ownerPerson };

export const resolvers: Resolvers<Context> = {
  Query: {
    enrolment: (_, { id }, { loaders }) => loaders.enrolment.load(id),
    enrolments: (_, args, context) => listEnrolments(context, args),
    serviceCounts: (_, args, context) => countServices(context, args),
    facilityCentre: (_, { id }, { loaders }) => loaders.facilityCentre.load(id),
    facilityCentres: (_, args, context) => listFacilityCentres(context, args),
    facilityCentreFigures: (_, { state }, { store }) => store.figuresOfState(state),
    trainingProgramme: (_, { id }, { loaders }) => loaders.trainingProgramme.load(id),
    trainingProgrammes: (_, args, context) => listTrainingProgrammes(context, args),
    trainingSession: (_, { id }, { loaders }) => loaders.trainingSession.load(id),
    trainingSessions: (_, args, context) => listTrainingSessions(context, args),
  },

  Mutation: {
    enrolSeller: async (_, args, context) =>
      resultOf(await enrolSeller(context, args), ({ row, ...rest }) => ({
        __typename: 'EnrolSellerPayload',
        enrolment: row,
        ...rest,
      })),
    updateServiceStatus: async (_, args, context) =>
      resultOf(await updateServiceStatus(context, args), ({ row, ...rest }) => ({
        __typename: 'UpdateServiceStatusPayload',
        enrolment: row,
        ...rest,
      })),
  },

  Enrolment: {
    __resolveReference: ({ id }, { loaders }) => loaders.enrolment.load(id),
    seller: ({ seller: id }) => ({ __typename: id.startsWith('coop_') ? 'Cooperative' : 'Enterprise', id }),
    mou: ({ mou }, _, { loaders }) => (mou === null ? null : loaders.visible.load('Mou', mou)),
    programme: ({ programme }) => stub(programme),
    partner: ({ partner }) => ({ id: partner }),
    state: ({ state }) => ({ code: state }),
    district: ({ district }) => place(district),
    services: ({ id }, _, { loaders }) => loaders.services.load(id),
  },

  EnrolmentService: {
    allowedStatuses: ({ status }) => NEXT_STATUSES[status],
    owner: (row) => ownerOf(row),
    isOverdue: (row) => isOverdue(row, dayInIndia(new Date())),
    history: (row, _, { loaders }) => loaders.history.load(serviceKey(row)),
  },

  ServiceChange: {
    organization: ({ organization }) => stub(organization),
    owner: (row) => ownerOf(row),
  },

  FacilityCentre: {
    __resolveReference: ({ id }, { loaders }) => loaders.facilityCentre.load(id),
    state: ({ state }) => ({ code: state }),
    district: ({ district }) => place(district),
    offerings: ({ id }, _, { loaders }) => loaders.offerings.load(id),
    reportedFigures: ({ id }, _, { loaders }) => loaders.figures.load(id),
  },

  FacilityOffering: {
    price: ({ price }) => (price === null ? null : money(price)),
  },

  TrainingProgramme: {
    __resolveReference: ({ id }, { loaders }) => loaders.trainingProgramme.load(id),
    organization: ({ organization }) => stub(organization),
    programme: ({ programme }) => stub(programme),
    mou: ({ mou }, _, { loaders }) => (mou === null ? null : loaders.visible.load('Mou', mou)),
    upcomingSessions: ({ id }, _, { loaders }) => loaders.upcomingSessions.load(id),
  },

  TrainingSession: {
    __resolveReference: ({ id }, { loaders }) => loaders.trainingSession.load(id),
    trainingProgramme: async ({ trainingProgramme }, _, { loaders }) =>
      (await loaders.trainingProgramme.load(trainingProgramme))!,
    state: ({ state }) => place(state),
    district: ({ district }) => place(district),
  },

  Enterprise: {
    __resolveReference: ({ id }) => ({ id }),
    enrolments: ({ id }, { first, after }, { loaders }) => loaders.enrolmentsOfSeller.load(id, { first, after }),
  },

  Cooperative: {
    __resolveReference: ({ id }) => ({ id }),
    enrolments: ({ id }, { first, after }, { loaders }) => loaders.enrolmentsOfSeller.load(id, { first, after }),
  },

  Mou: {
    __resolveReference: ({ id }) => ({ id }),
    enrolments: ({ id }, { first, after }, { loaders }) => loaders.enrolmentsUnderMou.load(id, { first, after }),
    serviceCounts: async ({ id }, _, { loaders }) => inOrder(await loaders.serviceCountsOfMou.load(id)),
  },

  Programme: {
    __resolveReference: ({ id }) => ({ id }),
    enrolments: ({ id }, { first, after }, { loaders }) => loaders.enrolmentsUnderProgramme.load(id, { first, after }),
    serviceCounts: async ({ id }, _, { loaders }) => inOrder(await loaders.serviceCountsOfProgramme.load(id)),
  },
};
