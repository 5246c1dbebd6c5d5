import { and, eq, gt, lt, sql } from 'drizzle-orm';
import type { Queryable } from '../../shared/database.ts';
import { type RevocationRow, revocations } from '../tables.ts';
import { whenTokensAreGone } from '../token-life.ts';

/** Where hubs hear of new revocations and keys; the database's triggers notify, whoever writes. */
export const ACCESS_CHANNEL = 'sangam_access';

/** Those that may still concern a living token. */
export async function livingRevocations(db: Queryable): Promise<RevocationRow[]> {
  return db.select().from(revocations).where(gt(revocations.keepUntil, sql`now()`));
}

/** From now on, the token of this `jti` is refused; `expiresAt` is its own end. */
export async function revokeToken(db: Queryable, jti: string, expiresAt: Date): Promise<void> {
  await put(db, { kind: 'TOKEN', subject: jti, at: new Date(), keepUntil: whenTokensAreGone(expiresAt) });
}

/** Ends all tokens that a client or officer has. */
export async function endTokens(db: Queryable, subject: string): Promise<void> {
  const at = new Date();
  await put(db, { kind: 'SUBJECT', subject, at, keepUntil: whenTokensAreGone(at) });
}

/** Ends the tokens of a client at its end, or lets them live when it has none any more. */
export async function endTokensAt(db: Queryable, subject: string, at: Date | null): Promise<void> {
  const ofClient = and(eq(revocations.kind, 'EXPIRY'), eq(revocations.subject, subject));
  if (at === null) await db.delete(revocations).where(ofClient);
  else await put(db, { kind: 'EXPIRY', subject, at, keepUntil: whenTokensAreGone(at) });
}

/** Forgets what concerns no living token; quick, and done with every new one. */
async function put(db: Queryable, row: RevocationRow): Promise<void> {
  const { at, keepUntil } = row;
  await db
    .insert(revocations)
    .values(row)
    .onConflictDoUpdate({ target: [revocations.kind, revocations.subject], set: { at, keepUntil } });
  await db.delete(revocations).where(lt(revocations.keepUntil, sql`now()`));
}
