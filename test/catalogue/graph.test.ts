import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../gateway/executor/graph.ts';
import { giRights } from '../../subgraphs/catalogue/domain/follow-gi-rights.ts';
import { deliverNext, openPosition } from '../../subgraphs/shared/events/deliver.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import {
  aListing,
  aProduct,
  FLIPKART,
  insertCatalogue,
  insertListings,
  insertProducts,
} from '../support/builders/catalogue.ts';
import {
  insertAuthorisedUser,
  insertCooperative,
  insertIndication,
  insertMembership,
  insertTrades,
} from '../support/builders/cooperatives.ts';
import { anEnterprise, insertEnterprises, insertRegisters } from '../support/builders/enterprises.ts';
import { insertPartners } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, issuesOf } from '../support/subgraph-client.ts';
import { askGraph, startWholeGraph } from '../support/whole-graph.ts';

const bureauTn = aBureau({ id: 'bureau-tn', state: 'IN-TN' });
const weaver = newId('ent');
const stranger = newId('ent');

let database: TestDatabase;
let graph: Graph;
let statements: string[];
let society: string;
let silk: string;
let right: string;

beforeAll(async () => {
  database = await cloneDatabase();
  const { db } = database;
  await insertRegisters(db);
  await insertTrades(db);
  await insertPartners(db);
  await insertCatalogue(db);
  await insertEnterprises(
    db,
    anEnterprise({ id: weaver, name: 'Kanchi Weavers', state: 'IN-TN', district: '571' }),
    anEnterprise({ id: stranger, name: 'Stranger', state: 'IN-TN', district: '571' }),
  );
  society = await insertCooperative(db, { name: 'Weavers Society', district: '571', trades: ['HANDLOOM'] });
  silk = await insertIndication(db, { name: 'Kancheepuram Silk', category: 'HANDICRAFT', districts: ['571'] });
  await insertMembership(db, { federation: society, memberEnterprise: weaver });
  right = await insertAuthorisedUser(db, { indication: silk, userEnterprise: weaver, to: '2999-12-31' });
  const recording = recordingStatements(database.sql);
  statements = recording.statements;
  graph = await startWholeGraph(recording.db);
});
afterAll(async () => {
  await graph.stop();
  await database.drop();
});

const publish = async (overrides: object): Promise<Answer> => {
  const mutation = /* GraphQL */ `mutation ($input: PublishProductInput!) {
    publishProduct(input: $input) {
      __typename
      ... on PublishProductPayload { product { id gi { name } giUntil cooperative { name } seller { ... on Enterprise { name } } } }
      ... on ValidationFailed { issues { path code } }
    }
  }`;
  const input = {
    seller: weaver,
    cooperative: society,
    gi: silk,
    title: 'Silk saree',
    category: 'SAREES',
    hsn: '5007',
    pricePaise: 1,
    unit: 'piece',
    ...overrides,
  };
  return (await askGraph(graph, bureauTn, mutation, { input })).publishProduct;
};

describe('publishing asks the register', () => {
  it('takes a member of the co-operative and an authorised user of the sign, and no other', async () => {
    expect((await publish({})).product).toEqual({
      id: expect.stringMatching(/^prd_/),
      gi: { name: 'Kancheepuram Silk' },
      giUntil: '2999-12-31',
      cooperative: { name: 'Weavers Society' },
      seller: { name: 'Kanchi Weavers' },
    });
    expect(issuesOf(await publish({ seller: stranger }))).toEqual([
      'input.cooperative NOT_ENTITLED',
      'input.gi NOT_ENTITLED',
    ]);
    expect(issuesOf(await publish({ seller: society, cooperative: null }))).toEqual(['input.gi NOT_ENTITLED']);
  });

  it('and follows it: when the right is ended, listings are paused and say why', async () => {
    const { db, sql } = database;
    const { product } = await publish({ title: 'Another saree' });
    const placed = aListing(aProduct({ id: product.id, seller: weaver, state: 'IN-TN', district: '571', gi: silk }));
    await insertListings(db, placed);
    const end = /* GraphQL */ `mutation ($input: RecordAuthorisedUserInput!) {
      recordAuthorisedUser(input: $input) { ... on RecordAuthorisedUserPayload { authorisedUser { to } } ... on ValidationFailed { issues { path code } } }
    }`;
    const input = { end: { id: right, expectedVersion: 1, to: '2024-01-01', reason: 'Left the trade' } };
    await askGraph(graph, bureauTn, end, { input });
    await openPosition(db, giRights);
    // Events of transactions that others have open can not be read yet.
    while ((await deliverNext(giRights, { source: db, target: db }, 100)).kind !== 'delivered');
    const query = 'query ($id: ID!) { listing(id: $id) { status issues { severity code path } product { giUntil } } }';
    expect((await askGraph(graph, aPartner(), query, { id: placed.id })).listing).toEqual({
      status: 'PAUSED',
      issues: [{ severity: 'ERROR', code: 'NOT_ENTITLED', path: ['gi'] }],
      product: { giUntil: '2024-01-01' },
    });
    await sql`delete from catalogue.listing_issue`;
  });
});

describe('co-operatives with their GI products', () => {
  it('are one operation, with one statement a type and level', async () => {
    const { db } = database;
    const factories = await Promise.all(
      Array.from({ length: 6 }, (_, n) => insertCooperative(db, { name: `Factory ${n}`, kind: 'PRIMARY_SOCIETY' })),
    );
    await insertProducts(
      db,
      ...factories.flatMap((seller) => [
        aProduct({ title: 'Silk', seller, cooperative: seller, state: 'IN-TN', gi: silk }),
        aProduct({ title: 'Plain', seller, cooperative: seller, state: 'IN-TN' }),
      ]),
    );
    const query = /* GraphQL */ `query ($ids: [ID!]!) {
      nodes(ids: $ids) {
        ... on Cooperative {
          name
          geographicalIndications { name }
          products(first: 5, hasGi: true) { totalCount edges { node { title gi { name } price { formatted } } } }
        }
      }
    }`;
    statements.length = 0;
    const { nodes } = await askGraph(graph, aPartner(), query, { ids: factories });
    expect(nodes).toHaveLength(6);
    for (const { products } of nodes) {
      expect(products.totalCount).toBe(1);
      expect(products.edges).toMatchObject([{ node: { title: 'Silk', gi: { name: 'Kancheepuram Silk' } } }]);
    }
    // Co-operatives, their indications, a page of products and its counts, and the signs of these.
    expect(statements.length).toBeLessThanOrEqual(6);
  });
});

it('a partner’s listing counts are a field of its organisation', async () => {
  const query =
    'query ($id: ID!) { organization(id: $id) { name listingCounts { state { name } district { name } live all } } }';
  const { organization } = await askGraph(graph, aPartner(), query, { id: FLIPKART });
  expect(organization.listingCounts).toEqual([
    { state: { name: 'Tamil Nadu' }, district: { name: 'Chennai' }, live: 0, all: 1 },
  ]);
});
