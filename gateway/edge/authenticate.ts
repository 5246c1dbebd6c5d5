import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VerifiedToken, Verifier } from '../identity/verifier.ts';
import { errorBody } from './errors.ts';
import type { SessionCookie } from './session-cookie.ts';

/** Headers that a browser sends to another origin only after asking there first, which the hub never allows. */
const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** Who sent a request: the bearer token, or the session's cookie. */
export function createAuthenticator(verify: Verifier, cookie: SessionCookie) {
  return async (request: FastifyRequest): Promise<VerifiedToken | null> => {
    const { authorization } = request.headers;
    // A bad token never falls back to the cookie: the caller said who it is.
    if (authorization !== undefined) {
      const token = bearerToken(authorization);
      return token === null ? null : verify(token);
    }
    if (!cannotBeForged(request)) return null;
    const token = cookie.read(request);
    return token === undefined ? null : verify(token);
  };
}

export type Authenticator = ReturnType<typeof createAuthenticator>;

/** RFC 6750, 2.1. */
function bearerToken(authorization: string): string | null {
  return /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1] ?? null;
}

/**
 * A cookie is sent by the browser, whoever wrote the page. It counts only with a request that a page of another origin
 * cannot make without a preflight. SameSite=Strict says the same; a forgotten sibling domain is not a stranger to it.
 */
function cannotBeForged(request: FastifyRequest): boolean {
  return (
    PREFLIGHT_HEADERS.some((name) => request.headers[name] !== undefined) ||
    /^application\/(json|graphql-response\+json)\b/i.test(request.headers['content-type'] ?? '')
  );
}

/** 401 as RFC 6750 wants it, with a GraphQL error as the body. */
export function refuseAnonymous(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const came = request.headers.authorization !== undefined;
  return reply
    .code(401)
    .header('www-authenticate', came ? 'Bearer realm="sangam", error="invalid_token"' : 'Bearer realm="sangam"')
    .send(
      errorBody(
        'UNAUTHENTICATED',
        came
          ? 'The access token is not valid (any more). Get a new one.'
          : 'Expected an access token: authorization: Bearer TOKEN.',
        request.id,
      ),
    );
}
