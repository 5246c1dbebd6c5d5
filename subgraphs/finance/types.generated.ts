import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../shared/money.ts';
import type { Issue as IssueValue } from '../shared/errors.ts';
import type { PlaceStub, Stub } from './stubs.ts';
import type { ChangeRow, FundRow, AllocationRow, ApplicationRow, AppraisalRow, ContributionRow, ReceiptRow, LoanEventRow, LoanReportRow, LoanSchemeRow } from './tables.ts';
import type { ApplicationPage, ApplicationCountRow, FundPage, LoanEventPage, LoanSchemePage } from './store.ts';
import type { TrancheInContext } from './domain/tranche-overdue.ts';
import type { StateYear } from './domain/loan-year.ts';
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

/** A contribution to add. */
export type AddFundContributionInput = {
  /** How much, in paise; more than 0. */
  readonly amount: Scalars['SafeInt']['input'];
  /** Who gives it, where it is an organisation of the register. */
  readonly contributor?: InputMaybe<Scalars['ID']['input']>;
  /** The fund's version that the contribution was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fnd_…` */
  readonly fund: Scalars['ID']['input'];
  /** Day of the pledge; for PLEDGED, and only for it. */
  readonly pledgedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The letter or order of the pledge; for PLEDGED, and only for it. Up to 200 characters. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** The contributor in words, up to 300 characters. */
  readonly statedAs: Scalars['String']['input'];
  /** How firm it is. */
  readonly status: FundContributionStatus;
};

