import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cooperatives as cooperativesModule } from '../../subgraphs/cooperatives/index.ts';
import { cooperatives } from '../../subgraphs/cooperatives/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import {
  insertApplication,
  insertAuthorisedUser,
  insertCooperative,
  insertFederation,
  insertFigure,
  insertIndication,
  insertMembership,
  insertTrades,
} from '../support/builders/cooperatives.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, aGraphOf, ask, execute } from '../support/subgraph-client.ts';

const LIST = /* GraphQL */ `
  query ($filter: CooperativeFilter, $orderBy: CooperativeOrder! = NAME_ASC, $first: Int! = 20, $after: String) {
    cooperatives(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id name } }
    }
  }`;
const INDICATIONS = /* GraphQL */ `
  query ($filter: GeographicalIndicationFilter, $orderBy: GeographicalIndicationOrder! = NAME_ASC, $first: Int! = 20, $after: String) {
    geographicalIndications(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id name } }
    }
  }`;

let database: TestDatabase;
let subgraph: Subgraph;
const id: Record<string, string> = {};
const enterprise = newId('ent');
const graph = aGraphOf({ [enterprise]: {} });

const list = async (variables: object, principal = anAdmin()): Promise<Answer> =>
  (await ask(subgraph, LIST, { principal, variables: { ...variables } })).cooperatives;
const namesOf = ({ edges }: Answer): string[] => edges.map(({ node }: Answer) => node.name);
const names = async (filter: object, principal = anAdmin()): Promise<string[]> =>
  namesOf(await list({ filter, first: 100 }, principal));
const indicationNames = async (filter: object): Promise<string[]> =>
  namesOf((await ask(subgraph, INDICATIONS, { principal: aPartner(), variables: { filter } })).geographicalIndications);
const bureauTn = aBureau({ id: 'bureau-tn', state: 'IN-TN' });

beforeAll(async () => {
  database = await cloneDatabase();
  const { db } = database;
  subgraph = cooperativesModule.create({ db });
  await insertTrades(db);
  id.tea = await insertFederation(db, {
    name: 'Tamil Nadu Small Tea Growers Industrial Co-operative Tea Factories Federation',
    shortName: 'INDCOSERVE',
    memberTotal: 16,
    memberWomen: 4,
    membersAsOf: '2021-01-01',
  });
  id.apex = await insertFederation(db, { name: 'All Trades Federation', district: null, trades: ['COIR', 'TEA'] });
  id.gone = await insertFederation(db, { name: 'Bygone Federation', status: 'DISSOLVED' });
  id.kattabettu = await insertCooperative(db, { name: 'Kattabettu Industrial Co-operative Tea Factory' });
  id.manjoor = await insertCooperative(db, { name: 'Manjoor Tea Factory', memberTotal: 900, synthetic: true });
  id.dormant = await insertCooperative(db, {
    name: 'Sleeping Tea Factory',
    status: 'DORMANT',
    contactPerson: 'K. Mani',
  });
  id.coir = await insertCooperative(db, {
    name: 'Kerala Coir Society',
    aliases: ['Kayar Sangham'],
    state: 'IN-KL',
    district: '554',
    kind: 'SERVICE_SOCIETY',
    trades: ['COIR'],
    contactPerson: 'A. Nair',
  });
  const firsts = { from: '2010-04-01', federation: id.tea };
  id.ended = await insertMembership(db, { ...firsts, memberCooperative: id.kattabettu, to: '2019-03-31' });
  id.again = await insertMembership(db, { federation: id.tea, memberCooperative: id.kattabettu });
  await insertMembership(db, { federation: id.tea, memberCooperative: id.manjoor, from: null });
  await insertMembership(db, { federation: id.tea, memberCooperative: id.dormant, from: '2021-04-01' });
  await insertMembership(db, { federation: id.tea, memberEnterprise: enterprise, from: '2022-04-01' });
  id.above = await insertMembership(db, { federation: id.apex, memberCooperative: id.tea });
  await insertMembership(db, { federation: id.gone, memberCooperative: id.manjoor });
  await insertMembership(db, { federation: id.gone, memberEnterprise: enterprise });

  id.nilgiri = await insertIndication(db, {
    aliases: ['Blue Mountain Tea'],
    applicationNumber: '95',
    districts: ['587'],
  });
  id.coirMark = await insertIndication(db, { name: 'Alleppey Coir', category: 'HANDICRAFT', states: ['IN-KL'] });
  id.shared = await insertIndication(db, { name: 'Malabar Pepper', states: ['IN-KL', 'IN-TN'], sure: false });
  await insertApplication(db, {
    indication: id.nilgiri,
    applicantName: 'INDCOSERVE',
    cooperative: id.tea,
    number: '95',
    status: 'REGISTERED',
    registeredOn: '2008-06-01',
  });
  await insertApplication(db, { indication: id.nilgiri, applicantName: 'A sleeper', cooperative: id.dormant });
  await insertAuthorisedUser(db, { indication: id.nilgiri, userCooperative: id.manjoor, from: '2015-01-01' });
  await insertAuthorisedUser(db, {
    indication: id.nilgiri,
    userCooperative: id.kattabettu,
    from: '2009-01-01',
    to: '2012-12-31',
  });
  await insertAuthorisedUser(db, { indication: id.nilgiri, userEnterprise: enterprise, number: 'AU/95/1' });
  await insertAuthorisedUser(db, { indication: id.coirMark, userCooperative: id.coir });
  await insertFigure(db, { cooperative: id.tea, asOf: '2021-01-01' });
});
afterAll(() => database.drop());

