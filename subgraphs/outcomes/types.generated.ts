import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../shared/money.ts';
import type { Issue as IssueValue } from '../shared/errors.ts';
import type { AchievementView, TargetView } from './domain/undertaking.ts';
import type { CampaignRow, IndicatorRow, IndicatorValueRow, PolicyRow, ReportedCrossingRow, ReportedFigureRow } from './tables.ts';
import type { CampaignPage, IndicatorPage, PolicyPage } from './store/lists.ts';
import type { CampaignDistrictView } from './domain/campaign-districts.ts';
import type { PlaceStub } from './stubs.ts';
import type { ChangeView } from './domain/changes.ts';
import type { Figures, SectorFigures } from './store/figures.ts';
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
  /** Indian financial year, April to March, e.g. `2020-21`. */
  FinancialYear: { input: string; output: string; }
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

/** What registrations come to, beside a target. */
export type Achievement = {
  readonly __typename?: 'Achievement';
  /** First day that counts. */
  readonly from: Scalars['LocalDate']['output'];
  /** Whether the minimum is reached. */
  readonly isReached: Scalars['Boolean']['output'];
  /** The value as money; null unless it is an investment. */
  readonly money?: Maybe<Money>;
  /** The value as a part of the target's minimum; 1 when it is reached. */
  readonly share: Scalars['Float']['output'];
  /** How much of the value comes from generated data that stands for nobody. */
  readonly syntheticValue: Scalars['SafeInt']['output'];
  /** Last day that counts. */
  readonly to: Scalars['LocalDate']['output'];
  /** Units, persons, or paise, as the target has it. */
  readonly value: Scalars['SafeInt']['output'];
};

/** A district's part. */
export type AllocationInput = {
  /** LGD code of a district of the state; each at most once. */
  readonly district: Scalars['String']['input'];
  /** Why the number is not known, or what else is to be said of it, 1 to 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Units that it is to register; null where that is not known, and then the note says why. */
  readonly units?: InputMaybe<Scalars['Int']['input']>;
};

/** What a state undertakes over some days to have enterprises registered. */
export type Campaign = Node & {
  readonly __typename?: 'Campaign';
  /** Units allocated to districts, those left out whose allocation is not known; null when none is. */
  readonly allocatedUnits?: Maybe<Scalars['Int']['output']>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Districts that it allocates units to, and those with registrations on its days. */
  readonly districts: ReadonlyArray<CampaignDistrict>;
  /** First day of which registrations count. */
  readonly from: Scalars['LocalDate']['output'];
  /** How it came to be what it is, the latest first, the latest 100; for the bureau of its state. */
  readonly history: ReadonlyArray<OutcomeChange>;
  /** `cmp_…` */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Registrations on its days in the whole state. */
  readonly progress: RegistrationFigures;
  /** What sources report of it as a whole. */
  readonly reportedFigures: ReadonlyArray<ReportedFigure>;
  /** Registrations on its days by sector, the largest first. */
  readonly sectors: ReadonlyArray<SectorProgress>;
  /** Where it is known from, as a citation; null for what a bureau recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The state that undertakes it. */
  readonly state: State;
  /** Where it stands in time. */
  readonly status: UndertakingStatus;
  /** What it is, in short. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** False where the sources leave doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** What it is to reach. */
  readonly targets: ReadonlyArray<Target>;
  /** Last day of which registrations count. */
  readonly to: Scalars['LocalDate']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** What a state undertakes over some days to have enterprises registered. */
export type CampaignDistrictsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  orderBy: CampaignDistrictOrder;
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  threshold: Scalars['Int']['input'];
};


