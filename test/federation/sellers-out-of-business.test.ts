import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../gateway/executor/graph.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { aListing, aProduct, insertCatalogue, insertListings, insertProducts } from '../support/builders/catalogue.ts';
import { insertCooperative } from '../support/builders/cooperatives.ts';
import { anEnterprise, insertEnterprises, insertRegisters } from '../support/builders/enterprises.ts';
import { insertEnrolment } from '../support/builders/incubation.ts';
import { insertPartners } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, aPartner } from '../support/principals.ts';
import type { Answer } from '../support/subgraph-client.ts';
import { askGraph, identityOf, startWholeGraph } from '../support/whole-graph.ts';

/** What a page shows of each seller. */
const WORKS = { 'Busy Works': 'ACTIVE', 'Sleeping Works': 'DORMANT', 'Shut Works': 'CLOSED' } as const;
const SOCIETIES = {
  'Busy Society': 'ACTIVE',
  'Sleeping Society': 'DORMANT',
  'Ending Society': 'UNDER_LIQUIDATION',
  'Gone Society': 'DISSOLVED',
} as const;
const STATUSES = { ...WORKS, ...SOCIETIES };

const SELLER = 'seller { ... on Enterprise { name closed: status } ... on Cooperative { name ended: status } }';
const SHELF = /* GraphQL */ `{
  products(first: 100) { edges { node { id ${SELLER} cooperative { name } } } }
  listings(first: 100) { edges { node { product { id ${SELLER} } ${SELLER} cooperative { name } } } }
  enrolments(first: 100) { edges { node { id ${SELLER} } } }
}`;

let database: TestDatabase;
let graph: Graph;

async function insertGoodsOf(seller: string): Promise<void> {
  const cooperative = seller.startsWith('coop_') ? seller : null;
  const product = aProduct({ seller, cooperative });
  await insertProducts(database.db, product);
  await insertListings(database.db, aListing(product));
  await insertEnrolment(database.db, { seller });
}

beforeAll(async () => {
  database = await cloneDatabase();
  const { db } = database;
  await insertRegisters(db);
  await insertPartners(db);
  await insertCatalogue(db);
  for (const [name, status] of Object.entries(WORKS)) {
    const enterprise = anEnterprise({ name, status });
    await insertEnterprises(db, enterprise);
    await insertGoodsOf(enterprise.id);
  }
  for (const [name, status] of Object.entries(SOCIETIES))
    await insertGoodsOf(await insertCooperative(db, { name, status, state: 'IN-UP', district: '118' }));
  graph = await startWholeGraph(db);
});
afterAll(async () => {
  await graph.stop();
  await database.drop();
});

const nodesOf = ({ edges }: Answer): Answer[] => edges.map(({ node }: Answer) => node);
const statusesOf = (nodes: readonly Answer[]): Record<string, string> =>
  Object.fromEntries(nodes.flatMap(({ seller }) => (seller ? [[seller.name, seller.closed ?? seller.ended]] : [])));

describe('a page with sellers that rest, close or are wound up', () => {
  it.each([
    ['the partner', aPartner()],
    ['the bureau', aBureau()],
  ])('shows %s every seller with its status', async (_who, principal) => {
    const { products, listings, enrolments } = await askGraph(graph, principal, SHELF);
    for (const nodes of [products, listings, enrolments].map(nodesOf)) expect(statusesOf(nodes)).toEqual(STATUSES);
    expect(statusesOf(nodesOf(listings).map(({ product }) => product))).toEqual(STATUSES);
    const through = nodesOf(products).flatMap(({ cooperative }) => cooperative?.name ?? []);
    expect(through.toSorted()).toEqual(['Busy Society', 'Ending Society', 'Gone Society', 'Sleeping Society']);
  });

  it('lets a partner choose sellers by their status', async () => {
    const query = /* GraphQL */ `{
      enterprises(filter: { statuses: [DORMANT, CLOSED] }) { edges { node { name contact { person } } } }
      cooperatives(filter: { statuses: [DISSOLVED] }) { edges { node { name } } }
    }`;
    const principal = aPartner({ scopes: new Set(['pii:read']) });
    const { enterprises, cooperatives } = await askGraph(graph, principal, query);
    expect(nodesOf(enterprises)).toEqual([
      { name: 'Shut Works', contact: null },
      { name: 'Sleeping Works', contact: null },
    ]);
    expect(nodesOf(cooperatives)).toEqual([{ name: 'Gone Society' }]);
  });

  it('keeps the rest of the page when a seller is nowhere to be found', async () => {
    const own = await database.sql`select count(*)::int as count from catalogue.product`;
    await insertGoodsOf(newId('ent'));
    await insertGoodsOf(newId('coop'));
    const principal = aPartner();
    const { data, errors } = await graph.execute({ ...identityOf(principal), contract: 'partner', document: SHELF });
    const { products, listings, enrolments }: Answer = data;
    for (const nodes of [products, listings, enrolments].map(nodesOf)) {
      expect(statusesOf(nodes)).toEqual(STATUSES);
      expect(nodes.filter(({ seller }) => seller === null)).toHaveLength(2);
    }
    expect(products.edges).toHaveLength(own[0]?.count + 2);
    for (const { path } of errors ?? []) expect(path?.slice(1, 4)).toEqual(['edges', expect.any(Number), 'node']);
  });
});
