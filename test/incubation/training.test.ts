import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import { trainingSessions } from '../../subgraphs/incubation/tables.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import {
  AMAZON,
  FLIPKART,
  insertTrainingProgramme,
  insertTrainingSession,
  MTIPB_MOU,
  SAMARTH,
} from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aPartner } from '../support/principals.ts';
import { type Answer, aGraphOf, ask } from '../support/subgraph-client.ts';

let database: TestDatabase;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = incubation.create({ db: database.db });
});
afterAll(() => database.drop());

describe('training', () => {
  let course: string;
  let hall: string;
  let online: string;
  let midnight: string;
  beforeAll(async () => {
    const { db } = database;
    course = await insertTrainingProgramme(db);
    await insertTrainingProgramme(db, {
      name: 'Photographing crafts',
      organization: AMAZON,
      programme: null,
      mou: null,
      synthetic: true,
    });
    hall = await insertTrainingSession(db, { trainingProgramme: course });
    online = await insertTrainingSession(db, {
      trainingProgramme: course,
      mode: 'ONLINE',
      place: null,
      district: null,
      state: null,
      seats: null,
      language: 'en',
      startsAt: new Date('2999-01-01T10:00:00Z'),
    });
    // Ten minutes past midnight of 11 March in India, still the 10th in UTC.
    midnight = await insertTrainingSession(db, {
      trainingProgramme: course,
      startsAt: new Date('2021-03-10T18:40:00Z'),
    });
    await insertTrainingSession(db, {
      trainingProgramme: course,
      status: 'CANCELLED',
      startsAt: new Date('2999-02-01T10:00:00Z'),
    });
  });

  const sessions = async (filter: object): Promise<string[]> =>
    (
      await ask(
        subgraph,
        'query ($filter: TrainingSessionFilter) { trainingSessions(filter: $filter) { totalCount edges { node { id } } } }',
        {
          principal: aPartner(),
          variables: { filter },
        },
      )
    ).trainingSessions.edges.map(({ node }: Answer) => node.id);

  it.each<[string, () => object, () => string[]]>([
    ['course', () => ({ trainingProgrammes: [course], statuses: ['SCHEDULED'] }), () => [hall, midnight, online]],
    ['state', () => ({ states: ['IN-TN'], statuses: ['SCHEDULED'] }), () => [hall, midnight]],
    ['district', () => ({ districts: ['555'] }), () => []],
    ['mode', () => ({ modes: ['ONLINE'] }), () => [online]],
    ['language', () => ({ languages: ['en'] }), () => [online]],
    ['day in India', () => ({ from: '2021-03-10', to: '2021-03-10' }), () => [hall]],
    ['the day after in India', () => ({ from: '2021-03-11', to: '2021-03-11' }), () => [midnight]],
  ])('finds sessions by %s', async (_name, filter, expected) => {
    expect(await sessions(filter())).toEqual(expected());
  });

  it.each(['STARTS_ASC', 'STARTS_DESC', 'UPDATED_DESC'])('walks the sessions once in the order %s', async (orderBy) => {
    const query = `query ($after: String) {
      trainingSessions(orderBy: ${orderBy}, first: 3, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id } } }
    }`;
    const page = async (after: string | null): Promise<Answer> =>
      (await ask(subgraph, query, { principal: aPartner(), variables: { after } })).trainingSessions;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    const walked = [...first.edges, ...second.edges].map(({ node }: Answer) => node.id);
    expect(new Set(walked).size).toBe(4);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it.each<[string, object, string[]]>([
    ['organisation', { organizations: [AMAZON] }, ['Photographing crafts']],
    ['programme', { programmes: [SAMARTH] }, ['Selling online']],
    ['MoU', { mous: [MTIPB_MOU] }, ['Selling online']],
    ['words', { search: 'photographing' }, ['Photographing crafts']],
    ['misspelt words', { search: 'selling onlne' }, ['Selling online']],
    ['being generated', { synthetic: true }, ['Photographing crafts']],
  ])('finds courses by %s', async (_name, filter, expected) => {
    const { trainingProgrammes } = await ask(
      subgraph,
      'query ($filter: TrainingProgrammeFilter) { trainingProgrammes(filter: $filter) { edges { node { name } } } }',
      { principal: aPartner(), graph: aGraphOf({ [MTIPB_MOU]: {} }), variables: { filter } },
    );
    expect(trainingProgrammes.edges.map(({ node }: Answer) => node.name)).toEqual(expected);
  });

  it('shows the next sessions of a course, without those that are past or cancelled', async () => {
    const { trainingProgramme } = await ask(
      subgraph,
      `{ trainingProgramme(id: "${course}") { organization { id } service upcomingSessions { id trainingProgramme { id } state { code } } } }`,
      { principal: aPartner() },
    );
    expect(trainingProgramme).toEqual({
      organization: { id: FLIPKART },
      service: 'MARKET_ACCESS_TRAINING',
      upcomingSessions: [{ id: online, trainingProgramme: { id: course }, state: null }],
    });
  });

  it('does not keep a session in a room without a place', async () => {
    await expect(insertTrainingSession(database.db, { trainingProgramme: course, place: null })).rejects.toThrow();
    await expect(database.db.select().from(trainingSessions)).resolves.toHaveLength(4);
  });
});
