import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../subgraphs/catalogue/index.ts';
import {
  audit,
  idempotencyKeys,
  listingChanges,
  listingIssues,
  listings,
  outbox,
} from '../../subgraphs/catalogue/tables.ts';
import { newId, seedId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import {
  AMAZON,
  aListing,
  aProduct,
  CHIKAN,
  FLIPKART,
  insertCatalogue,
  insertListings,
  insertProducts,
} from '../support/builders/catalogue.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { forgetAudit } from '../support/forget-audit.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, execute, issuesOf } from '../support/subgraph-client.ts';

const SAMARTH = seedId('prg', 'flipkart-samarth');
const KHADI = seedId('prg', 'up-khadi-on-amazon');
const BUREAU = seedId('org', 'bureau-up');
const graph = aGraphOf({
  [SAMARTH]: { organization: { id: FLIPKART } },
  [KHADI]: { organization: { id: AMAZON } },
  [FLIPKART]: { kind: 'E_COMMERCE' },
  [BUREAU]: { kind: 'STATE_BUREAU' },
});

const SOCIETY = seedId('coop', 'weavers');
const saree = aProduct({ seller: SOCIETY, cooperative: SOCIETY, gi: CHIKAN });
const shawl = aProduct({ title: 'Shawl' });
const withdrawn = aProduct({ title: 'Withdrawn rug', status: 'WITHDRAWN' });

const anInput = (overrides: object = {}) => ({
  partnerSku: ' FK-1 ',
  product: saree.id,
  programme: SAMARTH,
  url: 'https://flipkart.example/FK-1',
  title: ' Saree of Banaras ',
  pricePaise: 4_999_00,
  status: 'LIVE',
  ...overrides,
});
const ERROR = { severity: 'ERROR', path: ['images', '0'], message: 'Too small' };

const PUT = /* GraphQL */ `
  mutation ($input: PutListingInput!, $dryRun: Boolean! = false, $key: String) {
    result: putListing(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on PutListingPayload {
        listing {
          id version status title url price { paise } partnerSku partner { id } programme { id } product { id }
          seller { __typename } cooperative { id } state { code } district { code } hasGi listedAt synthetic
          issues { severity path message }
        }
        warnings { code } replayed dryRun
      }
      ... on ValidationFailed { issues { path code message expected } }
      ... on VersionConflict { expectedVersion currentVersion }
    }
  }`;

let database: TestDatabase;
let subgraph: Subgraph;

const put = async (input: object, more: object = {}, principal = aPartner()): Promise<Answer> =>
  (await ask(subgraph, PUT, { principal, variables: { input, ...more }, graph })).result;
const TABLES = { listings, listingChanges, listingIssues, audit, outbox, idempotencyKeys };
const counts = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(Object.entries(TABLES).map(async ([name, table]) => [name, await database.db.$count(table)])),
  );
const NOTHING = Object.fromEntries(Object.keys(TABLES).map((name) => [name, 0]));

beforeAll(async () => {
  database = await cloneDatabase();
  await insertCatalogue(database.db);
  await insertProducts(database.db, saree, shawl, withdrawn);
  subgraph = catalogue.create({ db: database.db });
});
afterAll(() => database.drop());
beforeEach(async () => {
  await forgetAudit(database.sql, 'catalogue');
  await database.sql`truncate catalogue.listing, catalogue.outbox, catalogue.idempotency_key cascade`;
});

