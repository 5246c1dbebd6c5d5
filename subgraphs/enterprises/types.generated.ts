import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money } from '../shared/money.ts';
import type { Issue } from '../shared/errors.ts';
import type { EnterpriseRow } from './tables.ts';
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
  __typename?: 'Activity';
  /** Whether it is the main one. */
  isMain: Scalars['Boolean']['output'];
  /** NIC-2008 code. */
  nicCode: Scalars['NicCode']['output'];
};

/** Whether an enterprise makes goods or renders services. */
export type ActivityKind =
  /** Makes goods. */
  | 'MANUFACTURING'
  /** Renders services, trade included. */
  | 'SERVICES';

/** Upper limits, both included, of one class; an enterprise belongs to the smallest class whose limits hold. */
export type ClassLimit = {
  __typename?: 'ClassLimit';
  /** Whom the limit is for; null for both. */
  activityKind?: Maybe<ActivityKind>;
  /** The class. */
  class: EnterpriseClass;
  /** Highest investment in plant and machinery or equipment. */
  investment: Money;
  /** Highest turnover; null where only investment counts. */
  turnover?: Maybe<Money>;
};

/** The thresholds in force from a day on. */
export type ClassificationRegime = {
  __typename?: 'ClassificationRegime';
  /** First day, Indian time. */
  from: Scalars['LocalDate']['output'];
  /** Its limits, smallest class first. */
  limits: Array<ClassLimit>;
  /** The notification or Act that sets them. */
  source: Scalars['String']['output'];
};

/** How to reach an enterprise. Personal data: needs the scope `pii:read`. */
export type Contact = {
  __typename?: 'Contact';
  /** Street address. */
  address?: Maybe<Scalars['String']['output']>;
  /** Mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Person to ask for. */
  person?: Maybe<Scalars['String']['output']>;
  /** Telephone, with country code. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Postal index number. */
  pinCode?: Maybe<Scalars['PinCode']['output']>;
};

/** How to reach an enterprise. */
export type ContactInput = {
  /** Street address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Person to ask for. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** Telephone, with country code. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Postal index number. */
  pinCode?: InputMaybe<Scalars['PinCode']['input']>;
};

/** A district, by the Local Government Directory. */
export type District = {
  __typename?: 'District';
  /** Former and other names. */
  aliases: Array<Scalars['String']['output']>;
  /** Code of the census of 2011, where the district existed then. */
  censusCode?: Maybe<Scalars['String']['output']>;
  /** LGD code. */
  code: Scalars['LgdCode']['output'];
  /** The centre that registers and supports the district's units. */
  industriesCentre?: Maybe<DistrictIndustriesCentre>;
  /** Name in English. */
  name: Scalars['String']['output'];
  /** Products of One District One Product. */
  odopProducts: Array<OdopProduct>;
  /** The state it lies in. */
  state: State;
};

/** The office of a district that registers and supports industrial units. */
export type DistrictIndustriesCentre = Node & {
  __typename?: 'DistrictIndustriesCentre';
  /** The district it serves. */
  district: District;
  /** `dic_…` */
  id: Scalars['ID']['output'];
  /** Name of the office. */
  name: Scalars['String']['output'];
};

/** Persons at work. */
export type Employment = {
  __typename?: 'Employment';
  /** All persons. */
  total: Scalars['Int']['output'];
  /** Women among them, where known. */
  women?: Maybe<Scalars['Int']['output']>;
};

