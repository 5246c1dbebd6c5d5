import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../shared/money.ts';
import type { Issue as IssueValue } from '../shared/errors.ts';
import type { IndustriesCentreRow, DistrictRow, EnterpriseRow, OdopProductRow, SectorRow, StateRow } from './tables.ts';
import type { EnterprisePage, StatRow } from './store.ts';
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
  /** GSTIN, 15 characters, the last one a check character. */
  Gstin: { input: string; output: string; }
  /** LGD code of a district (Local Government Directory), e.g. `555` for Ernakulam. Not the census code. */
  LgdCode: { input: string; output: string; }
  /** A calendar day in Indian time, `YYYY-MM-DD`. */
  LocalDate: { input: string; output: string; }
  /** Activity code of NIC-2008, 2 to 5 digits. */
  NicCode: { input: string; output: string; }
  /** Permanent account number, `AAAAA0000A`. */
  Pan: { input: string; output: string; }
  /** Postal index number. */
  PinCode: { input: string; output: string; }
  /** A whole number between -(2^53 - 1) and 2^53 - 1. */
  SafeInt: { input: number; output: number; }
  /** ISO 3166-2 code of an Indian state or union territory, e.g. `IN-UP`. */
  StateCode: { input: string; output: string; }
  /** Udyam registration number, `UDYAM-XX-00-0000000`; the two digits are not a district. */
  UdyamNumber: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** One activity of an enterprise, by NIC-2008. */
export type Activity = {
  readonly __typename?: 'Activity';
  /** Whether it is the main one. */
  readonly isMain: Scalars['Boolean']['output'];
  /** NIC-2008 code. */
  readonly nicCode: Scalars['NicCode']['output'];
};

/** Whether an enterprise makes goods or renders services. */
export type ActivityKind =
  /** Makes goods. */
  | 'MANUFACTURING'
  /** Renders services, trade included. */
  | 'SERVICES';

/** Upper limits, both included, of one class; an enterprise belongs to the smallest class whose limits hold. */
export type ClassLimit = {
  readonly __typename?: 'ClassLimit';
  /** Whom the limit is for; null for both. */
  readonly activityKind?: Maybe<ActivityKind>;
  /** The class. */
  readonly class: EnterpriseClass;
  /** Highest investment in plant and machinery or equipment. */
  readonly investment: Money;
  /** Highest turnover; null where only investment counts. */
  readonly turnover?: Maybe<Money>;
};

/** The thresholds in force from a day on. */
export type ClassificationRegime = {
  readonly __typename?: 'ClassificationRegime';
  /** First day, Indian time. */
  readonly from: Scalars['LocalDate']['output'];
  /** Its limits, smallest class first. */
  readonly limits: ReadonlyArray<ClassLimit>;
  /** Where it is known from, as a citation: the notification or Act that sets them. */
  readonly source: Scalars['String']['output'];
};

/**
 * How to reach an enterprise. Personal data: needs the scope `pii:read`, and the enterprise must be of one's own state or enrolled
 * with one's own organisation.
 */
export type Contact = {
  readonly __typename?: 'Contact';
  /** Street address. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Person to ask for. */
  readonly person?: Maybe<Scalars['String']['output']>;
  /** Telephone, with country code. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Postal index number. */
  readonly pinCode?: Maybe<Scalars['PinCode']['output']>;
};

/** How to reach an enterprise. */
export type ContactInput = {
  /** Street address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Person to ask for. */
  readonly person?: InputMaybe<Scalars['String']['input']>;
  /** Telephone, with country code. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal index number. */
  readonly pinCode?: InputMaybe<Scalars['String']['input']>;
};

/** A district, by the Local Government Directory. */
export type District = {
  readonly __typename?: 'District';
  /** Former and other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Code of the census of 2011, where the district existed then. */
  readonly censusCode?: Maybe<Scalars['String']['output']>;
  /** LGD code. */
  readonly code: Scalars['LgdCode']['output'];
  /** The centre that registers and supports the district's units. */
  readonly industriesCentre?: Maybe<DistrictIndustriesCentre>;
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Products of One District One Product. */
  readonly odopProducts: ReadonlyArray<OdopProduct>;
  /** Where it is known from, as a citation. */
  readonly source: Scalars['String']['output'];
  /** The state it lies in. */
  readonly state: State;
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
};

