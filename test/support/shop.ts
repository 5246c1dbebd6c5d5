import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { pino } from 'pino';
import { type Gateway, type GatewayOptions, startGateway } from '../../gateway/any-supergraph/gateway.ts';
import { type SubgraphServer, serveSchema, subgraphSchema } from './subgraph-server.ts';

const PRODUCTS = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query { products: [Product!]! }
  type Product @key(fields: "id") { id: ID! title: String! price: Int! }
`;
const STOCK = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Product @key(fields: "id") { id: ID! inStock: Int! place: String! }
`;

const ROWS = [1, 2, 3].map((id) => ({ id: String(id), title: `t${id}`, price: id * 10, inStock: id, place: `p${id}` }));
type Field = 'title' | 'price' | 'inStock' | 'place';

/** Two subgraphs over HTTP, and supergraphs of them in as many versions as a test asks for. */
export interface Shop {
  /** Differs from other versions in the description of `Query`, which `versionOf` asks for. */
  supergraph(version: number): string;
  stop(): Promise<void>;
}

export async function openShop(): Promise<Shop> {
  const products = await serveSchema(subgraphSchema(PRODUCTS, { Query: { products: () => ROWS } }));
  const find = ({ id }: { id: string }) => ROWS.find((row) => row.id === id);
  const stock = await serveSchema(subgraphSchema(STOCK, { Product: { __resolveReference: find } }));
  const servers: readonly SubgraphServer[] = [products, stock];
  const { supergraphSdl, errors } = composeServices([
    { name: 'products', url: products.url, typeDefs: parse(PRODUCTS) },
    { name: 'stock', url: stock.url, typeDefs: parse(STOCK) },
  ]);
  if (supergraphSdl === undefined) throw new Error(errors?.map(String).join('\n'));
  return {
    supergraph: (version) => supergraphSdl.replace(/^type Query/m, `"version ${version}"\ntype Query`),
    async stop() {
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

/** What keeps a supergraph in memory, for a test to change. */
export function keptSupergraph(text: string) {
  const kept = {
    text,
    source: { name: 'memory', pollMs: 1_000, read: async () => kept.text, fingerprint: async () => kept.text },
  };
  return kept;
}

export const startShopGateway = (options: Pick<GatewayOptions, 'source'> & Partial<GatewayOptions>): Promise<Gateway> =>
  startGateway({
    host: '127.0.0.1',
    port: 0,
    overrides: new Map(),
    watch: false,
    logger: pino({ level: 'silent' }),
    ...options,
  });

export interface ShopQuestion {
  readonly query: string;
  /** The whole answer, as JSON. */
  readonly answer: string;
}

const FIELDS: readonly Field[] = ['title', 'price', 'inStock', 'place'];

/** One of as many documents as there are numbers; the same number is the same document. */
export function shopQuestion(number: number): ShopQuestion {
  const chosen = FIELDS.filter((_, index) => ((number % 15) + 1) & (1 << index));
  const alias = `a${Math.floor(number / 15)}`;
  const rows = ROWS.map((row) => Object.fromEntries([[alias, row.id], ...chosen.map((field) => [field, row[field]])]));
  return {
    query: `{ products { ${alias}: id ${chosen.join(' ')} } }`,
    answer: JSON.stringify({ data: { products: rows } }),
  };
}

/** The body of the answer to a query, as it came. */
export async function post(url: string, query: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.text()).trim();
}

/** Which version of the supergraph answers. */
export async function versionOf(url: string): Promise<string> {
  return JSON.parse(await post(url, '{ __type(name: "Query") { description } }')).data.__type.description;
}

/** Asks without a pause, `workers` at once, until it is told to stop. Tells what was asked and every wrong answer. */
export function startLoad(url: string, workers: number, documents: number) {
  const wrong: string[] = [];
  let asked = 0;
  let isOver = false;
  const work = async (): Promise<void> => {
    while (!isOver) {
      const { query, answer } = shopQuestion(Math.floor(Math.random() * documents));
      asked++;
      const came = await post(url, query).catch((error: unknown) => String(error));
      if (came !== answer) wrong.push(`${query}: ${came}`);
    }
  };
  const done = Promise.all(Array.from({ length: workers }, work));
  return {
    wrong,
    get asked() {
      return asked;
    },
    async stop() {
      isOver = true;
      await done;
    },
  };
}
