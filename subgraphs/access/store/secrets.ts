import { and, asc, desc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Queryable } from '../../shared/database.ts';
import { clientSecrets, type SecretRow } from '../tables.ts';

const columns = {
  id: clientSecrets.id,
  clientId: clientSecrets.clientId,
  createdAt: clientSecrets.createdAt,
  expiresAt: clientSecrets.expiresAt,
  revokedAt: clientSecrets.revokedAt,
  lastUsedAt: clientSecrets.lastUsedAt,
};

const isLive = and(
  isNull(clientSecrets.revokedAt),
  or(isNull(clientSecrets.expiresAt), gt(clientSecrets.expiresAt, sql`now()`)),
);

/** What may be compared with: the HMACs of a client's secrets that are good, oldest first. */
export async function liveSecrets(db: Queryable, clientId: string) {
  return db
    .select({ ...columns, hmac: clientSecrets.hmac })
    .from(clientSecrets)
    .where(and(eq(clientSecrets.clientId, clientId), isLive))
    .orderBy(asc(clientSecrets.createdAt), clientSecrets.id);
}

/** Secrets of clients, newest first, without their HMACs. */
export async function secretsOfClients(db: Queryable, clientIds: readonly string[]): Promise<SecretRow[]> {
  return db
    .select(columns)
    .from(clientSecrets)
    .where(inArray(clientSecrets.clientId, [...clientIds]))
    .orderBy(desc(clientSecrets.createdAt), clientSecrets.id);
}

export async function insertSecret(
  tx: Queryable,
  secret: { readonly clientId: string; readonly hmac: Uint8Array; readonly expiresAt?: Date | null },
): Promise<SecretRow> {
  const [row] = await tx.insert(clientSecrets).values(secret).returning(columns);
  return row!;
}

export async function endSecretAt(tx: Queryable, id: string, expiresAt: Date): Promise<void> {
  await tx.update(clientSecrets).set({ expiresAt }).where(eq(clientSecrets.id, id));
}

/** Null when the client has no such secret that is good. */
export async function revokeSecret(tx: Queryable, clientId: string, id: string): Promise<SecretRow | null> {
  const [row] = await tx
    .update(clientSecrets)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(clientSecrets.clientId, clientId), sql`${clientSecrets.id}::text = ${id}`, isLive))
    .returning(columns);
  return row ?? null;
}

export async function revokeSecrets(tx: Queryable, clientId: string): Promise<void> {
  await tx
    .update(clientSecrets)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(clientSecrets.clientId, clientId), isLive));
}

/** Notes the use of a secret, at most once a minute: a busy client must not turn into a busy row. */
export async function noteSecretUse(db: Queryable, id: string): Promise<void> {
  await db
    .update(clientSecrets)
    .set({ lastUsedAt: sql`now()` })
    .where(
      and(
        eq(clientSecrets.id, id),
        or(isNull(clientSecrets.lastUsedAt), lt(clientSecrets.lastUsedAt, sql`now() - interval '1 minute'`)),
      ),
    );
}