/** The office of a district that registers and supports industrial units. */
export type DistrictIndustriesCentre = Node & {
  readonly __typename?: 'DistrictIndustriesCentre';
  /** The district it serves. */
  readonly district: District;
  /** `dic_…` */
  readonly id: Scalars['ID']['output'];
  /** Name of the office. */
  readonly name: Scalars['String']['output'];
  /** Where it is known from, as a citation. */
  readonly source: Scalars['String']['output'];
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
};

/** Persons at work. */
export type Employment = {
  readonly __typename?: 'Employment';
  /** All persons. */
  readonly total: Scalars['Int']['output'];
  /** Women among them, where known. */
  readonly women?: Maybe<Scalars['Int']['output']>;
};

/** A small enterprise, public undertaking, start-up, artisan or weaver. */
export type Enterprise = Node & {
  readonly __typename?: 'Enterprise';
  /** Activities, the main one first. */
  readonly activities: ReadonlyArray<Activity>;
  /** Class by the thresholds in force on a day; null before there were any. */
  readonly class?: Maybe<EnterpriseClass>;
  /** How to reach it, for those who see the Udyam number; null when nothing of it is known. */
  readonly contact?: Maybe<Contact>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** District it is registered in. */
  readonly district: District;
  /** Persons at work. */
  readonly employment: Employment;
  /** GST registration, for those who see the Udyam number. */
  readonly gstin?: Maybe<Scalars['Gstin']['output']>;
  /** `ent_…` */
  readonly id: Scalars['ID']['output'];
  /** Investment in plant and machinery or equipment. */
  readonly investment: Money;
  /** What sort of body it is. */
  readonly kind: EnterpriseKind;
  /** Name under which it trades. */
  readonly name: Scalars['String']['output'];
  /** ODOP products of its district that it makes. */
  readonly odopProducts: ReadonlyArray<OdopProduct>;
  /** Permanent account number, for those who see the Udyam number. */
  readonly pan?: Maybe<Scalars['Pan']['output']>;
  /** When it was registered as an enterprise. */
  readonly registeredAt: Scalars['LocalDate']['output'];
  /** The centre through which it was registered. */
  readonly registeredThrough?: Maybe<DistrictIndustriesCentre>;
  /** Whether members of scheduled castes or tribes own the greater part. */
  readonly scStOwned: Scalars['Boolean']['output'];
  /** Sector of its main activity. */
  readonly sector: Sector;
  /** State it is registered in. */
  readonly state: State;
  /** Whether it works. */
  readonly status: EnterpriseStatus;
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Turnover of a year, exports not counted, as the thresholds take it. */
  readonly turnover: Money;
  /**
   * Udyam registration number. Tax identifiers are personal data for a sole owner: `pii:read`, and null unless the enterprise is of
   * your state, or enrolled with your organisation by an enrolment that did not end in withdrawal.
   */
  readonly udyamNumber?: Maybe<Scalars['UdyamNumber']['output']>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Check of its identity. */
  readonly verification: Verification;
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Whether women own the greater part. */
  readonly womenOwned: Scalars['Boolean']['output'];
};


