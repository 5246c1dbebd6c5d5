import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../gateway/any-supergraph/gateway.ts';
import { keptSupergraph, post, startShopGateway } from '../support/shop.ts';
import { type SubgraphServer, serveSchema, subgraphSchema } from '../support/subgraph-server.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@inaccessible", "@authenticated"])`;
const ITEMS = /* GraphQL */ `
  ${LINK}
  type Query { items: [Item!]! mine: String @authenticated anything: Anything by(filter: Filter, old: Int @inaccessible): Int }
  type Item implements Kept & Hidden @key(fields: "id") { id: ID! cost: Int @inaccessible parent: Item }
  type Ghost @inaccessible { id: ID! }
  union Anything = Item | Ghost
  interface Kept { id: ID! }
  interface Hidden @inaccessible { id: ID! }
  input Filter { min: Int secret: Int @inaccessible }
  enum Level { LOW HIGH SECRET @inaccessible }
  extend type Item { level: Level }
`;
const NOTES = /* GraphQL */ `
  ${LINK}
  type Item @key(fields: "id") { id: ID! note: String }
`;

let items: SubgraphServer;
let notes: SubgraphServer;
let supergraph: string;
let gateway: Gateway;
const kept = keptSupergraph('');
const lines: string[] = [];

beforeAll(async () => {
  const rows = [{ id: '1', level: 'HIGH', cost: 5, __typename: 'Item' }];
  items = await serveSchema(
    subgraphSchema(ITEMS, { Query: { items: () => rows, mine: () => 'secret', anything: () => rows[0], by: () => 1 } }),
  );
  const note = ({ id }: { id: string }) => ({ id, note: `note of ${id}` });
  notes = await serveSchema(subgraphSchema(NOTES, { Item: { __resolveReference: note } }));
  const { supergraphSdl, errors } = composeServices([
    { name: 'items', url: items.url, typeDefs: parse(ITEMS) },
    { name: 'notes', url: 'http://127.0.0.1:9/nobody', typeDefs: parse(NOTES) },
  ]);
  if (supergraphSdl === undefined) throw new Error(errors?.map(String).join('\n'));
  supergraph = supergraphSdl;
  kept.text = supergraph;
  gateway = await startShopGateway({
    source: kept.source,
    overrides: new Map([
      ['notes', notes.url],
      ['nobody', 'http://127.0.0.1:9/'],
    ]),
    logger: pino({ level: 'warn' }, { write: (line) => lines.push(line) }),
  });
});
afterAll(async () => {
  await gateway.stop();
  await items.stop();
  await notes.stop();
});

const ask = async (query: string) => JSON.parse(await post(gateway.url, query));
const codesOf = (answer: { errors: { extensions: { code: string } }[] }) =>
  answer.errors.map(({ extensions }) => extensions.code);

