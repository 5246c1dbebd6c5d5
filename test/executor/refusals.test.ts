import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPrincipal, createFixture, type Fixture } from './fixture/fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await createFixture();
});
beforeEach(() => fixture.reset());
afterAll(() => fixture.graph.stop());

/** Executes what must be refused: no data, no call of a subgraph. Gives the errors. */
async function refused(document: string, more: Parameters<Fixture['execute']>[1] = {}) {
  const result = await fixture.execute(document, more);
  expect('data' in result, JSON.stringify(result)).toBe(false);
  expect(fixture.calls).toEqual([]);
  return (
    result.errors?.map((error) => ({ code: error.extensions.code, message: error.message, path: error.path })) ?? []
  );
}

describe('what is not valid for the audience', () => {
  it.each([
    ['a field of another audience', '{ me { password } }'],
    ['a type of another audience', '{ actors { ... on Ghost { id } } }'],
    ['a misspelt field', '{ me { nam } }'],
    ['fields of the federation protocol', '{ _entities(representations: []) { __typename } }'],
    ['the SDL of a subgraph', '{ _service { sdl } }'],
    ['a value of an enum of another audience', '{ echo(filter: { role: SECRET }) }'],
    ['an unknown directive, ten times', '{ me { id @x @x @x @x } }'],
    [
      'a cycle of fragments',
      '{ me { ...A } } fragment A on User { boss { ...B } } fragment B on User { boss { ...A } }',
    ],
    ['a subscription', 'subscription { me { id } }'],
  ])('%s is refused, and no name is proposed', async (_, document) => {
    const errors = await refused(document);
    expect(errors[0]?.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean/);
  });

  it('a text that is no GraphQL is refused', async () => {
    expect((await refused('{ me {'))[0]?.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('a variable that does not fit is refused under the name that the client gave it', async () => {
    const document = 'query($__proto__: UserFilter, $n: Int) { echo(filter: $__proto__) users(first: $n) { id } }';
    const variables = JSON.parse('{"__proto__":{"role":"SECRET","nameLik":1},"n":"x"}');
    const errors = await refused(document, { variables });
    expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT']);
    expect(errors.map(({ message }) => message).join()).toMatch(
      /Variable "\$__proto__" got invalid value .*Variable "\$n"/s,
    );
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|"\$v\d/);
  });

  it('an operation has to be named when there are several', async () => {
    const document = 'query A { me { id } } query B { me { name } }';
    expect((await refused(document))[0]?.code).toBe('BAD_USER_INPUT');
    expect((await refused(document, { operationName: 'toString' }))[0]?.code).toBe('BAD_USER_INPUT');
    expect(await fixture.execute(document, { operationName: 'B' })).toEqual({ data: { me: { name: 'Asha' } } });
  });
});

describe('what is too large', () => {
  const doubling = (levels: number) =>
    Array.from({ length: levels }, (_, i) => `fragment F${i} on User { ...F${i + 1} boss { ...F${i + 1} } }`).join(' ');

  it.each([
    ['an operation nested deep', `{ me ${'{ boss '.repeat(30)}{ id }${'}'.repeat(30)} }`],
    ['a hundred aliases', `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    [
      'aliases in a fragment spread often',
      `{ me { ...A boss { ...A boss { ...A boss { ...A } } } } } fragment A on User { ${Array.from({ length: 30 }, (_, i) => `a${i}: id`).join(' ')} }`,
    ],
    ['many root fields', `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: me { id }`).join(' ')} }`],
    ['a field repeated five hundred times', `{ ${'me { id } '.repeat(500)} }`],
    [
      'two thousand fields under one alias',
      `{ me { ${Array.from({ length: 900 }, (_, i) => `a: nick(upper: ${i % 2 === 0})`).join(' ')} } }`,
    ],
    ['ten directives on a field', `{ me { id ${'@skip(if: false) '.repeat(10)} } }`],
    ['fragments that double twenty times', `{ me { ...F0 } } ${doubling(20)} fragment F20 on User { id }`],
    ['a million tokens', `{ me { ${'id '.repeat(1_000_000)} } }`],
    ['ten thousand levels', `${'{ me '.repeat(10_000)}`],
    ['a hundred operations', Array.from({ length: 100 }, (_, i) => `query Q${i} { me { id } }`).join(' ')],
  ])('%s is refused with one error', async (_, document) => {
    const errors = await refused(document);
    expect(errors.map(({ code }) => code)).toEqual(['OPERATION_TOO_LARGE']);
    expect(errors[0]?.message).not.toMatch(/\d/);
  });

  it("GraphiQL's introspection query fits", async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const options = { descriptions: true, inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true };
    expect((await fixture.execute(getIntrospectionQuery(options))).errors).toBeUndefined();
  });
});

describe('what costs too much', () => {
  let costly: Fixture;

  beforeAll(async () => {
    // products: 1 for the connection, and for each edge 1, its node 1 and the node's maker 1.
    costly = await createFixture({ graph: { limits: { cost: 91 } } });
  });
  afterAll(() => costly.graph.stop());

  const page = (first: string) =>
    `query($n: Int) { products(first: ${first}) { edges { node { title maker { name } } } } }`;

  it.each<[string, string, Record<string, unknown>, boolean]>([
    ['a page that is small enough', page('30').replace('($n: Int)', ''), {}, true],
    ['a page that is too large', page('31').replace('($n: Int)', ''), {}, false],
    ['the same by variable', page('$n'), { n: 30 }, true],
    ['too large by variable', page('$n'), { n: 31 }, false],
    ['a variable left out, for which the default stands', page('$n'), {}, true],
    ['a field with a weight in a list of assumed size', '{ search { __typename } }', {}, true],
    ['two of them under aliases', '{ a: search { __typename } b: search { __typename } }', {}, false],
    [
      'a page in a fragment',
      'query($n: Int) { ...F } fragment F on Query { products(first: $n) { edges { node { related { title } maker { id } } } } }',
      { n: 31 },
      false,
    ],
  ])('%s', async (_, document, variables, isAccepted) => {
    const { data, errors } = await costly.execute(document, { variables });
    expect(errors?.map((error) => error.extensions.code)).toEqual(isAccepted ? undefined : ['OPERATION_TOO_LARGE']);
    expect(data === undefined).toBe(!isAccepted);
  });
});

describe('what the principal has no scope for', () => {
  it.each([
    ['a field', '{ me { ssn } }', ['me', 'ssn']],
    ['under an alias', '{ k: me { s: ssn } }', ['k', 's']],
    ['in an inline fragment of an interface', '{ person(id: "u1") { ... on User { ssn } } }', ['person', 'ssn']],
    ['in a named fragment of a union', '{ actors { ...F } } fragment F on User { ssn }', ['actors', 'ssn']],
    [
      'in a nested entity of another subgraph',
      '{ reviews { author { boss { ssn } } } }',
      ['reviews', 'author', 'boss', 'ssn'],
    ],
    ['in a mutation', 'mutation { rename(id: "u1", name: "x") { ssn } }', ['rename', 'ssn']],
  ])('%s is refused with its path', async (_, document, path) => {
    expect(await refused(document)).toEqual([{ code: 'FORBIDDEN', message: expect.any(String), path }]);
    expect(
      (await fixture.execute(document, { principal: aPrincipal('pii:read') })).errors?.some(
        (e) => e.extensions.code === 'FORBIDDEN',
      ),
    ).not.toBe(true);
  });

  it('each field that is missing has its error, also for nobody', async () => {
    const document = '{ me { ssn a: ssn } product(upc: "g1") { ... on Gadget { margin } } }';
    const paths = (await refused(document, { principal: null })).map(({ path }) => path);
    expect(paths).toEqual([
      ['me', 'ssn'],
      ['me', 'a'],
      ['product', 'margin'],
    ]);
  });

  it('one of the outer lists is enough, all of an inner list are needed', async () => {
    const document = '{ product(upc: "g1") { ... on Gadget { margin } } }';
    for (const scope of ['price:read', 'admin']) {
      expect((await fixture.execute(document, { principal: aPrincipal(scope) })).data).toEqual({
        product: { margin: 12 },
      });
    }
    expect((await fixture.execute(document, { principal: aPrincipal('pii:read') })).data).toBeUndefined();
  });

  it('does not count where a condition leaves it out', async () => {
    const document = 'query($all: Boolean!) { me { id ssn @include(if: $all) } }';
    expect(await fixture.execute(document, { variables: { all: false } })).toEqual({ data: { me: { id: 'u1' } } });
    expect((await fixture.execute(document, { variables: { all: true } })).data).toBeUndefined();
  });
});
