import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OutboxEvent } from '../../subgraphs/shared/events/outbox.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { trade as tradeModule } from '../../subgraphs/trade/index.ts';
import type { PortalRow, RegistrationRow } from '../../subgraphs/trade/tables.ts';
import { placePage, placePortal, placeRegistration } from '../support/builders/trade.ts';
import { aPartner } from '../support/principals.ts';
import { issuesOf } from '../support/subgraph-client.ts';
import { openTrade, type Trade, traces } from './client.ts';

const PAGE = 'page { id version slug title description status isPublic contactBy product { id } history { to } }';
let trade: Trade;
let portal: PortalRow;
let registration: RegistrationRow;

beforeAll(async () => {
  trade = await openTrade();
  portal = await placePortal(trade.database.db);
  registration = await placeRegistration(trade.database.db, portal, { enterprise: trade.unit() });
});
afterAll(() => trade.database.drop());

function product(overrides: object = {}): string {
  const id = newId('prd');
  trade.entities[id] = {
    status: 'PUBLISHED',
    title: 'Coir mat, “fine”',
    description: 'Of golden fibre',
    seller: { id: registration.enterprise },
    ...overrides,
  };
  return id;
}
const publish = (input: object, options: object = {}) =>
  trade.write('publishPortalPage', { registration: registration.id, ...input }, { select: PAGE, ...options });

describe('publishing a product page', () => {
  it('takes title, text and address from the product', async () => {
    const id = product();
    expect((await publish({ product: id })).page).toMatchObject({
      slug: `coir-mat-fine-${id.slice(-8)}`,
      title: 'Coir mat, “fine”',
      description: 'Of golden fibre',
      status: 'PUBLISHED',
      isPublic: true,
      contactBy: 'ENQUIRY',
      product: { id },
    });
  });

  it.each<[string, () => Promise<object>, string[]]>([
    [
      'a withdrawn product',
      async () => ({ product: product({ status: 'WITHDRAWN' }) }),
      ['input.product GUARD_NOT_MET'],
    ],
    [
      "another's product",
      async () => ({ product: product({ seller: { id: newId('ent') } }) }),
      ['input.product INCONSISTENT'],
    ],
    ['no product', async () => ({ product: newId('prd') }), ['input.product NOT_FOUND']],
    [
      'a unit that is not active on the portal',
      async () => {
        const enterprise = trade.unit();
        const row = await placeRegistration(trade.database.db, portal, { status: 'SUBMITTED', enterprise });
        return { registration: row.id, product: product({ seller: { id: enterprise } }) };
      },
      ['input.registration GUARD_NOT_MET'],
    ],
    [
      'an address and a title that are none',
      async () => ({ product: product(), slug: 'No Good', title: ' ' }),
      ['input.slug INVALID_FORMAT', 'input.title OUT_OF_RANGE'],
    ],
    [
      'a page of another portal',
      async () => {
        const other = await placeRegistration(trade.database.db, await placePortal(trade.database.db));
        return { product: product(), page: (await placePage(trade.database.db, other)).id, expectedVersion: 1 };
      },
      ['input.page NOT_FOUND'],
    ],
  ])('is refused for %s', async (_name, input, issues) => {
    const given = await input();
    const before = await traces(trade.database);
    expect(issuesOf(await publish(given))).toEqual(issues);
    expect(await traces(trade.database)).toBe(before);
  });

  it('has one page a product and one a slug', async () => {
    const id = product();
    const { page } = await publish({ product: id, slug: 'fine-mat' });
    expect(issuesOf(await publish({ product: id }))).toEqual(['input.product DUPLICATE']);
    expect(issuesOf(await publish({ product: product(), slug: 'fine-mat' }))).toEqual(['input.slug DUPLICATE']);
    const replaced = await publish({ product: id, page: page.id, expectedVersion: 1, title: 'Finer mat' });
    expect(replaced.page).toMatchObject({ id: page.id, version: 2, title: 'Finer mat' });
    expect(await publish({ product: id, page: page.id, expectedVersion: 1 })).toMatchObject({ currentVersion: 2 });
  });

  it('brings a withdrawn page back, with all of it in its history', async () => {
    const id = product();
    const { page } = await publish({ product: id });
    const input = { id: page.id, expectedVersion: 1, reason: 'Sold out' };
    const withdrawn = await trade.write('withdrawPortalPage', input, { select: PAGE });
    expect(withdrawn.page).toMatchObject({ status: 'WITHDRAWN', isPublic: false });
    expect(issuesOf(await trade.write('withdrawPortalPage', { ...input, expectedVersion: 2 }))).toEqual([
      'input.id TRANSITION_NOT_ALLOWED',
    ]);
    const back = await publish({ product: id, page: page.id, expectedVersion: 2 });
    expect(back.page.history).toEqual([{ to: 'PUBLISHED' }, { to: 'WITHDRAWN' }, { to: 'PUBLISHED' }]);
  });
});