/** What addFundContribution did. */
export type AddFundContributionPayload = {
  readonly __typename?: 'AddFundContributionPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The fund as it is now. */
  readonly fund: Fund;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of addFundContribution. */
export type AddFundContributionResult = AddFundContributionPayload | ValidationFailed | VersionConflict;

/** An appraisal to record. */
export type AppraiseFundApplicationInput = {
  /** The day; today when left out, not in the future. */
  readonly appraisedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that the appraisal was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fap_…` */
  readonly id: Scalars['ID']['input'];
  /** What it comes to. */
  readonly recommendation: FundRecommendation;
  /** The most that should be sanctioned, in paise; for SANCTION, and only for it, and not above what is asked for. */
  readonly recommended?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Why, up to 5,000 characters. */
  readonly remarks: Scalars['String']['input'];
  /** 0 to 100. */
  readonly score?: InputMaybe<Scalars['Int']['input']>;
};

/** What appraiseFundApplication did. */
export type AppraiseFundApplicationPayload = {
  readonly __typename?: 'AppraiseFundApplicationPayload';
  /** The application as it is now. */
  readonly application: FundApplication;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of appraiseFundApplication. */
export type AppraiseFundApplicationResult = AppraiseFundApplicationPayload | ValidationFailed | VersionConflict;

/** What changes of a contribution; what is left out stays. */
export type ChangeFundContributionInput = {
  /** How much, in paise; not below what was received of it. */
  readonly amount?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Who gives it, where it is an organisation of the register. */
  readonly contributor?: InputMaybe<Scalars['ID']['input']>;
  /** The fund's version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fnd_…` */
  readonly fund: Scalars['ID']['input'];
  /** Number of the contribution. */
  readonly number: Scalars['Int']['input'];
  /** Day of the pledge. */
  readonly pledgedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, up to 2,000 characters; needed where a pledge gets smaller. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The letter or order of the pledge. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** The contributor in words. */
  readonly statedAs?: InputMaybe<Scalars['String']['input']>;
  /** How firm it is; a pledge does not become foreseen again. */
  readonly status?: InputMaybe<FundContributionStatus>;
};

/** What changeFundContribution did. */
export type ChangeFundContributionPayload = {
  readonly __typename?: 'ChangeFundContributionPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The fund as it is now. */
  readonly fund: Fund;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of changeFundContribution. */
export type ChangeFundContributionResult = ChangeFundContributionPayload | ValidationFailed | VersionConflict;

/** What is right of a loan event; what is left out stays. */
export type CorrectLoanEventInput = {
  /** How many units got loans; more than 0. */
  readonly beneficiaries?: InputMaybe<Scalars['SafeInt']['input']>;
  /** How exact the number is. */
  readonly beneficiariesQualifier?: InputMaybe<FigureQualifier>;
  /** What was disbursed, in paise; more than 0. */
  readonly disbursed?: InputMaybe<Scalars['SafeInt']['input']>;
  /** How exact the amount is. */
  readonly disbursedQualifier?: InputMaybe<FigureQualifier>;
  /** The version that the correction was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The day; not in the future. */
  readonly heldOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** `lne_…` */
  readonly id: Scalars['ID']['input'];
  /** The scheme; null for none. */
  readonly scheme?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is known from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What it was, in a line. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What correctLoanEvent did. */
export type CorrectLoanEventPayload = {
  readonly __typename?: 'CorrectLoanEventPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The event as it is now. */
  readonly event: LoanEvent;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of correctLoanEvent. */
export type CorrectLoanEventResult = CorrectLoanEventPayload | ValidationFailed | VersionConflict;

/** A payment. */
export type DisburseTrancheInput = {
  /** What was paid out, in paise, where it is less than the tranche; the whole tranche when left out. */
  readonly amount?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The day; not in the future, not before the sanction. */
  readonly disbursedOn: Scalars['LocalDate']['input'];
  /** The version that the payment was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fap_…` */
  readonly id: Scalars['ID']['input'];
  /** Reference of the payment, up to 200 characters; each once in a fund. */
  readonly reference: Scalars['String']['input'];
  /** Number of the tranche. */
  readonly tranche: Scalars['Int']['input'];
};

/** What disburseTranche did. */
export type DisburseTranchePayload = {
  readonly __typename?: 'DisburseTranchePayload';
  /** The application as it is now. */
  readonly application: FundApplication;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of disburseTranche. */
export type DisburseTrancheResult = DisburseTranchePayload | ValidationFailed | VersionConflict;

/** A district. */
export type District = {
  readonly __typename?: 'District';
  /** LGD code. */
  readonly code: Scalars['LgdCode']['output'];
};

/** A small enterprise, public undertaking, start-up, artisan or weaver. */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  /** Its applications to funds that are yours to see, latest first. */
  readonly fundApplications: FundApplicationConnection;
  /** `ent_…` */
  readonly id: Scalars['ID']['output'];
};


/** A small enterprise, public undertaking, start-up, artisan or weaver. */
export type EnterpriseFundApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
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

/** One change of a fund or an application. */
export type FinanceChange = {
  readonly __typename?: 'FinanceChange';
  /** What was done: the name of the mutation, or `fact` for what a source tells. */
  readonly action: Scalars['String']['output'];
  /** The client or officer that did it, as in the audit trail; null for a fact of a source. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Status before; null for the record itself. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Reason or remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The organisation whose client did it. */
  readonly organization?: Maybe<Organization>;
  /** Status after. */
  readonly to: Scalars['String']['output'];
  /** The version that it made. */
  readonly version: Scalars['Int']['output'];
};

/** Money set aside by a state, and others with it, for small enterprises. */
export type Fund = Node & {
  readonly __typename?: 'Fund';
  /** How it is shared out by purpose; the shares sum to 100 %. Empty until somebody decides. */
  readonly allocations: ReadonlyArray<FundAllocation>;
  /** The next step, whether you can take it, and why not. */
  readonly allowedTransitions: ReadonlyArray<FundTransition>;
  /** Its applications counted by purpose and status, with their money. */
  readonly applicationCounts: ReadonlyArray<FundApplicationCount>;
  /** Applications to it, latest first. */
  readonly applications: FundApplicationConnection;
  /** Day of the cabinet's decision; null before it. */
  readonly cabinetDecidedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Number or name of the cabinet's decision; null before it. */
  readonly cabinetDecision?: Maybe<Scalars['String']['output']>;
  /** Who gives how much. */
  readonly contributions: ReadonlyArray<FundContribution>;
  /** What it is planned to hold in all. */
  readonly corpus: Money;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What its contributions come to, foreseen ones included; never above the corpus. */
  readonly foreseen: Money;
  /** What happened to the fund and its contributions since the graph records it, the latest first, the latest 100. */
  readonly history: ReadonlyArray<FinanceChange>;
  /** `fnd_…` */
  readonly id: Scalars['ID']['output'];
  /** Name of the fund. */
  readonly name: Scalars['String']['output'];
  /** The body that manages it; null where it is not known. */
  readonly organization?: Maybe<Organization>;
  /** What contributors have pledged; never above what is foreseen. */
  readonly pledged: Money;
  /** What has been received; never above what is pledged. */
  readonly received: Money;
  /** Where it is known from, as a citation. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The state whose fund it is. */
  readonly state: State;
  /** How far it has come. */
  readonly status: FundStatus;
  /** Why it got the status, where a reason was given. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when it has the status, as far as the graph records it. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for no fund. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes of the fund and its contributions; goes into `expectedVersion`. Applications have versions of their own. */
  readonly version: Scalars['Int']['output'];
};


/** Money set aside by a state, and others with it, for small enterprises. */
export type FundApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundApplicationFilter>;
  first: Scalars['Int']['input'];
  orderBy: FundApplicationOrder;
};

/** The share of a fund that is for one purpose. */
export type FundAllocation = {
  readonly __typename?: 'FundAllocation';
  /** The share of the corpus, down to the whole paisa. */
  readonly amount: Money;
  /** What can still be sanctioned: `funded` less `sanctioned`. */
  readonly available: Money;
  /** The share in basis points, a hundredth of a per cent; those of a fund sum to 10,000. */
  readonly basisPoints: Scalars['Int']['output'];
  /** What is paid out; never above `sanctioned`. */
  readonly disbursed: Money;
  /** The share of what has been received, down to the whole paisa: what can be sanctioned in all. */
  readonly funded: Money;
  /** The share in per cent. */
  readonly percent: Scalars['Float']['output'];
  /** The purpose. */
  readonly purpose: FundPurpose;
  /** What is sanctioned, less what was released again; never above `funded`. */
  readonly sanctioned: Money;
};

/** A share of a fund. */
export type FundAllocationInput = {
  /** The share in basis points, 1 to 10,000; those of a fund sum to 10,000, which is 100 %. */
  readonly basisPoints: Scalars['Int']['input'];
  /** The purpose; each once. */
  readonly purpose: FundPurpose;
};

/** An enterprise's application to a fund. */
export type FundApplication = Node & {
  readonly __typename?: 'FundApplication';
  /** Every next step, whether you can take it, and why not. */
  readonly allowedTransitions: ReadonlyArray<FundApplicationTransition>;
  /** Appraisals, the latest first; they stay with the bureau. */
  readonly appraisals: ReadonlyArray<FundAppraisal>;
  /** Who examines it: name or office; null before APPRAISAL. */
  readonly appraiser?: Maybe<Scalars['String']['output']>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The project, at length. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** District of the enterprise when it applied; null where it was not known. */
  readonly district?: Maybe<District>;
  /** Who applies; null when it is not yours to see. */
  readonly enterprise?: Maybe<Enterprise>;
  /** The fund. */
  readonly fund: Fund;
  /** What happened to it since the graph records it, the latest first, the latest 100. */
  readonly history: ReadonlyArray<FinanceChange>;
  /** `fap_…` */
  readonly id: Scalars['ID']['output'];
  /** What the money is for. */
  readonly purpose: FundPurpose;
  /** What is asked for. */
  readonly requested: Money;
  /** What was sanctioned; null before. */
  readonly sanction?: Maybe<FundSanction>;
  /** State of the fund. */
  readonly state: State;
  /** How far it has come. */
  readonly status: FundApplicationStatus;
  /** Why it got the status, where a reason was given. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when it has the status. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** Day it was submitted. */
  readonly submittedOn: Scalars['LocalDate']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The project, in a line. */
  readonly title: Scalars['String']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of applications. */
export type FundApplicationConnection = {
  readonly __typename?: 'FundApplicationConnection';
  /** The applications with their cursors. */
  readonly edges: ReadonlyArray<FundApplicationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Applications of one purpose at one status. */
export type FundApplicationCount = {
  readonly __typename?: 'FundApplicationCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** What they were paid. */
  readonly disbursed: Money;
  /** The purpose. */
  readonly purpose: FundPurpose;
  /** What they ask for. */
  readonly requested: Money;
  /** What they were sanctioned, less what was released again. */
  readonly sanctioned: Money;
  /** The status. */
  readonly status: FundApplicationStatus;
};

/** An application in a page. */
export type FundApplicationEdge = {
  readonly __typename?: 'FundApplicationEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The application. */
  readonly node: FundApplication;
};

/** Which applications. Lists mean any of these. */
export type FundApplicationFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of enterprises of these districts, as of the application. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['LgdCode']['input']>>;
  /** Of these enterprises. */
  readonly enterprises?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** To these funds. */
  readonly funds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With a tranche overdue today, or without one. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** For one of these purposes. */
  readonly purposes?: InputMaybe<ReadonlyArray<FundPurpose>>;
  /** Highest amount asked for, in paise. */
  readonly requestedMax?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Lowest amount asked for, in paise. */
  readonly requestedMin?: InputMaybe<Scalars['SafeInt']['input']>;
  /** To funds of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<FundApplicationStatus>>;
  /** Submitted on this day or later. */
  readonly submittedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Submitted on this day or earlier. */
  readonly submittedTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a tranche that is not paid out and due on this day or earlier. */
  readonly trancheDueTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Orders of a list of applications. */
export type FundApplicationOrder =
  /** Earliest tranche due first; those without one last. */
  | 'DUE_ASC'
  /** Largest amount asked for first. */
  | 'REQUESTED_DESC'
  /** Earliest submitted first. */
  | 'SUBMITTED_ASC'
  /** Latest submitted first. */
  | 'SUBMITTED_DESC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** How far an application has come. */
export type FundApplicationStatus =
  /** Somebody examines it. */
  | 'APPRAISAL'
  /** Everything is paid out, or the rest was released. */
  | 'CLOSED'
  /** The money is being paid out, tranche by tranche. */
  | 'DISBURSING'
  /** It was refused, or withdrawn. */
  | 'REJECTED'
  /** The money is promised. */
  | 'SANCTIONED'
  /** It came in. */
  | 'SUBMITTED';

/** A next step of an application. */
export type FundApplicationTransition = {
  readonly __typename?: 'FundApplicationTransition';
  /** Why it is not open: one sentence for each thing that stands against it. */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether you can take it, given what it needs. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** The mutation that takes it. */
  readonly mutation: Scalars['String']['output'];
  /** What the input of the step must bring, in words. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The status that it leads to. */
  readonly to: FundApplicationStatus;
};

/** What an examination of an application came to. */
export type FundAppraisal = {
  readonly __typename?: 'FundAppraisal';
  /** The client or officer that recorded it, as in the audit trail. */
  readonly appraisedBy: Scalars['String']['output'];
  /** The day. */
  readonly appraisedOn: Scalars['LocalDate']['output'];
  /** Its number within the application, from 1. */
  readonly number: Scalars['Int']['output'];
  /** What it comes to. */
  readonly recommendation: FundRecommendation;
  /** The most that should be sanctioned; null unless it recommends a sanction. */
  readonly recommended?: Maybe<Money>;
  /** Why. */
  readonly remarks: Scalars['String']['output'];
  /** 0 to 100; null where none was given. */
  readonly score?: Maybe<Scalars['Int']['output']>;
};

/** A page of funds. */
export type FundConnection = {
  readonly __typename?: 'FundConnection';
  /** The funds with their cursors. */
  readonly edges: ReadonlyArray<FundEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What somebody gives to a fund. */
export type FundContribution = {
  readonly __typename?: 'FundContribution';
  /** How much. */
  readonly amount: Money;
  /** Who gives it; null where no organisation of the register is named. */
  readonly contributor?: Maybe<Organization>;
  /** Its number within the fund, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Day of the pledge; null while it is foreseen. */
  readonly pledgedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What was received, in order, the first 100. */
  readonly receipts: ReadonlyArray<FundReceipt>;
  /** What has been received of it; never above the amount. */
  readonly received: Money;
  /** The letter or order by which it was pledged. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** The contributor as the source or the record names it. */
  readonly statedAs: Scalars['String']['output'];
  /** How firm it is. */
  readonly status: FundContributionStatus;
};

/** How firm a contribution is. */
export type FundContributionStatus =
  /** Somebody is meant to give it; nobody has committed himself. */
  | 'FORESEEN'
  /** The contributor has committed itself. */
  | 'PLEDGED';

/** A fund in a page. */
export type FundEdge = {
  readonly __typename?: 'FundEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The fund. */
  readonly node: Fund;
};

/** Which funds. Lists mean any of these. */
export type FundFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** With a contribution of one of these organisations. */
  readonly contributors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Managed by these organisations. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With an allocation for one of these purposes. */
  readonly purposes?: InputMaybe<ReadonlyArray<FundPurpose>>;
  /** Of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<FundStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of a list of funds. */
export type FundOrder =
  /** Largest corpus first. */
  | 'CORPUS_DESC'
  /** By name. */
  | 'NAME_ASC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** What a fund gives money for. */
export type FundPurpose =
  /** Helping a start-up. */
  | 'STARTUP'
  /** Upgrading a unit that exists. */
  | 'UPGRADE';

/** Money received of a contribution. */
export type FundReceipt = {
  readonly __typename?: 'FundReceipt';
  /** How much. */
  readonly amount: Money;
  /** Its number within the contribution, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The day. */
  readonly receivedOn: Scalars['LocalDate']['output'];
  /** Reference of the payment. */
  readonly reference: Scalars['String']['output'];
};

/** What an appraisal comes to. */
export type FundRecommendation =
  /** It should be rejected. */
  | 'REJECT'
  /** Something is missing before it can be judged. */
  | 'REVISIT'
  /** It should be sanctioned, up to the amount given. */
  | 'SANCTION';

/** Money promised to an applicant. */
export type FundSanction = {
  readonly __typename?: 'FundSanction';
  /** How much. */
  readonly amount: Money;
  /** What is paid out; never above the amount. */
  readonly disbursed: Money;
  /** The earliest day by which a tranche is due that is not paid out; null when there is none. */
  readonly nextDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** What is still to be paid out: the amount less what is paid out and what was released. */
  readonly outstanding: Money;
  /** Number of the sanction order. */
  readonly reference: Scalars['String']['output'];
  /** What went back to the allocation when the application was closed. */
  readonly released: Money;
  /** The client or officer that sanctioned it, as in the audit trail. */
  readonly sanctionedBy: Scalars['String']['output'];
  /** The day. */
  readonly sanctionedOn: Scalars['LocalDate']['output'];
  /** On what terms. */
  readonly terms?: Maybe<Scalars['String']['output']>;
  /** The parts in which it is paid out, in order. */
  readonly tranches: ReadonlyArray<FundTranche>;
};

/** How far a fund has come. */
export type FundStatus =
  /** The state's cabinet approved it. */
  | 'CABINET_APPROVED'
  /** It takes no more applications, and none is under way. */
  | 'CLOSED'
  /** It takes applications. */
  | 'OPEN'
  /** Somebody proposes it; nobody has approved it. */
  | 'PROPOSED';

/** A part of a sanction that is paid out at once. */
export type FundTranche = {
  readonly __typename?: 'FundTranche';
  /** How much; those of a sanction sum to its amount. */
  readonly amount: Money;
  /** What was paid out, never above the amount; null while it is not. */
  readonly disbursed?: Maybe<Money>;
  /** Day of the payment. */
  readonly disbursedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Day by which it is to be paid out. */
  readonly dueOn: Scalars['LocalDate']['output'];
  /** Whether it is not paid out after the day by which it was due, in Indian time, while the application is under way. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Its number within the sanction, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Reference of the payment. */
  readonly reference?: Maybe<Scalars['String']['output']>;
};

/** A part of a sanction. */
export type FundTrancheInput = {
  /** How much, in paise; more than 0. */
  readonly amount: Scalars['SafeInt']['input'];
  /** Day by which it is to be paid out; not before the sanction, nor before the tranche before it. */
  readonly dueOn: Scalars['LocalDate']['input'];
};

/** A next step of a fund. */
export type FundTransition = {
  readonly __typename?: 'FundTransition';
  /** Why it is not open: one sentence for each thing that stands against it. */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether you can take it, given what it needs. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** What the input of the step must bring, in words. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The status that it leads to. */
  readonly to: FundStatus;
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

/** What was reported less what the events add up to. */
export type LoanDifference = {
  readonly __typename?: 'LoanDifference';
  /** Reported less summed; negative where the events come to more than was reported. */
  readonly beneficiaries: QualifiedCount;
  /** Reported less summed; negative where the events come to more than was reported. */
  readonly disbursed: QualifiedMoney;
  /** How the two stand to each other, by the money. */
  readonly reading: LoanReading;
};

/** A day on which loans were disbursed to small enterprises. */
export type LoanEvent = Node & {
  readonly __typename?: 'LoanEvent';
  /** How many units got loans. */
  readonly beneficiaries: QualifiedCount;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What was disbursed. */
  readonly disbursed: QualifiedMoney;
  /** The financial year that the day lies in. */
  readonly financialYear: Scalars['FinancialYear']['output'];
  /** The day. */
  readonly heldOn: Scalars['LocalDate']['output'];
  /** `lne_…` */
  readonly id: Scalars['ID']['output'];
  /** The scheme; null where the source names none. */
  readonly scheme?: Maybe<LoanScheme>;
  /** Where it is known from, as a citation. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The state whose enterprises got the loans. */
  readonly state: State;
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for no event. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** What it was, in a line. */
  readonly title: Scalars['String']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
};

/** A page of loan events. */
export type LoanEventConnection = {
  readonly __typename?: 'LoanEventConnection';
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<LoanEventEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A loan event in a page. */
export type LoanEventEdge = {
  readonly __typename?: 'LoanEventEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: LoanEvent;
};

/** Which loan events. Lists mean any of these. */
export type LoanEventFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Highest amount disbursed, in paise. */
  readonly disbursedMax?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Lowest amount disbursed, in paise. */
  readonly disbursedMin?: InputMaybe<Scalars['SafeInt']['input']>;
  /** In these financial years. */
  readonly financialYears?: InputMaybe<ReadonlyArray<Scalars['FinancialYear']['input']>>;
  /** Held on this day or later. */
  readonly heldFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Held on this day or earlier. */
  readonly heldTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Under these schemes. */
  readonly schemes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of a list of loan events. */
export type LoanEventOrder =
  /** Largest amount first. */
  | 'DISBURSED_DESC'
  /** Earliest first. */
  | 'HELD_ASC'
  /** Latest first. */
  | 'HELD_DESC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** How a reported total stands to the events. */
export type LoanReading =
  /** The events add up to more than was reported. */
  | 'EXCEEDED'
  /** The events add up to what was reported. */
  | 'EXPLAINED'
  /** More was reported than the events add up to: there were loans that no event tells of. */
  | 'UNEXPLAINED';

/** A total of loans that a source reported for a financial year to date. It never replaces what the events add up to. */
export type LoanReport = Node & {
  readonly __typename?: 'LoanReport';
  /** The last day that the report covers. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** How many units got loans since 1 April, as reported. */
  readonly beneficiaries: QualifiedCount;
  /** What was reported less what the events explain. */
  readonly difference: LoanDifference;
  /** What was disbursed since 1 April, as reported. */
  readonly disbursed: QualifiedMoney;
  /** What the events from 1 April to `asOf` add up to. */
  readonly explained: LoanTotals;
  /** The financial year. */
  readonly financialYear: Scalars['FinancialYear']['output'];
  /** `lnr_…` */
  readonly id: Scalars['ID']['output'];
  /** Where it is known from, as a citation. */
  readonly source: Scalars['String']['output'];
  /** The state. */
  readonly state: State;
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that nobody reported. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
};

/** A scheme under which small enterprises get loans. */
export type LoanScheme = Node & {
  readonly __typename?: 'LoanScheme';
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it lends for, and to whom. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Loan events under it, latest first. */
  readonly events: LoanEventConnection;
  /** `lns_…` */
  readonly id: Scalars['ID']['output'];
  /** Day it began; null where it is not known. */
  readonly launchedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Name of the scheme. */
  readonly name: Scalars['String']['output'];
  /** The body that runs it; null where it is not known. */
  readonly organization?: Maybe<Organization>;
  /** Where it is known from, as a citation. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The state that runs it; null for a scheme of the Union. */
  readonly state?: Maybe<State>;
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for no scheme. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
};


/** A scheme under which small enterprises get loans. */
export type LoanSchemeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of loan schemes. */
export type LoanSchemeConnection = {
  readonly __typename?: 'LoanSchemeConnection';
  /** The schemes with their cursors. */
  readonly edges: ReadonlyArray<LoanSchemeEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A loan scheme in a page. */
export type LoanSchemeEdge = {
  readonly __typename?: 'LoanSchemeEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The scheme. */
  readonly node: LoanScheme;
};

/** Which loan schemes. Lists mean any of these. */
export type LoanSchemeFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Run by these organisations. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Run by these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of a list of loan schemes. */
export type LoanSchemeOrder =
  /** By name. */
  | 'NAME_ASC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** What loan events add up to, computed from the events. */
export type LoanTotals = {
  readonly __typename?: 'LoanTotals';
  /** The sum of their beneficiaries; a unit that got two loans counts twice. */
  readonly beneficiaries: QualifiedCount;
  /** The sum of what they disbursed; as exact as the least exact of them. */
  readonly disbursed: QualifiedMoney;
  /** How many events. */
  readonly events: Scalars['Int']['output'];
};

/** A state's loans in a financial year: events, what they add up to, and what was reported. */
export type LoanYear = {
  readonly __typename?: 'LoanYear';
  /** The events of the year, latest first. */
  readonly events: LoanEventConnection;
  /** The financial year. */
  readonly financialYear: Scalars['FinancialYear']['output'];
  /** Its first day, 1 April. */
  readonly from: Scalars['LocalDate']['output'];
  /** Totals that sources reported for the year to date, latest first, at most 50; each beside what the graph's events explain of it. */
  readonly reported: ReadonlyArray<LoanReport>;
  /** The state. */
  readonly state: State;
  /** Its last day, 31 March. */
  readonly to: Scalars['LocalDate']['output'];
  /** What all events of the year add up to, computed from them. */
  readonly totals: LoanTotals;
};


/** A state's loans in a financial year: events, what they add up to, and what was reported. */
export type LoanYearEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
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
  /** Adds a contribution to a fund, foreseen or pledged. All contributions together never exceed the corpus. */
  readonly addFundContribution: AddFundContributionResult;
  /** Records an appraisal of an application that is at APPRAISAL; appraisals are never changed, a later one counts. */
  readonly appraiseFundApplication: AppraiseFundApplicationResult;
  /** Changes a contribution: who it is of, its amount, or that it is pledged now. It never falls below what was received of it. */
  readonly changeFundContribution: ChangeFundContributionResult;
  /** Corrects a loan event of the bureau's own state; what is left out stays. */
  readonly correctLoanEvent: CorrectLoanEventResult;
  /** Records that a tranche was paid out; the first takes the application from SANCTIONED to DISBURSING. */
  readonly disburseTranche: DisburseTrancheResult;
  /** Proposes a fund of the bureau's own state. */
  readonly proposeFund: ProposeFundResult;
  /** Records money received of a contribution that is pledged. Receipts never exceed the pledge. */
  readonly receiveFundContribution: ReceiveFundContributionResult;
  /** Records that loans were disbursed on a day, in the bureau's own state. */
  readonly recordLoanEvent: RecordLoanEventResult;
  /** Records a total of loans that somebody reported for a financial year to date. */
  readonly recordLoanReport: RecordLoanReportResult;
  /** Records a loan scheme of the bureau's own state; an admin may record one of the Union. */
  readonly recordLoanScheme: RecordLoanSchemeResult;
  /** Changes a fund while it is PROPOSED; what is left out stays. */
  readonly reviseFund: ReviseFundResult;
  /**
   * Sanctions an application with its tranches. Sanctions for a purpose never exceed the purpose's share of the contributions
   * received, also when several arrive at once.
   */
  readonly sanctionFundApplication: SanctionFundApplicationResult;
  /** Submits the application of an enterprise of the bureau's own state to a fund that is OPEN. */
  readonly submitFundApplication: SubmitFundApplicationResult;
  /** Takes a fund one step on; `Fund.allowedTransitions` tells which step is open and what it needs. */
  readonly transitionFund: TransitionFundResult;
  /** Takes an application to APPRAISAL, REJECTED or CLOSED. SANCTIONED and DISBURSING have mutations of their own. */
  readonly transitionFundApplication: TransitionFundApplicationResult;
};


/** Everything that can be changed. */
export type MutationAddFundContributionArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddFundContributionInput;
};


/** Everything that can be changed. */
export type MutationAppraiseFundApplicationArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AppraiseFundApplicationInput;
};


/** Everything that can be changed. */
export type MutationChangeFundContributionArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ChangeFundContributionInput;
};


/** Everything that can be changed. */
export type MutationCorrectLoanEventArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CorrectLoanEventInput;
};


/** Everything that can be changed. */
export type MutationDisburseTrancheArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DisburseTrancheInput;
};


/** Everything that can be changed. */
export type MutationProposeFundArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProposeFundInput;
};


/** Everything that can be changed. */
export type MutationReceiveFundContributionArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReceiveFundContributionInput;
};


/** Everything that can be changed. */
export type MutationRecordLoanEventArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordLoanEventInput;
};


