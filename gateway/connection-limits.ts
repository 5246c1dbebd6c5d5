import { z } from 'zod';
import { type Environment, readVariable, type Variable } from '../subgraphs/shared/environment.ts';
import { StartError } from '../subgraphs/shared/start-error.ts';

/** What the hub bears of connections, before it knows who asks. */
export interface ConnectionLimits {
  /** Connections at once; more are closed as soon as they come. */
  readonly connections: number;
  /** Time to send all headers of a request, in seconds. */
  readonly headersSeconds: number;
  /** Time to send a whole request, the body with it, in seconds. */
  readonly requestSeconds: number;
  /** How long a connection is kept open for the next request, in seconds. */
  readonly keepAliveSeconds: number;
}

export const DEFAULT_CONNECTION_LIMITS: ConnectionLimits = {
  connections: 10_000,
  headersSeconds: 10,
  requestSeconds: 30,
  keepAliveSeconds: 5,
};

const wholeNumber = (most: number): Variable<number> => ({
  expected: `a whole number from 1 to ${most}`,
  schema: z
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .transform(Number)
    .refine((number) => number <= most),
});

const CONNECTIONS = wholeNumber(1_000_000);
const SECONDS = wholeNumber(3_600);

/**
 * `MAX_CONNECTIONS`, `HEADERS_TIMEOUT`, `REQUEST_TIMEOUT` and `KEEP_ALIVE_TIMEOUT`. Throws a StartError that names the variable, what was
 * expected and what came; or that there is more time for the headers than for the whole request, of which they are a part.
 */
export function readConnectionLimits(env: Environment): ConnectionLimits {
  const defaults = DEFAULT_CONNECTION_LIMITS;
  const limits = {
    connections: readVariable(env, 'MAX_CONNECTIONS', CONNECTIONS) ?? defaults.connections,
    headersSeconds: readVariable(env, 'HEADERS_TIMEOUT', SECONDS) ?? defaults.headersSeconds,
    requestSeconds: readVariable(env, 'REQUEST_TIMEOUT', SECONDS) ?? defaults.requestSeconds,
    keepAliveSeconds: readVariable(env, 'KEEP_ALIVE_TIMEOUT', SECONDS) ?? defaults.keepAliveSeconds,
  };
  const { headersSeconds, requestSeconds } = limits;
  if (headersSeconds > requestSeconds)
    throw new StartError(
      `HEADERS_TIMEOUT: expected no more than REQUEST_TIMEOUT, got ${headersSeconds} and ${requestSeconds} seconds.`,
    );
  return limits;
}
