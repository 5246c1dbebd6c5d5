import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Queryable } from '../../../subgraphs/shared/database.ts';
import type { Principal } from '../../../subgraphs/shared/principal.ts';
import type { TenantDatabase } from '../../../subgraphs/shared/tenancy/connect-tenants.ts';
import { forPrincipal } from '../../../subgraphs/shared/tenancy/tenant.ts';
import type { TestDatabase } from '../../support/database.ts';

/**
 * Which rows of a table a tenant sees and keeps, as conditions of SQL that the owner of the database judges. `:own` stands for
 * the state of a bureau and for the organisation of a partner.
 */
export interface Rule {
  readonly bureauSees: string;
  readonly partnerSees: string;
  readonly bureauKeeps: string;
  readonly partnerKeeps: string;
  /** Columns by which a row belongs to its tenant: none of them can be made another's. */
  readonly belongsBy?: readonly string[];
  /** Whether every tenant adds rows, whatever it keeps. */
  readonly isAddedToByAll?: boolean;
}

export type Rules = Readonly<Record<string, Rule>>;

/** What only the hub and admins see. */
export const HIDDEN: Rule = { bureauSees: 'false', partnerSees: 'false', bureauKeeps: 'false', partnerKeeps: 'false' };
/** What all read and the hub alone writes. */
export const READ_BY_ALL: Rule = { ...HIDDEN, bureauSees: 'true', partnerSees: 'true' };
/** What all read, and a bureau keeps where the condition holds, by these columns. */
export const readByAll = (bureauKeeps: string, ...belongsBy: readonly string[]): Rule => ({
  ...READ_BY_ALL,
  bureauKeeps,
  belongsBy,
});

/** The rules of the tables that stand beside every write of a schema. */
export const ledgerRules = (schema: string): Rules => ({
  [`${schema}.audit`]: { ...HIDDEN, isAddedToByAll: true },
  [`${schema}.audit_head`]: HIDDEN,
  [`${schema}.audit_link`]: HIDDEN,
  [`${schema}.idempotency_key`]: { ...READ_BY_ALL, bureauKeeps: 'true', partnerKeeps: 'true' },
  [`${schema}.outbox`]: { ...HIDDEN, isAddedToByAll: true },
});

/** One row in each table of a schema's ledger. */
export async function fillLedger({ sql: owner }: TestDatabase, schema: string, state: string | null): Promise<void> {
  await owner`insert into ${owner(schema)}.audit (actor, audience, state, operation, subject_type, subject, after, request_id)
    values ('seed', 'admin', ${state}, 'seed', 'Seed', 'seed', '{}', 'seed')`;
  await owner`insert into ${owner(schema)}.outbox (type, subject_type, subject, subject_version, state, payload, request_id)
    values ('seed', 'Seed', 'seed', 1, ${state}, '{}', 'seed')`;
  await owner`insert into ${owner(schema)}.idempotency_key (actor, key, operation, input_hash, subject)
    values ('seed', 'seed', 'seed', 'seed', 'seed')`;
}