/** A small enterprise, public undertaking, start-up, artisan or weaver. */
export type EnterpriseClassArgs = {
  asOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Size by the MSMED Act. */
export type EnterpriseClass =
  /** Above the limits of a medium enterprise: not an MSME. */
  | 'LARGE'
  /** Above small. */
  | 'MEDIUM'
  /** The smallest class. */
  | 'MICRO'
  /** Above micro. */
  | 'SMALL';

/** A page of enterprises. */
export type EnterpriseConnection = {
  readonly __typename?: 'EnterpriseConnection';
  /** The enterprises with their cursors. */
  readonly edges: ReadonlyArray<EnterpriseEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An enterprise in a page. */
export type EnterpriseEdge = {
  readonly __typename?: 'EnterpriseEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The enterprise. */
  readonly node: Enterprise;
};

/** Which enterprises. Lists mean any of these. */
export type EnterpriseFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of these classes, by the thresholds in force today. */
  readonly classes?: InputMaybe<ReadonlyArray<EnterpriseClass>>;
  /** In these districts. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['LgdCode']['input']>>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EnterpriseKind>>;
  /** Making any ODOP product of its district, or none. */
  readonly odop?: InputMaybe<Scalars['Boolean']['input']>;
  /** Making one of these ODOP products. */
  readonly odopProducts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Registered on this day or later. */
  readonly registeredFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Registered on this day or earlier. */
  readonly registeredTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Owned mostly by members of scheduled castes or tribes, or not. */
  readonly scStOwned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of the name; misspelt names are found too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** In these sectors, by code. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<EnterpriseStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Owned mostly by women, or not. */
  readonly womenOwned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What enterprises are counted by. */
export type EnterpriseGrouping =
  /** Class by the thresholds in force today. */
  | 'CLASS'
  /** District, by LGD code. */
  | 'DISTRICT'
  /** Financial year of registration. */
  | 'FINANCIAL_YEAR'
  /** What sort of body. */
  | 'KIND'
  /** Sector, by code. */
  | 'SECTOR';

/** What sort of body an enterprise is. */
export type EnterpriseKind =
  /** A single artisan. */
  | 'ARTISAN'
  /** Micro, small or medium enterprise. */
  | 'MSME'
  /** Public-sector undertaking. */
  | 'PUBLIC_SECTOR'
  /** Start-up. */
  | 'STARTUP'
  /** A weaver or a weaver's household. */
  | 'WEAVER';

/** Orders of a list of enterprises. */
export type EnterpriseOrder =
  /** By name. */
  | 'NAME_ASC'
  /** Earliest registration first. */
  | 'REGISTERED_ASC'
  /** Latest registration first. */
  | 'REGISTERED_DESC'
  /** Best fit to `search` first; by name without one. */
  | 'RELEVANCE'
  /** Highest turnover first. */
  | 'TURNOVER_DESC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** Counts of one group of enterprises. */
export type EnterpriseStat = {
  readonly __typename?: 'EnterpriseStat';
  /** How many enterprises. */
  readonly count: Scalars['Int']['output'];
  /** The district, when grouped by district. */
  readonly district?: Maybe<District>;
  /** Sum of the persons at work. */
  readonly employment: Scalars['SafeInt']['output'];
  /** Sum of their investment. */
  readonly investment: Money;
  /** LGD code, sector code, class, financial year or kind. */
  readonly key: Scalars['String']['output'];
  /** Owned mostly by members of scheduled castes or tribes among them. */
  readonly scStOwned: Scalars['Int']['output'];
  /** The sector, when grouped by sector. */
  readonly sector?: Maybe<Sector>;
  /** Sum of their turnover. */
  readonly turnover: Money;
  /** Owned mostly by women among them. */
  readonly womenOwned: Scalars['Int']['output'];
};

/** Whether an enterprise works. */
export type EnterpriseStatus =
  /** Works. */
  | 'ACTIVE'
  /** Closed for good. */
  | 'CLOSED'
  /** Rests for a time. */
  | 'DORMANT';

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
  /** Records an enterprise of the bureau's own state. */
  readonly registerEnterprise: RegisterEnterpriseResult;
  /** Changes what is given; what is left out stays, null clears what may be empty. */
  readonly updateEnterprise: UpdateEnterpriseResult;
};


/** Everything that can be changed. */
export type MutationRegisterEnterpriseArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegisterEnterpriseInput;
};


/** Everything that can be changed. */
export type MutationUpdateEnterpriseArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateEnterpriseInput;
};

/** Anything that has an id of its own and is found by `node(id:)`. */
export type Node = {
  /** TypeID: the prefix tells the type, the rest is a UUIDv7. */
  readonly id: Scalars['ID']['output'];
};

/** A product that a district is promoted for under One District One Product. */
export type OdopProduct = Node & {
  readonly __typename?: 'OdopProduct';
  /** Year of the addition; null for the first list and where the year is not certain. */
  readonly addedIn?: Maybe<Scalars['Int']['output']>;
  /** The district it belongs to. */
  readonly district: District;
  /** `odop_…` */
  readonly id: Scalars['ID']['output'];
  /** Whether it was added after the first list of 2018. */
  readonly isLaterAddition: Scalars['Boolean']['output'];
  /** Name of the product. */
  readonly name: Scalars['String']['output'];
  /** Where it is known from, as a citation. */
  readonly source: Scalars['String']['output'];
  /** False where the sources leave doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
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
  /** The thresholds by which enterprises are classed, each regime with its source, newest first. */
  readonly classificationRegimes: ReadonlyArray<ClassificationRegime>;
  /** One district by its LGD code. */
  readonly district?: Maybe<District>;
  /** Districts of the register, by name. */
  readonly districts: ReadonlyArray<District>;
  /** One enterprise by its id; null when it does not exist or is not yours to see. */
  readonly enterprise?: Maybe<Enterprise>;
  /** How many enterprises there are in each group, with their investment, turnover and employment. */
  readonly enterpriseStats: ReadonlyArray<EnterpriseStat>;
  /** Enterprises that fit all the filters given. */
  readonly enterprises: EnterpriseConnection;
  /** Products of One District One Product, by district. */
  readonly odopProducts: ReadonlyArray<OdopProduct>;
  /** Sectors that enterprises are counted in, by name. */
  readonly sectors: ReadonlyArray<Sector>;
  /** One state by its ISO code. */
  readonly state?: Maybe<State>;
  /** All states and union territories, by name. */
  readonly states: ReadonlyArray<State>;
};


