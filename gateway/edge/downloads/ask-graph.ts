import type { FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { z } from 'zod';
import type { Principal } from '../../../subgraphs/shared/principal.ts';
import { Refused } from '../errors.ts';
import type { ExecutableGraph } from '../graph-gateway.ts';
import { traceOf } from '../trace.ts';

/** Asks the graph as whoever asks for a download: their contract, their scopes, their rows. */
export type AskGraph = <Data>(
  document: string,
  variables: Readonly<Record<string, unknown>>,
  shape: z.ZodType<Data>,
) => Promise<Data>;

/** Codes that say what is wrong with the request; anything else is a fault of the hub. */
const OF_THE_REQUEST: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);

/**
 * Rejects with a Refused for what the caller may not ask or asked wrongly, and with an Error for what failed: a download is
 * whole or there is none.
 */
export function askerOf(
  graph: Pick<ExecutableGraph, 'execute'>,
  request: FastifyRequest,
  principal: Principal,
): AskGraph {
  return async (document, variables, shape) => {
    const { data, errors } = await graph.execute({
      principal,
      contract: principal.audience,
      requestId: request.id,
      idempotencyKey: null,
      signal: request.signal,
      trace: traceOf(request),
      document,
      variables,
    });
    const [error] = errors ?? [];
    if (error) throw refusalOf(error);
    return shape.parse(data);
  };
}

function refusalOf({ message, extensions }: GraphQLError): Error {
  if (extensions.code === 'FORBIDDEN') return new Refused('FORBIDDEN', 'Expected a token with the scope mou:read.');
  if (OF_THE_REQUEST.has(extensions.code)) return new Refused('BAD_REQUEST', message);
  return new Error(`the graph could not answer a download: ${message}`);
}
