import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { announceHub } from '../../gateway/commands/running-hub.ts';
import { requestDemoToken } from '../../gateway/commands/token.ts';
import { createHub, type HubOptions } from '../../gateway/hub.ts';
import { cloneDatabase } from './database.ts';
import type { Answer } from './subgraph-client.ts';

export interface TestHub {
  readonly url: string;
  /** A token of a demo client, asked of the hub's issuer once. */
  tokenOf(client: string): Promise<string>;
  /** The whole body of the answer to an operation of a demo client. */
  post(client: string, query: string, variables?: object): Promise<Answer>;
  /** The data of an operation that must not fail; a failure shows the query and the whole answer. */
  ask(client: string, query: string, variables?: object): Promise<Answer>;
  stop(): Promise<void>;
}

/** A hub as `npm start` builds it, with facts, generated rows and demo clients, on a database of its own. */
export async function startDemoHub(options: Partial<HubOptions> = {}): Promise<TestHub> {
  const database = await cloneDatabase();
  const hub = await startDemoHubOn(database.url, options);
  return {
    ...hub,
    async stop() {
      await hub.stop();
      await database.drop();
    },
  };
}

/** The same on a given database, which it leaves behind, perhaps with other options. */
export async function startDemoHubOn(databaseUrl: string, options: Partial<HubOptions> = {}): Promise<TestHub> {
  const home = await mkdtemp(join(tmpdir(), 'sangam-hub-'));
  const hub = await createHub({
    home,
    databaseUrl,
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    identityKey: randomBytes(32),
    remoteSubgraphs: null,
    contents: 'demo',
    logger: pino({ level: 'silent' }),
    log: () => {},
    ...options,
  });
  await announceHub(home, hub.url);
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (client: string): Promise<string> => {
    const token = tokens.get(client) ?? requestDemoToken(home, client);
    tokens.set(client, token);
    return token;
  };
  const post = async (client: string, query: string, variables: object = {}): Promise<Answer> => {
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(client)}` },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  return {
    url: hub.url,
    tokenOf,
    post,
    async ask(client, query, variables) {
      const body = await post(client, query, variables);
      if (body.errors || !body.data) throw new Error(`${query}\nanswered ${JSON.stringify(body, null, 2)}`);
      return body.data;
    },
    async stop() {
      await hub.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
