import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../gateway/any-supergraph/gateway.ts';
import { upgradeSupergraph } from '../../gateway/any-supergraph/upgrade.ts';
import { keptSupergraph, post, startShopGateway } from '../support/shop.ts';
import { type SubgraphServer, serveSchema, subgraphSchema } from '../support/subgraph-server.ts';
import { FEDERATION_1, FEDERATION_2_0, SUBGRAPHS } from './older-supergraphs.ts';

const servers = new Map<string, SubgraphServer>();
beforeAll(async () => {
  for (const [name, [sdl, resolvers]] of Object.entries(SUBGRAPHS))
    servers.set(name, await serveSchema(subgraphSchema(sdl, resolvers)));
});
afterAll(async () => {
  for (const server of servers.values()) await server.stop();
});

describe.each([
  ['federation 1', FEDERATION_1],
  ['federation 2.0', FEDERATION_2_0],
])('a supergraph of %s', (_name, supergraph) => {
  let gateway: Gateway;
  beforeAll(async () => {
    const overrides = new Map([...servers].map(([name, { url }]) => [name, url]));
    gateway = await startShopGateway({ source: keptSupergraph(supergraph).source, overrides });
  });
  afterAll(() => gateway.stop());

  const ask = async (query: string) => JSON.parse(await post(gateway.url, query));

  it.each([
    ['roots and their own fields', '{ me { name } }', { me: { name: 'Asha' } }],
    [
      'entities from one subgraph to the next, by their keys',
      '{ me { reviews { body product { name } } } }',
      { me: { reviews: [{ body: 'good', product: { name: 'Table' } }] } },
    ],
    [
      'what a field requires from elsewhere',
      '{ topProducts { inStock shipping } }',
      { topProducts: [{ inStock: true, shipping: 700 }] },
    ],
    [
      'what a field provides, from there',
      '{ me { reviews { author { username name } } } }',
      { me: { reviews: [{ author: { username: 'as provided', name: 'Asha' } }] } },
    ],
    [
      'values that nobody owns, with enums in and out',
      '{ topProducts(first: 1, unit: CM) { size { width unit } } }',
      { topProducts: [{ size: { width: 80, unit: 'CM' } }] },
    ],
    [
      'unions and interfaces',
      '{ things { __typename ... on Named { name } ... on Product { inStock } ... on Service { hours } } }',
      {
        things: [
          { __typename: 'Product', name: 'Table', inStock: true },
          { __typename: 'Service', name: 'Repair', hours: 2 },
        ],
      },
    ],
    [
      'mutations',
      'mutation { rename(id: "u2", name: "Usha") { name reviews { id } } }',
      { rename: { name: 'Usha', reviews: [{ id: 'r1' }] } },
    ],
  ])('answers %s', async (_what, query, data) => {
    expect(await ask(query)).toEqual({ data });
  });

  it('shows a schema of its own types only', async () => {
    const { data } = await ask(
      '{ __schema { types { name } directives { name } } __type(name: "Product") { fields { name } } }',
    );
    const names = (list: { name: string }[]) => list.map(({ name }) => name);
    expect(names(data.__schema.types).filter((name) => /^(join|core|link)__/.test(name))).toEqual([]);
    expect(names(data.__schema.directives).filter((name) => /join|core|link|inaccessible/.test(name))).toEqual([]);
    expect(names(data.__type.fields)).toEqual(['upc', 'name', 'price', 'size', 'inStock', 'shipping', 'reviews']);
    expect((await ask('{ topProducts { weight } }')).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('what can not be served is refused with one clear sentence', () => {
  const linked = (link: string) => `schema @link(url: ${JSON.stringify(link)}, for: EXECUTION) { query: Query }
    enum join__Graph { A @join__graph(name: "a", url: "http://a.invalid") }
    type Query { a: Int }`;

  it.each([
    ['nothing at all', '  \n', 'Not a supergraph: it is empty.'],
    ['no GraphQL', '<html>', 'Not a supergraph: Syntax Error: Unexpected character: "<"'],
    ['a plain schema', 'type Query { a: Int }', 'Not a supergraph: it has no enum join__Graph'],
    ['a later join', linked('https://specs.apollo.dev/join/v1.0'), 'expected join v0.1 to v0.5'],
    ['contexts of fields', linked('https://specs.apollo.dev/context/v0.1'), 'context/v0.1, which'],
    ['a need that is not followed', linked('https://specs.apollo.dev/connect/v0.1'), 'connect/v0.1 for execution'],
  ])('%s', (_what, sdl, reason) => {
    expect(() => upgradeSupergraph(sdl)).toThrow(reason);
  });
});
