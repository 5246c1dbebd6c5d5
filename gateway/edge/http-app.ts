import cookie from '@fastify/cookie';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { allowOrigins } from './cors.ts';
import { addErrorHandlers } from './error-handlers.ts';
import { readJsonBodies } from './json-body.ts';
import type { Listener } from './listener.ts';
import { requestIdOf } from './request-id.ts';
import { apiHeaders } from './security-headers.ts';

/** Bytes of a body where nothing else is said. */
const BODY_LIMIT = 1024 * 1024;

export interface HttpAppOptions {
  readonly listener: Listener;
  /** Whether browsers know it by an https address. */
  readonly secure: boolean;
  /** Origins whose pages may call it; none unless told. */
  readonly corsOrigins?: readonly string[];
  readonly logger: FastifyBaseLogger;
}

/** What every edge has, without a route: limits, security headers, request ids, errors and one log line an answer. */
export async function createHttpApp(options: HttpAppOptions): Promise<FastifyInstance> {
  const { listener, secure, corsOrigins = [], logger } = options;
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    bodyLimit: BODY_LIMIT,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    serverFactory: (handler) => {
      listener.server.on('dropRequest', () => logger.warn('a connection asked for too much'));
      listener.serve(handler);
      return listener.server;
    },
  });
  // Only JSON is read; a route that takes a form says so itself.
  app.removeContentTypeParser('text/plain');
  app.decorateRequest('principal', null);
  app.decorateRequest('bodyLimit', 0);
  readJsonBodies(app, (request) => request.bodyLimit || request.routeOptions.bodyLimit || BODY_LIMIT);
  await app.register(cookie);
  addRequestMarks(app, apiHeaders(secure));
  await allowOrigins(app, corsOrigins);
  addErrorHandlers(app);
  return app;
}

/** What every answer carries, and one line in the log for each: who, what and how long, never a token or a body. */
function addRequestMarks(app: FastifyInstance, headers: Readonly<Record<string, string>>): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-request-id', request.id).header('cache-control', 'no-store');
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        client: request.principal?.id,
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    );
    done();
  });
}
