import { randomBytes } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createHttpTransport } from '../../gateway/executor/transports/http.ts';
import { signedIdentity } from '../../gateway/executor/transports/signed.ts';
import type { SubgraphCall } from '../../gateway/executor/transports/transport.ts';
import { startSubgraphServer } from '../../subgraphs/shared/standalone/server.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startDemoHubOn, type TestHub } from '../support/hub.ts';
import { aPartner } from '../support/principals.ts';
import { aScope } from '../support/scripted-subgraph.ts';
import { freePort, type ServedSubgraph, serveSubgraph } from '../support/served-subgraph.ts';
import type { Answer } from '../support/subgraph-client.ts';

/** What happens in a moment on a machine of one's own may take longer on a busy one. */
const PATIENT = { timeout: 25_000 };

describe('a subgraph in a process of its own that is killed under load', () => {
  let database: TestDatabase;
  let hub: TestHub;
  let catalogue: ServedSubgraph;
  const secret = randomBytes(32);
  const start = async (hubUrl: string, port: number) =>
    serveSubgraph('catalogue', { databaseUrl: database.hubUrl, secret, hubUrl, port });
  let ports: readonly number[] = [];

  beforeAll(async () => {
    database = await cloneDatabase();
    ports = [await freePort(), await freePort()];
    const [hubPort = 0, port = 0] = ports;
    catalogue = await start(`http://127.0.0.1:${hubPort}`, port);
    const urls = new Map([['catalogue', catalogue.url]]);
    hub = await startDemoHubOn(database.url, {
      hubDatabaseUrl: database.hubUrl,
      port: hubPort,
      remoteSubgraphs: { urls, secret },
    });
  });
  afterAll(async () => {
    await hub.stop();
    await catalogue.stop();
    await database.drop();
  });

  it('takes its part of each answer with it and no more, and is back when it is back', async () => {
    const { listings } = await hub.ask('flipkart', '{ listings(first: 1) { edges { node { id } } } }');
    const { id } = listings.edges[0].node;
    const ask = (): Promise<Answer> =>
      hub.post('flipkart', 'query ($id: ID!) { listing(id: $id) { title } states { name } }', { id });
    const whole = await ask();
    expect(whole).toMatchObject({ data: { listing: { title: expect.any(String) } } });

    const answers: Answer[] = [];
    const over = new AbortController();
    const asking = Array.from({ length: 8 }, async () => {
      while (!over.signal.aborted) answers.push(await ask());
    });
    try {
      await vi.waitUntil(() => answers.length > 50, PATIENT);
      await catalogue.kill();
      await vi.waitUntil(() => answers.filter(({ errors }) => errors).length > 50, PATIENT);
      const [, port = 0] = ports;
      catalogue = await start(hub.url, port);
      const before = answers.length;
      await vi.waitUntil(() => answers.slice(before).some(({ errors }) => !errors), PATIENT);
    } finally {
      over.abort();
      await Promise.all(asking);
    }

    for (const { data, errors } of answers) {
      expect(data.states).toEqual(whole.data.states);
      if (errors === undefined) expect(data).toEqual(whole.data);
      else {
        expect(data.listing).toBeNull();
        expect(errors.map(({ path, extensions }: Answer) => [path, extensions.code])).toEqual([
          [['listing'], 'SUBGRAPH_ERROR'],
        ]);
      }
    }
    // What it costs and what is left to spend is another matter.
    expect((await ask()).data).toEqual(whole.data);
  }, 90_000);
});

describe('a subgraph that is told to stop', () => {
  it('finishes what it is answering, and takes nothing more', async () => {
    const secret = randomBytes(32);
    const reached = Promise.withResolvers<void>();
    const opened = Promise.withResolvers<string>();
    const typeDefs = parse('type Query { slow: String }');
    const resolvers = {
      Query: {
        slow: () => {
          reached.resolve();
          return opened.promise;
        },
      },
    };
    const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
    const server = await startSubgraphServer({
      subgraph: { name: 'slow', typeDefs, schema, contextFor: (request) => ({ ...request }) },
      secret,
      hubUrl: 'http://127.0.0.1:1',
      host: '127.0.0.1',
      port: 0,
      logger: pino({ level: 'silent' }),
    });
    const transport = createHttpTransport({ name: 'slow', url: server.url, identity: signedIdentity(secret, 'slow') });
    const call: SubgraphCall = { operation: '{ slow }', kind: 'query', variables: {} };
    const answer = transport.execute(call, aScope({ principal: aPartner() }));
    await reached.promise;
    const stopped = server.stop();
    opened.resolve('done');
    expect(await answer).toEqual({ data: { slow: 'done' } });
    await stopped;
    await expect(transport.execute(call, aScope({ principal: aPartner() }))).rejects.toThrow(/could not be reached/);
    await transport.stop();
  });
});
