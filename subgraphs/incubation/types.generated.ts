import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../shared/money.ts';
import type { Issue as IssueValue } from '../shared/errors.ts';
import type { Stub } from './stubs.ts';
import type { EnrolmentRow, EnrolmentServiceRow, FacilityCentreRow, FacilityOfferingRow, ServiceChangeRow, TrainingProgrammeRow, TrainingSessionRow } from './tables.ts';
import type { EnrolmentPage, FacilityCentrePage, ServiceCountRow, TrainingProgrammePage, TrainingSessionPage } from './store.ts';
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

/** A co-operative, with what incubation knows of it. */
export type Cooperative = {
  readonly __typename?: 'Cooperative';
  /** Its enrolments that you may see, latest first. */
  readonly enrolments: EnrolmentConnection;
  /** `coop_…` */
  readonly id: Scalars['ID']['output'];
};


/** A co-operative, with what incubation knows of it. */
export type CooperativeEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
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
  /** Day by which it is to be done. */
  readonly dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What was changed on it, latest first, the latest 100. Nothing is ever removed from it. */
  readonly history: ReadonlyArray<ServiceChange>;
  /** Whether it is still open after the day by which it was due, in Indian time. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Who is in charge of it. */
  readonly owner?: Maybe<ServiceOwner>;
  /** Which service. */
  readonly service: IncubationService;
  /** When somebody first began on it. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  readonly status: ServiceStatus;
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
  /** `ent_…` */
  readonly id: Scalars['ID']['output'];
};


/** An enterprise, with what incubation knows of it. */
export type EnterpriseEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A common facility centre: machines and services of a trade that small enterprises of an area share. */
export type FacilityCentre = Node & {
  readonly __typename?: 'FacilityCentre';
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** District it stands in; null where the source does not say. */
  readonly district?: Maybe<District>;
  /** Programme of the state or the Union that pays for it, as the source names it. */
  readonly fundedBy?: Maybe<Scalars['String']['output']>;
  /** `cfc_…` */
  readonly id: Scalars['ID']['output'];
  /** Name of the centre. */
  readonly name: Scalars['String']['output'];
  /** What one can use there, by name. */
  readonly offerings: ReadonlyArray<FacilityOffering>;
  /** Day it was opened. */
  readonly openedOn?: Maybe<Scalars['LocalDate']['output']>;
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
  /** How many users it serves at the same time. */
  readonly capacity: Scalars['Int']['output'];
  /** Its code within the centre, e.g. `cnc-router`. */
  readonly code: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Price of a unit; null where it is free or not published. */
  readonly price?: Maybe<Money>;
  /** What one pays for and books, e.g. `hour` or `kg`. */
  readonly unit: Scalars['String']['output'];
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
  /** The enrolments under it that you may see, latest first. */
  readonly enrolments: EnrolmentConnection;
  /** `mou_…` */
  readonly id: Scalars['ID']['output'];
  /** How many services of the enrolments under it stand at each status. */
  readonly serviceCounts: ReadonlyArray<ServiceCount>;
};


/** An MoU, with what incubation knows of it. */
export type MouEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Everything that can be changed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Enrols a seller of the bureau's own state under a signed MoU or a programme, with the services that it is to get. */
  readonly enrolSeller: EnrolSellerResult;
  /**
   * Moves one service of an enrolment to another status, or changes who is in charge of it or when it is due; what is left
   * out stays. The enrolment is COMPLETED once every service is done or declined, and WITHDRAWN once all are declined.
   */
  readonly updateServiceStatus: UpdateServiceStatusResult;
};


/** Everything that can be changed. */
export type MutationEnrolSellerArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EnrolSellerInput;
};


/** Everything that can be changed. */
export type MutationUpdateServiceStatusArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateServiceStatusInput;
};

/** Anything that has an id of its own and is found by `node(id:)`. */
export type Node = {
  /** TypeID: the prefix tells the type, the rest is a UUIDv7. */
  readonly id: Scalars['ID']['output'];
};

