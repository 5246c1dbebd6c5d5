import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Issue as IssueValue } from '../shared/errors.ts';
import type { ClientRow, SecretRow, OfficerRow, PublishedKeyRow, WebhookEndpointRow, WebhookSecretRow } from './tables.ts';
import type { ClientPage, OfficerPage, WebhookEndpointPage } from './store.ts';
import type { Stub, PlaceStub } from './stubs.ts';
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
  /** ISO 3166-2 code of an Indian state or union territory, e.g. `IN-UP`. */
  StateCode: { input: string; output: string; }
  /** An absolute http or https URL. */
  URL: { input: URL; output: string | URL; }
  _FieldSet: { input: string; output: string; }
};

/** A new officer. */
export type AddOfficerInput = {
  /** What they sign in with. */
  readonly email: Scalars['String']['input'];
  /** The person's name. */
  readonly name: Scalars['String']['input'];
  /** The organisation that they work for; needed of a partner's and a bureau's. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** At least one, all of one audience. */
  readonly roles: ReadonlyArray<OfficerRole>;
  /** The state that they act for; of a bureau's. */
  readonly state?: InputMaybe<Scalars['StateCode']['input']>;
};

/** The officer was added. */
export type AddOfficerPayload = {
  readonly __typename?: 'AddOfficerPayload';
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The officer as they are now. */
  readonly officer: Officer;
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type AddOfficerResult = AddOfficerPayload | ValidationFailed;

/** A program that gets tokens from the hub's issuer. */
export type ApiClient = {
  readonly __typename?: 'ApiClient';
  /** Whose view of the graph it has; null of a console, whose officers have theirs. */
  readonly audience?: Maybe<Audience>;
  /** Whether it has secrets; a console in a browser can keep none. */
  readonly confidential: Scalars['Boolean']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it comes to its end. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its `client_id`, and the actor in the audit trail. */
  readonly id: Scalars['ID']['output'];
  /** Who uses it. */
  readonly kind: ApiClientKind;
  /** When one of its secrets was last used, to the minute. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What people call it. */
  readonly name: Scalars['String']['output'];
  /** The organisation that it belongs to; null of the hub's own. */
  readonly organization?: Maybe<Organization>;
  /** Where people who signed in may be sent back to; of a console. */
  readonly redirectUris: ReadonlyArray<Scalars['String']['output']>;
  /** When it was revoked. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was revoked. */
  readonly revokedReason?: Maybe<Scalars['String']['output']>;
  /** The most that it can ask for. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** Its secrets, past ones too, newest first. No secret itself is kept. */
  readonly secrets: ReadonlyArray<ApiClientSecret>;
  /** The state that a bureau's client acts for. */
  readonly state?: Maybe<State>;
  /** Whether it gets tokens now. */
  readonly status: ApiClientStatus;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts up with every change; what `expectedVersion` meets. */
  readonly version: Scalars['Int']['output'];
};

/** A page of API clients. */
export type ApiClientConnection = {
  readonly __typename?: 'ApiClientConnection';
  /** The clients of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ApiClientEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An API client in a page. */
export type ApiClientEdge = {
  readonly __typename?: 'ApiClientEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The client. */
  readonly node: ApiClient;
};

/** Which API clients. */
export type ApiClientFilter = {
  /** Those of this audience. */
  readonly audience?: InputMaybe<Audience>;
  /** Those of this kind. */
  readonly kind?: InputMaybe<ApiClientKind>;
  /** Those of this organisation. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Those that are, or are not, revoked. */
  readonly revoked?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Who uses a client. */
export type ApiClientKind =
  /** People, by the authorization-code grant with PKCE; each token is then an officer's. */
  | 'CONSOLE'
  /** A program of an organisation, by the client-credentials grant. */
  | 'SERVICE';

/** Orders of API clients. */
export type ApiClientOrder =
  /** The youngest first. */
  | 'CREATED_DESC'
  /** By name. */
  | 'NAME_ASC';

/** A secret of a client, as far as it can be told. */
export type ApiClientSecret = {
  readonly __typename?: 'ApiClientSecret';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ends. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Names it, to revoke it. */
  readonly id: Scalars['ID']['output'];
  /** When it was last used, to the minute. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is good now. */
  readonly live: Scalars['Boolean']['output'];
  /** When it was revoked. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whether a client gets tokens. */
export type ApiClientStatus =
  /** It does. */
  | 'ACTIVE'
  /** Its end has come. */
  | 'EXPIRED'
  /** It was revoked, for good. */
  | 'REVOKED';

/** Whose view of the graph somebody has. */
export type Audience =
  /** The hub's own tools and people. */
  | 'ADMIN'
  /** A bureau of a state. */
  | 'BUREAU'
  /** An e-commerce partner. */
  | 'PARTNER';

/** Another password for oneself. */
export type ChangeMyPasswordInput = {
  /** 15 to 128 characters, hard to guess. */
  readonly newPassword: Scalars['String']['input'];
  /** The one until now. A wrong one counts as at the sign-in: five lock the account for a time. */
  readonly password: Scalars['String']['input'];
};

/** The password was changed; everybody who is signed in with the account has to sign in again. */
export type ChangeMyPasswordPayload = {
  readonly __typename?: 'ChangeMyPasswordPayload';
  /** When the password was set. */
  readonly passwordSetAt: Scalars['DateTime']['output'];
};

/** What came of it. */
export type ChangeMyPasswordResult = ChangeMyPasswordPayload | ValidationFailed;

/** What changes of a webhook endpoint; what is not given stays. */
export type ChangeWebhookEndpointInput = {
  /** What people call it; null for nothing. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What it is told of from now on. */
  readonly eventTypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `whk_…` */
  readonly id: Scalars['ID']['input'];
  /** Where messages are posted to from now on, once it was verified. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The endpoint was changed. */
export type ChangeWebhookEndpointPayload = {
  readonly __typename?: 'ChangeWebhookEndpointPayload';
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The endpoint as it is now. */
  readonly endpoint: WebhookEndpoint;
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type ChangeWebhookEndpointResult = ChangeWebhookEndpointPayload | ValidationFailed | VersionConflict;

/** A new API client. */
export type CreateApiClientInput = {
  /** Whose view of the graph it has; of a service. */
  readonly audience?: InputMaybe<Audience>;
  /** Whether a console has secrets; a service always has. */
  readonly confidential: Scalars['Boolean']['input'];
  /** When it comes to its end. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its `client_id`: 3 to 63 small letters, digits and hyphens, a letter first. */
  readonly id: Scalars['String']['input'];
  /** Who uses it. */
  readonly kind: ApiClientKind;
  /** What people call it. */
  readonly name: Scalars['String']['input'];
  /** The organisation that it belongs to; needed of a partner's and a bureau's. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Where people may be sent back to; of a console. https, or http on the person's own machine. */
  readonly redirectUris: ReadonlyArray<Scalars['String']['input']>;
  /** The most that it can ask for, within what its audience may have. */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  /** The state that it acts for; of a bureau's. */
  readonly state?: InputMaybe<Scalars['StateCode']['input']>;
};

/** The client was made. */
export type CreateApiClientPayload = {
  readonly __typename?: 'CreateApiClientPayload';
  /** The client as it is now. */
  readonly client: ApiClient;
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The secret, 256 random bits, shown this once; null in a replay, a dry run, and of a client without secrets. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type CreateApiClientResult = CreateApiClientPayload | ValidationFailed;

/** An officer to disable. */
export type DisableOfficerInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `ofc_…` */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** The officer was disabled. */
export type DisableOfficerPayload = {
  readonly __typename?: 'DisableOfficerPayload';
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The officer as they are now. */
  readonly officer: Officer;
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type DisableOfficerResult = DisableOfficerPayload | ValidationFailed | VersionConflict;

/** A webhook endpoint to disable. */
export type DisableWebhookEndpointInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `whk_…` */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** The endpoint was disabled. */
export type DisableWebhookEndpointPayload = {
  readonly __typename?: 'DisableWebhookEndpointPayload';
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The endpoint as it is now. */
  readonly endpoint: WebhookEndpoint;
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type DisableWebhookEndpointResult = DisableWebhookEndpointPayload | ValidationFailed | VersionConflict;

/** The end of a client. */
export type ExpireApiClientInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** When it ends; null for never. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The `client_id`. */
  readonly id: Scalars['ID']['input'];
};

/** The end of the client was set. */
export type ExpireApiClientPayload = {
  readonly __typename?: 'ExpireApiClientPayload';
  /** The client as it is now. */
  readonly client: ApiClient;
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type ExpireApiClientResult = ExpireApiClientPayload | ValidationFailed | VersionConflict;

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

/** Everything that can be changed. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a person who may sign in once they have a password. */
  readonly addOfficer: AddOfficerResult;
  /**
   * Changes the password of the officer who asks, and signs them out everywhere, here too. It can be neither tried out nor repeated. The same can be
   * done at the sign-in.
   */
  readonly changeMyPassword: ChangeMyPasswordResult;
  /** Changes what is given. With another URL the endpoint has to be verified again. */
  readonly changeWebhookEndpoint: ChangeWebhookEndpointResult;
  /** Makes an API client. Its secret is in this answer and nowhere else. */
  readonly createApiClient: CreateApiClientResult;
  /** Lets an officer sign in no more and signs them out, at once. */
  readonly disableOfficer: DisableOfficerResult;
  /** Sends nothing to an endpoint any more, until it is verified again. What operators of the hub disabled, only they verify. */
  readonly disableWebhookEndpoint: DisableWebhookEndpointResult;
  /** Sets the end of a client, or takes it away: from then on neither it nor its tokens are good for anything. */
  readonly expireApiClient: ExpireApiClientResult;
  /** Names an address to be told of events at, once it has been verified. Its secret is in this answer and nowhere else. */
  readonly registerWebhookEndpoint: RegisterWebhookEndpointResult;
  /** Ends a client, its secrets and its tokens, at once and for good. */
  readonly revokeApiClient: RevokeApiClientResult;
  /** Takes one secret of a client back, and all tokens that the client has, since they may have been got by it. */
  readonly revokeApiClientSecret: RevokeApiClientSecretResult;
  /** Gives a client a second secret; the older one is good until an end, so that nothing stands still meanwhile. */
  readonly rotateApiClientSecret: RotateApiClientSecretResult;
  /** Makes the next key that signs tokens. It is published before it signs, and the one before it stays until its tokens have expired. */
  readonly rotateSigningKey: RotateSigningKeyResult;
  /** Gives an endpoint a second secret. Until the older one ends, what is sent is signed by both. */
  readonly rotateWebhookSecret: RotateWebhookSecretResult;
  /** Sets an officer's password, and signs them out wherever they are signed in. */
  readonly setOfficerPassword: SetOfficerPasswordResult;
  /** Gives an officer other roles, and signs them out. */
  readonly setOfficerRoles: SetOfficerRolesResult;
  /** Forgets an officer's failures to sign in, and enables one who was disabled. */
  readonly unlockOfficer: UnlockOfficerResult;
  /** Sends a signed `webhook_endpoint.ping`. An endpoint that answers it with 2xx within 10 seconds is ACTIVE; what an answer says is not read. A dry run sends nothing. */
  readonly verifyWebhookEndpoint: VerifyWebhookEndpointResult;
};


/** Everything that can be changed. */
export type MutationAddOfficerArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddOfficerInput;
};


/** Everything that can be changed. */
export type MutationChangeMyPasswordArgs = {
  input: ChangeMyPasswordInput;
};


/** Everything that can be changed. */
export type MutationChangeWebhookEndpointArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ChangeWebhookEndpointInput;
};


/** Everything that can be changed. */
export type MutationCreateApiClientArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CreateApiClientInput;
};


/** Everything that can be changed. */
export type MutationDisableOfficerArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DisableOfficerInput;
};


/** Everything that can be changed. */
export type MutationDisableWebhookEndpointArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DisableWebhookEndpointInput;
};


/** Everything that can be changed. */
export type MutationExpireApiClientArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ExpireApiClientInput;
};


/** Everything that can be changed. */
export type MutationRegisterWebhookEndpointArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegisterWebhookEndpointInput;
};


/** Everything that can be changed. */
export type MutationRevokeApiClientArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RevokeApiClientInput;
};


