import { type Issue, issue } from '../../../shared/errors.ts';
import type { WriteOutcome } from '../../../shared/write.ts';
import type { Context } from '../../loaders.ts';
import { endWebhookSecrets, insertWebhookSecret, liveWebhookSecrets } from '../../store/webhooks.ts';
import type { WebhookEndpointRow } from '../../tables.ts';
import type { MutationRotateWebhookSecretArgs, RotateWebhookSecretInput } from '../../types.generated.ts';
import { newWebhookSecret } from '../../webhook-message.ts';
import { LONGEST_MS, MOST_SECRETS, USUAL_MS } from '../secret-life.ts';
import { type WithSecret, withSecret } from '../with-secret.ts';
import { changingEndpoint } from './changing-endpoint.ts';

/** Adds a secret, and gives the one that there is an end: until then, what is sent is signed by both. */
export async function rotateWebhookSecret(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRotateWebhookSecretArgs,
): Promise<WithSecret<WriteOutcome<WebhookEndpointRow>>> {
  const { webhooks } = context.store.secrets().vault;
  const secret = newWebhookSecret();
  let newest = '';
  const outcome = await changingEndpoint(context, {
    operation: 'rotateWebhookSecret',
    event: 'webhook_endpoint.secret_rotated',
    input,
    dryRun,
    idempotencyKey,
    note: () => ({ secret: newest }),
    async change(tx, { id }) {
      const now = Date.now();
      const until = input.compromised ? new Date(now) : (input.olderUntil ?? new Date(now + USUAL_MS));
      const live = await liveWebhookSecrets(tx, id);
      const issues = checkRotation(input, until, { now, live: live.length });
      if (issues.length > 0) return issues;
      await endWebhookSecrets(tx, id, until);
      newest = (await insertWebhookSecret(tx, { endpointId: id, sealed: webhooks.seal(secret, id) })).id;
      return {};
    },
  });
  return withSecret(outcome, secret);
}

function checkRotation(
  { id, olderUntil, compromised }: RotateWebhookSecretInput,
  until: Date,
  { now, live }: { readonly now: number; readonly live: number },
): Issue[] {
  if (compromised && olderUntil)
    return [
      issue('input.olderUntil', 'INCONSISTENT', {
        expected: 'none of secrets that are compromised: they end at once',
        received: olderUntil.toISOString(),
      }),
    ];
  if (compromised) return [];
  return [
    ...(until.getTime() < now || until.getTime() > now + LONGEST_MS
      ? [
          issue('input.olderUntil', 'OUT_OF_RANGE', {
            expected: 'within 90 days from now',
            received: until.toISOString(),
          }),
        ]
      : []),
    ...(live < MOST_SECRETS
      ? []
      : [
          issue('input.id', 'GUARD_NOT_MET', {
            expected: `an endpoint with one secret: let the older one end, or have both end as compromised (${id})`,
            received: `${live} secrets`,
          }),
        ]),
  ];
}
