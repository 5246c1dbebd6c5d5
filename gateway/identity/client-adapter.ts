import { randomBytes } from 'node:crypto';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import { CLAIMS } from './claims.ts';
import type { ClientRow, IdentityStore } from './store.ts';

/**
 * The library asks for every client to have a secret in its metadata, though none is stored: secrets are compared in
 * `issuer.ts`, by their HMAC. This one is nobody's.
 */
const PLACEHOLDER_SECRET = randomBytes(32).toString('base64url');

/** Lets the issuer find clients. Access tokens are JWTs and need no storage; nothing else is switched on. */
export function clientAdapter(store: IdentityStore): AdapterFactory {
  return (model) => (model === 'Client' ? clients(store) : nothing(model));
}

const clients = (store: IdentityStore): Adapter => ({
  ...nothing('Client'),
  async find(id) {
    const client = await store.findClient(id);
    return client ? metadataOf(client) : undefined;
  },
});

const metadataOf = (client: ClientRow): AdapterPayload => ({
  client_id: client.id,
  client_name: client.name,
  client_secret: PLACEHOLDER_SECRET,
  token_endpoint_auth_method: 'client_secret_basic',
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  scope: client.scopes.join(' '),
  [CLAIMS.audience]: client.audience,
  [CLAIMS.organization]: client.organization,
  [CLAIMS.state]: client.state,
});

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
    revokeByGrantId: refuse,
  };
}
