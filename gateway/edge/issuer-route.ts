import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { networkOf } from '../../subgraphs/access/network-of.ts';
import type { Attempts } from '../../subgraphs/shared/attempts.ts';
import { ISSUER_PATH } from '../identity/identity.ts';
import type { IssuerHandler } from '../identity/issuer.ts';
import { refuse } from './errors.ts';

export interface IssuerRouteOptions {
  readonly issuer: IssuerHandler;
  readonly publicUrl: string;
  readonly attempts: Attempts;
}

/** Mounts the embedded issuer. It reads bodies and writes answers itself; headers set so far go with its answers. */
export function addIssuerRoutes(app: FastifyInstance, { issuer, publicUrl, attempts }: IssuerRouteOptions): void {
  const { host, protocol } = new URL(publicUrl);
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
    scope.addHook('onRequest', async (request, reply) => {
      if (request.method === 'POST') return countAttempt(request, reply, attempts);
    });
    scope.all(`${ISSUER_PATH}/*`, (request, reply) => {
      reply.hijack();
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value);
      }
      // Addresses in the discovery document are the hub's own, whatever Host the request came with.
      const { raw } = request;
      raw.headers.host = host;
      raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
      delete raw.headers['x-forwarded-host'];
      raw.headers['x-request-id'] = request.id;
      Object.assign(raw, { originalUrl: raw.url });
      raw.url = raw.url?.slice(ISSUER_PATH.length) ?? '/';
      issuer(raw, reply.raw);
    });
  });
}

/**
 * Every POST to the issuer shows a secret. It is counted before the secret is looked at, so that requests at once have no
 * more tries than one after the other, and given back unless it was wrong (401). Counted by client and address: whoever
 * guesses at a client from elsewhere does not lock the client itself out.
 */
async function countAttempt(request: FastifyRequest, reply: FastifyReply, attempts: Attempts) {
  const subject = `${clientOf(request.headers.authorization)}@${networkOf(request.ip)}`;
  const wait = await attempts.take(subject);
  if (wait !== null) {
    reply.header('retry-after', wait);
    return refuse(request, reply, 'TOO_MANY_ATTEMPTS', `There were too many tries. Try again in ${wait} seconds.`);
  }
  reply.raw.once('close', () => {
    if (reply.raw.statusCode !== 401) void attempts.giveBack(subject);
  });
}

/** The client that HTTP Basic names (RFC 7617), empty where it names none. */
function clientOf(authorization: string | undefined): string {
  const [, credentials = ''] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '') ?? [];
  return Buffer.from(credentials, 'base64').toString('latin1').split(':', 1)[0]?.slice(0, 100) ?? '';
}
