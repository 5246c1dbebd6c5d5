import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { RequestScope } from '../../gateway/executor/request-scope.ts';
import { aGraphOf } from './subgraph-client.ts';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly body: string;
}

export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

export interface ScriptedSubgraph {
  readonly url: string;
  readonly received: Received[];
  /** Connections taken so far. */
  readonly connections: () => number;
  /** How the next requests are answered, one after the other; the last for all that follow. */
  answer(...replies: Reply[]): void;
  stop(): Promise<void>;
}

/** A reply of JSON with a status of its own. */
export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

/** A subgraph over real HTTP on loopback that answers what a test says. */
export async function startScriptedSubgraph(port = 0): Promise<ScriptedSubgraph> {
  const received: Received[] = [];
  let replies: Reply[] = [json({ data: {} })];
  let connections = 0;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    received.push({ headers: request.headers, method: request.method, url: request.url, body });
    const [reply] = replies;
    if (replies.length > 1) replies = replies.slice(1);
    reply?.(response, request);
  });
  server.on('connection', () => {
    connections++;
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected an address with a port');
  return {
    url: `http://127.0.0.1:${address.port}/graphql`,
    received,
    connections: () => connections,
    answer(...next) {
      replies = next;
    },
    async stop() {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** The scope of a request, for calling a transport without a graph. */
export const aScope = (overrides: Partial<ConstructorParameters<typeof RequestScope>[0]> = {}): RequestScope =>
  new RequestScope({ principal: null, requestId: 'req-1', idempotencyKey: null, ...overrides }, () => aGraphOf());
