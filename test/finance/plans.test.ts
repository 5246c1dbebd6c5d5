import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finance as financeModule } from '../../subgraphs/finance/index.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { asDriver } from '../../subgraphs/shared/tenancy/connect-tenants.ts';
import { forPrincipal } from '../../subgraphs/shared/tenancy/tenant.ts';
import { placeFund } from '../support/builders/finance.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { planOf, type SentStatement } from '../support/plans.ts';
import { aBureau, anAdmin } from '../support/principals.ts';
import { ask } from '../support/subgraph-client.ts';

const APPLICATIONS = 40_000;

let database: TestDatabase;
let subgraph: Subgraph;
let fund: string;
const run: SentStatement[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  const { sql } = database;
  const db = drizzle(asDriver(database.client), {
    logger: { logQuery: (text, parameters) => run.push({ text, parameters }) },
  });
  subgraph = financeModule.create({ db });
  fund = await placeFund(database.db);
  const kerala = await placeFund(database.db, { state: 'IN-KL' });
  // As many states and statuses as there are in earnest, so that no filter finds nearly all or hardly any.
  await sql`insert into finance.fund_application (id, fund, purpose, state, enterprise, district, title, requested,
      submitted_on, status, sanctioned, sanctioned_on, sanctioned_by, sanction_reference, next_due_on, updated_at)
    select 'fap_' || lpad(n::text, 26, '0'), case when n % 3 = 0 then ${fund} else ${kerala} end, 'UPGRADE',
      case when n % 3 = 0 then 'IN-UP' else 'IN-KL' end, 'ent_' || lpad((n / 2)::text, 26, '0'), (n % 150)::text, 'Project',
      1000 + n * 7919 % 100000, date '2024-04-01' + n * 7919 % 700, case when n % 2 = 0 then 'CLOSED' else 'REJECTED' end,
      case when n % 2 = 0 then 1000 end, case when n % 2 = 0 then date '2025-01-01' end, 'x',
      case when n % 2 = 0 then 'O' || n end, case when n % 5 = 0 then date '2025-01-01' + n * 7919 % 900 end,
      now() - n * interval '1 minute'
    from generate_series(1, ${APPLICATIONS}) as n`;
  await sql`vacuum analyze finance.fund_application`;
}, 60_000);
afterAll(() => database.drop());

/** The plans of the statements on applications that an operation runs. */
async function plansOf(query: string, principal = aBureau()): Promise<string[]> {
  run.length = 0;
  await ask(subgraph, query, { principal });
  const statements = run.filter((one) => one.text.includes('"fund_application"'));
  expect(statements.length).toBeGreaterThan(0);
  return forPrincipal(principal, () => Promise.all(statements.map((one) => planOf(database.client, one))));
}

const page = (args: string) => `{ fundApplications(${args}) { edges { node { id } } } }`;
const ORDERS = ['SUBMITTED_DESC', 'SUBMITTED_ASC', 'REQUESTED_DESC', 'DUE_ASC', 'UPDATED_DESC'] as const;

describe('with forty thousand applications', () => {
  it.each(ORDERS)('a page of a state in the order %s is read off an index, without a sort', async (orderBy) => {
    for (const principal of [aBureau(), anAdmin()])
      for (const plan of await plansOf(page(`orderBy: ${orderBy}`), principal)) {
        expect(plan).not.toContain('Seq Scan');
        expect(plan).not.toContain('Sort');
      }
  });

  it.each([
    'filter: { statuses: [CLOSED] }',
    'filter: { enterprises: ["ent_00000000000000000000000012"] }',
    'filter: { districts: ["12"] }',
    'filter: { submittedFrom: "2024-05-01", submittedTo: "2024-05-31" }',
    'filter: { requestedMin: 100900 }, orderBy: REQUESTED_DESC',
    'filter: { trancheDueTo: "2025-01-31" }, orderBy: DUE_ASC',
    'filter: { overdue: true }, orderBy: DUE_ASC',
    'filter: { changedSince: "2026-01-01T00:00:00Z" }, orderBy: UPDATED_DESC',
  ])('a page with %s scans no table', async (args) => {
    for (const plan of await plansOf(page(args))) expect(plan).not.toContain('Seq Scan');
  });

  it('a page below a fund scans no table', async () => {
    const below = `{ fund(id: "${fund}") { applications(filter: { statuses: [CLOSED] }) { edges { node { id } } } } }`;
    for (const plan of await plansOf(below)) expect(plan).not.toContain('Seq Scan');
  });

  it('the counts of a fund are read off an index alone', async () => {
    const [plan] = await plansOf(`{ fund(id: "${fund}") { applicationCounts { status count } } }`);
    expect(plan).toContain('Index Only Scan using fund_application_counts');
  });
});
