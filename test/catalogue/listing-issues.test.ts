import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listingIssues, outbox } from '../../subgraphs/catalogue/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { AMAZON, aListing, aProduct, insertListings, insertProducts } from '../support/builders/catalogue.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute, issuesOf } from '../support/subgraph-client.ts';
import { openShop, REFUSALS, type Send, type Shop } from './shop.ts';

const ISSUES = 'issues { number version severity path message source status note }';
const REPORT = /* GraphQL */ `mutation ($input: ReportListingIssuesInput!, $dryRun: Boolean! = false, $key: String) {
  result: reportListingIssues(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
    __typename ... on ReportListingIssuesPayload { listing { version ${ISSUES} } replayed dryRun }
    ... on ValidationFailed { issues { path code } }
  }
}`;
const RESOLVE = /* GraphQL */ `mutation ($input: ResolveListingIssueInput!, $dryRun: Boolean! = false, $key: String) {
  result: resolveListingIssue(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
    __typename ... on ResolveListingIssuePayload { listing { version ${ISSUES} } replayed dryRun } ${REFUSALS}
  }
}`;

const saree = aProduct();
const listing = aListing(saree, { partnerSku: 'FK-1' });
const SMALL = { severity: 'WARNING', path: ['images', '0'], message: 'Too small' };
const WRONG = { severity: 'ERROR', path: ['hsn'], message: 'Wrong chapter' };

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.database.drop());
beforeEach(async () => {
  await shop.clear();
  await insertProducts(shop.db, saree);
  await insertListings(shop.db, listing);
});

const report: Send = (overrides, more = {}, principal = aPartner()) =>
  shop.send(REPORT)({ listing: listing.id, issues: [SMALL, WRONG], ...overrides }, more, principal);
const resolve: Send = (overrides, ...rest) =>
  shop.send(RESOLVE)({ listing: listing.id, number: 1, expectedVersion: 1, to: 'ACKNOWLEDGED', ...overrides }, ...rest);
const numbersBy = async (statuses: string[] | null): Promise<number[]> => {
  const query =
    'query ($id: ID!, $statuses: [ListingIssueStatus!]) { listing(id: $id) { issues(statuses: $statuses) { number } } }';
  const variables = { id: listing.id, statuses };
  return (await ask(shop.subgraph, query, { principal: aBureau(), variables })).listing.issues.map(
    ({ number }: Answer) => number,
  );
};

