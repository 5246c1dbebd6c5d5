import { eq, inArray, lt, sql } from 'drizzle-orm';
import type { Queryable } from '../../shared/database.ts';
import { signInAttempts } from '../tables.ts';

/** How failures to sign in block, for each key that they are counted by. */
export interface Patience {
  /** Failures before the first block. */
  readonly free: number;
  /** The first block in seconds; each failure after it doubles the block. */
  readonly firstSeconds: number;
  readonly longestSeconds: number;
  /** Failures are forgotten after so many seconds without one. */
  readonly forgetSeconds: number;
}

/** A try that may be made, with the seconds that it locks for when it fails, if it does; or the seconds until the next may be made. */
export type Attempt =
  | { readonly isTaken: true; readonly locksFor: number | null }
  | { readonly isTaken: false; readonly seconds: number };

/**
 * Counts a try as a failure, before it is known whether it is one: tries at the same time must each count. One that may not be made is not
 * counted.
 */
export async function takeAttempt(db: Queryable, key: string, patience: Patience): Promise<Attempt> {
  const { free, firstSeconds, longestSeconds, forgetSeconds } = patience;
  const t = signInAttempts;
  const isForgotten = sql`${t.lastAt} < now() - make_interval(secs => ${forgetSeconds}::int)`;
  const failures = sql`(case when ${isForgotten} then 1 else ${t.failures} + 1 end)`;
  const seconds = sql`least(${longestSeconds}::float8, ${firstSeconds}::float8 * power(2, least(${failures} - ${free}::int, 30)))`;
  const [counted] = await db
    .insert(t)
    .values({ key, failures: 1, lastAt: sql`now()` })
    .onConflictDoUpdate({
      target: t.key,
      set: {
        failures: sql`${failures}`,
        lastAt: sql`now()`,
        blockedUntil: sql`case when ${failures} < ${free}::int then null else now() + make_interval(secs => ${seconds}) end`,
      },
      setWhere: sql`${t.blockedUntil} is null or ${t.blockedUntil} <= now()`,
    })
    .returning({ locksFor: sql<number | null>`round(extract(epoch from ${t.blockedUntil} - now()))::int` });
  if (counted) return { isTaken: true, locksFor: counted.locksFor };
  const [blocked] = await db
    .select({ seconds: sql<number>`ceil(extract(epoch from ${t.blockedUntil} - now()))::int` })
    .from(t)
    .where(eq(t.key, key));
  return { isTaken: false, seconds: Math.max(1, blocked?.seconds ?? 1) };
}

/** The try was right: it does not count, and takes its block along. */
export async function giveBackAttempt(db: Queryable, key: string): Promise<void> {
  await db
    .update(signInAttempts)
    .set({ failures: sql`greatest(0, ${signInAttempts.failures} - 1)`, blockedUntil: null })
    .where(eq(signInAttempts.key, key));
}

export async function forgetAttempts(db: Queryable, key: string): Promise<void> {
  await db.delete(signInAttempts).where(eq(signInAttempts.key, key));
}

/** Keys that are blocked, each with the end of it. */
export async function blocksOf(db: Queryable, keys: readonly string[]) {
  return db
    .select({ key: signInAttempts.key, failures: signInAttempts.failures, until: signInAttempts.blockedUntil })
    .from(signInAttempts)
    .where(inArray(signInAttempts.key, [...keys]));
}

/** Removes what is long forgotten, so that made-up names do not fill the table. */
export async function sweepAttempts(db: Queryable, olderThanSeconds: number): Promise<void> {
  await db
    .delete(signInAttempts)
    .where(lt(signInAttempts.lastAt, sql`now() - make_interval(secs => ${olderThanSeconds}::int)`));
}
