import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Issue as IssueValue } from '../shared/errors.ts';
import type { AuthorisedUserRow, ShownAuthorisedUserChange, CooperativeRow, StatusChangeRow, IndicationRow, ApplicationRow, ShownApplicationChange, MembershipRow, ReportedFigureRow, TradeRow } from './tables.ts';
import type { AuthorisedUserPage, CooperativePage, IndicationPage, MembershipPage } from './store/lists.ts';
import type { EnterpriseStub, OrganizationStub, StateStub } from './stubs.ts';
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
  /** Postal index number. */
  PinCode: { input: string; output: string; }
  /** ISO 3166-2 code of an Indian state or union territory, e.g. `IN-UP`. */
  StateCode: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** Somebody registered to use a geographical indication for its goods, for a time. */
export type AuthorisedUser = Node & {
  readonly __typename?: 'AuthorisedUser';
  /** First day; null when the sources do not say. */
  readonly from?: Maybe<Scalars['LocalDate']['output']>;
  /** What was recorded of it, the latest first, the latest 100. Nothing is ever removed from it. */
  readonly history: ReadonlyArray<AuthorisedUserChange>;
  /** `giu_…` */
  readonly id: Scalars['ID']['output'];
  /** The sign. */
  readonly indication: GeographicalIndication;
  /** Number in the register of authorised users, where known. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** False where the sources leave doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Last day; null where no end is recorded. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
  /** The user; null when it is not yours to see. */
  readonly user?: Maybe<Seller>;
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** One change of an authorisation, as it was recorded. */
export type AuthorisedUserChange = {
  readonly __typename?: 'AuthorisedUserChange';
  /** The client or officer that recorded it, as in the audit trail; null for other states than the sign's. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** What was done. */
  readonly kind: AuthorisedUserChangeKind;
  /** Last day before; null where there was none. */
  readonly previousTo?: Maybe<Scalars['LocalDate']['output']>;
  /** Why, where that was said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Last day after; null where there is none. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** What was done to an authorisation. */
export type AuthorisedUserChangeKind =
  /** It got an earlier last day. */
  | 'ENDED'
  /** It was recorded. */
  | 'RECORDED'
  /** Its last day was put off. */
  | 'RENEWED';

/** A page of authorised users. */
export type AuthorisedUserConnection = {
  readonly __typename?: 'AuthorisedUserConnection';
  /** The users with their cursors. */
  readonly edges: ReadonlyArray<AuthorisedUserEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An authorised user in a page. */
export type AuthorisedUserEdge = {
  readonly __typename?: 'AuthorisedUserEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The user. */
  readonly node: AuthorisedUser;
};

/** A step of a co-operative's status. */
export type ChangeCooperativeStatusInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `coop_…` */
  readonly id: Scalars['ID']['input'];
  /** Day from which it holds; not in the future, nor before its registration or the step before. */
  readonly on: Scalars['LocalDate']['input'];
  /** Why, 1 to 500 characters, e.g. the registrar's order. */
  readonly reason: Scalars['String']['input'];
  /** The status that it takes. */
  readonly to: CooperativeStatus;
};

/** The step was recorded. */
export type ChangeCooperativeStatusPayload = {
  readonly __typename?: 'ChangeCooperativeStatusPayload';
  /** The co-operative as it is now. */
  readonly cooperative: Cooperative;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of changeCooperativeStatus. */
export type ChangeCooperativeStatusResult = ChangeCooperativeStatusPayload | ValidationFailed | VersionConflict;

/** A co-operative society, a federation of societies, or an undertaking among them. */
export type Cooperative = Node & {
  readonly __typename?: 'Cooperative';
  /** The Act that it is registered under, e.g. `Tamil Nadu Co-operative Societies Act, 1983`. */
  readonly act?: Maybe<Scalars['String']['output']>;
  /** Other names that it is known by. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Every next step of its status, and what stands against it. */
  readonly allowedTransitions: ReadonlyArray<CooperativeTransition>;
  /**
   * How to reach it; null when nothing of it is known, and unless it is of your state, or enrolled with your organisation by an
   * enrolment that did not end in withdrawal.
   */
  readonly contact?: Maybe<CooperativeContact>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** District of its registered office, where known. */
  readonly district?: Maybe<District>;
  /** The federations that it is a member of. */
  readonly federations: ReadonlyArray<Cooperative>;
  /** Geographical indications that it applied for, or is an authorised user of today, by name. */
  readonly geographicalIndications: ReadonlyArray<GeographicalIndication>;
  /** Its rights to use geographical indications, the earliest first. */
  readonly giAuthorisations: ReadonlyArray<AuthorisedUser>;
  /** `coop_…` */
  readonly id: Scalars['ID']['output'];
  /** What sort of body it is. */
  readonly kind: CooperativeKind;
  /** Its counts of members over time, the latest first, the latest 100. */
  readonly memberCountHistory: ReadonlyArray<MemberCounts>;
  /** How many members it reported, where it did. */
  readonly memberCounts?: Maybe<MemberCounts>;
  /** Memberships of others in it, the earliest first. */
  readonly members: MembershipConnection;
  /** How many memberships of others in it the graph knows. */
  readonly membershipCounts: MembershipCounts;
  /** Its own memberships in federations, the earliest first. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Registered name. */
  readonly name: Scalars['String']['output'];
  /** Day of registration, where known. */
  readonly registeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Number that the registrar gave it; null where no source gives it. */
  readonly registrationNumber?: Maybe<Scalars['String']['output']>;
  /** Figures that sources report of it. */
  readonly reportedFigures: ReadonlyArray<ReportedFigure>;
  /** Short name or acronym, e.g. `INDCOSERVE`. */
  readonly shortName?: Maybe<Scalars['String']['output']>;
  /** Where it is known from, as a citation; null for what a bureau recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** State of its registered office. */
  readonly state: State;
  /** Whether it works. */
  readonly status: CooperativeStatus;
  /** How its status changed since the graph records it, the latest first, the latest 100. Nothing is ever removed from it. */
  readonly statusHistory: ReadonlyArray<CooperativeStatusChange>;
  /** False where the sources leave doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Trades that it follows, the main one first. */
  readonly trades: ReadonlyArray<Trade>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A co-operative society, a federation of societies, or an undertaking among them. */
export type CooperativeFederationsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A co-operative society, a federation of societies, or an undertaking among them. */
export type CooperativeGiAuthorisationsArgs = {
  allTimes: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A co-operative society, a federation of societies, or an undertaking among them. */
export type CooperativeMemberCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A co-operative society, a federation of societies, or an undertaking among them. */
export type CooperativeMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  allTimes: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first: Scalars['Int']['input'];
};


/** A co-operative society, a federation of societies, or an undertaking among them. */
export type CooperativeMembershipCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A co-operative society, a federation of societies, or an undertaking among them. */
export type CooperativeMembershipsArgs = {
  allTimes: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of co-operatives. */
export type CooperativeConnection = {
  readonly __typename?: 'CooperativeConnection';
  /** The co-operatives with their cursors. */
  readonly edges: ReadonlyArray<CooperativeEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * How to reach a co-operative. Personal data: needs the scope `pii:read`, and the co-operative must be of one's own state or enrolled
 * with one's own organisation.
 */
export type CooperativeContact = {
  readonly __typename?: 'CooperativeContact';
  /** Street address. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Person to ask for, mostly the secretary. */
  readonly person?: Maybe<Scalars['String']['output']>;
  /** Telephone, with country code. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Postal index number. */
  readonly pinCode?: Maybe<Scalars['PinCode']['output']>;
};

/** How to reach a co-operative. */
export type CooperativeContactInput = {
  /** Street address, up to 500 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Person to ask for, up to 200 characters. */
  readonly person?: InputMaybe<Scalars['String']['input']>;
  /** Telephone with country code, e.g. `+91 44 2345 6789`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal index number. */
  readonly pinCode?: InputMaybe<Scalars['String']['input']>;
};

/** A co-operative in a page. */
export type CooperativeEdge = {
  readonly __typename?: 'CooperativeEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The co-operative. */
  readonly node: Cooperative;
};

/** Which co-operatives. Lists mean any of these. */
export type CooperativeFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** In these districts. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['LgdCode']['input']>>;
  /** Applicants for, or authorised users today of, one of these geographical indications. */
  readonly geographicalIndications?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<CooperativeKind>>;
  /** The day that `memberOf` is about; today in India unless told. */
  readonly memberAsOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Members of one of these federations, today or on the day `memberAsOf`. */
  readonly memberOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words of a name; misspelt names are found too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<CooperativeStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Following one of these trades, by code. */
  readonly trades?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What sort of body a co-operative is. */
export type CooperativeKind =
  /** A federation whose members are co-operatives. */
  | 'APEX_FEDERATION'
  /** A society whose members produce. */
  | 'PRIMARY_SOCIETY'
  /** A society that serves the units of its members: marketing, storage, materials. */
  | 'SERVICE_SOCIETY'
  /** An undertaking that works among co-operatives without being a society itself. */
  | 'UNDERTAKING';

/** Orders of a list of co-operatives. */
export type CooperativeOrder =
  /** Most members reported first; those that reported none last. */
  | 'MEMBERS_DESC'
  /** By name. */
  | 'NAME_ASC'
  /** Best fit to `search` first; by name without one. */
  | 'RELEVANCE'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** Whether a co-operative works. */
export type CooperativeStatus =
  /** Works. */
  | 'ACTIVE'
  /** Wound up for good. */
  | 'DISSOLVED'
  /** Registered, and does not work. */
  | 'DORMANT'
  /** A liquidator winds it up. */
  | 'UNDER_LIQUIDATION';

/** One step of a co-operative's life, as it was recorded. */
export type CooperativeStatusChange = {
  readonly __typename?: 'CooperativeStatusChange';
  /** The client or officer that recorded it, as in the audit trail. */
  readonly actor: Scalars['String']['output'];
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Status before; null for what it was registered with. */
  readonly from?: Maybe<CooperativeStatus>;
  /** Day from which it holds; null where the day of registration is not known. */
  readonly on?: Maybe<Scalars['LocalDate']['output']>;
  /** The organisation whose client recorded it; null for the hub's own tools. */
  readonly organization?: Maybe<Organization>;
  /** Why, in the words of who recorded it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Status after. */
  readonly to: CooperativeStatus;
};

/** A step that a co-operative's status may take next. */
export type CooperativeTransition = {
  readonly __typename?: 'CooperativeTransition';
  /** What stands against it, each in a sentence; empty when it is open. */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether you could take it today, with what it needs. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** The status that it leads to. */
  readonly to: CooperativeStatus;
};

/** A district, by the Local Government Directory. */
export type District = {
  readonly __typename?: 'District';
  /** LGD code. */
  readonly code: Scalars['LgdCode']['output'];
};

/** An authorisation that ends early. */
export type EndAuthorisedUserInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `giu_…` */
  readonly id: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** Last day; not before the first, and before the one recorded. */
  readonly to: Scalars['LocalDate']['input'];
};

/** The end of a membership that lasts. */
export type EndMembershipInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `mbr_…` */
  readonly id: Scalars['ID']['input'];
  /** Last day; not before the first. */
  readonly to: Scalars['LocalDate']['input'];
};

/** A small enterprise, public undertaking, start-up, artisan or weaver. */
export type Enterprise = Node & {
  readonly __typename?: 'Enterprise';
  /** Its rights to use geographical indications, the earliest first. */
  readonly giAuthorisations: ReadonlyArray<AuthorisedUser>;
  /** `ent_…` */
  readonly id: Scalars['ID']['output'];
  /** Its memberships in co-operatives, the earliest first. */
  readonly memberships: ReadonlyArray<Membership>;
};


/** A small enterprise, public undertaking, start-up, artisan or weaver. */
export type EnterpriseGiAuthorisationsArgs = {
  allTimes: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A small enterprise, public undertaking, start-up, artisan or weaver. */
export type EnterpriseMembershipsArgs = {
  allTimes: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
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

/** A new application. */
export type FileGiApplicationInput = {
  /** The applicant as the registry names it, 1 to 200 characters; left out, the co-operative's name. */
  readonly applicantName?: InputMaybe<Scalars['String']['input']>;
  /** The applicant, when it is a co-operative of yours. */
  readonly cooperative?: InputMaybe<Scalars['ID']['input']>;
  /** Day of filing; not in the future, nor before the Act came into force on 15 September 2003. */
  readonly filedOn: Scalars['LocalDate']['input'];
  /** The sign, `gi_…`. */
  readonly indication: Scalars['ID']['input'];
  /** Number at the registry, 1 to 60 characters. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
};

/** A sign for goods that owe their character to where they come from (Geographical Indications of Goods Act, 1999). */
export type GeographicalIndication = Node & {
  readonly __typename?: 'GeographicalIndication';
  /** Other names of the goods. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Number of its application at the registry, where known. */
  readonly applicationNumber?: Maybe<Scalars['String']['output']>;
  /** Applications, as far as the sources tell them. */
  readonly applications: ReadonlyArray<GeographicalIndicationApplication>;
  /** Who may use the sign, the earliest first. */
  readonly authorisedUsers: AuthorisedUserConnection;
  /** Kind of goods. */
  readonly category: GeographicalIndicationCategory;
  /** Co-operatives that applied for it or are authorised users of it today, by name. */
  readonly cooperatives: CooperativeConnection;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Districts of its area; empty where the sources do not name them. */
  readonly districts: ReadonlyArray<District>;
  /** `gi_…` */
  readonly id: Scalars['ID']['output'];
  /** Whether a seller may put the sign on its goods on a day: in its area and as an authorised user. */
  readonly mayUse: GiPermission;
  /** Name in the register. */
  readonly name: Scalars['String']['output'];
  /** Where it is known from, as a citation. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** States that the goods come from. */
  readonly states: ReadonlyArray<State>;
  /** False where the sources leave doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for nothing. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
};


/** A sign for goods that owe their character to where they come from (Geographical Indications of Goods Act, 1999). */
export type GeographicalIndicationAuthorisedUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  allTimes: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first: Scalars['Int']['input'];
};


/** A sign for goods that owe their character to where they come from (Geographical Indications of Goods Act, 1999). */
export type GeographicalIndicationCooperativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A sign for goods that owe their character to where they come from (Geographical Indications of Goods Act, 1999). */
export type GeographicalIndicationMayUseArgs = {
  district?: InputMaybe<Scalars['LgdCode']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  seller: Scalars['ID']['input'];
};

/** An application for a geographical indication by one applicant; joint applicants have one each. */
export type GeographicalIndicationApplication = Node & {
  readonly __typename?: 'GeographicalIndicationApplication';
  /** Who applied, as the registry names it. */
  readonly applicantName: Scalars['String']['output'];
  /** The applicant, when it is a co-operative that you may see. */
  readonly cooperative?: Maybe<Cooperative>;
  /** Day of filing, where known. */
  readonly filedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its steps since the graph records them, the latest first, the latest 100. Nothing is ever removed from it. */
  readonly history: ReadonlyArray<GiApplicationChange>;
  /** `gia_…` */
  readonly id: Scalars['ID']['output'];
  /** The sign applied for. */
  readonly indication: GeographicalIndication;
  /** Statuses that it may take next. */
  readonly nextStatuses: ReadonlyArray<GeographicalIndicationApplicationStatus>;
  /** Number at the registry, where known. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Day of registration, where known. */
  readonly registeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How far it has come; null when the sources do not say. */
  readonly status?: Maybe<GeographicalIndicationApplicationStatus>;
  /** False where the sources leave doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** Last day of protection, ten years unless renewed, where known. */
  readonly validUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** How far an application for a geographical indication has come. */
export type GeographicalIndicationApplicationStatus =
  /** Advertised in the journal and open to opposition. */
  | 'ADVERTISED'
  /** Filed, or under examination. */
  | 'FILED'
  /** Refused by the registry. */
  | 'REFUSED'
  /** Entered in the register. */
  | 'REGISTERED'
  /** Withdrawn or abandoned by the applicant. */
  | 'WITHDRAWN';

/** Kind of goods of a geographical indication, as the registry tells them apart. */
export type GeographicalIndicationCategory =
  /** Grown or raised. */
  | 'AGRICULTURAL'
  /** Prepared food. */
  | 'FOODSTUFF'
  /** Made by hand. */
  | 'HANDICRAFT'
  /** Made in a works. */
  | 'MANUFACTURED'
  /** Found in nature, such as stone. */
  | 'NATURAL';

/** A page of geographical indications. */
export type GeographicalIndicationConnection = {
  readonly __typename?: 'GeographicalIndicationConnection';
  /** The indications with their cursors. */
  readonly edges: ReadonlyArray<GeographicalIndicationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A geographical indication in a page. */
export type GeographicalIndicationEdge = {
  readonly __typename?: 'GeographicalIndicationEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The indication. */
  readonly node: GeographicalIndication;
};

/** Which geographical indications. Lists mean any of these. */
export type GeographicalIndicationFilter = {
  /** Of these categories. */
  readonly categories?: InputMaybe<ReadonlyArray<GeographicalIndicationCategory>>;
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose area, as far as known, has one of these districts. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['LgdCode']['input']>>;
  /** Words of a name; misspelt names are found too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
};

/** Orders of a list of geographical indications. */
export type GeographicalIndicationOrder =
  /** By name. */
  | 'NAME_ASC'
  /** Best fit to `search` first; by name without one. */
  | 'RELEVANCE'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** One step of an application, as it was recorded. */
export type GiApplicationChange = {
  readonly __typename?: 'GiApplicationChange';
  /** The client or officer that recorded it, as in the audit trail; null for other states than the sign's. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Status before; null for the filing, and where it was not known. */
  readonly from?: Maybe<GeographicalIndicationApplicationStatus>;
  /** The day of it. */
  readonly on: Scalars['LocalDate']['output'];
  /** Why, where that was said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Status after; the same as before for a renewal. */
  readonly to: GeographicalIndicationApplicationStatus;
  /** Last day of protection after it, where there is protection. */
  readonly validUntil?: Maybe<Scalars['LocalDate']['output']>;
};

/** Whether somebody may put a geographical indication on goods. */
export type GiPermission = {
  readonly __typename?: 'GiPermission';
  /** Whether nothing stands against it. */
  readonly isAllowed: Scalars['Boolean']['output'];
  /** Whether an authorisation is in force on the day. */
  readonly isAuthorised: Scalars['Boolean']['output'];
  /** Whether the district lies in the area; null when the area's districts are not known or none was given. */
  readonly isInArea?: Maybe<Scalars['Boolean']['output']>;
  /** What stands against it, each in a sentence. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Last day of the authorisation; null when there is none or no end is recorded. */
  readonly validUntil?: Maybe<Scalars['LocalDate']['output']>;
};

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

/** How many members a co-operative reported. */
export type MemberCounts = {
  readonly __typename?: 'MemberCounts';
  /** The day they were counted; null when the source does not say. */
  readonly asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** All members. */
  readonly total: Scalars['Int']['output'];
  /** Women among them, where known. */
  readonly women?: Maybe<Scalars['Int']['output']>;
};

/** How many members a co-operative reports. */
export type MemberCountsInput = {
  /** The day they were counted; not in the future. */
  readonly asOf: Scalars['LocalDate']['input'];
  /** All members, 0 to 10,00,00,000. */
  readonly total: Scalars['Int']['input'];
  /** Women among them. */
  readonly women?: InputMaybe<Scalars['Int']['input']>;
};

/** That a co-operative or an enterprise belongs to a co-operative, for a time. */
export type Membership = Node & {
  readonly __typename?: 'Membership';
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The federation or society that has the member. */
  readonly federation: Cooperative;
  /** First day; null when the sources do not say. */
  readonly from?: Maybe<Scalars['LocalDate']['output']>;
  /** `mbr_…` */
  readonly id: Scalars['ID']['output'];
  /** Who is the member; null when it is not yours to see. */
  readonly member?: Maybe<Seller>;
  /** Where it is known from, as a citation; null for what a bureau recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** False where the sources leave doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Last day; null while it lasts. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of memberships. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The memberships with their cursors. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many memberships of others in a co-operative there are on a day. */
export type MembershipCounts = {
  readonly __typename?: 'MembershipCounts';
  /** Members that are co-operatives. */
  readonly cooperatives: Scalars['Int']['output'];
  /** Members that are enterprises. */
  readonly enterprises: Scalars['Int']['output'];
};

/** A membership in a page. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly node: Membership;
};

/** The next step of an application. */
export type MoveGiApplicationInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `gia_…` */
  readonly id: Scalars['ID']['input'];
  /** The day of it; not in the future, nor before the filing. */
  readonly on: Scalars['LocalDate']['input'];
  /** Why, 1 to 500 characters; needed for REFUSED and WITHDRAWN. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The status that it takes; REGISTERED once more renews the protection, from six months before its end to a year after. */
  readonly to: GeographicalIndicationApplicationStatus;
};

/** Everything that can be changed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes a co-operative of the bureau's own state one step on; `Cooperative.allowedTransitions` tells which steps are open. */
  readonly changeCooperativeStatus: ChangeCooperativeStatusResult;
  /** Records, renews or ends the right of an authorised user of a geographical indication of the bureau's own state. */
  readonly recordAuthorisedUser: RecordAuthorisedUserResult;
  /** Records an application for a geographical indication of the bureau's own state, or the next step of one. */
  readonly recordGiApplication: RecordGiApplicationResult;
  /** Records how many members a co-operative of the bureau's own state had on a day, or corrects what was recorded of that day. */
  readonly recordMemberCount: RecordMemberCountResult;
  /** Starts or ends a membership in a co-operative of the bureau's own state. */
  readonly recordMembership: RecordMembershipResult;
  /** Records a co-operative of the bureau's own state. */
  readonly registerCooperative: RegisterCooperativeResult;
  /** Changes a co-operative of the bureau's own state: what is given replaces, what is left out stays. */
  readonly updateCooperative: UpdateCooperativeResult;
  /** Sets what the register says of a geographical indication of the bureau's own state. */
  readonly updateGeographicalIndication: UpdateGeographicalIndicationResult;
};


/** Everything that can be changed. */
export type MutationChangeCooperativeStatusArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ChangeCooperativeStatusInput;
};


/** Everything that can be changed. */
export type MutationRecordAuthorisedUserArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordAuthorisedUserInput;
};


/** Everything that can be changed. */
export type MutationRecordGiApplicationArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordGiApplicationInput;
};


/** Everything that can be changed. */
export type MutationRecordMemberCountArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordMemberCountInput;
};


/** Everything that can be changed. */
export type MutationRecordMembershipArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordMembershipInput;
};


/** Everything that can be changed. */
export type MutationRegisterCooperativeArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegisterCooperativeInput;
};


/** Everything that can be changed. */
export type MutationUpdateCooperativeArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateCooperativeInput;
};


/** Everything that can be changed. */
export type MutationUpdateGeographicalIndicationArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateGeographicalIndicationInput;
};

/** Anything that has an id of its own and is found by `node(id:)`. */
export type Node = {
  /** TypeID: the prefix tells the type, the rest is a UUIDv7. */
  readonly id: Scalars['ID']['output'];
};

/** A body that takes part: partner, bureau, department, undertaking. */
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

/** Everything that can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** One co-operative by its id; null when it does not exist or is not yours to see. */
  readonly cooperative?: Maybe<Cooperative>;
  /** Co-operatives that fit all the filters given. */
  readonly cooperatives: CooperativeConnection;
  /** One geographical indication by its id. */
  readonly geographicalIndication?: Maybe<GeographicalIndication>;
  /** Geographical indications that fit all the filters given. */
  readonly geographicalIndications: GeographicalIndicationConnection;
  /** Trades that co-operatives follow, by name. */
  readonly trades: ReadonlyArray<Trade>;
};


