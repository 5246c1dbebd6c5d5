import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit, outbox } from '../../subgraphs/catalogue/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import {
  AMAZON,
  aListing,
  aProduct,
  FLIPKART,
  insertListings,
  insertOffer,
  insertProducts,
} from '../support/builders/catalogue.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute, issuesOf } from '../support/subgraph-client.ts';
import { BUREAU, openShop, REFUSALS, type Send, type Shop } from './shop.ts';

const OFFER = /* GraphQL */ `mutation ($input: OfferProductInput!, $dryRun: Boolean! = false, $key: String) {
  result: offerProduct(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
    __typename
    ... on OfferProductPayload { product { version offeredToAll offers { partner { id } actor } } warnings { path code } replayed dryRun }
    ${REFUSALS}
  }
}`;
const WITHDRAW = OFFER.replaceAll('OfferProduct', 'WithdrawOffer').replace('offerProduct', 'withdrawOffer');

const shared = aProduct({ title: 'For all' });
const named = aProduct({ title: 'For Amazon', offeredToAll: false });
const hidden = aProduct({ title: 'For nobody', offeredToAll: false });

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.database.drop());
beforeEach(async () => {
  await shop.clear();
  await insertProducts(shop.db, shared, named, hidden);
  await insertOffer(shop.db, named, AMAZON);
});

const offer: Send = (...args) => shop.send(OFFER)(...args);
const withdraw: Send = (...args) => shop.send(WITHDRAW)(...args);
const flipkart = aPartner();
const amazon = aPartner({ id: 'amazon', organization: AMAZON });

const SEEN = /* GraphQL */ `query ($named: ID!, $references: [_Any!]!) {
  products { totalCount edges { node { title } } }
  found: products(filter: { search: "Amazon" }, orderBy: RELEVANCE) { totalCount edges { node { title } } }
  product(id: $named) { title }
  _entities(representations: $references) {
    ... on Product { title }
    ... on Enterprise { products { totalCount edges { node { title } } } }
  }
}`;
const seenBy = async (principal: ReturnType<typeof aPartner>): Promise<Answer> => {
  const references = [
    { __typename: 'Product', id: named.id },
    { __typename: 'Enterprise', id: named.seller },
  ];
  return ask(shop.subgraph, SEEN, { principal, variables: { named: named.id, references } });
};
const titles = ({ edges }: Answer): string[] => edges.map(({ node }: Answer) => node.title);

describe('a partner', () => {
  it('sees what is offered to it or to all: in lists, counts, searches, by id, by reference and below sellers', async () => {
    const forAmazon = await seenBy(amazon);
    expect(titles(forAmazon.products)).toEqual(['For Amazon', 'For all']);
    expect(forAmazon.products.totalCount).toBe(2);
    expect(titles(forAmazon.found)).toEqual(['For Amazon']);
    expect(forAmazon.product).toEqual({ title: 'For Amazon' });
    expect(forAmazon._entities[0]).toEqual({ title: 'For Amazon' });
    expect(forAmazon._entities[1].products.totalCount).toBe(2);

    const forFlipkart = await seenBy(flipkart);
    expect(titles(forFlipkart.products)).toEqual(['For all']);
    expect(forFlipkart.products.totalCount).toBe(1);
    // The word is known, and stands in nothing that this partner sees: what is like it is not found either.
    expect(forFlipkart.found).toEqual({ totalCount: 0, edges: [] });
    expect(forFlipkart.product).toBeNull();
    expect(forFlipkart._entities).toEqual([
      null,
      { products: { totalCount: 1, edges: [{ node: { title: 'For all' } }] } },
    ]);
    expect(titles((await seenBy(aPartner({ organization: null }))).products)).toEqual(['For all']);
  });

  it('does not learn to whom else a product is offered; bureau and admins do', async () => {
    const query = 'query ($id: ID!) { product(id: $id) { offeredToAll offers { partner { id } actor } } }';
    for (const principal of [aBureau(), anAdmin()])
      expect((await ask(shop.subgraph, query, { principal, variables: { id: named.id } })).product).toEqual({
        offeredToAll: false,
        offers: [{ partner: { id: AMAZON }, actor: 'bureau' }],
      });
  });

  it('lists only what it sees, and can still take down what it listed before', async () => {
    const PUT = `mutation ($input: PutListingInput!) { result: putListing(input: $input) {
      __typename ... on PutListingPayload { listing { status product { id } } } ... on ValidationFailed { issues { path code } } } }`;
    const put = (input: object, principal: typeof flipkart) =>
      shop.send(PUT)({ partnerSku: 'X', product: named.id, title: 'x', pricePaise: 1, ...input }, {}, principal);
    expect(issuesOf(await put({ status: 'DRAFT' }, flipkart))).toEqual(['input.product NOT_FOUND']);
    expect((await put({ status: 'DRAFT' }, amazon)).__typename).toBe('PutListingPayload');
    await insertListings(shop.db, aListing(hidden, { partnerSku: 'Y' }));
    const standing = { partnerSku: 'Y', expectedVersion: 1, product: hidden.id, url: 'https://x.example' };
    expect(issuesOf(await put({ ...standing, status: 'LIVE' }, flipkart))).toEqual(['input.product NOT_FOUND']);
    const ended = await put({ ...standing, status: 'ENDED', reason: 'No longer ours' }, flipkart);
    expect(ended.listing).toEqual({ status: 'ENDED', product: null });
  });

  it('can not put on sale what is no longer offered to it, as everybody who sees the listing is told', async () => {
    const open = { [hidden.id]: false, [named.id]: false, [shared.id]: true };
    const query = 'query ($id: ID!) { listing(id: $id) { allowedTransitions { to isOpen } } }';
    for (const [product, isOpen] of Object.entries(open)) {
      const listing = aListing(shared, { product, partnerSku: product, status: 'PAUSED' });
      await insertListings(shop.db, listing);
      for (const principal of [flipkart, aBureau(), anAdmin()]) {
        const { allowedTransitions } = (await ask(shop.subgraph, query, { principal, variables: { id: listing.id } }))
          .listing;
        expect(allowedTransitions).toContainEqual({ to: 'LIVE', isOpen });
      }
    }
  });
});

