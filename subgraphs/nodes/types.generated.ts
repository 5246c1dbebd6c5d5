import type { GraphQLResolveInfo } from 'graphql';
import type { EntityReference } from '../shared/subgraph.ts';
import type { Context } from './loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  _FieldSet: { input: string; output: string; }
};

/** Somebody registered to use a geographical indication for its goods, for a time. */
export type AuthorisedUser = Node & {
  readonly __typename?: 'AuthorisedUser';
  /** `giu_…` */
  readonly id: Scalars['ID']['output'];
};

/** What a state undertakes over some days to have enterprises registered. */
export type Campaign = Node & {
  readonly __typename?: 'Campaign';
  /** `cmp_…` */
  readonly id: Scalars['ID']['output'];
};

/** A certificate that a scheme gave to a product or to a seller. */
export type Certificate = Node & {
  readonly __typename?: 'Certificate';
  /** `crt_…` */
  readonly id: Scalars['ID']['output'];
};

/** A co-operative society, a federation of societies, or an undertaking among them. */
export type Cooperative = Node & {
  readonly __typename?: 'Cooperative';
  /** `coop_…` */
  readonly id: Scalars['ID']['output'];
};

/** What buyer and seller agreed on. No payment is taken here, and none is known. */
export type Deal = Node & {
  readonly __typename?: 'Deal';
  /** `deal_…` */
  readonly id: Scalars['ID']['output'];
};

/** Enterprises that travel together, to a fair or to buyers of a place. */
export type Delegation = Node & {
  readonly __typename?: 'Delegation';
  /** `dlg_…` */
  readonly id: Scalars['ID']['output'];
};

/** The office of a district that registers and supports industrial units. */
export type DistrictIndustriesCentre = Node & {
  readonly __typename?: 'DistrictIndustriesCentre';
  /** `dic_…` */
  readonly id: Scalars['ID']['output'];
};

/** What a buyer at home or abroad asks for. */
export type Enquiry = Node & {
  readonly __typename?: 'Enquiry';
  /** `enq_…` */
  readonly id: Scalars['ID']['output'];
};

/** What one side wrote. Nothing is ever changed or removed. */
export type EnquiryMessage = Node & {
  readonly __typename?: 'EnquiryMessage';
  /** `emsg_…` */
  readonly id: Scalars['ID']['output'];
};

/** A seller on its way to a partner's marketplace, under an MoU or a programme. */
export type Enrolment = Node & {
  readonly __typename?: 'Enrolment';
  /** `enr_…` */
  readonly id: Scalars['ID']['output'];
};

/** A small enterprise, public undertaking, start-up, artisan or weaver. */
export type Enterprise = Node & {
  readonly __typename?: 'Enterprise';
  /** `ent_…` */
  readonly id: Scalars['ID']['output'];
};

/** Places of an offering of a facility centre that are kept for a seller for a time. */
export type FacilityBooking = Node & {
  readonly __typename?: 'FacilityBooking';
  /** `cfb_…` */
  readonly id: Scalars['ID']['output'];
};

/** A common facility centre: machines and services of a trade that small enterprises of an area share. */
export type FacilityCentre = Node & {
  readonly __typename?: 'FacilityCentre';
  /** `cfc_…` */
  readonly id: Scalars['ID']['output'];
};

/** Money set aside by a state, and others with it, for small enterprises. */
export type Fund = Node & {
  readonly __typename?: 'Fund';
  /** `fnd_…` */
  readonly id: Scalars['ID']['output'];
};

/** An enterprise's application to a fund. */
export type FundApplication = Node & {
  readonly __typename?: 'FundApplication';
  /** `fap_…` */
  readonly id: Scalars['ID']['output'];
};

/** A sign for goods that owe their character to where they come from (Geographical Indications of Goods Act, 1999). */
export type GeographicalIndication = Node & {
  readonly __typename?: 'GeographicalIndication';
  /** `gi_…` */
  readonly id: Scalars['ID']['output'];
};

/** An application for a geographical indication by one applicant; joint applicants have one each. */
export type GeographicalIndicationApplication = Node & {
  readonly __typename?: 'GeographicalIndicationApplication';
  /** `gia_…` */
  readonly id: Scalars['ID']['output'];
};

