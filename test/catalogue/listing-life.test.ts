import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NEXT_STATUSES } from '../../subgraphs/catalogue/domain/listing-states.ts';
import { listingChanges, listings } from '../../subgraphs/catalogue/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { AMAZON, aListing, aProduct, FLIPKART, insertListings, insertProducts } from '../support/builders/catalogue.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute, issuesOf } from '../support/subgraph-client.ts';
import { openShop, REFUSALS, type Send, type Shop } from './shop.ts';

const STATUSES = ['DRAFT', 'SUBMITTED', 'LIVE', 'PAUSED', 'REJECTED', 'ENDED'] as const;
type Status = (typeof STATUSES)[number];

const LISTING = 'listing { id version status listedAt history { from to reason actor organization { id } } }';
const PUT = /* GraphQL */ `mutation ($input: PutListingInput!) {
  result: putListing(input: $input) { __typename ... on PutListingPayload { ${LISTING} } ${REFUSALS} }
}`;
const MOVE = /* GraphQL */ `mutation ($input: MoveListingInput!, $dryRun: Boolean! = false, $key: String) {
  result: moveListing(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
    __typename ... on MoveListingPayload { ${LISTING} replayed dryRun } ${REFUSALS}
  }
}`;

const saree = aProduct();
const ERROR = { severity: 'ERROR', path: ['images', '0'], message: 'Too small' };

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.database.drop());
beforeEach(async () => {
  await shop.clear();
  await insertProducts(shop.db, saree);
});

const anInput = (overrides: object = {}) => ({
  partnerSku: 'FK-1',
  product: saree.id,
  url: 'https://flipkart.example/FK-1',
  title: 'Saree',
  pricePaise: 1,
  status: 'LIVE',
  reason: 'Because',
  ...overrides,
});
const put: Send = (input, more = {}, principal = aPartner()) => shop.send(PUT)(input, more, principal);
const move: Send = (input, more = {}, principal = aPartner()) => shop.send(MOVE)(input, more, principal);
const placed = async (status: Status, overrides: object = {}): Promise<string> => {
  const listing = aListing(saree, { partnerSku: 'FK-1', status, ...overrides });
  await insertListings(shop.db, listing);
  return listing.id;
};

