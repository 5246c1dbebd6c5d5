import type { GraphQLResolverMap } from '@apollo/subgraph';

/** The subgraphs of both supergraphs, in the words of federation 1. */
const ACCOUNTS = /* GraphQL */ `
  type Query { me: User }
  type Mutation { rename(id: ID!, name: String!): User }
  type User @key(fields: "id") { id: ID! name: String username: String }
`;
const PRODUCTS = /* GraphQL */ `
  type Query { topProducts(first: Int = 5, unit: Unit): [Product] things: [Thing] }
  type Product implements Named @key(fields: "upc") { upc: String! name: String price: Int weight: Int size: Size }
  type Size { width: Int unit: Unit }
  type Service implements Named { name: String hours: Int }
  interface Named { name: String }
  union Thing = Product | Service
  enum Unit { CM INCH }
`;
const REVIEWS = /* GraphQL */ `
  type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
  extend type User @key(fields: "id") { id: ID! @external username: String @external reviews: [Review] }
  extend type Product @key(fields: "upc") { upc: String! @external reviews: [Review] }
`;
const INVENTORY = /* GraphQL */ `
  extend type Product @key(fields: "upc") {
    upc: String! @external
    price: Int @external
    weight: Int @external
    inStock: Boolean
    shipping: Int @requires(fields: "price weight")
  }
`;

const table = {
  __typename: 'Product',
  upc: 'p1',
  name: 'Table',
  price: 100,
  weight: 7,
  size: { width: 80, unit: 'CM' },
};
const REVIEW = { id: 'r1', body: 'good', author: { id: 'u1', username: 'as provided' }, product: { upc: 'p1' } };
const typeOf = (row: { __typename: string }): string => row.__typename;

/** By name. */
export const SUBGRAPHS: Readonly<Record<string, readonly [sdl: string, resolvers: GraphQLResolverMap<unknown>]>> = {
  accounts: [
    ACCOUNTS,
    {
      Query: { me: () => ({ id: 'u1', name: 'Asha', username: 'asha' }) },
      Mutation: { rename: (_, { id, name }) => ({ id, name, username: 'asha' }) },
      User: { __resolveReference: ({ id }: { id: string }) => ({ id, name: 'Asha', username: 'asha' }) },
    },
  ],
  products: [
    PRODUCTS,
    {
      Query: {
        topProducts: (_, { first }) => [table].slice(0, first),
        things: () => [table, { __typename: 'Service', name: 'Repair', hours: 2 }],
      },
      Product: { __resolveReference: () => table },
      Thing: { __resolveType: typeOf },
      Named: { __resolveType: typeOf },
    },
  ],
  reviews: [
    REVIEWS,
    {
      User: { reviews: () => [REVIEW] },
      Product: { reviews: () => [REVIEW] },
      Review: { __resolveReference: () => REVIEW },
    },
  ],
  inventory: [
    INVENTORY,
    {
      Product: {
        inStock: () => true,
        shipping: ({ price, weight }: { price: number; weight: number }) => price * weight,
      },
    },
  ],
};

/** As federation 1 composed it: @core, join v0.1, owners. */
export const FEDERATION_1 = /* GraphQL */ `
  schema
    @core(feature: "https://specs.apollo.dev/core/v0.2")
    @core(feature: "https://specs.apollo.dev/join/v0.1", for: EXECUTION)
    @core(feature: "https://specs.apollo.dev/inaccessible/v0.1", for: SECURITY)
  { query: Query mutation: Mutation }
  directive @core(feature: String!, as: String, for: core__Purpose) repeatable on SCHEMA
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  directive @join__field(graph: join__Graph, requires: join__FieldSet, provides: join__FieldSet) on FIELD_DEFINITION
  directive @join__type(graph: join__Graph!, key: join__FieldSet) repeatable on OBJECT | INTERFACE
  directive @join__owner(graph: join__Graph!) on OBJECT | INTERFACE
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  scalar join__FieldSet
  enum core__Purpose { EXECUTION SECURITY }
  enum join__Graph {
    ACCOUNTS @join__graph(name: "accounts" url: "http://accounts.invalid")
    INVENTORY @join__graph(name: "inventory" url: "http://inventory.invalid")
    PRODUCTS @join__graph(name: "products" url: "http://products.invalid")
    REVIEWS @join__graph(name: "reviews" url: "http://reviews.invalid")
  }
  type Mutation { rename(id: ID!, name: String!): User @join__field(graph: ACCOUNTS) }
  interface Named { name: String }
  type Product implements Named
    @join__owner(graph: PRODUCTS)
    @join__type(graph: PRODUCTS, key: "upc")
    @join__type(graph: INVENTORY, key: "upc")
    @join__type(graph: REVIEWS, key: "upc")
  {
    upc: String! @join__field(graph: PRODUCTS)
    name: String @join__field(graph: PRODUCTS)
    price: Int @join__field(graph: PRODUCTS)
    weight: Int @join__field(graph: PRODUCTS) @inaccessible
    size: Size @join__field(graph: PRODUCTS)
    inStock: Boolean @join__field(graph: INVENTORY)
    shipping: Int @join__field(graph: INVENTORY, requires: "price weight")
    reviews: [Review] @join__field(graph: REVIEWS)
    stock: Stock @join__field(graph: PRODUCTS)
  }
  type Stock @inaccessible { rows: Int }
  type Query {
    me: User @join__field(graph: ACCOUNTS)
    topProducts(first: Int = 5, unit: Unit): [Product] @join__field(graph: PRODUCTS)
    things: [Thing] @join__field(graph: PRODUCTS)
  }
  type Review @join__owner(graph: REVIEWS) @join__type(graph: REVIEWS, key: "id") {
    id: ID! @join__field(graph: REVIEWS)
    body: String @join__field(graph: REVIEWS)
    author: User @join__field(graph: REVIEWS, provides: "username")
    product: Product @join__field(graph: REVIEWS)
  }
  type Service implements Named { name: String hours: Int }
  type Size { width: Int unit: Unit }
  union Thing = Product | Service
  enum Unit { CM INCH }
  type User @join__owner(graph: ACCOUNTS) @join__type(graph: ACCOUNTS, key: "id") @join__type(graph: REVIEWS, key: "id") {
    id: ID! @join__field(graph: ACCOUNTS)
    name: String @join__field(graph: ACCOUNTS)
    username: String @join__field(graph: ACCOUNTS)
    reviews: [Review] @join__field(graph: REVIEWS)
  }
`;

