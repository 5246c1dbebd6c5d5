import { getIntrospectionQuery, parse, visit } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compare } from './fixture/compare.ts';
import { createFixture, type Fixture } from './fixture/fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await createFixture();
});
beforeEach(() => fixture.reset());
afterAll(() => fixture.graph.stop());

describe('an answer over several subgraphs', () => {
  it.each([
    ['joins entities by another key than the one at hand', '{ me { name reviews { body stars } } }'],
    [
      'follows types of an interface to their own subgraphs',
      '{ products(first: 9) { edges { node { __typename upc ... on Book { shipping reviews { body } } ... on Gadget { reviews { stars } warehouse { rating } } } } } }',
    ],
    [
      'merges a value object that two subgraphs know in part',
      '{ users(first: 9) { address { street zip city { name country } } } }',
    ],
    [
      'goes through nested composite keys',
      '{ reviews { subject { ... on Warehouse { rating place { zone } keeper { name made { title } } } } } }',
    ],
    ['goes through nested lists', '{ matrix { id name made { title } reviews { id } } }'],
    [
      'keeps the order in which the client asked',
      '{ b: book(isbn: "isbn-b1") { stock title shipping pages } a: me { reviews { id } id name } }',
    ],
    [
      'gives one field under several aliases with several arguments',
      '{ users { a: reviews(minimum: 4) { id } b: reviews { id } nick n: nick(upper: true) } }',
    ],
    [
      'renames aliases that shadow fields and keys',
      '{ users { id: name name: id email: nick reviews: made { upc: title title: upc } made: reviews { id } } }',
    ],
    [
      'answers __typename at every place, under any name',
      '{ t: __typename me { a: __typename __typename b: __typename } actors { k: __typename } }',
    ],
    [
      'gives {} for what conditions empty',
      '{ me { name @skip(if: true) } product(upc: "b1") @include(if: false) { title } }',
    ],
    ['gives {} when conditions empty the operation', '{ me @skip(if: true) { name } }'],
    ['loses only the nearest nullable place when a null may not be', '{ reviews { stars author { name strict } } }'],
    [
      'takes a type that the audience does not know for a fault of that place',
      '{ actors { __typename } people { friend { name } } }',
    ],
  ])('%s', async (_, document) => {
    for (let round = 0; round < 3; round++) {
      const { ours, theirs } = await compare(fixture, document);
      expect(ours).toEqual(theirs);
    }
  });

  it('takes each combination of conditions for itself', async () => {
    const document = `query($a: Boolean!, $b: Boolean = true) {
      me { id @include(if: $a) name @skip(if: $b) ...F @include(if: $b) ... @skip(if: $a) { nick } }
    } fragment F on User { reviews { id body @include(if: $a) } }`;
    for (const a of [true, false]) {
      for (const variables of [{ a }, { a, b: true }, { a, b: false }]) {
        const { ours, theirs } = await compare(fixture, document, variables);
        expect(ours).toEqual(theirs);
      }
    }
  });

  it('hands on variables, defaults and input objects', async () => {
    const document = `query($filter: UserFilter = { limit: 3 }, $list: [Int!], $representations: String, $__proto__: Boolean) {
      a: echo(filter: $filter, list: $list, text: $representations, flag: $__proto__)
      b: echo(filter: { limit: 1, role: ADMIN })
      c: echo(filter: { nameLike: $representations })
    }`;
    const inputs = [
      {},
      { list: 4, representations: 'r' },
      { filter: { role: 'MEMBER' }, ...JSON.parse('{"__proto__":false}') },
    ];
    for (const variables of inputs) {
      for (let round = 0; round < 3; round++) {
        const { ours, theirs } = await compare(fixture, document, variables);
        expect(ours).toEqual(theirs);
      }
    }
  });

  it('asks for an entity once, however often it stands in the answer', async () => {
    await fixture.execute('{ reviews { author { name } } latest { id } }');
    const asked = fixture.calls
      .filter((call) => call.subgraph === 'accounts')
      .flatMap((call) => call.variables.representations);
    expect(asked).toEqual([
      { __typename: 'User', email: 'u1@example.org' },
      { __typename: 'User', email: 'u2@example.org' },
      { __typename: 'User', email: 'u3@example.org' },
    ]);
  });

  it('gives all fetches of a query one context a subgraph', async () => {
    await fixture.execute('{ me { boss { friends { made { title } reviews { author { name } } } } } }');
    const names = fixture.contexts.map((context) => context.subgraph);
    expect(names.length).toBe(new Set(names).size);
    expect(fixture.calls.length).toBeGreaterThan(names.length);
  });

  it('is the same for a parsed document, and for one changed after parsing', async () => {
    const document = parse('{ me { id } }');
    expect(await fixture.execute('', { document })).toEqual({ data: { me: { id: 'u1' } } });
    const changed = visit(document, { Name: (node) => (node.value === 'id' ? { ...node, value: 'name' } : undefined) });
    expect(await fixture.execute('', { document: changed })).toEqual({ data: { me: { name: 'Asha' } } });
  });
});