/** A small enterprise, public undertaking, start-up, artisan or weaver. */
export type Enterprise = Node & {
  __typename?: 'Enterprise';
  /** Activities, the main one first. */
  activities: Array<Activity>;
  /** Class by the thresholds in force on a day; null before there were any. */
  class?: Maybe<EnterpriseClass>;
  /** How to reach it. */
  contact?: Maybe<Contact>;
  /** When the record was made. */
  createdAt: Scalars['DateTime']['output'];
  /** District it is registered in. */
  district: District;
  /** Persons at work. */
  employment: Employment;
  /** GST registration. */
  gstin?: Maybe<Scalars['Gstin']['output']>;
  /** `ent_…` */
  id: Scalars['ID']['output'];
  /** Investment in plant and machinery or equipment. */
  investment: Money;
  /** What sort of body it is. */
  kind: EnterpriseKind;
  /** Name under which it trades. */
  name: Scalars['String']['output'];
  /** ODOP products of its district that it makes. */
  odopProducts: Array<OdopProduct>;
  /** Permanent account number. */
  pan?: Maybe<Scalars['Pan']['output']>;
  /** When it was registered as an enterprise. */
  registeredAt: Scalars['LocalDate']['output'];
  /** The centre through which it was registered. */
  registeredThrough?: Maybe<DistrictIndustriesCentre>;
  /** Whether members of scheduled castes or tribes own the greater part. */
  scStOwned: Scalars['Boolean']['output'];
  /** Sector of its main activity. */
  sector: Sector;
  /** State it is registered in. */
  state: State;
  /** Whether it works. */
  status: EnterpriseStatus;
  /** True for generated data that stands for nobody. */
  synthetic: Scalars['Boolean']['output'];
  /** Turnover of a year, exports not counted, as the thresholds take it. */
  turnover: Money;
  /** Udyam registration number. Tax identifiers are personal data for a sole owner: `pii:read`. */
  udyamNumber?: Maybe<Scalars['UdyamNumber']['output']>;
  /** When the record last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Check of its identity. */
  verification: Verification;
  /** Counts changes; goes into `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whether women own the greater part. */
  womenOwned: Scalars['Boolean']['output'];
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
  __typename?: 'EnterpriseConnection';
  /** The enterprises with their cursors. */
  edges: Array<EnterpriseEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An enterprise in a page. */
export type EnterpriseEdge = {
  __typename?: 'EnterpriseEdge';
  /** For `after`. */
  cursor: Scalars['String']['output'];
  /** The enterprise. */
  node: Enterprise;
};

/** Which enterprises. Lists mean any of these. */
export type EnterpriseFilter = {
  /** Record changed at this moment or later. */
  changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of these classes, by the thresholds in force today. */
  classes?: InputMaybe<Array<EnterpriseClass>>;
  /** In these districts. */
  districts?: InputMaybe<Array<Scalars['LgdCode']['input']>>;
  /** Of these kinds. */
  kinds?: InputMaybe<Array<EnterpriseKind>>;
  /** Making any ODOP product of its district, or none. */
  odop?: InputMaybe<Scalars['Boolean']['input']>;
  /** Making one of these ODOP products. */
  odopProducts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Registered on this day or later. */
  registeredFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Registered on this day or earlier. */
  registeredTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Owned mostly by members of scheduled castes or tribes, or not. */
  scStOwned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of the name; misspelt names are found too. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** In these sectors, by code. */
  sectors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** In these states. */
  states?: InputMaybe<Array<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  statuses?: InputMaybe<Array<EnterpriseStatus>>;
  /** Only generated data, or none of it. */
  synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Owned mostly by women, or not. */
  womenOwned?: InputMaybe<Scalars['Boolean']['input']>;
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
  __typename?: 'EnterpriseStat';
  /** How many enterprises. */
  count: Scalars['Int']['output'];
  /** The district, when grouped by district. */
  district?: Maybe<District>;
  /** Sum of the persons at work. */
  employment: Scalars['SafeInt']['output'];
  /** Sum of their investment. */
  investment: Money;
  /** LGD code, sector code, class, financial year or kind. */
  key: Scalars['String']['output'];
  /** Owned mostly by members of scheduled castes or tribes among them. */
  scStOwned: Scalars['Int']['output'];
  /** The sector, when grouped by sector. */
  sector?: Maybe<Sector>;
  /** Sum of their turnover. */
  turnover: Money;
  /** Owned mostly by women among them. */
  womenOwned: Scalars['Int']['output'];
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
  __typename?: 'Issue';
  /** One of the codes of docs/errors.md. */
  code: Scalars['String']['output'];
  /** What was expected. */
  expected?: Maybe<Scalars['String']['output']>;
  /** What was expected and what came, in a sentence. */
  message: Scalars['String']['output'];
  /** Where in the arguments, e.g. `["input", "gstin"]`. */
  path: Array<Scalars['String']['output']>;
  /** What came. */
  received?: Maybe<Scalars['String']['output']>;
  /** Whether it stopped the write. */
  severity: Severity;
};

/** An amount of Indian rupees, kept exactly. */
export type Money = {
  __typename?: 'Money';
  /** The amount as people write it in India. */
  formatted: Scalars['String']['output'];
  /** The amount in paise, a hundredth of a rupee. */
  paise: Scalars['SafeInt']['output'];
};


/** An amount of Indian rupees, kept exactly. */
export type MoneyFormattedArgs = {
  style?: MoneyStyle;
};

/** How money is written. */
export type MoneyStyle =
  /** `₹2,447 crore` */
  | 'CRORE'
  /** `₹24,47,00,00,000` */
  | 'RUPEES';

export type Mutation = {
  __typename?: 'Mutation';
  /** Records an enterprise of the bureau's own state. */
  registerEnterprise: RegisterEnterpriseResult;
  /** Changes what is given; what is left out stays, null clears what may be empty. */
  updateEnterprise: UpdateEnterpriseResult;
};


export type MutationRegisterEnterpriseArgs = {
  dryRun?: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegisterEnterpriseInput;
};


export type MutationUpdateEnterpriseArgs = {
  dryRun?: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateEnterpriseInput;
};

/** Anything that has an id of its own and is found by `node(id:)`. */
export type Node = {
  /** TypeID: the prefix tells the type, the rest is a UUIDv7. */
  id: Scalars['ID']['output'];
};

/** A product that a district is promoted for under One District One Product. */
export type OdopProduct = Node & {
  __typename?: 'OdopProduct';
  /** The district it belongs to. */
  district: District;
  /** `odop_…` */
  id: Scalars['ID']['output'];
  /** Whether it was added after the first list of 2018. */
  isLaterAddition: Scalars['Boolean']['output'];
  /** Name of the product. */
  name: Scalars['String']['output'];
  /** False where the sources leave doubt about it. */
  sure: Scalars['Boolean']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge, for `after`, null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are edges after the last one. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are edges before the first one. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** The thresholds by which enterprises are classed, each regime with its source, newest first. */
  classificationRegimes: Array<ClassificationRegime>;
  /** One district by its LGD code. */
  district?: Maybe<District>;
  /** Districts of the register, by name; `search` also finds former names. */
  districts: Array<District>;
  /** One enterprise by its id; null when it does not exist or is not yours to see. */
  enterprise?: Maybe<Enterprise>;
  /** How many enterprises there are in each group, with their investment, turnover and employment. */
  enterpriseStats: Array<EnterpriseStat>;
  /** Enterprises that fit all the filters given. */
  enterprises: EnterpriseConnection;
  /** Products of One District One Product, by district. */
  odopProducts: Array<OdopProduct>;
  /** Sectors that enterprises are counted in, by name. */
  sectors: Array<Sector>;
  /** One state by its ISO code. */
  state?: Maybe<State>;
  /** All states and union territories, by name. */
  states: Array<State>;
};


export type QueryDistrictArgs = {
  code: Scalars['LgdCode']['input'];
};


export type QueryDistrictsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['StateCode']['input']>;
};


