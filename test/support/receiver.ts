import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, isIPv6 } from 'node:net';
import type { SelfSigned } from './self-signed.ts';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Receiver {
  readonly port: number;
  /** How many connections were made to it, with or without a request. */
  readonly connections: () => number;
  readonly received: Received[];
  stop(): Promise<void>;
}

interface Options {
  readonly host?: string;
  /** Answers once the request is there; 204 when none is given. */
  readonly answer?: RequestListener;
  /** Speaks https. */
  readonly certificate?: SelfSigned;
}

/** Somebody's server on this machine, which takes webhooks and counts who comes. */
export async function startReceiver({ host = '127.0.0.1', answer, certificate }: Options = {}): Promise<Receiver> {
  const received: Received[] = [];
  let connections = 0;
  const listener: RequestListener = async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    received.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body });
    if (answer) answer(request, response);
    else response.writeHead(204).end();
  };
  const server: Server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  server.on('connection', () => connections++);
  server.listen({ port: 0, host, ...(isIPv6(host) ? { ipv6Only: true } : {}) });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    connections: () => connections,
    received,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
