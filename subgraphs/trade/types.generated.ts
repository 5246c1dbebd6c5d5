import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '../shared/money.ts';
import type { Issue as IssueValue } from '../shared/errors.ts';
import type { AssistanceSchemeRow, SpendingRow, EnquiryRow, DealRow, StatusChangeRow, DealCounterRow, DelegationRow, DelegationParticipantRow, EnquiryMessageRow, PortalRow, PublicChangeRow, PortalPageRow, RegistrationRow, QuoteRow, QuoteRevisionRow, AssistanceRow, TradeFairRow } from './tables.ts';
import type { CentreCounts } from './domain/registration-counts.ts';
import type { Amount, PricedLine } from './domain/amount.ts';
import type { DealPage, QuotePage } from './store/deals.ts';
import type { DelegationPage, FairPage } from './store/fairs.ts';
import type { PlaceStub, Stub } from './stubs.ts';
import type { EnquiryPage, MessagePage } from './store/enquiries.ts';
import type { PortalPageOfList } from './store/portals.ts';
import type { PagePage } from './store/pages.ts';
import type { RegistrationPage } from './store/registrations.ts';
import type { AssistancePage } from './store/assistance.ts';
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
  /** ISO 3166-1 code of a country, two letters, e.g. `DE`. */
  CountryCode: { input: string; output: string; }
  /** ISO 4217 code of a currency, e.g. `USD`. */
  CurrencyCode: { input: string; output: string; }
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
  _FieldSet: { input: string; output: string; }
};

/** A deal on a quote that the buyer accepted; terms and value are those of the quote. */
export type AgreeDealInput = {
  /** Day of the agreement, today in India unless told; not in the future. */
  readonly agreedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Day by which it is to be delivered; not before the agreement. */
  readonly deliverBy?: InputMaybe<Scalars['LocalDate']['input']>;
  /** `quo_…`; ACCEPTED. */
  readonly quote: Scalars['ID']['input'];
};

/** The deal was recorded. */
export type AgreeDealPayload = {
  readonly __typename?: 'AgreeDealPayload';
  /** The deal as it is now. */
  readonly deal: Deal;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of agreeDeal. */
export type AgreeDealResult = AgreeDealPayload | ValidationFailed;

/** Who pays. */
export type AssistanceFunder =
  /** A state. */
  | 'STATE'
  /** The Union. */
  | 'UNION';

/** Under what the Union or a state helps with fairs and delegations. */
export type AssistanceScheme = {
  readonly __typename?: 'AssistanceScheme';
  /** Its code, e.g. `INTERNATIONAL_COOPERATION`. */
  readonly code: Scalars['ID']['output'];
  /** What it pays for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who pays. */
  readonly funder: AssistanceFunder;
  /** Name of the scheme. */
  readonly name: Scalars['String']['output'];
  /** Where it is known from, as a citation. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The state, where a state pays. */
  readonly state?: Maybe<State>;
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
};

/** What was spent under one voucher. */
export type AssistanceSpending = {
  readonly __typename?: 'AssistanceSpending';
  /** The client or officer that recorded it. */
  readonly actor: Scalars['String']['output'];
  /** How much. */
  readonly amount: Money;
  /** On what. */
  readonly purpose: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Day on which it was spent. */
  readonly spentOn: Scalars['LocalDate']['output'];
  /** Number of the bill or voucher. */
  readonly voucher: Scalars['String']['output'];
};

/** Where assistance stands. */
export type AssistanceStatus =
  /** Taken back before anything was spent. */
  | 'CANCELLED'
  /** Accounts are closed; what is left lapses. */
  | 'CLOSED'
  /** Money may be spent. */
  | 'SANCTIONED';

/** Who asks for goods. */
export type Buyer = {
  readonly __typename?: 'Buyer';
  /** Country that the person buys from. */
  readonly country: Scalars['CountryCode']['output'];
  /** Whether that is another country than India. */
  readonly isAbroad: Scalars['Boolean']['output'];
  /** Name of the person. */
  readonly name: Scalars['String']['output'];
  /** Firm or office that the person buys for. */
  readonly organization?: Maybe<Scalars['String']['output']>;
};

/** How to reach a buyer. Personal data. */
export type BuyerContact = {
  readonly __typename?: 'BuyerContact';
  /** Postal address. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Telephone, with country code. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** How to reach a buyer; a mail address or a telephone number is needed. */
export type BuyerContactInput = {
  /** Postal address, 1 to 500 characters. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Telephone, with country code. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** Who asks. */
export type BuyerInput = {
  /** Country that the person buys from. */
  readonly country: Scalars['CountryCode']['input'];
  /** Name of the person, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Firm or office, 1 to 200 characters. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
};

/** What one District Industries Centre brought onto one portal. */
export type CentreRegistrations = {
  readonly __typename?: 'CentreRegistrations';
  /** The centre. */
  readonly centre: DistrictIndustriesCentre;
  /** By status; statuses that none has are left out. */
  readonly counts: ReadonlyArray<RegistrationCount>;
  /** The portal. */
  readonly portal: Portal;
  /** All its registrations, whatever their status. */
  readonly total: Scalars['Int']['output'];
};

/** Who joins and who leaves a delegation. */
export type ChangeParticipantsInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `dlg_…`; PLANNED or APPROVED. */
  readonly id: Scalars['ID']['input'];
  /** Enterprises that join, or send another number of persons. */
  readonly put: ReadonlyArray<DelegationParticipantInput>;
  /** Enterprises that leave. */
  readonly remove: ReadonlyArray<Scalars['ID']['input']>;
};

/** The participants were changed. */
export type ChangeParticipantsPayload = {
  readonly __typename?: 'ChangeParticipantsPayload';
  /** The delegation as it is now. */
  readonly delegation: Delegation;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of changeParticipants. */
export type ChangeParticipantsResult = ChangeParticipantsPayload | ValidationFailed | VersionConflict;

/** An amount of money of any currency, kept exactly. */
export type CurrencyAmount = {
  readonly __typename?: 'CurrencyAmount';
  /** The currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** The amount as people write it in India, with the currency's sign. */
  readonly formatted: Scalars['String']['output'];
  /** The amount in the smallest units of the currency: paise, cents, whole yen. */
  readonly minorUnits: Scalars['SafeInt']['output'];
};

/** What buyer and seller agreed on. No payment is taken here, and none is known. */
export type Deal = Node & {
  readonly __typename?: 'Deal';
  /** Day of the agreement. */
  readonly agreedOn: Scalars['LocalDate']['output'];
  /** Every step that could come next, with what stands against it. */
  readonly allowedTransitions: ReadonlyArray<DealTransition>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Day by which it is to be delivered. */
  readonly deliverBy?: Maybe<Scalars['LocalDate']['output']>;
  /** Day on which it was delivered. */
  readonly deliveredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** How it is to be delivered. */
  readonly deliveryTerms: Scalars['String']['output'];
  /** The enquiry that it came of. */
  readonly enquiry: Enquiry;
  /** The steps that it took, latest first, the latest 100. Nothing is ever removed from it. */
  readonly history: ReadonlyArray<DealChange>;
  /** `deal_…` */
  readonly id: Scalars['ID']['output'];
  /** Whether it is neither delivered nor cancelled after the day by which it was to be, in Indian time. */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** How it is to be paid, between the two of them. */
  readonly paymentTerms: Scalars['String']['output'];
  /** The portal. */
  readonly portal: Portal;
  /** The quote that was accepted. */
  readonly quote: Quote;
  /** The revision of it. */
  readonly quoteRevision: Scalars['Int']['output'];
  /** The registration of the unit that sells; null when it is not yours to see. */
  readonly registration?: Maybe<PortalRegistration>;
  /** How it is paid. */
  readonly settlement: Settlement;
  /** Where it stands. */
  readonly status: DealStatus;
  /** What was said with the latest step. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when it stands there. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** What it is worth. */
  readonly value: CurrencyAmount;
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** One step of a deal, as it was recorded. */
export type DealChange = {
  readonly __typename?: 'DealChange';
  /** The client or officer that took it, as in the audit trail. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Status before; null where the record begins. */
  readonly from?: Maybe<DealStatus>;
  /** The organisation whose client took it; null for the hub's own tools. */
  readonly organization?: Maybe<Organization>;
  /** What was said with it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Status after. */
  readonly to: DealStatus;
};

/** A page of deals. */
export type DealConnection = {
  readonly __typename?: 'DealConnection';
  /** The deals with their cursors. */
  readonly edges: ReadonlyArray<DealEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many deals of one currency stand at one status. */
export type DealCount = {
  readonly __typename?: 'DealCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which status. */
  readonly status: DealStatus;
  /** How many of these are generated data. */
  readonly synthetic: Scalars['Int']['output'];
  /** What they are worth together. */
  readonly value: CurrencyAmount;
};

/** A deal in a page. */
export type DealEdge = {
  readonly __typename?: 'DealEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The deal. */
  readonly node: Deal;
};

/** Which deals. Lists mean any of these. */
export type DealFilter = {
  /** Agreed on this day or later. */
  readonly agreedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Agreed on this day or earlier. */
  readonly agreedTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** In these currencies. */
  readonly currencies?: InputMaybe<ReadonlyArray<Scalars['CurrencyCode']['input']>>;
  /** To be delivered by this day or earlier. */
  readonly dueTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of these enquiries. */
  readonly enquiries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Overdue today, or not. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of enquiries of these portals. */
  readonly portals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of the units of these registrations. */
  readonly registrations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of enquiries of portals of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<DealStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of a list of deals. */
export type DealOrder =
  /** Earliest agreed first. */
  | 'AGREED_ASC'
  /** Latest agreed first. */
  | 'AGREED_DESC'
  /** First to be delivered first; those without a day last. */
  | 'DUE_ASC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** Where a deal stands. */
export type DealStatus =
  /** Buyer and seller have shaken hands. */
  | 'AGREED'
  /** It will not be carried out. */
  | 'CANCELLED'
  /** The buyer has the goods. */
  | 'DELIVERED'
  /** The goods are on their way. */
  | 'DISPATCHED'
  /** Buyer and seller disagree about it. */
  | 'DISPUTED';

/** A step that a deal could take next. */
export type DealTransition = {
  readonly __typename?: 'DealTransition';
  /** Why you can not; empty when it is open. */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether you can take it now. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** What the input of the step has to bring. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The status that it leads to. */
  readonly to: DealStatus;
};

/** Enterprises that travel together, to a fair or to buyers of a place. */
export type Delegation = Node & {
  readonly __typename?: 'Delegation';
  /** Every step that could come next, with what stands against it. */
  readonly allowedTransitions: ReadonlyArray<DelegationTransition>;
  /** Assistance with it, latest first, at most 20. */
  readonly assistance: ReadonlyArray<TradeAssistance>;
  /** Country of the destination. */
  readonly country: Scalars['CountryCode']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Day of departure. */
  readonly departsOn: Scalars['LocalDate']['output'];
  /** What it is reckoned to cost; assistance does not exceed it. */
  readonly estimatedCost?: Maybe<Money>;
  /** The fair that it goes to. */
  readonly fair?: Maybe<TradeFair>;
  /** The steps that it took, latest first, the latest 100. Nothing is ever removed from it. */
  readonly history: ReadonlyArray<DelegationChange>;
  /** `dlg_…` */
  readonly id: Scalars['ID']['output'];
  /** Organisation that leads it. */
  readonly ledBy?: Maybe<Organization>;
  /** Name of the journey. */
  readonly name: Scalars['String']['output'];
  /** The enterprises that take part, in the order in which they joined. */
  readonly participants: ReadonlyArray<DelegationParticipant>;
  /** Town of the destination. */
  readonly place: Scalars['String']['output'];
  /** What it is to achieve. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Day of return. */
  readonly returnsOn: Scalars['LocalDate']['output'];
  /** Most persons that it takes. */
  readonly seats: Scalars['Int']['output'];
  /** Persons of all participants. */
  readonly seatsTaken: Scalars['Int']['output'];
  /** Where it is known from, as a citation. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** State whose bureau keeps the record. */
  readonly state: State;
  /** Where it stands. */
  readonly status: DelegationStatus;
  /** What was said with the latest step. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when it stands there. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** One step of a delegation, as it was recorded. */
export type DelegationChange = {
  readonly __typename?: 'DelegationChange';
  /** The client or officer that took it, as in the audit trail. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Status before; null where the record begins. */
  readonly from?: Maybe<DelegationStatus>;
  /** The organisation whose client took it; null for the hub's own tools. */
  readonly organization?: Maybe<Organization>;
  /** What was said with it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Status after. */
  readonly to: DelegationStatus;
};

/** A page of delegations. */
export type DelegationConnection = {
  readonly __typename?: 'DelegationConnection';
  /** The delegations with their cursors. */
  readonly edges: ReadonlyArray<DelegationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A delegation in a page. */
export type DelegationEdge = {
  readonly __typename?: 'DelegationEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The delegation. */
  readonly node: Delegation;
};

/** Which delegations. Lists mean any of these. */
export type DelegationFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** To these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** To these fairs. */
  readonly fairs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Returning on this day or later. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Led by these organisations. */
  readonly ledBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In which these enterprises take part. */
  readonly participants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kept by the bureaux of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<DelegationStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Departing on this day or earlier. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Orders of a list of delegations. */
export type DelegationOrder =
  /** Earliest departure first. */
  | 'DEPARTS_ASC'
  /** Latest departure first. */
  | 'DEPARTS_DESC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** An enterprise of a delegation. */
export type DelegationParticipant = {
  readonly __typename?: 'DelegationParticipant';
  /** When it joined. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** The enterprise; null when it is not yours to see. */
  readonly enterprise?: Maybe<Enterprise>;
  /** How many persons it sends. */
  readonly persons: Scalars['Int']['output'];
};

/** An enterprise that takes part. */
export type DelegationParticipantInput = {
  /** `ent_…`, of the state of the delegation. */
  readonly enterprise: Scalars['ID']['input'];
  /** How many persons it sends, 1 or more. */
  readonly persons: Scalars['Int']['input'];
};

/** Where a delegation stands. */
export type DelegationStatus =
  /** It will travel. */
  | 'APPROVED'
  /** It does not travel. */
  | 'CANCELLED'
  /** It is back. */
  | 'COMPLETED'
  /** Being put together. */
  | 'PLANNED';

/** A step that a delegation could take next. */
export type DelegationTransition = {
  readonly __typename?: 'DelegationTransition';
  /** Why you can not; empty when it is open. */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether you can take it now. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** What the input of the step has to bring. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The status that it leads to. */
  readonly to: DelegationStatus;
};

/** A district, by its code. */
export type District = {
  readonly __typename?: 'District';
  /** LGD code. */
  readonly code: Scalars['LgdCode']['output'];
};

/** A District Industries Centre, with what it brought onto portals. */
export type DistrictIndustriesCentre = {
  readonly __typename?: 'DistrictIndustriesCentre';
  /** `dic_…` */
  readonly id: Scalars['ID']['output'];
  /** How many it brought onto which portal. */
  readonly portalRegistrationCounts: ReadonlyArray<CentreRegistrations>;
  /** Registrations through it that you may see, latest first. */
  readonly portalRegistrations: PortalRegistrationConnection;
};


/** A District Industries Centre, with what it brought onto portals. */
export type DistrictIndustriesCentrePortalRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  statuses?: InputMaybe<ReadonlyArray<RegistrationStatus>>;
};

/** What a buyer at home or abroad asks for. */
export type Enquiry = Node & {
  readonly __typename?: 'Enquiry';
  /** The organisation that it is addressed to; null for one to the portal or to a unit. */
  readonly addressee?: Maybe<Organization>;
  /** Every step that could come next, with what stands against it. */
  readonly allowedTransitions: ReadonlyArray<EnquiryTransition>;
  /** When the unit first wrote to the buyer. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who asks. */
  readonly buyer: Buyer;
  /** How it came. */
  readonly channel: EnquiryChannel;
  /** How to reach the buyer. */
  readonly contact?: Maybe<BuyerContact>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its deals, latest first. */
  readonly deals: ReadonlyArray<Deal>;
  /** Country of that place. */
  readonly deliveryCountry?: Maybe<Scalars['CountryCode']['output']>;
  /** Where it is to be delivered. */
  readonly deliveryPlace?: Maybe<Scalars['String']['output']>;
  /** What the portal's own system calls it. */
  readonly externalReference?: Maybe<Scalars['String']['output']>;
  /** The steps that it took, latest first, the latest 100. Nothing is ever removed from it. */
  readonly history: ReadonlyArray<EnquiryChange>;
  /** HSN code of the goods, where somebody has found it out. */
  readonly hsn?: Maybe<Scalars['HsnCode']['output']>;
  /** `enq_…` */
  readonly id: Scalars['ID']['output'];
  /** What buyer, seller and portal wrote to each other, earliest first. */
  readonly messages: EnquiryMessageConnection;
  /** Day by which it is needed. */
  readonly neededBy?: Maybe<Scalars['LocalDate']['output']>;
  /** The product page from which the buyer asked; null when it is not yours to see. */
  readonly page?: Maybe<PortalPage>;
  /** The portal on which, or for which, it came. */
  readonly portal: Portal;
  /** How much. */
  readonly quantity?: Maybe<Scalars['Float']['output']>;
  /** Its quotes, latest first. */
  readonly quotes: ReadonlyArray<Quote>;
  /** When it came. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** The registration of the unit that is to answer; null while there is none, and when it is not yours to see. */
  readonly registration?: Maybe<PortalRegistration>;
  /** Where it stands. */
  readonly status: EnquiryStatus;
  /** What was said with the latest step. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when it stands there. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** What the quantity counts, e.g. `kg`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** The goods that are wanted, in the buyer's words. */
  readonly wanted: Scalars['String']['output'];
};


/** What a buyer at home or abroad asks for. */
export type EnquiryMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One step of an enquiry, as it was recorded. */
export type EnquiryChange = {
  readonly __typename?: 'EnquiryChange';
  /** The client or officer that took it, as in the audit trail. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Status before; null where the record begins. */
  readonly from?: Maybe<EnquiryStatus>;
  /** The organisation whose client took it; null for the hub's own tools. */
  readonly organization?: Maybe<Organization>;
  /** What was said with it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Status after. */
  readonly to: EnquiryStatus;
};

/** How an enquiry came. */
export type EnquiryChannel =
  /** By mail. */
  | 'EMAIL'
  /** At a fair. */
  | 'FAIR'
  /** By the form of the portal. */
  | 'PORTAL'
  /** By telephone. */
  | 'TELEPHONE';

/** A page of enquiries. */
export type EnquiryConnection = {
  readonly __typename?: 'EnquiryConnection';
  /** The enquiries with their cursors. */
  readonly edges: ReadonlyArray<EnquiryEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many enquiries stand at one status. */
export type EnquiryCount = {
  readonly __typename?: 'EnquiryCount';
  /** How many of these come from outside India. */
  readonly abroad: Scalars['Int']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which status. */
  readonly status: EnquiryStatus;
  /** How many of these are generated data. */
  readonly synthetic: Scalars['Int']['output'];
};

/** An enquiry in a page. */
export type EnquiryEdge = {
  readonly __typename?: 'EnquiryEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The enquiry. */
  readonly node: Enquiry;
};

/** Which enquiries. Lists mean any of these. */
export type EnquiryFilter = {
  /** Of buyers outside India, or in it. */
  readonly abroad?: InputMaybe<Scalars['Boolean']['input']>;
  /** Addressed to these organisations. */
  readonly addressees?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With a unit that is to answer, or without one. */
  readonly assigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** That came in one of these ways. */
  readonly channels?: InputMaybe<ReadonlyArray<EnquiryChannel>>;
  /** Of buyers of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** By what the portal's own system calls them. */
  readonly externalReferences?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Needed by this day or earlier. */
  readonly neededTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Asked from these product pages. */
  readonly pages?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these portals. */
  readonly portals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Received on this day or later, Indian time. */
  readonly receivedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Received on this day or earlier, Indian time. */
  readonly receivedTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** That the units of these registrations are to answer. */
  readonly registrations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words of the wanted goods and the buying organisation; misspelt ones are found too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of portals of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<EnquiryStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What one side wrote. Nothing is ever changed or removed. */
export type EnquiryMessage = Node & {
  readonly __typename?: 'EnquiryMessage';
  /** The client or officer that recorded it. */
  readonly actor: Scalars['String']['output'];
  /** The enquiry. */
  readonly enquiry: Enquiry;
  /** `emsg_…` */
  readonly id: Scalars['ID']['output'];
  /** The organisation whose client recorded it; null for the hub's own tools. */
  readonly organization?: Maybe<Organization>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was written. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** Who wrote it. */
  readonly side: MessageSide;
  /** The text, as it was written: plain text, whatever it looks like. */
  readonly text: Scalars['String']['output'];
};

/** A page of messages. */
export type EnquiryMessageConnection = {
  readonly __typename?: 'EnquiryMessageConnection';
  /** The messages with their cursors. */
  readonly edges: ReadonlyArray<EnquiryMessageEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A message in a page. */
export type EnquiryMessageEdge = {
  readonly __typename?: 'EnquiryMessageEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The message. */
  readonly node: EnquiryMessage;
};

/** Orders of a list of enquiries. */
export type EnquiryOrder =
  /** Earliest needed first; those without a day last. */
  | 'NEEDED_ASC'
  /** Earliest received first. */
  | 'RECEIVED_ASC'
  /** Latest received first. */
  | 'RECEIVED_DESC'
  /** Best fit to `search` first; latest received first without it. */
  | 'RELEVANCE'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** Where an enquiry stands. */
export type EnquiryStatus =
  /** The unit has written to the buyer. */
  | 'ANSWERED'
  /** A unit is to answer. */
  | 'ASSIGNED'
  /** Nothing more is to come of it. */
  | 'CLOSED'
  /** The buyer went elsewhere, or gave up. */
  | 'LOST'
  /** Nobody has it yet. */
  | 'NEW'
  /** The buyer has a quote. */
  | 'QUOTED'
  /** No true enquiry. */
  | 'SPAM'
  /** A deal came of it. */
  | 'WON';

/** A step that an enquiry could take next. */
export type EnquiryTransition = {
  readonly __typename?: 'EnquiryTransition';
  /** Why you can not; empty when it is open. */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether you can take it now. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** What the input of the step has to bring. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The status that it leads to. */
  readonly to: EnquiryStatus;
};

/** An enterprise, with its place on portals. */
export type Enterprise = {
  readonly __typename?: 'Enterprise';
  /** Delegations of your own in which it takes part, latest departure first, at most 20. */
  readonly delegations: ReadonlyArray<Delegation>;
  /** `ent_…` */
  readonly id: Scalars['ID']['output'];
  /** Its registrations on portals that you may see, latest first. */
  readonly portalRegistrations: PortalRegistrationConnection;
};


/** An enterprise, with its place on portals. */
export type EnterprisePortalRegistrationsArgs = {
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

/** Who wrote a message. */
export type MessageSide =
  /** The buyer. */
  | 'BUYER'
  /** Those who run the portal. */
  | 'PORTAL'
  /** The unit that answers. */
  | 'SELLER';

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
  /** Records that buyer and seller agreed; the enquiry is WON from then on. Nothing is paid here. */
  readonly agreeDeal: AgreeDealResult;
  /** Has enterprises join and leave a delegation. */
  readonly changeParticipants: ChangeParticipantsResult;
  /** Has a portal show a product, or replaces the page that does. */
  readonly publishPortalPage: PublishPortalPageResult;
  /** Records a delegation of the bureau's own state, PLANNED at first. */
  readonly recordDelegation: RecordDelegationResult;
  /** Records what a buyer asks for, for a portal of the bureau's own state; meant for the portal's backend, which retries with a key. */
  readonly recordEnquiry: RecordEnquiryResult;
  /** Adds a message to an enquiry. */
  readonly recordEnquiryMessage: RecordEnquiryMessageResult;
  /** Records a portal of the bureau's own state, PLANNED at first. */
  readonly recordPortal: RecordPortalResult;
  /** Records what was spent of assistance; never more than is left, also when two record at once. */
  readonly recordSpending: RecordSpendingResult;
  /** Records a fair for the bureau's own state. */
  readonly recordTradeFair: RecordTradeFairResult;
  /** Hands in the registration of a unit of the bureau's own state through its District Industries Centre. */
  readonly registerOnPortal: RegisterOnPortalResult;
  /** Adds a revision to a quote, which is SENT again. */
  readonly reviseQuote: ReviseQuoteResult;
  /** Records money of the Union or the state for one fair or delegation. */
  readonly sanctionAssistance: SanctionAssistanceResult;
  /** Records a quote that a unit sent to a buyer; the enquiry is QUOTED from then on. */
  readonly sendQuote: SendQuoteResult;
  /** Takes assistance one step on; `TradeAssistance.allowedTransitions` tells which are open. */
  readonly transitionAssistance: TransitionAssistanceResult;
  /** Takes a deal one step on; `Deal.allowedTransitions` tells which are open. With its last deal cancelled an enquiry is QUOTED again. */
  readonly transitionDeal: TransitionDealResult;
  /** Takes a delegation one step on; `Delegation.allowedTransitions` tells which are open. */
  readonly transitionDelegation: TransitionDelegationResult;
  /** Takes an enquiry one step on; `Enquiry.allowedTransitions` tells which are open. Answers, quotes and deals take their steps of themselves. */
  readonly transitionEnquiry: TransitionEnquiryResult;
  /** Takes a portal one step on; `Portal.allowedTransitions` tells which are open. */
  readonly transitionPortal: TransitionPortalResult;
  /** Takes a registration one step on; `PortalRegistration.allowedTransitions` tells which are open. */
  readonly transitionPortalRegistration: TransitionPortalRegistrationResult;
  /** Takes a quote one step on; `Quote.allowedTransitions` tells which are open. */
  readonly transitionQuote: TransitionQuoteResult;
  /** Takes a fair one step on; `TradeFair.allowedTransitions` tells which are open. */
  readonly transitionTradeFair: TransitionTradeFairResult;
  /** Takes a product page off its portal; `publishPortalPage` brings it back. */
  readonly withdrawPortalPage: WithdrawPortalPageResult;
};


/** Everything that can be changed. */
export type MutationAgreeDealArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AgreeDealInput;
};


/** Everything that can be changed. */
export type MutationChangeParticipantsArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ChangeParticipantsInput;
};


/** Everything that can be changed. */
export type MutationPublishPortalPageArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PublishPortalPageInput;
};


/** Everything that can be changed. */
export type MutationRecordDelegationArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordDelegationInput;
};


/** Everything that can be changed. */
export type MutationRecordEnquiryArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordEnquiryInput;
};


/** Everything that can be changed. */
export type MutationRecordEnquiryMessageArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordEnquiryMessageInput;
};


/** Everything that can be changed. */
export type MutationRecordPortalArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordPortalInput;
};


/** Everything that can be changed. */
export type MutationRecordSpendingArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordSpendingInput;
};


/** Everything that can be changed. */
export type MutationRecordTradeFairArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordTradeFairInput;
};


/** Everything that can be changed. */
export type MutationRegisterOnPortalArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegisterOnPortalInput;
};


/** Everything that can be changed. */
export type MutationReviseQuoteArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviseQuoteInput;
};


