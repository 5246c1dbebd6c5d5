import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../shared/money.ts';
import type { Issue as IssueValue } from '../shared/errors.ts';
import type { Stub } from './stubs.ts';
import type { CooperativeOnboardingRow, EnrolmentPage, ServicePage, FacilityBookingPage, FacilityCentrePage, SellerCountRow, TrainingProgrammePage, TrainingRegistrationPage, TrainingSessionPage } from './store.ts';
import type { EnrolmentRow, EnrolmentServiceRow, FacilityBookingRow, FacilityCentreRow, FacilityOfferingRow, ServiceChangeRow, ServiceLevelRow, ShownStatusChangeRow, TrainingProgrammeRow, TrainingRegistrationRow, TrainingSessionRow } from './tables.ts';
import type { Availability } from './domain/free-places.ts';
import type { CountedService } from './domain/count-services.ts';
import type { Standing } from './domain/standing.ts';
import type { Context } from './loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in time, RFC 3339, always given in UTC. */
  DateTime: { input: Date; output: Date; }
  /** LGD code of a district (Local Government Directory), e.g. `555` for Ernakulam. Not the census code. */
  LgdCode: { input: string; output: string; }
  /** A calendar day in Indian time, `YYYY-MM-DD`. */
  LocalDate: { input: string; output: string; }
  /** A whole number between -(2^53 - 1) and 2^53 - 1. */
  SafeInt: { input: number; output: number; }
  /** ISO 3166-2 code of an Indian state or union territory, e.g. `IN-UP`. */
  StateCode: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** A booking. */
export type BookFacilityInput = {
  /** `cfc_…` of a centre that is OPEN. */
  readonly centre: Scalars['ID']['input'];
  /** Begin; still to come, at most a year ahead, within opening hours. */
  readonly from: Scalars['DateTime']['input'];
  /** Code of something that it offers. */
  readonly offering: Scalars['String']['input'];
  /** How many of those that the offering serves at the same time. */
  readonly places: Scalars['Int']['input'];
  /** What for, 1 to 500 characters. */
  readonly purpose: Scalars['String']['input'];
  /**
   * How many units are paid for. Where the unit is `hour` or `day`: those begun, or touched, times the places, unless told;
   * where it is anything else, as many as places unless told.
   */
  readonly quantity?: InputMaybe<Scalars['Int']['input']>;
  /** The seller, `ent_…` or `coop_…`. */
  readonly seller: Scalars['ID']['input'];
  /** End; at most 31 days later, within opening hours. */
  readonly to: Scalars['DateTime']['input'];
};

/** What `bookFacility` did. */
export type BookFacilityPayload = {
  readonly __typename?: 'BookFacilityPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The booking as it is now. */
  readonly facilityBooking: FacilityBooking;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of bookFacility. */
export type BookFacilityResult = BookFacilityPayload | ValidationFailed;

/** A seat that is given up. */
export type CancelTrainingRegistrationInput = {
  /** The version that it was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why, 1 to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** `trr_…` */
  readonly registration: Scalars['ID']['input'];
};

/** What `cancelTrainingRegistration` did. */
export type CancelTrainingRegistrationPayload = {
  readonly __typename?: 'CancelTrainingRegistrationPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The registration as it is now. */
  readonly trainingRegistration: TrainingRegistration;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of cancelTrainingRegistration. */
export type CancelTrainingRegistrationResult = CancelTrainingRegistrationPayload | ValidationFailed | VersionConflict;

/** A co-operative, with what incubation knows of it. */
export type Cooperative = {
  readonly __typename?: 'Cooperative';
  /** Its enrolments that you may see, latest first. */
  readonly enrolments: EnrolmentConnection;
  /** Its bookings of facilities that you may see, the latest begin first. */
  readonly facilityBookings: FacilityBookingConnection;
  /** `coop_…` */
  readonly id: Scalars['ID']['output'];
  /** For subgraphs: whether the partner that asks has an enrolment of it that did not end in withdrawal. */
  readonly isEnrolledWithCaller: Scalars['Boolean']['output'];
  /** Its registrations for training that you may see, latest first. */
  readonly trainingRegistrations: TrainingRegistrationConnection;
};


/** A co-operative, with what incubation knows of it. */
export type CooperativeEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A co-operative, with what incubation knows of it. */
export type CooperativeFacilityBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A co-operative, with what incubation knows of it. */
export type CooperativeTrainingRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** How far a co-operative has come onto the marketplace of an MoU. */
export type CooperativeOnboarding = {
  readonly __typename?: 'CooperativeOnboarding';
  /** The co-operative. */
  readonly cooperative: Cooperative;
  /** Its latest enrolment under the MoU. */
  readonly enrolment?: Maybe<Enrolment>;
  /** Status of its ONBOARDING; null where the enrolment does not have that service. */
  readonly status?: Maybe<ServiceStatus>;
};

/** A district, by its code. */
export type District = {
  readonly __typename?: 'District';
  /** LGD code. */
  readonly code: Scalars['LgdCode']['output'];
};

/** A new enrolment, under exactly one of `mou` and `programme`. */
export type EnrolSellerInput = {
  /** Day of the enrolment, today in India unless told; not in the future. */
  readonly enrolledAt?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The MoU, which must be SIGNED and cover the seller's state. */
  readonly mou?: InputMaybe<Scalars['ID']['input']>;
  /** The partner organisation; needed only when the MoU has more than one. */
  readonly partner?: InputMaybe<Scalars['ID']['input']>;
  /** The programme, when there is no MoU. */
  readonly programme?: InputMaybe<Scalars['ID']['input']>;
  /** The seller, `ent_…` or `coop_…`; it must be of the bureau's state and not closed. */
  readonly seller: Scalars['ID']['input'];
  /** The services; all seven, without due dates, unless told. */
  readonly services?: InputMaybe<ReadonlyArray<ServicePlanInput>>;
};

/** The seller was enrolled. */
export type EnrolSellerPayload = {
  readonly __typename?: 'EnrolSellerPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The enrolment as it is now. */
  readonly enrolment: Enrolment;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of enrolSeller. */
export type EnrolSellerResult = EnrolSellerPayload | ValidationFailed;

/** A seller on its way to a partner's marketplace, under an MoU or a programme. */
export type Enrolment = Node & {
  readonly __typename?: 'Enrolment';
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** District of the seller when it was enrolled; null where it was not known. */
  readonly district?: Maybe<District>;
  /** Day of the enrolment. */
  readonly enrolledAt: Scalars['LocalDate']['output'];
  /** `enr_…` */
  readonly id: Scalars['ID']['output'];
  /** The MoU it is enrolled under; null for an enrolment straight under a programme, and when it is not yours to see. */
  readonly mou?: Maybe<Mou>;
  /** Earliest day by which one of its open services is due; null when none has a day. */
  readonly nextDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The organisation that renders, or answers for, the services. */
  readonly partner: Organization;
  /** The programme it is enrolled under; that of the MoU, where there is one. */
  readonly programme?: Maybe<Programme>;
  /** Who is enrolled; null when it is not yours to see. */
  readonly seller?: Maybe<Seller>;
  /** Its services, in the order of the journey. */
  readonly services: ReadonlyArray<EnrolmentService>;
  /** State of the seller when it was enrolled. */
  readonly state: State;
  /** How it stands as a whole. */
  readonly status: EnrolmentStatus;
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When the record, or one of its services, last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes, those of its services included; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of enrolments. */
export type EnrolmentConnection = {
  readonly __typename?: 'EnrolmentConnection';
  /** The enrolments with their cursors. */
  readonly edges: ReadonlyArray<EnrolmentEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An enrolment in a page. */
export type EnrolmentEdge = {
  readonly __typename?: 'EnrolmentEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The enrolment. */
  readonly node: Enrolment;
};

/** Which enrolments. Lists mean any of these. */
export type EnrolmentFilter = {
  /** Record, or a service of it, changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of sellers of these districts, as of the enrolment. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['LgdCode']['input']>>;
  /** With an open service that is due on this day or earlier. */
  readonly dueTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Enrolled on this day or later. */
  readonly enrolledFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Enrolled on this day or earlier. */
  readonly enrolledTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Under these MoUs. */
  readonly mous?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With a service overdue today, or without one. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** With these partner organisations. */
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Under these programmes, straight or through an MoU. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these sellers. */
  readonly sellers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With a service at one of these statuses, which is one of `services` where these are given too. */
  readonly serviceStatuses?: InputMaybe<ReadonlyArray<ServiceStatus>>;
  /** With one of these services, which is at one of `serviceStatuses` where these are given too. */
  readonly services?: InputMaybe<ReadonlyArray<IncubationService>>;
  /** Of sellers of these states, as of the enrolment. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<EnrolmentStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of a list of enrolments. */
export type EnrolmentOrder =
  /** Earliest due date of an open service first; those without one last. */
  | 'DUE_ASC'
  /** Earliest enrolment first. */
  | 'ENROLLED_ASC'
  /** Latest enrolment first. */
  | 'ENROLLED_DESC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** One service for one seller. */
export type EnrolmentService = {
  readonly __typename?: 'EnrolmentService';
  /** The statuses that `updateServiceStatus` could move it to now. */
  readonly allowedStatuses: ReadonlyArray<ServiceStatus>;
  /** When it was done; null again when it is taken up once more. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many days it is overdue, in Indian time; null when it is not. */
  readonly daysOverdue?: Maybe<Scalars['Int']['output']>;
  /** Day by which it is to be done. */
  readonly dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The enrolment it belongs to. */
  readonly enrolment: Enrolment;
  /** What was changed on it, latest first, the latest 100. Nothing is ever removed from it. */
  readonly history: ReadonlyArray<ServiceChange>;
  /** Whether it is still open after the day by which it was due, in Indian time. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Who is in charge of it. */
  readonly owner?: Maybe<ServiceOwner>;
  /** Which service. */
  readonly service: IncubationService;
  /** How it stands against the service level agreed for it; null where none is, or where that is not yours to see. */
  readonly standing?: Maybe<ServiceLevelStanding>;
  /** When somebody first began on it. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  readonly status: ServiceStatus;
};

/** A page of services. */
export type EnrolmentServiceConnection = {
  readonly __typename?: 'EnrolmentServiceConnection';
  /** The services with their cursors. */
  readonly edges: ReadonlyArray<EnrolmentServiceEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A service in a page. */
export type EnrolmentServiceEdge = {
  readonly __typename?: 'EnrolmentServiceEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The service. */
  readonly node: EnrolmentService;
};

/** How an enrolment as a whole stands; it follows from its services. */
export type EnrolmentStatus =
  /** At least one service is still open. */
  | 'ACTIVE'
  /** Every service is done or declined, and at least one is done. */
  | 'COMPLETED'
  /** The seller declined every service. */
  | 'WITHDRAWN';

/** An enterprise, with what incubation knows of it. */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  /** Its enrolments that you may see, latest first. */
  readonly enrolments: EnrolmentConnection;
  /** Its bookings of facilities that you may see, the latest begin first. */
  readonly facilityBookings: FacilityBookingConnection;
  /** `ent_…` */
  readonly id: Scalars['ID']['output'];
  /** For subgraphs: whether the partner that asks has an enrolment of it that did not end in withdrawal. */
  readonly isEnrolledWithCaller: Scalars['Boolean']['output'];
  /** Its registrations for training that you may see, latest first. */
  readonly trainingRegistrations: TrainingRegistrationConnection;
};


/** An enterprise, with what incubation knows of it. */
export type EnterpriseEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An enterprise, with what incubation knows of it. */
export type EnterpriseFacilityBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An enterprise, with what incubation knows of it. */
export type EnterpriseTrainingRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** How much of an offering is free for a time. */
export type FacilityAvailability = {
  readonly __typename?: 'FacilityAvailability';
  /** Places that can be booked for the whole of the time; none while its centre is not open, or once it is withdrawn. */
  readonly free: Scalars['Int']['output'];
  /** The time in parts, each with as many places free throughout. */
  readonly periods: ReadonlyArray<FreePeriod>;
};

/** Places of an offering that are kept for a seller for a time. */
export type FacilityBooking = Node & {
  readonly __typename?: 'FacilityBooking';
  /** The next steps that there are, and what stands against each. */
  readonly allowedTransitions: ReadonlyArray<StatusTransition>;
  /** The centre. */
  readonly centre: FacilityCentre;
  /** Quantity times the price on the day of the booking; null where the offering had none. */
  readonly charges?: Maybe<Money>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Begin. */
  readonly from: Scalars['DateTime']['output'];
  /** Its steps, latest first, the latest 100. */
  readonly history: ReadonlyArray<StatusChange>;
  /** `cfb_…` */
  readonly id: Scalars['ID']['output'];
  /** What is booked there. */
  readonly offering: FacilityOffering;
  /** How many of those that the offering serves at the same time. */
  readonly places: Scalars['Int']['output'];
  /** What for. */
  readonly purpose: Scalars['String']['output'];
  /** How many of the offering's units are paid for. */
  readonly quantity: Scalars['Int']['output'];
  /** Who books; null when it is not yours to see. */
  readonly seller?: Maybe<Seller>;
  /** How far it has come. */
  readonly status: FacilityBookingStatus;
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** End. */
  readonly to: Scalars['DateTime']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
};

/** A page of bookings. */
export type FacilityBookingConnection = {
  readonly __typename?: 'FacilityBookingConnection';
  /** The bookings with their cursors. */
  readonly edges: ReadonlyArray<FacilityBookingEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A booking in a page. */
export type FacilityBookingEdge = {
  readonly __typename?: 'FacilityBookingEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The booking. */
  readonly node: FacilityBooking;
};

/** Which bookings. Lists mean any of these. */
export type FacilityBookingFilter = {
  /** In these centres. */
  readonly centres?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Beginning or going on on this day or later, Indian time. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of offerings with these codes. */
  readonly offerings?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of these sellers. */
  readonly sellers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In centres of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<FacilityBookingStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beginning or going on on this day or earlier, Indian time. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Orders of a list of bookings. */
export type FacilityBookingOrder =
  /** Earliest begin first. */
  | 'STARTS_ASC'
  /** Latest begin first. */
  | 'STARTS_DESC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** How far a booking has come. */
export type FacilityBookingStatus =
  /** Given up; its places are free again. */
  | 'CANCELLED'
  /** Promised by the centre. */
  | 'CONFIRMED'
  /** The seller did not come. */
  | 'NO_SHOW'
  /** Asked for; its places are held. */
  | 'REQUESTED'
  /** The seller came. */
  | 'USED';

/** A common facility centre: machines and services of a trade that small enterprises of an area share. */
export type FacilityCentre = Node & {
  readonly __typename?: 'FacilityCentre';
  /** The next steps that there are, and what stands against each. */
  readonly allowedTransitions: ReadonlyArray<StatusTransition>;
  /** Bookings there that you may see, the earliest first. */
  readonly bookings: FacilityBookingConnection;
  /** Weekdays on which it is closed. */
  readonly closedOn: ReadonlyArray<Weekday>;
  /** Hour until which one can use it, `HH:MM` in Indian time; null where it does not matter. */
  readonly closesAt?: Maybe<Scalars['String']['output']>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** District it stands in; null where the source does not say. */
  readonly district?: Maybe<District>;
  /** Programme of the state or the Union that pays for it, as the source names it. */
  readonly fundedBy?: Maybe<Scalars['String']['output']>;
  /** Its steps, latest first, the latest 100. */
  readonly history: ReadonlyArray<StatusChange>;
  /** `cfc_…` */
  readonly id: Scalars['ID']['output'];
  /** Name of the centre. */
  readonly name: Scalars['String']['output'];
  /** What one can use there, by name. */
  readonly offerings: ReadonlyArray<FacilityOffering>;
  /** Day it was opened. */
  readonly openedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Hour from which one can use it, `HH:MM` in Indian time; null where it does not matter. */
  readonly opensAt?: Maybe<Scalars['String']['output']>;
  /** What sources report of it, beside what the graph knows; newest first. */
  readonly reportedFigures: ReadonlyArray<ReportedFigure>;
  /** Where it is known from, as a citation. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** State it stands in. */
  readonly state: State;
  /** Whether it can be used. */
  readonly status: FacilityCentreStatus;
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for no centre. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
};


/** A common facility centre: machines and services of a trade that small enterprises of an area share. */
export type FacilityCentreBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of facility centres. */
export type FacilityCentreConnection = {
  readonly __typename?: 'FacilityCentreConnection';
  /** The centres with their cursors. */
  readonly edges: ReadonlyArray<FacilityCentreEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A facility centre in a page. */
export type FacilityCentreEdge = {
  readonly __typename?: 'FacilityCentreEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The centre. */
  readonly node: FacilityCentre;
};

/** Which facility centres. Lists mean any of these. */
export type FacilityCentreFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** In these districts. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['LgdCode']['input']>>;
  /** Words of the name of something it offers; misspelt names are found too. */
  readonly offering?: InputMaybe<Scalars['String']['input']>;
  /** Opened on this day or later. */
  readonly openedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Opened on this day or earlier. */
  readonly openedTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Words of the name; misspelt names are found too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<FacilityCentreStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of a list of facility centres. */
export type FacilityCentreOrder =
  /** By name. */
  | 'NAME_ASC'
  /** Latest opened first; those without a day last. */
  | 'OPENED_DESC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** Whether a facility centre can be used. */
export type FacilityCentreStatus =
  /** Closed for good. */
  | 'CLOSED'
  /** Being built or fitted out. */
  | 'IN_CONSTRUCTION'
  /** Open to its users. */
  | 'OPEN'
  /** Sanctioned, not built yet. */
  | 'PLANNED';

/** A machine, room or service of a facility centre. */
export type FacilityOffering = {
  readonly __typename?: 'FacilityOffering';
  /** How much of it is free between two moments, at most 31 days apart. Opening hours are not taken off. */
  readonly availability: FacilityAvailability;
  /** How many users it serves at the same time. */
  readonly capacity: Scalars['Int']['output'];
  /** Its code within the centre, e.g. `cnc-router`. */
  readonly code: Scalars['String']['output'];
  /** False for what can not be booked any more. */
  readonly isAvailable: Scalars['Boolean']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Price of a unit; null where it is free or not published. */
  readonly price?: Maybe<Money>;
  /** What one pays for and books, e.g. `hour` or `kg`. */
  readonly unit: Scalars['String']['output'];
};


/** A machine, room or service of a facility centre. */
export type FacilityOfferingAvailabilityArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};

/** Something that one can use. */
export type FacilityOfferingInput = {
  /** How many users it serves at the same time, 1 to 10,000. */
  readonly capacity: Scalars['Int']['input'];
  /** Its code within the centre, small letters, digits and hyphens, up to 40, e.g. `cnc-router`. */
  readonly code: Scalars['String']['input'];
  /** Name in English, 1 to 120 characters. */
  readonly name: Scalars['String']['input'];
  /** Price of a unit in paise; left out where it is free or not published. */
  readonly pricePaise?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What one pays for, e.g. `hour`, `day` or `kg`, 1 to 40 characters. */
  readonly unit: Scalars['String']['input'];
};

/** How exact a figure is that somebody reported. */
export type FigureQualifier =
  /** The source rounds. */
  | 'ABOUT'
  /** The source gives the number as exact. */
  | 'EXACT'
  /** The source says at least this. */
  | 'MORE_THAN'
  /** The source says a little less than this. */
  | 'NEARLY';

/** A part of a time in which as many places are free throughout. */
export type FreePeriod = {
  readonly __typename?: 'FreePeriod';
  /** Places free. */
  readonly free: Scalars['Int']['output'];
  /** Begin. */
  readonly from: Scalars['DateTime']['output'];
  /** End. */
  readonly to: Scalars['DateTime']['output'];
};

/** What a seller is helped with on its way to a marketplace: the six services of the journey, and training. */
export type IncubationService =
  /** A person of the partner who looks after the seller. */
  | 'ACCOUNT_MANAGEMENT'
  /** Figures and advice on demand, prices and sales. */
  | 'BUSINESS_INSIGHTS'
  /** Describing and photographing its products for the catalogue. */
  | 'CATALOGUING'
  /** Making its products known to buyers. */
  | 'MARKETING'
  /** Training in how to reach the market. */
  | 'MARKET_ACCESS_TRAINING'
  /** Getting the seller's account, documents and bank details onto the marketplace. */
  | 'ONBOARDING'
  /** Storage and dispatch of its goods. */
  | 'WAREHOUSING';

/** One thing wrong, or unusual, with an input. */
export type Issue = {
  readonly __typename?: 'Issue';
  /** One of the codes of docs/errors.md. */
  readonly code: Scalars['String']['output'];
  /** What was expected. */
  readonly expected?: Maybe<Scalars['String']['output']>;
  /** What was expected and what came, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments, e.g. `["input", "gstin"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** What came. */
  readonly received?: Maybe<Scalars['String']['output']>;
  /** Whether it stopped the write. */
  readonly severity: Severity;
};

/** An amount of Indian rupees, kept exactly. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount as people write it in India. */
  readonly formatted: Scalars['String']['output'];
  /** The amount in paise, a hundredth of a rupee. */
  readonly paise: Scalars['SafeInt']['output'];
};


/** An amount of Indian rupees, kept exactly. */
export type MoneyFormattedArgs = {
  style: MoneyStyle;
};

/** How money is written. */
export type MoneyStyle =
  /** `₹2,447 crore` */
  | 'CRORE'
  /** `₹24,47,00,00,000` */
  | 'RUPEES';

/** An MoU, with what incubation knows of it. */
export type Mou = {
  readonly __typename?: 'Mou';
  /**
   * Co-operatives enrolled under it, at most the first 1,000, and how far each has come onto the marketplace; the latest enrolment
   * counts, and only those that you may see.
   */
  readonly cooperativeOnboarding: ReadonlyArray<CooperativeOnboarding>;
  /** The enrolments under it that you may see, latest first. */
  readonly enrolments: EnrolmentConnection;
  /** `mou_…` */
  readonly id: Scalars['ID']['output'];
  /** How many sellers were enrolled, onboarded and trained under it, by their district, of the enrolments that you may see. */
  readonly sellerCounts: ReadonlyArray<MouSellerCount>;
  /** How many services of the enrolments under it stand at each status. */
  readonly serviceCounts: ReadonlyArray<ServiceCount>;
  /** The service levels agreed in it, in the order of the journey, the latest of each first. */
  readonly serviceLevels: ReadonlyArray<ServiceLevel>;
};


/** An MoU, with what incubation knows of it. */
export type MouEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Sellers of one district under an MoU. One that was enrolled anew under the same MoU counts with each enrolment. */
export type MouSellerCount = {
  readonly __typename?: 'MouSellerCount';
  /** District of the sellers when they were enrolled; null where it was not known. */
  readonly district?: Maybe<District>;
  /** Enrolments, whatever became of them. */
  readonly enrolled: Scalars['Int']['output'];
  /** Of these, those whose ONBOARDING is DONE. */
  readonly onboarded: Scalars['Int']['output'];
  /** Of these, those whose MARKET_ACCESS_TRAINING is DONE. */
  readonly trained: Scalars['Int']['output'];
};

/** Everything that can be changed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Books places of an offering for a seller. A booking holds its places from its request until it is cancelled; there are
   * never more than the offering has, also when two requests come at once.
   */
  readonly bookFacility: BookFacilityResult;
  /** Gives up a seat before the session begins. */
  readonly cancelTrainingRegistration: CancelTrainingRegistrationResult;
  /** Enrols a seller of the bureau's own state under a signed MoU or a programme, with the services that it is to get. */
  readonly enrolSeller: EnrolSellerResult;
  /**
   * Records whether a seller came to a session and what came of it, or corrects that. A course that was COMPLETED ends the service
   * it belongs to, one that was attended without completing it begins it, in each active enrolment of the seller under the
   * course's MoU or, where it has none, its programme, that is yours to see. What is BLOCKED stays so, with a warning; a
   * correction takes nothing back.
   */
  readonly recordAttendance: RecordAttendanceResult;
  /** Records a common facility centre of the bureau's own state. */
  readonly recordFacilityCentre: RecordFacilityCentreResult;
  /** Adds something that one can use to a centre of the bureau's own state. */
  readonly recordFacilityOffering: RecordFacilityOfferingResult;
  /**
   * Records within how many days of an enrolment a service is to be begun and done, under an MoU that the bureau keeps or, for
   * sellers of its state, under a programme. It holds for enrolments of its first day and later. Due days of services that are
   * enrolled without one follow from it; those of earlier enrolments stay.
   */
  readonly recordServiceLevel: RecordServiceLevelResult;
  /** Records a course that the own organisation gives. */
  readonly recordTrainingProgramme: RecordTrainingProgrammeResult;
  /**
   * Gives a seller a seat in a session: a partner in those of its own courses, a bureau to sellers of its own state. There
   * are never more than the session has seats, also when two requests come at once.
   */
  readonly registerForTraining: RegisterForTrainingResult;
  /**
   * Changes when, where and how a session that is still to come takes place; what is left out stays. Who is registered
   * stays registered.
   */
  readonly rescheduleTrainingSession: RescheduleTrainingSessionResult;
  /** Announces a session of a course: a partner of its own courses, a bureau of any course in, or for, its own state. */
  readonly scheduleTrainingSession: ScheduleTrainingSessionResult;
  /**
   * Takes a booking in a centre of the bureau's own state one step on; `FacilityBooking.allowedTransitions` tells which
   * are open.
   */
  readonly transitionFacilityBooking: TransitionFacilityBookingResult;
  /** Takes a centre of the bureau's own state one step on; `FacilityCentre.allowedTransitions` tells which are open. */
  readonly transitionFacilityCentre: TransitionFacilityCentreResult;
  /** Says that a session was held, or that it is cancelled, and with it all its registrations. */
  readonly transitionTrainingSession: TransitionTrainingSessionResult;
  /** Changes what is known of a centre of the bureau's own state; what is left out stays. Bookings that were made stay. */
  readonly updateFacilityCentre: UpdateFacilityCentreResult;
  /**
   * Changes an offering; what is left out stays. Its capacity never falls below what is booked from now on, nor is it
   * withdrawn before.
   */
  readonly updateFacilityOffering: UpdateFacilityOfferingResult;
  /** Corrects the days of a service level; due days that followed from it stay as they are. */
  readonly updateServiceLevel: UpdateServiceLevelResult;
  /**
   * Moves one service of an enrolment to another status, or changes who is in charge of it or when it is due; what is left
   * out stays. The enrolment is COMPLETED once every service is done or declined, and WITHDRAWN once all are declined.
   */
  readonly updateServiceStatus: UpdateServiceStatusResult;
  /** Changes a course that the own organisation gives; what is left out stays. */
  readonly updateTrainingProgramme: UpdateTrainingProgrammeResult;
};


/** Everything that can be changed. */
export type MutationBookFacilityArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: BookFacilityInput;
};


/** Everything that can be changed. */
export type MutationCancelTrainingRegistrationArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CancelTrainingRegistrationInput;
};


/** Everything that can be changed. */
export type MutationEnrolSellerArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EnrolSellerInput;
};


/** Everything that can be changed. */
export type MutationRecordAttendanceArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordAttendanceInput;
};


/** Everything that can be changed. */
export type MutationRecordFacilityCentreArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordFacilityCentreInput;
};


/** Everything that can be changed. */
export type MutationRecordFacilityOfferingArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordFacilityOfferingInput;
};


/** Everything that can be changed. */
export type MutationRecordServiceLevelArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordServiceLevelInput;
};


