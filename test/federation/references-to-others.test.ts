import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../gateway/executor/graph.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import {
  insertAuthorisedUser,
  insertCooperative,
  insertIndication,
  insertMembership,
} from '../support/builders/cooperatives.ts';
import { anEnterprise, insertEnterprises, insertRegisters } from '../support/builders/enterprises.ts';
import { insertEnrolment, insertTrainingProgramme, insertTrainingSession } from '../support/builders/incubation.ts';
import { insertPartners, ORG, placeMou } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import type { Answer } from '../support/subgraph-client.ts';
import { askGraph, startWholeGraph } from '../support/whole-graph.ts';

const bureauUp = aBureau();
const bureauTn = aBureau({ id: 'bureau-tn', state: 'IN-TN' });
const flipkart = aPartner();
const amazon = aPartner({ id: 'amazon', organization: ORG.amazon });

const maker = newId('ent');
const tamilMaker = newId('ent');

let database: TestDatabase;
let graph: Graph;
let statements: string[];
let mou: string;
let course: string;
let enrolment: string;
let society: string;
let tamilSociety: string;
let indication: string;

beforeAll(async () => {
  database = await cloneDatabase();
  const { db } = database;
  await insertRegisters(db);
  await insertPartners(db);
  mou = await placeMou(db, { status: 'SIGNED', reference: 'TN-1' });
  course = await insertTrainingProgramme(db, { mou });
  await insertTrainingSession(db, { trainingProgramme: course });
  await insertTrainingProgramme(db, { name: 'Photographing crafts', mou: null });

  await insertEnterprises(
    db,
    anEnterprise({ id: maker, name: 'Agra Works' }),
    anEnterprise({ id: tamilMaker, name: 'Chennai Works', state: 'IN-TN', district: '571' }),
  );
  society = await insertCooperative(db, { name: 'Works Society', state: 'IN-UP', district: '118' });
  tamilSociety = await insertCooperative(db, { name: 'Tea Society' });
  indication = await insertIndication(db, { states: ['IN-UP', 'IN-TN'] });
  for (const [day, enterprise] of [maker, tamilMaker].entries()) {
    const from = `2020-01-0${day + 1}`;
    await insertMembership(db, { federation: society, memberEnterprise: enterprise, from });
    await insertAuthorisedUser(db, { indication, userEnterprise: enterprise, from });
  }
  // The MoU is Tamil Nadu's alone, the seller enrolled under it Uttar Pradesh's.
  ({ id: enrolment } = await insertEnrolment(db, { seller: maker, mou }));

  const recording = recordingStatements(database.sql);
  statements = recording.statements;
  graph = await startWholeGraph(recording.db);
});
afterAll(async () => {
  await graph.stop();
  await database.drop();
});

describe('an MoU that others name', () => {
  const TRAINING = /* GraphQL */ `query ($mou: ID!) {
    trainingProgrammes { edges { node { name mou { id reference } } } }
    promised: trainingProgrammes(filter: { mous: [$mou] }) { totalCount }
    trainingSessions { edges { node { trainingProgramme { mou { id } } } } }
  }`;
  const training = async (principal: Principal): Promise<Answer> => askGraph(graph, principal, TRAINING, { mou });

  it.each([
    ['an admin', anAdmin(), true],
    ['the bureau that made it', bureauTn, true],
    ['the partner that made it', flipkart, true],
    ['another bureau', bureauUp, false],
    ['another partner', amazon, false],
  ])('is told of training to those who may see it, without error: %s', async (_who, principal, isSeen) => {
    const { trainingProgrammes, trainingSessions, promised } = await training(principal);
    expect(trainingProgrammes.edges.map(({ node }: Answer) => node)).toEqual([
      { name: 'Photographing crafts', mou: null },
      { name: 'Selling online', mou: isSeen ? { id: mou, reference: 'TN-1' } : null },
    ]);
    expect(trainingSessions.edges).toEqual([{ node: { trainingProgramme: { mou: isSeen ? { id: mou } : null } } }]);
    expect(promised.totalCount).toBe(isSeen ? 1 : 0);
  });

  it.each([
    ['an admin', anAdmin(), true],
    ['the partner that made it', flipkart, true],
    ["the seller's bureau, whose it is not", bureauUp, false],
  ])('is told of an enrolment likewise: %s', async (_who, principal, isSeen) => {
    const query = 'query ($id: ID!) { enrolment(id: $id) { seller { ... on Enterprise { name } } mou { id } } }';
    expect(await askGraph(graph, principal, query, { id: enrolment })).toEqual({
      enrolment: { seller: { name: 'Agra Works' }, mou: isSeen ? { id: mou } : null },
    });
  });
});

