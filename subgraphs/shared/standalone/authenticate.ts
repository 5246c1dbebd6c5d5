import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { bodyHash, type IdentityVerifier, type SignedIdentity } from '../signed-identity.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, and by which token; null on routes that are open to all. */
    signed: { readonly identity: SignedIdentity; readonly token: string } | null;
  }
}

/** Lets nobody but the hub through on the routes of this scope; strangers are answered before their body is read. */
export function takeSignedCallersOnly(scope: FastifyInstance, verify: IdentityVerifier): void {
  scope.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const token = /^Bearer ([\w.-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const identity = token === undefined ? null : await verify(token);
    if (token === undefined || identity === null) return refuse(reply);
    request.signed = { identity, token };
  });

  scope.removeAllContentTypeParsers();
  const parse = async (request: FastifyRequest, body: Buffer): Promise<unknown> => {
    // A token for one call is good for the bytes that were signed with it, and no others.
    const call = request.signed?.identity.call ?? null;
    if (call !== null && bodyHash(body) !== call.body)
      throw new BadCall(401, 'The body is not the one that was signed.');
    try {
      return JSON.parse(body.toString());
    } catch {
      throw new BadCall(400, 'Expected a body of JSON.');
    }
  };
  scope.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, parse);
}

class BadCall extends Error {
  readonly statusCode: number;
  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

/** Not in the form of a GraphQL answer: to a client of the graph it is a subgraph that failed, not a token of its own. */
function refuse(reply: FastifyReply): FastifyReply {
  return reply
    .code(401)
    .header('www-authenticate', 'Bearer realm="sangam-subgraph"')
    .send({ statusCode: 401, error: 'Unauthorized', message: 'Expected an identity signed by the hub.' });
}
