import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import type { Logger } from '../errors.ts';
import type { RequestScope } from '../request-scope.ts';
import { CircuitBreaker, type CircuitBreakerOptions, DEFAULT_BREAKER } from './circuit-breaker.ts';
import { createBodyWriter } from './http-body.ts';
import { type CallFailure, type CallSettings, HttpCall } from './http-call.ts';
import { DEFAULT_RETRY_BUDGET, RetryBudget, type RetryBudgetOptions } from './retry-budget.ts';
import type { SubgraphAnswer, SubgraphCall, Transport } from './transport.ts';

/** Gives the token that tells a subgraph who asks, of a call and its body; null says nothing. */
export type SignIdentity = (call: SubgraphCall, scope: RequestScope, body: string) => Promise<string> | string | null;

export interface HttpTransportOptions {
  /** The subgraph's name, for the log. */
  readonly name: string;
  /** Where it takes GraphQL by POST. */
  readonly url: string;
  /** For a whole call, its retries and the wait for a connection included; default 10,000. */
  readonly deadlineMs?: number | undefined;
  /** An answer that is larger is cut off while it comes; default 10 MB. */
  readonly maxBodyBytes?: number | undefined;
  /** The most connections open at once; default 100. */
  readonly connections?: number | undefined;
  /** Null or none: the subgraph is not told who asks. */
  readonly identity?: SignIdentity | null | undefined;
  readonly logger?: Logger | undefined;
  readonly retryDelayMs?: number | undefined;
  readonly retryBudget?: RetryBudgetOptions | undefined;
  readonly breaker?: Partial<CircuitBreakerOptions> | undefined;
}

export interface HttpTransport extends Transport {
  /** Lets calls under way end, within their deadlines, and closes all connections. */
  stop(): Promise<void>;
}

const DEADLINE_MS = 10_000;
const MAX_BODY_BYTES = 10 * 1024 * 1024;
const CONNECTIONS = 100;
const CONNECT_MS = 5_000;
const TRIES = 3;
const RETRY_DELAY_MS = 50;

const CONTENT_TYPE = 'application/json';
const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

/**
 * A subgraph that answers over HTTP. A query is tried again when the subgraph could not be reached or something said 502,
 * 503 or 504, within a budget, and never once its answer began; a mutation is never tried again. Nothing is decompressed
 * and no redirect is followed. Whatever goes wrong rejects with a SUBGRAPH_ERROR, whose message is for the log:
 * `maskSubgraphError` keeps it from the client.
 */
export function createHttpTransport(options: HttpTransportOptions): HttpTransport {
  const { name, identity = null, logger, deadlineMs = DEADLINE_MS } = options;
  const { origin, pathname, search } = new URL(options.url);
  const pool = new Pool(origin, {
    connections: options.connections ?? CONNECTIONS,
    connectTimeout: Math.min(deadlineMs, CONNECT_MS),
    // The deadline is for the whole call; these would be timers beside it.
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
  });
  const budget = new RetryBudget(options.retryBudget ?? DEFAULT_RETRY_BUDGET);
  const breaker = new CircuitBreaker({ ...DEFAULT_BREAKER, ...options.breaker }, (state) =>
    logger?.warn({ subgraph: name, state }, 'the circuit breaker of a subgraph changed'),
  );
  const bodyOf = createBodyWriter();
  const settings: CallSettings = {
    dispatcher: pool,
    path: `${pathname}${search}`,
    deadlineMs,
    maxBodyBytes: options.maxBodyBytes ?? MAX_BODY_BYTES,
    tries: TRIES,
    retryDelayMs: options.retryDelayMs ?? RETRY_DELAY_MS,
    mayRetry: () => breaker.isClosed && budget.spend(),
  };

  return {
    execute(call, scope) {
      const body = bodyOf(call);
      const token = identity === null ? null : identity(call, scope, body);
      return token instanceof Promise
        ? token.then((signed) => send(call, scope, body, signed))
        : send(call, scope, body, token);
    },
    stop: () => pool.close(),
  };

  function send(call: SubgraphCall, scope: RequestScope, body: string, token: string | null): Promise<SubgraphAnswer> {
    const pass = breaker.admit();
    if (pass === null) return Promise.reject(subgraphError('is not asked for a while: it failed too often'));
    budget.earn();
    return new Promise((resolve, reject) => {
      const { signal } = scope;
      const request = { headers: headersOf(scope, token), body, isRepeatable: call.kind === 'query', signal };
      new HttpCall(settings, request, {
        answered(answer) {
          breaker.succeeded(pass);
          resolve(answer);
        },
        failed(failure) {
          if (failure.isCancelled) breaker.abandoned(pass);
          else breaker.failed(pass);
          reject(subgraphError(failure.message, failure));
        },
      });
    });
  }

  function subgraphError(what: string, failure?: CallFailure): GraphQLError {
    const message = `${name} ${what}`;
    const originalError = new Error(message, { cause: failure?.cause });
    return new GraphQLError(message, { originalError, extensions: { code: 'SUBGRAPH_ERROR' } });
  }
}

function headersOf({ requestId, idempotencyKey, trace }: RequestScope, token: string | null): string[] {
  const headers = ['content-type', CONTENT_TYPE, 'accept', ACCEPT, 'x-request-id', requestId];
  if (token !== null) headers.push('authorization', `Bearer ${token}`);
  if (idempotencyKey !== null) headers.push('idempotency-key', idempotencyKey);
  if (trace !== undefined) {
    headers.push('traceparent', trace.traceparent);
    if (trace.tracestate !== undefined) headers.push('tracestate', trace.tracestate);
  }
  return headers;
}
