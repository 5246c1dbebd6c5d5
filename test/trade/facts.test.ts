import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedFacts } from '../../drizzle/seed/facts.ts';
import { portalId } from '../../drizzle/seed/ids.ts';
import { seedSynthetic } from '../../drizzle/seed/synthetic.ts';
import type { Graph } from '../../gateway/executor/graph.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aPartner } from '../support/principals.ts';
import type { Answer } from '../support/subgraph-client.ts';
import { askGraph, startWholeGraph } from '../support/whole-graph.ts';
import { kerala } from './client.ts';

let database: TestDatabase;
let graph: Graph;

beforeAll(async () => {
  database = await cloneDatabase();
  await seedFacts(database.db);
  await seedSynthetic(database.db, { enterprises: 1_500, listings: 500 });
  graph = await startWholeGraph(database.db);
});
afterAll(async () => {
  await graph.stop();
  await database.drop();
});

/** A portal's registrations by District Industries Centre, enquiries by status and deals. */
const PORTAL = /* GraphQL */ `
  query ($domain: String!) {
    portal(domain: $domain) {
      name
      domains
      takesPayments
      status
      launchedOn
      source
      operator { shortName }
      launchedBy { name }
      state { name portals { name } }
      reportedFigures { metric value unit qualifier asOf source }
      registrationCounts { status count synthetic }
      registrationsByCentre { centre { name district { name } } total counts { status count } }
      enquiryCounts { status count abroad }
      dealCounts { status count value { formatted currency } }
      deals(first: 3) { totalCount edges { node { settlement value { formatted } registration { enterprise { name } } } } }
    }
  }`;

describe('the market portals of Kerala', () => {
  it.each(['www.keralamarket.com', 'www.keralamarket.kerala.gov.in', 'WWW.keralamarket.org'])(
    'are found by %s',
    async (domain) => {
      const { portal } = await askGraph(graph, kerala(), PORTAL, { domain });
      expect(portal).toMatchObject({
        domains: ['www.keralamarket.com', 'www.keralamarket.kerala.gov.in', 'www.keralamarket.org'],
        takesPayments: false,
        status: 'LIVE',
        launchedOn: null,
        operator: { shortName: 'K-BIP' },
        launchedBy: { name: 'Department of Industries, Kerala' },
        state: { name: 'Kerala', portals: [{ name: 'Kerala Market' }] },
      });
      expect(portal.source).toContain('2021-01-27');
    },
  );

  it('show what was reported beside what the graph counts', async () => {
    const { portal } = await askGraph(graph, kerala(), PORTAL, { domain: 'www.keralamarket.com' });
    expect(portal.reportedFigures).toMatchObject([
      { metric: 'small and medium enterprises within its reach', value: 140_000, qualifier: 'MORE_THAN' },
      { metric: 'units registered', value: 1_000, unit: 'units', qualifier: 'ABOUT', asOf: '2021-01-27' },
    ]);
    const { sql } = database;
    const [counted] = await sql`select count(*)::int as count from trade.registration`;
    const sum = (rows: Answer[], key: string): number => rows.reduce((total, row) => total + row[key], 0);
    expect(counted?.count).toBeGreaterThan(20);
    expect(sum(portal.registrationCounts, 'count')).toBe(counted?.count);
    expect(sum(portal.registrationCounts, 'synthetic')).toBe(counted?.count);
    expect(sum(portal.registrationsByCentre, 'total')).toBe(counted?.count);
    expect(portal.registrationsByCentre[0].centre.district.name).toEqual(expect.any(String));
    const [enquiries] = await sql`select count(*)::int as count from trade.enquiry`;
    expect(sum(portal.enquiryCounts, 'count')).toBe(enquiries?.count);
    expect(sum(portal.dealCounts, 'count')).toBe(portal.deals.totalCount);
    expect(portal.deals.edges[0].node).toMatchObject({
      settlement: 'OFF_PLATFORM',
      registration: { enterprise: { name: expect.any(String) } },
    });
  });

  it('show a partner their public side: units, pages and products, and no trade', async () => {
    const query = /* GraphQL */ `
      query ($id: ID!) {
        portal(id: $id) {
          registrations(first: 100) { edges { node { status enterprise { id } } } }
          pages { totalCount edges { node { isPublic product { title portalPages { slug } } } } }
          enquiryCounts { count }
          enquiries { totalCount }
        }
      }`;
    const { portal } = await askGraph(graph, aPartner(), query, { id: portalId('keralamarket') });
    expect(new Set(portal.registrations.edges.map(({ node }: Answer) => node.status))).toEqual(new Set(['ACTIVE']));
    expect(portal.pages.totalCount).toBeGreaterThan(5);
    for (const { node } of portal.pages.edges) {
      expect(node.isPublic).toBe(true);
      expect(node.product.portalPages).toHaveLength(1);
    }
    expect(portal).toMatchObject({ enquiryCounts: null, enquiries: { totalCount: 0 } });
  });

  it('take a product of the catalogue, and the unit through its centre, by way of the graph', async () => {
    const { sql } = database;
    const [found] =
      await sql`select p.id, p.seller from catalogue.product p join enterprises.enterprise e on e.id = p.seller
      where e.state = 'IN-KL' and e.status = 'ACTIVE' and not exists (select from trade.registration r where r.enterprise = e.id) limit 1`;
    const write = async (field: string, input: object, select: string): Promise<Answer> => {
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}`;
      const answer = await askGraph(
        graph,
        kerala(),
        `mutation ($input: ${type}Input!) { ${field}(input: $input) {
          ... on ${type}Payload { ${select} } ... on ValidationFailed { issues { path code message } } } }`,
        { input },
      );
      return answer[field];
    };
    const made = await write(
      'registerOnPortal',
      { portal: portalId('keralamarket'), enterprise: found?.seller },
      'registration { id centre { district { code } } district { code } }',
    );
    expect(made.registration.centre.district).toEqual(made.registration.district);
    const { id } = made.registration;
    for (const [expectedVersion, to] of [
      [1, 'VERIFIED'],
      [2, 'ACTIVE'],
    ] as const)
      await write('transitionPortalRegistration', { id, expectedVersion, to }, 'registration { status }');
    const { page } = await write(
      'publishPortalPage',
      { registration: id, product: found?.id },
      'page { isPublic title product { title } }',
    );
    expect(page).toEqual({ isPublic: true, title: page.product.title, product: { title: page.product.title } });
  });
});

describe('delegations abroad', () => {
  it('are helped by the Union, and no more is spent than was sanctioned', async () => {
    const query = `{ assistanceSchemes { code funder sure source }
      delegations(filter: { states: ["IN-KL"] }) { edges { node { country ledBy { shortName } fair { name }
        assistance { scheme { funder } sanctioned { paise } spent { paise } spendings { amount { paise } } } } } } }`;
    const { assistanceSchemes, delegations } = await askGraph(graph, kerala(), query);
    expect(assistanceSchemes).toMatchObject([{ code: 'INTERNATIONAL_PARTNERSHIP', funder: 'UNION', sure: false }]);
    expect(delegations.edges).toHaveLength(4);
    for (const { node } of delegations.edges)
      for (const { sanctioned, spent, spendings } of node.assistance) {
        expect(spent.paise).toBeLessThanOrEqual(sanctioned.paise);
        expect(spendings.reduce((sum: number, { amount }: Answer) => sum + amount.paise, 0)).toBe(spent.paise);
      }
  });
});
