import { withActorsFor } from '../shared/actors.ts';
import { money } from '../shared/money.ts';
import { dayInIndia } from '../shared/today.ts';
import { readAvailability } from './domain/availability.ts';
import { countServices, withOverdue } from './domain/count-services.ts';
import { daysBetween } from './domain/days.ts';
import { findVisibleLevel, levelsOfMou, levelsOfProgramme } from './domain/find-service-level.ts';
import { listBookings } from './domain/list-bookings.ts';
import { listEnrolments } from './domain/list-enrolments.ts';
import { listFacilityCentres } from './domain/list-facility-centres.ts';
import { listOverdueServices } from './domain/list-overdue.ts';
import { listRegistrations } from './domain/list-registrations.ts';
import { listTrainingProgrammes, listTrainingSessions } from './domain/list-training.ts';
import { isOverdue, NEXT_STATUSES } from './domain/service-status.ts';
import { readStanding } from './domain/standing.ts';
import {
  bookingTransitions,
  centreTransitions,
  registrationTransitions,
  sessionTransitions,
} from './domain/transitions.ts';
import { type Context, serviceKey } from './loaders.ts';
import { mutations } from './resolvers/mutations.ts';
import { type EnrolmentServiceRow, WEEKDAYS } from './tables.ts';
import type { Resolvers } from './types.generated.ts';

const stub = (id: string | null): { readonly id: string } | null => (id === null ? null : { id });
const place = (code: string | null): { readonly code: string } | null => (code === null ? null : { code });

const sellerOf = (id: string) => ({ __typename: id.startsWith('coop_') ? 'Cooperative' : 'Enterprise', id }) as const;

/** Days since the day by which the service was due; null when it is not overdue. */
function daysOverdue(row: EnrolmentServiceRow): number | null {
  const today = dayInIndia(new Date());
  return row.dueOn !== null && isOverdue(row, today) ? daysBetween(row.dueOn, today) : null;
}

const ownerOf = (row: { readonly ownerOrganization: string | null; readonly ownerPerson: string | null }) =>
  row.ownerOrganization === null && row.ownerPerson === null
    ? null
    : { organization: stub(row.ownerOrganization), person: row.ownerPerson };

/** Steps of what every state sees: who took them is for its own. */
const publicHistoryOf = async (
  { id, state }: { readonly id: string; readonly state: string | null },
  _: unknown,
  { principal, loaders }: Context,
) => withActorsFor(principal, [state], await loaders.statusChanges.load(id));

