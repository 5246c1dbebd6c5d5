import { issue } from '../../shared/errors.ts';
import type { WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { endTokens } from '../store/revocations.ts';
import { endSecretAt, insertSecret, liveSecrets, revokeSecret } from '../store/secrets.ts';
import type { ClientRow } from '../tables.ts';
import type { MutationRevokeApiClientSecretArgs, MutationRotateApiClientSecretArgs } from '../types.generated.ts';
import { newSecret } from '../vault.ts';
import { changeOfClient } from './change-client.ts';
import { LONGEST_MS, MOST_SECRETS, USUAL_MS } from './secret-life.ts';
import { type WithSecret, withSecret } from './with-secret.ts';

/** Adds a secret, and gives those that there are an end. */
export async function rotateClientSecret(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRotateApiClientSecretArgs,
): Promise<WithSecret<WriteOutcome<ClientRow>>> {
  const secret = newSecret();
  let newest = '';
  const outcome = await changeOfClient(context, {
    operation: 'rotateApiClientSecret',
    event: 'client.secret-rotated',
    input,
    dryRun,
    idempotencyKey,
    note: () => ({ secret: newest }),
    async change(tx, client) {
      const now = Date.now();
      const until = input.olderUntil ?? new Date(now + USUAL_MS);
      const older = await liveSecrets(tx, client.id);
      const issues = [
        ...(client.confidential
          ? []
          : [issue('input.id', 'GUARD_NOT_MET', { expected: 'a client that has secrets', received: client.id })]),
        ...(until.getTime() < now || until.getTime() > now + LONGEST_MS
          ? [
              issue('input.olderUntil', 'OUT_OF_RANGE', {
                expected: 'within 90 days from now',
                received: until.toISOString(),
              }),
            ]
          : []),
        ...(older.length < MOST_SECRETS
          ? []
          : [
              issue('input.id', 'GUARD_NOT_MET', {
                expected: 'a client with one secret: revoke one, or let it expire',
                received: `${older.length} secrets`,
              }),
            ]),
      ];
      if (issues.length > 0) return issues;
      for (const { id, expiresAt } of older)
        if (expiresAt === null || expiresAt > until) await endSecretAt(tx, id, until);
      const { vault } = context.store.secrets();
      newest = (await insertSecret(tx, { clientId: client.id, hmac: vault.hmac(secret) })).id;
      return {};
    },
  });
  return withSecret(outcome, secret);
}

/** Takes a secret back, with all tokens of the client: which of them it got is not known. */
export async function revokeClientSecret(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRevokeApiClientSecretArgs,
): Promise<WriteOutcome<ClientRow>> {
  return changeOfClient(context, {
    operation: 'revokeApiClientSecret',
    event: 'client.secret-revoked',
    input,
    dryRun,
    idempotencyKey,
    note: () => ({ secret: input.secret }),
    async change(tx, { id }) {
      const revoked = await revokeSecret(tx, id, input.secret);
      if (!revoked)
        return [
          issue('input.secret', 'NOT_FOUND', { expected: 'id of a secret that is good', received: input.secret }),
        ];
      await endTokens(tx, id);
      return {};
    },
  });
}
