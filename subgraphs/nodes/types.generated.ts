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

/** The office of a district that registers and supports industrial units. */
export type DistrictIndustriesCentre = Node & {
  readonly __typename?: 'DistrictIndustriesCentre';
  /** `dic_…` */
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

/** A product on a partner's marketplace. */
export type Listing = Node & {
  readonly __typename?: 'Listing';
  /** `lst_…` */
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

/** A body that can be party to an MoU or run a programme. */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** `org_…` */
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

/** Within how many days of an enrolment a service is to be begun and done. */
export type ServiceLevel = Node & {
  readonly __typename?: 'ServiceLevel';
  /** `svl_…` */
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
  Certificate: ResolverTypeWrapper<Partial<Certificate>>;
  Cooperative: ResolverTypeWrapper<Partial<Cooperative>>;
  DistrictIndustriesCentre: ResolverTypeWrapper<Partial<DistrictIndustriesCentre>>;
  Enrolment: ResolverTypeWrapper<Partial<Enrolment>>;
  Enterprise: ResolverTypeWrapper<Partial<Enterprise>>;
  FacilityBooking: ResolverTypeWrapper<Partial<FacilityBooking>>;
  FacilityCentre: ResolverTypeWrapper<Partial<FacilityCentre>>;
  GeographicalIndication: ResolverTypeWrapper<Partial<GeographicalIndication>>;
  GeographicalIndicationApplication: ResolverTypeWrapper<Partial<GeographicalIndicationApplication>>;
  Listing: ResolverTypeWrapper<Partial<Listing>>;
  Membership: ResolverTypeWrapper<Partial<Membership>>;
  Mou: ResolverTypeWrapper<Partial<Mou>>;
  MouAmendment: ResolverTypeWrapper<Partial<MouAmendment>>;
  Node: ResolverTypeWrapper<EntityReference>;
  Obligation: ResolverTypeWrapper<Partial<Obligation>>;
  OdopProduct: ResolverTypeWrapper<Partial<OdopProduct>>;
  Organization: ResolverTypeWrapper<Partial<Organization>>;
  Product: ResolverTypeWrapper<Partial<Product>>;
  Programme: ResolverTypeWrapper<Partial<Programme>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ServiceLevel: ResolverTypeWrapper<Partial<ServiceLevel>>;
  TrainingProgramme: ResolverTypeWrapper<Partial<TrainingProgramme>>;
  TrainingRegistration: ResolverTypeWrapper<Partial<TrainingRegistration>>;
  TrainingSession: ResolverTypeWrapper<Partial<TrainingSession>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuthorisedUser: Partial<AuthorisedUser>;
  ID: Partial<Scalars['ID']['output']>;
  Certificate: Partial<Certificate>;
  Cooperative: Partial<Cooperative>;
  DistrictIndustriesCentre: Partial<DistrictIndustriesCentre>;
  Enrolment: Partial<Enrolment>;
  Enterprise: Partial<Enterprise>;
  FacilityBooking: Partial<FacilityBooking>;
  FacilityCentre: Partial<FacilityCentre>;
  GeographicalIndication: Partial<GeographicalIndication>;
  GeographicalIndicationApplication: Partial<GeographicalIndicationApplication>;
  Listing: Partial<Listing>;
  Membership: Partial<Membership>;
  Mou: Partial<Mou>;
  MouAmendment: Partial<MouAmendment>;
  Node: EntityReference;
  Obligation: Partial<Obligation>;
  OdopProduct: Partial<OdopProduct>;
  Organization: Partial<Organization>;
  Product: Partial<Product>;
  Programme: Partial<Programme>;
  Query: Record<PropertyKey, never>;
  ServiceLevel: Partial<ServiceLevel>;
  TrainingProgramme: Partial<TrainingProgramme>;
  TrainingRegistration: Partial<TrainingRegistration>;
  TrainingSession: Partial<TrainingSession>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  String: Partial<Scalars['String']['output']>;
};

export type AuthorisedUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorisedUser'] = ResolversParentTypes['AuthorisedUser']> = {
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

export type DistrictIndustriesCentreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictIndustriesCentre'] = ResolversParentTypes['DistrictIndustriesCentre']> = {
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

export type GeographicalIndicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeographicalIndication'] = ResolversParentTypes['GeographicalIndication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GeographicalIndicationApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeographicalIndicationApplication'] = ResolversParentTypes['GeographicalIndicationApplication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
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
  __resolveType: TypeResolveFn<'AuthorisedUser' | 'Certificate' | 'Cooperative' | 'DistrictIndustriesCentre' | 'Enrolment' | 'Enterprise' | 'FacilityBooking' | 'FacilityCentre' | 'GeographicalIndication' | 'GeographicalIndicationApplication' | 'Listing' | 'Membership' | 'Mou' | 'MouAmendment' | 'Obligation' | 'OdopProduct' | 'Organization' | 'Product' | 'Programme' | 'ServiceLevel' | 'TrainingProgramme' | 'TrainingRegistration' | 'TrainingSession', ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OdopProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OdopProduct'] = ResolversParentTypes['OdopProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
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

export type ServiceLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLevel'] = ResolversParentTypes['ServiceLevel']> = {
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

export type Resolvers<ContextType = Context> = {
  AuthorisedUser?: AuthorisedUserResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  Cooperative?: CooperativeResolvers<ContextType>;
  DistrictIndustriesCentre?: DistrictIndustriesCentreResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  FacilityBooking?: FacilityBookingResolvers<ContextType>;
  FacilityCentre?: FacilityCentreResolvers<ContextType>;
  GeographicalIndication?: GeographicalIndicationResolvers<ContextType>;
  GeographicalIndicationApplication?: GeographicalIndicationApplicationResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mou?: MouResolvers<ContextType>;
  MouAmendment?: MouAmendmentResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  OdopProduct?: OdopProductResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ServiceLevel?: ServiceLevelResolvers<ContextType>;
  TrainingProgramme?: TrainingProgrammeResolvers<ContextType>;
  TrainingRegistration?: TrainingRegistrationResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
};

