import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGuide } from '../../gateway/tour/guide.ts';
import { tour } from '../../gateway/tour/tour.ts';
import { startDemoHub, type TestHub } from '../support/hub.ts';
import type { Answer } from '../support/subgraph-client.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startDemoHub();
});
afterAll(() => hub.stop());

const nodesOf = (connection: Answer): Answer[] => connection.edges.map(({ node }: Answer) => node);

describe('the tour', () => {
  it('goes from an agreement to a catalogue and shows data of five subgraphs in one answer', async () => {
    const printed: string[] = [];
    await tour(createGuide(hub.url, hub.tokenOf, (text) => printed.push(text)));
    const text = printed.join('\n');
    for (const part of ['PARTIALLY_SIGNED', 'UNDER_REVIEW', 'TOUR-0002', 'ONBOARDING', 'The Nilgiris', 'NOT_FOUND'])
      expect(text).toContain(part);
  });
});

describe('facts of the sources', () => {
  it('tell of the MoU between Flipkart and the bureau of Tamil Nadu', async () => {
    const { mou } = await hub.ask(
      'bureau-tn',
      `{ mou(reference: "TN-2021-0001") {
          signedOn signedOnPrecision status state { name } programme { name organization { name } }
          parties { role statedAs organization { name } }
          obligations { service owedBy { organization { name } } }
          scope { cooperatives { cooperative { name district { name } } } }
          reportedFigures { metric value unit qualifier source }
      } }`,
    );
    expect(mou).toMatchObject({
      signedOn: '2021-02-18',
      signedOnPrecision: 'DAY',
      status: 'SIGNED',
      state: { name: 'Tamil Nadu' },
      programme: { name: 'Flipkart Samarth', organization: { name: 'Flipkart' } },
    });
    const services = mou.obligations
      .filter(({ owedBy }: Answer) => owedBy.organization?.name === 'Flipkart')
      .map(({ service }: Answer) => service);
    for (const service of [
      'ONBOARDING',
      'CATALOGUING',
      'MARKETING',
      'ACCOUNT_MANAGEMENT',
      'BUSINESS_INSIGHTS',
      'WAREHOUSING',
      'MARKET_ACCESS_TRAINING',
    ])
      expect(services).toContain(service);
    expect(mou.scope.cooperatives).toHaveLength(3);
    expect(mou.reportedFigures).toContainEqual(expect.objectContaining({ value: 294 }));
  });

  it('leave the partner of 7 August 2020 unnamed, and the day of February 2018 unknown', async () => {
    const data = await hub.ask(
      'bureau-up',
      `{ lucknow: mou(reference: "UP-2020-0001") { signedOn signedOnPrecision parties { role organization { name } } }
         amazon: mou(reference: "UP-2018-0001") { signedOn signedOnPrecision programme { name } } }`,
    );
    const partner = data.lucknow.parties.find(({ role }: Answer) => role === 'E_COMMERCE_PARTNER');
    expect(data.lucknow.signedOn).toBe('2020-08-07');
    expect(partner.organization).toBeNull();
    expect(data.amazon).toMatchObject({ signedOnPrecision: 'MONTH', programme: { name: 'UP Khadi on Amazon' } });
  });

  it('mark what was generated', async () => {
    const data = await hub.ask(
      'admin',
      `{ enterprises(first: 1) { edges { node { synthetic } } }
         real: cooperatives(filter: { search: "SAGOSERVE" }, first: 1) { edges { node { name synthetic } } }
         listings(first: 1) { edges { node { synthetic product { synthetic } } } } }`,
    );
    expect(nodesOf(data.enterprises)[0]).toEqual({ synthetic: true });
    expect(nodesOf(data.real)[0]).toMatchObject({ synthetic: false });
    expect(nodesOf(data.listings)[0]).toEqual({ synthetic: true, product: { synthetic: true } });
  });
});

