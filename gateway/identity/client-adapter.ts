import { randomBytes } from 'node:crypto';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import { findLiveClient } from '../../subgraphs/access/store/clients.ts';
import type { ClientRow } from '../../subgraphs/access/tables.ts';
import type { Vault } from '../../subgraphs/access/vault.ts';
import type { Database } from '../../subgraphs/shared/database.ts';
import { CLAIMS } from './claims.ts';
import { isSecretOf } from './client-secrets.ts';
import { issuerStateAdapter } from './issuer-state.ts';

/**
 * The library asks for every client to have a secret in its metadata, though none is stored: secrets are compared in
 * `issuer.ts`, by their HMAC. This one is nobody's.
 */
const PLACEHOLDER_SECRET = randomBytes(32).toString('base64url');

/** Beside the claims: when the client comes to its end, in milliseconds since 1970, or null. */
export const CLIENT_END = 'sangam_expires_at';

/** Models of the library that are kept. Access tokens are JWTs and need no storage; nothing else is switched on. */
const KEPT: ReadonlySet<string> = new Set(['Session', 'Interaction', 'Grant', 'AuthorizationCode', 'RefreshToken']);

/** Lets the issuer find clients, and keep what it must remember of people. */
export function issuerAdapter(db: Database, vault: Vault): AdapterFactory {
  return (model) => {
    if (model === 'Client') return clients(db, vault);
    return KEPT.has(model) ? issuerStateAdapter(db, vault, model) : nothing(model);
  };
}

const clients = (db: Database, vault: Vault): Adapter => ({
  ...nothing('Client'),
  async find(id) {
    const client = await findLiveClient(db, id);
    if (client) return metadataOf(client);
    // As long as it takes for a client that is there, whose secrets are then looked for.
    await isSecretOf(id, '', { db, vault, requestId: '' });
    return undefined;
  },
});

function metadataOf(client: ClientRow): AdapterPayload {
  const own = {
    client_id: client.id,
    client_name: client.name,
    scope: client.scopes.join(' '),
    [CLAIMS.audience]: client.audience,
    [CLAIMS.organization]: client.organization,
    [CLAIMS.state]: client.state,
    [CLIENT_END]: client.expiresAt?.getTime() ?? null,
  };
  const secret = client.confidential
    ? { client_secret: PLACEHOLDER_SECRET, token_endpoint_auth_method: 'client_secret_basic' as const }
    : { token_endpoint_auth_method: 'none' as const };
  return client.kind === 'SERVICE'
    ? { ...own, ...secret, grant_types: ['client_credentials'], response_types: [], redirect_uris: [] }
    : {
        ...own,
        ...secret,
        scope: `openid ${own.scope}`,
        // Redirect addresses are then compared as they are, also those on the person's own machine.
        application_type: 'web',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: client.redirectUris,
      };
}

function nothing(model: string): Adapter {
  const refuse = async (): Promise<never> => {
    throw new Error(`the issuer stores no ${model}`);
  };
  return {
    upsert: refuse,
    find: refuse,
    findByUserCode: refuse,
    findByUid: refuse,
    consume: refuse,
    destroy: refuse,
    // Asked of every model when a code or a refresh token comes twice; access tokens end by a revocation of their officer.
    revokeByGrantId: async () => {},
  };
}
