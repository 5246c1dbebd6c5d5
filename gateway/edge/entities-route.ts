import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ENTITIES_PATH, entitiesCall } from '../../subgraphs/shared/entities-call.ts';
import type { IdentityVerifier } from '../../subgraphs/shared/signed-identity.ts';
import type { Graph } from '../executor/graph.ts';
import { refuseAnonymous } from './authenticate.ts';
import { refuse } from './errors.ts';
import { traceOf } from './trace.ts';

export interface EntitiesRouteOptions {
  /** Knows the tokens that the hub signed for subgraphs. */
  readonly verify: IdentityVerifier;
  readonly entities: Graph['entities'];
}

/**
 * `POST /-/entities`: a subgraph in another process asks the graph for entities of others, on behalf of the principal
 * whom it is answering. It shows the token that the hub itself signed for it, so a subgraph can ask as nobody but those
 * who asked it within the last half minute. Access tokens of clients are none of these.
 */
export function addEntitiesRoute(app: FastifyInstance, { verify, entities }: EntitiesRouteOptions): void {
  app.post(
    ENTITIES_PATH,
    {
      onRequest: async (request, reply) => {
        const token = tokenOf(request);
        const identity = token === null ? null : await verify(token);
        if (identity === null) return refuseAnonymous(request, reply);
        request.principal = identity.principal;
      },
    },
    async (request, reply) => {
      const { success, data: call } = entitiesCall.safeParse(request.body);
      if (!success) return refuse(request, reply, 'BAD_REQUEST', 'Expected references and selections.');
      const { id: requestId, principal, signal } = request;
      const directory = entities({ principal, requestId, idempotencyKey: null, signal, trace: traceOf(request) });
      return { entities: await directory.find(call.references, call.selections) };
    },
  );
}

const tokenOf = ({ headers }: FastifyRequest): string | null =>
  /^Bearer ([\w.-]+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
