import type { Transaction } from '../../../shared/database.ts';
import { type Issue, issue } from '../../../shared/errors.ts';
import { invalid, type WriteOutcome } from '../../../shared/write.ts';
import type { Context } from '../../loaders.ts';
import type { NewEndpoint } from '../../store/webhooks.ts';
import type { WebhookEndpointRow } from '../../tables.ts';
import type { MutationVerifyWebhookEndpointArgs } from '../../types.generated.ts';
import { changingEndpoint } from './changing-endpoint.ts';
import { ping } from './ping.ts';
import { checkRoom } from './room.ts';

/**
 * Pings an endpoint and keeps what came of it; one that answers is ACTIVE. Two writes: the first is rolled back, and finds out
 * whether there is anything to do; the second keeps what came of it, unless the endpoint changed meanwhile. So nothing is
 * sent while a transaction is open, nor when a retry finds the effect done.
 */
export async function verifyEndpoint(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationVerifyWebhookEndpointArgs,
): Promise<WriteOutcome<WebhookEndpointRow>> {
  const command = { operation: 'verifyWebhookEndpoint', event: 'webhook_endpoint.checked', input, idempotencyKey };

  const first = await changingEndpoint(context, {
    ...command,
    dryRun: true,
    async change(tx, current) {
      const issues = await obstacles(context, tx, current);
      return issues.length > 0 ? issues : null;
    },
  });
  if (first.kind !== 'written' || first.replayed || dryRun) return first;

  const endpoint = first.row;
  const { attempts } = context.store;
  const tries = `webhooks of ${endpoint.organization ?? 'the hub'}`;
  const wait = (await attempts?.take(tries)) ?? null;
  if (wait !== null)
    return invalid(
      issue('input.id', 'GUARD_NOT_MET', {
        expected: `fewer pings that come to nothing: try again in ${wait} seconds`,
        received: endpoint.id,
      }),
    );
  const checked = await ping(context, endpoint);
  const isAnswered = checked.checkOutcome === 'ANSWERED';
  if (isAnswered) await attempts?.giveBack(tries);

  return changingEndpoint(context, {
    ...command,
    dryRun: false,
    async change(tx, current) {
      if (!isAnswered) return checked;
      const issues = await obstacles(context, tx, current);
      return issues.length > 0 ? issues : { ...checked, ...madeActive(current) };
    },
  });
}

/** Why an endpoint can not become ACTIVE. */
async function obstacles({ principal }: Context, tx: Transaction, endpoint: WebhookEndpointRow): Promise<Issue[]> {
  if (endpoint.disabledBy === 'OPERATOR' && principal.audience !== 'admin')
    return [
      issue('input.id', 'GUARD_NOT_MET', {
        expected: 'an endpoint that the operators of the hub have not disabled',
        received: endpoint.id,
      }),
    ];
  return endpoint.status === 'DISABLED' ? checkRoom(tx, 'input.id', endpoint) : [];
}

const madeActive = ({ verifiedAt }: WebhookEndpointRow): Partial<NewEndpoint> => ({
  status: 'ACTIVE',
  verifiedAt: verifiedAt ?? new Date(),
  disabledAt: null,
  disabledReason: null,
  disabledBy: null,
});