describe('offerProduct and withdrawOffer', () => {
  const anOffer = (overrides: object = {}) => ({
    product: hidden.id,
    expectedVersion: 1,
    partners: [FLIPKART],
    ...overrides,
  });

  it('add partners by name, and take them away, with an audit row and an event each', async () => {
    const offered = await offer(anOffer({ partners: [FLIPKART, AMAZON] }));
    expect(offered.product).toMatchObject({
      version: 2,
      offers: expect.arrayContaining([{ partner: { id: FLIPKART }, actor: 'bureau-up' }]),
    });
    expect(titles((await seenBy(flipkart)).products)).toEqual(['For all', 'For nobody']);
    const withdrawn = await withdraw(anOffer({ expectedVersion: 2 }));
    expect(withdrawn.product).toMatchObject({ version: 3, offers: [{ partner: { id: AMAZON } }] });
    expect(titles((await seenBy(flipkart)).products)).toEqual(['For all']);
    const rows = await shop.db.select().from(audit).orderBy(audit.sequence);
    expect(rows[1]).toMatchObject({ operation: 'withdrawOffer', after: { offeredTo: [AMAZON] } });
    const events = await shop.db.select().from(outbox).orderBy(outbox.sequence);
    expect(events.map(({ type }) => type)).toEqual(['product.offered', 'product.offer_withdrawn']);
  });

  it('open a product to all, and close it again for all but those by name', async () => {
    const toAll = { product: named.id, expectedVersion: 1, toAll: true };
    expect((await offer(toAll)).product).toMatchObject({ offeredToAll: true, offers: [{ partner: { id: AMAZON } }] });
    expect((await seenBy(flipkart)).product).toEqual({ title: 'For Amazon' });
    const warned = await withdraw({ product: named.id, expectedVersion: 2, partners: [AMAZON] });
    expect(warned.warnings).toEqual([{ path: ['input', 'partners'], code: 'UNUSUAL' }]);
    const nobody = await withdraw({ product: named.id, expectedVersion: 3, fromAll: true });
    expect(nobody).toMatchObject({ product: { offeredToAll: false }, warnings: [{ path: ['input', 'fromAll'] }] });
    expect((await seenBy(amazon)).product).toBeNull();
  });

  it('change nothing when there is nothing to change', async () => {
    const again = { product: named.id, expectedVersion: 1, partners: [AMAZON] };
    expect((await offer(again)).product.version).toBe(1);
    expect(await shop.counts()).toMatchObject({ audit: 0, outbox: 0 });
  });

  it.each<[string, object, string[]]>([
    ['nobody', { partners: [] }, ['input.partners REQUIRED']],
    ['both all and some', { toAll: true }, ['input.partners INCONSISTENT']],
    ['too many', { partners: Array.from({ length: 51 }, () => newId('org')) }, ['input.partners OUT_OF_RANGE']],
    [
      'whoever is no partner',
      { partners: [BUREAU, newId('org'), 'x\0', FLIPKART, FLIPKART] },
      [
        'input.partners.0 INCONSISTENT',
        'input.partners.1 NOT_FOUND',
        'input.partners.2 NOT_FOUND',
        'input.partners.4 DUPLICATE',
      ],
    ],
    ['a product that is not there', { product: newId('prd') }, ['input.product NOT_FOUND']],
  ])('do not offer to %s', async (_name, overrides, expected) => {
    expect(issuesOf(await offer(anOffer(overrides)))).toEqual(expected);
    expect(await shop.counts()).toMatchObject({ audit: 0, outbox: 0 });
  });

  it('know the version, the state and the scope', async () => {
    expect(await offer(anOffer({ expectedVersion: 3 }))).toMatchObject({ expectedVersion: 3, currentVersion: 1 });
    expect(issuesOf(await offer(anOffer(), {}, aBureau({ state: 'IN-TN' })))).toEqual(['input.product NOT_FOUND']);
    expect(issuesOf(await withdraw(anOffer()))).toEqual(['input.partners.0 NOT_FOUND']);
    const { errors } = await execute(shop.subgraph, OFFER, { principal: flipkart, variables: { input: anOffer() } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('leave nothing on a dry run, do a thing once for a key, and let one of two at once through', async () => {
    const dry = await offer(anOffer(), { dryRun: true, key: 'k' });
    expect(dry).toMatchObject({ dryRun: true, product: { offers: [{ partner: { id: FLIPKART } }] } });
    expect(await shop.counts()).toMatchObject({ audit: 0, idempotencyKeys: 0 });
    const twice = await Promise.all([offer(anOffer(), { key: 'k' }), offer(anOffer(), { key: 'k' })]);
    expect(twice.map(({ replayed }) => replayed).toSorted()).toEqual([false, true]);
    const both = await Promise.all([
      offer(anOffer({ expectedVersion: 2, partners: [AMAZON] })),
      offer(anOffer({ expectedVersion: 2, partners: [AMAZON] })),
    ]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['OfferProductPayload', 'VersionConflict']);
  });
});
