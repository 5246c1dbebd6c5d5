import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../gateway/executor/graph.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { insertCooperative, insertIndication, insertTrades } from '../support/builders/cooperatives.ts';
import { anEnterprise, insertEnterprises, insertRegisters } from '../support/builders/enterprises.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau } from '../support/principals.ts';
import { type Answer, issuesOf } from '../support/subgraph-client.ts';
import { askGraph, startWholeGraph } from '../support/whole-graph.ts';

const bureauTn = aBureau({ id: 'bureau-tn', state: 'IN-TN' });
const enterprise = newId('ent');
const keralite = newId('ent');

let database: TestDatabase;
let graph: Graph;
let society: string;

beforeAll(async () => {
  database = await cloneDatabase();
  const { db } = database;
  await insertRegisters(db);
  await insertTrades(db);
  await insertEnterprises(
    db,
    anEnterprise({ id: enterprise, name: 'Kanchipuram Silk House', state: 'IN-TN', district: '571' }),
    anEnterprise({ id: keralite, state: 'IN-KL', district: '555' }),
  );
  society = await insertCooperative(db, { name: 'Weavers Society', district: '571', trades: ['HANDLOOM'] });
  await insertIndication(db, { name: 'Kanchipuram Silk', category: 'HANDICRAFT' });
  graph = await startWholeGraph(db);
});
afterAll(async () => {
  await graph.stop();
  await database.drop();
});

const register = async (overrides: object): Promise<Answer> => {
  const mutation = /* GraphQL */ `mutation ($input: RegisterCooperativeInput!) {
    registerCooperative(input: $input) {
      ... on RegisterCooperativePayload { cooperative { name state { name } district { name } } }
      ... on ValidationFailed { issues { path code } }
    }
  }`;
  const input = {
    name: 'Chennai Weavers Society',
    kind: 'PRIMARY_SOCIETY',
    registrationNumber: 'HH 12',
    act: 'Tamil Nadu Co-operative Societies Act, 1983',
    state: 'IN-TN',
    trades: ['HANDLOOM'],
    ...overrides,
  };
  return (await askGraph(graph, bureauTn, mutation, { input })).registerCooperative;
};
const join = async (member: string): Promise<Answer> => {
  const mutation = /* GraphQL */ `mutation ($input: RecordMembershipInput!) {
    recordMembership(input: $input) {
      ... on RecordMembershipPayload { membership { member { ... on Enterprise { name } } } }
      ... on ValidationFailed { issues { path code } }
    }
  }`;
  return (await askGraph(graph, bureauTn, mutation, { input: { start: { federation: society, member } } }))
    .recordMembership;
};

it('takes a district of the register, and no other', async () => {
  expect(await register({ district: '571' })).toEqual({
    cooperative: { name: 'Chennai Weavers Society', state: { name: 'Tamil Nadu' }, district: { name: 'Chennai' } },
  });
  expect(issuesOf(await register({ district: '9999' }))).toEqual(['input.district UNKNOWN']);
  expect(issuesOf(await register({ district: '555' }))).toEqual(['input.district INCONSISTENT']);
});

it('takes an enterprise that the bureau may see for a member, and no other', async () => {
  expect(await join(enterprise)).toEqual({ membership: { member: { name: 'Kanchipuram Silk House' } } });
  for (const stranger of [keralite, newId('ent')])
    expect(issuesOf(await join(stranger))).toEqual(['input.start.member NOT_FOUND']);
});

it('adds memberships to enterprises and geographical indications to states', async () => {
  const query = /* GraphQL */ `query ($id: ID!) {
    enterprise(id: $id) { name memberships { federation { name trades { name } } } state { geographicalIndications { name } } }
  }`;
  expect(await askGraph(graph, bureauTn, query, { id: enterprise })).toEqual({
    enterprise: {
      name: 'Kanchipuram Silk House',
      memberships: [{ federation: { name: 'Weavers Society', trades: [{ name: 'Handloom' }] } }],
      state: { geographicalIndications: [{ name: 'Kanchipuram Silk' }] },
    },
  });
});