export interface Table {
  /** With its schema. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly isAppendOnly: boolean;
}

/** The guarded tables of schemas with their columns, those that are computed left out. */
export async function guardedTables({ sql: owner }: TestDatabase, schemas: readonly string[]): Promise<Table[]> {
  return owner<Table[]>`
    select format('%I.%I', nspname, relname) as name,
      array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
      exists (select from pg_trigger where tgrelid = c.oid and tgname like '%append_only') as "isAppendOnly"
    from pg_class c join pg_namespace n on n.oid = relnamespace
    where relkind in ('r', 'p') and nspname = any(${[...schemas]}) and relrowsecurity order by 1`;
}

/** One row as its owner sees it. */
const ownersRow = z.object({
  place: z.string(),
  content: z.string(),
  state: z.string().nullable(),
  isSeen: z.boolean(),
  isKept: z.boolean(),
});
export type Row = z.infer<typeof ownersRow>;

/** All rows of a table, each with what the rule says of it for a principal. */
export async function rowsOf(
  { sql: owner }: TestDatabase,
  { name, columns }: Table,
  rule: Rule,
  { audience, state, organization }: Principal,
): Promise<Row[]> {
  const [sees, keeps] =
    audience === 'bureau' ? [rule.bureauSees, rule.bureauKeeps] : [rule.partnerSees, rule.partnerKeeps];
  const own = `'${audience === 'bureau' ? state : organization}'`;
  const rows = await owner.unsafe(
    `select t.ctid::text as place, row_to_json(t)::text as content, ${columns.includes('state') ? 't.state' : 'null'} as state,
      coalesce(${sees.replaceAll(':own', own)}, false) as "isSeen",
      coalesce(${keeps.replaceAll(':own', own)}, false) as "isKept" from ${name} as t order by t.ctid`,
  );
  return rows.map((row) => ownersRow.parse(row));
}

/** Whoever runs a statement: a principal, or nobody. */
export type Who = Principal | null;

/** A statement of Drizzle runs when it is awaited, which has to be within. */
const as = <Result>(who: Who, work: () => Promise<Result>): Promise<Result> => {
  const run = async () => await work();
  return who === null ? run() : forPrincipal(who, run);
};

/** The places of the rows that are seen, in order. */
export async function seenBy({ db }: TenantDatabase, who: Who, { name }: Table): Promise<string[]> {
  const rows = await as(who, () =>
    db.execute<{ place: string }>(sql.raw(`select ctid::text as place from ${name} order by ctid`)),
  );
  return rows.map(({ place }) => place);
}

/** Statements that write one row, each as it was. */
export const WRITES: Readonly<Record<string, (table: Table, row: Row) => SQL>> = {
  insert: ({ name, columns }, { content }) => {
    const names = sql.raw(columns.map((column) => `"${column}"`).join());
    return sql`insert into ${sql.raw(name)} (${names})
      select ${names} from json_populate_record(null::${sql.raw(name)}, ${content}::text::json)`;
  },
  update: ({ name, columns: [column] }, { place }) =>
    sql.raw(`update ${name} set "${column}" = "${column}" where ctid = '${place}'`),
  delete: ({ name }, { place }) => sql.raw(`delete from ${name} where ctid = '${place}'`),
};

/** Gives a row a column of another, where they differ. */
export const likening = ({ name }: Table, column: string, { place }: Row, { content }: Row): SQL =>
  sql`update ${sql.raw(name)} as t set ${sql.raw(`"${column}" = other."${column}"`)}
    from json_populate_record(null::${sql.raw(name)}, ${content}::text::json) as other
    where t.ctid = ${place}::tid and ${sql.raw(`t."${column}"::text is distinct from other."${column}"::text`)}`;

const INSUFFICIENT_PRIVILEGE = '42501';
/** The policies of a table let the row pass and something else minds it: its key is there already, or others refer to it. */
const MINDED_LATER = /^23/;

const failure = z.object({ cause: z.object({ code: z.string() }) });

/** Whether rights and policies let a statement write a row. Nothing of it stays. */
export async function isAllowed({ db }: TenantDatabase, who: Who, statement: SQL): Promise<boolean> {
  let count = 0;
  const attempt = async (tx: Queryable): Promise<void> => {
    ({ count } = await tx.execute(statement));
    throw new RolledBack();
  };
  try {
    await as(who, () => db.transaction(attempt));
  } catch (error) {
    if (error instanceof RolledBack) return count > 0;
    const code = failure.safeParse(error).data?.cause.code;
    if (code === undefined) throw error;
    if (MINDED_LATER.test(code)) return true;
    if (code === INSUFFICIENT_PRIVILEGE) return false;
    throw error;
  }
  throw new Error('expected a transaction that is rolled back');
}

class RolledBack extends Error {}
