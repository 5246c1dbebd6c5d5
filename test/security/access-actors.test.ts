import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId, seedId } from '../../subgraphs/shared/ids.ts';
import { insertApplication, insertAuthorisedUser, insertIndication } from '../support/builders/cooperatives.ts';
import {
  insertFacilityCentre,
  insertTrainingProgramme,
  insertTrainingSession,
} from '../support/builders/incubation.ts';
import { placeFair, placePortal } from '../support/builders/trade.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startDemoHubOn, type TestHub } from '../support/hub.ts';
import type { Answer } from '../support/subgraph-client.ts';

const OFFICER = 'ofc_who_did_it';

let database: TestDatabase;
let hub: TestHub;
const id: Record<string, string> = {};

beforeAll(async () => {
  database = await cloneDatabase();
  hub = await startDemoHubOn(database.url);
  const { db, sql } = database;
  id.portal = (await placePortal(db, { state: 'IN-UP' })).id;
  id.tradeFair = (await placeFair(db, { state: 'IN-UP' })).id;
  id.facilityCentre = await insertFacilityCentre(db, { state: 'IN-UP' });
  const trainingProgramme = await insertTrainingProgramme(db, { mou: null });
  id.trainingSession = await insertTrainingSession(db, { trainingProgramme, state: 'IN-UP', district: '118' });
  id.everywhere = await insertTrainingSession(db, {
    trainingProgramme,
    ...{ mode: 'ONLINE', place: null, state: null, district: null },
  });
  id.indication = await insertIndication(db, { states: ['IN-UP', 'IN-KL'] });
  id.application = await insertApplication(db, { indication: id.indication });
  id.user = await insertAuthorisedUser(db, { indication: id.indication, userEnterprise: newId('ent') });

  const by = { actor: OFFICER, organization: seedId('org', 'bureau-up') };
  const inTrade = [
    { subject: id.portal, to_status: 'CLOSED', ...by },
    { subject: id.tradeFair, to_status: 'HELD', ...by },
  ];
  const inIncubation = [id.facilityCentre, id.trainingSession, id.everywhere].map((subject) => ({
    ...{ subject, to_status: 'CLOSED', ...by },
  }));
  await sql`insert into trade.status_change ${sql(inTrade)}`;
  await sql`insert into incubation.status_change ${sql(inIncubation)}`;
  await sql`insert into cooperatives.indication_application_change (application, to_status, on_day, actor)
    values (${id.application}, 'FILED', '2020-01-01', ${OFFICER})`;
  await sql`insert into cooperatives.authorised_user_change (authorised_user, kind, actor)
    values (${id.user}, 'RECORDED', ${OFFICER})`;
}, 120_000);
afterAll(async () => {
  await hub.stop();
  await database.drop();
});

type Case = readonly [record: string, query: string, historyIn: (data: Answer) => Answer];
const ofRoot = (field: string): Case => [
  field,
  `query ($id: ID!) { ${field}(id: $id) { history { at actor } } }`,
  (data) => data[field].history,
];

/** Records that every state sees. */
const CASES: readonly Case[] = [
  ofRoot('portal'),
  ofRoot('tradeFair'),
  ofRoot('facilityCentre'),
  ofRoot('trainingSession'),
  [
    'application',
    'query ($id: ID!) { node(id: $id) { ... on GeographicalIndicationApplication { history { at actor } } } }',
    (data) => data.node.history,
  ],
  [
    'user',
    'query ($id: ID!) { node(id: $id) { ... on AuthorisedUser { history { at actor } } } }',
    (data) => data.node.history,
  ],
];

const actorsOf = async (client: string, [record, query, historyIn]: Case, of = record): Promise<(string | null)[]> => {
  const history = historyIn(await hub.ask(client, query, { id: id[of] }));
  return history.map(({ actor }: Answer) => actor);
};

describe.each(CASES)('who changed a %s', (...given) => {
  it('is told to its own state’s bureau and to admins', async () => {
    expect(await actorsOf('bureau-up', given)).toContain(OFFICER);
    expect(await actorsOf('admin', given)).toContain(OFFICER);
  });

  it('is null for the bureau of another state, which sees the change itself', async () => {
    const all = await actorsOf('admin', given);
    expect(await actorsOf('bureau-tn', given)).toEqual(all.map(() => null));
  });

  it('is nothing that a partner can ask for', async () => {
    const [record, query] = given;
    const body = await hub.post('flipkart', query, { id: id[record] });
    expect(body.errors.map(({ extensions }: Answer) => extensions.code)).toContain('GRAPHQL_VALIDATION_FAILED');
  });
});

it('who changed a sign’s record is told to each of its states', async () => {
  for (const given of CASES.slice(-2)) expect(await actorsOf('bureau-kl', given)).toEqual([OFFICER]);
});

it('who changed a session of no state is told to admins alone', async () => {
  const given = ofRoot('trainingSession');
  expect(await actorsOf('admin', given, 'everywhere')).toEqual([OFFICER]);
  for (const client of ['bureau-up', 'bureau-tn']) expect(await actorsOf(client, given, 'everywhere')).toEqual([null]);
});
