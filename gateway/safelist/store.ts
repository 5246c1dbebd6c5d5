import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../../subgraphs/shared/database.ts';
import { safelistClients, safelistDocuments } from './tables.ts';

export type SafelistDocument = Pick<typeof safelistDocuments.$inferSelect, 'hash' | 'name' | 'document'>;
export type SafelistState = Pick<typeof safelistClients.$inferSelect, 'isOnly' | 'version'>;

/** All SQL of safelists. */
export function safelistStore(db: Database) {
  /** Notes that a client's list changes, in the transaction that changes it. */
  const touch = async (tx: Pick<Database, 'insert'>, clientId: string, change: { isOnly?: boolean } = {}) => {
    await tx
      .insert(safelistClients)
      .values({ clientId, ...change })
      .onConflictDoUpdate({
        target: safelistClients.clientId,
        set: { ...change, version: sql`${safelistClients.version} + 1` },
      });
  };

  return {
    /** Null when the client has none. */
    async stateOf(clientId: string): Promise<SafelistState | null> {
      const [row] = await db
        .select({ isOnly: safelistClients.isOnly, version: safelistClients.version })
        .from(safelistClients)
        .where(eq(safelistClients.clientId, clientId));
      return row ?? null;
    },

    /** By name, and then by hash. */
    async documentsOf(clientId: string): Promise<readonly SafelistDocument[]> {
      const { hash, name, document } = safelistDocuments;
      return db
        .select({ hash, name, document })
        .from(safelistDocuments)
        .where(eq(safelistDocuments.clientId, clientId))
        .orderBy(asc(name), asc(hash));
    },

    /** Adds what is not there yet, and gives how many that were. */
    async add(clientId: string, documents: readonly SafelistDocument[]): Promise<number> {
      if (documents.length === 0) return 0;
      return db.transaction(async (tx) => {
        await touch(tx, clientId);
        const added = await tx
          .insert(safelistDocuments)
          .values(documents.map((document) => ({ clientId, ...document })))
          .onConflictDoNothing()
          .returning({ hash: safelistDocuments.hash });
        return added.length;
      });
    },

    /** Gives how many of them were there. */
    async remove(clientId: string, hashes: readonly string[]): Promise<number> {
      if (hashes.length === 0) return 0;
      return db.transaction(async (tx) => {
        await touch(tx, clientId);
        const removed = await tx
          .delete(safelistDocuments)
          .where(and(eq(safelistDocuments.clientId, clientId), inArray(safelistDocuments.hash, [...hashes])))
          .returning({ hash: safelistDocuments.hash });
        return removed.length;
      });
    },

    /** Whether the client may send nothing but what is on its list. */
    async setOnly(clientId: string, isOnly: boolean): Promise<void> {
      await touch(db, clientId, { isOnly });
    },
  };
}

export type SafelistStore = ReturnType<typeof safelistStore>;
