import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finance as financeModule } from '../../subgraphs/finance/index.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { BANK, BUREAU_UP, insertLoanEvent, placeApplication, placeFund } from '../support/builders/finance.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';
import { everyUnit, UNIT } from './client.ts';

let database: TestDatabase;
let subgraph: Subgraph;
const funds: Record<'up' | 'kl', string> = { up: '', kl: '' };
const applications: Record<'up' | 'kl', string> = { up: '', kl: '' };

/** Partners with a scope that none can be given: it is the rows that refuse them. */
const bank = aPartner({ id: 'bank', organization: BANK, scopes: new Set(['finance:read']) });
const flipkart = aPartner({ scopes: new Set(['finance:read', 'catalogue:read']) });
/** Who asks, and of which states he sees the funds and the applications. */
const MATRIX: readonly (readonly [string, Principal, readonly string[], readonly string[]])[] = [
  ['an admin', anAdmin(), ['kl', 'up'], ['kl', 'up']],
  ['a bureau', aBureau(), ['up'], ['up']],
  ['the bureau of another state', aBureau({ state: 'IN-KL' }), ['kl'], ['kl']],
  ['a bureau without a state', aBureau({ state: null }), [], []],
  ['a partner that contributes', bank, [], []],
  ['another partner', flipkart, [], []],
  ['a partner without an organisation', aPartner({ organization: null, scopes: bank.scopes }), [], []],
];

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = financeModule.create({ db: database.db });
  const { db, sql } = database;
  funds.kl = await placeFund(db, { name: 'A fund of Kerala', state: 'IN-KL' });
  await sql`update finance.fund_contribution set contributor = null where fund = ${funds.kl}`;
  funds.up = await placeFund(db, { name: 'B fund of Uttar Pradesh', organization: BUREAU_UP });
  applications.kl = (await placeApplication(db, { fund: funds.kl, state: 'IN-KL', enterprise: UNIT })).id;
  applications.up = (await placeApplication(db, { fund: funds.up, enterprise: UNIT })).id;
});
afterAll(() => database.drop());

const stateOf = (ids: Record<string, string>, id: string) => Object.keys(ids).find((state) => ids[state] === id) ?? id;

describe.each(MATRIX)('%s', (_who, principal, seesFunds, seesApplications) => {
  const all = Object.values(seesFunds);
  it(`finds the funds of [${all}] by list, by id, as entities, and below states and organisations`, async () => {
    const query = /* GraphQL */ `query ($up: ID!, $kl: ID!, $entities: [_Any!]!) {
      funds { totalCount edges { node { id } } }
      up: fund(id: $up) { id } kl: fund(id: $kl) { id }
      _entities(representations: $entities) {
        ... on Fund { id }
        ... on State { funds { edges { node { id } } } }
        ... on Organization { funds { edges { node { id } } } }
      }
    }`;
    const entities = [
      ...Object.values(funds).map((id) => ({ __typename: 'Fund', id })),
      { __typename: 'State', code: 'IN-UP' },
      { __typename: 'Organization', id: BUREAU_UP },
      { __typename: 'Organization', id: BANK },
    ];
    const data = await ask(subgraph, query, { principal, variables: { ...funds, entities } });
    const found = (page: Answer): string[] => page.edges.map((edge: Answer) => stateOf(funds, edge.node.id));
    expect(found(data.funds)).toEqual(seesFunds);
    expect(data.funds.totalCount).toBe(seesFunds.length);
    expect(data.up !== null).toBe(seesFunds.includes('up'));
    expect(data.kl !== null).toBe(seesFunds.includes('kl'));
    const [up, kl, state, bureau, contributor] = data._entities;
    expect([up !== null, kl !== null]).toEqual([seesFunds.includes('up'), seesFunds.includes('kl')]);
    for (const parent of [state, bureau, contributor])
      expect(found(parent.funds)).toEqual(seesFunds.filter((one) => one === 'up'));
  });

  it(`finds the applications of [${seesApplications}]`, async () => {
    const query = /* GraphQL */ `query ($up: ID!, $kl: ID!, $entities: [_Any!]!) {
      fundApplications { edges { node { id } } }
      up: fundApplication(id: $up) { id } kl: fundApplication(id: $kl) { id }
      _entities(representations: $entities) {
        ... on FundApplication { id }
        ... on Enterprise { fundApplications { edges { node { id } } } }
      }
    }`;
    const entities = [
      ...Object.values(applications).map((id) => ({ __typename: 'FundApplication', id })),
      { __typename: 'Enterprise', id: UNIT },
    ];
    const data = await ask(subgraph, query, { principal, variables: { ...applications, entities } });
    const found = (page: Answer): string[] =>
      page.edges.map((edge: Answer) => stateOf(applications, edge.node.id)).sort();
    expect(found(data.fundApplications)).toEqual(seesApplications);
    for (const state of ['up', 'kl']) expect(data[state] !== null).toBe(seesApplications.includes(state));
    const [up, kl, enterprise] = data._entities;
    expect([up !== null, kl !== null]).toEqual(['up', 'kl'].map((state) => seesApplications.includes(state)));
    expect(found(enterprise.fundApplications)).toEqual(seesApplications);
  });
});