/** Everything that can be changed. */
export type MutationRecordTrainingProgrammeArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordTrainingProgrammeInput;
};


/** Everything that can be changed. */
export type MutationRegisterForTrainingArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegisterForTrainingInput;
};


/** Everything that can be changed. */
export type MutationRescheduleTrainingSessionArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RescheduleTrainingSessionInput;
};


/** Everything that can be changed. */
export type MutationScheduleTrainingSessionArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ScheduleTrainingSessionInput;
};


/** Everything that can be changed. */
export type MutationTransitionFacilityBookingArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransitionFacilityBookingInput;
};


/** Everything that can be changed. */
export type MutationTransitionFacilityCentreArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransitionFacilityCentreInput;
};


/** Everything that can be changed. */
export type MutationTransitionTrainingSessionArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransitionTrainingSessionInput;
};


/** Everything that can be changed. */
export type MutationUpdateFacilityCentreArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateFacilityCentreInput;
};


/** Everything that can be changed. */
export type MutationUpdateFacilityOfferingArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateFacilityOfferingInput;
};


/** Everything that can be changed. */
export type MutationUpdateServiceLevelArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateServiceLevelInput;
};


/** Everything that can be changed. */
export type MutationUpdateServiceStatusArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateServiceStatusInput;
};


/** Everything that can be changed. */
export type MutationUpdateTrainingProgrammeArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateTrainingProgrammeInput;
};

/** Anything that has an id of its own and is found by `node(id:)`. */
export type Node = {
  /** TypeID: the prefix tells the type, the rest is a UUIDv7. */
  readonly id: Scalars['ID']['output'];
};

/** When one can use a centre, in Indian time. */
export type OpeningHoursInput = {
  /** `HH:MM`, later. */
  readonly closesAt: Scalars['String']['input'];
  /** `HH:MM`. */
  readonly opensAt: Scalars['String']['input'];
};

/** An organisation, by its id. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** `org_…` */
  readonly id: Scalars['ID']['output'];
};

