import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { giRights } from '../../subgraphs/catalogue/domain/follow-gi-rights.ts';
import { audit, listingChanges, outbox, products } from '../../subgraphs/catalogue/tables.ts';
import { seedId } from '../../subgraphs/shared/ids.ts';
import { dayInIndia } from '../../subgraphs/shared/today.ts';
import { aListing, aProduct, insertListings, insertProducts } from '../support/builders/catalogue.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute, issuesOf } from '../support/subgraph-client.ts';
import {
  aPublication,
  aShopGraph,
  BROCADE,
  CHIKAN,
  entities,
  FILED,
  KERALITE,
  NOTHING,
  openShop,
  POKKALI,
  PUBLISH,
  RIGHT,
  type Send,
  type Shop,
  SOCIETY,
  WEAVER,
} from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.database.drop());
beforeEach(() => shop.clear());

const publish: Send = (...args) => shop.send(PUBLISH)(...args);
const YESTERDAY = '2020-01-01';

describe('publishing a product with a GI', () => {
  it.each<[string, object]>([
    ['that belongs to another state', { gi: POKKALI }],
    ['that the seller is not authorised for', { gi: BROCADE }],
    ['that is not registered', { gi: FILED }],
    ['without an authorisation of one’s own or of the co-operative', { seller: KERALITE, cooperative: null }],
  ])('refuses one %s, and writes nothing', async (_name, overrides) => {
    const principal = 'seller' in overrides ? anAdmin() : aBureau();
    const issues = issuesOf(await publish(aPublication(overrides), {}, principal));
    expect(new Set(issues)).toEqual(new Set(['input.gi NOT_ENTITLED']));
    expect(await shop.counts()).toEqual(NOTHING);
  });

  it('refuses a sign whose protection is over, though the seller’s right has no end', async () => {
    const publishUntil = async (validUntil: string): Promise<Answer> => {
      const graph = aShopGraph({
        [WEAVER]: { ...entities[WEAVER], giAuthorisations: [authorisation(FILED)] },
        [FILED]: { ...entities[FILED], applications: [{ status: 'REGISTERED', validUntil }] },
      });
      return shop.send(PUBLISH, graph)(aPublication({ gi: FILED }));
    };
    expect(issuesOf(await publishUntil(YESTERDAY))).toEqual(['input.gi NOT_ENTITLED']);
    expect((await publishUntil(dayInIndia(new Date()))).__typename).toBe('PublishProductPayload');
  });

  it('refuses a seller outside of the area, and says which it is', async () => {
    const authorised = { ...entities[WEAVER], giAuthorisations: [authorisation(BROCADE)] };
    const graph = aShopGraph({ [WEAVER]: authorised });
    const result = await shop.send(PUBLISH, graph)(aPublication({ gi: BROCADE }));
    expect(result.issues).toMatchObject([
      { path: ['input', 'gi'], code: 'NOT_ENTITLED', expected: expect.stringContaining('187, 170'), received: '118' },
    ]);
  });

  it('warns where the seller’s district is not known, since its place can not be told', async () => {
    const authorised = { ...entities[SOCIETY], giAuthorisations: [authorisation(BROCADE)] };
    const graph = aShopGraph({ [SOCIETY]: authorised });
    const { __typename, warnings } = await shop.send(
      PUBLISH,
      graph,
    )(aPublication({ seller: SOCIETY, cooperative: null, gi: BROCADE }));
    expect(__typename).toBe('PublishProductPayload');
    expect(issuesOf({ issues: warnings })).toEqual(['input.gi UNUSUAL']);
  });

  it('takes the right of the co-operative that the seller sells through, and the one that lasts longest', async () => {
    const own = { ...entities[WEAVER], giAuthorisations: [] };
    const lasting = [authorisation(CHIKAN, '2030-01-01'), authorisation(CHIKAN, '2040-01-01')];
    const graph = aShopGraph({ [WEAVER]: own, [SOCIETY]: { ...entities[SOCIETY], giAuthorisations: lasting } });
    const { product } = await shop.send(PUBLISH, graph)(aPublication());
    expect(product).toMatchObject({ gi: { id: CHIKAN }, giUntil: '2040-01-01' });
  });
});