/** An organisation, by its id. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** `org_…` */
  readonly id: Scalars['ID']['output'];
};

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
  /** One common facility centre by its id. */
  readonly facilityCentre?: Maybe<FacilityCentre>;
  /**
   * What sources report of a state's common facility centres as a whole, such as how many were opened on a day without
   * their names; newest first. Centres that have a name are in `facilityCentres`.
   */
  readonly facilityCentreFigures: ReadonlyArray<ReportedFigure>;
  /** Common facility centres that fit all the filters given. */
  readonly facilityCentres: FacilityCentreConnection;
  /** How many services of the enrolments that fit stand at each status; statuses that none has are left out. */
  readonly serviceCounts: ReadonlyArray<ServiceCount>;
  /** One training programme by its id. */
  readonly trainingProgramme?: Maybe<TrainingProgramme>;
  /** Training programmes that fit all the filters given. */
  readonly trainingProgrammes: TrainingProgrammeConnection;
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
export type QueryServiceCountsArgs = {
  filter?: InputMaybe<ServiceCountFilter>;
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

/** How one takes part in a session. */
export type TrainingMode =
  /** Either. */
  | 'HYBRID'
  /** In a room. */
  | 'IN_PERSON'
  /** Over the network. */
  | 'ONLINE';

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

/** One session of a training programme. */
export type TrainingSession = Node & {
  readonly __typename?: 'TrainingSession';
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** District it is held in; null for a session that is only online. */
  readonly district?: Maybe<District>;
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** `trs_…` */
  readonly id: Scalars['ID']['output'];
  /** Language it is held in, as an ISO 639 code, e.g. `ta` for Tamil. */
  readonly language: Scalars['String']['output'];
  /** How one takes part. */
  readonly mode: TrainingMode;
  /** Address or hall; null for a session that is only online. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** How many can take part; null for no limit. */
  readonly seats?: Maybe<Scalars['Int']['output']>;
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
  FacilityCentre: FacilityCentre;
  Mou: Mou;
  Programme: Programme;
  TrainingProgramme: TrainingProgramme;
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
  FacilityCentre:
    ( { __typename: 'FacilityCentre' }
    & GraphQLRecursivePick<FederationTypes['FacilityCentre'], {"id":true}> );
  Mou:
    ( { __typename: 'Mou' }
    & GraphQLRecursivePick<FederationTypes['Mou'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  TrainingProgramme:
    ( { __typename: 'TrainingProgramme' }
    & GraphQLRecursivePick<FederationTypes['TrainingProgramme'], {"id":true}> );
  TrainingSession:
    ( { __typename: 'TrainingSession' }
    & GraphQLRecursivePick<FederationTypes['TrainingSession'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  EnrolSellerResult:
    | ( Partial<Omit<EnrolSellerPayload, 'enrolment' | 'warnings'> & { enrolment: _RefType['Enrolment'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  Seller:
    | ( Stub )
    | ( Stub )
  ;
  UpdateServiceStatusResult:
    | ( Partial<Omit<UpdateServiceStatusPayload, 'enrolment' | 'warnings'> & { enrolment: _RefType['Enrolment'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EnrolmentRow )
    | ( FacilityCentreRow )
    | ( TrainingProgrammeRow )
    | ( TrainingSessionRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Cooperative: ResolverTypeWrapper<Stub>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  District: ResolverTypeWrapper<Partial<District>>;
  EnrolSellerInput: ResolverTypeWrapper<Partial<EnrolSellerInput>>;
  EnrolSellerPayload: ResolverTypeWrapper<Partial<Omit<EnrolSellerPayload, 'enrolment' | 'warnings'> & { enrolment: ResolversTypes['Enrolment'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  EnrolSellerResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolSellerResult']>>;
  Enrolment: ResolverTypeWrapper<EnrolmentRow>;
  EnrolmentConnection: ResolverTypeWrapper<EnrolmentPage>;
  EnrolmentEdge: ResolverTypeWrapper<Partial<Omit<EnrolmentEdge, 'node'> & { node: ResolversTypes['Enrolment'] }>>;
  EnrolmentFilter: ResolverTypeWrapper<Partial<EnrolmentFilter>>;
  EnrolmentOrder: ResolverTypeWrapper<Partial<EnrolmentOrder>>;
  EnrolmentService: ResolverTypeWrapper<EnrolmentServiceRow>;
  EnrolmentStatus: ResolverTypeWrapper<Partial<EnrolmentStatus>>;
  Enterprise: ResolverTypeWrapper<Stub>;
  FacilityCentre: ResolverTypeWrapper<FacilityCentreRow>;
  FacilityCentreConnection: ResolverTypeWrapper<FacilityCentrePage>;
  FacilityCentreEdge: ResolverTypeWrapper<Partial<Omit<FacilityCentreEdge, 'node'> & { node: ResolversTypes['FacilityCentre'] }>>;
  FacilityCentreFilter: ResolverTypeWrapper<Partial<FacilityCentreFilter>>;
  FacilityCentreOrder: ResolverTypeWrapper<Partial<FacilityCentreOrder>>;
  FacilityCentreStatus: ResolverTypeWrapper<Partial<FacilityCentreStatus>>;
  FacilityOffering: ResolverTypeWrapper<FacilityOfferingRow>;
  FigureQualifier: ResolverTypeWrapper<Partial<FigureQualifier>>;
  IncubationService: ResolverTypeWrapper<Partial<IncubationService>>;
  Issue: ResolverTypeWrapper<IssueValue>;
  LgdCode: ResolverTypeWrapper<Partial<Scalars['LgdCode']['output']>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyStyle: ResolverTypeWrapper<Partial<MoneyStyle>>;
  Mou: ResolverTypeWrapper<Stub>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<Stub>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Programme: ResolverTypeWrapper<Stub>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportedFigure: ResolverTypeWrapper<Partial<ReportedFigure>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  SafeInt: ResolverTypeWrapper<Partial<Scalars['SafeInt']['output']>>;
  Seller: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Seller']>>;
  ServiceChange: ResolverTypeWrapper<ServiceChangeRow>;
  ServiceCount: ResolverTypeWrapper<ServiceCountRow>;
  ServiceCountFilter: ResolverTypeWrapper<Partial<ServiceCountFilter>>;
  ServiceOwner: ResolverTypeWrapper<Partial<Omit<ServiceOwner, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>>;
  ServiceOwnerInput: ResolverTypeWrapper<Partial<ServiceOwnerInput>>;
  ServicePlanInput: ResolverTypeWrapper<Partial<ServicePlanInput>>;
  ServiceStatus: ResolverTypeWrapper<Partial<ServiceStatus>>;
  Severity: ResolverTypeWrapper<Partial<Severity>>;
  State: ResolverTypeWrapper<Partial<State>>;
  StateCode: ResolverTypeWrapper<Partial<Scalars['StateCode']['output']>>;
  TrainingMode: ResolverTypeWrapper<Partial<TrainingMode>>;
  TrainingProgramme: ResolverTypeWrapper<TrainingProgrammeRow>;
  TrainingProgrammeConnection: ResolverTypeWrapper<TrainingProgrammePage>;
  TrainingProgrammeEdge: ResolverTypeWrapper<Partial<Omit<TrainingProgrammeEdge, 'node'> & { node: ResolversTypes['TrainingProgramme'] }>>;
  TrainingProgrammeFilter: ResolverTypeWrapper<Partial<TrainingProgrammeFilter>>;
  TrainingProgrammeOrder: ResolverTypeWrapper<Partial<TrainingProgrammeOrder>>;
  TrainingSession: ResolverTypeWrapper<TrainingSessionRow>;
  TrainingSessionConnection: ResolverTypeWrapper<TrainingSessionPage>;
  TrainingSessionEdge: ResolverTypeWrapper<Partial<Omit<TrainingSessionEdge, 'node'> & { node: ResolversTypes['TrainingSession'] }>>;
  TrainingSessionFilter: ResolverTypeWrapper<Partial<TrainingSessionFilter>>;
  TrainingSessionOrder: ResolverTypeWrapper<Partial<TrainingSessionOrder>>;
  TrainingSessionStatus: ResolverTypeWrapper<Partial<TrainingSessionStatus>>;
  UpdateServiceStatusInput: ResolverTypeWrapper<Partial<UpdateServiceStatusInput>>;
  UpdateServiceStatusPayload: ResolverTypeWrapper<Partial<Omit<UpdateServiceStatusPayload, 'enrolment' | 'warnings'> & { enrolment: ResolversTypes['Enrolment'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  UpdateServiceStatusResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateServiceStatusResult']>>;
  ValidationFailed: ResolverTypeWrapper<Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversTypes['Issue']> }>>;
  VersionConflict: ResolverTypeWrapper<Partial<VersionConflict>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Cooperative: Stub;
  String: Partial<Scalars['String']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  District: Partial<District>;
  EnrolSellerInput: Partial<EnrolSellerInput>;
  EnrolSellerPayload: Partial<Omit<EnrolSellerPayload, 'enrolment' | 'warnings'> & { enrolment: ResolversParentTypes['Enrolment'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  EnrolSellerResult: Partial<ResolversUnionTypes<ResolversParentTypes>['EnrolSellerResult']>;
  Enrolment: EnrolmentRow;
  EnrolmentConnection: EnrolmentPage;
  EnrolmentEdge: Partial<Omit<EnrolmentEdge, 'node'> & { node: ResolversParentTypes['Enrolment'] }>;
  EnrolmentFilter: Partial<EnrolmentFilter>;
  EnrolmentService: EnrolmentServiceRow;
  Enterprise: Stub;
  FacilityCentre: FacilityCentreRow;
  FacilityCentreConnection: FacilityCentrePage;
  FacilityCentreEdge: Partial<Omit<FacilityCentreEdge, 'node'> & { node: ResolversParentTypes['FacilityCentre'] }>;
  FacilityCentreFilter: Partial<FacilityCentreFilter>;
  FacilityOffering: FacilityOfferingRow;
  Issue: IssueValue;
  LgdCode: Partial<Scalars['LgdCode']['output']>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Money: MoneyValue;
  Mou: Stub;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: Stub;
  PageInfo: Partial<PageInfo>;
  Programme: Stub;
  Query: Record<PropertyKey, never>;
  ReportedFigure: Partial<ReportedFigure>;
  Float: Partial<Scalars['Float']['output']>;
  SafeInt: Partial<Scalars['SafeInt']['output']>;
  Seller: Partial<ResolversUnionTypes<ResolversParentTypes>['Seller']>;
  ServiceChange: ServiceChangeRow;
  ServiceCount: ServiceCountRow;
  ServiceCountFilter: Partial<ServiceCountFilter>;
  ServiceOwner: Partial<Omit<ServiceOwner, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> }>;
  ServiceOwnerInput: Partial<ServiceOwnerInput>;
  ServicePlanInput: Partial<ServicePlanInput>;
  State: Partial<State>;
  StateCode: Partial<Scalars['StateCode']['output']>;
  TrainingProgramme: TrainingProgrammeRow;
  TrainingProgrammeConnection: TrainingProgrammePage;
  TrainingProgrammeEdge: Partial<Omit<TrainingProgrammeEdge, 'node'> & { node: ResolversParentTypes['TrainingProgramme'] }>;
  TrainingProgrammeFilter: Partial<TrainingProgrammeFilter>;
  TrainingSession: TrainingSessionRow;
  TrainingSessionConnection: TrainingSessionPage;
  TrainingSessionEdge: Partial<Omit<TrainingSessionEdge, 'node'> & { node: ResolversParentTypes['TrainingSession'] }>;
  TrainingSessionFilter: Partial<TrainingSessionFilter>;
  UpdateServiceStatusInput: Partial<UpdateServiceStatusInput>;
  UpdateServiceStatusPayload: Partial<Omit<UpdateServiceStatusPayload, 'enrolment' | 'warnings'> & { enrolment: ResolversParentTypes['Enrolment'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  UpdateServiceStatusResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateServiceStatusResult']>;
  ValidationFailed: Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  VersionConflict: Partial<VersionConflict>;
};

export type CooperativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cooperative'] = ResolversParentTypes['Cooperative'], FederationReferenceType extends FederationReferenceTypes['Cooperative'] = FederationReferenceTypes['Cooperative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cooperative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<CooperativeEnrolmentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ServiceChange']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ServiceOwner']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['IncubationService'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceStatus'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<EnterpriseEnrolmentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityCentre'] = ResolversParentTypes['FacilityCentre'], FederationReferenceType extends FederationReferenceTypes['FacilityCentre'] = FederationReferenceTypes['FacilityCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FacilityCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  fundedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offerings?: Resolver<ReadonlyArray<ResolversTypes['FacilityOffering']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
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
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<MouEnrolmentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  serviceCounts?: Resolver<ReadonlyArray<ResolversTypes['ServiceCount']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  enrolSeller?: Resolver<ResolversTypes['EnrolSellerResult'], ParentType, ContextType, RequireFields<MutationEnrolSellerArgs, 'dryRun' | 'input'>>;
  updateServiceStatus?: Resolver<ResolversTypes['UpdateServiceStatusResult'], ParentType, ContextType, RequireFields<MutationUpdateServiceStatusArgs, 'dryRun' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Enrolment' | 'FacilityCentre' | 'TrainingProgramme' | 'TrainingSession', ParentType, ContextType>;
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
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType, RequireFields<QueryEnrolmentArgs, 'id'>>;
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<QueryEnrolmentsArgs, 'first' | 'orderBy'>>;
  facilityCentre?: Resolver<Maybe<ResolversTypes['FacilityCentre']>, ParentType, ContextType, RequireFields<QueryFacilityCentreArgs, 'id'>>;
  facilityCentreFigures?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType, RequireFields<QueryFacilityCentreFiguresArgs, 'state'>>;
  facilityCentres?: Resolver<ResolversTypes['FacilityCentreConnection'], ParentType, ContextType, RequireFields<QueryFacilityCentresArgs, 'first' | 'orderBy'>>;
  serviceCounts?: Resolver<ReadonlyArray<ResolversTypes['ServiceCount']>, ParentType, ContextType, Partial<QueryServiceCountsArgs>>;
  trainingProgramme?: Resolver<Maybe<ResolversTypes['TrainingProgramme']>, ParentType, ContextType, RequireFields<QueryTrainingProgrammeArgs, 'id'>>;
  trainingProgrammes?: Resolver<ResolversTypes['TrainingProgrammeConnection'], ParentType, ContextType, RequireFields<QueryTrainingProgrammesArgs, 'first' | 'orderBy'>>;
  trainingSession?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType, RequireFields<QueryTrainingSessionArgs, 'id'>>;
  trainingSessions?: Resolver<ResolversTypes['TrainingSessionConnection'], ParentType, ContextType, RequireFields<QueryTrainingSessionsArgs, 'first' | 'orderBy'>>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

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

export type TrainingSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession'], FederationReferenceType extends FederationReferenceTypes['TrainingSession'] = FederationReferenceTypes['TrainingSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['TrainingMode'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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
  Cooperative?: CooperativeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  EnrolSellerPayload?: EnrolSellerPayloadResolvers<ContextType>;
  EnrolSellerResult?: EnrolSellerResultResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentConnection?: EnrolmentConnectionResolvers<ContextType>;
  EnrolmentEdge?: EnrolmentEdgeResolvers<ContextType>;
  EnrolmentService?: EnrolmentServiceResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  FacilityCentre?: FacilityCentreResolvers<ContextType>;
  FacilityCentreConnection?: FacilityCentreConnectionResolvers<ContextType>;
  FacilityCentreEdge?: FacilityCentreEdgeResolvers<ContextType>;
  FacilityOffering?: FacilityOfferingResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  LgdCode?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mou?: MouResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Seller?: SellerResolvers<ContextType>;
  ServiceChange?: ServiceChangeResolvers<ContextType>;
  ServiceCount?: ServiceCountResolvers<ContextType>;
  ServiceOwner?: ServiceOwnerResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  TrainingProgramme?: TrainingProgrammeResolvers<ContextType>;
  TrainingProgrammeConnection?: TrainingProgrammeConnectionResolvers<ContextType>;
  TrainingProgrammeEdge?: TrainingProgrammeEdgeResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  TrainingSessionConnection?: TrainingSessionConnectionResolvers<ContextType>;
  TrainingSessionEdge?: TrainingSessionEdgeResolvers<ContextType>;
  UpdateServiceStatusPayload?: UpdateServiceStatusPayloadResolvers<ContextType>;
  UpdateServiceStatusResult?: UpdateServiceStatusResultResolvers<ContextType>;
  ValidationFailed?: ValidationFailedResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