describe('tenants', () => {
  it('are kept apart in every list of a bureau', async () => {
    const data = await hub.ask(
      'bureau-up',
      `{ enterprises(first: 100) { totalCount edges { node { state { code } } } }
         cooperatives(first: 100) { edges { node { state { code } } } }
         mous(first: 100) { edges { node { state { code } scope { states { code } } } } }
         enrolments(first: 100) { edges { node { state { code } } } }
         products(first: 100) { edges { node { state { code } } } }
         listings(first: 100) { edges { node { product { state { code } } } } } }`,
    );
    for (const list of ['enterprises', 'cooperatives', 'enrolments', 'products']) {
      expect(data[list].edges.length, list).toBeGreaterThan(0);
      for (const { state } of nodesOf(data[list])) expect([list, state.code]).toEqual([list, 'IN-UP']);
    }
    for (const { state, scope } of nodesOf(data.mous))
      expect([state.code, ...scope.states.map(({ code }: Answer) => code)]).toContain('IN-UP');
    for (const { product } of nodesOf(data.listings)) expect(product.state.code).toBe('IN-UP');
  });

  it('of partners see no listing, enrolment or MoU of another', async () => {
    const query = `{ listings(first: 100) { totalCount edges { node { id partner { name } } } }
      enrolments(first: 100) { edges { node { id partner { name } } } }
      mous(first: 100) { edges { node { id parties { organization { name } } } } } }`;
    const flipkart = await hub.ask('flipkart', query);
    const amazon = await hub.ask('amazon', query);
    for (const [own, data] of [
      ['Flipkart', flipkart],
      ['Amazon India', amazon],
    ] as const) {
      expect(data.listings.totalCount).toBeGreaterThan(0);
      for (const { partner } of [...nodesOf(data.listings), ...nodesOf(data.enrolments)])
        expect(partner.name).toBe(own);
      for (const { parties } of nodesOf(data.mous))
        expect(parties.map(({ organization }: Answer) => organization?.name)).toContain(own);
    }
    const foreign = [flipkart.listings, flipkart.enrolments, flipkart.mous].map((list) => nodesOf(list)[0].id);
    const { nodes } = await hub.ask('amazon', 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', {
      ids: foreign,
    });
    expect(nodes).toEqual([null, null, null]);
    const { nodes: own } = await hub.ask('flipkart', 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      ids: foreign,
    });
    expect(own.map(({ __typename }: Answer) => __typename)).toEqual(['Listing', 'Enrolment', 'Mou']);
  });

  it('of an audience do not meet what is not theirs, not even by name', async () => {
    const body = await hub.post('flipkart', '{ enterpriseStats(groupBy: KIND) { key } }');
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(JSON.stringify(body)).not.toMatch(/did you mean/i);
    const { __schema } = await hub.ask('flipkart', '{ __schema { mutationType { fields { name } } } }');
    const names = __schema.mutationType.fields.map(({ name }: Answer) => name);
    expect(names).toContain('putListing');
    for (const hidden of ['registerEnterprise', 'recordMou', 'transitionMou', 'publishProduct'])
      expect(names).not.toContain(hidden);
  });
});

describe('a refused operation', () => {
  it('names the scopes that would do', async () => {
    const query =
      'mutation { updateServiceStatus(input: { enrolment: "x", service: ONBOARDING, expectedVersion: 1 }) { __typename } }';
    expect((await hub.post('flipkart', query)).data.updateServiceStatus).toEqual({ __typename: 'ValidationFailed' });
    const body = await hub.post('flipkart', '{ enterprises(first: 1) { edges { node { gstin } } } }');
    expect(body).toMatchObject({
      errors: [
        {
          path: ['enterprises', 'edges', 'node', 'gstin'],
          extensions: { code: 'FORBIDDEN', requiredScopes: [['pii:read']] },
        },
      ],
    });
    expect(body.data).toBeUndefined();
  });

  it('names the variable as the client did, before any subgraph is asked', async () => {
    const body = await hub.post(
      'bureau-tn',
      'query ($from: LocalDate) { enterprises(filter: { registeredFrom: $from }) { totalCount } }',
      { from: '2026-13-01' },
    );
    expect(body.errors[0]).toMatchObject({
      message: expect.stringContaining('"$from"'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(body.data).toBeUndefined();
  });
});

describe('a refused write', () => {
  it('tells of every code that is none, at its path', async () => {
    const data = await hub.ask(
      'admin',
      `mutation {
        enterprise: registerEnterprise(input: { name: "X", kind: STARTUP, district: "0587", activities: ["1079"], contact: { pinCode: "012345" },
          registeredAt: "2024-01-01", investmentPaise: 0, turnoverPaise: 0, employees: 1 }) { ... on ValidationFailed { issues { path code } } }
        cooperative: registerCooperative(input: { name: "X", kind: PRIMARY_SOCIETY, state: "Tamil Nadu", district: "abc", registrationNumber: "1", act: "An Act, 1983", trades: ["TEA"] }) {
          ... on ValidationFailed { issues { path code } } }
        mou: recordMou(input: { title: "X", state: "TN", scope: { states: ["TN", "nowhere"], districts: ["abc"] } }) {
          ... on ValidationFailed { issues { path code } } }
      }`,
    );
    const at = (result: Answer) => result.issues.map(({ path }: Answer) => path.join('.'));
    expect(at(data.enterprise)).toEqual(expect.arrayContaining(['input.district', 'input.contact.pinCode']));
    expect(at(data.cooperative)).toEqual(expect.arrayContaining(['input.state', 'input.district']));
    expect(at(data.mou)).toEqual(
      expect.arrayContaining(['input.state', 'input.scope.states.1', 'input.scope.districts.0']),
    );
  });

  it('is data with path, code, what was expected and what came, and leaves nothing', async () => {
    const before = await hub.ask('bureau-kl', '{ enterprises { totalCount } }');
    const { registerEnterprise } = await hub.ask(
      'bureau-kl',
      `mutation { registerEnterprise(input: { name: "X", kind: MSME, district: "571", activities: ["1079"], udyamNumber: "UDYAM-1",
         registeredAt: "2024-01-01", investmentPaise: 0, turnoverPaise: 0, employees: 1 }) {
         ... on ValidationFailed { issues { path code expected received } } } }`,
    );
    expect(registerEnterprise.issues).toEqual([
      {
        path: ['input', 'district'],
        code: 'FOREIGN_STATE',
        expected: 'a district of IN-KL',
        received: expect.stringContaining('571'),
      },
      {
        path: ['input', 'udyamNumber'],
        code: 'INVALID_FORMAT',
        expected: expect.stringContaining('UDYAM-XX'),
        received: 'UDYAM-1',
      },
    ]);
    expect(await hub.ask('bureau-kl', '{ enterprises { totalCount } }')).toEqual(before);
  });
});
