import { sql } from 'drizzle-orm';
import { check, customType, index, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { JWK } from 'jose';

/** Exported for drizzle-kit, which makes the schema that it finds. */
export const identity = pgSchema('identity');

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** API clients: programs of an organisation that get tokens by the client-credentials grant. */
export const clients = identity.table(
  'client',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    audience: text('audience').notNull(),
    /** TypeID of the organisation; null for the hub's own admin tools. */
    organization: text('organization'),
    /** ISO 3166-2 code of the state that a bureau acts for. */
    state: text('state'),
    scopes: text('scopes').array().notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** Set: gets no more tokens. */
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    check('client_audience', sql`${table.audience} in ('partner', 'bureau', 'admin')`),
    check('client_state', sql`(${table.audience} = 'bureau') = (${table.state} is not null)`),
    check('client_organization', sql`${table.audience} = 'admin' or ${table.organization} is not null`),
  ],
);

/** A client may have several secrets alive at once, so that one can be replaced without an outage. */
export const clientSecrets = identity.table(
  'client_secret',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    clientId: text('client_id')
      .notNull()
      .references(() => clients.id, { onDelete: 'cascade' }),
    /** HMAC-SHA256 under a key derived from the identity key; the secret itself is shown once and kept nowhere. */
    hmac: bytes('hmac').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at'),
    revokedAt: instant('revoked_at'),
    /** To the minute. */
    lastUsedAt: instant('last_used_at'),
  },
  (table) => [index('client_secret_client').on(table.clientId)],
);

/** Keys that sign tokens, shared by all hubs on this database. */
export const signingKeys = identity.table('signing_key', {
  /** RFC 7638 thumbprint. */
  kid: text('kid').primaryKey(),
  alg: text('alg').notNull(),
  publicJwk: jsonb('public_jwk').$type<JWK>().notNull(),
  /** The private JWK, AES-256-GCM under a key derived from the identity key: nonce (12), tag (16), ciphertext. */
  sealedPrivateJwk: bytes('sealed_private_jwk').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
  /** Set: signs no more, and is published until the last token that it signed has expired. */
  retiredAt: instant('retired_at'),
});
