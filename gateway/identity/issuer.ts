import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWK } from 'jose';
import { type Client, errors, Provider } from 'oidc-provider';
import { CLAIMS } from './claims.ts';
import { clientAdapter } from './client-adapter.ts';
import { SCOPES } from './scopes.ts';
import type { IdentityStore } from './store.ts';
import type { Vault } from './vault.ts';

/** The life of an access token, in seconds. */
const TOKEN_SECONDS = 15 * 60;

interface IssuerOptions {
  /** The issuer identifier, also the address that it is mounted at. */
  readonly issuer: string;
  /** What its tokens are for: the hub. */
  readonly audience: string;
  readonly signingKeys: readonly JWK[];
  readonly store: IdentityStore;
  readonly vault: Vault;
  readonly onServerError: (error: Error) => void;
}

/** Answers a request whose `url` is relative to the issuer's address. */
export type IssuerHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** The embedded OAuth 2 issuer: client-credentials grant, JWT access tokens (RFC 9068), discovery and JWKS. */
export function createIssuer({
  issuer,
  audience,
  signingKeys,
  store,
  vault,
  onServerError,
}: IssuerOptions): IssuerHandler {
  const provider = new Provider(issuer, {
    adapter: clientAdapter(store),
    jwks: { keys: [...signingKeys] },
    scopes: [...SCOPES],
    // Cookies come with the interactive features; a key must be there all the same.
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    // Clients have no addresses of browsers to be called from.
    clientBasedCORS: () => false,
    ttl: { ClientCredentials: TOKEN_SECONDS },
    responseTypes: [],
    clientAuthMethods: ['client_secret_basic'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    extraClientMetadata: { properties: Object.values(CLAIMS) },
    extraTokenClaims: (_context, token) => claimsOf(token.client),
    renderError: (context, out) => {
      context.type = 'json';
      context.body = out;
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: (context, client) => {
          // A request that names no scope gets all that its client may have (RFC 6749, 3.3, leaves this to the server).
          if (context.oidc.params) context.oidc.params.scope ??= client?.scope;
          return audience;
        },
        getResourceServerInfo: (_context, resource, client) => {
          if (resource !== audience) throw new errors.InvalidTarget();
          return {
            scope: client.scope ?? '',
            audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: TOKEN_SECONDS,
            jwt: { sign: { alg: 'ES256' } },
          };
        },
      },
    },
  });

  // The issuer stands behind Fastify, which has set both headers from the hub's public address.
  provider.proxy = true;
  provider.Client.prototype.compareClientSecret = async function compareWithStored(secret) {
    return isSecretOf(this.clientId, secret, store, vault);
  };
  provider.on('server_error', (_context, error) => onServerError(error));

  return provider.callback();
}

async function isSecretOf(clientId: string, secret: string, store: IdentityStore, vault: Vault): Promise<boolean> {
  const secrets = await store.liveSecrets(clientId);
  const match = secrets.find(({ hmac }) => vault.matches(secret, hmac));
  if (match) await store.noteUse(match.id);
  return match !== undefined;
}

function claimsOf(client: Client | undefined) {
  return Object.fromEntries(Object.values(CLAIMS).map((claim) => [claim, client?.[claim] ?? null]));
}
