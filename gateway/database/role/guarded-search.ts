import type { Sql, TransactionSql } from 'postgres';

/** What indexes over words and lists are searched by. None of them tells its arguments in an error. */
const SEARCHING = [
  'ts_match_vq(tsvector, tsquery)',
  'arrayoverlap(anyarray, anyarray)',
  'arraycontains(anyarray, anyarray)',
];

/**
 * Lets indexes over words and lists serve guarded tables: PostgreSQL judges policies first and looks at rows only then, unless an
 * operator's function is known to tell nothing of what it sees (`LEAKPROOF`), and it takes a superuser to say so. Without
 * it searches of guarded tables read all rows that may be seen: right, and slow.
 */
export async function letIndexesSearch(sql: Sql | TransactionSql): Promise<void> {
  const [{ isSuperuser } = { isSuperuser: false }] = await sql<{ isSuperuser: boolean }[]>`
    select rolsuper as "isSuperuser" from pg_roles where rolname = current_user`;
  if (!isSuperuser) return;
  const leaky = await sql<{ name: string }[]>`
    select oid::regprocedure::text as name from pg_proc
    where oid = any(${SEARCHING.map((name) => `pg_catalog.${name}`)}::regprocedure[]) and not proleakproof`;
  for (const { name } of leaky) await sql.unsafe(`alter function pg_catalog.${name} leakproof`);
}
