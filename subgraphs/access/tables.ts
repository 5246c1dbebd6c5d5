import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { JWK } from 'jose';
import { id, moment, versioned } from '../shared/columns.ts';
import { ledgerTables } from '../shared/ledger.ts';

export const schema = pgSchema('access');

/** What came of a ping; the SDL explains each. */
export const CHECK_OUTCOMES = [
  'ANSWERED',
  'REJECTED',
  'REDIRECTED',
  'ADDRESS_REFUSED',
  'UNREACHABLE',
  'UNTRUSTED',
  'TIMED_OUT',
] as const;

export const ledger = ledgerTables(schema);
export const { audit, auditLinks, auditHeads, outbox, idempotencyKeys } = ledger;

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

/**
 * Who may ask the issuer for tokens. `SERVICE`: a program of an organisation, by the client-credentials grant. `CONSOLE`: a
 * program that people use, by the authorization-code grant; who asks is then the officer, and the client bounds the scopes.
 */
export const clients = schema.table(
  'client',
  {
    /** The `client_id` of OAuth; also the actor in the audit trail. */
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    kind: text('kind', { enum: ['SERVICE', 'CONSOLE'] })
      .notNull()
      .default('SERVICE'),
    /** Null of a console: its officers have theirs. */
    audience: text('audience', { enum: ['partner', 'bureau', 'admin'] }),
    /** TypeID of the organisation; null for the hub's own tools. */
    organization: id('organization'),
    /** ISO 3166-2 code of the state that a bureau acts for. */
    state: text('state'),
    scopes: text('scopes').array().notNull(),
    /** Where people may be sent back to; compared character by character. */
    redirectUris: text('redirect_uris').array().notNull().default([]),
    /** Whether it has secrets. A console that runs in a browser can keep none. */
    confidential: boolean('confidential').notNull().default(true),
    /** From then on neither it nor its tokens are good for anything. */
    expiresAt: moment('expires_at'),
    revokedAt: moment('revoked_at'),
    revokedReason: text('revoked_reason'),
    ...versioned(),
  },
  (t) => [
    check('client_kind', sql`(${t.kind} = 'CONSOLE') = (${t.audience} is null)`),
    check('client_audience', sql`${t.audience} in ('partner', 'bureau', 'admin')`),
    check('client_state', sql`(${t.audience} is not distinct from 'bureau') = (${t.state} is not null)`),
    check('client_organization', sql`${t.audience} not in ('partner', 'bureau') or ${t.organization} is not null`),
    check('client_secrets', sql`${t.kind} = 'CONSOLE' or ${t.confidential}`),
    index('client_created').on(t.createdAt, t.id),
    index('client_name').on(t.name, t.id),
    index('client_organization_id').on(t.organization, t.id),
  ],
);

/** A client may have two secrets at once, so that one is replaced without an outage. */
export const clientSecrets = schema.table(
  'client_secret',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    clientId: id('client_id')
      .notNull()
      .references(() => clients.id, { onDelete: 'cascade' }),
    /** HMAC-SHA256 under a key derived from the identity key; the secret itself is shown once and kept nowhere. */
    hmac: bytes('hmac').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at'),
    revokedAt: moment('revoked_at'),
    /** To the minute. */
    lastUsedAt: moment('last_used_at'),
  },
  (t) => [index('client_secret_client').on(t.clientId, t.createdAt)],
);

/** Keys that sign tokens, shared by all hubs. Published from `createdAt` to `publishedUntil`, signing from `signsFrom` to `retiredAt`. */
export const signingKeys = schema.table('signing_key', {
  /** RFC 7638 thumbprint. */
  kid: text('kid').primaryKey(),
  alg: text('alg').notNull(),
  publicJwk: jsonb('public_jwk').$type<JWK>().notNull(),
  /** The private JWK, AES-256-GCM under a key derived from the identity key: nonce (12), tag (16), ciphertext. */
  sealedPrivateJwk: bytes('sealed_private_jwk').notNull(),
  createdAt: moment('created_at').notNull().defaultNow(),
  signsFrom: moment('signs_from').notNull().defaultNow(),
  /** When it stops to sign; null while no other is to follow it. */
  retiredAt: moment('retired_at'),
  /** When the last token that it signed has expired, and it is published no more. */
  publishedUntil: moment('published_until'),
});

/** People who use the console. */
export const officers = schema.table(
  'officer',
  {
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    /** In lower case; what they sign in with. */
    email: text('email').notNull(),
    audience: text('audience', { enum: ['partner', 'bureau', 'admin'] }).notNull(),
    organization: id('organization'),
    state: text('state'),
    /** Names of `roles.ts`, at least one, all of one audience. */
    roles: text('roles').array().notNull(),
    /** PHC string of argon2id; null until a first password is set. */
    passwordHash: text('password_hash'),
    passwordSetAt: moment('password_set_at'),
    /** Somebody else knows the password: it lets its owner in only to choose another. */
    mustChangePassword: boolean('must_change_password').notNull().default(false),
    disabledAt: moment('disabled_at'),
    disabledReason: text('disabled_reason'),
    lastSignedInAt: moment('last_signed_in_at'),
    /** Sessions and codes that are as old are over: the password or the roles changed, or the account was disabled. */
    signedOutAt: moment('signed_out_at'),
    ...versioned(),
  },
  (t) => [
    uniqueIndex('officer_email').on(t.email),
    check('officer_state', sql`(${t.audience} = 'bureau') = (${t.state} is not null)`),
    check('officer_organization', sql`${t.audience} = 'admin' or ${t.organization} is not null`),
    check('officer_roles', sql`cardinality(${t.roles}) > 0`),
    index('officer_name').on(t.name, t.id),
    index('officer_created').on(t.createdAt, t.id),
  ],
);

