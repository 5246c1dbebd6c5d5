import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The `x-request-id` that came, when it is a UUID (RFC 9562): anything else could forge log lines. Else a new one. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && UUID.test(given) ? given.toLowerCase() : randomUUID();
}

/**
 * The id of the request that is being answered. Apollo Server formats errors without telling whose they are; this is how
 * they get their request id. Read on the error path only.
 */
export const currentRequestId = new AsyncLocalStorage<string>();
