import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])`;

/** The part of the hub's graph that the page asks for, subgraph by subgraph, without scopes: a bare gateway knows nobody. */
const OWNERS: Readonly<Record<string, string>> = {
  catalogue: `
    type Query { listings(first: Int! = 20, after: String): ListingConnection! }
    type ListingConnection { edges: [ListingEdge!]! }
    type ListingEdge { node: Listing! }
    type Listing @key(fields: "id") {
      id: ID! title: String! price: Money! hasGi: Boolean!
      seller: Seller! cooperative: Cooperative partner: Organization! programme: Programme
    }
    type Money { paise: Int! }
    union Seller = Enterprise | Cooperative
    type Enterprise @key(fields: "id", resolvable: false) { id: ID! }
    type Cooperative @key(fields: "id", resolvable: false) { id: ID! }
    type Organization @key(fields: "id", resolvable: false) { id: ID! }
    type Programme @key(fields: "id", resolvable: false) { id: ID! }`,
  enterprises: `
    type Enterprise @key(fields: "id") {
      id: ID! name: String! registeredAt: String! class: String district: District! state: State!
    }
    type District { name: String! }
    type State { name: String! }`,
  cooperatives: `
    type Cooperative @key(fields: "id") { id: ID! name: String! memberCounts: MemberCounts }
    type MemberCounts { total: Int! }`,
  partners: `
    type Organization @key(fields: "id") { id: ID! name: String! }
    type Programme @key(fields: "id") { id: ID! name: String! }`,
};

/** Four more, each with a field of its own on the listing, to see what another subgraph costs. */
const EXTRAS = ['extra1', 'extra2', 'extra3', 'extra4'];

export const extraField = (subgraph: string): string => `${subgraph}Note`;

export const STUB_SUBGRAPHS: readonly string[] = [...Object.keys(OWNERS), ...EXTRAS];

const typeDefsOf = (name: string): string =>
  `${LINK}\n${OWNERS[name] ?? `type Listing @key(fields: "id") { id: ID! ${extraField(name)}: String! }`}`;

/** The supergraph of the stubs, each at its address. */
export function composeStubs(urls: Readonly<Record<string, string>>): string {
  const result = composeServices(
    STUB_SUBGRAPHS.map((name) => ({ name, url: urls[name] ?? '', typeDefs: parse(typeDefsOf(name)) })),
  );
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
}

/** How many subgraphs a page is spread over, 1 to 8, and how many listings it has. */
export interface StubPage {
  readonly rows: number;
  readonly subgraphs: number;
}

/** `PAGE_QUERY` less what the subgraphs left out own, and with a field of each further one. */
export function stubQuery({ rows, subgraphs }: StubPage): string {
  const fields = [
    'id title price { paise } hasGi',
    subgraphs >= 2 &&
      `seller { __typename ... on Enterprise { name registeredAt class district { name } state { name } }
        ${subgraphs >= 3 ? '... on Cooperative { name }' : ''} }`,
    subgraphs >= 3 && 'cooperative { name memberCounts { total } }',
    subgraphs >= 4 && 'partner { name } programme { name }',
    ...EXTRAS.slice(0, Math.max(0, subgraphs - 4)).map(extraField),
  ];
  return `query Catalogue($after: String) { listings(first: ${rows}, after: $after) { edges { node { ${fields
    .filter((field) => field !== false)
    .join(' ')} } } } }`;
}