describe('putListing', () => {
  it('makes the partner’s listing with what it copies from the product, an audit row and an event', async () => {
    const result = await put(anInput({ issues: [ERROR] }));
    expect(result).toMatchObject({
      __typename: 'PutListingPayload',
      listing: {
        version: 1,
        status: 'LIVE',
        title: 'Saree of Banaras',
        partnerSku: 'FK-1',
        price: { paise: 4_999_00 },
        partner: { id: FLIPKART },
        programme: { id: SAMARTH },
        product: { id: saree.id },
        seller: { __typename: 'Cooperative' },
        cooperative: { id: SOCIETY },
        state: { code: 'IN-UP' },
        district: { code: '118' },
        hasGi: true,
        synthetic: false,
        issues: [ERROR],
      },
      warnings: [],
      replayed: false,
      dryRun: false,
    });
    expect(result.listing.listedAt).toMatch(/Z$/);
    expect(await database.db.select().from(audit)).toMatchObject([
      {
        actor: 'flipkart',
        organization: FLIPKART,
        state: 'IN-UP',
        operation: 'putListing',
        subjectType: 'Listing',
        subject: result.listing.id,
        before: null,
        after: { partnerSku: 'FK-1', issues: [{ message: 'Too small' }] },
      },
    ]);
    expect(await database.db.select().from(outbox)).toMatchObject([
      { type: 'listing.created', subject: result.listing.id, subjectVersion: 1 },
    ]);
  });

  it('replaces it as a whole by the same number', async () => {
    const { listing } = await put(anInput({ issues: [ERROR] }));
    const replaced = await put(
      anInput({ expectedVersion: 1, programme: null, url: null, status: 'PAUSED', reason: 'Out of stock' }),
    );
    expect(replaced.listing).toMatchObject({
      id: listing.id,
      version: 2,
      status: 'PAUSED',
      programme: null,
      url: null,
      listedAt: listing.listedAt,
      issues: [],
    });
    const rows = await database.db.select().from(audit).orderBy(audit.sequence);
    expect(rows[1]).toMatchObject({ before: { issues: [{ message: 'Too small' }] }, after: { issues: [] } });
    expect(await counts()).toMatchObject({ listings: 1, listingChanges: 2, outbox: 2 });
    const [reported] = await database.db.select().from(listingIssues);
    expect(reported).toMatchObject({ status: 'RESOLVED', handledBy: 'flipkart', note: 'No longer reported' });
  });

  it('meets a version that is not there with a conflict, 0 standing for no listing', async () => {
    const conflict = (expectedVersion: number, currentVersion: number) => ({
      __typename: 'VersionConflict',
      expectedVersion,
      currentVersion,
    });
    expect(await put(anInput({ expectedVersion: 3 }))).toEqual(conflict(3, 0));
    await put(anInput());
    expect(await put(anInput())).toEqual(conflict(0, 1));
    expect(await put(anInput({ expectedVersion: 2 }))).toEqual(conflict(2, 1));
  });

  it('lets one of two through that make the same listing at once', async () => {
    const results = await Promise.all([put(anInput()), put(anInput()), put(anInput())]);
    expect(results.map(({ __typename }) => __typename).toSorted()).toEqual([
      'PutListingPayload',
      'VersionConflict',
      'VersionConflict',
    ]);
    expect(await counts()).toMatchObject({ listings: 1, audit: 1, outbox: 1 });
  });

  it('keeps the numbers of partners apart', async () => {
    await insertListings(database.db, aListing(saree, { partner: AMAZON, partnerSku: 'FK-1', version: 7 }));
    const { listing } = await put(anInput());
    expect(listing).toMatchObject({ version: 1, partner: { id: FLIPKART } });
    const [amazons] = await database.db.select().from(listings).where(eq(listings.partner, AMAZON));
    expect(amazons?.version).toBe(7);
  });

  it('answers with every issue at once and writes nothing', async () => {
    const result = await put(
      anInput({
        product: newId('prd'),
        programme: seedId('prg', 'none'),
        url: 'ftp://x.example',
        title: '',
        pricePaise: 0,
        status: 'REJECTED',
        issues: [{ severity: 'WARNING', path: ['a\0'], message: ' ' }],
      }),
    );
    expect(issuesOf(result).toSorted()).toEqual(
      [
        'input.product NOT_FOUND',
        'input.programme NOT_FOUND',
        'input.url INVALID_FORMAT',
        'input.title OUT_OF_RANGE',
        'input.pricePaise OUT_OF_RANGE',
        'input.status TRANSITION_NOT_ALLOWED',
        'input.issues GUARD_NOT_MET',
        'input.issues.0.message OUT_OF_RANGE',
        'input.issues.0.path.0 INVALID_FORMAT',
      ].toSorted(),
    );
    expect(await counts()).toEqual(NOTHING);
  });

  it.each<[string, object, string]>([
    ['a product that is withdrawn', { product: withdrawn.id }, 'input.product NOT_FOUND'],
    ['what is no product', { product: 'prd_\0' }, 'input.product NOT_FOUND'],
    ['a programme of another partner', { programme: KHADI }, 'input.programme INCONSISTENT'],
    ['what is no programme', { programme: FLIPKART }, 'input.programme INVALID_FORMAT'],
    ['an address with NUL', { url: 'https://x.example/\0' }, 'input.url INVALID_FORMAT'],
    ['LIVE without a page', { url: null }, 'input.url GUARD_NOT_MET'],
    ['an empty number', { partnerSku: ' ' }, 'input.partnerSku OUT_OF_RANGE'],
    ['a number with NUL', { partnerSku: 'a\0b' }, 'input.partnerSku INVALID_FORMAT'],
    ['another partner', { partner: AMAZON }, 'input.partner FOREIGN_PARTNER'],
    ['too many issues', { issues: Array(51).fill(ERROR) }, 'input.issues OUT_OF_RANGE'],
    ['a deep path', { issues: [{ ...ERROR, path: Array(21).fill('x') }] }, 'input.issues.0.path OUT_OF_RANGE'],
  ])('refuses %s', async (_name, overrides, expected) => {
    expect(issuesOf(await put(anInput(overrides)))).toEqual([expected]);
    expect(await counts()).toEqual(NOTHING);
  });

  it('keeps the product of a number, unless the listing is a draft', async () => {
    await put(anInput());
    expect(issuesOf(await put(anInput({ expectedVersion: 1, product: shawl.id })))).toEqual([
      'input.product IMMUTABLE',
    ]);
    await put(anInput({ partnerSku: 'FK-2', status: 'DRAFT' }));
    const draft = anInput({ partnerSku: 'FK-2', expectedVersion: 1, product: shawl.id });
    expect((await put(draft)).listing).toMatchObject({ product: { id: shawl.id }, hasGi: false });
  });

  it('takes a listing down when its product was withdrawn, and does not put it up again', async () => {
    await insertListings(database.db, aListing(withdrawn, { partnerSku: 'FK-1' }));
    const input = anInput({ product: withdrawn.id, expectedVersion: 1 });
    expect(issuesOf(await put(input))).toEqual(['input.product NOT_FOUND']);
    expect((await put({ ...input, status: 'ENDED', reason: 'Withdrawn' })).listing).toMatchObject({
      status: 'ENDED',
      product: null,
    });
  });

  it('is for partners and admins; an admin names the partner', async () => {
    const bureau = aBureau({ scopes: new Set(['listing:write']) });
    const stranger = aPartner({ organization: null });
    for (const principal of [bureau, stranger, aPartner({ scopes: new Set(['catalogue:read']) })]) {
      const { errors } = await execute(subgraph, PUT, { principal, variables: { input: anInput() }, graph });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(issuesOf(await put(anInput(), {}, anAdmin()))).toEqual(['input.partner REQUIRED']);
    expect(issuesOf(await put(anInput({ partner: BUREAU, programme: null }), {}, anAdmin()))).toEqual([
      'input.partner INCONSISTENT',
    ]);
    expect(issuesOf(await put(anInput({ partner: AMAZON, programme: null }), {}, anAdmin()))).toEqual([
      'input.partner NOT_FOUND',
    ]);
    expect((await put(anInput({ partner: FLIPKART }), {}, anAdmin())).listing.partner).toEqual({ id: FLIPKART });
  });

  it('in a dry run answers as a real run would, and leaves nothing behind', async () => {
    const tried = await put(anInput({ issues: [ERROR] }), { dryRun: true, key: 'k1' });
    expect(await counts()).toEqual(NOTHING);
    const real = await put(anInput({ issues: [ERROR] }), { key: 'k1' });
    const { id, listedAt } = tried.listing;
    expect(tried).toEqual({ ...real, dryRun: true, listing: { ...real.listing, id, listedAt } });
  });

  it('does retries with the same key once, also simultaneous ones', async () => {
    const first = await put(anInput(), { key: 'k1' });
    expect(await put(anInput(), { key: 'k1' })).toEqual({ ...first, replayed: true });
    const more = await Promise.all(
      Array.from({ length: 4 }, () => put(anInput({ partnerSku: 'FK-2' }), { key: 'k2' })),
    );
    expect(new Set(more.map(({ listing }) => listing.id)).size).toBe(1);
    expect(await counts()).toMatchObject({ listings: 2, audit: 2, outbox: 2, idempotencyKeys: 2 });
    expect(issuesOf(await put(anInput({ title: 'Other' }), { key: 'k1' }))).toEqual([
      'idempotencyKey IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('does not begin on a product that is being withdrawn: it waits, and sees it gone', async () => {
    const { sql } = database;
    let isSettled = false;
    let putting: Promise<Answer> = Promise.resolve();
    await sql.begin(async (tx) => {
      await tx`update catalogue.product set status = 'WITHDRAWN' where id = ${shawl.id}`;
      putting = put(anInput({ product: shawl.id })).finally(() => {
        isSettled = true;
      });
      const isWaiting = async () => {
        const waiting = await sql`
          select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
        return waiting.length > 0;
      };
      while (!isSettled && !(await isWaiting()));
    });
    expect(issuesOf(await putting)).toEqual(['input.product NOT_FOUND']);
    expect(await counts()).toEqual(NOTHING);
    await sql`update catalogue.product set status = 'PUBLISHED' where id = ${shawl.id}`;
  });
});
