import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { asDriver } from '../../subgraphs/shared/tenancy/connect-tenants.ts';
import { forPrincipal } from '../../subgraphs/shared/tenancy/tenant.ts';
import { trade as tradeModule } from '../../subgraphs/trade/index.ts';
import type { PortalRow } from '../../subgraphs/trade/tables.ts';
import { placePortal } from '../support/builders/trade.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { planOf, type SentStatement } from '../support/plans.ts';
import { anAdmin } from '../support/principals.ts';
import { type Answer, aGraphOf, ask } from '../support/subgraph-client.ts';
import { kerala } from './client.ts';

const ROWS = 20_000;
let database: TestDatabase;
let subgraph: Subgraph;
let portal: PortalRow;
const run: SentStatement[] = [];

beforeAll(async () => {
  database = await cloneDatabase();
  const { sql } = database;
  subgraph = tradeModule.create({
    db: drizzle(asDriver(database.client), {
      logger: { logQuery: (text, parameters) => run.push({ text, parameters }) },
    }),
  });
  portal = await placePortal(database.db);
  const other = await placePortal(database.db, { state: 'IN-UP', operator: 'org_up' });
  // Half of everything is another state's, so that no filter finds nearly all.
  const owned = sql`case when n % 2 = 0 then ${portal.id} else ${other.id} end,
    case when n % 2 = 0 then 'IN-KL' else 'IN-UP' end, case when n % 2 = 0 then 'org_kl' else 'org_up' end`;
  const id = (prefix: string) => sql`${`${prefix}_`} || lpad(n::text, 26, '0')`;
  const reg = sql`'preg_' || lpad(n::text, 26, '0')`;
  await sql`insert into trade.registration (id, portal, state, operator, enterprise, enterprise_kind, district, centre,
      submitted_on, status, updated_at)
    select ${id('preg')}, ${owned}, ${id('ent')}, 'MSME', (n % 150)::text, 'dic_' || n % 150, date '2021-01-01' + n % 1500,
      case when n % 4 = 0 then 'SUBMITTED' else 'ACTIVE' end, now() - n * interval '1 minute'
    from generate_series(1, ${ROWS}) as n`;
  await sql`insert into trade.enquiry (id, portal, state, operator, channel, registration, buyer_name, buyer_country, wanted,
      received_at, needed_by, status, updated_at, addressee)
    select ${id('enq')}, ${owned}, 'PORTAL', ${reg}, 'B', case when n % 9 = 0 then 'DE' else 'IN' end, 'Coir',
      now() - n * interval '1 hour', date '2024-01-01' + n * 7919 % 900, (array['NEW', 'ASSIGNED', 'QUOTED', 'WON'])[1 + n / 2 % 4],
      now() - n * interval '1 minute', case when n % 100 = 0 then 'org_partner' end
    from generate_series(1, ${ROWS}) as n`;
  await sql`insert into trade.quote (id, enquiry, portal, state, operator, registration, currency, total, valid_until, sent_at, updated_at)
    select ${id('quo')}, ${id('enq')}, ${owned}, ${reg}, 'INR', 100, date '2024-01-01' + n * 7919 % 900,
      now() - n * interval '1 hour', now() - n * interval '1 minute' from generate_series(1, ${ROWS}) as n`;
  await sql`insert into trade.deal (id, enquiry, portal, state, operator, registration, quote, quote_revision, payment_terms,
      delivery_terms, agreed_on, deliver_by, currency, value, status, updated_at)
    select ${id('deal')}, ${id('enq')}, ${owned}, ${reg}, ${id('quo')}, 1, 'x', 'x', date '2022-01-01' + n % 1000,
      date '2022-02-01' + n * 7919 % 1000, 'INR', 100, (array['AGREED', 'DELIVERED'])[1 + n / 2 % 2], now() - n * interval '1 minute'
    from generate_series(1, ${ROWS}) as n`;
  await sql`insert into trade.portal_page (id, portal, state, operator, registration, enterprise, product, slug, title,
      registration_status, product_status, enterprise_status, updated_at)
    select ${id('page')}, ${owned}, ${reg}, ${id('ent')}, ${id('prd')}, 's' || n, 'Coir ' || n, 'ACTIVE', 'PUBLISHED', 'ACTIVE',
      now() - n * interval '1 minute' from generate_series(1, ${ROWS}) as n`;
  await sql`vacuum analyze`;
}, 120_000);
afterAll(() => database.drop());

const LARGE = /"trade"\."(registration|enquiry|quote|deal|portal_page)"/;