/** Everything that can be changed. */
export type MutationSanctionAssistanceArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SanctionAssistanceInput;
};


/** Everything that can be changed. */
export type MutationSendQuoteArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SendQuoteInput;
};


/** Everything that can be changed. */
export type MutationTransitionAssistanceArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransitionAssistanceInput;
};


/** Everything that can be changed. */
export type MutationTransitionDealArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransitionDealInput;
};


/** Everything that can be changed. */
export type MutationTransitionDelegationArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransitionDelegationInput;
};


/** Everything that can be changed. */
export type MutationTransitionEnquiryArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransitionEnquiryInput;
};


/** Everything that can be changed. */
export type MutationTransitionPortalArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransitionPortalInput;
};


/** Everything that can be changed. */
export type MutationTransitionPortalRegistrationArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransitionPortalRegistrationInput;
};


/** Everything that can be changed. */
export type MutationTransitionQuoteArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransitionQuoteInput;
};


/** Everything that can be changed. */
export type MutationTransitionTradeFairArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransitionTradeFairInput;
};


/** Everything that can be changed. */
export type MutationWithdrawPortalPageArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: WithdrawPortalPageInput;
};

/** Anything that has an id of its own and is found by `node(id:)`. */
export type Node = {
  /** TypeID: the prefix tells the type, the rest is a UUIDv7. */
  readonly id: Scalars['ID']['output'];
};

/** An organisation, with the portals that it operates. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** `org_…` */
  readonly id: Scalars['ID']['output'];
  /** The portals that it operates, by name, at most 20. */
  readonly portals: ReadonlyArray<Portal>;
};

/** How a buyer reaches a seller. */
export type PageContact =
  /** By an enquiry through the portal. */
  | 'ENQUIRY';

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

/** A site on which enterprises of a state and buyers at home and abroad find each other. */
export type Portal = Node & {
  readonly __typename?: 'Portal';
  /** Every step that could come next, with what stands against it. */
  readonly allowedTransitions: ReadonlyArray<PortalTransition>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** How many deals stand at which status, and their value by currency; null when they are not yours to see. */
  readonly dealCounts?: Maybe<ReadonlyArray<DealCount>>;
  /** Deals that came of it and that you may see, latest first. */
  readonly deals: DealConnection;
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The domains under which it is reached, the main one first. */
  readonly domains: ReadonlyArray<Scalars['String']['output']>;
  /** Enquiries on it that you may see, latest first. */
  readonly enquiries: EnquiryConnection;
  /** How many enquiries stand at which status; null when they are not yours to see. */
  readonly enquiryCounts?: Maybe<ReadonlyArray<EnquiryCount>>;
  /** The steps that it took, latest first, the latest 100. Nothing is ever removed from it. */
  readonly history: ReadonlyArray<PortalChange>;
  /** `ptl_…` */
  readonly id: Scalars['ID']['output'];
  /** Organisation that launched it, where the source says. */
  readonly launchedBy?: Maybe<Organization>;
  /** Day of its launch; null where the source does not say. */
  readonly launchedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Name of the portal. */
  readonly name: Scalars['String']['output'];
  /** Organisation that operates it. */
  readonly operator: Organization;
  /** Product pages that you may see, by title. */
  readonly pages: PortalPageConnection;
  /** How many units stand at which status of their registration, kept as they change. */
  readonly registrationCounts: ReadonlyArray<RegistrationCount>;
  /** Registrations on it that you may see, latest first. */
  readonly registrations: PortalRegistrationConnection;
  /** The same by District Industries Centre, those with most registrations first. */
  readonly registrationsByCentre: ReadonlyArray<CentreRegistrations>;
  /** What sources report of it, beside what the graph knows; newest first. */
  readonly reportedFigures: ReadonlyArray<ReportedFigure>;
  /** Where it is known from, as a citation. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** State whose enterprises it is for. */
  readonly state: State;
  /** Where it stands. */
  readonly status: PortalStatus;
  /** What was said with the latest step. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when it stands there. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Whether buyers can pay on it. Deals of this graph are settled off the platform in any case. */
  readonly takesPayments: Scalars['Boolean']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A site on which enterprises of a state and buyers at home and abroad find each other. */
export type PortalDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  statuses?: InputMaybe<ReadonlyArray<DealStatus>>;
};


/** A site on which enterprises of a state and buyers at home and abroad find each other. */
export type PortalEnquiriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  statuses?: InputMaybe<ReadonlyArray<EnquiryStatus>>;
};


/** A site on which enterprises of a state and buyers at home and abroad find each other. */
export type PortalPagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A site on which enterprises of a state and buyers at home and abroad find each other. */
export type PortalRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  statuses?: InputMaybe<ReadonlyArray<RegistrationStatus>>;
};

/** One step of a portal, as it was recorded. */
export type PortalChange = {
  readonly __typename?: 'PortalChange';
  /** The client or officer that took it, as in the audit trail; null for other states than its own. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Status before; null where the record begins. */
  readonly from?: Maybe<PortalStatus>;
  /** The organisation whose client took it; null for the hub's own tools. */
  readonly organization?: Maybe<Organization>;
  /** What was said with it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Status after. */
  readonly to: PortalStatus;
};