export type QueryEnterpriseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnterpriseStatsArgs = {
  filter?: InputMaybe<EnterpriseFilter>;
  groupBy: EnterpriseGrouping;
};


export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterpriseFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EnterpriseOrder;
};


export type QueryOdopProductsArgs = {
  district?: InputMaybe<Scalars['LgdCode']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['StateCode']['input']>;
};


export type QueryStateArgs = {
  code: Scalars['StateCode']['input'];
};

/** A new enterprise. Identifiers come as text and are answered with an issue when they are wrong. */
export type RegisterEnterpriseInput = {
  /** NIC-2008 codes, the main activity first; 1 to 10. */
  activities: Array<Scalars['String']['input']>;
  /** How to reach it. */
  contact?: InputMaybe<ContactInput>;
  /** LGD code of its district, which must lie in the bureau's state. */
  district: Scalars['LgdCode']['input'];
  /** Persons at work. */
  employees: Scalars['Int']['input'];
  /** GST registration. */
  gstin?: InputMaybe<Scalars['String']['input']>;
  /** Investment in plant and machinery or equipment, in paise. */
  investmentPaise: Scalars['SafeInt']['input'];
  /** What sort of body it is. */
  kind: EnterpriseKind;
  /** Name under which it trades, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** ODOP products of its district that it makes. */
  odopProducts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Permanent account number. */
  pan?: InputMaybe<Scalars['String']['input']>;
  /** Day of registration; not in the future. */
  registeredAt: Scalars['LocalDate']['input'];
  /** The District Industries Centre it registered through. */
  registeredThrough?: InputMaybe<Scalars['ID']['input']>;
  /** Whether members of scheduled castes or tribes own the greater part. */
  scStOwned?: Scalars['Boolean']['input'];
  /** Turnover of a year without exports, in paise. */
  turnoverPaise: Scalars['SafeInt']['input'];
  /** Udyam registration number; needed for kind MSME. */
  udyamNumber?: InputMaybe<Scalars['String']['input']>;
  /** Women among them. */
  womenEmployees?: InputMaybe<Scalars['Int']['input']>;
  /** Whether women own the greater part. */
  womenOwned?: Scalars['Boolean']['input'];
};

