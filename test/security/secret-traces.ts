import { createHash } from 'node:crypto';
import type { TestDatabase } from '../support/database.ts';

/** Pieces of what a secret may be written as, each long enough to be nothing else. */
export function tracesOf(secret: string): string[] {
  const raw = Buffer.from(secret, 'base64url');
  const plain = Buffer.from(secret);
  const hashes = [plain, raw].map((bytes) => createHash('sha256').update(bytes).digest());
  const written = [raw, ...hashes].flatMap((bytes) => [bytes.toString('hex'), bytes.toString('base64url')]);
  return [secret, plain.toString('hex'), plain.toString('base64'), ...written].map((text) => text.slice(2, 18));
}

/** The tables, of all schemas, in which a row as text holds one of these. */
export async function tablesWith(sql: TestDatabase['sql'], needles: readonly string[]) {
  const tables = await sql`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'm') and n.nspname <> 'information_schema' and n.nspname !~ '^pg_' order by 1`;
  const holding: string[] = [];
  for (const { name } of tables) {
    const [row] = await sql.unsafe(`select exists (select from ${name} t where t::text ~ $1) as holds`, [
      needles.map((needle) => needle.replaceAll('+', '\\+')).join('|'),
    ]);
    if (row?.holds) holding.push(name);
  }
  return { holding, count: tables.length };
}