describe('odd names', () => {
  it('as aliases stay own properties and change no prototype', async () => {
    const document =
      '{ __proto__: me { constructor: id __proto__: name toString: email hasOwnProperty: nick valueOf: made { __proto__: upc } } }';
    for (let round = 0; round < 3; round++) {
      const { data } = await fixture.execute(document);
      expect(JSON.stringify(data)).toBe(
        '{"__proto__":{"constructor":"u1","__proto__":"Asha","toString":"u1@example.org","hasOwnProperty":"nick-u1","valueOf":[{"__proto__":"b1"}]}}',
      );
      expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).constructor).toBe(Object);
  });

  it('as operations and fragments dodge nothing', async () => {
    const document = 'query __schema { ...__type } fragment __type on Query { me { id } }';
    expect(await fixture.execute(document)).toEqual({ data: { me: { id: 'u1' } } });
  });
});

describe('introspection', () => {
  it('shows the schema of the audience and nothing more', async () => {
    const { data, errors } = await fixture.execute(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    const text = JSON.stringify(data);
    expect(text).toContain('"User"');
    for (const hidden of ['Ghost', 'password', 'SECRET', 'join__', '_entities', '_service'])
      expect(text).not.toContain(hidden);
    expect(fixture.calls).toEqual([]);
  });

  it('mixes with other fields, aliases, fragments and variables', async () => {
    const document = `query($name: String!) {
      me { id } s: __schema { queryType { a: name ...T } } __type(name: $name) { kind: name t: __typename } __typename
    } fragment T on __Type { kind }`;
    for (let round = 0; round < 3; round++) {
      const { ours, theirs } = await compare(fixture, document, { name: 'User' });
      expect(ours).toEqual(theirs);
    }
  });
});

describe('mutations', () => {
  it('run their root fields in order, each with loaders of its own, and read what was written', async () => {
    const { data } = await fixture.execute(`mutation {
      a: rename(id: "u2", name: "One") { name reviews { id } }
      addReview(upc: "g2", body: "New", stars: 1) { id author { name } subject { ... on Gadget { title } } }
      b: rename(id: "u2", name: "Two") { name boss { id } }
      setPrice(upc: "b2", price: 5) { ... on Book { price shipping } }
    }`);
    expect(data).toEqual({
      a: { name: 'One', reviews: [{ id: 'v2' }] },
      addReview: { id: 'v6', author: { name: 'Asha' }, subject: { title: 'Wheel' } },
      b: { name: 'Two', boss: null },
      setPrice: { price: 5, shipping: 10 },
    });
    const accounts = fixture.contexts.filter((context) => context.subgraph === 'accounts');
    expect(accounts.length).toBe(3);
    const writes = fixture.calls.filter((call) => call.operation.startsWith('mutation')).map((call) => call.subgraph);
    expect(writes).toEqual(['accounts', 'reviews', 'accounts', 'products']);
  });

  it('go on after a field that failed, and end at one that may not be null', async () => {
    fixture.faults.set('Mutation.rename', 'TEST_FAULT');
    const first = await fixture.execute(
      'mutation { rename(id: "u1", name: "x") { id } setPrice(upc: "g1", price: 1) { price } }',
    );
    expect(first.data).toEqual({ rename: null, setPrice: { price: 1 } });
    expect(first.errors?.map(({ path }) => path)).toEqual([['rename']]);
    fixture.faults.set('Mutation.renameStrictly', 'TEST_FAULT');
    fixture.calls.length = 0;
    const second = await fixture.execute(
      'mutation { renameStrictly(id: "u1", name: "x") { id } setPrice(upc: "g1", price: 2) { price } }',
    );
    expect(second.data).toBeNull();
    expect(fixture.calls.map((call) => call.subgraph)).toEqual(['accounts']);
  });
});
