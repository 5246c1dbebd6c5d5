import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cooperatives as cooperativesModule } from '../../subgraphs/cooperatives/index.ts';
import { cooperatives } from '../../subgraphs/cooperatives/tables.ts';
import { insertCooperative, insertIndication } from '../support/builders/cooperatives.ts';
import { anAdmin } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';
import { INDICATIONS, LIST, openRegister, type Register } from './register.ts';

let register: Register;
let id: Register['id'];
beforeAll(async () => {
  register = await openRegister();
  id = register.id;
});
afterAll(() => register.database.drop());

describe('pages', () => {
  beforeAll(async () => {
    for (let n = 0; n < 30; n++) {
      await insertCooperative(register.database.db, {
        name: `Same ${n % 3}`,
        state: 'IN-UP',
        memberTotal: n % 4 === 0 ? null : (n % 4) * 100,
        updatedAt: new Date(Date.UTC(2024, 0, 1 + (n % 5))),
      });
      await insertIndication(register.database.db, { name: `Mark ${n % 3}`, states: ['IN-UP'] });
    }
  });

  async function walk(query: string, field: string, variables: object): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ; ) {
      const answer: Answer = await ask(register.subgraph, query, {
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
      const whole = await register.list({ filter, orderBy, first: 100 });
      expect(walked).toEqual(whole.edges.map(({ node }: Answer) => node.id));
      expect(new Set(walked).size).toBe(30);
    },
  );

  it('have those with most members first and those without a count last', async () => {
    const rows = await register.database.db.select().from(cooperatives);
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
    const { pageInfo } = await register.list({ first: 1 });
    const variables = { orderBy: 'UPDATED_DESC', after: pageInfo.endCursor };
    const { errors } = await execute(register.subgraph, LIST, { principal: anAdmin(), variables });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('walk the members of a federation, the earliest first', async () => {
    const seen: (string | null)[] = [];
    for (let after: string | null = null; ; ) {
      const { cooperative } = await ask(
        register.subgraph,
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
  const { db, statements } = recordingStatements(register.database.sql);
  const { cooperatives: page } = await ask(cooperativesModule.create({ db }), query, {
    principal: anAdmin(),
    variables: { first: 100 },
  });
  expect(page.edges).toHaveLength(37);
  // The page, then the 14 fields and counts below it that are read; some find what another has read already.
  expect(statements.length).toBeLessThanOrEqual(15);
});