describe('what a marketplace finds wrong', () => {
  it('is reported, worst first, each thing once, with an audit row and an event', async () => {
    const first = await report({ issues: [SMALL, WRONG, SMALL] });
    const open = { version: 1, source: 'PARTNER', status: 'OPEN', note: null };
    expect(first.listing).toEqual({
      version: 2,
      issues: [
        { number: 2, ...WRONG, ...open },
        { number: 1, ...SMALL, ...open },
      ],
    });
    const again = await report({});
    expect(again.listing.version).toBe(2);
    expect(await shop.counts()).toMatchObject({ audit: 1, outbox: 1 });
    expect(await shop.db.select().from(outbox)).toMatchObject([
      { type: 'listing.issues_reported', payload: { issues: [{ number: 2 }, { number: 1 }] } },
    ]);
  });

  it('stays as it was handled when the whole listing is put again, and is resolved when it is no longer found', async () => {
    const PUT = `mutation ($input: PutListingInput!) { result: putListing(input: $input) { __typename ... on PutListingPayload { listing { ${ISSUES} } } } }`;
    await report({});
    await resolve({ number: 2 });
    const input = {
      partnerSku: 'FK-1',
      expectedVersion: 2,
      product: saree.id,
      url: 'https://x.example',
      title: 'x',
      pricePaise: 1,
      status: 'LIVE',
    };
    const put = await shop.send(PUT)({ ...input, issues: [WRONG] }, {}, aPartner());
    expect(put.listing.issues).toMatchObject([{ number: 2, status: 'ACKNOWLEDGED', version: 2 }]);
    expect(await numbersBy(['RESOLVED'])).toEqual([1]);
    expect(await numbersBy(['OPEN', 'ACKNOWLEDGED', 'RESOLVED'])).toEqual([2, 1]);
    await shop.send(PUT)({ ...input, expectedVersion: 3, issues: [SMALL] }, {}, aPartner());
    expect(await numbersBy(null)).toEqual([3]);
  });

  it.each<[string, object, string[]]>([
    ['nothing', { issues: [] }, ['input.issues OUT_OF_RANGE']],
    [
      'too much',
      { issues: Array.from({ length: 51 }, (_, n) => ({ ...SMALL, message: `${n}` })) },
      ['input.issues OUT_OF_RANGE', 'input.issues OUT_OF_RANGE'],
    ],
    ['a blank message', { issues: [{ ...SMALL, message: ' ' }] }, ['input.issues.0.message OUT_OF_RANGE']],
    ['a listing that is not there', { listing: newId('lst') }, ['input.listing NOT_FOUND']],
    ['what is none', { listing: 'x\0' }, ['input.listing NOT_FOUND']],
  ])('is refused with %s', async (_name, overrides, expected) => {
    expect(issuesOf(await report(overrides))).toEqual(expected);
    expect(await shop.db.$count(listingIssues)).toBe(0);
  });

  it('is reported by whom the listing belongs to, kept apart by number when two report at once, and once for a key', async () => {
    expect(issuesOf(await report({}, {}, aPartner({ organization: AMAZON })))).toEqual(['input.listing NOT_FOUND']);
    const bureau = aBureau({ scopes: new Set(['listing:write']) });
    const { errors } = await execute(shop.subgraph, REPORT, {
      principal: bureau,
      variables: { input: { listing: listing.id, issues: [SMALL] } },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await report({}, { dryRun: true })).toMatchObject({ dryRun: true, listing: { issues: [{}, {}] } });
    expect(await shop.db.$count(listingIssues)).toBe(0);
    await Promise.all([report({ issues: [SMALL] }), report({ issues: [WRONG] }, {}, anAdmin())]);
    expect((await numbersBy(null)).toSorted()).toEqual([1, 2]);
    const third = { issues: [{ ...SMALL, message: 'Blurred' }] };
    const twice = await Promise.all([report(third, { key: 'k' }), report(third, { key: 'k' })]);
    expect(twice.map(({ replayed }) => replayed).toSorted()).toEqual([false, true]);
  });
});

describe('a bureau', () => {
  beforeEach(() => report({}));

  it('acknowledges and resolves what was reported, and takes that back; the listing’s version stays the partner’s', async () => {
    const seen = await resolve({});
    expect(seen.listing).toMatchObject({
      version: 2,
      issues: [{ number: 2 }, { number: 1, version: 2, status: 'ACKNOWLEDGED' }],
    });
    const done = await resolve({ expectedVersion: 2, to: 'RESOLVED', note: ' New picture ' });
    expect(done.listing.issues).toMatchObject([{ number: 2 }]);
    expect(await numbersBy(['RESOLVED'])).toEqual([1]);
    const back = await resolve({ expectedVersion: 3, to: 'OPEN' });
    expect(back.listing.issues).toHaveLength(2);
    const events = await shop.db.select().from(outbox).orderBy(outbox.sequence);
    expect(events.map(({ type }) => type).slice(1)).toEqual([
      'listing.issue_acknowledged',
      'listing.issue_resolved',
      'listing.issue_reopened',
    ]);
    expect(events[2]?.payload).toMatchObject({ issue: { number: 1, status: 'RESOLVED' }, note: 'New picture' });
  });

  it.each<[string, object, string[]]>([
    ['without saying what was done', { to: 'RESOLVED' }, ['input.note GUARD_NOT_MET']],
    ['what is open already', { to: 'OPEN' }, ['input.to TRANSITION_NOT_ALLOWED']],
    ['an issue that is not there', { number: 9 }, ['input.number NOT_FOUND']],
    ['one of no number', { number: -1 }, ['input.number NOT_FOUND']],
    ['of a listing that is not there', { listing: newId('lst') }, ['input.listing NOT_FOUND']],
  ])('does not handle %s', async (_name, overrides, expected) => {
    expect(issuesOf(await resolve(overrides))).toEqual(expected);
    expect(await shop.counts()).toMatchObject({ audit: 1 });
  });

  it('handles those of its own state, at the version that they have, one of two at once', async () => {
    expect(issuesOf(await resolve({}, {}, aBureau({ state: 'IN-TN' })))).toEqual(['input.listing NOT_FOUND']);
    expect(await resolve({ expectedVersion: 2 })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
    const { errors } = await execute(shop.subgraph, RESOLVE, {
      principal: aPartner(),
      variables: { input: { listing: listing.id, number: 1, expectedVersion: 1, to: 'ACKNOWLEDGED' } },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const both = await Promise.all([resolve({}), resolve({ to: 'RESOLVED', note: 'x' })]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ResolveListingIssuePayload',
      'VersionConflict',
    ]);
  });
});

it('listings are found by whether something is wrong with them', async () => {
  await insertListings(shop.db, aListing(saree, { partnerSku: 'FK-2' }));
  await report({ issues: [SMALL] });
  const skus = async (hasIssues: boolean): Promise<string[]> => {
    const query =
      'query ($hasIssues: Boolean) { listings(filter: { hasIssues: $hasIssues }) { edges { node { partnerSku } } } }';
    const { listings } = await ask(shop.subgraph, query, { principal: aPartner(), variables: { hasIssues } });
    return listings.edges.map(({ node }: Answer) => node.partnerSku);
  };
  expect([await skus(true), await skus(false)]).toEqual([['FK-1'], ['FK-2']]);
  await resolve({ to: 'RESOLVED', note: 'Mended' });
  expect(await skus(true)).toEqual([]);
});
