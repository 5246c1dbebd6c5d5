import { createHash } from 'node:crypto';

/** An audit row, every column as PostgreSQL's own text; `at` in UTC, with milliseconds. */
export interface AuditEntry {
  readonly sequence: string;
  readonly at: string;
  readonly actor: string;
  readonly audience: string;
  readonly organization: string | null;
  readonly state: string | null;
  readonly operation: string;
  readonly subjectType: string;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string;
  readonly requestId: string;
}

/** Where a row stands: in the chain of which tenant, and after which link. */
export interface Place {
  readonly subgraph: string;
  readonly tenant: string;
  /** From 1. */
  readonly position: number;
  /** Hash of the link before; empty for the first. */
  readonly previous: string;
}

/**
 * The hash of a link, as docs/security.md gives it to outsiders: what the database makes (drizzle/platform/0002_audit-chain.sql),
 * made anew without it.
 */
export function linkHash({ previous, subgraph, tenant, position }: Place, row: AuditEntry): string {
  const texts = [
    previous,
    subgraph,
    tenant,
    String(position),
    row.sequence,
    row.at,
    row.actor,
    row.audience,
    row.organization,
    row.state,
    row.operation,
    row.subjectType,
    row.subject,
    row.before,
    row.after,
    row.requestId,
  ];
  const json = `[${texts.map((text) => JSON.stringify(text)).join(', ')}]`;
  return createHash('sha256').update(json).digest('hex');
}
