import { and, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import { type ClientRow, clients } from '../tables.ts';

export type NewClient = typeof clients.$inferInsert;

/** The client, unless it is revoked or has come to its end. */
export async function findLiveClient(db: Queryable, id: string): Promise<ClientRow | null> {
  if (id.includes('\0')) return null;
  const [row] = await db
    .select()
    .from(clients)
    .where(
      and(
        eq(clients.id, id),
        isNull(clients.revokedAt),
        or(isNull(clients.expiresAt), gt(clients.expiresAt, sql`now()`)),
      ),
    );
  return row ?? null;
}

export const clientsByIds = async (db: Queryable, ids: readonly string[]): Promise<ClientRow[]> =>
  db
    .select()
    .from(clients)
    .where(inArray(clients.id, [...ids]));

export async function findClient(db: Queryable, id: string): Promise<ClientRow | null> {
  const [row] = await db.select().from(clients).where(eq(clients.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends. */
export async function lockClient(tx: Transaction, id: string): Promise<ClientRow | null> {
  if (id.includes('\0')) return null;
  const [row] = await tx.select().from(clients).where(eq(clients.id, id)).for('update');
  return row ?? null;
}

export async function insertClient(tx: Transaction, client: NewClient): Promise<ClientRow> {
  const [row] = await tx.insert(clients).values(client).returning();
  return row!;
}

/** Writes the changes and counts the version up. */
export async function changeClient(tx: Transaction, id: string, changes: Partial<NewClient>): Promise<ClientRow> {
  const [row] = await tx
    .update(clients)
    .set({ ...changes, version: sql`${clients.version} + 1`, updatedAt: sql`now()` })
    .where(eq(clients.id, id))
    .returning();
  return row!;
}

/** Makes a client of the hub's own, or brings it to what this version wants; a revoked one stays revoked. */
export async function putClient(tx: Queryable, client: NewClient): Promise<void> {
  const { id, ...rest } = client;
  await tx.insert(clients).values(client).onConflictDoUpdate({ target: clients.id, set: rest });
}
