import { byKey, groupedBy, pagedBy } from '../shared/batch.ts';
import type { SubgraphContext } from '../shared/context.ts';
import type { SubgraphRequest } from '../shared/subgraph.ts';
import { dayInIndia } from '../shared/today.ts';
import { createVisibleReferences } from '../shared/visible-references.ts';
import { bookingVisibilityOf, visibilityOf } from './domain/visibility.ts';
import type {
  BookingsOfCentreArguments,
  CooperativeOnboardingRow,
  EnrolmentPage,
  EnrolmentParent,
  FacilityBookingPage,
  HeldPlaces,
  OverdueCountRow,
  PageUnderArguments,
  RegistrationParent,
  SellerCountRow,
  ServiceCountRow,
  Store,
  TrainingRegistrationPage,
} from './store.ts';
import type {
  EnrolmentRow,
  EnrolmentServiceRow,
  FacilityBookingRow,
  FacilityCentreRow,
  FacilityFigureRow,
  FacilityOfferingRow,
  ServiceChangeRow,
  ServiceLevelRow,
  StatusChangeRow,
  TrainingProgrammeRow,
  TrainingRegistrationRow,
  TrainingSessionRow,
} from './tables.ts';

/** Names one service of one enrolment to the loader of its history. */
export const serviceKey = (row: { readonly enrolment: string; readonly service: string }): string =>
  `${row.enrolment}/${row.service}`;

function keyParts(key: string): { enrolment: string; service: string } {
  const [enrolment = '', service = ''] = key.split('/');
  return { enrolment, service };
}

/** Names one offering of one centre to the loader of what is held of it. */
export const offeringKey = ({ centre, code }: { readonly centre: string; readonly code: string }): string =>
  `${centre}/${code}`;

function offeringParts(key: string): { centre: string; code: string } {
  const [centre = '', code = ''] = key.split('/');
  return { centre, code };
}

interface UnderParent {
  readonly parent: string;
}
interface CountUnder extends UnderParent {
  readonly count: number;
}
const parentOf = ({ parent }: UnderParent): string => parent;

/** Loaders of one request: what the principal may not see is null, or left out, like what does not exist. */
export function createLoaders(store: Store, { principal, graph }: SubgraphRequest) {
  const visibility = visibilityOf(principal);
  const ofBookings = bookingVisibilityOf(principal);
  const today = dayInIndia(new Date());
  const enrolmentsUnder = (parent: EnrolmentParent) =>
    pagedBy<PageUnderArguments, EnrolmentPage>((parents, args) =>
      store.enrolmentPagesUnder(parent, parents, args, visibility),
    );
  const registrationsUnder = (parent: RegistrationParent) =>
    pagedBy<PageUnderArguments, TrainingRegistrationPage>((parents, args) =>
      store.registrationPagesUnder(parent, parents, args, visibility),
    );
  const countsOf = (read: Store['serviceCountsOfMous']) =>
    groupedBy<string, ServiceCountRow & UnderParent>((ids) => read(ids, visibility), parentOf);
  const overdueOf = (read: Store['overdueCountsOfMous']) =>
    groupedBy<string, OverdueCountRow & UnderParent>((ids) => read(ids, today, visibility), parentOf);
  return {
    /** MoUs that enrolments and courses name. */
    visible: createVisibleReferences(graph),
    enrolment: byKey<string, EnrolmentRow>(
      (ids) => store.enrolmentsByIds(ids, visibility),
      (row) => row.id,
    ),
    /** For partners; nobody is enrolled with another audience. */
    enrolledWithCaller: byKey<string, { seller: string }>(
      async (sellers) =>
        visibility.visiblePartner === null ? [] : store.sellersEnrolledWith(sellers, visibility.visiblePartner),
      ({ seller }) => seller,
    ),
    enrolmentsOfSeller: enrolmentsUnder('seller'),
    enrolmentsUnderMou: enrolmentsUnder('mou'),
    enrolmentsUnderProgramme: enrolmentsUnder('programme'),
    serviceCountsOfMou: countsOf(store.serviceCountsOfMous),
    serviceCountsOfProgramme: countsOf(store.serviceCountsOfProgrammes),
    overdueOfMou: overdueOf(store.overdueCountsOfMous),
    overdueOfProgramme: overdueOf(store.overdueCountsOfProgrammes),
    sellerCountsOfMou: groupedBy<string, SellerCountRow>((ids) => store.sellerCountsOfMous(ids, visibility), parentOf),
    cooperativesOfMou: groupedBy<string, CooperativeOnboardingRow>(
      (ids) => store.cooperativeOnboardingOf(ids, visibility),
      parentOf,
    ),
    services: groupedBy<string, EnrolmentServiceRow>(store.servicesOf, (row) => row.enrolment),
    history: groupedBy<string, ServiceChangeRow>((keys) => store.historyOf(keys.map(keyParts)), serviceKey),
    serviceLevel: byKey<string, ServiceLevelRow>(store.serviceLevelsByIds, (row) => row.id),
    /** Of MoUs and of programmes. */
    serviceLevels: groupedBy<string, ServiceLevelRow>(
      store.serviceLevelsUnder,
      ({ mou, programme }) => mou ?? programme ?? '',
    ),
    statusChanges: groupedBy<string, StatusChangeRow>(store.statusChangesOf, (row) => row.subject),
    facilityCentre: byKey<string, FacilityCentreRow>(store.facilityCentresByIds, (row) => row.id),
    offerings: groupedBy<string, FacilityOfferingRow>(store.offeringsOf, (row) => row.centre),
    figures: groupedBy<string, FacilityFigureRow>(store.figuresOfCentres, (row) => row.centre ?? ''),
    facilityBooking: byKey<string, FacilityBookingRow>(
      (ids) => store.facilityBookingsByIds(ids, ofBookings),
      (row) => row.id,
    ),
    bookingsAhead: byKey<string, CountUnder>((ids) => store.bookingsAhead(ids, new Date()), parentOf),
    bookingsOfSeller: pagedBy<PageUnderArguments, FacilityBookingPage>((parents, args) =>
      store.bookingPagesOfSellers(parents, args, ofBookings),
    ),
    bookingsOfCentre: pagedBy<BookingsOfCentreArguments, FacilityBookingPage>((parents, args) =>
      store.bookingPagesOfCentres(parents, args, ofBookings),
    ),
    placesHeld: pagedBy<{ readonly from: string; readonly to: string }, readonly HeldPlaces[]>(
      async (keys, { from, to }) => {
        const held = await store.placesHeld(keys.map(offeringParts), new Date(from), new Date(to));
        const groups = Map.groupBy(held, ({ centre, offering }) => offeringKey({ centre, code: offering }));
        return keys.map((key) => groups.get(key) ?? []);
      },
    ),
    trainingProgramme: byKey<string, TrainingProgrammeRow>(store.trainingProgrammesByIds, (row) => row.id),
    trainingSession: byKey<string, TrainingSessionRow>(store.trainingSessionsByIds, (row) => row.id),
    upcomingSessions: groupedBy<string, TrainingSessionRow>(
      (ids) => store.upcomingSessions(ids, new Date()),
      (row) => row.trainingProgramme,
    ),
    attended: byKey<string, CountUnder>(store.attendedOf, parentOf),
    trainingRegistration: byKey<string, TrainingRegistrationRow>(
      (ids) => store.trainingRegistrationsByIds(ids, visibility),
      (row) => row.id,
    ),
    registrationsOfSession: registrationsUnder('session'),
    registrationsOfSeller: registrationsUnder('seller'),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = SubgraphContext<Loaders, Store>;
