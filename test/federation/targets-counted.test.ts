import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announceEnterprises } from '../../drizzle/seed/load/enterprise-events.ts';
import type { Graph } from '../../gateway/executor/graph.ts';
import { mouTargetDistricts, mouTargets } from '../../subgraphs/partners/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { catchUp } from '../outcomes/world.ts';
import { aListing, aProduct, insertCatalogue, insertListings, insertProducts } from '../support/builders/catalogue.ts';
import { insertCooperative } from '../support/builders/cooperatives.ts';
import { anEnterprise, insertEnterprises, insertRegisters } from '../support/builders/enterprises.ts';
import { insertEnrolment } from '../support/builders/incubation.ts';
import { insertPartners, ORG, placeMou } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import type { Answer } from '../support/subgraph-client.ts';
import { askGraph, startWholeGraph } from '../support/whole-graph.ts';

const METRICS = [
  'SELLERS_ENROLLED',
  'SELLERS_ONBOARDED',
  'LISTINGS_LIVE',
  'ENTERPRISES_REGISTERED',
  'COOPERATIVES_COVERED',
];

let database: TestDatabase;
let graph: Graph;
let mou: string;
let cooperative: string;

beforeAll(async () => {
  database = await cloneDatabase();
  const { db } = database;
  await insertRegisters(db);
  await insertPartners(db);
  await insertCatalogue(db);
  cooperative = await insertCooperative(db, { state: 'IN-TN', district: '571' });
  mou = await placeMou(db, {
    status: 'SIGNED',
    signedOn: '2021-02-18',
    signedPrecision: 'DAY',
    cooperatives: [cooperative],
  });
  await db
    .insert(mouTargets)
    .values(
      METRICS.map((metric, position) => ({ mou, key: `t${position}`, position, metric, unit: 'units', value: 2 })),
    );
  await db.insert(mouTargetDistricts).values({ mou, target: 0, district: '571', value: 1 });
  const seller = anEnterprise({ state: 'IN-TN', district: '571', registeredAt: '2021-03-01' });
  const early = anEnterprise({ state: 'IN-TN', district: '571', registeredAt: '2021-02-17' });
  await insertEnterprises(db, seller, early);
  await db.transaction((tx) => announceEnterprises(tx, [seller.id, early.id]));
  await catchUp(db);
  const under = {
    mou,
    programme: null,
    partner: ORG.flipkart,
    state: 'IN-TN',
    district: '571',
    enrolledAt: '2021-04-01',
  };
  await insertEnrolment(db, { ...under, seller: seller.id, services: { ONBOARDING: { status: 'DONE' } } });
  await insertEnrolment(db, { ...under, seller: cooperative, services: { ONBOARDING: { status: 'IN_PROGRESS' } } });
  const product = aProduct({ seller: seller.id, state: 'IN-TN', district: '571' });
  await insertProducts(db, product);
  await insertListings(db, aListing(product, { partner: ORG.flipkart, status: 'LIVE' }));
  graph = await startWholeGraph(db);
});
afterAll(async () => {
  await graph.stop();
  await database.drop();
});

const read = async (principal: ReturnType<typeof anAdmin>): Promise<Answer> =>
  (
    await askGraph(
      graph,
      principal,
      `query ($id: ID!) { mou(id: $id) {
        targets { metric achieved achievedBy isReached districts { achieved } }
        scope { cooperatives { cooperative { name } onboarding { status enrolment { id seller { __typename } } } } } } }`,
      { id: mou },
    )
  ).mou;

describe('the targets of an MoU, in the whole graph', () => {
  it.each([
    ['an admin', anAdmin()],
    ['the bureau that keeps it', aBureau({ state: 'IN-TN' })],
    ['the partner', aPartner()],
  ])('are counted by the subgraphs that own the data, for %s', async (_, principal) => {
    const { targets, scope } = await read(principal);
    expect(targets.map(({ metric, achieved }: Answer) => [metric, achieved])).toEqual([
      ['SELLERS_ENROLLED', 2],
      ['SELLERS_ONBOARDED', 1],
      ['LISTINGS_LIVE', 1],
      ['ENTERPRISES_REGISTERED', 1],
      ['COOPERATIVES_COVERED', 1],
    ]);
    expect(targets[0]).toMatchObject({ achievedBy: 'COMPUTED', isReached: true, districts: [{ achieved: 2 }] });
    expect(scope.cooperatives[0].onboarding).toMatchObject({
      status: 'IN_PROGRESS',
      enrolment: { seller: { __typename: 'Cooperative' } },
    });
  });

  it('find the amendment and the MoU by their ids', async () => {
    const { node, none } = await askGraph(
      graph,
      anAdmin(),
      `{ node(id: "${mou}") { ... on Mou { versions { number } } } none: node(id: "${newId('amd')}") { id } }`,
    );
    expect([node, none]).toEqual([{ versions: [{ number: 1 }] }, null]);
  });
});
