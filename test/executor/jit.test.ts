import { buildSchema, execute, GraphQLError, type GraphQLSchema, isAbstractType, isScalarType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { RequestScope } from '../../gateway/executor/request-scope.ts';
import { createLocalTransport } from '../../gateway/executor/transports/local.ts';
import { createJit } from '../../subgraphs/shared/execution/jit.ts';
import { aPrincipal } from './fixture/fixture.ts';

const typeDefs = parse(`
  scalar Day
  scalar Any
  enum Size { SMALL LARGE }
  input Window { from: Int = 1, size: Size = SMALL, day: Day, inner: Inner }
  input Inner { deep: Int = 7 }
  input Tree { name: String, children: [Tree!] }
  input Choice @oneOf { a: Int, b: String }
  interface Thing { id: ID!, name: String }
  type Stone implements Thing { id: ID!, name: String, weight: Int! }
  type Leaf implements Thing { id: ID!, name: String, colour: String }
  union Found = Stone | Leaf
  type Query {
    window(window: Window, day: Day = "2020-01-01", size: Size = LARGE): String
    plain(window: Window): String
    tree(tree: Tree): String
    choice(choice: Choice!): String
    things: [Thing]
    promises: [Stone]
    strings: [String]
    found(how: String): Found
    late: Holder
    failing: String
    null: Stone!
  }
  type Holder { stone: Stone, called: Stone, list: [Stone], any: Any, text: String, computed: String }
`);

/** A schema whose resolvers do everything that graphql-jit has been seen to get wrong. */
function createSchema(): GraphQLSchema {
  const schema = buildSchema(typeDefs.loc?.source.body ?? '');
  const stone = { kind: 'Stone', id: 's', name: 'granite', weight: 3 };
  const leaf = { kind: 'Leaf', id: 'l', name: 'oak', colour: 'green' };
  const day = schema.getType('Day');
  const toDay = (value: unknown) => {
    if (typeof value !== 'string') throw new GraphQLError(`Not a day: ${String(value)}`);
    return new Date(`${value}T00:00:00Z`);
  };
  if (isScalarType(day)) {
    day.parseValue = toDay;
    day.parseLiteral = (node) => toDay(node.kind === 'StringValue' ? node.value : null);
  }
  const show = (args: unknown) => JSON.stringify(args);
  const resolvers: Record<string, (source: unknown, args: Record<string, unknown>) => unknown> = {
    window: (_, args) => show(args) + String(args.day instanceof Date),
    plain: (_, args) => show(args),
    tree: (_, args) => show(args),
    choice: (_, args) => show(args),
    things: () => [stone, Promise.resolve(leaf), null, { kind: 'Unknown' }],
    promises: () => [
      Promise.reject(new GraphQLError('first', { extensions: { code: 'A' } })),
      Promise.resolve(stone),
      Promise.reject(new GraphQLError('last', { extensions: { code: 'B' } })),
    ],
    strings: async () => ['a', Promise.resolve('b'), Promise.reject(new Error('c')), new Error('d')],
    found: (_, { how }) => (how === 'throw' ? { kind: 'Throw' } : how === 'leaf' ? leaf : Promise.resolve(stone)),
    late: () => ({
      stone: Promise.resolve(stone),
      called: () => stone,
      list: Promise.resolve([stone, Promise.resolve(stone)]),
      any: Promise.resolve({ deep: [1] }),
      text: Promise.resolve('later'),
      computed: () => 'called',
    }),
    failing: async () => {
      throw new GraphQLError('refused', { extensions: { code: 'FORBIDDEN' } });
    },
    null: () => null,
  };
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const resolve = resolvers[field.name];
    if (resolve !== undefined) field.resolve = resolve;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type)) continue;
    const isLate = type.name === 'Found';
    type.resolveType = (value: { kind: string }) => {
      if (value.kind === 'Throw') throw new Error('no such type');
      return isLate && value.kind === 'Leaf' ? Promise.resolve('Leaf') : value.kind;
    };
  }
  return schema;
}

