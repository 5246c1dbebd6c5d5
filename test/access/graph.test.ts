import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../gateway/executor/graph.ts';
import { SCOPES } from '../../subgraphs/access/scopes.ts';
import { aClient, aPerson } from '../support/access.ts';
import { insertRegisters } from '../support/builders/enterprises.ts';
import { insertPartners, ORG } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { askGraph, identityOf, startWholeGraph } from '../support/whole-graph.ts';

let database: TestDatabase;
let graph: Graph;
beforeAll(async () => {
  database = await cloneDatabase();
  await insertRegisters(database.db);
  await insertPartners(database.db);
  graph = await startWholeGraph(database.db, randomBytes(32));
});
afterAll(async () => {
  await graph.stop();
  await database.drop();
});

test('an admin makes a client of an organisation that the graph knows, and reads both in one operation', async () => {
  const { createApiClient } = await askGraph(
    graph,
    anAdmin(),
    `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) {
      ... on CreateApiClientPayload { secret client { id kind audience organization { name } lastUsedAt secrets { live } } }
      ... on ValidationFailed { issues { message } } } }`,
    { input: { ...aClient('through-the-graph'), organization: ORG.flipkart } },
  );
  expect(createApiClient).toMatchObject({
    secret: expect.stringMatching(/^[\w-]{43}$/),
    client: {
      id: 'through-the-graph',
      kind: 'SERVICE',
      audience: 'PARTNER',
      organization: { name: expect.any(String) },
    },
  });
});

test('an officer is found by node(id:), for admins alone', async () => {
  const { addOfficer } = await askGraph(
    graph,
    anAdmin(),
    `mutation ($input: AddOfficerInput!) { addOfficer(input: $input) {
      ... on AddOfficerPayload { officer { id state { name } roles status } } ... on ValidationFailed { issues { message } } } }`,
    { input: { ...aPerson(), organization: ORG.flipkart } },
  );
  const { id, state, status } = addOfficer.officer;
  expect({ state, status }).toEqual({ state: { name: 'Kerala' }, status: 'INVITED' });

  const all = new Set(SCOPES);
  const node = 'query ($id: ID!) { node(id: $id) { __typename id } }';
  expect(await askGraph(graph, anAdmin({ scopes: all }), node, { id })).toEqual({
    node: { __typename: 'Officer', id },
  });
  for (const principal of [aBureau({ scopes: all }), aPartner({ scopes: all })])
    expect(await askGraph(graph, principal, node, { id })).toEqual({ node: null });
});

test.each(['apiClients', 'officers', 'signingKeys', 'officerRoles'])(
  'for bureaus and partners there is no %s, whatever their scopes',
  async (field) => {
    for (const principal of [aBureau({ scopes: new Set(SCOPES) }), aPartner({ scopes: new Set(SCOPES) })]) {
      const result = await graph.execute({
        ...identityOf(principal),
        contract: principal.audience,
        document: `{ ${field} { __typename } }`,
        variables: {},
      });
      expect(result.errors?.[0]?.message).toBe(`Cannot query field "${field}" on type "Query".`);
    }
  },
);
