import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../gateway/executor/graph.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { anEnterprise, insertEnterprises, insertRegisters } from '../support/builders/enterprises.ts';
import { BUREAU_UP, insertLoanEvent, LAKH, placeApplication, placeFund } from '../support/builders/finance.ts';
import { insertPartners } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import type { Answer } from '../support/subgraph-client.ts';
import { askGraph, identityOf, startWholeGraph } from '../support/whole-graph.ts';

let database: TestDatabase;
let graph: Graph;
const id: Record<string, string> = {};

beforeAll(async () => {
  database = await cloneDatabase();
  const { db } = database;
  await insertRegisters(db);
  await insertPartners(db);
  id.unit = newId('ent');
  id.startUp = newId('ent');
  id.keralite = newId('ent');
  await insertEnterprises(
    db,
    anEnterprise({ id: id.unit, name: 'Taj Leather Works' }),
    anEnterprise({ id: id.startUp, name: 'Agra Apps', kind: 'STARTUP', sector: 'it', activityKind: 'SERVICES' }),
    anEnterprise({ id: id.keralite, state: 'IN-KL', district: '555' }),
  );
  id.fund = await placeFund(db, { name: 'Upgrade fund', organization: BUREAU_UP });
  id.application = (await placeApplication(db, { fund: id.fund, enterprise: id.unit, status: 'DISBURSING' })).id;
  id.event = await insertLoanEvent(db);
  graph = await startWholeGraph(db);
});
afterAll(async () => {
  await graph.stop();
  await database.drop();
});

describe('in the whole graph', () => {
  it("a bureau reads a fund's corpus, allocations and applications with their units and districts by one operation", async () => {
    const query = /* GraphQL */ `query ($id: ID!) {
      fund(id: $id) {
        corpus { formatted(style: CRORE) } organization { name } state { name }
        allocations { purpose percent available { formatted(style: CRORE) } }
        applications { edges { node {
          status enterprise { name district { name } } sanction { outstanding { formatted } }
        } } }
      }
    }`;
    const { fund } = await askGraph(graph, aBureau(), query, { id: id.fund });
    expect(fund).toEqual({
      corpus: { formatted: '₹10 crore' },
      organization: { name: 'Department of MSME, Uttar Pradesh' },
      state: { name: 'Uttar Pradesh' },
      allocations: [
        { purpose: 'UPGRADE', percent: 80, available: { formatted: '₹3.6 crore' } },
        { purpose: 'STARTUP', percent: 20, available: { formatted: '₹1 crore' } },
      ],
      applications: {
        edges: [
          {
            node: {
              status: 'DISBURSING',
              enterprise: { name: 'Taj Leather Works', district: { name: 'Agra' } },
              sanction: { outstanding: { formatted: '₹20,00,000' } },
            },
          },
        ],
      },
    });
  });

  it('an enterprise, a state and an organisation lead to what is theirs', async () => {
    const query = /* GraphQL */ `query ($unit: ID!, $bureau: ID!) {
      enterprise(id: $unit) { name fundApplications { edges { node { id fund { name } } } } }
      organization(id: $bureau) { funds { edges { node { id } } } }
      loanEvent(id: "${id.event}") { state { name funds { totalCount } loanYear(financialYear: "2020-21") { totals { events } } } }
    }`;
    const data = await askGraph(graph, aBureau(), query, { unit: id.unit, bureau: BUREAU_UP });
    expect(data.enterprise.fundApplications.edges).toEqual([
      { node: { id: id.application, fund: { name: 'Upgrade fund' } } },
    ]);
    expect(data.organization.funds.edges).toEqual([{ node: { id: id.fund } }]);
    expect(data.loanEvent.state).toEqual({
      name: 'Uttar Pradesh',
      funds: { totalCount: 1 },
      loanYear: { totals: { events: 1 } },
    });
  });

  it('a submission is judged by what the graph knows of the enterprise', async () => {
    const submit = (enterprise: string | undefined, purpose: string): Promise<Answer> =>
      askGraph(
        graph,
        aBureau(),
        /* GraphQL */ `mutation ($input: SubmitFundApplicationInput!) {
          submitFundApplication(input: $input) {
            ... on SubmitFundApplicationPayload { application { status enterprise { name } } }
            ... on ValidationFailed { issues { path code received } }
          }
        }`,
        { input: { fund: id.fund, enterprise, purpose, title: 'An app', requested: LAKH } },
      );
    const { submitFundApplication: submitted } = await submit(id.startUp, 'STARTUP');
    expect(submitted).toEqual({ application: { status: 'SUBMITTED', enterprise: { name: 'Agra Apps' } } });
    const { submitFundApplication: foreign } = await submit(id.keralite, 'UPGRADE');
    expect(foreign.issues).toMatchObject([{ path: ['input', 'enterprise'], code: 'NOT_FOUND' }]);
  });

  it('a partner finds loans by id and has no word for applications; node(id:) works without the scope of finance', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    const ids = [id.event, id.fund, id.application];
    const ofPartner = await askGraph(graph, aPartner(), query, { ids });
    expect(ofPartner.nodes).toEqual([{ __typename: 'LoanEvent', id: id.event }, null, null]);
    const ofBureau = await askGraph(graph, aBureau(), query, { ids });
    expect(ofBureau.nodes.map((node: Answer) => node?.__typename)).toEqual(['LoanEvent', 'Fund', 'FundApplication']);
    const { errors } = await graph.execute({
      ...identityOf(aPartner()),
      contract: 'partner',
      document: '{ fundApplications { totalCount } }',
    });
    expect(errors?.[0]?.message).toContain('Cannot query field');
    const all = await askGraph(graph, anAdmin(), '{ fundApplications { totalCount } }');
    expect(all.fundApplications.totalCount).toBe(2);
  });
});
