import { and, desc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import type { Database, Queryable } from '../../subgraphs/shared/database.ts';
import { clientSecrets, clients, signingKeys } from './tables.ts';

export type ClientRow = typeof clients.$inferSelect;
export type NewClient = typeof clients.$inferInsert;
export type SigningKeyRow = typeof signingKeys.$inferSelect;

/** Any number that no other advisory lock of the hub uses. */
const FIRST_START_LOCK = 7_264_261;

/** All SQL of the identity. */
export function identityStore(db: Database) {
  return {
    /** Null when there is no such client, or it is revoked. */
    async findClient(id: string): Promise<ClientRow | null> {
      const [row] = await db
        .select()
        .from(clients)
        .where(and(eq(clients.id, id), isNull(clients.revokedAt)));
      return row ?? null;
    },

    /** The secrets of a client that may still be used. */
    async liveSecrets(clientId: string, tx: Queryable = db) {
      return tx
        .select({ id: clientSecrets.id, hmac: clientSecrets.hmac })
        .from(clientSecrets)
        .where(
          and(
            eq(clientSecrets.clientId, clientId),
            isNull(clientSecrets.revokedAt),
            or(isNull(clientSecrets.expiresAt), gt(clientSecrets.expiresAt, sql`now()`)),
          ),
        );
    },

    /** Notes the use of a secret, at most once a minute: a busy client must not turn into a busy row. */
    async noteUse(secretId: string): Promise<void> {
      await db
        .update(clientSecrets)
        .set({ lastUsedAt: sql`now()` })
        .where(
          and(
            eq(clientSecrets.id, secretId),
            or(isNull(clientSecrets.lastUsedAt), lt(clientSecrets.lastUsedAt, sql`now() - interval '1 minute'`)),
          ),
        );
    },

    /** All keys, newest first. */
    async signingKeys(tx: Queryable = db): Promise<readonly SigningKeyRow[]> {
      return tx.select().from(signingKeys).orderBy(desc(signingKeys.createdAt), signingKeys.kid);
    },

    async addSigningKey(tx: Queryable, key: typeof signingKeys.$inferInsert): Promise<void> {
      await tx.insert(signingKeys).values(key);
    },

    /** Makes a client, or changes what it may do; a revoked one stays revoked. */
    async putClient(tx: Queryable, client: NewClient): Promise<void> {
      const { id, ...rest } = client;
      await tx.insert(clients).values(client).onConflictDoUpdate({ target: clients.id, set: rest });
    },

    async addSecret(tx: Queryable, clientId: string, hmac: Uint8Array): Promise<void> {
      await tx.insert(clientSecrets).values({ clientId, hmac });
    },

    /** Runs `work` in a transaction that only one hub on this database is in at a time. */
    async alone<T>(work: (tx: Queryable) => Promise<T>): Promise<T> {
      return db.transaction(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(${FIRST_START_LOCK})`);
        return work(tx);
      });
    },
  };
}

export type IdentityStore = ReturnType<typeof identityStore>;
