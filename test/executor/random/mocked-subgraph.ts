import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { scalars } from '../../../subgraphs/shared/scalars.ts';
import { hash } from './draw.ts';
import { describeArguments, leafValue } from './values.ts';

interface Mock {
  readonly __typename: string;
  readonly $seed: string;
}

/** Valid values of the scalars of our subgraphs, as resolvers give them and as clients send them. */
const VALUES: Readonly<Record<string, unknown>> = {
  DateTime: new Date('2026-01-02T03:04:05Z'),
  LocalDate: '2025-04-01',
  SafeInt: 9_007_199_254_740_991,
  URL: new URL('https://example.org/a?b=c'),
  FinancialYear: '2025-26',
  HsnCode: '5208',
  LgdCode: '555',
  NicCode: '13121',
  PinCode: '682001',
  StateCode: 'IN-KL',
};

/** Literals of the same, for random operations. */
export const SCALAR_LITERALS: Readonly<Record<string, readonly string[]>> = {
  DateTime: ['"2026-01-02T03:04:05Z"', '"yesterday"'],
  LocalDate: ['"2025-04-01"', '"2025-13-01"'],
  SafeInt: ['9007199254740991', '7'],
  URL: ['"https://example.org/"'],
  FinancialYear: ['"2025-26"', '"2025-27"'],
  HsnCode: ['"5208"'],
  LgdCode: ['"555"', '555'],
  NicCode: ['"13121"'],
  PinCode: ['"682001"', '"1"'],
  StateCode: ['"IN-KL"'],
};

/**
 * How the resolvers of a subgraph answer: all at once; all later, by promises; or some at once and some later, and then they
 * fail only where null may stand. Mixed without that, graphql-js leaves rejected promises behind (see stray-rejections.ts),
 * which is no difference between the two but ends a test.
 */
type Manner = 'at once' | 'later' | 'mixed';

const MANNERS: readonly Manner[] = ['at once', 'later', 'mixed'];

/**
 * A subgraph's schema with resolvers that follow from a seed: values, nulls where they may not be, throws, rejections, errors
 * in lists and rejections in the last place of a list.
 */
export function mockSubgraph(typeDefs: DocumentNode, seed: number): GraphQLSchema {
  const resolvers: Record<string, { __resolveReference: (reference: Mock) => Promise<Mock | null> }> = {};
  for (const definition of typeDefs.definitions) {
    if (definition.kind !== 'ObjectTypeDefinition') continue;
    if (!definition.directives?.some((directive) => directive.name.value === 'key')) continue;
    resolvers[definition.name.value] = { __resolveReference: async (given) => findMock(given, seed) };
  }
  const named = Object.fromEntries(Object.entries(scalars).filter(([name]) => declares(typeDefs, name)));
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...resolvers, ...named } }]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isAbstractType(type)) type.resolveType ??= (mock: Mock) => mock.__typename;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (!field.name.startsWith('_')) field.resolve = resolverOf(schema, type.name, field, seed);
  }
  return schema;
}

function findMock(given: Mock, seed: number): Mock | null {
  const own = `${seed} ${JSON.stringify(given)}`;
  if (hash(`found ${own}`) % 8 === 0) return null;
  if (hash(`thrown ${own}`) % 16 === 0) throw new GraphQLError('not found', { extensions: { code: 'NOT_FOUND' } });
  return { __typename: given.__typename, $seed: own };
}

function resolverOf(schema: GraphQLSchema, type: string, field: GraphQLField<unknown, unknown>, seed: number) {
  const mocks = new Mocks(schema, MANNERS[seed % MANNERS.length] ?? 'mixed');
  return (source: Mock | undefined, args: Record<string, unknown>) => {
    const own = `${source?.$seed ?? seed}.${type}.${field.name}${describeArguments(args)}`;
    if (mocks.mayFail(field.type) && hash(`fails ${own}`) % 12 === 0) return mocks.fail(`${type}.${field.name}`, own);
    return mocks.deliver(mocks.value(field.type, own), own);
  };
}

class Mocks {
  readonly #schema: GraphQLSchema;
  readonly #manner: Manner;

  constructor(schema: GraphQLSchema, manner: Manner) {
    this.#schema = schema;
    this.#manner = manner;
  }

  mayFail(type: GraphQLOutputType): boolean {
    return this.#manner !== 'mixed' || !isNonNullType(type);
  }

  fail(place: string, own: string): Promise<never> {
    const error = new GraphQLError(`refused ${place}`, { extensions: { code: 'FORBIDDEN' } });
    if (this.#isLater(own)) return Promise.reject(error);
    throw error;
  }

  deliver(value: unknown, own: string): unknown {
    return this.#isLater(own) ? Promise.resolve(value) : value;
  }

  value(type: GraphQLOutputType, own: string): unknown {
    const isNull = isNonNullType(type)
      ? this.mayFail(type) && hash(`null ${own}`) % 60 === 0
      : hash(`null ${own}`) % 6 === 0;
    if (isNull) return null;
    const present = isNonNullType(type) ? type.ofType : type;
    if (isListType(present)) return this.#list(present.ofType, own);
    if (isEnumType(present)) {
      const values = present.getValues();
      const isWrong = !isNonNullType(type) && hash(`wrong ${own}`) % 40 === 0;
      return isWrong ? 'NO_SUCH_VALUE' : values[hash(own) % values.length]?.value;
    }
    if (isLeafType(present)) return VALUES[present.name] ?? leafValue(present.name, own);
    const types = isAbstractType(present) ? this.#schema.getPossibleTypes(present) : [present];
    return { __typename: types[hash(`type ${own}`) % types.length]?.name ?? '', $seed: String(hash(own)) };
  }

  #list(type: GraphQLOutputType, own: string): unknown[] {
    const length = hash(`length ${own}`) % 4;
    return Array.from({ length }, (_, index) => {
      const place = `${own}/${index}`;
      const way = this.mayFail(type) ? hash(`item ${place}`) % 20 : 20;
      // Later, all items are: else one that fails at once would not wait for the others.
      if (way === 0 && this.#isLater(own)) return Promise.reject(new Error(`rejected item ${index}`));
      const item = way <= 1 ? new GraphQLError(`item ${index}`) : this.value(type, place);
      return this.deliver(item, this.#manner === 'later' ? own : place);
    });
  }

  #isLater(own: string): boolean {
    return this.#manner === 'later' || (this.#manner === 'mixed' && hash(`later ${own}`) % 2 === 0);
  }
}

function declares(typeDefs: DocumentNode, scalar: string): boolean {
  return typeDefs.definitions.some((node) => node.kind === 'ScalarTypeDefinition' && node.name.value === scalar);
}
