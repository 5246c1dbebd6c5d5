import type { FastifyInstance } from 'fastify';
import { ISSUER_PATH } from '../identity/identity.ts';
import type { IssuerHandler } from '../identity/issuer.ts';

/** Mounts the embedded issuer. It reads bodies and writes answers itself; headers set so far go with its answers. */
export function addIssuerRoutes(app: FastifyInstance, issuer: IssuerHandler, publicUrl: string): void {
  const { host, protocol } = new URL(publicUrl);
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _body, done) => done(null));
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
      Object.assign(raw, { originalUrl: raw.url });
      raw.url = raw.url?.slice(ISSUER_PATH.length) ?? '/';
      issuer(raw, reply.raw);
    });
  });
}
