import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Issue as IssueValue } from '../shared/errors.ts';
import type { CooperativeStub, PlaceStub } from './stubs.ts';
import type { MouCooperativeRow, MilestoneRow, MouRow, MouDocumentRow, MouPartyRow, MouPersonRow, MouTargetRow, MouTargetDistrictRow, ObligationRow, OrganizationRow, ProgrammeRow, ReportedFigureRow } from './tables.ts';
import type { MouChangeRow } from './store/mou-rows.ts';
import type { MouPage, OrganizationPage, ProgrammePage } from './store.ts';
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
  /** How far it has come. */
  readonly status: MilestoneStatus;
  /** What is to be reached, 1 to 300 characters. */
  readonly title: Scalars['String']['input'];
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
  /** Every next step from here, whether it is open to you, and why not. */
  readonly allowedTransitions: ReadonlyArray<MouTransition>;
  /** Client that approved it. */
  readonly approvedBy?: Maybe<Scalars['String']['output']>;
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
  /** What it is about, in a line. */
  readonly title: Scalars['String']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Whether it is in force on a day, by its dates and where it stands now; never before the last signature. */
  readonly validity: MouValidity;
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A memorandum of understanding between a state or its bodies and partners. */
export type MouValidityArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

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

/** Which MoUs. Lists mean any of these. */
export type MouFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Covering one of these co-operatives, on any day. */
  readonly coveringCooperatives?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Covering these districts by name. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['LgdCode']['input']>>;
  /** In force, with a last day at most so many days away; 0 to 3,650. */
  readonly expiringWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** With one of these organisations as a party. */
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Made under one of these programmes. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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
  /** What has been reached, as recorded. */
  readonly achieved?: Maybe<Scalars['Float']['output']>;
  /** The count before the MoU. */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  /** Its parts by district; they may add up to another number than `value`. */
  readonly districts: ReadonlyArray<MouTargetDistrict>;
  /** Last day for it. */
  readonly due?: Maybe<Scalars['LocalDate']['output']>;
  /** The most to be reached, where a range is agreed. */
  readonly max?: Maybe<Scalars['Float']['output']>;
  /** What is counted, e.g. `SELLERS_ONBOARDED`. */
  readonly metric: Scalars['String']['output'];
  /** The least to be reached, where a range is agreed. */
  readonly min?: Maybe<Scalars['Float']['output']>;
  /** Unit of the numbers, e.g. `sellers`. */
  readonly unit: Scalars['String']['output'];
  /** What is to be reached. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** The part of a target that a district is to reach. */
export type MouTargetDistrict = {
  readonly __typename?: 'MouTargetDistrict';
  /** What has been reached there, as recorded. */
  readonly achieved?: Maybe<Scalars['Float']['output']>;
  /** The district. */
  readonly district: District;
  /** What is to be reached there. */
  readonly value: Scalars['Float']['output'];
};

/** The part of a target that a district is to reach. */
export type MouTargetDistrictInput = {
  /** What has been reached there so far. */
  readonly achieved?: InputMaybe<Scalars['Float']['input']>;
  /** LGD code. */
  readonly district: Scalars['String']['input'];
  /** What is to be reached there. */
  readonly value: Scalars['Float']['input'];
};

/** Something to be reached: `value`, or `min` to `max`. */
export type MouTargetInput = {
  /** What has been reached so far. */
  readonly achieved?: InputMaybe<Scalars['Float']['input']>;
  /** The count before the MoU. */
  readonly baseline?: InputMaybe<Scalars['Float']['input']>;
  /** Its parts by district, up to 200. */
  readonly districts: ReadonlyArray<MouTargetDistrictInput>;
  /** Last day for it, 1900 or later. */
  readonly due?: InputMaybe<Scalars['LocalDate']['input']>;
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

/** Everything that can be changed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records an MoU of the bureau's own state as a draft and gives it its reference. */
  readonly recordMou: RecordMouResult;
  /**
   * Replaces all that a draft of the bureau's own state says: what the input leaves out is gone from it. The state that keeps
   * it and its reference stay. Whoever revised an MoU can not approve it.
   */
  readonly reviseMou: ReviseMouResult;
  /** Takes an MoU of the bureau's own state one step on; `Mou.allowedTransitions` tells which steps are open and what they need. */
  readonly transitionMou: TransitionMouResult;
};


