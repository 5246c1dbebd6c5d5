import { asc, desc, eq, gt, isNull, or, sql } from 'drizzle-orm';
import type { Queryable } from '../../shared/database.ts';
import { type PublishedKeyRow, type SigningKeyRow, signingKeys } from '../tables.ts';

const publicColumns = {
  kid: signingKeys.kid,
  alg: signingKeys.alg,
  publicJwk: signingKeys.publicJwk,
  createdAt: signingKeys.createdAt,
  signsFrom: signingKeys.signsFrom,
  retiredAt: signingKeys.retiredAt,
  publishedUntil: signingKeys.publishedUntil,
};

/** Any number that no other advisory lock of the hub uses. */
const KEYS_LOCK = 7_264_261;

/** From here to the end of the transaction, no other hub makes or retires a key. */
export async function lockKeys(tx: Queryable): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${KEYS_LOCK})`);
}

/** The keys that are published, in the order in which they sign. */
export async function livingKeys(db: Queryable): Promise<SigningKeyRow[]> {
  return db
    .select()
    .from(signingKeys)
    .where(or(isNull(signingKeys.publishedUntil), gt(signingKeys.publishedUntil, sql`now()`)))
    .orderBy(asc(signingKeys.signsFrom), signingKeys.kid);
}

/** Keys that are published or were, without their private halves, newest first. */
export async function knownKeys(db: Queryable): Promise<PublishedKeyRow[]> {
  return db.select(publicColumns).from(signingKeys).orderBy(desc(signingKeys.createdAt), signingKeys.kid).limit(50);
}

export async function findKey(db: Queryable, kid: string): Promise<PublishedKeyRow | null> {
  const [row] = await db.select(publicColumns).from(signingKeys).where(eq(signingKeys.kid, kid));
  return row ?? null;
}

export async function insertKey(tx: Queryable, key: typeof signingKeys.$inferInsert): Promise<PublishedKeyRow> {
  const [row] = await tx.insert(signingKeys).values(key).returning(publicColumns);
  return row!;
}

/** Says when a key stops to sign, and when it is published no more. */
export async function retireKey(
  tx: Queryable,
  kid: string,
  { retiredAt, publishedUntil }: { readonly retiredAt: Date; readonly publishedUntil: Date },
): Promise<void> {
  await tx.update(signingKeys).set({ retiredAt, publishedUntil }).where(eq(signingKeys.kid, kid));
}
