import type { FastifyRequest } from 'fastify';
import type { TraceContext } from '../executor/request-scope.ts';

/** Version 00 of W3C Trace Context, and what a later version may add to it. Anything else is not handed on. */
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-[\x21-\x7e]{1,64})?$/;
const TRACESTATE = /^[\x20-\x7e]{1,512}$/;

/** The trace that a request came with, undefined when it came with none. */
export function traceOf({ headers: { traceparent, tracestate } }: FastifyRequest): TraceContext | undefined {
  if (typeof traceparent !== 'string' || !TRACEPARENT.test(traceparent)) return undefined;
  if (typeof tracestate !== 'string' || !TRACESTATE.test(tracestate)) return { traceparent };
  return { traceparent, tracestate };
}
