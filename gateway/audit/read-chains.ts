import type { TransactionSql } from 'postgres';
import type { AuditEntry } from './link-hash.ts';

/** A transaction that sees the database as it was at one moment. */
export type Snapshot = TransactionSql<{ bigint: number }>;

/** One link, with its audit row if that is still there. */
export interface Link {
  readonly tenant: string;
  readonly position: number;
  readonly sequence: number;
  readonly hash: string;
  readonly entry: AuditEntry | null;
}

export interface Head {
  readonly tenant: string;
  readonly position: number;
  readonly hash: string;
  /** When its last link was added, ISO 8601 in UTC. */
  readonly at: string;
}

/** The first of the audit rows of a tenant that are in no chain. */
export interface StrayRow {
  readonly tenant: string;
  readonly sequence: number;
}

/** Links that are in memory at once, with their rows. */
const BATCH = 200;

const MOMENT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

export interface Ledger {
  /** The subgraph, which is the name of its PostgreSQL schema. */
  readonly subgraph: string;
  /** False in a database from before there were chains, and where somebody removed their tables. */
  readonly isChained: boolean;
}

/** The audit trails of a database, by name. */
export const findLedgers = (sql: Snapshot): Promise<Ledger[]> =>
  sql<Ledger[]>`
    select n.nspname as subgraph, num_nulls(to_regclass(format('%I.audit_link', n.nspname)), to_regclass(format('%I.audit_head', n.nspname))) = 0 as "isChained"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relname = 'audit' and c.relkind in ('r', 'p') order by 1`;

/** Every link of a subgraph, or of one tenant of it, in the order of tenant and position. */
export async function* readLinks(sql: Snapshot, subgraph: string, tenant: string | null): AsyncGenerator<Link> {
  const batches = sql<LinkRow[]>`
    select l.tenant, l.position, l.sequence, l.hash, a.sequence is not null as "isThere", a.sequence::text as "rowSequence",
      to_char(a.at at time zone 'UTC', ${sql.unsafe(MOMENT)}) as at, a.actor, a.audience, a.organization, a.state, a.operation,
      a.subject_type as "subjectType", a.subject, a.before::text as before, a.after::text as after, a.request_id as "requestId"
    from ${sql(`${subgraph}.audit_link`)} l left join ${sql(`${subgraph}.audit`)} a on a.sequence = l.sequence
    where ${tenant}::text is null or l.tenant = ${tenant}
    order by l.tenant, l.position`.cursor(BATCH);
  for await (const batch of batches) {
    for (const { tenant, position, sequence, hash, isThere, rowSequence, ...columns } of batch)
      yield { tenant, position, sequence, hash, entry: isThere ? { ...columns, sequence: rowSequence } : null };
  }
}

interface LinkRow extends Omit<AuditEntry, 'sequence'>, Omit<Link, 'entry'> {
  readonly isThere: boolean;
  readonly rowSequence: string;
}

/** The heads of a subgraph, or of one tenant of it, by tenant. */
export async function readHeads(sql: Snapshot, subgraph: string, tenant: string | null): Promise<Head[]> {
  return sql<Head[]>`
    select tenant, position, hash, to_char(at at time zone 'UTC', ${sql.unsafe(MOMENT)}) as at
    from ${sql(`${subgraph}.audit_head`)}
    where position > 0 and (${tenant}::text is null or tenant = ${tenant}) order by tenant`;
}

/** Of each tenant the first audit row that is in no chain. */
export async function readStrayRows(sql: Snapshot, subgraph: string, tenant: string | null): Promise<StrayRow[]> {
  return sql<StrayRow[]>`
    select coalesce(a.state, '') as tenant, min(a.sequence) as sequence from ${sql(`${subgraph}.audit`)} a
    where not exists (select from ${sql(`${subgraph}.audit_link`)} l where l.sequence = a.sequence)
      and (${tenant}::text is null or coalesce(a.state, '') = ${tenant})
    group by 1 order by 1`;
}