/** The plans of the statements on large tables that an operation runs. */
async function plansOf(query: string, principal = kerala()): Promise<string[]> {
  run.length = 0;
  await ask(subgraph, query, { principal });
  const statements = run.filter((one) => LARGE.test(one.text));
  expect(statements.length).toBeGreaterThan(0);
  return forPrincipal(principal, () => Promise.all(statements.map((one) => planOf(database.client, one))));
}

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  portalRegistrations: ['SUBMITTED_DESC', 'SUBMITTED_ASC', 'UPDATED_DESC'],
  portalPages: ['TITLE_ASC', 'UPDATED_DESC'],
  enquiries: ['RECEIVED_DESC', 'RECEIVED_ASC', 'NEEDED_ASC', 'UPDATED_DESC'],
  quotes: ['SENT_DESC', 'VALID_ASC', 'UPDATED_DESC'],
  deals: ['AGREED_DESC', 'AGREED_ASC', 'DUE_ASC', 'UPDATED_DESC'],
};
const cases = Object.entries(ORDERS).flatMap(([list, orders]) => orders.map((order) => [list, order] as const));

describe('with twenty thousand units and as many enquiries, quotes, deals and pages', () => {
  it.each(cases)(
    'a page of %s of a state in the order %s is read off an index, without a sort',
    async (list, orderBy) => {
      for (const principal of [kerala(), anAdmin()])
        for (const plan of await plansOf(`{ ${list}(orderBy: ${orderBy}) { edges { node { id } } } }`, principal)) {
          expect(plan).not.toContain('Seq Scan');
          expect(plan).not.toMatch(/\bSort\b/);
        }
    },
  );

  it.each([
    'portalRegistrations(filter: { statuses: [SUBMITTED] })',
    'portalRegistrations(filter: { centres: ["dic_12"] })',
    'portalRegistrations(filter: { enterprises: ["ent_00000000000000000000000012"] })',
    'portalPages(filter: { products: ["prd_00000000000000000000000012"] })',
    'portalPages(filter: { search: "4711" })',
    'enquiries(filter: { statuses: [NEW] })',
    'enquiries(filter: { countries: ["DE"] })',
    'enquiries(filter: { addressees: ["org_partner"] })',
    'enquiries(filter: { registrations: ["preg_00000000000000000000000012"] })',
    'enquiries(filter: { neededTo: "2024-02-01" }, orderBy: NEEDED_ASC)',
    'quotes(filter: { enquiries: ["enq_00000000000000000000000012"] })',
    'quotes(filter: { validTo: "2024-02-01" }, orderBy: VALID_ASC)',
    'deals(filter: { statuses: [DELIVERED] })',
    'deals(filter: { overdue: true }, orderBy: DUE_ASC)',
  ])('%s scans no table', async (list) => {
    for (const plan of await plansOf(`{ ${list} { edges { node { id } } } }`)) expect(plan).not.toContain('Seq Scan');
  });

  it('counts of a portal read no record at all', async () => {
    run.length = 0;
    const query = `{ portals { edges { node { registrationCounts { count } registrationsByCentre { total }
      enquiryCounts { count } dealCounts { count } } } } }`;
    const { portals } = await ask(subgraph, query, { principal: anAdmin() });
    expect(portals.edges[0].node.registrationCounts).toHaveLength(2);
    expect(run.filter((one) => LARGE.test(one.text))).toEqual([]);
    // The page, and one statement each for the three kinds of counters.
    expect(run).toHaveLength(4);
  });

  it('a page of enquiries with all that hangs on them costs one statement a type and level', async () => {
    const query = (first: number) => `{ enquiries(first: ${first}) { edges { node {
      portal { name domains } page { title } registration { status enterprise { id } pages { edges { node { title product { id } } } } }
      messages(first: 5) { edges { node { text } } } history { to } allowedTransitions { to }
      quotes { status allowedTransitions { to } revisions { lines { description } } history { to } deal { status } }
      deals { value { formatted } allowedTransitions { to } portal { name } }
    } } } }`;
    const statements = async (first: number): Promise<number> => {
      run.length = 0;
      const graph = aGraphOf();
      const { enquiries }: Answer = await ask(subgraph, query(first), { principal: kerala(), graph });
      expect(enquiries.edges).toHaveLength(first);
      // Enterprises and products, each once for the whole level.
      expect(graph.calls.length).toBeLessThanOrEqual(2);
      return run.length;
    };
    const one = await statements(1);
    expect(await statements(20)).toBe(one);
    expect(one).toBeLessThanOrEqual(16);
  });
});