/** Failures to sign in, by account (known or not) and by address, so that both answer alike. */
export const signInAttempts = schema.table(
  'sign_in_attempt',
  {
    /** HMAC of the account or the address: nobody's mistyped password or address is kept. */
    key: text('key').primaryKey(),
    failures: integer('failures').notNull(),
    lastAt: moment('last_at').notNull(),
    blockedUntil: moment('blocked_until'),
  },
  (t) => [index('sign_in_attempt_last').on(t.lastAt)],
);

/**
 * Tokens that are refused before they expire. `TOKEN`: the one of this `jti`. `SUBJECT`: all that a client or officer got up
 * to `at`. `EXPIRY`: the same of a client whose end was set. Hubs hear of every row by NOTIFY.
 */
export const revocations = schema.table(
  'revocation',
  {
    kind: text('kind', { enum: ['TOKEN', 'SUBJECT', 'EXPIRY'] }).notNull(),
    subject: text('subject').notNull(),
    at: moment('at').notNull(),
    /** When no token that it concerns can be alive any more. */
    keepUntil: moment('keep_until').notNull(),
  },
  (t) => [
    primaryKey({ name: 'revocation_pk', columns: [t.kind, t.subject] }),
    index('revocation_keep_until').on(t.keepUntil),
  ],
);

/** Where an organisation wants to be told of events. What it is told is what its audience, organisation and state may see. */
export const webhookEndpoints = schema.table(
  'webhook_endpoint',
  {
    id: id('id').primaryKey(),
    audience: text('audience', { enum: ['partner', 'bureau', 'admin'] }).notNull(),
    /** TypeID of the organisation; null for the hub's own tools. */
    organization: id('organization'),
    /** ISO 3166-2 code of the state that a bureau acts for. */
    state: text('state'),
    /** As WHATWG reads it; judged anew with every connection. */
    url: text('url').notNull(),
    description: text('description'),
    /** Names of `event-types.ts`. */
    eventTypes: text('event_types').array().notNull(),
    status: text('status', { enum: ['PENDING', 'ACTIVE', 'DISABLED'] })
      .notNull()
      .default('PENDING'),
    /** When it first answered at this URL. */
    verifiedAt: moment('verified_at'),
    disabledAt: moment('disabled_at'),
    disabledReason: text('disabled_reason'),
    /** What the operators of the hub disabled, only they enable again. */
    disabledBy: text('disabled_by', { enum: ['OWNER', 'OPERATOR'] }),
    checkedAt: moment('checked_at'),
    checkOutcome: text('check_outcome', { enum: CHECK_OUTCOMES }),
    /** HTTP status of the answer, where there was one. */
    checkStatus: integer('check_status'),
    ...versioned(),
  },
  (t) => [
    check('webhook_endpoint_organization', sql`${t.audience} = 'admin' or ${t.organization} is not null`),
    check('webhook_endpoint_state', sql`(${t.audience} = 'bureau') = (${t.state} is not null)`),
    check('webhook_endpoint_event_types', sql`cardinality(${t.eventTypes}) > 0`),
    check(
      'webhook_endpoint_disabled',
      sql`(${t.status} = 'DISABLED') = (${t.disabledAt} is not null) and (${t.disabledAt} is null) = (${t.disabledBy} is null)`,
    ),
    check('webhook_endpoint_active', sql`${t.status} <> 'ACTIVE' or ${t.verifiedAt} is not null`),
    check('webhook_endpoint_check', sql`(${t.checkedAt} is null) = (${t.checkOutcome} is null)`),
    index('webhook_endpoint_created').on(t.createdAt, t.id),
    index('webhook_endpoint_owner').on(t.organization, t.createdAt, t.id),
  ],
);

/** An endpoint may have two secrets at once: what is sent is signed by both, so that one is replaced without a loss. */
export const webhookSecrets = schema.table(
  'webhook_secret',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    endpointId: id('endpoint_id')
      .notNull()
      .references(() => webhookEndpoints.id, { onDelete: 'cascade' }),
    /** The secret, AES-256-GCM under a key derived from the identity key, for this endpoint alone. */
    sealed: bytes('sealed').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at'),
  },
  (t) => [index('webhook_secret_endpoint').on(t.endpointId, t.createdAt)],
);

export type ClientRow = typeof clients.$inferSelect;
export type SecretRow = Omit<typeof clientSecrets.$inferSelect, 'hmac'>;
export type SigningKeyRow = typeof signingKeys.$inferSelect;
/** What may be shown of a signing key. */
export type PublishedKeyRow = Omit<SigningKeyRow, 'sealedPrivateJwk'>;
/** Without the password's hash, which only the sign-in reads. */
export type OfficerRow = Omit<typeof officers.$inferSelect, 'passwordHash'>;
export type RevocationRow = typeof revocations.$inferSelect;
export type WebhookEndpointRow = typeof webhookEndpoints.$inferSelect;
export type WebhookSecretRow = Omit<typeof webhookSecrets.$inferSelect, 'sealed'>;
