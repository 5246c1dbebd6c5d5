import type postgres from 'postgres';

/** A hash of the rows of every table of the subgraphs, by table: what differs between two has been written to. */
export async function fingerprint(sql: postgres.Sql): Promise<ReadonlyMap<string, string>> {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'migrations', 'identity')`;
  const hashes = tables.map(
    ({ name }) =>
      `select '${name}' as name, coalesce(sum(hashtextextended(t::text, 0)), 0)::text || '/' || count(*) as hash from ${name} t`,
  );
  const rows = await sql.unsafe<{ name: string; hash: string }[]>(hashes.join(' union all '));
  return new Map(rows.map(({ name, hash }) => [name, hash]));
}

export const tablesThatDiffer = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...after].flatMap(([name, hash]) => (before.get(name) === hash ? [] : name));
