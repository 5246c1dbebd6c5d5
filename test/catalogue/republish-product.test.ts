import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit, listings, outbox } from '../../subgraphs/catalogue/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { aListing, aProduct, insertListings, insertProducts } from '../support/builders/catalogue.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { ask, issuesOf } from '../support/subgraph-client.ts';
import {
  aPublication,
  CHIKAN,
  KERALITE,
  ODOP,
  openShop,
  POKKALI,
  PUBLISH,
  type Send,
  type Shop,
  SOCIETY,
  WEAVER,
} from './shop.ts';

const WITHDRAW = /* GraphQL */ `
  mutation ($input: WithdrawProductInput!) {
    result: withdrawProduct(input: $input) {
      __typename
      ... on WithdrawProductPayload { product { id version status } }
      ... on ValidationFailed { issues { path code } }
      ... on VersionConflict { expectedVersion currentVersion }
    }
  }`;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.database.drop());
beforeEach(() => shop.clear());

const publish: Send = (...args) => shop.send(PUBLISH)(...args);
const withdraw: Send = (...args) => shop.send(WITHDRAW)(...args);

describe('publishProduct of a product that exists', () => {
  it('replaces it as a whole and counts its version up', async () => {
    const { product } = await publish(aPublication());
    const replaced = await publish({
      product: product.id,
      expectedVersion: 1,
      seller: WEAVER,
      title: 'Green tea',
      category: 'FOOD',
      attributes: [{ name: 'Net weight', number: 100 }],
      hsn: '09021010',
      pricePaise: 1,
      unit: 'g',
    });
    expect(replaced.product).toMatchObject({
      id: product.id,
      version: 2,
      title: 'Green tea',
      description: null,
      cooperative: null,
      gi: null,
      attributes: [{ name: 'Net weight', number: 100 }],
      images: [],
      minimumOrderQuantity: 1,
    });
    const rows = await shop.db.select().from(audit).orderBy(audit.sequence);
    expect(rows[1]).toMatchObject({
      before: { title: 'Assam tea', images: [{ alt: 'A cup' }] },
      after: { title: 'Green tea', images: [] },
    });
    const events = await shop.db.select().from(outbox).orderBy(outbox.sequence);
    expect(events.map(({ type }) => type)).toEqual(['product.published', 'product.updated']);
  });

  it('answers a version that has passed with a conflict', async () => {
    const { product } = await publish(aPublication());
    const change = aPublication({ product: product.id, expectedVersion: 1 });
    await publish(change);
    expect(await publish(change)).toEqual({ __typename: 'VersionConflict', expectedVersion: 1, currentVersion: 2 });
  });

  it('lets one of two simultaneous changes through', async () => {
    const { product } = await publish(aPublication());
    const change = aPublication({ product: product.id, expectedVersion: 1 });
    const results = await Promise.all([publish(change), publish(change)]);
    expect(results.map(({ __typename }) => __typename).toSorted()).toEqual([
      'PublishProductPayload',
      'VersionConflict',
    ]);
  });

  it('needs the version, keeps the seller, and says both with the rest', async () => {
    const { product } = await publish(aPublication());
    const result = await publish(aPublication({ product: product.id, seller: SOCIETY, unit: '' }));
    expect(issuesOf(result).toSorted()).toEqual([
      'input.expectedVersion REQUIRED',
      'input.seller IMMUTABLE',
      'input.unit OUT_OF_RANGE',
    ]);
  });

  it('does not find what is not there, nor what belongs to another state', async () => {
    const { product } = await publish(aPublication({ seller: KERALITE, gi: null, cooperative: null }), {}, anAdmin());
    for (const id of [product.id, newId('prd'), 'prd_\0'])
      expect(issuesOf(await publish(aPublication({ product: id, expectedVersion: 1 })))).toEqual([
        'input.product NOT_FOUND',
      ]);
  });

  it('is found, and its listings too, by the names of its GI and its ODOP product', async () => {
    const find = async (search: string): Promise<number[]> => {
      const query = `query ($search: String) {
        products(filter: { search: $search }) { totalCount } listings(filter: { search: $search }) { totalCount } }`;
      const { products, listings } = await ask(shop.subgraph, query, { principal: anAdmin(), variables: { search } });
      return [products.totalCount, listings.totalCount];
    };
    const old = aProduct({ seller: WEAVER, title: 'Tea' });
    await insertProducts(shop.db, old);
    await insertListings(shop.db, aListing(old));
    expect([await find('lucknow'), await find('chikankari'), await find('leather')]).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    await publish(aPublication({ product: old.id, expectedVersion: 1, odopProduct: ODOP }));
    for (const search of ['lucknow', 'chikankari', 'leather', 'lether', 'lucknaw'])
      expect(await find(search), search).toEqual([1, 1]);
  });

  it('gives its listings the new place and GI, and leaves the version to the partner', async () => {
    const product = aProduct({ seller: WEAVER, state: 'IN-KL', district: '555', gi: POKKALI });
    await insertProducts(shop.db, product);
    await insertListings(shop.db, aListing(product, { updatedAt: new Date(0) }));
    await publish(aPublication({ product: product.id, expectedVersion: 1 }), {}, anAdmin());
    const [listing] = await shop.db.select().from(listings);
    expect(listing).toMatchObject({ state: 'IN-UP', district: '118', gi: CHIKAN, cooperative: SOCIETY, version: 1 });
    expect(listing?.updatedAt.getTime()).toBeGreaterThan(0);
  });
});

describe('withdrawProduct', () => {
  it('hides the product from partners until it is published again', async () => {
    const { product } = await publish(aPublication());
    const input = { product: product.id, expectedVersion: 1, reason: 'Recalled' };
    expect(await withdraw(input)).toMatchObject({ product: { version: 2, status: 'WITHDRAWN' } });
    const query = 'query ($id: ID!) { product(id: $id) { status } }';
    const seen = () => ask(shop.subgraph, query, { principal: aPartner(), variables: { id: product.id } });
    expect(await seen()).toEqual({ product: null });
    await publish(aPublication({ product: product.id, expectedVersion: 2 }));
    expect(await seen()).toEqual({ product: { status: 'PUBLISHED' } });
    const events = await shop.db.select().from(outbox).orderBy(outbox.sequence);
    expect(events.map(({ type }) => type)).toEqual(['product.published', 'product.withdrawn', 'product.published']);
    expect(events[1]?.payload).toMatchObject({ reason: 'Recalled' });
  });

  it('refuses what can not be', async () => {
    const { product } = await publish(aPublication());
    const input = { product: product.id, expectedVersion: 1, reason: 'Recalled' };
    expect(issuesOf(await withdraw({ ...input, reason: ' ' }))).toEqual(['input.reason OUT_OF_RANGE']);
    for (const id of [newId('prd'), 'prd_\0'])
      expect(issuesOf(await withdraw({ ...input, product: id }))).toEqual(['input.product NOT_FOUND']);
    expect(issuesOf(await withdraw(input, {}, aBureau({ state: 'IN-TN' })))).toEqual(['input.product NOT_FOUND']);
    expect(await withdraw({ ...input, expectedVersion: 7 })).toMatchObject({ expectedVersion: 7, currentVersion: 1 });
    await withdraw(input);
    expect(issuesOf(await withdraw({ ...input, expectedVersion: 2 }))).toEqual([
      'input.product TRANSITION_NOT_ALLOWED',
    ]);
  });
});
