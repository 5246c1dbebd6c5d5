import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../gateway/executor/graph.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import { AMAZON, insertEnrolment } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { issuesOf } from '../support/subgraph-client.ts';
import { askGraph, identityOf, startWholeGraph } from '../support/whole-graph.ts';

const REPORT = /* GraphQL */ `mutation ($enrolment: ID!) {
  updateServiceStatus(
    input: { enrolment: $enrolment, service: ONBOARDING, status: BLOCKED, note: "papers are missing", expectedVersion: 1 }
  ) {
    ... on UpdateServiceStatusPayload { enrolment { version services { status } } }
    ... on ValidationFailed { issues { path code } }
  }
}`;

let database: TestDatabase;
let graph: Graph;

beforeAll(async () => {
  database = await cloneDatabase();
  graph = await startWholeGraph(database.db);
});
afterAll(async () => {
  await graph.stop();
  await database.drop();
});

it.each<[string, Principal, boolean]>([
  ['the partner on its own enrolment', aPartner(), true],
  ['not another partner', aPartner({ id: 'amazon', organization: AMAZON }), false],
  ['not a partner without an organisation', aPartner({ organization: null }), false],
  ["the bureau of the seller's state", aBureau(), true],
  ['not the bureau of another state', aBureau({ state: 'IN-KL' }), false],
  ['an admin', anAdmin(), true],
])('reports: %s', async (_who, principal, isAllowed) => {
  const { id } = await insertEnrolment(database.db, { only: ['ONBOARDING'] });
  const { updateServiceStatus: result } = await askGraph(graph, principal, REPORT, { enrolment: id });
  if (isAllowed) expect(result.enrolment).toEqual({ version: 2, services: [{ status: 'BLOCKED' }] });
  else {
    expect(issuesOf(result)).toEqual(['input.enrolment NOT_FOUND']);
    const [row] = await database.sql`select version from incubation.enrolment where id = ${id}`;
    expect(row).toEqual({ version: 1 });
  }
});

it.each<[string, Principal, string, string]>([
  ['without the scope', aPartner({ scopes: new Set(['mou:read']) }), REPORT, 'FORBIDDEN'],
  [
    'for what only a bureau does',
    aPartner(),
    'mutation ($enrolment: ID!) { enrolSeller(input: { seller: $enrolment }) { __typename } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
])('refuses a partner %s', async (_what, principal, document, code) => {
  const { id } = await insertEnrolment(database.db);
  const variables = { enrolment: id };
  const result = await graph.execute({ ...identityOf(principal), contract: 'partner', document, variables });
  expect(result.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
});