/** Everything that can be read. */
export type QueryCooperativeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryCooperativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CooperativeFilter>;
  first: Scalars['Int']['input'];
  orderBy: CooperativeOrder;
};


/** Everything that can be read. */
export type QueryGeographicalIndicationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryGeographicalIndicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GeographicalIndicationFilter>;
  first: Scalars['Int']['input'];
  orderBy: GeographicalIndicationOrder;
};

/** A right that starts, is renewed, or ends. */
export type RecordAuthorisedUserInput = {
  /** A right to end. */
  readonly end?: InputMaybe<EndAuthorisedUserInput>;
  /** A right to renew. */
  readonly renew?: InputMaybe<RenewAuthorisedUserInput>;
  /** A right to record. */
  readonly start?: InputMaybe<StartAuthorisedUserInput>;
};

/** The authorisation was recorded, renewed or ended. */
export type RecordAuthorisedUserPayload = {
  readonly __typename?: 'RecordAuthorisedUserPayload';
  /** The authorisation as it is now. */
  readonly authorisedUser: AuthorisedUser;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordAuthorisedUser. */
export type RecordAuthorisedUserResult = RecordAuthorisedUserPayload | ValidationFailed | VersionConflict;

/** Either an application that is filed or a step of one. */
export type RecordGiApplicationInput = {
  /** An application to record. */
  readonly file?: InputMaybe<FileGiApplicationInput>;
  /** A step to record. */
  readonly move?: InputMaybe<MoveGiApplicationInput>;
};

/** The application or its step was recorded. */
export type RecordGiApplicationPayload = {
  readonly __typename?: 'RecordGiApplicationPayload';
  /** The application as it is now. */
  readonly application: GeographicalIndicationApplication;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordGiApplication. */
export type RecordGiApplicationResult = RecordGiApplicationPayload | ValidationFailed | VersionConflict;

/** How many members a co-operative had on a day. */
export type RecordMemberCountInput = {
  /** `coop_…` */
  readonly cooperative: Scalars['ID']['input'];
  /** The count. */
  readonly counts: MemberCountsInput;
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** The count was recorded. */
export type RecordMemberCountPayload = {
  readonly __typename?: 'RecordMemberCountPayload';
  /** The co-operative as it is now. */
  readonly cooperative: Cooperative;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordMemberCount. */
export type RecordMemberCountResult = RecordMemberCountPayload | ValidationFailed | VersionConflict;

/** Either a membership that starts or one that ends. */
export type RecordMembershipInput = {
  /** A membership to end. */
  readonly end?: InputMaybe<EndMembershipInput>;
  /** A membership to record. */
  readonly start?: InputMaybe<StartMembershipInput>;
};

/** The membership was started or ended. */
export type RecordMembershipPayload = {
  readonly __typename?: 'RecordMembershipPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The membership as it is now. */
  readonly membership: Membership;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordMembership. */
export type RecordMembershipResult = RecordMembershipPayload | ValidationFailed | VersionConflict;

/** A new co-operative. Codes come as text and are answered with an issue when they are wrong. */
export type RegisterCooperativeInput = {
  /** The Act that it is registered under, e.g. `Multi-State Co-operative Societies Act, 2002`; 1 to 200 characters. */
  readonly act: Scalars['String']['input'];
  /** Other names, up to 10, each 1 to 200 characters. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How to reach it. */
  readonly contact?: InputMaybe<CooperativeContactInput>;
  /** LGD code of its district, which must lie in that state. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** What sort of body it is. */
  readonly kind: CooperativeKind;
  /** How many members it reports. */
  readonly memberCounts?: InputMaybe<MemberCountsInput>;
  /** Registered name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Day of registration; not in the future, nor before the first Act of 1904. */
  readonly registeredOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Number that the registrar gave it, 1 to 60 characters; unique under its Act. */
  readonly registrationNumber: Scalars['String']['input'];
  /** Short name or acronym, 1 to 60 characters. */
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  /** State of its registered office, which must be the bureau's own. */
  readonly state: Scalars['String']['input'];
  /** Whether it works. */
  readonly status: CooperativeStatus;
  /** Codes of its trades, the main one first; 1 to 10. */
  readonly trades: ReadonlyArray<Scalars['String']['input']>;
};

/** The co-operative was recorded. */
export type RegisterCooperativePayload = {
  readonly __typename?: 'RegisterCooperativePayload';
  /** The co-operative as it is now. */
  readonly cooperative: Cooperative;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of registerCooperative. */
export type RegisterCooperativeResult = RegisterCooperativePayload | ValidationFailed;

/** An authorisation that is renewed. */
export type RenewAuthorisedUserInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `giu_…` */
  readonly id: Scalars['ID']['input'];
  /** New last day; left out, ten years more, or the sign's own last. It can be renewed from six months before its end to a year after. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
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

/** Who makes and sells: an enterprise or a co-operative. */
export type Seller = Cooperative | Enterprise;

/** How much an issue weighs. */
export type Severity =
  /** The write was refused. */
  | 'ERROR'
  /** The write went through; somebody should look. */
  | 'WARNING';

/** A new authorised user. */
export type StartAuthorisedUserInput = {
  /** First day; not in the future. */
  readonly from: Scalars['LocalDate']['input'];
  /** The sign, `gi_…`, registered. */
  readonly indication: Scalars['ID']['input'];
  /** Number in the register of authorised users, 1 to 60 characters; unique under the sign. */
  readonly number: Scalars['String']['input'];
  /** Last day; left out, ten years, or the last day of the sign's own protection where that is known and earlier. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who may use it: `ent_…` or `coop_…` of yours, in its area. */
  readonly user: Scalars['ID']['input'];
};

/** A new membership. */
export type StartMembershipInput = {
  /** The federation or society that has the member: an APEX_FEDERATION for a co-operative, a PRIMARY_SOCIETY or SERVICE_SOCIETY for an enterprise. */
  readonly federation: Scalars['ID']['input'];
  /** First day; not in the future; null when not known. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Who becomes a member: `coop_…` or `ent_…`. */
  readonly member: Scalars['ID']['input'];
  /** Last day, when it ended already or its end is agreed. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A state or union territory. */
export type State = {
  readonly __typename?: 'State';
  /** ISO 3166-2 code. */
  readonly code: Scalars['StateCode']['output'];
  /** Geographical indications of the state, by name. */
  readonly geographicalIndications: ReadonlyArray<GeographicalIndication>;
};

/** A trade that co-operatives follow. A register, not an enumeration: a society with a new trade is a new row. */
export type Trade = {
  readonly __typename?: 'Trade';
  /** Code within this graph, e.g. `TEA`. */
  readonly code: Scalars['ID']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
};

/** What changes on a co-operative; null clears what may be empty. */
export type UpdateCooperativeInput = {
  /** The Act that it is registered under, 1 to 200 characters. */
  readonly act?: InputMaybe<Scalars['String']['input']>;
  /** Other names as a whole list, up to 10, each 1 to 200 characters. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How to reach it, as a whole; null clears it. */
  readonly contact?: InputMaybe<CooperativeContactInput>;
  /** LGD code of its district, which must lie in its state; null clears it. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `coop_…` */
  readonly id: Scalars['ID']['input'];
  /** Registered name, 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Day of registration; not in the future, nor before the first Act of 1904; null clears it. */
  readonly registeredOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Number that the registrar gave it, 1 to 60 characters; unique under its Act. */
  readonly registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Short name or acronym, 1 to 60 characters; null clears it. */
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  /** Codes of its trades, the main one first; 1 to 10. */
  readonly trades?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The co-operative was changed. */
export type UpdateCooperativePayload = {
  readonly __typename?: 'UpdateCooperativePayload';
  /** The co-operative as it is now. */
  readonly cooperative: Cooperative;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of updateCooperative. */
export type UpdateCooperativeResult = UpdateCooperativePayload | ValidationFailed | VersionConflict;

/** What changes on a geographical indication. */
export type UpdateGeographicalIndicationInput = {
  /** Other names of the goods as a whole list, up to 10, each 1 to 200 characters. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** LGD codes of the districts of its area, as a whole list, up to 100, all in its states; empty when they are not known. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `gi_…` */
  readonly id: Scalars['ID']['input'];
};

/** The indication was changed. */
export type UpdateGeographicalIndicationPayload = {
  readonly __typename?: 'UpdateGeographicalIndicationPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The indication as it is now. */
  readonly indication: GeographicalIndication;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of updateGeographicalIndication. */
export type UpdateGeographicalIndicationResult = UpdateGeographicalIndicationPayload | ValidationFailed | VersionConflict;

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
  AuthorisedUser: AuthorisedUser;
  Cooperative: Cooperative;
  Enterprise: Enterprise;
  GeographicalIndication: GeographicalIndication;
  GeographicalIndicationApplication: GeographicalIndicationApplication;
  Membership: Membership;
  State: State;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AuthorisedUser:
    ( { __typename: 'AuthorisedUser' }
    & GraphQLRecursivePick<FederationTypes['AuthorisedUser'], {"id":true}> );
  Cooperative:
    ( { __typename: 'Cooperative' }
    & GraphQLRecursivePick<FederationTypes['Cooperative'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  GeographicalIndication:
    ( { __typename: 'GeographicalIndication' }
    & GraphQLRecursivePick<FederationTypes['GeographicalIndication'], {"id":true}> );
  GeographicalIndicationApplication:
    ( { __typename: 'GeographicalIndicationApplication' }
    & GraphQLRecursivePick<FederationTypes['GeographicalIndicationApplication'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  State:
    ( { __typename: 'State' }
    & GraphQLRecursivePick<FederationTypes['State'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangeCooperativeStatusResult:
    | ( Partial<Omit<ChangeCooperativeStatusPayload, 'cooperative' | 'warnings'> & { cooperative: _RefType['Cooperative'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RecordAuthorisedUserResult:
    | ( Partial<Omit<RecordAuthorisedUserPayload, 'authorisedUser' | 'warnings'> & { authorisedUser: _RefType['AuthorisedUser'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RecordGiApplicationResult:
    | ( Partial<Omit<RecordGiApplicationPayload, 'application' | 'warnings'> & { application: _RefType['GeographicalIndicationApplication'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RecordMemberCountResult:
    | ( Partial<Omit<RecordMemberCountPayload, 'cooperative' | 'warnings'> & { cooperative: _RefType['Cooperative'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RecordMembershipResult:
    | ( Partial<Omit<RecordMembershipPayload, 'membership' | 'warnings'> & { membership: _RefType['Membership'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RegisterCooperativeResult:
    | ( Partial<Omit<RegisterCooperativePayload, 'cooperative' | 'warnings'> & { cooperative: _RefType['Cooperative'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  Seller:
    | ( CooperativeRow )
    | ( EnterpriseStub )
  ;
  UpdateCooperativeResult:
    | ( Partial<Omit<UpdateCooperativePayload, 'cooperative' | 'warnings'> & { cooperative: _RefType['Cooperative'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  UpdateGeographicalIndicationResult:
    | ( Partial<Omit<UpdateGeographicalIndicationPayload, 'indication' | 'warnings'> & { indication: _RefType['GeographicalIndication'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AuthorisedUserRow )
    | ( CooperativeRow )
    | ( EnterpriseStub )
    | ( IndicationRow )
    | ( ApplicationRow )
    | ( MembershipRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuthorisedUser: ResolverTypeWrapper<AuthorisedUserRow>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  AuthorisedUserChange: ResolverTypeWrapper<ShownAuthorisedUserChange>;
  AuthorisedUserChangeKind: ResolverTypeWrapper<Partial<AuthorisedUserChangeKind>>;
  AuthorisedUserConnection: ResolverTypeWrapper<AuthorisedUserPage>;
  AuthorisedUserEdge: ResolverTypeWrapper<Partial<Omit<AuthorisedUserEdge, 'node'> & { node: ResolversTypes['AuthorisedUser'] }>>;
  ChangeCooperativeStatusInput: ResolverTypeWrapper<Partial<ChangeCooperativeStatusInput>>;
  ChangeCooperativeStatusPayload: ResolverTypeWrapper<Partial<Omit<ChangeCooperativeStatusPayload, 'cooperative' | 'warnings'> & { cooperative: ResolversTypes['Cooperative'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  ChangeCooperativeStatusResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCooperativeStatusResult']>>;
  Cooperative: ResolverTypeWrapper<CooperativeRow>;
  CooperativeConnection: ResolverTypeWrapper<CooperativePage>;
  CooperativeContact: ResolverTypeWrapper<Partial<CooperativeContact>>;
  CooperativeContactInput: ResolverTypeWrapper<Partial<CooperativeContactInput>>;
  CooperativeEdge: ResolverTypeWrapper<Partial<Omit<CooperativeEdge, 'node'> & { node: ResolversTypes['Cooperative'] }>>;
  CooperativeFilter: ResolverTypeWrapper<Partial<CooperativeFilter>>;
  CooperativeKind: ResolverTypeWrapper<Partial<CooperativeKind>>;
  CooperativeOrder: ResolverTypeWrapper<Partial<CooperativeOrder>>;
  CooperativeStatus: ResolverTypeWrapper<Partial<CooperativeStatus>>;
  CooperativeStatusChange: ResolverTypeWrapper<StatusChangeRow>;
  CooperativeTransition: ResolverTypeWrapper<Partial<CooperativeTransition>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  District: ResolverTypeWrapper<Partial<District>>;
  EndAuthorisedUserInput: ResolverTypeWrapper<Partial<EndAuthorisedUserInput>>;
  EndMembershipInput: ResolverTypeWrapper<Partial<EndMembershipInput>>;
  Enterprise: ResolverTypeWrapper<EnterpriseStub>;
  FigureQualifier: ResolverTypeWrapper<Partial<FigureQualifier>>;
  FileGiApplicationInput: ResolverTypeWrapper<Partial<FileGiApplicationInput>>;
  GeographicalIndication: ResolverTypeWrapper<IndicationRow>;
  GeographicalIndicationApplication: ResolverTypeWrapper<ApplicationRow>;
  GeographicalIndicationApplicationStatus: ResolverTypeWrapper<Partial<GeographicalIndicationApplicationStatus>>;
  GeographicalIndicationCategory: ResolverTypeWrapper<Partial<GeographicalIndicationCategory>>;
  GeographicalIndicationConnection: ResolverTypeWrapper<IndicationPage>;
  GeographicalIndicationEdge: ResolverTypeWrapper<Partial<Omit<GeographicalIndicationEdge, 'node'> & { node: ResolversTypes['GeographicalIndication'] }>>;
  GeographicalIndicationFilter: ResolverTypeWrapper<Partial<GeographicalIndicationFilter>>;
  GeographicalIndicationOrder: ResolverTypeWrapper<Partial<GeographicalIndicationOrder>>;
  GiApplicationChange: ResolverTypeWrapper<ShownApplicationChange>;
  GiPermission: ResolverTypeWrapper<Partial<GiPermission>>;
  Issue: ResolverTypeWrapper<IssueValue>;
  LgdCode: ResolverTypeWrapper<Partial<Scalars['LgdCode']['output']>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  MemberCounts: ResolverTypeWrapper<Partial<MemberCounts>>;
  MemberCountsInput: ResolverTypeWrapper<Partial<MemberCountsInput>>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  MembershipConnection: ResolverTypeWrapper<MembershipPage>;
  MembershipCounts: ResolverTypeWrapper<Partial<MembershipCounts>>;
  MembershipEdge: ResolverTypeWrapper<Partial<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>>;
  MoveGiApplicationInput: ResolverTypeWrapper<Partial<MoveGiApplicationInput>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<OrganizationStub>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PinCode: ResolverTypeWrapper<Partial<Scalars['PinCode']['output']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAuthorisedUserInput: ResolverTypeWrapper<Partial<RecordAuthorisedUserInput>>;
  RecordAuthorisedUserPayload: ResolverTypeWrapper<Partial<Omit<RecordAuthorisedUserPayload, 'authorisedUser' | 'warnings'> & { authorisedUser: ResolversTypes['AuthorisedUser'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordAuthorisedUserResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAuthorisedUserResult']>>;
  RecordGiApplicationInput: ResolverTypeWrapper<Partial<RecordGiApplicationInput>>;
  RecordGiApplicationPayload: ResolverTypeWrapper<Partial<Omit<RecordGiApplicationPayload, 'application' | 'warnings'> & { application: ResolversTypes['GeographicalIndicationApplication'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordGiApplicationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordGiApplicationResult']>>;
  RecordMemberCountInput: ResolverTypeWrapper<Partial<RecordMemberCountInput>>;
  RecordMemberCountPayload: ResolverTypeWrapper<Partial<Omit<RecordMemberCountPayload, 'cooperative' | 'warnings'> & { cooperative: ResolversTypes['Cooperative'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordMemberCountResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMemberCountResult']>>;
  RecordMembershipInput: ResolverTypeWrapper<Partial<RecordMembershipInput>>;
  RecordMembershipPayload: ResolverTypeWrapper<Partial<Omit<RecordMembershipPayload, 'membership' | 'warnings'> & { membership: ResolversTypes['Membership'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordMembershipResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMembershipResult']>>;
  RegisterCooperativeInput: ResolverTypeWrapper<Partial<RegisterCooperativeInput>>;
  RegisterCooperativePayload: ResolverTypeWrapper<Partial<Omit<RegisterCooperativePayload, 'cooperative' | 'warnings'> & { cooperative: ResolversTypes['Cooperative'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RegisterCooperativeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterCooperativeResult']>>;
  RenewAuthorisedUserInput: ResolverTypeWrapper<Partial<RenewAuthorisedUserInput>>;
  ReportedFigure: ResolverTypeWrapper<ReportedFigureRow>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  Seller: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Seller']>>;
  Severity: ResolverTypeWrapper<Partial<Severity>>;
  StartAuthorisedUserInput: ResolverTypeWrapper<Partial<StartAuthorisedUserInput>>;
  StartMembershipInput: ResolverTypeWrapper<Partial<StartMembershipInput>>;
  State: ResolverTypeWrapper<StateStub>;
  StateCode: ResolverTypeWrapper<Partial<Scalars['StateCode']['output']>>;
  Trade: ResolverTypeWrapper<TradeRow>;
  UpdateCooperativeInput: ResolverTypeWrapper<Partial<UpdateCooperativeInput>>;
  UpdateCooperativePayload: ResolverTypeWrapper<Partial<Omit<UpdateCooperativePayload, 'cooperative' | 'warnings'> & { cooperative: ResolversTypes['Cooperative'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  UpdateCooperativeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCooperativeResult']>>;
  UpdateGeographicalIndicationInput: ResolverTypeWrapper<Partial<UpdateGeographicalIndicationInput>>;
  UpdateGeographicalIndicationPayload: ResolverTypeWrapper<Partial<Omit<UpdateGeographicalIndicationPayload, 'indication' | 'warnings'> & { indication: ResolversTypes['GeographicalIndication'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  UpdateGeographicalIndicationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateGeographicalIndicationResult']>>;
  ValidationFailed: ResolverTypeWrapper<Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversTypes['Issue']> }>>;
  VersionConflict: ResolverTypeWrapper<Partial<VersionConflict>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuthorisedUser: AuthorisedUserRow;
  ID: Partial<Scalars['ID']['output']>;
  String: Partial<Scalars['String']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  AuthorisedUserChange: ShownAuthorisedUserChange;
  AuthorisedUserConnection: AuthorisedUserPage;
  AuthorisedUserEdge: Partial<Omit<AuthorisedUserEdge, 'node'> & { node: ResolversParentTypes['AuthorisedUser'] }>;
  ChangeCooperativeStatusInput: Partial<ChangeCooperativeStatusInput>;
  ChangeCooperativeStatusPayload: Partial<Omit<ChangeCooperativeStatusPayload, 'cooperative' | 'warnings'> & { cooperative: ResolversParentTypes['Cooperative'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  ChangeCooperativeStatusResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ChangeCooperativeStatusResult']>;
  Cooperative: CooperativeRow;
  CooperativeConnection: CooperativePage;
  CooperativeContact: Partial<CooperativeContact>;
  CooperativeContactInput: Partial<CooperativeContactInput>;
  CooperativeEdge: Partial<Omit<CooperativeEdge, 'node'> & { node: ResolversParentTypes['Cooperative'] }>;
  CooperativeFilter: Partial<CooperativeFilter>;
  CooperativeStatusChange: StatusChangeRow;
  CooperativeTransition: Partial<CooperativeTransition>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  District: Partial<District>;
  EndAuthorisedUserInput: Partial<EndAuthorisedUserInput>;
  EndMembershipInput: Partial<EndMembershipInput>;
  Enterprise: EnterpriseStub;
  FileGiApplicationInput: Partial<FileGiApplicationInput>;
  GeographicalIndication: IndicationRow;
  GeographicalIndicationApplication: ApplicationRow;
  GeographicalIndicationConnection: IndicationPage;
  GeographicalIndicationEdge: Partial<Omit<GeographicalIndicationEdge, 'node'> & { node: ResolversParentTypes['GeographicalIndication'] }>;
  GeographicalIndicationFilter: Partial<GeographicalIndicationFilter>;
  GiApplicationChange: ShownApplicationChange;
  GiPermission: Partial<GiPermission>;
  Issue: IssueValue;
  LgdCode: Partial<Scalars['LgdCode']['output']>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  MemberCounts: Partial<MemberCounts>;
  MemberCountsInput: Partial<MemberCountsInput>;
  Membership: MembershipRow;
  MembershipConnection: MembershipPage;
  MembershipCounts: Partial<MembershipCounts>;
  MembershipEdge: Partial<Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] }>;
  MoveGiApplicationInput: Partial<MoveGiApplicationInput>;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: OrganizationStub;
  PageInfo: Partial<PageInfo>;
  PinCode: Partial<Scalars['PinCode']['output']>;
  Query: Record<PropertyKey, never>;
  RecordAuthorisedUserInput: Partial<RecordAuthorisedUserInput>;
  RecordAuthorisedUserPayload: Partial<Omit<RecordAuthorisedUserPayload, 'authorisedUser' | 'warnings'> & { authorisedUser: ResolversParentTypes['AuthorisedUser'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordAuthorisedUserResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordAuthorisedUserResult']>;
  RecordGiApplicationInput: Partial<RecordGiApplicationInput>;
  RecordGiApplicationPayload: Partial<Omit<RecordGiApplicationPayload, 'application' | 'warnings'> & { application: ResolversParentTypes['GeographicalIndicationApplication'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordGiApplicationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordGiApplicationResult']>;
  RecordMemberCountInput: Partial<RecordMemberCountInput>;
  RecordMemberCountPayload: Partial<Omit<RecordMemberCountPayload, 'cooperative' | 'warnings'> & { cooperative: ResolversParentTypes['Cooperative'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordMemberCountResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordMemberCountResult']>;
  RecordMembershipInput: Partial<RecordMembershipInput>;
  RecordMembershipPayload: Partial<Omit<RecordMembershipPayload, 'membership' | 'warnings'> & { membership: ResolversParentTypes['Membership'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordMembershipResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordMembershipResult']>;
  RegisterCooperativeInput: Partial<RegisterCooperativeInput>;
  RegisterCooperativePayload: Partial<Omit<RegisterCooperativePayload, 'cooperative' | 'warnings'> & { cooperative: ResolversParentTypes['Cooperative'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RegisterCooperativeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RegisterCooperativeResult']>;
  RenewAuthorisedUserInput: Partial<RenewAuthorisedUserInput>;
  ReportedFigure: ReportedFigureRow;
  Float: Partial<Scalars['Float']['output']>;
  Seller: Partial<ResolversUnionTypes<ResolversParentTypes>['Seller']>;
  StartAuthorisedUserInput: Partial<StartAuthorisedUserInput>;
  StartMembershipInput: Partial<StartMembershipInput>;
  State: StateStub;
  StateCode: Partial<Scalars['StateCode']['output']>;
  Trade: TradeRow;
  UpdateCooperativeInput: Partial<UpdateCooperativeInput>;
  UpdateCooperativePayload: Partial<Omit<UpdateCooperativePayload, 'cooperative' | 'warnings'> & { cooperative: ResolversParentTypes['Cooperative'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  UpdateCooperativeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateCooperativeResult']>;
  UpdateGeographicalIndicationInput: Partial<UpdateGeographicalIndicationInput>;
  UpdateGeographicalIndicationPayload: Partial<Omit<UpdateGeographicalIndicationPayload, 'indication' | 'warnings'> & { indication: ResolversParentTypes['GeographicalIndication'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  UpdateGeographicalIndicationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateGeographicalIndicationResult']>;
  ValidationFailed: Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  VersionConflict: Partial<VersionConflict>;
};

export type AuthorisedUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorisedUser'] = ResolversParentTypes['AuthorisedUser'], FederationReferenceType extends FederationReferenceTypes['AuthorisedUser'] = FederationReferenceTypes['AuthorisedUser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuthorisedUser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['AuthorisedUserChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indication?: Resolver<ResolversTypes['GeographicalIndication'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorisedUserChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorisedUserChange'] = ResolversParentTypes['AuthorisedUserChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuthorisedUserChangeKind'], ParentType, ContextType>;
  previousTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type AuthorisedUserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorisedUserConnection'] = ResolversParentTypes['AuthorisedUserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuthorisedUserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorisedUserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorisedUserEdge'] = ResolversParentTypes['AuthorisedUserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuthorisedUser'], ParentType, ContextType>;
};

export type ChangeCooperativeStatusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCooperativeStatusPayload'] = ResolversParentTypes['ChangeCooperativeStatusPayload']> = {
  cooperative?: Resolver<ResolversTypes['Cooperative'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeCooperativeStatusResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCooperativeStatusResult'] = ResolversParentTypes['ChangeCooperativeStatusResult']> = {
  __resolveType: TypeResolveFn<'ChangeCooperativeStatusPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type CooperativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cooperative'] = ResolversParentTypes['Cooperative'], FederationReferenceType extends FederationReferenceTypes['Cooperative'] = FederationReferenceTypes['Cooperative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cooperative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['CooperativeTransition']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['CooperativeContact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  federations?: Resolver<ReadonlyArray<ResolversTypes['Cooperative']>, ParentType, ContextType, Partial<CooperativeFederationsArgs>>;
  geographicalIndications?: Resolver<ReadonlyArray<ResolversTypes['GeographicalIndication']>, ParentType, ContextType>;
  giAuthorisations?: Resolver<ReadonlyArray<ResolversTypes['AuthorisedUser']>, ParentType, ContextType, RequireFields<CooperativeGiAuthorisationsArgs, 'allTimes'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CooperativeKind'], ParentType, ContextType>;
  memberCountHistory?: Resolver<ReadonlyArray<ResolversTypes['MemberCounts']>, ParentType, ContextType>;
  memberCounts?: Resolver<Maybe<ResolversTypes['MemberCounts']>, ParentType, ContextType, Partial<CooperativeMemberCountsArgs>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<CooperativeMembersArgs, 'allTimes' | 'first'>>;
  membershipCounts?: Resolver<ResolversTypes['MembershipCounts'], ParentType, ContextType, Partial<CooperativeMembershipCountsArgs>>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<CooperativeMembershipsArgs, 'allTimes'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedFigures?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CooperativeStatus'], ParentType, ContextType>;
  statusHistory?: Resolver<ReadonlyArray<ResolversTypes['CooperativeStatusChange']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trades?: Resolver<ReadonlyArray<ResolversTypes['Trade']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CooperativeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperativeConnection'] = ResolversParentTypes['CooperativeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CooperativeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperativeContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperativeContact'] = ResolversParentTypes['CooperativeContact']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pinCode?: Resolver<Maybe<ResolversTypes['PinCode']>, ParentType, ContextType>;
};

export type CooperativeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperativeEdge'] = ResolversParentTypes['CooperativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cooperative'], ParentType, ContextType>;
};

export type CooperativeStatusChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperativeStatusChange'] = ResolversParentTypes['CooperativeStatusChange']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['CooperativeStatus']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CooperativeStatus'], ParentType, ContextType>;
};

export type CooperativeTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperativeTransition'] = ResolversParentTypes['CooperativeTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CooperativeStatus'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  code?: Resolver<ResolversTypes['LgdCode'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  giAuthorisations?: Resolver<ReadonlyArray<ResolversTypes['AuthorisedUser']>, ParentType, ContextType, RequireFields<EnterpriseGiAuthorisationsArgs, 'allTimes'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<EnterpriseMembershipsArgs, 'allTimes'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeographicalIndicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeographicalIndication'] = ResolversParentTypes['GeographicalIndication'], FederationReferenceType extends FederationReferenceTypes['GeographicalIndication'] = FederationReferenceTypes['GeographicalIndication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GeographicalIndication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  applicationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applications?: Resolver<ReadonlyArray<ResolversTypes['GeographicalIndicationApplication']>, ParentType, ContextType>;
  authorisedUsers?: Resolver<ResolversTypes['AuthorisedUserConnection'], ParentType, ContextType, RequireFields<GeographicalIndicationAuthorisedUsersArgs, 'allTimes' | 'first'>>;
  category?: Resolver<ResolversTypes['GeographicalIndicationCategory'], ParentType, ContextType>;
  cooperatives?: Resolver<ResolversTypes['CooperativeConnection'], ParentType, ContextType, RequireFields<GeographicalIndicationCooperativesArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayUse?: Resolver<ResolversTypes['GiPermission'], ParentType, ContextType, RequireFields<GeographicalIndicationMayUseArgs, 'seller'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeographicalIndicationApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeographicalIndicationApplication'] = ResolversParentTypes['GeographicalIndicationApplication'], FederationReferenceType extends FederationReferenceTypes['GeographicalIndicationApplication'] = FederationReferenceTypes['GeographicalIndicationApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GeographicalIndicationApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['GiApplicationChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indication?: Resolver<ResolversTypes['GeographicalIndication'], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes['GeographicalIndicationApplicationStatus']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['GeographicalIndicationApplicationStatus']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeographicalIndicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeographicalIndicationConnection'] = ResolversParentTypes['GeographicalIndicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GeographicalIndicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GeographicalIndicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeographicalIndicationEdge'] = ResolversParentTypes['GeographicalIndicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GeographicalIndication'], ParentType, ContextType>;
};

export type GiApplicationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiApplicationChange'] = ResolversParentTypes['GiApplicationChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['GeographicalIndicationApplicationStatus']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['GeographicalIndicationApplicationStatus'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type GiPermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiPermission'] = ResolversParentTypes['GiPermission']> = {
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAuthorised?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInArea?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
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

export type MemberCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberCounts'] = ResolversParentTypes['MemberCounts']> = {
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  women?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  federation?: Resolver<ResolversTypes['Cooperative'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipCounts'] = ResolversParentTypes['MembershipCounts']> = {
  cooperatives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeCooperativeStatus?: Resolver<ResolversTypes['ChangeCooperativeStatusResult'], ParentType, ContextType, RequireFields<MutationChangeCooperativeStatusArgs, 'dryRun' | 'input'>>;
  recordAuthorisedUser?: Resolver<ResolversTypes['RecordAuthorisedUserResult'], ParentType, ContextType, RequireFields<MutationRecordAuthorisedUserArgs, 'dryRun' | 'input'>>;
  recordGiApplication?: Resolver<ResolversTypes['RecordGiApplicationResult'], ParentType, ContextType, RequireFields<MutationRecordGiApplicationArgs, 'dryRun' | 'input'>>;
  recordMemberCount?: Resolver<ResolversTypes['RecordMemberCountResult'], ParentType, ContextType, RequireFields<MutationRecordMemberCountArgs, 'dryRun' | 'input'>>;
  recordMembership?: Resolver<ResolversTypes['RecordMembershipResult'], ParentType, ContextType, RequireFields<MutationRecordMembershipArgs, 'dryRun' | 'input'>>;
  registerCooperative?: Resolver<ResolversTypes['RegisterCooperativeResult'], ParentType, ContextType, RequireFields<MutationRegisterCooperativeArgs, 'dryRun' | 'input'>>;
  updateCooperative?: Resolver<ResolversTypes['UpdateCooperativeResult'], ParentType, ContextType, RequireFields<MutationUpdateCooperativeArgs, 'dryRun' | 'input'>>;
  updateGeographicalIndication?: Resolver<ResolversTypes['UpdateGeographicalIndicationResult'], ParentType, ContextType, RequireFields<MutationUpdateGeographicalIndicationArgs, 'dryRun' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AuthorisedUser' | 'Cooperative' | 'Enterprise' | 'GeographicalIndication' | 'GeographicalIndicationApplication' | 'Membership', ParentType, ContextType>;
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

export interface PinCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PinCode'], any> {
  name: 'PinCode';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType, RequireFields<QueryCooperativeArgs, 'id'>>;
  cooperatives?: Resolver<ResolversTypes['CooperativeConnection'], ParentType, ContextType, RequireFields<QueryCooperativesArgs, 'first' | 'orderBy'>>;
  geographicalIndication?: Resolver<Maybe<ResolversTypes['GeographicalIndication']>, ParentType, ContextType, RequireFields<QueryGeographicalIndicationArgs, 'id'>>;
  geographicalIndications?: Resolver<ResolversTypes['GeographicalIndicationConnection'], ParentType, ContextType, RequireFields<QueryGeographicalIndicationsArgs, 'first' | 'orderBy'>>;
  trades?: Resolver<ReadonlyArray<ResolversTypes['Trade']>, ParentType, ContextType>;
};

export type RecordAuthorisedUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAuthorisedUserPayload'] = ResolversParentTypes['RecordAuthorisedUserPayload']> = {
  authorisedUser?: Resolver<ResolversTypes['AuthorisedUser'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAuthorisedUserResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAuthorisedUserResult'] = ResolversParentTypes['RecordAuthorisedUserResult']> = {
  __resolveType: TypeResolveFn<'RecordAuthorisedUserPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RecordGiApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordGiApplicationPayload'] = ResolversParentTypes['RecordGiApplicationPayload']> = {
  application?: Resolver<ResolversTypes['GeographicalIndicationApplication'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordGiApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordGiApplicationResult'] = ResolversParentTypes['RecordGiApplicationResult']> = {
  __resolveType: TypeResolveFn<'RecordGiApplicationPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RecordMemberCountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMemberCountPayload'] = ResolversParentTypes['RecordMemberCountPayload']> = {
  cooperative?: Resolver<ResolversTypes['Cooperative'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordMemberCountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMemberCountResult'] = ResolversParentTypes['RecordMemberCountResult']> = {
  __resolveType: TypeResolveFn<'RecordMemberCountPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RecordMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMembershipPayload'] = ResolversParentTypes['RecordMembershipPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordMembershipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMembershipResult'] = ResolversParentTypes['RecordMembershipResult']> = {
  __resolveType: TypeResolveFn<'RecordMembershipPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RegisterCooperativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCooperativePayload'] = ResolversParentTypes['RegisterCooperativePayload']> = {
  cooperative?: Resolver<ResolversTypes['Cooperative'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterCooperativeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCooperativeResult'] = ResolversParentTypes['RegisterCooperativeResult']> = {
  __resolveType: TypeResolveFn<'RegisterCooperativePayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller']> = {
  __resolveType: TypeResolveFn<'Cooperative' | 'Enterprise', ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'], FederationReferenceType extends FederationReferenceTypes['State'] = FederationReferenceTypes['State']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['State']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['StateCode'], ParentType, ContextType>;
  geographicalIndications?: Resolver<ReadonlyArray<ResolversTypes['GeographicalIndication']>, ParentType, ContextType>;
};

export interface StateCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StateCode'], any> {
  name: 'StateCode';
}

export type TradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trade'] = ResolversParentTypes['Trade']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UpdateCooperativePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCooperativePayload'] = ResolversParentTypes['UpdateCooperativePayload']> = {
  cooperative?: Resolver<ResolversTypes['Cooperative'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateCooperativeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCooperativeResult'] = ResolversParentTypes['UpdateCooperativeResult']> = {
  __resolveType: TypeResolveFn<'UpdateCooperativePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateGeographicalIndicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateGeographicalIndicationPayload'] = ResolversParentTypes['UpdateGeographicalIndicationPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  indication?: Resolver<ResolversTypes['GeographicalIndication'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateGeographicalIndicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateGeographicalIndicationResult'] = ResolversParentTypes['UpdateGeographicalIndicationResult']> = {
  __resolveType: TypeResolveFn<'UpdateGeographicalIndicationPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
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
  AuthorisedUser?: AuthorisedUserResolvers<ContextType>;
  AuthorisedUserChange?: AuthorisedUserChangeResolvers<ContextType>;
  AuthorisedUserConnection?: AuthorisedUserConnectionResolvers<ContextType>;
  AuthorisedUserEdge?: AuthorisedUserEdgeResolvers<ContextType>;
  ChangeCooperativeStatusPayload?: ChangeCooperativeStatusPayloadResolvers<ContextType>;
  ChangeCooperativeStatusResult?: ChangeCooperativeStatusResultResolvers<ContextType>;
  Cooperative?: CooperativeResolvers<ContextType>;
  CooperativeConnection?: CooperativeConnectionResolvers<ContextType>;
  CooperativeContact?: CooperativeContactResolvers<ContextType>;
  CooperativeEdge?: CooperativeEdgeResolvers<ContextType>;
  CooperativeStatusChange?: CooperativeStatusChangeResolvers<ContextType>;
  CooperativeTransition?: CooperativeTransitionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  GeographicalIndication?: GeographicalIndicationResolvers<ContextType>;
  GeographicalIndicationApplication?: GeographicalIndicationApplicationResolvers<ContextType>;
  GeographicalIndicationConnection?: GeographicalIndicationConnectionResolvers<ContextType>;
  GeographicalIndicationEdge?: GeographicalIndicationEdgeResolvers<ContextType>;
  GiApplicationChange?: GiApplicationChangeResolvers<ContextType>;
  GiPermission?: GiPermissionResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  LgdCode?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  MemberCounts?: MemberCountsResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipCounts?: MembershipCountsResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PinCode?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  RecordAuthorisedUserPayload?: RecordAuthorisedUserPayloadResolvers<ContextType>;
  RecordAuthorisedUserResult?: RecordAuthorisedUserResultResolvers<ContextType>;
  RecordGiApplicationPayload?: RecordGiApplicationPayloadResolvers<ContextType>;
  RecordGiApplicationResult?: RecordGiApplicationResultResolvers<ContextType>;
  RecordMemberCountPayload?: RecordMemberCountPayloadResolvers<ContextType>;
  RecordMemberCountResult?: RecordMemberCountResultResolvers<ContextType>;
  RecordMembershipPayload?: RecordMembershipPayloadResolvers<ContextType>;
  RecordMembershipResult?: RecordMembershipResultResolvers<ContextType>;
  RegisterCooperativePayload?: RegisterCooperativePayloadResolvers<ContextType>;
  RegisterCooperativeResult?: RegisterCooperativeResultResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  Trade?: TradeResolvers<ContextType>;
  UpdateCooperativePayload?: UpdateCooperativePayloadResolvers<ContextType>;
  UpdateCooperativeResult?: UpdateCooperativeResultResolvers<ContextType>;
  UpdateGeographicalIndicationPayload?: UpdateGeographicalIndicationPayloadResolvers<ContextType>;
  UpdateGeographicalIndicationResult?: UpdateGeographicalIndicationResultResolvers<ContextType>;
  ValidationFailed?: ValidationFailedResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

