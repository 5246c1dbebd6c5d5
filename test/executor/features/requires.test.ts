import { GraphQLError } from 'graphql';
import { describeFeature, type Row, UNPLANNABLE } from './feature.ts';

const parcels: Row[] = [
  { __typename: 'Parcel', id: '1', weight: 2, size: { width: 3, height: 4 }, from: { city: 'Agra' } },
  { __typename: 'Parcel', id: '2', weight: null, size: null, from: { city: 'Kochi' } },
];
const weightIn = (row: Row, { unit }: Readonly<Record<string, unknown>>) =>
  typeof row.weight === 'number' ? row.weight * (unit === 'G' ? 1000 : 1) : null;

describeFeature('@requires', {
  subgraphs: {
    parcels: `type Query { parcels: [Parcel!]! }
      type Parcel @key(fields: "id") { id: ID! weight: Int size: Size } type Size @shareable { width: Int height: Int }`,
    cost: `type Parcel @key(fields: "id") { id: ID! weight: Int @external size: Size @external
        area: Int @requires(fields: "size { width height }") price: Int @requires(fields: "weight") tax: Int @requires(fields: "weight size { width }") }
      type Size @shareable { width: Int height: Int }`,
    labels: `type Parcel @key(fields: "id") { id: ID! price: Int @external label: String @requires(fields: "price") }`,
  },
  rows: parcels,
  fields: {
    'Query.parcels': () => parcels,
    'Parcel.area': ({ size }) => (size === null ? -1 : product(size)),
    'Parcel.price': ({ weight }) => (weight === null ? -1 : Number(weight) * 10),
    'Parcel.tax': ({ weight, size }) => (weight === null ? 0 : Number(weight)) + Number(Object(size).width ?? 0),
    'Parcel.label': ({ price }) => `costs ${price}`,
  },
  cases: [
    {
      title: 'sends what another subgraph has, null included',
      ask: '{ parcels { price area } }',
      data: {
        parcels: [
          { price: 20, area: 12 },
          { price: -1, area: -1 },
        ],
      },
      calls: ['parcels', 'cost'],
    },
    {
      title: 'goes on to what itself requires something',
      ask: '{ parcels { label } }',
      data: { parcels: [{ label: 'costs 20' }, { label: 'costs -1' }] },
      calls: ['parcels', 'cost', 'labels'],
    },
    {
      title: 'is not misled by aliases that look like what is required',
      ask: '{ parcels { weight: id price: tax size { width: height } area } }',
      data: {
        parcels: [
          { weight: '1', price: 5, size: { width: 4 }, area: 12 },
          { weight: '2', price: 0, size: null, area: -1 },
        ],
      },
    },
  ],
});

function product(size: unknown): number {
  return Object.values(Object(size)).reduce<number>((all, value) => all * Number(value), 1);
}

describeFeature('@requires with arguments', {
  subgraphs: {
    parcels: `type Query { parcels: [Parcel!]! } enum Unit { G KG } type Parcel @key(fields: "id") { id: ID! weight(unit: Unit = KG): Int }`,
    cost: `enum Unit { G KG } type Parcel @key(fields: "id") { id: ID! weight(unit: Unit = KG): Int @external
        price: Int @requires(fields: "weight(unit: G)") }`,
    tax: `enum Unit { G KG } type Parcel @key(fields: "id") { id: ID! weight(unit: Unit = KG): Int @external
        tax: Int @requires(fields: "weight(unit: KG)") }`,
  },
  rows: parcels,
  fields: {
    'Query.parcels': () => parcels,
    'Parcel.weight': weightIn,
    'Parcel.price': ({ weight }) => (weight === null ? -1 : weight),
    'Parcel.tax': ({ weight }) => (weight === null ? -1 : weight),
  },
  cases: [
    {
      title: 'sends the value for them',
      ask: '{ parcels { price } }',
      data: { parcels: [{ price: 2000 }, { price: -1 }] },
    },
    {
      title: 'does not take what the client asked for with others',
      ask: '{ parcels { weight price w: weight(unit: KG) } }',
      data: {
        parcels: [
          { weight: 2, price: 2000, w: 2 },
          { weight: null, price: -1, w: null },
        ],
      },
    },
    {
      title: 'does not give the client what was asked for with others',
      ask: '{ parcels { price weight(unit: KG) } }',
      data: {
        parcels: [
          { price: 2000, weight: 2 },
          { price: -1, weight: null },
        ],
      },
    },
    {
      title: 'leaves other arguments under the same name to the client',
      ask: '{ parcels { weight(unit: G) tax } }',
      data: {
        parcels: [
          { weight: 2000, tax: 2 },
          { weight: null, tax: -1 },
        ],
      },
    },
    {
      title: 'that two fields require with different arguments is refused: the planner takes one for the other',
      ask: '{ parcels { price tax } }',
      ...UNPLANNABLE,
    },
    {
      title: 'that two fields require can be had one by one',
      ask: 'query { parcels { tax id } }',
      data: {
        parcels: [
          { tax: 2, id: '1' },
          { tax: -1, id: '2' },
        ],
      },
    },
  ],
});