/** The enterprise was recorded. */
export type RegisterEnterprisePayload = {
  __typename?: 'RegisterEnterprisePayload';
  /** True when nothing was written. */
  dryRun: Scalars['Boolean']['output'];
  /** The enterprise as it is now. */
  enterprise: Enterprise;
  /** True when an earlier request with this key did it. */
  replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  warnings: Array<Issue>;
};

/** What came of registerEnterprise. */
export type RegisterEnterpriseResult = RegisterEnterprisePayload | ValidationFailed;

/** A group of NIC-2008 divisions that enterprises are counted in. */
export type Sector = {
  __typename?: 'Sector';
  /** Whether it is manufacturing or services, which the thresholds of 2006 tell apart. */
  activityKind: ActivityKind;
  /** Code within this graph, e.g. `agro-food`. */
  code: Scalars['ID']['output'];
  /** Name in English. */
  name: Scalars['String']['output'];
  /** NIC-2008 divisions that belong to it. */
  nicDivisions: Array<Scalars['NicCode']['output']>;
};

/** How much an issue weighs. */
export type Severity =
  /** The write was refused. */
  | 'ERROR'
  /** The write went through; somebody should look. */
  | 'WARNING';

/** A state or union territory. */
export type State = {
  __typename?: 'State';
  /** ISO 3166-2 code. */
  code: Scalars['StateCode']['output'];
  /** Districts that the register knows, by name. */
  districts: Array<District>;
  /** State code of GST numbers; differs from the LGD code for some. */
  gstCode: Scalars['String']['output'];
  /** LGD code of the state. */
  lgdCode: Scalars['String']['output'];
  /** Name in English. */
  name: Scalars['String']['output'];
};