/** Everything that can be changed. */
export type MutationRevokeApiClientSecretArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RevokeApiClientSecretInput;
};


/** Everything that can be changed. */
export type MutationRotateApiClientSecretArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RotateApiClientSecretInput;
};


/** Everything that can be changed. */
export type MutationRotateSigningKeyArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RotateSigningKeyInput;
};


/** Everything that can be changed. */
export type MutationRotateWebhookSecretArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RotateWebhookSecretInput;
};


/** Everything that can be changed. */
export type MutationSetOfficerPasswordArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SetOfficerPasswordInput;
};


/** Everything that can be changed. */
export type MutationSetOfficerRolesArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SetOfficerRolesInput;
};


/** Everything that can be changed. */
export type MutationUnlockOfficerArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UnlockOfficerInput;
};


/** Everything that can be changed. */
export type MutationVerifyWebhookEndpointArgs = {
  dryRun: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: VerifyWebhookEndpointInput;
};

/** Anything that has an id of its own and is found by `node(id:)`. */
export type Node = {
  /** TypeID: the prefix tells the type, the rest is a UUIDv7. */
  readonly id: Scalars['ID']['output'];
};

/** A person who uses the console. */
export type Officer = Node & {
  readonly __typename?: 'Officer';
  /** Whose view of the graph they have; it follows from the roles. */
  readonly audience: Audience;
  /** When they were added. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When they were disabled. */
  readonly disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why they were disabled. */
  readonly disabledReason?: Maybe<Scalars['String']['output']>;
  /** What they sign in with. */
  readonly email: Scalars['String']['output'];
  /** `ofc_…`, and the actor in the audit trail. */
  readonly id: Scalars['ID']['output'];
  /** When they last signed in. */
  readonly lastSignedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when tries to sign in are refused, after too many failures. */
  readonly lockedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether somebody else set the password, so that they have to choose another when they sign in. */
  readonly mustChangePassword: Scalars['Boolean']['output'];
  /** The person's name. */
  readonly name: Scalars['String']['output'];
  /** The organisation that they work for; null of the hub's own people. */
  readonly organization?: Maybe<Organization>;
  /** When the password was set; null while there is none. */
  readonly passwordSetAt?: Maybe<Scalars['DateTime']['output']>;
  /** What they are. */
  readonly roles: ReadonlyArray<OfficerRole>;
  /** What the roles allow, together. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The state that an officer of a bureau acts for. */
  readonly state?: Maybe<State>;
  /** Whether they can sign in. */
  readonly status: OfficerStatus;
  /** When they last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Counts up with every change; what `expectedVersion` meets. */
  readonly version: Scalars['Int']['output'];
};

/** A page of officers. */
export type OfficerConnection = {
  readonly __typename?: 'OfficerConnection';
  /** The officers of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OfficerEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An officer in a page. */
export type OfficerEdge = {
  readonly __typename?: 'OfficerEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The officer. */
  readonly node: Officer;
};

/** Which officers. */
export type OfficerFilter = {
  /** Those of this audience. */
  readonly audience?: InputMaybe<Audience>;
  /** Those who are, or are not, disabled. */
  readonly disabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The one who signs in with this. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Those of this organisation. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Those who act for this state. */
  readonly state?: InputMaybe<Scalars['StateCode']['input']>;
};

/** Orders of officers. */
export type OfficerOrder =
  /** The youngest first. */
  | 'CREATED_DESC'
  /** By name. */
  | 'NAME_ASC';

/** What an officer is. */
export type OfficerRole =
  /** Runs the hub. */
  | 'ADMIN'
  /** Approves what officers of the bureau prepare. */
  | 'BUREAU_APPROVER'
  /** Keeps the records of a bureau's state. */
  | 'BUREAU_OFFICER'
  /** Runs a partner's connection to the hub. */
  | 'PARTNER_ENGINEER';

/** What a role allows. */
export type OfficerRoleScopes = {
  readonly __typename?: 'OfficerRoleScopes';
  /** Whose view of the graph it comes with. */
  readonly audience: Audience;
  /** The role. */
  readonly role: OfficerRole;
  /** Its scopes. */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
};

/** Whether an officer can sign in. */
export type OfficerStatus =
  /** They can. */
  | 'ACTIVE'
  /** They were disabled. */
  | 'DISABLED'
  /** They have no password yet. */
  | 'INVITED'
  /** Too many tries failed; they can again after a time. */
  | 'LOCKED';

/** A party of the graph. */
export type Organization = {
  readonly __typename?: 'Organization';
  /** `org_…` */
  readonly id: Scalars['ID']['output'];
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
  /** One API client by its `client_id`; null when there is none. */
  readonly apiClient?: Maybe<ApiClient>;
  /** API clients: programs of organisations, and consoles that people use. */
  readonly apiClients: ApiClientConnection;
  /** One officer by id; null when there is none. */
  readonly officer?: Maybe<Officer>;
  /** What each role of an officer allows. */
  readonly officerRoles: ReadonlyArray<OfficerRoleScopes>;
  /** People who use the console. */
  readonly officers: OfficerConnection;
  /** Keys that sign tokens, those to come and the latest of the past, newest first. */
  readonly signingKeys: ReadonlyArray<SigningKey>;
  /** One webhook endpoint by id; null when there is none, and when it is another organisation's. */
  readonly webhookEndpoint?: Maybe<WebhookEndpoint>;
  /** Where your organisation wants to be told of events; of all organisations, for admins. */
  readonly webhookEndpoints: WebhookEndpointConnection;
  /** What an endpoint of yours can be told of. */
  readonly webhookEventTypes: ReadonlyArray<WebhookEventType>;
};


/** Everything that can be read. */
export type QueryApiClientArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryApiClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApiClientFilter>;
  first: Scalars['Int']['input'];
  orderBy: ApiClientOrder;
};


