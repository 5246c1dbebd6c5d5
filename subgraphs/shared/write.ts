import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import postgres from 'postgres';
import type { Database, Transaction } from './database.ts';
import { type Issue, issue } from './errors.ts';
import { announcing } from './events/outbox.ts';
import type { Ledger } from './ledger.ts';
import type { SubgraphRequest } from './subgraph.ts';

/** A row that writes make and change. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What a write did, for the audit trail and for those who follow changes. */
export interface Effect<Row extends Versioned> {
  readonly row: Row;
  readonly subjectType: string;
  /** The state whose record it is; null for what belongs to no state. */
  readonly state: string | null;
  /** For example `enterprise.registered`. */
  readonly event: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly warnings?: readonly Issue[];
  /** What it did to other records: each is audited and announced on its own. */
  readonly also?: readonly Effect<Versioned>[];
}

/** The write found everything as it was to be: there is nothing to audit, to announce or to count. */
export interface Unchanged<Row extends Versioned> {
  readonly kind: 'unchanged';
  readonly row: Row;
  readonly warnings?: readonly Issue[];
}

export interface Written<Row> {
  readonly kind: 'written';
  readonly row: Row;
  readonly warnings: readonly Issue[];
  /** True when an earlier request with the same idempotency key did it. */
  readonly replayed: boolean;
  readonly dryRun: boolean;
}
export interface Invalid {
  readonly kind: 'invalid';
  readonly issues: readonly Issue[];
}
export interface Conflict {
  readonly kind: 'conflict';
  readonly expectedVersion: number;
  readonly currentVersion: number;
}

/** Of a write that makes a record: there is no version to conflict with. */
export type CreationOutcome<Row> = Written<Row> | Invalid;
/** Of a write that may change a record. */
export type WriteOutcome<Row> = CreationOutcome<Row> | Conflict;

/** Nothing was written, since something in the input is wrong. */
export const invalid = (...issues: readonly Issue[]): Invalid => ({ kind: 'invalid', issues });
export const conflict = (expectedVersion: number, currentVersion: number): Conflict => ({
  kind: 'conflict',
  expectedVersion,
  currentVersion,
});

export interface WriteCommand<Row extends Versioned, Refused extends Invalid | Conflict> {
  /** The mutation field, e.g. `registerEnterprise`. */
  readonly operation: string;
  /** What the effect depends on; a retry must bring the same. */
  readonly input: unknown;
  /** Runs everything and rolls back: the answer is what a real run would give. */
  readonly dryRun: boolean | null | undefined;
  /** The field's `idempotencyKey` argument; without one the `Idempotency-Key` header counts. */
  readonly idempotencyKey: string | null | undefined;
  /** Reads the row again, when a retry finds its effect done. */
  readonly reload: (tx: Transaction, id: string) => Promise<Row | null>;
  /** What it means when a unique index stops the effect, by the index's name: two requests at once can both find room. */
  readonly duplicates?: Readonly<Record<string, Issue>>;
  readonly effect: (tx: Transaction) => Promise<Effect<Row> | Unchanged<Row> | Refused>;
}

const MAX_KEY_LENGTH = 255;

/** Carries an outcome out of a transaction that must leave nothing behind. */
class RolledBack<Outcome> extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super('rolled back on purpose');
    this.outcome = outcome;
  }
}

/** Name of the unique or exclusion constraint that a statement ran into; Drizzle wraps the driver's error. */
function violatedConstraint(error: unknown): string | null {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof postgres.PostgresError)) return null;
  return cause.code === '23505' || cause.code === '23P01' ? (cause.constraint_name ?? null) : null;
}

const isRefused = (value: Effect<Versioned> | Unchanged<Versioned> | Invalid | Conflict): value is Invalid | Conflict =>
  'kind' in value && value.kind !== 'unchanged';
const isUnchanged = <Row extends Versioned>(value: Effect<Row> | Unchanged<Row>): value is Unchanged<Row> =>
  'kind' in value;

/** An effect and what it did to other records, in their order. */
const withAlso = (effect: Effect<Versioned>): Effect<Versioned>[] => [effect, ...(effect.also ?? []).flatMap(withAlso)];

