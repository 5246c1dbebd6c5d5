import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AMAZON, MTIPB_MOU, SAMARTH, UP_MOU } from '../support/builders/incubation.ts';
import { insertSomeEnrolments } from '../support/builders/incubation-enrolments.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';

let database: TestDatabase;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await cloneDatabase();
  await insertSomeEnrolments(database.db);
  subgraph = incubation.create({ db: database.db });
});
afterAll(() => database.drop());

describe('counts of services', () => {
  it('counts by service and status, in the order of the journey, with what is overdue', async () => {
    const { serviceCounts } = await ask(
      subgraph,
      'query ($filter: ServiceCountFilter) { serviceCounts(filter: $filter) { service status count overdue } }',
      { principal: anAdmin(), variables: { filter: { mous: [UP_MOU], services: ['ONBOARDING', 'MARKETING'] } } },
    );
    expect(serviceCounts).toEqual([
      { service: 'ONBOARDING', status: 'DONE', count: 2, overdue: 0 },
      { service: 'MARKETING', status: 'BLOCKED', count: 1, overdue: 1 },
    ]);
  });

  it.each<[object, number]>([
    [{ partners: [AMAZON] }, 2],
    [{ programmes: [SAMARTH], states: ['IN-TN'] }, 14],
    [{ districts: ['140'] }, 7],
    [{ enrolledFrom: '2020-01-01', enrolledTo: '2020-12-31' }, 7],
    [{ synthetic: false }, 7],
    [{ states: ['IN-GJ'] }, 0],
  ])('counts what fits %j', async (filter, expected) => {
    const { serviceCounts } = await ask(
      subgraph,
      'query ($filter: ServiceCountFilter) { serviceCounts(filter: $filter) { count } }',
      {
        principal: anAdmin(),
        variables: { filter },
      },
    );
    expect(serviceCounts.reduce((sum: number, { count }: Answer) => sum + count, 0)).toBe(expected);
  });

  it('gives an MoU and a programme the same counts as the list', async () => {
    const { _entities, serviceCounts } = await ask(
      subgraph,
      `query ($of: [_Any!]!, $mous: [ID!]) {
        _entities(representations: $of) {
          ... on Mou { serviceCounts { service status count overdue } }
          ... on Programme { serviceCounts { count } }
        }
        serviceCounts(filter: { mous: $mous }) { service status count overdue }
      }`,
      {
        principal: aBureau(),
        variables: {
          of: [
            { __typename: 'Mou', id: UP_MOU },
            { __typename: 'Mou', id: MTIPB_MOU },
            { __typename: 'Programme', id: SAMARTH },
          ],
          mous: [UP_MOU],
        },
      },
    );
    expect(_entities[0].serviceCounts).toEqual(serviceCounts);
    expect(_entities[0].serviceCounts.length).toBeGreaterThan(1);
    expect(_entities[1].serviceCounts).toEqual([]);
    expect(_entities[2].serviceCounts.reduce((sum: number, { count }: Answer) => sum + count, 0)).toBe(8);
  });
});
