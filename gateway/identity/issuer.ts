import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, interactionPolicy, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { noteReuse } from '../../subgraphs/access/domain/note-reuse.ts';
import { scopesOfRoles } from '../../subgraphs/access/roles.ts';
import { SCOPES } from '../../subgraphs/access/scopes.ts';
import { findOfficer } from '../../subgraphs/access/store/officers.ts';
import type { OfficerRow } from '../../subgraphs/access/tables.ts';
import { TOKEN_SECONDS } from '../../subgraphs/access/token-life.ts';
import type { Vault } from '../../subgraphs/access/vault.ts';
import type { Database } from '../../subgraphs/shared/database.ts';
import { CLAIMS } from './claims.ts';
import { CLIENT_END, issuerAdapter } from './client-adapter.ts';
import { isSecretOf } from './client-secrets.ts';
import { issuerStateAdapter } from './issuer-state.ts';
import type { Keyring, Keys } from './keyring.ts';

/** Where people sign in, below the hub's public address. */
export const SIGN_IN_PATH = '/sign-in';
export const INTROSPECTION_PATH = '/token/introspection';
export const REVOCATION_PATH = '/token/revocation';

/** How long a person stays signed in at the issuer: a working day. */
const SESSION_SECONDS = 12 * 3600;
const SIGN_IN_SECONDS = 15 * 60;
const CODE_SECONDS = 60;

const SESSION_COOKIE = 'sangam-issuer-session';

interface IssuerOptions {
  /** The issuer identifier, also the address that it is mounted at. */
  readonly issuer: string;
  /** What its tokens are for: the hub. */
  readonly audience: string;
  readonly keyring: Keyring;
  readonly db: Database;
  readonly vault: Vault;
  readonly onServerError: (error: Error) => void;
}

/** Answers a request whose `url` is relative to the issuer's address and whose `x-request-id` is the hub's. */
export type IssuerHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Somebody who was sent to the sign-in page, from which client, to be sent back where. */
export interface SignInRequest {
  readonly uid: string;
  readonly clientId: string;
  readonly redirectUri: string;
}

export interface Issuer {
  readonly handler: IssuerHandler;
  /** What the browser is to sign in for; null when it was not sent here by the issuer, or too long ago. */
  signInRequest(request: IncomingMessage, response: ServerResponse): Promise<SignInRequest | null>;
  /** Says who it is. Resolves to the address that leads on. */
  signedIn(request: IncomingMessage, response: ServerResponse, officerId: string): Promise<string>;
  /** Ends the session of this id, as the browser's cookie of this name has it. */
  readonly sessionCookie: string;
  endSession(id: string): Promise<void>;
}

/**
 * The embedded OAuth 2 and OpenID Connect issuer: client credentials for programs, authorization codes with PKCE for people, JWT access
 * tokens (RFC 9068), refresh tokens that are good once, discovery and JWKS. When the keys change it is built anew: it keeps nothing but what is in the database.
 */
export function createIssuer(options: IssuerOptions): Issuer {
  let built: { readonly keys: Keys; readonly provider: Provider; readonly handler: IssuerHandler } | null = null;
  const current = () => {
    const keys = options.keyring.current();
    if (built?.keys.id !== keys.id) {
      const provider = buildProvider(options, keys);
      built = { keys, provider, handler: provider.callback() };
    }
    return built;
  };
  current();
  return {
    handler: (request, response) =>
      requestIds.run(String(request.headers['x-request-id'] ?? ''), () => current().handler(request, response)),
    async signInRequest(request, response) {
      try {
        const { uid, params, prompt } = await current().provider.interactionDetails(request, response);
        if (prompt.name !== 'login') return null;
        return { uid, clientId: String(params.client_id), redirectUri: String(params.redirect_uri) };
      } catch (error) {
        if (error instanceof errors.SessionNotFound) return null;
        throw error;
      }
    },
    signedIn: (request, response, accountId) =>
      current().provider.interactionResult(request, response, { login: { accountId, remember: false } }),
    sessionCookie: SESSION_COOKIE,
    async endSession(id) {
      await issuerStateAdapter(options.db, options.vault, 'Session').destroy(id);
    },
  };
}

