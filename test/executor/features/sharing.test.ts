import { describeFeature, type Row } from './feature.ts';

const products: Row[] = [
  { __typename: 'Product', id: '1', name: 'Shawl', price: 900, size: 'L', maker: { name: 'Asha', town: 'Kannur' } },
];

describeFeature('@shareable values', {
  subgraphs: {
    a: `type Query { product: Product now: String @shareable } type Product @key(fields: "id") { id: ID! name: String @shareable maker: Maker @shareable }
      type Maker @shareable { name: String }`,
    b: `type Query { now: String @shareable } type Product @key(fields: "id") { id: ID! name: String @shareable maker: Maker @shareable }
      type Maker @shareable { name: String town: String }`,
  },
  rows: products,
  fields: { 'Query.product': () => products[0], 'Query.now': () => 'noon' },
  cases: [
    {
      title: 'are taken where they are at hand, and merged where each knows a part',
      ask: '{ now product { name maker { name town } } }',
      data: { now: 'noon', product: { name: 'Shawl', maker: { name: 'Asha', town: 'Kannur' } } },
    },
    {
      title: 'cost one call where one has all',
      ask: '{ now product { name maker { name } } }',
      data: { now: 'noon', product: { name: 'Shawl', maker: { name: 'Asha' } } },
      calls: ['a'],
    },
  ],
});

describeFeature('@override', {
  subgraphs: {
    old: 'type Query { product: Product } type Product @key(fields: "id") { id: ID! price: Int weight: Int height: Int depth: Int }',
    fresh: 'type Product @key(fields: "id") { id: ID! price: Int @override(from: "old") }',
    trial: `type Product @key(fields: "id") { id: ID! weight: Int @override(from: "old", label: "percent(0)")
      height: Int @override(from: "old", label: "percent(100)") depth: Int @override(from: "old", label: "beta") }`,
  },
  rows: [{ __typename: 'Product', id: '1', price: 2, weight: 3, height: 3, depth: 3 }],
  fields: {
    'Query.product': () => ({
      __typename: 'Product',
      id: '1',
      price: 'of the old one',
      weight: 5,
      height: 5,
      depth: 5,
    }),
  },
  cases: [
    {
      title: 'takes a field from its old owner',
      ask: '{ product { price } }',
      data: { product: { price: 2 } },
      calls: ['old', 'fresh'],
    },
    {
      title: 'by a share of requests is all or nothing: a share of 0 and a label leave the field where it was',
      ask: '{ product { weight height depth price } }',
      data: { product: { weight: 5, height: 3, depth: 5, price: 2 } },
    },
  ],
});

describeFeature('@inaccessible', {
  subgraphs: {
    a: `type Query { product: Product hits: [Hit] hidden: Int @inaccessible } type Product @key(fields: "id") { id: ID! secret: Int @inaccessible size(unit: Unit): String }
      enum Unit { CM INCH @inaccessible } union Hit = Product | Draft type Draft @inaccessible { text: String }`,
    b: 'type Product @key(fields: "id") { id: ID! secret: Int @external twice: Int @requires(fields: "secret") }',
  },
  rows: [{ __typename: 'Product', id: '1', secret: 21 }],
  fields: {
    'Query.product': () => ({ __typename: 'Product', id: '1', secret: 21 }),
    'Query.hits': () => [
      { __typename: 'Draft', text: 'x' },
      { __typename: 'Product', id: '1', secret: 21 },
    ],
    'Product.size': (_, { unit }) => `5 ${unit}`,
    'Product.twice': ({ secret }) => Number(secret) * 2,
  },
  cases: [
    {
      title: 'fields are not there for clients, and are there for @requires',
      ask: '{ product { twice } }',
      data: { product: { twice: 42 } },
    },
    {
      title: 'fields cannot be named',
      ask: '{ product { secret } }',
      errors: [': GRAPHQL_VALIDATION_FAILED'],
      calls: [],
    },
    {
      title: 'values cannot be named',
      ask: '{ product { size(unit: INCH) } }',
      errors: [': GRAPHQL_VALIDATION_FAILED'],
      calls: [],
    },
    {
      title: 'types are null and are not named',
      ask: '{ hits { __typename } }',
      data: { hits: [null, { __typename: 'Product' }] },
      errors: ['hits.0: SUBGRAPH_ERROR'],
    },
    {
      title: 'is not shown by introspection',
      ask: '{ __type(name: "Product") { fields { name } } __schema { queryType { fields { name } } } }',
      data: {
        __type: { fields: [{ name: 'id' }, { name: 'size' }, { name: 'twice' }] },
        __schema: { queryType: { fields: [{ name: 'product' }, { name: 'hits' }] } },
      },
      calls: [],
    },
  ],
});

describeFeature('enums and inputs that subgraphs know in part', {
  subgraphs: {
    a: `type Query { find(filter: Filter): String state: State } input Filter { name: String only: Int } enum State { NEW OLD }
      enum Order @shareable_placeholder { UP DOWN }`.replace(' @shareable_placeholder', ''),
    b: `type Query { look(filter: Filter, order: Order): String } input Filter { name: String more: Int } enum State { NEW GONE }
      enum Order { UP DOWN SIDE } type Late { state: State } extend type Query { late: Late }`,
  },
  rows: [],
  fields: {
    'Query.find': (_, { filter }) => JSON.stringify(filter),
    'Query.look': (_, { filter, order }) => JSON.stringify([filter, order]),
    'Query.state': () => 'OLD',
    'Query.late': () => ({ __typename: 'Late', state: 'GONE' }),
  },
  cases: [
    {
      title: 'inputs have the fields that all have',
      ask: 'query($f: Filter) { find(filter: $f) look(filter: { name: "x" }) }',
      variables: { f: { name: 'y' } },
      data: { find: '{"name":"y"}', look: '[{"name":"x"},null]' },
    },
    {
      title: 'inputs have no fields that one alone has',
      ask: '{ find(filter: { only: 1 }) }',
      errors: [': GRAPHQL_VALIDATION_FAILED'],
      calls: [],
    },
    {
      title: 'enums that are only given out have the values of all',
      ask: '{ state late { state } }',
      data: { state: 'OLD', late: { state: 'GONE' } },
    },
  ],
});
