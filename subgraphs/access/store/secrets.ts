import { and, asc, desc, eq, gt, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
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

/** How many secrets of a client are compared with: those that are good, and past ones as far as they are remembered. */
const COMPARED = 10;

export interface ComparableSecret {
  readonly id: string;
  readonly clientId: string;
  readonly hmac: Uint8Array;
  readonly isLive: boolean;
}

/** What a secret that somebody shows is compared with: those that are good first, then the youngest of those that were. */
export async function comparableSecrets(db: Queryable, clientId: string): Promise<ComparableSecret[]> {
  const isGood = sql<boolean>`(${isLive})`;
  return db
    .select({ id: clientSecrets.id, clientId: clientSecrets.clientId, hmac: clientSecrets.hmac, isLive: isGood })
    .from(clientSecrets)
    .where(eq(clientSecrets.clientId, clientId))
    .orderBy(desc(isGood), desc(clientSecrets.createdAt), clientSecrets.id)
    .limit(COMPARED);
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

/**
 * Notes the use of a secret, at most once a minute: a busy client must not turn into a busy row. Tells whether it is the first of the day
 * (UTC), to one of those who use it at the same time.
 */
export async function noteSecretUse(db: Queryable, id: string): Promise<{ readonly isFirstOfDay: boolean }> {
  const { lastUsedAt } = clientSecrets;
  const ofSecret = eq(clientSecrets.id, id);
  const used = (before: SQL) =>
    db
      .update(clientSecrets)
      .set({ lastUsedAt: sql`now()` })
      .where(and(ofSecret, or(isNull(lastUsedAt), lt(lastUsedAt, before))))
      .returning({ id: clientSecrets.id });
  if ((await used(sql`date_trunc('day', now(), 'UTC')`)).length > 0) return { isFirstOfDay: true };
  await used(sql`now() - interval '1 minute'`);
  return { isFirstOfDay: false };
}
