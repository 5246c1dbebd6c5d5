import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { z } from 'zod';
import type { Principal } from '../../../subgraphs/shared/principal.ts';
import { tellBalance } from '../balance.ts';
import { Refused } from '../errors.ts';
import type { ExecutableGraph } from '../graph-gateway.ts';
import { type Bill, type Meter, tooMuch } from '../meter.ts';
import { traceOf } from '../trace.ts';

/** Asks the graph as whoever asks for a download: their contract, their scopes, their rows, at their expense. */
export type AskGraph = <Data>(
  document: string,
  variables: Readonly<Record<string, unknown>>,
  shape: z.ZodType<Data>,
) => Promise<Data>;

/** What was asked of the graph, and by whom. */
interface Asker {
  readonly graph: Pick<ExecutableGraph, 'execute'>;
  readonly meter: Meter;
  readonly principal: Principal;
}

/** Codes that say what is wrong with the request; anything else is a fault of the hub. */
const OF_THE_REQUEST: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);

/** How long a download that has begun waits for one page to become affordable. */
const PATIENCE_SECONDS = 60;

/**
 * Each question is charged as the same operation at `/graphql` would be. Rejects with a Refused for what the caller may not ask, asked
 * wrongly or can not pay, and with an Error for what failed: a download is whole or there is none.
 *
 * What the caller can not pay is refused for the first question only, before a byte was sent. From then on a download goes as fast as the
 * budget comes back: half a register is worth nothing, and what was paid for it would be lost. Where others of the same client spend all
 * of it for a minute, the transfer is broken off.
 */
export function askerOf({ graph, meter, principal }: Asker, request: FastifyRequest, reply: FastifyReply): AskGraph {
  let hasBegun = false;
  return async (document, variables, shape) => {
    for (let patience = PATIENCE_SECONDS; ; ) {
      const bill: Bill = { charge: null };
      const { data, errors } = await graph.execute({
        principal,
        contract: principal.audience,
        requestId: request.id,
        idempotencyKey: null,
        signal: request.signal,
        trace: traceOf(request),
        document,
        variables,
        charge: (cost) => meter.charge(principal.id, cost, bill),
      });
      const charge = bill.charge ?? (await meter.chargeRefused(principal.id));
      if (!hasBegun) tellBalance(reply, meter, charge).header('sangam-cost', charge.requested);
      if (!charge.isGranted) {
        const seconds = meter.retryAfter(charge);
        if (!hasBegun) throw new Refused('RATE_LIMITED', tooMuch(seconds));
        patience -= seconds;
        if (patience < 0) throw new Error('a download could not be paid for, for a minute');
        await pause(seconds * 1_000, undefined, { signal: request.signal });
        continue;
      }
      const [error] = errors ?? [];
      if (error) throw refusalOf(error);
      hasBegun = true;
      return shape.parse(data);
    }
  };
}

function refusalOf({ message, extensions }: GraphQLError): Error {
  if (extensions.code === 'FORBIDDEN') return new Refused('FORBIDDEN', 'Expected a token with the scope mou:read.');
  if (extensions.code === 'OPERATION_TOO_LARGE') return new Refused('OPERATION_TOO_LARGE', message);
  if (OF_THE_REQUEST.has(extensions.code)) return new Refused('BAD_REQUEST', message);
  return new Error(`the graph could not answer a download: ${message}`);
}