/** Everything that can be changed. */
export type MutationRecordLoanReportArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordLoanReportInput;
};


/** Everything that can be changed. */
export type MutationRecordLoanSchemeArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordLoanSchemeInput;
};


/** Everything that can be changed. */
export type MutationReviseFundArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviseFundInput;
};


/** Everything that can be changed. */
export type MutationSanctionFundApplicationArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SanctionFundApplicationInput;
};


/** Everything that can be changed. */
export type MutationSubmitFundApplicationArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SubmitFundApplicationInput;
};


/** Everything that can be changed. */
export type MutationTransitionFundArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransitionFundInput;
};


/** Everything that can be changed. */
export type MutationTransitionFundApplicationArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransitionFundApplicationInput;
};

/** Anything that has an id of its own and is found by `node(id:)`. */
export type Node = {
  /** TypeID: the prefix tells the type, the rest is a UUIDv7. */
  readonly id: Scalars['ID']['output'];
};

/** A body that can be party to an MoU or run a programme. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** Funds that it manages or contributes to and that are yours to see, by name. */
  readonly funds: FundConnection;
  /** `org_…` */
  readonly id: Scalars['ID']['output'];
};


/** A body that can be party to an MoU or run a programme. */
export type OrganizationFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
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

/** A fund to propose. */
export type ProposeFundInput = {
  /** How it is to be shared out; left out or empty until somebody decides. */
  readonly allocations: ReadonlyArray<FundAllocationInput>;
  /** What it is planned to hold, in paise; more than 0, at most one lakh crore rupees. */
  readonly corpus: Scalars['SafeInt']['input'];
  /** What it is for, up to 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Name of the fund, up to 300 characters; no other of the state has it. */
  readonly name: Scalars['String']['input'];
  /** The body that is to manage it. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Where the proposal is known from, up to 500 characters. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The state; a bureau's own. */
  readonly state: Scalars['StateCode']['input'];
};

/** What proposeFund did. */
export type ProposeFundPayload = {
  readonly __typename?: 'ProposeFundPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The fund as it is now. */
  readonly fund: Fund;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of proposeFund. */
export type ProposeFundResult = ProposeFundPayload | ValidationFailed;

/** A number as a source gives it. */
export type QualifiedCount = {
  readonly __typename?: 'QualifiedCount';
  /** The number. */
  readonly count: Scalars['SafeInt']['output'];
  /** How exact it is. */
  readonly qualifier: FigureQualifier;
};

/** An amount as a source gives it. */
export type QualifiedMoney = {
  readonly __typename?: 'QualifiedMoney';
  /** The amount. */
  readonly money: Money;
  /** How exact it is. */
  readonly qualifier: FigureQualifier;
};

/** Everything that can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** One fund by its id; null when it does not exist or is not yours to see. */
  readonly fund?: Maybe<Fund>;
  /** One application to a fund by its id; null when it does not exist or is not yours to see. */
  readonly fundApplication?: Maybe<FundApplication>;
  /** Applications to funds of the bureau's own state that fit all the filters given. */
  readonly fundApplications: FundApplicationConnection;
  /** Funds of the bureau's own state that fit all the filters given. */
  readonly funds: FundConnection;
  /** One loan event by its id. */
  readonly loanEvent?: Maybe<LoanEvent>;
  /** Loan events that fit all the filters given. */
  readonly loanEvents: LoanEventConnection;
  /** One loan scheme by its id. */
  readonly loanScheme?: Maybe<LoanScheme>;
  /** Loan schemes that fit all the filters given. */
  readonly loanSchemes: LoanSchemeConnection;
  /**
   * A state's loans in a financial year: the events, what they add up to, and beside it each total that was reported for the
   * year to date, with the difference. What the events do not explain stays visible.
   */
  readonly loanYear: LoanYear;
};