describe('the life of a listing', () => {
  const FROM: Readonly<Record<Status | 'NONE', readonly Status[]>> = {
    NONE: ['DRAFT', 'SUBMITTED', 'LIVE'],
    DRAFT: ['DRAFT', 'SUBMITTED', 'LIVE', 'ENDED'],
    SUBMITTED: ['DRAFT', 'SUBMITTED', 'LIVE', 'REJECTED', 'ENDED'],
    LIVE: ['LIVE', 'PAUSED', 'REJECTED', 'ENDED'],
    PAUSED: ['LIVE', 'PAUSED', 'REJECTED', 'ENDED'],
    REJECTED: ['DRAFT', 'SUBMITTED', 'REJECTED', 'ENDED'],
    ENDED: ['DRAFT', 'ENDED'],
  };

  it.each(['NONE', ...STATUSES] as const)('goes on from %s by no other step than these', async (from) => {
    const reached: Status[] = [];
    for (const to of STATUSES) {
      await shop.clear();
      await insertProducts(shop.db, saree);
      if (from !== 'NONE') await placed(from);
      const result = await put(anInput({ status: to, expectedVersion: from === 'NONE' ? null : 1, issues: [ERROR] }));
      if (result.__typename === 'PutListingPayload') reached.push(to);
      else {
        expect(issuesOf(result)).toEqual(['input.status TRANSITION_NOT_ALLOWED']);
        expect(result.issues[0].expected.split(', ').toSorted()).toEqual(FROM[from].toSorted());
      }
    }
    expect(reached).toEqual(STATUSES.filter((status) => FROM[from].includes(status)));
  });

  it('is dated by the day on which it first went live, and remembers who did what', async () => {
    await put(anInput({ status: 'DRAFT' }));
    const { listing } = await put(anInput({ expectedVersion: 1 }));
    const { id } = listing;
    await move({ listing: id, expectedVersion: 2, to: 'PAUSED', reason: ' Out of stock ' });
    const last = await move({ listing: id, expectedVersion: 3, to: 'LIVE' }, {}, anAdmin());
    expect(last.listing).toMatchObject({ version: 4, listedAt: listing.listedAt });
    const flipkarts = { actor: 'flipkart', organization: { id: FLIPKART } };
    expect(last.listing.history).toEqual([
      { from: 'PAUSED', to: 'LIVE', reason: null, actor: 'admin', organization: null },
      { from: 'LIVE', to: 'PAUSED', reason: 'Out of stock', ...flipkarts },
      { from: 'DRAFT', to: 'LIVE', reason: 'Because', ...flipkarts },
      { from: null, to: 'DRAFT', reason: 'Because', ...flipkarts },
    ]);
  });

  it('keeps what was recorded of it, whatever anybody tries', async () => {
    await put(anInput());
    for (const statement of [
      'update catalogue.listing_change set reason = null',
      'delete from catalogue.listing_change',
    ])
      await expect(shop.database.sql.unsafe(statement)).rejects.toThrow('append-only');
  });

  it.each<[string, Status, object, string[]]>([
    ['pauses without a reason', 'LIVE', { to: 'PAUSED' }, ['input.reason GUARD_NOT_MET']],
    [
      'ends without a reason',
      'SUBMITTED',
      { to: 'ENDED', reason: ' ' },
      ['input.reason OUT_OF_RANGE', 'input.reason GUARD_NOT_MET'],
    ],
    ['is rejected without an ERROR', 'LIVE', { to: 'REJECTED' }, ['input.to GUARD_NOT_MET']],
    ['stays where it is', 'LIVE', { to: 'LIVE' }, ['input.to TRANSITION_NOT_ALLOWED']],
    ['goes back from the end to sale', 'ENDED', { to: 'LIVE' }, ['input.to TRANSITION_NOT_ALLOWED']],
  ])('never %s', async (_name, from, step, expected) => {
    const listing = await placed(from);
    expect(issuesOf(await move({ listing, expectedVersion: 1, ...step }))).toEqual(expected);
    expect(await shop.counts()).toMatchObject({ audit: 0, outbox: 0 });
    expect(await shop.db.$count(listingChanges)).toBe(0);
  });

  it('is moved by whom it belongs to, at the version that it has', async () => {
    const listing = await placed('DRAFT');
    const step = { listing, expectedVersion: 1, to: 'SUBMITTED' };
    const amazon = aPartner({ id: 'amazon', organization: AMAZON });
    expect(issuesOf(await move(step, {}, amazon))).toEqual(['input.listing NOT_FOUND']);
    expect(issuesOf(await move({ ...step, listing: newId('lst') }))).toEqual(['input.listing NOT_FOUND']);
    expect(issuesOf(await move({ ...step, listing: 'x\0' }))).toEqual(['input.listing NOT_FOUND']);
    expect(await move({ ...step, expectedVersion: 2 })).toMatchObject({ expectedVersion: 2, currentVersion: 1 });
    const bureau = aBureau({ scopes: new Set(['listing:write']) });
    const { errors } = await execute(shop.subgraph, MOVE, { principal: bureau, variables: { input: step } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const both = await Promise.all([move(step), move(step)]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['MoveListingPayload', 'VersionConflict']);
  });

  it('on a dry run shows what would be and leaves nothing; a retry with the same key does it once', async () => {
    const listing = await placed('DRAFT');
    const step = { listing, expectedVersion: 1, to: 'LIVE' };
    const dry = await move(step, { dryRun: true, key: 'k' });
    expect(dry.listing).toMatchObject({ version: 2, status: 'LIVE', history: [{ from: 'DRAFT', to: 'LIVE' }] });
    expect(await shop.counts()).toMatchObject({ audit: 0, idempotencyKeys: 0 });
    const twice = await Promise.all([move(step, { key: 'k' }), move(step, { key: 'k' })]);
    expect(twice.map(({ replayed }) => replayed).toSorted()).toEqual([false, true]);
    expect(await shop.db.$count(listingChanges)).toBe(1);
  });

  it('tells its next steps, what stands against them and what they need', async () => {
    const listing = await placed('SUBMITTED', { url: null });
    const query = 'query ($id: ID!) { listing(id: $id) { allowedTransitions { to isOpen blockedBy needs } } }';
    const steps = async () =>
      (await ask(shop.subgraph, query, { principal: aPartner(), variables: { id: listing } })).listing
        .allowedTransitions;
    const open = { isOpen: true, blockedBy: [] };
    expect(await steps()).toEqual([
      { to: 'DRAFT', ...open, needs: [] },
      { to: 'LIVE', ...open, needs: ['the page of the listing'] },
      { to: 'REJECTED', ...open, needs: ['an ERROR that says why'] },
      { to: 'ENDED', ...open, needs: ['a reason'] },
    ]);
    await shop.database.sql`update catalogue.product set status = 'WITHDRAWN'`;
    expect((await steps())[1]).toMatchObject({ isOpen: false, blockedBy: [expect.stringContaining('published')] });
  });

  it('holds on any walk: legal statuses only, refusals change nothing, the history leads from first to last', async () => {
    const steps = fc.array(
      fc.record({
        to: fc.constantFrom(...STATUSES),
        reason: fc.option(fc.constant('why')),
        staleBy: fc.constantFrom(0, 0, 0, 1),
      }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...STATUSES), steps, async (first, walk) => {
        await shop.clear();
        await insertProducts(shop.db, saree);
        const listing = await placed(first);
        let [status, version]: [Status, number] = [first, 1];
        for (const { to, reason, staleBy } of walk) {
          const result: Answer = await move({ listing, expectedVersion: version - staleBy, to, reason });
          if (result.__typename === 'MoveListingPayload') {
            expect(NEXT_STATUSES[status]).toContain(to);
            [status, version] = [to, version + 1];
          }
          const [row] = await shop.db.select().from(listings);
          expect([row?.status, row?.version]).toEqual([status, version]);
        }
        const changes = await shop.db.select().from(listingChanges).orderBy(listingChanges.sequence);
        expect(changes).toHaveLength(version - 1);
        expect([...changes.map(({ from }) => from), status]).toEqual([first, ...changes.map(({ to }) => to)]);
        expect(await shop.counts()).toMatchObject({ audit: version - 1, outbox: version - 1 });
      }),
      { numRuns: 25 },
    );
  });
});
