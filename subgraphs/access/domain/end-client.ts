import { checkText, issuesIn } from '../../shared/checks.ts';
import type { WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { endTokens, endTokensAt } from '../store/revocations.ts';
import { revokeSecrets } from '../store/secrets.ts';
import type { ClientRow } from '../tables.ts';
import type { MutationExpireApiClientArgs, MutationRevokeApiClientArgs } from '../types.generated.ts';
import { changeOfClient } from './change-client.ts';
import { checkEnd } from './check-client.ts';

/** Sets the end of a client, for its tokens too; null takes it away. */
export async function expireClient(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationExpireApiClientArgs,
): Promise<WriteOutcome<ClientRow>> {
  return changeOfClient(context, {
    operation: 'expireApiClient',
    event: 'client.end-set',
    input,
    dryRun,
    idempotencyKey,
    async change(tx, { id }) {
      const issues = issuesIn([checkEnd('input.expiresAt', input.expiresAt)]);
      if (issues.length > 0) return issues;
      const expiresAt = input.expiresAt ?? null;
      await endTokensAt(tx, id, expiresAt);
      return { expiresAt };
    },
  });
}

/** Ends a client with its secrets and tokens, for good. */
export async function revokeClient(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRevokeApiClientArgs,
): Promise<WriteOutcome<ClientRow>> {
  return changeOfClient(context, {
    operation: 'revokeApiClient',
    event: 'client.revoked',
    input,
    dryRun,
    idempotencyKey,
    async change(tx, { id }) {
      const issues = issuesIn([checkText('input.reason', input.reason, { max: 500 })]);
      if (issues.length > 0) return issues;
      await revokeSecrets(tx, id);
      await endTokens(tx, id);
      return { revokedAt: new Date(), revokedReason: input.reason.trim() };
    },
  });
}