/** Something that sources measure again and again: a time series. */
export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  /** `ind_…` */
  readonly id: Scalars['ID']['output'];
};

/** A product on a partner's marketplace. */
export type Listing = Node & {
  readonly __typename?: 'Listing';
  /** `lst_…` */
  readonly id: Scalars['ID']['output'];
};

/** A day on which loans were disbursed to small enterprises. */
export type LoanEvent = Node & {
  readonly __typename?: 'LoanEvent';
  /** `lne_…` */
  readonly id: Scalars['ID']['output'];
};

/** A total of loans that a source reported for a financial year to date. It never replaces what the events add up to. */
export type LoanReport = Node & {
  readonly __typename?: 'LoanReport';
  /** `lnr_…` */
  readonly id: Scalars['ID']['output'];
};

/** A scheme under which small enterprises get loans. */
export type LoanScheme = Node & {
  readonly __typename?: 'LoanScheme';
  /** `lns_…` */
  readonly id: Scalars['ID']['output'];
};

/** That a co-operative or an enterprise belongs to a co-operative, for a time. */
export type Membership = Node & {
  readonly __typename?: 'Membership';
  /** `mbr_…` */
  readonly id: Scalars['ID']['output'];
};

/** A memorandum of understanding between a state or its bodies and partners. */
export type Mou = Node & {
  readonly __typename?: 'Mou';
  /** `mou_…` */
  readonly id: Scalars['ID']['output'];
};

/** A change of a signed MoU, proposed, reviewed and signed on its own. */
export type MouAmendment = Node & {
  readonly __typename?: 'MouAmendment';
  /** `amd_…` */
  readonly id: Scalars['ID']['output'];
};

/** Anything that has an id of its own and is found by `node(id:)`. */
export type Node = {
  /** TypeID: the prefix tells the type, the rest is a UUIDv7. */
  readonly id: Scalars['ID']['output'];
};

/** Something that a party of an MoU owes to others of it. */
export type Obligation = Node & {
  readonly __typename?: 'Obligation';
  /** `obl_…` */
  readonly id: Scalars['ID']['output'];
};

/** A product that a district is promoted for under One District One Product. */
export type OdopProduct = Node & {
  readonly __typename?: 'OdopProduct';
  /** `odop_…` */
  readonly id: Scalars['ID']['output'];
};

/** A person who uses the console. */
export type Officer = Node & {
  readonly __typename?: 'Officer';
  /** `ofc_…` */
  readonly id: Scalars['ID']['output'];
};

/** A body that can be party to an MoU or run a programme. */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** `org_…` */
  readonly id: Scalars['ID']['output'];
};

/** What a state has set itself for its enterprises. */
export type Policy = Node & {
  readonly __typename?: 'Policy';
  /** `pol_…` */
  readonly id: Scalars['ID']['output'];
};

/** A site on which enterprises of a state and buyers at home and abroad find each other. */
export type Portal = Node & {
  readonly __typename?: 'Portal';
  /** `ptl_…` */
  readonly id: Scalars['ID']['output'];
};

/** What a portal shows of a product of the catalogue. Buyers reach the seller by an enquiry only. */
export type PortalPage = Node & {
  readonly __typename?: 'PortalPage';
  /** `page_…` */
  readonly id: Scalars['ID']['output'];
};

/** That an enterprise or a public undertaking is, or wants to be, on a portal. */
export type PortalRegistration = Node & {
  readonly __typename?: 'PortalRegistration';
  /** `preg_…` */
  readonly id: Scalars['ID']['output'];
};

/** Goods that an enterprise or a co-operative sells. */
export type Product = Node & {
  readonly __typename?: 'Product';
  /** `prd_…` */
  readonly id: Scalars['ID']['output'];
};

/** What an organisation does for small enterprises under one name. */
export type Programme = Node & {
  readonly __typename?: 'Programme';
  /** `prg_…` */
  readonly id: Scalars['ID']['output'];
};

