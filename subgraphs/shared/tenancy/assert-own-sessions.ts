import postgres, { type Sql } from 'postgres';
import { StartError } from '../start-error.ts';

/** Connections that take what a pooler has at hand. */
const OTHERS = 3;
const PATIENCE_MS = 10_000;

/**
 * Throws a StartError when a pooler shares sessions out by transactions (PgBouncer's `transaction` mode): what is set in one for a
 * tenant would hold for whoever comes next. A connection whose session is its own meets the same backend again, whatever
 * transactions others have begun meanwhile.
 */
export async function assertOwnSessions(url: string): Promise<void> {
  const options = { prepare: false, connect_timeout: PATIENCE_MS / 1_000, onnotice: () => {} };
  const own = postgres(url, { ...options, max: 1 });
  const others = postgres(url, { ...options, max: OTHERS });
  try {
    const before = await inTime(backendOf(own));
    const after = await inTime(whileBusy(others, OTHERS, () => backendOf(own)));
    if (before !== after)
      throw new StartError(
        'A pooler shares the sessions of the database out, so that what is set for one client would hold for another. ' +
          'Expected a direct connection, or a pooler in session mode.',
      );
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`Cannot use the database: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  } finally {
    await Promise.all([own.end({ timeout: 0 }), others.end({ timeout: 0 })]);
  }
}

async function backendOf(sql: Sql): Promise<number | undefined> {
  const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  return row?.pid;
}

/** Does the work while each of so many connections is within a transaction. */
function whileBusy<Result>(sql: Sql, count: number, work: () => Promise<Result>): Promise<Result> {
  if (count === 0) return work();
  // The driver's type unwraps arrays of promises, which no result here is.
  return sql.begin(async (transaction) => {
    await transaction`select 1`;
    return whileBusy(sql, count - 1, work);
  }) as Promise<Result>;
}

async function inTime<Result>(asking: Promise<Result>): Promise<Result> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error(`expected ${OTHERS + 1} connections at once, and they did not come in time`)),
    PATIENCE_MS,
  );
  try {
    return await Promise.race([asking, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
