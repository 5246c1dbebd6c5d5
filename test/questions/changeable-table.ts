import type postgres from 'postgres';

export interface ChangeableTable {
  readonly name: string;
  /** Puts a row like that of an id into the table, under another id. */
  copy(id: string, as: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/**
 * The table that holds the row of an id, made so that its rows can come and go on their own: without keys to other tables and
 * back, without unique indexes, and without triggers.
 */
export async function changeableTable(sql: postgres.Sql, id: string): Promise<ChangeableTable> {
  const name = await tableOf(sql, id);
  const drops = await sql<{ statement: string }[]>`
    select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as statement from pg_constraint
      where contype in ('f', 'u', 'x') and ${name}::regclass in (conrelid, confrelid)
    union all
    select format('drop index if exists %s', indexrelid::regclass) from pg_index
      where indrelid = ${name}::regclass and indisunique and not indisprimary
    union all
    select format('alter table %s disable trigger user', ${name}::text)`;
  for (const { statement } of drops) await sql.unsafe(statement);
  const columns = await sql<{ name: string }[]>`
    select quote_ident(attname) as name from pg_attribute
    where attrelid = ${name}::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'id'`;
  const others = columns.map((column) => column.name).join(', ');
  return {
    name,
    async copy(original, as) {
      await sql.unsafe(`insert into ${name} (id, ${others}) select $1, ${others} from ${name} where id = $2`, [
        as,
        original,
      ]);
    },
    async remove(gone) {
      await sql.unsafe(`delete from ${name} where id = $1`, [gone]);
    },
  };
}

/** Tables whose key is `id`, one a row of the graph; ledgers have other keys. */
async function tableOf(sql: postgres.Sql, id: string): Promise<string> {
  const tables = await sql<{ name: string }[]>`
    select attrelid::regclass::text as name from pg_attribute
    join pg_index on indrelid = attrelid and indisprimary and indkey::text = attnum::text
    where attname = 'id' and atttypid = 'text'::regtype
      and attrelid <> 'outcomes.counted_enterprise'::regclass`;
  const holding: string[] = [];
  for (const { name } of tables) {
    const found = await sql.unsafe(`select from ${name} where id = $1`, [id]);
    if (found.length > 0) holding.push(name);
  }
  const [only, other] = holding;
  if (only === undefined || other !== undefined) throw new Error(`${id} is in ${holding.join(', ') || 'no table'}`);
  return only;
}
