import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { finance as financeModule } from '../../subgraphs/finance/index.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import {
  BANK,
  insertLoanEvent,
  insertLoanScheme,
  LAKH,
  placeApplication,
  placeFund,
} from '../support/builders/finance.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin } from '../support/principals.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';

let database: TestDatabase;
let subgraph: Subgraph;
const principal = anAdmin();

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = financeModule.create({ db: database.db });
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.sql`truncate finance.loan_event, finance.loan_scheme, finance.fund cascade`;
});

/** Two rows share every sort value, so that ties are met; half of the pages end within one. */
const twin = (n: number): number => Math.floor(n / 2);
const day = (n: number): string => `2021-01-${String(1 + twin(n)).padStart(2, '0')}`;
let fund = '';

/** How each list gets a row, and in which orders it comes. */
const LISTS: Readonly<
  Record<
    string,
    { readonly orders: readonly string[]; readonly add: (n: number) => Promise<string>; readonly table: string }
  >
> = {
  loanSchemes: {
    orders: ['NAME_ASC', 'UPDATED_DESC'],
    add: (n) => insertLoanScheme(database.db, { name: `Scheme ${twin(n)}`, state: n % 2 ? 'IN-UP' : 'IN-KL' }),
    table: 'loan_scheme',
  },
  loanEvents: {
    orders: ['HELD_DESC', 'HELD_ASC', 'DISBURSED_DESC', 'UPDATED_DESC'],
    add: (n) => insertLoanEvent(database.db, { heldOn: day(n), amount: 1 + twin(n) }),
    table: 'loan_event',
  },
  funds: {
    orders: ['NAME_ASC', 'CORPUS_DESC', 'UPDATED_DESC'],
    add: (n) =>
      placeFund(database.db, {
        name: `Fund ${twin(n)}`,
        state: n % 2 ? 'IN-UP' : 'IN-KL',
        corpus: 10 + twin(n),
        status: 'PROPOSED',
        foreseen: 0,
      }),
    table: 'fund',
  },
  fundApplications: {
    orders: ['SUBMITTED_DESC', 'SUBMITTED_ASC', 'REQUESTED_DESC', 'DUE_ASC', 'UPDATED_DESC'],
    add: async (n) => {
      if (n === 0) fund = await placeFund(database.db);
      const row = await placeApplication(database.db, { fund, submittedOn: day(n), requested: 1 + twin(n) });
      return row.id;
    },
    table: 'fund_application',
  },
};
const cases = Object.entries(LISTS).flatMap(([list, { orders }]) => orders.map((order) => [list, order] as const));

