import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';
import { enterprise, graph, openRegister, type Register } from './register.ts';

let register: Register;
let id: Register['id'];
beforeAll(async () => {
  register = await openRegister();
  id = register.id;
});
afterAll(() => register.database.drop());

describe('a co-operative', () => {
  it('has its fields, its figures and the places of its office', async () => {
    const { cooperative, trades } = await ask(
      register.subgraph,
      /* GraphQL */ `query ($id: ID!) {
        trades { code name }
        cooperative(id: $id) {
          shortName kind status state { code } district { code } trades { code name } sure synthetic
          memberCounts { total women asOf }
          reportedFigures { metric value unit qualifier asOf source }
        }
      }`,
      { principal: aPartner(), variables: { id: id.tea } },
    );
    expect(trades.map(({ name }: Answer) => name)).toEqual(['Coir', 'Handloom', 'Tea']);
    expect(cooperative).toEqual({
      shortName: 'INDCOSERVE',
      kind: 'APEX_FEDERATION',
      status: 'ACTIVE',
      state: { code: 'IN-TN' },
      district: { code: '587' },
      trades: [{ code: 'TEA', name: 'Tea' }],
      sure: true,
      synthetic: false,
      memberCounts: { total: 16, women: 4, asOf: '2021-01-01' },
      reportedFigures: [
        {
          metric: 'member factories',
          value: 16,
          unit: 'societies',
          qualifier: 'EXACT',
          asOf: '2021-01-01',
          source: 'a newspaper',
        },
      ],
    });
  });

  it('may have no district, no count and its trades in their own order', async () => {
    const query = '{ cooperative(id: "ID") { district { code } memberCounts { total } trades { code } } }';
    const { cooperative } = await ask(register.subgraph, query.replace('ID', id.apex!), { principal: aPartner() });
    expect(cooperative).toEqual({ district: null, memberCounts: null, trades: [{ code: 'COIR' }, { code: 'TEA' }] });
  });

  it('tells its memberships and federations by the day', async () => {
    const query = /* GraphQL */ `query ($id: ID!) {
      cooperative(id: $id) {
        now: memberships { id to federation { shortName } }
        past: memberships(asOf: "2019-03-31") { id to }
        between: federations(asOf: "2019-04-01") { id }
        federations { id }
        all: memberships(allTimes: true) { id }
      }
    }`;
    const { cooperative } = await ask(register.subgraph, query, {
      principal: aPartner(),
      variables: { id: id.kattabettu },
    });
    expect(cooperative).toEqual({
      now: [{ id: id.again, to: null, federation: { shortName: 'INDCOSERVE' } }],
      past: [{ id: id.ended, to: '2019-03-31' }],
      between: [],
      federations: [{ id: id.tea }],
      all: [{ id: id.ended }, { id: id.again }],
    });
  });

  it('has members of both kinds on a day, each named where the caller may see it', async () => {
    const query = /* GraphQL */ `query ($id: ID!, $asOf: LocalDate) {
      cooperative(id: $id) {
        members(asOf: $asOf) {
          totalCount
          edges { node { member { __typename ... on Cooperative { name } ... on Enterprise { id } } } }
        }
      }
    }`;
    const members = async (asOf: string | null, principal = anAdmin()): Promise<Answer> =>
      (await ask(register.subgraph, query, { principal, graph, variables: { id: id.tea, asOf } })).cooperative.members;
    const membersOf = ({ edges }: Answer) => edges.map(({ node }: Answer) => node.member);

    const now = await members(null);
    expect(now.totalCount).toBe(4);
    expect(membersOf(now)).toEqual([
      { __typename: 'Cooperative', name: 'Manjoor Tea Factory' },
      { __typename: 'Cooperative', name: 'Kattabettu Industrial Co-operative Tea Factory' },
      { __typename: 'Cooperative', name: 'Sleeping Tea Factory' },
      { __typename: 'Enterprise', id: enterprise },
    ]);
    expect((await members('2019-12-31')).totalCount).toBe(1);
  });

  it('names the indications that it has a part in, and they name it', async () => {
    const query = /* GraphQL */ `query ($id: ID!) {
      geographicalIndication(id: $id) {
        aliases category states { code } districts { code } applicationNumber sure
        applications { applicantName number status registeredOn cooperative { id geographicalIndications { id } } }
        authorisedUsers { totalCount edges { node { number from user { __typename ... on Cooperative { id } } } } }
        all: authorisedUsers(allTimes: true) { totalCount }
        past: authorisedUsers(asOf: "2010-01-01") { totalCount }
        cooperatives(first: 2) { totalCount pageInfo { hasNextPage } edges { node { name } } }
      }
    }`;
    const { geographicalIndication } = await ask(register.subgraph, query, {
      principal: aPartner(),
      graph,
      variables: { id: id.nilgiri },
    });
    expect(geographicalIndication).toEqual({
      aliases: ['Blue Mountain Tea'],
      category: 'AGRICULTURAL',
      states: [{ code: 'IN-TN' }],
      districts: [{ code: '587' }],
      applicationNumber: '95',
      sure: true,
      applications: [
        {
          applicantName: 'INDCOSERVE',
          number: '95',
          status: 'REGISTERED',
          registeredOn: '2008-06-01',
          cooperative: { id: id.tea, geographicalIndications: [{ id: id.nilgiri }] },
        },
        {
          applicantName: 'A sleeper',
          number: null,
          status: null,
          registeredOn: null,
          cooperative: { id: id.dormant, geographicalIndications: [{ id: id.nilgiri }] },
        },
      ],
      authorisedUsers: {
        totalCount: 2,
        edges: [
          { node: { number: 'AU/95/1', from: null, user: { __typename: 'Enterprise' } } },
          { node: { number: null, from: '2015-01-01', user: { __typename: 'Cooperative', id: id.manjoor } } },
        ],
      },
      all: { totalCount: 3 },
      past: { totalCount: 2 },
      cooperatives: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        edges: [{ node: { name: 'Manjoor Tea Factory' } }, { node: { name: 'Sleeping Tea Factory' } }],
      },
    });
  });
});
