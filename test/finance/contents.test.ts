import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFinance } from '../../drizzle/seed/load/finance.ts';
import { readFacts } from '../../drizzle/seed/read-facts.ts';
import { syntheticBatches } from '../../drizzle/seed/synthetic/batches.ts';
import { loadFinanceBatch } from '../../drizzle/seed/synthetic/finance.ts';
import { createWorld } from '../../drizzle/seed/synthetic/world.ts';
import { finance as financeModule } from '../../subgraphs/finance/index.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, aPartner } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';
import { brokenInvariants } from './invariants.ts';

let database: TestDatabase;
let subgraph: Subgraph;
const facts = readFacts();

async function loadGenerated(enterprises: number): Promise<void> {
  for (const { finance } of syntheticBatches(createWorld(facts), { enterprises, listings: 0 }, 250))
    await database.db.transaction((tx) => loadFinanceBatch(tx, finance));
}

async function countRows(): Promise<Record<string, number>> {
  const tables = await database.sql`select table_name from information_schema.tables where table_schema = 'finance'`;
  const counts = await Promise.all(
    tables.map(async ({ table_name: name }) => {
      const [row] = await database.sql`select count(*)::int as n from ${database.sql(`finance.${name}`)}`;
      return [name, row?.n] as const;
    }),
  );
  return Object.fromEntries(counts);
}

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = financeModule.create({ db: database.db });
  await database.db.transaction((tx) => loadFinance(tx, facts));
  await loadGenerated(500);
});
afterAll(() => database.drop());

describe('the facts of the sources', () => {
  it('are the two loan events of 2020-21 beside the total that was reported, which they do not explain', async () => {
    const query = /* GraphQL */ `{ loanYear(state: "IN-UP", financialYear: "2020-21") {
      events { edges { node { heldOn disbursed { money { formatted(style: CRORE) } qualifier } beneficiaries { count qualifier } source synthetic } } }
      reported { asOf disbursed { money { formatted(style: CRORE) } qualifier } beneficiaries { count qualifier }
        difference { disbursed { money { formatted(style: CRORE) } qualifier } beneficiaries { count } reading } }
    } }`;
    const { loanYear } = await ask(subgraph, query, { principal: aPartner() });
    const source = expect.stringContaining('Press report');
    expect(loanYear.events.edges.map((edge: Answer) => edge.node)).toEqual([
      {
        heldOn: '2020-08-07',
        disbursed: { money: { formatted: '₹2,447 crore' }, qualifier: 'ABOUT' },
        beneficiaries: { count: 98_000, qualifier: 'MORE_THAN' },
        source,
        synthetic: false,
      },
      {
        heldOn: '2020-05-14',
        disbursed: { money: { formatted: '₹2,000 crore' }, qualifier: 'MORE_THAN' },
        beneficiaries: { count: 57_000, qualifier: 'ABOUT' },
        source,
        synthetic: false,
      },
    ]);
    expect(loanYear.reported).toEqual([
      {
        asOf: '2020-08-07',
        disbursed: { money: { formatted: '₹8,950 crore' }, qualifier: 'NEARLY' },
        beneficiaries: { count: 200_000, qualifier: 'MORE_THAN' },
        difference: {
          disbursed: { money: { formatted: '₹4,503 crore' }, qualifier: 'ABOUT' },
          beneficiaries: { count: 45_000 },
          reading: 'UNEXPLAINED',
        },
      },
    ]);
  });

  it('are a fund of Uttar Pradesh that is proposed and no more', async () => {
    const query = /* GraphQL */ `{ funds(filter: { synthetic: false }) { edges { node {
      status cabinetDecision synthetic corpus { formatted(style: CRORE) } pledged { paise }
      contributions { statedAs status contributor { id } amount { formatted(style: CRORE) } }
      allocations { purpose percent amount { formatted(style: CRORE) } available { paise } }
      history { action to } applications { totalCount }
    } } } }`;
    const { funds } = await ask(subgraph, query, { principal: aBureau() });
    expect(funds.edges).toHaveLength(1);
    expect(funds.edges[0].node).toMatchObject({
      status: 'PROPOSED',
      cabinetDecision: null,
      corpus: { formatted: '₹200 crore' },
      pledged: { paise: 0 },
      contributions: [
        { status: 'FORESEEN', contributor: { id: expect.any(String) }, amount: { formatted: '₹100 crore' } },
        { status: 'FORESEEN', contributor: null, amount: { formatted: '₹100 crore' } },
      ],
      allocations: [
        { purpose: 'UPGRADE', percent: 80, amount: { formatted: '₹160 crore' }, available: { paise: 0 } },
        { purpose: 'STARTUP', percent: 20, amount: { formatted: '₹40 crore' }, available: { paise: 0 } },
      ],
      history: [{ action: 'fact', to: 'PROPOSED' }],
      applications: { totalCount: 0 },
    });
  });
});

describe('the generated contents', () => {
  it('of the demo hold for each state an open fund with applications at every status, all marked synthetic', async () => {
    const query = /* GraphQL */ `{ funds(filter: { synthetic: true }) { edges { node {
      status allocations { sanctioned { paise } disbursed { paise } } applicationCounts { status count }
      applications(first: 100) { edges { node { synthetic version history { version } } } }
    } } } }`;
    for (const state of ['IN-UP', 'IN-TN', 'IN-KL']) {
      const { funds } = await ask(subgraph, query, { principal: aBureau({ state }) });
      const [{ node }] = funds.edges;
      expect(node.status).toBe('OPEN');
      expect(new Set(node.applicationCounts.map(({ status }: Answer) => status))).toEqual(
        new Set(['SUBMITTED', 'APPRAISAL', 'SANCTIONED', 'REJECTED', 'DISBURSING', 'CLOSED']),
      );
      for (const { node: application } of node.applications.edges) {
        expect(application.synthetic).toBe(true);
        expect(application.history).toHaveLength(application.version);
      }
    }
  });

  it('conserve money, also when they are loaded again or enlarged', async () => {
    expect(await brokenInvariants(database.sql)).toEqual([]);
    const before = await countRows();
    await loadGenerated(500);
    await database.db.transaction((tx) => loadFinance(tx, facts));
    expect(await countRows()).toEqual(before);
    await loadGenerated(3_000);
    expect((await countRows()).fund_application).toBeGreaterThan(before.fund_application ?? 0);
    expect(await brokenInvariants(database.sql)).toEqual([]);
  });

  it('lie in other years than the facts', async () => {
    const [{ n } = { n: null }] = await database.sql`
      select count(*)::int as n from finance.loan_event where synthetic and held_on < '2021-04-01'`;
    expect(n).toBe(0);
  });
});