/** Everything that can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** Whatever has this id; null when nothing has it, when it is not yours to see, and when it is no id. */
  readonly node?: Maybe<Node>;
  /** Whatever has these ids, in their order, each null as with `node`. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
};


/** Everything that can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** What a unit offers to a buyer. */
export type Quote = Node & {
  readonly __typename?: 'Quote';
  /** `quo_…` */
  readonly id: Scalars['ID']['output'];
};

/** Within how many days of an enrolment a service is to be begun and done. */
export type ServiceLevel = Node & {
  readonly __typename?: 'ServiceLevel';
  /** `svl_…` */
  readonly id: Scalars['ID']['output'];
};

/** Money sanctioned for one fair or one delegation. What is spent never exceeds what is sanctioned. */
export type TradeAssistance = Node & {
  readonly __typename?: 'TradeAssistance';
  /** `tas_…` */
  readonly id: Scalars['ID']['output'];
};

/** A trade fair, exhibition, meet of buyers and sellers, or conference. */
export type TradeFair = Node & {
  readonly __typename?: 'TradeFair';
  /** `fair_…` */
  readonly id: Scalars['ID']['output'];
};

/** A course that sellers are trained by, given in sessions. */
export type TrainingProgramme = Node & {
  readonly __typename?: 'TrainingProgramme';
  /** `trp_…` */
  readonly id: Scalars['ID']['output'];
};

/** A seller's seat in a session, and whether it came. */
export type TrainingRegistration = Node & {
  readonly __typename?: 'TrainingRegistration';
  /** `trr_…` */
  readonly id: Scalars['ID']['output'];
};

/** One session of a training programme. */
export type TrainingSession = Node & {
  readonly __typename?: 'TrainingSession';
  /** `trs_…` */
  readonly id: Scalars['ID']['output'];
};