/** What a state undertakes over some days to have enterprises registered. */
export type CampaignProgressArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What a state undertakes over some days to have enterprises registered. */
export type CampaignSectorsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of campaigns. */
export type CampaignConnection = {
  readonly __typename?: 'CampaignConnection';
  /** The campaigns with their cursors. */
  readonly edges: ReadonlyArray<CampaignEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A district's part in a campaign. */
export type CampaignDistrict = {
  readonly __typename?: 'CampaignDistrict';
  /** Units that it is to register; null where that is not known. */
  readonly allocatedUnits?: Maybe<Scalars['Int']['output']>;
  /** Why the allocation is not known, or what else is to be said of it. */
  readonly allocationNote?: Maybe<Scalars['String']['output']>;
  /** Where the allocation is known from, as a citation. */
  readonly allocationSource?: Maybe<Scalars['String']['output']>;
  /** False where the sources leave doubt about the allocation. */
  readonly allocationSure: Scalars['Boolean']['output'];
  /** The first day by whose end the threshold was reached, by registrations; null when it was not. */
  readonly crossedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The district. */
  readonly district: District;
  /** Registrations on the campaign's days. */
  readonly progress: RegistrationFigures;
  /** Which it was to cross the threshold, by day; districts of one day share a rank. Null when it did not. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** What sources report of its crossing the threshold. */
  readonly reportedCrossings: ReadonlyArray<ReportedCrossing>;
  /** What else sources report of it. */
  readonly reportedFigures: ReadonlyArray<ReportedFigure>;
  /** Units as a part of the allocation; null where that is not known or nothing. */
  readonly share?: Maybe<Scalars['Float']['output']>;
};

/** In which order a campaign's districts come; ties by LGD code. */
export type CampaignDistrictOrder =
  /** Largest allocation first, unknown ones last. */
  | 'ALLOCATION_DESC'
  /** By the day on which each crossed the threshold; then those that did not, by units. */
  | 'CROSSED_FIRST'
  /** Greatest part of the allocation first, unknown ones last. */
  | 'SHARE_DESC'
  /** Most units first. */
  | 'UNITS_DESC';

/** A campaign in a page. */
export type CampaignEdge = {
  readonly __typename?: 'CampaignEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The campaign. */
  readonly node: Campaign;
};

/** A district, by the Local Government Directory. */
export type District = {
  readonly __typename?: 'District';
  /** LGD code. */
  readonly code: Scalars['LgdCode']['output'];
  /** Indicators of it, by name. */
  readonly indicators: IndicatorConnection;
  /** Enterprises that were registered in it, counted as they are now. */
  readonly registrations: RegistrationFigures;
};


/** A district, by the Local Government Directory. */
export type DistrictIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A district, by the Local Government Directory. */
export type DistrictRegistrationsArgs = {
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
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

/** Something that sources measure again and again: a time series. */
export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** More about it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The district; null for the whole state. */
  readonly district?: Maybe<District>;
  /** How it came to be what it is, the latest first, the latest 100; for the bureau of its state. */
  readonly history: ReadonlyArray<OutcomeChange>;
  /** `ind_…` */
  readonly id: Scalars['ID']['output'];
  /** The latest of the values. */
  readonly latest?: Maybe<IndicatorValue>;
  /** What of the registrations measures the same; null where nothing does. */
  readonly measure?: Maybe<OutcomeMetric>;
  /** What is measured. */
  readonly name: Scalars['String']['output'];
  /** The state; null for the whole of India. */
  readonly state?: Maybe<State>;
  /** Unit of the values, e.g. `crore rupees`. */
  readonly unit: Scalars['String']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Values, the earliest period first, those without a day last; of each period the latest revision, the latest 200. */
  readonly values: ReadonlyArray<IndicatorValue>;
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** Something that sources measure again and again: a time series. */
export type IndicatorValuesArgs = {
  asKnownAt?: InputMaybe<Scalars['DateTime']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A page of indicators. */
export type IndicatorConnection = {
  readonly __typename?: 'IndicatorConnection';
  /** The indicators with their cursors. */
  readonly edges: ReadonlyArray<IndicatorEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An indicator in a page. */
export type IndicatorEdge = {
  readonly __typename?: 'IndicatorEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The indicator. */
  readonly node: Indicator;
};

/** Which indicators. Lists mean any of these. */
export type IndicatorFilter = {
  /** Of these districts. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['LgdCode']['input']>>;
  /** That measure these of the registrations. */
  readonly measures?: InputMaybe<ReadonlyArray<OutcomeMetric>>;
  /** Only those of the whole of India, or none of them. */
  readonly national?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of the name; misspelt names are found too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of these states, their districts included. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
};

/** Orders of indicators. */
export type IndicatorOrder =
  /** By name. */
  | 'NAME_ASC'
  /** Best fit to `search` first; by name without one. */
  | 'RELEVANCE';

/** A value of an indicator, as a source reports it. */
export type IndicatorValue = {
  readonly __typename?: 'IndicatorValue';
  /** What registrations come to in the same period, or up to the day of the count; null where nothing measures the same. */
  readonly computed?: Maybe<RegistrationFigures>;
  /** The financial year, when the period is one. */
  readonly financialYear?: Maybe<Scalars['FinancialYear']['output']>;
  /** First day of the period; null for what was counted on the last day, or when the source does not say. */
  readonly from?: Maybe<Scalars['LocalDate']['output']>;
  /** The upper end of a range; null where there is one number. */
  readonly highest?: Maybe<Scalars['Float']['output']>;
  /** How exact the source is about it. */
  readonly qualifier: FigureQualifier;
  /** Why it was corrected; null for a first value. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 1 for the first value of the period, one more for each correction. */
  readonly revision: Scalars['Int']['output'];
  /** Former values of the period, the latest first. */
  readonly revisions: ReadonlyArray<IndicatorValue>;
  /** Where it is known from, as a citation. */
  readonly source: Scalars['String']['output'];
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** Last day of the period, or the day of the count; null when the source does not say. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
  /** The number, in the indicator's unit; the lower end of a range. */
  readonly value: Scalars['Float']['output'];
};


/** A value of an indicator, as a source reports it. */
export type IndicatorValueComputedArgs = {
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A value of an indicator. */
export type IndicatorValueInput = {
  /** The financial year, in place of `from` and `to`. */
  readonly financialYear?: InputMaybe<Scalars['FinancialYear']['input']>;
  /** First day of the period; left out for what was counted on the last day. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The upper end of a range. */
  readonly highest?: InputMaybe<Scalars['Float']['input']>;
  /** How exact the source is about it. */
  readonly qualifier: FigureQualifier;
  /** Why it corrects the value that the period has; needed when it has one. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Where it is known from, as a citation, 1 to 500 characters. */
  readonly source: Scalars['String']['input'];
  /** Last day of the period, or the day of the count; not in the future. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The number, in the indicator's unit; the lower end of a range. */
  readonly value: Scalars['Float']['input'];
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

/** Everything that can be changed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records a campaign of the bureau's own state, with its targets and its allocation. */
  readonly recordCampaign: RecordCampaignResult;
  /** Records an indicator of the bureau's own state, without values. */
  readonly recordIndicator: RecordIndicatorResult;
  /** Adds values to an indicator of the bureau's own state; a value for a period that has one corrects it, and the former stays. */
  readonly recordIndicatorValues: RecordIndicatorValuesResult;
  /** Records a policy of the bureau's own state, with its targets. */
  readonly recordPolicy: RecordPolicyResult;
  /** Records what a source reports of a campaign or a policy. It stands beside what is computed; nothing reported is ever removed. */
  readonly recordReportedFigures: RecordReportedFiguresResult;
  /** Changes what is given; what is left out stays, null clears what may be empty. */
  readonly updateCampaign: UpdateCampaignResult;
  /** Changes what is given; what is left out stays, null clears what may be empty. */
  readonly updatePolicy: UpdatePolicyResult;
};


/** Everything that can be changed. */
export type MutationRecordCampaignArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordCampaignInput;
};


/** Everything that can be changed. */
export type MutationRecordIndicatorArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordIndicatorInput;
};


/** Everything that can be changed. */
export type MutationRecordIndicatorValuesArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordIndicatorValuesInput;
};


/** Everything that can be changed. */
export type MutationRecordPolicyArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordPolicyInput;
};


/** Everything that can be changed. */
export type MutationRecordReportedFiguresArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordReportedFiguresInput;
};


/** Everything that can be changed. */
export type MutationUpdateCampaignArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateCampaignInput;
};


