import { describeFeature, type Row } from './feature.ts';

const users: Row[] = [
  { __typename: 'User', id: '1', name: 'Asha', email: 'a@x', team: { __typename: 'Team', id: 't', motto: 'on' } },
  { __typename: 'User', id: '2', name: null, email: 'b@x', team: null },
];
const media: Row[] = [
  { __typename: 'Film', id: 'f', title: 'River', minutes: 90 },
  { __typename: 'Song', id: 's', title: 'Rain', minutes: 3 },
];

describeFeature('@provides on a field', {
  subgraphs: {
    posts: `type Query { posts: [Post!]! author: User } type Post { text: String author: User @provides(fields: "name team { motto }") }
      type User @key(fields: "id") { id: ID! name: String @external team: Team @external } type Team @key(fields: "id") { id: ID! motto: String @external }`,
    users: `type User @key(fields: "id") { id: ID! name: String @shareable email: String team: Team @shareable }
      type Team @key(fields: "id") { id: ID! motto: String @shareable }`,
  },
  rows: [...users, { __typename: 'Team', id: 't', motto: 'on' }],
  fields: {
    'Query.posts': () => [
      { __typename: 'Post', text: 'one', author: users[0] },
      { __typename: 'Post', text: 'two', author: users[1] },
    ],
    'Query.author': () => ({ __typename: 'User', id: '1', name: 'not to be asked here' }),
  },
  cases: [
    {
      title: 'spares the call of the owner',
      ask: '{ posts { author { name team { motto } } } }',
      data: { posts: [{ author: { name: 'Asha', team: { motto: 'on' } } }, { author: { name: null, team: null } }] },
      calls: ['posts'],
    },
    {
      title: 'does so under aliases too',
      ask: '{ posts { a: author { n: name id: name email } } }',
      data: {
        posts: [{ a: { n: 'Asha', id: 'Asha', email: 'a@x' } }, { a: { n: null, id: null, email: 'b@x' } }],
      },
    },
    {
      title: 'holds for that field only',
      ask: '{ author { name } }',
      data: { author: { name: 'Asha' } },
      calls: ['posts', 'users'],
    },
  ],
});

describeFeature('@provides on an interface and on a union', {
  subgraphs: {
    shelf: `type Query { shelf: [Media!]! @provides(fields: "... on Film { title }")
        mixed: [Medium] @provides(fields: "... on Film { title } ... on Song { minutes }") }
      union Medium = Film | Song
      interface Media { id: ID! } type Film implements Media @key(fields: "id") { id: ID! title: String @external }
      type Song implements Media @key(fields: "id") { id: ID! minutes: Int @external }`,
    details: `type Film @key(fields: "id") { id: ID! title: String @shareable minutes: Int }
      type Song @key(fields: "id") { id: ID! title: String minutes: Int @shareable }`,
  },
  rows: media,
  fields: { 'Query.shelf': () => media, 'Query.mixed': () => [...media, null] },
  cases: [
    {
      title: 'gives what is provided and fetches the rest',
      ask: '{ shelf { __typename ... on Film { title } ... on Song { title } } }',
      data: {
        shelf: [
          { __typename: 'Film', title: 'River' },
          { __typename: 'Song', title: 'Rain' },
        ],
      },
      calls: ['shelf', 'details'],
    },
    {
      title: 'keeps fields of one key and different types apart',
      ask: '{ mixed { ... on Film { k: title } ... on Song { k: minutes } } }',
      data: undefined,
      errors: [': GRAPHQL_VALIDATION_FAILED'],
    },
    {
      title: 'needs no call for what is provided of each type',
      ask: '{ mixed { ... on Film { title } ... on Song { minutes } } }',
      data: { mixed: [{ title: 'River' }, { minutes: 3 }, null] },
      calls: ['shelf'],
    },
  ],
});