/** Everything that can be read. */
export type QueryFundArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryFundApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryFundApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundApplicationFilter>;
  first: Scalars['Int']['input'];
  orderBy: FundApplicationOrder;
};


/** Everything that can be read. */
export type QueryFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FundFilter>;
  first: Scalars['Int']['input'];
  orderBy: FundOrder;
};


/** Everything that can be read. */
export type QueryLoanEventArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryLoanEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LoanEventFilter>;
  first: Scalars['Int']['input'];
  orderBy: LoanEventOrder;
};


/** Everything that can be read. */
export type QueryLoanSchemeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryLoanSchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LoanSchemeFilter>;
  first: Scalars['Int']['input'];
  orderBy: LoanSchemeOrder;
};


/** Everything that can be read. */
export type QueryLoanYearArgs = {
  financialYear: Scalars['FinancialYear']['input'];
  state: Scalars['StateCode']['input'];
};

/** Money received. */
export type ReceiveFundContributionInput = {
  /** How much, in paise; more than 0. */
  readonly amount: Scalars['SafeInt']['input'];
  /** The fund's version that the receipt was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fnd_…` */
  readonly fund: Scalars['ID']['input'];
  /** Number of the contribution. */
  readonly number: Scalars['Int']['input'];
  /** The day; not in the future, not before the pledge. */
  readonly receivedOn: Scalars['LocalDate']['input'];
  /** Reference of the payment, up to 200 characters; each once in a fund. */
  readonly reference: Scalars['String']['input'];
};

