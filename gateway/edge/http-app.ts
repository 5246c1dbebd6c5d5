import type { Server } from 'node:http';
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
  /** Addresses and networks whose X-Forwarded-For is believed; default: nobody's. */
  readonly trustedProxies?: readonly string[];
  readonly logger: FastifyBaseLogger;
}

/** What every edge has, without a route: limits, security headers, request ids, errors and one log line an answer. */
export async function createHttpApp(options: HttpAppOptions): Promise<FastifyInstance> {
  const { listener, secure, corsOrigins = [], trustedProxies = [], logger } = options;
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    bodyLimit: BODY_LIMIT,
    // From the nearest proxy on: the first address that is none of theirs is the client's, whatever stands before it.
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    exposeHeadRoutes: false,
    return503OnClosing: false,
    serverFactory: (handler) => {
      warnOfDrops(listener.server, logger);
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

/** Connections that there was no room for, counted in the log once in so many milliseconds: those who send them must not fill it. */
const WARN_MS = 10_000;

function warnOfDrops(server: Server, logger: FastifyBaseLogger): void {
  let dropped = 0;
  let warnedAt = Number.NEGATIVE_INFINITY;
  server.on('drop', () => {
    dropped += 1;
    if (performance.now() - warnedAt < WARN_MS) return;
    logger.warn({ dropped }, 'there were more connections than MAX_CONNECTIONS allows');
    dropped = 0;
    warnedAt = performance.now();
  });
}