describeFeature('@requires of a list of entities and of fragments', {
  subgraphs: {
    teams: `type Query { teams: [Team] } type Team @key(fields: "id") { id: ID! members: [Member!] lead: Person }
      type Member @key(fields: "id") { id: ID! } interface Person { id: ID! } type Chief implements Person @shareable { id: ID! rank: Int } type Clerk implements Person @shareable { id: ID! desk: String }`,
    people: 'type Member @key(fields: "id") { id: ID! age: Int }',
    reports: `type Team @key(fields: "id") { id: ID! members: [Member!] @external lead: Person @external
        oldest: Int @requires(fields: "members { age }") title: String @requires(fields: "lead { ... on Chief { rank } ... on Clerk { desk } }") }
      type Member @key(fields: "id") { id: ID! age: Int @external }
      interface Person { id: ID! } type Chief implements Person @shareable { id: ID! rank: Int @external } type Clerk implements Person @shareable { id: ID! desk: String @external }`,
  },
  rows: [
    { __typename: 'Team', id: 't1' },
    { __typename: 'Team', id: 't2' },
    { __typename: 'Member', id: 'm1', age: 30 },
    { __typename: 'Member', id: 'm2', age: 50 },
  ],
  fields: {
    'Query.teams': () => [
      {
        __typename: 'Team',
        id: 't1',
        members: [member('m1'), member('m2')],
        lead: { __typename: 'Chief', id: 'c', rank: 7 },
      },
      null,
      { __typename: 'Team', id: 't2', members: null, lead: { __typename: 'Clerk', id: 'k', desk: 'D' } },
    ],
    'Team.oldest': ({ members }) =>
      Array.isArray(members) ? Math.max(...members.map((it: { age: number }) => it.age)) : null,
    'Team.title': ({ lead }) => JSON.stringify(lead),
  },
  cases: [
    {
      title: 'sends each of them',
      ask: '{ teams { oldest members { id } } }',
      data: {
        teams: [{ oldest: 50, members: [{ id: 'm1' }, { id: 'm2' }] }, null, { oldest: null, members: null }],
      },
    },
  ],
});

function member(id: string): Row {
  return { __typename: 'Member', id };
}

describeFeature('@requires of what fails', {
  subgraphs: {
    parcels:
      'type Query { parcels: [Parcel!]! } type Parcel @key(fields: "id") { id: ID! weight: Int size: Size } type Size @shareable { width: Int depth: Int! }',
    cost: `type Parcel @key(fields: "id") { id: ID! weight: Int @external size: Size @external price: Int @requires(fields: "weight")
      area: Int @requires(fields: "size { width }") } type Size @shareable { width: Int depth: Int! }`,
  },
  rows: parcels,
  fields: {
    'Query.parcels': () => parcels,
    'Parcel.weight': (row) => {
      if (row.id === '1') throw new GraphQLError('no scales', { extensions: { code: 'NO_SCALES' } });
      return row.weight;
    },
    'Size.depth': () => {
      throw new GraphQLError('no rod', { extensions: { code: 'NO_ROD' } });
    },
    'Parcel.price': ({ weight }) => (weight === null ? -1 : weight),
    'Parcel.area': ({ size }) => (size === null ? -1 : 1),
  },
  cases: [
    {
      title: 'fails with the same error, and is not worked out from null',
      ask: '{ parcels { id price } }',
      data: {
        parcels: [
          { id: '1', price: null },
          { id: '2', price: -1 },
        ],
      },
      errors: ['parcels.0.price: NO_SCALES'],
    },
    {
      title: 'nor from what is null because something below it failed that the client selected',
      ask: '{ parcels { size { depth } area } }',
      data: {
        parcels: [
          { size: null, area: null },
          { size: null, area: -1 },
        ],
      },
      errors: ['parcels.0.size.depth: NO_ROD', 'parcels.0.area: NO_ROD'],
    },
  ],
});
