import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './errors.ts';
import { type Charge, type Meter, tooMuch } from './meter.ts';

/** Tells the caller by headers what is left, and when to come back where it was not enough. */
export function tellBalance(reply: FastifyReply, meter: Meter, charge: Charge): FastifyReply {
  if (!charge.isGranted) reply.header('retry-after', meter.retryAfter(charge));
  return reply.header('ratelimit-policy', meter.policyField).header('ratelimit', meter.balanceField(charge.available));
}

/** Whoever has nothing left is refused before anything is read: else the reading would be free. Undefined for all others. */
export function refuseSpent(request: FastifyRequest, reply: FastifyReply, meter: Meter): FastifyReply | undefined {
  const charge = request.principal && meter.spent(request.principal.id);
  if (!charge) return undefined;
  tellBalance(reply, meter, charge);
  return refuse(request, reply, 'RATE_LIMITED', tooMuch(meter.retryAfter(charge)));
}
