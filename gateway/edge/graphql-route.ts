import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AUDIENCES, type Audience, type Principal } from '../../subgraphs/shared/principal.ts';
import { type Authenticator, refuseAnonymous } from './authenticate.ts';
import { EDGE_CODES, type EdgeCode, errorBody } from './errors.ts';
import type { EdgeContext } from './graph-gateway.ts';
import { currentRequestId } from './request-id.ts';

export const GRAPHQL_PATH = '/graphql';

/** Visible ASCII, as the draft "The Idempotency-Key HTTP Header Field" has it (a string), with a bound. */
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,128}$/;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null until it is known, and on routes that are open to all. */
    principal: Principal | null;
  }
}

type ApolloServers = Readonly<Record<Audience, ApolloServer<EdgeContext>>>;

/** `/graphql`: the token's audience tells which contract answers, so that no other part of the graph can be named. */
export function addGraphqlRoute(app: FastifyInstance, servers: ApolloServers, authenticate: Authenticator): void {
  const handlerOf = (audience: Audience) =>
    fastifyApolloHandler(servers[audience], { context: async (request) => contextOf(request) });
  const handlers = Object.fromEntries(AUDIENCES.map((audience) => [audience, handlerOf(audience)]));

  app.decorateRequest('principal', null);
  app.route({
    method: ['GET', 'POST'],
    url: GRAPHQL_PATH,
    // Before the body is read: a stranger's document is not even parsed as JSON.
    onRequest: async (request, reply) => {
      const verified = await authenticate(request);
      if (verified === null) return refuseAnonymous(request, reply);
      request.principal = verified.principal;
      const refusal = refusedHeader(request);
      if (refusal) return refuse(request, reply, ...refusal);
    },
    handler: (request, reply) => {
      const handler = request.principal && handlers[request.principal.audience];
      if (!handler) throw new Error('expected a principal');
      return currentRequestId.run(request.id, () => handler.call(app, request, reply));
    },
  });
  app.route({
    method: ['DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'PUT'],
    url: GRAPHQL_PATH,
    handler: (request, reply) => {
      reply.header('allow', 'GET, POST');
      return refuse(request, reply, 'METHOD_NOT_ALLOWED', `Expected GET or POST, got ${request.method}.`);
    },
  });
}

function contextOf(request: FastifyRequest): EdgeContext {
  if (request.principal === null) throw new Error('expected a principal');
  const key = request.headers['idempotency-key'];
  return {
    principal: request.principal,
    requestId: request.id,
    idempotencyKey: typeof key === 'string' ? key : null,
    signal: request.signal,
  };
}

/** Headers that the hub could only misunderstand. */
function refusedHeader({ headers }: FastifyRequest): [EdgeCode, string] | null {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    return ['UNSUPPORTED_MEDIA_TYPE', 'Expected a body without content-encoding: compressed bodies are not unpacked.'];

  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    return ['UNSUPPORTED_MEDIA_TYPE', 'Expected the charset utf-8.'];

  const key = headers['idempotency-key'];
  if (key !== undefined && !(typeof key === 'string' && IDEMPOTENCY_KEY.test(key)))
    return ['BAD_REQUEST', 'Idempotency-Key: expected 1 to 128 visible ASCII characters.'];
  return null;
}

const refuse = (request: FastifyRequest, reply: FastifyReply, code: EdgeCode, message: string): FastifyReply =>
  reply.code(EDGE_CODES[code]).send(errorBody(code, message, request.id));
