import { readdir } from 'node:fs/promises';
import { getTableColumns, is } from 'drizzle-orm';
import { getTableConfig, PgTable, PgText } from 'drizzle-orm/pg-core';
import type postgres from 'postgres';

const SUBGRAPHS = new URL('../../../subgraphs/', import.meta.url);

/** Tables that no field shows. */
const UNSEEN = /^(audit|outbox|idempotency_key|search_word|event_position|reference_counter)/;
/** Texts that are codes, names of parts, days or people of the hub: with more in them, they would say something else. */
const CODES = new Set(
  `action actor appraised_by appraiser approved_by closes_at contact_pin_code current evidence_sha256 financial_year from
  from_status gstin handled_by key language location media_type metric milestone number opens_at owed_by pan party
  product_status enterprise_status qualifier recorded_by reference sanctioned_by sha256 signed_at state status target to to_status
  udyam_number unit verification_source`.split(/\s+/),
);

interface MarkedTable {
  readonly name: string;
  /** The column that holds the id of the record that the row is, or is a part of. */
  readonly owner: string;
  readonly columns: readonly string[];
}

/** Every table with texts in words that belong to a record, as the tables of the subgraphs have them. */
async function tablesToMark(): Promise<MarkedTable[]> {
  const marked: MarkedTable[] = [];
  for (const folder of await readdir(SUBGRAPHS, { withFileTypes: true })) {
    const has = folder.isDirectory() && (await readdir(new URL(`${folder.name}/`, SUBGRAPHS))).includes('tables.ts');
    if (!has || folder.name === 'access') continue;
    const tables: Record<string, unknown> = await import(new URL(`${folder.name}/tables.ts`, SUBGRAPHS).href);
    for (const table of Object.values(tables)) {
      if (!is(table, PgTable)) continue;
      const { name, schema } = getTableConfig(table);
      const owner = ownerOf(table);
      const columns = wordsOf(table);
      if (UNSEEN.test(name) || owner === null || columns.length === 0) continue;
      marked.push({ name: `"${schema}"."${name}"`, owner, columns });
    }
  }
  return marked;
}

function ownerOf(table: PgTable): string | null {
  const columns = Object.values(getTableColumns(table)).map(({ name }) => name);
  for (const own of ['id', 'subject']) if (columns.includes(own)) return own;
  const record = getTableConfig(table)
    .foreignKeys.map((key) => key.reference())
    .find(({ foreignTable }) => foreignTable !== table && ownerOf(foreignTable) !== null);
  return record?.columns[0]?.name ?? null;
}

/** Texts without a rule of their own: no keys, no codes, nothing that PostgreSQL computes. */
function wordsOf(table: PgTable): string[] {
  const { primaryKeys, indexes, foreignKeys } = getTableConfig(table);
  const bound = new Set([
    ...primaryKeys.flatMap(({ columns }) => columns.map(({ name }) => name)),
    ...foreignKeys.flatMap((key) => key.reference().columns.map(({ name }) => name)),
    ...indexes
      .filter(({ config }) => config.unique)
      .flatMap(({ config }) => config.columns.flatMap((column) => ('name' in column ? [String(column.name)] : []))),
  ]);
  return Object.values(getTableColumns(table))
    .filter((column) => is(column, PgText) && column.enumValues === undefined && column.generated === undefined)
    .map(({ name }) => name)
    .filter((name) => !bound.has(name) && !CODES.has(name));
}

/** Columns that a check is about: whether there is something in them may have to fit the rest of the row. */
async function columnsWithChecks(tx: postgres.TransactionSql): Promise<Set<string>> {
  const rows = await tx<{ name: string }[]>`
    select format('"%s"."%s".%s', relnamespace::regnamespace::text, relname, attname) as name from pg_constraint
    join pg_class on pg_class.oid = conrelid join pg_attribute on attrelid = conrelid and attnum = any(conkey)
    where contype = 'c'`;
  return new Set(rows.map(({ name }) => name));
}

/**
 * Puts the id of its record behind every text in words, so that wherever a text turns up it says whose it is. Also where
 * there was none and may be one, so that there is something to be seen in every field.
 */
export async function markTexts(sql: postgres.Sql): Promise<number> {
  const tables = await tablesToMark();
  await sql.begin(async (tx) => {
    // Histories refuse to be changed, and counters need not count again.
    await tx`set local session_replication_role = replica`;
    const checked = await columnsWithChecks(tx);
    for (const { name, owner, columns } of tables) {
      const set = columns.map((column) => {
        // An address has to stay one.
        if (/^(url|website)$/.test(column)) return `"${column}" = "${column}" || '#~' || "${owner}" || '~'`;
        const text = checked.has(`${name}.${column}`) ? `"${column}" || ' '` : `coalesce("${column}" || ' ', '')`;
        const mark = column.startsWith('contact_') ? `'~person~'` : `'~'`;
        return `"${column}" = ${text} || ${mark} || "${owner}" || '~'`;
      });
      await tx.unsafe(`update ${name} set ${set.join(', ')} where "${owner}" ~ '_[0-7][0-9a-hjkmnp-tv-z]{25}$'`);
    }
  });
  return tables.reduce((sum, { columns }) => sum + columns.length, 0);
}