/** Everything that can be changed. */
export type MutationUpdatePolicyArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdatePolicyInput;
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

/** What a write did to a campaign, a policy or an indicator. */
export type OutcomeChange = {
  readonly __typename?: 'OutcomeChange';
  /** The client or officer that did it, as in the audit trail. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Names of the fields that it changed; for a new record of those that it gave. */
  readonly changed: ReadonlyArray<Scalars['String']['output']>;
  /** The mutation, e.g. `updateCampaign`. */
  readonly operation: Scalars['String']['output'];
  /** The organisation whose client did it; null for the hub's own tools. */
  readonly organization?: Maybe<Organization>;
  /** The version that it made. */
  readonly version: Scalars['Int']['output'];
};

/** What is counted of registrations. */
export type OutcomeMetric =
  /** Their investment in plant and machinery or equipment. */
  | 'INVESTMENT'
  /** Persons at work in them. */
  | 'JOBS'
  /** Enterprises registered. */
  | 'UNITS';

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

/** What a state has set itself for its enterprises. */
export type Policy = Node & {
  readonly __typename?: 'Policy';
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** First day of which registrations count. */
  readonly from: Scalars['LocalDate']['output'];
  /** How it came to be what it is, the latest first, the latest 100; for the bureau of its state. */
  readonly history: ReadonlyArray<OutcomeChange>;
  /** `pol_…` */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Registrations on its days. */
  readonly progress: RegistrationFigures;
  /** What sources report of it. */
  readonly reportedFigures: ReadonlyArray<ReportedFigure>;
  /** Where it is known from, as a citation; null for what a bureau recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The state whose policy it is. */
  readonly state: State;
  /** Where it stands in time. */
  readonly status: UndertakingStatus;
  /** What it is, in short. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** False where the sources leave doubt about it, its days among them. */
  readonly sure: Scalars['Boolean']['output'];
  /** What it is to reach. */
  readonly targets: ReadonlyArray<Target>;
  /** Last day of which registrations count. */
  readonly to: Scalars['LocalDate']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** What a state has set itself for its enterprises. */
export type PolicyProgressArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of policies. */
export type PolicyConnection = {
  readonly __typename?: 'PolicyConnection';
  /** The policies with their cursors. */
  readonly edges: ReadonlyArray<PolicyEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A policy in a page. */
export type PolicyEdge = {
  readonly __typename?: 'PolicyEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The policy. */
  readonly node: Policy;
};

/** Everything that can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** One campaign by its id; null when it does not exist. */
  readonly campaign?: Maybe<Campaign>;
  /** Campaigns that fit all the filters given. */
  readonly campaigns: CampaignConnection;
  /** One indicator by its id; null when it does not exist. */
  readonly indicator?: Maybe<Indicator>;
  /** Indicators that fit all the filters given. */
  readonly indicators: IndicatorConnection;
  /** Policies that fit all the filters given. */
  readonly policies: PolicyConnection;
  /** One policy by its id; null when it does not exist. */
  readonly policy?: Maybe<Policy>;
};


/** Everything that can be read. */
export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UndertakingFilter>;
  first: Scalars['Int']['input'];
  orderBy: UndertakingOrder;
};


/** Everything that can be read. */
export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndicatorFilter>;
  first: Scalars['Int']['input'];
  orderBy: IndicatorOrder;
};


/** Everything that can be read. */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UndertakingFilter>;
  first: Scalars['Int']['input'];
  orderBy: UndertakingOrder;
};


/** Everything that can be read. */
export type QueryPolicyArgs = {
  id: Scalars['ID']['input'];
};

/** A new campaign. */
export type RecordCampaignInput = {
  /** The districts' parts; up to 200. */
  readonly allocation?: InputMaybe<ReadonlyArray<AllocationInput>>;
  /** First day of which registrations count. */
  readonly from: Scalars['LocalDate']['input'];
  /** Name, 1 to 200 characters, unique in the state. */
  readonly name: Scalars['String']['input'];
  /** The state; a bureau's own unless told. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in short, 1 to 2,000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** What it is to reach; one target or more. */
  readonly targets: ReadonlyArray<TargetInput>;
  /** Last day of which registrations count. */
  readonly to: Scalars['LocalDate']['input'];
};