describe('what happens to product and unit', () => {
  const deliver = (source: string, type: string, subject: string, ...statuses: [version: number, status: string][]) =>
    trade.database.db.transaction(async (tx) => {
      const consumer = tradeModule.consumers.find((one) => one.source === source && one.types.includes(type))!;
      const events = statuses.map(([subjectVersion, status]): OutboxEvent => {
        const payload = { status, more: 'than is used' };
        return { transaction: '1', sequence: 1, type, subject, subjectVersion, state: 'IN-KL', payload };
      });
      await consumer.apply(tx, events);
    });
  const shown = async (id: string) =>
    (await trade.ask(`{ portalPage(id: "${id}") { isPublic } }`, {}, aPartner())).portalPage?.isPublic ?? null;

  it('takes pages from the public and gives them back, by the latest version', async () => {
    const page = await placePage(trade.database.db, registration);
    expect(await shown(page.id)).toBe(true);
    await deliver('catalogue', 'product.withdrawn', page.product, [3, 'WITHDRAWN'], [2, 'PUBLISHED']);
    expect(await shown(page.id)).toBeNull();
    await deliver('catalogue', 'product.published', page.product, [4, 'PUBLISHED']);
    expect(await shown(page.id)).toBe(true);
    await deliver('enterprises', 'enterprise.updated', page.enterprise, [2, 'CLOSED']);
    expect(await shown(page.id)).toBeNull();
  });

  it('is not missed by a page that is published meanwhile', async () => {
    const id = product();
    const known = trade.entities[id]!;
    let asked = 0;
    // Published when it is asked for, withdrawn by the time the page is written.
    Object.defineProperty(trade.entities, id, {
      get: () => ({ ...known, status: asked++ === 0 ? 'PUBLISHED' : 'WITHDRAWN' }),
    });
    expect((await publish({ product: id })).page).toMatchObject({ status: 'PUBLISHED', isPublic: false });
  });

  it('judges pages in lists by the same rule as one by one', async () => {
    const { db } = trade.database;
    const rows = [];
    for (const status of ['PUBLISHED', 'WITHDRAWN'] as const)
      for (const registrationStatus of ['ACTIVE', 'SUSPENDED'] as const)
        for (const productStatus of ['PUBLISHED', 'WITHDRAWN'])
          for (const enterpriseStatus of ['ACTIVE', 'DORMANT'])
            rows.push(
              await placePage(db, registration, { status, registrationStatus, productStatus, enterpriseStatus }),
            );
    const filter = { registrations: [registration.id] };
    const query =
      'query ($filter: PortalPageFilter) { portalPages(filter: $filter, first: 100) { edges { node { id isPublic } } } }';
    const all = (await trade.ask(query, { filter })).portalPages.edges;
    const open = (await trade.ask(query, { filter }, aPartner())).portalPages.edges;
    type Edge = { node: { id: string; isPublic: boolean } };
    expect(all.length).toBeGreaterThan(rows.length - 1);
    expect(open).toEqual(all.filter(({ node }: Edge) => node.isPublic));
  });
});
