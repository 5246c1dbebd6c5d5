import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { campaigns, indicators, policies } from '../../subgraphs/outcomes/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { aPartner } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';
import { openOutcomes } from './world.ts';

let world: Awaited<ReturnType<typeof openOutcomes>>;
beforeAll(async () => {
  world = await openOutcomes();
});
afterAll(() => world.drop());

const aRow = (index: number) => {
  const state = ['IN-KL', 'IN-UP', 'IN-TN'][index % 3] ?? 'IN-KL';
  return {
    state,
    name: `Mission ${String(index).padStart(2, '0')}`,
    from: `20${10 + (index % 9)}-04-01`,
    to: '2030-03-31',
  };
};
const anIndicator = (index: number) => {
  const { name, state } = aRow(index);
  return { id: newId('ind'), name, state, unit: 'lakh' };
};

const LISTS = [
  {
    list: 'campaigns',
    orders: ['NAME_ASC', 'FROM_DESC', 'FROM_ASC'],
    table: campaigns,
    make: (n: number) => ({ id: newId('cmp'), ...aRow(n) }),
  },
  {
    list: 'policies',
    orders: ['NAME_ASC', 'FROM_DESC', 'FROM_ASC'],
    table: policies,
    make: (n: number) => ({ id: newId('pol'), ...aRow(n) }),
  },
  { list: 'indicators', orders: ['NAME_ASC'], table: indicators, make: anIndicator },
] as const;

/** Ids of all pages, `between` pages something happens. */
async function walk(list: string, order: string, between: (page: number) => Promise<unknown>): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let page = 0; ; page++) {
    const query = `query ($after: String) { ${list}(orderBy: ${order}, first: 4, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    const { [list]: found }: Answer = await ask(world.outcomes, query, { principal: aPartner(), variables: { after } });
    ids.push(...found.edges.map((edge: Answer) => edge.node.id));
    if (!found.pageInfo.hasNextPage) return ids;
    after = found.pageInfo.endCursor;
    await between(page);
  }
}

describe.each(LISTS)('$list', ({ list, orders, table, make }) => {
  it.each(orders)('by %s give every row that stays exactly once while others come, change and go', async (order) => {
    await world.sql`truncate outcomes.campaign, outcomes.policy, outcomes.indicator cascade`;
    const rows = Array.from({ length: 22 }, (_, index) => make(index));
    await world.db.insert(table).values(rows);
    const doomed = rows.filter((_, index) => index % 7 === 3).map(({ id }) => id);
    const staying = rows.map(({ id }) => id).filter((id) => !doomed.includes(id));
    const relation = list === 'campaigns' ? 'campaign' : list === 'policies' ? 'policy' : 'indicator';
    const seen = await walk(list, order, async (page) => {
      await world.db.insert(table).values(make(50 + page));
      const [gone] = doomed.splice(0, 1);
      if (gone) await world.sql`delete from outcomes.${world.sql(relation)} where id = ${gone}`;
      await world.sql`update outcomes.${world.sql(relation)} set version = version + 1, updated_at = now()`;
    });
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => staying.includes(id)).toSorted()).toEqual(staying.toSorted());
  });

  it('are filtered by state and found by words, misspelt ones too, with their count', async () => {
    await world.sql`truncate outcomes.campaign, outcomes.policy, outcomes.indicator cascade`;
    await world.db.insert(table).values([make(0), make(1), { ...make(2), name: 'Handloom Revival' }]);
    const found = async (filter: string): Promise<Answer> => {
      const query = `{ ${list}(filter: ${filter}) { totalCount edges { node { name } } } }`;
      return (await ask(world.outcomes, query, { principal: aPartner() }))[list];
    };
    expect(await found('{ states: ["IN-UP"] }')).toEqual({ totalCount: 1, edges: [{ node: { name: 'Mission 01' } }] });
    expect(await found('{ search: "handlom" }')).toEqual({
      totalCount: 1,
      edges: [{ node: { name: 'Handloom Revival' } }],
    });
  });
});

describe('campaigns and policies', () => {
  it('are found by days that they have in common with a period', async () => {
    await world.sql`truncate outcomes.campaign cascade`;
    const periods = [
      ['past', '2019-04-01', '2020-03-31'],
      ['long', '2019-04-01', '2023-03-31'],
      ['future', '2023-04-01', '2024-03-31'],
    ] as const;
    await world.db
      .insert(campaigns)
      .values(periods.map(([name, from, to]) => ({ id: newId('cmp'), state: 'IN-KL', name, from, to })));
    const query =
      '{ campaigns(filter: { from: "2021-01-01", to: "2023-04-01" }, orderBy: FROM_ASC) { edges { node { name } } } }';
    const { campaigns: found } = await ask(world.outcomes, query, { principal: aPartner() });
    expect(found.edges.map(({ node }: Answer) => node.name)).toEqual(['long', 'future']);
  });
});