/** Everything that can be read. */
export type QueryDistrictArgs = {
  code: Scalars['LgdCode']['input'];
};


/** Everything that can be read. */
export type QueryDistrictsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['StateCode']['input']>;
};


/** Everything that can be read. */
export type QueryEnterpriseArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryEnterpriseStatsArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  groupBy: EnterpriseGrouping;
};


/** Everything that can be read. */
export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterpriseFilter>;
  first: Scalars['Int']['input'];
  orderBy: EnterpriseOrder;
};


/** Everything that can be read. */
export type QueryOdopProductsArgs = {
  district?: InputMaybe<Scalars['LgdCode']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['StateCode']['input']>;
};


/** Everything that can be read. */
export type QueryStateArgs = {
  code: Scalars['StateCode']['input'];
};

/** A new enterprise. Identifiers come as text and are answered with an issue when they are wrong. */
export type RegisterEnterpriseInput = {
  /** NIC-2008 codes, the main activity first; 1 to 10. */
  readonly activities: ReadonlyArray<Scalars['String']['input']>;
  /** How to reach it. */
  readonly contact?: InputMaybe<ContactInput>;
  /** LGD code of its district, which must lie in the bureau's state. */
  readonly district: Scalars['String']['input'];
  /** Persons at work. */
  readonly employees: Scalars['Int']['input'];
  /** GST registration. */
  readonly gstin?: InputMaybe<Scalars['String']['input']>;
  /** Investment in plant and machinery or equipment, in paise. */
  readonly investmentPaise: Scalars['SafeInt']['input'];
  /** What sort of body it is. */
  readonly kind: EnterpriseKind;
  /** Name under which it trades, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** ODOP products of its district that it makes. */
  readonly odopProducts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Permanent account number. */
  readonly pan?: InputMaybe<Scalars['String']['input']>;
  /** Day of registration; from 1900 on and not in the future. */
  readonly registeredAt: Scalars['LocalDate']['input'];
  /** The District Industries Centre it registered through. */
  readonly registeredThrough?: InputMaybe<Scalars['ID']['input']>;
  /** Whether members of scheduled castes or tribes own the greater part. */
  readonly scStOwned: Scalars['Boolean']['input'];
  /** Turnover of a year without exports, in paise. */
  readonly turnoverPaise: Scalars['SafeInt']['input'];
  /** Udyam registration number; kind MSME without one is recorded with a warning. */
  readonly udyamNumber?: InputMaybe<Scalars['String']['input']>;
  /** Women among them. */
  readonly womenEmployees?: InputMaybe<Scalars['Int']['input']>;
  /** Whether women own the greater part. */
  readonly womenOwned: Scalars['Boolean']['input'];
};

