import { requireScope } from '../../shared/authorisation.ts';
import { issue } from '../../shared/errors.ts';
import { type CreationOutcome, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findClient, insertClient } from '../store/clients.ts';
import { endTokensAt } from '../store/revocations.ts';
import { insertSecret } from '../store/secrets.ts';
import { type ClientRow, ledger } from '../tables.ts';
import type { MutationCreateApiClientArgs } from '../types.generated.ts';
import { newSecret } from '../vault.ts';
import { audienceNamed } from './audience.ts';
import { checkClient } from './check-client.ts';
import { checkPlace } from './check-place.ts';
import { type WithSecret, withSecret } from './with-secret.ts';

/** Makes a client with its first secret. */
export async function createClient(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationCreateApiClientArgs,
): Promise<WithSecret<CreationOutcome<ClientRow>>> {
  requireScope(context.principal, 'access:admin');
  const { vault } = context.store.secrets();
  const audience = input.audience ? audienceNamed(input.audience) : null;
  const isService = input.kind === 'SERVICE';
  const issues = [
    ...checkClient(input),
    ...(audience !== null && isService ? await checkPlace(context, audience, input) : []),
  ];
  if (issues.length > 0) return withSecret(invalid(...issues), null);

  const secret = input.confidential ? newSecret() : null;
  const outcome = await write<ClientRow, never>(context, ledger, {
    operation: 'createApiClient',
    input,
    dryRun,
    idempotencyKey,
    reload: findClient,
    duplicates: {
      client_pkey: issue('input.id', 'DUPLICATE', { expected: 'an id that no client has', received: input.id }),
    },
    async effect(tx) {
      const row = await insertClient(tx, {
        id: input.id,
        name: input.name.trim(),
        kind: input.kind,
        audience,
        organization: input.organization ?? null,
        state: input.state ?? null,
        scopes: [...new Set(input.scopes)],
        redirectUris: [...input.redirectUris],
        confidential: input.confidential,
        expiresAt: input.expiresAt ?? null,
      });
      if (secret !== null) await insertSecret(tx, { clientId: row.id, hmac: vault.hmac(secret) });
      if (row.expiresAt) await endTokensAt(tx, row.id, row.expiresAt);
      return {
        row,
        subjectType: 'ApiClient',
        state: row.state,
        event: 'client.created',
        before: null,
        after: row,
      };
    },
  });
  return withSecret(outcome, secret);
}
