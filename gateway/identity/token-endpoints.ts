import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { findLiveClient } from '../../subgraphs/access/store/clients.ts';
import { revokeToken } from '../../subgraphs/access/store/revocations.ts';
import type { ClientRow } from '../../subgraphs/access/tables.ts';
import type { Vault } from '../../subgraphs/access/vault.ts';
import type { Database } from '../../subgraphs/shared/database.ts';
import { CLAIMS } from './claims.ts';
import { isSecretOf } from './client-secrets.ts';
import { INTROSPECTION_PATH, type IssuerHandler, REVOCATION_PATH } from './issuer.ts';
import { issuerStateAdapter } from './issuer-state.ts';
import type { Revocations } from './revocations.ts';
import type { TokenVerifier } from './verifier.ts';

interface TokenEndpointsOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly db: Database;
  readonly vault: Vault;
  readonly verify: TokenVerifier['verify'];
  readonly revocations: Revocations;
  readonly onServerError: (error: Error) => void;
}

interface Answer {
  readonly status: number;
  readonly body: object | null;
}

const INACTIVE: Answer = { status: 200, body: { active: false } };
const ENDED: Answer = { status: 200, body: null };

/** Room for a token and credentials. */
const BODY_LIMIT = 16 * 1024;

/**
 * Introspection (RFC 7662) and revocation (RFC 7009) before the library, which does neither for tokens that it keeps nowhere. All else
 * goes on to `next`.
 */
export function withTokenEndpoints(next: IssuerHandler, options: TokenEndpointsOptions): IssuerHandler {
  const endpoints = new Map([
    [INTROSPECTION_PATH, introspect],
    [REVOCATION_PATH, revoke],
  ]);
  return (request, response) => {
    const endpoint = endpoints.get(request.url?.split('?', 1)[0] ?? '');
    if (!endpoint || request.method !== 'POST') return next(request, response);
    answer(request, options, endpoint).then(
      ({ status, body }) => send(response, status, body),
      (error) => {
        options.onServerError(error);
        send(response, 500, { error: 'server_error' });
      },
    );
  };
}

async function answer(
  request: IncomingMessage,
  options: TokenEndpointsOptions,
  endpoint: typeof introspect,
): Promise<Answer> {
  const form = await readForm(request);
  if (form === null) return { status: 400, body: { error: 'invalid_request' } };
  const client = await clientOf(request, form, options);
  if (client === null) return { status: 401, body: { error: 'invalid_client' } };
  const token = form.get('token');
  if (!token) return { status: 400, body: { error: 'invalid_request', error_description: 'token is missing' } };
  return endpoint(token, client, options);
}

/** Tells a client of its own tokens, and the hub's own tools of all: who else asks is told that the token is not good. */
async function introspect(token: string, client: ClientRow, options: TokenEndpointsOptions): Promise<Answer> {
  const known = await options.verify(token);
  if (!known || !client.confidential) return INACTIVE;
  const { marks, principal, expiresAt } = known;
  if (marks.clientId !== client.id && !client.scopes.includes('access:admin')) return INACTIVE;
  return {
    status: 200,
    body: {
      active: true,
      token_type: 'Bearer',
      iss: options.issuer,
      aud: options.audience,
      client_id: marks.clientId,
      sub: marks.subject,
      jti: marks.jti,
      iat: marks.issuedAt / 1000,
      exp: expiresAt / 1000,
      scope: [...principal.scopes].join(' '),
      [CLAIMS.kind]: principal.kind,
      [CLAIMS.audience]: principal.audience,
      [CLAIMS.organization]: principal.organization,
      [CLAIMS.state]: principal.state,
    },
  };
}

/** Ends a token of the client, a refresh token with all that would come of it; one that is no good already is ended. */
async function revoke(token: string, client: ClientRow, options: TokenEndpointsOptions): Promise<Answer> {
  const access = await options.verify(token);
  const refresh = access ? undefined : await findRefreshToken(token, options);
  const owner = access?.marks.clientId ?? refresh?.clientId;
  if (owner === undefined) return ENDED;
  if (owner !== client.id) return { status: 400, body: { error: 'unauthorized_client' } };
  if (refresh?.grantId !== undefined) await endGrant(refresh.grantId, options);
  if (access) {
    await revokeToken(options.db, access.marks.jti, new Date(access.expiresAt));
    // Other hubs hear of it; here it holds before the answer goes out.
    await options.revocations.reload();
  }
  return ENDED;
}

const findRefreshToken = (token: string, { db, vault }: TokenEndpointsOptions) =>
  issuerStateAdapter(db, vault, 'RefreshToken').find(token);

async function endGrant(grantId: string, { db, vault }: TokenEndpointsOptions): Promise<void> {
  await issuerStateAdapter(db, vault, 'RefreshToken').revokeByGrantId(grantId);
  await issuerStateAdapter(db, vault, 'Grant').destroy(grantId);
}

/** The client that asks: by HTTP Basic, or by its id alone when it can keep no secret. */
async function clientOf(
  { headers }: IncomingMessage,
  form: URLSearchParams,
  { db, vault }: TokenEndpointsOptions,
): Promise<ClientRow | null> {
  const basic = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(headers.authorization ?? '')?.[1];
  if (basic === undefined) {
    const client = await findLiveClient(db, form.get('client_id') ?? '');
    return client && !client.confidential ? client : null;
  }
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString('utf8').split(/:(.*)/s).map(formDecoded);
  const client = await findLiveClient(db, id);
  const requestId = String(headers['x-request-id'] ?? '');
  const isRight = await isSecretOf(id, secret, { db, vault, requestId });
  return isRight && client?.confidential ? client : null;
}

/** RFC 6749, 2.3.1: both parts were form-encoded before they were joined. */
function formDecoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}

/** Null when it is no form, or too long. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) return null;
  if (Number(request.headers['content-length'] ?? Number.NaN) <= BODY_LIMIT)
    return new URLSearchParams(await text(request));
  return null;
}

function send(response: ServerResponse, status: number, body: object | null): void {
  response.statusCode = status;
  if (status === 401) response.setHeader('www-authenticate', 'Basic realm="sangam"');
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(body === null ? '' : JSON.stringify(body));
}