describe('a gateway for any supergraph', () => {
  it('answers everybody, from the addresses of the supergraph and those that go before them', async () => {
    expect(await ask('{ items { id note level } }')).toEqual({
      data: { items: [{ id: '1', note: 'note of 1', level: 'HIGH' }] },
    });
    expect([...gateway.subgraphs]).toEqual([
      ['items', items.url],
      ['notes', notes.url],
    ]);
    expect(lines.join('')).toContain('"subgraph":"nobody"');
  });

  it('hides what is inaccessible: types, fields, arguments, values, members and interfaces', async () => {
    const { data } = await ask(`{
      types: __schema { types { name } }
      item: __type(name: "Item") { fields { name } interfaces { name } }
      level: __type(name: "Level") { enumValues { name } }
      filter: __type(name: "Filter") { inputFields { name } }
      anything: __type(name: "Anything") { possibleTypes { name } }
      query: __type(name: "Query") { fields { name args { name } } }
    }`);
    const names = (list: { name: string }[]) => list.map(({ name }) => name);
    expect(names(data.types.types)).not.toEqual(expect.arrayContaining(['Ghost']));
    expect(names(data.types.types)).not.toEqual(expect.arrayContaining(['Hidden']));
    expect(names(data.item.fields)).not.toContain('cost');
    expect(names(data.item.interfaces)).toEqual(['Kept']);
    expect(names(data.level.enumValues)).toEqual(['LOW', 'HIGH']);
    expect(names(data.filter.inputFields)).toEqual(['min']);
    expect(names(data.anything.possibleTypes)).toEqual(['Item']);
    const by = data.query.fields.find(({ name }: { name: string }) => name === 'by');
    expect(names(by.args)).toEqual(['filter']);
    expect(codesOf(await ask('{ items { cost } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('gives what needs an identity to nobody', async () => {
    expect(codesOf(await ask('{ mine }'))).toEqual(['FORBIDDEN']);
  });

  it('keeps the limits of the hub, and asks no subgraph for what breaks them', async () => {
    const before = items.operations.length;
    const deep = `${'{ parent '.repeat(40)}{ id }${' }'.repeat(40)}`;
    expect(codesOf(await ask(`{ items ${deep} }`))).toEqual(['OPERATION_TOO_LARGE']);
    expect(items.operations.length).toBe(before);
  });

  it('has GraphiQL open', async () => {
    const page = await fetch(`${gateway.url}/graphiql`);
    expect(await page.text()).toContain('graphiql.js');
    expect((await fetch(`${gateway.url}/graphiql/assets/start.js`)).status).toBe(200);
  });

  it('is ready', async () => {
    expect(await (await fetch(`${gateway.url}/readyz`)).json()).toEqual({ status: 'ready' });
  });
});

describe('its reload', () => {
  const reload = async (headers: Record<string, string> = {}) => {
    const response = await fetch(`${gateway.url}/-/reload`, { method: 'POST', headers });
    return { status: response.status, body: JSON.parse(await response.text()) };
  };

  it.each([
    ['a page in a browser of this machine', { origin: 'http://127.0.0.1:4000' }],
    ['a stranger, through a proxy of this machine', { 'x-forwarded-for': '203.0.113.7' }],
    ['a stranger, through a proxy that says so the standard way', { forwarded: 'for=203.0.113.7' }],
  ])('is not for %s', async (_who, headers) => {
    const { status, body } = await reload(headers);
    expect([status, codesOf(body)]).toEqual([403, ['FORBIDDEN']]);
  });

  it('takes in a supergraph that changed, and with it other addresses', async () => {
    kept.text = supergraph.replace(/^enum Level/m, '"How high it is."\nenum Level');
    expect((await reload()).body.status).toBe('reloaded');
    const { data } = await ask('{ __type(name: "Level") { description } items { note } }');
    expect(data).toEqual({ __type: { description: 'How high it is.' }, items: [{ note: 'note of 1' }] });
    expect((await reload()).body.status).toBe('unchanged');
  });

  it.each([
    ['a supergraph whose subgraph has no address', () => supergraph.replace(items.url, ''), '--subgraph items='],
    ['one that needs what is not followed', () => supergraph.replace('join/v0.3', 'join/v0.9'), 'join v0.1 to v0.5'],
    ['half a supergraph', () => supergraph.slice(0, supergraph.length / 2), 'Not a supergraph'],
    ['an empty one', () => '', 'it is empty'],
  ])('refuses %s, says why, and serves on', async (_what, text, reason) => {
    kept.text = text();
    expect(kept.text).not.toBe(supergraph);
    const { status, body } = await reload();
    expect([status, codesOf(body)]).toEqual([422, ['RELOAD_REFUSED']]);
    expect(body.errors[0].message).toContain(reason);
    expect(lines.at(-1)).toContain('the one before serves on');
    expect(await ask('{ items { note } }')).toEqual({ data: { items: [{ note: 'note of 1' }] } });
  });
});
