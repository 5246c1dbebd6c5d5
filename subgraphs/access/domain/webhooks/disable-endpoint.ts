import { checkText, issuesIn } from '../../../shared/checks.ts';
import { issue } from '../../../shared/errors.ts';
import type { WriteOutcome } from '../../../shared/write.ts';
import type { Context } from '../../loaders.ts';
import type { WebhookEndpointRow } from '../../tables.ts';
import type { MutationDisableWebhookEndpointArgs } from '../../types.generated.ts';
import { changingEndpoint } from './changing-endpoint.ts';

/** Sends nothing to an endpoint any more. Operators of the hub can disable what its owner has disabled, so that it stays so. */
export async function disableEndpoint(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationDisableWebhookEndpointArgs,
): Promise<WriteOutcome<WebhookEndpointRow>> {
  return changingEndpoint(context, {
    operation: 'disableWebhookEndpoint',
    event: 'webhook_endpoint.disabled',
    input,
    dryRun,
    idempotencyKey,
    async change(_tx, { audience, disabledBy }) {
      const by = context.principal.audience === 'admin' && audience !== 'admin' ? 'OPERATOR' : 'OWNER';
      const issues = issuesIn([
        checkText('input.reason', input.reason, { max: 500 }),
        disabledBy === null || (disabledBy === 'OWNER' && by === 'OPERATOR')
          ? null
          : issue('input.id', 'IMMUTABLE', { expected: 'an endpoint that is not disabled', received: input.id }),
      ]);
      if (issues.length > 0) return issues;
      return { status: 'DISABLED', disabledAt: new Date(), disabledReason: input.reason.trim(), disabledBy: by };
    },
  });
}
