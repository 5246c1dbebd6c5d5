import { describeFeature, type Row } from './feature.ts';

const media: Row[] = [
  { __typename: 'Book', id: '1', title: 'Weaving', pages: 90, rating: 5, reviews: ['good'] },
  { __typename: 'Film', id: '2', title: 'River', minutes: 70, rating: null, reviews: [] },
];
const find = (id: unknown) => media.find((row) => row.id === id) ?? null;

describeFeature('an interface that is an entity, and an object elsewhere', {
  subgraphs: {
    media: `type Query { media: [Media!]! medium(id: ID!): Media } interface Media @key(fields: "id") { id: ID! title: String }
      type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
      type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
    reviews: `type Media @key(fields: "id") @interfaceObject { id: ID! rating: Int reviews: [String!]! } type Query { best: Media top: [Media] }`,
  },
  rows: media,
  fields: {
    'Query.media': () => media,
    'Query.medium': (_, { id }) => find(id),
    'Query.best': () => ({ __typename: 'Media', id: '2', rating: null, reviews: [] }),
    'Query.top': () => media,
  },
  cases: [
    {
      title: 'gets the fields that the object adds',
      ask: '{ media { title rating ... on Book { pages reviews } } }',
      data: {
        media: [
          { title: 'Weaving', rating: 5, pages: 90, reviews: ['good'] },
          { title: 'River', rating: null },
        ],
      },
    },
    {
      title: 'is told its type by the subgraph that knows it',
      ask: '{ best { __typename id ... on Film { minutes } } }',
      data: { best: { __typename: 'Film', id: '2', minutes: 70 } },
    },
    {
      title: 'needs no type where no type is asked for',
      ask: '{ top { id rating } }',
      data: {
        top: [
          { id: '1', rating: 5 },
          { id: '2', rating: null },
        ],
      },
    },
    {
      title: 'follows fragments on its types from the object',
      ask: '{ top { ... on Book { rating title } ... on Film { r: reviews t: title } } }',
      data: {
        top: [
          { rating: 5, title: 'Weaving' },
          { r: [], t: 'River' },
        ],
      },
    },
  ],
});

describeFeature('interfaces and unions that subgraphs know in part', {
  subgraphs: {
    a: `type Query { search: [Hit!]! node(id: ID!): Node } union Hit = Book | Film
      interface Node { id: ID! } type Book implements Node @key(fields: "id") { id: ID! title: String }
      type Film implements Node @key(fields: "id") { id: ID! title: String }`,
    b: `type Query { latest: Hit all: [Node] } union Hit = Film | Song
      interface Node { id: ID! rating: Int } type Film implements Node @key(fields: "id") { id: ID! rating: Int minutes: Int }
      type Song implements Node @key(fields: "id") { id: ID! rating: Int }`,
    c: 'type Book @key(fields: "id") { id: ID! rating: Int pages: Int }',
  },
  rows: [...media, { __typename: 'Song', id: '3', rating: 4 }],
  fields: {
    'Query.search': () => media,
    'Query.node': (_, { id }) => find(id),
    'Query.latest': () => ({ __typename: 'Song', id: '3', rating: 4 }),
    'Query.all': () => [media[1], { __typename: 'Song', id: '3', rating: 4 }, null],
  },
  cases: [
    {
      title: 'a fragment on a member that the subgraph does not know selects nothing there',
      ask: '{ search { __typename ... on Song { id } ... on Book { pages } ... on Film { minutes } } }',
      data: {
        search: [
          { __typename: 'Book', pages: 90 },
          { __typename: 'Film', minutes: 70 },
        ],
      },
    },
    {
      title: 'a member of one subgraph alone is answered by it',
      ask: '{ latest { ... on Song { rating } ... on Book { title } } }',
      data: { latest: { rating: 4 } },
    },
    {
      title: 'a field that an interface has in one subgraph is fetched from those that have it of each type',
      ask: '{ a: node(id: "1") { rating } b: node(id: "2") { rating } all { rating id } }',
      data: { a: { rating: 5 }, b: { rating: null }, all: [{ rating: null, id: '2' }, { rating: 4, id: '3' }, null] },
    },
    {
      title: 'fragments within fragments come to the same',
      ask: '{ search { ... on Node { ... on Book { ... on Node { rating } } ... on Film { title } } } }',
      data: { search: [{ rating: 5 }, { title: 'River' }] },
    },
  ],
});
