import { invalid, type WriteOutcome } from '../../../shared/write.ts';
import type { Context } from '../../loaders.ts';
import type { NewEndpoint } from '../../store/webhooks.ts';
import type { WebhookEndpointRow } from '../../tables.ts';
import type { MutationChangeWebhookEndpointArgs } from '../../types.generated.ts';
import { changingEndpoint } from './changing-endpoint.ts';
import { checkEndpoint, normalUrl } from './check-endpoint.ts';
import { findOwn } from './find-own.ts';

/** What another URL makes of an endpoint: nobody has answered there yet. One that is disabled stays so. */
const unverified = ({ status }: WebhookEndpointRow): Partial<NewEndpoint> => ({
  status: status === 'DISABLED' ? status : 'PENDING',
  verifiedAt: null,
  checkedAt: null,
  checkOutcome: null,
  checkStatus: null,
});

/** Changes what is given of an endpoint. */
export async function changeEndpoint(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationChangeWebhookEndpointArgs,
): Promise<WriteOutcome<WebhookEndpointRow>> {
  const endpoint = await findOwn(context, input.id);
  // Of one that is not theirs nobody learns what would be wrong with a URL of it.
  const issues = endpoint ? await checkEndpoint(context.store.outbound(), endpoint.audience, input) : [];
  if (issues.length > 0) return invalid(...issues);

  return changingEndpoint(context, {
    operation: 'changeWebhookEndpoint',
    event: 'webhook_endpoint.changed',
    input,
    dryRun,
    idempotencyKey,
    async change(_tx, current) {
      const url = input.url ? normalUrl(input.url) : current.url;
      const description = input.description === undefined ? current.description : input.description?.trim() || null;
      const eventTypes = input.eventTypes ? [...new Set(input.eventTypes)] : current.eventTypes;
      const isSame =
        url === current.url &&
        description === current.description &&
        eventTypes.join(' ') === current.eventTypes.join(' ');
      if (isSame) return null;
      return { url, description, eventTypes, ...(url === current.url ? {} : unverified(current)) };
    },
  });
}