/** SHA-256 of a value whose object keys are sorted, so that the order in which a client sends them does not matter. */
function hashOf(value: unknown): string {
  const sorted = JSON.stringify(value, (_key, item: unknown) =>
    item && typeof item === 'object' && !Array.isArray(item) && !(item instanceof Date)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
  return createHash('sha256')
    .update(sorted ?? 'null')
    .digest('hex');
}

/**
 * Runs a write: effect, audit row, outbox event and idempotency key in one transaction, or nothing at all.
 *
 * The key's row is taken before the effect, so that of two requests at once the second waits and then finds the first's
 * effect. Keys belong to a client; one header serves several fields of an operation, so the field's name is part of it.
 * Refusals write nothing and do not use the key up.
 */
export async function write<Row extends Versioned, Refused extends Invalid | Conflict>(
  context: SubgraphRequest & { readonly db: Database },
  ledger: Ledger,
  command: WriteCommand<Row, Refused>,
): Promise<Written<Row> | Invalid | Refused> {
  type Outcome = Written<Row> | Invalid | Refused;
  const { principal, requestId } = context;
  const { operation, input, reload } = command;
  const key =
    command.idempotencyKey ?? (context.idempotencyKey === null ? null : `${context.idempotencyKey}/${operation}`);
  const dryRun = command.dryRun ?? false;
  if (key !== null && (key.length === 0 || key.length > MAX_KEY_LENGTH))
    return invalid(
      issue('idempotencyKey', 'OUT_OF_RANGE', { expected: `1 to ${MAX_KEY_LENGTH} characters`, received: key.length }),
    );
  const inputHash = key === null ? '' : hashOf(input);
  const ofKey = (k: string) => and(eq(ledger.idempotencyKeys.actor, principal.id), eq(ledger.idempotencyKeys.key, k));

  const replay = async (tx: Transaction, k: string): Promise<Written<Row> | Invalid> => {
    const [earlier] = await tx.select().from(ledger.idempotencyKeys).where(ofKey(k));
    const row = earlier ? await reload(tx, earlier.subject) : null;
    if (!earlier || !row || earlier.inputHash !== inputHash || earlier.operation !== operation)
      return invalid(
        issue('idempotencyKey', 'IDEMPOTENCY_KEY_REUSED', {
          expected: 'a key of its own for every operation and input',
          received: command.idempotencyKey ?? context.idempotencyKey,
        }),
      );
    return { kind: 'written', row, warnings: [], replayed: true, dryRun: false };
  };

  /** The audit rows and the events of all that a write did. */
  const keep = async (tx: Transaction, effects: readonly Effect<Versioned>[]): Promise<void> => {
    await tx.insert(ledger.audit).values(
      effects.map(({ row, subjectType, state, before, after }) => ({
        actor: principal.id,
        audience: principal.audience,
        organization: principal.organization,
        state,
        operation,
        subjectType,
        subject: row.id,
        before,
        after,
        requestId,
      })),
    );
    await tx
      .insert(ledger.outbox)
      .values(
        effects.map(({ row, subjectType, state, event, after }) => ({
          type: event,
          subjectType,
          subject: row.id,
          subjectVersion: row.version,
          state,
          payload: after,
          requestId,
        })),
      )
      .returning({ announced: announcing(ledger.subgraph) });
  };

  try {
    return await context.db.transaction(async (tx) => {
      if (key !== null) {
        const taken = await tx
          .insert(ledger.idempotencyKeys)
          .values({ actor: principal.id, key, operation, inputHash, subject: '' })
          .onConflictDoNothing()
          .returning({ key: ledger.idempotencyKeys.key });
        if (taken.length === 0) return replay(tx, key);
      }
      const effect = await command.effect(tx);
      if (isRefused(effect)) throw new RolledBack<Outcome>(effect);
      const { row, warnings = [] } = effect;
      if (!isUnchanged(effect)) await keep(tx, withAlso(effect));
      if (key !== null) await tx.update(ledger.idempotencyKeys).set({ subject: row.id }).where(ofKey(key));
      const outcome: Written<Row> = { kind: 'written', row, warnings, replayed: false, dryRun };
      if (dryRun) throw new RolledBack<Outcome>(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome as Outcome;
    const duplicate = command.duplicates?.[violatedConstraint(error) ?? ''];
    if (duplicate) return invalid(duplicate);
    throw error;
  }
}
