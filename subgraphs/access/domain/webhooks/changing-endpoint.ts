import type { Transaction } from '../../../shared/database.ts';
import { type Issue, issue } from '../../../shared/errors.ts';
import { type Conflict, conflict, type Invalid, invalid, type WriteOutcome, write } from '../../../shared/write.ts';
import type { Context } from '../../loaders.ts';
import { changeEndpoint, findEndpoint, lockEndpoint, type NewEndpoint } from '../../store/webhooks.ts';
import { ledger, type WebhookEndpointRow } from '../../tables.ts';
import { requireOwner } from './owner.ts';

interface Change {
  /** The mutation field. */
  readonly operation: string;
  /** For example `webhook_endpoint.disabled`. */
  readonly event: string;
  readonly input: { readonly id: string; readonly expectedVersion: number };
  readonly dryRun: boolean | null | undefined;
  readonly idempotencyKey: string | null | undefined;
  /** What changes of the endpoint, and what goes with it; null when nothing does; or what is wrong. */
  readonly change: (
    tx: Transaction,
    current: WebhookEndpointRow,
  ) => Promise<Partial<NewEndpoint> | readonly Issue[] | null>;
  /** What the audit trail keeps beside the row. */
  readonly note?: () => object;
}

const isIssues = (value: Partial<NewEndpoint> | readonly Issue[]): value is readonly Issue[] => Array.isArray(value);

/** Changes an endpoint of the caller's, of which it knows the version. Somebody else's looks like one that does not exist. */
export async function changingEndpoint(
  context: Context,
  { operation, event, input, dryRun, idempotencyKey, change, note = () => ({}) }: Change,
): Promise<WriteOutcome<WebhookEndpointRow>> {
  const owner = requireOwner(context.principal);
  return write<WebhookEndpointRow, Invalid | Conflict>(context, ledger, {
    operation,
    input,
    dryRun,
    idempotencyKey,
    reload: (tx, id) => findEndpoint(tx, owner, id),
    async effect(tx) {
      const current = await lockEndpoint(tx, owner, input.id);
      if (!current)
        return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of an endpoint of yours', received: input.id }));
      if (current.version !== input.expectedVersion) return conflict(input.expectedVersion, current.version);
      const changes = await change(tx, current);
      if (changes === null) return { kind: 'unchanged', row: current };
      if (isIssues(changes)) return invalid(...changes);
      const row = await changeEndpoint(tx, current.id, changes);
      return {
        row,
        subjectType: 'WebhookEndpoint',
        state: row.state,
        event,
        before: current,
        after: { ...row, ...note() },
      };
    },
  });
}
