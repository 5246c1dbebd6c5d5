import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Issue as IssueValue } from '../shared/errors.ts';
import type { CooperativeStub, PlaceStub, EnrolmentStub } from './stubs.ts';
import type { MouCooperativeRow, AchievementReportRow, MilestoneReportRow, AmendmentRow, MouDocumentRow, MouPartyRow, MouPersonRow, MouTargetRow, MouTargetDistrictRow, ObligationRow, OrganizationRow, ProgrammeRow, ReportedFigureRow } from './tables.ts';
import type { CoveredOnboarding as CoveredOnboardingValue } from './domain/covered-onboarding.ts';
import type { AmendmentParty as AmendmentPartyValue } from './domain/amendment-parties.ts';
import type { MilestoneOfMou } from './domain/overdue.ts';
import type { ShownMou } from './domain/mou-view.ts';
import type { AmendmentPage, MouPage, ObligationPage, OrganizationPage, ProgrammePage } from './store.ts';
import type { MouChangeRow } from './store/mou-rows.ts';
import type { MouVersion as MouVersionValue } from './domain/versions.ts';
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
  /** An absolute http or https URL. */
  URL: { input: URL; output: string | URL; }
  _FieldSet: { input: string; output: string; }
};

/** A report of what a target has reached. None is ever changed or removed. */
export type AchievementReport = {
  readonly __typename?: 'AchievementReport';
  /** Client that reported it. */
  readonly actor: Scalars['String']['output'];
  /** The day that it describes. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** When it was reported. */
  readonly at: Scalars['DateTime']['output'];
  /** The district; null for the target as a whole. */
  readonly district?: Maybe<District>;
  /** What shows it. */
  readonly evidence: Scalars['String']['output'];
  /** SHA-256 of the document that shows it. */
  readonly evidenceSha256?: Maybe<Scalars['String']['output']>;
  /** What had been reached. */
  readonly value: Scalars['Float']['output'];
};

/** Where a figure of what was reached comes from. */
export type AchievementSource =
  /** Counted by the graph from what is recorded, as far as you may see it. */
  | 'COMPUTED'
  /** Reported, with evidence. */
  | 'REPORTED';

/** What an amendment changes. What is left out stays as it is; lists replace the whole list. */
export type AmendMouInput = {
  /** Its own documents, up to 50; one of type AMENDMENT is needed before approval. */
  readonly documents: ReadonlyArray<MouDocumentInput>;
  /** First day in force, not before the MoU's own. */
  readonly effectiveFrom: Scalars['LocalDate']['input'];
  /** The version of the MoU that the amendment was made of. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `mou_…` of a signed MoU. */
  readonly mou: Scalars['ID']['input'];
  /** What it is about and why, 1 to 2,000 characters. */
  readonly summary: Scalars['String']['input'];
  /** What changes in the MoU; something must. */
  readonly terms: MouTermsInput;
};

