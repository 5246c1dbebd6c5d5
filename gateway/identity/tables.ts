import { customType, index, pgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** Exported for drizzle-kit, which makes the schema that it finds. */
export const identity = pgSchema('identity');

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** What the issuer has to remember while people sign in and are signed in: sessions, interactions, codes and grants. */
export const issuerState = identity.table(
  'issuer_state',
  {
    /** The library's name of what it is, e.g. `Session`. */
    model: text('model').notNull(),
    /** A hash of the library's id, which is what a cookie holds: a stolen dump has no session that could be used. */
    id: text('id').notNull(),
    /** What the library wants to have back, sealed like signing keys, since it holds that id. */
    sealed: bytes('sealed').notNull(),
    /** Of sessions, the id that the library looks them up by when it does not have the cookie. */
    uid: text('uid'),
    grantId: text('grant_id'),
    consumedAt: instant('consumed_at'),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ name: 'issuer_state_pk', columns: [table.model, table.id] }),
    index('issuer_state_uid').on(table.uid),
    index('issuer_state_grant').on(table.grantId),
    index('issuer_state_expires').on(table.expiresAt),
  ],
);