describe('a co-operative that an MoU covers by name', () => {
  it('is told to those who may see it, without error', async () => {
    const covered = await placeMou(database.db, {
      status: 'SIGNED',
      states: ['IN-TN', 'IN-KL'],
      cooperatives: [tamilSociety],
    });
    const query = 'query ($id: ID!) { mou(id: $id) { scope { cooperatives { from cooperative { id name } } } } }';
    const tell = async (principal: Principal): Promise<Answer> =>
      (await askGraph(graph, principal, query, { id: covered })).mou.scope.cooperatives;
    for (const principal of [anAdmin(), flipkart, bureauTn])
      expect(await tell(principal)).toEqual([{ from: null, cooperative: { id: tamilSociety, name: 'Tea Society' } }]);
    expect(await tell(aBureau({ state: 'IN-KL' }))).toEqual([{ from: null, cooperative: null }]);
  });

  it('does not keep the bureau of another state covered from enrolling under the MoU', async () => {
    const covered = await placeMou(database.db, {
      status: 'SIGNED',
      states: ['IN-TN', 'IN-UP'],
      cooperatives: [tamilSociety],
    });
    const enrol = /* GraphQL */ `mutation ($input: EnrolSellerInput!) {
      enrolSeller(input: $input, dryRun: true) {
        ... on EnrolSellerPayload { enrolment { mou { id } } }
        ... on ValidationFailed { issues { path code } }
      }
    }`;
    const input = { seller: maker, mou: covered };
    expect(await askGraph(graph, bureauUp, enrol, { input })).toEqual({
      enrolSeller: { enrolment: { mou: { id: covered } } },
    });
  });
});

describe('an enterprise that others name', () => {
  const NAMED = /* GraphQL */ `query ($society: ID!, $indication: ID!) {
    cooperative(id: $society) { members { edges { node { member { __typename ... on Enterprise { id name } } } } } }
    geographicalIndication(id: $indication) {
      authorisedUsers { edges { node { user { __typename ... on Enterprise { id name } } } } }
    }
  }`;
  const named = (principal: Principal): Promise<Answer> => askGraph(graph, principal, NAMED, { society, indication });
  const ofAgra = { __typename: 'Enterprise', id: maker, name: 'Agra Works' };
  const ofChennai = { __typename: 'Enterprise', id: tamilMaker, name: 'Chennai Works' };

  it.each([
    ['an admin', anAdmin(), [ofAgra, ofChennai]],
    ['a partner', flipkart, [ofAgra, ofChennai]],
    ['the bureau of one', bureauUp, [ofAgra, null]],
  ])('is told to those who may see it, without error: %s', async (_who, principal, expected) => {
    const { cooperative, geographicalIndication } = await named(principal);
    expect(cooperative.members.edges.map(({ node }: Answer) => node.member)).toEqual(expected);
    expect(geographicalIndication.authorisedUsers.edges.map(({ node }: Answer) => node.user)).toEqual(expected);
  });

  it('is asked for once, however many rows name one', async () => {
    await named(bureauUp);
    statements.length = 0;
    await named(bureauUp);
    expect(statements.filter((statement) => statement.includes('from "enterprises"."enterprise"'))).toHaveLength(1);
  });
});