/** Where an organisation wants to be told of events. */
export type WebhookEndpoint = Node & {
  readonly __typename?: 'WebhookEndpoint';
  /** `whk_…` */
  readonly id: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuthorisedUser: ResolverTypeWrapper<Partial<AuthorisedUser>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Campaign: ResolverTypeWrapper<Partial<Campaign>>;
  Certificate: ResolverTypeWrapper<Partial<Certificate>>;
  Cooperative: ResolverTypeWrapper<Partial<Cooperative>>;
  Deal: ResolverTypeWrapper<Partial<Deal>>;
  Delegation: ResolverTypeWrapper<Partial<Delegation>>;
  DistrictIndustriesCentre: ResolverTypeWrapper<Partial<DistrictIndustriesCentre>>;
  Enquiry: ResolverTypeWrapper<Partial<Enquiry>>;
  EnquiryMessage: ResolverTypeWrapper<Partial<EnquiryMessage>>;
  Enrolment: ResolverTypeWrapper<Partial<Enrolment>>;
  Enterprise: ResolverTypeWrapper<Partial<Enterprise>>;
  FacilityBooking: ResolverTypeWrapper<Partial<FacilityBooking>>;
  FacilityCentre: ResolverTypeWrapper<Partial<FacilityCentre>>;
  Fund: ResolverTypeWrapper<Partial<Fund>>;
  FundApplication: ResolverTypeWrapper<Partial<FundApplication>>;
  GeographicalIndication: ResolverTypeWrapper<Partial<GeographicalIndication>>;
  GeographicalIndicationApplication: ResolverTypeWrapper<Partial<GeographicalIndicationApplication>>;
  Indicator: ResolverTypeWrapper<Partial<Indicator>>;
  Listing: ResolverTypeWrapper<Partial<Listing>>;
  LoanEvent: ResolverTypeWrapper<Partial<LoanEvent>>;
  LoanReport: ResolverTypeWrapper<Partial<LoanReport>>;
  LoanScheme: ResolverTypeWrapper<Partial<LoanScheme>>;
  Membership: ResolverTypeWrapper<Partial<Membership>>;
  Mou: ResolverTypeWrapper<Partial<Mou>>;
  MouAmendment: ResolverTypeWrapper<Partial<MouAmendment>>;
  Node: ResolverTypeWrapper<EntityReference>;
  Obligation: ResolverTypeWrapper<Partial<Obligation>>;
  OdopProduct: ResolverTypeWrapper<Partial<OdopProduct>>;
  Officer: ResolverTypeWrapper<Partial<Officer>>;
  Organization: ResolverTypeWrapper<Partial<Organization>>;
  Policy: ResolverTypeWrapper<Partial<Policy>>;
  Portal: ResolverTypeWrapper<Partial<Portal>>;
  PortalPage: ResolverTypeWrapper<Partial<PortalPage>>;
  PortalRegistration: ResolverTypeWrapper<Partial<PortalRegistration>>;
  Product: ResolverTypeWrapper<Partial<Product>>;
  Programme: ResolverTypeWrapper<Partial<Programme>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<Partial<Quote>>;
  ServiceLevel: ResolverTypeWrapper<Partial<ServiceLevel>>;
  TradeAssistance: ResolverTypeWrapper<Partial<TradeAssistance>>;
  TradeFair: ResolverTypeWrapper<Partial<TradeFair>>;
  TrainingProgramme: ResolverTypeWrapper<Partial<TrainingProgramme>>;
  TrainingRegistration: ResolverTypeWrapper<Partial<TrainingRegistration>>;
  TrainingSession: ResolverTypeWrapper<Partial<TrainingSession>>;
  WebhookEndpoint: ResolverTypeWrapper<Partial<WebhookEndpoint>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuthorisedUser: Partial<AuthorisedUser>;
  ID: Partial<Scalars['ID']['output']>;
  Campaign: Partial<Campaign>;
  Certificate: Partial<Certificate>;
  Cooperative: Partial<Cooperative>;
  Deal: Partial<Deal>;
  Delegation: Partial<Delegation>;
  DistrictIndustriesCentre: Partial<DistrictIndustriesCentre>;
  Enquiry: Partial<Enquiry>;
  EnquiryMessage: Partial<EnquiryMessage>;
  Enrolment: Partial<Enrolment>;
  Enterprise: Partial<Enterprise>;
  FacilityBooking: Partial<FacilityBooking>;
  FacilityCentre: Partial<FacilityCentre>;
  Fund: Partial<Fund>;
  FundApplication: Partial<FundApplication>;
  GeographicalIndication: Partial<GeographicalIndication>;
  GeographicalIndicationApplication: Partial<GeographicalIndicationApplication>;
  Indicator: Partial<Indicator>;
  Listing: Partial<Listing>;
  LoanEvent: Partial<LoanEvent>;
  LoanReport: Partial<LoanReport>;
  LoanScheme: Partial<LoanScheme>;
  Membership: Partial<Membership>;
  Mou: Partial<Mou>;
  MouAmendment: Partial<MouAmendment>;
  Node: EntityReference;
  Obligation: Partial<Obligation>;
  OdopProduct: Partial<OdopProduct>;
  Officer: Partial<Officer>;
  Organization: Partial<Organization>;
  Policy: Partial<Policy>;
  Portal: Partial<Portal>;
  PortalPage: Partial<PortalPage>;
  PortalRegistration: Partial<PortalRegistration>;
  Product: Partial<Product>;
  Programme: Partial<Programme>;
  Query: Record<PropertyKey, never>;
  Quote: Partial<Quote>;
  ServiceLevel: Partial<ServiceLevel>;
  TradeAssistance: Partial<TradeAssistance>;
  TradeFair: Partial<TradeFair>;
  TrainingProgramme: Partial<TrainingProgramme>;
  TrainingRegistration: Partial<TrainingRegistration>;
  TrainingSession: Partial<TrainingSession>;
  WebhookEndpoint: Partial<WebhookEndpoint>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  String: Partial<Scalars['String']['output']>;
};

