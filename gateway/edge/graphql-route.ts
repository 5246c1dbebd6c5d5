import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { ClientLimits } from '../client-limits.ts';
import type { Safelists } from '../safelist/safelists.ts';
import { refuseAnonymous } from './authenticate.ts';
import { refuseSpent } from './balance.ts';
import { type EdgeCode, refuse } from './errors.ts';
import type { EdgeContext } from './graph-gateway.ts';
import { checkParameters } from './graphql-parameters.ts';
import type { Meter } from './meter.ts';
import { currentRequestId } from './request-id.ts';
import { placeSafelisted } from './safelisted-documents.ts';
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
    /** Bytes that the body may have, where that depends on who asks; 0 elsewhere. */
    bodyLimit: number;
  }
}

/** Who asks, null where nobody is asked, and the contract that answers. */
export interface Admission {
  readonly principal: Principal | null;
  readonly contract: string;
}

/** A contract of the graph, and what its clients may ask of it. */
export interface Audience {
  readonly server: ApolloServer<EdgeContext>;
  readonly limits: Pick<ClientLimits, 'body' | 'batch'>;
  /** Null where nobody is charged. */
  readonly meter: Meter | null;
}

export interface GraphqlRouteOptions {
  /** By contract. */
  readonly audiences: ReadonlyMap<string, Audience>;
  /** Null: the request is refused. */
  admit(request: FastifyRequest): Promise<Admission | null>;
  /** Documents that clients may send by their hash; null where no client is known. */
  readonly safelists: Safelists | null;
}

/** `/graphql`: whoever asks is answered by their contract, so that no other part of the graph can be named. */
export function addGraphqlRoute(app: FastifyInstance, { audiences, admit, safelists }: GraphqlRouteOptions): void {
  const handlers = new Map(
    [...audiences].map(([contract, { server, meter }]) => [
      contract,
      fastifyApolloHandler(server, { context: async (request) => contextOf(request, meter) }),
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
      const { limits, meter } = audienceOf(request);
      request.bodyLimit = limits.body;
      const refusal = refusedHeader(request);
      if (refusal) return refuse(request, reply, ...refusal);
      return meter && refuseSpent(request, reply, meter);
    },
    preHandler: (request, _reply, done) => {
      try {
        const waiting = prepare(request);
        if (waiting === undefined) done();
        else waiting.then(() => done(), done);
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
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

  /** Throws a Refused. A promise only when the client's safelist has to be waited for, which is seldom. */
  function prepare(request: FastifyRequest): Promise<void> | undefined {
    checkParameters(request, audienceOf(request).limits);
    const client = request.principal?.id;
    if (client === undefined || safelists === null) return undefined;
    const safelist = safelists.of(client);
    if (safelist instanceof Promise) return safelist.then((list) => placeSafelisted(request, list));
    placeSafelisted(request, safelist);
    return undefined;
  }

  function audienceOf({ contract }: FastifyRequest): Audience {
    const audience = audiences.get(contract);
    if (!audience) throw new Error('expected a contract');
    return audience;
  }
}

function contextOf(request: FastifyRequest, meter: Meter | null): EdgeContext {
  const key = request.headers['idempotency-key'];
  return {
    principal: request.principal,
    requestId: request.id,
    idempotencyKey: typeof key === 'string' ? key : null,
    signal: request.signal,
    trace: traceOf(request),
    meter,
    charge: null,
  };
}

/** Headers that the hub could only misunderstand. */
function refusedHeader({ headers }: FastifyRequest): [EdgeCode, string] | null {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    return ['UNSUPPORTED_MEDIA_TYPE', 'Expected the charset utf-8.'];

  const key = headers['idempotency-key'];
  if (key !== undefined && !(typeof key === 'string' && IDEMPOTENCY_KEY.test(key)))
    return ['BAD_REQUEST', 'Idempotency-Key: expected 1 to 128 visible ASCII characters.'];
  return null;
}