describe.each(cases)('%s in the order %s', (list, order) => {
  const type = `${list[0]?.toUpperCase()}${list.slice(1, -1)}Order`;
  const query = `query ($after: String) { ${list}(orderBy: ${order}, first: 3, after: $after) {
    edges { node { id } } pageInfo { hasNextPage endCursor } } }`;

  it(`gives every row that was there throughout once, while others come, change and go between pages (${type})`, async () => {
    const { add, table } = LISTS[list]!;
    const { sql } = database;
    const ids: string[] = [];
    for (let n = 0; n < 11; n++) ids.push(await add(n));
    const dropped = ids[5]!;
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; ; page++) {
      const { [list]: answer }: Answer = await ask(subgraph, query, { principal, variables: { after } });
      seen.push(...answer.edges.map((edge: Answer) => edge.node.id));
      if (!answer.pageInfo.hasNextPage) break;
      after = answer.pageInfo.endCursor;
      await add(20 + page);
      // Not of the order's key, unless it is the time of the change.
      if (order !== 'UPDATED_DESC')
        await sql`update ${sql(`finance.${table}`)} set version = version + 1, updated_at = now()`;
      if (page === 0) {
        if (table === 'fund') await sql`delete from finance.fund_allocation where fund = ${dropped}`;
        await sql`delete from ${sql(`finance.${table}`)} where id = ${dropped}`;
      }
    }
    const stayed = ids.filter((id) => id !== dropped);
    expect(seen.filter((id) => stayed.includes(id)).sort()).toEqual([...stayed].sort());
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('filters of applications', () => {
  it('find by fund, unit, purpose, status, day, amount and what is due', async () => {
    const { db } = database;
    const one = await placeFund(db);
    const other = await placeFund(db, { upgrade: 0, startup: 100 });
    const enterprise = newId('ent');
    const rows = {
      paid: await placeApplication(db, {
        fund: one,
        status: 'CLOSED',
        submittedOn: '2024-03-01',
        requested: 30 * LAKH,
      }),
      due: await placeApplication(db, { fund: one, status: 'SANCTIONED', district: '140' }),
      fresh: await placeApplication(db, { fund: other, purpose: 'STARTUP', enterprise, synthetic: true }),
    };
    const found = async (filter: object): Promise<string[]> => {
      const query =
        'query ($filter: FundApplicationFilter) { fundApplications(filter: $filter) { edges { node { id } } } }';
      const { fundApplications: page } = await ask(subgraph, query, { principal, variables: { filter } });
      const ids = page.edges.map((edge: Answer) => edge.node.id);
      return Object.entries(rows).flatMap(([name, { id }]) => (ids.includes(id) ? [name] : []));
    };
    expect(await found({ funds: [one] })).toEqual(['paid', 'due']);
    expect(await found({ enterprises: [enterprise] })).toEqual(['fresh']);
    expect(await found({ purposes: ['STARTUP'] })).toEqual(['fresh']);
    expect(await found({ statuses: ['SANCTIONED', 'SUBMITTED'] })).toEqual(['due', 'fresh']);
    expect(await found({ submittedTo: '2024-03-31' })).toEqual(['paid']);
    expect(await found({ submittedFrom: '2024-04-01', districts: ['140'] })).toEqual(['due']);
    expect(await found({ requestedMin: 31 * LAKH, requestedMax: 40 * LAKH })).toEqual(['due', 'fresh']);
    expect(await found({ overdue: true })).toEqual(['due']);
    expect(await found({ overdue: false })).toEqual(['paid', 'fresh']);
    expect(await found({ trancheDueTo: '2024-06-30' })).toEqual([]);
    expect(await found({ trancheDueTo: '2024-07-01' })).toEqual(['due']);
    expect(await found({ synthetic: true })).toEqual(['fresh']);
    expect(await found({ funds: [newId('ent')] })).toEqual([]);
  });

  it('hold under a fund as in the whole list, and with its bounds', async () => {
    const { db } = database;
    const id = await placeFund(db);
    await placeApplication(db, { fund: id, status: 'REJECTED' });
    const { id: kept } = await placeApplication(db, { fund: id, status: 'SANCTIONED', requested: 20 * LAKH });
    const query = /* GraphQL */ `query ($id: ID!, $min: SafeInt) {
      fund(id: $id) { applications(filter: { statuses: [SANCTIONED], requestedMin: $min }) { edges { node { id } } } }
    }`;
    const answer = await ask(subgraph, query, { principal: aBureau(), variables: { id, min: 20 * LAKH } });
    expect(answer.fund.applications.edges).toEqual([{ node: { id: kept } }]);
    const refused = await execute(subgraph, query, { principal, variables: { id, min: -1 } });
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('filters of funds', () => {
  it('find by status, purpose, manager and contributor', async () => {
    const { db } = database;
    const manager = newId('org');
    const open = await placeFund(db, { organization: manager, startup: 0, upgrade: 100 });
    const proposed = await placeFund(db, { status: 'PROPOSED', foreseen: 0 });
    const found = async (filter: object): Promise<string[]> => {
      const query = 'query ($filter: FundFilter) { funds(filter: $filter) { edges { node { id } } } }';
      const { funds } = await ask(subgraph, query, { principal, variables: { filter } });
      return funds.edges.map((edge: Answer) => edge.node.id);
    };
    expect(await found({ statuses: ['PROPOSED'] })).toEqual([proposed]);
    expect(await found({ purposes: ['STARTUP'] })).toEqual([proposed]);
    expect(await found({ organizations: [manager] })).toEqual([open]);
    expect(await found({ contributors: [BANK] })).toEqual([open]);
  });
});
