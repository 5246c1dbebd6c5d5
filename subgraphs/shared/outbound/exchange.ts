import type { Socket } from 'node:net';
import { buildConnector, Client } from 'undici';
import type { Target } from './target.ts';

export interface Message {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Way {
  /** Addresses that were checked just now; rejects when there are none. */
  readonly addresses: () => Promise<readonly string[]>;
  /** For one address to take a connection, in milliseconds. */
  readonly connectMs: number;
  /** Ends everything, wherever it stands. */
  readonly signal: AbortSignal;
}

const USER_AGENT = 'Sangam-Hub/1.0 (webhooks)';

/** Of an answer's text as much is read as lets most servers finish; with the rest, the connection ends. */
const MOST_BODY_BYTES = 4 * 1024;
const MOST_HEADER_BYTES = 16 * 1024;
/** A host with more addresses than these is either up at one of them or not. */
const MOST_ADDRESSES = 4;

/**
 * Posts a message over a connection of its own and resolves to the status of the answer. The connection is made to an address that
 * was checked, not by the name: a name that leads elsewhere when it is asked again changes nothing. Redirects are answers like
 * any other, and not followed; there are no cookies, no proxies of the environment, and nothing is unpacked.
 */
export async function exchange({ url }: Target, { headers, body }: Message, way: Way): Promise<number> {
  const client = new Client(url.origin, {
    connect: (options, done) =>
      void open(options, way).then(
        (socket) => done(null, socket),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
      ),
    allowH2: false,
    maxHeaderSize: MOST_HEADER_BYTES,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  try {
    const answer = await client.request({
      method: 'POST',
      path: `${url.pathname}${url.search}`,
      headers: { 'user-agent': USER_AGENT, ...headers },
      body,
      signal: way.signal,
    });
    let bytes = 0;
    for await (const chunk of answer.body) {
      bytes += chunk.length;
      if (bytes > MOST_BODY_BYTES) break;
    }
    return answer.statusCode;
  } finally {
    await client.destroy();
  }
}

/** A socket to the first address that takes one. */
async function open(options: buildConnector.Options, { addresses, connectMs, signal }: Way): Promise<Socket> {
  const connect = buildConnector({ allowH2: false, maxCachedSessions: 0, timeout: connectMs });
  let failure: unknown;
  for (const hostname of (await addresses()).slice(0, MOST_ADDRESSES)) {
    signal.throwIfAborted();
    try {
      // Only `hostname` is connected to; the certificate has to be of `host`, which stays the name.
      return await new Promise<Socket>((resolve, reject) =>
        connect({ ...options, hostname }, (error, socket) => (error ? reject(error) : resolve(socket))),
      );
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