/** The amendment was proposed. */
export type AmendMouPayload = {
  readonly __typename?: 'AmendMouPayload';
  /** The amendment as it is now. */
  readonly amendment: MouAmendment;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of amendMou. */
export type AmendMouResult = AmendMouPayload | ValidationFailed | VersionConflict;

/** One change of an amendment. */
export type AmendmentChange = {
  readonly __typename?: 'AmendmentChange';
  /** Client that did it; null for generated data. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Where the amendment stood before; null for its beginning. */
  readonly from?: Maybe<AmendmentStatus>;
  /** The reason given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it stood after. */
  readonly to: AmendmentStatus;
  /** The version that it made. */
  readonly version: Scalars['Int']['output'];
};

/** A party that has to sign an amendment. */
export type AmendmentParty = {
  readonly __typename?: 'AmendmentParty';
  /** Its name within the MoU. */
  readonly key: Scalars['String']['output'];
  /** The organisation; null when it is not stated. A party not stated can not sign. */
  readonly organization?: Maybe<Organization>;
  /** Who signed for it. */
  readonly signatories: ReadonlyArray<MouPerson>;
  /** When it signed; null until then. */
  readonly signedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The party as the MoU writes it. */
  readonly statedAs: Scalars['String']['output'];
};

/** Where an amendment stands. */
export type AmendmentStatus =
  /** Approved; its documents are fixed. */
  | 'APPROVED'
  /** Proposed; seen by its own bureau only. */
  | 'DRAFT'
  /** Some parties have signed, not all. */
  | 'PARTIALLY_SIGNED'
  /** All parties have signed. */
  | 'SIGNED'
  /** Lies before an approver. */
  | 'UNDER_REVIEW'
  /** Given up before all parties had signed. */
  | 'WITHDRAWN';

/** A next step of an amendment. */
export type AmendmentTransition = {
  readonly __typename?: 'AmendmentTransition';
  /** Why it is not open: one sentence for each thing that stands against it. */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether you can take it, given what it needs. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** What the input of the step must bring, in words. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The status that it leads to. */
  readonly to: AmendmentStatus;
};

/** A co-operative society, federation or undertaking. */
export type Cooperative = {
  readonly __typename?: 'Cooperative';
  /** `coop_…` */
  readonly id: Scalars['ID']['output'];
  /** MoUs that cover it, or did, the latest signature first. */
  readonly mous: MouConnection;
};


/** A co-operative society, federation or undertaking. */
export type CooperativeMousArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A co-operative that an MoU covers, for a time. */
export type CoveredCooperative = {
  readonly __typename?: 'CoveredCooperative';
  /** The co-operative; null when it is not yours to see. */
  readonly cooperative?: Maybe<Cooperative>;
  /** First day covered; null when not stated. */
  readonly from?: Maybe<Scalars['LocalDate']['output']>;
  /** How far it has come onto the partner's marketplace under this MoU. */
  readonly onboarding: CoveredOnboarding;
  /** Last day covered; null while it is. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** A co-operative that an MoU covers. */
export type CoveredCooperativeInput = {
  /** `coop_…` */
  readonly cooperative: Scalars['ID']['input'];
  /** First day covered, 1900 or later. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day covered, 1900 or later, not before the first. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** How far a co-operative has come under an MoU, as its enrolment tells. */
export type CoveredOnboarding = {
  readonly __typename?: 'CoveredOnboarding';
  /** Its enrolment under the MoU; null when there is none that is yours to see. */
  readonly enrolment?: Maybe<Enrolment>;
  /** Where the service ONBOARDING of its enrolment stands. */
  readonly status: OnboardingStatus;
};

/** How much of a date is known. */
export type DatePrecision =
  /** The day. */
  | 'DAY'
  /** Month and year; the day says nothing. */
  | 'MONTH'
  /** The year; month and day say nothing. */
  | 'YEAR';

/** A district, by the Local Government Directory. */
export type District = {
  readonly __typename?: 'District';
  /** LGD code. */
  readonly code: Scalars['LgdCode']['output'];
};

/** A seller on its way to a partner's marketplace. */
export type Enrolment = {
  readonly __typename?: 'Enrolment';
  /** `enr_…` */
  readonly id: Scalars['ID']['output'];
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

/** A step of an obligation. */
export type Milestone = {
  readonly __typename?: 'Milestone';
  /** Last day for it. */
  readonly due: Scalars['LocalDate']['output'];
  /** What shows it: a letter, a report, a count. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the document that shows it. */
  readonly evidenceSha256?: Maybe<Scalars['String']['output']>;
  /** Whether it is SCHEDULED or PARTIALLY_MET after its last day, in Indian time, while the MoU is signed. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Its name within the obligation; stays through amendments. */
  readonly key: Scalars['String']['output'];
  /** What was reported of it, the latest first. */
  readonly reports: ReadonlyArray<MilestoneReport>;
  /** How far it has come. */
  readonly status: MilestoneStatus;
  /** What is to be reached. */
  readonly title: Scalars['String']['output'];
};

/** A step of an obligation. */
export type MilestoneInput = {
  /** Last day for it, 1900 or later. */
  readonly due: Scalars['LocalDate']['input'];
  /** What shows it, up to 2,000 characters; needed for MET and PARTIALLY_MET. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of the document that shows it, 64 hexadecimal digits. */
  readonly evidenceSha256?: InputMaybe<Scalars['String']['input']>;
  /** Its name within the obligation: up to 40 small letters, digits and hyphens; made of the title when left out. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** How far it has come. */
  readonly status: MilestoneStatus;
  /** What is to be reached, 1 to 300 characters. */
  readonly title: Scalars['String']['input'];
};

/** A report on a milestone. None is ever changed or removed. */
export type MilestoneReport = {
  readonly __typename?: 'MilestoneReport';
  /** Client that reported it. */
  readonly actor: Scalars['String']['output'];
  /** The day that it describes. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** When it was reported. */
  readonly at: Scalars['DateTime']['output'];
  /** What shows it. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the document that shows it. */
  readonly evidenceSha256?: Maybe<Scalars['String']['output']>;
  /** How far it had come before. */
  readonly from: MilestoneStatus;
  /** What was remarked. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How far it had come then. */
  readonly to: MilestoneStatus;
};

/** How far a milestone has come. */
export type MilestoneStatus =
  /** Reached. */
  | 'MET'
  /** Missed. */
  | 'NOT_MET'
  /** Reached in part. */
  | 'PARTIALLY_MET'
  /** Still to come. */
  | 'SCHEDULED';

/** A memorandum of understanding between a state or its bodies and partners. */
export type Mou = Node & {
  readonly __typename?: 'Mou';
  /** Every next step from here, whether it is open to you, and why not; none of a past day. */
  readonly allowedTransitions: ReadonlyArray<MouTransition>;
  /** Its amendments that are yours to see, the first one first. */
  readonly amendments: ReadonlyArray<MouAmendment>;
  /** Client that approved it. */
  readonly approvedBy?: Maybe<Scalars['String']['output']>;
  /**
   * As it stood at the end of this day in Indian time: status, terms in force, signatures, progress reported of that day or
   * earlier, documents; null when it was not on record, or not yet yours to see. Of days before the graph kept records only
   * that is known which dates tell: from the day of signature on it stood as SIGNED. What others contribute (enrolments,
   * counts) is always that of now.
   */
  readonly asOf?: Maybe<Mou>;
  /** What two versions say differently, field by field, in the order of the MoU. */
  readonly changes: ReadonlyArray<MouFieldChange>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its documents: where they are and what they hash to, never their content. */
  readonly documents: ReadonlyArray<MouDocument>;
  /** First day in force, as agreed; null when none is agreed, and `validity` then counts from the day of signature. */
  readonly effectiveFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day in force; null when no end is agreed. */
  readonly effectiveTo?: Maybe<Scalars['LocalDate']['output']>;
  /** What happened to it since the graph records it, the latest first. */
  readonly history: ReadonlyArray<MouChange>;
  /** `mou_…` */
  readonly id: Scalars['ID']['output'];
  /** What each party undertook. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** Who agreed. */
  readonly parties: ReadonlyArray<MouParty>;
  /** The programme it was made under. */
  readonly programme?: Maybe<Programme>;
  /** Client that recorded it; null for facts of public sources. */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** Reference that people use, unique, e.g. `TN-2021-0001`. */
  readonly reference: Scalars['String']['output'];
  /** The MoU that follows it: neither withdrawn nor terminated; null when there is none, or it is not yours to see. */
  readonly renewedBy?: Maybe<Mou>;
  /** The MoU that it follows; null when there is none, or it is not yours to see. */
  readonly renews?: Maybe<Mou>;
  /** Figures that sources report about it. */
  readonly reportedFigures: ReadonlyArray<ReportedFigure>;
  /** Where, for whom and in what trades it holds. */
  readonly scope: MouScope;
  /** Where the day is not known: it was signed on this day or later. */
  readonly signedAfter?: Maybe<Scalars['LocalDate']['output']>;
  /** Place of signature. */
  readonly signedAt?: Maybe<Scalars['String']['output']>;
  /** Where the day is not known: it was signed on this day or earlier. */
  readonly signedBefore?: Maybe<Scalars['LocalDate']['output']>;
  /** When the last party signed, as far as `signedOnPrecision` says; null when not signed or not known. */
  readonly signedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How much of `signedOn` is known. */
  readonly signedOnPrecision?: Maybe<DatePrecision>;
  /** Where it is known from, as a citation; null for what a bureau recorded. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The state whose bureau keeps it. */
  readonly state: State;
  /** Where it stands. */
  readonly status: MouStatus;
  /** Why it stands there; given with suspension, return and every exit. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when it stands there. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** What was agreed, in a few sentences. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** What is to be reached. */
  readonly targets: ReadonlyArray<MouTarget>;
  /** Number of the version whose terms it shows: 1 as first signed, then that of the amendment. */
  readonly termsNumber: Scalars['Int']['output'];
  /** What it is about, in a line. */
  readonly title: Scalars['String']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Whether it is in force on a day, by its dates and where it stands now; never before the last signature. */
  readonly validity: MouValidity;
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Its versions: as first signed, then one an amendment, in force or proposed. */
  readonly versions: ReadonlyArray<MouVersion>;
};


/** A memorandum of understanding between a state or its bodies and partners. */
export type MouAsOfArgs = {
  day: Scalars['LocalDate']['input'];
};


/** A memorandum of understanding between a state or its bodies and partners. */
export type MouChangesArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** A memorandum of understanding between a state or its bodies and partners. */
export type MouValidityArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A change of a signed MoU, proposed, reviewed and signed on its own. What it says never changes. */
export type MouAmendment = Node & {
  readonly __typename?: 'MouAmendment';
  /** Every next step from here, whether it is open to you, and why not. */
  readonly allowedTransitions: ReadonlyArray<AmendmentTransition>;
  /** Client that approved it. */
  readonly approvedBy?: Maybe<Scalars['String']['output']>;
  /** What it changes, against the version that it was made of. */
  readonly changes: ReadonlyArray<MouFieldChange>;
  /** When it was proposed. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its own documents. */
  readonly documents: ReadonlyArray<MouDocument>;
  /** First day in force, as agreed. */
  readonly effectiveFrom: Scalars['LocalDate']['output'];
  /** What happened to it, the latest first. */
  readonly history: ReadonlyArray<AmendmentChange>;
  /** `amd_…` */
  readonly id: Scalars['ID']['output'];
  /** First day in force: the later of that and the last signature; null until it is signed. */
  readonly inForceFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** The MoU. */
  readonly mou: Mou;
  /** Its number among the versions of the MoU, from 2. */
  readonly number: Scalars['Int']['output'];
  /** Who has to sign it: the parties of the MoU as it was and as it is to be. */
  readonly parties: ReadonlyArray<AmendmentParty>;
  /** Client that proposed it. */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** Place of signature. */
  readonly signedAt?: Maybe<Scalars['String']['output']>;
  /** When the last party signed. */
  readonly signedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Where it stands. */
  readonly status: AmendmentStatus;
  /** Why it stands there; given with withdrawal. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when it stands there. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** What it is about, and why. */
  readonly summary: Scalars['String']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts its steps; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of amendments. */
export type MouAmendmentConnection = {
  readonly __typename?: 'MouAmendmentConnection';
  /** The amendments with their cursors. */
  readonly edges: ReadonlyArray<MouAmendmentEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An amendment in a page. */
export type MouAmendmentEdge = {
  readonly __typename?: 'MouAmendmentEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The amendment. */
  readonly node: MouAmendment;
};

/** Which amendments. Lists mean any of these. */
export type MouAmendmentFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** To be in force from this day or later, as agreed. */
  readonly effectiveFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** To be in force from this day or earlier, as agreed. */
  readonly effectiveTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of these MoUs. */
  readonly mous?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of MoUs that these states keep. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<AmendmentStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of a list of amendments. */
export type MouAmendmentOrder =
  /** The latest agreed first day first. */
  | 'EFFECTIVE_DESC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** One change of an MoU. */
export type MouChange = {
  readonly __typename?: 'MouChange';
  /** Client that did it; null where a public source did. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Where the MoU stood before; null for its beginning. */
  readonly from?: Maybe<MouStatus>;
  /** The reason given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where it stood after. */
  readonly to: MouStatus;
  /** The version that it made. */
  readonly version: Scalars['Int']['output'];
};

/** A page of MoUs. */
export type MouConnection = {
  readonly __typename?: 'MouConnection';
  /** The MoUs with their cursors. */
  readonly edges: ReadonlyArray<MouEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document of an MoU. */
export type MouDocument = {
  readonly __typename?: 'MouDocument';
  /** Where it is kept: an address or a file number. */
  readonly location: Scalars['String']['output'];
  /** Its media type, e.g. `application/pdf`. */
  readonly mediaType: Scalars['String']['output'];
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** Its size in bytes. */
  readonly size: Scalars['SafeInt']['output'];
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly type: MouDocumentType;
};

/** A document: where it is and what it hashes to. */
export type MouDocumentInput = {
  /** Where it is kept: an address or a file number, 1 to 500 characters. */
  readonly location: Scalars['String']['input'];
  /** Its media type, e.g. `application/pdf`. */
  readonly mediaType: Scalars['String']['input'];
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
  /** Its size in bytes, at least 1. */
  readonly size: Scalars['SafeInt']['input'];
  /** Its title, up to 300 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly type: MouDocumentType;
};

/** What a document of an MoU is. */
export type MouDocumentType =
  /** The agreement itself, which the parties sign. */
  | 'AGREEMENT'
  /** An agreement that amends it, which the parties sign. */
  | 'AMENDMENT'
  /** An annexure or schedule. */
  | 'ANNEXURE'
  /** Minutes of a meeting. */
  | 'MINUTES'
  /** Something else. */
  | 'OTHER'
  /** A press release or report. */
  | 'PRESS_RELEASE';

/** An MoU in a page. */
export type MouEdge = {
  readonly __typename?: 'MouEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The MoU. */
  readonly node: Mou;
};

/**
 * One field in which two versions differ. Items of lists are told apart by their keys: `parties` by key, `obligations` and their
 * `milestones` by key, `targets` by key and their `districts` by code, `scope` by code or id, `documents` by SHA-256.
 */
export type MouFieldChange = {
  readonly __typename?: 'MouFieldChange';
  /** What stands there after; null when nothing does. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** What stood there before; null when nothing did. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Where, e.g. `["obligations", "onboarding", "milestones", "first-100", "due"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Which MoUs. Lists mean any of these. */
export type MouFilter = {
  /** With an amendment that has come so far. */
  readonly amendmentStatuses?: InputMaybe<ReadonlyArray<AmendmentStatus>>;
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Covering one of these co-operatives, on any day. */
  readonly coveringCooperatives?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Covering these districts by name. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['LgdCode']['input']>>;
  /** In force, with a last day at most so many days away; 0 to 3,650. */
  readonly expiringWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** With an overdue obligation, or without one; only a signed one has any. */
  readonly overdueObligations?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these organisations as a party. */
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Made under one of these programmes. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Following one of these MoUs. */
  readonly renews?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words of reference, title and summary; misspelt titles are found too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Covering these sectors by name, by code. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With an obligation about one of these services. */
  readonly services?: InputMaybe<ReadonlyArray<ObligationService>>;
  /** Signed on this day or later, as far as the date is known. */
  readonly signedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Signed on this day or earlier, as far as the date is known. */
  readonly signedTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of these states, or covering them. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<MouStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** In force, or not, in one of these ways today. */
  readonly validities?: InputMaybe<ReadonlyArray<MouValidity>>;
};

/** Orders of a list of MoUs. */
export type MouOrder =
  /** The earliest last day first, those without one last. */
  | 'EXPIRES_ASC'
  /** By reference. */
  | 'REFERENCE_ASC'
  /** Best fit to `search` first; by title without one. */
  | 'RELEVANCE'
  /** The earliest signature first, not yet signed last. */
  | 'SIGNED_ASC'
  /** Not yet signed first, then the latest signature first. */
  | 'SIGNED_DESC'
  /** By title. */
  | 'TITLE_ASC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** One party to an MoU. */
export type MouParty = {
  readonly __typename?: 'MouParty';
  /** Short name within the MoU, e.g. `partner`. */
  readonly key: Scalars['String']['output'];
  /** The organisation; null when the source does not state it. A party not stated can not sign. */
  readonly organization?: Maybe<Organization>;
  /** Everybody named beside it, signatories included. */
  readonly people: ReadonlyArray<MouPerson>;
  /** As what it agreed. */
  readonly role: MouPartyRole;
  /** Persons who signed for it or are to sign. */
  readonly signatories: ReadonlyArray<MouPerson>;
  /** When it signed; null until then, and where the source does not say. */
  readonly signedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The party as the MoU or its source writes it. */
  readonly statedAs: Scalars['String']['output'];
};

/** A party of an MoU. */
export type MouPartyInput = {
  /** Short name within the MoU: up to 40 small letters, digits and hyphens, unique in it. */
  readonly key: Scalars['String']['input'];
  /** The organisation; null when it is not stated. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Persons named beside it, up to 20. */
  readonly people: ReadonlyArray<MouPersonInput>;
  /** As what it agrees. */
  readonly role: MouPartyRole;
  /** The party as the MoU writes it, up to 300 characters; the organisation's name when left out, needed without one. */
  readonly statedAs?: InputMaybe<Scalars['String']['input']>;
};

/** As what somebody is party to an MoU. */
export type MouPartyRole =
  /** Brings sellers onto its marketplace. */
  | 'E_COMMERCE_PARTNER'
  /** Finances. */
  | 'FINANCIAL_PARTNER'
  /** Carries out what others agreed on. */
  | 'IMPLEMENTING_PARTY'
  /** Something else. */
  | 'OTHER'
  /** A state, or a body acting for it. */
  | 'STATE_PARTY';

/** A person named in an MoU beside a party. */
export type MouPerson = {
  readonly __typename?: 'MouPerson';
  /** In what capacity. */
  readonly capacity: MouPersonCapacity;
  /** Office held at the time. */
  readonly designation?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** When this person signed. */
  readonly signedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** In what capacity a person stands by a party. */
export type MouPersonCapacity =
  /** Signs for the party, or is to sign. */
  | 'SIGNATORY'
  /** Spoke about it for the party. */
  | 'SPOKESPERSON'
  /** Was present at the signing. */
  | 'WITNESS';

/** A person named beside a party. */
export type MouPersonInput = {
  /** In what capacity. */
  readonly capacity: MouPersonCapacity;
  /** Office held, up to 300 characters. */
  readonly designation?: InputMaybe<Scalars['String']['input']>;
  /** Name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
};

/** Where, for whom and in what trades an MoU holds. */
export type MouScope = {
  readonly __typename?: 'MouScope';
  /** Co-operatives covered by name. */
  readonly cooperatives: ReadonlyArray<CoveredCooperative>;
  /** Districts covered; none means all districts of the states. */
  readonly districts: ReadonlyArray<District>;
  /** Sectors covered; none means all. */
  readonly sectors: ReadonlyArray<Sector>;
  /** States covered. */
  readonly states: ReadonlyArray<State>;
};

/** Where, for whom and in what trades an MoU holds. */
export type MouScopeInput = {
  /** Co-operatives covered by name, up to 500. */
  readonly cooperatives: ReadonlyArray<CoveredCooperativeInput>;
  /** LGD codes of districts covered, up to 200, all in those states; none means all. */
  readonly districts: ReadonlyArray<Scalars['String']['input']>;
  /** Codes of sectors covered, up to 50; none means all. */
  readonly sectors: ReadonlyArray<Scalars['String']['input']>;
  /** States covered, up to 36, the one that keeps it among them; only that one when left out. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Where an MoU stands. ACTIVE and EXPIRED are not among these: they follow from dates, see `Mou.validity`. */
export type MouStatus =
  /** Approved; its documents are fixed. */
  | 'APPROVED'
  /** Ended with its purpose fulfilled. */
  | 'COMPLETED'
  /** Being written; seen by its own bureau only. */
  | 'DRAFT'
  /** Some parties have signed, not all. */
  | 'PARTIALLY_SIGNED'
  /** All parties have signed. */
  | 'SIGNED'
  /** Rests for a time; can be resumed. */
  | 'SUSPENDED'
  /** Ended before its time. */
  | 'TERMINATED'
  /** Lies before an approver. */
  | 'UNDER_REVIEW'
  /** Given up before all parties had signed. */
  | 'WITHDRAWN';

/** Something to be reached under an MoU: `value`, or from `min` to `max`. */
export type MouTarget = {
  readonly __typename?: 'MouTarget';
  /** What has been reached: as counted now where the graph counts, else as last reported; null when nobody has. */
  readonly achieved?: Maybe<Scalars['Float']['output']>;
  /** Where `achieved` comes from; null with it. */
  readonly achievedBy?: Maybe<AchievementSource>;
  /** The count before the MoU. */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  /** Its parts by district; they may add up to another number than `value`. */
  readonly districts: ReadonlyArray<MouTargetDistrict>;
  /** Last day for it. */
  readonly due?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether `achieved` has come to `value`, or to `min`. */
  readonly isReached: Scalars['Boolean']['output'];
  /** Its name within the MoU; stays through amendments. */
  readonly key: Scalars['String']['output'];
  /** The most to be reached, where a range is agreed. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /**
   * What is counted. The graph counts these itself: SELLERS_ENROLLED, SELLERS_ONBOARDED, SELLERS_TRAINED (under the MoU),
   * LISTINGS_LIVE (of its marketplaces, from where the MoU holds), ENTERPRISES_REGISTERED (there, since it is in force) and
   * COOPERATIVES_COVERED. Any other is reported, with its evidence.
   */
  readonly metric: Scalars['String']['output'];
  /** The least to be reached, where a range is agreed. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** What was reported as reached, of the whole and of districts, the latest first. */
  readonly reports: ReadonlyArray<AchievementReport>;
  /** Unit of the numbers, e.g. `sellers`. */
  readonly unit: Scalars['String']['output'];
  /** What is to be reached. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** The part of a target that a district is to reach. */
export type MouTargetDistrict = {
  readonly __typename?: 'MouTargetDistrict';
  /** What has been reached there: as counted now where the graph counts, else as last reported. */
  readonly achieved?: Maybe<Scalars['Float']['output']>;
  /** Where `achieved` comes from; null with it. */
  readonly achievedBy?: Maybe<AchievementSource>;
  /** The district. */
  readonly district: District;
  /** What is to be reached there. */
  readonly value: Scalars['Float']['output'];
};

/** The part of a target that a district is to reach. */
export type MouTargetDistrictInput = {
  /** Refused: `recordAchievement` reports it, with its evidence. */
  readonly achieved?: InputMaybe<Scalars['Float']['input']>;
  /** LGD code. */
  readonly district: Scalars['String']['input'];
  /** What is to be reached there. */
  readonly value: Scalars['Float']['input'];
};

/** Something to be reached: `value`, or `min` to `max`. */
export type MouTargetInput = {
  /** Refused: `recordAchievement` reports it, with its evidence. */
  readonly achieved?: InputMaybe<Scalars['Float']['input']>;
  /** The count before the MoU. */
  readonly baseline?: InputMaybe<Scalars['Float']['input']>;
  /** Its parts by district, up to 200. */
  readonly districts: ReadonlyArray<MouTargetDistrictInput>;
  /** Last day for it, 1900 or later. */
  readonly due?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its name within the MoU: up to 40 small letters, digits and hyphens, unique in it; made of the metric when left out. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** The most to be reached; comes with `min`. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  /** What is counted, in capitals with underscores, e.g. `SELLERS_ONBOARDED`. */
  readonly metric: Scalars['String']['input'];
  /** The least to be reached; comes with `max`. */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
  /** Unit of the numbers, 1 to 60 characters. */
  readonly unit: Scalars['String']['input'];
  /** What is to be reached. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
};

/** What an MoU is to say. What is left out stays; a given list takes the place of the whole list. */
export type MouTermsInput = {
  /** First day in force; null for none. */
  readonly effectiveFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day in force, not before the first; null for none. */
  readonly effectiveTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What each party undertakes, up to 100, one or more. Progress is not given here; it stays with the keys. */
  readonly obligations?: InputMaybe<ReadonlyArray<ObligationInput>>;
  /** Who agrees, up to 20, two or more. */
  readonly parties?: InputMaybe<ReadonlyArray<MouPartyInput>>;
  /** The programme it is made under; null for none. */
  readonly programme?: InputMaybe<Scalars['ID']['input']>;
  /** Where, for whom and in what trades it holds. */
  readonly scope?: InputMaybe<MouScopeInput>;
  /** What was agreed, up to 5,000 characters; null clears it. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** What is to be reached, up to 50. Progress is not given here; it stays with the keys. */
  readonly targets?: InputMaybe<ReadonlyArray<MouTargetInput>>;
  /** What it is about, 1 to 300 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A next step of an MoU. */
export type MouTransition = {
  readonly __typename?: 'MouTransition';
  /** Why it is not open: one sentence for each thing that stands against it. */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether you can take it, given what it needs. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** What the input of the step must bring, in words. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The status that it leads to. */
  readonly to: MouStatus;
};

/** Whether an MoU is in force on a day, by its dates. */
export type MouValidity =
  /** In force for more than 90 days more, or without an end. */
  | 'ACTIVE'
  /** Its last day has passed. */
  | 'EXPIRED'
  /** In force, and its last day is 90 days away or less. */
  | 'EXPIRING_SOON'
  /** Not signed by that day, or suspended, ended or withdrawn. */
  | 'NOT_IN_FORCE'
  /** Signed, and its first day is still to come. */
  | 'UPCOMING';

/** A version of what an MoU says. */
export type MouVersion = {
  readonly __typename?: 'MouVersion';
  /** The amendment that it is; null for the first. */
  readonly amendment?: Maybe<MouAmendment>;
  /** First day on which it is what the MoU says; null while it is not, or it is not known. */
  readonly inForceFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** Last day on which it is; null when none is known. */
  readonly inForceTo?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether it is what the MoU says today. */
  readonly isInForce: Scalars['Boolean']['output'];
  /** 1 as first signed, then one an amendment. */
  readonly number: Scalars['Int']['output'];
};

/** Everything that can be changed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Proposes a change of a signed MoU of the bureau's own state: its next version, which never changes itself. What the input
   * leaves out stays as it is. The MoU says what it said until the amendment is signed and its day has come.
   */
  readonly amendMou: AmendMouResult;
  /**
   * Reports what a target of a signed MoU has reached, with evidence: only of what the graph does not count itself. Every
   * report is kept.
   */
  readonly recordAchievement: RecordAchievementResult;
  /** Reports how far a milestone of a signed MoU has come. MET and PARTIALLY_MET need evidence. Every report is kept. */
  readonly recordMilestone: RecordMilestoneResult;
  /** Records an MoU of the bureau's own state as a draft and gives it its reference. */
  readonly recordMou: RecordMouResult;
  /**
   * Records the MoU that follows a signed one as a draft, with the same parties, scope and obligations, and the targets still
   * without dates: milestones and dates are agreed anew. `reviseMou` changes what is to be otherwise.
   */
  readonly renewMou: RenewMouResult;
  /**
   * Replaces all that a draft of the bureau's own state says: what the input leaves out is gone from it. The state that keeps
   * it and its reference stay. Whoever revised an MoU can not approve it.
   */
  readonly reviseMou: ReviseMouResult;
  /**
   * Takes an amendment one step on; `MouAmendment.allowedTransitions` tells which steps are open and what they need. With the
   * last signature, or from its day on where that comes later, the MoU says what the amendment says.
   */
  readonly transitionAmendment: TransitionAmendmentResult;
  /** Takes an MoU of the bureau's own state one step on; `Mou.allowedTransitions` tells which steps are open and what they need. */
  readonly transitionMou: TransitionMouResult;
};


/** Everything that can be changed. */
export type MutationAmendMouArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AmendMouInput;
};


/** Everything that can be changed. */
export type MutationRecordAchievementArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordAchievementInput;
};


/** Everything that can be changed. */
export type MutationRecordMilestoneArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordMilestoneInput;
};


/** Everything that can be changed. */
export type MutationRecordMouArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordMouInput;
};


/** Everything that can be changed. */
export type MutationRenewMouArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RenewMouInput;
};


/** Everything that can be changed. */
export type MutationReviseMouArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviseMouInput;
};


/** Everything that can be changed. */
export type MutationTransitionAmendmentArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransitionAmendmentInput;
};


/** Everything that can be changed. */
export type MutationTransitionMouArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransitionMouInput;
};

/** Anything that has an id of its own and is found by `node(id:)`. */
export type Node = {
  /** TypeID: the prefix tells the type, the rest is a UUIDv7. */
  readonly id: Scalars['ID']['output'];
};

/** Something that a party of an MoU owes to others of it. */
export type Obligation = Node & {
  readonly __typename?: 'Obligation';
  /** What is owed, in words. */
  readonly description: Scalars['String']['output'];
  /** `obl_…` */
  readonly id: Scalars['ID']['output'];
  /** Whether that day has passed, in Indian time, while the MoU is signed. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** Its name within the MoU, e.g. `onboarding`; stays through amendments. */
  readonly key: Scalars['String']['output'];
  /** Steps to it, the earliest due first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** The MoU that it stands in. */
  readonly mou: Mou;
  /** Last day of the earliest milestone that is SCHEDULED or PARTIALLY_MET; null when none is. */
  readonly nextDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Who owes it. */
  readonly owedBy: MouParty;
  /** Whom it is owed to. */
  readonly owedTo: ReadonlyArray<MouParty>;
  /** The service it is about. */
  readonly service: ObligationService;
};

/** A page of obligations. */
export type ObligationConnection = {
  readonly __typename?: 'ObligationConnection';
  /** The obligations with their cursors. */
  readonly edges: ReadonlyArray<ObligationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An obligation in a page. */
export type ObligationEdge = {
  readonly __typename?: 'ObligationEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The obligation. */
  readonly node: Obligation;
};

/** Which obligations. Lists mean any of these. */
export type ObligationFilter = {
  /** Whose earliest open milestone is due on this day or later. */
  readonly dueFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** With an open milestone that is due on this day or earlier. */
  readonly dueTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of MoUs with one of these statuses. */
  readonly mouStatuses?: InputMaybe<ReadonlyArray<MouStatus>>;
  /** Of these MoUs. */
  readonly mous?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Overdue today, or not. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Owed by one of these organisations. */
  readonly owedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Owed to one of these organisations. */
  readonly owedTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About one of these services. */
  readonly services?: InputMaybe<ReadonlyArray<ObligationService>>;
  /** Of MoUs that these states keep, or that cover them. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With a milestone that has come so far. */
  readonly statuses?: InputMaybe<ReadonlyArray<MilestoneStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Something that a party of an MoU owes. */
export type ObligationInput = {
  /** What is owed, 1 to 2,000 characters. */
  readonly description: Scalars['String']['input'];
  /** Its name within the MoU: up to 40 small letters, digits and hyphens, unique in it; made of the service when left out. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Steps to it, up to 50. */
  readonly milestones: ReadonlyArray<MilestoneInput>;
  /** Key of the party that owes it. */
  readonly owedBy: Scalars['String']['input'];
  /** Keys of the parties that it is owed to, at least one. */
  readonly owedTo: ReadonlyArray<Scalars['String']['input']>;
  /** The service it is about. */
  readonly service: ObligationService;
};

/** Orders of a list of obligations. */
export type ObligationOrder =
  /** The earliest due first, those with nothing to come last. */
  | 'DUE_ASC'
  /** As they were recorded, the first one first. */
  | 'RECORDED_ASC';

/** A service that a party undertakes to render to sellers. */
export type ObligationService =
  /** A person who looks after the seller. */
  | 'ACCOUNT_MANAGEMENT'
  /** Insights into demand and sales. */
  | 'BUSINESS_INSIGHTS'
  /** Describing and picturing products. */
  | 'CATALOGUING'
  /** Marketing products and sellers. */
  | 'MARKETING'
  /** Training in reaching markets. */
  | 'MARKET_ACCESS_TRAINING'
  /** Bringing sellers onto the marketplace. */
  | 'ONBOARDING'
  /** Anything else. */
  | 'OTHER'
  /** Storing and dispatching goods. */
  | 'WAREHOUSING';

/** How far onboarding has come. */
export type OnboardingStatus =
  /** Something is in the way. */
  | 'BLOCKED'
  /** Not wanted. */
  | 'DECLINED'
  /** Rendered. */
  | 'DONE'
  /** Somebody is at work on it. */
  | 'IN_PROGRESS'
  /** Enrolled, without the service. */
  | 'NOT_AGREED'
  /** No enrolment under the MoU. */
  | 'NOT_ENROLLED'
  /** Promised; nobody has begun. */
  | 'NOT_STARTED';

/** A body that can be party to an MoU or run a programme. */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** Former and other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** `org_…` */
  readonly id: Scalars['ID']['output'];
  /** What sort of body it is. */
  readonly kind: OrganizationKind;
  /** MoUs that it is party to, the latest signature first. */
  readonly mous: MouConnection;
  /** Name in full. */
  readonly name: Scalars['String']['output'];
  /** The organisation that owns or directs it. */
  readonly parent?: Maybe<Organization>;
  /** Programmes that it runs, by name. */
  readonly programmes: ReadonlyArray<Programme>;
  /** Figures that sources report about it. */
  readonly reportedFigures: ReadonlyArray<ReportedFigure>;
  /** Abbreviation or short form in use. */
  readonly shortName?: Maybe<Scalars['String']['output']>;
  /** Where it is known from, as a citation. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The state that it belongs to; null for one that works throughout India. */
  readonly state?: Maybe<State>;
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  /** Its site. */
  readonly website?: Maybe<Scalars['URL']['output']>;
};


/** A body that can be party to an MoU or run a programme. */
export type OrganizationMousArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of organisations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The organisations with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organisation in a page. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The organisation. */
  readonly node: Organization;
};

/** Which organisations. Lists mean any of these. */
export type OrganizationFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Owned or directed by one of these organisations. */
  readonly parents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words of any of its names; misspelt names are found too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Belonging to these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
};

/** What sort of body an organisation is. */
export type OrganizationKind =
  /** A government, or a department of one. */
  | 'DEPARTMENT'
  /** Runs an online marketplace. */
  | 'E_COMMERCE'
  /** A bank or another financial institution. */
  | 'FINANCIAL_INSTITUTION'
  /** Promotes trade and investment for a state. */
  | 'STATE_BUREAU'
  /** An undertaking of a state or one affiliated to it. */
  | 'UNDERTAKING';

/** Orders of a list of organisations. */
export type OrganizationOrder =
  /** By name. */
  | 'NAME_ASC'
  /** Best fit to `search` first; by name without one. */
  | 'RELEVANCE'
  /** Latest change first. */
  | 'UPDATED_DESC';

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

/** What an organisation does for small enterprises under one name. */
export type Programme = Node & {
  readonly __typename?: 'Programme';
  /** What it does, in a sentence. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** `prg_…` */
  readonly id: Scalars['ID']['output'];
  /** When it was launched, as far as `launchedPrecision` says. */
  readonly launchedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How much of `launchedOn` is known; null when nothing is. */
  readonly launchedPrecision?: Maybe<DatePrecision>;
  /** MoUs made under it, the latest signature first. */
  readonly mous: MouConnection;
  /** Name in full. */
  readonly name: Scalars['String']['output'];
  /** The organisation that runs it. */
  readonly organization: Organization;
  /** Figures that sources report about it. */
  readonly reportedFigures: ReadonlyArray<ReportedFigure>;
  /** Where it is known from, as a citation. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The state that it is for; null for one throughout India. */
  readonly state?: Maybe<State>;
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
};


/** What an organisation does for small enterprises under one name. */
export type ProgrammeMousArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of programmes. */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** The programmes with their cursors. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A programme in a page. */
export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: Programme;
};

/** Which programmes. Lists mean any of these. */
export type ProgrammeFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Run by one of these organisations. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words of its name and description; misspelt names are found too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** For these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
};

/** Orders of a list of programmes. */
export type ProgrammeOrder =
  /** Latest launch first, unknown launches last. */
  | 'LAUNCHED_DESC'
  /** By name. */
  | 'NAME_ASC'
  /** Best fit to `search` first; by name without one. */
  | 'RELEVANCE'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** Everything that can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** One MoU, by exactly one of its id and its reference; null when it does not exist or is not yours to see. */
  readonly mou?: Maybe<Mou>;
  /** One amendment of an MoU by its id. */
  readonly mouAmendment?: Maybe<MouAmendment>;
  /** Amendments that fit all the filters given, among those that are yours to see. */
  readonly mouAmendments: MouAmendmentConnection;
  /** MoUs that fit all the filters given, among those that are yours to see. */
  readonly mous: MouConnection;
  /** Obligations, of all MoUs that are yours to see, that fit all the filters given. */
  readonly obligations: ObligationConnection;
  /** One organisation by its id. */
  readonly organization?: Maybe<Organization>;
  /** Organisations that fit all the filters given. */
  readonly organizations: OrganizationConnection;
  /** One programme by its id. */
  readonly programme?: Maybe<Programme>;
  /** Programmes that fit all the filters given. */
  readonly programmes: ProgrammeConnection;
};


/** Everything that can be read. */
export type QueryMouArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryMouAmendmentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryMouAmendmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MouAmendmentFilter>;
  first: Scalars['Int']['input'];
  orderBy: MouAmendmentOrder;
};


/** Everything that can be read. */
export type QueryMousArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MouFilter>;
  first: Scalars['Int']['input'];
  orderBy: MouOrder;
};


