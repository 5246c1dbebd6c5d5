import { afterAll, beforeAll } from 'vitest';
import { partners as partnersModule } from '../../../subgraphs/partners/index.ts';
import { newId } from '../../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../../subgraphs/shared/subgraph.ts';
import { dayInIndia } from '../../../subgraphs/shared/today.ts';
import { insertPartners, ORG, placeMou, SAMARTH, UP_KHADI } from '../../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { anAdmin } from '../../support/principals.ts';
import { type Answer, ask } from '../../support/subgraph-client.ts';

export const LIST = /* GraphQL */ `
  query ($filter: MouFilter, $orderBy: MouOrder! = TITLE_ASC, $first: Int! = 20, $after: String) {
    mous(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { cursor node { id title validity } }
    }
  }`;

export const today = dayInIndia(new Date());
export const daysFromToday = (days: number): string => dayInIndia(new Date(Date.parse(today) + days * 86_400_000));
export const COOP = newId('coop');

export let database: TestDatabase;
export let subgraph: Subgraph;
export const list = async (variables: object, principal = anAdmin()): Promise<Answer> =>
  (await ask(subgraph, LIST, { principal, variables: { ...variables } })).mous;
export const titles = async (filter: object): Promise<string[]> =>
  (await list({ filter, first: 100 })).edges.map(({ node }: Answer) => node.title);

/** Gives the test file that calls it a database of its own. */
export function setUp(): void {
  beforeAll(async () => {
    database = await cloneDatabase();
    const { db } = database;
    await insertPartners(db);
    await placeMou(db, {
      title: 'Samarth in Tamil Nadu',
      reference: 'TN-2021-0001',
      status: 'SIGNED',
      signedOn: '2021-02-18',
      signedPrecision: 'DAY',
      programme: SAMARTH,
      services: ['ONBOARDING', 'WAREHOUSING'],
      cooperatives: [COOP],
      districts: ['571'],
      sectors: ['agro-food'],
      summary: 'Handloom weavers of Kanchipuram',
    });
    await placeMou(db, {
      title: 'UP Khadi',
      status: 'SIGNED',
      state: 'IN-UP',
      states: ['IN-UP'],
      parties: [ORG.amazon, ORG.bureauUp],
      signedOn: '2018-02-01',
      signedPrecision: 'MONTH',
      programme: UP_KHADI,
      services: ['MARKETING'],
    });
    await placeMou(db, {
      title: 'Punjab, day not known',
      status: 'SIGNED',
      state: 'IN-PB',
      states: ['IN-PB'],
      signedBefore: '2019-06-30',
      parties: [ORG.flipkart, null],
    });
    await placeMou(db, {
      title: 'Southern states, ends soon',
      status: 'SIGNED',
      state: 'IN-KL',
      states: ['IN-KL', 'IN-TN'],
      effectiveFrom: daysFromToday(-100),
      effectiveTo: daysFromToday(30),
    });
    await placeMou(db, { title: 'Of old', status: 'SIGNED', effectiveFrom: '2001-01-01', effectiveTo: '2002-12-31' });
    await placeMou(db, { title: 'To come', status: 'SIGNED', effectiveFrom: daysFromToday(10) });
    await placeMou(db, { title: 'Draft', synthetic: true });
    await placeMou(db, { title: 'At rest', status: 'SUSPENDED', statusReason: 'Elections' });
    subgraph = partnersModule.create({ db });
  });
  afterAll(() => database.drop());
}