/** As federation 2.0 composed it: join v0.2, which tells neither members of unions nor graphs of enum values. */
export const FEDERATION_2_0 = /* GraphQL */ `
  schema
    @link(url: "https://specs.apollo.dev/link/v1.0")
    @link(url: "https://specs.apollo.dev/join/v0.2", for: EXECUTION)
    @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)
  { query: Query mutation: Mutation }
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
  directive @join__field(graph: join__Graph!, requires: join__FieldSet, provides: join__FieldSet, type: String, external: Boolean) repeatable on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  directive @join__implements(graph: join__Graph!, interface: String!) repeatable on OBJECT | INTERFACE
  directive @join__type(graph: join__Graph!, key: join__FieldSet, extension: Boolean! = false, resolvable: Boolean! = true) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
  directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
  scalar join__FieldSet
  scalar link__Import
  enum link__Purpose { SECURITY EXECUTION }
  enum join__Graph {
    ACCOUNTS @join__graph(name: "accounts", url: "http://accounts.invalid")
    INVENTORY @join__graph(name: "inventory", url: "http://inventory.invalid")
    PRODUCTS @join__graph(name: "products", url: "http://products.invalid")
    REVIEWS @join__graph(name: "reviews", url: "http://reviews.invalid")
  }
  type Mutation @join__type(graph: ACCOUNTS) @join__type(graph: PRODUCTS) { rename(id: ID!, name: String!): User @join__field(graph: ACCOUNTS) }
  interface Named @join__type(graph: PRODUCTS) { name: String }
  type Product implements Named
    @join__implements(graph: PRODUCTS, interface: "Named")
    @join__type(graph: INVENTORY, key: "upc", extension: true)
    @join__type(graph: PRODUCTS, key: "upc")
    @join__type(graph: REVIEWS, key: "upc", extension: true)
  {
    upc: String!
    name: String @join__field(graph: PRODUCTS)
    price: Int @join__field(graph: INVENTORY, external: true) @join__field(graph: PRODUCTS)
    weight: Int @inaccessible @join__field(graph: INVENTORY, external: true) @join__field(graph: PRODUCTS)
    size: Size @join__field(graph: PRODUCTS)
    inStock: Boolean @join__field(graph: INVENTORY)
    shipping: Int @join__field(graph: INVENTORY, requires: "price weight")
    reviews: [Review] @join__field(graph: REVIEWS)
  }
  type Query @join__type(graph: ACCOUNTS) @join__type(graph: INVENTORY) @join__type(graph: PRODUCTS) @join__type(graph: REVIEWS) {
    me: User @join__field(graph: ACCOUNTS)
    topProducts(first: Int = 5, unit: Unit): [Product] @join__field(graph: PRODUCTS)
    things: [Thing] @join__field(graph: PRODUCTS)
  }
  type Review @join__type(graph: REVIEWS, key: "id") {
    id: ID!
    body: String
    author: User @join__field(graph: REVIEWS, provides: "username")
    product: Product
  }
  type Service implements Named @join__implements(graph: PRODUCTS, interface: "Named") @join__type(graph: PRODUCTS) { name: String hours: Int }
  type Size @join__type(graph: PRODUCTS) { width: Int unit: Unit }
  union Thing @join__type(graph: PRODUCTS) = Product | Service
  enum Unit @join__type(graph: PRODUCTS) { CM INCH }
  type User @join__type(graph: ACCOUNTS, key: "id") @join__type(graph: REVIEWS, key: "id", extension: true) {
    id: ID!
    name: String @join__field(graph: ACCOUNTS)
    username: String @join__field(graph: ACCOUNTS) @join__field(graph: REVIEWS, external: true)
    reviews: [Review] @join__field(graph: REVIEWS)
  }
`;