function buildProvider({ issuer, audience, db, vault, onServerError }: IssuerOptions, keys: Keys): Provider {
  const provider = new Provider(issuer, {
    adapter: issuerAdapter(db, vault),
    jwks: { keys: [...keys.privateJwks] },
    scopes: ['openid', ...SCOPES],
    claims: { openid: ['sub', 'name', 'email'] },
    cookies: { keys: [vault.cookieKey], names: { session: SESSION_COOKIE } },
    // Codes are exchanged by servers, or by pages of the hub itself.
    clientBasedCORS: () => false,
    ttl: {
      ClientCredentials: (_context, { resourceServer }) => resourceServer?.accessTokenTTL ?? TOKEN_SECONDS,
      AccessToken: (_context, { resourceServer }) => resourceServer?.accessTokenTTL ?? TOKEN_SECONDS,
      IdToken: TOKEN_SECONDS,
      AuthorizationCode: CODE_SECONDS,
      Grant: SESSION_SECONDS,
      Interaction: SIGN_IN_SECONDS,
      Session: SESSION_SECONDS,
      // One that follows another lives no longer than that one would have: a day's work, and then people sign in again.
      RefreshToken: ({ oidc }) => oidc.entities.RotatedRefreshToken?.remainingTTL ?? SESSION_SECONDS,
    },
    // To whoever people sign in by; they end with the session. One that comes a second time ends all that came of the sign-in.
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'none'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    extraClientMetadata: { properties: [...Object.values(CLAIMS), CLIENT_END] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    discovery: {
      introspection_endpoint: `${issuer}${INTROSPECTION_PATH}`,
      introspection_endpoint_auth_methods_supported: ['client_secret_basic'],
      revocation_endpoint: `${issuer}${REVOCATION_PATH}`,
      revocation_endpoint_auth_methods_supported: ['client_secret_basic', 'none'],
    },
    interactions: { policy: signInOnly(), url: (_context, { uid }) => `${audience}${SIGN_IN_PATH}/${uid}` },
    findAccount: async ({ oidc }, id) => {
      const officer = await findOfficer(db, id);
      const { RefreshToken, AuthorizationCode } = oidc.entities;
      const since = (RefreshToken ?? AuthorizationCode)?.iat ?? oidc.session?.loginTs;
      if (!officer || isOver(officer, since)) return undefined;
      return { accountId: id, claims: () => ({ sub: id, name: officer.name, email: officer.email }) };
    },
    loadExistingGrant: (context) => grantOf(context, audience, db),
    extraTokenClaims: async (_context, token) => {
      if (!('accountId' in token) || token.accountId === undefined) return claimsOfClient(token.client);
      const officer = await findOfficer(db, token.accountId);
      if (!officer || officer.disabledAt !== null) throw new errors.InvalidGrant('the account is disabled');
      return {
        [CLAIMS.kind]: 'OFFICER',
        [CLAIMS.audience]: officer.audience,
        [CLAIMS.organization]: officer.organization,
        [CLAIMS.state]: officer.state,
      };
    },
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
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, resource, client) => {
          if (resource !== audience) throw new errors.InvalidTarget();
          return {
            scope: client.scope ?? '',
            audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: secondsFor(client[CLIENT_END]),
            jwt: { sign: { alg: 'ES256' } },
          };
        },
      },
    },
  });

  // The issuer stands behind Fastify, which has set both headers from the hub's public address.
  provider.proxy = true;
  provider.Client.prototype.compareClientSecret = async function compareWithStored(secret) {
    return isSecretOf(this.clientId, secret, { db, vault, requestId: requestIds.getStore() ?? '' });
  };
  provider.on('server_error', (_context, error) => onServerError(error));
  // A code or a refresh token came twice: somebody else has it.
  provider.on('grant.revoked', ({ oidc }) => {
    const { RefreshToken, AuthorizationCode } = oidc.entities;
    const { accountId, clientId = '' } = RefreshToken ?? AuthorizationCode ?? {};
    const requestId = requestIds.getStore() ?? '';
    if (accountId !== undefined) noteReuse(db, { accountId, clientId, requestId }).catch(onServerError);
  });
  return provider;
}

/** The hub's id of the request that the issuer is answering: the library has no place for it. */
const requestIds = new AsyncLocalStorage<string>();

/** Whether what an officer got at a moment (seconds since 1970) is over: they were signed out since, or disabled. */
const isOver = ({ disabledAt, signedOutAt }: OfficerRow, since: number | undefined): boolean =>
  disabledAt !== null || (signedOutAt !== null && since !== undefined && since * 1000 <= signedOutAt.getTime());

/** The life of a token: no longer than its client's own. */
const secondsFor = (end: unknown): number =>
  typeof end === 'number' ? Math.max(1, Math.min(TOKEN_SECONDS, Math.floor((end - Date.now()) / 1000))) : TOKEN_SECONDS;

/** People say who they are, and are asked nothing else: all clients that they can come from are the hub's own. */
function signInOnly(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  policy
    .get('login')
    ?.checks.add(
      new interactionPolicy.Check('account_gone', 'the account is no more', ({ oidc }) =>
        oidc.session?.accountId !== undefined && oidc.account === undefined
          ? interactionPolicy.Check.REQUEST_PROMPT
          : interactionPolicy.Check.NO_NEED_TO_PROMPT,
      ),
    );
  return policy;
}

/** What an officer may do through a client: all that the roles give, within what the client may ask for. */
async function grantOf({ oidc }: KoaContextWithOIDC, audience: string, db: Database) {
  const { account, client } = oidc;
  if (!account || !client) return undefined;
  const officer = await findOfficer(db, account.accountId);
  if (!officer) return undefined;
  const grant = new oidc.provider.Grant({ accountId: account.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(audience, [...scopesOfRoles(officer.roles)].join(' '));
  await grant.save();
  return grant;
}

function claimsOfClient(client: Readonly<Record<string, unknown>> | undefined) {
  const { audience, organization, state } = CLAIMS;
  return {
    ...Object.fromEntries([audience, organization, state].map((claim) => [claim, client?.[claim] ?? null])),
    [CLAIMS.kind]: 'CLIENT',
  };
}
