import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classify } from '../../subgraphs/enterprises/domain/classify.ts';
import { enterprises as enterprisesModule } from '../../subgraphs/enterprises/index.ts';
import { classToday } from '../../subgraphs/enterprises/store.ts';
import { classLimits, enterprises } from '../../subgraphs/enterprises/tables.ts';
import { seedId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { anEnterprise, insertEnterprises, insertRegisters } from '../support/builders/enterprises.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';

const CRORE = 1_00_00_000_00;
const LIST = /* GraphQL */ `
  query ($filter: EnterpriseFilter, $orderBy: EnterpriseOrder! = NAME_ASC, $first: Int! = 20, $after: String) {
    enterprises(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage endCursor }
      edges { cursor node { id name } }
    }
  }`;

let database: TestDatabase;
let subgraph: Subgraph;
const list = async (variables: object, principal = anAdmin()): Promise<Answer> =>
  (await ask(subgraph, LIST, { principal, variables: { ...variables } })).enterprises;
const names = async (filter: object, principal = anAdmin()): Promise<string[]> =>
  (await list({ filter, first: 100 }, principal)).edges.map(({ node }: Answer) => node.name);

beforeAll(async () => {
  database = await cloneDatabase();
  await insertRegisters(database.db);
  await insertEnterprises(
    database.db,
    anEnterprise({ name: 'Agra Shoe House', odopProducts: [seedId('odop', 'leather')], womenOwned: true }),
    anEnterprise({ name: 'Ayodhya Jaggery', district: '140', kind: 'STARTUP', registeredAt: '2020-04-01' }),
    anEnterprise({ name: 'Kanchipuram Silk House', state: 'IN-TN', district: '571', kind: 'WEAVER' }),
    anEnterprise({ name: 'Kochi Software', state: 'IN-KL', district: '555', sector: 'it', activityKind: 'SERVICES' }),
    anEnterprise({ name: 'Large Mills', turnover: 900 * CRORE, registeredAt: '2020-03-31' }),
    anEnterprise({ name: 'Sleeping Tannery', status: 'DORMANT' }),
    ...Array.from({ length: 40 }, (_, n) =>
      anEnterprise({
        name: `Same ${n % 3}`,
        turnover: (n % 5) * CRORE,
        registeredAt: `2021-0${1 + (n % 4)}-15`,
        synthetic: false,
      }),
    ),
  );
  subgraph = enterprisesModule.create({ db: database.db });
});
afterAll(() => database.drop());

describe('filters', () => {
  it.each<[string, object, string[]]>([
    ['states', { states: ['IN-TN', 'IN-KL'] }, ['Kanchipuram Silk House', 'Kochi Software']],
    ['districts', { districts: ['140'] }, ['Ayodhya Jaggery']],
    ['sectors', { sectors: ['it'] }, ['Kochi Software']],
    ['kinds', { kinds: ['WEAVER', 'STARTUP'] }, ['Ayodhya Jaggery', 'Kanchipuram Silk House']],
    ['classes', { classes: ['LARGE'] }, ['Large Mills']],
    ['statuses', { statuses: ['DORMANT'] }, ['Sleeping Tannery']],
    ['ODOP products', { odopProducts: [seedId('odop', 'leather')] }, ['Agra Shoe House']],
    ['any ODOP product', { odop: true }, ['Agra Shoe House']],
    ['women-owned', { womenOwned: true }, ['Agra Shoe House']],
    ['registered until', { registeredTo: '2020-03-31' }, ['Large Mills']],
    ['registered between', { registeredFrom: '2020-04-01', registeredTo: '2020-12-31' }, ['Ayodhya Jaggery']],
    ['words of the name', { search: 'shoe' }, ['Agra Shoe House']],
    ['a misspelt name', { search: 'Kanchipurm' }, ['Kanchipuram Silk House']],
    ['changed since', { changedSince: '2999-01-01T00:00:00Z' }, []],
    ['several at once', { states: ['IN-UP'], kinds: ['STARTUP'], search: 'jaggery' }, ['Ayodhya Jaggery']],
  ])('finds by %s', async (_name, filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  it('puts the best fit first when ordered by relevance', async () => {
    const { edges } = await list({ filter: { search: 'kanchipuram silk' }, orderBy: 'RELEVANCE' });
    expect(edges[0].node.name).toBe('Kanchipuram Silk House');
  });

  it('treats SQL and wildcards in a search as text', async () => {
    expect(await names({ search: `'; drop table x; -- %_ \\ " & | ! ( :*` })).toEqual([]);
  });
});

describe('pages', () => {
  it.each(['NAME_ASC', 'REGISTERED_ASC', 'REGISTERED_DESC', 'UPDATED_DESC', 'TURNOVER_DESC', 'RELEVANCE'])(
    'give every row once, in one order, by %s, whatever their size',
    async (orderBy) => {
      const filter = orderBy === 'RELEVANCE' ? { search: 'same' } : {};
      const whole = await list({ filter, orderBy, first: 100 });
      const all: string[] = whole.edges.map(({ node }: Answer) => node.id);
      expect(new Set(all).size).toBe(whole.totalCount);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (first) => {
          const seen: string[] = [];
          let after: string | null = null;
          do {
            const page: Answer = await list({ filter, orderBy, first, after });
            expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
            seen.push(...page.edges.map(({ node }: Answer) => node.id));
            after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
          } while (after);
          expect(seen).toEqual(all);
        }),
        { numRuns: 6 },
      );
    },
  );

  it.each([0, -1, 101])('refuse a size of %d', async (first) => {
    const result = await execute(subgraph, LIST, { principal: anAdmin(), variables: { first } });
    expect(result.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('refuse a cursor of another order, and anything that is no cursor', async () => {
    const { pageInfo } = await list({ first: 1 });
    const forged = Buffer.from('["UPDATED_DESC","not a time","x"]').toString('base64url');
    for (const after of [pageInfo.endCursor, 'x', '', 'W10', 'A'.repeat(2_000)].filter(Boolean)) {
      const result = await execute(subgraph, LIST, {
        principal: anAdmin(),
        variables: { orderBy: 'TURNOVER_DESC', after },
      });
      expect(result.errors?.[0]?.extensions.code, after).toBe('BAD_USER_INPUT');
    }
    const result = await execute(subgraph, LIST, {
      principal: anAdmin(),
      variables: { orderBy: 'UPDATED_DESC', after: forged },
    });
    expect(result.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('visibility', () => {
  it('shows a bureau its own state, partners and admins all, whatever the status', async () => {
    const states = async (principal = anAdmin()) =>
      new Set((await names({ synthetic: true }, principal)).map((name) => name));
    expect(await states(aBureau())).toEqual(
      new Set(['Agra Shoe House', 'Ayodhya Jaggery', 'Large Mills', 'Sleeping Tannery']),
    );
    for (const principal of [aPartner(), anAdmin()]) expect(await states(principal)).toContain('Sleeping Tannery');
  });

  it('finds nothing under an id that holds NUL, without asking the database', async () => {
    for (const id of ['ent_\0', '\0'])
      expect(
        await ask(subgraph, 'query ($id: ID!) { enterprise(id: $id) { name } }', {
          principal: anAdmin(),
          variables: { id },
        }),
      ).toEqual({ enterprise: null });
  });

  it('resolves no foreign entity, and none to a bureau without a state', async () => {
    const [foreign] = await database.db.select({ id: enterprises.id }).from(enterprises).where(sql`state = 'IN-TN'`);
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { name } } }`;
    const variables = { r: [{ __typename: 'Enterprise', id: foreign!.id }] };
    for (const principal of [aBureau(), aBureau({ state: null })])
      expect(await ask(subgraph, query, { principal, variables })).toEqual({ _entities: [null] });
    expect(await ask(subgraph, query, { principal: aBureau({ state: 'IN-TN' }), variables })).toEqual({
      _entities: [{ name: 'Kanchipuram Silk House' }],
    });
  });

  it('shows tax identifiers only with the scope, and then not to partners', async () => {
    const query = '{ enterprises(first: 1) { edges { node { gstin contact { person } } } } }';
    const without = await execute(subgraph, query, { principal: aPartner() });
    expect(without.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const withScope = await ask(subgraph, query, { principal: aPartner({ scopes: new Set(['pii:read']) }) });
    expect(withScope.enterprises.edges[0].node).toEqual({ gstin: null, contact: null });
  });
});

describe('classification', () => {
  it('is the same in SQL as in the domain', async () => {
    const limits = await database.db.select().from(classLimits);
    const today = '2026-01-01';
    const rows = await database.db
      .select({
        investment: enterprises.investment,
        turnover: enterprises.turnover,
        activityKind: enterprises.activityKind,
        inSql: sql<string>`${classToday}`,
      })
      .from(enterprises);
    for (const row of rows) expect(row.inSql).toBe(classify(row, limits, today));
  });

  it.each([
    ['2006-10-01', 0, 0, 'MANUFACTURING', null],
    ['2006-10-02', 0.25, 999, 'MANUFACTURING', 'MICRO'],
    ['2006-10-02', 0.25, 999, 'SERVICES', 'SMALL'],
    ['2020-06-30', 0.26, 0, 'MANUFACTURING', 'SMALL'],
    ['2020-06-30', 10.01, 0, 'MANUFACTURING', 'LARGE'],
    ['2020-07-01', 1, 5, 'SERVICES', 'MICRO'],
    ['2020-07-01', 1, 5.01, 'SERVICES', 'SMALL'],
    ['2020-07-01', 50, 250, 'MANUFACTURING', 'MEDIUM'],
    ['2020-07-01', 0, 251, 'MANUFACTURING', 'LARGE'],
    ['2025-03-31', 2.5, 10, 'MANUFACTURING', 'SMALL'],
    ['2025-04-01', 2.5, 10, 'MANUFACTURING', 'MICRO'],
    ['2025-04-01', 25, 100.01, 'MANUFACTURING', 'MEDIUM'],
    ['2025-04-01', 125, 500, 'SERVICES', 'MEDIUM'],
  ] as const)(
    'on %s with %d and %d crore in %s gives %s',
    async (day, investment, turnover, activityKind, expected) => {
      const limits = await database.db.select().from(classLimits);
      const measured = {
        investment: Math.round(investment * CRORE),
        turnover: Math.round(turnover * CRORE),
        activityKind,
      };
      expect(classify(measured, limits, day)).toBe(expected);
    },
  );
});

describe('registers and statistics', () => {
  it('find a district by a former name, with its state, centre and products', async () => {
    const query = `{ districts(search: "faiz") { code name aliases state { code gstCode } odopProducts { name } industriesCentre { name } } }`;
    expect((await ask(subgraph, query, { principal: aPartner() })).districts).toEqual([
      {
        code: '140',
        name: 'Ayodhya',
        aliases: ['Faizabad'],
        state: { code: 'IN-UP', gstCode: '09' },
        odopProducts: [{ name: 'Jaggery' }],
        industriesCentre: null,
      },
    ]);
  });

  it('show the regimes newest first with their sources', async () => {
    const query =
      '{ classificationRegimes { from source limits { class activityKind investment { formatted(style: CRORE) } turnover { formatted } } } }';
    const { classificationRegimes } = await ask(subgraph, query, { principal: aPartner() });
    expect(classificationRegimes.map(({ from }: Answer) => from)).toEqual(['2025-04-01', '2020-07-01', '2006-10-02']);
    expect(classificationRegimes[0].limits[0]).toEqual({
      class: 'MICRO',
      activityKind: null,
      investment: { formatted: '₹2.5 crore' },
      turnover: { formatted: '₹10,00,00,000' },
    });
    expect(classificationRegimes[2].limits).toHaveLength(6);
  });

  it('count by financial year, sector, class, district and kind over what the caller sees', async () => {
    const query = (groupBy: string) =>
      `{ enterpriseStats(groupBy: ${groupBy}, filter: { synthetic: true }) { key count employment turnover { paise } district { name } sector { name } } }`;
    const keys = async (groupBy: string) =>
      Object.fromEntries(
        (await ask(subgraph, query(groupBy), { principal: aBureau() })).enterpriseStats.map((row: Answer) => [
          row.key,
          row.count,
        ]),
      );
    expect(await keys('FINANCIAL_YEAR')).toEqual({ '2019-20': 1, '2020-21': 1, '2021-22': 2 });
    expect(await keys('DISTRICT')).toEqual({ '118': 3, '140': 1 });
    expect(await keys('CLASS')).toEqual({ MICRO: 3, LARGE: 1 });
    expect(await keys('SECTOR')).toEqual({ leather: 4 });
    expect(await keys('KIND')).toEqual({ MSME: 3, STARTUP: 1 });
  });

  it('read a page with districts and sectors in one statement, and many entities in one', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const recorded = enterprisesModule.create({ db });
    const page =
      '{ enterprises(first: 50) { edges { node { id district { name state { name } } sector { name } class } } } }';
    await ask(recorded, page, { principal: anAdmin() });
    statements.length = 0;
    const { enterprises: answer } = await ask(recorded, page, { principal: anAdmin() });
    expect(statements).toHaveLength(1);
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { name } } }';
    const r = answer.edges.map(({ node }: Answer) => ({ __typename: 'Enterprise', id: node.id }));
    await ask(recorded, query, { principal: anAdmin(), variables: { r } });
    expect(statements).toHaveLength(2);
  });
});
