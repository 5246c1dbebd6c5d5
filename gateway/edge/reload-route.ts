import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReloadOutcome } from '../executor/reloadable.ts';
import { type Authenticator, refuseAnonymous } from './authenticate.ts';
import { refuse } from './errors.ts';

export const RELOAD_PATH = '/-/reload';

/** Answers whoever may not; resolves to undefined for those who may. */
type Admit = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

export interface ReloadRouteOptions {
  reload(): Promise<ReloadOutcome>;
  readonly admit: Admit;
}

/**
 * `POST /-/reload`: the graph is read anew. 200 with `{ status, version }`, or 422 with the reason when what was read is no
 * graph and the one before serves on. Whoever may ask may know the reason: it speaks of the schema only.
 */
export function addReloadRoute(app: FastifyInstance, { reload, admit }: ReloadRouteOptions): void {
  app.post(RELOAD_PATH, { onRequest: admit }, async (request, reply) => {
    const outcome = await reload();
    if (outcome.status !== 'refused') return outcome;
    return refuse(request, reply, 'RELOAD_REFUSED', `The graph before serves on. ${outcome.reason}`);
  });
}

/** Those whose token has the scope. */
export function withScope(scope: string, authenticate: Authenticator): Admit {
  return async (request, reply) => {
    const verified = await authenticate(request);
    if (verified === null) return refuseAnonymous(request, reply);
    request.principal = verified.principal;
    if (verified.principal.scopes.has(scope)) return;
    return refuse(request, reply, 'FORBIDDEN', `Expected a token with the scope ${scope}.`);
  };
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/**
 * Where nobody has an identity: programs of this machine. A reload gives nothing away and changes nothing that its caller
 * could choose, but each costs a planner's start, so it is not for everyone who can reach the port. What a proxy of this
 * machine passes on comes from loopback too, hence the second test. Nor is it for pages: a browser of this machine sends
 * a page's POST to loopback without asking first, and always tells the page's origin with it.
 */
export const fromThisMachine: Admit = async (request, reply) => {
  const { headers, socket } = request;
  const isLocal = LOOPBACK.test(socket.remoteAddress ?? '');
  const isPassedOn = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => headers[name] !== undefined);
  if (isLocal && !isPassedOn && headers.origin === undefined) return;
  return refuse(request, reply, 'FORBIDDEN', 'Expected the request from a program of this machine.');
};
