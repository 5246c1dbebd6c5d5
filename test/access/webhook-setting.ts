import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { type Received, type Receiver, startReceiver } from '../support/receiver.ts';
import type { Answer } from '../support/subgraph-client.ts';
import { type Mutating, webhookManagement } from '../support/webhooks.ts';

type Management = ReturnType<typeof webhookManagement>;

/** How many pings may come to nothing in this setting before the next has to wait. */
export const MOST_TRIES = 3;

export interface Webhooks extends Management {
  readonly database: TestDatabase;
  readonly receiver: Receiver;
  /** Where the receiver takes messages. */
  readonly url: string;
  verify(endpoint: Answer, extra?: Mutating): Promise<Answer>;
  /**
   * Does some work while the receiver answers so; with a status, it names itself as the place to go on to, so that a redirect that
   * is followed gets noticed. Afterwards, no ping counts as one that came to nothing.
   */
  answering<T>(answer: number | RequestListener, work: () => Promise<T>): Promise<T>;
  /** Does some work, and something else before each message that the work sends. */
  beforeEachPost<T>(before: () => Promise<void>, work: () => Promise<T>): Promise<T>;
  /** The message that an endpoint was sent last. */
  lastMessageTo(endpoint: Answer): Received;
  /** Deletes all endpoints: nobody has more than may be had. */
  clear(): Promise<void>;
  stop(): Promise<void>;
}

/** The management of endpoints, and a receiver for them, which is the only one that may be sent anything. */
export async function openWebhooks(): Promise<Webhooks> {
  const database = await cloneDatabase();
  let answer: RequestListener | null = null;
  let beforePost = async () => {};
  const receiver = await startReceiver({
    answer: (request, response) => (answer ? answer(request, response) : response.writeHead(204).end()),
  });
  const url = `http://127.0.0.1:${receiver.port}/hooks`;
  const attempts = countTries();
  const management = webhookManagement(database.db, {
    identityKey: randomBytes(32),
    settings: { allowedNetworks: ['127.0.0.1'], allowedPorts: [receiver.port], dnsServers: null },
    watched: (outbound) => ({
      ...outbound,
      async post(...message) {
        await beforePost();
        return outbound.post(...message);
      },
    }),
    attempts,
  });
  return {
    ...management,
    database,
    receiver,
    url,
    verify: ({ id, version }, extra) =>
      management.mutate('verifyWebhookEndpoint', { id, expectedVersion: version }, extra),
    async answering(given, work) {
      answer =
        typeof given === 'number' ? (_request, response) => response.writeHead(given, { location: url }).end() : given;
      try {
        return await work();
      } finally {
        answer = null;
        attempts.forget();
      }
    },
    async beforeEachPost(before, work) {
      beforePost = before;
      try {
        return await work();
      } finally {
        beforePost = async () => {};
      }
    },
    lastMessageTo({ id }) {
      const message = receiver.received.findLast(({ body }) => body.includes(id));
      if (message === undefined) throw new Error(`expected a message to ${id}`);
      return message;
    },
    async clear() {
      await database.sql`delete from access.webhook_endpoint`;
    },
    async stop() {
      await receiver.stop();
      await database.drop();
    },
  };
}

/** Counts tries that came to nothing, by whose they were; `forget` lets everybody begin anew. */
function countTries() {
  const tries = new Map<string, number>();
  return {
    async take(subject: string) {
      const taken = (tries.get(subject) ?? 0) + 1;
      if (taken > MOST_TRIES) return 10;
      tries.set(subject, taken);
      return null;
    },
    async giveBack(subject: string) {
      tries.set(subject, (tries.get(subject) ?? 0) - 1);
    },
    forget: () => tries.clear(),
  };
}

/** Whether a receiver that has this secret takes the message for a true one. */
export function isSignedBy({ body, headers }: Received, secret: string): boolean {
  try {
    new Webhook(secret).verify(body, Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, String(v)])));
    return true;
  } catch {
    return false;
  }
}