/** What receiveFundContribution did. */
export type ReceiveFundContributionPayload = {
  readonly __typename?: 'ReceiveFundContributionPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The fund as it is now. */
  readonly fund: Fund;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of receiveFundContribution. */
export type ReceiveFundContributionResult = ReceiveFundContributionPayload | ValidationFailed | VersionConflict;

/** A loan event to record. */
export type RecordLoanEventInput = {
  /** How many units got loans; more than 0. */
  readonly beneficiaries: Scalars['SafeInt']['input'];
  /** How exact the number is. */
  readonly beneficiariesQualifier: FigureQualifier;
  /** What was disbursed, in paise; more than 0. */
  readonly disbursed: Scalars['SafeInt']['input'];
  /** How exact the amount is. */
  readonly disbursedQualifier: FigureQualifier;
  /** The day; not in the future. */
  readonly heldOn: Scalars['LocalDate']['input'];
  /** The scheme, of the same state or of the Union. */
  readonly scheme?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is known from, up to 500 characters. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The state; a bureau's own. */
  readonly state: Scalars['StateCode']['input'];
  /** What it was, in a line, up to 300 characters. */
  readonly title: Scalars['String']['input'];
};

/** What recordLoanEvent did. */
export type RecordLoanEventPayload = {
  readonly __typename?: 'RecordLoanEventPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The event as it is now. */
  readonly event: LoanEvent;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordLoanEvent. */
export type RecordLoanEventResult = RecordLoanEventPayload | ValidationFailed;

/** A reported total to record. */
export type RecordLoanReportInput = {
  /** The last day that the report covers: a day of the year, not in the future. */
  readonly asOf: Scalars['LocalDate']['input'];
  /** How many units got loans since 1 April; more than 0. */
  readonly beneficiaries: Scalars['SafeInt']['input'];
  /** How exact the number is. */
  readonly beneficiariesQualifier: FigureQualifier;
  /** What was disbursed since 1 April, in paise; more than 0. */
  readonly disbursed: Scalars['SafeInt']['input'];
  /** How exact the amount is. */
  readonly disbursedQualifier: FigureQualifier;
  /** The financial year. */
  readonly financialYear: Scalars['FinancialYear']['input'];
  /** Where it was reported, up to 500 characters. */
  readonly source: Scalars['String']['input'];
  /** The state; a bureau's own. */
  readonly state: Scalars['StateCode']['input'];
};

/** What recordLoanReport did. */
export type RecordLoanReportPayload = {
  readonly __typename?: 'RecordLoanReportPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The report as it is now. */
  readonly report: LoanReport;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordLoanReport. */
export type RecordLoanReportResult = RecordLoanReportPayload | ValidationFailed;

/** A loan scheme to record. */
export type RecordLoanSchemeInput = {
  /** What it lends for, and to whom, up to 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Day it began. */
  readonly launchedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Name of the scheme, up to 300 characters. */
  readonly name: Scalars['String']['input'];
  /** The body that runs it. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Where it is known from, up to 500 characters. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** The state that runs it; a bureau's own. Null, for a scheme of the Union, is for admins. */
  readonly state?: InputMaybe<Scalars['StateCode']['input']>;
};

/** What recordLoanScheme did. */
export type RecordLoanSchemePayload = {
  readonly __typename?: 'RecordLoanSchemePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The scheme as it is now. */
  readonly scheme: LoanScheme;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordLoanScheme. */
export type RecordLoanSchemeResult = RecordLoanSchemePayload | ValidationFailed;

/** What changes of a fund that is PROPOSED; what is left out stays. */
export type ReviseFundInput = {
  /** How it is to be shared out: all shares, in the place of those that it has. */
  readonly allocations?: InputMaybe<ReadonlyArray<FundAllocationInput>>;
  /** What it is planned to hold, in paise; not below what its contributions come to. */
  readonly corpus?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What it is for; null for nothing. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The version that the revision was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fnd_…` */
  readonly id: Scalars['ID']['input'];
  /** Name of the fund. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The body that is to manage it; null for none. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
};

/** What reviseFund did. */
export type ReviseFundPayload = {
  readonly __typename?: 'ReviseFundPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The fund as it is now. */
  readonly fund: Fund;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of reviseFund. */
export type ReviseFundResult = ReviseFundPayload | ValidationFailed | VersionConflict;

/** A sanction. */
export type SanctionFundApplicationInput = {
  /** How much, in paise; not above what is asked for, what the latest appraisal recommends and what the allocation has left. */
  readonly amount: Scalars['SafeInt']['input'];
  /** The version that the sanction was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fap_…` */
  readonly id: Scalars['ID']['input'];
  /** Number of the sanction order, up to 200 characters. */
  readonly reference: Scalars['String']['input'];
  /** The day; today when left out, not in the future. */
  readonly sanctionedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** On what terms, up to 5,000 characters. */
  readonly terms?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 24 parts that sum to the amount, in order. */
  readonly tranches: ReadonlyArray<FundTrancheInput>;
};

/** What sanctionFundApplication did. */
export type SanctionFundApplicationPayload = {
  readonly __typename?: 'SanctionFundApplicationPayload';
  /** The application as it is now. */
  readonly application: FundApplication;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of sanctionFundApplication. */
export type SanctionFundApplicationResult = SanctionFundApplicationPayload | ValidationFailed | VersionConflict;

/** How much an issue weighs. */
export type Severity =
  /** The write was refused. */
  | 'ERROR'
  /** The write went through; somebody should look. */
  | 'WARNING';

/** A state or union territory. */
export type State = {
  readonly __typename?: 'State';
  /** ISO 3166-2 code. */
  readonly code: Scalars['StateCode']['output'];
  /** Its funds that are yours to see, by name. */
  readonly funds: FundConnection;
  /** Its loan events, latest first. */
  readonly loanEvents: LoanEventConnection;
  /** Its loans in a financial year. */
  readonly loanYear: LoanYear;
};


/** A state or union territory. */
export type StateFundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A state or union territory. */
export type StateLoanEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A state or union territory. */
export type StateLoanYearArgs = {
  financialYear: Scalars['FinancialYear']['input'];
};

/** An application to submit. */
export type SubmitFundApplicationInput = {
  /** The project, at length, up to 5,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Who applies: an enterprise of the fund's state that works; a start-up for the purpose STARTUP. */
  readonly enterprise: Scalars['ID']['input'];
  /** The fund, which is OPEN. */
  readonly fund: Scalars['ID']['input'];
  /** What the money is for; the fund has an allocation for it. */
  readonly purpose: FundPurpose;
  /** What is asked for, in paise; more than 0, at most what the fund allocates to the purpose. */
  readonly requested: Scalars['SafeInt']['input'];
  /** Day of the application; today when left out, not in the future. */
  readonly submittedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The project, in a line, up to 300 characters. */
  readonly title: Scalars['String']['input'];
};

/** What submitFundApplication did. */
export type SubmitFundApplicationPayload = {
  readonly __typename?: 'SubmitFundApplicationPayload';
  /** The application as it is now. */
  readonly application: FundApplication;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of submitFundApplication. */
export type SubmitFundApplicationResult = SubmitFundApplicationPayload | ValidationFailed;

/** A step of an application. */
export type TransitionFundApplicationInput = {
  /** Who is to examine it: name or office; for APPRAISAL, and only for it. Up to 200 characters. */
  readonly appraiser?: InputMaybe<Scalars['String']['input']>;
  /** The version that the step was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fap_…` */
  readonly id: Scalars['ID']['input'];
  /** Why; needed for REJECTED, and for CLOSED where money is released. Up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The status to reach: APPRAISAL, REJECTED or CLOSED. */
  readonly to: FundApplicationStatus;
};

/** What transitionFundApplication did. */
export type TransitionFundApplicationPayload = {
  readonly __typename?: 'TransitionFundApplicationPayload';
  /** The application as it is now. */
  readonly application: FundApplication;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of transitionFundApplication. */
export type TransitionFundApplicationResult = TransitionFundApplicationPayload | ValidationFailed | VersionConflict;

/** A step of a fund. */
export type TransitionFundInput = {
  /** Day of the cabinet's decision; for CABINET_APPROVED, and only for it. */
  readonly cabinetDecidedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Number or name of the cabinet's decision; for CABINET_APPROVED, and only for it. */
  readonly cabinetDecision?: InputMaybe<Scalars['String']['input']>;
  /** The version that the step was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fnd_…` */
  readonly id: Scalars['ID']['input'];
  /** Why; needed for CLOSED. Up to 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The status to reach. */
  readonly to: FundStatus;
};

/** What transitionFund did. */
export type TransitionFundPayload = {
  readonly __typename?: 'TransitionFundPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The fund as it is now. */
  readonly fund: Fund;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of transitionFund. */
export type TransitionFundResult = TransitionFundPayload | ValidationFailed | VersionConflict;

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
  Enterprise: Enterprise;
  Fund: Fund;
  FundApplication: FundApplication;
  LoanEvent: LoanEvent;
  LoanReport: LoanReport;
  LoanScheme: LoanScheme;
  Organization: Organization;
  State: State;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  Fund:
    ( { __typename: 'Fund' }
    & GraphQLRecursivePick<FederationTypes['Fund'], {"id":true}> );
  FundApplication:
    ( { __typename: 'FundApplication' }
    & GraphQLRecursivePick<FederationTypes['FundApplication'], {"id":true}> );
  LoanEvent:
    ( { __typename: 'LoanEvent' }
    & GraphQLRecursivePick<FederationTypes['LoanEvent'], {"id":true}> );
  LoanReport:
    ( { __typename: 'LoanReport' }
    & GraphQLRecursivePick<FederationTypes['LoanReport'], {"id":true}> );
  LoanScheme:
    ( { __typename: 'LoanScheme' }
    & GraphQLRecursivePick<FederationTypes['LoanScheme'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  State:
    ( { __typename: 'State' }
    & GraphQLRecursivePick<FederationTypes['State'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddFundContributionResult:
    | ( Partial<Omit<AddFundContributionPayload, 'fund' | 'warnings'> & { fund: _RefType['Fund'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  AppraiseFundApplicationResult:
    | ( Partial<Omit<AppraiseFundApplicationPayload, 'application' | 'warnings'> & { application: _RefType['FundApplication'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  ChangeFundContributionResult:
    | ( Partial<Omit<ChangeFundContributionPayload, 'fund' | 'warnings'> & { fund: _RefType['Fund'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  CorrectLoanEventResult:
    | ( Partial<Omit<CorrectLoanEventPayload, 'event' | 'warnings'> & { event: _RefType['LoanEvent'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  DisburseTrancheResult:
    | ( Partial<Omit<DisburseTranchePayload, 'application' | 'warnings'> & { application: _RefType['FundApplication'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  ProposeFundResult:
    | ( Partial<Omit<ProposeFundPayload, 'fund' | 'warnings'> & { fund: _RefType['Fund'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  ReceiveFundContributionResult:
    | ( Partial<Omit<ReceiveFundContributionPayload, 'fund' | 'warnings'> & { fund: _RefType['Fund'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RecordLoanEventResult:
    | ( Partial<Omit<RecordLoanEventPayload, 'event' | 'warnings'> & { event: _RefType['LoanEvent'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RecordLoanReportResult:
    | ( Partial<Omit<RecordLoanReportPayload, 'report' | 'warnings'> & { report: _RefType['LoanReport'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RecordLoanSchemeResult:
    | ( Partial<Omit<RecordLoanSchemePayload, 'scheme' | 'warnings'> & { scheme: _RefType['LoanScheme'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  ReviseFundResult:
    | ( Partial<Omit<ReviseFundPayload, 'fund' | 'warnings'> & { fund: _RefType['Fund'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  SanctionFundApplicationResult:
    | ( Partial<Omit<SanctionFundApplicationPayload, 'application' | 'warnings'> & { application: _RefType['FundApplication'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  SubmitFundApplicationResult:
    | ( Partial<Omit<SubmitFundApplicationPayload, 'application' | 'warnings'> & { application: _RefType['FundApplication'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  TransitionFundApplicationResult:
    | ( Partial<Omit<TransitionFundApplicationPayload, 'application' | 'warnings'> & { application: _RefType['FundApplication'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  TransitionFundResult:
    | ( Partial<Omit<TransitionFundPayload, 'fund' | 'warnings'> & { fund: _RefType['Fund'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( FundRow )
    | ( ApplicationRow )
    | ( LoanEventRow )
    | ( LoanReportRow )
    | ( LoanSchemeRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddFundContributionInput: ResolverTypeWrapper<Partial<AddFundContributionInput>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  AddFundContributionPayload: ResolverTypeWrapper<Partial<Omit<AddFundContributionPayload, 'fund' | 'warnings'> & { fund: ResolversTypes['Fund'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  AddFundContributionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddFundContributionResult']>>;
  AppraiseFundApplicationInput: ResolverTypeWrapper<Partial<AppraiseFundApplicationInput>>;
  AppraiseFundApplicationPayload: ResolverTypeWrapper<Partial<Omit<AppraiseFundApplicationPayload, 'application' | 'warnings'> & { application: ResolversTypes['FundApplication'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  AppraiseFundApplicationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppraiseFundApplicationResult']>>;
  ChangeFundContributionInput: ResolverTypeWrapper<Partial<ChangeFundContributionInput>>;
  ChangeFundContributionPayload: ResolverTypeWrapper<Partial<Omit<ChangeFundContributionPayload, 'fund' | 'warnings'> & { fund: ResolversTypes['Fund'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  ChangeFundContributionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeFundContributionResult']>>;
  CorrectLoanEventInput: ResolverTypeWrapper<Partial<CorrectLoanEventInput>>;
  CorrectLoanEventPayload: ResolverTypeWrapper<Partial<Omit<CorrectLoanEventPayload, 'event' | 'warnings'> & { event: ResolversTypes['LoanEvent'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  CorrectLoanEventResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectLoanEventResult']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DisburseTrancheInput: ResolverTypeWrapper<Partial<DisburseTrancheInput>>;
  DisburseTranchePayload: ResolverTypeWrapper<Partial<Omit<DisburseTranchePayload, 'application' | 'warnings'> & { application: ResolversTypes['FundApplication'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  DisburseTrancheResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisburseTrancheResult']>>;
  District: ResolverTypeWrapper<PlaceStub>;
  Enterprise: ResolverTypeWrapper<Stub>;
  FigureQualifier: ResolverTypeWrapper<Partial<FigureQualifier>>;
  FinanceChange: ResolverTypeWrapper<ChangeRow>;
  FinancialYear: ResolverTypeWrapper<Partial<Scalars['FinancialYear']['output']>>;
  Fund: ResolverTypeWrapper<FundRow>;
  FundAllocation: ResolverTypeWrapper<AllocationRow>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  FundAllocationInput: ResolverTypeWrapper<Partial<FundAllocationInput>>;
  FundApplication: ResolverTypeWrapper<ApplicationRow>;
  FundApplicationConnection: ResolverTypeWrapper<ApplicationPage>;
  FundApplicationCount: ResolverTypeWrapper<ApplicationCountRow>;
  FundApplicationEdge: ResolverTypeWrapper<Partial<Omit<FundApplicationEdge, 'node'> & { node: ResolversTypes['FundApplication'] }>>;
  FundApplicationFilter: ResolverTypeWrapper<Partial<FundApplicationFilter>>;
  FundApplicationOrder: ResolverTypeWrapper<Partial<FundApplicationOrder>>;
  FundApplicationStatus: ResolverTypeWrapper<Partial<FundApplicationStatus>>;
  FundApplicationTransition: ResolverTypeWrapper<Partial<FundApplicationTransition>>;
  FundAppraisal: ResolverTypeWrapper<AppraisalRow>;
  FundConnection: ResolverTypeWrapper<FundPage>;
  FundContribution: ResolverTypeWrapper<ContributionRow>;
  FundContributionStatus: ResolverTypeWrapper<Partial<FundContributionStatus>>;
  FundEdge: ResolverTypeWrapper<Partial<Omit<FundEdge, 'node'> & { node: ResolversTypes['Fund'] }>>;
  FundFilter: ResolverTypeWrapper<Partial<FundFilter>>;
  FundOrder: ResolverTypeWrapper<Partial<FundOrder>>;
  FundPurpose: ResolverTypeWrapper<Partial<FundPurpose>>;
  FundReceipt: ResolverTypeWrapper<ReceiptRow>;
  FundRecommendation: ResolverTypeWrapper<Partial<FundRecommendation>>;
  FundSanction: ResolverTypeWrapper<ApplicationRow>;
  FundStatus: ResolverTypeWrapper<Partial<FundStatus>>;
  FundTranche: ResolverTypeWrapper<TrancheInContext>;
  FundTrancheInput: ResolverTypeWrapper<Partial<FundTrancheInput>>;
  FundTransition: ResolverTypeWrapper<Partial<FundTransition>>;
  Issue: ResolverTypeWrapper<IssueValue>;
  LgdCode: ResolverTypeWrapper<Partial<Scalars['LgdCode']['output']>>;
  LoanDifference: ResolverTypeWrapper<Partial<Omit<LoanDifference, 'disbursed'> & { disbursed: ResolversTypes['QualifiedMoney'] }>>;
  LoanEvent: ResolverTypeWrapper<LoanEventRow>;
  LoanEventConnection: ResolverTypeWrapper<LoanEventPage>;
  LoanEventEdge: ResolverTypeWrapper<Partial<Omit<LoanEventEdge, 'node'> & { node: ResolversTypes['LoanEvent'] }>>;
  LoanEventFilter: ResolverTypeWrapper<Partial<LoanEventFilter>>;
  LoanEventOrder: ResolverTypeWrapper<Partial<LoanEventOrder>>;
  LoanReading: ResolverTypeWrapper<Partial<LoanReading>>;
  LoanReport: ResolverTypeWrapper<LoanReportRow>;
  LoanScheme: ResolverTypeWrapper<LoanSchemeRow>;
  LoanSchemeConnection: ResolverTypeWrapper<LoanSchemePage>;
  LoanSchemeEdge: ResolverTypeWrapper<Partial<Omit<LoanSchemeEdge, 'node'> & { node: ResolversTypes['LoanScheme'] }>>;
  LoanSchemeFilter: ResolverTypeWrapper<Partial<LoanSchemeFilter>>;
  LoanSchemeOrder: ResolverTypeWrapper<Partial<LoanSchemeOrder>>;
  LoanTotals: ResolverTypeWrapper<Partial<Omit<LoanTotals, 'disbursed'> & { disbursed: ResolversTypes['QualifiedMoney'] }>>;
  LoanYear: ResolverTypeWrapper<StateYear>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyStyle: ResolverTypeWrapper<Partial<MoneyStyle>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<Stub>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ProposeFundInput: ResolverTypeWrapper<Partial<ProposeFundInput>>;
  ProposeFundPayload: ResolverTypeWrapper<Partial<Omit<ProposeFundPayload, 'fund' | 'warnings'> & { fund: ResolversTypes['Fund'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  ProposeFundResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeFundResult']>>;
  QualifiedCount: ResolverTypeWrapper<Partial<QualifiedCount>>;
  QualifiedMoney: ResolverTypeWrapper<Partial<Omit<QualifiedMoney, 'money'> & { money: ResolversTypes['Money'] }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveFundContributionInput: ResolverTypeWrapper<Partial<ReceiveFundContributionInput>>;
  ReceiveFundContributionPayload: ResolverTypeWrapper<Partial<Omit<ReceiveFundContributionPayload, 'fund' | 'warnings'> & { fund: ResolversTypes['Fund'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  ReceiveFundContributionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveFundContributionResult']>>;
  RecordLoanEventInput: ResolverTypeWrapper<Partial<RecordLoanEventInput>>;
  RecordLoanEventPayload: ResolverTypeWrapper<Partial<Omit<RecordLoanEventPayload, 'event' | 'warnings'> & { event: ResolversTypes['LoanEvent'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordLoanEventResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLoanEventResult']>>;
  RecordLoanReportInput: ResolverTypeWrapper<Partial<RecordLoanReportInput>>;
  RecordLoanReportPayload: ResolverTypeWrapper<Partial<Omit<RecordLoanReportPayload, 'report' | 'warnings'> & { report: ResolversTypes['LoanReport'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordLoanReportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLoanReportResult']>>;
  RecordLoanSchemeInput: ResolverTypeWrapper<Partial<RecordLoanSchemeInput>>;
  RecordLoanSchemePayload: ResolverTypeWrapper<Partial<Omit<RecordLoanSchemePayload, 'scheme' | 'warnings'> & { scheme: ResolversTypes['LoanScheme'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordLoanSchemeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLoanSchemeResult']>>;
  ReviseFundInput: ResolverTypeWrapper<Partial<ReviseFundInput>>;
  ReviseFundPayload: ResolverTypeWrapper<Partial<Omit<ReviseFundPayload, 'fund' | 'warnings'> & { fund: ResolversTypes['Fund'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  ReviseFundResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseFundResult']>>;
  SafeInt: ResolverTypeWrapper<Partial<Scalars['SafeInt']['output']>>;
  SanctionFundApplicationInput: ResolverTypeWrapper<Partial<SanctionFundApplicationInput>>;
  SanctionFundApplicationPayload: ResolverTypeWrapper<Partial<Omit<SanctionFundApplicationPayload, 'application' | 'warnings'> & { application: ResolversTypes['FundApplication'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  SanctionFundApplicationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SanctionFundApplicationResult']>>;
  Severity: ResolverTypeWrapper<Partial<Severity>>;
  State: ResolverTypeWrapper<PlaceStub>;
  StateCode: ResolverTypeWrapper<Partial<Scalars['StateCode']['output']>>;
  SubmitFundApplicationInput: ResolverTypeWrapper<Partial<SubmitFundApplicationInput>>;
  SubmitFundApplicationPayload: ResolverTypeWrapper<Partial<Omit<SubmitFundApplicationPayload, 'application' | 'warnings'> & { application: ResolversTypes['FundApplication'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  SubmitFundApplicationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitFundApplicationResult']>>;
  TransitionFundApplicationInput: ResolverTypeWrapper<Partial<TransitionFundApplicationInput>>;
  TransitionFundApplicationPayload: ResolverTypeWrapper<Partial<Omit<TransitionFundApplicationPayload, 'application' | 'warnings'> & { application: ResolversTypes['FundApplication'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionFundApplicationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionFundApplicationResult']>>;
  TransitionFundInput: ResolverTypeWrapper<Partial<TransitionFundInput>>;
  TransitionFundPayload: ResolverTypeWrapper<Partial<Omit<TransitionFundPayload, 'fund' | 'warnings'> & { fund: ResolversTypes['Fund'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionFundResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionFundResult']>>;
  ValidationFailed: ResolverTypeWrapper<Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversTypes['Issue']> }>>;
  VersionConflict: ResolverTypeWrapper<Partial<VersionConflict>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddFundContributionInput: Partial<AddFundContributionInput>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  String: Partial<Scalars['String']['output']>;
  AddFundContributionPayload: Partial<Omit<AddFundContributionPayload, 'fund' | 'warnings'> & { fund: ResolversParentTypes['Fund'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  AddFundContributionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AddFundContributionResult']>;
  AppraiseFundApplicationInput: Partial<AppraiseFundApplicationInput>;
  AppraiseFundApplicationPayload: Partial<Omit<AppraiseFundApplicationPayload, 'application' | 'warnings'> & { application: ResolversParentTypes['FundApplication'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  AppraiseFundApplicationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AppraiseFundApplicationResult']>;
  ChangeFundContributionInput: Partial<ChangeFundContributionInput>;
  ChangeFundContributionPayload: Partial<Omit<ChangeFundContributionPayload, 'fund' | 'warnings'> & { fund: ResolversParentTypes['Fund'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  ChangeFundContributionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ChangeFundContributionResult']>;
  CorrectLoanEventInput: Partial<CorrectLoanEventInput>;
  CorrectLoanEventPayload: Partial<Omit<CorrectLoanEventPayload, 'event' | 'warnings'> & { event: ResolversParentTypes['LoanEvent'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  CorrectLoanEventResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CorrectLoanEventResult']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DisburseTrancheInput: Partial<DisburseTrancheInput>;
  DisburseTranchePayload: Partial<Omit<DisburseTranchePayload, 'application' | 'warnings'> & { application: ResolversParentTypes['FundApplication'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  DisburseTrancheResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DisburseTrancheResult']>;
  District: PlaceStub;
  Enterprise: Stub;
  FinanceChange: ChangeRow;
  FinancialYear: Partial<Scalars['FinancialYear']['output']>;
  Fund: FundRow;
  FundAllocation: AllocationRow;
  Float: Partial<Scalars['Float']['output']>;
  FundAllocationInput: Partial<FundAllocationInput>;
  FundApplication: ApplicationRow;
  FundApplicationConnection: ApplicationPage;
  FundApplicationCount: ApplicationCountRow;
  FundApplicationEdge: Partial<Omit<FundApplicationEdge, 'node'> & { node: ResolversParentTypes['FundApplication'] }>;
  FundApplicationFilter: Partial<FundApplicationFilter>;
  FundApplicationTransition: Partial<FundApplicationTransition>;
  FundAppraisal: AppraisalRow;
  FundConnection: FundPage;
  FundContribution: ContributionRow;
  FundEdge: Partial<Omit<FundEdge, 'node'> & { node: ResolversParentTypes['Fund'] }>;
  FundFilter: Partial<FundFilter>;
  FundReceipt: ReceiptRow;
  FundSanction: ApplicationRow;
  FundTranche: TrancheInContext;
  FundTrancheInput: Partial<FundTrancheInput>;
  FundTransition: Partial<FundTransition>;
  Issue: IssueValue;
  LgdCode: Partial<Scalars['LgdCode']['output']>;
  LoanDifference: Partial<Omit<LoanDifference, 'disbursed'> & { disbursed: ResolversParentTypes['QualifiedMoney'] }>;
  LoanEvent: LoanEventRow;
  LoanEventConnection: LoanEventPage;
  LoanEventEdge: Partial<Omit<LoanEventEdge, 'node'> & { node: ResolversParentTypes['LoanEvent'] }>;
  LoanEventFilter: Partial<LoanEventFilter>;
  LoanReport: LoanReportRow;
  LoanScheme: LoanSchemeRow;
  LoanSchemeConnection: LoanSchemePage;
  LoanSchemeEdge: Partial<Omit<LoanSchemeEdge, 'node'> & { node: ResolversParentTypes['LoanScheme'] }>;
  LoanSchemeFilter: Partial<LoanSchemeFilter>;
  LoanTotals: Partial<Omit<LoanTotals, 'disbursed'> & { disbursed: ResolversParentTypes['QualifiedMoney'] }>;
  LoanYear: StateYear;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Money: MoneyValue;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: Stub;
  PageInfo: Partial<PageInfo>;
  ProposeFundInput: Partial<ProposeFundInput>;
  ProposeFundPayload: Partial<Omit<ProposeFundPayload, 'fund' | 'warnings'> & { fund: ResolversParentTypes['Fund'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  ProposeFundResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ProposeFundResult']>;
  QualifiedCount: Partial<QualifiedCount>;
  QualifiedMoney: Partial<Omit<QualifiedMoney, 'money'> & { money: ResolversParentTypes['Money'] }>;
  Query: Record<PropertyKey, never>;
  ReceiveFundContributionInput: Partial<ReceiveFundContributionInput>;
  ReceiveFundContributionPayload: Partial<Omit<ReceiveFundContributionPayload, 'fund' | 'warnings'> & { fund: ResolversParentTypes['Fund'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  ReceiveFundContributionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReceiveFundContributionResult']>;
  RecordLoanEventInput: Partial<RecordLoanEventInput>;
  RecordLoanEventPayload: Partial<Omit<RecordLoanEventPayload, 'event' | 'warnings'> & { event: ResolversParentTypes['LoanEvent'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordLoanEventResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordLoanEventResult']>;
  RecordLoanReportInput: Partial<RecordLoanReportInput>;
  RecordLoanReportPayload: Partial<Omit<RecordLoanReportPayload, 'report' | 'warnings'> & { report: ResolversParentTypes['LoanReport'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordLoanReportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordLoanReportResult']>;
  RecordLoanSchemeInput: Partial<RecordLoanSchemeInput>;
  RecordLoanSchemePayload: Partial<Omit<RecordLoanSchemePayload, 'scheme' | 'warnings'> & { scheme: ResolversParentTypes['LoanScheme'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordLoanSchemeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordLoanSchemeResult']>;
  ReviseFundInput: Partial<ReviseFundInput>;
  ReviseFundPayload: Partial<Omit<ReviseFundPayload, 'fund' | 'warnings'> & { fund: ResolversParentTypes['Fund'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  ReviseFundResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReviseFundResult']>;
  SafeInt: Partial<Scalars['SafeInt']['output']>;
  SanctionFundApplicationInput: Partial<SanctionFundApplicationInput>;
  SanctionFundApplicationPayload: Partial<Omit<SanctionFundApplicationPayload, 'application' | 'warnings'> & { application: ResolversParentTypes['FundApplication'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  SanctionFundApplicationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SanctionFundApplicationResult']>;
  State: PlaceStub;
  StateCode: Partial<Scalars['StateCode']['output']>;
  SubmitFundApplicationInput: Partial<SubmitFundApplicationInput>;
  SubmitFundApplicationPayload: Partial<Omit<SubmitFundApplicationPayload, 'application' | 'warnings'> & { application: ResolversParentTypes['FundApplication'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  SubmitFundApplicationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SubmitFundApplicationResult']>;
  TransitionFundApplicationInput: Partial<TransitionFundApplicationInput>;
  TransitionFundApplicationPayload: Partial<Omit<TransitionFundApplicationPayload, 'application' | 'warnings'> & { application: ResolversParentTypes['FundApplication'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionFundApplicationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionFundApplicationResult']>;
  TransitionFundInput: Partial<TransitionFundInput>;
  TransitionFundPayload: Partial<Omit<TransitionFundPayload, 'fund' | 'warnings'> & { fund: ResolversParentTypes['Fund'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionFundResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionFundResult']>;
  ValidationFailed: Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  VersionConflict: Partial<VersionConflict>;
};

export type AddFundContributionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddFundContributionPayload'] = ResolversParentTypes['AddFundContributionPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddFundContributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddFundContributionResult'] = ResolversParentTypes['AddFundContributionResult']> = {
  __resolveType: TypeResolveFn<'AddFundContributionPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type AppraiseFundApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraiseFundApplicationPayload'] = ResolversParentTypes['AppraiseFundApplicationPayload']> = {
  application?: Resolver<ResolversTypes['FundApplication'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppraiseFundApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppraiseFundApplicationResult'] = ResolversParentTypes['AppraiseFundApplicationResult']> = {
  __resolveType: TypeResolveFn<'AppraiseFundApplicationPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type ChangeFundContributionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeFundContributionPayload'] = ResolversParentTypes['ChangeFundContributionPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeFundContributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeFundContributionResult'] = ResolversParentTypes['ChangeFundContributionResult']> = {
  __resolveType: TypeResolveFn<'ChangeFundContributionPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type CorrectLoanEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectLoanEventPayload'] = ResolversParentTypes['CorrectLoanEventPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['LoanEvent'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectLoanEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectLoanEventResult'] = ResolversParentTypes['CorrectLoanEventResult']> = {
  __resolveType: TypeResolveFn<'CorrectLoanEventPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisburseTranchePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisburseTranchePayload'] = ResolversParentTypes['DisburseTranchePayload']> = {
  application?: Resolver<ResolversTypes['FundApplication'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisburseTrancheResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisburseTrancheResult'] = ResolversParentTypes['DisburseTrancheResult']> = {
  __resolveType: TypeResolveFn<'DisburseTranchePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  code?: Resolver<ResolversTypes['LgdCode'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fundApplications?: Resolver<ResolversTypes['FundApplicationConnection'], ParentType, ContextType, RequireFields<EnterpriseFundApplicationsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FinanceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinanceChange'] = ResolversParentTypes['FinanceChange']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface FinancialYearScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FinancialYear'], any> {
  name: 'FinancialYear';
}

export type FundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund'], FederationReferenceType extends FederationReferenceTypes['Fund'] = FederationReferenceTypes['Fund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations?: Resolver<ReadonlyArray<ResolversTypes['FundAllocation']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['FundTransition']>, ParentType, ContextType>;
  applicationCounts?: Resolver<ReadonlyArray<ResolversTypes['FundApplicationCount']>, ParentType, ContextType>;
  applications?: Resolver<ResolversTypes['FundApplicationConnection'], ParentType, ContextType, RequireFields<FundApplicationsArgs, 'first' | 'orderBy'>>;
  cabinetDecidedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  cabinetDecision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contributions?: Resolver<ReadonlyArray<ResolversTypes['FundContribution']>, ParentType, ContextType>;
  corpus?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foreseen?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['FinanceChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  pledged?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FundStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundAllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAllocation'] = ResolversParentTypes['FundAllocation']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  basisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disbursed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  funded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['FundPurpose'], ParentType, ContextType>;
  sanctioned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FundApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundApplication'] = ResolversParentTypes['FundApplication'], FederationReferenceType extends FederationReferenceTypes['FundApplication'] = FederationReferenceTypes['FundApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['FundApplicationTransition']>, ParentType, ContextType>;
  appraisals?: Resolver<ReadonlyArray<ResolversTypes['FundAppraisal']>, ParentType, ContextType>;
  appraiser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['FinanceChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['FundPurpose'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sanction?: Resolver<Maybe<ResolversTypes['FundSanction']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FundApplicationStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundApplicationConnection'] = ResolversParentTypes['FundApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundApplicationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundApplicationCount'] = ResolversParentTypes['FundApplicationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disbursed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['FundPurpose'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sanctioned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FundApplicationStatus'], ParentType, ContextType>;
};

export type FundApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundApplicationEdge'] = ResolversParentTypes['FundApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundApplication'], ParentType, ContextType>;
};

export type FundApplicationTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundApplicationTransition'] = ResolversParentTypes['FundApplicationTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['FundApplicationStatus'], ParentType, ContextType>;
};

export type FundAppraisalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundAppraisal'] = ResolversParentTypes['FundAppraisal']> = {
  appraisedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appraisedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['FundRecommendation'], ParentType, ContextType>;
  recommended?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  remarks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundConnection'] = ResolversParentTypes['FundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundContribution'] = ResolversParentTypes['FundContribution']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  contributor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pledgedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  receipts?: Resolver<ReadonlyArray<ResolversTypes['FundReceipt']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FundContributionStatus'], ParentType, ContextType>;
};

export type FundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEdge'] = ResolversParentTypes['FundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
};

export type FundReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundReceipt'] = ResolversParentTypes['FundReceipt']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FundSanctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundSanction'] = ResolversParentTypes['FundSanction']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  disbursed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sanctionedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sanctionedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tranches?: Resolver<ReadonlyArray<ResolversTypes['FundTranche']>, ParentType, ContextType>;
};

export type FundTrancheResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundTranche'] = ResolversParentTypes['FundTranche']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  disbursed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  disbursedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FundTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundTransition'] = ResolversParentTypes['FundTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['FundStatus'], ParentType, ContextType>;
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

export type LoanDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanDifference'] = ResolversParentTypes['LoanDifference']> = {
  beneficiaries?: Resolver<ResolversTypes['QualifiedCount'], ParentType, ContextType>;
  disbursed?: Resolver<ResolversTypes['QualifiedMoney'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['LoanReading'], ParentType, ContextType>;
};

export type LoanEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanEvent'] = ResolversParentTypes['LoanEvent'], FederationReferenceType extends FederationReferenceTypes['LoanEvent'] = FederationReferenceTypes['LoanEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LoanEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  beneficiaries?: Resolver<ResolversTypes['QualifiedCount'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disbursed?: Resolver<ResolversTypes['QualifiedMoney'], ParentType, ContextType>;
  financialYear?: Resolver<ResolversTypes['FinancialYear'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['LoanScheme']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanEventConnection'] = ResolversParentTypes['LoanEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LoanEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoanEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanEventEdge'] = ResolversParentTypes['LoanEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LoanEvent'], ParentType, ContextType>;
};

export type LoanReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanReport'] = ResolversParentTypes['LoanReport'], FederationReferenceType extends FederationReferenceTypes['LoanReport'] = FederationReferenceTypes['LoanReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LoanReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  beneficiaries?: Resolver<ResolversTypes['QualifiedCount'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['LoanDifference'], ParentType, ContextType>;
  disbursed?: Resolver<ResolversTypes['QualifiedMoney'], ParentType, ContextType>;
  explained?: Resolver<ResolversTypes['LoanTotals'], ParentType, ContextType>;
  financialYear?: Resolver<ResolversTypes['FinancialYear'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanScheme'] = ResolversParentTypes['LoanScheme'], FederationReferenceType extends FederationReferenceTypes['LoanScheme'] = FederationReferenceTypes['LoanScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LoanScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['LoanEventConnection'], ParentType, ContextType, RequireFields<LoanSchemeEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanSchemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanSchemeConnection'] = ResolversParentTypes['LoanSchemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LoanSchemeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoanSchemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanSchemeEdge'] = ResolversParentTypes['LoanSchemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LoanScheme'], ParentType, ContextType>;
};

export type LoanTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanTotals'] = ResolversParentTypes['LoanTotals']> = {
  beneficiaries?: Resolver<ResolversTypes['QualifiedCount'], ParentType, ContextType>;
  disbursed?: Resolver<ResolversTypes['QualifiedMoney'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoanYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanYear'] = ResolversParentTypes['LoanYear']> = {
  events?: Resolver<ResolversTypes['LoanEventConnection'], ParentType, ContextType, RequireFields<LoanYearEventsArgs, 'first'>>;
  financialYear?: Resolver<ResolversTypes['FinancialYear'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reported?: Resolver<ReadonlyArray<ResolversTypes['LoanReport']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['LoanTotals'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoneyFormattedArgs, 'style'>>;
  paise?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addFundContribution?: Resolver<ResolversTypes['AddFundContributionResult'], ParentType, ContextType, RequireFields<MutationAddFundContributionArgs, 'dryRun' | 'input'>>;
  appraiseFundApplication?: Resolver<ResolversTypes['AppraiseFundApplicationResult'], ParentType, ContextType, RequireFields<MutationAppraiseFundApplicationArgs, 'dryRun' | 'input'>>;
  changeFundContribution?: Resolver<ResolversTypes['ChangeFundContributionResult'], ParentType, ContextType, RequireFields<MutationChangeFundContributionArgs, 'dryRun' | 'input'>>;
  correctLoanEvent?: Resolver<ResolversTypes['CorrectLoanEventResult'], ParentType, ContextType, RequireFields<MutationCorrectLoanEventArgs, 'dryRun' | 'input'>>;
  disburseTranche?: Resolver<ResolversTypes['DisburseTrancheResult'], ParentType, ContextType, RequireFields<MutationDisburseTrancheArgs, 'dryRun' | 'input'>>;
  proposeFund?: Resolver<ResolversTypes['ProposeFundResult'], ParentType, ContextType, RequireFields<MutationProposeFundArgs, 'dryRun' | 'input'>>;
  receiveFundContribution?: Resolver<ResolversTypes['ReceiveFundContributionResult'], ParentType, ContextType, RequireFields<MutationReceiveFundContributionArgs, 'dryRun' | 'input'>>;
  recordLoanEvent?: Resolver<ResolversTypes['RecordLoanEventResult'], ParentType, ContextType, RequireFields<MutationRecordLoanEventArgs, 'dryRun' | 'input'>>;
  recordLoanReport?: Resolver<ResolversTypes['RecordLoanReportResult'], ParentType, ContextType, RequireFields<MutationRecordLoanReportArgs, 'dryRun' | 'input'>>;
  recordLoanScheme?: Resolver<ResolversTypes['RecordLoanSchemeResult'], ParentType, ContextType, RequireFields<MutationRecordLoanSchemeArgs, 'dryRun' | 'input'>>;
  reviseFund?: Resolver<ResolversTypes['ReviseFundResult'], ParentType, ContextType, RequireFields<MutationReviseFundArgs, 'dryRun' | 'input'>>;
  sanctionFundApplication?: Resolver<ResolversTypes['SanctionFundApplicationResult'], ParentType, ContextType, RequireFields<MutationSanctionFundApplicationArgs, 'dryRun' | 'input'>>;
  submitFundApplication?: Resolver<ResolversTypes['SubmitFundApplicationResult'], ParentType, ContextType, RequireFields<MutationSubmitFundApplicationArgs, 'dryRun' | 'input'>>;
  transitionFund?: Resolver<ResolversTypes['TransitionFundResult'], ParentType, ContextType, RequireFields<MutationTransitionFundArgs, 'dryRun' | 'input'>>;
  transitionFundApplication?: Resolver<ResolversTypes['TransitionFundApplicationResult'], ParentType, ContextType, RequireFields<MutationTransitionFundApplicationArgs, 'dryRun' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Fund' | 'FundApplication' | 'LoanEvent' | 'LoanReport' | 'LoanScheme', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  funds?: Resolver<ResolversTypes['FundConnection'], ParentType, ContextType, RequireFields<OrganizationFundsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposeFundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeFundPayload'] = ResolversParentTypes['ProposeFundPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeFundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeFundResult'] = ResolversParentTypes['ProposeFundResult']> = {
  __resolveType: TypeResolveFn<'ProposeFundPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type QualifiedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualifiedCount'] = ResolversParentTypes['QualifiedCount']> = {
  count?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
};

export type QualifiedMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualifiedMoney'] = ResolversParentTypes['QualifiedMoney']> = {
  money?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType, RequireFields<QueryFundArgs, 'id'>>;
  fundApplication?: Resolver<Maybe<ResolversTypes['FundApplication']>, ParentType, ContextType, RequireFields<QueryFundApplicationArgs, 'id'>>;
  fundApplications?: Resolver<ResolversTypes['FundApplicationConnection'], ParentType, ContextType, RequireFields<QueryFundApplicationsArgs, 'first' | 'orderBy'>>;
  funds?: Resolver<ResolversTypes['FundConnection'], ParentType, ContextType, RequireFields<QueryFundsArgs, 'first' | 'orderBy'>>;
  loanEvent?: Resolver<Maybe<ResolversTypes['LoanEvent']>, ParentType, ContextType, RequireFields<QueryLoanEventArgs, 'id'>>;
  loanEvents?: Resolver<ResolversTypes['LoanEventConnection'], ParentType, ContextType, RequireFields<QueryLoanEventsArgs, 'first' | 'orderBy'>>;
  loanScheme?: Resolver<Maybe<ResolversTypes['LoanScheme']>, ParentType, ContextType, RequireFields<QueryLoanSchemeArgs, 'id'>>;
  loanSchemes?: Resolver<ResolversTypes['LoanSchemeConnection'], ParentType, ContextType, RequireFields<QueryLoanSchemesArgs, 'first' | 'orderBy'>>;
  loanYear?: Resolver<ResolversTypes['LoanYear'], ParentType, ContextType, RequireFields<QueryLoanYearArgs, 'financialYear' | 'state'>>;
};

export type ReceiveFundContributionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveFundContributionPayload'] = ResolversParentTypes['ReceiveFundContributionPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceiveFundContributionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveFundContributionResult'] = ResolversParentTypes['ReceiveFundContributionResult']> = {
  __resolveType: TypeResolveFn<'ReceiveFundContributionPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RecordLoanEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLoanEventPayload'] = ResolversParentTypes['RecordLoanEventPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['LoanEvent'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordLoanEventResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLoanEventResult'] = ResolversParentTypes['RecordLoanEventResult']> = {
  __resolveType: TypeResolveFn<'RecordLoanEventPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RecordLoanReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLoanReportPayload'] = ResolversParentTypes['RecordLoanReportPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['LoanReport'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordLoanReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLoanReportResult'] = ResolversParentTypes['RecordLoanReportResult']> = {
  __resolveType: TypeResolveFn<'RecordLoanReportPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RecordLoanSchemePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLoanSchemePayload'] = ResolversParentTypes['RecordLoanSchemePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['LoanScheme'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordLoanSchemeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLoanSchemeResult'] = ResolversParentTypes['RecordLoanSchemeResult']> = {
  __resolveType: TypeResolveFn<'RecordLoanSchemePayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type ReviseFundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseFundPayload'] = ResolversParentTypes['ReviseFundPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseFundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseFundResult'] = ResolversParentTypes['ReviseFundResult']> = {
  __resolveType: TypeResolveFn<'ReviseFundPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SanctionFundApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionFundApplicationPayload'] = ResolversParentTypes['SanctionFundApplicationPayload']> = {
  application?: Resolver<ResolversTypes['FundApplication'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SanctionFundApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionFundApplicationResult'] = ResolversParentTypes['SanctionFundApplicationResult']> = {
  __resolveType: TypeResolveFn<'SanctionFundApplicationPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'], FederationReferenceType extends FederationReferenceTypes['State'] = FederationReferenceTypes['State']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['State']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['StateCode'], ParentType, ContextType>;
  funds?: Resolver<ResolversTypes['FundConnection'], ParentType, ContextType, RequireFields<StateFundsArgs, 'first'>>;
  loanEvents?: Resolver<ResolversTypes['LoanEventConnection'], ParentType, ContextType, RequireFields<StateLoanEventsArgs, 'first'>>;
  loanYear?: Resolver<ResolversTypes['LoanYear'], ParentType, ContextType, RequireFields<StateLoanYearArgs, 'financialYear'>>;
};

export interface StateCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StateCode'], any> {
  name: 'StateCode';
}

export type SubmitFundApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitFundApplicationPayload'] = ResolversParentTypes['SubmitFundApplicationPayload']> = {
  application?: Resolver<ResolversTypes['FundApplication'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitFundApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitFundApplicationResult'] = ResolversParentTypes['SubmitFundApplicationResult']> = {
  __resolveType: TypeResolveFn<'SubmitFundApplicationPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type TransitionFundApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionFundApplicationPayload'] = ResolversParentTypes['TransitionFundApplicationPayload']> = {
  application?: Resolver<ResolversTypes['FundApplication'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionFundApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionFundApplicationResult'] = ResolversParentTypes['TransitionFundApplicationResult']> = {
  __resolveType: TypeResolveFn<'TransitionFundApplicationPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type TransitionFundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionFundPayload'] = ResolversParentTypes['TransitionFundPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionFundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionFundResult'] = ResolversParentTypes['TransitionFundResult']> = {
  __resolveType: TypeResolveFn<'TransitionFundPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
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
  AddFundContributionPayload?: AddFundContributionPayloadResolvers<ContextType>;
  AddFundContributionResult?: AddFundContributionResultResolvers<ContextType>;
  AppraiseFundApplicationPayload?: AppraiseFundApplicationPayloadResolvers<ContextType>;
  AppraiseFundApplicationResult?: AppraiseFundApplicationResultResolvers<ContextType>;
  ChangeFundContributionPayload?: ChangeFundContributionPayloadResolvers<ContextType>;
  ChangeFundContributionResult?: ChangeFundContributionResultResolvers<ContextType>;
  CorrectLoanEventPayload?: CorrectLoanEventPayloadResolvers<ContextType>;
  CorrectLoanEventResult?: CorrectLoanEventResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DisburseTranchePayload?: DisburseTranchePayloadResolvers<ContextType>;
  DisburseTrancheResult?: DisburseTrancheResultResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  FinanceChange?: FinanceChangeResolvers<ContextType>;
  FinancialYear?: GraphQLScalarType;
  Fund?: FundResolvers<ContextType>;
  FundAllocation?: FundAllocationResolvers<ContextType>;
  FundApplication?: FundApplicationResolvers<ContextType>;
  FundApplicationConnection?: FundApplicationConnectionResolvers<ContextType>;
  FundApplicationCount?: FundApplicationCountResolvers<ContextType>;
  FundApplicationEdge?: FundApplicationEdgeResolvers<ContextType>;
  FundApplicationTransition?: FundApplicationTransitionResolvers<ContextType>;
  FundAppraisal?: FundAppraisalResolvers<ContextType>;
  FundConnection?: FundConnectionResolvers<ContextType>;
  FundContribution?: FundContributionResolvers<ContextType>;
  FundEdge?: FundEdgeResolvers<ContextType>;
  FundReceipt?: FundReceiptResolvers<ContextType>;
  FundSanction?: FundSanctionResolvers<ContextType>;
  FundTranche?: FundTrancheResolvers<ContextType>;
  FundTransition?: FundTransitionResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  LgdCode?: GraphQLScalarType;
  LoanDifference?: LoanDifferenceResolvers<ContextType>;
  LoanEvent?: LoanEventResolvers<ContextType>;
  LoanEventConnection?: LoanEventConnectionResolvers<ContextType>;
  LoanEventEdge?: LoanEventEdgeResolvers<ContextType>;
  LoanReport?: LoanReportResolvers<ContextType>;
  LoanScheme?: LoanSchemeResolvers<ContextType>;
  LoanSchemeConnection?: LoanSchemeConnectionResolvers<ContextType>;
  LoanSchemeEdge?: LoanSchemeEdgeResolvers<ContextType>;
  LoanTotals?: LoanTotalsResolvers<ContextType>;
  LoanYear?: LoanYearResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProposeFundPayload?: ProposeFundPayloadResolvers<ContextType>;
  ProposeFundResult?: ProposeFundResultResolvers<ContextType>;
  QualifiedCount?: QualifiedCountResolvers<ContextType>;
  QualifiedMoney?: QualifiedMoneyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiveFundContributionPayload?: ReceiveFundContributionPayloadResolvers<ContextType>;
  ReceiveFundContributionResult?: ReceiveFundContributionResultResolvers<ContextType>;
  RecordLoanEventPayload?: RecordLoanEventPayloadResolvers<ContextType>;
  RecordLoanEventResult?: RecordLoanEventResultResolvers<ContextType>;
  RecordLoanReportPayload?: RecordLoanReportPayloadResolvers<ContextType>;
  RecordLoanReportResult?: RecordLoanReportResultResolvers<ContextType>;
  RecordLoanSchemePayload?: RecordLoanSchemePayloadResolvers<ContextType>;
  RecordLoanSchemeResult?: RecordLoanSchemeResultResolvers<ContextType>;
  ReviseFundPayload?: ReviseFundPayloadResolvers<ContextType>;
  ReviseFundResult?: ReviseFundResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SanctionFundApplicationPayload?: SanctionFundApplicationPayloadResolvers<ContextType>;
  SanctionFundApplicationResult?: SanctionFundApplicationResultResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  SubmitFundApplicationPayload?: SubmitFundApplicationPayloadResolvers<ContextType>;
  SubmitFundApplicationResult?: SubmitFundApplicationResultResolvers<ContextType>;
  TransitionFundApplicationPayload?: TransitionFundApplicationPayloadResolvers<ContextType>;
  TransitionFundApplicationResult?: TransitionFundApplicationResultResolvers<ContextType>;
  TransitionFundPayload?: TransitionFundPayloadResolvers<ContextType>;
  TransitionFundResult?: TransitionFundResultResolvers<ContextType>;
  ValidationFailed?: ValidationFailedResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