/** Everything that can be read. */
export type QueryObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  first: Scalars['Int']['input'];
  orderBy: ObligationOrder;
};


/** Everything that can be read. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first: Scalars['Int']['input'];
  orderBy: OrganizationOrder;
};


/** Everything that can be read. */
export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first: Scalars['Int']['input'];
  orderBy: ProgrammeOrder;
};

/** A report of what a target has reached. */
export type RecordAchievementInput = {
  /** The day that the report describes; today when left out, never later. */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** LGD code of one of the target's districts; the target as a whole when left out. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** What shows it, 1 to 2,000 characters. */
  readonly evidence: Scalars['String']['input'];
  /** SHA-256 of the document that shows it, 64 hexadecimal digits. */
  readonly evidenceSha256?: InputMaybe<Scalars['String']['input']>;
  /** The version of the MoU that the report was made of. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `mou_…` */
  readonly mou: Scalars['ID']['input'];
  /** Key of the target. */
  readonly target: Scalars['String']['input'];
  /** What has been reached. */
  readonly value: Scalars['Float']['input'];
};

/** The report was recorded. */
export type RecordAchievementPayload = {
  readonly __typename?: 'RecordAchievementPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The MoU as it is now. */
  readonly mou: Mou;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordAchievement. */
export type RecordAchievementResult = RecordAchievementPayload | ValidationFailed | VersionConflict;

/** A report on a milestone. */
export type RecordMilestoneInput = {
  /** The day that the report describes; today when left out, never later. */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What shows it, up to 2,000 characters; needed for MET and PARTIALLY_MET. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of the document that shows it, 64 hexadecimal digits. */
  readonly evidenceSha256?: InputMaybe<Scalars['String']['input']>;
  /** The version of the MoU that the report was made of. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Key of the milestone. */
  readonly milestone: Scalars['String']['input'];
  /** What is to be remarked, up to 2,000 characters; needed to take MET back. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** `obl_…` */
  readonly obligation: Scalars['ID']['input'];
  /** How far it has come. */
  readonly status: MilestoneStatus;
};

/** The report was recorded. */
export type RecordMilestonePayload = {
  readonly __typename?: 'RecordMilestonePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The MoU as it is now. */
  readonly mou: Mou;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordMilestone. */
export type RecordMilestoneResult = RecordMilestonePayload | ValidationFailed | VersionConflict;

/** A new MoU. It begins as a draft. */
export type RecordMouInput = {
  /** Its documents, up to 50; an AGREEMENT is needed before approval. */
  readonly documents: ReadonlyArray<MouDocumentInput>;
  /** First day in force, 1900 or later. */
  readonly effectiveFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day in force, 1900 or later, not before the first. */
  readonly effectiveTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What each party undertakes, up to 100; one is needed before review. */
  readonly obligations: ReadonlyArray<ObligationInput>;
  /** Who agrees, up to 20; two are needed before review. */
  readonly parties: ReadonlyArray<MouPartyInput>;
  /** The programme it is made under. */
  readonly programme?: InputMaybe<Scalars['ID']['input']>;
  /** `mou_…` of the signed MoU of the same state that it follows. It stays. */
  readonly renews?: InputMaybe<Scalars['ID']['input']>;
  /** Figures that sources report about it, up to 50. */
  readonly reportedFigures: ReadonlyArray<ReportedFigureInput>;
  /** Where, for whom and in what trades it holds; the whole state when left out. */
  readonly scope?: InputMaybe<MouScopeInput>;
  /** The state that keeps it: the bureau's own. */
  readonly state: Scalars['String']['input'];
  /** What was agreed, up to 5,000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** What is to be reached, up to 50. */
  readonly targets: ReadonlyArray<MouTargetInput>;
  /** What it is about, 1 to 300 characters. */
  readonly title: Scalars['String']['input'];
};

/** The MoU was recorded. */
export type RecordMouPayload = {
  readonly __typename?: 'RecordMouPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The MoU as it is now. */
  readonly mou: Mou;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordMou. */
export type RecordMouResult = RecordMouPayload | ValidationFailed;

/** The renewal of an MoU. */
export type RenewMouInput = {
  /** First day in force of the new one, after the first day of the old one. */
  readonly effectiveFrom: Scalars['LocalDate']['input'];
  /** Last day in force of the new one. */
  readonly effectiveTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Its version. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `mou_…` of the MoU to be followed: SIGNED, SUSPENDED or COMPLETED, expired or not. */
  readonly mou: Scalars['ID']['input'];
  /** What the new one is about, 1 to 300 characters; as before when left out. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The renewal was recorded as a draft. */
export type RenewMouPayload = {
  readonly __typename?: 'RenewMouPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The new MoU. */
  readonly mou: Mou;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of renewMou. */
export type RenewMouResult = RenewMouPayload | ValidationFailed | VersionConflict;

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

/** A figure that a source reports. */
export type ReportedFigureInput = {
  /** The day it describes, or was reported on; 1900 or later, not in the future. */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What was counted, 1 to 120 characters. */
  readonly metric: Scalars['String']['input'];
  /** How exact the source is about it. */
  readonly qualifier: FigureQualifier;
  /** Where it is known from, as a citation, 1 to 300 characters. */
  readonly source: Scalars['String']['input'];
  /** Unit of the number, 1 to 60 characters. */
  readonly unit: Scalars['String']['input'];
  /** The number as reported. */
  readonly value: Scalars['Float']['input'];
};

/** A draft as it is to be: everything in it, with what stays as it was. */
export type ReviseMouInput = {
  /** Its documents, up to 50; an AGREEMENT is needed before approval. */
  readonly documents: ReadonlyArray<MouDocumentInput>;
  /** First day in force, 1900 or later. */
  readonly effectiveFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Last day in force, 1900 or later, not before the first. */
  readonly effectiveTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that the revision was made of. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `mou_…` */
  readonly id: Scalars['ID']['input'];
  /** What each party undertakes, up to 100; one is needed before review. */
  readonly obligations: ReadonlyArray<ObligationInput>;
  /** Who agrees, up to 20; two are needed before review. */
  readonly parties: ReadonlyArray<MouPartyInput>;
  /** The programme it is made under. */
  readonly programme?: InputMaybe<Scalars['ID']['input']>;
  /** Figures that sources report about it, up to 50. */
  readonly reportedFigures: ReadonlyArray<ReportedFigureInput>;
  /** Where, for whom and in what trades it holds; the whole state when left out. */
  readonly scope?: InputMaybe<MouScopeInput>;
  /** What was agreed, up to 5,000 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** What is to be reached, up to 50. */
  readonly targets: ReadonlyArray<MouTargetInput>;
  /** What it is about, 1 to 300 characters. */
  readonly title: Scalars['String']['input'];
};

/** The draft was revised. */
export type ReviseMouPayload = {
  readonly __typename?: 'ReviseMouPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The MoU as it is now. */
  readonly mou: Mou;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of reviseMou. */
export type ReviseMouResult = ReviseMouPayload | ValidationFailed | VersionConflict;

/** A group of NIC-2008 divisions that enterprises are counted in. */
export type Sector = {
  readonly __typename?: 'Sector';
  /** Code within this graph, e.g. `agro-food`. */
  readonly code: Scalars['ID']['output'];
};

/** How much an issue weighs. */
export type Severity =
  /** The write was refused. */
  | 'ERROR'
  /** The write went through; somebody should look. */
  | 'WARNING';

/** A signature of a party. */
export type SignatureInput = {
  /** Office held, 1 to 300 characters. */
  readonly designation: Scalars['String']['input'];
  /** Who signed, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Key of the party. */
  readonly party: Scalars['String']['input'];
  /** The day, 1900 or later, not in the future. */
  readonly signedOn: Scalars['LocalDate']['input'];
};

/** A state or union territory. */
export type State = {
  readonly __typename?: 'State';
  /** ISO 3166-2 code. */
  readonly code: Scalars['StateCode']['output'];
  /** MoUs of the state or covering it, the latest signature first. */
  readonly mous: MouConnection;
};


/** A state or union territory. */
export type StateMousArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One step of an amendment. */
export type TransitionAmendmentInput = {
  /** SHA-256 of the AMENDMENT document that was signed; must be the recorded one's. */
  readonly documentSha256?: InputMaybe<Scalars['String']['input']>;
  /** Documents to add, up to 50; none any more once the amendment is approved. */
  readonly documents: ReadonlyArray<MouDocumentInput>;
  /** The version that the step was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `amd_…` */
  readonly id: Scalars['ID']['input'];
  /** Why, up to 2,000 characters; needed for withdrawal. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Who signed, for the steps to PARTIALLY_SIGNED and SIGNED; up to 20. */
  readonly signatures: ReadonlyArray<SignatureInput>;
  /** Place of signature, up to 200 characters. */
  readonly signedAt?: InputMaybe<Scalars['String']['input']>;
  /** The status to go to. */
  readonly to: AmendmentStatus;
};

/** The amendment took the step. */
export type TransitionAmendmentPayload = {
  readonly __typename?: 'TransitionAmendmentPayload';
  /** The amendment as it is now. */
  readonly amendment: MouAmendment;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of transitionAmendment. */
export type TransitionAmendmentResult = TransitionAmendmentPayload | ValidationFailed | VersionConflict;

/** One step of an MoU. */
export type TransitionMouInput = {
  /** SHA-256 of the agreement that was signed; must be the recorded one's. */
  readonly documentSha256?: InputMaybe<Scalars['String']['input']>;
  /** Documents to add, up to 50; none any more once the MoU is approved. */
  readonly documents: ReadonlyArray<MouDocumentInput>;
  /** The version that the step was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `mou_…` */
  readonly id: Scalars['ID']['input'];
  /** Why, up to 2,000 characters; needed for suspension, return to DRAFT and every exit. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Who signed, for the steps to PARTIALLY_SIGNED and SIGNED; up to 20. */
  readonly signatures: ReadonlyArray<SignatureInput>;
  /** Place of signature, up to 200 characters. */
  readonly signedAt?: InputMaybe<Scalars['String']['input']>;
  /** The status to go to. */
  readonly to: MouStatus;
};

/** The MoU took the step. */
export type TransitionMouPayload = {
  readonly __typename?: 'TransitionMouPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The MoU as it is now. */
  readonly mou: Mou;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of transitionMou. */
export type TransitionMouResult = TransitionMouPayload | ValidationFailed | VersionConflict;

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
  Mou: Mou;
  MouAmendment: MouAmendment;
  Obligation: Obligation;
  Organization: Organization;
  Programme: Programme;
  State: State;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Cooperative:
    ( { __typename: 'Cooperative' }
    & GraphQLRecursivePick<FederationTypes['Cooperative'], {"id":true}> );
  Mou:
    ( { __typename: 'Mou' }
    & GraphQLRecursivePick<FederationTypes['Mou'], {"id":true}> );
  MouAmendment:
    ( { __typename: 'MouAmendment' }
    & GraphQLRecursivePick<FederationTypes['MouAmendment'], {"id":true}> );
  Obligation:
    ( { __typename: 'Obligation' }
    & GraphQLRecursivePick<FederationTypes['Obligation'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  State:
    ( { __typename: 'State' }
    & GraphQLRecursivePick<FederationTypes['State'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AmendMouResult:
    | ( Partial<Omit<AmendMouPayload, 'amendment' | 'warnings'> & { amendment: _RefType['MouAmendment'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RecordAchievementResult:
    | ( Partial<Omit<RecordAchievementPayload, 'mou' | 'warnings'> & { mou: _RefType['Mou'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RecordMilestoneResult:
    | ( Partial<Omit<RecordMilestonePayload, 'mou' | 'warnings'> & { mou: _RefType['Mou'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RecordMouResult:
    | ( Partial<Omit<RecordMouPayload, 'mou' | 'warnings'> & { mou: _RefType['Mou'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RenewMouResult:
    | ( Partial<Omit<RenewMouPayload, 'mou' | 'warnings'> & { mou: _RefType['Mou'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  ReviseMouResult:
    | ( Partial<Omit<ReviseMouPayload, 'mou' | 'warnings'> & { mou: _RefType['Mou'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  TransitionAmendmentResult:
    | ( Partial<Omit<TransitionAmendmentPayload, 'amendment' | 'warnings'> & { amendment: _RefType['MouAmendment'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  TransitionMouResult:
    | ( Partial<Omit<TransitionMouPayload, 'mou' | 'warnings'> & { mou: _RefType['Mou'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ShownMou )
    | ( AmendmentRow )
    | ( ObligationRow )
    | ( OrganizationRow )
    | ( ProgrammeRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AchievementReport: ResolverTypeWrapper<AchievementReportRow>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  AchievementSource: ResolverTypeWrapper<Partial<AchievementSource>>;
  AmendMouInput: ResolverTypeWrapper<Partial<AmendMouInput>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  AmendMouPayload: ResolverTypeWrapper<Partial<Omit<AmendMouPayload, 'amendment' | 'warnings'> & { amendment: ResolversTypes['MouAmendment'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  AmendMouResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendMouResult']>>;
  AmendmentChange: ResolverTypeWrapper<Partial<AmendmentChange>>;
  AmendmentParty: ResolverTypeWrapper<AmendmentPartyValue>;
  AmendmentStatus: ResolverTypeWrapper<Partial<AmendmentStatus>>;
  AmendmentTransition: ResolverTypeWrapper<Partial<AmendmentTransition>>;
  Cooperative: ResolverTypeWrapper<CooperativeStub>;
  CoveredCooperative: ResolverTypeWrapper<MouCooperativeRow>;
  CoveredCooperativeInput: ResolverTypeWrapper<Partial<CoveredCooperativeInput>>;
  CoveredOnboarding: ResolverTypeWrapper<CoveredOnboardingValue>;
  DatePrecision: ResolverTypeWrapper<Partial<DatePrecision>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  District: ResolverTypeWrapper<PlaceStub>;
  Enrolment: ResolverTypeWrapper<EnrolmentStub>;
  FigureQualifier: ResolverTypeWrapper<Partial<FigureQualifier>>;
  Issue: ResolverTypeWrapper<IssueValue>;
  LgdCode: ResolverTypeWrapper<Partial<Scalars['LgdCode']['output']>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Milestone: ResolverTypeWrapper<MilestoneOfMou>;
  MilestoneInput: ResolverTypeWrapper<Partial<MilestoneInput>>;
  MilestoneReport: ResolverTypeWrapper<MilestoneReportRow>;
  MilestoneStatus: ResolverTypeWrapper<Partial<MilestoneStatus>>;
  Mou: ResolverTypeWrapper<ShownMou>;
  MouAmendment: ResolverTypeWrapper<AmendmentRow>;
  MouAmendmentConnection: ResolverTypeWrapper<AmendmentPage>;
  MouAmendmentEdge: ResolverTypeWrapper<Partial<Omit<MouAmendmentEdge, 'node'> & { node: ResolversTypes['MouAmendment'] }>>;
  MouAmendmentFilter: ResolverTypeWrapper<Partial<MouAmendmentFilter>>;
  MouAmendmentOrder: ResolverTypeWrapper<Partial<MouAmendmentOrder>>;
  MouChange: ResolverTypeWrapper<MouChangeRow>;
  MouConnection: ResolverTypeWrapper<MouPage>;
  MouDocument: ResolverTypeWrapper<MouDocumentRow>;
  MouDocumentInput: ResolverTypeWrapper<Partial<MouDocumentInput>>;
  MouDocumentType: ResolverTypeWrapper<Partial<MouDocumentType>>;
  MouEdge: ResolverTypeWrapper<Partial<Omit<MouEdge, 'node'> & { node: ResolversTypes['Mou'] }>>;
  MouFieldChange: ResolverTypeWrapper<Partial<MouFieldChange>>;
  MouFilter: ResolverTypeWrapper<Partial<MouFilter>>;
  MouOrder: ResolverTypeWrapper<Partial<MouOrder>>;
  MouParty: ResolverTypeWrapper<MouPartyRow>;
  MouPartyInput: ResolverTypeWrapper<Partial<MouPartyInput>>;
  MouPartyRole: ResolverTypeWrapper<Partial<MouPartyRole>>;
  MouPerson: ResolverTypeWrapper<MouPersonRow>;
  MouPersonCapacity: ResolverTypeWrapper<Partial<MouPersonCapacity>>;
  MouPersonInput: ResolverTypeWrapper<Partial<MouPersonInput>>;
  MouScope: ResolverTypeWrapper<ShownMou>;
  MouScopeInput: ResolverTypeWrapper<Partial<MouScopeInput>>;
  MouStatus: ResolverTypeWrapper<Partial<MouStatus>>;
  MouTarget: ResolverTypeWrapper<MouTargetRow>;
  MouTargetDistrict: ResolverTypeWrapper<MouTargetDistrictRow>;
  MouTargetDistrictInput: ResolverTypeWrapper<Partial<MouTargetDistrictInput>>;
  MouTargetInput: ResolverTypeWrapper<Partial<MouTargetInput>>;
  MouTermsInput: ResolverTypeWrapper<Partial<MouTermsInput>>;
  MouTransition: ResolverTypeWrapper<Partial<MouTransition>>;
  MouValidity: ResolverTypeWrapper<Partial<MouValidity>>;
  MouVersion: ResolverTypeWrapper<MouVersionValue>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Obligation: ResolverTypeWrapper<ObligationRow>;
  ObligationConnection: ResolverTypeWrapper<ObligationPage>;
  ObligationEdge: ResolverTypeWrapper<Partial<Omit<ObligationEdge, 'node'> & { node: ResolversTypes['Obligation'] }>>;
  ObligationFilter: ResolverTypeWrapper<Partial<ObligationFilter>>;
  ObligationInput: ResolverTypeWrapper<Partial<ObligationInput>>;
  ObligationOrder: ResolverTypeWrapper<Partial<ObligationOrder>>;
  ObligationService: ResolverTypeWrapper<Partial<ObligationService>>;
  OnboardingStatus: ResolverTypeWrapper<Partial<OnboardingStatus>>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationPage>;
  OrganizationEdge: ResolverTypeWrapper<Partial<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>>;
  OrganizationFilter: ResolverTypeWrapper<Partial<OrganizationFilter>>;
  OrganizationKind: ResolverTypeWrapper<Partial<OrganizationKind>>;
  OrganizationOrder: ResolverTypeWrapper<Partial<OrganizationOrder>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  ProgrammeConnection: ResolverTypeWrapper<ProgrammePage>;
  ProgrammeEdge: ResolverTypeWrapper<Partial<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>>;
  ProgrammeFilter: ResolverTypeWrapper<Partial<ProgrammeFilter>>;
  ProgrammeOrder: ResolverTypeWrapper<Partial<ProgrammeOrder>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAchievementInput: ResolverTypeWrapper<Partial<RecordAchievementInput>>;
  RecordAchievementPayload: ResolverTypeWrapper<Partial<Omit<RecordAchievementPayload, 'mou' | 'warnings'> & { mou: ResolversTypes['Mou'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordAchievementResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAchievementResult']>>;
  RecordMilestoneInput: ResolverTypeWrapper<Partial<RecordMilestoneInput>>;
  RecordMilestonePayload: ResolverTypeWrapper<Partial<Omit<RecordMilestonePayload, 'mou' | 'warnings'> & { mou: ResolversTypes['Mou'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordMilestoneResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMilestoneResult']>>;
  RecordMouInput: ResolverTypeWrapper<Partial<RecordMouInput>>;
  RecordMouPayload: ResolverTypeWrapper<Partial<Omit<RecordMouPayload, 'mou' | 'warnings'> & { mou: ResolversTypes['Mou'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordMouResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMouResult']>>;
  RenewMouInput: ResolverTypeWrapper<Partial<RenewMouInput>>;
  RenewMouPayload: ResolverTypeWrapper<Partial<Omit<RenewMouPayload, 'mou' | 'warnings'> & { mou: ResolversTypes['Mou'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RenewMouResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewMouResult']>>;
  ReportedFigure: ResolverTypeWrapper<ReportedFigureRow>;
  ReportedFigureInput: ResolverTypeWrapper<Partial<ReportedFigureInput>>;
  ReviseMouInput: ResolverTypeWrapper<Partial<ReviseMouInput>>;
  ReviseMouPayload: ResolverTypeWrapper<Partial<Omit<ReviseMouPayload, 'mou' | 'warnings'> & { mou: ResolversTypes['Mou'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  ReviseMouResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseMouResult']>>;
  SafeInt: ResolverTypeWrapper<Partial<Scalars['SafeInt']['output']>>;
  Sector: ResolverTypeWrapper<Partial<Sector>>;
  Severity: ResolverTypeWrapper<Partial<Severity>>;
  SignatureInput: ResolverTypeWrapper<Partial<SignatureInput>>;
  State: ResolverTypeWrapper<PlaceStub>;
  StateCode: ResolverTypeWrapper<Partial<Scalars['StateCode']['output']>>;
  TransitionAmendmentInput: ResolverTypeWrapper<Partial<TransitionAmendmentInput>>;
  TransitionAmendmentPayload: ResolverTypeWrapper<Partial<Omit<TransitionAmendmentPayload, 'amendment' | 'warnings'> & { amendment: ResolversTypes['MouAmendment'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionAmendmentResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionAmendmentResult']>>;
  TransitionMouInput: ResolverTypeWrapper<Partial<TransitionMouInput>>;
  TransitionMouPayload: ResolverTypeWrapper<Partial<Omit<TransitionMouPayload, 'mou' | 'warnings'> & { mou: ResolversTypes['Mou'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionMouResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionMouResult']>>;
  URL: ResolverTypeWrapper<Partial<Scalars['URL']['output']>>;
  ValidationFailed: ResolverTypeWrapper<Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversTypes['Issue']> }>>;
  VersionConflict: ResolverTypeWrapper<Partial<VersionConflict>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AchievementReport: AchievementReportRow;
  String: Partial<Scalars['String']['output']>;
  Float: Partial<Scalars['Float']['output']>;
  AmendMouInput: Partial<AmendMouInput>;
  Int: Partial<Scalars['Int']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  AmendMouPayload: Partial<Omit<AmendMouPayload, 'amendment' | 'warnings'> & { amendment: ResolversParentTypes['MouAmendment'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  AmendMouResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AmendMouResult']>;
  AmendmentChange: Partial<AmendmentChange>;
  AmendmentParty: AmendmentPartyValue;
  AmendmentTransition: Partial<AmendmentTransition>;
  Cooperative: CooperativeStub;
  CoveredCooperative: MouCooperativeRow;
  CoveredCooperativeInput: Partial<CoveredCooperativeInput>;
  CoveredOnboarding: CoveredOnboardingValue;
  DateTime: Partial<Scalars['DateTime']['output']>;
  District: PlaceStub;
  Enrolment: EnrolmentStub;
  Issue: IssueValue;
  LgdCode: Partial<Scalars['LgdCode']['output']>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Milestone: MilestoneOfMou;
  MilestoneInput: Partial<MilestoneInput>;
  MilestoneReport: MilestoneReportRow;
  Mou: ShownMou;
  MouAmendment: AmendmentRow;
  MouAmendmentConnection: AmendmentPage;
  MouAmendmentEdge: Partial<Omit<MouAmendmentEdge, 'node'> & { node: ResolversParentTypes['MouAmendment'] }>;
  MouAmendmentFilter: Partial<MouAmendmentFilter>;
  MouChange: MouChangeRow;
  MouConnection: MouPage;
  MouDocument: MouDocumentRow;
  MouDocumentInput: Partial<MouDocumentInput>;
  MouEdge: Partial<Omit<MouEdge, 'node'> & { node: ResolversParentTypes['Mou'] }>;
  MouFieldChange: Partial<MouFieldChange>;
  MouFilter: Partial<MouFilter>;
  MouParty: MouPartyRow;
  MouPartyInput: Partial<MouPartyInput>;
  MouPerson: MouPersonRow;
  MouPersonInput: Partial<MouPersonInput>;
  MouScope: ShownMou;
  MouScopeInput: Partial<MouScopeInput>;
  MouTarget: MouTargetRow;
  MouTargetDistrict: MouTargetDistrictRow;
  MouTargetDistrictInput: Partial<MouTargetDistrictInput>;
  MouTargetInput: Partial<MouTargetInput>;
  MouTermsInput: Partial<MouTermsInput>;
  MouTransition: Partial<MouTransition>;
  MouVersion: MouVersionValue;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Obligation: ObligationRow;
  ObligationConnection: ObligationPage;
  ObligationEdge: Partial<Omit<ObligationEdge, 'node'> & { node: ResolversParentTypes['Obligation'] }>;
  ObligationFilter: Partial<ObligationFilter>;
  ObligationInput: Partial<ObligationInput>;
  Organization: OrganizationRow;
  OrganizationConnection: OrganizationPage;
  OrganizationEdge: Partial<Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] }>;
  OrganizationFilter: Partial<OrganizationFilter>;
  PageInfo: Partial<PageInfo>;
  Programme: ProgrammeRow;
  ProgrammeConnection: ProgrammePage;
  ProgrammeEdge: Partial<Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] }>;
  ProgrammeFilter: Partial<ProgrammeFilter>;
  Query: Record<PropertyKey, never>;
  RecordAchievementInput: Partial<RecordAchievementInput>;
  RecordAchievementPayload: Partial<Omit<RecordAchievementPayload, 'mou' | 'warnings'> & { mou: ResolversParentTypes['Mou'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordAchievementResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordAchievementResult']>;
  RecordMilestoneInput: Partial<RecordMilestoneInput>;
  RecordMilestonePayload: Partial<Omit<RecordMilestonePayload, 'mou' | 'warnings'> & { mou: ResolversParentTypes['Mou'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordMilestoneResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordMilestoneResult']>;
  RecordMouInput: Partial<RecordMouInput>;
  RecordMouPayload: Partial<Omit<RecordMouPayload, 'mou' | 'warnings'> & { mou: ResolversParentTypes['Mou'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordMouResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordMouResult']>;
  RenewMouInput: Partial<RenewMouInput>;
  RenewMouPayload: Partial<Omit<RenewMouPayload, 'mou' | 'warnings'> & { mou: ResolversParentTypes['Mou'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RenewMouResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RenewMouResult']>;
  ReportedFigure: ReportedFigureRow;
  ReportedFigureInput: Partial<ReportedFigureInput>;
  ReviseMouInput: Partial<ReviseMouInput>;
  ReviseMouPayload: Partial<Omit<ReviseMouPayload, 'mou' | 'warnings'> & { mou: ResolversParentTypes['Mou'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  ReviseMouResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReviseMouResult']>;
  SafeInt: Partial<Scalars['SafeInt']['output']>;
  Sector: Partial<Sector>;
  SignatureInput: Partial<SignatureInput>;
  State: PlaceStub;
  StateCode: Partial<Scalars['StateCode']['output']>;
  TransitionAmendmentInput: Partial<TransitionAmendmentInput>;
  TransitionAmendmentPayload: Partial<Omit<TransitionAmendmentPayload, 'amendment' | 'warnings'> & { amendment: ResolversParentTypes['MouAmendment'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionAmendmentResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionAmendmentResult']>;
  TransitionMouInput: Partial<TransitionMouInput>;
  TransitionMouPayload: Partial<Omit<TransitionMouPayload, 'mou' | 'warnings'> & { mou: ResolversParentTypes['Mou'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionMouResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionMouResult']>;
  URL: Partial<Scalars['URL']['output']>;
  ValidationFailed: Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  VersionConflict: Partial<VersionConflict>;
};

export type AchievementReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AchievementReport'] = ResolversParentTypes['AchievementReport']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AmendMouPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendMouPayload'] = ResolversParentTypes['AmendMouPayload']> = {
  amendment?: Resolver<ResolversTypes['MouAmendment'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendMouResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendMouResult'] = ResolversParentTypes['AmendMouResult']> = {
  __resolveType: TypeResolveFn<'AmendMouPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type AmendmentChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentChange'] = ResolversParentTypes['AmendmentChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['AmendmentStatus']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AmendmentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AmendmentPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentParty'] = ResolversParentTypes['AmendmentParty']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['MouPerson']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statedAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AmendmentTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendmentTransition'] = ResolversParentTypes['AmendmentTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AmendmentStatus'], ParentType, ContextType>;
};

export type CooperativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cooperative'] = ResolversParentTypes['Cooperative'], FederationReferenceType extends FederationReferenceTypes['Cooperative'] = FederationReferenceTypes['Cooperative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cooperative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mous?: Resolver<ResolversTypes['MouConnection'], ParentType, ContextType, RequireFields<CooperativeMousArgs, 'first'>>;
};

export type CoveredCooperativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoveredCooperative'] = ResolversParentTypes['CoveredCooperative']> = {
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  onboarding?: Resolver<ResolversTypes['CoveredOnboarding'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CoveredOnboardingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoveredOnboarding'] = ResolversParentTypes['CoveredOnboarding']> = {
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OnboardingStatus'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  code?: Resolver<ResolversTypes['LgdCode'], ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  due?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['MilestoneReport']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MilestoneStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MilestoneReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneReport'] = ResolversParentTypes['MilestoneReport']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['MilestoneStatus'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MilestoneStatus'], ParentType, ContextType>;
};

export type MouResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mou'] = ResolversParentTypes['Mou'], FederationReferenceType extends FederationReferenceTypes['Mou'] = FederationReferenceTypes['Mou']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mou']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['MouTransition']>, ParentType, ContextType>;
  amendments?: Resolver<ReadonlyArray<ResolversTypes['MouAmendment']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Mou']>, ParentType, ContextType, RequireFields<MouAsOfArgs, 'day'>>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['MouFieldChange']>, ParentType, ContextType, RequireFields<MouChangesArgs, 'from' | 'to'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['MouDocument']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['MouChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['MouParty']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renewedBy?: Resolver<Maybe<ResolversTypes['Mou']>, ParentType, ContextType>;
  renews?: Resolver<Maybe<ResolversTypes['Mou']>, ParentType, ContextType>;
  reportedFigures?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['MouScope'], ParentType, ContextType>;
  signedAfter?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedBefore?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  signedOnPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MouStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['MouTarget']>, ParentType, ContextType>;
  termsNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['MouValidity'], ParentType, ContextType, Partial<MouValidityArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['MouVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MouAmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouAmendment'] = ResolversParentTypes['MouAmendment'], FederationReferenceType extends FederationReferenceTypes['MouAmendment'] = FederationReferenceTypes['MouAmendment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MouAmendment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['AmendmentTransition']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['MouFieldChange']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['MouDocument']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['AmendmentChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  mou?: Resolver<ResolversTypes['Mou'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['AmendmentParty']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AmendmentStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MouAmendmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouAmendmentConnection'] = ResolversParentTypes['MouAmendmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MouAmendmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MouAmendmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouAmendmentEdge'] = ResolversParentTypes['MouAmendmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MouAmendment'], ParentType, ContextType>;
};

export type MouChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouChange'] = ResolversParentTypes['MouChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['MouStatus']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MouStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MouConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouConnection'] = ResolversParentTypes['MouConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MouEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MouDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouDocument'] = ResolversParentTypes['MouDocument']> = {
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MouDocumentType'], ParentType, ContextType>;
};

export type MouEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouEdge'] = ResolversParentTypes['MouEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mou'], ParentType, ContextType>;
};

export type MouFieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouFieldChange'] = ResolversParentTypes['MouFieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MouPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouParty'] = ResolversParentTypes['MouParty']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['MouPerson']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MouPartyRole'], ParentType, ContextType>;
  signatories?: Resolver<ReadonlyArray<ResolversTypes['MouPerson']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statedAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MouPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouPerson'] = ResolversParentTypes['MouPerson']> = {
  capacity?: Resolver<ResolversTypes['MouPersonCapacity'], ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type MouScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouScope'] = ResolversParentTypes['MouScope']> = {
  cooperatives?: Resolver<ReadonlyArray<ResolversTypes['CoveredCooperative']>, ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
};

export type MouTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouTarget'] = ResolversParentTypes['MouTarget']> = {
  achieved?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  achievedBy?: Resolver<Maybe<ResolversTypes['AchievementSource']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['MouTargetDistrict']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['AchievementReport']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MouTargetDistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouTargetDistrict'] = ResolversParentTypes['MouTargetDistrict']> = {
  achieved?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  achievedBy?: Resolver<Maybe<ResolversTypes['AchievementSource']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MouTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouTransition'] = ResolversParentTypes['MouTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MouStatus'], ParentType, ContextType>;
};

export type MouVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouVersion'] = ResolversParentTypes['MouVersion']> = {
  amendment?: Resolver<Maybe<ResolversTypes['MouAmendment']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amendMou?: Resolver<ResolversTypes['AmendMouResult'], ParentType, ContextType, RequireFields<MutationAmendMouArgs, 'dryRun' | 'input'>>;
  recordAchievement?: Resolver<ResolversTypes['RecordAchievementResult'], ParentType, ContextType, RequireFields<MutationRecordAchievementArgs, 'dryRun' | 'input'>>;
  recordMilestone?: Resolver<ResolversTypes['RecordMilestoneResult'], ParentType, ContextType, RequireFields<MutationRecordMilestoneArgs, 'dryRun' | 'input'>>;
  recordMou?: Resolver<ResolversTypes['RecordMouResult'], ParentType, ContextType, RequireFields<MutationRecordMouArgs, 'dryRun' | 'input'>>;
  renewMou?: Resolver<ResolversTypes['RenewMouResult'], ParentType, ContextType, RequireFields<MutationRenewMouArgs, 'dryRun' | 'input'>>;
  reviseMou?: Resolver<ResolversTypes['ReviseMouResult'], ParentType, ContextType, RequireFields<MutationReviseMouArgs, 'dryRun' | 'input'>>;
  transitionAmendment?: Resolver<ResolversTypes['TransitionAmendmentResult'], ParentType, ContextType, RequireFields<MutationTransitionAmendmentArgs, 'dryRun' | 'input'>>;
  transitionMou?: Resolver<ResolversTypes['TransitionMouResult'], ParentType, ContextType, RequireFields<MutationTransitionMouArgs, 'dryRun' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Mou' | 'MouAmendment' | 'Obligation' | 'Organization' | 'Programme', ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation'], FederationReferenceType extends FederationReferenceTypes['Obligation'] = FederationReferenceTypes['Obligation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Obligation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  mou?: Resolver<ResolversTypes['Mou'], ParentType, ContextType>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  owedBy?: Resolver<ResolversTypes['MouParty'], ParentType, ContextType>;
  owedTo?: Resolver<ReadonlyArray<ResolversTypes['MouParty']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ObligationService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  mous?: Resolver<ResolversTypes['MouConnection'], ParentType, ContextType, RequireFields<OrganizationMousArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  reportedFigures?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  launchedPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  mous?: Resolver<ResolversTypes['MouConnection'], ParentType, ContextType, RequireFields<ProgrammeMousArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reportedFigures?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  mou?: Resolver<Maybe<ResolversTypes['Mou']>, ParentType, ContextType, Partial<QueryMouArgs>>;
  mouAmendment?: Resolver<Maybe<ResolversTypes['MouAmendment']>, ParentType, ContextType, RequireFields<QueryMouAmendmentArgs, 'id'>>;
  mouAmendments?: Resolver<ResolversTypes['MouAmendmentConnection'], ParentType, ContextType, RequireFields<QueryMouAmendmentsArgs, 'first' | 'orderBy'>>;
  mous?: Resolver<ResolversTypes['MouConnection'], ParentType, ContextType, RequireFields<QueryMousArgs, 'first' | 'orderBy'>>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, RequireFields<QueryObligationsArgs, 'first' | 'orderBy'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first' | 'orderBy'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first' | 'orderBy'>>;
};

export type RecordAchievementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAchievementPayload'] = ResolversParentTypes['RecordAchievementPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mou?: Resolver<ResolversTypes['Mou'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAchievementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAchievementResult'] = ResolversParentTypes['RecordAchievementResult']> = {
  __resolveType: TypeResolveFn<'RecordAchievementPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RecordMilestonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMilestonePayload'] = ResolversParentTypes['RecordMilestonePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mou?: Resolver<ResolversTypes['Mou'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordMilestoneResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMilestoneResult'] = ResolversParentTypes['RecordMilestoneResult']> = {
  __resolveType: TypeResolveFn<'RecordMilestonePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RecordMouPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMouPayload'] = ResolversParentTypes['RecordMouPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mou?: Resolver<ResolversTypes['Mou'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordMouResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMouResult'] = ResolversParentTypes['RecordMouResult']> = {
  __resolveType: TypeResolveFn<'RecordMouPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RenewMouPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewMouPayload'] = ResolversParentTypes['RenewMouPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mou?: Resolver<ResolversTypes['Mou'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewMouResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewMouResult'] = ResolversParentTypes['RenewMouResult']> = {
  __resolveType: TypeResolveFn<'RenewMouPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReviseMouPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseMouPayload'] = ResolversParentTypes['ReviseMouPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mou?: Resolver<ResolversTypes['Mou'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseMouResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseMouResult'] = ResolversParentTypes['ReviseMouResult']> = {
  __resolveType: TypeResolveFn<'ReviseMouPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'], FederationReferenceType extends FederationReferenceTypes['State'] = FederationReferenceTypes['State']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['State']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['StateCode'], ParentType, ContextType>;
  mous?: Resolver<ResolversTypes['MouConnection'], ParentType, ContextType, RequireFields<StateMousArgs, 'first'>>;
};

export interface StateCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StateCode'], any> {
  name: 'StateCode';
}

export type TransitionAmendmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionAmendmentPayload'] = ResolversParentTypes['TransitionAmendmentPayload']> = {
  amendment?: Resolver<ResolversTypes['MouAmendment'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionAmendmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionAmendmentResult'] = ResolversParentTypes['TransitionAmendmentResult']> = {
  __resolveType: TypeResolveFn<'TransitionAmendmentPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type TransitionMouPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionMouPayload'] = ResolversParentTypes['TransitionMouPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mou?: Resolver<ResolversTypes['Mou'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionMouResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionMouResult'] = ResolversParentTypes['TransitionMouResult']> = {
  __resolveType: TypeResolveFn<'TransitionMouPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

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
  AchievementReport?: AchievementReportResolvers<ContextType>;
  AmendMouPayload?: AmendMouPayloadResolvers<ContextType>;
  AmendMouResult?: AmendMouResultResolvers<ContextType>;
  AmendmentChange?: AmendmentChangeResolvers<ContextType>;
  AmendmentParty?: AmendmentPartyResolvers<ContextType>;
  AmendmentTransition?: AmendmentTransitionResolvers<ContextType>;
  Cooperative?: CooperativeResolvers<ContextType>;
  CoveredCooperative?: CoveredCooperativeResolvers<ContextType>;
  CoveredOnboarding?: CoveredOnboardingResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  LgdCode?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneReport?: MilestoneReportResolvers<ContextType>;
  Mou?: MouResolvers<ContextType>;
  MouAmendment?: MouAmendmentResolvers<ContextType>;
  MouAmendmentConnection?: MouAmendmentConnectionResolvers<ContextType>;
  MouAmendmentEdge?: MouAmendmentEdgeResolvers<ContextType>;
  MouChange?: MouChangeResolvers<ContextType>;
  MouConnection?: MouConnectionResolvers<ContextType>;
  MouDocument?: MouDocumentResolvers<ContextType>;
  MouEdge?: MouEdgeResolvers<ContextType>;
  MouFieldChange?: MouFieldChangeResolvers<ContextType>;
  MouParty?: MouPartyResolvers<ContextType>;
  MouPerson?: MouPersonResolvers<ContextType>;
  MouScope?: MouScopeResolvers<ContextType>;
  MouTarget?: MouTargetResolvers<ContextType>;
  MouTargetDistrict?: MouTargetDistrictResolvers<ContextType>;
  MouTransition?: MouTransitionResolvers<ContextType>;
  MouVersion?: MouVersionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAchievementPayload?: RecordAchievementPayloadResolvers<ContextType>;
  RecordAchievementResult?: RecordAchievementResultResolvers<ContextType>;
  RecordMilestonePayload?: RecordMilestonePayloadResolvers<ContextType>;
  RecordMilestoneResult?: RecordMilestoneResultResolvers<ContextType>;
  RecordMouPayload?: RecordMouPayloadResolvers<ContextType>;
  RecordMouResult?: RecordMouResultResolvers<ContextType>;
  RenewMouPayload?: RenewMouPayloadResolvers<ContextType>;
  RenewMouResult?: RenewMouResultResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  ReviseMouPayload?: ReviseMouPayloadResolvers<ContextType>;
  ReviseMouResult?: ReviseMouResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Sector?: SectorResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  TransitionAmendmentPayload?: TransitionAmendmentPayloadResolvers<ContextType>;
  TransitionAmendmentResult?: TransitionAmendmentResultResolvers<ContextType>;
  TransitionMouPayload?: TransitionMouPayloadResolvers<ContextType>;
  TransitionMouResult?: TransitionMouResultResolvers<ContextType>;
  URL?: GraphQLScalarType;
  ValidationFailed?: ValidationFailedResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

