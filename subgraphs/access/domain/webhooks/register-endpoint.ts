import { newId } from '../../../shared/ids.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../../shared/write.ts';
import type { Context } from '../../loaders.ts';
import { findEndpoint, insertEndpoint, insertWebhookSecret } from '../../store/webhooks.ts';
import { ledger, type WebhookEndpointRow } from '../../tables.ts';
import type { MutationRegisterWebhookEndpointArgs } from '../../types.generated.ts';
import { newWebhookSecret } from '../../webhook-message.ts';
import { type WithSecret, withSecret } from '../with-secret.ts';
import { checkEndpoint, normalUrl } from './check-endpoint.ts';
import { ownershipOf, requireOwner } from './owner.ts';
import { checkRoom } from './room.ts';

/** Registers an endpoint of the caller's organisation, with its first secret. Nothing is sent to it before it is verified. */
export async function registerEndpoint(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRegisterWebhookEndpointArgs,
): Promise<WithSecret<CreationOutcome<WebhookEndpointRow>>> {
  const { principal, store } = context;
  const owner = requireOwner(principal);
  const ownership = ownershipOf(principal);
  const { webhooks } = store.secrets().vault;
  const issues = await checkEndpoint(store.outbound(), principal.audience, input);
  if (issues.length > 0) return withSecret(invalid(...issues), null);

  const secret = newWebhookSecret();
  const outcome = await write<WebhookEndpointRow, Invalid>(context, ledger, {
    operation: 'registerWebhookEndpoint',
    input,
    dryRun,
    idempotencyKey,
    reload: (tx, id) => findEndpoint(tx, owner, id),
    async effect(tx) {
      const full = await checkRoom(tx, 'input', ownership);
      if (full.length > 0) return invalid(...full);
      const row = await insertEndpoint(tx, {
        ...ownership,
        id: newId('whk'),
        url: normalUrl(input.url),
        description: input.description?.trim() || null,
        eventTypes: [...new Set(input.eventTypes)],
      });
      await insertWebhookSecret(tx, { endpointId: row.id, sealed: webhooks.seal(secret, row.id) });
      return {
        row,
        subjectType: 'WebhookEndpoint',
        state: row.state,
        event: 'webhook_endpoint.registered',
        before: null,
        after: row,
      };
    },
  });
  return withSecret(outcome, secret);
}
