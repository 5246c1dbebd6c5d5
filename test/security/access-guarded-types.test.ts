import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiSchemaOf } from '../../gateway/any-supergraph/api-schema.ts';
import type { Gateway } from '../../gateway/any-supergraph/gateway.ts';
import { PUBLIC } from '../../gateway/any-supergraph/gateway.ts';
import { createGraph, type Graph } from '../../gateway/executor/graph.ts';
import { createHttpTransport } from '../../gateway/executor/transports/http.ts';
import { aPartner } from '../support/principals.ts';
import { keptSupergraph, startShopGateway } from '../support/shop.ts';
import { type SubgraphServer, serveSchema, subgraphSchema } from '../support/subgraph-server.ts';
import { identityOf } from '../support/whole-graph.ts';

/*
 * Types of kinds that our own schema protects none of: a scalar, an enum, members of a union, an interface (which composition gives the
 * scopes of what implements it). Two subgraphs over HTTP, which
 * know whether they were asked.
 */

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@requiresScopes"])';
const PEOPLE = /* GraphQL */ `
  ${LINK}
  type Query { people: [Person!]! found: [Found!]! vaults: [Vault!]! anyone: Named }
  type Mutation { rename(id: ID!): Renamed! }
  type Renamed { person: Person! }
  interface Named { id: ID! name: String! account: Account grade: Grade nickname: String }
  type Person implements Named @key(fields: "id") {
    id: ID! name: String! account: Account grade: Grade accounts: [Account!] nickname: String @requiresScopes(scopes: [["nick:read"]])
  }
  type Robot implements Named { id: ID! name: String! account: Account grade: Grade nickname: String }
  scalar Account @requiresScopes(scopes: [["account:read"]])
  enum Grade @requiresScopes(scopes: [["grade:read", "all:read"], ["audit:read"]]) { A B }
  interface Vault { id: ID! place: String! }
  type Safe implements Vault @requiresScopes(scopes: [["vault:read"]]) { id: ID! place: String! code: String! }
  type Secret @requiresScopes(scopes: [["secret:read"]]) { id: ID! text: String! }
  union Found = Person | Secret
`;
const REVIEWS = /* GraphQL */ `
  ${LINK}
  type Query { reviews: [Review!]! }
  type Review { id: ID! author: Person! }
  type Person @key(fields: "id") { id: ID! reviews: [Review!]! }
`;

const ASHA = {
  __typename: 'Person',
  id: '1',
  name: 'Asha',
  account: 'acc-1',
  accounts: ['acc-1'],
  grade: 'A',
  nickname: 'ash',
};
const SAFE = { __typename: 'Safe', id: '7', place: 'cellar', code: '0000' };
const SECRET = { __typename: 'Secret', id: '9', text: 'hush' };
const ALL = ['account:read', 'grade:read', 'all:read', 'vault:read', 'secret:read', 'nick:read'];

let people: SubgraphServer;
let reviews: SubgraphServer;
let gateway: Gateway;
let graph: Graph;
let release: () => Promise<unknown>;
beforeAll(async () => {
  const kindOf = { __resolveType: ({ __typename }: { __typename: string }) => __typename };
  people = await serveSchema(
    subgraphSchema(PEOPLE, {
      Query: { people: () => [ASHA], found: () => [ASHA, SECRET], vaults: () => [SAFE], anyone: () => ASHA },
      Mutation: { rename: () => ({ person: ASHA }) },
      Person: { __resolveReference: () => ASHA },
      Named: kindOf,
      Vault: kindOf,
      Found: kindOf,
    }),
  );
  const review = { id: 'r', author: { id: '1' } };
  reviews = await serveSchema(
    subgraphSchema(REVIEWS, {
      Query: { reviews: () => [review] },
      Person: { __resolveReference: ({ id }: { id: string }) => ({ id }), reviews: () => [review] },
    }),
  );
  const { supergraphSdl, errors } = composeServices([
    { name: 'people', url: people.url, typeDefs: parse(PEOPLE) },
    { name: 'reviews', url: reviews.url, typeDefs: parse(REVIEWS) },
  ]);
  if (supergraphSdl === undefined) throw new Error(errors?.map(String).join('\n'));
  gateway = await startShopGateway({ source: keptSupergraph(supergraphSdl).source });
  const logger = pino({ level: 'silent' });
  const transports = { people, reviews };
  const opened = Object.entries(transports).map(
    ([name, { url }]) => [name, createHttpTransport({ name, url, logger })] as const,
  );
  graph = await createGraph({
    supergraphSdl,
    contracts: { [PUBLIC]: apiSchemaOf(supergraphSdl) },
    transports: Object.fromEntries(opened),
    logger,
  });
  release = () => Promise.all(opened.map(([, transport]) => transport.stop()));
}, 60_000);
afterAll(async () => {
  await gateway.stop();
  await graph.stop();
  await release();
  await Promise.all([people.stop(), reviews.stop()]);
});
beforeEach(() => {
  people.operations.length = 0;
  reviews.operations.length = 0;
});

