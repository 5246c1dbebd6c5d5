import type { Sql } from 'postgres';

/** Empties the audit trail of a subgraph between tests, which only its owner can, and only with the triggers off. */
export async function forgetAudit(sql: Sql<{ bigint: number }>, subgraph: string): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`truncate ${tx(`${subgraph}.audit`)}, ${tx(`${subgraph}.audit_link`)}, ${tx(`${subgraph}.audit_head`)}`;
  });
}
