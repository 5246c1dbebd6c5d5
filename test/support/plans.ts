import type postgres from 'postgres';
import { z } from 'zod';
import type { StatementClient } from '../../subgraphs/shared/tenancy/connect-tenants.ts';

/** A statement as it was sent, for looking at its plan. */
export interface SentStatement {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string | undefined;
  readonly Schema?: string | undefined;
  readonly 'Index Cond'?: string | undefined;
  readonly 'Index Name'?: string | undefined;
  readonly Plans?: PlanNode[] | undefined;
}

const planNode: z.ZodType<PlanNode> = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  Schema: z.string().optional(),
  'Index Cond': z.string().optional(),
  'Index Name': z.string().optional(),
  get Plans() {
    return z.array(planNode).optional();
  },
});
const explainedLines = z.array(z.object({ 'QUERY PLAN': z.string() }));
const explained = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: planNode })]) })]);

/** The plan of a statement for its own parameters, as text. */
export async function planOf(client: StatementClient, { text, parameters }: SentStatement): Promise<string> {
  const lines = explainedLines.parse(
    await client.unsafe(`explain ${text}`, [...parameters] as postgres.ParameterOrJSON<never>[]),
  );
  return lines.map((line) => line['QUERY PLAN']).join('\n');
}

/**
 * Where the plan of a statement, made for its own parameters, reads a table of `tables` from beginning to end: by a sequential
 * scan, or by an index without a condition that nothing stops early.
 */
export async function scansOf(
  client: StatementClient,
  { text, parameters }: SentStatement,
  tables: ReadonlySet<string>,
): Promise<string[]> {
  const [row] = explained.parse(
    await client.unsafe(`explain (format json, verbose) ${text}`, [...parameters] as postgres.ParameterOrJSON<never>[]),
  );
  return scansBelow(row['QUERY PLAN'][0].Plan, tables, false);
}

function scansBelow(node: PlanNode, tables: ReadonlySet<string>, isLimited: boolean): string[] {
  const kind = node['Node Type'];
  const table = `${node.Schema}.${node['Relation Name']}`;
  const isWhole =
    kind.endsWith('Seq Scan') || (/^Index (Only )?Scan$/.test(kind) && node['Index Cond'] === undefined && !isLimited);
  const own = isWhole && tables.has(table) ? [`${kind} ${node['Index Name'] ?? ''} on ${table}`] : [];
  // What sorts, groups or hashes takes all of its input, whatever it is asked for afterwards.
  const limited = kind === 'Limit' || (isLimited && !/Sort|Aggregate|Hash|Unique|Window/.test(kind));
  return [...own, ...(node.Plans ?? []).flatMap((inner) => scansBelow(inner, tables, limited))];
}

/** Tables of the subgraphs with more rows than this, by their statistics. */
export async function tablesAbove(sql: postgres.Sql, rows: number): Promise<Set<string>> {
  const found = await sql<{ name: string }[]>`
    select relnamespace::regnamespace || '.' || relname as name from pg_class
    where relkind in ('r', 'p') and reltuples > ${rows} and relnamespace::regnamespace::text not like 'pg\\_%'`;
  return new Set(found.map(({ name }) => name));
}