const authorisation = (indication: string, to: string | null = null) => ({
  id: seedId('giu', `${indication}/${to}`),
  version: 1,
  to,
  indication: { id: indication },
});

describe('a listing of a product whose right has lapsed', () => {
  const product = aProduct({ seller: WEAVER, gi: CHIKAN, giAuthorisation: RIGHT, giUntil: YESTERDAY });
  const listing = aListing(product, { partnerSku: 'FK-1', status: 'PAUSED' });
  const READ = /* GraphQL */ `query ($id: ID!, $statuses: [ListingIssueStatus!]) {
    listing(id: $id) {
      status
      issues(statuses: $statuses) { number severity code path status source }
      allowedTransitions { to isOpen blockedBy }
    }
  }`;
  const read = async (principal = aPartner(), variables: object = {}): Promise<Answer> =>
    (await ask(shop.subgraph, READ, { principal, variables: { id: listing.id, ...variables } })).listing;

  beforeEach(async () => {
    await insertProducts(shop.db, product);
    await insertListings(shop.db, listing);
  });

  it('has an issue of severity ERROR at its path, for all who see it', async () => {
    for (const principal of [aPartner(), aBureau(), anAdmin()])
      expect((await read(principal)).issues).toEqual([
        { number: null, severity: 'ERROR', code: 'NOT_ENTITLED', path: ['gi'], status: 'OPEN', source: 'GRAPH' },
      ]);
    expect((await read(aPartner(), { statuses: ['RESOLVED'] })).issues).toEqual([]);
  });

  it('is found among those that something is wrong with', async () => {
    await insertListings(
      shop.db,
      aListing(aProduct({ seller: WEAVER }), { product: product.id, partnerSku: 'FK-2', gi: null }),
    );
    const FIND =
      'query ($hasIssues: Boolean) { listings(filter: { hasIssues: $hasIssues }) { totalCount edges { node { issues { path } } } } }';
    const find = async (hasIssues: boolean): Promise<Answer> =>
      (await ask(shop.subgraph, FIND, { principal: aPartner(), variables: { hasIssues } })).listings;
    expect(await find(true)).toEqual({ totalCount: 1, edges: [{ node: { issues: [{ path: ['gi'] }] } }] });
    expect(await find(false)).toEqual({ totalCount: 1, edges: [{ node: { issues: [] } }] });
  });

  it('can not go LIVE, neither as a whole nor by a step, and says why', async () => {
    const { allowedTransitions } = await read();
    expect(allowedTransitions.find(({ to }: Answer) => to === 'LIVE')).toMatchObject({
      isOpen: false,
      blockedBy: [expect.stringContaining(YESTERDAY)],
    });
    const PUT = `mutation ($input: PutListingInput!) { result: putListing(input: $input) {
      __typename ... on ValidationFailed { issues { path code } } } }`;
    const MOVE = PUT.replaceAll('PutListing', 'MoveListing').replaceAll('putListing', 'moveListing');
    const whole = {
      partnerSku: 'FK-1',
      expectedVersion: 1,
      product: product.id,
      url: 'https://x.example',
      title: 'x',
      pricePaise: 1,
      status: 'LIVE',
    };
    expect(issuesOf(await shop.send(PUT)(whole, {}, aPartner()))).toEqual(['input.status NOT_ENTITLED']);
    const step = { listing: listing.id, expectedVersion: 1, to: 'LIVE' };
    expect(issuesOf(await shop.send(MOVE)(step, {}, aPartner()))).toEqual(['input.to NOT_ENTITLED']);
    expect(await shop.counts()).toMatchObject({ audit: 0, outbox: 0 });
  });

  const PAUSE =
    'mutation ($first: Int! = 500, $dryRun: Boolean! = false) { pauseLapsedListings(first: $first, dryRun: $dryRun) { paused hasMore dryRun } }';
  const pause = async (variables: object = {}, principal = aBureau()): Promise<Answer> =>
    (await ask(shop.subgraph, PAUSE, { principal, variables: { ...variables } })).pauseLapsedListings;
  const live = ['A', 'B', 'C'].map((partnerSku) => aListing(product, { partnerSku }));

  it('is paused when it is LIVE, a batch at a time, with its history, audit row and event; once', async () => {
    await insertListings(shop.db, ...live);
    expect(await pause({ dryRun: true })).toEqual({ paused: 3, hasMore: false, dryRun: true });
    expect(await shop.counts()).toMatchObject({ audit: 0 });
    expect(await pause({}, aBureau({ state: 'IN-TN' }))).toMatchObject({ paused: 0 });
    expect(await pause({ first: 2 })).toEqual({ paused: 2, hasMore: true, dryRun: false });
    expect(await pause({ first: 2 })).toEqual({ paused: 1, hasMore: false, dryRun: false });
    expect(await pause()).toMatchObject({ paused: 0 });
    const changes = await shop.db.select().from(listingChanges);
    expect(changes.map(({ listing: id }) => id).toSorted()).toEqual(live.map(({ id }) => id).toSorted());
    expect(changes[0]).toMatchObject({ from: 'LIVE', to: 'PAUSED', actor: 'bureau-up' });
    expect(await shop.counts()).toMatchObject({ audit: 3, outbox: 3 });
    expect((await shop.db.select().from(audit))[0]).toMatchObject({
      before: { status: 'LIVE' },
      after: { version: 2 },
    });
  });

  it('is paused by one of two who ask at once', async () => {
    await insertListings(shop.db, ...live);
    const results = await Promise.all([pause(), pause(), pause({}, anAdmin())]);
    expect(results.reduce((sum, { paused }) => sum + paused, 0)).toBe(3);
    expect(await shop.db.$count(outbox)).toBe(3);
  });

  it('is not for partners to pause, nor in any number', async () => {
    const forbidden = await execute(shop.subgraph, PAUSE, { principal: aPartner() });
    expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { errors } = await execute(shop.subgraph, PAUSE, { principal: aBureau(), variables: { first: 1_001 } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  const event = (type: string, payload: object) => ({
    transaction: '1',
    sequence: 1,
    type,
    subject: RIGHT,
    subjectVersion: 1,
    state: 'IN-UP',
    payload: { id: RIGHT, version: 2, indication: CHIKAN, user: WEAVER, to: null, ...payload },
  });
  const hear = (...events: ReturnType<typeof event>[]) => shop.db.transaction((tx) => giRights.apply(tx, events));
  const until = async () => (await shop.db.select().from(products))[0]?.giUntil;

  it('is well again when the right is renewed, and an event that comes late changes nothing', async () => {
    await hear(event('authorised_user.renewed', { version: 3, to: '2999-01-01' }));
    expect(await until()).toBe('2999-01-01');
    await hear(event('authorised_user.ended', { version: 2, to: YESTERDAY }));
    expect(await until()).toBe('2999-01-01');
    expect(await read()).toMatchObject({ issues: [], status: 'PAUSED' });
  });

  it('is paused as soon as the right is ended', async () => {
    await insertListings(shop.db, ...live);
    await hear(event('authorised_user.renewed', { version: 2, to: '2999-01-01' }));
    await hear(event('authorised_user.ended', { version: 3, to: YESTERDAY }));
    expect(await shop.db.$count(listingChanges)).toBe(3);
  });

  it('stands on the right that is recorded after it', async () => {
    const [next, stranger] = [seedId('giu', 'next'), seedId('giu', 'stranger')];
    await hear(
      event('authorised_user.recorded', { id: stranger, version: 1, user: KERALITE, to: '2998-01-01' }),
      event('authorised_user.recorded', { id: next, version: 1, to: '2999-01-01' }),
    );
    expect(await until()).toBe('2999-01-01');
  });
});