/** A page of portals. */
export type PortalConnection = {
  readonly __typename?: 'PortalConnection';
  /** The portals with their cursors. */
  readonly edges: ReadonlyArray<PortalEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A portal in a page. */
export type PortalEdge = {
  readonly __typename?: 'PortalEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The portal. */
  readonly node: Portal;
};

/** Which portals. Lists mean any of these. */
export type PortalFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Operated by these organisations. */
  readonly operators?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words of the name; misspelt names are found too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<PortalStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of a list of portals. */
export type PortalOrder =
  /** By name. */
  | 'NAME_ASC'
  /** Best fit to `search` first; by name without it. */
  | 'RELEVANCE'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** What a portal shows of a product of the catalogue. Buyers reach the seller by an enquiry only. */
export type PortalPage = Node & {
  readonly __typename?: 'PortalPage';
  /** How a buyer reaches the seller: by an enquiry to the portal, never directly. */
  readonly contactBy: PageContact;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Text of the page. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What keeps it from being public; empty when nothing does. */
  readonly hiddenBecause: ReadonlyArray<Scalars['String']['output']>;
  /** When it was published and withdrawn, latest first, the latest 100. */
  readonly history: ReadonlyArray<PortalPageChange>;
  /** `page_…` */
  readonly id: Scalars['ID']['output'];
  /** Whether anybody can see it now: page and product published, unit registered and at work. */
  readonly isPublic: Scalars['Boolean']['output'];
  /** The portal. */
  readonly portal: Portal;
  /** The product; null when it is not yours to see. */
  readonly product?: Maybe<Product>;
  /** The registration of the unit that sells it; null when it is not yours to see. */
  readonly registration?: Maybe<PortalRegistration>;
  /** Last part of its address on the portal. */
  readonly slug: Scalars['String']['output'];
  /** Whether it is to be shown. */
  readonly status: PortalPageStatus;
  /** Since when. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Heading of the page. */
  readonly title: Scalars['String']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** One publishing or withdrawal of a page. */
export type PortalPageChange = {
  readonly __typename?: 'PortalPageChange';
  /** The client or officer that did it, as in the audit trail. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Status before; null where the record begins. */
  readonly from?: Maybe<PortalPageStatus>;
  /** The organisation whose client did it; null for the hub's own tools. */
  readonly organization?: Maybe<Organization>;
  /** What was said with it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Status after. */
  readonly to: PortalPageStatus;
};

/** A page of product pages. */
export type PortalPageConnection = {
  readonly __typename?: 'PortalPageConnection';
  /** The product pages with their cursors. */
  readonly edges: ReadonlyArray<PortalPageEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A product page in a page. */
export type PortalPageEdge = {
  readonly __typename?: 'PortalPageEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The product page. */
  readonly node: PortalPage;
};

/** Which pages. Lists mean any of these. */
export type PortalPageFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of these units. */
  readonly enterprises?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these portals. */
  readonly portals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these products. */
  readonly products?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these registrations. */
  readonly registrations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words of heading and text; misspelt ones are found too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of portals of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<PortalPageStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of a list of pages. */
export type PortalPageOrder =
  /** Best fit to `search` first; by title without it. */
  | 'RELEVANCE'
  /** By title. */
  | 'TITLE_ASC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** Whether a product is to be shown. */
export type PortalPageStatus =
  /** Shown, as long as its product is published and its unit is active. */
  | 'PUBLISHED'
  /** Taken off the portal. */
  | 'WITHDRAWN';

/** That an enterprise or a public undertaking is, or wants to be, on a portal. */
export type PortalRegistration = Node & {
  readonly __typename?: 'PortalRegistration';
  /** Day on which it was first on the portal. */
  readonly activatedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Every step that could come next, with what stands against it. */
  readonly allowedTransitions: ReadonlyArray<PortalRegistrationTransition>;
  /** The centre through which it registers, and which checks it. */
  readonly centre: DistrictIndustriesCentre;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** District of the unit when it registered. */
  readonly district: District;
  /** The unit; null when it is not yours to see. */
  readonly enterprise?: Maybe<Enterprise>;
  /** The steps that it took, latest first, the latest 100. Nothing is ever removed from it. */
  readonly history: ReadonlyArray<PortalRegistrationChange>;
  /** `preg_…` */
  readonly id: Scalars['ID']['output'];
  /** Its product pages that you may see, by title. */
  readonly pages: PortalPageConnection;
  /** The portal. */
  readonly portal: Portal;
  /** Where it stands. */
  readonly status: RegistrationStatus;
  /** What was said with the latest step. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when it stands there. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** Day on which it was handed in. */
  readonly submittedOn: Scalars['LocalDate']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** What sort of unit it was when it registered. */
  readonly unitKind: PortalUnitKind;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** That an enterprise or a public undertaking is, or wants to be, on a portal. */
export type PortalRegistrationPagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One step of a registration, as it was recorded. */
export type PortalRegistrationChange = {
  readonly __typename?: 'PortalRegistrationChange';
  /** The client or officer that took it, as in the audit trail. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Status before; null where the record begins. */
  readonly from?: Maybe<RegistrationStatus>;
  /** The organisation whose client took it; null for the hub's own tools. */
  readonly organization?: Maybe<Organization>;
  /** What was said with it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Status after. */
  readonly to: RegistrationStatus;
};

/** A page of registrations. */
export type PortalRegistrationConnection = {
  readonly __typename?: 'PortalRegistrationConnection';
  /** The registrations with their cursors. */
  readonly edges: ReadonlyArray<PortalRegistrationEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A registration in a page. */
export type PortalRegistrationEdge = {
  readonly __typename?: 'PortalRegistrationEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The registration. */
  readonly node: PortalRegistration;
};

/** Which registrations. Lists mean any of these. */
export type PortalRegistrationFilter = {
  /** Through these District Industries Centres. */
  readonly centres?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Of units of these districts. */
  readonly districts?: InputMaybe<ReadonlyArray<Scalars['LgdCode']['input']>>;
  /** Of these units. */
  readonly enterprises?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On these portals. */
  readonly portals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On portals of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<RegistrationStatus>>;
  /** Handed in on this day or later. */
  readonly submittedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Handed in on this day or earlier. */
  readonly submittedTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these sorts of units. */
  readonly unitKinds?: InputMaybe<ReadonlyArray<PortalUnitKind>>;
};

/** Orders of a list of registrations. */
export type PortalRegistrationOrder =
  /** Earliest handed in first. */
  | 'SUBMITTED_ASC'
  /** Latest handed in first. */
  | 'SUBMITTED_DESC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** A step that a registration could take next. */
export type PortalRegistrationTransition = {
  readonly __typename?: 'PortalRegistrationTransition';
  /** Why you can not; empty when it is open. */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether you can take it now. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** What the input of the step has to bring. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The status that it leads to. */
  readonly to: RegistrationStatus;
};

/** Whether a portal can be used. */
export type PortalStatus =
  /** Closed for good. */
  | 'CLOSED'
  /** Open to buyers. */
  | 'LIVE'
  /** Announced, not open yet. */
  | 'PLANNED';

/** A step that a portal could take next. */
export type PortalTransition = {
  readonly __typename?: 'PortalTransition';
  /** Why you can not; empty when it is open. */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether you can take it now. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** What the input of the step has to bring. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The status that it leads to. */
  readonly to: PortalStatus;
};

/** What sort of unit is registered. */
export type PortalUnitKind =
  /** Artisan. */
  | 'ARTISAN'
  /** Micro, small or medium enterprise. */
  | 'MSME'
  /** Undertaking of the state. */
  | 'PUBLIC_SECTOR'
  /** Recognised start-up. */
  | 'STARTUP'
  /** Weaver. */
  | 'WEAVER';

/** A product, with the pages that show it. */
export type Product = {
  readonly __typename?: 'Product';
  /** `prd_…` */
  readonly id: Scalars['ID']['output'];
  /** Its pages on portals that you may see, by title, at most 20. */
  readonly portalPages: ReadonlyArray<PortalPage>;
};

/** A product that a portal is to show; or, with `page`, how a page is to be from now on. */
export type PublishPortalPageInput = {
  /** Text, 1 to 4,000 characters; that of the product unless told. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The version of that page that the change was decided on; needed with `page`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The page that is to be replaced, or published anew. */
  readonly page?: InputMaybe<Scalars['ID']['input']>;
  /** The product of the catalogue; it must be published and sold by the unit. */
  readonly product: Scalars['ID']['input'];
  /** The registration of the unit that sells it; it must be ACTIVE. */
  readonly registration: Scalars['ID']['input'];
  /** Last part of its address: 1 to 80 small letters, digits and single hyphens; made of the title unless told. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Heading, 1 to 200 characters; that of the product unless told. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** The page was published. */
export type PublishPortalPagePayload = {
  readonly __typename?: 'PublishPortalPagePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The page as it is now. */
  readonly page: PortalPage;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of publishPortalPage. */
export type PublishPortalPageResult = PublishPortalPagePayload | ValidationFailed | VersionConflict;

/** Everything that can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** Schemes of the Union and of states that help with fairs and delegations. */
  readonly assistanceSchemes: ReadonlyArray<AssistanceScheme>;
  /** One deal; null when it does not exist or its enquiry is not yours to see. */
  readonly deal?: Maybe<Deal>;
  /** Deals that came of enquiries that you may see. */
  readonly deals: DealConnection;
  /** One delegation; null when it does not exist or is not yours to see. */
  readonly delegation?: Maybe<Delegation>;
  /** Delegations: a bureau's own state's; a partner's are those that it leads. */
  readonly delegations: DelegationConnection;
  /** What buyers asked for: on a bureau's own state's portals; a partner's are those addressed to it or on portals that it operates. */
  readonly enquiries: EnquiryConnection;
  /** One enquiry; null when it does not exist or is not yours to see. */
  readonly enquiry?: Maybe<Enquiry>;
  /** One portal, by exactly one of its id and one of its domains; null when there is none. */
  readonly portal?: Maybe<Portal>;
  /** One product page of a portal, by its id, or by its portal and slug; null when it is not public and not yours to see. */
  readonly portalPage?: Maybe<PortalPage>;
  /** Product pages of portals: a bureau's own state's; for a partner those that are public now. */
  readonly portalPages: PortalPageConnection;
  /** One registration of a unit on a portal; null when it does not exist or is not yours to see. */
  readonly portalRegistration?: Maybe<PortalRegistration>;
  /** Registrations of units on portals: a bureau's own state's; a partner's are those that are active, and all on portals that it operates. */
  readonly portalRegistrations: PortalRegistrationConnection;
  /** Portals that bring enterprises and buyers together. */
  readonly portals: PortalConnection;
  /** One quote; null when it does not exist or its enquiry is not yours to see. */
  readonly quote?: Maybe<Quote>;
  /** Quotes to enquiries that you may see. */
  readonly quotes: QuoteConnection;
  /** Assistance with one fair or delegation; null when it does not exist or is not yours to see. */
  readonly tradeAssistance?: Maybe<TradeAssistance>;
  /** Assistance: with a bureau's own state's fairs and delegations; a partner's with delegations that it leads. */
  readonly tradeAssistances: TradeAssistanceConnection;
  /** One trade fair. */
  readonly tradeFair?: Maybe<TradeFair>;
  /** Trade fairs, exhibitions, meets of buyers and sellers, and conferences. */
  readonly tradeFairs: TradeFairConnection;
};


/** Everything that can be read. */
export type QueryDealArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DealFilter>;
  first: Scalars['Int']['input'];
  orderBy: DealOrder;
};


/** Everything that can be read. */
export type QueryDelegationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryDelegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DelegationFilter>;
  first: Scalars['Int']['input'];
  orderBy: DelegationOrder;
};


/** Everything that can be read. */
export type QueryEnquiriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnquiryFilter>;
  first: Scalars['Int']['input'];
  orderBy: EnquiryOrder;
};


/** Everything that can be read. */
export type QueryEnquiryArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPortalArgs = {
  domain?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryPortalPageArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  portal?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryPortalPagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortalPageFilter>;
  first: Scalars['Int']['input'];
  orderBy: PortalPageOrder;
};


/** Everything that can be read. */
export type QueryPortalRegistrationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPortalRegistrationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortalRegistrationFilter>;
  first: Scalars['Int']['input'];
  orderBy: PortalRegistrationOrder;
};


/** Everything that can be read. */
export type QueryPortalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortalFilter>;
  first: Scalars['Int']['input'];
  orderBy: PortalOrder;
};


/** Everything that can be read. */
export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first: Scalars['Int']['input'];
  orderBy: QuoteOrder;
};


/** Everything that can be read. */
export type QueryTradeAssistanceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryTradeAssistancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TradeAssistanceFilter>;
  first: Scalars['Int']['input'];
  orderBy: TradeAssistanceOrder;
};


/** Everything that can be read. */
export type QueryTradeFairArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryTradeFairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TradeFairFilter>;
  first: Scalars['Int']['input'];
  orderBy: TradeFairOrder;
};