export const resolvers: Resolvers<Context> = {
  Query: {
    enrolment: (_, { id }, { loaders }) => loaders.enrolment.load(id),
    enrolments: (_, args, context) => listEnrolments(context, args),
    serviceCounts: (_, args, context) => countServices(context, args),
    overdueServices: (_, args, context) => listOverdueServices(context, args),
    serviceLevel: (_, { id }, context) => findVisibleLevel(context, id),
    facilityCentre: (_, { id }, { loaders }) => loaders.facilityCentre.load(id),
    facilityCentres: (_, args, context) => listFacilityCentres(context, args),
    facilityCentreFigures: (_, { state }, { store }) => store.figuresOfState(state),
    trainingProgramme: (_, { id }, { loaders }) => loaders.trainingProgramme.load(id),
    trainingProgrammes: (_, args, context) => listTrainingProgrammes(context, args),
    trainingSession: (_, { id }, { loaders }) => loaders.trainingSession.load(id),
    trainingSessions: (_, args, context) => listTrainingSessions(context, args),
    facilityBooking: (_, { id }, { loaders }) => loaders.facilityBooking.load(id),
    facilityBookings: (_, args, context) => listBookings(context, args),
    trainingRegistration: (_, { id }, { loaders }) => loaders.trainingRegistration.load(id),
    trainingRegistrations: (_, args, context) => listRegistrations(context, args),
  },

  Mutation: mutations,

  Enrolment: {
    __resolveReference: ({ id }, { loaders }) => loaders.enrolment.load(id),
    seller: ({ seller }) => sellerOf(seller),
    mou: ({ mou }, _, { loaders }) => (mou === null ? null : loaders.visible.load('Mou', mou)),
    programme: ({ programme }) => stub(programme),
    partner: ({ partner }) => ({ id: partner }),
    state: ({ state }) => ({ code: state }),
    district: ({ district }) => place(district),
    services: ({ id }, _, { loaders }) => loaders.services.load(id),
  },

  EnrolmentService: {
    enrolment: async ({ enrolment }, _, { loaders }) => (await loaders.enrolment.load(enrolment))!,
    daysOverdue: (row) => daysOverdue(row),
    standing: (row, _, context) => readStanding(context, row),
    allowedStatuses: ({ status }) => NEXT_STATUSES[status],
    owner: (row) => ownerOf(row),
    isOverdue: (row) => isOverdue(row, dayInIndia(new Date())),
    history: (row, _, { loaders }) => loaders.history.load(serviceKey(row)),
  },

  ServiceChange: {
    organization: ({ organization }) => stub(organization),
    owner: (row) => ownerOf(row),
  },

  ServiceLevel: {
    __resolveReference: ({ id }, context) => findVisibleLevel(context, id),
    mou: ({ mou }, _, { loaders }) => (mou === null ? null : loaders.visible.load('Mou', mou)),
    programme: ({ programme }) => stub(programme),
    state: ({ state }) => ({ code: state }),
  },

  ServiceCount: {
    overdue: (row) => row.overdue(),
  },

  StatusChange: {
    organization: ({ organization }) => stub(organization),
  },

  FacilityCentre: {
    __resolveReference: ({ id }, { loaders }) => loaders.facilityCentre.load(id),
    state: ({ state }) => ({ code: state }),
    district: ({ district }) => place(district),
    offerings: ({ id }, _, { loaders }) => loaders.offerings.load(id),
    reportedFigures: ({ id }, _, { loaders }) => loaders.figures.load(id),
    closedOn: ({ closedOn }) => WEEKDAYS.filter((day) => closedOn.includes(day)),
    allowedTransitions: (row, _, context) => centreTransitions(context, row),
    history: publicHistoryOf,
    bookings: ({ id }, { first, after, from }, { loaders }) =>
      loaders.bookingsOfCentre.load(id, { first, after, from }),
  },

  FacilityOffering: {
    price: ({ price }) => (price === null ? null : money(price)),
    isAvailable: ({ available }) => available,
    availability: (row, args, context) => readAvailability(context, row, args),
  },

  FacilityBooking: {
    __resolveReference: ({ id }, { loaders }) => loaders.facilityBooking.load(id),
    centre: async ({ centre }, _, { loaders }) => (await loaders.facilityCentre.load(centre))!,
    offering: async ({ centre, offering }, _, { loaders }) =>
      (await loaders.offerings.load(centre)).find(({ code }) => code === offering)!,
    seller: ({ seller }) => sellerOf(seller),
    from: ({ startsAt }) => startsAt,
    to: ({ endsAt }) => endsAt,
    charges: ({ charges }) => (charges === null ? null : money(charges)),
    allowedTransitions: (row, _, context) => bookingTransitions(context, row),
    history: ({ id }, _, { loaders }) => loaders.statusChanges.load(id),
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
    registeredCount: ({ registered }) => registered,
    seatsLeft: ({ seats, registered }) => (seats === null ? null : seats - registered),
    allowedTransitions: (row, _, context) => sessionTransitions(context, row),
    history: publicHistoryOf,
    registrations: ({ id }, { first, after }, { loaders }) => loaders.registrationsOfSession.load(id, { first, after }),
  },

  TrainingRegistration: {
    __resolveReference: ({ id }, { loaders }) => loaders.trainingRegistration.load(id),
    session: async ({ session }, _, { loaders }) => (await loaders.trainingSession.load(session))!,
    seller: ({ seller }) => sellerOf(seller),
    state: ({ state }) => ({ code: state }),
    allowedTransitions: (row, _, context) => registrationTransitions(context, row),
    history: ({ id }, _, { loaders }) => loaders.statusChanges.load(id),
  },

  Enterprise: {
    __resolveReference: ({ id }) => ({ id }),
    isEnrolledWithCaller: async ({ id }, _, { loaders }) => (await loaders.enrolledWithCaller.load(id)) !== null,
    enrolments: ({ id }, { first, after }, { loaders }) => loaders.enrolmentsOfSeller.load(id, { first, after }),
    facilityBookings: ({ id }, { first, after }, { loaders }) => loaders.bookingsOfSeller.load(id, { first, after }),
    trainingRegistrations: ({ id }, { first, after }, { loaders }) =>
      loaders.registrationsOfSeller.load(id, { first, after }),
  },

  Cooperative: {
    __resolveReference: ({ id }) => ({ id }),
    isEnrolledWithCaller: async ({ id }, _, { loaders }) => (await loaders.enrolledWithCaller.load(id)) !== null,
    enrolments: ({ id }, { first, after }, { loaders }) => loaders.enrolmentsOfSeller.load(id, { first, after }),
    facilityBookings: ({ id }, { first, after }, { loaders }) => loaders.bookingsOfSeller.load(id, { first, after }),
    trainingRegistrations: ({ id }, { first, after }, { loaders }) =>
      loaders.registrationsOfSeller.load(id, { first, after }),
  },

  Mou: {
    __resolveReference: ({ id }) => ({ id }),
    enrolments: ({ id }, { first, after }, { loaders }) => loaders.enrolmentsUnderMou.load(id, { first, after }),
    serviceCounts: async ({ id }, _, { loaders }) =>
      withOverdue(await loaders.serviceCountsOfMou.load(id), () => loaders.overdueOfMou.load(id)),
    serviceLevels: ({ id }, _, context) => levelsOfMou(context, id),
    sellerCounts: ({ id }, _, { loaders }) => loaders.sellerCountsOfMou.load(id),
    cooperativeOnboarding: ({ id }, _, { loaders }) => loaders.cooperativesOfMou.load(id),
  },

  Programme: {
    __resolveReference: ({ id }) => ({ id }),
    enrolments: ({ id }, { first, after }, { loaders }) => loaders.enrolmentsUnderProgramme.load(id, { first, after }),
    serviceCounts: async ({ id }, _, { loaders }) =>
      withOverdue(await loaders.serviceCountsOfProgramme.load(id), () => loaders.overdueOfProgramme.load(id)),
    serviceLevels: ({ id }, _, context) => levelsOfProgramme(context, id),
  },

  MouSellerCount: {
    district: ({ district }) => place(district),
  },

  CooperativeOnboarding: {
    cooperative: ({ seller }) => ({ id: seller }),
    enrolment: ({ enrolment }, _, { loaders }) => loaders.enrolment.load(enrolment),
  },
};
