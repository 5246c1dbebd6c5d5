import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGuide } from '../../gateway/tour/guide.ts';
import { tour } from '../../gateway/tour/tour.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startDemoHubOn, type TestHub } from '../support/hub.ts';
import { freePort, type ServedSubgraph, serveSubgraph } from '../support/served-subgraph.ts';

/** One that asks the graph before it writes, and one that all others ask for. */
const REMOTE = ['catalogue', 'enterprises'];

let database: TestDatabase;
let hub: TestHub;
const logged: string[] = [];
const served = new Map<string, ServedSubgraph>();
beforeAll(async () => {
  database = await cloneDatabase();
  const secret = randomBytes(32);
  const port = await freePort();
  const options = { databaseUrl: database.hubUrl, secret, hubUrl: `http://127.0.0.1:${port}` };
  await Promise.all(REMOTE.map(async (name) => served.set(name, await serveSubgraph(name, options))));
  const logger = pino({ level: 'error' }, { write: (line) => logged.push(line) });
  const urls = new Map([...served].map(([name, { url }]) => [name, url]));
  hub = await startDemoHubOn(database.url, {
    hubDatabaseUrl: database.hubUrl,
    port,
    remoteSubgraphs: { urls, secret },
    logger,
  });
});
afterAll(async () => {
  await hub.stop();
  await Promise.all([...served.values()].map((subgraph) => subgraph.stop()));
  await database.drop();
});

describe('with two subgraphs in processes of their own and the others in the hub', () => {
  it('the tour goes from an agreement to a catalogue', async () => {
    const printed: string[] = [];
    await tour(createGuide(hub.url, hub.tokenOf, (text) => printed.push(text)));
    const text = printed.join('\n');
    for (const part of ['PARTIALLY_SIGNED', 'UNDER_REVIEW', 'TOUR-0002', 'ONBOARDING', 'The Nilgiris', 'NOT_FOUND'])
      expect(text).toContain(part);
  });

  it('an idempotency key reaches the subgraph: the same write again has one effect', async () => {
    const register = `mutation { registerEnterprise(input: { name: "Remote Weaves", kind: MSME, district: "571",
      activities: ["1312"], registeredAt: "2024-01-01", investmentPaise: 0, turnoverPaise: 0, employees: 1 }) {
      __typename ... on RegisterEnterprisePayload { enterprise { id } } ... on ValidationFailed { issues { message } } } }`;
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await hub.tokenOf('bureau-tn')}`,
      'idempotency-key': 'remote-1',
    };
    const write = async (): Promise<unknown> => {
      const body = JSON.stringify({ query: register });
      return (await fetch(`${hub.url}/graphql`, { method: 'POST', headers, body })).json();
    };
    const first = await write();
    expect(first).toMatchObject({ data: { registerEnterprise: { enterprise: { id: expect.any(String) } } } });
    expect(await write()).toEqual(first);
  });

  it('a subgraph that went away leaves null and errors with paths, the rest, and one line in the log', async () => {
    expect(await served.get('enterprises')?.stop()).toBe(0);
    expect(logged).toEqual([]);
    const { data, errors } = await hub.post(
      'flipkart',
      '{ listings(first: 50) { edges { node { title product { seller { ... on Enterprise { name } } } } } } }',
    );
    expect(data.listings.edges).toHaveLength(50);
    expect(errors.length).toBeGreaterThan(0);
    expect(logged.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        subgraph: 'enterprises',
        requestId: errors[0].extensions.requestId,
        err: expect.objectContaining({ message: expect.stringMatching(/^enterprises could not be reached/) }),
      }),
    ]);
    for (const { message, path, extensions } of errors) {
      expect(message).toBe('A part of the graph did not answer.');
      expect(extensions.code).toBe('SUBGRAPH_ERROR');
      expect(path).toEqual(['listings', 'edges', expect.any(Number), 'node', 'product', 'seller', 'name']);
    }
  });
});
