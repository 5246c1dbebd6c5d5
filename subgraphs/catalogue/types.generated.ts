import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../shared/money.ts';
import type { Issue as IssueValue } from '../shared/errors.ts';
import type { AttributeDefinitionRow, CertificateRow, CertificateChangeRow, CertificationSchemeRow, ListingRow, ListingChangeRow, ProductRow, ProductAttributeRow, ProductOfferRow, ProductImageRow } from './tables.ts';
import type { CategoryNode } from './store/reference.ts';
import type { CertificatePage, ListingPage, ProductPage } from './store/lists.ts';
import type { EntityRef } from './stubs.ts';
import type { ListingCount as ListingCountRow } from './store.ts';
import type { Finding } from './domain/listing-standing.ts';
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
  /** HSN code of goods: 4, 6 or 8 digits. */
  HsnCode: { input: string; output: string; }
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

/** An attribute that the products of a category may have. */
export type AttributeDefinition = {
  readonly __typename?: 'AttributeDefinition';
  /** Code within its category and those below, e.g. `NET_WEIGHT`; the same code means the same in all categories. */
  readonly code: Scalars['ID']['output'];
  /** Longest TEXT, in characters; null for 500. */
  readonly maxLength?: Maybe<Scalars['Int']['output']>;
  /** Greatest NUMBER, where there is one. */
  readonly maximum?: Maybe<Scalars['Float']['output']>;
  /** Least NUMBER, where there is one. */
  readonly minimum?: Maybe<Scalars['Float']['output']>;
  /** Name, e.g. `Net weight`. */
  readonly name: Scalars['String']['output'];
  /** What an ENUM may be; empty for the others. */
  readonly options: ReadonlyArray<Scalars['String']['output']>;
  /** Whether a product can not be published without it. */
  readonly required: Scalars['Boolean']['output'];
  /** What sort of value it has. */
  readonly type: AttributeType;
  /** Unit of a number, e.g. `g`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** What sort of value an attribute has. */
export type AttributeType =
  /** True or false. */
  | 'BOOLEAN'
  /** One of the options of the definition. */
  | 'ENUM'
  /** A number, in the unit of the definition. */
  | 'NUMBER'
  /** Any text. */
  | 'TEXT';

/** A kind of goods, in a tree. */
export type Category = {
  readonly __typename?: 'Category';
  /** Attributes that its products may have, those of its parents first. */
  readonly attributes: ReadonlyArray<AttributeDefinition>;
  /** Categories that belong to it, by name. */
  readonly children: ReadonlyArray<Category>;
  /** Code within this graph, e.g. `TEA_COFFEE`. */
  readonly code: Scalars['ID']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** The category it belongs to; null at the top. */
  readonly parent?: Maybe<Category>;
};

/** A certificate that a scheme gave to a product or to a seller. */
export type Certificate = Node & {
  readonly __typename?: 'Certificate';
  /** Number of the certificate, unique in its scheme. */
  readonly certificateNumber: Scalars['String']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What was done to it, the latest first, the latest 100. Nothing is ever removed from it. */
  readonly history: ReadonlyArray<CertificateChange>;
  /** `crt_…` */
  readonly id: Scalars['ID']['output'];
  /** Whether it is, or was, valid on a day; times before a break count too. */
  readonly isValid: Scalars['Boolean']['output'];
  /** The product that it is about; null when it is about its seller, or when the product is not yours to see. */
  readonly product?: Maybe<Product>;
  /** Why it was revoked. */
  readonly revocationReason?: Maybe<Scalars['String']['output']>;
  /** First day on which it is not valid any more, when it was revoked. */
  readonly revokedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The scheme. */
  readonly scheme: CertificationScheme;
  /** Who has it; null when it is not yours to see. */
  readonly seller?: Maybe<Seller>;
  /** State of the seller. */
  readonly state: State;
  /** Where it stands. */
  readonly status: CertificateStatus;
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** First day of the time that it is valid for without a break. */
  readonly validFrom: Scalars['LocalDate']['output'];
  /** Last day; null without limit. */
  readonly validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A certificate that a scheme gave to a product or to a seller. */
export type CertificateIsValidArgs = {
  asOn?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A certificate that a scheme gave to a product or to a seller. */
export type CertificateStatusArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** One change of a certificate, as it was recorded. */
export type CertificateChange = {
  readonly __typename?: 'CertificateChange';
  /** The client or officer that recorded it, as in the audit trail. */
  readonly actor: Scalars['String']['output'];
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** First day that it is valid for by this; of a revocation the first on which it is not. */
  readonly from: Scalars['LocalDate']['output'];
  /** What was done. */
  readonly kind: CertificateChangeKind;
  /** Why, where that was said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Last day that it is valid for by this; null without limit, and for a revocation. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
};

/** What was done to a certificate. */
export type CertificateChangeKind =
  /** It was issued. */
  | 'ISSUED'
  /** It was renewed. */
  | 'RENEWED'
  /** It was revoked. */
  | 'REVOKED';

/** A page of certificates. */
export type CertificateConnection = {
  readonly __typename?: 'CertificateConnection';
  /** The certificates with their cursors. */
  readonly edges: ReadonlyArray<CertificateEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A certificate in a page. */
export type CertificateEdge = {
  readonly __typename?: 'CertificateEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The certificate. */
  readonly node: Certificate;
};

/** Which certificates. Lists mean any of these. */
export type CertificateFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** That end on this day or later. */
  readonly endsFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** That end on this day or before. */
  readonly endsTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** With exactly this number, in whatever letters. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** The day that `statuses` is about; today in India unless told. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** About these products. */
  readonly products?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these schemes, by code. */
  readonly schemes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these enterprises and co-operatives. */
  readonly sellers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of sellers in these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses on the day `on`. */
  readonly statuses?: InputMaybe<ReadonlyArray<CertificateStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of a list of certificates. */
export type CertificateOrder =
  /** Those that began last first. */
  | 'BEGINS_DESC'
  /** Those that end first; those without an end last. */
  | 'ENDS_ASC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** Where a certificate stands on a day; it follows from its days and is not stored. */
export type CertificateStatus =
  /** Its last day is over. */
  | 'EXPIRED'
  /** Valid, and ends within 60 days. */
  | 'EXPIRING'
  /** Taken back before its end. */
  | 'REVOKED'
  /** Its first day is still to come. */
  | 'UPCOMING'
  /** Valid, and not about to end. */
  | 'VALID';

/** What a certificate is about. */
export type CertificateSubject =
  /** One product. */
  | 'PRODUCT'
  /** A seller, with everything that it makes. */
  | 'SELLER';

/** A scheme that certifies products or sellers. */
export type CertificationScheme = {
  readonly __typename?: 'CertificationScheme';
  /** Code within this graph, e.g. `KERALA_BRAND`. */
  readonly code: Scalars['ID']['output'];
  /** Who certifies. */
  readonly issuer: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Whether a certificate can be renewed. */
  readonly renewable: Scalars['Boolean']['output'];
  /** Where it is known from, as a citation. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The state whose sellers it is for; null for all of India. */
  readonly state?: Maybe<State>;
  /** What its certificates are about. */
  readonly subject: CertificateSubject;
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** Years that a certificate is valid; null without limit. */
  readonly validityYears?: Maybe<Scalars['Int']['output']>;
};

/** A co-operative society, federation or undertaking. */
export type Cooperative = {
  readonly __typename?: 'Cooperative';
  /** `coop_…` */
  readonly id: Scalars['ID']['output'];
  /** Products that it sells, or that enterprises sell through it, as far as you may see them, by title. */
  readonly products: ProductConnection;
};


/** A co-operative society, federation or undertaking. */
export type CooperativeProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  hasGi?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A district, by the Local Government Directory. */
export type District = {
  readonly __typename?: 'District';
  /** LGD code. */
  readonly code: Scalars['LgdCode']['output'];
};

/** A small enterprise, public undertaking, start-up, artisan or weaver. */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  /** `ent_…` */
  readonly id: Scalars['ID']['output'];
  /** Its products that you may see, by title. */
  readonly products: ProductConnection;
};


/** A small enterprise, public undertaking, start-up, artisan or weaver. */
export type EnterpriseProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  hasGi?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A sign for goods of a place, registered. */
export type GeographicalIndication = {
  readonly __typename?: 'GeographicalIndication';
  /** `gi_…` */
  readonly id: Scalars['ID']['output'];
  /** Products that carry it, as far as you may see them, by title. */
  readonly products: ProductConnection;
};


/** A sign for goods of a place, registered. */
export type GeographicalIndicationProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
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

/** A new certificate, of a product or of a seller as the scheme says. */
export type IssueCertificateInput = {
  /** Number of the certificate, 1 to 100 characters, unique in its scheme. */
  readonly certificateNumber: Scalars['String']['input'];
  /** The product, for a scheme that certifies products. */
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the scheme. */
  readonly scheme: Scalars['ID']['input'];
  /** The seller, `ent_…` or `coop_…`, for a scheme that certifies sellers. */
  readonly seller?: InputMaybe<Scalars['ID']['input']>;
  /** First day, up to a year ahead. */
  readonly validFrom: Scalars['LocalDate']['input'];
  /** Last day; left out, it follows from the scheme, and it can not be later than that. */
  readonly validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The certificate was issued. */
export type IssueCertificatePayload = {
  readonly __typename?: 'IssueCertificatePayload';
  /** The certificate as it is now. */
  readonly certificate: Certificate;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of issueCertificate. */
export type IssueCertificateResult = IssueCertificatePayload | ValidationFailed;

/** A product on a partner's marketplace. */
export type Listing = Node & {
  readonly __typename?: 'Listing';
  /** Every next step of its status, and what stands against it. */
  readonly allowedTransitions: ReadonlyArray<ListingTransition>;
  /** The co-operative that sells it, or through which its enterprise sells. */
  readonly cooperative?: Maybe<Cooperative>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** District of the product's seller, where known. */
  readonly district?: Maybe<District>;
  /** The geographical indication that the product carries. */
  readonly gi?: Maybe<GeographicalIndication>;
  /** Whether the product carries a geographical indication. */
  readonly hasGi: Scalars['Boolean']['output'];
  /** How its status changed since the graph records it, the latest first, the latest 100. Nothing is ever removed from it. */
  readonly history: ReadonlyArray<ListingChange>;
  /** `lst_…` */
  readonly id: Scalars['ID']['output'];
  /** What is wrong with it, worst first; what is resolved only when it is asked for. */
  readonly issues: ReadonlyArray<ListingIssue>;
  /** When it first went live; null before. */
  readonly listedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The marketplace's organisation. */
  readonly partner: Organization;
  /** The partner's own number of it, unique with the partner. */
  readonly partnerSku: Scalars['String']['output'];
  /** Price as listed, of one unit. */
  readonly price: Money;
  /** The product; null when you may no longer see it, since it was withdrawn. */
  readonly product?: Maybe<Product>;
  /** The programme under which it is listed. */
  readonly programme?: Maybe<Programme>;
  /** Who sells it; null when it is not yours to see. */
  readonly seller?: Maybe<Seller>;
  /** State of the product's seller. */
  readonly state: State;
  /** Where it stands. */
  readonly status: ListingStatus;
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Title as listed. */
  readonly title: Scalars['String']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Its page on the marketplace. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Counts the partner's changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A product on a partner's marketplace. */
export type ListingIssuesArgs = {
  statuses?: InputMaybe<ReadonlyArray<ListingIssueStatus>>;
};

/** One step of a listing's status, as it was recorded. */
export type ListingChange = {
  readonly __typename?: 'ListingChange';
  /** The client or officer that did it, as in the audit trail. */
  readonly actor: Scalars['String']['output'];
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Status before; null for what it was made with. */
  readonly from?: Maybe<ListingStatus>;
  /** The organisation whose client did it; null for the hub itself. */
  readonly organization?: Maybe<Organization>;
  /** Why, where that was said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Status after. */
  readonly to: ListingStatus;
};

/** A page of listings. */
export type ListingConnection = {
  readonly __typename?: 'ListingConnection';
  /** The listings with their cursors. */
  readonly edges: ReadonlyArray<ListingEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many listings there are of sellers of a district. */
export type ListingCount = {
  readonly __typename?: 'ListingCount';
  /** All of them, whatever their status. */
  readonly all: Scalars['Int']['output'];
  /** The district; null for listings whose seller's district is not known. */
  readonly district?: Maybe<District>;
  /** Those that are LIVE. */
  readonly live: Scalars['Int']['output'];
  /** The state. */
  readonly state: State;
};

/** A listing in a page. */
export type ListingEdge = {
  readonly __typename?: 'ListingEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The listing. */
  readonly node: Listing;
};

/** Which listings. Lists mean any of these. */
export type ListingFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Sold by or through these co-operatives. */
  readonly cooperatives?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of sellers in these districts. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['LgdCode']['input']>>;
  /** Of products that carry a geographical indication, or none. */
  readonly hasGi?: InputMaybe<Scalars['Boolean']['input']>;
  /** With issues that are not resolved, or without. */
  readonly hasIssues?: InputMaybe<Scalars['Boolean']['input']>;
  /** On these partners' marketplaces; a partner sees its own only. */
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these products. */
  readonly products?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Under these programmes. */
  readonly programmes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words of the title; where nothing has them, titles that are like them, misspelt ones too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of these enterprises and co-operatives. */
  readonly sellers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With exactly this number of the partner. */
  readonly sku?: InputMaybe<Scalars['String']['input']>;
  /** Of sellers in these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<ListingStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Something that is wrong with a listing. */
export type ListingIssue = {
  readonly __typename?: 'ListingIssue';
  /** One of the codes of docs/errors.md for what the graph finds; null for what a marketplace reports. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** When it was last acknowledged or resolved. */
  readonly handledAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is wrong, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** What was said to that. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Number within the listing; null for what the graph finds. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Where in the listing, e.g. `["images", "0"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** When it was reported; of what the graph finds the day after the right ended. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** How much it weighs. */
  readonly severity: Severity;
  /** Who found it. */
  readonly source: ListingIssueSource;
  /** How far it is dealt with. */
  readonly status: ListingIssueStatus;
  /** Counts changes of this issue; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What the marketplace found wrong with a listing. */
export type ListingIssueInput = {
  /** What is wrong, in a sentence, 1 to 500 characters. */
  readonly message: Scalars['String']['input'];
  /** Where in the listing, e.g. `["images", "0"]`. */
  readonly path: ReadonlyArray<Scalars['String']['input']>;
  /** How much it weighs. */
  readonly severity: Severity;
};

/** Who found an issue of a listing. */
export type ListingIssueSource =
  /** This graph, by its own rules; it goes when its cause goes. */
  | 'GRAPH'
  /** The marketplace. */
  | 'PARTNER';

/** How far an issue of a listing is dealt with. */
export type ListingIssueStatus =
  /** The bureau has seen it. */
  | 'ACKNOWLEDGED'
  /** Nobody has looked at it. */
  | 'OPEN'
  /** It is mended, or no longer reported. */
  | 'RESOLVED';

/** Orders of a list of listings. */
export type ListingOrder =
  /** Lowest price first. */
  | 'PRICE_ASC'
  /** Highest price first. */
  | 'PRICE_DESC'
  /** Best fit to `search` first; by title without one. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE_ASC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** Where a listing stands on its marketplace. */
export type ListingStatus =
  /** Being prepared. */
  | 'DRAFT'
  /** Taken off; may be prepared anew. */
  | 'ENDED'
  /** On sale. */
  | 'LIVE'
  /** Not on sale for a time. */
  | 'PAUSED'
  /** Refused by the marketplace; the issues say why. */
  | 'REJECTED'
  /** Handed to the marketplace, which looks at it. */
  | 'SUBMITTED';

/** A step that a listing's status may take next. */
export type ListingTransition = {
  readonly __typename?: 'ListingTransition';
  /** What stands against it, each in a sentence; empty when it is open. */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether nothing stands against it but what it needs. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** What the step must bring, each in a sentence. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The status that it leads to. */
  readonly to: ListingStatus;
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

/** A step of a listing's status. */
export type MoveListingInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `lst_…`, the partner's own. */
  readonly listing: Scalars['ID']['input'];
  /** Why, up to 500 characters; needed to pause or end what is on sale, or was handed in. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The status that it takes. */
  readonly to: ListingStatus;
};

/** The step was recorded. */
export type MoveListingPayload = {
  readonly __typename?: 'MoveListingPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The listing as it is now. */
  readonly listing: Listing;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of moveListing. */
export type MoveListingResult = MoveListingPayload | ValidationFailed | VersionConflict;

/** Everything that can be changed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Issues a certificate to a product or a seller of the bureau's own state, as the scheme says. */
  readonly issueCertificate: IssueCertificateResult;
  /** Takes the partner's own listing one step on, and leaves the rest of it; `Listing.allowedTransitions` tells which steps are open. */
  readonly moveListing: MoveListingResult;
  /** Offers a product of the bureau's own state to all partners, or to more partners by name. */
  readonly offerProduct: OfferProductResult;
  /** Pauses listings that are LIVE though the right to their GI has lapsed: of the bureau's own state, of all for admins. Harmless to repeat. */
  readonly pauseLapsedListings: PauseLapsedListingsPayload;
  /** Publishes a product of a seller of the bureau's own state, or replaces one that is published or withdrawn. */
  readonly publishProduct: PublishProductResult;
  /** Makes the partner's own listing of a SKU, or replaces it. */
  readonly putListing: PutListingResult;
  /** Renews a certificate of the bureau's own state for as long as its scheme says. */
  readonly renewCertificate: RenewCertificateResult;
  /** Adds to what is wrong with the partner's own listing; what is reported already and not resolved stays as it is. */
  readonly reportListingIssues: ReportListingIssuesResult;
  /** Tells of an issue of a listing of the bureau's own state that it was seen, or that it is mended. */
  readonly resolveListingIssue: ResolveListingIssueResult;
  /** Revokes a certificate of the bureau's own state. */
  readonly revokeCertificate: RevokeCertificateResult;
  /** Takes an offer of a product of the bureau's own state back: from all partners but those named by offers, or from some of these. */
  readonly withdrawOffer: WithdrawOfferResult;
  /** Takes a product out of the partners' sight; publishing it again brings it back. */
  readonly withdrawProduct: WithdrawProductResult;
};


/** Everything that can be changed. */
export type MutationIssueCertificateArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: IssueCertificateInput;
};


/** Everything that can be changed. */
export type MutationMoveListingArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: MoveListingInput;
};


/** Everything that can be changed. */
export type MutationOfferProductArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OfferProductInput;
};


/** Everything that can be changed. */
export type MutationPauseLapsedListingsArgs = {
  dryRun: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
};


/** Everything that can be changed. */
export type MutationPublishProductArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PublishProductInput;
};


/** Everything that can be changed. */
export type MutationPutListingArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PutListingInput;
};


/** Everything that can be changed. */
export type MutationRenewCertificateArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RenewCertificateInput;
};


/** Everything that can be changed. */
export type MutationReportListingIssuesArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReportListingIssuesInput;
};


/** Everything that can be changed. */
export type MutationResolveListingIssueArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ResolveListingIssueInput;
};


/** Everything that can be changed. */
export type MutationRevokeCertificateArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RevokeCertificateInput;
};


/** Everything that can be changed. */
export type MutationWithdrawOfferArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WithdrawOfferInput;
};


/** Everything that can be changed. */
export type MutationWithdrawProductArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WithdrawProductInput;
};

/** Anything that has an id of its own and is found by `node(id:)`. */
export type Node = {
  /** TypeID: the prefix tells the type, the rest is a UUIDv7. */
  readonly id: Scalars['ID']['output'];
};

/** A product that a district is promoted for under One District One Product. */
export type OdopProduct = {
  readonly __typename?: 'OdopProduct';
  /** `odop_…` */
  readonly id: Scalars['ID']['output'];
};

/** To whom a product is offered: either to all, or to partners by name. */
export type OfferProductInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** To these partners, up to 50, organisations of kind E_COMMERCE. */
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** `prd_…` */
  readonly product: Scalars['ID']['input'];
  /** To all partners. */
  readonly toAll: Scalars['Boolean']['input'];
};

/** The product was offered. */
export type OfferProductPayload = {
  readonly __typename?: 'OfferProductPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The product as it is now. */
  readonly product: Product;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of offerProduct. */
export type OfferProductResult = OfferProductPayload | ValidationFailed | VersionConflict;

/** A body that takes part: partner, bureau, department, undertaking. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** `org_…` */
  readonly id: Scalars['ID']['output'];
  /** How many listings it has, by state and district of their sellers, as far as you may see them: always right, and never counted anew. */
  readonly listingCounts: ReadonlyArray<ListingCount>;
  /** Listings on its marketplace that you may see, by title; a partner sees its own only. */
  readonly listings: ListingConnection;
};


/** A body that takes part: partner, bureau, department, undertaking. */
export type OrganizationListingsArgs = {
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

/** Listings whose right to their GI has lapsed were paused. */
export type PauseLapsedListingsPayload = {
  readonly __typename?: 'PauseLapsedListingsPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Whether there are more: call again. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** How many were paused, or would be. */
  readonly paused: Scalars['Int']['output'];
};

/** Goods that an enterprise or a co-operative sells. */
export type Product = Node & {
  readonly __typename?: 'Product';
  /** Attributes, in the order of the category's definitions. */
  readonly attributes: ReadonlyArray<ProductAttribute>;
  /** Kind of goods. */
  readonly category: Category;
  /** Certificates of the product and of its seller, the latest first. */
  readonly certifications: ReadonlyArray<Certificate>;
  /** The co-operative that sells it, or through which its enterprise sells. */
  readonly cooperative?: Maybe<Cooperative>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it is, in sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** District of the seller when it was published, where known. */
  readonly district?: Maybe<District>;
  /** The geographical indication that it carries. */
  readonly gi?: Maybe<GeographicalIndication>;
  /** Last day of the right by which it carries the indication; null when no end is recorded, or it carries none. */
  readonly giUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether it carries a geographical indication. */
  readonly hasGi: Scalars['Boolean']['output'];
  /** HSN code under which it is taxed. */
  readonly hsn: Scalars['HsnCode']['output'];
  /** `prd_…` */
  readonly id: Scalars['ID']['output'];
  /** Pictures, the main one first. */
  readonly images: ReadonlyArray<ProductImage>;
  /** Its listings that you may see, by title. */
  readonly listings: ListingConnection;
  /** Least number of units of an order. */
  readonly minimumOrderQuantity: Scalars['Int']['output'];
  /** The product of One District One Product that it is. */
  readonly odopProduct?: Maybe<OdopProduct>;
  /** Whether every partner sees it, as long as it is published. */
  readonly offeredToAll: Scalars['Boolean']['output'];
  /** Partners to whom it is offered by name, by the time of the offer. */
  readonly offers: ReadonlyArray<ProductOffer>;
  /** Price of one unit. */
  readonly price: Money;
  /** Who sells it; null when it is not yours to see. */
  readonly seller?: Maybe<Seller>;
  /** State of the seller when it was published. */
  readonly state: State;
  /** Whether it can be listed. */
  readonly status: ProductStatus;
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Name under which it is sold. */
  readonly title: Scalars['String']['output'];
  /** What it is sold by, e.g. `kg` or `piece`. */
  readonly unit: Scalars['String']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** Goods that an enterprise or a co-operative sells. */
export type ProductListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One attribute of a product; the value stands in the field of its type, text also for ENUM. */
export type ProductAttribute = {
  readonly __typename?: 'ProductAttribute';
  /** Value of BOOLEAN. */
  readonly boolean?: Maybe<Scalars['Boolean']['output']>;
  /** Code, as the category defines it. */
  readonly code: Scalars['ID']['output'];
  /** Name, as the category defines it. */
  readonly name: Scalars['String']['output'];
  /** Value of NUMBER. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** Value of TEXT and ENUM. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Unit of the number. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** Products by an attribute: everything given must fit. */
export type ProductAttributeFilter = {
  /** Code of the attribute. */
  readonly code: Scalars['ID']['input'];
  /** One of these texts or options, in whatever letters; up to 50. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether it is true. */
  readonly is?: InputMaybe<Scalars['Boolean']['input']>;
  /** A number up to this. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  /** A number from this on. */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
};

/** A value of an attribute, in exactly one of the three fields. */
export type ProductAttributeInput = {
  /** Value of BOOLEAN. */
  readonly boolean?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code, as the category defines it; needed without `name`. */
  readonly code?: InputMaybe<Scalars['ID']['input']>;
  /** Name, as the category defines it; needed without `code`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Value of NUMBER. */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** Value of TEXT and ENUM. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of products. */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  /** The products with their cursors. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit the filter; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A product in a page. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The product. */
  readonly node: Product;
};

/** Which products. Lists mean any of these. */
export type ProductFilter = {
  /** With all of these attributes, up to 5. */
  readonly attributes?: InputMaybe<ReadonlyArray<ProductAttributeFilter>>;
  /** In these categories or below them, by code. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With a certificate of one of these schemes, by code, that is valid today, of its own or of its seller. */
  readonly certifications?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Sold by or through these co-operatives. */
  readonly cooperatives?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of sellers in these districts. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['LgdCode']['input']>>;
  /** Carrying one of these geographical indications. */
  readonly gi?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Carrying a geographical indication, or none. */
  readonly hasGi?: InputMaybe<Scalars['Boolean']['input']>;
  /** Being a product of One District One Product, or none. */
  readonly hasOdop?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beginning of the HSN code, 2 to 8 digits. */
  readonly hsn?: InputMaybe<Scalars['String']['input']>;
  /** Highest price, in paise. */
  readonly maxPricePaise?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Lowest price, in paise. */
  readonly minPricePaise?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Without a listing on this partner's marketplace that has not ended, as far as you may see them. */
  readonly notListedOn?: InputMaybe<Scalars['ID']['input']>;
  /** Being one of these products of One District One Product. */
  readonly odopProducts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words of title and description; where nothing has them, titles that are like them, misspelt ones too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of these enterprises and co-operatives. */
  readonly sellers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of sellers in these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses; partners see published ones only. */
  readonly statuses?: InputMaybe<ReadonlyArray<ProductStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A picture of a product, by its address. */
export type ProductImage = {
  readonly __typename?: 'ProductImage';
  /** What it shows, in words. */
  readonly alt: Scalars['String']['output'];
  /** Where it is. */
  readonly url: Scalars['URL']['output'];
};

/** A picture of a product. */
export type ProductImageInput = {
  /** What it shows, in words, 1 to 300 characters. */
  readonly alt: Scalars['String']['input'];
  /** Where it is: http or https. */
  readonly url: Scalars['String']['input'];
};

/** That a product is offered to a partner by name. */
export type ProductOffer = {
  readonly __typename?: 'ProductOffer';
  /** The client or officer that offered it, as in the audit trail. */
  readonly actor: Scalars['String']['output'];
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** The partner. */
  readonly partner: Organization;
};

/** Orders of a list of products. */
export type ProductOrder =
  /** Lowest price first. */
  | 'PRICE_ASC'
  /** Highest price first. */
  | 'PRICE_DESC'
  /** Best fit to `search` first; by title without one. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE_ASC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** Whether a product can be listed. */
export type ProductStatus =
  /** Partners see it and may list it. */
  | 'PUBLISHED'
  /** Taken out of the partners' sight. */
  | 'WITHDRAWN';

/** A programme of a partner. */
export type Programme = {
  readonly __typename?: 'Programme';
  /** `prg_…` */
  readonly id: Scalars['ID']['output'];
};

/** A product, as a whole: what is left out is not kept. Codes come as text and are answered with an issue when they are wrong. */
export type PublishProductInput = {
  /** Attributes that the category defines. */
  readonly attributes?: InputMaybe<ReadonlyArray<ProductAttributeInput>>;
  /** Code of its category. */
  readonly category: Scalars['ID']['input'];
  /** The co-operative through which an enterprise sells it; of the same state, and the enterprise must be a member of it. */
  readonly cooperative?: InputMaybe<Scalars['ID']['input']>;
  /** What it is, in sentences, up to 5,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change was decided on; needed with `product`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The geographical indication that it carries: registered, the seller in its area, and the seller or the co-operative that it sells through an authorised user today. */
  readonly gi?: InputMaybe<Scalars['ID']['input']>;
  /** HSN code: 4, 6 or 8 digits. */
  readonly hsn: Scalars['String']['input'];
  /** Pictures, the main one first, up to 20. */
  readonly images?: InputMaybe<ReadonlyArray<ProductImageInput>>;
  /** Least number of units of an order, 1 or more. */
  readonly minimumOrderQuantity: Scalars['Int']['input'];
  /** The product of One District One Product that it is; of the seller's district. */
  readonly odopProduct?: InputMaybe<Scalars['ID']['input']>;
  /** Whether every partner sees it; left out, as it was, and true for a new one. */
  readonly offeredToAll?: InputMaybe<Scalars['Boolean']['input']>;
  /** Price of one unit, in paise; more than 0. */
  readonly pricePaise: Scalars['SafeInt']['input'];
  /** The product to replace; left out for a new one. */
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** Who sells it, `ent_…` or `coop_…`; can not change. */
  readonly seller: Scalars['ID']['input'];
  /** Name under which it is sold, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** What it is sold by, e.g. `kg` or `piece`, 1 to 40 characters. */
  readonly unit: Scalars['String']['input'];
};

/** The product was published. */
export type PublishProductPayload = {
  readonly __typename?: 'PublishProductPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The product as it is now. */
  readonly product: Product;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of publishProduct. */
export type PublishProductResult = PublishProductPayload | ValidationFailed | VersionConflict;

/** A listing, as a whole: what is left out is not kept. */
export type PutListingInput = {
  /** The version that the change was decided on; left out for a new listing. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What the marketplace finds wrong, as a whole list, up to 50; an ERROR is needed for REJECTED. What is no longer in it counts as resolved. */
  readonly issues?: InputMaybe<ReadonlyArray<ListingIssueInput>>;
  /** For admins: the organisation whose listing it is. */
  readonly partner?: InputMaybe<Scalars['ID']['input']>;
  /** The partner's own number of it, 1 to 100 characters. */
  readonly partnerSku: Scalars['String']['input'];
  /** Price as listed, of one unit, in paise; more than 0. */
  readonly pricePaise: Scalars['SafeInt']['input'];
  /** The product, published; can only change while the listing is a draft. */
  readonly product: Scalars['ID']['input'];
  /** The programme under which it is listed. */
  readonly programme?: InputMaybe<Scalars['ID']['input']>;
  /** Why the status changes, up to 500 characters; needed to pause or end what is on sale, or was handed in. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands. */
  readonly status: ListingStatus;
  /** Title as listed, 1 to 300 characters. */
  readonly title: Scalars['String']['input'];
  /** Its page on the marketplace, http or https; needed for LIVE. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The listing was made or replaced. */
export type PutListingPayload = {
  readonly __typename?: 'PutListingPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The listing as it is now. */
  readonly listing: Listing;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of putListing. A listing that does not exist has version 0 in a conflict. */
export type PutListingResult = PutListingPayload | ValidationFailed | VersionConflict;

/** Everything that can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** All categories, each parent before its subcategories. */
  readonly categories: ReadonlyArray<Category>;
  /** One category by its code. */
  readonly category?: Maybe<Category>;
  /** One certificate by its id; null when it does not exist or is not yours to see. */
  readonly certificate?: Maybe<Certificate>;
  /** Certificates that fit all the filters given. */
  readonly certificates: CertificateConnection;
  /** Schemes that certify products and sellers, by name. */
  readonly certificationSchemes: ReadonlyArray<CertificationScheme>;
  /** One listing by its id; null when it does not exist or is not yours to see. */
  readonly listing?: Maybe<Listing>;
  /** Listings that fit all the filters given; a partner sees its own. */
  readonly listings: ListingConnection;
  /** One product by its id; null when it does not exist or is not yours to see. */
  readonly product?: Maybe<Product>;
  /** Products that fit all the filters given. */
  readonly products: ProductConnection;
};


/** Everything that can be read. */
export type QueryCategoryArgs = {
  code: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryCertificateArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CertificateFilter>;
  first: Scalars['Int']['input'];
  orderBy: CertificateOrder;
};


/** Everything that can be read. */
export type QueryListingArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryListingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ListingFilter>;
  first: Scalars['Int']['input'];
  orderBy: ListingOrder;
};


/** Everything that can be read. */
export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first: Scalars['Int']['input'];
  orderBy: ProductOrder;
};

/** A certificate to renew. */
export type RenewCertificateInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `crt_…` */
  readonly id: Scalars['ID']['input'];
  /** Last day of the new time; left out, it follows from the scheme. A new time begins when the old one ends, or today when that is over. */
  readonly validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The certificate was renewed. */
export type RenewCertificatePayload = {
  readonly __typename?: 'RenewCertificatePayload';
  /** The certificate as it is now. */
  readonly certificate: Certificate;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of renewCertificate. */
export type RenewCertificateResult = RenewCertificatePayload | ValidationFailed | VersionConflict;

/** What is wrong with a listing. */
export type ReportListingIssuesInput = {
  /** What is wrong, 1 to 50. */
  readonly issues: ReadonlyArray<ListingIssueInput>;
  /** `lst_…`, the partner's own. */
  readonly listing: Scalars['ID']['input'];
};

/** The issues were recorded. */
export type ReportListingIssuesPayload = {
  readonly __typename?: 'ReportListingIssuesPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The listing as it is now. */
  readonly listing: Listing;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of reportListingIssues. */
export type ReportListingIssuesResult = ReportListingIssuesPayload | ValidationFailed;

/** What becomes of an issue of a listing. */
export type ResolveListingIssueInput = {
  /** The version of the issue that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `lst_…`, of a seller of the bureau's own state. */
  readonly listing: Scalars['ID']['input'];
  /** What was done, 1 to 500 characters; needed for RESOLVED. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Number of the issue within the listing. */
  readonly number: Scalars['Int']['input'];
  /** What becomes of it: ACKNOWLEDGED, RESOLVED, or OPEN again. */
  readonly to: ListingIssueStatus;
};

/** The issue was changed. */
export type ResolveListingIssuePayload = {
  readonly __typename?: 'ResolveListingIssuePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The listing as it is now. */
  readonly listing: Listing;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of resolveListingIssue. */
export type ResolveListingIssueResult = ResolveListingIssuePayload | ValidationFailed | VersionConflict;

/** A certificate to revoke. */
export type RevokeCertificateInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `crt_…` */
  readonly id: Scalars['ID']['input'];
  /** First day on which it is not valid any more; not in the future, today unless told. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The certificate was revoked. */
export type RevokeCertificatePayload = {
  readonly __typename?: 'RevokeCertificatePayload';
  /** The certificate as it is now. */
  readonly certificate: Certificate;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of revokeCertificate. */
export type RevokeCertificateResult = RevokeCertificatePayload | ValidationFailed | VersionConflict;

/** Who sells: an enterprise or a co-operative. */
export type Seller = Cooperative | Enterprise;

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

/** Whose offer of a product ends: either that to all, or those to partners by name. */
export type WithdrawOfferInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The offer to all; those by name stay. */
  readonly fromAll: Scalars['Boolean']['input'];
  /** The offers to these partners, up to 50. */
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** `prd_…` */
  readonly product: Scalars['ID']['input'];
};

/** The offer was taken back. */
export type WithdrawOfferPayload = {
  readonly __typename?: 'WithdrawOfferPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The product as it is now. */
  readonly product: Product;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of withdrawOffer. */
export type WithdrawOfferResult = ValidationFailed | VersionConflict | WithdrawOfferPayload;

/** A product to take out of the partners' sight. */
export type WithdrawProductInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `prd_…` */
  readonly product: Scalars['ID']['input'];
  /** Why, 1 to 500 characters; it stands in the audit trail and in the event. */
  readonly reason: Scalars['String']['input'];
};

/** The product was withdrawn. */
export type WithdrawProductPayload = {
  readonly __typename?: 'WithdrawProductPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The product as it is now. */
  readonly product: Product;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of withdrawProduct. */
export type WithdrawProductResult = ValidationFailed | VersionConflict | WithdrawProductPayload;



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
  Category: Category;
  Certificate: Certificate;
  CertificationScheme: CertificationScheme;
  Cooperative: Cooperative;
  Enterprise: Enterprise;
  GeographicalIndication: GeographicalIndication;
  Listing: Listing;
  Organization: Organization;
  Product: Product;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"code":true}> );
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}> );
  CertificationScheme:
    ( { __typename: 'CertificationScheme' }
    & GraphQLRecursivePick<FederationTypes['CertificationScheme'], {"code":true}> );
  Cooperative:
    ( { __typename: 'Cooperative' }
    & GraphQLRecursivePick<FederationTypes['Cooperative'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  GeographicalIndication:
    ( { __typename: 'GeographicalIndication' }
    & GraphQLRecursivePick<FederationTypes['GeographicalIndication'], {"id":true}> );
  Listing:
    ( { __typename: 'Listing' }
    & GraphQLRecursivePick<FederationTypes['Listing'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  IssueCertificateResult:
    | ( Partial<Omit<IssueCertificatePayload, 'certificate' | 'warnings'> & { certificate: _RefType['Certificate'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  MoveListingResult:
    | ( Partial<Omit<MoveListingPayload, 'listing' | 'warnings'> & { listing: _RefType['Listing'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  OfferProductResult:
    | ( Partial<Omit<OfferProductPayload, 'product' | 'warnings'> & { product: _RefType['Product'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  PublishProductResult:
    | ( Partial<Omit<PublishProductPayload, 'product' | 'warnings'> & { product: _RefType['Product'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  PutListingResult:
    | ( Partial<Omit<PutListingPayload, 'listing' | 'warnings'> & { listing: _RefType['Listing'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RenewCertificateResult:
    | ( Partial<Omit<RenewCertificatePayload, 'certificate' | 'warnings'> & { certificate: _RefType['Certificate'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  ReportListingIssuesResult:
    | ( Partial<Omit<ReportListingIssuesPayload, 'listing' | 'warnings'> & { listing: _RefType['Listing'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  ResolveListingIssueResult:
    | ( Partial<Omit<ResolveListingIssuePayload, 'listing' | 'warnings'> & { listing: _RefType['Listing'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RevokeCertificateResult:
    | ( Partial<Omit<RevokeCertificatePayload, 'certificate' | 'warnings'> & { certificate: _RefType['Certificate'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  Seller:
    | ( EntityRef )
    | ( EntityRef )
  ;
  WithdrawOfferResult:
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
    | ( Partial<Omit<WithdrawOfferPayload, 'product' | 'warnings'> & { product: _RefType['Product'], warnings: ReadonlyArray<_RefType['Issue']> }> )
  ;
  WithdrawProductResult:
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
    | ( Partial<Omit<WithdrawProductPayload, 'product' | 'warnings'> & { product: _RefType['Product'], warnings: ReadonlyArray<_RefType['Issue']> }> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CertificateRow )
    | ( ListingRow )
    | ( ProductRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AttributeDefinition: ResolverTypeWrapper<AttributeDefinitionRow>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  AttributeType: ResolverTypeWrapper<Partial<AttributeType>>;
  Category: ResolverTypeWrapper<CategoryNode>;
  Certificate: ResolverTypeWrapper<CertificateRow>;
  CertificateChange: ResolverTypeWrapper<CertificateChangeRow>;
  CertificateChangeKind: ResolverTypeWrapper<Partial<CertificateChangeKind>>;
  CertificateConnection: ResolverTypeWrapper<CertificatePage>;
  CertificateEdge: ResolverTypeWrapper<Partial<Omit<CertificateEdge, 'node'> & { node: ResolversTypes['Certificate'] }>>;
  CertificateFilter: ResolverTypeWrapper<Partial<CertificateFilter>>;
  CertificateOrder: ResolverTypeWrapper<Partial<CertificateOrder>>;
  CertificateStatus: ResolverTypeWrapper<Partial<CertificateStatus>>;
  CertificateSubject: ResolverTypeWrapper<Partial<CertificateSubject>>;
  CertificationScheme: ResolverTypeWrapper<CertificationSchemeRow>;
  Cooperative: ResolverTypeWrapper<EntityRef>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  District: ResolverTypeWrapper<Partial<District>>;
  Enterprise: ResolverTypeWrapper<EntityRef>;
  GeographicalIndication: ResolverTypeWrapper<EntityRef>;
  HsnCode: ResolverTypeWrapper<Partial<Scalars['HsnCode']['output']>>;
  Issue: ResolverTypeWrapper<IssueValue>;
  IssueCertificateInput: ResolverTypeWrapper<Partial<IssueCertificateInput>>;
  IssueCertificatePayload: ResolverTypeWrapper<Partial<Omit<IssueCertificatePayload, 'certificate' | 'warnings'> & { certificate: ResolversTypes['Certificate'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  IssueCertificateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueCertificateResult']>>;
  LgdCode: ResolverTypeWrapper<Partial<Scalars['LgdCode']['output']>>;
  Listing: ResolverTypeWrapper<ListingRow>;
  ListingChange: ResolverTypeWrapper<ListingChangeRow>;
  ListingConnection: ResolverTypeWrapper<ListingPage>;
  ListingCount: ResolverTypeWrapper<ListingCountRow>;
  ListingEdge: ResolverTypeWrapper<Partial<Omit<ListingEdge, 'node'> & { node: ResolversTypes['Listing'] }>>;
  ListingFilter: ResolverTypeWrapper<Partial<ListingFilter>>;
  ListingIssue: ResolverTypeWrapper<Finding>;
  ListingIssueInput: ResolverTypeWrapper<Partial<ListingIssueInput>>;
  ListingIssueSource: ResolverTypeWrapper<Partial<ListingIssueSource>>;
  ListingIssueStatus: ResolverTypeWrapper<Partial<ListingIssueStatus>>;
  ListingOrder: ResolverTypeWrapper<Partial<ListingOrder>>;
  ListingStatus: ResolverTypeWrapper<Partial<ListingStatus>>;
  ListingTransition: ResolverTypeWrapper<Partial<ListingTransition>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyStyle: ResolverTypeWrapper<Partial<MoneyStyle>>;
  MoveListingInput: ResolverTypeWrapper<Partial<MoveListingInput>>;
  MoveListingPayload: ResolverTypeWrapper<Partial<Omit<MoveListingPayload, 'listing' | 'warnings'> & { listing: ResolversTypes['Listing'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  MoveListingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveListingResult']>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OdopProduct: ResolverTypeWrapper<Partial<OdopProduct>>;
  OfferProductInput: ResolverTypeWrapper<Partial<OfferProductInput>>;
  OfferProductPayload: ResolverTypeWrapper<Partial<Omit<OfferProductPayload, 'product' | 'warnings'> & { product: ResolversTypes['Product'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  OfferProductResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfferProductResult']>>;
  Organization: ResolverTypeWrapper<EntityRef>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PauseLapsedListingsPayload: ResolverTypeWrapper<Partial<PauseLapsedListingsPayload>>;
  Product: ResolverTypeWrapper<ProductRow>;
  ProductAttribute: ResolverTypeWrapper<ProductAttributeRow>;
  ProductAttributeFilter: ResolverTypeWrapper<Partial<ProductAttributeFilter>>;
  ProductAttributeInput: ResolverTypeWrapper<Partial<ProductAttributeInput>>;
  ProductConnection: ResolverTypeWrapper<ProductPage>;
  ProductEdge: ResolverTypeWrapper<Partial<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>>;
  ProductFilter: ResolverTypeWrapper<Partial<ProductFilter>>;
  ProductImage: ResolverTypeWrapper<ProductImageRow>;
  ProductImageInput: ResolverTypeWrapper<Partial<ProductImageInput>>;
  ProductOffer: ResolverTypeWrapper<ProductOfferRow>;
  ProductOrder: ResolverTypeWrapper<Partial<ProductOrder>>;
  ProductStatus: ResolverTypeWrapper<Partial<ProductStatus>>;
  Programme: ResolverTypeWrapper<Partial<Programme>>;
  PublishProductInput: ResolverTypeWrapper<Partial<PublishProductInput>>;
  PublishProductPayload: ResolverTypeWrapper<Partial<Omit<PublishProductPayload, 'product' | 'warnings'> & { product: ResolversTypes['Product'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  PublishProductResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishProductResult']>>;
  PutListingInput: ResolverTypeWrapper<Partial<PutListingInput>>;
  PutListingPayload: ResolverTypeWrapper<Partial<Omit<PutListingPayload, 'listing' | 'warnings'> & { listing: ResolversTypes['Listing'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  PutListingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PutListingResult']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RenewCertificateInput: ResolverTypeWrapper<Partial<RenewCertificateInput>>;
  RenewCertificatePayload: ResolverTypeWrapper<Partial<Omit<RenewCertificatePayload, 'certificate' | 'warnings'> & { certificate: ResolversTypes['Certificate'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RenewCertificateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewCertificateResult']>>;
  ReportListingIssuesInput: ResolverTypeWrapper<Partial<ReportListingIssuesInput>>;
  ReportListingIssuesPayload: ResolverTypeWrapper<Partial<Omit<ReportListingIssuesPayload, 'listing' | 'warnings'> & { listing: ResolversTypes['Listing'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  ReportListingIssuesResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportListingIssuesResult']>>;
  ResolveListingIssueInput: ResolverTypeWrapper<Partial<ResolveListingIssueInput>>;
  ResolveListingIssuePayload: ResolverTypeWrapper<Partial<Omit<ResolveListingIssuePayload, 'listing' | 'warnings'> & { listing: ResolversTypes['Listing'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  ResolveListingIssueResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveListingIssueResult']>>;
  RevokeCertificateInput: ResolverTypeWrapper<Partial<RevokeCertificateInput>>;
  RevokeCertificatePayload: ResolverTypeWrapper<Partial<Omit<RevokeCertificatePayload, 'certificate' | 'warnings'> & { certificate: ResolversTypes['Certificate'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RevokeCertificateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeCertificateResult']>>;
  SafeInt: ResolverTypeWrapper<Partial<Scalars['SafeInt']['output']>>;
  Seller: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Seller']>>;
  Severity: ResolverTypeWrapper<Partial<Severity>>;
  State: ResolverTypeWrapper<Partial<State>>;
  StateCode: ResolverTypeWrapper<Partial<Scalars['StateCode']['output']>>;
  URL: ResolverTypeWrapper<Partial<Scalars['URL']['output']>>;
  ValidationFailed: ResolverTypeWrapper<Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversTypes['Issue']> }>>;
  VersionConflict: ResolverTypeWrapper<Partial<VersionConflict>>;
  WithdrawOfferInput: ResolverTypeWrapper<Partial<WithdrawOfferInput>>;
  WithdrawOfferPayload: ResolverTypeWrapper<Partial<Omit<WithdrawOfferPayload, 'product' | 'warnings'> & { product: ResolversTypes['Product'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  WithdrawOfferResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawOfferResult']>>;
  WithdrawProductInput: ResolverTypeWrapper<Partial<WithdrawProductInput>>;
  WithdrawProductPayload: ResolverTypeWrapper<Partial<Omit<WithdrawProductPayload, 'product' | 'warnings'> & { product: ResolversTypes['Product'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  WithdrawProductResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawProductResult']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AttributeDefinition: AttributeDefinitionRow;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  Float: Partial<Scalars['Float']['output']>;
  String: Partial<Scalars['String']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Category: CategoryNode;
  Certificate: CertificateRow;
  CertificateChange: CertificateChangeRow;
  CertificateConnection: CertificatePage;
  CertificateEdge: Partial<Omit<CertificateEdge, 'node'> & { node: ResolversParentTypes['Certificate'] }>;
  CertificateFilter: Partial<CertificateFilter>;
  CertificationScheme: CertificationSchemeRow;
  Cooperative: EntityRef;
  DateTime: Partial<Scalars['DateTime']['output']>;
  District: Partial<District>;
  Enterprise: EntityRef;
  GeographicalIndication: EntityRef;
  HsnCode: Partial<Scalars['HsnCode']['output']>;
  Issue: IssueValue;
  IssueCertificateInput: Partial<IssueCertificateInput>;
  IssueCertificatePayload: Partial<Omit<IssueCertificatePayload, 'certificate' | 'warnings'> & { certificate: ResolversParentTypes['Certificate'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  IssueCertificateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['IssueCertificateResult']>;
  LgdCode: Partial<Scalars['LgdCode']['output']>;
  Listing: ListingRow;
  ListingChange: ListingChangeRow;
  ListingConnection: ListingPage;
  ListingCount: ListingCountRow;
  ListingEdge: Partial<Omit<ListingEdge, 'node'> & { node: ResolversParentTypes['Listing'] }>;
  ListingFilter: Partial<ListingFilter>;
  ListingIssue: Finding;
  ListingIssueInput: Partial<ListingIssueInput>;
  ListingTransition: Partial<ListingTransition>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Money: MoneyValue;
  MoveListingInput: Partial<MoveListingInput>;
  MoveListingPayload: Partial<Omit<MoveListingPayload, 'listing' | 'warnings'> & { listing: ResolversParentTypes['Listing'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  MoveListingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['MoveListingResult']>;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OdopProduct: Partial<OdopProduct>;
  OfferProductInput: Partial<OfferProductInput>;
  OfferProductPayload: Partial<Omit<OfferProductPayload, 'product' | 'warnings'> & { product: ResolversParentTypes['Product'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  OfferProductResult: Partial<ResolversUnionTypes<ResolversParentTypes>['OfferProductResult']>;
  Organization: EntityRef;
  PageInfo: Partial<PageInfo>;
  PauseLapsedListingsPayload: Partial<PauseLapsedListingsPayload>;
  Product: ProductRow;
  ProductAttribute: ProductAttributeRow;
  ProductAttributeFilter: Partial<ProductAttributeFilter>;
  ProductAttributeInput: Partial<ProductAttributeInput>;
  ProductConnection: ProductPage;
  ProductEdge: Partial<Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] }>;
  ProductFilter: Partial<ProductFilter>;
  ProductImage: ProductImageRow;
  ProductImageInput: Partial<ProductImageInput>;
  ProductOffer: ProductOfferRow;
  Programme: Partial<Programme>;
  PublishProductInput: Partial<PublishProductInput>;
  PublishProductPayload: Partial<Omit<PublishProductPayload, 'product' | 'warnings'> & { product: ResolversParentTypes['Product'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  PublishProductResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PublishProductResult']>;
  PutListingInput: Partial<PutListingInput>;
  PutListingPayload: Partial<Omit<PutListingPayload, 'listing' | 'warnings'> & { listing: ResolversParentTypes['Listing'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  PutListingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PutListingResult']>;
  Query: Record<PropertyKey, never>;
  RenewCertificateInput: Partial<RenewCertificateInput>;
  RenewCertificatePayload: Partial<Omit<RenewCertificatePayload, 'certificate' | 'warnings'> & { certificate: ResolversParentTypes['Certificate'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RenewCertificateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RenewCertificateResult']>;
  ReportListingIssuesInput: Partial<ReportListingIssuesInput>;
  ReportListingIssuesPayload: Partial<Omit<ReportListingIssuesPayload, 'listing' | 'warnings'> & { listing: ResolversParentTypes['Listing'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  ReportListingIssuesResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReportListingIssuesResult']>;
  ResolveListingIssueInput: Partial<ResolveListingIssueInput>;
  ResolveListingIssuePayload: Partial<Omit<ResolveListingIssuePayload, 'listing' | 'warnings'> & { listing: ResolversParentTypes['Listing'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  ResolveListingIssueResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ResolveListingIssueResult']>;
  RevokeCertificateInput: Partial<RevokeCertificateInput>;
  RevokeCertificatePayload: Partial<Omit<RevokeCertificatePayload, 'certificate' | 'warnings'> & { certificate: ResolversParentTypes['Certificate'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RevokeCertificateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RevokeCertificateResult']>;
  SafeInt: Partial<Scalars['SafeInt']['output']>;
  Seller: Partial<ResolversUnionTypes<ResolversParentTypes>['Seller']>;
  State: Partial<State>;
  StateCode: Partial<Scalars['StateCode']['output']>;
  URL: Partial<Scalars['URL']['output']>;
  ValidationFailed: Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  VersionConflict: Partial<VersionConflict>;
  WithdrawOfferInput: Partial<WithdrawOfferInput>;
  WithdrawOfferPayload: Partial<Omit<WithdrawOfferPayload, 'product' | 'warnings'> & { product: ResolversParentTypes['Product'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  WithdrawOfferResult: Partial<ResolversUnionTypes<ResolversParentTypes>['WithdrawOfferResult']>;
  WithdrawProductInput: Partial<WithdrawProductInput>;
  WithdrawProductPayload: Partial<Omit<WithdrawProductPayload, 'product' | 'warnings'> & { product: ResolversParentTypes['Product'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  WithdrawProductResult: Partial<ResolversUnionTypes<ResolversParentTypes>['WithdrawProductResult']>;
};

export type AttributeDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeDefinition'] = ResolversParentTypes['AttributeDefinition']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AttributeType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['AttributeDefinition']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['CertificateChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<CertificateIsValidArgs>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CertificationScheme'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType, Partial<CertificateStatusArgs>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateChange'] = ResolversParentTypes['CertificateChange']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CertificateChangeKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateConnection'] = ResolversParentTypes['CertificateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CertificateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateEdge'] = ResolversParentTypes['CertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
};

export type CertificationSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificationScheme'] = ResolversParentTypes['CertificationScheme'], FederationReferenceType extends FederationReferenceTypes['CertificationScheme'] = FederationReferenceTypes['CertificationScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CertificationScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renewable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['CertificateSubject'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validityYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CooperativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cooperative'] = ResolversParentTypes['Cooperative'], FederationReferenceType extends FederationReferenceTypes['Cooperative'] = FederationReferenceTypes['Cooperative']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cooperative']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<CooperativeProductsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<EnterpriseProductsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeographicalIndicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeographicalIndication'] = ResolversParentTypes['GeographicalIndication'], FederationReferenceType extends FederationReferenceTypes['GeographicalIndication'] = FederationReferenceTypes['GeographicalIndication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GeographicalIndication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<GeographicalIndicationProductsArgs, 'first'>>;
};

export interface HsnCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HsnCode'], any> {
  name: 'HsnCode';
}

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type IssueCertificatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCertificatePayload'] = ResolversParentTypes['IssueCertificatePayload']> = {
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueCertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCertificateResult'] = ResolversParentTypes['IssueCertificateResult']> = {
  __resolveType: TypeResolveFn<'IssueCertificatePayload' | 'ValidationFailed', ParentType, ContextType>;
};

export interface LgdCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LgdCode'], any> {
  name: 'LgdCode';
}

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing'], FederationReferenceType extends FederationReferenceTypes['Listing'] = FederationReferenceTypes['Listing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Listing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['ListingTransition']>, ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  gi?: Resolver<Maybe<ResolversTypes['GeographicalIndication']>, ParentType, ContextType>;
  hasGi?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ListingChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['ListingIssue']>, ParentType, ContextType, Partial<ListingIssuesArgs>>;
  listedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  partnerSku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ListingStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingChange'] = ResolversParentTypes['ListingChange']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ListingStatus']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ListingStatus'], ParentType, ContextType>;
};

export type ListingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingConnection'] = ResolversParentTypes['ListingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ListingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingCount'] = ResolversParentTypes['ListingCount']> = {
  all?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type ListingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingEdge'] = ResolversParentTypes['ListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
};

export type ListingIssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingIssue'] = ResolversParentTypes['ListingIssue']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ListingIssueSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ListingIssueStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListingTransition'] = ResolversParentTypes['ListingTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ListingStatus'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoneyFormattedArgs, 'style'>>;
  paise?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type MoveListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveListingPayload'] = ResolversParentTypes['MoveListingPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoveListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveListingResult'] = ResolversParentTypes['MoveListingResult']> = {
  __resolveType: TypeResolveFn<'MoveListingPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  issueCertificate?: Resolver<ResolversTypes['IssueCertificateResult'], ParentType, ContextType, RequireFields<MutationIssueCertificateArgs, 'dryRun' | 'input'>>;
  moveListing?: Resolver<ResolversTypes['MoveListingResult'], ParentType, ContextType, RequireFields<MutationMoveListingArgs, 'dryRun' | 'input'>>;
  offerProduct?: Resolver<ResolversTypes['OfferProductResult'], ParentType, ContextType, RequireFields<MutationOfferProductArgs, 'dryRun' | 'input'>>;
  pauseLapsedListings?: Resolver<ResolversTypes['PauseLapsedListingsPayload'], ParentType, ContextType, RequireFields<MutationPauseLapsedListingsArgs, 'dryRun' | 'first'>>;
  publishProduct?: Resolver<ResolversTypes['PublishProductResult'], ParentType, ContextType, RequireFields<MutationPublishProductArgs, 'dryRun' | 'input'>>;
  putListing?: Resolver<ResolversTypes['PutListingResult'], ParentType, ContextType, RequireFields<MutationPutListingArgs, 'dryRun' | 'input'>>;
  renewCertificate?: Resolver<ResolversTypes['RenewCertificateResult'], ParentType, ContextType, RequireFields<MutationRenewCertificateArgs, 'dryRun' | 'input'>>;
  reportListingIssues?: Resolver<ResolversTypes['ReportListingIssuesResult'], ParentType, ContextType, RequireFields<MutationReportListingIssuesArgs, 'dryRun' | 'input'>>;
  resolveListingIssue?: Resolver<ResolversTypes['ResolveListingIssueResult'], ParentType, ContextType, RequireFields<MutationResolveListingIssueArgs, 'dryRun' | 'input'>>;
  revokeCertificate?: Resolver<ResolversTypes['RevokeCertificateResult'], ParentType, ContextType, RequireFields<MutationRevokeCertificateArgs, 'dryRun' | 'input'>>;
  withdrawOffer?: Resolver<ResolversTypes['WithdrawOfferResult'], ParentType, ContextType, RequireFields<MutationWithdrawOfferArgs, 'dryRun' | 'input'>>;
  withdrawProduct?: Resolver<ResolversTypes['WithdrawProductResult'], ParentType, ContextType, RequireFields<MutationWithdrawProductArgs, 'dryRun' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Certificate' | 'Listing' | 'Product', ParentType, ContextType>;
};

export type OdopProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OdopProduct'] = ResolversParentTypes['OdopProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfferProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferProductPayload'] = ResolversParentTypes['OfferProductPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferProductResult'] = ResolversParentTypes['OfferProductResult']> = {
  __resolveType: TypeResolveFn<'OfferProductPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listingCounts?: Resolver<ReadonlyArray<ResolversTypes['ListingCount']>, ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<OrganizationListingsArgs, 'first'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PauseLapsedListingsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseLapsedListingsPayload'] = ResolversParentTypes['PauseLapsedListingsPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['ProductAttribute']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  certifications?: Resolver<ReadonlyArray<ResolversTypes['Certificate']>, ParentType, ContextType>;
  cooperative?: Resolver<Maybe<ResolversTypes['Cooperative']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType>;
  gi?: Resolver<Maybe<ResolversTypes['GeographicalIndication']>, ParentType, ContextType>;
  giUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  hasGi?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hsn?: Resolver<ResolversTypes['HsnCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['ProductImage']>, ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<ProductListingsArgs, 'first'>>;
  minimumOrderQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  odopProduct?: Resolver<Maybe<ResolversTypes['OdopProduct']>, ParentType, ContextType>;
  offeredToAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['ProductOffer']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Seller']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductAttribute'] = ResolversParentTypes['ProductAttribute']> = {
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductImage'] = ResolversParentTypes['ProductImage']> = {
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type ProductOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOffer'] = ResolversParentTypes['ProductOffer']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PublishProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishProductPayload'] = ResolversParentTypes['PublishProductPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishProductResult'] = ResolversParentTypes['PublishProductResult']> = {
  __resolveType: TypeResolveFn<'PublishProductPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type PutListingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PutListingPayload'] = ResolversParentTypes['PutListingPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PutListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PutListingResult'] = ResolversParentTypes['PutListingResult']> = {
  __resolveType: TypeResolveFn<'PutListingPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['Category']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, RequireFields<QueryCategoryArgs, 'code'>>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QueryCertificateArgs, 'id'>>;
  certificates?: Resolver<ResolversTypes['CertificateConnection'], ParentType, ContextType, RequireFields<QueryCertificatesArgs, 'first' | 'orderBy'>>;
  certificationSchemes?: Resolver<ReadonlyArray<ResolversTypes['CertificationScheme']>, ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<QueryListingArgs, 'id'>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<QueryListingsArgs, 'first' | 'orderBy'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first' | 'orderBy'>>;
};

export type RenewCertificatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewCertificatePayload'] = ResolversParentTypes['RenewCertificatePayload']> = {
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewCertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewCertificateResult'] = ResolversParentTypes['RenewCertificateResult']> = {
  __resolveType: TypeResolveFn<'RenewCertificatePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type ReportListingIssuesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportListingIssuesPayload'] = ResolversParentTypes['ReportListingIssuesPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportListingIssuesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportListingIssuesResult'] = ResolversParentTypes['ReportListingIssuesResult']> = {
  __resolveType: TypeResolveFn<'ReportListingIssuesPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type ResolveListingIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveListingIssuePayload'] = ResolversParentTypes['ResolveListingIssuePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolveListingIssueResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveListingIssueResult'] = ResolversParentTypes['ResolveListingIssueResult']> = {
  __resolveType: TypeResolveFn<'ResolveListingIssuePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RevokeCertificatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCertificatePayload'] = ResolversParentTypes['RevokeCertificatePayload']> = {
  certificate?: Resolver<ResolversTypes['Certificate'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeCertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCertificateResult'] = ResolversParentTypes['RevokeCertificateResult']> = {
  __resolveType: TypeResolveFn<'RevokeCertificatePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seller'] = ResolversParentTypes['Seller']> = {
  __resolveType: TypeResolveFn<'Cooperative' | 'Enterprise', ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  code?: Resolver<ResolversTypes['StateCode'], ParentType, ContextType>;
};

export interface StateCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StateCode'], any> {
  name: 'StateCode';
}

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

export type WithdrawOfferPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOfferPayload'] = ResolversParentTypes['WithdrawOfferPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawOfferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawOfferResult'] = ResolversParentTypes['WithdrawOfferResult']> = {
  __resolveType: TypeResolveFn<'ValidationFailed' | 'VersionConflict' | 'WithdrawOfferPayload', ParentType, ContextType>;
};

export type WithdrawProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawProductPayload'] = ResolversParentTypes['WithdrawProductPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawProductResult'] = ResolversParentTypes['WithdrawProductResult']> = {
  __resolveType: TypeResolveFn<'ValidationFailed' | 'VersionConflict' | 'WithdrawProductPayload', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AttributeDefinition?: AttributeDefinitionResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateChange?: CertificateChangeResolvers<ContextType>;
  CertificateConnection?: CertificateConnectionResolvers<ContextType>;
  CertificateEdge?: CertificateEdgeResolvers<ContextType>;
  CertificationScheme?: CertificationSchemeResolvers<ContextType>;
  Cooperative?: CooperativeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  District?: DistrictResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  GeographicalIndication?: GeographicalIndicationResolvers<ContextType>;
  HsnCode?: GraphQLScalarType;
  Issue?: IssueResolvers<ContextType>;
  IssueCertificatePayload?: IssueCertificatePayloadResolvers<ContextType>;
  IssueCertificateResult?: IssueCertificateResultResolvers<ContextType>;
  LgdCode?: GraphQLScalarType;
  Listing?: ListingResolvers<ContextType>;
  ListingChange?: ListingChangeResolvers<ContextType>;
  ListingConnection?: ListingConnectionResolvers<ContextType>;
  ListingCount?: ListingCountResolvers<ContextType>;
  ListingEdge?: ListingEdgeResolvers<ContextType>;
  ListingIssue?: ListingIssueResolvers<ContextType>;
  ListingTransition?: ListingTransitionResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  MoveListingPayload?: MoveListingPayloadResolvers<ContextType>;
  MoveListingResult?: MoveListingResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OdopProduct?: OdopProductResolvers<ContextType>;
  OfferProductPayload?: OfferProductPayloadResolvers<ContextType>;
  OfferProductResult?: OfferProductResultResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PauseLapsedListingsPayload?: PauseLapsedListingsPayloadResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAttribute?: ProductAttributeResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductImage?: ProductImageResolvers<ContextType>;
  ProductOffer?: ProductOfferResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  PublishProductPayload?: PublishProductPayloadResolvers<ContextType>;
  PublishProductResult?: PublishProductResultResolvers<ContextType>;
  PutListingPayload?: PutListingPayloadResolvers<ContextType>;
  PutListingResult?: PutListingResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RenewCertificatePayload?: RenewCertificatePayloadResolvers<ContextType>;
  RenewCertificateResult?: RenewCertificateResultResolvers<ContextType>;
  ReportListingIssuesPayload?: ReportListingIssuesPayloadResolvers<ContextType>;
  ReportListingIssuesResult?: ReportListingIssuesResultResolvers<ContextType>;
  ResolveListingIssuePayload?: ResolveListingIssuePayloadResolvers<ContextType>;
  ResolveListingIssueResult?: ResolveListingIssueResultResolvers<ContextType>;
  RevokeCertificatePayload?: RevokeCertificatePayloadResolvers<ContextType>;
  RevokeCertificateResult?: RevokeCertificateResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  Seller?: SellerResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  ValidationFailed?: ValidationFailedResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WithdrawOfferPayload?: WithdrawOfferPayloadResolvers<ContextType>;
  WithdrawOfferResult?: WithdrawOfferResultResolvers<ContextType>;
  WithdrawProductPayload?: WithdrawProductPayloadResolvers<ContextType>;
  WithdrawProductResult?: WithdrawProductResultResolvers<ContextType>;
};