/** Everything that can be changed. */
export type MutationRecordMouArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordMouInput;
};


/** Everything that can be changed. */
export type MutationReviseMouArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviseMouInput;
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
  /** Steps to it, the earliest due first. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** The MoU that it stands in. */
  readonly mou: Mou;
  /** Who owes it. */
  readonly owedBy: MouParty;
  /** Whom it is owed to. */
  readonly owedTo: ReadonlyArray<MouParty>;
  /** The service it is about. */
  readonly service: ObligationService;
};

/** Something that a party of an MoU owes. */
export type ObligationInput = {
  /** What is owed, 1 to 2,000 characters. */
  readonly description: Scalars['String']['input'];
  /** Steps to it, up to 50. */
  readonly milestones: ReadonlyArray<MilestoneInput>;
  /** Key of the party that owes it. */
  readonly owedBy: Scalars['String']['input'];
  /** Keys of the parties that it is owed to, at least one. */
  readonly owedTo: ReadonlyArray<Scalars['String']['input']>;
  /** The service it is about. */
  readonly service: ObligationService;
};

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
  /** MoUs that fit all the filters given, among those that are yours to see. */
  readonly mous: MouConnection;
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
  id?: InputMaybe<Scalars['ID']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryMousArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MouFilter>;
  first: Scalars['Int']['input'];
  orderBy: MouOrder;
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
  RecordMouResult:
    | ( Partial<Omit<RecordMouPayload, 'mou' | 'warnings'> & { mou: _RefType['Mou'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  ReviseMouResult:
    | ( Partial<Omit<ReviseMouPayload, 'mou' | 'warnings'> & { mou: _RefType['Mou'], warnings: ReadonlyArray<_RefType['Issue']> }> )
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
    | ( MouRow )
    | ( ObligationRow )
    | ( OrganizationRow )
    | ( ProgrammeRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Cooperative: ResolverTypeWrapper<CooperativeStub>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  CoveredCooperative: ResolverTypeWrapper<MouCooperativeRow>;
  CoveredCooperativeInput: ResolverTypeWrapper<Partial<CoveredCooperativeInput>>;
  DatePrecision: ResolverTypeWrapper<Partial<DatePrecision>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  District: ResolverTypeWrapper<PlaceStub>;
  FigureQualifier: ResolverTypeWrapper<Partial<FigureQualifier>>;
  Issue: ResolverTypeWrapper<IssueValue>;
  LgdCode: ResolverTypeWrapper<Partial<Scalars['LgdCode']['output']>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Milestone: ResolverTypeWrapper<MilestoneRow>;
  MilestoneInput: ResolverTypeWrapper<Partial<MilestoneInput>>;
  MilestoneStatus: ResolverTypeWrapper<Partial<MilestoneStatus>>;
  Mou: ResolverTypeWrapper<MouRow>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  MouChange: ResolverTypeWrapper<MouChangeRow>;
  MouConnection: ResolverTypeWrapper<MouPage>;
  MouDocument: ResolverTypeWrapper<MouDocumentRow>;
  MouDocumentInput: ResolverTypeWrapper<Partial<MouDocumentInput>>;
  MouDocumentType: ResolverTypeWrapper<Partial<MouDocumentType>>;
  MouEdge: ResolverTypeWrapper<Partial<Omit<MouEdge, 'node'> & { node: ResolversTypes['Mou'] }>>;
  MouFilter: ResolverTypeWrapper<Partial<MouFilter>>;
  MouOrder: ResolverTypeWrapper<Partial<MouOrder>>;
  MouParty: ResolverTypeWrapper<MouPartyRow>;
  MouPartyInput: ResolverTypeWrapper<Partial<MouPartyInput>>;
  MouPartyRole: ResolverTypeWrapper<Partial<MouPartyRole>>;
  MouPerson: ResolverTypeWrapper<MouPersonRow>;
  MouPersonCapacity: ResolverTypeWrapper<Partial<MouPersonCapacity>>;
  MouPersonInput: ResolverTypeWrapper<Partial<MouPersonInput>>;
  MouScope: ResolverTypeWrapper<MouRow>;
  MouScopeInput: ResolverTypeWrapper<Partial<MouScopeInput>>;
  MouStatus: ResolverTypeWrapper<Partial<MouStatus>>;
  MouTarget: ResolverTypeWrapper<MouTargetRow>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  MouTargetDistrict: ResolverTypeWrapper<MouTargetDistrictRow>;
  MouTargetDistrictInput: ResolverTypeWrapper<Partial<MouTargetDistrictInput>>;
  MouTargetInput: ResolverTypeWrapper<Partial<MouTargetInput>>;
  MouTransition: ResolverTypeWrapper<Partial<MouTransition>>;
  MouValidity: ResolverTypeWrapper<Partial<MouValidity>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Obligation: ResolverTypeWrapper<ObligationRow>;
  ObligationInput: ResolverTypeWrapper<Partial<ObligationInput>>;
  ObligationService: ResolverTypeWrapper<Partial<ObligationService>>;
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
  RecordMouInput: ResolverTypeWrapper<Partial<RecordMouInput>>;
  RecordMouPayload: ResolverTypeWrapper<Partial<Omit<RecordMouPayload, 'mou' | 'warnings'> & { mou: ResolversTypes['Mou'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordMouResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMouResult']>>;
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
  TransitionMouInput: ResolverTypeWrapper<Partial<TransitionMouInput>>;
  TransitionMouPayload: ResolverTypeWrapper<Partial<Omit<TransitionMouPayload, 'mou' | 'warnings'> & { mou: ResolversTypes['Mou'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionMouResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionMouResult']>>;
  URL: ResolverTypeWrapper<Partial<Scalars['URL']['output']>>;
  ValidationFailed: ResolverTypeWrapper<Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversTypes['Issue']> }>>;
  VersionConflict: ResolverTypeWrapper<Partial<VersionConflict>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Cooperative: CooperativeStub;
  ID: Partial<Scalars['ID']['output']>;
  String: Partial<Scalars['String']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  CoveredCooperative: MouCooperativeRow;
  CoveredCooperativeInput: Partial<CoveredCooperativeInput>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  District: PlaceStub;
  Issue: IssueValue;
  LgdCode: Partial<Scalars['LgdCode']['output']>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Milestone: MilestoneRow;
  MilestoneInput: Partial<MilestoneInput>;
  Mou: MouRow;
  Boolean: Partial<Scalars['Boolean']['output']>;
  MouChange: MouChangeRow;
  MouConnection: MouPage;
  MouDocument: MouDocumentRow;
  MouDocumentInput: Partial<MouDocumentInput>;
  MouEdge: Partial<Omit<MouEdge, 'node'> & { node: ResolversParentTypes['Mou'] }>;
  MouFilter: Partial<MouFilter>;
  MouParty: MouPartyRow;
  MouPartyInput: Partial<MouPartyInput>;
  MouPerson: MouPersonRow;
  MouPersonInput: Partial<MouPersonInput>;
  MouScope: MouRow;
  MouScopeInput: Partial<MouScopeInput>;
  MouTarget: MouTargetRow;
  Float: Partial<Scalars['Float']['output']>;
  MouTargetDistrict: MouTargetDistrictRow;
  MouTargetDistrictInput: Partial<MouTargetDistrictInput>;
  MouTargetInput: Partial<MouTargetInput>;
  MouTransition: Partial<MouTransition>;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Obligation: ObligationRow;
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
  RecordMouInput: Partial<RecordMouInput>;
  RecordMouPayload: Partial<Omit<RecordMouPayload, 'mou' | 'warnings'> & { mou: ResolversParentTypes['Mou'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordMouResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordMouResult']>;
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
  TransitionMouInput: Partial<TransitionMouInput>;
  TransitionMouPayload: Partial<Omit<TransitionMouPayload, 'mou' | 'warnings'> & { mou: ResolversParentTypes['Mou'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionMouResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionMouResult']>;
  URL: Partial<Scalars['URL']['output']>;
  ValidationFailed: Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  VersionConflict: Partial<VersionConflict>;
};

export type CooperativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cooperative'] = ResolversParentTypes['Cooperative'], FederationReferenceType extends FederationReferenceTypes['Cooperative'] = FederationReferenceTypes['Cooperative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cooperative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mous?: Resolver<ResolversTypes['MouConnection'], ParentType, ContextType, RequireFields<CooperativeMousArgs, 'first'>>;
};

export type CoveredCooperativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoveredCooperative'] = ResolversParentTypes['CoveredCooperative']> = {
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  code?: Resolver<ResolversTypes['LgdCode'], ParentType, ContextType>;
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
  status?: Resolver<ResolversTypes['MilestoneStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MouResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mou'] = ResolversParentTypes['Mou'], FederationReferenceType extends FederationReferenceTypes['Mou'] = FederationReferenceTypes['Mou']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mou']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['MouTransition']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['MouValidity'], ParentType, ContextType, Partial<MouValidityArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['MouTargetDistrict']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MouTargetDistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouTargetDistrict'] = ResolversParentTypes['MouTargetDistrict']> = {
  achieved?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MouTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouTransition'] = ResolversParentTypes['MouTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MouStatus'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordMou?: Resolver<ResolversTypes['RecordMouResult'], ParentType, ContextType, RequireFields<MutationRecordMouArgs, 'dryRun' | 'input'>>;
  reviseMou?: Resolver<ResolversTypes['ReviseMouResult'], ParentType, ContextType, RequireFields<MutationReviseMouArgs, 'dryRun' | 'input'>>;
  transitionMou?: Resolver<ResolversTypes['TransitionMouResult'], ParentType, ContextType, RequireFields<MutationTransitionMouArgs, 'dryRun' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Mou' | 'Obligation' | 'Organization' | 'Programme', ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation'], FederationReferenceType extends FederationReferenceTypes['Obligation'] = FederationReferenceTypes['Obligation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Obligation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  mou?: Resolver<ResolversTypes['Mou'], ParentType, ContextType>;
  owedBy?: Resolver<ResolversTypes['MouParty'], ParentType, ContextType>;
  owedTo?: Resolver<ReadonlyArray<ResolversTypes['MouParty']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ObligationService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  mous?: Resolver<ResolversTypes['MouConnection'], ParentType, ContextType, RequireFields<QueryMousArgs, 'first' | 'orderBy'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first' | 'orderBy'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first' | 'orderBy'>>;
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
  Cooperative?: CooperativeResolvers<ContextType>;
  CoveredCooperative?: CoveredCooperativeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  LgdCode?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Milestone?: MilestoneResolvers<ContextType>;
  Mou?: MouResolvers<ContextType>;
  MouChange?: MouChangeResolvers<ContextType>;
  MouConnection?: MouConnectionResolvers<ContextType>;
  MouDocument?: MouDocumentResolvers<ContextType>;
  MouEdge?: MouEdgeResolvers<ContextType>;
  MouParty?: MouPartyResolvers<ContextType>;
  MouPerson?: MouPersonResolvers<ContextType>;
  MouScope?: MouScopeResolvers<ContextType>;
  MouTarget?: MouTargetResolvers<ContextType>;
  MouTargetDistrict?: MouTargetDistrictResolvers<ContextType>;
  MouTransition?: MouTransitionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordMouPayload?: RecordMouPayloadResolvers<ContextType>;
  RecordMouResult?: RecordMouResultResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  ReviseMouPayload?: ReviseMouPayloadResolvers<ContextType>;
  ReviseMouResult?: ReviseMouResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Sector?: SectorResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  TransitionMouPayload?: TransitionMouPayloadResolvers<ContextType>;
  TransitionMouResult?: TransitionMouResultResolvers<ContextType>;
  URL?: GraphQLScalarType;
  ValidationFailed?: ValidationFailedResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