/** Everything that can be read. */
export type QueryOfficerArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryOfficersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfficerFilter>;
  first: Scalars['Int']['input'];
  orderBy: OfficerOrder;
};


/** Everything that can be read. */
export type QueryWebhookEndpointArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryWebhookEndpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WebhookEndpointFilter>;
  first: Scalars['Int']['input'];
  orderBy: WebhookEndpointOrder;
};

/** A new webhook endpoint. It belongs to the caller's organisation, and is told what the caller may see. */
export type RegisterWebhookEndpointInput = {
  /** What people call it. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What it is told of: at least one name of `webhookEventTypes`. */
  readonly eventTypes: ReadonlyArray<Scalars['String']['input']>;
  /** Where messages are posted to: https, a host in the public DNS, port 443 or 80, no name, password or fragment. */
  readonly url: Scalars['String']['input'];
};

/** The endpoint was registered, and waits to be verified. */
export type RegisterWebhookEndpointPayload = {
  readonly __typename?: 'RegisterWebhookEndpointPayload';
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The endpoint as it is now. */
  readonly endpoint: WebhookEndpoint;
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The secret, `whsec_` and 256 random bits in base64, shown this once; null in a replay and in a dry run. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type RegisterWebhookEndpointResult = RegisterWebhookEndpointPayload | ValidationFailed;

/** A client to end. */
export type RevokeApiClientInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The `client_id`. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** The client was ended. */
export type RevokeApiClientPayload = {
  readonly __typename?: 'RevokeApiClientPayload';
  /** The client as it is now. */
  readonly client: ApiClient;
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type RevokeApiClientResult = RevokeApiClientPayload | ValidationFailed | VersionConflict;

/** A secret to take back. */
export type RevokeApiClientSecretInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The `client_id`. */
  readonly id: Scalars['ID']['input'];
  /** The id of the secret. */
  readonly secret: Scalars['ID']['input'];
};

/** The secret is good for nothing any more. */
export type RevokeApiClientSecretPayload = {
  readonly __typename?: 'RevokeApiClientSecretPayload';
  /** The client as it is now. */
  readonly client: ApiClient;
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type RevokeApiClientSecretResult = RevokeApiClientSecretPayload | ValidationFailed | VersionConflict;

/** A change of a client's secrets. */
export type RotateApiClientSecretInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The `client_id`. */
  readonly id: Scalars['ID']['input'];
  /** When the secrets that it has now end; within 90 days, by default in a week. */
  readonly olderUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The client has a new secret. */
export type RotateApiClientSecretPayload = {
  readonly __typename?: 'RotateApiClientSecretPayload';
  /** The client as it is now. */
  readonly client: ApiClient;
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The secret, 256 random bits, shown this once; null in a replay, a dry run, and of a client without secrets. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type RotateApiClientSecretResult = RotateApiClientSecretPayload | ValidationFailed | VersionConflict;

/** How to change the key that signs. */
export type RotateSigningKeyInput = {
  /** The key before it came into wrong hands: sign by the new one at once, and refuse all tokens of the older ones. */
  readonly compromised: Scalars['Boolean']['input'];
};

/** There is a new key. */
export type RotateSigningKeyPayload = {
  readonly __typename?: 'RotateSigningKeyPayload';
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The key. */
  readonly key: SigningKey;
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type RotateSigningKeyResult = RotateSigningKeyPayload | ValidationFailed;

/** A change of an endpoint's secrets. */
export type RotateWebhookSecretInput = {
  /** The secrets before came into wrong hands: they end at once. */
  readonly compromised: Scalars['Boolean']['input'];
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `whk_…` */
  readonly id: Scalars['ID']['input'];
  /** When the secret that it has now ends; within 90 days, by default in a week. */
  readonly olderUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The endpoint has a new secret. */
export type RotateWebhookSecretPayload = {
  readonly __typename?: 'RotateWebhookSecretPayload';
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The endpoint as it is now. */
  readonly endpoint: WebhookEndpoint;
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The secret, `whsec_` and 256 random bits in base64, shown this once; null in a replay and in a dry run. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type RotateWebhookSecretResult = RotateWebhookSecretPayload | ValidationFailed | VersionConflict;

/** A password for an officer. */
export type SetOfficerPasswordInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `ofc_…` */
  readonly id: Scalars['ID']['input'];
  /** 15 to 128 characters, hard to guess. */
  readonly password: Scalars['String']['input'];
};

/** The officer has a new password. */
export type SetOfficerPasswordPayload = {
  readonly __typename?: 'SetOfficerPasswordPayload';
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The officer as they are now. */
  readonly officer: Officer;
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type SetOfficerPasswordResult = SetOfficerPasswordPayload | ValidationFailed | VersionConflict;

/** Other roles for an officer. */
export type SetOfficerRolesInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `ofc_…` */
  readonly id: Scalars['ID']['input'];
  /** At least one, all of the audience that they have. */
  readonly roles: ReadonlyArray<OfficerRole>;
};

/** The officer has other roles. */
export type SetOfficerRolesPayload = {
  readonly __typename?: 'SetOfficerRolesPayload';
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The officer as they are now. */
  readonly officer: Officer;
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type SetOfficerRolesResult = SetOfficerRolesPayload | ValidationFailed | VersionConflict;

/** How much an issue weighs. */
export type Severity =
  /** The write was refused. */
  | 'ERROR'
  /** The write went through; somebody should look. */
  | 'WARNING';

/** A key that signs tokens. */
export type SigningKey = {
  readonly __typename?: 'SigningKey';
  /** The algorithm that it signs by. */
  readonly algorithm: Scalars['String']['output'];
  /** When it was made, and published. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Names it in tokens and in the published key set (RFC 7638). */
  readonly id: Scalars['ID']['output'];
  /** Until when it is published, and its tokens are good. */
  readonly publishedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it stops to sign; null until another is to follow. */
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** From when it signs. */
  readonly signsFrom: Scalars['DateTime']['output'];
  /** What it does now. */
  readonly status: SigningKeyStatus;
};

/** What a key does. */
export type SigningKeyStatus =
  /** It is gone, and so are its tokens. */
  | 'GONE'
  /** It is published, so that all who verify know it when it begins to sign. */
  | 'PUBLISHED'
  /** It signs no more; tokens that it signed are good until they expire. */
  | 'RETIRED'
  /** It signs. */
  | 'SIGNING';

/** A state or union territory. */
export type State = {
  readonly __typename?: 'State';
  /** ISO 3166-2 code. */
  readonly code: Scalars['StateCode']['output'];
};

/** An officer to let in again. */
export type UnlockOfficerInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `ofc_…` */
  readonly id: Scalars['ID']['input'];
};

/** The officer can sign in again. */
export type UnlockOfficerPayload = {
  readonly __typename?: 'UnlockOfficerPayload';
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The officer as they are now. */
  readonly officer: Officer;
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type UnlockOfficerResult = UnlockOfficerPayload | ValidationFailed | VersionConflict;

/** The write was refused and nothing was written. */
export type ValidationFailed = {
  readonly __typename?: 'ValidationFailed';
  /** Everything that is wrong, not only the first. */
  readonly issues: ReadonlyArray<Issue>;
};

/** A webhook endpoint to verify. */
export type VerifyWebhookEndpointInput = {
  /** The version that was read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** `whk_…` */
  readonly id: Scalars['ID']['input'];
};

/** The endpoint was pinged; its status and `lastCheck` tell what came of it. */
export type VerifyWebhookEndpointPayload = {
  readonly __typename?: 'VerifyWebhookEndpointPayload';
  /** Whether nothing was written, since that was asked for. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The endpoint as it is now. */
  readonly endpoint: WebhookEndpoint;
  /** Whether an earlier request with the same key did it. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What somebody should look at. */
  readonly warnings: ReadonlyArray<Issue>;
};

/** What came of it. */
export type VerifyWebhookEndpointResult = ValidationFailed | VerifyWebhookEndpointPayload | VersionConflict;

/** Somebody changed the record since it was read: read it again and decide anew. Nothing was written. */
export type VersionConflict = {
  readonly __typename?: 'VersionConflict';
  /** The version that the record has now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** The version that the caller had. */
  readonly expectedVersion: Scalars['Int']['output'];
};

/** What came of a ping. */
export type WebhookCheck = {
  readonly __typename?: 'WebhookCheck';
  /** When it was sent, or was not since the address was refused. */
  readonly at: Scalars['DateTime']['output'];
  /** HTTP status of the answer; null when none came. */
  readonly httpStatus?: Maybe<Scalars['Int']['output']>;
  /** What came of it. */
  readonly outcome: WebhookCheckOutcome;
};

/** What came of a ping. */
export type WebhookCheckOutcome =
  /** Nothing was sent: the host is not in the public DNS, or has an address that is not of the public internet. */
  | 'ADDRESS_REFUSED'
  /** It was answered with 2xx. */
  | 'ANSWERED'
  /** It was answered with a redirect, and redirects are not followed. */
  | 'REDIRECTED'
  /** It was answered with another status. */
  | 'REJECTED'
  /** No whole answer came within 10 seconds. */
  | 'TIMED_OUT'
  /** Nobody took the connection, or it broke, or the answer was no HTTP. */
  | 'UNREACHABLE'
  /** The certificate is of another host, has expired, or is vouched for by nobody known. */
  | 'UNTRUSTED';

/** Where an organisation wants to be told of events: an address that takes signed messages (https://www.standardwebhooks.com). */
export type WebhookEndpoint = Node & {
  readonly __typename?: 'WebhookEndpoint';
  /** Whose view of the graph decides what it is told. */
  readonly audience: Audience;
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What people call it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When it was disabled. */
  readonly disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who disabled it, and so who can have it verified again. */
  readonly disabledBy?: Maybe<WebhookEndpointDisabler>;
  /** Why it was disabled. */
  readonly disabledReason?: Maybe<Scalars['String']['output']>;
  /** What it is told of: names of `webhookEventTypes`. */
  readonly eventTypes: ReadonlyArray<Scalars['String']['output']>;
  /** `whk_…` */
  readonly id: Scalars['ID']['output'];
  /** What came of the last ping; null before the first one to this URL. */
  readonly lastCheck?: Maybe<WebhookCheck>;
  /** The organisation that it belongs to; null of the hub's own tools. */
  readonly organization?: Maybe<Organization>;
  /** Its secrets, past ones too, newest first, as far as they can be told. */
  readonly secrets: ReadonlyArray<WebhookSecret>;
  /** The state that a bureau's acts for. */
  readonly state?: Maybe<State>;
  /** Whether it is told. */
  readonly status: WebhookEndpointStatus;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Where messages are posted to. */
  readonly url: Scalars['URL']['output'];
  /** When it first answered at this URL. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts up with every change; what `expectedVersion` meets. */
  readonly version: Scalars['Int']['output'];
};

/** A page of webhook endpoints. */
export type WebhookEndpointConnection = {
  readonly __typename?: 'WebhookEndpointConnection';
  /** The endpoints of this page, each with its cursor. */
  readonly edges: ReadonlyArray<WebhookEndpointEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Who disabled an endpoint. */
export type WebhookEndpointDisabler =
  /** The operators of the hub. */
  | 'OPERATOR'
  /** The organisation that it belongs to. */
  | 'OWNER';

/** A webhook endpoint in a page. */
export type WebhookEndpointEdge = {
  readonly __typename?: 'WebhookEndpointEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The endpoint. */
  readonly node: WebhookEndpoint;
};

/** Which webhook endpoints. */
export type WebhookEndpointFilter = {
  /** Those that want to be told of this. */
  readonly eventType?: InputMaybe<Scalars['String']['input']>;
  /** Those of this organisation. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Those that are, or are not yet, or are no more told of events. */
  readonly status?: InputMaybe<WebhookEndpointStatus>;
};

/** Orders of webhook endpoints. */
export type WebhookEndpointOrder =
  /** The youngest first. */
  | 'CREATED_DESC';

/** Whether an endpoint is told of events. */
export type WebhookEndpointStatus =
  /** It is. */
  | 'ACTIVE'
  /** No more, until it is verified again. */
  | 'DISABLED'
  /** Not before it has answered a ping. */
  | 'PENDING';

/** A kind of event. */
export type WebhookEventType = {
  readonly __typename?: 'WebhookEventType';
  /** For example `listing.updated`. */
  readonly name: Scalars['String']['output'];
  /** Name of the type that it is about. */
  readonly subject: Scalars['String']['output'];
};

/** A secret that signs what an endpoint is sent, as far as it can be told. */
export type WebhookSecret = {
  readonly __typename?: 'WebhookSecret';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ends. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Names it. */
  readonly id: Scalars['ID']['output'];
  /** Whether it signs now. */
  readonly live: Scalars['Boolean']['output'];
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
  ApiClient: ApiClient;
  Officer: Officer;
  WebhookEndpoint: WebhookEndpoint;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  ApiClient:
    ( { __typename: 'ApiClient' }
    & GraphQLRecursivePick<FederationTypes['ApiClient'], {"id":true}> );
  Officer:
    ( { __typename: 'Officer' }
    & GraphQLRecursivePick<FederationTypes['Officer'], {"id":true}> );
  WebhookEndpoint:
    ( { __typename: 'WebhookEndpoint' }
    & GraphQLRecursivePick<FederationTypes['WebhookEndpoint'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AddOfficerResult:
    | ( Partial<Omit<AddOfficerPayload, 'officer' | 'warnings'> & { officer: _RefType['Officer'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  ChangeMyPasswordResult:
    | ( Partial<ChangeMyPasswordPayload> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  ChangeWebhookEndpointResult:
    | ( Partial<Omit<ChangeWebhookEndpointPayload, 'endpoint' | 'warnings'> & { endpoint: _RefType['WebhookEndpoint'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  CreateApiClientResult:
    | ( Partial<Omit<CreateApiClientPayload, 'client' | 'warnings'> & { client: _RefType['ApiClient'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  DisableOfficerResult:
    | ( Partial<Omit<DisableOfficerPayload, 'officer' | 'warnings'> & { officer: _RefType['Officer'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  DisableWebhookEndpointResult:
    | ( Partial<Omit<DisableWebhookEndpointPayload, 'endpoint' | 'warnings'> & { endpoint: _RefType['WebhookEndpoint'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  ExpireApiClientResult:
    | ( Partial<Omit<ExpireApiClientPayload, 'client' | 'warnings'> & { client: _RefType['ApiClient'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RegisterWebhookEndpointResult:
    | ( Partial<Omit<RegisterWebhookEndpointPayload, 'endpoint' | 'warnings'> & { endpoint: _RefType['WebhookEndpoint'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RevokeApiClientResult:
    | ( Partial<Omit<RevokeApiClientPayload, 'client' | 'warnings'> & { client: _RefType['ApiClient'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RevokeApiClientSecretResult:
    | ( Partial<Omit<RevokeApiClientSecretPayload, 'client' | 'warnings'> & { client: _RefType['ApiClient'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RotateApiClientSecretResult:
    | ( Partial<Omit<RotateApiClientSecretPayload, 'client' | 'warnings'> & { client: _RefType['ApiClient'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  RotateSigningKeyResult:
    | ( Partial<Omit<RotateSigningKeyPayload, 'key' | 'warnings'> & { key: _RefType['SigningKey'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
  ;
  RotateWebhookSecretResult:
    | ( Partial<Omit<RotateWebhookSecretPayload, 'endpoint' | 'warnings'> & { endpoint: _RefType['WebhookEndpoint'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  SetOfficerPasswordResult:
    | ( Partial<Omit<SetOfficerPasswordPayload, 'officer' | 'warnings'> & { officer: _RefType['Officer'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  SetOfficerRolesResult:
    | ( Partial<Omit<SetOfficerRolesPayload, 'officer' | 'warnings'> & { officer: _RefType['Officer'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  UnlockOfficerResult:
    | ( Partial<Omit<UnlockOfficerPayload, 'officer' | 'warnings'> & { officer: _RefType['Officer'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
  VerifyWebhookEndpointResult:
    | ( Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<Omit<VerifyWebhookEndpointPayload, 'endpoint' | 'warnings'> & { endpoint: _RefType['WebhookEndpoint'], warnings: ReadonlyArray<_RefType['Issue']> }> )
    | ( Partial<VersionConflict> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( OfficerRow )
    | ( WebhookEndpointRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddOfficerInput: ResolverTypeWrapper<Partial<AddOfficerInput>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  AddOfficerPayload: ResolverTypeWrapper<Partial<Omit<AddOfficerPayload, 'officer' | 'warnings'> & { officer: ResolversTypes['Officer'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  AddOfficerResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddOfficerResult']>>;
  ApiClient: ResolverTypeWrapper<ClientRow>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ApiClientConnection: ResolverTypeWrapper<ClientPage>;
  ApiClientEdge: ResolverTypeWrapper<Partial<Omit<ApiClientEdge, 'node'> & { node: ResolversTypes['ApiClient'] }>>;
  ApiClientFilter: ResolverTypeWrapper<Partial<ApiClientFilter>>;
  ApiClientKind: ResolverTypeWrapper<Partial<ApiClientKind>>;
  ApiClientOrder: ResolverTypeWrapper<Partial<ApiClientOrder>>;
  ApiClientSecret: ResolverTypeWrapper<SecretRow>;
  ApiClientStatus: ResolverTypeWrapper<Partial<ApiClientStatus>>;
  Audience: ResolverTypeWrapper<Partial<Audience>>;
  ChangeMyPasswordInput: ResolverTypeWrapper<Partial<ChangeMyPasswordInput>>;
  ChangeMyPasswordPayload: ResolverTypeWrapper<Partial<ChangeMyPasswordPayload>>;
  ChangeMyPasswordResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMyPasswordResult']>>;
  ChangeWebhookEndpointInput: ResolverTypeWrapper<Partial<ChangeWebhookEndpointInput>>;
  ChangeWebhookEndpointPayload: ResolverTypeWrapper<Partial<Omit<ChangeWebhookEndpointPayload, 'endpoint' | 'warnings'> & { endpoint: ResolversTypes['WebhookEndpoint'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  ChangeWebhookEndpointResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeWebhookEndpointResult']>>;
  CreateApiClientInput: ResolverTypeWrapper<Partial<CreateApiClientInput>>;
  CreateApiClientPayload: ResolverTypeWrapper<Partial<Omit<CreateApiClientPayload, 'client' | 'warnings'> & { client: ResolversTypes['ApiClient'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  CreateApiClientResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiClientResult']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DisableOfficerInput: ResolverTypeWrapper<Partial<DisableOfficerInput>>;
  DisableOfficerPayload: ResolverTypeWrapper<Partial<Omit<DisableOfficerPayload, 'officer' | 'warnings'> & { officer: ResolversTypes['Officer'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  DisableOfficerResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisableOfficerResult']>>;
  DisableWebhookEndpointInput: ResolverTypeWrapper<Partial<DisableWebhookEndpointInput>>;
  DisableWebhookEndpointPayload: ResolverTypeWrapper<Partial<Omit<DisableWebhookEndpointPayload, 'endpoint' | 'warnings'> & { endpoint: ResolversTypes['WebhookEndpoint'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  DisableWebhookEndpointResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisableWebhookEndpointResult']>>;
  ExpireApiClientInput: ResolverTypeWrapper<Partial<ExpireApiClientInput>>;
  ExpireApiClientPayload: ResolverTypeWrapper<Partial<Omit<ExpireApiClientPayload, 'client' | 'warnings'> & { client: ResolversTypes['ApiClient'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  ExpireApiClientResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExpireApiClientResult']>>;
  Issue: ResolverTypeWrapper<IssueValue>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Officer: ResolverTypeWrapper<OfficerRow>;
  OfficerConnection: ResolverTypeWrapper<OfficerPage>;
  OfficerEdge: ResolverTypeWrapper<Partial<Omit<OfficerEdge, 'node'> & { node: ResolversTypes['Officer'] }>>;
  OfficerFilter: ResolverTypeWrapper<Partial<OfficerFilter>>;
  OfficerOrder: ResolverTypeWrapper<Partial<OfficerOrder>>;
  OfficerRole: ResolverTypeWrapper<Partial<OfficerRole>>;
  OfficerRoleScopes: ResolverTypeWrapper<Partial<OfficerRoleScopes>>;
  OfficerStatus: ResolverTypeWrapper<Partial<OfficerStatus>>;
  Organization: ResolverTypeWrapper<Stub>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterWebhookEndpointInput: ResolverTypeWrapper<Partial<RegisterWebhookEndpointInput>>;
  RegisterWebhookEndpointPayload: ResolverTypeWrapper<Partial<Omit<RegisterWebhookEndpointPayload, 'endpoint' | 'warnings'> & { endpoint: ResolversTypes['WebhookEndpoint'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RegisterWebhookEndpointResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterWebhookEndpointResult']>>;
  RevokeApiClientInput: ResolverTypeWrapper<Partial<RevokeApiClientInput>>;
  RevokeApiClientPayload: ResolverTypeWrapper<Partial<Omit<RevokeApiClientPayload, 'client' | 'warnings'> & { client: ResolversTypes['ApiClient'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RevokeApiClientResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiClientResult']>>;
  RevokeApiClientSecretInput: ResolverTypeWrapper<Partial<RevokeApiClientSecretInput>>;
  RevokeApiClientSecretPayload: ResolverTypeWrapper<Partial<Omit<RevokeApiClientSecretPayload, 'client' | 'warnings'> & { client: ResolversTypes['ApiClient'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RevokeApiClientSecretResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiClientSecretResult']>>;
  RotateApiClientSecretInput: ResolverTypeWrapper<Partial<RotateApiClientSecretInput>>;
  RotateApiClientSecretPayload: ResolverTypeWrapper<Partial<Omit<RotateApiClientSecretPayload, 'client' | 'warnings'> & { client: ResolversTypes['ApiClient'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RotateApiClientSecretResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateApiClientSecretResult']>>;
  RotateSigningKeyInput: ResolverTypeWrapper<Partial<RotateSigningKeyInput>>;
  RotateSigningKeyPayload: ResolverTypeWrapper<Partial<Omit<RotateSigningKeyPayload, 'key' | 'warnings'> & { key: ResolversTypes['SigningKey'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RotateSigningKeyResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateSigningKeyResult']>>;
  RotateWebhookSecretInput: ResolverTypeWrapper<Partial<RotateWebhookSecretInput>>;
  RotateWebhookSecretPayload: ResolverTypeWrapper<Partial<Omit<RotateWebhookSecretPayload, 'endpoint' | 'warnings'> & { endpoint: ResolversTypes['WebhookEndpoint'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  RotateWebhookSecretResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateWebhookSecretResult']>>;
  SetOfficerPasswordInput: ResolverTypeWrapper<Partial<SetOfficerPasswordInput>>;
  SetOfficerPasswordPayload: ResolverTypeWrapper<Partial<Omit<SetOfficerPasswordPayload, 'officer' | 'warnings'> & { officer: ResolversTypes['Officer'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  SetOfficerPasswordResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOfficerPasswordResult']>>;
  SetOfficerRolesInput: ResolverTypeWrapper<Partial<SetOfficerRolesInput>>;
  SetOfficerRolesPayload: ResolverTypeWrapper<Partial<Omit<SetOfficerRolesPayload, 'officer' | 'warnings'> & { officer: ResolversTypes['Officer'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  SetOfficerRolesResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOfficerRolesResult']>>;
  Severity: ResolverTypeWrapper<Partial<Severity>>;
  SigningKey: ResolverTypeWrapper<PublishedKeyRow>;
  SigningKeyStatus: ResolverTypeWrapper<Partial<SigningKeyStatus>>;
  State: ResolverTypeWrapper<PlaceStub>;
  StateCode: ResolverTypeWrapper<Partial<Scalars['StateCode']['output']>>;
  URL: ResolverTypeWrapper<Partial<Scalars['URL']['output']>>;
  UnlockOfficerInput: ResolverTypeWrapper<Partial<UnlockOfficerInput>>;
  UnlockOfficerPayload: ResolverTypeWrapper<Partial<Omit<UnlockOfficerPayload, 'officer' | 'warnings'> & { officer: ResolversTypes['Officer'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  UnlockOfficerResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnlockOfficerResult']>>;
  ValidationFailed: ResolverTypeWrapper<Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversTypes['Issue']> }>>;
  VerifyWebhookEndpointInput: ResolverTypeWrapper<Partial<VerifyWebhookEndpointInput>>;
  VerifyWebhookEndpointPayload: ResolverTypeWrapper<Partial<Omit<VerifyWebhookEndpointPayload, 'endpoint' | 'warnings'> & { endpoint: ResolversTypes['WebhookEndpoint'], warnings: ReadonlyArray<ResolversTypes['Issue']> }>>;
  VerifyWebhookEndpointResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyWebhookEndpointResult']>>;
  VersionConflict: ResolverTypeWrapper<Partial<VersionConflict>>;
  WebhookCheck: ResolverTypeWrapper<Partial<WebhookCheck>>;
  WebhookCheckOutcome: ResolverTypeWrapper<Partial<WebhookCheckOutcome>>;
  WebhookEndpoint: ResolverTypeWrapper<WebhookEndpointRow>;
  WebhookEndpointConnection: ResolverTypeWrapper<WebhookEndpointPage>;
  WebhookEndpointDisabler: ResolverTypeWrapper<Partial<WebhookEndpointDisabler>>;
  WebhookEndpointEdge: ResolverTypeWrapper<Partial<Omit<WebhookEndpointEdge, 'node'> & { node: ResolversTypes['WebhookEndpoint'] }>>;
  WebhookEndpointFilter: ResolverTypeWrapper<Partial<WebhookEndpointFilter>>;
  WebhookEndpointOrder: ResolverTypeWrapper<Partial<WebhookEndpointOrder>>;
  WebhookEndpointStatus: ResolverTypeWrapper<Partial<WebhookEndpointStatus>>;
  WebhookEventType: ResolverTypeWrapper<Partial<WebhookEventType>>;
  WebhookSecret: ResolverTypeWrapper<WebhookSecretRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddOfficerInput: Partial<AddOfficerInput>;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  AddOfficerPayload: Partial<Omit<AddOfficerPayload, 'officer' | 'warnings'> & { officer: ResolversParentTypes['Officer'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  AddOfficerResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AddOfficerResult']>;
  ApiClient: ClientRow;
  Int: Partial<Scalars['Int']['output']>;
  ApiClientConnection: ClientPage;
  ApiClientEdge: Partial<Omit<ApiClientEdge, 'node'> & { node: ResolversParentTypes['ApiClient'] }>;
  ApiClientFilter: Partial<ApiClientFilter>;
  ApiClientSecret: SecretRow;
  ChangeMyPasswordInput: Partial<ChangeMyPasswordInput>;
  ChangeMyPasswordPayload: Partial<ChangeMyPasswordPayload>;
  ChangeMyPasswordResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ChangeMyPasswordResult']>;
  ChangeWebhookEndpointInput: Partial<ChangeWebhookEndpointInput>;
  ChangeWebhookEndpointPayload: Partial<Omit<ChangeWebhookEndpointPayload, 'endpoint' | 'warnings'> & { endpoint: ResolversParentTypes['WebhookEndpoint'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  ChangeWebhookEndpointResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ChangeWebhookEndpointResult']>;
  CreateApiClientInput: Partial<CreateApiClientInput>;
  CreateApiClientPayload: Partial<Omit<CreateApiClientPayload, 'client' | 'warnings'> & { client: ResolversParentTypes['ApiClient'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  CreateApiClientResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CreateApiClientResult']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DisableOfficerInput: Partial<DisableOfficerInput>;
  DisableOfficerPayload: Partial<Omit<DisableOfficerPayload, 'officer' | 'warnings'> & { officer: ResolversParentTypes['Officer'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  DisableOfficerResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DisableOfficerResult']>;
  DisableWebhookEndpointInput: Partial<DisableWebhookEndpointInput>;
  DisableWebhookEndpointPayload: Partial<Omit<DisableWebhookEndpointPayload, 'endpoint' | 'warnings'> & { endpoint: ResolversParentTypes['WebhookEndpoint'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  DisableWebhookEndpointResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DisableWebhookEndpointResult']>;
  ExpireApiClientInput: Partial<ExpireApiClientInput>;
  ExpireApiClientPayload: Partial<Omit<ExpireApiClientPayload, 'client' | 'warnings'> & { client: ResolversParentTypes['ApiClient'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  ExpireApiClientResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ExpireApiClientResult']>;
  Issue: IssueValue;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Officer: OfficerRow;
  OfficerConnection: OfficerPage;
  OfficerEdge: Partial<Omit<OfficerEdge, 'node'> & { node: ResolversParentTypes['Officer'] }>;
  OfficerFilter: Partial<OfficerFilter>;
  OfficerRoleScopes: Partial<OfficerRoleScopes>;
  Organization: Stub;
  PageInfo: Partial<PageInfo>;
  Query: Record<PropertyKey, never>;
  RegisterWebhookEndpointInput: Partial<RegisterWebhookEndpointInput>;
  RegisterWebhookEndpointPayload: Partial<Omit<RegisterWebhookEndpointPayload, 'endpoint' | 'warnings'> & { endpoint: ResolversParentTypes['WebhookEndpoint'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RegisterWebhookEndpointResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RegisterWebhookEndpointResult']>;
  RevokeApiClientInput: Partial<RevokeApiClientInput>;
  RevokeApiClientPayload: Partial<Omit<RevokeApiClientPayload, 'client' | 'warnings'> & { client: ResolversParentTypes['ApiClient'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RevokeApiClientResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RevokeApiClientResult']>;
  RevokeApiClientSecretInput: Partial<RevokeApiClientSecretInput>;
  RevokeApiClientSecretPayload: Partial<Omit<RevokeApiClientSecretPayload, 'client' | 'warnings'> & { client: ResolversParentTypes['ApiClient'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RevokeApiClientSecretResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RevokeApiClientSecretResult']>;
  RotateApiClientSecretInput: Partial<RotateApiClientSecretInput>;
  RotateApiClientSecretPayload: Partial<Omit<RotateApiClientSecretPayload, 'client' | 'warnings'> & { client: ResolversParentTypes['ApiClient'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RotateApiClientSecretResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RotateApiClientSecretResult']>;
  RotateSigningKeyInput: Partial<RotateSigningKeyInput>;
  RotateSigningKeyPayload: Partial<Omit<RotateSigningKeyPayload, 'key' | 'warnings'> & { key: ResolversParentTypes['SigningKey'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RotateSigningKeyResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RotateSigningKeyResult']>;
  RotateWebhookSecretInput: Partial<RotateWebhookSecretInput>;
  RotateWebhookSecretPayload: Partial<Omit<RotateWebhookSecretPayload, 'endpoint' | 'warnings'> & { endpoint: ResolversParentTypes['WebhookEndpoint'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  RotateWebhookSecretResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RotateWebhookSecretResult']>;
  SetOfficerPasswordInput: Partial<SetOfficerPasswordInput>;
  SetOfficerPasswordPayload: Partial<Omit<SetOfficerPasswordPayload, 'officer' | 'warnings'> & { officer: ResolversParentTypes['Officer'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  SetOfficerPasswordResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SetOfficerPasswordResult']>;
  SetOfficerRolesInput: Partial<SetOfficerRolesInput>;
  SetOfficerRolesPayload: Partial<Omit<SetOfficerRolesPayload, 'officer' | 'warnings'> & { officer: ResolversParentTypes['Officer'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  SetOfficerRolesResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SetOfficerRolesResult']>;
  SigningKey: PublishedKeyRow;
  State: PlaceStub;
  StateCode: Partial<Scalars['StateCode']['output']>;
  URL: Partial<Scalars['URL']['output']>;
  UnlockOfficerInput: Partial<UnlockOfficerInput>;
  UnlockOfficerPayload: Partial<Omit<UnlockOfficerPayload, 'officer' | 'warnings'> & { officer: ResolversParentTypes['Officer'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  UnlockOfficerResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UnlockOfficerResult']>;
  ValidationFailed: Partial<Omit<ValidationFailed, 'issues'> & { issues: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  VerifyWebhookEndpointInput: Partial<VerifyWebhookEndpointInput>;
  VerifyWebhookEndpointPayload: Partial<Omit<VerifyWebhookEndpointPayload, 'endpoint' | 'warnings'> & { endpoint: ResolversParentTypes['WebhookEndpoint'], warnings: ReadonlyArray<ResolversParentTypes['Issue']> }>;
  VerifyWebhookEndpointResult: Partial<ResolversUnionTypes<ResolversParentTypes>['VerifyWebhookEndpointResult']>;
  VersionConflict: Partial<VersionConflict>;
  WebhookCheck: Partial<WebhookCheck>;
  WebhookEndpoint: WebhookEndpointRow;
  WebhookEndpointConnection: WebhookEndpointPage;
  WebhookEndpointEdge: Partial<Omit<WebhookEndpointEdge, 'node'> & { node: ResolversParentTypes['WebhookEndpoint'] }>;
  WebhookEndpointFilter: Partial<WebhookEndpointFilter>;
  WebhookEventType: Partial<WebhookEventType>;
  WebhookSecret: WebhookSecretRow;
};

export type AddOfficerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddOfficerPayload'] = ResolversParentTypes['AddOfficerPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddOfficerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddOfficerResult'] = ResolversParentTypes['AddOfficerResult']> = {
  __resolveType: TypeResolveFn<'AddOfficerPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type ApiClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClient'] = ResolversParentTypes['ApiClient'], FederationReferenceType extends FederationReferenceTypes['ApiClient'] = FederationReferenceTypes['ApiClient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApiClient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  confidential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApiClientKind'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  redirectUris?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['ApiClientSecret']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApiClientStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientConnection'] = ResolversParentTypes['ApiClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiClientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientEdge'] = ResolversParentTypes['ApiClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
};

export type ApiClientSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiClientSecret'] = ResolversParentTypes['ApiClientSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ChangeMyPasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMyPasswordPayload'] = ResolversParentTypes['ChangeMyPasswordPayload']> = {
  passwordSetAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeMyPasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMyPasswordResult'] = ResolversParentTypes['ChangeMyPasswordResult']> = {
  __resolveType: TypeResolveFn<'ChangeMyPasswordPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type ChangeWebhookEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWebhookEndpointPayload'] = ResolversParentTypes['ChangeWebhookEndpointPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeWebhookEndpointResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeWebhookEndpointResult'] = ResolversParentTypes['ChangeWebhookEndpointResult']> = {
  __resolveType: TypeResolveFn<'ChangeWebhookEndpointPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type CreateApiClientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiClientPayload'] = ResolversParentTypes['CreateApiClientPayload']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateApiClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiClientResult'] = ResolversParentTypes['CreateApiClientResult']> = {
  __resolveType: TypeResolveFn<'CreateApiClientPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisableOfficerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableOfficerPayload'] = ResolversParentTypes['DisableOfficerPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisableOfficerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableOfficerResult'] = ResolversParentTypes['DisableOfficerResult']> = {
  __resolveType: TypeResolveFn<'DisableOfficerPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type DisableWebhookEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableWebhookEndpointPayload'] = ResolversParentTypes['DisableWebhookEndpointPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisableWebhookEndpointResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableWebhookEndpointResult'] = ResolversParentTypes['DisableWebhookEndpointResult']> = {
  __resolveType: TypeResolveFn<'DisableWebhookEndpointPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type ExpireApiClientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpireApiClientPayload'] = ResolversParentTypes['ExpireApiClientPayload']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpireApiClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpireApiClientResult'] = ResolversParentTypes['ExpireApiClientResult']> = {
  __resolveType: TypeResolveFn<'ExpireApiClientPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addOfficer?: Resolver<ResolversTypes['AddOfficerResult'], ParentType, ContextType, RequireFields<MutationAddOfficerArgs, 'dryRun' | 'input'>>;
  changeMyPassword?: Resolver<ResolversTypes['ChangeMyPasswordResult'], ParentType, ContextType, RequireFields<MutationChangeMyPasswordArgs, 'input'>>;
  changeWebhookEndpoint?: Resolver<ResolversTypes['ChangeWebhookEndpointResult'], ParentType, ContextType, RequireFields<MutationChangeWebhookEndpointArgs, 'dryRun' | 'input'>>;
  createApiClient?: Resolver<ResolversTypes['CreateApiClientResult'], ParentType, ContextType, RequireFields<MutationCreateApiClientArgs, 'dryRun' | 'input'>>;
  disableOfficer?: Resolver<ResolversTypes['DisableOfficerResult'], ParentType, ContextType, RequireFields<MutationDisableOfficerArgs, 'dryRun' | 'input'>>;
  disableWebhookEndpoint?: Resolver<ResolversTypes['DisableWebhookEndpointResult'], ParentType, ContextType, RequireFields<MutationDisableWebhookEndpointArgs, 'dryRun' | 'input'>>;
  expireApiClient?: Resolver<ResolversTypes['ExpireApiClientResult'], ParentType, ContextType, RequireFields<MutationExpireApiClientArgs, 'dryRun' | 'input'>>;
  registerWebhookEndpoint?: Resolver<ResolversTypes['RegisterWebhookEndpointResult'], ParentType, ContextType, RequireFields<MutationRegisterWebhookEndpointArgs, 'dryRun' | 'input'>>;
  revokeApiClient?: Resolver<ResolversTypes['RevokeApiClientResult'], ParentType, ContextType, RequireFields<MutationRevokeApiClientArgs, 'dryRun' | 'input'>>;
  revokeApiClientSecret?: Resolver<ResolversTypes['RevokeApiClientSecretResult'], ParentType, ContextType, RequireFields<MutationRevokeApiClientSecretArgs, 'dryRun' | 'input'>>;
  rotateApiClientSecret?: Resolver<ResolversTypes['RotateApiClientSecretResult'], ParentType, ContextType, RequireFields<MutationRotateApiClientSecretArgs, 'dryRun' | 'input'>>;
  rotateSigningKey?: Resolver<ResolversTypes['RotateSigningKeyResult'], ParentType, ContextType, RequireFields<MutationRotateSigningKeyArgs, 'dryRun' | 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretResult'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'dryRun' | 'input'>>;
  setOfficerPassword?: Resolver<ResolversTypes['SetOfficerPasswordResult'], ParentType, ContextType, RequireFields<MutationSetOfficerPasswordArgs, 'dryRun' | 'input'>>;
  setOfficerRoles?: Resolver<ResolversTypes['SetOfficerRolesResult'], ParentType, ContextType, RequireFields<MutationSetOfficerRolesArgs, 'dryRun' | 'input'>>;
  unlockOfficer?: Resolver<ResolversTypes['UnlockOfficerResult'], ParentType, ContextType, RequireFields<MutationUnlockOfficerArgs, 'dryRun' | 'input'>>;
  verifyWebhookEndpoint?: Resolver<ResolversTypes['VerifyWebhookEndpointResult'], ParentType, ContextType, RequireFields<MutationVerifyWebhookEndpointArgs, 'dryRun' | 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Officer' | 'WebhookEndpoint', ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer'], FederationReferenceType extends FederationReferenceTypes['Officer'] = FederationReferenceTypes['Officer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Officer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disabledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSignedInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lockedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mustChangePassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  passwordSetAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['OfficerRole']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OfficerStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerConnection'] = ResolversParentTypes['OfficerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerEdge'] = ResolversParentTypes['OfficerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
};

export type OfficerRoleScopesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficerRoleScopes'] = ResolversParentTypes['OfficerRoleScopes']> = {
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['OfficerRole'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiClient?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType, RequireFields<QueryApiClientArgs, 'id'>>;
  apiClients?: Resolver<ResolversTypes['ApiClientConnection'], ParentType, ContextType, RequireFields<QueryApiClientsArgs, 'first' | 'orderBy'>>;
  officer?: Resolver<Maybe<ResolversTypes['Officer']>, ParentType, ContextType, RequireFields<QueryOfficerArgs, 'id'>>;
  officerRoles?: Resolver<ReadonlyArray<ResolversTypes['OfficerRoleScopes']>, ParentType, ContextType>;
  officers?: Resolver<ResolversTypes['OfficerConnection'], ParentType, ContextType, RequireFields<QueryOfficersArgs, 'first' | 'orderBy'>>;
  signingKeys?: Resolver<ReadonlyArray<ResolversTypes['SigningKey']>, ParentType, ContextType>;
  webhookEndpoint?: Resolver<Maybe<ResolversTypes['WebhookEndpoint']>, ParentType, ContextType, RequireFields<QueryWebhookEndpointArgs, 'id'>>;
  webhookEndpoints?: Resolver<ResolversTypes['WebhookEndpointConnection'], ParentType, ContextType, RequireFields<QueryWebhookEndpointsArgs, 'first' | 'orderBy'>>;
  webhookEventTypes?: Resolver<ReadonlyArray<ResolversTypes['WebhookEventType']>, ParentType, ContextType>;
};

export type RegisterWebhookEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterWebhookEndpointPayload'] = ResolversParentTypes['RegisterWebhookEndpointPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterWebhookEndpointResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterWebhookEndpointResult'] = ResolversParentTypes['RegisterWebhookEndpointResult']> = {
  __resolveType: TypeResolveFn<'RegisterWebhookEndpointPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RevokeApiClientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiClientPayload'] = ResolversParentTypes['RevokeApiClientPayload']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeApiClientResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiClientResult'] = ResolversParentTypes['RevokeApiClientResult']> = {
  __resolveType: TypeResolveFn<'RevokeApiClientPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RevokeApiClientSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiClientSecretPayload'] = ResolversParentTypes['RevokeApiClientSecretPayload']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeApiClientSecretResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiClientSecretResult'] = ResolversParentTypes['RevokeApiClientSecretResult']> = {
  __resolveType: TypeResolveFn<'RevokeApiClientSecretPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RotateApiClientSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateApiClientSecretPayload'] = ResolversParentTypes['RotateApiClientSecretPayload']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateApiClientSecretResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateApiClientSecretResult'] = ResolversParentTypes['RotateApiClientSecretResult']> = {
  __resolveType: TypeResolveFn<'RotateApiClientSecretPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type RotateSigningKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateSigningKeyPayload'] = ResolversParentTypes['RotateSigningKeyPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['SigningKey'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateSigningKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateSigningKeyResult'] = ResolversParentTypes['RotateSigningKeyResult']> = {
  __resolveType: TypeResolveFn<'RotateSigningKeyPayload' | 'ValidationFailed', ParentType, ContextType>;
};

export type RotateWebhookSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretPayload'] = ResolversParentTypes['RotateWebhookSecretPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateWebhookSecretResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateWebhookSecretResult'] = ResolversParentTypes['RotateWebhookSecretResult']> = {
  __resolveType: TypeResolveFn<'RotateWebhookSecretPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type SetOfficerPasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOfficerPasswordPayload'] = ResolversParentTypes['SetOfficerPasswordPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetOfficerPasswordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOfficerPasswordResult'] = ResolversParentTypes['SetOfficerPasswordResult']> = {
  __resolveType: TypeResolveFn<'SetOfficerPasswordPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type SetOfficerRolesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOfficerRolesPayload'] = ResolversParentTypes['SetOfficerRolesPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetOfficerRolesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetOfficerRolesResult'] = ResolversParentTypes['SetOfficerRolesResult']> = {
  __resolveType: TypeResolveFn<'SetOfficerRolesPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type SigningKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SigningKey'] = ResolversParentTypes['SigningKey']> = {
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signsFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SigningKeyStatus'], ParentType, ContextType>;
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

export type UnlockOfficerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlockOfficerPayload'] = ResolversParentTypes['UnlockOfficerPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Officer'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlockOfficerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlockOfficerResult'] = ResolversParentTypes['UnlockOfficerResult']> = {
  __resolveType: TypeResolveFn<'UnlockOfficerPayload' | 'ValidationFailed' | 'VersionConflict', ParentType, ContextType>;
};

export type ValidationFailedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationFailed'] = ResolversParentTypes['ValidationFailed']> = {
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyWebhookEndpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyWebhookEndpointPayload'] = ResolversParentTypes['VerifyWebhookEndpointPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyWebhookEndpointResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyWebhookEndpointResult'] = ResolversParentTypes['VerifyWebhookEndpointResult']> = {
  __resolveType: TypeResolveFn<'ValidationFailed' | 'VerifyWebhookEndpointPayload' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookCheck'] = ResolversParentTypes['WebhookCheck']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  httpStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WebhookCheckOutcome'], ParentType, ContextType>;
};

export type WebhookEndpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpoint'] = ResolversParentTypes['WebhookEndpoint'], FederationReferenceType extends FederationReferenceTypes['WebhookEndpoint'] = FederationReferenceTypes['WebhookEndpoint']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WebhookEndpoint']> | FederationReferenceType, FederationReferenceType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disabledBy?: Resolver<Maybe<ResolversTypes['WebhookEndpointDisabler']>, ParentType, ContextType>;
  disabledReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastCheck?: Resolver<Maybe<ResolversTypes['WebhookCheck']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['WebhookSecret']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookEndpointStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEndpointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointConnection'] = ResolversParentTypes['WebhookEndpointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookEndpointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookEndpointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEndpointEdge'] = ResolversParentTypes['WebhookEndpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
};

export type WebhookEventTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEventType'] = ResolversParentTypes['WebhookEventType']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookSecret'] = ResolversParentTypes['WebhookSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddOfficerPayload?: AddOfficerPayloadResolvers<ContextType>;
  AddOfficerResult?: AddOfficerResultResolvers<ContextType>;
  ApiClient?: ApiClientResolvers<ContextType>;
  ApiClientConnection?: ApiClientConnectionResolvers<ContextType>;
  ApiClientEdge?: ApiClientEdgeResolvers<ContextType>;
  ApiClientSecret?: ApiClientSecretResolvers<ContextType>;
  ChangeMyPasswordPayload?: ChangeMyPasswordPayloadResolvers<ContextType>;
  ChangeMyPasswordResult?: ChangeMyPasswordResultResolvers<ContextType>;
  ChangeWebhookEndpointPayload?: ChangeWebhookEndpointPayloadResolvers<ContextType>;
  ChangeWebhookEndpointResult?: ChangeWebhookEndpointResultResolvers<ContextType>;
  CreateApiClientPayload?: CreateApiClientPayloadResolvers<ContextType>;
  CreateApiClientResult?: CreateApiClientResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DisableOfficerPayload?: DisableOfficerPayloadResolvers<ContextType>;
  DisableOfficerResult?: DisableOfficerResultResolvers<ContextType>;
  DisableWebhookEndpointPayload?: DisableWebhookEndpointPayloadResolvers<ContextType>;
  DisableWebhookEndpointResult?: DisableWebhookEndpointResultResolvers<ContextType>;
  ExpireApiClientPayload?: ExpireApiClientPayloadResolvers<ContextType>;
  ExpireApiClientResult?: ExpireApiClientResultResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OfficerConnection?: OfficerConnectionResolvers<ContextType>;
  OfficerEdge?: OfficerEdgeResolvers<ContextType>;
  OfficerRoleScopes?: OfficerRoleScopesResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterWebhookEndpointPayload?: RegisterWebhookEndpointPayloadResolvers<ContextType>;
  RegisterWebhookEndpointResult?: RegisterWebhookEndpointResultResolvers<ContextType>;
  RevokeApiClientPayload?: RevokeApiClientPayloadResolvers<ContextType>;
  RevokeApiClientResult?: RevokeApiClientResultResolvers<ContextType>;
  RevokeApiClientSecretPayload?: RevokeApiClientSecretPayloadResolvers<ContextType>;
  RevokeApiClientSecretResult?: RevokeApiClientSecretResultResolvers<ContextType>;
  RotateApiClientSecretPayload?: RotateApiClientSecretPayloadResolvers<ContextType>;
  RotateApiClientSecretResult?: RotateApiClientSecretResultResolvers<ContextType>;
  RotateSigningKeyPayload?: RotateSigningKeyPayloadResolvers<ContextType>;
  RotateSigningKeyResult?: RotateSigningKeyResultResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  RotateWebhookSecretResult?: RotateWebhookSecretResultResolvers<ContextType>;
  SetOfficerPasswordPayload?: SetOfficerPasswordPayloadResolvers<ContextType>;
  SetOfficerPasswordResult?: SetOfficerPasswordResultResolvers<ContextType>;
  SetOfficerRolesPayload?: SetOfficerRolesPayloadResolvers<ContextType>;
  SetOfficerRolesResult?: SetOfficerRolesResultResolvers<ContextType>;
  SigningKey?: SigningKeyResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateCode?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  UnlockOfficerPayload?: UnlockOfficerPayloadResolvers<ContextType>;
  UnlockOfficerResult?: UnlockOfficerResultResolvers<ContextType>;
  ValidationFailed?: ValidationFailedResolvers<ContextType>;
  VerifyWebhookEndpointPayload?: VerifyWebhookEndpointPayloadResolvers<ContextType>;
  VerifyWebhookEndpointResult?: VerifyWebhookEndpointResultResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WebhookCheck?: WebhookCheckResolvers<ContextType>;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
  WebhookEndpointConnection?: WebhookEndpointConnectionResolvers<ContextType>;
  WebhookEndpointEdge?: WebhookEndpointEdgeResolvers<ContextType>;
  WebhookEventType?: WebhookEventTypeResolvers<ContextType>;
  WebhookSecret?: WebhookSecretResolvers<ContextType>;
};

