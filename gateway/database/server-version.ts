import type { Sql } from 'postgres';
import { StartError } from './start-error.ts';

const OLDEST_MAJOR = 15;

/** Throws a StartError when the database does not answer or is older than PostgreSQL 15. Never tells the password. */
export async function assertSupportedServer(sql: Sql, url: string): Promise<void> {
  let version: number;
  let encoding: string;
  let knowsLetters: boolean;
  try {
    const [row] = await sql<{ version: number; encoding: string }[]>`
      select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`;
    ({ version, encoding } = row!);
    // Only to be asked where the letter can be stored.
    const [letters] = encoding === 'UTF8' ? await sql<{ known: boolean }[]>`select 'த' ~ '[[:alpha:]]' as known` : [];
    knowsLetters = letters?.known ?? false;
  } catch (error) {
    throw new StartError(`Cannot use the database at ${withoutPassword(url)}: ${reasonOf(error)}`, { cause: error });
  }
  const complaint = judgeVersion(version) ?? judgeText(encoding, knowsLetters);
  if (complaint !== undefined) throw new StartError(`The database at ${withoutPassword(url)} ${complaint}`);
}

/**
 * What is wrong with how the database keeps text, undefined when it will do: names of all Indian scripts have to fit in, and
 * text search has to know their letters.
 */
export function judgeText(encoding: string, knowsLetters: boolean): string | undefined {
  if (encoding !== 'UTF8') return `has the encoding ${encoding}, and Sangam needs UTF8.`;
  return knowsLetters ? undefined : 'has an lc_ctype that knows no letters beyond ASCII: make it with a UTF-8 locale.';
}

/** What is wrong with a `server_version_num` (150004 is 15.4, 90624 is 9.6.24), undefined when it will do. */
export function judgeVersion(versionNumber: number): string | undefined {
  const major = Math.floor(versionNumber / 10_000);
  if (major >= OLDEST_MAJOR) return undefined;
  const minor = versionNumber % 10_000;
  const name = major >= 10 ? `${major}.${minor}` : `${major}.${Math.floor(minor / 100)}.${minor % 100}`;
  return `is PostgreSQL ${name}, and Sangam needs ${OLDEST_MAJOR} or newer.`;
}

/** The url as it may be shown: where and who, but neither the password nor any parameter, which could hold one. */
function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'DATABASE_URL';
  const { protocol, username, host, pathname } = new URL(url);
  return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`;
}

function reasonOf(error: unknown): string {
  // A refused connection to a name with several addresses is an AggregateError without a message of its own.
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message || error.name : String(error);
}
