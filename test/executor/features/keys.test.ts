import { describeFeature, type Row } from './feature.ts';

const books: Row[] = [
  { __typename: 'Book', id: '1', isbn: 'i1', shelf: { row: 'A', number: 1 }, title: 'Weaving', pages: 90, copies: 3 },
  {
    __typename: 'Book',
    id: '2',
    isbn: null,
    shelf: { row: 'B', number: 2 },
    title: 'Pottery',
    pages: 40,
    copies: null,
  },
];

describeFeature('a type with several keys', {
  subgraphs: {
    ids: 'type Query { books: [Book!]! } type Book @key(fields: "id") { id: ID! }',
    both: 'type Book @key(fields: "id") @key(fields: "isbn") { id: ID! isbn: String title: String }',
    numbers: 'type Book @key(fields: "isbn") { isbn: String pages: Int }',
  },
  rows: books,
  fields: { 'Query.books': () => books },
  cases: [
    {
      title: 'is reached by way of a third subgraph that knows both, and is null where the key is null',
      ask: '{ books { pages title } }',
      data: {
        books: [
          { pages: 90, title: 'Weaving' },
          { pages: null, title: 'Pottery' },
        ],
      },
      calls: ['ids', 'both', 'numbers'],
    },
    {
      title: 'gives aliases of keys to the client and the keys to the plan',
      ask: '{ books { id: title isbn: id k: isbn pages } }',
      data: {
        books: [
          { id: 'Weaving', isbn: '1', k: 'i1', pages: 90 },
          { id: 'Pottery', isbn: '2', k: null, pages: null },
        ],
      },
    },
  ],
});

describeFeature('a nested and composite key', {
  subgraphs: {
    ids: `type Query { books: [Book!]! } type Book @key(fields: "id shelf { row number }") { id: ID! shelf: Shelf! }
      type Shelf @shareable { row: String! number: Int! }`,
    stock: `type Book @key(fields: "id shelf { row number }") { id: ID! shelf: Shelf! copies: Int }
      type Shelf @shareable { row: String! number: Int! }`,
  },
  rows: books,
  fields: { 'Query.books': () => books },
  cases: [
    {
      title: 'is sent whole',
      ask: '{ books { copies shelf { n: number } } }',
      data: {
        books: [
          { copies: 3, shelf: { n: 1 } },
          { copies: null, shelf: { n: 2 } },
        ],
      },
    },
    {
      title: 'is not spoilt by aliases inside of it',
      ask: '{ books { shelf { row: number number: row } copies } }',
      data: {
        books: [
          { shelf: { row: 1, number: 'A' }, copies: 3 },
          { shelf: { row: 2, number: 'B' }, copies: null },
        ],
      },
    },
  ],
});

describeFeature('a key that a subgraph does not resolve', {
  subgraphs: {
    loans: `type Query { loans: [Loan] } type Loan { day: String book: Book }
      type Book @key(fields: "id", resolvable: false) { id: ID! }`,
    library: 'type Book @key(fields: "id") { id: ID! title: String } type Query { book(id: ID!): Book }',
  },
  rows: books,
  fields: {
    'Query.loans': () => [
      { day: 'Mon', book: books[1] },
      { day: 'Tue', book: null },
      { day: 'Wed', book: { __typename: 'Book', id: '9' } },
    ],
    'Query.book': (_, { id }) => books.find((book) => book.id === id) ?? null,
  },
  cases: [
    {
      title: 'leads to the subgraph that does; an entity that is not there leaves its fields null',
      ask: '{ loans { day book { id title } } }',
      data: {
        loans: [
          { day: 'Mon', book: { id: '2', title: 'Pottery' } },
          { day: 'Tue', book: null },
          { day: 'Wed', book: { id: '9', title: null } },
        ],
      },
      calls: ['loans', 'library'],
    },
  ],
});

describeFeature('a key that holds an entity', {
  subgraphs: {
    seats: `type Query { seats: [Seat!]! } type Seat @key(fields: "hall { id } number") { hall: Hall! number: Int! }
      type Hall @key(fields: "id") { id: ID! }`,
    prices: `type Seat @key(fields: "hall { id } number") { hall: Hall! number: Int! price: Int }
      type Hall @key(fields: "id") { id: ID! name: String }`,
  },
  rows: [
    { __typename: 'Seat', hall: { __typename: 'Hall', id: 'h' }, number: 1, price: 10 },
    { __typename: 'Seat', hall: { __typename: 'Hall', id: 'h' }, number: 2, price: 20 },
    { __typename: 'Hall', id: 'h', name: 'Great' },
  ],
  fields: {
    'Query.seats': () =>
      [1, 2, 3].map((number) => ({ __typename: 'Seat', number, hall: { __typename: 'Hall', id: 'h' } })),
  },
  cases: [
    {
      title: 'is followed, and the entity in it too',
      ask: '{ seats { price hall { name } number } }',
      data: {
        seats: [
          { price: 10, hall: { name: 'Great' }, number: 1 },
          { price: 20, hall: { name: 'Great' }, number: 2 },
          { price: null, hall: { name: 'Great' }, number: 3 },
        ],
      },
    },
  ],
});
