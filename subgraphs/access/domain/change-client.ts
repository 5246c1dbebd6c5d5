import { requireScope } from '../../shared/authorisation.ts';
import type { Transaction } from '../../shared/database.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { type Conflict, conflict, type Invalid, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeClient, findClient, lockClient, type NewClient } from '../store/clients.ts';
import { type ClientRow, ledger } from '../tables.ts';

interface Change {
  /** The mutation field. */
  readonly operation: string;
  /** For example `client.revoked`. */
  readonly event: string;
  readonly input: { readonly id: string; readonly expectedVersion: number };
  readonly dryRun: boolean | null | undefined;
  readonly idempotencyKey: string | null | undefined;
  /** What changes of a client that is not revoked, and what goes with it; or what is wrong. */
  readonly change: (tx: Transaction, current: ClientRow) => Promise<Partial<NewClient> | readonly Issue[]>;
  /** What the audit trail keeps beside the row. */
  readonly note?: () => object;
}

const isIssues = (value: Partial<NewClient> | readonly Issue[]): value is readonly Issue[] => Array.isArray(value);

/** Changes a client of which the caller knows the version. A revoked one stays as it is. */
export async function changeOfClient(
  context: Context,
  { operation, event, input, dryRun, idempotencyKey, change, note = () => ({}) }: Change,
): Promise<WriteOutcome<ClientRow>> {
  requireScope(context.principal, 'access:admin');
  return write<ClientRow, Invalid | Conflict>(context, ledger, {
    operation,
    input,
    dryRun,
    idempotencyKey,
    reload: findClient,
    async effect(tx) {
      const current = await lockClient(tx, input.id);
      if (!current) return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of a client', received: input.id }));
      if (current.version !== input.expectedVersion) return conflict(input.expectedVersion, current.version);
      if (current.revokedAt !== null)
        return invalid(
          issue('input.id', 'IMMUTABLE', { expected: 'a client that is not revoked', received: input.id }),
        );
      const changes = await change(tx, current);
      if (isIssues(changes)) return invalid(...changes);
      const row = await changeClient(tx, current.id, changes);
      return {
        row,
        subjectType: 'ApiClient',
        state: row.state,
        event,
        before: current,
        after: { ...row, ...note() },
      };
    },
  });
}
