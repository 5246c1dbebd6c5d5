import type { Sql, TransactionSql } from 'postgres';

/**
 * Has policies know the owner of the tables by the name that it has now, which is another one in a copy that was restored for
 * somebody else.
 */
export async function nameOwner(sql: Sql | TransactionSql): Promise<void> {
  const [stale] = await sql`
    select from pg_proc where oid = to_regprocedure('tenancy.sees_all()')
      and strpos(prosrc, format('current_user = %L ', current_user)) = 0`;
  if (stale !== undefined) await sql`select tenancy.name_owner()`;
}