describe('without the scope', () => {
  const scopeless = aBureau({ scopes: new Set(['catalogue:read']) });

  it('funds and applications are refused by their fields, and not found by their ids', async () => {
    for (const field of ['funds', 'fundApplications', `fund(id: "${funds.up}")`]) {
      const selection = field.startsWith('fund(') ? '{ id }' : '{ totalCount }';
      const { errors } = await execute(subgraph, `{ ${field} ${selection} }`, { principal: scopeless });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
    const entities = [
      { __typename: 'Fund', id: funds.up },
      { __typename: 'FundApplication', id: applications.up },
    ];
    const query = 'query ($entities: [_Any!]!) { _entities(representations: $entities) { __typename } }';
    const found = await ask(subgraph, query, { principal: scopeless, variables: { entities } });
    expect(found._entities).toEqual([null, null]);
  });

  it('loans are there for everybody who reads the catalogue', async () => {
    const event = await insertLoanEvent(database.db);
    const { loanEvent } = await ask(subgraph, `{ loanEvent(id: "${event}") { id } }`, { principal: scopeless });
    expect(loanEvent).toEqual({ id: event });
  });
});

describe('statements', () => {
  it('are one a type and level, however many funds and applications a page has', async () => {
    const { db } = database;
    for (let n = 0; n < 3; n++) {
      const fund = await placeFund(db, { state: 'IN-TN' });
      for (const status of ['SUBMITTED', 'APPRAISAL', 'SANCTIONED', 'DISBURSING', 'CLOSED'] as const)
        await placeApplication(db, { fund, state: 'IN-TN', status, enterprise: newId('ent') });
    }
    const { db: counted, statements } = recordingStatements(database.sql);
    const query = /* GraphQL */ `{
      funds(filter: { states: ["IN-TN"] }) { totalCount edges { node {
        contributions { number receipts { amount { paise } } } allocations { available { paise } }
        applicationCounts { status count } allowedTransitions { to blockedBy } history { version }
        applications(first: 3, filter: { statuses: [SANCTIONED, DISBURSING, APPRAISAL] }) { totalCount edges { node {
          enterprise { id } fund { name } appraisals { score } sanction { tranches { isOverdue } }
          allowedTransitions { to isOpen } history { version }
        } } }
      } } }
    }`;
    const data = await ask(financeModule.create({ db: counted }), query, { principal: anAdmin(), graph: everyUnit });
    expect(data.funds.totalCount).toBe(3);
    expect(data.funds.edges[0].node.applications.edges).toHaveLength(3);
    // Funds and their count, contributions, receipts, allocations, counts, history; applications and their count, their
    // funds, appraisals, tranches, history.
    expect(statements).toHaveLength(13);
  });
});