const ACCOUNT = [['account:read']];
const GRADE = [['grade:read', 'all:read'], ['audit:read']];
const VAULT = [['vault:read']];
const SECRETS = [['secret:read']];
const NICK = [['nick:read']];
type Case = readonly [what: string, document: string, path: string, scopes: readonly (readonly string[])[]];

const CASES: readonly Case[] = [
  ['a scalar', '{ people { account } }', 'people,account', ACCOUNT],
  ['a scalar under aliases', '{ p: people { a: account } }', 'p,a', ACCOUNT],
  ['a list of a scalar', '{ people { accounts } }', 'people,accounts', ACCOUNT],
  ['a scalar by an interface', '{ anyone { account } }', 'anyone,account', ACCOUNT],
  ['a scalar in a member of a union', '{ found { ... on Person { account } } }', 'found,account', ACCOUNT],
  [
    'a scalar of an entity of another subgraph',
    '{ reviews { author { account } } }',
    'reviews,author,account',
    ACCOUNT,
  ],
  ['a scalar in a named fragment', '{ people { ...F } } fragment F on Person { account }', 'people,account', ACCOUNT],
  ['a scalar in a payload', 'mutation { rename(id: "1") { person { account } } }', 'rename,person,account', ACCOUNT],
  ['an enum', '{ people { grade } }', 'people,grade', GRADE],
  ['an enum by an interface', '{ anyone { g: grade } }', 'anyone,g', GRADE],
  ['an enum in a fragment on an interface', '{ people { ... on Named { grade } } }', 'people,grade', GRADE],
  ['an enum two subgraphs away', '{ people { reviews { author { grade } } } }', 'people,reviews,author,grade', GRADE],
  ['an enum in a payload', 'mutation { rename(id: "1") { person { grade } } }', 'rename,person,grade', GRADE],
  ['an interface', '{ vaults { place } }', 'vaults', VAULT],
  ['an interface of which nothing is asked but its type', '{ vaults { __typename } }', 'vaults', VAULT],
  ['what implements an interface', '{ vaults { ... on Safe { code } } }', 'vaults,code', VAULT],
  ['a field that one type of an interface protects', '{ anyone { nickname } }', 'anyone,nickname', NICK],
  ['a member of a union', '{ found { ... on Secret { text } } }', 'found,text', SECRETS],
  ['a member of a union under an alias', '{ f: found { ... on Secret { t: text } } }', 'f,t', SECRETS],
  ['the type of a member of a union', '{ found { ... on Secret { __typename } } }', 'found', SECRETS],
  ['a member of a union in a named fragment', '{ found { ...F } } fragment F on Secret { id }', 'found,id', SECRETS],
];

interface Answer {
  readonly data?: unknown;
  readonly errors?:
    | readonly {
        readonly path?: readonly unknown[] | undefined;
        readonly extensions: Readonly<Record<string, unknown>>;
      }[]
    | undefined;
}

/** No data, no error but FORBIDDEN, the field once by its path and with its scopes, and nobody was asked for it. */
function expectRefused({ data, errors = [] }: Answer, path: string, requiredScopes: unknown): void {
  expect(data).toBeUndefined();
  expect(errors.filter(({ extensions }) => extensions.code !== 'FORBIDDEN')).toEqual([]);
  const here = errors.filter((error) => error.path?.join() === path);
  expect(
    here.map(({ extensions }) => extensions.requiredScopes),
    JSON.stringify(errors),
  ).toEqual([requiredScopes]);
  expect([...people.operations, ...reviews.operations]).toEqual([]);
}

const execute = (scopes: readonly string[], document: string) =>
  graph.execute({
    ...identityOf(aPartner({ scopes: new Set(scopes) })),
    contract: PUBLIC,
    document,
    variables: {},
  });

describe.each(CASES)('%s', (_, document, path, requiredScopes) => {
  const needed = requiredScopes.flat();

  it('is refused over HTTP to whoever has no scopes', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document }),
    });
    expect(response.status).toBe(403);
    const answer: Answer = JSON.parse(await response.text());
    expectRefused(answer, path, requiredScopes);
  });

  it('is refused to whoever has all scopes but its own, and shown to whoever has them', async () => {
    const others = ALL.filter((scope) => !needed.includes(scope));
    expectRefused(await execute(others, document), path, requiredScopes);
    const { data, errors } = await execute(ALL, document);
    expect({ errors, data }).toEqual({ errors: undefined, data: expect.anything() });
  });
});

describe('of an enum with two sets of scopes', () => {
  it.each([
    [['grade:read'], false],
    [['all:read'], false],
    [['grade:read', 'all:read'], true],
    [['audit:read'], true],
  ])('%j are enough: %s', async (scopes, isEnough) => {
    const answer = await execute(scopes, '{ people { grade } }');
    if (isEnough) expect(answer).toMatchObject({ data: { people: [{ grade: 'A' }] } });
    else expectRefused(answer, 'people,grade', GRADE);
  });
});
