import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Issue as IssueValue } from '../shared/errors.ts';
import type { AuthorisedUserRow, CooperativeRow, IndicationRow, ApplicationRow, MembershipRow, ReportedFigureRow, TradeRow } from './tables.ts';
import type { AuthorisedUserPage, CooperativePage, IndicationPage, MembershipPage } from './store/lists.ts';
import type { EnterpriseStub, StateStub } from './stubs.ts';
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
export type AuthorisedUser = {
  readonly __typename?: 'AuthorisedUser';
  /** First day; null when the sources do not say. */
  readonly from?: Maybe<Scalars['LocalDate']['output']>;
  /** Number in the register of authorised users, where known. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** False where the sources leave doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Last day; null while it lasts. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
  /** The user; null when it is not yours to see. */
  readonly user?: Maybe<Seller>;
};

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

/** A co-operative society, a federation of societies, or an undertaking among them. */
export type Cooperative = Node & {
  readonly __typename?: 'Cooperative';
  /** The Act that it is registered under, e.g. `Tamil Nadu Co-operative Societies Act, 1983`. */
  readonly act?: Maybe<Scalars['String']['output']>;
  /** Other names that it is known by. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How to reach it; null when nothing of it is known. */
  readonly contact?: Maybe<CooperativeContact>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** District of its registered office, where known. */
  readonly district?: Maybe<District>;
  /** The federations that it is a member of. */
  readonly federations: ReadonlyArray<Cooperative>;
  /** Geographical indications that it applied for, or is an authorised user of today, by name. */
  readonly geographicalIndications: ReadonlyArray<GeographicalIndication>;
  /** `coop_…` */
  readonly id: Scalars['ID']['output'];
  /** What sort of body it is. */
  readonly kind: CooperativeKind;
  /** How many members it reported, where it did. */
  readonly memberCounts?: Maybe<MemberCounts>;
  /** Memberships of others in it, the earliest first. */
  readonly members: MembershipConnection;
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
export type CooperativeMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  allTimes: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first: Scalars['Int']['input'];
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

/** How to reach a co-operative. Personal data: needs the scope `pii:read`, and the record must be of one's own state. */
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
  /** Members, today, of one of these federations. */
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

/** A district, by the Local Government Directory. */
export type District = {
  readonly __typename?: 'District';
  /** LGD code. */
  readonly code: Scalars['LgdCode']['output'];
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
  /** `ent_…` */
  readonly id: Scalars['ID']['output'];
  /** Its memberships in co-operatives, the earliest first. */
  readonly memberships: ReadonlyArray<Membership>;
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

/** An application for a geographical indication by one applicant; joint applicants have one each. */
export type GeographicalIndicationApplication = {
  readonly __typename?: 'GeographicalIndicationApplication';
  /** Who applied, as the registry names it. */
  readonly applicantName: Scalars['String']['output'];
  /** The applicant, when it is a co-operative that you may see. */
  readonly cooperative?: Maybe<Cooperative>;
  /** Day of filing, where known. */
  readonly filedOn?: Maybe<Scalars['LocalDate']['output']>;
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

/** A membership in a page. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly node: Membership;
};

/** Everything that can be changed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Starts or ends a membership in a co-operative of the bureau's own state. */
  readonly recordMembership: RecordMembershipResult;
  /** Records a co-operative of the bureau's own state. */
  readonly registerCooperative: RegisterCooperativeResult;
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

/** Anything that has an id of its own and is found by `node(id:)`. */
export type Node = {
  /** TypeID: the prefix tells the type, the rest is a UUIDv7. */
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
  Enterprise: Enterprise;
  GeographicalIndication: GeographicalIndication;
  Membership: Membership;
  State: State;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Cooperative:
    ( { __typename: 'Cooperative' }
    & GraphQLRecursivePick<FederationTypes['Cooperative'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  GeographicalIndication:
    ( { __typename: 'GeographicalIndication' }
    & GraphQLRecursivePick<FederationTypes['GeographicalIndication'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  State:
    ( { __typename: 'State' }
    & GraphQLRecursivePick<FederationTypes['State'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
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
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CooperativeRow )
    | ( EnterpriseStub )
    | ( IndicationRow )
    | ( MembershipRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuthorisedUser: ResolverTypeWrapper<AuthorisedUserRow>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  AuthorisedUserConnection: ResolverTypeWrapper<AuthorisedUserPage>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  AuthorisedUserEdge: ResolverTypeWrapper<Partial<Omit<AuthorisedUserEdge, 'node'> & { node: ResolversTypes['AuthorisedUser'] }>>;
  Cooperative: ResolverTypeWrapper<CooperativeRow>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  CooperativeConnection: ResolverTypeWrapper<CooperativePage>;
  CooperativeContact: ResolverTypeWrapper<Partial<CooperativeContact>>;
  CooperativeContactInput: ResolverTypeWrapper<Partial<CooperativeContactInput>>;
  CooperativeEdge: ResolverTypeWrapper<Partial<Omit<CooperativeEdge, 'node'> & { node: ResolversTypes['Cooperative'] }>>;
  CooperativeFilter: ResolverTypeWrapper<Partial<CooperativeFilter>>;
  CooperativeKind: ResolverTypeWrapper<Partial<CooperativeKind>>;
  CooperativeOrder: ResolverTypeWrapper<Partial<CooperativeOrder>>;
  CooperativeStatus: ResolverTypeWrapper<Partial<CooperativeStatus>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  District: ResolverTypeWrapper<Partial<District>>;
  EndMembershipInput: ResolverTypeWrapper<Partial<EndMembershipInput>>;
  Enterprise: ResolverTypeWrapper<EnterpriseStub>;
  FigureQualifier: ResolverTypeWrapper<Partial<FigureQualifier>>;
  GeographicalIndication: ResolverTypeWrapper<IndicationRow>;
  GeographicalIndicationApplication: ResolverTypeWrapper<ApplicationRow>;
  GeographicalIndicationApplicationStatus: ResolverTypeWrapper<Partial<GeographicalIndicationApplicationStatus>>;
  GeographicalIndicationCategory: ResolverTypeWrapper<Partial<GeographicalIndicationCategory>>;
  GeographicalIndicationConnection: ResolverTypeWrapper<IndicationPage>;
  GeographicalIndicationEdge: ResolverTypeWrapper<Partial<Omit<GeographicalIndicationEdge, 'node'> & { node: ResolversTypes['GeographicalIndication'] }>>;
  GeographicalIndicationFilter: ResolverTypeWrapper<Partial<GeographicalIndicationFilter>>;
  GeographicalIndicationOrder: ResolverTypeWrapper<Partial<GeographicalIndicationOrder>>;
  Issue: ResolverTypeWrapper<IssueValue>;
  LgdCode: ResolverTypeWrapper<Partial<Scalars['LgdCode']['output']>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  MemberCounts: ResolverTypeWrapper<Partial<MemberCounts>>;
  MemberCountsInput: ResolverTypeWrapper<Partial<MemberCountsInput>>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  MembershipConnection: ResolverTypeWrapper<MembershipPage>;
  MembershipEdge: ResolverTypeWrapper<Partial<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PinCode: ResolverTypeWrapper<Partial<Scalars['PinCode']['output']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordMembershipInput: ResolverTypeWrapper<Partial<RecordMembershipInput>>;
  RecordMembershipPayload: ResolverTypeWrapper<Partial<Omit<RecordMembershipPayload, 'membership' | 'warnings'> & { membership: ResolversTypes['Membership'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordMembershipResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMembershipResult']>>;
  RegisterCooperativeInput: ResolverTypeWrapper<Partial<RegisterCooperativeInput>>;
  RegisterCooperativePayload: ResolverTypeWrapper<Partial<Omit<RegisterCooperativePayload, 'cooperative' | 'warnings'> & { cooperative: ResolversTypes['Cooperative'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RegisterCooperativeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterCooperativeResult']>>;
  ReportedFigure: ResolverTypeWrapper<ReportedFigureRow>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  Seller: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Seller']>>;
  Severity: ResolverTypeWrapper<Partial<Severity>>;
  StartMembershipInput: ResolverTypeWrapper<Partial<StartMembershipInput>>;
  State: ResolverTypeWrapper<StateStub>;
  StateCode: ResolverTypeWrapper<Partial<Scalars['StateCode']['output']>>;
  Trade: ResolverTypeWrapper<TradeRow>;
  ValidationFailed: ResolverTypeWrapper<Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversTypes['Issue']> }>>;
  VersionConflict: ResolverTypeWrapper<Partial<VersionConflict>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuthorisedUser: AuthorisedUserRow;
  String: Partial<Scalars['String']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  AuthorisedUserConnection: AuthorisedUserPage;
  Int: Partial<Scalars['Int']['output']>;
  AuthorisedUserEdge: Partial<Omit<AuthorisedUserEdge, 'node'> & { node: ResolversParentTypes['AuthorisedUser'] }>;
  Cooperative: CooperativeRow;
  ID: Partial<Scalars['ID']['output']>;
  CooperativeConnection: CooperativePage;
  CooperativeContact: Partial<CooperativeContact>;
  CooperativeContactInput: Partial<CooperativeContactInput>;
  CooperativeEdge: Partial<Omit<CooperativeEdge, 'node'> & { node: ResolversParentTypes['Cooperative'] }>;
  CooperativeFilter: Partial<CooperativeFilter>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  District: Partial<District>;
  EndMembershipInput: Partial<EndMembershipInput>;
  Enterprise: EnterpriseStub;
  GeographicalIndication: IndicationRow;
  GeographicalIndicationApplication: ApplicationRow;
  GeographicalIndicationConnection: IndicationPage;
  GeographicalIndicationEdge: Partial<Omit<GeographicalIndicationEdge, 'node'> & { node: ResolversParentTypes['GeographicalIndication'] }>;
  GeographicalIndicationFilter: Partial<GeographicalIndicationFilter>;
  Issue: IssueValue;
  LgdCode: Partial<Scalars['LgdCode']['output']>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  MemberCounts: Partial<MemberCounts>;
  MemberCountsInput: Partial<MemberCountsInput>;
  Membership: MembershipRow;
  MembershipConnection: MembershipPage;
  MembershipEdge: Partial<Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] }>;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: Partial<PageInfo>;
  PinCode: Partial<Scalars['PinCode']['output']>;
  Query: Record<PropertyKey, never>;
  RecordMembershipInput: Partial<RecordMembershipInput>;
  RecordMembershipPayload: Partial<Omit<RecordMembershipPayload, 'membership' | 'warnings'> & { membership: ResolversParentTypes['Membership'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordMembershipResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordMembershipResult']>;
  RegisterCooperativeInput: Partial<RegisterCooperativeInput>;
  RegisterCooperativePayload: Partial<Omit<RegisterCooperativePayload, 'cooperative' | 'warnings'> & { cooperative: ResolversParentTypes['Cooperative'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RegisterCooperativeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RegisterCooperativeResult']>;
  ReportedFigure: ReportedFigureRow;
  Float: Partial<Scalars['Float']['output']>;
  Seller: Partial<ResolversUnionTypes<ResolversParentTypes>['Seller']>;
  StartMembershipInput: Partial<StartMembershipInput>;
  State: StateStub;
  StateCode: Partial<Scalars['StateCode']['output']>;
  Trade: TradeRow;
  ValidationFailed: Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  VersionConflict: Partial<VersionConflict>;
};

export type AuthorisedUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorisedUser'] = ResolversParentTypes['AuthorisedUser']> = {
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
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

export type CooperativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cooperative'] = ResolversParentTypes['Cooperative'], FederationReferenceType extends FederationReferenceTypes['Cooperative'] = FederationReferenceTypes['Cooperative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cooperative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['CooperativeContact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  federations?: Resolver<ReadonlyArray<ResolversTypes['Cooperative']>, ParentType, ContextType, Partial<CooperativeFederationsArgs>>;
  geographicalIndications?: Resolver<ReadonlyArray<ResolversTypes['GeographicalIndication']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CooperativeKind'], ParentType, ContextType>;
  memberCounts?: Resolver<Maybe<ResolversTypes['MemberCounts']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<CooperativeMembersArgs, 'allTimes' | 'first'>>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<CooperativeMembershipsArgs, 'allTimes'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedFigures?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CooperativeStatus'], ParentType, ContextType>;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  code?: Resolver<ResolversTypes['LgdCode'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeographicalIndicationApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeographicalIndicationApplication'] = ResolversParentTypes['GeographicalIndicationApplication']> = {
  applicantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['GeographicalIndicationApplicationStatus']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
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

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordMembership?: Resolver<ResolversTypes['RecordMembershipResult'], ParentType, ContextType, RequireFields<MutationRecordMembershipArgs, 'dryRun' | 'input'>>;
  registerCooperative?: Resolver<ResolversTypes['RegisterCooperativeResult'], ParentType, ContextType, RequireFields<MutationRegisterCooperativeArgs, 'dryRun' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Cooperative' | 'Enterprise' | 'GeographicalIndication' | 'Membership', ParentType, ContextType>;
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
  AuthorisedUserConnection?: AuthorisedUserConnectionResolvers<ContextType>;
  AuthorisedUserEdge?: AuthorisedUserEdgeResolvers<ContextType>;
  Cooperative?: CooperativeResolvers<ContextType>;
  CooperativeConnection?: CooperativeConnectionResolvers<ContextType>;
  CooperativeContact?: CooperativeContactResolvers<ContextType>;
  CooperativeEdge?: CooperativeEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  GeographicalIndication?: GeographicalIndicationResolvers<ContextType>;
  GeographicalIndicationApplication?: GeographicalIndicationApplicationResolvers<ContextType>;
  GeographicalIndicationConnection?: GeographicalIndicationConnectionResolvers<ContextType>;
  GeographicalIndicationEdge?: GeographicalIndicationEdgeResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  LgdCode?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  MemberCounts?: MemberCountsResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PinCode?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  RecordMembershipPayload?: RecordMembershipPayloadResolvers<ContextType>;
  RecordMembershipResult?: RecordMembershipResultResolvers<ContextType>;
  RegisterCooperativePayload?: RegisterCooperativePayloadResolvers<ContextType>;
  RegisterCooperativeResult?: RegisterCooperativeResultResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  Seller?: SellerResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  Trade?: TradeResolvers<ContextType>;
  ValidationFailed?: ValidationFailedResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