/** Changes of an enterprise: what is left out stays. */
export type UpdateEnterpriseInput = {
  /** NIC-2008 codes, the main activity first; 1 to 10. */
  activities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How to reach it, as a whole; null clears it. */
  contact?: InputMaybe<ContactInput>;
  /** LGD code of a district of the same state. */
  district?: InputMaybe<Scalars['LgdCode']['input']>;
  /** Persons at work. */
  employees?: InputMaybe<Scalars['Int']['input']>;
  /** The version that the change was decided on. */
  expectedVersion: Scalars['Int']['input'];
  /** GST registration; null clears it. */
  gstin?: InputMaybe<Scalars['String']['input']>;
  /** `ent_…` */
  id: Scalars['ID']['input'];
  /** Investment in plant and machinery or equipment, in paise. */
  investmentPaise?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What sort of body it is. */
  kind?: InputMaybe<EnterpriseKind>;
  /** New name, 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** ODOP products of its district that it makes, as a whole list. */
  odopProducts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Permanent account number; null clears it. */
  pan?: InputMaybe<Scalars['String']['input']>;
  /** The centre it registered through; null clears it. */
  registeredThrough?: InputMaybe<Scalars['ID']['input']>;
  /** Whether members of scheduled castes or tribes own the greater part. */
  scStOwned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it works; CLOSED is for good. */
  status?: InputMaybe<EnterpriseStatus>;
  /** Turnover of a year without exports, in paise. */
  turnoverPaise?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Udyam registration number; null clears it. */
  udyamNumber?: InputMaybe<Scalars['String']['input']>;
  /** A bureau's finding on its identity. */
  verification?: InputMaybe<VerificationInput>;
  /** Women among them; null clears it. */
  womenEmployees?: InputMaybe<Scalars['Int']['input']>;
  /** Whether women own the greater part. */
  womenOwned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The enterprise was changed. */
export type UpdateEnterprisePayload = {
  __typename?: 'UpdateEnterprisePayload';
  /** True when nothing was written. */
  dryRun: Scalars['Boolean']['output'];
  /** The enterprise as it is now. */
  enterprise: Enterprise;
  /** True when an earlier request with this key did it. */
  replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  warnings: Array<Issue>;
};

/** What came of updateEnterprise. */
export type UpdateEnterpriseResult = UpdateEnterprisePayload | ValidationFailed | VersionConflict;

/** The write was refused and nothing was written. */
export type ValidationFailed = {
  __typename?: 'ValidationFailed';
  /** Everything that is wrong, not only the first. */
  issues: Array<Issue>;
};

/** Check of an enterprise's identity against a register. */
export type Verification = {
  __typename?: 'Verification';
  /** When. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** The register that was asked. */
  source?: Maybe<Scalars['String']['output']>;
  /** Outcome. */
  status: VerificationStatus;
};

/** A bureau's finding on an enterprise's identity; the time is set by the graph. */
export type VerificationInput = {
  /** The register that was asked; needed unless UNVERIFIED. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Outcome. */
  status: VerificationStatus;
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
  __typename?: 'VersionConflict';
  /** The version that the record has now. */
  currentVersion: Scalars['Int']['output'];
  /** The version that the caller had. */
  expectedVersion: Scalars['Int']['output'];
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
    | ( Partial<Omit<RegisterEnterprisePayload, 'enterprise' | 'warnings'> & { enterprise: _RefType['Enterprise'], warnings: Array<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: Array<_RefType['Issue']> }> )
  ;
  UpdateEnterpriseResult:
    | ( Partial<Omit<UpdateEnterprisePayload, 'enterprise' | 'warnings'> & { enterprise: _RefType['Enterprise'], warnings: Array<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: Array<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Partial<DistrictIndustriesCentre> )
    | ( EnterpriseRow )
    | ( Partial<OdopProduct> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<Partial<Activity>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  ActivityKind: ResolverTypeWrapper<Partial<ActivityKind>>;
  ClassLimit: ResolverTypeWrapper<Partial<Omit<ClassLimit, 'investment' | 'turnover'> & { investment: ResolversTypes['Money'], turnover?: Maybe<ResolversTypes['Money']> }>>;
  ClassificationRegime: ResolverTypeWrapper<Partial<Omit<ClassificationRegime, 'limits'> & { limits: Array<ResolversTypes['ClassLimit']> }>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Contact: ResolverTypeWrapper<Partial<Contact>>;
  ContactInput: ResolverTypeWrapper<Partial<ContactInput>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  District: ResolverTypeWrapper<Partial<District>>;
  DistrictIndustriesCentre: ResolverTypeWrapper<Partial<DistrictIndustriesCentre>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Employment: ResolverTypeWrapper<Partial<Employment>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Enterprise: ResolverTypeWrapper<EnterpriseRow>;
  EnterpriseClass: ResolverTypeWrapper<Partial<EnterpriseClass>>;
  EnterpriseConnection: ResolverTypeWrapper<Partial<Omit<EnterpriseConnection, 'edges'> & { edges: Array<ResolversTypes['EnterpriseEdge']> }>>;
  EnterpriseEdge: ResolverTypeWrapper<Partial<Omit<EnterpriseEdge, 'node'> & { node: ResolversTypes['Enterprise'] }>>;
  EnterpriseFilter: ResolverTypeWrapper<Partial<EnterpriseFilter>>;
  EnterpriseGrouping: ResolverTypeWrapper<Partial<EnterpriseGrouping>>;
  EnterpriseKind: ResolverTypeWrapper<Partial<EnterpriseKind>>;
  EnterpriseOrder: ResolverTypeWrapper<Partial<EnterpriseOrder>>;
  EnterpriseStat: ResolverTypeWrapper<Partial<Omit<EnterpriseStat, 'investment' | 'turnover'> & { investment: ResolversTypes['Money'], turnover: ResolversTypes['Money'] }>>;
  EnterpriseStatus: ResolverTypeWrapper<Partial<EnterpriseStatus>>;
  Gstin: ResolverTypeWrapper<Partial<Scalars['Gstin']['output']>>;
  Issue: ResolverTypeWrapper<Issue>;
  LgdCode: ResolverTypeWrapper<Partial<Scalars['LgdCode']['output']>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Money: ResolverTypeWrapper<Money>;
  MoneyStyle: ResolverTypeWrapper<Partial<MoneyStyle>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NicCode: ResolverTypeWrapper<Partial<Scalars['NicCode']['output']>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OdopProduct: ResolverTypeWrapper<Partial<OdopProduct>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Pan: ResolverTypeWrapper<Partial<Scalars['Pan']['output']>>;
  PinCode: ResolverTypeWrapper<Partial<Scalars['PinCode']['output']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterEnterpriseInput: ResolverTypeWrapper<Partial<RegisterEnterpriseInput>>;
  RegisterEnterprisePayload: ResolverTypeWrapper<Partial<Omit<RegisterEnterprisePayload, 'enterprise' | 'warnings'> & { enterprise: ResolversTypes['Enterprise'], warnings: Array<ResolversTypes['Issue']> }>>;
  RegisterEnterpriseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterEnterpriseResult']>>;
  SafeInt: ResolverTypeWrapper<Partial<Scalars['SafeInt']['output']>>;
  Sector: ResolverTypeWrapper<Partial<Sector>>;
  Severity: ResolverTypeWrapper<Partial<Severity>>;
  State: ResolverTypeWrapper<Partial<State>>;
  StateCode: ResolverTypeWrapper<Partial<Scalars['StateCode']['output']>>;
  UdyamNumber: ResolverTypeWrapper<Partial<Scalars['UdyamNumber']['output']>>;
  UpdateEnterpriseInput: ResolverTypeWrapper<Partial<UpdateEnterpriseInput>>;
  UpdateEnterprisePayload: ResolverTypeWrapper<Partial<Omit<UpdateEnterprisePayload, 'enterprise' | 'warnings'> & { enterprise: ResolversTypes['Enterprise'], warnings: Array<ResolversTypes['Issue']> }>>;
  UpdateEnterpriseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateEnterpriseResult']>>;
  ValidationFailed: ResolverTypeWrapper<Partial<Omit<ValidationFailed, 'issues'> & { issues: Array<ResolversTypes['Issue']> }>>;
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
  ClassificationRegime: Partial<Omit<ClassificationRegime, 'limits'> & { limits: Array<ResolversParentTypes['ClassLimit']> }>;
  String: Partial<Scalars['String']['output']>;
  Contact: Partial<Contact>;
  ContactInput: Partial<ContactInput>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  District: Partial<District | FederationReferenceTypes['District']>;
  DistrictIndustriesCentre: Partial<DistrictIndustriesCentre | FederationReferenceTypes['DistrictIndustriesCentre']>;
  ID: Partial<Scalars['ID']['output']>;
  Employment: Partial<Employment>;
  Int: Partial<Scalars['Int']['output']>;
  Enterprise: EnterpriseRow;
  EnterpriseConnection: Partial<Omit<EnterpriseConnection, 'edges'> & { edges: Array<ResolversParentTypes['EnterpriseEdge']> }>;
  EnterpriseEdge: Partial<Omit<EnterpriseEdge, 'node'> & { node: ResolversParentTypes['Enterprise'] }>;
  EnterpriseFilter: Partial<EnterpriseFilter>;
  EnterpriseStat: Partial<Omit<EnterpriseStat, 'investment' | 'turnover'> & { investment: ResolversParentTypes['Money'], turnover: ResolversParentTypes['Money'] }>;
  Gstin: Partial<Scalars['Gstin']['output']>;
  Issue: Issue;
  LgdCode: Partial<Scalars['LgdCode']['output']>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NicCode: Partial<Scalars['NicCode']['output']>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OdopProduct: Partial<OdopProduct | FederationReferenceTypes['OdopProduct']>;
  PageInfo: Partial<PageInfo>;
  Pan: Partial<Scalars['Pan']['output']>;
  PinCode: Partial<Scalars['PinCode']['output']>;
  Query: Record<PropertyKey, never>;
  RegisterEnterpriseInput: Partial<RegisterEnterpriseInput>;
  RegisterEnterprisePayload: Partial<Omit<RegisterEnterprisePayload, 'enterprise' | 'warnings'> & { enterprise: ResolversParentTypes['Enterprise'], warnings: Array<ResolversParentTypes['Issue']> }>;
  RegisterEnterpriseResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RegisterEnterpriseResult']>;
  SafeInt: Partial<Scalars['SafeInt']['output']>;
  Sector: Partial<Sector | FederationReferenceTypes['Sector']>;
  State: Partial<State | FederationReferenceTypes['State']>;
  StateCode: Partial<Scalars['StateCode']['output']>;
  UdyamNumber: Partial<Scalars['UdyamNumber']['output']>;
  UpdateEnterpriseInput: Partial<UpdateEnterpriseInput>;
  UpdateEnterprisePayload: Partial<Omit<UpdateEnterprisePayload, 'enterprise' | 'warnings'> & { enterprise: ResolversParentTypes['Enterprise'], warnings: Array<ResolversParentTypes['Issue']> }>;
  UpdateEnterpriseResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateEnterpriseResult']>;
  ValidationFailed: Partial<Omit<ValidationFailed, 'issues'> & { issues: Array<ResolversParentTypes['Issue']> }>;
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
  limits?: Resolver<Array<ResolversTypes['ClassLimit']>, ParentType, ContextType>;
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
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  censusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['LgdCode'], ParentType, ContextType>;
  industriesCentre?: Resolver<Maybe<ResolversTypes['DistrictIndustriesCentre']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  odopProducts?: Resolver<Array<ResolversTypes['OdopProduct']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type DistrictIndustriesCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictIndustriesCentre'] = ResolversParentTypes['DistrictIndustriesCentre'], FederationReferenceType extends FederationReferenceTypes['DistrictIndustriesCentre'] = FederationReferenceTypes['DistrictIndustriesCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DistrictIndustriesCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  women?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
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
  odopProducts?: Resolver<Array<ResolversTypes['OdopProduct']>, ParentType, ContextType>;
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
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
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
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLaterAddition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  classificationRegimes?: Resolver<Array<ResolversTypes['ClassificationRegime']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QueryDistrictArgs, 'code'>>;
  districts?: Resolver<Array<ResolversTypes['District']>, ParentType, ContextType, Partial<QueryDistrictsArgs>>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<QueryEnterpriseArgs, 'id'>>;
  enterpriseStats?: Resolver<Array<ResolversTypes['EnterpriseStat']>, ParentType, ContextType, RequireFields<QueryEnterpriseStatsArgs, 'groupBy'>>;
  enterprises?: Resolver<ResolversTypes['EnterpriseConnection'], ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'first' | 'orderBy'>>;
  odopProducts?: Resolver<Array<ResolversTypes['OdopProduct']>, ParentType, ContextType, Partial<QueryOdopProductsArgs>>;
  sectors?: Resolver<Array<ResolversTypes['Sector']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QueryStateArgs, 'code'>>;
  states?: Resolver<Array<ResolversTypes['State']>, ParentType, ContextType>;
};

export type RegisterEnterprisePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEnterprisePayload'] = ResolversParentTypes['RegisterEnterprisePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
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
  nicDivisions?: Resolver<Array<ResolversTypes['NicCode']>, ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'], FederationReferenceType extends FederationReferenceTypes['State'] = FederationReferenceTypes['State']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['State']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['StateCode'], ParentType, ContextType>;
  districts?: Resolver<Array<ResolversTypes['District']>, ParentType, ContextType>;
  gstCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lgdCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  warnings?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateEnterpriseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEnterpriseResult'] = ResolversParentTypes['UpdateEnterpriseResult']> = {
  __resolveType: TypeResolveFn<'UpdateEnterprisePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type ValidationFailedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationFailed'] = ResolversParentTypes['ValidationFailed']> = {
  issues?: Resolver<Array<ResolversTypes['Issue']>, ParentType, ContextType>;
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

