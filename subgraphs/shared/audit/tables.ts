import type { PgSchema } from 'drizzle-orm/pg-core';
import { bigint, bigserial, index, jsonb, text, unique } from 'drizzle-orm/pg-core';
import { id, moment } from '../columns.ts';

/**
 * The audit trail of a subgraph, append-only: triggers refuse anything else than an INSERT, to the owner as well. `audit` is
 * what is written; when its transaction commits, the database makes each row a link in the chain of its tenant and moves the
 * tenant's head (drizzle/platform/0002_audit-chain.sql). docs/security.md says how the chain is verified.
 */
export function auditTables(schema: PgSchema) {
  const audit = schema.table(
    'audit',
    {
      sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
      at: moment('at').notNull().defaultNow(),
      actor: text('actor').notNull(),
      audience: text('audience').notNull(),
      organization: id('organization'),
      /** The state whose record was changed: the tenant that the row belongs to. Null for what belongs to no state. */
      state: text('state'),
      operation: text('operation').notNull(),
      subjectType: text('subject_type').notNull(),
      /** Empty for a look, which may be at many records: they are in `after`. */
      subject: id('subject').notNull(),
      before: jsonb('before'),
      after: jsonb('after').notNull(),
      requestId: text('request_id').notNull(),
    },
    (t) => [index('audit_subject').on(t.subject, t.sequence), index('audit_state').on(t.state, t.sequence)],
  );

  /** Where each audit row stands in the chain of its tenant. A row that is gone leaves its link behind. */
  const auditLinks = schema.table(
    'audit_link',
    {
      /** Of the audit row. */
      sequence: bigint('sequence', { mode: 'number' }).primaryKey(),
      /** The row's state; empty for what belongs to none. */
      tenant: id('tenant').notNull(),
      /** From 1, without gaps. */
      position: bigint('position', { mode: 'number' }).notNull(),
      /** SHA-256 of the hash before, the place in the chain and the row, in hexadecimal. */
      hash: text('hash').notNull(),
    },
    (t) => [unique('audit_link_position').on(t.tenant, t.position)],
  );

  /** The last link of each tenant's chain. Its row is locked while links are added. */
  const auditHeads = schema.table('audit_head', {
    tenant: id('tenant').primaryKey(),
    position: bigint('position', { mode: 'number' }).notNull().default(0),
    /** Empty before the first link. */
    hash: text('hash').notNull().default(''),
    at: moment('at').notNull().defaultNow(),
  });

  return { audit, auditLinks, auditHeads };
}
