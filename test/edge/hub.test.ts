import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHub, type Hub } from '../../gateway/hub.ts';
import { readDemoSecrets } from '../../gateway/identity/demo-clients.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { askForToken, post } from './test-edge.ts';

let database: TestDatabase;
let home: string;
let hub: Hub;

const identityKey = randomBytes(32);

const optionsOn = (databaseUrl: string) => ({
  home,
  databaseUrl,
  host: '127.0.0.1',
  port: 0,
  publicUrl: null,
  identityKey,
  contents: 'demo' as const,
  logger: pino({ level: 'silent' }),
  log: () => {},
});

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sangam-hub-'));
  database = await cloneDatabase();
  hub = await createHub(optionsOn(database.url));
});
afterAll(async () => {
  await hub.stop();
  await database.drop();
  await rm(home, { recursive: true });
});

async function tokenOf(client: string): Promise<string> {
  const secrets = await readDemoSecrets(home);
  const response = await askForToken(hub.url, client, secrets[client] ?? '');
  return JSON.parse(await response.text()).access_token;
}

test('the hub that was built is ready', async () => {
  const response = await fetch(`${hub.url}/readyz`);
  expect([response.status, await response.json()]).toEqual([200, { status: 'ready' }]);
});

describe('introspection shows', () => {
  test.each([
    ['flipkart', 'partner'],
    ['bureau-tn', 'bureau'],
    ['admin', 'admin'],
  ])('%s the %s contract, and no more', async (client, audience) => {
    const { body } = await post(hub.url, await tokenOf(client), getIntrospectionQuery());
    const shown = printSchema(lexicographicSortSchema(buildClientSchema(body.data)));
    const committed = await readFile(new URL(`../../schema/${audience}.graphql`, import.meta.url), 'utf8');

    expect(shown).toBe(printSchema(lexicographicSortSchema(buildSchema(committed))));
  });
});

test('a hub begins with the public facts, and outside production with something to try it on', async () => {
  const { body } = await post(
    hub.url,
    await tokenOf('flipkart'),
    `{ mous(first: 1, filter: { synthetic: false }) { edges { node { state { name } synthetic } } }
       listings(first: 1) { edges { node { product { synthetic seller { __typename } } } } } }`,
  );

  expect(body.errors).toBeUndefined();
  expect(body.data.mous.edges[0].node.synthetic).toBe(false);
  expect(body.data.listings.edges[0].node.product.synthetic).toBe(true);
});

test('a second start adds nothing', async () => {
  const countRows = () => database.sql`
    select (select count(*) from enterprises.enterprise) as enterprises, (select count(*) from partners.mou) as mous,
      (select count(*) from access.client_secret) as secrets`;
  const before = await countRows();
  const again = await createHub(optionsOn(database.url));
  await again.stop();

  expect(await countRows()).toEqual(before);
});

test('neither _entities nor _service can be named from outside', async () => {
  const token = await tokenOf('admin');
  for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
    const { status, body } = await post(hub.url, token, query);
    expect({ status, code: body.errors[0].extensions.code }).toEqual({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  }
});

test('an error tells the place in the document as it came', async () => {
  const { body } = await post(hub.url, await tokenOf('flipkart'), '{\n\n  nothing }');
  expect(body.errors[0].locations).toEqual([{ line: 3, column: 3 }]);
});

test('a document of 2^20 selections is refused at once', async () => {
  const levels = Array.from({ length: 20 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`);
  const query = `{ ...f0 } ${levels.join('\n')} fragment f20 on Query { __typename }`;
  const { status, body } = await post(hub.url, await tokenOf('flipkart'), query);

  expect(status).toBe(400);
  expect(body.errors).toHaveLength(1);
  expect(body.data).toBeUndefined();
});

test('two hubs on one database accept the tokens of each other', async () => {
  const options = optionsOn(database.url);
  const own = await cloneDatabase();
  const publicUrl = 'http://hub.test';
  const shared = { ...options, databaseUrl: own.url, publicUrl };
  const hubs = await Promise.all([createHub(shared), createHub(shared)]);
  try {
    const [first, second] = hubs;
    const secret = (await readDemoSecrets(home)).amazon ?? '';
    const token = JSON.parse(await (await askForToken(first.url, 'amazon', secret)).text()).access_token;
    expect((await post(second.url, token, '{ __typename }')).body).toMatchObject({ data: { __typename: 'Query' } });
  } finally {
    await Promise.all(hubs.map((one) => one.stop()));
    await own.drop();
  }
});

describe('a hub that cannot start ends what it has begun and says why:', () => {
  test('its port is taken', async () => {
    const port = Number(new URL(hub.url).port);
    await expect(createHub({ ...optionsOn(database.url), port })).rejects.toThrow(
      `PORT: 127.0.0.1:${port} is in use by another program; set PORT to a free one.`,
    );
  });

  test('its database does not answer', async () => {
    const nowhere = 'postgres://nobody@127.0.0.1:1/nothing';
    await expect(createHub(optionsOn(nowhere))).rejects.toMatchObject({ name: 'StartError' });
  });
});