/** What a unit offers to a buyer. */
export type Quote = Node & {
  readonly __typename?: 'Quote';
  /** Every step that could come next, with what stands against it. */
  readonly allowedTransitions: ReadonlyArray<QuoteTransition>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The deal that came of it; null when there is none, or it was cancelled. */
  readonly deal?: Maybe<Deal>;
  /** The enquiry that it answers. */
  readonly enquiry: Enquiry;
  /** The steps that it took, latest first, the latest 100. */
  readonly history: ReadonlyArray<QuoteChange>;
  /** `quo_…` */
  readonly id: Scalars['ID']['output'];
  /** The registration of the unit that offers; null when it is not yours to see. */
  readonly registration?: Maybe<PortalRegistration>;
  /** Number of the latest revision, from 1. */
  readonly revision: Scalars['Int']['output'];
  /** Every revision as it was sent, latest first. */
  readonly revisions: ReadonlyArray<QuoteRevision>;
  /** When the latest revision was sent. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** Where it stands today. */
  readonly status: QuoteStatus;
  /** What was said with the latest step. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when it stands at the step recorded last. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Sum of its lines. */
  readonly total: CurrencyAmount;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Last day on which it can be accepted, in Indian time. */
  readonly validUntil: Scalars['LocalDate']['output'];
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** One step of a quote, as it was recorded. */
export type QuoteChange = {
  readonly __typename?: 'QuoteChange';
  /** The client or officer that took it, as in the audit trail. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Status before; null where the record begins. */
  readonly from?: Maybe<QuoteStep>;
  /** The organisation whose client took it; null for the hub's own tools. */
  readonly organization?: Maybe<Organization>;
  /** What was said with it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Status after. */
  readonly to: QuoteStep;
};

/** A page of quotes. */
export type QuoteConnection = {
  readonly __typename?: 'QuoteConnection';
  /** The quotes with their cursors. */
  readonly edges: ReadonlyArray<QuoteEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A quote in a page. */
export type QuoteEdge = {
  readonly __typename?: 'QuoteEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The quote. */
  readonly node: Quote;
};

/** Which quotes. Lists mean any of these. */
export type QuoteFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** In these currencies. */
  readonly currencies?: InputMaybe<ReadonlyArray<Scalars['CurrencyCode']['input']>>;
  /** To these enquiries. */
  readonly enquiries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** To enquiries of these portals. */
  readonly portals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By the units of these registrations. */
  readonly registrations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sent on this day or later, Indian time. */
  readonly sentFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Sent on this day or earlier, Indian time. */
  readonly sentTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** To enquiries of portals of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses today. */
  readonly statuses?: InputMaybe<ReadonlyArray<QuoteStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Valid until this day or shorter. */
  readonly validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Goods of a quote. */
export type QuoteLine = {
  readonly __typename?: 'QuoteLine';
  /** Quantity times price, rounded half up. */
  readonly amount: CurrencyAmount;
  /** What they are. */
  readonly description: Scalars['String']['output'];
  /** HSN code. */
  readonly hsn?: Maybe<Scalars['HsnCode']['output']>;
  /** The product of the catalogue; null when it is in none, or not yours to see. */
  readonly product?: Maybe<Product>;
  /** How much. */
  readonly quantity: Scalars['Float']['output'];
  /** What the quantity counts. */
  readonly unit: Scalars['String']['output'];
  /** Price of one unit. */
  readonly unitPrice: CurrencyAmount;
};

/** Goods of a quote. */
export type QuoteLineInput = {
  /** What they are, 1 to 500 characters. */
  readonly description: Scalars['String']['input'];
  /** HSN code. */
  readonly hsn?: InputMaybe<Scalars['HsnCode']['input']>;
  /** The product of the catalogue, `prd_…`, sold by the unit. */
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** How much, more than 0, to the thousandth. */
  readonly quantity: Scalars['Float']['input'];
  /** What the quantity counts, 1 to 40 characters. */
  readonly unit: Scalars['String']['input'];
  /** Price of one unit in the smallest units of the currency, 1 or more. */
  readonly unitPrice: Scalars['SafeInt']['input'];
};

/** Orders of a list of quotes. */
export type QuoteOrder =
  /** Latest sent first. */
  | 'SENT_DESC'
  /** Latest change first. */
  | 'UPDATED_DESC'
  /** First to expire first. */
  | 'VALID_ASC';

/** A quote as it was sent. Nothing of it ever changes. */
export type QuoteRevision = {
  readonly __typename?: 'QuoteRevision';
  /** How it is to be delivered. */
  readonly deliveryTerms: Scalars['String']['output'];
  /** The goods. */
  readonly lines: ReadonlyArray<QuoteLine>;
  /** What was remarked. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How it is to be paid, between the two of them. */
  readonly paymentTerms: Scalars['String']['output'];
  /** Its number, from 1. */
  readonly revision: Scalars['Int']['output'];
  /** When it was sent. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** Sum of its lines. */
  readonly total: CurrencyAmount;
  /** Last day on which it could be accepted. */
  readonly validUntil: Scalars['LocalDate']['output'];
};

/** Where a quote stands. */
export type QuoteStatus =
  /** The buyer took it. */
  | 'ACCEPTED'
  /** The buyer did not take it. */
  | 'DECLINED'
  /** Its last day passed while it was with the buyer; it follows from the date and is never recorded. */
  | 'EXPIRED'
  /** With the buyer. */
  | 'SENT'
  /** The seller took it back. */
  | 'WITHDRAWN';

/** The steps of a quote that are recorded. */
export type QuoteStep =
  /** The buyer took it. */
  | 'ACCEPTED'
  /** The buyer did not take it. */
  | 'DECLINED'
  /** With the buyer. */
  | 'SENT'
  /** The seller took it back. */
  | 'WITHDRAWN';

/** A step that a quote could take next. */
export type QuoteTransition = {
  readonly __typename?: 'QuoteTransition';
  /** Why you can not; empty when it is open. */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether you can take it now. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** What the input of the step has to bring. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The status that it leads to. */
  readonly to: QuoteStep;
};

/** A new delegation. */
export type RecordDelegationInput = {
  /** Country of the destination; needed without a fair. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Day of departure. */
  readonly departsOn: Scalars['LocalDate']['input'];
  /** What it is reckoned to cost, in paise. */
  readonly estimatedCostPaise?: InputMaybe<Scalars['SafeInt']['input']>;
  /** The fair that it goes to; country and place are those of the fair unless told. */
  readonly fair?: InputMaybe<Scalars['ID']['input']>;
  /** Organisation that leads it, `org_…`. */
  readonly ledBy?: InputMaybe<Scalars['ID']['input']>;
  /** Name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The enterprises that take part. */
  readonly participants: ReadonlyArray<DelegationParticipantInput>;
  /** Town of the destination, 1 to 200 characters; needed without a fair. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** What it is to achieve, 1 to 4,000 characters. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** Day of return. */
  readonly returnsOn: Scalars['LocalDate']['input'];
  /** Most persons that it takes, 1 to 200. */
  readonly seats: Scalars['Int']['input'];
  /** The state; a bureau's own unless told, for admins needed. */
  readonly state?: InputMaybe<Scalars['StateCode']['input']>;
};

/** The delegation was recorded. */
export type RecordDelegationPayload = {
  readonly __typename?: 'RecordDelegationPayload';
  /** The delegation as it is now. */
  readonly delegation: Delegation;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordDelegation. */
export type RecordDelegationResult = RecordDelegationPayload | ValidationFailed;

/** A new enquiry. */
export type RecordEnquiryInput = {
  /** The organisation that it is addressed to, `org_…`. */
  readonly addressee?: InputMaybe<Scalars['ID']['input']>;
  /** Who asks. */
  readonly buyer: BuyerInput;
  /** How it came. */
  readonly channel: EnquiryChannel;
  /** How to reach the buyer. */
  readonly contact: BuyerContactInput;
  /** Country of that place. */
  readonly deliveryCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Where it is to be delivered, 1 to 200 characters. */
  readonly deliveryPlace?: InputMaybe<Scalars['String']['input']>;
  /** What the portal's own system calls it, 1 to 100 characters; once a portal. */
  readonly externalReference?: InputMaybe<Scalars['String']['input']>;
  /** HSN code of the goods. */
  readonly hsn?: InputMaybe<Scalars['HsnCode']['input']>;
  /** Day by which it is needed; not before it was received. */
  readonly neededBy?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The product page from which the buyer asked. */
  readonly page?: InputMaybe<Scalars['ID']['input']>;
  /** The portal, `ptl_…`. */
  readonly portal: Scalars['ID']['input'];
  /** How much, more than 0, to the thousandth; with `unit`. */
  readonly quantity?: InputMaybe<Scalars['Float']['input']>;
  /** When it came, now unless told; not in the future. */
  readonly receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The registration of the unit that was asked; that of the page, where there is one. */
  readonly registration?: InputMaybe<Scalars['ID']['input']>;
  /** What the quantity counts, 1 to 40 characters. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The goods that are wanted, 1 to 4,000 characters. */
  readonly wanted: Scalars['String']['input'];
};

/** A message between buyer, seller and portal. The first of the seller answers the enquiry. */
export type RecordEnquiryMessageInput = {
  /** `enq_…` */
  readonly enquiry: Scalars['ID']['input'];
  /** When it was written, now unless told; not in the future. */
  readonly sentAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who wrote it. */
  readonly side: MessageSide;
  /** The text, 1 to 10,000 characters. */
  readonly text: Scalars['String']['input'];
};

/** The message was recorded. */
export type RecordEnquiryMessagePayload = {
  readonly __typename?: 'RecordEnquiryMessagePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The enquiry as it is now. */
  readonly enquiry: Enquiry;
  /** The message. */
  readonly message: EnquiryMessage;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordEnquiryMessage. */
export type RecordEnquiryMessageResult = RecordEnquiryMessagePayload | ValidationFailed;

/** The enquiry was recorded. */
export type RecordEnquiryPayload = {
  readonly __typename?: 'RecordEnquiryPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The enquiry as it is now. */
  readonly enquiry: Enquiry;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordEnquiry. */
export type RecordEnquiryResult = RecordEnquiryPayload | ValidationFailed;

/** A new portal. */
export type RecordPortalInput = {
  /** What it is for, 1 to 4,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The domains under which it is reached, 1 to 20, the main one first. */
  readonly domains: ReadonlyArray<Scalars['String']['input']>;
  /** Organisation that launches it. */
  readonly launchedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Day of its launch. */
  readonly launchedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Organisation that operates it, `org_…`. */
  readonly operator: Scalars['ID']['input'];
  /** The state; a bureau's own unless told, for admins needed. */
  readonly state?: InputMaybe<Scalars['StateCode']['input']>;
};

/** The portal was recorded. */
export type RecordPortalPayload = {
  readonly __typename?: 'RecordPortalPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The portal as it is now. */
  readonly portal: Portal;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordPortal. */
export type RecordPortalResult = RecordPortalPayload | ValidationFailed;

/** What was spent of assistance. */
export type RecordSpendingInput = {
  /** How much, in paise; not more than is left. */
  readonly amountPaise: Scalars['SafeInt']['input'];
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `tas_…` */
  readonly id: Scalars['ID']['input'];
  /** On what, 1 to 500 characters. */
  readonly purpose: Scalars['String']['input'];
  /** Day on which it was spent; not before the sanction, not in the future. */
  readonly spentOn: Scalars['LocalDate']['input'];
  /** Number of the bill or voucher, 1 to 100 characters; once an assistance. */
  readonly voucher: Scalars['String']['input'];
};

/** The spending was recorded. */
export type RecordSpendingPayload = {
  readonly __typename?: 'RecordSpendingPayload';
  /** The assistance as it is now. */
  readonly assistance: TradeAssistance;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordSpending. */
export type RecordSpendingResult = RecordSpendingPayload | ValidationFailed | VersionConflict;

/** A new fair. */
export type RecordTradeFairInput = {
  /** Country in which it is held. */
  readonly country: Scalars['CountryCode']['input'];
  /** Last day. */
  readonly endsOn: Scalars['LocalDate']['input'];
  /** What taking part is reckoned to cost, in paise. */
  readonly estimatedCostPaise?: InputMaybe<Scalars['SafeInt']['input']>;
  /** What sort it is. */
  readonly kind: TradeFairKind;
  /** Name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The same, where it is an organisation of the graph, `org_…`. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Who holds it, 1 to 200 characters. */
  readonly organizer: Scalars['String']['input'];
  /** Town or hall, 1 to 200 characters. */
  readonly place: Scalars['String']['input'];
  /** First day. */
  readonly startsOn: Scalars['LocalDate']['input'];
  /** The state; a bureau's own unless told, for admins needed. */
  readonly state?: InputMaybe<Scalars['StateCode']['input']>;
};

/** The fair was recorded. */
export type RecordTradeFairPayload = {
  readonly __typename?: 'RecordTradeFairPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The fair as it is now. */
  readonly fair: TradeFair;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of recordTradeFair. */
export type RecordTradeFairResult = RecordTradeFairPayload | ValidationFailed;

/** A unit that wants to be on a portal. */
export type RegisterOnPortalInput = {
  /** The District Industries Centre, `dic_…`; that of the district of the unit unless told, and no other. */
  readonly centre?: InputMaybe<Scalars['ID']['input']>;
  /** The enterprise or public undertaking, `ent_…`. */
  readonly enterprise: Scalars['ID']['input'];
  /** The portal, `ptl_…`; not closed, and of the state of the unit. */
  readonly portal: Scalars['ID']['input'];
  /** Day on which it was handed in, today in India unless told; not in the future. */
  readonly submittedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** The registration was handed in. */
export type RegisterOnPortalPayload = {
  readonly __typename?: 'RegisterOnPortalPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The registration as it is now. */
  readonly registration: PortalRegistration;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of registerOnPortal. */
export type RegisterOnPortalResult = RegisterOnPortalPayload | ValidationFailed;

/** How many units stand at one status of their registration. */
export type RegistrationCount = {
  readonly __typename?: 'RegistrationCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which status. */
  readonly status: RegistrationStatus;
  /** How many of these are generated data. */
  readonly synthetic: Scalars['Int']['output'];
};

/** Where the registration of a unit stands. */
export type RegistrationStatus =
  /** On the portal. */
  | 'ACTIVE'
  /** Refused. */
  | 'REJECTED'
  /** Handed in at the District Industries Centre. */
  | 'SUBMITTED'
  /** Taken off the portal for a time. */
  | 'SUSPENDED'
  /** Checked by the centre. */
  | 'VERIFIED'
  /** Taken back, or ended. */
  | 'WITHDRAWN';

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

/** A quote as it is to be from now on; the revisions before stay as they were. */
export type ReviseQuoteInput = {
  /** The currency of all lines. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** How it is to be delivered, 1 to 2,000 characters. */
  readonly deliveryTerms: Scalars['String']['input'];
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `quo_…`; SENT, expired or DECLINED. */
  readonly id: Scalars['ID']['input'];
  /** The goods, 1 to 50 lines. */
  readonly lines: ReadonlyArray<QuoteLineInput>;
  /** What is to be remarked, 1 to 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How it is to be paid, between the two of them, 1 to 2,000 characters. */
  readonly paymentTerms: Scalars['String']['input'];
  /** Last day on which it can be accepted; not before today in India. */
  readonly validUntil: Scalars['LocalDate']['input'];
};

/** The quote was revised. */
export type ReviseQuotePayload = {
  readonly __typename?: 'ReviseQuotePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The quote as it is now. */
  readonly quote: Quote;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of reviseQuote. */
export type ReviseQuoteResult = ReviseQuotePayload | ValidationFailed | VersionConflict;

/** Money for one fair or one delegation. */
export type SanctionAssistanceInput = {
  /** How much, in paise; with what is sanctioned already not more than the estimated cost. */
  readonly amountPaise: Scalars['SafeInt']['input'];
  /** … the delegation, `dlg_…`. */
  readonly delegation?: InputMaybe<Scalars['ID']['input']>;
  /** The fair, `fair_…`, or … */
  readonly fair?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the sanction order, 1 to 100 characters; once a scheme. */
  readonly sanctionOrder: Scalars['String']['input'];
  /** Day of the sanction, today in India unless told; not in the future. */
  readonly sanctionedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The scheme, by code. */
  readonly scheme: Scalars['ID']['input'];
};

/** The assistance was recorded. */
export type SanctionAssistancePayload = {
  readonly __typename?: 'SanctionAssistancePayload';
  /** The assistance as it is now. */
  readonly assistance: TradeAssistance;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of sanctionAssistance. */
export type SanctionAssistanceResult = SanctionAssistancePayload | ValidationFailed;

/** A new quote of the unit that answers an enquiry. */
export type SendQuoteInput = {
  /** The currency of all lines. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** How it is to be delivered, 1 to 2,000 characters. */
  readonly deliveryTerms: Scalars['String']['input'];
  /** `enq_…`; ASSIGNED, ANSWERED or QUOTED, its unit ACTIVE. */
  readonly enquiry: Scalars['ID']['input'];
  /** The goods, 1 to 50 lines. */
  readonly lines: ReadonlyArray<QuoteLineInput>;
  /** What is to be remarked, 1 to 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** How it is to be paid, between the two of them, 1 to 2,000 characters. */
  readonly paymentTerms: Scalars['String']['input'];
  /** Last day on which it can be accepted; not before today in India. */
  readonly validUntil: Scalars['LocalDate']['input'];
};

/** The quote was recorded. */
export type SendQuotePayload = {
  readonly __typename?: 'SendQuotePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The quote as it is now. */
  readonly quote: Quote;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of sendQuote. */
export type SendQuoteResult = SendQuotePayload | ValidationFailed;

/** How a deal is paid. */
export type Settlement =
  /** Between buyer and seller; nothing is paid here. */
  | 'OFF_PLATFORM';

/** How much an issue weighs. */
export type Severity =
  /** The write was refused. */
  | 'ERROR'
  /** The write went through; somebody should look. */
  | 'WARNING';

/** A state, with its portals. */
export type State = {
  readonly __typename?: 'State';
  /** ISO 3166-2 code. */
  readonly code: Scalars['StateCode']['output'];
  /** Its portals, by name, at most 20. */
  readonly portals: ReadonlyArray<Portal>;
};

/** Money sanctioned for one fair or one delegation. What is spent never exceeds what is sanctioned. */
export type TradeAssistance = Node & {
  readonly __typename?: 'TradeAssistance';
  /** Every step that could come next, with what stands against it. */
  readonly allowedTransitions: ReadonlyArray<TradeAssistanceTransition>;
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** … the delegation. */
  readonly delegation?: Maybe<Delegation>;
  /** The fair that it helps with, or … */
  readonly fair?: Maybe<TradeFair>;
  /** The steps that it took, latest first, the latest 100. Nothing is ever removed from it. */
  readonly history: ReadonlyArray<TradeAssistanceChange>;
  /** `tas_…` */
  readonly id: Scalars['ID']['output'];
  /** What is left of it; nothing once it is closed or cancelled. */
  readonly remaining: Money;
  /** Number of the sanction order. */
  readonly sanctionOrder: Scalars['String']['output'];
  /** What was sanctioned. */
  readonly sanctioned: Money;
  /** Day of the sanction. */
  readonly sanctionedOn: Scalars['LocalDate']['output'];
  /** The scheme. */
  readonly scheme: AssistanceScheme;
  /** Where it is known from, as a citation. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What it was spent on, latest day first; at most 100 vouchers. */
  readonly spendings: ReadonlyArray<AssistanceSpending>;
  /** What was spent of it. */
  readonly spent: Money;
  /** State whose bureau keeps the record. */
  readonly state: State;
  /** Where it stands. */
  readonly status: AssistanceStatus;
  /** What was said with the latest step. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when it stands there. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** One step of an assistance, as it was recorded. */
export type TradeAssistanceChange = {
  readonly __typename?: 'TradeAssistanceChange';
  /** The client or officer that took it, as in the audit trail. */
  readonly actor: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Status before; null where the record begins. */
  readonly from?: Maybe<AssistanceStatus>;
  /** The organisation whose client took it; null for the hub's own tools. */
  readonly organization?: Maybe<Organization>;
  /** What was said with it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Status after. */
  readonly to: AssistanceStatus;
};

/** A page of assistance. */
export type TradeAssistanceConnection = {
  readonly __typename?: 'TradeAssistanceConnection';
  /** The assistance with their cursors. */
  readonly edges: ReadonlyArray<TradeAssistanceEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An assistance in a page. */
export type TradeAssistanceEdge = {
  readonly __typename?: 'TradeAssistanceEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The assistance. */
  readonly node: TradeAssistance;
};

/** Which assistance. Lists mean any of these. */
export type TradeAssistanceFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** With these delegations. */
  readonly delegations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With these fairs. */
  readonly fairs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Paid by these. */
  readonly funders?: InputMaybe<ReadonlyArray<AssistanceFunder>>;
  /** Sanctioned on this day or later. */
  readonly sanctionedFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Sanctioned on this day or earlier. */
  readonly sanctionedTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Under these schemes, by code. */
  readonly schemes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kept by the bureaux of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<AssistanceStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of a list of assistance. */
export type TradeAssistanceOrder =
  /** Latest sanctioned first. */
  | 'SANCTIONED_DESC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** A step that an assistance could take next. */
export type TradeAssistanceTransition = {
  readonly __typename?: 'TradeAssistanceTransition';
  /** Why you can not; empty when it is open. */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether you can take it now. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** What the input of the step has to bring. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The status that it leads to. */
  readonly to: AssistanceStatus;
};

/** A trade fair, exhibition, meet of buyers and sellers, or conference. */
export type TradeFair = Node & {
  readonly __typename?: 'TradeFair';
  /** Every step that could come next, with what stands against it. */
  readonly allowedTransitions: ReadonlyArray<TradeFairTransition>;
  /** Assistance with it that you may see, latest first, at most 20. */
  readonly assistance: ReadonlyArray<TradeAssistance>;
  /** Country in which it is held. */
  readonly country: Scalars['CountryCode']['output'];
  /** When the record was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Delegations to it that you may see, earliest first. */
  readonly delegations: DelegationConnection;
  /** Last day. */
  readonly endsOn: Scalars['LocalDate']['output'];
  /** What taking part is reckoned to cost; assistance does not exceed it. */
  readonly estimatedCost?: Maybe<Money>;
  /** The steps that it took, latest first, the latest 100. Nothing is ever removed from it. */
  readonly history: ReadonlyArray<TradeFairChange>;
  /** `fair_…` */
  readonly id: Scalars['ID']['output'];
  /** What sort it is. */
  readonly kind: TradeFairKind;
  /** Name of the event. */
  readonly name: Scalars['String']['output'];
  /** The same, where it is an organisation of the graph. */
  readonly organization?: Maybe<Organization>;
  /** Who holds it. */
  readonly organizer: Scalars['String']['output'];
  /** Town or hall. */
  readonly place: Scalars['String']['output'];
  /** Where it is known from, as a citation. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** First day. */
  readonly startsOn: Scalars['LocalDate']['output'];
  /** State whose bureau keeps the record. */
  readonly state: State;
  /** Where it stands. */
  readonly status: TradeFairStatus;
  /** What was said with the latest step. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** Since when it stands there. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** False where the source leaves doubt about it. */
  readonly sure: Scalars['Boolean']['output'];
  /** True for generated data that stands for nobody. */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; goes into `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A trade fair, exhibition, meet of buyers and sellers, or conference. */
export type TradeFairDelegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One step of a fair, as it was recorded. */
export type TradeFairChange = {
  readonly __typename?: 'TradeFairChange';
  /** The client or officer that took it, as in the audit trail; null for other states than its own. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Status before; null where the record begins. */
  readonly from?: Maybe<TradeFairStatus>;
  /** The organisation whose client took it; null for the hub's own tools. */
  readonly organization?: Maybe<Organization>;
  /** What was said with it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Status after. */
  readonly to: TradeFairStatus;
};

/** A page of fairs. */
export type TradeFairConnection = {
  readonly __typename?: 'TradeFairConnection';
  /** The fairs with their cursors. */
  readonly edges: ReadonlyArray<TradeFairEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many fit; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A fair in a page. */
export type TradeFairEdge = {
  readonly __typename?: 'TradeFairEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The fair. */
  readonly node: TradeFair;
};

/** Which fairs. Lists mean any of these. */
export type TradeFairFilter = {
  /** Record changed at this moment or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Held in these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Ending on this day or later. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Of these sorts. */
  readonly kinds?: InputMaybe<ReadonlyArray<TradeFairKind>>;
  /** Words of the name; misspelt ones are found too. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Kept by the bureaux of these states. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['StateCode']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<TradeFairStatus>>;
  /** Only generated data, or none of it. */
  readonly synthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beginning on this day or earlier. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What sort of event it is. */
export type TradeFairKind =
  /** A meet of buyers and sellers. */
  | 'BUYER_SELLER_MEET'
  /** A conference. */
  | 'CONFERENCE'
  /** An exhibition. */
  | 'EXHIBITION'
  /** A trade fair. */
  | 'FAIR';

/** Orders of a list of fairs. */
export type TradeFairOrder =
  /** By name. */
  | 'NAME_ASC'
  /** Best fit to `search` first; latest first without it. */
  | 'RELEVANCE'
  /** Earliest first. */
  | 'STARTS_ASC'
  /** Latest first. */
  | 'STARTS_DESC'
  /** Latest change first. */
  | 'UPDATED_DESC';

/** Whether a fair takes place. */
export type TradeFairStatus =
  /** It will, or its days have passed and nobody has said whether it did. */
  | 'ANNOUNCED'
  /** It will not. */
  | 'CANCELLED'
  /** It did. */
  | 'HELD'
  /** It will, on days that are not fixed. */
  | 'POSTPONED';

/** A step that a fair could take next. */
export type TradeFairTransition = {
  readonly __typename?: 'TradeFairTransition';
  /** Why you can not; empty when it is open. */
  readonly blockedBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether you can take it now. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** What the input of the step has to bring. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** The status that it leads to. */
  readonly to: TradeFairStatus;
};

/** A step of assistance. */
export type TransitionAssistanceInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `tas_…` */
  readonly id: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters; `allowedTransitions` tells which steps need it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The status that it leads to. */
  readonly to: AssistanceStatus;
};

/** The assistance took the step. */
export type TransitionAssistancePayload = {
  readonly __typename?: 'TransitionAssistancePayload';
  /** The assistance as it is now. */
  readonly assistance: TradeAssistance;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of transitionAssistance. */
export type TransitionAssistanceResult = TransitionAssistancePayload | ValidationFailed | VersionConflict;

/** A step of a deal. */
export type TransitionDealInput = {
  /** Day on which it was delivered, for DELIVERED; not before the agreement, not in the future. */
  readonly deliveredOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `deal_…` */
  readonly id: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters; `allowedTransitions` tells which steps need it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The status that it leads to. */
  readonly to: DealStatus;
};

/** The deal took the step. */
export type TransitionDealPayload = {
  readonly __typename?: 'TransitionDealPayload';
  /** The deal as it is now. */
  readonly deal: Deal;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of transitionDeal. */
export type TransitionDealResult = TransitionDealPayload | ValidationFailed | VersionConflict;

/** A step of a delegation. */
export type TransitionDelegationInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `dlg_…` */
  readonly id: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters; `allowedTransitions` tells which steps need it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The status that it leads to. */
  readonly to: DelegationStatus;
};

/** The delegation took the step. */
export type TransitionDelegationPayload = {
  readonly __typename?: 'TransitionDelegationPayload';
  /** The delegation as it is now. */
  readonly delegation: Delegation;
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of transitionDelegation. */
export type TransitionDelegationResult = TransitionDelegationPayload | ValidationFailed | VersionConflict;

/** A step of an enquiry. */
export type TransitionEnquiryInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `enq_…` */
  readonly id: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters; `allowedTransitions` tells which steps need it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The registration of the unit that is to answer, for ASSIGNED; the one that the enquiry has unless told. */
  readonly registration?: InputMaybe<Scalars['ID']['input']>;
  /** The status that it leads to. */
  readonly to: EnquiryStatus;
};

/** The enquiry took the step. */
export type TransitionEnquiryPayload = {
  readonly __typename?: 'TransitionEnquiryPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The enquiry as it is now. */
  readonly enquiry: Enquiry;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of transitionEnquiry. */
export type TransitionEnquiryResult = TransitionEnquiryPayload | ValidationFailed | VersionConflict;

/** A step of a portal. */
export type TransitionPortalInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `ptl_…` */
  readonly id: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters; `allowedTransitions` tells which steps need it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The status that it leads to. */
  readonly to: PortalStatus;
};

/** The portal took the step. */
export type TransitionPortalPayload = {
  readonly __typename?: 'TransitionPortalPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The portal as it is now. */
  readonly portal: Portal;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** A step of a registration. */
export type TransitionPortalRegistrationInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `preg_…` */
  readonly id: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters; `allowedTransitions` tells which steps need it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The status that it leads to. */
  readonly to: RegistrationStatus;
};

/** The registration took the step. */
export type TransitionPortalRegistrationPayload = {
  readonly __typename?: 'TransitionPortalRegistrationPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The registration as it is now. */
  readonly registration: PortalRegistration;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of transitionPortalRegistration. */
export type TransitionPortalRegistrationResult = TransitionPortalRegistrationPayload | ValidationFailed | VersionConflict;

/** What came of transitionPortal. */
export type TransitionPortalResult = TransitionPortalPayload | ValidationFailed | VersionConflict;

/** A step of a quote. */
export type TransitionQuoteInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `quo_…` */
  readonly id: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters; `allowedTransitions` tells which steps need it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The status that it leads to. */
  readonly to: QuoteStep;
};

/** The quote took the step. */
export type TransitionQuotePayload = {
  readonly __typename?: 'TransitionQuotePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The quote as it is now. */
  readonly quote: Quote;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of transitionQuote. */
export type TransitionQuoteResult = TransitionQuotePayload | ValidationFailed | VersionConflict;

/** A step of a fair. */
export type TransitionTradeFairInput = {
  /** Last of the new days. */
  readonly endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `fair_…` */
  readonly id: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters; `allowedTransitions` tells which steps need it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** First of the new days, when a postponed fair is announced anew. */
  readonly startsOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The status that it leads to. */
  readonly to: TradeFairStatus;
};

/** The fair took the step. */
export type TransitionTradeFairPayload = {
  readonly __typename?: 'TransitionTradeFairPayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The fair as it is now. */
  readonly fair: TradeFair;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of transitionTradeFair. */
export type TransitionTradeFairResult = TransitionTradeFairPayload | ValidationFailed | VersionConflict;

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

/** A page that is to be taken off its portal. */
export type WithdrawPortalPageInput = {
  /** The version that the change was decided on. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `page_…` */
  readonly id: Scalars['ID']['input'];
  /** Why, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** The page was withdrawn. */
export type WithdrawPortalPagePayload = {
  readonly __typename?: 'WithdrawPortalPagePayload';
  /** True when nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The page as it is now. */
  readonly page: PortalPage;
  /** True when an earlier request with this key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of withdrawPortalPage. */
export type WithdrawPortalPageResult = ValidationFailed | VersionConflict | WithdrawPortalPagePayload;



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
  AssistanceScheme: AssistanceScheme;
  Deal: Deal;
  Delegation: Delegation;
  DistrictIndustriesCentre: DistrictIndustriesCentre;
  Enquiry: Enquiry;
  EnquiryMessage: EnquiryMessage;
  Enterprise: Enterprise;
  Organization: Organization;
  Portal: Portal;
  PortalPage: PortalPage;
  PortalRegistration: PortalRegistration;
  Product: Product;
  Quote: Quote;
  State: State;
  TradeAssistance: TradeAssistance;
  TradeFair: TradeFair;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AssistanceScheme:
    ( { __typename: 'AssistanceScheme' }
    & GraphQLRecursivePick<FederationTypes['AssistanceScheme'], {"code":true}> );
  Deal:
    ( { __typename: 'Deal' }
    & GraphQLRecursivePick<FederationTypes['Deal'], {"id":true}> );
  Delegation:
    ( { __typename: 'Delegation' }
    & GraphQLRecursivePick<FederationTypes['Delegation'], {"id":true}> );
  DistrictIndustriesCentre:
    ( { __typename: 'DistrictIndustriesCentre' }
    & GraphQLRecursivePick<FederationTypes['DistrictIndustriesCentre'], {"id":true}> );
  Enquiry:
    ( { __typename: 'Enquiry' }
    & GraphQLRecursivePick<FederationTypes['Enquiry'], {"id":true}> );
  EnquiryMessage:
    ( { __typename: 'EnquiryMessage' }
    & GraphQLRecursivePick<FederationTypes['EnquiryMessage'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Portal:
    ( { __typename: 'Portal' }
    & GraphQLRecursivePick<FederationTypes['Portal'], {"id":true}> );
  PortalPage:
    ( { __typename: 'PortalPage' }
    & GraphQLRecursivePick<FederationTypes['PortalPage'], {"id":true}> );
  PortalRegistration:
    ( { __typename: 'PortalRegistration' }
    & GraphQLRecursivePick<FederationTypes['PortalRegistration'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Quote:
    ( { __typename: 'Quote' }
    & GraphQLRecursivePick<FederationTypes['Quote'], {"id":true}> );
  State:
    ( { __typename: 'State' }
    & GraphQLRecursivePick<FederationTypes['State'], {"code":true}> );
  TradeAssistance:
    ( { __typename: 'TradeAssistance' }
    & GraphQLRecursivePick<FederationTypes['TradeAssistance'], {"id":true}> );
  TradeFair:
    ( { __typename: 'TradeFair' }
    & GraphQLRecursivePick<FederationTypes['TradeFair'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AgreeDealResult:
    | ( Partial<Omit<AgreeDealPayload, 'deal' | 'warnings'> & { deal: _RefType['Deal'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  ChangeParticipantsResult:
    | ( Partial<Omit<ChangeParticipantsPayload, 'delegation' | 'warnings'> & { delegation: _RefType['Delegation'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  PublishPortalPageResult:
    | ( Partial<Omit<PublishPortalPagePayload, 'page' | 'warnings'> & { page: _RefType['PortalPage'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RecordDelegationResult:
    | ( Partial<Omit<RecordDelegationPayload, 'delegation' | 'warnings'> & { delegation: _RefType['Delegation'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RecordEnquiryMessageResult:
    | ( Partial<Omit<RecordEnquiryMessagePayload, 'enquiry' | 'message' | 'warnings'> & { enquiry: _RefType['Enquiry'], message: _RefType['EnquiryMessage'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RecordEnquiryResult:
    | ( Partial<Omit<RecordEnquiryPayload, 'enquiry' | 'warnings'> & { enquiry: _RefType['Enquiry'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RecordPortalResult:
    | ( Partial<Omit<RecordPortalPayload, 'portal' | 'warnings'> & { portal: _RefType['Portal'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RecordSpendingResult:
    | ( Partial<Omit<RecordSpendingPayload, 'assistance' | 'warnings'> & { assistance: _RefType['TradeAssistance'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RecordTradeFairResult:
    | ( Partial<Omit<RecordTradeFairPayload, 'fair' | 'warnings'> & { fair: _RefType['TradeFair'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RegisterOnPortalResult:
    | ( Partial<Omit<RegisterOnPortalPayload, 'registration' | 'warnings'> & { registration: _RefType['PortalRegistration'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  ReviseQuoteResult:
    | ( Partial<Omit<ReviseQuotePayload, 'quote' | 'warnings'> & { quote: _RefType['Quote'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  SanctionAssistanceResult:
    | ( Partial<Omit<SanctionAssistancePayload, 'assistance' | 'warnings'> & { assistance: _RefType['TradeAssistance'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  SendQuoteResult:
    | ( Partial<Omit<SendQuotePayload, 'quote' | 'warnings'> & { quote: _RefType['Quote'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  TransitionAssistanceResult:
    | ( Partial<Omit<TransitionAssistancePayload, 'assistance' | 'warnings'> & { assistance: _RefType['TradeAssistance'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  TransitionDealResult:
    | ( Partial<Omit<TransitionDealPayload, 'deal' | 'warnings'> & { deal: _RefType['Deal'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  TransitionDelegationResult:
    | ( Partial<Omit<TransitionDelegationPayload, 'delegation' | 'warnings'> & { delegation: _RefType['Delegation'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  TransitionEnquiryResult:
    | ( Partial<Omit<TransitionEnquiryPayload, 'enquiry' | 'warnings'> & { enquiry: _RefType['Enquiry'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  TransitionPortalRegistrationResult:
    | ( Partial<Omit<TransitionPortalRegistrationPayload, 'registration' | 'warnings'> & { registration: _RefType['PortalRegistration'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  TransitionPortalResult:
    | ( Partial<Omit<TransitionPortalPayload, 'portal' | 'warnings'> & { portal: _RefType['Portal'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  TransitionQuoteResult:
    | ( Partial<Omit<TransitionQuotePayload, 'quote' | 'warnings'> & { quote: _RefType['Quote'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  TransitionTradeFairResult:
    | ( Partial<Omit<TransitionTradeFairPayload, 'fair' | 'warnings'> & { fair: _RefType['TradeFair'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  WithdrawPortalPageResult:
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
    | ( Partial<Omit<WithdrawPortalPagePayload, 'page' | 'warnings'> & { page: _RefType['PortalPage'], warnings: ReadonlyArray<_RefType['Issue']> }> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( DealRow )
    | ( DelegationRow )
    | ( EnquiryRow )
    | ( EnquiryMessageRow )
    | ( PortalRow )
    | ( PortalPageRow )
    | ( RegistrationRow )
    | ( QuoteRow )
    | ( AssistanceRow )
    | ( TradeFairRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgreeDealInput: ResolverTypeWrapper<Partial<AgreeDealInput>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  AgreeDealPayload: ResolverTypeWrapper<Partial<Omit<AgreeDealPayload, 'deal' | 'warnings'> & { deal: ResolversTypes['Deal'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  AgreeDealResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreeDealResult']>>;
  AssistanceFunder: ResolverTypeWrapper<Partial<AssistanceFunder>>;
  AssistanceScheme: ResolverTypeWrapper<AssistanceSchemeRow>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  AssistanceSpending: ResolverTypeWrapper<SpendingRow>;
  AssistanceStatus: ResolverTypeWrapper<Partial<AssistanceStatus>>;
  Buyer: ResolverTypeWrapper<EnquiryRow>;
  BuyerContact: ResolverTypeWrapper<Partial<BuyerContact>>;
  BuyerContactInput: ResolverTypeWrapper<Partial<BuyerContactInput>>;
  BuyerInput: ResolverTypeWrapper<Partial<BuyerInput>>;
  CentreRegistrations: ResolverTypeWrapper<CentreCounts>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ChangeParticipantsInput: ResolverTypeWrapper<Partial<ChangeParticipantsInput>>;
  ChangeParticipantsPayload: ResolverTypeWrapper<Partial<Omit<ChangeParticipantsPayload, 'delegation' | 'warnings'> & { delegation: ResolversTypes['Delegation'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  ChangeParticipantsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeParticipantsResult']>>;
  CountryCode: ResolverTypeWrapper<Partial<Scalars['CountryCode']['output']>>;
  CurrencyAmount: ResolverTypeWrapper<Amount>;
  CurrencyCode: ResolverTypeWrapper<Partial<Scalars['CurrencyCode']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Deal: ResolverTypeWrapper<DealRow>;
  DealChange: ResolverTypeWrapper<StatusChangeRow>;
  DealConnection: ResolverTypeWrapper<DealPage>;
  DealCount: ResolverTypeWrapper<DealCounterRow>;
  DealEdge: ResolverTypeWrapper<Partial<Omit<DealEdge, 'node'> & { node: ResolversTypes['Deal'] }>>;
  DealFilter: ResolverTypeWrapper<Partial<DealFilter>>;
  DealOrder: ResolverTypeWrapper<Partial<DealOrder>>;
  DealStatus: ResolverTypeWrapper<Partial<DealStatus>>;
  DealTransition: ResolverTypeWrapper<Partial<DealTransition>>;
  Delegation: ResolverTypeWrapper<DelegationRow>;
  DelegationChange: ResolverTypeWrapper<StatusChangeRow>;
  DelegationConnection: ResolverTypeWrapper<DelegationPage>;
  DelegationEdge: ResolverTypeWrapper<Partial<Omit<DelegationEdge, 'node'> & { node: ResolversTypes['Delegation'] }>>;
  DelegationFilter: ResolverTypeWrapper<Partial<DelegationFilter>>;
  DelegationOrder: ResolverTypeWrapper<Partial<DelegationOrder>>;
  DelegationParticipant: ResolverTypeWrapper<DelegationParticipantRow>;
  DelegationParticipantInput: ResolverTypeWrapper<Partial<DelegationParticipantInput>>;
  DelegationStatus: ResolverTypeWrapper<Partial<DelegationStatus>>;
  DelegationTransition: ResolverTypeWrapper<Partial<DelegationTransition>>;
  District: ResolverTypeWrapper<PlaceStub>;
  DistrictIndustriesCentre: ResolverTypeWrapper<Stub>;
  Enquiry: ResolverTypeWrapper<EnquiryRow>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  EnquiryChange: ResolverTypeWrapper<StatusChangeRow>;
  EnquiryChannel: ResolverTypeWrapper<Partial<EnquiryChannel>>;
  EnquiryConnection: ResolverTypeWrapper<EnquiryPage>;
  EnquiryCount: ResolverTypeWrapper<Partial<EnquiryCount>>;
  EnquiryEdge: ResolverTypeWrapper<Partial<Omit<EnquiryEdge, 'node'> & { node: ResolversTypes['Enquiry'] }>>;
  EnquiryFilter: ResolverTypeWrapper<Partial<EnquiryFilter>>;
  EnquiryMessage: ResolverTypeWrapper<EnquiryMessageRow>;
  EnquiryMessageConnection: ResolverTypeWrapper<MessagePage>;
  EnquiryMessageEdge: ResolverTypeWrapper<Partial<Omit<EnquiryMessageEdge, 'node'> & { node: ResolversTypes['EnquiryMessage'] }>>;
  EnquiryOrder: ResolverTypeWrapper<Partial<EnquiryOrder>>;
  EnquiryStatus: ResolverTypeWrapper<Partial<EnquiryStatus>>;
  EnquiryTransition: ResolverTypeWrapper<Partial<EnquiryTransition>>;
  Enterprise: ResolverTypeWrapper<Stub>;
  FigureQualifier: ResolverTypeWrapper<Partial<FigureQualifier>>;
  HsnCode: ResolverTypeWrapper<Partial<Scalars['HsnCode']['output']>>;
  Issue: ResolverTypeWrapper<IssueValue>;
  LgdCode: ResolverTypeWrapper<Partial<Scalars['LgdCode']['output']>>;
  LocalDate: ResolverTypeWrapper<Partial<Scalars['LocalDate']['output']>>;
  MessageSide: ResolverTypeWrapper<Partial<MessageSide>>;
  Money: ResolverTypeWrapper<MoneyValue>;
  MoneyStyle: ResolverTypeWrapper<Partial<MoneyStyle>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<Stub>;
  PageContact: ResolverTypeWrapper<Partial<PageContact>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Portal: ResolverTypeWrapper<PortalRow>;
  PortalChange: ResolverTypeWrapper<PublicChangeRow>;
  PortalConnection: ResolverTypeWrapper<PortalPageOfList>;
  PortalEdge: ResolverTypeWrapper<Partial<Omit<PortalEdge, 'node'> & { node: ResolversTypes['Portal'] }>>;
  PortalFilter: ResolverTypeWrapper<Partial<PortalFilter>>;
  PortalOrder: ResolverTypeWrapper<Partial<PortalOrder>>;
  PortalPage: ResolverTypeWrapper<PortalPageRow>;
  PortalPageChange: ResolverTypeWrapper<StatusChangeRow>;
  PortalPageConnection: ResolverTypeWrapper<PagePage>;
  PortalPageEdge: ResolverTypeWrapper<Partial<Omit<PortalPageEdge, 'node'> & { node: ResolversTypes['PortalPage'] }>>;
  PortalPageFilter: ResolverTypeWrapper<Partial<PortalPageFilter>>;
  PortalPageOrder: ResolverTypeWrapper<Partial<PortalPageOrder>>;
  PortalPageStatus: ResolverTypeWrapper<Partial<PortalPageStatus>>;
  PortalRegistration: ResolverTypeWrapper<RegistrationRow>;
  PortalRegistrationChange: ResolverTypeWrapper<StatusChangeRow>;
  PortalRegistrationConnection: ResolverTypeWrapper<RegistrationPage>;
  PortalRegistrationEdge: ResolverTypeWrapper<Partial<Omit<PortalRegistrationEdge, 'node'> & { node: ResolversTypes['PortalRegistration'] }>>;
  PortalRegistrationFilter: ResolverTypeWrapper<Partial<PortalRegistrationFilter>>;
  PortalRegistrationOrder: ResolverTypeWrapper<Partial<PortalRegistrationOrder>>;
  PortalRegistrationTransition: ResolverTypeWrapper<Partial<PortalRegistrationTransition>>;
  PortalStatus: ResolverTypeWrapper<Partial<PortalStatus>>;
  PortalTransition: ResolverTypeWrapper<Partial<PortalTransition>>;
  PortalUnitKind: ResolverTypeWrapper<Partial<PortalUnitKind>>;
  Product: ResolverTypeWrapper<Stub>;
  PublishPortalPageInput: ResolverTypeWrapper<Partial<PublishPortalPageInput>>;
  PublishPortalPagePayload: ResolverTypeWrapper<Partial<Omit<PublishPortalPagePayload, 'page' | 'warnings'> & { page: ResolversTypes['PortalPage'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  PublishPortalPageResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishPortalPageResult']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteRow>;
  QuoteChange: ResolverTypeWrapper<StatusChangeRow>;
  QuoteConnection: ResolverTypeWrapper<QuotePage>;
  QuoteEdge: ResolverTypeWrapper<Partial<Omit<QuoteEdge, 'node'> & { node: ResolversTypes['Quote'] }>>;
  QuoteFilter: ResolverTypeWrapper<Partial<QuoteFilter>>;
  QuoteLine: ResolverTypeWrapper<PricedLine>;
  QuoteLineInput: ResolverTypeWrapper<Partial<QuoteLineInput>>;
  QuoteOrder: ResolverTypeWrapper<Partial<QuoteOrder>>;
  QuoteRevision: ResolverTypeWrapper<QuoteRevisionRow>;
  QuoteStatus: ResolverTypeWrapper<Partial<QuoteStatus>>;
  QuoteStep: ResolverTypeWrapper<Partial<QuoteStep>>;
  QuoteTransition: ResolverTypeWrapper<Partial<QuoteTransition>>;
  RecordDelegationInput: ResolverTypeWrapper<Partial<RecordDelegationInput>>;
  RecordDelegationPayload: ResolverTypeWrapper<Partial<Omit<RecordDelegationPayload, 'delegation' | 'warnings'> & { delegation: ResolversTypes['Delegation'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordDelegationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDelegationResult']>>;
  RecordEnquiryInput: ResolverTypeWrapper<Partial<RecordEnquiryInput>>;
  RecordEnquiryMessageInput: ResolverTypeWrapper<Partial<RecordEnquiryMessageInput>>;
  RecordEnquiryMessagePayload: ResolverTypeWrapper<Partial<Omit<RecordEnquiryMessagePayload, 'enquiry' | 'message' | 'warnings'> & { enquiry: ResolversTypes['Enquiry'], message: ResolversTypes['EnquiryMessage'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordEnquiryMessageResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordEnquiryMessageResult']>>;
  RecordEnquiryPayload: ResolverTypeWrapper<Partial<Omit<RecordEnquiryPayload, 'enquiry' | 'warnings'> & { enquiry: ResolversTypes['Enquiry'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordEnquiryResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordEnquiryResult']>>;
  RecordPortalInput: ResolverTypeWrapper<Partial<RecordPortalInput>>;
  RecordPortalPayload: ResolverTypeWrapper<Partial<Omit<RecordPortalPayload, 'portal' | 'warnings'> & { portal: ResolversTypes['Portal'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordPortalResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPortalResult']>>;
  RecordSpendingInput: ResolverTypeWrapper<Partial<RecordSpendingInput>>;
  RecordSpendingPayload: ResolverTypeWrapper<Partial<Omit<RecordSpendingPayload, 'assistance' | 'warnings'> & { assistance: ResolversTypes['TradeAssistance'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordSpendingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSpendingResult']>>;
  RecordTradeFairInput: ResolverTypeWrapper<Partial<RecordTradeFairInput>>;
  RecordTradeFairPayload: ResolverTypeWrapper<Partial<Omit<RecordTradeFairPayload, 'fair' | 'warnings'> & { fair: ResolversTypes['TradeFair'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RecordTradeFairResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordTradeFairResult']>>;
  RegisterOnPortalInput: ResolverTypeWrapper<Partial<RegisterOnPortalInput>>;
  RegisterOnPortalPayload: ResolverTypeWrapper<Partial<Omit<RegisterOnPortalPayload, 'registration' | 'warnings'> & { registration: ResolversTypes['PortalRegistration'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RegisterOnPortalResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterOnPortalResult']>>;
  RegistrationCount: ResolverTypeWrapper<Partial<RegistrationCount>>;
  RegistrationStatus: ResolverTypeWrapper<Partial<RegistrationStatus>>;
  ReportedFigure: ResolverTypeWrapper<Partial<ReportedFigure>>;
  ReviseQuoteInput: ResolverTypeWrapper<Partial<ReviseQuoteInput>>;
  ReviseQuotePayload: ResolverTypeWrapper<Partial<Omit<ReviseQuotePayload, 'quote' | 'warnings'> & { quote: ResolversTypes['Quote'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  ReviseQuoteResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseQuoteResult']>>;
  SafeInt: ResolverTypeWrapper<Partial<Scalars['SafeInt']['output']>>;
  SanctionAssistanceInput: ResolverTypeWrapper<Partial<SanctionAssistanceInput>>;
  SanctionAssistancePayload: ResolverTypeWrapper<Partial<Omit<SanctionAssistancePayload, 'assistance' | 'warnings'> & { assistance: ResolversTypes['TradeAssistance'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  SanctionAssistanceResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SanctionAssistanceResult']>>;
  SendQuoteInput: ResolverTypeWrapper<Partial<SendQuoteInput>>;
  SendQuotePayload: ResolverTypeWrapper<Partial<Omit<SendQuotePayload, 'quote' | 'warnings'> & { quote: ResolversTypes['Quote'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  SendQuoteResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendQuoteResult']>>;
  Settlement: ResolverTypeWrapper<Partial<Settlement>>;
  Severity: ResolverTypeWrapper<Partial<Severity>>;
  State: ResolverTypeWrapper<PlaceStub>;
  StateCode: ResolverTypeWrapper<Partial<Scalars['StateCode']['output']>>;
  TradeAssistance: ResolverTypeWrapper<AssistanceRow>;
  TradeAssistanceChange: ResolverTypeWrapper<StatusChangeRow>;
  TradeAssistanceConnection: ResolverTypeWrapper<AssistancePage>;
  TradeAssistanceEdge: ResolverTypeWrapper<Partial<Omit<TradeAssistanceEdge, 'node'> & { node: ResolversTypes['TradeAssistance'] }>>;
  TradeAssistanceFilter: ResolverTypeWrapper<Partial<TradeAssistanceFilter>>;
  TradeAssistanceOrder: ResolverTypeWrapper<Partial<TradeAssistanceOrder>>;
  TradeAssistanceTransition: ResolverTypeWrapper<Partial<TradeAssistanceTransition>>;
  TradeFair: ResolverTypeWrapper<TradeFairRow>;
  TradeFairChange: ResolverTypeWrapper<PublicChangeRow>;
  TradeFairConnection: ResolverTypeWrapper<FairPage>;
  TradeFairEdge: ResolverTypeWrapper<Partial<Omit<TradeFairEdge, 'node'> & { node: ResolversTypes['TradeFair'] }>>;
  TradeFairFilter: ResolverTypeWrapper<Partial<TradeFairFilter>>;
  TradeFairKind: ResolverTypeWrapper<Partial<TradeFairKind>>;
  TradeFairOrder: ResolverTypeWrapper<Partial<TradeFairOrder>>;
  TradeFairStatus: ResolverTypeWrapper<Partial<TradeFairStatus>>;
  TradeFairTransition: ResolverTypeWrapper<Partial<TradeFairTransition>>;
  TransitionAssistanceInput: ResolverTypeWrapper<Partial<TransitionAssistanceInput>>;
  TransitionAssistancePayload: ResolverTypeWrapper<Partial<Omit<TransitionAssistancePayload, 'assistance' | 'warnings'> & { assistance: ResolversTypes['TradeAssistance'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionAssistanceResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionAssistanceResult']>>;
  TransitionDealInput: ResolverTypeWrapper<Partial<TransitionDealInput>>;
  TransitionDealPayload: ResolverTypeWrapper<Partial<Omit<TransitionDealPayload, 'deal' | 'warnings'> & { deal: ResolversTypes['Deal'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionDealResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionDealResult']>>;
  TransitionDelegationInput: ResolverTypeWrapper<Partial<TransitionDelegationInput>>;
  TransitionDelegationPayload: ResolverTypeWrapper<Partial<Omit<TransitionDelegationPayload, 'delegation' | 'warnings'> & { delegation: ResolversTypes['Delegation'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionDelegationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionDelegationResult']>>;
  TransitionEnquiryInput: ResolverTypeWrapper<Partial<TransitionEnquiryInput>>;
  TransitionEnquiryPayload: ResolverTypeWrapper<Partial<Omit<TransitionEnquiryPayload, 'enquiry' | 'warnings'> & { enquiry: ResolversTypes['Enquiry'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionEnquiryResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionEnquiryResult']>>;
  TransitionPortalInput: ResolverTypeWrapper<Partial<TransitionPortalInput>>;
  TransitionPortalPayload: ResolverTypeWrapper<Partial<Omit<TransitionPortalPayload, 'portal' | 'warnings'> & { portal: ResolversTypes['Portal'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionPortalRegistrationInput: ResolverTypeWrapper<Partial<TransitionPortalRegistrationInput>>;
  TransitionPortalRegistrationPayload: ResolverTypeWrapper<Partial<Omit<TransitionPortalRegistrationPayload, 'registration' | 'warnings'> & { registration: ResolversTypes['PortalRegistration'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionPortalRegistrationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionPortalRegistrationResult']>>;
  TransitionPortalResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionPortalResult']>>;
  TransitionQuoteInput: ResolverTypeWrapper<Partial<TransitionQuoteInput>>;
  TransitionQuotePayload: ResolverTypeWrapper<Partial<Omit<TransitionQuotePayload, 'quote' | 'warnings'> & { quote: ResolversTypes['Quote'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionQuoteResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionQuoteResult']>>;
  TransitionTradeFairInput: ResolverTypeWrapper<Partial<TransitionTradeFairInput>>;
  TransitionTradeFairPayload: ResolverTypeWrapper<Partial<Omit<TransitionTradeFairPayload, 'fair' | 'warnings'> & { fair: ResolversTypes['TradeFair'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  TransitionTradeFairResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransitionTradeFairResult']>>;
  ValidationFailed: ResolverTypeWrapper<Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversTypes['Issue']> }>>;
  VersionConflict: ResolverTypeWrapper<Partial<VersionConflict>>;
  WithdrawPortalPageInput: ResolverTypeWrapper<Partial<WithdrawPortalPageInput>>;
  WithdrawPortalPagePayload: ResolverTypeWrapper<Partial<Omit<WithdrawPortalPagePayload, 'page' | 'warnings'> & { page: ResolversTypes['PortalPage'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  WithdrawPortalPageResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawPortalPageResult']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgreeDealInput: Partial<AgreeDealInput>;
  ID: Partial<Scalars['ID']['output']>;
  AgreeDealPayload: Partial<Omit<AgreeDealPayload, 'deal' | 'warnings'> & { deal: ResolversParentTypes['Deal'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  AgreeDealResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AgreeDealResult']>;
  AssistanceScheme: AssistanceSchemeRow;
  String: Partial<Scalars['String']['output']>;
  AssistanceSpending: SpendingRow;
  Buyer: EnquiryRow;
  BuyerContact: Partial<BuyerContact>;
  BuyerContactInput: Partial<BuyerContactInput>;
  BuyerInput: Partial<BuyerInput>;
  CentreRegistrations: CentreCounts;
  Int: Partial<Scalars['Int']['output']>;
  ChangeParticipantsInput: Partial<ChangeParticipantsInput>;
  ChangeParticipantsPayload: Partial<Omit<ChangeParticipantsPayload, 'delegation' | 'warnings'> & { delegation: ResolversParentTypes['Delegation'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  ChangeParticipantsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ChangeParticipantsResult']>;
  CountryCode: Partial<Scalars['CountryCode']['output']>;
  CurrencyAmount: Amount;
  CurrencyCode: Partial<Scalars['CurrencyCode']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Deal: DealRow;
  DealChange: StatusChangeRow;
  DealConnection: DealPage;
  DealCount: DealCounterRow;
  DealEdge: Partial<Omit<DealEdge, 'node'> & { node: ResolversParentTypes['Deal'] }>;
  DealFilter: Partial<DealFilter>;
  DealTransition: Partial<DealTransition>;
  Delegation: DelegationRow;
  DelegationChange: StatusChangeRow;
  DelegationConnection: DelegationPage;
  DelegationEdge: Partial<Omit<DelegationEdge, 'node'> & { node: ResolversParentTypes['Delegation'] }>;
  DelegationFilter: Partial<DelegationFilter>;
  DelegationParticipant: DelegationParticipantRow;
  DelegationParticipantInput: Partial<DelegationParticipantInput>;
  DelegationTransition: Partial<DelegationTransition>;
  District: PlaceStub;
  DistrictIndustriesCentre: Stub;
  Enquiry: EnquiryRow;
  Float: Partial<Scalars['Float']['output']>;
  EnquiryChange: StatusChangeRow;
  EnquiryConnection: EnquiryPage;
  EnquiryCount: Partial<EnquiryCount>;
  EnquiryEdge: Partial<Omit<EnquiryEdge, 'node'> & { node: ResolversParentTypes['Enquiry'] }>;
  EnquiryFilter: Partial<EnquiryFilter>;
  EnquiryMessage: EnquiryMessageRow;
  EnquiryMessageConnection: MessagePage;
  EnquiryMessageEdge: Partial<Omit<EnquiryMessageEdge, 'node'> & { node: ResolversParentTypes['EnquiryMessage'] }>;
  EnquiryTransition: Partial<EnquiryTransition>;
  Enterprise: Stub;
  HsnCode: Partial<Scalars['HsnCode']['output']>;
  Issue: IssueValue;
  LgdCode: Partial<Scalars['LgdCode']['output']>;
  LocalDate: Partial<Scalars['LocalDate']['output']>;
  Money: MoneyValue;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: Stub;
  PageInfo: Partial<PageInfo>;
  Portal: PortalRow;
  PortalChange: PublicChangeRow;
  PortalConnection: PortalPageOfList;
  PortalEdge: Partial<Omit<PortalEdge, 'node'> & { node: ResolversParentTypes['Portal'] }>;
  PortalFilter: Partial<PortalFilter>;
  PortalPage: PortalPageRow;
  PortalPageChange: StatusChangeRow;
  PortalPageConnection: PagePage;
  PortalPageEdge: Partial<Omit<PortalPageEdge, 'node'> & { node: ResolversParentTypes['PortalPage'] }>;
  PortalPageFilter: Partial<PortalPageFilter>;
  PortalRegistration: RegistrationRow;
  PortalRegistrationChange: StatusChangeRow;
  PortalRegistrationConnection: RegistrationPage;
  PortalRegistrationEdge: Partial<Omit<PortalRegistrationEdge, 'node'> & { node: ResolversParentTypes['PortalRegistration'] }>;
  PortalRegistrationFilter: Partial<PortalRegistrationFilter>;
  PortalRegistrationTransition: Partial<PortalRegistrationTransition>;
  PortalTransition: Partial<PortalTransition>;
  Product: Stub;
  PublishPortalPageInput: Partial<PublishPortalPageInput>;
  PublishPortalPagePayload: Partial<Omit<PublishPortalPagePayload, 'page' | 'warnings'> & { page: ResolversParentTypes['PortalPage'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  PublishPortalPageResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PublishPortalPageResult']>;
  Query: Record<PropertyKey, never>;
  Quote: QuoteRow;
  QuoteChange: StatusChangeRow;
  QuoteConnection: QuotePage;
  QuoteEdge: Partial<Omit<QuoteEdge, 'node'> & { node: ResolversParentTypes['Quote'] }>;
  QuoteFilter: Partial<QuoteFilter>;
  QuoteLine: PricedLine;
  QuoteLineInput: Partial<QuoteLineInput>;
  QuoteRevision: QuoteRevisionRow;
  QuoteTransition: Partial<QuoteTransition>;
  RecordDelegationInput: Partial<RecordDelegationInput>;
  RecordDelegationPayload: Partial<Omit<RecordDelegationPayload, 'delegation' | 'warnings'> & { delegation: ResolversParentTypes['Delegation'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordDelegationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordDelegationResult']>;
  RecordEnquiryInput: Partial<RecordEnquiryInput>;
  RecordEnquiryMessageInput: Partial<RecordEnquiryMessageInput>;
  RecordEnquiryMessagePayload: Partial<Omit<RecordEnquiryMessagePayload, 'enquiry' | 'message' | 'warnings'> & { enquiry: ResolversParentTypes['Enquiry'], message: ResolversParentTypes['EnquiryMessage'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordEnquiryMessageResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordEnquiryMessageResult']>;
  RecordEnquiryPayload: Partial<Omit<RecordEnquiryPayload, 'enquiry' | 'warnings'> & { enquiry: ResolversParentTypes['Enquiry'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordEnquiryResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordEnquiryResult']>;
  RecordPortalInput: Partial<RecordPortalInput>;
  RecordPortalPayload: Partial<Omit<RecordPortalPayload, 'portal' | 'warnings'> & { portal: ResolversParentTypes['Portal'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordPortalResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordPortalResult']>;
  RecordSpendingInput: Partial<RecordSpendingInput>;
  RecordSpendingPayload: Partial<Omit<RecordSpendingPayload, 'assistance' | 'warnings'> & { assistance: ResolversParentTypes['TradeAssistance'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordSpendingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordSpendingResult']>;
  RecordTradeFairInput: Partial<RecordTradeFairInput>;
  RecordTradeFairPayload: Partial<Omit<RecordTradeFairPayload, 'fair' | 'warnings'> & { fair: ResolversParentTypes['TradeFair'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RecordTradeFairResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordTradeFairResult']>;
  RegisterOnPortalInput: Partial<RegisterOnPortalInput>;
  RegisterOnPortalPayload: Partial<Omit<RegisterOnPortalPayload, 'registration' | 'warnings'> & { registration: ResolversParentTypes['PortalRegistration'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RegisterOnPortalResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RegisterOnPortalResult']>;
  RegistrationCount: Partial<RegistrationCount>;
  ReportedFigure: Partial<ReportedFigure>;
  ReviseQuoteInput: Partial<ReviseQuoteInput>;
  ReviseQuotePayload: Partial<Omit<ReviseQuotePayload, 'quote' | 'warnings'> & { quote: ResolversParentTypes['Quote'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  ReviseQuoteResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReviseQuoteResult']>;
  SafeInt: Partial<Scalars['SafeInt']['output']>;
  SanctionAssistanceInput: Partial<SanctionAssistanceInput>;
  SanctionAssistancePayload: Partial<Omit<SanctionAssistancePayload, 'assistance' | 'warnings'> & { assistance: ResolversParentTypes['TradeAssistance'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  SanctionAssistanceResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SanctionAssistanceResult']>;
  SendQuoteInput: Partial<SendQuoteInput>;
  SendQuotePayload: Partial<Omit<SendQuotePayload, 'quote' | 'warnings'> & { quote: ResolversParentTypes['Quote'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  SendQuoteResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SendQuoteResult']>;
  State: PlaceStub;
  StateCode: Partial<Scalars['StateCode']['output']>;
  TradeAssistance: AssistanceRow;
  TradeAssistanceChange: StatusChangeRow;
  TradeAssistanceConnection: AssistancePage;
  TradeAssistanceEdge: Partial<Omit<TradeAssistanceEdge, 'node'> & { node: ResolversParentTypes['TradeAssistance'] }>;
  TradeAssistanceFilter: Partial<TradeAssistanceFilter>;
  TradeAssistanceTransition: Partial<TradeAssistanceTransition>;
  TradeFair: TradeFairRow;
  TradeFairChange: PublicChangeRow;
  TradeFairConnection: FairPage;
  TradeFairEdge: Partial<Omit<TradeFairEdge, 'node'> & { node: ResolversParentTypes['TradeFair'] }>;
  TradeFairFilter: Partial<TradeFairFilter>;
  TradeFairTransition: Partial<TradeFairTransition>;
  TransitionAssistanceInput: Partial<TransitionAssistanceInput>;
  TransitionAssistancePayload: Partial<Omit<TransitionAssistancePayload, 'assistance' | 'warnings'> & { assistance: ResolversParentTypes['TradeAssistance'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionAssistanceResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionAssistanceResult']>;
  TransitionDealInput: Partial<TransitionDealInput>;
  TransitionDealPayload: Partial<Omit<TransitionDealPayload, 'deal' | 'warnings'> & { deal: ResolversParentTypes['Deal'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionDealResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionDealResult']>;
  TransitionDelegationInput: Partial<TransitionDelegationInput>;
  TransitionDelegationPayload: Partial<Omit<TransitionDelegationPayload, 'delegation' | 'warnings'> & { delegation: ResolversParentTypes['Delegation'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionDelegationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionDelegationResult']>;
  TransitionEnquiryInput: Partial<TransitionEnquiryInput>;
  TransitionEnquiryPayload: Partial<Omit<TransitionEnquiryPayload, 'enquiry' | 'warnings'> & { enquiry: ResolversParentTypes['Enquiry'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionEnquiryResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionEnquiryResult']>;
  TransitionPortalInput: Partial<TransitionPortalInput>;
  TransitionPortalPayload: Partial<Omit<TransitionPortalPayload, 'portal' | 'warnings'> & { portal: ResolversParentTypes['Portal'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionPortalRegistrationInput: Partial<TransitionPortalRegistrationInput>;
  TransitionPortalRegistrationPayload: Partial<Omit<TransitionPortalRegistrationPayload, 'registration' | 'warnings'> & { registration: ResolversParentTypes['PortalRegistration'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionPortalRegistrationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionPortalRegistrationResult']>;
  TransitionPortalResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionPortalResult']>;
  TransitionQuoteInput: Partial<TransitionQuoteInput>;
  TransitionQuotePayload: Partial<Omit<TransitionQuotePayload, 'quote' | 'warnings'> & { quote: ResolversParentTypes['Quote'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionQuoteResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionQuoteResult']>;
  TransitionTradeFairInput: Partial<TransitionTradeFairInput>;
  TransitionTradeFairPayload: Partial<Omit<TransitionTradeFairPayload, 'fair' | 'warnings'> & { fair: ResolversParentTypes['TradeFair'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  TransitionTradeFairResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransitionTradeFairResult']>;
  ValidationFailed: Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  VersionConflict: Partial<VersionConflict>;
  WithdrawPortalPageInput: Partial<WithdrawPortalPageInput>;
  WithdrawPortalPagePayload: Partial<Omit<WithdrawPortalPagePayload, 'page' | 'warnings'> & { page: ResolversParentTypes['PortalPage'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  WithdrawPortalPageResult: Partial<ResolversUnionTypes<ResolversParentTypes>['WithdrawPortalPageResult']>;
};

export type AgreeDealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreeDealPayload'] = ResolversParentTypes['AgreeDealPayload']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreeDealResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreeDealResult'] = ResolversParentTypes['AgreeDealResult']> = {
  __resolveType: TypeResolveFn<'AgreeDealPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type AssistanceSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceScheme'] = ResolversParentTypes['AssistanceScheme'], FederationReferenceType extends FederationReferenceTypes['AssistanceScheme'] = FederationReferenceTypes['AssistanceScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssistanceScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  funder?: Resolver<ResolversTypes['AssistanceFunder'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssistanceSpendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceSpending'] = ResolversParentTypes['AssistanceSpending']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  spentOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  voucher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BuyerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Buyer'] = ResolversParentTypes['Buyer']> = {
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  isAbroad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BuyerContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuyerContact'] = ResolversParentTypes['BuyerContact']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CentreRegistrationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentreRegistrations'] = ResolversParentTypes['CentreRegistrations']> = {
  centre?: Resolver<ResolversTypes['DistrictIndustriesCentre'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['RegistrationCount']>, ParentType, ContextType>;
  portal?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeParticipantsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeParticipantsPayload'] = ResolversParentTypes['ChangeParticipantsPayload']> = {
  delegation?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeParticipantsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeParticipantsResult'] = ResolversParentTypes['ChangeParticipantsResult']> = {
  __resolveType: TypeResolveFn<'ChangeParticipantsPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CurrencyAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrencyAmount'] = ResolversParentTypes['CurrencyAmount']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['SafeInt'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deal'] = ResolversParentTypes['Deal'], FederationReferenceType extends FederationReferenceTypes['Deal'] = FederationReferenceTypes['Deal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Deal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['DealTransition']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliverBy?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  deliveryTerms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enquiry?: Resolver<ResolversTypes['Enquiry'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['DealChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paymentTerms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  portal?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  quoteRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['PortalRegistration']>, ParentType, ContextType>;
  settlement?: Resolver<ResolversTypes['Settlement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DealStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CurrencyAmount'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealChange'] = ResolversParentTypes['DealChange']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DealStatus']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DealStatus'], ParentType, ContextType>;
};

export type DealConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealConnection'] = ResolversParentTypes['DealConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DealEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DealCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealCount'] = ResolversParentTypes['DealCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DealStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['CurrencyAmount'], ParentType, ContextType>;
};

export type DealEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealEdge'] = ResolversParentTypes['DealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
};

export type DealTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DealTransition'] = ResolversParentTypes['DealTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DealStatus'], ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation'], FederationReferenceType extends FederationReferenceTypes['Delegation'] = FederationReferenceTypes['Delegation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Delegation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['DelegationTransition']>, ParentType, ContextType>;
  assistance?: Resolver<ReadonlyArray<ResolversTypes['TradeAssistance']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  departsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  estimatedCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  fair?: Resolver<Maybe<ResolversTypes['TradeFair']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['DelegationChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['DelegationParticipant']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatsTaken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DelegationStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationChange'] = ResolversParentTypes['DelegationChange']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DelegationStatus']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DelegationStatus'], ParentType, ContextType>;
};

export type DelegationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationConnection'] = ResolversParentTypes['DelegationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DelegationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DelegationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationEdge'] = ResolversParentTypes['DelegationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
};

export type DelegationParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationParticipant'] = ResolversParentTypes['DelegationParticipant']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DelegationTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DelegationTransition'] = ResolversParentTypes['DelegationTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DelegationStatus'], ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  code?: Resolver<ResolversTypes['LgdCode'], ParentType, ContextType>;
};

export type DistrictIndustriesCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictIndustriesCentre'] = ResolversParentTypes['DistrictIndustriesCentre'], FederationReferenceType extends FederationReferenceTypes['DistrictIndustriesCentre'] = FederationReferenceTypes['DistrictIndustriesCentre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DistrictIndustriesCentre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  portalRegistrationCounts?: Resolver<ReadonlyArray<ResolversTypes['CentreRegistrations']>, ParentType, ContextType>;
  portalRegistrations?: Resolver<ResolversTypes['PortalRegistrationConnection'], ParentType, ContextType, RequireFields<DistrictIndustriesCentrePortalRegistrationsArgs, 'first'>>;
};

export type EnquiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enquiry'] = ResolversParentTypes['Enquiry'], FederationReferenceType extends FederationReferenceTypes['Enquiry'] = FederationReferenceTypes['Enquiry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enquiry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['EnquiryTransition']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  buyer?: Resolver<ResolversTypes['Buyer'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['EnquiryChannel'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['BuyerContact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deals?: Resolver<ReadonlyArray<ResolversTypes['Deal']>, ParentType, ContextType>;
  deliveryCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  deliveryPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['EnquiryChange']>, ParentType, ContextType>;
  hsn?: Resolver<Maybe<ResolversTypes['HsnCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['EnquiryMessageConnection'], ParentType, ContextType, RequireFields<EnquiryMessagesArgs, 'first'>>;
  neededBy?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['PortalPage']>, ParentType, ContextType>;
  portal?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['PortalRegistration']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnquiryStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnquiryChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnquiryChange'] = ResolversParentTypes['EnquiryChange']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['EnquiryStatus']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['EnquiryStatus'], ParentType, ContextType>;
};

export type EnquiryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnquiryConnection'] = ResolversParentTypes['EnquiryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnquiryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnquiryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnquiryCount'] = ResolversParentTypes['EnquiryCount']> = {
  abroad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnquiryStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnquiryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnquiryEdge'] = ResolversParentTypes['EnquiryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enquiry'], ParentType, ContextType>;
};

export type EnquiryMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnquiryMessage'] = ResolversParentTypes['EnquiryMessage'], FederationReferenceType extends FederationReferenceTypes['EnquiryMessage'] = FederationReferenceTypes['EnquiryMessage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnquiryMessage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enquiry?: Resolver<ResolversTypes['Enquiry'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['MessageSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnquiryMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnquiryMessageConnection'] = ResolversParentTypes['EnquiryMessageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EnquiryMessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnquiryMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnquiryMessageEdge'] = ResolversParentTypes['EnquiryMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnquiryMessage'], ParentType, ContextType>;
};

export type EnquiryTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnquiryTransition'] = ResolversParentTypes['EnquiryTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['EnquiryStatus'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  delegations?: Resolver<ReadonlyArray<ResolversTypes['Delegation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  portalRegistrations?: Resolver<ResolversTypes['PortalRegistrationConnection'], ParentType, ContextType, RequireFields<EnterprisePortalRegistrationsArgs, 'first'>>;
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
  agreeDeal?: Resolver<ResolversTypes['AgreeDealResult'], ParentType, ContextType, RequireFields<MutationAgreeDealArgs, 'dryRun' | 'input'>>;
  changeParticipants?: Resolver<ResolversTypes['ChangeParticipantsResult'], ParentType, ContextType, RequireFields<MutationChangeParticipantsArgs, 'dryRun' | 'input'>>;
  publishPortalPage?: Resolver<ResolversTypes['PublishPortalPageResult'], ParentType, ContextType, RequireFields<MutationPublishPortalPageArgs, 'dryRun' | 'input'>>;
  recordDelegation?: Resolver<ResolversTypes['RecordDelegationResult'], ParentType, ContextType, RequireFields<MutationRecordDelegationArgs, 'dryRun' | 'input'>>;
  recordEnquiry?: Resolver<ResolversTypes['RecordEnquiryResult'], ParentType, ContextType, RequireFields<MutationRecordEnquiryArgs, 'dryRun' | 'input'>>;
  recordEnquiryMessage?: Resolver<ResolversTypes['RecordEnquiryMessageResult'], ParentType, ContextType, RequireFields<MutationRecordEnquiryMessageArgs, 'dryRun' | 'input'>>;
  recordPortal?: Resolver<ResolversTypes['RecordPortalResult'], ParentType, ContextType, RequireFields<MutationRecordPortalArgs, 'dryRun' | 'input'>>;
  recordSpending?: Resolver<ResolversTypes['RecordSpendingResult'], ParentType, ContextType, RequireFields<MutationRecordSpendingArgs, 'dryRun' | 'input'>>;
  recordTradeFair?: Resolver<ResolversTypes['RecordTradeFairResult'], ParentType, ContextType, RequireFields<MutationRecordTradeFairArgs, 'dryRun' | 'input'>>;
  registerOnPortal?: Resolver<ResolversTypes['RegisterOnPortalResult'], ParentType, ContextType, RequireFields<MutationRegisterOnPortalArgs, 'dryRun' | 'input'>>;
  reviseQuote?: Resolver<ResolversTypes['ReviseQuoteResult'], ParentType, ContextType, RequireFields<MutationReviseQuoteArgs, 'dryRun' | 'input'>>;
  sanctionAssistance?: Resolver<ResolversTypes['SanctionAssistanceResult'], ParentType, ContextType, RequireFields<MutationSanctionAssistanceArgs, 'dryRun' | 'input'>>;
  sendQuote?: Resolver<ResolversTypes['SendQuoteResult'], ParentType, ContextType, RequireFields<MutationSendQuoteArgs, 'dryRun' | 'input'>>;
  transitionAssistance?: Resolver<ResolversTypes['TransitionAssistanceResult'], ParentType, ContextType, RequireFields<MutationTransitionAssistanceArgs, 'dryRun' | 'input'>>;
  transitionDeal?: Resolver<ResolversTypes['TransitionDealResult'], ParentType, ContextType, RequireFields<MutationTransitionDealArgs, 'dryRun' | 'input'>>;
  transitionDelegation?: Resolver<ResolversTypes['TransitionDelegationResult'], ParentType, ContextType, RequireFields<MutationTransitionDelegationArgs, 'dryRun' | 'input'>>;
  transitionEnquiry?: Resolver<ResolversTypes['TransitionEnquiryResult'], ParentType, ContextType, RequireFields<MutationTransitionEnquiryArgs, 'dryRun' | 'input'>>;
  transitionPortal?: Resolver<ResolversTypes['TransitionPortalResult'], ParentType, ContextType, RequireFields<MutationTransitionPortalArgs, 'dryRun' | 'input'>>;
  transitionPortalRegistration?: Resolver<ResolversTypes['TransitionPortalRegistrationResult'], ParentType, ContextType, RequireFields<MutationTransitionPortalRegistrationArgs, 'dryRun' | 'input'>>;
  transitionQuote?: Resolver<ResolversTypes['TransitionQuoteResult'], ParentType, ContextType, RequireFields<MutationTransitionQuoteArgs, 'dryRun' | 'input'>>;
  transitionTradeFair?: Resolver<ResolversTypes['TransitionTradeFairResult'], ParentType, ContextType, RequireFields<MutationTransitionTradeFairArgs, 'dryRun' | 'input'>>;
  withdrawPortalPage?: Resolver<ResolversTypes['WithdrawPortalPageResult'], ParentType, ContextType, RequireFields<MutationWithdrawPortalPageArgs, 'dryRun' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Deal' | 'Delegation' | 'Enquiry' | 'EnquiryMessage' | 'Portal' | 'PortalPage' | 'PortalRegistration' | 'Quote' | 'TradeAssistance' | 'TradeFair', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  portals?: Resolver<ReadonlyArray<ResolversTypes['Portal']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PortalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portal'] = ResolversParentTypes['Portal'], FederationReferenceType extends FederationReferenceTypes['Portal'] = FederationReferenceTypes['Portal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Portal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['PortalTransition']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dealCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DealCount']>>, ParentType, ContextType>;
  deals?: Resolver<ResolversTypes['DealConnection'], ParentType, ContextType, RequireFields<PortalDealsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  enquiries?: Resolver<ResolversTypes['EnquiryConnection'], ParentType, ContextType, RequireFields<PortalEnquiriesArgs, 'first'>>;
  enquiryCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnquiryCount']>>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PortalChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  launchedBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  launchedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  pages?: Resolver<ResolversTypes['PortalPageConnection'], ParentType, ContextType, RequireFields<PortalPagesArgs, 'first'>>;
  registrationCounts?: Resolver<ReadonlyArray<ResolversTypes['RegistrationCount']>, ParentType, ContextType>;
  registrations?: Resolver<ResolversTypes['PortalRegistrationConnection'], ParentType, ContextType, RequireFields<PortalRegistrationsArgs, 'first'>>;
  registrationsByCentre?: Resolver<ReadonlyArray<ResolversTypes['CentreRegistrations']>, ParentType, ContextType>;
  reportedFigures?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PortalStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takesPayments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalChange'] = ResolversParentTypes['PortalChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PortalStatus']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PortalStatus'], ParentType, ContextType>;
};

export type PortalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalConnection'] = ResolversParentTypes['PortalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PortalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalEdge'] = ResolversParentTypes['PortalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
};

export type PortalPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalPage'] = ResolversParentTypes['PortalPage'], FederationReferenceType extends FederationReferenceTypes['PortalPage'] = FederationReferenceTypes['PortalPage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PortalPage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contactBy?: Resolver<ResolversTypes['PageContact'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hiddenBecause?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PortalPageChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  portal?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['PortalRegistration']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PortalPageStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalPageChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalPageChange'] = ResolversParentTypes['PortalPageChange']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PortalPageStatus']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PortalPageStatus'], ParentType, ContextType>;
};

export type PortalPageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalPageConnection'] = ResolversParentTypes['PortalPageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PortalPageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortalPageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalPageEdge'] = ResolversParentTypes['PortalPageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PortalPage'], ParentType, ContextType>;
};

export type PortalRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalRegistration'] = ResolversParentTypes['PortalRegistration'], FederationReferenceType extends FederationReferenceTypes['PortalRegistration'] = FederationReferenceTypes['PortalRegistration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PortalRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activatedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['PortalRegistrationTransition']>, ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['DistrictIndustriesCentre'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PortalRegistrationChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pages?: Resolver<ResolversTypes['PortalPageConnection'], ParentType, ContextType, RequireFields<PortalRegistrationPagesArgs, 'first'>>;
  portal?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unitKind?: Resolver<ResolversTypes['PortalUnitKind'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalRegistrationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalRegistrationChange'] = ResolversParentTypes['PortalRegistrationChange']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['RegistrationStatus']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
};

export type PortalRegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalRegistrationConnection'] = ResolversParentTypes['PortalRegistrationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PortalRegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortalRegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalRegistrationEdge'] = ResolversParentTypes['PortalRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PortalRegistration'], ParentType, ContextType>;
};

export type PortalRegistrationTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalRegistrationTransition'] = ResolversParentTypes['PortalRegistrationTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
};

export type PortalTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalTransition'] = ResolversParentTypes['PortalTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PortalStatus'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  portalPages?: Resolver<ReadonlyArray<ResolversTypes['PortalPage']>, ParentType, ContextType>;
};

export type PublishPortalPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishPortalPagePayload'] = ResolversParentTypes['PublishPortalPagePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['PortalPage'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishPortalPageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishPortalPageResult'] = ResolversParentTypes['PublishPortalPageResult']> = {
  __resolveType: TypeResolveFn<'PublishPortalPagePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assistanceSchemes?: Resolver<ReadonlyArray<ResolversTypes['AssistanceScheme']>, ParentType, ContextType>;
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType, RequireFields<QueryDealArgs, 'id'>>;
  deals?: Resolver<ResolversTypes['DealConnection'], ParentType, ContextType, RequireFields<QueryDealsArgs, 'first' | 'orderBy'>>;
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType, RequireFields<QueryDelegationArgs, 'id'>>;
  delegations?: Resolver<ResolversTypes['DelegationConnection'], ParentType, ContextType, RequireFields<QueryDelegationsArgs, 'first' | 'orderBy'>>;
  enquiries?: Resolver<ResolversTypes['EnquiryConnection'], ParentType, ContextType, RequireFields<QueryEnquiriesArgs, 'first' | 'orderBy'>>;
  enquiry?: Resolver<Maybe<ResolversTypes['Enquiry']>, ParentType, ContextType, RequireFields<QueryEnquiryArgs, 'id'>>;
  portal?: Resolver<Maybe<ResolversTypes['Portal']>, ParentType, ContextType, Partial<QueryPortalArgs>>;
  portalPage?: Resolver<Maybe<ResolversTypes['PortalPage']>, ParentType, ContextType, Partial<QueryPortalPageArgs>>;
  portalPages?: Resolver<ResolversTypes['PortalPageConnection'], ParentType, ContextType, RequireFields<QueryPortalPagesArgs, 'first' | 'orderBy'>>;
  portalRegistration?: Resolver<Maybe<ResolversTypes['PortalRegistration']>, ParentType, ContextType, RequireFields<QueryPortalRegistrationArgs, 'id'>>;
  portalRegistrations?: Resolver<ResolversTypes['PortalRegistrationConnection'], ParentType, ContextType, RequireFields<QueryPortalRegistrationsArgs, 'first' | 'orderBy'>>;
  portals?: Resolver<ResolversTypes['PortalConnection'], ParentType, ContextType, RequireFields<QueryPortalsArgs, 'first' | 'orderBy'>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<QueryQuotesArgs, 'first' | 'orderBy'>>;
  tradeAssistance?: Resolver<Maybe<ResolversTypes['TradeAssistance']>, ParentType, ContextType, RequireFields<QueryTradeAssistanceArgs, 'id'>>;
  tradeAssistances?: Resolver<ResolversTypes['TradeAssistanceConnection'], ParentType, ContextType, RequireFields<QueryTradeAssistancesArgs, 'first' | 'orderBy'>>;
  tradeFair?: Resolver<Maybe<ResolversTypes['TradeFair']>, ParentType, ContextType, RequireFields<QueryTradeFairArgs, 'id'>>;
  tradeFairs?: Resolver<ResolversTypes['TradeFairConnection'], ParentType, ContextType, RequireFields<QueryTradeFairsArgs, 'first' | 'orderBy'>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote'], FederationReferenceType extends FederationReferenceTypes['Quote'] = FederationReferenceTypes['Quote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Quote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['QuoteTransition']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType>;
  enquiry?: Resolver<ResolversTypes['Enquiry'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['QuoteChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['PortalRegistration']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['QuoteRevision']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QuoteStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CurrencyAmount'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteChange'] = ResolversParentTypes['QuoteChange']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['QuoteStep']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['QuoteStep'], ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type QuoteLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteLine'] = ResolversParentTypes['QuoteLine']> = {
  amount?: Resolver<ResolversTypes['CurrencyAmount'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hsn?: Resolver<Maybe<ResolversTypes['HsnCode']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['CurrencyAmount'], ParentType, ContextType>;
};

export type QuoteRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteRevision'] = ResolversParentTypes['QuoteRevision']> = {
  deliveryTerms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['QuoteLine']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentTerms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CurrencyAmount'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type QuoteTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteTransition'] = ResolversParentTypes['QuoteTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['QuoteStep'], ParentType, ContextType>;
};

export type RecordDelegationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDelegationPayload'] = ResolversParentTypes['RecordDelegationPayload']> = {
  delegation?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordDelegationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDelegationResult'] = ResolversParentTypes['RecordDelegationResult']> = {
  __resolveType: TypeResolveFn<'RecordDelegationPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RecordEnquiryMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEnquiryMessagePayload'] = ResolversParentTypes['RecordEnquiryMessagePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enquiry?: Resolver<ResolversTypes['Enquiry'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['EnquiryMessage'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordEnquiryMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEnquiryMessageResult'] = ResolversParentTypes['RecordEnquiryMessageResult']> = {
  __resolveType: TypeResolveFn<'RecordEnquiryMessagePayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RecordEnquiryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEnquiryPayload'] = ResolversParentTypes['RecordEnquiryPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enquiry?: Resolver<ResolversTypes['Enquiry'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordEnquiryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEnquiryResult'] = ResolversParentTypes['RecordEnquiryResult']> = {
  __resolveType: TypeResolveFn<'RecordEnquiryPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RecordPortalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPortalPayload'] = ResolversParentTypes['RecordPortalPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  portal?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPortalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPortalResult'] = ResolversParentTypes['RecordPortalResult']> = {
  __resolveType: TypeResolveFn<'RecordPortalPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RecordSpendingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSpendingPayload'] = ResolversParentTypes['RecordSpendingPayload']> = {
  assistance?: Resolver<ResolversTypes['TradeAssistance'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordSpendingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSpendingResult'] = ResolversParentTypes['RecordSpendingResult']> = {
  __resolveType: TypeResolveFn<'RecordSpendingPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RecordTradeFairPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTradeFairPayload'] = ResolversParentTypes['RecordTradeFairPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fair?: Resolver<ResolversTypes['TradeFair'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordTradeFairResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTradeFairResult'] = ResolversParentTypes['RecordTradeFairResult']> = {
  __resolveType: TypeResolveFn<'RecordTradeFairPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RegisterOnPortalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOnPortalPayload'] = ResolversParentTypes['RegisterOnPortalPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['PortalRegistration'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterOnPortalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOnPortalResult'] = ResolversParentTypes['RegisterOnPortalResult']> = {
  __resolveType: TypeResolveFn<'RegisterOnPortalPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RegistrationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationCount'] = ResolversParentTypes['RegistrationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegistrationStatus'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReviseQuotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseQuotePayload'] = ResolversParentTypes['ReviseQuotePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseQuoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseQuoteResult'] = ResolversParentTypes['ReviseQuoteResult']> = {
  __resolveType: TypeResolveFn<'ReviseQuotePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export interface SafeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export type SanctionAssistancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionAssistancePayload'] = ResolversParentTypes['SanctionAssistancePayload']> = {
  assistance?: Resolver<ResolversTypes['TradeAssistance'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SanctionAssistanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionAssistanceResult'] = ResolversParentTypes['SanctionAssistanceResult']> = {
  __resolveType: TypeResolveFn<'SanctionAssistancePayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type SendQuotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendQuotePayload'] = ResolversParentTypes['SendQuotePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendQuoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendQuoteResult'] = ResolversParentTypes['SendQuoteResult']> = {
  __resolveType: TypeResolveFn<'SendQuotePayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'], FederationReferenceType extends FederationReferenceTypes['State'] = FederationReferenceTypes['State']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['State']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['StateCode'], ParentType, ContextType>;
  portals?: Resolver<ReadonlyArray<ResolversTypes['Portal']>, ParentType, ContextType>;
};

export interface StateCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StateCode'], any> {
  name: 'StateCode';
}

export type TradeAssistanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeAssistance'] = ResolversParentTypes['TradeAssistance'], FederationReferenceType extends FederationReferenceTypes['TradeAssistance'] = FederationReferenceTypes['TradeAssistance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TradeAssistance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['TradeAssistanceTransition']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  delegation?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  fair?: Resolver<Maybe<ResolversTypes['TradeFair']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['TradeAssistanceChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sanctionOrder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sanctioned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sanctionedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['AssistanceScheme'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spendings?: Resolver<ReadonlyArray<ResolversTypes['AssistanceSpending']>, ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssistanceStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeAssistanceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeAssistanceChange'] = ResolversParentTypes['TradeAssistanceChange']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['AssistanceStatus']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AssistanceStatus'], ParentType, ContextType>;
};

export type TradeAssistanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeAssistanceConnection'] = ResolversParentTypes['TradeAssistanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TradeAssistanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TradeAssistanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeAssistanceEdge'] = ResolversParentTypes['TradeAssistanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TradeAssistance'], ParentType, ContextType>;
};

export type TradeAssistanceTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeAssistanceTransition'] = ResolversParentTypes['TradeAssistanceTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AssistanceStatus'], ParentType, ContextType>;
};

export type TradeFairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeFair'] = ResolversParentTypes['TradeFair'], FederationReferenceType extends FederationReferenceTypes['TradeFair'] = FederationReferenceTypes['TradeFair']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TradeFair']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedTransitions?: Resolver<ReadonlyArray<ResolversTypes['TradeFairTransition']>, ParentType, ContextType>;
  assistance?: Resolver<ReadonlyArray<ResolversTypes['TradeAssistance']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  delegations?: Resolver<ResolversTypes['DelegationConnection'], ParentType, ContextType, RequireFields<TradeFairDelegationsArgs, 'first'>>;
  endsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  estimatedCost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['TradeFairChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TradeFairKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TradeFairStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeFairChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeFairChange'] = ResolversParentTypes['TradeFairChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['TradeFairStatus']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['TradeFairStatus'], ParentType, ContextType>;
};

export type TradeFairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeFairConnection'] = ResolversParentTypes['TradeFairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TradeFairEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TradeFairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeFairEdge'] = ResolversParentTypes['TradeFairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TradeFair'], ParentType, ContextType>;
};

export type TradeFairTransitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeFairTransition'] = ResolversParentTypes['TradeFairTransition']> = {
  blockedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['TradeFairStatus'], ParentType, ContextType>;
};

export type TransitionAssistancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionAssistancePayload'] = ResolversParentTypes['TransitionAssistancePayload']> = {
  assistance?: Resolver<ResolversTypes['TradeAssistance'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionAssistanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionAssistanceResult'] = ResolversParentTypes['TransitionAssistanceResult']> = {
  __resolveType: TypeResolveFn<'TransitionAssistancePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type TransitionDealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionDealPayload'] = ResolversParentTypes['TransitionDealPayload']> = {
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionDealResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionDealResult'] = ResolversParentTypes['TransitionDealResult']> = {
  __resolveType: TypeResolveFn<'TransitionDealPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type TransitionDelegationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionDelegationPayload'] = ResolversParentTypes['TransitionDelegationPayload']> = {
  delegation?: Resolver<ResolversTypes['Delegation'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionDelegationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionDelegationResult'] = ResolversParentTypes['TransitionDelegationResult']> = {
  __resolveType: TypeResolveFn<'TransitionDelegationPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type TransitionEnquiryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionEnquiryPayload'] = ResolversParentTypes['TransitionEnquiryPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enquiry?: Resolver<ResolversTypes['Enquiry'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionEnquiryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionEnquiryResult'] = ResolversParentTypes['TransitionEnquiryResult']> = {
  __resolveType: TypeResolveFn<'TransitionEnquiryPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type TransitionPortalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionPortalPayload'] = ResolversParentTypes['TransitionPortalPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  portal?: Resolver<ResolversTypes['Portal'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionPortalRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionPortalRegistrationPayload'] = ResolversParentTypes['TransitionPortalRegistrationPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['PortalRegistration'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionPortalRegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionPortalRegistrationResult'] = ResolversParentTypes['TransitionPortalRegistrationResult']> = {
  __resolveType: TypeResolveFn<'TransitionPortalRegistrationPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type TransitionPortalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionPortalResult'] = ResolversParentTypes['TransitionPortalResult']> = {
  __resolveType: TypeResolveFn<'TransitionPortalPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type TransitionQuotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionQuotePayload'] = ResolversParentTypes['TransitionQuotePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionQuoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionQuoteResult'] = ResolversParentTypes['TransitionQuoteResult']> = {
  __resolveType: TypeResolveFn<'TransitionQuotePayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type TransitionTradeFairPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionTradeFairPayload'] = ResolversParentTypes['TransitionTradeFairPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fair?: Resolver<ResolversTypes['TradeFair'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransitionTradeFairResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransitionTradeFairResult'] = ResolversParentTypes['TransitionTradeFairResult']> = {
  __resolveType: TypeResolveFn<'TransitionTradeFairPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
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

export type WithdrawPortalPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPortalPagePayload'] = ResolversParentTypes['WithdrawPortalPagePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['PortalPage'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawPortalPageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPortalPageResult'] = ResolversParentTypes['WithdrawPortalPageResult']> = {
  __resolveType: TypeResolveFn<'ValidationFailed' | 'VersionConflict' | 'WithdrawPortalPagePayload', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AgreeDealPayload?: AgreeDealPayloadResolvers<ContextType>;
  AgreeDealResult?: AgreeDealResultResolvers<ContextType>;
  AssistanceScheme?: AssistanceSchemeResolvers<ContextType>;
  AssistanceSpending?: AssistanceSpendingResolvers<ContextType>;
  Buyer?: BuyerResolvers<ContextType>;
  BuyerContact?: BuyerContactResolvers<ContextType>;
  CentreRegistrations?: CentreRegistrationsResolvers<ContextType>;
  ChangeParticipantsPayload?: ChangeParticipantsPayloadResolvers<ContextType>;
  ChangeParticipantsResult?: ChangeParticipantsResultResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CurrencyAmount?: CurrencyAmountResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deal?: DealResolvers<ContextType>;
  DealChange?: DealChangeResolvers<ContextType>;
  DealConnection?: DealConnectionResolvers<ContextType>;
  DealCount?: DealCountResolvers<ContextType>;
  DealEdge?: DealEdgeResolvers<ContextType>;
  DealTransition?: DealTransitionResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DelegationChange?: DelegationChangeResolvers<ContextType>;
  DelegationConnection?: DelegationConnectionResolvers<ContextType>;
  DelegationEdge?: DelegationEdgeResolvers<ContextType>;
  DelegationParticipant?: DelegationParticipantResolvers<ContextType>;
  DelegationTransition?: DelegationTransitionResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  DistrictIndustriesCentre?: DistrictIndustriesCentreResolvers<ContextType>;
  Enquiry?: EnquiryResolvers<ContextType>;
  EnquiryChange?: EnquiryChangeResolvers<ContextType>;
  EnquiryConnection?: EnquiryConnectionResolvers<ContextType>;
  EnquiryCount?: EnquiryCountResolvers<ContextType>;
  EnquiryEdge?: EnquiryEdgeResolvers<ContextType>;
  EnquiryMessage?: EnquiryMessageResolvers<ContextType>;
  EnquiryMessageConnection?: EnquiryMessageConnectionResolvers<ContextType>;
  EnquiryMessageEdge?: EnquiryMessageEdgeResolvers<ContextType>;
  EnquiryTransition?: EnquiryTransitionResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  HsnCode?: GraphQLScalarType;
  Issue?: IssueResolvers<ContextType>;
  LgdCode?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Portal?: PortalResolvers<ContextType>;
  PortalChange?: PortalChangeResolvers<ContextType>;
  PortalConnection?: PortalConnectionResolvers<ContextType>;
  PortalEdge?: PortalEdgeResolvers<ContextType>;
  PortalPage?: PortalPageResolvers<ContextType>;
  PortalPageChange?: PortalPageChangeResolvers<ContextType>;
  PortalPageConnection?: PortalPageConnectionResolvers<ContextType>;
  PortalPageEdge?: PortalPageEdgeResolvers<ContextType>;
  PortalRegistration?: PortalRegistrationResolvers<ContextType>;
  PortalRegistrationChange?: PortalRegistrationChangeResolvers<ContextType>;
  PortalRegistrationConnection?: PortalRegistrationConnectionResolvers<ContextType>;
  PortalRegistrationEdge?: PortalRegistrationEdgeResolvers<ContextType>;
  PortalRegistrationTransition?: PortalRegistrationTransitionResolvers<ContextType>;
  PortalTransition?: PortalTransitionResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  PublishPortalPagePayload?: PublishPortalPagePayloadResolvers<ContextType>;
  PublishPortalPageResult?: PublishPortalPageResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteChange?: QuoteChangeResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  QuoteLine?: QuoteLineResolvers<ContextType>;
  QuoteRevision?: QuoteRevisionResolvers<ContextType>;
  QuoteTransition?: QuoteTransitionResolvers<ContextType>;
  RecordDelegationPayload?: RecordDelegationPayloadResolvers<ContextType>;
  RecordDelegationResult?: RecordDelegationResultResolvers<ContextType>;
  RecordEnquiryMessagePayload?: RecordEnquiryMessagePayloadResolvers<ContextType>;
  RecordEnquiryMessageResult?: RecordEnquiryMessageResultResolvers<ContextType>;
  RecordEnquiryPayload?: RecordEnquiryPayloadResolvers<ContextType>;
  RecordEnquiryResult?: RecordEnquiryResultResolvers<ContextType>;
  RecordPortalPayload?: RecordPortalPayloadResolvers<ContextType>;
  RecordPortalResult?: RecordPortalResultResolvers<ContextType>;
  RecordSpendingPayload?: RecordSpendingPayloadResolvers<ContextType>;
  RecordSpendingResult?: RecordSpendingResultResolvers<ContextType>;
  RecordTradeFairPayload?: RecordTradeFairPayloadResolvers<ContextType>;
  RecordTradeFairResult?: RecordTradeFairResultResolvers<ContextType>;
  RegisterOnPortalPayload?: RegisterOnPortalPayloadResolvers<ContextType>;
  RegisterOnPortalResult?: RegisterOnPortalResultResolvers<ContextType>;
  RegistrationCount?: RegistrationCountResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  ReviseQuotePayload?: ReviseQuotePayloadResolvers<ContextType>;
  ReviseQuoteResult?: ReviseQuoteResultResolvers<ContextType>;
  SafeInt?: GraphQLScalarType;
  SanctionAssistancePayload?: SanctionAssistancePayloadResolvers<ContextType>;
  SanctionAssistanceResult?: SanctionAssistanceResultResolvers<ContextType>;
  SendQuotePayload?: SendQuotePayloadResolvers<ContextType>;
  SendQuoteResult?: SendQuoteResultResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  TradeAssistance?: TradeAssistanceResolvers<ContextType>;
  TradeAssistanceChange?: TradeAssistanceChangeResolvers<ContextType>;
  TradeAssistanceConnection?: TradeAssistanceConnectionResolvers<ContextType>;
  TradeAssistanceEdge?: TradeAssistanceEdgeResolvers<ContextType>;
  TradeAssistanceTransition?: TradeAssistanceTransitionResolvers<ContextType>;
  TradeFair?: TradeFairResolvers<ContextType>;
  TradeFairChange?: TradeFairChangeResolvers<ContextType>;
  TradeFairConnection?: TradeFairConnectionResolvers<ContextType>;
  TradeFairEdge?: TradeFairEdgeResolvers<ContextType>;
  TradeFairTransition?: TradeFairTransitionResolvers<ContextType>;
  TransitionAssistancePayload?: TransitionAssistancePayloadResolvers<ContextType>;
  TransitionAssistanceResult?: TransitionAssistanceResultResolvers<ContextType>;
  TransitionDealPayload?: TransitionDealPayloadResolvers<ContextType>;
  TransitionDealResult?: TransitionDealResultResolvers<ContextType>;
  TransitionDelegationPayload?: TransitionDelegationPayloadResolvers<ContextType>;
  TransitionDelegationResult?: TransitionDelegationResultResolvers<ContextType>;
  TransitionEnquiryPayload?: TransitionEnquiryPayloadResolvers<ContextType>;
  TransitionEnquiryResult?: TransitionEnquiryResultResolvers<ContextType>;
  TransitionPortalPayload?: TransitionPortalPayloadResolvers<ContextType>;
  TransitionPortalRegistrationPayload?: TransitionPortalRegistrationPayloadResolvers<ContextType>;
  TransitionPortalRegistrationResult?: TransitionPortalRegistrationResultResolvers<ContextType>;
  TransitionPortalResult?: TransitionPortalResultResolvers<ContextType>;
  TransitionQuotePayload?: TransitionQuotePayloadResolvers<ContextType>;
  TransitionQuoteResult?: TransitionQuoteResultResolvers<ContextType>;
  TransitionTradeFairPayload?: TransitionTradeFairPayloadResolvers<ContextType>;
  TransitionTradeFairResult?: TransitionTradeFairResultResolvers<ContextType>;
  ValidationFailed?: ValidationFailedResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WithdrawPortalPagePayload?: WithdrawPortalPagePayloadResolvers<ContextType>;
  WithdrawPortalPageResult?: WithdrawPortalPageResultResolvers<ContextType>;
};

