import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listings } from '../../subgraphs/catalogue/tables.ts';
import { AMAZON, aListing, aProduct, FLIPKART, insertListings, insertProducts } from '../support/builders/catalogue.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';
import { openShop, type Shop } from './shop.ts';

const up = aProduct();
const agra = aProduct({ district: '119' });
const placeless = aProduct({ state: 'IN-TN', district: null });

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.database.drop());
beforeEach(async () => {
  await shop.clear();
  await insertProducts(shop.db, up, agra, placeless);
});

const COUNTS = /* GraphQL */ `query ($references: [_Any!]!) {
  _entities(representations: $references) {
    ... on Organization { listingCounts { state { code } district { code } live all } }
  }
}`;
const countsFor = async (principal = anAdmin(), partners = [FLIPKART]): Promise<Answer[]> => {
  const references = partners.map((id) => ({ __typename: 'Organization', id }));
  const { _entities } = await ask(shop.subgraph, COUNTS, { principal, variables: { references } });
  return _entities.map(({ listingCounts }: Answer) => listingCounts);
};
/** The same, counted from the listings. */
const counted = async (partner: string) =>
  (
    await shop.database.sql`
      select state, district, count(*) filter (where status = 'LIVE')::int as live, count(*)::int as all
      from catalogue.listing where partner = ${partner} group by state, district order by state, district nulls last`
  ).map(({ state, district, live, all }) => ({
    state: { code: state },
    district: district === null ? null : { code: district },
    live,
    all,
  }));

describe('the listings of a partner', () => {
  it('are counted by state and district, those that are LIVE apart', async () => {
    await insertListings(
      shop.db,
      aListing(up),
      aListing(up, { status: 'PAUSED' }),
      aListing(agra),
      aListing(placeless),
    );
    await insertListings(shop.db, aListing(up, { partner: AMAZON }));
    expect(await countsFor(anAdmin(), [FLIPKART, AMAZON])).toEqual([
      [
        { state: { code: 'IN-TN' }, district: null, live: 1, all: 1 },
        { state: { code: 'IN-UP' }, district: { code: '118' }, live: 1, all: 2 },
        { state: { code: 'IN-UP' }, district: { code: '119' }, live: 1, all: 1 },
      ],
      [{ state: { code: 'IN-UP' }, district: { code: '118' }, live: 1, all: 1 }],
    ]);
  });

  it('are counted for whom may see them', async () => {
    await insertListings(shop.db, aListing(up), aListing(placeless), aListing(up, { partner: AMAZON }));
    const lengths = async (principal: ReturnType<typeof anAdmin>) =>
      (await countsFor(principal, [FLIPKART, AMAZON])).map(({ length }) => length);
    expect(await lengths(anAdmin())).toEqual([2, 1]);
    expect(await lengths(aPartner())).toEqual([2, 0]);
    expect(await lengths(aBureau({ state: 'IN-TN' }))).toEqual([1, 0]);
  });

  it('are counted right after any statements, folded or not', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('insert' as const), product: fc.nat(2), status: fc.constantFrom('LIVE', 'DRAFT') }),
      fc.record({
        kind: fc.constantFrom('pause', 'revive', 'move', 'delete', 'fold'),
        share: fc.integer({ min: 1, max: 3 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await shop.database.sql`truncate catalogue.listing cascade`;
        for (const it of steps) {
          if (it.kind === 'insert') {
            const product = [up, agra, placeless][it.product]!;
            await insertListings(shop.db, aListing(product, { status: it.status }), aListing(product));
          } else await run(it);
          expect((await countsFor())[0]).toEqual(await counted(FLIPKART));
        }
      }),
      { numRuns: 20 },
    );
  });

  const run = async ({ kind, share }: { kind: string; share: number }): Promise<void> => {
    const { sql } = shop.database;
    const some = sql`id in (select id from catalogue.listing order by partner_sku limit ${share})`;
    if (kind === 'pause') await sql`update catalogue.listing set status = 'PAUSED' where ${some}`;
    if (kind === 'revive') await sql`update catalogue.listing set status = 'LIVE' where ${some}`;
    if (kind === 'move') await sql`update catalogue.listing set district = '120', state = 'IN-UP' where ${some}`;
    if (kind === 'delete') await sql`delete from catalogue.listing where ${some}`;
    if (kind === 'fold') await sql`select catalogue.fold_listing_counts()`;
  };

  it('are counted right by many writers at once who fold all the time, and nobody waits for another', async () => {
    const { sql } = shop.database;
    const writer = async (): Promise<void> => {
      for (let n = 0; n < 15; n++) {
        const listing = aListing([up, agra, placeless][n % 3]!);
        await insertListings(shop.db, listing);
        await sql`update catalogue.listing set status = 'ENDED' where id = ${listing.id}`;
        await sql`select catalogue.fold_listing_counts()`;
        expect((await countsFor())[0]?.every(({ live, all }: Answer) => live >= 0 && all >= live)).toBe(true);
      }
    };
    await Promise.all(Array.from({ length: 6 }, writer));
    expect((await countsFor())[0]).toEqual(await counted(FLIPKART));
    expect(await shop.db.$count(listings)).toBe(90);
    await sql.begin(async (held) => {
      await held`update catalogue.listing set status = 'LIVE' where district = '118'`;
      // In another connection, while the first has changed the same group and not committed.
      await sql`set lock_timeout = '1s'`;
      await insertListings(shop.db, aListing(up));
    });
    expect((await countsFor())[0]).toEqual(await counted(FLIPKART));
  });

  it('take few rows once they are folded', async () => {
    const { sql } = shop.database;
    for (let n = 0; n < 30; n++) await insertListings(shop.db, aListing(up));
    await sql`select catalogue.fold_listing_counts()`;
    expect((await sql`select count(*)::int as count from catalogue.listing_count`)[0]?.count).toBe(1);
  });
});
