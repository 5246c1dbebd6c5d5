import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ConnectionLimits, DEFAULT_CONNECTION_LIMITS } from '../connection-limits.ts';
import { StartError } from '../database/start-error.ts';

/** How long requests in flight may take to finish when the hub stops. */
const DRAIN_MS = 10_000;

export interface Listener {
  readonly server: Server;
  /** The address that it listens at. */
  readonly url: string;
  /** From here on `handler` answers; until then every request gets 503. */
  serve(handler: RequestListener): void;
  /** Takes no more connections, lets requests in flight finish for ten seconds, then closes what is left. */
  close(): Promise<void>;
}

/**
 * Takes the port before anything else is started: a port in use is then known at once, and the address that tokens are
 * issued for is known even when the port was left to the system. Sockets that are slower than the limits allow are closed
 * with 408. Throws a StartError when the port is not to be had.
 */
export async function openListener(
  host: string,
  port: number,
  limits: ConnectionLimits = DEFAULT_CONNECTION_LIMITS,
): Promise<Listener> {
  let handle: RequestListener = (_request, response) => {
    response.writeHead(503, { 'retry-after': '1', 'content-type': 'text/plain' }).end('The hub is starting.\n');
  };
  const server = createServer(
    {
      headersTimeout: limits.headersSeconds * 1_000,
      requestTimeout: limits.requestSeconds * 1_000,
      keepAliveTimeout: limits.keepAliveSeconds * 1_000,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => handle(request, response),
  );
  server.maxConnections = limits.connections;
  const address = await listen(server, host, port);
  return {
    server,
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    serve(handler) {
      handle = handler;
    },
    close: () => close(server),
  };
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  const { promise, resolve, reject } = Promise.withResolvers<AddressInfo>();
  server.once('error', (error: NodeJS.ErrnoException) => reject(describe(error, host, port)));
  server.listen(port, host, () => {
    server.removeAllListeners('error');
    const address = server.address();
    if (address === null || typeof address === 'string') reject(new Error('expected an address with a port'));
    else resolve(address);
  });
  return promise;
}

function describe(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(`PORT: ${host}:${port} is in use by another program; set PORT to a free one.`);
    case 'EACCES':
      return new StartError(`PORT: this user may not listen on ${host}:${port}; set PORT to one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(`HOST: expected an address of this machine, got "${host}".`);
    default:
      return error;
  }
}

async function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeIdleConnections();
  const overdue = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await promise;
  clearTimeout(overdue);
}