/** The campaign was recorded. */
export type RecordCampaignPayload = {
  readonly __typename?: 'RecordCampaignPayload';
  /** The campaign as it is now. */
  readonly campaign: Campaign;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordCampaign. */
export type RecordCampaignResult = RecordCampaignPayload | ValidationFailed;

/** A new indicator. */
export type RecordIndicatorInput = {
  /** More about it, 1 to 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** LGD code of a district of the state; the whole state unless told. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** What of the registrations measures the same. */
  readonly measure?: InputMaybe<OutcomeMetric>;
  /** What is measured, 1 to 200 characters, unique in its state or district. */
  readonly name: Scalars['String']['input'];
  /** The state; a bureau's own unless told. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Unit of the values, 1 to 50 characters. */
  readonly unit: Scalars['String']['input'];
};

/** The indicator was recorded. */
export type RecordIndicatorPayload = {
  readonly __typename?: 'RecordIndicatorPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The indicator as it is now. */
  readonly indicator: Indicator;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordIndicator. */
export type RecordIndicatorResult = RecordIndicatorPayload | ValidationFailed;

/** Values of an indicator; 1 to 200. */
export type RecordIndicatorValuesInput = {
  /** The version that the values were decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `ind_…` */
  readonly id: Scalars['ID']['input'];
  /** The values, at most one a period. */
  readonly values: ReadonlyArray<IndicatorValueInput>;
};

/** The values were recorded. */
export type RecordIndicatorValuesPayload = {
  readonly __typename?: 'RecordIndicatorValuesPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The indicator as it is now. */
  readonly indicator: Indicator;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordIndicatorValues. */
export type RecordIndicatorValuesResult = RecordIndicatorValuesPayload | ValidationFailed | VersionConflict;

/** A new policy. */
export type RecordPolicyInput = {
  /** First day of which registrations count. */
  readonly from: Scalars['LocalDate']['input'];
  /** Name, 1 to 200 characters, unique in the state. */
  readonly name: Scalars['String']['input'];
  /** The state; a bureau's own unless told. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in short, 1 to 2,000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** What it is to reach; one target or more. */
  readonly targets: ReadonlyArray<TargetInput>;
  /** Last day of which registrations count. */
  readonly to: Scalars['LocalDate']['input'];
};

/** The policy was recorded. */
export type RecordPolicyPayload = {
  readonly __typename?: 'RecordPolicyPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The policy as it is now. */
  readonly policy: Policy;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordPolicy. */
export type RecordPolicyResult = RecordPolicyPayload | ValidationFailed;

/** What sources report of a campaign or a policy; one figure or crossing or more, up to 100 of each. */
export type RecordReportedFiguresInput = {
  /** Crossings of a campaign's districts. */
  readonly crossings?: InputMaybe<ReadonlyArray<ReportedCrossingInput>>;
  /** The version that the report was read against. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Figures. */
  readonly figures?: InputMaybe<ReadonlyArray<ReportedFigureInput>>;
  /** `cmp_…` or `pol_…` */
  readonly subject: Scalars['ID']['input'];
};

/** What was reported stands beside what is computed. */
export type RecordReportedFiguresPayload = {
  readonly __typename?: 'RecordReportedFiguresPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The campaign or policy as it is now. */
  readonly subject: ReportedSubject;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordReportedFigures. */
export type RecordReportedFiguresResult = RecordReportedFiguresPayload | ValidationFailed | VersionConflict;

/**
 * Sums over the enterprises that were registered on some days, as the records are now: an enterprise that closed since is counted
 * still, as it was registered, and told in `closed`. Kept current by the events of enterprises, within a second or so.
 */
export type RegistrationFigures = {
  readonly __typename?: 'RegistrationFigures';
  /** Those among them that closed since. */
  readonly closed: Scalars['Int']['output'];
  /** Their investment in plant and machinery or equipment. */
  readonly investment: Money;
  /** Persons at work in them. */
  readonly jobs: Scalars['SafeInt']['output'];
  /** Units owned mostly by members of scheduled castes or tribes. */
  readonly scStOwned: Scalars['Int']['output'];
  /** How much of the investment is generated. */
  readonly syntheticInvestment: Money;
  /** How many of the jobs are generated. */
  readonly syntheticJobs: Scalars['SafeInt']['output'];
  /** How many of the units are generated data that stands for nobody. */
  readonly syntheticUnits: Scalars['Int']['output'];
  /** Enterprises registered. */
  readonly units: Scalars['Int']['output'];
  /** Units owned mostly by women. */
  readonly womenOwned: Scalars['Int']['output'];
};

/** A crossing of a threshold as a source reports it. It stands beside the computed one and never replaces it. */
export type ReportedCrossing = {
  readonly __typename?: 'ReportedCrossing';
  /** The day by which it was crossed: that of the report, where the source gives none. */
  readonly crossedBy: Scalars['LocalDate']['output'];
  /** Which it was to cross; null where the source does not say. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Where it is known from, as a citation. */
  readonly source: Scalars['String']['output'];
  /** The number of units. */
  readonly threshold: Scalars['Int']['output'];
};

/** A crossing of a threshold as a source reports it. */
export type ReportedCrossingInput = {
  /** The day by which it was crossed; not in the future. */
  readonly crossedBy: Scalars['LocalDate']['input'];
  /** LGD code of the district. */
  readonly district: Scalars['String']['input'];
  /** Which it was to cross, where the source says so. */
  readonly rank?: InputMaybe<Scalars['Int']['input']>;
  /** Where it is known from, as a citation, 1 to 500 characters. */
  readonly source: Scalars['String']['input'];
  /** The number of units; above 0. */
  readonly threshold: Scalars['Int']['input'];
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

/** What a source reports. */
export type ReportedFigureInput = {
  /** The day it describes, or was reported on; not in the future. */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** LGD code of the district that it is about; a campaign's only. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** What was counted, 1 to 200 characters. */
  readonly metric: Scalars['String']['input'];
  /** How exact the source is about it. */
  readonly qualifier: FigureQualifier;
  /** Where it is known from, as a citation, 1 to 500 characters. */
  readonly source: Scalars['String']['input'];
  /** Unit of the number, 1 to 50 characters. */
  readonly unit: Scalars['String']['input'];
  /** The number as reported. */
  readonly value: Scalars['Float']['input'];
};

/** What figures are reported of. */
export type ReportedSubject = Campaign | Policy;

/** A group of NIC-2008 divisions that enterprises are counted in. */
export type Sector = {
  readonly __typename?: 'Sector';
  /** Code within this graph, e.g. `agro-food`. */
  readonly code: Scalars['ID']['output'];
};

/** The registrations of one sector. */
export type SectorProgress = {
  readonly __typename?: 'SectorProgress';
  /** Its sums. */
  readonly progress: RegistrationFigures;
  /** The sector of the units' main activity. */
  readonly sector: Sector;
};

/** How much an issue weighs. */
export type Severity =
  /** The write was refused. */
  | 'ERROR'
  /** The write went through; somebody should look. */
  | 'WARNING';

/** A state or union territory. */
export type State = {
  readonly __typename?: 'State';
  /** Its campaigns, the latest first. */
  readonly campaigns: CampaignConnection;
  /** ISO 3166-2 code. */
  readonly code: Scalars['StateCode']['output'];
  /** Indicators of it and of its districts, by name. */
  readonly indicators: IndicatorConnection;
  /** Its policies, the latest first. */
  readonly policies: PolicyConnection;
  /** Enterprises that were registered in it, counted as they are now. */
  readonly registrations: RegistrationFigures;
};


/** A state or union territory. */
export type StateCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A state or union territory. */
export type StateIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A state or union territory. */
export type StatePoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A state or union territory. */
export type StateRegistrationsArgs = {
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What a campaign or a policy is to reach. */
export type Target = {
  readonly __typename?: 'Target';
  /** What registrations come to so far. */
  readonly achieved: Achievement;
  /** The day by which it is due. */
  readonly by: Scalars['LocalDate']['output'];
  /** The upper end of a range; null where there is one number. */
  readonly maximum?: Maybe<Scalars['SafeInt']['output']>;
  /** What is counted. */
  readonly metric: OutcomeMetric;
  /** The number, or the lower end of a range: units, persons, or paise. */
  readonly minimum: Scalars['SafeInt']['output'];
  /** The minimum as money; null unless it is an investment. */
  readonly money?: Maybe<Money>;
  /** Where it is known from, as a citation; null for what a bureau recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** False where the sources leave doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
};


/** What a campaign or a policy is to reach. */
export type TargetAchievedArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What is to be reached. */
export type TargetInput = {
  /** The day by which it is due; the last day unless told. */
  readonly by?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The upper end of a range. */
  readonly maximum?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What is counted; each at most once. */
  readonly metric: OutcomeMetric;
  /** The number, or the lower end of a range: units, persons, or paise; above 0. */
  readonly minimum: Scalars['SafeInt']['input'];
};

/** Which campaigns or policies. Lists mean any of these. */
export type UndertakingFilter = {
  /** With a day on this one or later. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Words of the name; misspelt names are found too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With a day on this one or earlier. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Orders of campaigns and policies. */
export type UndertakingOrder =
  /** Earliest first day first. */
  | 'FROM_ASC'
  /** Latest first day first. */
  | 'FROM_DESC'
  /** By name. */
  | 'NAME_ASC'
  /** Best fit to `search` first; by name without one. */
  | 'RELEVANCE';

/** Where a campaign or a policy stands in time. */
export type UndertakingStatus =
  /** It is over. */
  | 'ENDED'
  /** It runs. */
  | 'RUNNING'
  /** It has not begun. */
  | 'UPCOMING';

/** Changes of a campaign: what is left out stays. */
export type UpdateCampaignInput = {
  /** The districts' parts, as a whole list. */
  readonly allocation?: InputMaybe<ReadonlyArray<AllocationInput>>;
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** First day of which registrations count. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** `cmp_…` */
  readonly id: Scalars['ID']['input'];
  /** New name, 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in short; null clears it. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** What it is to reach, as a whole list. */
  readonly targets?: InputMaybe<ReadonlyArray<TargetInput>>;
  /** Last day of which registrations count. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The campaign was changed. */
export type UpdateCampaignPayload = {
  readonly __typename?: 'UpdateCampaignPayload';
  /** The campaign as it is now. */
  readonly campaign: Campaign;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of updateCampaign. */
export type UpdateCampaignResult = UpdateCampaignPayload | ValidationFailed | VersionConflict;

/** Changes of a policy: what is left out stays. */
export type UpdatePolicyInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** First day of which registrations count. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** `pol_…` */
  readonly id: Scalars['ID']['input'];
  /** New name, 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in short; null clears it. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** What it is to reach, as a whole list. */
  readonly targets?: InputMaybe<ReadonlyArray<TargetInput>>;
  /** Last day of which registrations count. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The policy was changed. */
export type UpdatePolicyPayload = {
  readonly __typename?: 'UpdatePolicyPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The policy as it is now. */
  readonly policy: Policy;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of updatePolicy. */
export type UpdatePolicyResult = UpdatePolicyPayload | ValidationFailed | VersionConflict;

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
  Campaign: Campaign;
  District: District;
  Indicator: Indicator;
  Policy: Policy;
  State: State;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"code":true}> );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"id":true}> );
  Policy:
    ( { __typename: 'Policy' }
    & GraphQLRecursivePick<FederationTypes['Policy'], {"id":true}> );
  State:
    ( { __typename: 'State' }
    & GraphQLRecursivePick<FederationTypes['State'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RecordCampaignResult:
    | ( Partial<Omit<RecordCampaignPayload, 'campaign' | 'warnings'> & { campaign: _RefType['Campaign'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RecordIndicatorResult:
    | ( Partial<Omit<RecordIndicatorPayload, 'indicator' | 'warnings'> & { indicator: _RefType['Indicator'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RecordIndicatorValuesResult:
    | ( Partial<Omit<RecordIndicatorValuesPayload, 'indicator' | 'warnings'> & { indicator: _RefType['Indicator'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RecordPolicyResult:
    | ( Partial<Omit<RecordPolicyPayload, 'policy' | 'warnings'> & { policy: _RefType['Policy'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RecordReportedFiguresResult:
    | ( Partial<Omit<RecordReportedFiguresPayload, 'subject' | 'warnings'> & { subject: _RefType['ReportedSubject'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  ReportedSubject:
    | ( CampaignRow )
    | ( PolicyRow )
  ;
  UpdateCampaignResult:
    | ( Partial<Omit<UpdateCampaignPayload, 'campaign' | 'warnings'> & { campaign: _RefType['Campaign'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  UpdatePolicyResult:
    | ( Partial<Omit<UpdatePolicyPayload, 'policy' | 'warnings'> & { policy: _RefType['Policy'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CampaignRow )
    | ( IndicatorRow )
    | ( PolicyRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Achievement: ResolverTypeWrapper<AchievementView>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  AllocationInput: ResolverTypeWrapper<Partial<AllocationInput>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Campaign: ResolverTypeWrapper<CampaignRow>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  CampaignConnection: ResolverTypeWrapper<CampaignPage>;
  CampaignDistrict: ResolverTypeWrapper<CampaignDistrictView>;
  CampaignDistrictOrder: ResolverTypeWrapper<Partial<CampaignDistrictOrder>>;
  CampaignEdge: ResolverTypeWrapper<Partial<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  District: ResolverTypeWrapper<PlaceStub>;
  FigureQualifier: ResolverTypeWrapper<Partial<FigureQualifier>>;
  FinancialYear: ResolverTypeWrapper<Partial<Scalars['FinancialYear']['output']>>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  IndicatorConnection: ResolverTypeWrapper<IndicatorPage>;
  IndicatorEdge: ResolverTypeWrapper<Partial<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>>;
  IndicatorFilter: ResolverTypeWrapper<Partial<IndicatorFilter>>;
  IndicatorOrder: ResolverTypeWrapper<Partial<IndicatorOrder>>;
  IndicatorValue: ResolverTypeWrapper<IndicatorValueRow>;
  IndicatorValueInput: ResolverTypeWrapper<Partial<IndicatorValueInput>>;
  Issue: ResolverTypeWrapper<IssueValue>;
  LgdCode: ResolverTypeWrapper<Partial<Scalars['LgdCode']['output']>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyStyle: ResolverTypeWrapper<Partial<MoneyStyle>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<Partial<Organization>>;
  OutcomeChange: ResolverTypeWrapper<ChangeView>;
  OutcomeMetric: ResolverTypeWrapper<Partial<OutcomeMetric>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Policy: ResolverTypeWrapper<PolicyRow>;
  PolicyConnection: ResolverTypeWrapper<PolicyPage>;
  PolicyEdge: ResolverTypeWrapper<Partial<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCampaignInput: ResolverTypeWrapper<Partial<RecordCampaignInput>>;
  RecordCampaignPayload: ResolverTypeWrapper<Partial<Omit<RecordCampaignPayload, 'campaign' | 'warnings'> & { campaign: ResolversTypes['Campaign'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordCampaignResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCampaignResult']>>;
  RecordIndicatorInput: ResolverTypeWrapper<Partial<RecordIndicatorInput>>;
  RecordIndicatorPayload: ResolverTypeWrapper<Partial<Omit<RecordIndicatorPayload, 'indicator' | 'warnings'> & { indicator: ResolversTypes['Indicator'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordIndicatorResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordIndicatorResult']>>;
  RecordIndicatorValuesInput: ResolverTypeWrapper<Partial<RecordIndicatorValuesInput>>;
  RecordIndicatorValuesPayload: ResolverTypeWrapper<Partial<Omit<RecordIndicatorValuesPayload, 'indicator' | 'warnings'> & { indicator: ResolversTypes['Indicator'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordIndicatorValuesResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordIndicatorValuesResult']>>;
  RecordPolicyInput: ResolverTypeWrapper<Partial<RecordPolicyInput>>;
  RecordPolicyPayload: ResolverTypeWrapper<Partial<Omit<RecordPolicyPayload, 'policy' | 'warnings'> & { policy: ResolversTypes['Policy'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordPolicyResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPolicyResult']>>;
  RecordReportedFiguresInput: ResolverTypeWrapper<Partial<RecordReportedFiguresInput>>;
  RecordReportedFiguresPayload: ResolverTypeWrapper<Partial<Omit<RecordReportedFiguresPayload, 'subject' | 'warnings'> & { subject: ResolversTypes['ReportedSubject'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordReportedFiguresResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReportedFiguresResult']>>;
  RegistrationFigures: ResolverTypeWrapper<Figures>;
  ReportedCrossing: ResolverTypeWrapper<ReportedCrossingRow>;
  ReportedCrossingInput: ResolverTypeWrapper<Partial<ReportedCrossingInput>>;
  ReportedFigure: ResolverTypeWrapper<ReportedFigureRow>;
  ReportedFigureInput: ResolverTypeWrapper<Partial<ReportedFigureInput>>;
  ReportedSubject: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportedSubject']>>;
  SafeInt: ResolverTypeWrapper<Partial<Scalars['SafeInt']['output']>>;
  Sector: ResolverTypeWrapper<Partial<Sector>>;
  SectorProgress: ResolverTypeWrapper<SectorFigures>;
  Severity: ResolverTypeWrapper<Partial<Severity>>;
  State: ResolverTypeWrapper<PlaceStub>;
  StateCode: ResolverTypeWrapper<Partial<Scalars['StateCode']['output']>>;
  Target: ResolverTypeWrapper<TargetView>;
  TargetInput: ResolverTypeWrapper<Partial<TargetInput>>;
  UndertakingFilter: ResolverTypeWrapper<Partial<UndertakingFilter>>;
  UndertakingOrder: ResolverTypeWrapper<Partial<UndertakingOrder>>;
  UndertakingStatus: ResolverTypeWrapper<Partial<UndertakingStatus>>;
  UpdateCampaignInput: ResolverTypeWrapper<Partial<UpdateCampaignInput>>;
  UpdateCampaignPayload: ResolverTypeWrapper<Partial<Omit<UpdateCampaignPayload, 'campaign' | 'warnings'> & { campaign: ResolversTypes['Campaign'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  UpdateCampaignResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCampaignResult']>>;
  UpdatePolicyInput: ResolverTypeWrapper<Partial<UpdatePolicyInput>>;
  UpdatePolicyPayload: ResolverTypeWrapper<Partial<Omit<UpdatePolicyPayload, 'policy' | 'warnings'> & { policy: ResolversTypes['Policy'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  UpdatePolicyResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePolicyResult']>>;
  ValidationFailed: ResolverTypeWrapper<Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversTypes['Issue']> }>>;
  VersionConflict: ResolverTypeWrapper<Partial<VersionConflict>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Achievement: AchievementView;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Float: Partial<Scalars['Float']['output']>;
  AllocationInput: Partial<AllocationInput>;
  String: Partial<Scalars['String']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  Campaign: CampaignRow;
  ID: Partial<Scalars['ID']['output']>;
  CampaignConnection: CampaignPage;
  CampaignDistrict: CampaignDistrictView;
  CampaignEdge: Partial<Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] }>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  District: PlaceStub;
  FinancialYear: Partial<Scalars['FinancialYear']['output']>;
  Indicator: IndicatorRow;
  IndicatorConnection: IndicatorPage;
  IndicatorEdge: Partial<Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] }>;
  IndicatorFilter: Partial<IndicatorFilter>;
  IndicatorValue: IndicatorValueRow;
  IndicatorValueInput: Partial<IndicatorValueInput>;
  Issue: IssueValue;
  LgdCode: Partial<Scalars['LgdCode']['output']>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Money: MoneyValue;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: Partial<Organization>;
  OutcomeChange: ChangeView;
  PageInfo: Partial<PageInfo>;
  Policy: PolicyRow;
  PolicyConnection: PolicyPage;
  PolicyEdge: Partial<Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] }>;
  Query: Record<PropertyKey, never>;
  RecordCampaignInput: Partial<RecordCampaignInput>;
  RecordCampaignPayload: Partial<Omit<RecordCampaignPayload, 'campaign' | 'warnings'> & { campaign: ResolversParentTypes['Campaign'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordCampaignResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordCampaignResult']>;
  RecordIndicatorInput: Partial<RecordIndicatorInput>;
  RecordIndicatorPayload: Partial<Omit<RecordIndicatorPayload, 'indicator' | 'warnings'> & { indicator: ResolversParentTypes['Indicator'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordIndicatorResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordIndicatorResult']>;
  RecordIndicatorValuesInput: Partial<RecordIndicatorValuesInput>;
  RecordIndicatorValuesPayload: Partial<Omit<RecordIndicatorValuesPayload, 'indicator' | 'warnings'> & { indicator: ResolversParentTypes['Indicator'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordIndicatorValuesResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordIndicatorValuesResult']>;
  RecordPolicyInput: Partial<RecordPolicyInput>;
  RecordPolicyPayload: Partial<Omit<RecordPolicyPayload, 'policy' | 'warnings'> & { policy: ResolversParentTypes['Policy'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordPolicyResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordPolicyResult']>;
  RecordReportedFiguresInput: Partial<RecordReportedFiguresInput>;
  RecordReportedFiguresPayload: Partial<Omit<RecordReportedFiguresPayload, 'subject' | 'warnings'> & { subject: ResolversParentTypes['ReportedSubject'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordReportedFiguresResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordReportedFiguresResult']>;
  RegistrationFigures: Figures;
  ReportedCrossing: ReportedCrossingRow;
  ReportedCrossingInput: Partial<ReportedCrossingInput>;
  ReportedFigure: ReportedFigureRow;
  ReportedFigureInput: Partial<ReportedFigureInput>;
  ReportedSubject: Partial<ResolversUnionTypes<ResolversParentTypes>['ReportedSubject']>;
  SafeInt: Partial<Scalars['SafeInt']['output']>;
  Sector: Partial<Sector>;
  SectorProgress: SectorFigures;
  State: PlaceStub;
  StateCode: Partial<Scalars['StateCode']['output']>;
  Target: TargetView;
  TargetInput: Partial<TargetInput>;
  UndertakingFilter: Partial<UndertakingFilter>;
  UpdateCampaignInput: Partial<UpdateCampaignInput>;
  UpdateCampaignPayload: Partial<Omit<UpdateCampaignPayload, 'campaign' | 'warnings'> & { campaign: ResolversParentTypes['Campaign'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  UpdateCampaignResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateCampaignResult']>;
  UpdatePolicyInput: Partial<UpdatePolicyInput>;
  UpdatePolicyPayload: Partial<Omit<UpdatePolicyPayload, 'policy' | 'warnings'> & { policy: ResolversParentTypes['Policy'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  UpdatePolicyResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdatePolicyResult']>;
  ValidationFailed: Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  VersionConflict: Partial<VersionConflict>;
};

export type AchievementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Achievement'] = ResolversParentTypes['Achievement']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  syntheticValue?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocatedUnits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['CampaignDistrict']>, ParentType, ContextType, RequireFields<CampaignDistrictsArgs, 'orderBy' | 'threshold'>>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['OutcomeChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['RegistrationFigures'], ParentType, ContextType, Partial<CampaignProgressArgs>>;
  reportedFigures?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['SectorProgress']>, ParentType, ContextType, Partial<CampaignSectorsArgs>>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UndertakingStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignDistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignDistrict'] = ResolversParentTypes['CampaignDistrict']> = {
  allocatedUnits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  allocationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allocationSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allocationSure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  crossedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['RegistrationFigures'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportedCrossings?: Resolver<ReadonlyArray<ResolversTypes['ReportedCrossing']>, ParentType, ContextType>;
  reportedFigures?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['LgdCode'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<DistrictIndicatorsArgs, 'first'>>;
  registrations?: Resolver<ResolversTypes['RegistrationFigures'], ParentType, ContextType, Partial<DistrictRegistrationsArgs>>;
};

export interface FinancialYearScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FinancialYear'], any> {
  name: 'FinancialYear';
}

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['OutcomeChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['OutcomeMetric']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['IndicatorValue']>, ParentType, ContextType, Partial<IndicatorValuesArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type IndicatorValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValue'] = ResolversParentTypes['IndicatorValue']> = {
  computed?: Resolver<Maybe<ResolversTypes['RegistrationFigures']>, ParentType, ContextType, Partial<IndicatorValueComputedArgs>>;
  financialYear?: Resolver<Maybe<ResolversTypes['FinancialYear']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  highest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordCampaign?: Resolver<ResolversTypes['RecordCampaignResult'], ParentType, ContextType, RequireFields<MutationRecordCampaignArgs, 'dryRun' | 'input'>>;
  recordIndicator?: Resolver<ResolversTypes['RecordIndicatorResult'], ParentType, ContextType, RequireFields<MutationRecordIndicatorArgs, 'dryRun' | 'input'>>;
  recordIndicatorValues?: Resolver<ResolversTypes['RecordIndicatorValuesResult'], ParentType, ContextType, RequireFields<MutationRecordIndicatorValuesArgs, 'dryRun' | 'input'>>;
  recordPolicy?: Resolver<ResolversTypes['RecordPolicyResult'], ParentType, ContextType, RequireFields<MutationRecordPolicyArgs, 'dryRun' | 'input'>>;
  recordReportedFigures?: Resolver<ResolversTypes['RecordReportedFiguresResult'], ParentType, ContextType, RequireFields<MutationRecordReportedFiguresArgs, 'dryRun' | 'input'>>;
  updateCampaign?: Resolver<ResolversTypes['UpdateCampaignResult'], ParentType, ContextType, RequireFields<MutationUpdateCampaignArgs, 'dryRun' | 'input'>>;
  updatePolicy?: Resolver<ResolversTypes['UpdatePolicyResult'], ParentType, ContextType, RequireFields<MutationUpdatePolicyArgs, 'dryRun' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Campaign' | 'Indicator' | 'Policy', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OutcomeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeChange'] = ResolversParentTypes['OutcomeChange']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy'], FederationReferenceType extends FederationReferenceTypes['Policy'] = FederationReferenceTypes['Policy']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Policy']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['OutcomeChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['RegistrationFigures'], ParentType, ContextType, Partial<PolicyProgressArgs>>;
  reportedFigures?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UndertakingStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'first' | 'orderBy'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'first' | 'orderBy'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'first' | 'orderBy'>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, RequireFields<QueryPolicyArgs, 'id'>>;
};

export type RecordCampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCampaignPayload'] = ResolversParentTypes['RecordCampaignPayload']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCampaignResult'] = ResolversParentTypes['RecordCampaignResult']> = {
  __resolveType: TypeResolveFn<'RecordCampaignPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RecordIndicatorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordIndicatorPayload'] = ResolversParentTypes['RecordIndicatorPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordIndicatorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordIndicatorResult'] = ResolversParentTypes['RecordIndicatorResult']> = {
  __resolveType: TypeResolveFn<'RecordIndicatorPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RecordIndicatorValuesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordIndicatorValuesPayload'] = ResolversParentTypes['RecordIndicatorValuesPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordIndicatorValuesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordIndicatorValuesResult'] = ResolversParentTypes['RecordIndicatorValuesResult']> = {
  __resolveType: TypeResolveFn<'RecordIndicatorValuesPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RecordPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPolicyPayload'] = ResolversParentTypes['RecordPolicyPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPolicyResult'] = ResolversParentTypes['RecordPolicyResult']> = {
  __resolveType: TypeResolveFn<'RecordPolicyPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RecordReportedFiguresPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReportedFiguresPayload'] = ResolversParentTypes['RecordReportedFiguresPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ReportedSubject'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordReportedFiguresResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReportedFiguresResult'] = ResolversParentTypes['RecordReportedFiguresResult']> = {
  __resolveType: TypeResolveFn<'RecordReportedFiguresPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RegistrationFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationFigures'] = ResolversParentTypes['RegistrationFigures']> = {
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  jobs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  scStOwned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  syntheticInvestment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  syntheticJobs?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  syntheticUnits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  womenOwned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportedCrossingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedCrossing'] = ResolversParentTypes['ReportedCrossing']> = {
  crossedBy?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReportedSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedSubject'] = ResolversParentTypes['ReportedSubject']> = {
  __resolveType: TypeResolveFn<'Campaign' | 'Policy', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SectorProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectorProgress'] = ResolversParentTypes['SectorProgress']> = {
  progress?: Resolver<ResolversTypes['RegistrationFigures'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'], FederationReferenceType extends FederationReferenceTypes['State'] = FederationReferenceTypes['State']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['State']> | FederationReferenceType, FederationReferenceType, ContextType>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<StateCampaignsArgs, 'first'>>;
  code?: Resolver<ResolversTypes['StateCode'], ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<StateIndicatorsArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<StatePoliciesArgs, 'first'>>;
  registrations?: Resolver<ResolversTypes['RegistrationFigures'], ParentType, ContextType, Partial<StateRegistrationsArgs>>;
};

export interface StateCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StateCode'], any> {
  name: 'StateCode';
}

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  achieved?: Resolver<ResolversTypes['Achievement'], ParentType, ContextType, Partial<TargetAchievedArgs>>;
  by?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['SafeInt']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['OutcomeMetric'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpdateCampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCampaignPayload'] = ResolversParentTypes['UpdateCampaignPayload']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCampaignResult'] = ResolversParentTypes['UpdateCampaignResult']> = {
  __resolveType: TypeResolveFn<'UpdateCampaignPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdatePolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePolicyPayload'] = ResolversParentTypes['UpdatePolicyPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdatePolicyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePolicyResult'] = ResolversParentTypes['UpdatePolicyResult']> = {
  __resolveType: TypeResolveFn<'UpdatePolicyPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
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
  Achievement?: AchievementResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignDistrict?: CampaignDistrictResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  FinancialYear?: GraphQLScalarType;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  LgdCode?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OutcomeChange?: OutcomeChangeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordCampaignPayload?: RecordCampaignPayloadResolvers<ContextType>;
  RecordCampaignResult?: RecordCampaignResultResolvers<ContextType>;
  RecordIndicatorPayload?: RecordIndicatorPayloadResolvers<ContextType>;
  RecordIndicatorResult?: RecordIndicatorResultResolvers<ContextType>;
  RecordIndicatorValuesPayload?: RecordIndicatorValuesPayloadResolvers<ContextType>;
  RecordIndicatorValuesResult?: RecordIndicatorValuesResultResolvers<ContextType>;
  RecordPolicyPayload?: RecordPolicyPayloadResolvers<ContextType>;
  RecordPolicyResult?: RecordPolicyResultResolvers<ContextType>;
  RecordReportedFiguresPayload?: RecordReportedFiguresPayloadResolvers<ContextType>;
  RecordReportedFiguresResult?: RecordReportedFiguresResultResolvers<ContextType>;
  RegistrationFigures?: RegistrationFiguresResolvers<ContextType>;
  ReportedCrossing?: ReportedCrossingResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  ReportedSubject?: ReportedSubjectResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Sector?: SectorResolvers<ContextType>;
  SectorProgress?: SectorProgressResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  Target?: TargetResolvers<ContextType>;
  UpdateCampaignPayload?: UpdateCampaignPayloadResolvers<ContextType>;
  UpdateCampaignResult?: UpdateCampaignResultResolvers<ContextType>;
  UpdatePolicyPayload?: UpdatePolicyPayloadResolvers<ContextType>;
  UpdatePolicyResult?: UpdatePolicyResultResolvers<ContextType>;
  ValidationFailed?: ValidationFailedResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

