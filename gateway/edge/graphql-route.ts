import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import { refuseAnonymous } from './authenticate.ts';
import { type EdgeCode, refuse } from './errors.ts';
import type { EdgeContext } from './graph-gateway.ts';
import { currentRequestId } from './request-id.ts';
import { traceOf } from './trace.ts';

export const GRAPHQL_PATH = '/graphql';

/** Visible ASCII, as the draft "The Idempotency-Key HTTP Header Field" has it (a string), with a bound. */
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,128}$/;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null until it is known, and on routes that are open to all. */
    principal: Principal | null;
    /** The contract of the graph that answers; empty on other routes. */
    contract: string;
  }
}

/** Who asks, null where nobody is asked, and the contract that answers. */
export interface Admission {
  readonly principal: Principal | null;
  readonly contract: string;
}

export interface GraphqlRouteOptions {
  /** By contract. */
  readonly servers: ReadonlyMap<string, ApolloServer<EdgeContext>>;
  /** Null: the request is refused. */
  admit(request: FastifyRequest): Promise<Admission | null>;
}

/** `/graphql`: whoever asks is answered by their contract, so that no other part of the graph can be named. */
export function addGraphqlRoute(app: FastifyInstance, { servers, admit }: GraphqlRouteOptions): void {
  const handlers = new Map(
    [...servers].map(([contract, server]) => [
      contract,
      fastifyApolloHandler(server, { context: async (request) => contextOf(request) }),
    ]),
  );

  app.decorateRequest('contract', '');
  app.route({
    method: ['GET', 'POST'],
    url: GRAPHQL_PATH,
    // Before the body is read: a stranger's document is not even parsed as JSON.
    onRequest: async (request, reply) => {
      const admission = await admit(request);
      if (admission === null) return refuseAnonymous(request, reply);
      request.principal = admission.principal;
      request.contract = admission.contract;
      const refusal = refusedHeader(request);
      if (refusal) return refuse(request, reply, ...refusal);
    },
    handler: (request, reply) => {
      const handler = handlers.get(request.contract);
      if (!handler) throw new Error('expected a contract');
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
  const key = request.headers['idempotency-key'];
  return {
    principal: request.principal,
    requestId: request.id,
    idempotencyKey: typeof key === 'string' ? key : null,
    signal: request.signal,
    trace: traceOf(request),
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