export type AuthorisedUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorisedUser'] = ResolversParentTypes['AuthorisedUser']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CooperativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cooperative'] = ResolversParentTypes['Cooperative']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deal'] = ResolversParentTypes['Deal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictIndustriesCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictIndustriesCentre'] = ResolversParentTypes['DistrictIndustriesCentre']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnquiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enquiry'] = ResolversParentTypes['Enquiry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnquiryMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnquiryMessage'] = ResolversParentTypes['EnquiryMessage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityBooking'] = ResolversParentTypes['FacilityBooking']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityCentre'] = ResolversParentTypes['FacilityCentre']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundApplication'] = ResolversParentTypes['FundApplication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeographicalIndicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeographicalIndication'] = ResolversParentTypes['GeographicalIndication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeographicalIndicationApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeographicalIndicationApplication'] = ResolversParentTypes['GeographicalIndicationApplication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanEvent'] = ResolversParentTypes['LoanEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanReport'] = ResolversParentTypes['LoanReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoanScheme'] = ResolversParentTypes['LoanScheme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MouResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mou'] = ResolversParentTypes['Mou']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MouAmendmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MouAmendment'] = ResolversParentTypes['MouAmendment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AuthorisedUser' | 'Campaign' | 'Certificate' | 'Cooperative' | 'Deal' | 'Delegation' | 'DistrictIndustriesCentre' | 'Enquiry' | 'EnquiryMessage' | 'Enrolment' | 'Enterprise' | 'FacilityBooking' | 'FacilityCentre' | 'Fund' | 'FundApplication' | 'GeographicalIndication' | 'GeographicalIndicationApplication' | 'Indicator' | 'Listing' | 'LoanEvent' | 'LoanReport' | 'LoanScheme' | 'Membership' | 'Mou' | 'MouAmendment' | 'Obligation' | 'OdopProduct' | 'Officer' | 'Organization' | 'Policy' | 'Portal' | 'PortalPage' | 'PortalRegistration' | 'Product' | 'Programme' | 'Quote' | 'ServiceLevel' | 'TradeAssistance' | 'TradeFair' | 'TrainingProgramme' | 'TrainingRegistration' | 'TrainingSession' | 'WebhookEndpoint', ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OdopProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OdopProduct'] = ResolversParentTypes['OdopProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portal'] = ResolversParentTypes['Portal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalPage'] = ResolversParentTypes['PortalPage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalRegistration'] = ResolversParentTypes['PortalRegistration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
};

export type QuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLevel'] = ResolversParentTypes['ServiceLevel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeAssistanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeAssistance'] = ResolversParentTypes['TradeAssistance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradeFairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradeFair'] = ResolversParentTypes['TradeFair']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingProgramme'] = ResolversParentTypes['TrainingProgramme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingRegistration'] = ResolversParentTypes['TrainingRegistration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEndpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpoint'] = ResolversParentTypes['WebhookEndpoint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AuthorisedUser?: AuthorisedUserResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Cooperative?: CooperativeResolvers<ContextType>;
  Deal?: DealResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DistrictIndustriesCentre?: DistrictIndustriesCentreResolvers<ContextType>;
  Enquiry?: EnquiryResolvers<ContextType>;
  EnquiryMessage?: EnquiryMessageResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  FacilityBooking?: FacilityBookingResolvers<ContextType>;
  FacilityCentre?: FacilityCentreResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  FundApplication?: FundApplicationResolvers<ContextType>;
  GeographicalIndication?: GeographicalIndicationResolvers<ContextType>;
  GeographicalIndicationApplication?: GeographicalIndicationApplicationResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  LoanEvent?: LoanEventResolvers<ContextType>;
  LoanReport?: LoanReportResolvers<ContextType>;
  LoanScheme?: LoanSchemeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mou?: MouResolvers<ContextType>;
  MouAmendment?: MouAmendmentResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  OdopProduct?: OdopProductResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  Portal?: PortalResolvers<ContextType>;
  PortalPage?: PortalPageResolvers<ContextType>;
  PortalRegistration?: PortalRegistrationResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  ServiceLevel?: ServiceLevelResolvers<ContextType>;
  TradeAssistance?: TradeAssistanceResolvers<ContextType>;
  TradeFair?: TradeFairResolvers<ContextType>;
  TrainingProgramme?: TrainingProgrammeResolvers<ContextType>;
  TrainingRegistration?: TrainingRegistrationResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
};