const CASES: readonly [string, string, Record<string, unknown>?][] = [
  ['plain fields', '{ things { __typename id ... on Stone { weight } } }'],
  ['repeated fields', '{ things { id id name } things { name ... on Leaf { colour } } }'],
  [
    'repeated fields under different conditions',
    'query($y: Boolean!, $n: Boolean!) { things { id @include(if: $y) id @include(if: $n) } things @skip(if: $y) { name } things @skip(if: $n) { name } }',
    { y: true, n: false },
  ],
  ['defaults of input fields', 'query($w: Window) { window(window: $w) }', { w: { inner: {} } }],
  ['defaults of input fields, nothing given', 'query($w: Window) { window(window: $w) }', {}],
  ['a default of a variable', 'query($w: Window = { from: 3 }) { window(window: $w) }', {}],
  ['null for a variable', 'query($w: Window = { from: 3 }) { window(window: $w) }', { w: null }],
  ['an input object of one kind', 'query($c: Choice!) { choice(choice: $c) }', { c: { a: 1 } }],
  ['an input object of two kinds', 'query($c: Choice!) { choice(choice: $c) }', { c: { a: 1, b: 'x' } }],
  [
    'a recursive input type',
    'query($t: Tree) { tree(tree: $t) }',
    { t: { name: 'a', children: [{ name: 'b', children: [] }] } },
  ],
  [
    'variables inside of object literals',
    'query($f: Int, $d: Day) { window(window: { from: $f, day: $d }) }',
    { f: 9, d: '2021-02-03' },
  ],
  ['literals of custom scalars', '{ window(day: "2021-02-03") }'],
  ['variables of custom scalars', 'query($d: Day) { window(day: $d, window: { day: $d }) }', { d: '2021-02-03' }],
  ['defaults of arguments', '{ window }'],
  ['rejected promises in a list', '{ promises { id weight } }'],
  ['errors and promises among leaves', '{ strings }'],
  ['promises and functions as properties', '{ late { stone { id } called { name } list { id } any text computed } }'],
  ['a type resolved late', '{ found(how: "leaf") { ... on Leaf { colour } } }'],
  ['a type that cannot be resolved', '{ found(how: "throw") { __typename } things { id } }'],
  ['a resolver that throws', '{ failing things { id } }'],
  ['null where it may not be', '{ null { id } }'],
];

describe('the local transport answers as graphql-js does', () => {
  it.each(CASES.map(([name, operation, variables]) => ({ name, operation, variables })))('$name', async (given) => {
    const { operation, variables = {} } = given;
    const schema = createSchema();
    const subgraph = { name: 's', typeDefs, schema, contextFor: () => ({}) };
    const transport = createLocalTransport(subgraph);
    const expected = await execute({ schema, document: parse(operation), variableValues: variables });
    const identity = { principal: aPrincipal(), requestId: 'r', idempotencyKey: null };
    for (let round = 0; round < 4; round++) {
      const scope = new RequestScope(identity, () => ({ find: async () => [] }));
      const answer = await transport.execute({ operation, kind: 'query', variables }, scope);
      expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
      expect(pathsOf(answer.errors)).toEqual(pathsOf(expected.errors));
    }
  });

  it('and compiles what it can', () => {
    const schema = createSchema();
    const jit = createJit(schema);
    const isCompiled = (operation: string) => {
      const document = parse(operation);
      const [definition] = document.definitions;
      return definition?.kind === 'OperationDefinition' && jit(document, definition) !== null;
    };
    expect(isCompiled('query($w: Window) { plain(window: $w) things { id } }')).toBe(true);
    expect(isCompiled('query($t: Tree) { tree(tree: $t) }')).toBe(false);
    expect(isCompiled('{ window(day: "2021-02-03") }')).toBe(false);
    expect(isCompiled('query($f: Int) { window(window: { from: $f }) }')).toBe(false);
  });

  it('and tells a mistake in the input from a fault', async () => {
    const schema = createSchema();
    const transport = createLocalTransport({ name: 's', typeDefs, schema, contextFor: () => ({}) });
    const scope = new RequestScope({ principal: aPrincipal(), requestId: 'r', idempotencyKey: null }, () => ({
      find: async () => [],
    }));
    const wrong = [
      { operation: '{ window(day: 3) }', variables: {} },
      { operation: 'query($d: Day) { window(day: $d) }', variables: { d: 3 } },
    ];
    for (const { operation, variables } of wrong) {
      const { data, errors } = await transport.execute({ operation, kind: 'query', variables }, scope);
      expect(data).toBeUndefined();
      expect(errors?.map((error) => 'extensions' in error && error.extensions?.code)).toEqual(['BAD_USER_INPUT']);
    }
  });
});

function pathsOf(
  errors: readonly { readonly path?: readonly (string | number)[] | undefined }[] | undefined,
): string[] {
  return (errors ?? []).map(({ path }) => path?.join('.') ?? '').sort();
}