/** Which overdue services. Lists mean any of these. */
export type OverdueServiceFilter = {
  /** Overdue by at least so many days, 1 or more. */
  readonly daysFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Overdue by at most so many days. */
  readonly daysTo?: InputMaybe<Scalars['Int']['input']>;
  /** Of sellers of these districts, as of the enrolment. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['LgdCode']['input']>>;
  /** Of enrolments under these MoUs. */
  readonly mous?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With these organisations in charge. */
  readonly owners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With these partner organisations. */
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of enrolments under these programmes, straight or through an MoU. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these services. */
  readonly services?: InputMaybe<ReadonlyArray<IncubationService>>;
  /** Of sellers of these states, as of the enrolment. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** At one of these statuses; only those that are open can be overdue. */
  readonly statuses?: InputMaybe<ReadonlyArray<ServiceStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of a list of overdue services. */
export type OverdueServiceOrder =
  /** Longest overdue first. */
  | 'DUE_ASC'
  /** Latest overdue first. */
  | 'DUE_DESC';

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge, for `after`, null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are edges after the last one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are edges before the first one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge, null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A programme, with what incubation knows of it. */
export type Programme = {
  readonly __typename?: 'Programme';
  /** The enrolments under it, straight or through an MoU, that you may see, latest first. */
  readonly enrolments: EnrolmentConnection;
  /** `prg_…` */
  readonly id: Scalars['ID']['output'];
  /** How many services of the enrolments under it stand at each status. */
  readonly serviceCounts: ReadonlyArray<ServiceCount>;
  /** The service levels agreed for it, in the order of the journey, the latest of each first; a bureau sees its own state's. */
  readonly serviceLevels: ReadonlyArray<ServiceLevel>;
};


/** A programme, with what incubation knows of it. */
export type ProgrammeEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Everything that can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** One enrolment by its id; null when it does not exist or is not yours to see. */
  readonly enrolment?: Maybe<Enrolment>;
  /** Enrolments that fit all the filters given: a bureau's own state's, a partner's own. */
  readonly enrolments: EnrolmentConnection;
  /** One booking of a facility by its id; null when it does not exist or is not yours to see. */
  readonly facilityBooking?: Maybe<FacilityBooking>;
  /** Bookings that fit all the filters given, in centres of the bureau's own state. */
  readonly facilityBookings: FacilityBookingConnection;
  /** One common facility centre by its id. */
  readonly facilityCentre?: Maybe<FacilityCentre>;
  /**
   * What sources report of a state's common facility centres as a whole, such as how many were opened on a day without
   * their names; newest first. Centres that have a name are in `facilityCentres`.
   */
  readonly facilityCentreFigures: ReadonlyArray<ReportedFigure>;
  /** Common facility centres that fit all the filters given. */
  readonly facilityCentres: FacilityCentreConnection;
  /** Open services whose day has passed, in Indian time, of the enrolments that you may see. */
  readonly overdueServices: EnrolmentServiceConnection;
  /** How many services of the enrolments that fit stand at each status; statuses that none has are left out. */
  readonly serviceCounts: ReadonlyArray<ServiceCount>;
  /** One service level by its id; null when it does not exist or its MoU is not yours to see. */
  readonly serviceLevel?: Maybe<ServiceLevel>;
  /** One training programme by its id. */
  readonly trainingProgramme?: Maybe<TrainingProgramme>;
  /** Training programmes that fit all the filters given. */
  readonly trainingProgrammes: TrainingProgrammeConnection;
  /** One registration for a training session by its id; null when it does not exist or is not yours to see. */
  readonly trainingRegistration?: Maybe<TrainingRegistration>;
  /** Registrations that fit all the filters given: of a bureau's own state's sellers, for a partner's own courses. */
  readonly trainingRegistrations: TrainingRegistrationConnection;
  /** One training session by its id. */
  readonly trainingSession?: Maybe<TrainingSession>;
  /** Training sessions that fit all the filters given. */
  readonly trainingSessions: TrainingSessionConnection;
};


/** Everything that can be read. */
export type QueryEnrolmentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnrolmentFilter>;
  first: Scalars['Int']['input'];
  orderBy: EnrolmentOrder;
};


/** Everything that can be read. */
export type QueryFacilityBookingArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryFacilityBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FacilityBookingFilter>;
  first: Scalars['Int']['input'];
  orderBy: FacilityBookingOrder;
};


/** Everything that can be read. */
export type QueryFacilityCentreArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryFacilityCentreFiguresArgs = {
  state: Scalars['StateCode']['input'];
};


/** Everything that can be read. */
export type QueryFacilityCentresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FacilityCentreFilter>;
  first: Scalars['Int']['input'];
  orderBy: FacilityCentreOrder;
};


/** Everything that can be read. */
export type QueryOverdueServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OverdueServiceFilter>;
  first: Scalars['Int']['input'];
  orderBy: OverdueServiceOrder;
};


/** Everything that can be read. */
export type QueryServiceCountsArgs = {
  filter?: InputMaybe<ServiceCountFilter>;
};


/** Everything that can be read. */
export type QueryServiceLevelArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryTrainingProgrammeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryTrainingProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingProgrammeFilter>;
  first: Scalars['Int']['input'];
  orderBy: TrainingProgrammeOrder;
};


/** Everything that can be read. */
export type QueryTrainingRegistrationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryTrainingRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingRegistrationFilter>;
  first: Scalars['Int']['input'];
  orderBy: TrainingRegistrationOrder;
};


/** Everything that can be read. */
export type QueryTrainingSessionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryTrainingSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TrainingSessionFilter>;
  first: Scalars['Int']['input'];
  orderBy: TrainingSessionOrder;
};

/** What came of a registration. */
export type RecordAttendanceInput = {
  /** Whether the seller came. */
  readonly attended: Scalars['Boolean']['input'];
  /** Number of the certificate, 1 to 100 characters, one of its own within the course; only where the course was COMPLETED. */
  readonly certificate?: InputMaybe<Scalars['String']['input']>;
  /** The version that it was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What is to be remarked, 1 to 2,000 characters; needed to correct what was recorded. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** What came of it; needed where it came, and only then. */
  readonly outcome?: InputMaybe<TrainingOutcome>;
  /** `trr_…` */
  readonly registration: Scalars['ID']['input'];
};

