import { describeFeature, type Row, UNPLANNABLE } from './feature.ts';

/**
 * Where planner 0.0.38 plans wrongly or not at all: one error before any subgraph is called, and never wrong data. Each has
 * its paragraph in docs/decisions/011-what-the-planner-cannot-plan.md. A case that fails because it is answered is good news.
 */
const parts: Row[] = ['1', '2'].map((id) => ({
  __typename: 'Part',
  id,
  code: `c${id}`,
  box: { k: `b${id}` },
  size: Number(id),
  twice: 2 * Number(id),
}));

describeFeature('an entity in a nested key and @requires', {
  subgraphs: {
    a: `type Query { part: Part! } type Part @key(fields: "box { k }", resolvable: false) { box: Box! } type Box @shareable { k: ID! }`,
    b: `type Part @key(fields: "box { k }") @key(fields: "code box { k }") { code: String! box: Box! size: Int @external double: Int @requires(fields: "size") }
      type Box @shareable { k: ID! }`,
    c: `type Part @key(fields: "code") @key(fields: "box { k }") { code: String! box: Box! size: Int } type Box @shareable { k: ID! }`,
  },
  rows: parts,
  fields: { 'Query.part': () => parts[0], 'Part.double': ({ size }) => Number(size) * 2 },
  cases: [
    { title: 'end the process of the planner: the document is refused', ask: '{ part { double } }', ...UNPLANNABLE },
    { title: 'and the next one is answered', ask: '{ part { size code } }', data: { part: { size: 1, code: 'c1' } } },
  ],
});

describeFeature('a key of which a subgraph resolves only a part', {
  subgraphs: {
    a: `type Query { part: Part } type Part @key(fields: "code") @key(fields: "box { k }") { code: String! box: Box! } type Box @shareable { k: ID! }`,
    b: `type Part @key(fields: "code") @key(fields: "code box { k }", resolvable: false) { code: String! box: Box! size: Int
        others: [Part!] @external count: Int @requires(fields: "others { code size }") } type Box @shareable { k: ID! }`,
    c: `type Part @key(fields: "code") @key(fields: "box { k }") { code: String! box: Box! others: [Part!] } type Box @shareable { k: ID! }`,
  },
  rows: parts.map((part) => ({ ...part, others: parts })),
  fields: {
    'Query.part': () => parts[0],
    'Part.count': ({ others }) => (Array.isArray(others) ? others.length : -1),
  },
  cases: [
    { title: 'would be sent without the rest: refused', ask: '{ part { count } }', ...UNPLANNABLE },
    {
      title: 'is no obstacle elsewhere',
      ask: '{ part { size others { size } } }',
      data: { part: { size: 1, others: [{ size: 1 }, { size: 2 }] } },
    },
  ],
});

describeFeature('@provides on a field of two types with an interface', {
  subgraphs: {
    a: `type Query { shelf: Shelf! } interface Holder { part: Part! } type Part @key(fields: "id") { id: ID! size: Int @external twice: Int @external }
      type Shelf implements Holder { part: Part! @provides(fields: "size") drawer: Drawer } type Drawer implements Holder { part: Part! @provides(fields: "twice") }`,
    b: 'type Part @key(fields: "id") { id: ID! size: Int @shareable twice: Int @shareable }',
  },
  rows: parts,
  fields: {
    'Query.shelf': () => ({ __typename: 'Shelf', part: parts[0], drawer: { __typename: 'Drawer', part: parts[1] } }),
  },
  cases: [
    {
      title: 'gives each what its own field provides',
      ask: '{ shelf { part { size } drawer { part { twice } } } }',
      data: { shelf: { part: { size: 1 }, drawer: { part: { twice: 4 } } } },
      calls: ['a'],
    },
    {
      title: 'would be asked for by the one what the other provides: refused',
      ask: '{ shelf { part { twice } drawer { part { size } } } }',
      ...UNPLANNABLE,
    },
  ],
});

describeFeature('@requires where both the key and what is required come from a third subgraph', {
  subgraphs: {
    a: 'type Query { part: Part } type Part @key(fields: "id") { id: ID! }',
    b: 'type Part @key(fields: "id") { id: ID! next: Part } ',
    c: 'type Part @key(fields: "id") @key(fields: "code") { id: ID! code: String! size: Int }',
    d: 'type Part @key(fields: "code") { code: String! size: Int @external double: Int @requires(fields: "size") }',
  },
  rows: parts,
  fields: {
    'Query.part': () => parts[0],
    'Part.next': ({ id }) => (id === '1' ? parts[1] : null),
    'Part.double': ({ size }) => Number(size) * 2,
  },
  cases: [
    { title: 'cannot be planned', ask: '{ part { double } }', ...UNPLANNABLE },
    { title: 'nor below another entity', ask: '{ part { next { double } size } }', ...UNPLANNABLE },
    {
      title: 'while the parts can be had',
      ask: '{ part { next { size code } size } }',
      data: { part: { next: { size: 2, code: 'c2' }, size: 1 } },
    },
  ],
});

describeFeature('what clients may write and the planner mistakes', {
  subgraphs: {
    a: `type Query { parts(ids: [ID!]): [Part!] part(id: ID): Part } type Part @key(fields: "id") { id: ID! code: String }
      type Mutation { add(n: Int!): Part log: String }`,
    b: 'type Part @key(fields: "id") { id: ID! size: Int twice(by: Int = 2): Int }',
  },
  rows: parts,
  fields: {
    'Query.parts': (_, { ids }) => parts.filter(({ id }) => !Array.isArray(ids) || ids.includes(id)),
    'Query.part': (_, { id }) => parts.find((part) => part.id === id) ?? null,
    'Part.twice': ({ twice }, { by }) => (Number(twice) / 2) * Number(by),
    'Mutation.add': (_, { n }) => parts[Number(n)] ?? null,
    'Mutation.log': () => 'logged',
  },
  cases: [
    {
      title: 'a variable that is called as the plan calls its own',
      ask: 'query($representations: [ID!], $__batch_reps_0: ID) { parts(ids: $representations) { size } part(id: $__batch_reps_0) { size } }',
      variables: { representations: ['2'], __batch_reps_0: '1' },
      data: { parts: [{ size: 2 }], part: { size: 1 } },
    },
    {
      title: 'aliases that are keys, and keys under aliases',
      ask: '{ parts { id: code size: id code: size } }',
      data: {
        parts: [
          { id: 'c1', size: '1', code: 1 },
          { id: 'c2', size: '2', code: 2 },
        ],
      },
    },
    {
      title: 'several operations without names',
      ask: '{ part(id: "1") { size } } { part(id: "2") { size } }',
      errors: [': GRAPHQL_VALIDATION_FAILED', ': GRAPHQL_VALIDATION_FAILED'],
      calls: [],
    },
    { title: '@defer', ask: '{ part { id ... @defer { size } } }', errors: [': GRAPHQL_VALIDATION_FAILED'], calls: [] },
    {
      title: 'a fragment under a condition where the type is the same',
      ask: 'query($no: Boolean!) { part(id: "1") { id ... on Part @skip(if: $no) { size } } }',
      variables: { no: true },
      data: { part: { id: '1' } },
    },
    {
      title: 'one field with arguments under several aliases, in mutations that run in order',
      ask: 'mutation { b: add(n: 1) { x: twice(by: 3) y: twice size } log a: add(n: 0) { x: twice(by: 5) } }',
      data: { b: { x: 6, y: 4, size: 2 }, log: 'logged', a: { x: 5 } },
      calls: ['a', 'b', 'a', 'a', 'b'],
    },
  ],
});