describe('filters of co-operatives', () => {
  const factories = ['Kattabettu Industrial Co-operative Tea Factory', 'Manjoor Tea Factory', 'Sleeping Tea Factory'];

  it.each<[string, () => object, string[]]>([
    ['states', () => ({ states: ['IN-KL'] }), ['Kerala Coir Society']],
    ['districts', () => ({ districts: ['554'] }), ['Kerala Coir Society']],
    ['kinds', () => ({ kinds: ['SERVICE_SOCIETY'] }), ['Kerala Coir Society']],
    ['trades', () => ({ trades: ['COIR'] }), ['All Trades Federation', 'Kerala Coir Society']],
    ['statuses', () => ({ statuses: ['DORMANT', 'DISSOLVED'] }), ['Bygone Federation', 'Sleeping Tea Factory']],
    ['federation', () => ({ memberOf: [id.tea] }), factories],
    [
      'geographical indication, by today',
      () => ({ geographicalIndications: [id.nilgiri] }),
      [
        'Manjoor Tea Factory',
        'Sleeping Tea Factory',
        'Tamil Nadu Small Tea Growers Industrial Co-operative Tea Factories Federation',
      ],
    ],
    [
      'words of the name',
      () => ({ search: 'small growers' }),
      ['Tamil Nadu Small Tea Growers Industrial Co-operative Tea Factories Federation'],
    ],
    [
      'the short name',
      () => ({ search: 'indcoserve' }),
      ['Tamil Nadu Small Tea Growers Industrial Co-operative Tea Factories Federation'],
    ],
    [
      'a misspelt short name',
      () => ({ search: 'INDCOSERV' }),
      ['Tamil Nadu Small Tea Growers Industrial Co-operative Tea Factories Federation'],
    ],
    ['another name', () => ({ search: 'kayar' }), ['Kerala Coir Society']],
    ['a misspelt name', () => ({ search: 'Katabettu' }), ['Kattabettu Industrial Co-operative Tea Factory']],
    ['generated data', () => ({ synthetic: true }), ['Manjoor Tea Factory']],
    ['changed since', () => ({ changedSince: '2999-01-01T00:00:00Z' }), []],
    [
      'several at once',
      () => ({ states: ['IN-TN'], trades: ['COIR'], kinds: ['APEX_FEDERATION'] }),
      ['All Trades Federation'],
    ],
  ])('finds by %s', async (_name, filter, expected) => {
    expect(await names(filter())).toEqual(expected);
  });

  it('does not tell the members of a federation that the caller may not see', async () => {
    for (const principal of [anAdmin(), aPartner()])
      expect(await names({ memberOf: [id.gone] }, principal)).toEqual(['Manjoor Tea Factory']);
    expect(await names({ memberOf: [id.gone] }, aBureau())).toEqual([]);
    expect(await names({ memberOf: [id.gone, id.apex] }, bureauTn)).toHaveLength(2);
  });

  it('puts the best fit first when ordered by relevance, and orders by name without a search', async () => {
    const best = await list({ filter: { search: 'kattabettu tea' }, orderBy: 'RELEVANCE' });
    expect(namesOf(best)[0]).toBe('Kattabettu Industrial Co-operative Tea Factory');
    expect(namesOf(await list({ orderBy: 'RELEVANCE' }))).toEqual(namesOf(await list({ orderBy: 'NAME_ASC' })));
  });

  it('refuses a search that is too long or holds NUL, and a page size out of bounds', async () => {
    for (const variables of [{ filter: { search: 'x'.repeat(201) } }, { filter: { search: 'a\0' } }, { first: 101 }]) {
      const { errors } = await execute(subgraph, LIST, { principal: anAdmin(), variables });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

it('finds nothing for texts that can be neither ids nor codes', async () => {
  const texts = ['', 'tea', 'a\0', 'coop_\0', id.tea!.toUpperCase()];
  for (const filter of [{ trades: texts }, { memberOf: texts }, { geographicalIndications: texts }])
    expect(await names(filter)).toEqual([]);
  const query = 'query ($id: ID!) { cooperative(id: $id) { id } geographicalIndication(id: $id) { id } }';
  for (const text of texts)
    expect(await ask(subgraph, query, { principal: anAdmin(), variables: { id: text } })).toEqual({
      cooperative: null,
      geographicalIndication: null,
    });
});

describe('filters of geographical indications', () => {
  it.each<[string, object, string[]]>([
    ['states', { states: ['IN-TN'] }, ['Malabar Pepper', 'Nilgiri Orthodox Tea']],
    ['districts', { districts: ['587'] }, ['Nilgiri Orthodox Tea']],
    ['categories', { categories: ['HANDICRAFT'] }, ['Alleppey Coir']],
    ['words of a name', { search: 'coir' }, ['Alleppey Coir']],
    ['another name', { search: 'blue mountain' }, ['Nilgiri Orthodox Tea']],
    ['a misspelt name', { search: 'Malabr' }, ['Malabar Pepper']],
  ])('finds by %s', async (_name, filter, expected) => {
    expect(await indicationNames(filter)).toEqual(expected);
  });
});

describe('pages', () => {
  beforeAll(async () => {
    for (let n = 0; n < 30; n++) {
      await insertCooperative(database.db, {
        name: `Same ${n % 3}`,
        state: 'IN-UP',
        memberTotal: n % 4 === 0 ? null : (n % 4) * 100,
        updatedAt: new Date(Date.UTC(2024, 0, 1 + (n % 5))),
      });
      await insertIndication(database.db, { name: `Mark ${n % 3}`, states: ['IN-UP'] });
    }
  });

  async function walk(query: string, field: string, variables: object): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const answer: Answer = await ask(subgraph, query, {
        principal: anAdmin(),
        variables: { ...variables, first: 7, after },
      });
      const { edges, pageInfo, totalCount } = answer[field];
      expect(totalCount).toBe(30);
      ids.push(...edges.map(({ node }: Answer) => node.id));
      if (!pageInfo.hasNextPage) return ids;
      after = pageInfo.endCursor;
    }
  }

  it.each(['NAME_ASC', 'MEMBERS_DESC', 'UPDATED_DESC', 'RELEVANCE'])(
    'give every co-operative once and in order, by %s',
    async (orderBy) => {
      const filter = { states: ['IN-UP'], ...(orderBy === 'RELEVANCE' ? { search: 'samee' } : {}) };
      const walked = await walk(LIST, 'cooperatives', { filter, orderBy });
      const whole = await list({ filter, orderBy, first: 100 });
      expect(walked).toEqual(whole.edges.map(({ node }: Answer) => node.id));
      expect(new Set(walked).size).toBe(30);
    },
  );

  it('have those with most members first and those without a count last', async () => {
    const rows = await database.db.select().from(cooperatives);
    const total = new Map(rows.map((row) => [row.id, row.memberTotal ?? -1]));
    const walked = await walk(LIST, 'cooperatives', { filter: { states: ['IN-UP'] }, orderBy: 'MEMBERS_DESC' });
    const totals = walked.map((key) => total.get(key));
    expect(totals).toEqual([...totals].sort((a, b) => b! - a!));
    expect(totals.at(-1)).toBe(-1);
  });

  it.each(['NAME_ASC', 'UPDATED_DESC', 'RELEVANCE'])(
    'give every geographical indication once, by %s',
    async (orderBy) => {
      const filter = { states: ['IN-UP'], ...(orderBy === 'RELEVANCE' ? { search: 'markk' } : {}) };
      const walked = await walk(INDICATIONS, 'geographicalIndications', { filter, orderBy });
      expect(new Set(walked).size).toBe(30);
    },
  );

  it('refuse the cursor of another order', async () => {
    const { pageInfo } = await list({ first: 1 });
    const variables = { orderBy: 'UPDATED_DESC', after: pageInfo.endCursor };
    const { errors } = await execute(subgraph, LIST, { principal: anAdmin(), variables });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('walk the members of a federation, the earliest first', async () => {
    const seen: (string | null)[] = [];
    for (let after: string | null = null; ; ) {
      const { cooperative } = await ask(
        subgraph,
        /* GraphQL */ `query ($id: ID!, $after: String) {
          cooperative(id: $id) {
            members(first: 2, after: $after, allTimes: true) {
              totalCount pageInfo { hasNextPage endCursor } edges { node { from } }
            }
          }
        }`,
        { principal: anAdmin(), variables: { id: id.tea, after } },
      );
      const { totalCount, pageInfo, edges } = cooperative.members;
      expect(totalCount).toBe(5);
      seen.push(...edges.map(({ node }: Answer) => node.from));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual([null, '2010-04-01', '2020-04-01', '2021-04-01', '2022-04-01']);
  });
});

describe('a co-operative', () => {
  it('has its fields, its figures and the places of its office', async () => {
    const { cooperative, trades } = await ask(
      subgraph,
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
    const { cooperative } = await ask(subgraph, query.replace('ID', id.apex!), { principal: aPartner() });
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
    const { cooperative } = await ask(subgraph, query, { principal: aPartner(), variables: { id: id.kattabettu } });
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
      (await ask(subgraph, query, { principal, graph, variables: { id: id.tea, asOf } })).cooperative.members;
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
    const { geographicalIndication } = await ask(subgraph, query, {
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

describe('entities', () => {
  const ENTITIES = /* GraphQL */ `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      __typename
      ... on Cooperative { name }
      ... on Membership { from }
      ... on GeographicalIndication { name }
      ... on Enterprise { memberships { id federation { name } } }
      ... on State { geographicalIndications { name } }
    }
  }`;
  const entities = async (representations: object[], principal = anAdmin()): Promise<Answer> =>
    (await ask(subgraph, ENTITIES, { principal, variables: { representations } }))._entities;

  it('resolve by key, in order, null for what the caller may not see', async () => {
    const asked = [
      { __typename: 'Cooperative', id: id.gone },
      { __typename: 'Membership', id: id.above },
      { __typename: 'Cooperative', id: newId('coop') },
      { __typename: 'GeographicalIndication', id: id.coirMark },
      { __typename: 'State', code: 'IN-KL' },
    ];
    const answers = [
      { __typename: 'Cooperative', name: 'Bygone Federation' },
      { __typename: 'Membership', from: '2020-04-01' },
      null,
      { __typename: 'GeographicalIndication', name: 'Alleppey Coir' },
      { __typename: 'State', geographicalIndications: [{ name: 'Alleppey Coir' }, { name: 'Malabar Pepper' }] },
    ];
    expect(await entities(asked)).toEqual(answers);
    expect(await entities(asked, aPartner())).toEqual(answers);
    expect(await entities(asked, aBureau())).toEqual([null, null, ...answers.slice(2)]);
  });

  it('tell the memberships of an enterprise in the co-operatives that the caller may see', async () => {
    const [seen] = await entities([{ __typename: 'Enterprise', id: enterprise }]);
    expect(seen.memberships).toHaveLength(2);
    const [hidden] = await entities([{ __typename: 'Enterprise', id: enterprise }], aBureau());
    expect(hidden.memberships).toEqual([]);
  });
});

describe('who sees what', () => {
  const QUERY = 'query ($id: ID!) { cooperative(id: $id) { id } }';
  const sees = async (principal: ReturnType<typeof anAdmin>, key: string): Promise<boolean> =>
    (await ask(subgraph, QUERY, { principal, variables: { id: id[key] } })).cooperative !== null;

  it.each([
    ['an admin', anAdmin(), { kattabettu: true, dormant: true, gone: true, coir: true }],
    ['a partner', aPartner(), { kattabettu: true, dormant: true, gone: true, coir: true }],
    ['the bureau of the state', bureauTn, { kattabettu: true, dormant: true, gone: true, coir: false }],
    ['the bureau of another state', aBureau(), { kattabettu: false, dormant: false, gone: false, coir: false }],
    [
      'a bureau without a state',
      aBureau({ state: null }),
      { kattabettu: false, dormant: false, gone: false, coir: false },
    ],
  ])('%s', async (_who, principal, expected) => {
    for (const [key, isSeen] of Object.entries(expected)) expect(await sees(principal, key)).toBe(isSeen);
    const listed = await names({ states: ['IN-TN', 'IN-KL'] }, principal);
    expect(listed.includes('Sleeping Tea Factory')).toBe(expected.dormant);
    expect(listed.includes('Kerala Coir Society')).toBe(expected.coir);
  });

  it('keeps contact data for the scope and the state', async () => {
    const query = 'query ($id: ID!) { cooperative(id: $id) { contact { person } } }';
    const contact = (principal: ReturnType<typeof anAdmin>, key: string) =>
      execute(subgraph, query, { principal, variables: { id: id[key] } });
    expect((await contact(bureauTn, 'dormant')).data).toEqual({ cooperative: { contact: { person: 'K. Mani' } } });
    expect((await contact(anAdmin(), 'coir')).data).toEqual({ cooperative: { contact: { person: 'A. Nair' } } });
    const partner = await contact(aPartner({ scopes: new Set(['pii:read']) }), 'coir');
    expect(partner.data).toEqual({ cooperative: { contact: null } });
    expect((await contact(anAdmin(), 'tea')).data).toEqual({ cooperative: { contact: null } });
    const unscoped = await contact(aBureau({ state: 'IN-TN', scopes: new Set() }), 'dormant');
    expect(unscoped.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

it('asks one statement a field, however many co-operatives', async () => {
  const query = /* GraphQL */ `query ($first: Int!) {
    cooperatives(first: $first) {
      edges { node {
        state { code geographicalIndications { name } }
        trades { name } reportedFigures { value } federations { name }
        geographicalIndications { name applications { cooperative { name } } cooperatives { totalCount edges { node { name } } } }
        members(first: 3) { totalCount edges { node { member { ... on Cooperative { name memberships { to } } } } } }
      } }
    }
  }`;
  const { db, statements } = recordingStatements(database.sql);
  const { cooperatives: page } = await ask(cooperativesModule.create({ db }), query, {
    principal: anAdmin(),
    variables: { first: 100 },
  });
  expect(page.edges).toHaveLength(37);
  // The page, then the 14 fields and counts below it that are read; some find what another has read already.
  expect(statements.length).toBeLessThanOrEqual(15);
});