/** What `recordAttendance` did. */
export type RecordAttendancePayload = {
  readonly __typename?: 'RecordAttendancePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The registration as it is now. */
  readonly trainingRegistration: TrainingRegistration;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordAttendance. */
export type RecordAttendanceResult = RecordAttendancePayload | ValidationFailed | VersionConflict;

/** A new common facility centre, PLANNED unless told. */
export type RecordFacilityCentreInput = {
  /** Weekdays on which it is closed. */
  readonly closedOn: ReadonlyArray<Weekday>;
  /** District it stands in. */
  readonly district?: InputMaybe<Scalars['LgdCode']['input']>;
  /** Programme that pays for it, 1 to 200 characters. */
  readonly fundedBy?: InputMaybe<Scalars['String']['input']>;
  /** When one can use it; at any time unless told. */
  readonly hours?: InputMaybe<OpeningHoursInput>;
  /** Name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** What one can use there. */
  readonly offerings: ReadonlyArray<FacilityOfferingInput>;
  /** Day it was opened; needed for one that is OPEN, and only then. */
  readonly openedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** State it stands in: the bureau's own. */
  readonly state: Scalars['StateCode']['input'];
  /** Whether it can be used already. */
  readonly status: FacilityCentreStatus;
};

/** What `recordFacilityCentre` did. */
export type RecordFacilityCentrePayload = {
  readonly __typename?: 'RecordFacilityCentrePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The centre as it is now. */
  readonly facilityCentre: FacilityCentre;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordFacilityCentre. */
export type RecordFacilityCentreResult = RecordFacilityCentrePayload | ValidationFailed;

/** Something more that one can use. */
export type RecordFacilityOfferingInput = {
  /** `cfc_…` */
  readonly centre: Scalars['ID']['input'];
  /** The version of the centre that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The offering. */
  readonly offering: FacilityOfferingInput;
};

/** What `recordFacilityOffering` did. */
export type RecordFacilityOfferingPayload = {
  readonly __typename?: 'RecordFacilityOfferingPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The centre as it is now. */
  readonly facilityCentre: FacilityCentre;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordFacilityOffering. */
export type RecordFacilityOfferingResult = RecordFacilityOfferingPayload | ValidationFailed | VersionConflict;

/** A service level, under exactly one of `mou` and `programme`. */
export type RecordServiceLevelInput = {
  /** Days from the enrolment by which it is to be done, not before it is begun, up to 1,000. */
  readonly daysToFinish: Scalars['Int']['input'];
  /** Days from the enrolment by which somebody is to have begun, 0 to 1,000. */
  readonly daysToStart: Scalars['Int']['input'];
  /** It holds for enrolments of this day and later; today in India unless told. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** An MoU that the bureau keeps. */
  readonly mou?: InputMaybe<Scalars['ID']['input']>;
  /** A programme, when no MoU has it. */
  readonly programme?: InputMaybe<Scalars['ID']['input']>;
  /** Which service. */
  readonly service: IncubationService;
  /** State whose sellers it is for: the bureau's own, unless told; for an MoU, the one that keeps it. */
  readonly state?: InputMaybe<Scalars['StateCode']['input']>;
};

/** What `recordServiceLevel` did. */
export type RecordServiceLevelPayload = {
  readonly __typename?: 'RecordServiceLevelPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The service level as it is now. */
  readonly serviceLevel: ServiceLevel;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordServiceLevel. */
export type RecordServiceLevelResult = RecordServiceLevelPayload | ValidationFailed;

/** A new course. */
export type RecordTrainingProgrammeInput = {
  /** What it teaches, 1 to 5,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The MoU that promises it. */
  readonly mou?: InputMaybe<Scalars['ID']['input']>;
  /** Name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The organisation that gives it: the own one, unless an admin tells. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** The programme that it is part of. */
  readonly programme?: InputMaybe<Scalars['ID']['input']>;
  /** Which service of a seller's journey it belongs to. */
  readonly service: IncubationService;
};

/** What `recordTrainingProgramme` did. */
export type RecordTrainingProgrammePayload = {
  readonly __typename?: 'RecordTrainingProgrammePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The course as it is now. */
  readonly trainingProgramme: TrainingProgramme;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordTrainingProgramme. */
export type RecordTrainingProgrammeResult = RecordTrainingProgrammePayload | ValidationFailed;

/** A seat in a session. */
export type RegisterForTrainingInput = {
  /** The seller, `ent_…` or `coop_…`. */
  readonly seller: Scalars['ID']['input'];
  /** `trs_…`, still to come. */
  readonly session: Scalars['ID']['input'];
};

/** What `registerForTraining` did. */
export type RegisterForTrainingPayload = {
  readonly __typename?: 'RegisterForTrainingPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The registration as it is now. */
  readonly trainingRegistration: TrainingRegistration;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of registerForTraining. */
export type RegisterForTrainingResult = RegisterForTrainingPayload | ValidationFailed;

/** A figure that a source reported. It stands beside what the graph computes and never replaces it. */
export type ReportedFigure = {
  readonly __typename?: 'ReportedFigure';
  /** The day it describes, or was reported on; null when the source does not say. */
  readonly asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** What was counted, e.g. `member factories`. */
  readonly metric: Scalars['String']['output'];
  /** How exact the source is about it. */
  readonly qualifier: FigureQualifier;
  /** Where it is known from, as a citation. */
  readonly source: Scalars['String']['output'];
  /** Unit of the number, e.g. `societies`. */
  readonly unit: Scalars['String']['output'];
  /** The number as reported. */
  readonly value: Scalars['Float']['output'];
};

/** Another time, place or form of a session; what is left out stays. */
export type RescheduleTrainingSessionInput = {
  /** District it is held in; null for a session that is only online. */
  readonly district?: InputMaybe<Scalars['LgdCode']['input']>;
  /** When it ends, at most 31 days later. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `trs_…` */
  readonly id: Scalars['ID']['input'];
  /** How one takes part. */
  readonly mode?: InputMaybe<TrainingMode>;
  /** Address or hall, 1 to 300 characters; null for a session that is only online. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** How many can take part, not fewer than are registered; null for no limit. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /** When it begins; still to come. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What `rescheduleTrainingSession` did. */
export type RescheduleTrainingSessionPayload = {
  readonly __typename?: 'RescheduleTrainingSessionPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The session as it is now. */
  readonly trainingSession: TrainingSession;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of rescheduleTrainingSession. */
export type RescheduleTrainingSessionResult = RescheduleTrainingSessionPayload | ValidationFailed | VersionConflict;

/** A new session. */
export type ScheduleTrainingSessionInput = {
  /** District it is held in; only where there is a place. */
  readonly district?: InputMaybe<Scalars['LgdCode']['input']>;
  /** When it ends, at most 31 days later. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Language it is held in, as an ISO 639 code of two or three letters. */
  readonly language: Scalars['String']['input'];
  /** How one takes part. */
  readonly mode: TrainingMode;
  /** Address or hall, 1 to 300 characters; needed unless it is ONLINE, and only then. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** How many can take part, 1 to 100,000; left out for no limit. */
  readonly seats?: InputMaybe<Scalars['Int']['input']>;
  /** When it begins; still to come. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** State it is held in or for; a bureau's own. Needed unless it is ONLINE. */
  readonly state?: InputMaybe<Scalars['StateCode']['input']>;
  /** `trp_…` */
  readonly trainingProgramme: Scalars['ID']['input'];
};

/** What `scheduleTrainingSession` did. */
export type ScheduleTrainingSessionPayload = {
  readonly __typename?: 'ScheduleTrainingSessionPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The session as it is now. */
  readonly trainingSession: TrainingSession;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of scheduleTrainingSession. */
export type ScheduleTrainingSessionResult = ScheduleTrainingSessionPayload | ValidationFailed;

/** Who is enrolled: an enterprise or a co-operative. */
export type Seller = Cooperative | Enterprise;

/** One change of a service, as it was recorded. */
export type ServiceChange = {
  readonly __typename?: 'ServiceChange';
  /** The client or officer that made it, as in the audit trail. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** By which day it was due after it. */
  readonly dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Status before; null for the enrolment itself. */
  readonly from?: Maybe<ServiceStatus>;
  /** What was remarked. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organisation whose client made it; null for the hub's own tools. */
  readonly organization?: Maybe<Organization>;
  /** Who was in charge after it. */
  readonly owner?: Maybe<ServiceOwner>;
  /** Status after; the same as before when only owner or due date changed. */
  readonly to: ServiceStatus;
};

/** How many services of one kind stand at one status. */
export type ServiceCount = {
  readonly __typename?: 'ServiceCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** How many of these are overdue today, in Indian time. */
  readonly overdue: Scalars['Int']['output'];
  /** Which service. */
  readonly service: IncubationService;
  /** Which status. */
  readonly status: ServiceStatus;
};

/** Which enrolments' services are counted. Lists mean any of these. */
export type ServiceCountFilter = {
  /** Of sellers of these districts, as of the enrolment. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['LgdCode']['input']>>;
  /** Enrolled on this day or later. */
  readonly enrolledFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Enrolled on this day or earlier. */
  readonly enrolledTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Under these MoUs. */
  readonly mous?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With these partner organisations. */
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Under these programmes, straight or through an MoU. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these services. */
  readonly services?: InputMaybe<ReadonlyArray<IncubationService>>;
  /** Of sellers of these states, as of the enrolment. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Within how many days of an enrolment a service is to be begun and done. */
export type ServiceLevel = Node & {
  readonly __typename?: 'ServiceLevel';
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Days from the enrolment by which it is to be done. */
  readonly daysToFinish: Scalars['Int']['output'];
  /** Days from the enrolment by which somebody is to have begun. */
  readonly daysToStart: Scalars['Int']['output'];
  /** It holds for enrolments of this day and later, until the next one of the same service takes its place. */
  readonly from: Scalars['LocalDate']['output'];
  /** `svl_…` */
  readonly id: Scalars['ID']['output'];
  /** The MoU that has it; null where a programme has. */
  readonly mou?: Maybe<Mou>;
  /** The programme that has it; null where an MoU has. */
  readonly programme?: Maybe<Programme>;
  /** Which service. */
  readonly service: IncubationService;
  /** The state whose sellers it is for. */
  readonly state: State;
  /** True for generated data that nobody agreed on. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
};

/** Whether what was agreed was kept. */
export type ServiceLevelOutcome =
  /** In time. */
  | 'MET'
  /** Too late, or not at all by the day. */
  | 'MISSED'
  /** There is still time. */
  | 'OPEN'
  /** Nobody is bound any more: the seller declined the service. */
  | 'WAIVED';

/** How one service stands against what was agreed. */
export type ServiceLevelStanding = {
  readonly __typename?: 'ServiceLevelStanding';
  /** Whether it was done in time. */
  readonly finish: ServiceLevelOutcome;
  /** Day by which it was, or is, to be done. */
  readonly finishBy: Scalars['LocalDate']['output'];
  /** What was agreed when the seller was enrolled: by the MoU, else by the programme. */
  readonly level: ServiceLevel;
  /** Whether somebody began in time. */
  readonly start: ServiceLevelOutcome;
  /** Day by which somebody was, or is, to begin. */
  readonly startBy: Scalars['LocalDate']['output'];
};

/** Who is in charge of a service: an organisation, a person, or a person of an organisation. */
export type ServiceOwner = {
  readonly __typename?: 'ServiceOwner';
  /** The organisation. */
  readonly organization?: Maybe<Organization>;
  /** Name or office of the person. */
  readonly person?: Maybe<Scalars['String']['output']>;
};

/** Who is to be in charge of a service; at least one of the two. */
export type ServiceOwnerInput = {
  /** The organisation, `org_…`. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Name or office of the person, 1 to 200 characters. */
  readonly person?: InputMaybe<Scalars['String']['input']>;
};

/** A service that a seller is to get. */
export type ServicePlanInput = {
  /** Day by which it is to be done; not before the enrolment. */
  readonly dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who is to be in charge. */
  readonly owner?: InputMaybe<ServiceOwnerInput>;
  /** Which service. */
  readonly service: IncubationService;
};

/** How far one service for one seller has come. */
export type ServiceStatus =
  /** It can not go on until something is out of the way; the note says what. */
  | 'BLOCKED'
  /** The seller does not want it, or it is not for it; the note says why. */
  | 'DECLINED'
  /** Rendered. */
  | 'DONE'
  /** Somebody is at work on it. */
  | 'IN_PROGRESS'
  /** Promised; nobody has begun. */
  | 'NOT_STARTED';

/** How much an issue weighs. */
export type Severity =
  /** The write was refused. */
  | 'ERROR'
  /** The write went through; somebody should look. */
  | 'WARNING';

/** A state, by its code. */
export type State = {
  readonly __typename?: 'State';
  /** ISO 3166-2 code. */
  readonly code: Scalars['StateCode']['output'];
};

/** A step that a record took. Nothing is ever removed from its history. */
export type StatusChange = {
  readonly __typename?: 'StatusChange';
  /** The client or officer that made it, as in the audit trail; null for other states than the record's own. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Status before, as in the record's own `status`; null for its making. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** What was remarked. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organisation whose client made it; null for the hub's own tools. */
  readonly organization?: Maybe<Organization>;
  /** Status after; the same as before where only something else changed. */
  readonly to: Scalars['String']['output'];
};

/** A step that a record can take next. */
export type StatusTransition = {
  readonly __typename?: 'StatusTransition';
  /** What stands against it now. */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it can be taken now. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** What its input must bring. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The status after it, as in the record's own `status`. */
  readonly to: Scalars['String']['output'];
};

/** How one takes part in a session. */
export type TrainingMode =
  /** Either. */
  | 'HYBRID'
  /** In a room. */
  | 'IN_PERSON'
  /** Over the network. */
  | 'ONLINE';

/** What came of a course for who attended it. */
export type TrainingOutcome =
  /** The seller has done what the course asks. */
  | 'COMPLETED'
  /** It came, and something is still missing. */
  | 'NOT_COMPLETED';

/** A course that sellers are trained by, given in sessions. */
export type TrainingProgramme = Node & {
  readonly __typename?: 'TrainingProgramme';
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it teaches. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** `trp_…` */
  readonly id: Scalars['ID']['output'];
  /** The MoU that promises it; null when it is not yours to see. */
  readonly mou?: Maybe<Mou>;
  /** Name of the course. */
  readonly name: Scalars['String']['output'];
  /** The organisation that gives it. */
  readonly organization?: Maybe<Organization>;
  /** The programme that it is part of. */
  readonly programme?: Maybe<Programme>;
  /** Which service of a seller's journey it belongs to. */
  readonly service: IncubationService;
  /** Where it is known from, as a citation. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for no course. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Its next sessions that are not cancelled, the earliest first, at most 20; all are in `trainingSessions`. */
  readonly upcomingSessions: ReadonlyArray<TrainingSession>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
};

/** A page of training programmes. */
export type TrainingProgrammeConnection = {
  readonly __typename?: 'TrainingProgrammeConnection';
  /** The programmes with their cursors. */
  readonly edges: ReadonlyArray<TrainingProgrammeEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A training programme in a page. */
export type TrainingProgrammeEdge = {
  readonly __typename?: 'TrainingProgrammeEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: TrainingProgramme;
};

/** Which training programmes. Lists mean any of these. */
export type TrainingProgrammeFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Promised by these MoUs; those that are not yours to see promise nothing. */
  readonly mous?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Given by these organisations. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Part of these programmes. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words of the name; misspelt names are found too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of a list of training programmes. */
export type TrainingProgrammeOrder =
  /** By name. */
  | 'NAME_ASC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** A seller's seat in a session, and whether it came. */
export type TrainingRegistration = Node & {
  readonly __typename?: 'TrainingRegistration';
  /** The next steps that there are, and what stands against each. */
  readonly allowedTransitions: ReadonlyArray<StatusTransition>;
  /** Number of the certificate that the seller was given. */
  readonly certificate?: Maybe<Scalars['String']['output']>;
  /** When the seller was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its steps, latest first, the latest 100. */
  readonly history: ReadonlyArray<StatusChange>;
  /** `trr_…` */
  readonly id: Scalars['ID']['output'];
  /** What came of it; null unless ATTENDED. */
  readonly outcome?: Maybe<TrainingOutcome>;
  /** Who is registered; null when it is not yours to see. */
  readonly seller?: Maybe<Seller>;
  /** The session. */
  readonly session: TrainingSession;
  /** State of the seller when it was registered. */
  readonly state: State;
  /** How far it has come. */
  readonly status: TrainingRegistrationStatus;
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
};

/** A page of registrations. */
export type TrainingRegistrationConnection = {
  readonly __typename?: 'TrainingRegistrationConnection';
  /** The registrations with their cursors. */
  readonly edges: ReadonlyArray<TrainingRegistrationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A registration in a page. */
export type TrainingRegistrationEdge = {
  readonly __typename?: 'TrainingRegistrationEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The registration. */
  readonly node: TrainingRegistration;
};

/** Which registrations. Lists mean any of these. */
export type TrainingRegistrationFilter = {
  /** With a certificate, or without one. */
  readonly certified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** With one of these outcomes. */
  readonly outcomes?: InputMaybe<ReadonlyArray<TrainingOutcome>>;
  /** Of these sellers. */
  readonly sellers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** For these sessions. */
  readonly sessions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of sellers of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<TrainingRegistrationStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** For sessions of these courses. */
  readonly trainingProgrammes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Orders of a list of registrations. */
export type TrainingRegistrationOrder =
  /** Earliest registration first. */
  | 'REGISTERED_ASC'
  /** Latest registration first. */
  | 'REGISTERED_DESC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** How far a registration has come. */
export type TrainingRegistrationStatus =
  /** It did not come. */
  | 'ABSENT'
  /** It came. */
  | 'ATTENDED'
  /** The seat was given up, or the session was cancelled. */
  | 'CANCELLED'
  /** The seller has a seat. */
  | 'REGISTERED';

/** One session of a training programme. */
export type TrainingSession = Node & {
  readonly __typename?: 'TrainingSession';
  /** The next steps that there are, and what stands against each. */
  readonly allowedTransitions: ReadonlyArray<StatusTransition>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** District it is held in; null for a session that is only online. */
  readonly district?: Maybe<District>;
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Its steps and changes of its time or place, latest first, the latest 100. */
  readonly history: ReadonlyArray<StatusChange>;
  /** `trs_…` */
  readonly id: Scalars['ID']['output'];
  /** Language it is held in, as an ISO 639 code, e.g. `ta` for Tamil. */
  readonly language: Scalars['String']['output'];
  /** How one takes part. */
  readonly mode: TrainingMode;
  /** Address or hall; null for a session that is only online. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** How many are registered. */
  readonly registeredCount: Scalars['Int']['output'];
  /** Its registrations that you may see, latest first. */
  readonly registrations: TrainingRegistrationConnection;
  /** How many can take part; null for no limit. */
  readonly seats?: Maybe<Scalars['Int']['output']>;
  /** How many seats are left; null for no limit. */
  readonly seatsLeft?: Maybe<Scalars['Int']['output']>;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** State it is held in, or held for; null for an online session that is open to every state. */
  readonly state?: Maybe<State>;
  /** Whether it takes place. */
  readonly status: TrainingSessionStatus;
  /** True for generated data that stands for no session. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The course it belongs to. */
  readonly trainingProgramme: TrainingProgramme;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
};


/** One session of a training programme. */
export type TrainingSessionRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of training sessions. */
export type TrainingSessionConnection = {
  readonly __typename?: 'TrainingSessionConnection';
  /** The sessions with their cursors. */
  readonly edges: ReadonlyArray<TrainingSessionEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A training session in a page. */
export type TrainingSessionEdge = {
  readonly __typename?: 'TrainingSessionEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The session. */
  readonly node: TrainingSession;
};

/** Which training sessions. Lists mean any of these. */
export type TrainingSessionFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Held in these districts. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['LgdCode']['input']>>;
  /** Beginning on this day or later, Indian time. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Held in one of these languages, as ISO 639 codes. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Held in one of these ways. */
  readonly modes?: InputMaybe<ReadonlyArray<TrainingMode>>;
  /** Held in, or for, these states; online sessions open to every state are not among them. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<TrainingSessionStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beginning on this day or earlier, Indian time. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of these training programmes. */
  readonly trainingProgrammes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Orders of a list of training sessions. */
export type TrainingSessionOrder =
  /** Earliest first. */
  | 'STARTS_ASC'
  /** Latest first. */
  | 'STARTS_DESC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** Whether a session takes place. */
export type TrainingSessionStatus =
  /** It will not. */
  | 'CANCELLED'
  /** It did. */
  | 'HELD'
  /** It will, or its day has passed and nobody has said whether it did. */
  | 'SCHEDULED';

/** A step of a booking. */
export type TransitionFacilityBookingInput = {
  /** The version that the step was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `cfb_…` */
  readonly id: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters; needed to cancel it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The status it moves to. */
  readonly to: FacilityBookingStatus;
};

/** What `transitionFacilityBooking` did. */
export type TransitionFacilityBookingPayload = {
  readonly __typename?: 'TransitionFacilityBookingPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The booking as it is now. */
  readonly facilityBooking: FacilityBooking;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of transitionFacilityBooking. */
export type TransitionFacilityBookingResult = TransitionFacilityBookingPayload | ValidationFailed | VersionConflict;

/** A step of a centre. */
export type TransitionFacilityCentreInput = {
  /** The version that the step was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `cfc_…` */
  readonly id: Scalars['ID']['input'];
  /** Day it was opened, for the step to OPEN; today in India unless told. */
  readonly openedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, 1 to 2,000 characters; needed to close it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The status it moves to. */
  readonly to: FacilityCentreStatus;
};

/** What `transitionFacilityCentre` did. */
export type TransitionFacilityCentrePayload = {
  readonly __typename?: 'TransitionFacilityCentrePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The centre as it is now. */
  readonly facilityCentre: FacilityCentre;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of transitionFacilityCentre. */
export type TransitionFacilityCentreResult = TransitionFacilityCentrePayload | ValidationFailed | VersionConflict;

/** A step of a session. */
export type TransitionTrainingSessionInput = {
  /** The version that the step was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `trs_…` */
  readonly id: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters; needed to cancel it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The status it moves to. */
  readonly to: TrainingSessionStatus;
};

/** What `transitionTrainingSession` did. */
export type TransitionTrainingSessionPayload = {
  readonly __typename?: 'TransitionTrainingSessionPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The session as it is now. */
  readonly trainingSession: TrainingSession;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of transitionTrainingSession. */
export type TransitionTrainingSessionResult = TransitionTrainingSessionPayload | ValidationFailed | VersionConflict;

/** A change of a centre; what is left out stays. */
export type UpdateFacilityCentreInput = {
  /** Weekdays on which it is closed. */
  readonly closedOn?: InputMaybe<ReadonlyArray<Weekday>>;
  /** District it stands in; null where it is not known. */
  readonly district?: InputMaybe<Scalars['LgdCode']['input']>;
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Programme that pays for it, 1 to 200 characters; null where it is not known. */
  readonly fundedBy?: InputMaybe<Scalars['String']['input']>;
  /** When one can use it; null for at any time. */
  readonly hours?: InputMaybe<OpeningHoursInput>;
  /** `cfc_…` */
  readonly id: Scalars['ID']['input'];
  /** Name, 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateFacilityCentre` did. */
export type UpdateFacilityCentrePayload = {
  readonly __typename?: 'UpdateFacilityCentrePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The centre as it is now. */
  readonly facilityCentre: FacilityCentre;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of updateFacilityCentre. */
export type UpdateFacilityCentreResult = UpdateFacilityCentrePayload | ValidationFailed | VersionConflict;

/** A change of an offering; what is left out stays. */
export type UpdateFacilityOfferingInput = {
  /** Whether it can be booked. */
  readonly available?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many users it serves at the same time, 1 to 10,000. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** `cfc_…` */
  readonly centre: Scalars['ID']['input'];
  /** Its code. */
  readonly code: Scalars['String']['input'];
  /** The version of the centre that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Name in English, 1 to 120 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Price of a unit in paise, for bookings from now on; null where it is free or not published. */
  readonly pricePaise?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** What `updateFacilityOffering` did. */
export type UpdateFacilityOfferingPayload = {
  readonly __typename?: 'UpdateFacilityOfferingPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The centre as it is now. */
  readonly facilityCentre: FacilityCentre;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of updateFacilityOffering. */
export type UpdateFacilityOfferingResult = UpdateFacilityOfferingPayload | ValidationFailed | VersionConflict;

/** Other days of a service level. */
export type UpdateServiceLevelInput = {
  /** Days from the enrolment by which it is to be done, not before it is begun, up to 1,000. */
  readonly daysToFinish: Scalars['Int']['input'];
  /** Days from the enrolment by which somebody is to have begun, 0 to 1,000. */
  readonly daysToStart: Scalars['Int']['input'];
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `svl_…` */
  readonly id: Scalars['ID']['input'];
};

/** What `updateServiceLevel` did. */
export type UpdateServiceLevelPayload = {
  readonly __typename?: 'UpdateServiceLevelPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The service level as it is now. */
  readonly serviceLevel: ServiceLevel;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of updateServiceLevel. */
export type UpdateServiceLevelResult = UpdateServiceLevelPayload | ValidationFailed | VersionConflict;

/** A change of one service; what is left out stays. */
export type UpdateServiceStatusInput = {
  /** Day by which it is due from now on; null clears it. */
  readonly dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** `enr_…` */
  readonly enrolment: Scalars['ID']['input'];
  /** The version of the enrolment that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What is to be remarked, 1 to 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Who is in charge from now on; null clears it. */
  readonly owner?: InputMaybe<ServiceOwnerInput>;
  /** Which of its services. */
  readonly service: IncubationService;
  /** The status it moves to. BLOCKED, DECLINED and taking up again what was done or declined need a note; work and its end need an owner. */
  readonly status?: InputMaybe<ServiceStatus>;
};

/** The service was changed. */
export type UpdateServiceStatusPayload = {
  readonly __typename?: 'UpdateServiceStatusPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The enrolment as it is now. */
  readonly enrolment: Enrolment;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of updateServiceStatus. */
export type UpdateServiceStatusResult = UpdateServiceStatusPayload | ValidationFailed | VersionConflict;

/** A change of a course; what is left out stays. */
export type UpdateTrainingProgrammeInput = {
  /** What it teaches, 1 to 5,000 characters; null clears it. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `trp_…` */
  readonly id: Scalars['ID']['input'];
  /** The MoU that promises it; null clears it. */
  readonly mou?: InputMaybe<Scalars['ID']['input']>;
  /** Name, 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The programme that it is part of; null clears it. */
  readonly programme?: InputMaybe<Scalars['ID']['input']>;
};

/** What `updateTrainingProgramme` did. */
export type UpdateTrainingProgrammePayload = {
  readonly __typename?: 'UpdateTrainingProgrammePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The course as it is now. */
  readonly trainingProgramme: TrainingProgramme;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of updateTrainingProgramme. */
export type UpdateTrainingProgrammeResult = UpdateTrainingProgrammePayload | ValidationFailed | VersionConflict;

/** The write was refused and nothing was written. */
export type ValidationFailed = {
  readonly __typename?: 'ValidationFailed';
  /** Everything that is wrong, not only the first. */
  readonly issues: ReadonlyArray<Issue>;
};

/** Somebody changed the record since it was read: read it again and decide anew. Nothing was written. */
export type VersionConflict = {
  readonly __typename?: 'VersionConflict';
  /** The version that the record has now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** The version that the caller had. */
  readonly expectedVersion: Scalars['Int']['output'];
};

/** A day of the week. */
export type Weekday =
  /** The sixth. */
  | 'FRIDAY'
  /** The second. */
  | 'MONDAY'
  /** The last. */
  | 'SATURDAY'
  /** The first day of the week. */
  | 'SUNDAY'
  /** The fifth. */
  | 'THURSDAY'
  /** The third. */
  | 'TUESDAY'
  /** The fourth. */
  | 'WEDNESDAY';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Cooperative: Cooperative;
  Enrolment: Enrolment;
  Enterprise: Enterprise;
  FacilityBooking: FacilityBooking;
  FacilityCentre: FacilityCentre;
  Mou: Mou;
  Programme: Programme;
  ServiceLevel: ServiceLevel;
  TrainingProgramme: TrainingProgramme;
  TrainingRegistration: TrainingRegistration;
  TrainingSession: TrainingSession;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Cooperative:
    ( { __typename: 'Cooperative' }
    & GraphQLRecursivePick<FederationTypes['Cooperative'], {"id":true}> );
  Enrolment:
    ( { __typename: 'Enrolment' }
    & GraphQLRecursivePick<FederationTypes['Enrolment'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  FacilityBooking:
    ( { __typename: 'FacilityBooking' }
    & GraphQLRecursivePick<FederationTypes['FacilityBooking'], {"id":true}> );
  FacilityCentre:
    ( { __typename: 'FacilityCentre' }
    & GraphQLRecursivePick<FederationTypes['FacilityCentre'], {"id":true}> );
  Mou:
    ( { __typename: 'Mou' }
    & GraphQLRecursivePick<FederationTypes['Mou'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  ServiceLevel:
    ( { __typename: 'ServiceLevel' }
    & GraphQLRecursivePick<FederationTypes['ServiceLevel'], {"id":true}> );
  TrainingProgramme:
    ( { __typename: 'TrainingProgramme' }
    & GraphQLRecursivePick<FederationTypes['TrainingProgramme'], {"id":true}> );
  TrainingRegistration:
    ( { __typename: 'TrainingRegistration' }
    & GraphQLRecursivePick<FederationTypes['TrainingRegistration'], {"id":true}> );
  TrainingSession:
    ( { __typename: 'TrainingSession' }
    & GraphQLRecursivePick<FederationTypes['TrainingSession'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BookFacilityResult:
    | ( Partial<Omit<BookFacilityPayload, 'facilityBooking' | 'warnings'> & { facilityBooking: _RefType['FacilityBooking'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  CancelTrainingRegistrationResult:
    | ( Partial<Omit<CancelTrainingRegistrationPayload, 'trainingRegistration' | 'warnings'> & { trainingRegistration: _RefType['TrainingRegistration'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  EnrolSellerResult:
    | ( Partial<Omit<EnrolSellerPayload, 'enrolment' | 'warnings'> & { enrolment: _RefType['Enrolment'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RecordAttendanceResult:
    | ( Partial<Omit<RecordAttendancePayload, 'trainingRegistration' | 'warnings'> & { trainingRegistration: _RefType['TrainingRegistration'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RecordFacilityCentreResult:
    | ( Partial<Omit<RecordFacilityCentrePayload, 'facilityCentre' | 'warnings'> & { facilityCentre: _RefType['FacilityCentre'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RecordFacilityOfferingResult:
    | ( Partial<Omit<RecordFacilityOfferingPayload, 'facilityCentre' | 'warnings'> & { facilityCentre: _RefType['FacilityCentre'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RecordServiceLevelResult:
    | ( Partial<Omit<RecordServiceLevelPayload, 'serviceLevel' | 'warnings'> & { serviceLevel: _RefType['ServiceLevel'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RecordTrainingProgrammeResult:
    | ( Partial<Omit<RecordTrainingProgrammePayload, 'trainingProgramme' | 'warnings'> & { trainingProgramme: _RefType['TrainingProgramme'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RegisterForTrainingResult:
    | ( Partial<Omit<RegisterForTrainingPayload, 'trainingRegistration' | 'warnings'> & { trainingRegistration: _RefType['TrainingRegistration'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RescheduleTrainingSessionResult:
    | ( Partial<Omit<RescheduleTrainingSessionPayload, 'trainingSession' | 'warnings'> & { trainingSession: _RefType['TrainingSession'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  ScheduleTrainingSessionResult:
    | ( Partial<Omit<ScheduleTrainingSessionPayload, 'trainingSession' | 'warnings'> & { trainingSession: _RefType['TrainingSession'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  Seller:
    | ( Stub )
    | ( Stub )
  ;
  TransitionFacilityBookingResult:
    | ( Partial<Omit<TransitionFacilityBookingPayload, 'facilityBooking' | 'warnings'> & { facilityBooking: _RefType['FacilityBooking'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  TransitionFacilityCentreResult:
    | ( Partial<Omit<TransitionFacilityCentrePayload, 'facilityCentre' | 'warnings'> & { facilityCentre: _RefType['FacilityCentre'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  TransitionTrainingSessionResult:
    | ( Partial<Omit<TransitionTrainingSessionPayload, 'trainingSession' | 'warnings'> & { trainingSession: _RefType['TrainingSession'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  UpdateFacilityCentreResult:
    | ( Partial<Omit<UpdateFacilityCentrePayload, 'facilityCentre' | 'warnings'> & { facilityCentre: _RefType['FacilityCentre'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  UpdateFacilityOfferingResult:
    | ( Partial<Omit<UpdateFacilityOfferingPayload, 'facilityCentre' | 'warnings'> & { facilityCentre: _RefType['FacilityCentre'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  UpdateServiceLevelResult:
    | ( Partial<Omit<UpdateServiceLevelPayload, 'serviceLevel' | 'warnings'> & { serviceLevel: _RefType['ServiceLevel'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  UpdateServiceStatusResult:
    | ( Partial<Omit<UpdateServiceStatusPayload, 'enrolment' | 'warnings'> & { enrolment: _RefType['Enrolment'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  UpdateTrainingProgrammeResult:
    | ( Partial<Omit<UpdateTrainingProgrammePayload, 'trainingProgramme' | 'warnings'> & { trainingProgramme: _RefType['TrainingProgramme'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EnrolmentRow )
    | ( FacilityBookingRow )
    | ( FacilityCentreRow )
    | ( ServiceLevelRow )
    | ( TrainingProgrammeRow )
    | ( TrainingRegistrationRow )
    | ( TrainingSessionRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BookFacilityInput: ResolverTypeWrapper<Partial<BookFacilityInput>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  BookFacilityPayload: ResolverTypeWrapper<Partial<Omit<BookFacilityPayload, 'facilityBooking' | 'warnings'> & { facilityBooking: ResolversTypes['FacilityBooking'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  BookFacilityResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BookFacilityResult']>>;
  CancelTrainingRegistrationInput: ResolverTypeWrapper<Partial<CancelTrainingRegistrationInput>>;
  CancelTrainingRegistrationPayload: ResolverTypeWrapper<Partial<Omit<CancelTrainingRegistrationPayload, 'trainingRegistration' | 'warnings'> & { trainingRegistration: ResolversTypes['TrainingRegistration'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  CancelTrainingRegistrationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelTrainingRegistrationResult']>>;
  Cooperative: ResolverTypeWrapper<Stub>;
  CooperativeOnboarding: ResolverTypeWrapper<CooperativeOnboardingRow>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  District: ResolverTypeWrapper<Partial<District>>;
  EnrolSellerInput: ResolverTypeWrapper<Partial<EnrolSellerInput>>;
  EnrolSellerPayload: ResolverTypeWrapper<Partial<Omit<EnrolSellerPayload, 'enrolment' | 'warnings'> & { enrolment: ResolversTypes['Enrolment'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  EnrolSellerResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolSellerResult']>>;
  Enrolment: ResolverTypeWrapper<EnrolmentRow>;
  EnrolmentConnection: ResolverTypeWrapper<EnrolmentPage>;
  EnrolmentEdge: ResolverTypeWrapper<Partial<Omit<EnrolmentEdge, 'node'> & { node: ResolversTypes['Enrolment'] }>>;
  EnrolmentFilter: ResolverTypeWrapper<Partial<EnrolmentFilter>>;
  EnrolmentOrder: ResolverTypeWrapper<Partial<EnrolmentOrder>>;
  EnrolmentService: ResolverTypeWrapper<EnrolmentServiceRow>;
  EnrolmentServiceConnection: ResolverTypeWrapper<ServicePage>;
  EnrolmentServiceEdge: ResolverTypeWrapper<Partial<Omit<EnrolmentServiceEdge, 'node'> & { node: ResolversTypes['EnrolmentService'] }>>;
  EnrolmentStatus: ResolverTypeWrapper<Partial<EnrolmentStatus>>;
  Enterprise: ResolverTypeWrapper<Stub>;
  FacilityAvailability: ResolverTypeWrapper<Availability>;
  FacilityBooking: ResolverTypeWrapper<FacilityBookingRow>;
  FacilityBookingConnection: ResolverTypeWrapper<FacilityBookingPage>;
  FacilityBookingEdge: ResolverTypeWrapper<Partial<Omit<FacilityBookingEdge, 'node'> & { node: ResolversTypes['FacilityBooking'] }>>;
  FacilityBookingFilter: ResolverTypeWrapper<Partial<FacilityBookingFilter>>;
  FacilityBookingOrder: ResolverTypeWrapper<Partial<FacilityBookingOrder>>;
  FacilityBookingStatus: ResolverTypeWrapper<Partial<FacilityBookingStatus>>;
  FacilityCentre: ResolverTypeWrapper<FacilityCentreRow>;
  FacilityCentreConnection: ResolverTypeWrapper<FacilityCentrePage>;
  FacilityCentreEdge: ResolverTypeWrapper<Partial<Omit<FacilityCentreEdge, 'node'> & { node: ResolversTypes['FacilityCentre'] }>>;
  FacilityCentreFilter: ResolverTypeWrapper<Partial<FacilityCentreFilter>>;
  FacilityCentreOrder: ResolverTypeWrapper<Partial<FacilityCentreOrder>>;
  FacilityCentreStatus: ResolverTypeWrapper<Partial<FacilityCentreStatus>>;
  FacilityOffering: ResolverTypeWrapper<FacilityOfferingRow>;
  FacilityOfferingInput: ResolverTypeWrapper<Partial<FacilityOfferingInput>>;
  FigureQualifier: ResolverTypeWrapper<Partial<FigureQualifier>>;
  FreePeriod: ResolverTypeWrapper<Partial<FreePeriod>>;
  IncubationService: ResolverTypeWrapper<Partial<IncubationService>>;
  Issue: ResolverTypeWrapper<IssueValue>;
  LgdCode: ResolverTypeWrapper<Partial<Scalars['LgdCode']['output']>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyStyle: ResolverTypeWrapper<Partial<MoneyStyle>>;
  Mou: ResolverTypeWrapper<Stub>;
  MouSellerCount: ResolverTypeWrapper<SellerCountRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OpeningHoursInput: ResolverTypeWrapper<Partial<OpeningHoursInput>>;
  Organization: ResolverTypeWrapper<Stub>;
  OverdueServiceFilter: ResolverTypeWrapper<Partial<OverdueServiceFilter>>;
  OverdueServiceOrder: ResolverTypeWrapper<Partial<OverdueServiceOrder>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Programme: ResolverTypeWrapper<Stub>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAttendanceInput: ResolverTypeWrapper<Partial<RecordAttendanceInput>>;
  RecordAttendancePayload: ResolverTypeWrapper<Partial<Omit<RecordAttendancePayload, 'trainingRegistration' | 'warnings'> & { trainingRegistration: ResolversTypes['TrainingRegistration'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordAttendanceResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAttendanceResult']>>;
  RecordFacilityCentreInput: ResolverTypeWrapper<Partial<RecordFacilityCentreInput>>;
  RecordFacilityCentrePayload: ResolverTypeWrapper<Partial<Omit<RecordFacilityCentrePayload, 'facilityCentre' | 'warnings'> & { facilityCentre: ResolversTypes['FacilityCentre'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordFacilityCentreResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFacilityCentreResult']>>;
  RecordFacilityOfferingInput: ResolverTypeWrapper<Partial<RecordFacilityOfferingInput>>;
  RecordFacilityOfferingPayload: ResolverTypeWrapper<Partial<Omit<RecordFacilityOfferingPayload, 'facilityCentre' | 'warnings'> & { facilityCentre: ResolversTypes['FacilityCentre'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordFacilityOfferingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordFacilityOfferingResult']>>;
  RecordServiceLevelInput: ResolverTypeWrapper<Partial<RecordServiceLevelInput>>;
  RecordServiceLevelPayload: ResolverTypeWrapper<Partial<Omit<RecordServiceLevelPayload, 'serviceLevel' | 'warnings'> & { serviceLevel: ResolversTypes['ServiceLevel'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordServiceLevelResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordServiceLevelResult']>>;
  RecordTrainingProgrammeInput: ResolverTypeWrapper<Partial<RecordTrainingProgrammeInput>>;
  RecordTrainingProgrammePayload: ResolverTypeWrapper<Partial<Omit<RecordTrainingProgrammePayload, 'trainingProgramme' | 'warnings'> & { trainingProgramme: ResolversTypes['TrainingProgramme'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordTrainingProgrammeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordTrainingProgrammeResult']>>;
  RegisterForTrainingInput: ResolverTypeWrapper<Partial<RegisterForTrainingInput>>;
  RegisterForTrainingPayload: ResolverTypeWrapper<Partial<Omit<RegisterForTrainingPayload, 'trainingRegistration' | 'warnings'> & { trainingRegistration: ResolversTypes['TrainingRegistration'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RegisterForTrainingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterForTrainingResult']>>;
  ReportedFigure: ResolverTypeWrapper<Partial<ReportedFigure>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  RescheduleTrainingSessionInput: ResolverTypeWrapper<Partial<RescheduleTrainingSessionInput>>;
  RescheduleTrainingSessionPayload: ResolverTypeWrapper<Partial<Omit<RescheduleTrainingSessionPayload, 'trainingSession' | 'warnings'> & { trainingSession: ResolversTypes['TrainingSession'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RescheduleTrainingSessionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RescheduleTrainingSessionResult']>>;
  SafeInt: ResolverTypeWrapper<Partial<Scalars['SafeInt']['output']>>;
  ScheduleTrainingSessionInput: ResolverTypeWrapper<Partial<ScheduleTrainingSessionInput>>;
  ScheduleTrainingSessionPayload: ResolverTypeWrapper<Partial<Omit<ScheduleTrainingSessionPayload, 'trainingSession' | 'warnings'> & { trainingSession: ResolversTypes['TrainingSession'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  ScheduleTrainingSessionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ScheduleTrainingSessionResult']>>;
  Seller: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Seller']>>;
  ServiceChange: ResolverTypeWrapper<ServiceChangeRow>;
  ServiceCount: ResolverTypeWrapper<CountedService>;
  ServiceCountFilter: ResolverTypeWrapper<Partial<ServiceCountFilter>>;
  ServiceLevel: ResolverTypeWrapper<ServiceLevelRow>;
  ServiceLevelOutcome: ResolverTypeWrapper<Partial<ServiceLevelOutcome>>;
  ServiceLevelStanding: ResolverTypeWrapper<Standing>;
  ServiceOwner: ResolverTypeWrapper<Partial<Omit<ServiceOwner, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>>;
  ServiceOwnerInput: ResolverTypeWrapper<Partial<ServiceOwnerInput>>;
  ServicePlanInput: ResolverTypeWrapper<Partial<ServicePlanInput>>;
  ServiceStatus: ResolverTypeWrapper<Partial<ServiceStatus>>;
  Severity: ResolverTypeWrapper<Partial<Severity>>;
  State: ResolverTypeWrapper<Partial<State>>;
  StateCode: ResolverTypeWrapper<Partial<Scalars['StateCode']['output']>>;
  StatusChange: ResolverTypeWrapper<ShownStatusChangeRow>;
  StatusTransition: ResolverTypeWrapper<Partial<StatusTransition>>;
  TrainingMode: ResolverTypeWrapper<Partial<TrainingMode>>;
  TrainingOutcome: ResolverTypeWrapper<Partial<TrainingOutcome>>;
  TrainingProgramme: ResolverTypeWrapper<TrainingProgrammeRow>;
  TrainingProgrammeConnection: ResolverTypeWrapper<TrainingProgrammePage>;
  TrainingProgrammeEdge: ResolverTypeWrapper<Partial<Omit<TrainingProgrammeEdge, 'node'> & { node: ResolversTypes['TrainingProgramme'] }>>;
  TrainingProgrammeFilter: ResolverTypeWrapper<Partial<TrainingProgrammeFilter>>;
  TrainingProgrammeOrder: ResolverTypeWrapper<Partial<TrainingProgrammeOrder>>;
  TrainingRegistration: ResolverTypeWrapper<TrainingRegistrationRow>;
  TrainingRegistrationConnection: ResolverTypeWrapper<TrainingRegistrationPage>;
  TrainingRegistrationEdge: ResolverTypeWrapper<Partial<Omit<TrainingRegistrationEdge, 'node'> & { node: ResolversTypes['TrainingRegistration'] }>>;
  TrainingRegistrationFilter: ResolverTypeWrapper<Partial<TrainingRegistrationFilter>>;
  TrainingRegistrationOrder: ResolverTypeWrapper<Partial<TrainingRegistrationOrder>>;
  TrainingRegistrationStatus: ResolverTypeWrapper<Partial<TrainingRegistrationStatus>>;
  TrainingSession: ResolverTypeWrapper<TrainingSessionRow>;
  TrainingSessionConnection: ResolverTypeWrapper<TrainingSessionPage>;
  TrainingSessionEdge: ResolverTypeWrapper<Partial<Omit<TrainingSessionEdge, 'node'> & { node: ResolversTypes['TrainingSession'] }>>;
  TrainingSessionFilter: ResolverTypeWrapper<Partial<TrainingSessionFilter>>;
  TrainingSessionOrder: ResolverTypeWrapper<Partial<TrainingSessionOrder>>;
  TrainingSessionStatus: ResolverTypeWrapper<Partial<TrainingSessionStatus>>;
  TransitionFacilityBookingInput: ResolverTypeWrapper<Partial<TransitionFacilityBookingInput>>;
  TransitionFacilityBookingPayload: ResolverTypeWrapper<Partial<Omit<TransitionFacilityBookingPayload, 'facilityBooking' | 'warnings'> & { facilityBooking: ResolversTypes['FacilityBooking'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionFacilityBookingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionFacilityBookingResult']>>;
  TransitionFacilityCentreInput: ResolverTypeWrapper<Partial<TransitionFacilityCentreInput>>;
  TransitionFacilityCentrePayload: ResolverTypeWrapper<Partial<Omit<TransitionFacilityCentrePayload, 'facilityCentre' | 'warnings'> & { facilityCentre: ResolversTypes['FacilityCentre'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionFacilityCentreResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionFacilityCentreResult']>>;
  TransitionTrainingSessionInput: ResolverTypeWrapper<Partial<TransitionTrainingSessionInput>>;
  TransitionTrainingSessionPayload: ResolverTypeWrapper<Partial<Omit<TransitionTrainingSessionPayload, 'trainingSession' | 'warnings'> & { trainingSession: ResolversTypes['TrainingSession'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionTrainingSessionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionTrainingSessionResult']>>;
  UpdateFacilityCentreInput: ResolverTypeWrapper<Partial<UpdateFacilityCentreInput>>;
  UpdateFacilityCentrePayload: ResolverTypeWrapper<Partial<Omit<UpdateFacilityCentrePayload, 'facilityCentre' | 'warnings'> & { facilityCentre: ResolversTypes['FacilityCentre'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  UpdateFacilityCentreResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateFacilityCentreResult']>>;
  UpdateFacilityOfferingInput: ResolverTypeWrapper<Partial<UpdateFacilityOfferingInput>>;
  UpdateFacilityOfferingPayload: ResolverTypeWrapper<Partial<Omit<UpdateFacilityOfferingPayload, 'facilityCentre' | 'warnings'> & { facilityCentre: ResolversTypes['FacilityCentre'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  UpdateFacilityOfferingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateFacilityOfferingResult']>>;
  UpdateServiceLevelInput: ResolverTypeWrapper<Partial<UpdateServiceLevelInput>>;
  UpdateServiceLevelPayload: ResolverTypeWrapper<Partial<Omit<UpdateServiceLevelPayload, 'serviceLevel' | 'warnings'> & { serviceLevel: ResolversTypes['ServiceLevel'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  UpdateServiceLevelResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateServiceLevelResult']>>;
  UpdateServiceStatusInput: ResolverTypeWrapper<Partial<UpdateServiceStatusInput>>;
  UpdateServiceStatusPayload: ResolverTypeWrapper<Partial<Omit<UpdateServiceStatusPayload, 'enrolment' | 'warnings'> & { enrolment: ResolversTypes['Enrolment'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  UpdateServiceStatusResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateServiceStatusResult']>>;
  UpdateTrainingProgrammeInput: ResolverTypeWrapper<Partial<UpdateTrainingProgrammeInput>>;
  UpdateTrainingProgrammePayload: ResolverTypeWrapper<Partial<Omit<UpdateTrainingProgrammePayload, 'trainingProgramme' | 'warnings'> & { trainingProgramme: ResolversTypes['TrainingProgramme'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  UpdateTrainingProgrammeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateTrainingProgrammeResult']>>;
  ValidationFailed: ResolverTypeWrapper<Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversTypes['Issue']> }>>;
  VersionConflict: ResolverTypeWrapper<Partial<VersionConflict>>;
  Weekday: ResolverTypeWrapper<Partial<Weekday>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BookFacilityInput: Partial<BookFacilityInput>;
  ID: Partial<Scalars['ID']['output']>;
  String: Partial<Scalars['String']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  BookFacilityPayload: Partial<Omit<BookFacilityPayload, 'facilityBooking' | 'warnings'> & { facilityBooking: ResolversParentTypes['FacilityBooking'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  BookFacilityResult: Partial<ResolversUnionTypes<ResolversParentTypes>['BookFacilityResult']>;
  CancelTrainingRegistrationInput: Partial<CancelTrainingRegistrationInput>;
  CancelTrainingRegistrationPayload: Partial<Omit<CancelTrainingRegistrationPayload, 'trainingRegistration' | 'warnings'> & { trainingRegistration: ResolversParentTypes['TrainingRegistration'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  CancelTrainingRegistrationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CancelTrainingRegistrationResult']>;
  Cooperative: Stub;
  CooperativeOnboarding: CooperativeOnboardingRow;
  DateTime: Partial<Scalars['DateTime']['output']>;
  District: Partial<District>;
  EnrolSellerInput: Partial<EnrolSellerInput>;
  EnrolSellerPayload: Partial<Omit<EnrolSellerPayload, 'enrolment' | 'warnings'> & { enrolment: ResolversParentTypes['Enrolment'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  EnrolSellerResult: Partial<ResolversUnionTypes<ResolversParentTypes>['EnrolSellerResult']>;
  Enrolment: EnrolmentRow;
  EnrolmentConnection: EnrolmentPage;
  EnrolmentEdge: Partial<Omit<EnrolmentEdge, 'node'> & { node: ResolversParentTypes['Enrolment'] }>;
  EnrolmentFilter: Partial<EnrolmentFilter>;
  EnrolmentService: EnrolmentServiceRow;
  EnrolmentServiceConnection: ServicePage;
  EnrolmentServiceEdge: Partial<Omit<EnrolmentServiceEdge, 'node'> & { node: ResolversParentTypes['EnrolmentService'] }>;
  Enterprise: Stub;
  FacilityAvailability: Availability;
  FacilityBooking: FacilityBookingRow;
  FacilityBookingConnection: FacilityBookingPage;
  FacilityBookingEdge: Partial<Omit<FacilityBookingEdge, 'node'> & { node: ResolversParentTypes['FacilityBooking'] }>;
  FacilityBookingFilter: Partial<FacilityBookingFilter>;
  FacilityCentre: FacilityCentreRow;
  FacilityCentreConnection: FacilityCentrePage;
  FacilityCentreEdge: Partial<Omit<FacilityCentreEdge, 'node'> & { node: ResolversParentTypes['FacilityCentre'] }>;
  FacilityCentreFilter: Partial<FacilityCentreFilter>;
  FacilityOffering: FacilityOfferingRow;
  FacilityOfferingInput: Partial<FacilityOfferingInput>;
  FreePeriod: Partial<FreePeriod>;
  Issue: IssueValue;
  LgdCode: Partial<Scalars['LgdCode']['output']>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Money: MoneyValue;
  Mou: Stub;
  MouSellerCount: SellerCountRow;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OpeningHoursInput: Partial<OpeningHoursInput>;
  Organization: Stub;
  OverdueServiceFilter: Partial<OverdueServiceFilter>;
  PageInfo: Partial<PageInfo>;
  Programme: Stub;
  Query: Record<PropertyKey, never>;
  RecordAttendanceInput: Partial<RecordAttendanceInput>;
  RecordAttendancePayload: Partial<Omit<RecordAttendancePayload, 'trainingRegistration' | 'warnings'> & { trainingRegistration: ResolversParentTypes['TrainingRegistration'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordAttendanceResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordAttendanceResult']>;
  RecordFacilityCentreInput: Partial<RecordFacilityCentreInput>;
  RecordFacilityCentrePayload: Partial<Omit<RecordFacilityCentrePayload, 'facilityCentre' | 'warnings'> & { facilityCentre: ResolversParentTypes['FacilityCentre'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordFacilityCentreResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordFacilityCentreResult']>;
  RecordFacilityOfferingInput: Partial<RecordFacilityOfferingInput>;
  RecordFacilityOfferingPayload: Partial<Omit<RecordFacilityOfferingPayload, 'facilityCentre' | 'warnings'> & { facilityCentre: ResolversParentTypes['FacilityCentre'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordFacilityOfferingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordFacilityOfferingResult']>;
  RecordServiceLevelInput: Partial<RecordServiceLevelInput>;
  RecordServiceLevelPayload: Partial<Omit<RecordServiceLevelPayload, 'serviceLevel' | 'warnings'> & { serviceLevel: ResolversParentTypes['ServiceLevel'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordServiceLevelResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordServiceLevelResult']>;
  RecordTrainingProgrammeInput: Partial<RecordTrainingProgrammeInput>;
  RecordTrainingProgrammePayload: Partial<Omit<RecordTrainingProgrammePayload, 'trainingProgramme' | 'warnings'> & { trainingProgramme: ResolversParentTypes['TrainingProgramme'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordTrainingProgrammeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordTrainingProgrammeResult']>;
  RegisterForTrainingInput: Partial<RegisterForTrainingInput>;
  RegisterForTrainingPayload: Partial<Omit<RegisterForTrainingPayload, 'trainingRegistration' | 'warnings'> & { trainingRegistration: ResolversParentTypes['TrainingRegistration'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RegisterForTrainingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RegisterForTrainingResult']>;
  ReportedFigure: Partial<ReportedFigure>;
  Float: Partial<Scalars['Float']['output']>;
  RescheduleTrainingSessionInput: Partial<RescheduleTrainingSessionInput>;
  RescheduleTrainingSessionPayload: Partial<Omit<RescheduleTrainingSessionPayload, 'trainingSession' | 'warnings'> & { trainingSession: ResolversParentTypes['TrainingSession'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RescheduleTrainingSessionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RescheduleTrainingSessionResult']>;
  SafeInt: Partial<Scalars['SafeInt']['output']>;
  ScheduleTrainingSessionInput: Partial<ScheduleTrainingSessionInput>;
  ScheduleTrainingSessionPayload: Partial<Omit<ScheduleTrainingSessionPayload, 'trainingSession' | 'warnings'> & { trainingSession: ResolversParentTypes['TrainingSession'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  ScheduleTrainingSessionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ScheduleTrainingSessionResult']>;
  Seller: Partial<ResolversUnionTypes<ResolversParentTypes>['Seller']>;
  ServiceChange: ServiceChangeRow;
  ServiceCount: CountedService;
  ServiceCountFilter: Partial<ServiceCountFilter>;
  ServiceLevel: ServiceLevelRow;
  ServiceLevelStanding: Standing;
  ServiceOwner: Partial<Omit<ServiceOwner, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> }>;
  ServiceOwnerInput: Partial<ServiceOwnerInput>;
  ServicePlanInput: Partial<ServicePlanInput>;
  State: Partial<State>;
  StateCode: Partial<Scalars['StateCode']['output']>;
  StatusChange: ShownStatusChangeRow;
  StatusTransition: Partial<StatusTransition>;
  TrainingProgramme: TrainingProgrammeRow;
  TrainingProgrammeConnection: TrainingProgrammePage;
  TrainingProgrammeEdge: Partial<Omit<TrainingProgrammeEdge, 'node'> & { node: ResolversParentTypes['TrainingProgramme'] }>;
  TrainingProgrammeFilter: Partial<TrainingProgrammeFilter>;
  TrainingRegistration: TrainingRegistrationRow;
  TrainingRegistrationConnection: TrainingRegistrationPage;
  TrainingRegistrationEdge: Partial<Omit<TrainingRegistrationEdge, 'node'> & { node: ResolversParentTypes['TrainingRegistration'] }>;
  TrainingRegistrationFilter: Partial<TrainingRegistrationFilter>;
  TrainingSession: TrainingSessionRow;
  TrainingSessionConnection: TrainingSessionPage;
  TrainingSessionEdge: Partial<Omit<TrainingSessionEdge, 'node'> & { node: ResolversParentTypes['TrainingSession'] }>;
  TrainingSessionFilter: Partial<TrainingSessionFilter>;
  TransitionFacilityBookingInput: Partial<TransitionFacilityBookingInput>;
  TransitionFacilityBookingPayload: Partial<Omit<TransitionFacilityBookingPayload, 'facilityBooking' | 'warnings'> & { facilityBooking: ResolversParentTypes['FacilityBooking'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionFacilityBookingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionFacilityBookingResult']>;
  TransitionFacilityCentreInput: Partial<TransitionFacilityCentreInput>;
  TransitionFacilityCentrePayload: Partial<Omit<TransitionFacilityCentrePayload, 'facilityCentre' | 'warnings'> & { facilityCentre: ResolversParentTypes['FacilityCentre'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionFacilityCentreResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionFacilityCentreResult']>;
  TransitionTrainingSessionInput: Partial<TransitionTrainingSessionInput>;
  TransitionTrainingSessionPayload: Partial<Omit<TransitionTrainingSessionPayload, 'trainingSession' | 'warnings'> & { trainingSession: ResolversParentTypes['TrainingSession'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionTrainingSessionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionTrainingSessionResult']>;
  UpdateFacilityCentreInput: Partial<UpdateFacilityCentreInput>;
  UpdateFacilityCentrePayload: Partial<Omit<UpdateFacilityCentrePayload, 'facilityCentre' | 'warnings'> & { facilityCentre: ResolversParentTypes['FacilityCentre'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  UpdateFacilityCentreResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateFacilityCentreResult']>;
  UpdateFacilityOfferingInput: Partial<UpdateFacilityOfferingInput>;
  UpdateFacilityOfferingPayload: Partial<Omit<UpdateFacilityOfferingPayload, 'facilityCentre' | 'warnings'> & { facilityCentre: ResolversParentTypes['FacilityCentre'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  UpdateFacilityOfferingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateFacilityOfferingResult']>;
  UpdateServiceLevelInput: Partial<UpdateServiceLevelInput>;
  UpdateServiceLevelPayload: Partial<Omit<UpdateServiceLevelPayload, 'serviceLevel' | 'warnings'> & { serviceLevel: ResolversParentTypes['ServiceLevel'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  UpdateServiceLevelResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateServiceLevelResult']>;
  UpdateServiceStatusInput: Partial<UpdateServiceStatusInput>;
  UpdateServiceStatusPayload: Partial<Omit<UpdateServiceStatusPayload, 'enrolment' | 'warnings'> & { enrolment: ResolversParentTypes['Enrolment'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  UpdateServiceStatusResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateServiceStatusResult']>;
  UpdateTrainingProgrammeInput: Partial<UpdateTrainingProgrammeInput>;
  UpdateTrainingProgrammePayload: Partial<Omit<UpdateTrainingProgrammePayload, 'trainingProgramme' | 'warnings'> & { trainingProgramme: ResolversParentTypes['TrainingProgramme'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  UpdateTrainingProgrammeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateTrainingProgrammeResult']>;
  ValidationFailed: Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  VersionConflict: Partial<VersionConflict>;
};

export type BookFacilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookFacilityPayload'] = ResolversParentTypes['BookFacilityPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facilityBooking?: Resolver<ResolversTypes['FacilityBooking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BookFacilityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookFacilityResult'] = ResolversParentTypes['BookFacilityResult']> = {
  __resolveType: TypeResolveFn<'BookFacilityPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type CancelTrainingRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTrainingRegistrationPayload'] = ResolversParentTypes['CancelTrainingRegistrationPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainingRegistration?: Resolver<ResolversTypes['TrainingRegistration'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelTrainingRegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelTrainingRegistrationResult'] = ResolversParentTypes['CancelTrainingRegistrationResult']> = {
  __resolveType: TypeResolveFn<'CancelTrainingRegistrationPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type CooperativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cooperative'] = ResolversParentTypes['Cooperative'], FederationReferenceType extends FederationReferenceTypes['Cooperative'] = FederationReferenceTypes['Cooperative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cooperative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<CooperativeEnrolmentsArgs, 'first'>>;
  facilityBookings?: Resolver<ResolversTypes['FacilityBookingConnection'], ParentType, ContextType, RequireFields<CooperativeFacilityBookingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEnrolledWithCaller?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainingRegistrations?: Resolver<ResolversTypes['TrainingRegistrationConnection'], ParentType, ContextType, RequireFields<CooperativeTrainingRegistrationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CooperativeOnboardingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperativeOnboarding'] = ResolversParentTypes['CooperativeOnboarding']> = {
  cooperative?: Resolver<ResolversTypes['Cooperative'], ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ServiceStatus']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  code?: Resolver<ResolversTypes['LgdCode'], ParentType, ContextType>;
};

export type EnrolSellerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolSellerPayload'] = ResolversParentTypes['EnrolSellerPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolSellerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolSellerResult'] = ResolversParentTypes['EnrolSellerResult']> = {
  __resolveType: TypeResolveFn<'EnrolSellerPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment'], FederationReferenceType extends FederationReferenceTypes['Enrolment'] = FederationReferenceTypes['Enrolment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enrolment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  enrolledAt?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mou?: Resolver<Maybe<ResolversTypes['Mou']>, ParentType, ContextType>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['EnrolmentService']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnrolmentStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentConnection'] = ResolversParentTypes['EnrolmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnrolmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrolmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentEdge'] = ResolversParentTypes['EnrolmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
};

export type EnrolmentServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentService'] = ResolversParentTypes['EnrolmentService']> = {
  allowedStatuses?: Resolver<ReadonlyArray<ResolversTypes['ServiceStatus']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  daysOverdue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ServiceChange']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ServiceOwner']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['IncubationService'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['ServiceLevelStanding']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceStatus'], ParentType, ContextType>;
};

export type EnrolmentServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentServiceConnection'] = ResolversParentTypes['EnrolmentServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnrolmentServiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrolmentServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentServiceEdge'] = ResolversParentTypes['EnrolmentServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnrolmentService'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<EnterpriseEnrolmentsArgs, 'first'>>;
  facilityBookings?: Resolver<ResolversTypes['FacilityBookingConnection'], ParentType, ContextType, RequireFields<EnterpriseFacilityBookingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEnrolledWithCaller?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainingRegistrations?: Resolver<ResolversTypes['TrainingRegistrationConnection'], ParentType, ContextType, RequireFields<EnterpriseTrainingRegistrationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityAvailability'] = ResolversParentTypes['FacilityAvailability']> = {
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['FreePeriod']>, ParentType, ContextType>;
};

export type FacilityBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityBooking'] = ResolversParentTypes['FacilityBooking'], FederationReferenceType extends FederationReferenceTypes['FacilityBooking'] = FederationReferenceTypes['FacilityBooking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FacilityBooking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['StatusTransition']>, ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['FacilityCentre'], ParentType, ContextType>;
  charges?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offering?: Resolver<ResolversTypes['FacilityOffering'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FacilityBookingStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityBookingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityBookingConnection'] = ResolversParentTypes['FacilityBookingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FacilityBookingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityBookingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityBookingEdge'] = ResolversParentTypes['FacilityBookingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FacilityBooking'], ParentType, ContextType>;
};

export type FacilityCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityCentre'] = ResolversParentTypes['FacilityCentre'], FederationReferenceType extends FederationReferenceTypes['FacilityCentre'] = FederationReferenceTypes['FacilityCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FacilityCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['StatusTransition']>, ParentType, ContextType>;
  bookings?: Resolver<ResolversTypes['FacilityBookingConnection'], ParentType, ContextType, RequireFields<FacilityCentreBookingsArgs, 'first'>>;
  closedOn?: Resolver<ReadonlyArray<ResolversTypes['Weekday']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  fundedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offerings?: Resolver<ReadonlyArray<ResolversTypes['FacilityOffering']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedFigures?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FacilityCentreStatus'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityCentreConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityCentreConnection'] = ResolversParentTypes['FacilityCentreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FacilityCentreEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityCentreEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityCentreEdge'] = ResolversParentTypes['FacilityCentreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FacilityCentre'], ParentType, ContextType>;
};

export type FacilityOfferingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityOffering'] = ResolversParentTypes['FacilityOffering']> = {
  availability?: Resolver<ResolversTypes['FacilityAvailability'], ParentType, ContextType, RequireFields<FacilityOfferingAvailabilityArgs, 'from' | 'to'>>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FreePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreePeriod'] = ResolversParentTypes['FreePeriod']> = {
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export interface LgdCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LgdCode'], any> {
  name: 'LgdCode';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoneyFormattedArgs, 'style'>>;
  paise?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type MouResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mou'] = ResolversParentTypes['Mou'], FederationReferenceType extends FederationReferenceTypes['Mou'] = FederationReferenceTypes['Mou']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mou']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cooperativeOnboarding?: Resolver<ReadonlyArray<ResolversTypes['CooperativeOnboarding']>, ParentType, ContextType>;
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<MouEnrolmentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sellerCounts?: Resolver<ReadonlyArray<ResolversTypes['MouSellerCount']>, ParentType, ContextType>;
  serviceCounts?: Resolver<ReadonlyArray<ResolversTypes['ServiceCount']>, ParentType, ContextType>;
  serviceLevels?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevel']>, ParentType, ContextType>;
};

export type MouSellerCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouSellerCount'] = ResolversParentTypes['MouSellerCount']> = {
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  enrolled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onboarded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  bookFacility?: Resolver<ResolversTypes['BookFacilityResult'], ParentType, ContextType, RequireFields<MutationBookFacilityArgs, 'dryRun' | 'input'>>;
  cancelTrainingRegistration?: Resolver<ResolversTypes['CancelTrainingRegistrationResult'], ParentType, ContextType, RequireFields<MutationCancelTrainingRegistrationArgs, 'dryRun' | 'input'>>;
  enrolSeller?: Resolver<ResolversTypes['EnrolSellerResult'], ParentType, ContextType, RequireFields<MutationEnrolSellerArgs, 'dryRun' | 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['RecordAttendanceResult'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'dryRun' | 'input'>>;
  recordFacilityCentre?: Resolver<ResolversTypes['RecordFacilityCentreResult'], ParentType, ContextType, RequireFields<MutationRecordFacilityCentreArgs, 'dryRun' | 'input'>>;
  recordFacilityOffering?: Resolver<ResolversTypes['RecordFacilityOfferingResult'], ParentType, ContextType, RequireFields<MutationRecordFacilityOfferingArgs, 'dryRun' | 'input'>>;
  recordServiceLevel?: Resolver<ResolversTypes['RecordServiceLevelResult'], ParentType, ContextType, RequireFields<MutationRecordServiceLevelArgs, 'dryRun' | 'input'>>;
  recordTrainingProgramme?: Resolver<ResolversTypes['RecordTrainingProgrammeResult'], ParentType, ContextType, RequireFields<MutationRecordTrainingProgrammeArgs, 'dryRun' | 'input'>>;
  registerForTraining?: Resolver<ResolversTypes['RegisterForTrainingResult'], ParentType, ContextType, RequireFields<MutationRegisterForTrainingArgs, 'dryRun' | 'input'>>;
  rescheduleTrainingSession?: Resolver<ResolversTypes['RescheduleTrainingSessionResult'], ParentType, ContextType, RequireFields<MutationRescheduleTrainingSessionArgs, 'dryRun' | 'input'>>;
  scheduleTrainingSession?: Resolver<ResolversTypes['ScheduleTrainingSessionResult'], ParentType, ContextType, RequireFields<MutationScheduleTrainingSessionArgs, 'dryRun' | 'input'>>;
  transitionFacilityBooking?: Resolver<ResolversTypes['TransitionFacilityBookingResult'], ParentType, ContextType, RequireFields<MutationTransitionFacilityBookingArgs, 'dryRun' | 'input'>>;
  transitionFacilityCentre?: Resolver<ResolversTypes['TransitionFacilityCentreResult'], ParentType, ContextType, RequireFields<MutationTransitionFacilityCentreArgs, 'dryRun' | 'input'>>;
  transitionTrainingSession?: Resolver<ResolversTypes['TransitionTrainingSessionResult'], ParentType, ContextType, RequireFields<MutationTransitionTrainingSessionArgs, 'dryRun' | 'input'>>;
  updateFacilityCentre?: Resolver<ResolversTypes['UpdateFacilityCentreResult'], ParentType, ContextType, RequireFields<MutationUpdateFacilityCentreArgs, 'dryRun' | 'input'>>;
  updateFacilityOffering?: Resolver<ResolversTypes['UpdateFacilityOfferingResult'], ParentType, ContextType, RequireFields<MutationUpdateFacilityOfferingArgs, 'dryRun' | 'input'>>;
  updateServiceLevel?: Resolver<ResolversTypes['UpdateServiceLevelResult'], ParentType, ContextType, RequireFields<MutationUpdateServiceLevelArgs, 'dryRun' | 'input'>>;
  updateServiceStatus?: Resolver<ResolversTypes['UpdateServiceStatusResult'], ParentType, ContextType, RequireFields<MutationUpdateServiceStatusArgs, 'dryRun' | 'input'>>;
  updateTrainingProgramme?: Resolver<ResolversTypes['UpdateTrainingProgrammeResult'], ParentType, ContextType, RequireFields<MutationUpdateTrainingProgrammeArgs, 'dryRun' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Enrolment' | 'FacilityBooking' | 'FacilityCentre' | 'ServiceLevel' | 'TrainingProgramme' | 'TrainingRegistration' | 'TrainingSession', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<ProgrammeEnrolmentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceCounts?: Resolver<ReadonlyArray<ResolversTypes['ServiceCount']>, ParentType, ContextType>;
  serviceLevels?: Resolver<ReadonlyArray<ResolversTypes['ServiceLevel']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType, RequireFields<QueryEnrolmentArgs, 'id'>>;
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<QueryEnrolmentsArgs, 'first' | 'orderBy'>>;
  facilityBooking?: Resolver<Maybe<ResolversTypes['FacilityBooking']>, ParentType, ContextType, RequireFields<QueryFacilityBookingArgs, 'id'>>;
  facilityBookings?: Resolver<ResolversTypes['FacilityBookingConnection'], ParentType, ContextType, RequireFields<QueryFacilityBookingsArgs, 'first' | 'orderBy'>>;
  facilityCentre?: Resolver<Maybe<ResolversTypes['FacilityCentre']>, ParentType, ContextType, RequireFields<QueryFacilityCentreArgs, 'id'>>;
  facilityCentreFigures?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType, RequireFields<QueryFacilityCentreFiguresArgs, 'state'>>;
  facilityCentres?: Resolver<ResolversTypes['FacilityCentreConnection'], ParentType, ContextType, RequireFields<QueryFacilityCentresArgs, 'first' | 'orderBy'>>;
  overdueServices?: Resolver<ResolversTypes['EnrolmentServiceConnection'], ParentType, ContextType, RequireFields<QueryOverdueServicesArgs, 'first' | 'orderBy'>>;
  serviceCounts?: Resolver<ReadonlyArray<ResolversTypes['ServiceCount']>, ParentType, ContextType, Partial<QueryServiceCountsArgs>>;
  serviceLevel?: Resolver<Maybe<ResolversTypes['ServiceLevel']>, ParentType, ContextType, RequireFields<QueryServiceLevelArgs, 'id'>>;
  trainingProgramme?: Resolver<Maybe<ResolversTypes['TrainingProgramme']>, ParentType, ContextType, RequireFields<QueryTrainingProgrammeArgs, 'id'>>;
  trainingProgrammes?: Resolver<ResolversTypes['TrainingProgrammeConnection'], ParentType, ContextType, RequireFields<QueryTrainingProgrammesArgs, 'first' | 'orderBy'>>;
  trainingRegistration?: Resolver<Maybe<ResolversTypes['TrainingRegistration']>, ParentType, ContextType, RequireFields<QueryTrainingRegistrationArgs, 'id'>>;
  trainingRegistrations?: Resolver<ResolversTypes['TrainingRegistrationConnection'], ParentType, ContextType, RequireFields<QueryTrainingRegistrationsArgs, 'first' | 'orderBy'>>;
  trainingSession?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType, RequireFields<QueryTrainingSessionArgs, 'id'>>;
  trainingSessions?: Resolver<ResolversTypes['TrainingSessionConnection'], ParentType, ContextType, RequireFields<QueryTrainingSessionsArgs, 'first' | 'orderBy'>>;
};

export type RecordAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAttendancePayload'] = ResolversParentTypes['RecordAttendancePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainingRegistration?: Resolver<ResolversTypes['TrainingRegistration'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAttendanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAttendanceResult'] = ResolversParentTypes['RecordAttendanceResult']> = {
  __resolveType: TypeResolveFn<'RecordAttendancePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RecordFacilityCentrePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFacilityCentrePayload'] = ResolversParentTypes['RecordFacilityCentrePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facilityCentre?: Resolver<ResolversTypes['FacilityCentre'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordFacilityCentreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFacilityCentreResult'] = ResolversParentTypes['RecordFacilityCentreResult']> = {
  __resolveType: TypeResolveFn<'RecordFacilityCentrePayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RecordFacilityOfferingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFacilityOfferingPayload'] = ResolversParentTypes['RecordFacilityOfferingPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facilityCentre?: Resolver<ResolversTypes['FacilityCentre'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordFacilityOfferingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordFacilityOfferingResult'] = ResolversParentTypes['RecordFacilityOfferingResult']> = {
  __resolveType: TypeResolveFn<'RecordFacilityOfferingPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RecordServiceLevelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordServiceLevelPayload'] = ResolversParentTypes['RecordServiceLevelPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serviceLevel?: Resolver<ResolversTypes['ServiceLevel'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordServiceLevelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordServiceLevelResult'] = ResolversParentTypes['RecordServiceLevelResult']> = {
  __resolveType: TypeResolveFn<'RecordServiceLevelPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RecordTrainingProgrammePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTrainingProgrammePayload'] = ResolversParentTypes['RecordTrainingProgrammePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainingProgramme?: Resolver<ResolversTypes['TrainingProgramme'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordTrainingProgrammeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTrainingProgrammeResult'] = ResolversParentTypes['RecordTrainingProgrammeResult']> = {
  __resolveType: TypeResolveFn<'RecordTrainingProgrammePayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RegisterForTrainingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterForTrainingPayload'] = ResolversParentTypes['RegisterForTrainingPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainingRegistration?: Resolver<ResolversTypes['TrainingRegistration'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterForTrainingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterForTrainingResult'] = ResolversParentTypes['RegisterForTrainingResult']> = {
  __resolveType: TypeResolveFn<'RegisterForTrainingPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RescheduleTrainingSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleTrainingSessionPayload'] = ResolversParentTypes['RescheduleTrainingSessionPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RescheduleTrainingSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleTrainingSessionResult'] = ResolversParentTypes['RescheduleTrainingSessionResult']> = {
  __resolveType: TypeResolveFn<'RescheduleTrainingSessionPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type ScheduleTrainingSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleTrainingSessionPayload'] = ResolversParentTypes['ScheduleTrainingSessionPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScheduleTrainingSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleTrainingSessionResult'] = ResolversParentTypes['ScheduleTrainingSessionResult']> = {
  __resolveType: TypeResolveFn<'ScheduleTrainingSessionPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller']> = {
  __resolveType: TypeResolveFn<'Cooperative' | 'Enterprise', ParentType, ContextType>;
};

export type ServiceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceChange'] = ResolversParentTypes['ServiceChange']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ServiceStatus']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ServiceOwner']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ServiceStatus'], ParentType, ContextType>;
};

export type ServiceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceCount'] = ResolversParentTypes['ServiceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['IncubationService'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceStatus'], ParentType, ContextType>;
};

export type ServiceLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLevel'] = ResolversParentTypes['ServiceLevel'], FederationReferenceType extends FederationReferenceTypes['ServiceLevel'] = FederationReferenceTypes['ServiceLevel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceLevel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  daysToFinish?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysToStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mou?: Resolver<Maybe<ResolversTypes['Mou']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['IncubationService'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceLevelStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLevelStanding'] = ResolversParentTypes['ServiceLevelStanding']> = {
  finish?: Resolver<ResolversTypes['ServiceLevelOutcome'], ParentType, ContextType>;
  finishBy?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ServiceLevel'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['ServiceLevelOutcome'], ParentType, ContextType>;
  startBy?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ServiceOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceOwner'] = ResolversParentTypes['ServiceOwner']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  code?: Resolver<ResolversTypes['StateCode'], ParentType, ContextType>;
};

export interface StateCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StateCode'], any> {
  name: 'StateCode';
}

export type StatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusChange'] = ResolversParentTypes['StatusChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatusTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusTransition'] = ResolversParentTypes['StatusTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingProgramme'] = ResolversParentTypes['TrainingProgramme'], FederationReferenceType extends FederationReferenceTypes['TrainingProgramme'] = FederationReferenceTypes['TrainingProgramme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingProgramme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mou?: Resolver<Maybe<ResolversTypes['Mou']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['IncubationService'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  upcomingSessions?: Resolver<ReadonlyArray<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingProgrammeConnection'] = ResolversParentTypes['TrainingProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingProgrammeEdge'] = ResolversParentTypes['TrainingProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingProgramme'], ParentType, ContextType>;
};

export type TrainingRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRegistration'] = ResolversParentTypes['TrainingRegistration'], FederationReferenceType extends FederationReferenceTypes['TrainingRegistration'] = FederationReferenceTypes['TrainingRegistration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['StatusTransition']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['TrainingOutcome']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrainingRegistrationStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingRegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRegistrationConnection'] = ResolversParentTypes['TrainingRegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingRegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingRegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRegistrationEdge'] = ResolversParentTypes['TrainingRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingRegistration'], ParentType, ContextType>;
};

export type TrainingSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession'], FederationReferenceType extends FederationReferenceTypes['TrainingSession'] = FederationReferenceTypes['TrainingSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['StatusTransition']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['TrainingMode'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registrations?: Resolver<ResolversTypes['TrainingRegistrationConnection'], ParentType, ContextType, RequireFields<TrainingSessionRegistrationsArgs, 'first'>>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seatsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TrainingSessionStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainingProgramme?: Resolver<ResolversTypes['TrainingProgramme'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSessionConnection'] = ResolversParentTypes['TrainingSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSessionEdge'] = ResolversParentTypes['TrainingSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type TransitionFacilityBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionFacilityBookingPayload'] = ResolversParentTypes['TransitionFacilityBookingPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facilityBooking?: Resolver<ResolversTypes['FacilityBooking'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionFacilityBookingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionFacilityBookingResult'] = ResolversParentTypes['TransitionFacilityBookingResult']> = {
  __resolveType: TypeResolveFn<'TransitionFacilityBookingPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type TransitionFacilityCentrePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionFacilityCentrePayload'] = ResolversParentTypes['TransitionFacilityCentrePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facilityCentre?: Resolver<ResolversTypes['FacilityCentre'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionFacilityCentreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionFacilityCentreResult'] = ResolversParentTypes['TransitionFacilityCentreResult']> = {
  __resolveType: TypeResolveFn<'TransitionFacilityCentrePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type TransitionTrainingSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionTrainingSessionPayload'] = ResolversParentTypes['TransitionTrainingSessionPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionTrainingSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionTrainingSessionResult'] = ResolversParentTypes['TransitionTrainingSessionResult']> = {
  __resolveType: TypeResolveFn<'TransitionTrainingSessionPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateFacilityCentrePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateFacilityCentrePayload'] = ResolversParentTypes['UpdateFacilityCentrePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facilityCentre?: Resolver<ResolversTypes['FacilityCentre'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateFacilityCentreResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateFacilityCentreResult'] = ResolversParentTypes['UpdateFacilityCentreResult']> = {
  __resolveType: TypeResolveFn<'UpdateFacilityCentrePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateFacilityOfferingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateFacilityOfferingPayload'] = ResolversParentTypes['UpdateFacilityOfferingPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facilityCentre?: Resolver<ResolversTypes['FacilityCentre'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateFacilityOfferingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateFacilityOfferingResult'] = ResolversParentTypes['UpdateFacilityOfferingResult']> = {
  __resolveType: TypeResolveFn<'UpdateFacilityOfferingPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateServiceLevelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateServiceLevelPayload'] = ResolversParentTypes['UpdateServiceLevelPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  serviceLevel?: Resolver<ResolversTypes['ServiceLevel'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateServiceLevelResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateServiceLevelResult'] = ResolversParentTypes['UpdateServiceLevelResult']> = {
  __resolveType: TypeResolveFn<'UpdateServiceLevelPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateServiceStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateServiceStatusPayload'] = ResolversParentTypes['UpdateServiceStatusPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateServiceStatusResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateServiceStatusResult'] = ResolversParentTypes['UpdateServiceStatusResult']> = {
  __resolveType: TypeResolveFn<'UpdateServiceStatusPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateTrainingProgrammePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTrainingProgrammePayload'] = ResolversParentTypes['UpdateTrainingProgrammePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainingProgramme?: Resolver<ResolversTypes['TrainingProgramme'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTrainingProgrammeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTrainingProgrammeResult'] = ResolversParentTypes['UpdateTrainingProgrammeResult']> = {
  __resolveType: TypeResolveFn<'UpdateTrainingProgrammePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type ValidationFailedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationFailed'] = ResolversParentTypes['ValidationFailed']> = {
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  BookFacilityPayload?: BookFacilityPayloadResolvers<ContextType>;
  BookFacilityResult?: BookFacilityResultResolvers<ContextType>;
  CancelTrainingRegistrationPayload?: CancelTrainingRegistrationPayloadResolvers<ContextType>;
  CancelTrainingRegistrationResult?: CancelTrainingRegistrationResultResolvers<ContextType>;
  Cooperative?: CooperativeResolvers<ContextType>;
  CooperativeOnboarding?: CooperativeOnboardingResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  EnrolSellerPayload?: EnrolSellerPayloadResolvers<ContextType>;
  EnrolSellerResult?: EnrolSellerResultResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentConnection?: EnrolmentConnectionResolvers<ContextType>;
  EnrolmentEdge?: EnrolmentEdgeResolvers<ContextType>;
  EnrolmentService?: EnrolmentServiceResolvers<ContextType>;
  EnrolmentServiceConnection?: EnrolmentServiceConnectionResolvers<ContextType>;
  EnrolmentServiceEdge?: EnrolmentServiceEdgeResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  FacilityAvailability?: FacilityAvailabilityResolvers<ContextType>;
  FacilityBooking?: FacilityBookingResolvers<ContextType>;
  FacilityBookingConnection?: FacilityBookingConnectionResolvers<ContextType>;
  FacilityBookingEdge?: FacilityBookingEdgeResolvers<ContextType>;
  FacilityCentre?: FacilityCentreResolvers<ContextType>;
  FacilityCentreConnection?: FacilityCentreConnectionResolvers<ContextType>;
  FacilityCentreEdge?: FacilityCentreEdgeResolvers<ContextType>;
  FacilityOffering?: FacilityOfferingResolvers<ContextType>;
  FreePeriod?: FreePeriodResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  LgdCode?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mou?: MouResolvers<ContextType>;
  MouSellerCount?: MouSellerCountResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAttendancePayload?: RecordAttendancePayloadResolvers<ContextType>;
  RecordAttendanceResult?: RecordAttendanceResultResolvers<ContextType>;
  RecordFacilityCentrePayload?: RecordFacilityCentrePayloadResolvers<ContextType>;
  RecordFacilityCentreResult?: RecordFacilityCentreResultResolvers<ContextType>;
  RecordFacilityOfferingPayload?: RecordFacilityOfferingPayloadResolvers<ContextType>;
  RecordFacilityOfferingResult?: RecordFacilityOfferingResultResolvers<ContextType>;
  RecordServiceLevelPayload?: RecordServiceLevelPayloadResolvers<ContextType>;
  RecordServiceLevelResult?: RecordServiceLevelResultResolvers<ContextType>;
  RecordTrainingProgrammePayload?: RecordTrainingProgrammePayloadResolvers<ContextType>;
  RecordTrainingProgrammeResult?: RecordTrainingProgrammeResultResolvers<ContextType>;
  RegisterForTrainingPayload?: RegisterForTrainingPayloadResolvers<ContextType>;
  RegisterForTrainingResult?: RegisterForTrainingResultResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  RescheduleTrainingSessionPayload?: RescheduleTrainingSessionPayloadResolvers<ContextType>;
  RescheduleTrainingSessionResult?: RescheduleTrainingSessionResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  ScheduleTrainingSessionPayload?: ScheduleTrainingSessionPayloadResolvers<ContextType>;
  ScheduleTrainingSessionResult?: ScheduleTrainingSessionResultResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  ServiceChange?: ServiceChangeResolvers<ContextType>;
  ServiceCount?: ServiceCountResolvers<ContextType>;
  ServiceLevel?: ServiceLevelResolvers<ContextType>;
  ServiceLevelStanding?: ServiceLevelStandingResolvers<ContextType>;
  ServiceOwner?: ServiceOwnerResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  StatusChange?: StatusChangeResolvers<ContextType>;
  StatusTransition?: StatusTransitionResolvers<ContextType>;
  TrainingProgramme?: TrainingProgrammeResolvers<ContextType>;
  TrainingProgrammeConnection?: TrainingProgrammeConnectionResolvers<ContextType>;
  TrainingProgrammeEdge?: TrainingProgrammeEdgeResolvers<ContextType>;
  TrainingRegistration?: TrainingRegistrationResolvers<ContextType>;
  TrainingRegistrationConnection?: TrainingRegistrationConnectionResolvers<ContextType>;
  TrainingRegistrationEdge?: TrainingRegistrationEdgeResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  TrainingSessionConnection?: TrainingSessionConnectionResolvers<ContextType>;
  TrainingSessionEdge?: TrainingSessionEdgeResolvers<ContextType>;
  TransitionFacilityBookingPayload?: TransitionFacilityBookingPayloadResolvers<ContextType>;
  TransitionFacilityBookingResult?: TransitionFacilityBookingResultResolvers<ContextType>;
  TransitionFacilityCentrePayload?: TransitionFacilityCentrePayloadResolvers<ContextType>;
  TransitionFacilityCentreResult?: TransitionFacilityCentreResultResolvers<ContextType>;
  TransitionTrainingSessionPayload?: TransitionTrainingSessionPayloadResolvers<ContextType>;
  TransitionTrainingSessionResult?: TransitionTrainingSessionResultResolvers<ContextType>;
  UpdateFacilityCentrePayload?: UpdateFacilityCentrePayloadResolvers<ContextType>;
  UpdateFacilityCentreResult?: UpdateFacilityCentreResultResolvers<ContextType>;
  UpdateFacilityOfferingPayload?: UpdateFacilityOfferingPayloadResolvers<ContextType>;
  UpdateFacilityOfferingResult?: UpdateFacilityOfferingResultResolvers<ContextType>;
  UpdateServiceLevelPayload?: UpdateServiceLevelPayloadResolvers<ContextType>;
  UpdateServiceLevelResult?: UpdateServiceLevelResultResolvers<ContextType>;
  UpdateServiceStatusPayload?: UpdateServiceStatusPayloadResolvers<ContextType>;
  UpdateServiceStatusResult?: UpdateServiceStatusResultResolvers<ContextType>;
  UpdateTrainingProgrammePayload?: UpdateTrainingProgrammePayloadResolvers<ContextType>;
  UpdateTrainingProgrammeResult?: UpdateTrainingProgrammeResultResolvers<ContextType>;
  ValidationFailed?: ValidationFailedResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