/** The enterprise was recorded. */
export type RegisterEnterprisePayload = {
  readonly __typename?: 'RegisterEnterprisePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The enterprise as it is now. */
  readonly enterprise: Enterprise;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of registerEnterprise. */
export type RegisterEnterpriseResult = RegisterEnterprisePayload | ValidationFailed;

/** A group of NIC-2008 divisions that enterprises are counted in. */
export type Sector = {
  readonly __typename?: 'Sector';
  /** Whether it is manufacturing or services, which the thresholds of 2006 tell apart. */
  readonly activityKind: ActivityKind;
  /** Code within this graph, e.g. `agro-food`. */
  readonly code: Scalars['ID']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** NIC-2008 divisions that belong to it. */
  readonly nicDivisions: ReadonlyArray<Scalars['NicCode']['output']>;
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
  /** ISO 3166-2 code. */
  readonly code: Scalars['StateCode']['output'];
  /** Districts that the register knows, by name. */
  readonly districts: ReadonlyArray<District>;
  /** State code of GST numbers; differs from the LGD code for some. */
  readonly gstCode: Scalars['String']['output'];
  /** LGD code of the state. */
  readonly lgdCode: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Where it is known from, as a citation. */
  readonly source: Scalars['String']['output'];
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** Letters of the state in Udyam registration numbers; null where no published number shows them. */
  readonly udyamLetters?: Maybe<Scalars['String']['output']>;
};

/** Changes of an enterprise: what is left out stays. */
export type UpdateEnterpriseInput = {
  /** NIC-2008 codes, the main activity first; 1 to 10. */
  readonly activities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How to reach it, as a whole; null clears it. */
  readonly contact?: InputMaybe<ContactInput>;
  /** LGD code of a district of the same state. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Persons at work. */
  readonly employees?: InputMaybe<Scalars['Int']['input']>;
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** GST registration; null clears it. */
  readonly gstin?: InputMaybe<Scalars['String']['input']>;
  /** `ent_…` */
  readonly id: Scalars['ID']['input'];
  /** Investment in plant and machinery or equipment, in paise. */
  readonly investmentPaise?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What sort of body it is. */
  readonly kind?: InputMaybe<EnterpriseKind>;
  /** New name, 1 to 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** ODOP products of its district that it makes, as a whole list. */
  readonly odopProducts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Permanent account number; null clears it. */
  readonly pan?: InputMaybe<Scalars['String']['input']>;
  /** The centre it registered through; null clears it. */
  readonly registeredThrough?: InputMaybe<Scalars['ID']['input']>;
  /** Whether members of scheduled castes or tribes own the greater part. */
  readonly scStOwned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it works; CLOSED is for good. */
  readonly status?: InputMaybe<EnterpriseStatus>;
  /** Turnover of a year without exports, in paise. */
  readonly turnoverPaise?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Udyam registration number; null clears it. */
  readonly udyamNumber?: InputMaybe<Scalars['String']['input']>;
  /** A bureau's finding on its identity. */
  readonly verification?: InputMaybe<VerificationInput>;
  /** Women among them; null clears it. */
  readonly womenEmployees?: InputMaybe<Scalars['Int']['input']>;
  /** Whether women own the greater part. */
  readonly womenOwned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The enterprise was changed. */
export type UpdateEnterprisePayload = {
  readonly __typename?: 'UpdateEnterprisePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The enterprise as it is now. */
  readonly enterprise: Enterprise;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of updateEnterprise. */
export type UpdateEnterpriseResult = UpdateEnterprisePayload | ValidationFailed | VersionConflict;

/** The write was refused and nothing was written. */
export type ValidationFailed = {
  readonly __typename?: 'ValidationFailed';
  /** Everything that is wrong, not only the first. */
  readonly issues: ReadonlyArray<Issue>;
};

/** Check of an enterprise's identity against a register. */
export type Verification = {
  readonly __typename?: 'Verification';
  /** When. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** The register that was asked. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Outcome. */
  readonly status: VerificationStatus;
};

/** A bureau's finding on an enterprise's identity; the time is set by the graph. */
export type VerificationInput = {
  /** The register that was asked; needed unless UNVERIFIED. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Outcome. */
  readonly status: VerificationStatus;
};

/** How far an enterprise's identity was checked. */
export type VerificationStatus =
  /** A register contradicts it. */
  | 'FAILED'
  /** Nobody has checked. */
  | 'UNVERIFIED'
  /** A register confirmed it. */
  | 'VERIFIED';

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
  District: District;
  DistrictIndustriesCentre: DistrictIndustriesCentre;
  Enterprise: Enterprise;
  OdopProduct: OdopProduct;
  Sector: Sector;
  State: State;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  District:
    ( { __typename: 'District' }
    & GraphQLRecursivePick<FederationTypes['District'], {"code":true}> );
  DistrictIndustriesCentre:
    ( { __typename: 'DistrictIndustriesCentre' }
    & GraphQLRecursivePick<FederationTypes['DistrictIndustriesCentre'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  OdopProduct:
    ( { __typename: 'OdopProduct' }
    & GraphQLRecursivePick<FederationTypes['OdopProduct'], {"id":true}> );
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"code":true}> );
  State:
    ( { __typename: 'State' }
    & GraphQLRecursivePick<FederationTypes['State'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RegisterEnterpriseResult:
    | ( Partial<Omit<RegisterEnterprisePayload, 'enterprise' | 'warnings'> & { enterprise: _RefType['Enterprise'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  UpdateEnterpriseResult:
    | ( Partial<Omit<UpdateEnterprisePayload, 'enterprise' | 'warnings'> & { enterprise: _RefType['Enterprise'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( IndustriesCentreRow )
    | ( EnterpriseRow )
    | ( OdopProductRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<Partial<Activity>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  ActivityKind: ResolverTypeWrapper<Partial<ActivityKind>>;
  ClassLimit: ResolverTypeWrapper<Partial<Omit<ClassLimit, 'investment' | 'turnover'> & { investment: ResolversTypes['Money'], turnover?: Maybe<ResolversTypes['Money']> }>>;
  ClassificationRegime: ResolverTypeWrapper<Partial<Omit<ClassificationRegime, 'limits'> & { limits: ReadonlyArray<ResolversTypes['ClassLimit']> }>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Contact: ResolverTypeWrapper<Partial<Contact>>;
  ContactInput: ResolverTypeWrapper<Partial<ContactInput>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  District: ResolverTypeWrapper<DistrictRow>;
  DistrictIndustriesCentre: ResolverTypeWrapper<IndustriesCentreRow>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Employment: ResolverTypeWrapper<Partial<Employment>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Enterprise: ResolverTypeWrapper<EnterpriseRow>;
  EnterpriseClass: ResolverTypeWrapper<Partial<EnterpriseClass>>;
  EnterpriseConnection: ResolverTypeWrapper<EnterprisePage>;
  EnterpriseEdge: ResolverTypeWrapper<Partial<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>>;
  EnterpriseFilter: ResolverTypeWrapper<Partial<EnterpriseFilter>>;
  EnterpriseGrouping: ResolverTypeWrapper<Partial<EnterpriseGrouping>>;
  EnterpriseKind: ResolverTypeWrapper<Partial<EnterpriseKind>>;
  EnterpriseOrder: ResolverTypeWrapper<Partial<EnterpriseOrder>>;
  EnterpriseStat: ResolverTypeWrapper<StatRow>;
  EnterpriseStatus: ResolverTypeWrapper<Partial<EnterpriseStatus>>;
  Gstin: ResolverTypeWrapper<Partial<Scalars['Gstin']['output']>>;
  Issue: ResolverTypeWrapper<IssueValue>;
  LgdCode: ResolverTypeWrapper<Partial<Scalars['LgdCode']['output']>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyStyle: ResolverTypeWrapper<Partial<MoneyStyle>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NicCode: ResolverTypeWrapper<Partial<Scalars['NicCode']['output']>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OdopProduct: ResolverTypeWrapper<OdopProductRow>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Pan: ResolverTypeWrapper<Partial<Scalars['Pan']['output']>>;
  PinCode: ResolverTypeWrapper<Partial<Scalars['PinCode']['output']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterEnterpriseInput: ResolverTypeWrapper<Partial<RegisterEnterpriseInput>>;
  RegisterEnterprisePayload: ResolverTypeWrapper<Partial<Omit<RegisterEnterprisePayload, 'enterprise' | 'warnings'> & { enterprise: ResolversTypes['Enterprise'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RegisterEnterpriseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterEnterpriseResult']>>;
  SafeInt: ResolverTypeWrapper<Partial<Scalars['SafeInt']['output']>>;
  Sector: ResolverTypeWrapper<SectorRow>;
  Severity: ResolverTypeWrapper<Partial<Severity>>;
  State: ResolverTypeWrapper<StateRow>;
  StateCode: ResolverTypeWrapper<Partial<Scalars['StateCode']['output']>>;
  UdyamNumber: ResolverTypeWrapper<Partial<Scalars['UdyamNumber']['output']>>;
  UpdateEnterpriseInput: ResolverTypeWrapper<Partial<UpdateEnterpriseInput>>;
  UpdateEnterprisePayload: ResolverTypeWrapper<Partial<Omit<UpdateEnterprisePayload, 'enterprise' | 'warnings'> & { enterprise: ResolversTypes['Enterprise'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  UpdateEnterpriseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateEnterpriseResult']>>;
  ValidationFailed: ResolverTypeWrapper<Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversTypes['Issue']> }>>;
  Verification: ResolverTypeWrapper<Partial<Verification>>;
  VerificationInput: ResolverTypeWrapper<Partial<VerificationInput>>;
  VerificationStatus: ResolverTypeWrapper<Partial<VerificationStatus>>;
  VersionConflict: ResolverTypeWrapper<Partial<VersionConflict>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: Partial<Activity>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  ClassLimit: Partial<Omit<ClassLimit, 'investment' | 'turnover'> & { investment: ResolversParentTypes['Money'], turnover?: Maybe<ResolversParentTypes['Money']> }>;
  ClassificationRegime: Partial<Omit<ClassificationRegime, 'limits'> & { limits: ReadonlyArray<ResolversParentTypes['ClassLimit']> }>;
  String: Partial<Scalars['String']['output']>;
  Contact: Partial<Contact>;
  ContactInput: Partial<ContactInput>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  District: DistrictRow;
  DistrictIndustriesCentre: IndustriesCentreRow;
  ID: Partial<Scalars['ID']['output']>;
  Employment: Partial<Employment>;
  Int: Partial<Scalars['Int']['output']>;
  Enterprise: EnterpriseRow;
  EnterpriseConnection: EnterprisePage;
  EnterpriseEdge: Partial<Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] }>;
  EnterpriseFilter: Partial<EnterpriseFilter>;
  EnterpriseStat: StatRow;
  Gstin: Partial<Scalars['Gstin']['output']>;
  Issue: IssueValue;
  LgdCode: Partial<Scalars['LgdCode']['output']>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Money: MoneyValue;
  Mutation: Record<PropertyKey, never>;
  NicCode: Partial<Scalars['NicCode']['output']>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OdopProduct: OdopProductRow;
  PageInfo: Partial<PageInfo>;
  Pan: Partial<Scalars['Pan']['output']>;
  PinCode: Partial<Scalars['PinCode']['output']>;
  Query: Record<PropertyKey, never>;
  RegisterEnterpriseInput: Partial<RegisterEnterpriseInput>;
  RegisterEnterprisePayload: Partial<Omit<RegisterEnterprisePayload, 'enterprise' | 'warnings'> & { enterprise: ResolversParentTypes['Enterprise'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RegisterEnterpriseResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RegisterEnterpriseResult']>;
  SafeInt: Partial<Scalars['SafeInt']['output']>;
  Sector: SectorRow;
  State: StateRow;
  StateCode: Partial<Scalars['StateCode']['output']>;
  UdyamNumber: Partial<Scalars['UdyamNumber']['output']>;
  UpdateEnterpriseInput: Partial<UpdateEnterpriseInput>;
  UpdateEnterprisePayload: Partial<Omit<UpdateEnterprisePayload, 'enterprise' | 'warnings'> & { enterprise: ResolversParentTypes['Enterprise'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  UpdateEnterpriseResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateEnterpriseResult']>;
  ValidationFailed: Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  Verification: Partial<Verification>;
  VerificationInput: Partial<VerificationInput>;
  VersionConflict: Partial<VersionConflict>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  isMain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nicCode?: Resolver<ResolversTypes['NicCode'], ParentType, ContextType>;
};

export type ClassLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassLimit'] = ResolversParentTypes['ClassLimit']> = {
  activityKind?: Resolver<Maybe<ResolversTypes['ActivityKind']>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['EnterpriseClass'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  turnover?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ClassificationRegimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassificationRegime'] = ResolversParentTypes['ClassificationRegime']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['ClassLimit']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pinCode?: Resolver<Maybe<ResolversTypes['PinCode']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District'], FederationReferenceType extends FederationReferenceTypes['District'] = FederationReferenceTypes['District']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['District']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  censusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['LgdCode'], ParentType, ContextType>;
  industriesCentre?: Resolver<Maybe<ResolversTypes['DistrictIndustriesCentre']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  odopProducts?: Resolver<ReadonlyArray<ResolversTypes['OdopProduct']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DistrictIndustriesCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictIndustriesCentre'] = ResolversParentTypes['DistrictIndustriesCentre'], FederationReferenceType extends FederationReferenceTypes['DistrictIndustriesCentre'] = FederationReferenceTypes['DistrictIndustriesCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DistrictIndustriesCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  women?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['EnterpriseClass']>, ParentType, ContextType, Partial<EnterpriseClassArgs>>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  employment?: Resolver<ResolversTypes['Employment'], ParentType, ContextType>;
  gstin?: Resolver<Maybe<ResolversTypes['Gstin']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EnterpriseKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  odopProducts?: Resolver<ReadonlyArray<ResolversTypes['OdopProduct']>, ParentType, ContextType>;
  pan?: Resolver<Maybe<ResolversTypes['Pan']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  registeredThrough?: Resolver<Maybe<ResolversTypes['DistrictIndustriesCentre']>, ParentType, ContextType>;
  scStOwned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnterpriseStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  turnover?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  udyamNumber?: Resolver<Maybe<ResolversTypes['UdyamNumber']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  womenOwned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type EnterpriseStatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseStat'] = ResolversParentTypes['EnterpriseStat']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  employment?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scStOwned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  turnover?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  womenOwned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface GstinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Gstin'], any> {
  name: 'Gstin';
}

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
  registerEnterprise?: Resolver<ResolversTypes['RegisterEnterpriseResult'], ParentType, ContextType, RequireFields<MutationRegisterEnterpriseArgs, 'dryRun' | 'input'>>;
  updateEnterprise?: Resolver<ResolversTypes['UpdateEnterpriseResult'], ParentType, ContextType, RequireFields<MutationUpdateEnterpriseArgs, 'dryRun' | 'input'>>;
};

export interface NicCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NicCode'], any> {
  name: 'NicCode';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'DistrictIndustriesCentre' | 'Enterprise' | 'OdopProduct', ParentType, ContextType>;
};

export type OdopProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OdopProduct'] = ResolversParentTypes['OdopProduct'], FederationReferenceType extends FederationReferenceTypes['OdopProduct'] = FederationReferenceTypes['OdopProduct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OdopProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addedIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLaterAddition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PanScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Pan'], any> {
  name: 'Pan';
}

export interface PinCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PinCode'], any> {
  name: 'PinCode';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  classificationRegimes?: Resolver<ReadonlyArray<ResolversTypes['ClassificationRegime']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QueryDistrictArgs, 'code'>>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType, Partial<QueryDistrictsArgs>>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'id'>>;
  enterpriseStats?: Resolver<ReadonlyArray<ResolversTypes['EnterpriseStat']>, ParentType, ContextType, RequireFields<QueryEnterpriseStatsArgs, 'groupBy'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'first' | 'orderBy'>>;
  odopProducts?: Resolver<ReadonlyArray<ResolversTypes['OdopProduct']>, ParentType, ContextType, Partial<QueryOdopProductsArgs>>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QueryStateArgs, 'code'>>;
  states?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
};

export type RegisterEnterprisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEnterprisePayload'] = ResolversParentTypes['RegisterEnterprisePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterEnterpriseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEnterpriseResult'] = ResolversParentTypes['RegisterEnterpriseResult']> = {
  __resolveType: TypeResolveFn<'RegisterEnterprisePayload' | 'ValidationFailed', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activityKind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nicDivisions?: Resolver<ReadonlyArray<ResolversTypes['NicCode']>, ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'], FederationReferenceType extends FederationReferenceTypes['State'] = FederationReferenceTypes['State']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['State']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['StateCode'], ParentType, ContextType>;
  districts?: Resolver<ReadonlyArray<ResolversTypes['District']>, ParentType, ContextType>;
  gstCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lgdCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  udyamLetters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface StateCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StateCode'], any> {
  name: 'StateCode';
}

export interface UdyamNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UdyamNumber'], any> {
  name: 'UdyamNumber';
}

export type UpdateEnterprisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEnterprisePayload'] = ResolversParentTypes['UpdateEnterprisePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateEnterpriseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEnterpriseResult'] = ResolversParentTypes['UpdateEnterpriseResult']> = {
  __resolveType: TypeResolveFn<'UpdateEnterprisePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type ValidationFailedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationFailed'] = ResolversParentTypes['ValidationFailed']> = {
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Activity?: ActivityResolvers<ContextType>;
  ClassLimit?: ClassLimitResolvers<ContextType>;
  ClassificationRegime?: ClassificationRegimeResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  DistrictIndustriesCentre?: DistrictIndustriesCentreResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  EnterpriseStat?: EnterpriseStatResolvers<ContextType>;
  Gstin?: GraphQLScalarType;
  Issue?: IssueResolvers<ContextType>;
  LgdCode?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NicCode?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  OdopProduct?: OdopProductResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pan?: GraphQLScalarType;
  PinCode?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  RegisterEnterprisePayload?: RegisterEnterprisePayloadResolvers<ContextType>;
  RegisterEnterpriseResult?: RegisterEnterpriseResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Sector?: SectorResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  UdyamNumber?: GraphQLScalarType;
  UpdateEnterprisePayload?: UpdateEnterprisePayloadResolvers<ContextType>;
  UpdateEnterpriseResult?: UpdateEnterpriseResultResolvers<ContextType>;
  ValidationFailed?: ValidationFailedResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

