import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '../../subgraphs/catalogue/index.ts';
import {
  audit,
  idempotencyKeys,
  listings,
  outbox,
  productAttributes,
  productCertifications,
  productImages,
  products,
} from '../../subgraphs/catalogue/tables.ts';
import { newId, seedId } from '../../subgraphs/shared/ids.ts';
import type { EntityDirectory, Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { aListing, aProduct, insertCatalogue, insertListings, insertProducts } from '../support/builders/catalogue.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, execute, issuesOf } from '../support/subgraph-client.ts';

const WEAVER = seedId('ent', 'weaver');
const CLOSED = seedId('ent', 'closed');
const TANNERY = seedId('ent', 'dormant');
const KERALITE = seedId('ent', 'keralite');
const SOCIETY = seedId('coop', 'weavers');
const FOREIGN_SOCIETY = seedId('coop', 'foreign');
const CHIKAN = seedId('gi', 'chikan');
const POKKALI = seedId('gi', 'pokkali');
const ODOP = seedId('odop', 'leather');

const place = (state: string, district: string | null, status = 'ACTIVE') => ({
  status,
  state: { code: state },
  district: district === null ? null : { code: district },
});
const graph = () =>
  aGraphOf({
    [WEAVER]: place('IN-UP', '118'),
    [CLOSED]: place('IN-UP', '118', 'CLOSED'),
    [TANNERY]: place('IN-UP', '118', 'DORMANT'),
    [KERALITE]: place('IN-KL', '555'),
    [SOCIETY]: place('IN-UP', null),
    [FOREIGN_SOCIETY]: place('IN-TN', '571'),
    [CHIKAN]: { name: 'Lucknow Chikan Craft', aliases: ['Chikankari'], states: [{ code: 'IN-UP' }] },
    [POKKALI]: { states: [{ code: 'IN-KL' }] },
    [ODOP]: { name: 'Leather products', district: { code: '140' } },
  });

const anInput = (overrides: object = {}) => ({
  seller: WEAVER,
  cooperative: SOCIETY,
  title: '  Assam tea ',
  description: 'Strong & <b>malty</b>',
  category: 'TEA_COFFEE',
  attributes: [
    { name: 'Grade', text: 'Leaf' },
    { name: 'Net weight', number: 250 },
    { name: 'Organic', boolean: true },
  ],
  hsn: '0902',
  gi: CHIKAN,
  certifications: [{ scheme: 'SILK_MARK', certificateNumber: 'S-1', validFrom: '2024-03-15' }],
  pricePaise: 250_00,
  unit: 'kg',
  minimumOrderQuantity: 5,
  images: [{ url: 'https://x.example/1.jpg', alt: 'A cup' }],
  ...overrides,
});

const PUBLISH = /* GraphQL */ `
  mutation ($input: PublishProductInput!, $dryRun: Boolean! = false, $key: String) {
    result: publishProduct(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on PublishProductPayload {
        product {
          id version status title description seller { __typename } cooperative { id } state { code } district { code }
          category { code } hsn gi { id } odopProduct { id } price { paise } unit minimumOrderQuantity synthetic
          attributes { name text number boolean unit } images { url alt }
          certifications { scheme { code } certificateNumber validFrom validTo }
        }
        warnings { path code severity message }
        replayed dryRun
      }
      ... on ValidationFailed { issues { path code severity message expected received } }
      ... on VersionConflict { expectedVersion currentVersion }
    }
  }`;
const WITHDRAW = /* GraphQL */ `
  mutation ($input: WithdrawProductInput!) {
    result: withdrawProduct(input: $input) {
      __typename
      ... on WithdrawProductPayload { product { id version status } }
      ... on ValidationFailed { issues { path code } }
      ... on VersionConflict { expectedVersion currentVersion }
    }
  }`;

let database: TestDatabase;
let subgraph: Subgraph;

const TABLES = { products, productAttributes, productImages, productCertifications, audit, outbox, idempotencyKeys };
const counts = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(Object.entries(TABLES).map(async ([name, table]) => [name, await database.db.$count(table)])),
  );
const NOTHING = Object.fromEntries(Object.keys(TABLES).map((name) => [name, 0]));

const publish = async (input: object, more: object = {}, principal = aBureau()): Promise<Answer> =>
  (await ask(subgraph, PUBLISH, { principal, variables: { input, ...more }, graph: graph() })).result;
const withdraw = async (input: object, principal = aBureau()): Promise<Answer> =>
  (await ask(subgraph, WITHDRAW, { principal, variables: { input } })).result;

beforeAll(async () => {
  database = await cloneDatabase();
  await insertCatalogue(database.db);
  subgraph = catalogue.create({ db: database.db });
});
afterAll(() => database.drop());
beforeEach(async () => {
  for (const table of [listings, products, audit, outbox, idempotencyKeys]) await database.db.delete(table);
});

describe('publishProduct', () => {
  it('publishes the product with its parts, an audit row and an event', async () => {
    const result = await publish(anInput());
    expect(result).toMatchObject({
      __typename: 'PublishProductPayload',
      product: {
        version: 1,
        status: 'PUBLISHED',
        title: 'Assam tea',
        description: 'Strong & <b>malty</b>',
        seller: { __typename: 'Enterprise' },
        cooperative: { id: SOCIETY },
        state: { code: 'IN-UP' },
        district: { code: '118' },
        attributes: [
          { name: 'Net weight', text: null, number: 250, boolean: null, unit: 'g' },
          { name: 'Organic', text: null, number: null, boolean: true, unit: null },
          { name: 'Grade', text: 'Leaf', number: null, boolean: null, unit: null },
        ],
        certifications: [
          { scheme: { code: 'SILK_MARK' }, certificateNumber: 'S-1', validFrom: '2024-03-15', validTo: null },
        ],
        synthetic: false,
      },
      warnings: [],
      replayed: false,
      dryRun: false,
    });
    const [row] = await database.db.select().from(audit);
    expect(row).toMatchObject({
      actor: 'bureau-up',
      operation: 'publishProduct',
      subjectType: 'Product',
      subject: result.product.id,
      state: 'IN-UP',
      before: null,
      after: { title: 'Assam tea', images: [{ url: 'https://x.example/1.jpg' }] },
    });
    const events = await database.db.select().from(outbox);
    expect(events).toMatchObject([
      { type: 'product.published', subject: result.product.id, subjectVersion: 1, requestId: 'test-request' },
    ]);
  });

  it('answers as what is read afterwards', async () => {
    const { product } = await publish(anInput());
    const query = PUBLISH.slice(PUBLISH.indexOf('id version status'), PUBLISH.indexOf('warnings')).trim().slice(0, -1);
    const variables = { id: product.id };
    const read = await ask(subgraph, `query ($id: ID!) { product(id: $id) { ${query} } }`, {
      principal: aBureau(),
      variables,
    });
    expect(read.product).toEqual(product);
  });

  it('asks the graph once for all that the input names, and for the places that it needs', async () => {
    const seen: { references: readonly unknown[]; selections: unknown }[] = [];
    const inner = graph();
    const spy: EntityDirectory = {
      find(references, selections) {
        seen.push({ references, selections });
        return inner.find(references, selections);
      },
    };
    await ask(subgraph, PUBLISH, {
      principal: aBureau(),
      variables: { input: anInput({ odopProduct: ODOP }) },
      graph: spy,
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.references).toEqual([
      { __typename: 'Enterprise', id: WEAVER },
      { __typename: 'Cooperative', id: SOCIETY },
      { __typename: 'GeographicalIndication', id: CHIKAN },
      { __typename: 'OdopProduct', id: ODOP },
    ]);
    expect(seen[0]?.selections).toMatchObject({ Enterprise: expect.stringContaining('state { code }') });
  });

  it('takes a co-operative that sells itself as the co-operative of its product', async () => {
    const { product } = await publish(anInput({ seller: SOCIETY, cooperative: null }));
    expect(product).toMatchObject({
      seller: { __typename: 'Cooperative' },
      cooperative: { id: SOCIETY },
      district: null,
    });
  });

  it('answers with every issue at once and writes nothing', async () => {
    const result = await publish(
      anInput({
        seller: seedId('ent', 'nobody'),
        cooperative: WEAVER,
        title: ' ',
        description: 'a\0b',
        attributes: [
          { name: 'Grade', text: 'Twig' },
          { name: 'Colour', text: 'red' },
          { name: 'Organic', text: 'yes' },
          { name: 'Organic', boolean: true },
          { name: 'Ingredients' },
        ],
        hsn: '12345',
        gi: seedId('gi', 'none'),
        odopProduct: 'odop_x',
        certifications: [
          { scheme: 'NONE', certificateNumber: ' ', validFrom: '2024-01-01' },
          { scheme: 'SILK_MARK', certificateNumber: 'A', validFrom: '2024-01-02', validTo: '2024-01-01' },
          { scheme: 'SILK_MARK', certificateNumber: ' A ', validFrom: '2024-01-02' },
          { scheme: 'GONE', certificateNumber: 'B', validFrom: '2999-01-02', validTo: '2999-01-01' },
        ],
        pricePaise: 0,
        unit: '',
        minimumOrderQuantity: 0,
        images: [
          { url: 'javascript:alert(1)', alt: 'x' },
          { url: '/1.jpg', alt: '' },
          { url: 'https://user:secret@x.example/', alt: 'x' },
        ],
      }),
    );
    const errors = { issues: result.issues.filter(({ severity }: Answer) => severity === 'ERROR') };
    expect(issuesOf(errors).toSorted()).toEqual(
      [
        'input.seller NOT_FOUND',
        'input.cooperative INVALID_FORMAT',
        'input.title OUT_OF_RANGE',
        'input.description INVALID_FORMAT',
        'input.attributes REQUIRED',
        'input.attributes.0.text UNKNOWN',
        'input.attributes.1.name UNKNOWN',
        'input.attributes.2.text INCONSISTENT',
        'input.attributes.3.name DUPLICATE',
        'input.attributes.4.text REQUIRED',
        'input.hsn INVALID_FORMAT',
        'input.gi NOT_FOUND',
        'input.odopProduct INVALID_FORMAT',
        'input.certifications.0.scheme UNKNOWN',
        'input.certifications.0.certificateNumber OUT_OF_RANGE',
        'input.certifications.1.validTo INCONSISTENT',
        'input.certifications.2 DUPLICATE',
        'input.certifications.3.scheme UNKNOWN',
        'input.certifications.3.validTo INCONSISTENT',
        'input.pricePaise OUT_OF_RANGE',
        'input.unit OUT_OF_RANGE',
        'input.minimumOrderQuantity OUT_OF_RANGE',
        'input.images.0.url INVALID_FORMAT',
        'input.images.1.url INVALID_FORMAT',
        'input.images.1.alt OUT_OF_RANGE',
        'input.images.2.url INVALID_FORMAT',
      ].toSorted(),
    );
    expect(await counts()).toEqual(NOTHING);
  });

  it.each<[string, object, string]>([
    ['an HSN code of services', { hsn: '9983' }, 'input.hsn UNKNOWN'],
    ['an HSN chapter that is kept free', { hsn: '7701' }, 'input.hsn UNKNOWN'],
    ['an unknown category', { category: 'NONE' }, 'input.category UNKNOWN'],
    [
      'a value in two fields',
      { attributes: [{ name: 'Net weight', number: 1, text: 'one' }] },
      'input.attributes.0.text INCONSISTENT',
    ],
    ['a seller of another state', { seller: KERALITE, cooperative: null, gi: null }, 'input.seller FOREIGN_STATE'],
    ['a seller that is closed', { seller: CLOSED }, 'input.seller GUARD_NOT_MET'],
    ['something that can not sell', { seller: CHIKAN }, 'input.seller INVALID_FORMAT'],
    [
      'a co-operative selling through another',
      { seller: SOCIETY, cooperative: FOREIGN_SOCIETY },
      'input.cooperative INCONSISTENT',
    ],
    ['a co-operative of another state', { cooperative: FOREIGN_SOCIETY }, 'input.cooperative INCONSISTENT'],
    ['a version without a product', { expectedVersion: 1 }, 'input.product REQUIRED'],
    [
      'too many images',
      { images: Array(21).fill({ url: 'https://x.example', alt: 'x' }) },
      'input.images OUT_OF_RANGE',
    ],
    [
      'too many certificates',
      { certifications: Array(11).fill({ scheme: 'SILK_MARK', certificateNumber: '1', validFrom: '2024-01-01' }) },
      'input.certifications OUT_OF_RANGE',
    ],
    [
      'a certificate of another state',
      { certifications: [{ scheme: 'KERALA_BRAND', certificateNumber: '1', validFrom: '2999-01-01' }] },
      'input.certifications.0.scheme INCONSISTENT',
    ],
  ])('refuses %s', async (_name, overrides, expected) => {
    expect(issuesOf(await publish(anInput(overrides)))).toEqual([expected]);
    expect(await counts()).toEqual(NOTHING);
  });

  it.each<[string, object, string]>([
    ['a GI of another state', { gi: POKKALI }, 'input.gi UNUSUAL'],
    ['an ODOP product of another district', { odopProduct: ODOP }, 'input.odopProduct UNUSUAL'],
    ['a seller that rests', { seller: TANNERY }, 'input.seller UNUSUAL'],
    [
      'a certificate that has ended',
      {
        certifications: [
          { scheme: 'SILK_MARK', certificateNumber: '1', validFrom: '2020-01-01', validTo: '2020-12-31' },
        ],
      },
      'input.certifications.0.validTo UNUSUAL',
    ],
  ])('warns of %s, and publishes', async (_name, overrides, expected) => {
    const { product, warnings } = await publish(anInput(overrides));
    expect(issuesOf({ issues: warnings })).toEqual([expected]);
    expect(await database.db.$count(products)).toBe(1);
    expect(product.version).toBe(1);
  });

  it('gives a Kerala Brand certificate two years and no day more', async () => {
    const kerala = aBureau({ id: 'bureau-kl', state: 'IN-KL' });
    const brand = { scheme: 'KERALA_BRAND', certificateNumber: '7', validFrom: '2998-03-01' };
    const input = anInput({ seller: KERALITE, cooperative: null, gi: null, certifications: [brand] });
    const { product } = await publish(input, {}, kerala);
    expect(product.certifications).toMatchObject([{ validFrom: '2998-03-01', validTo: '3000-02-28' }]);
    const tooLong = { ...input, certifications: [{ ...brand, validTo: '3000-03-01' }] };
    expect(issuesOf(await publish(tooLong, {}, kerala))).toEqual(['input.certifications.0.validTo OUT_OF_RANGE']);
  });

  it('lets an admin publish for a seller of any state', async () => {
    expect(await publish(anInput({ seller: KERALITE, cooperative: null, gi: POKKALI }), {}, anAdmin())).toMatchObject({
      product: { state: { code: 'IN-KL' }, district: { code: '555' } },
    });
  });

  it('is not for those without the scope', async () => {
    const result = await execute(subgraph, PUBLISH, { principal: aPartner(), variables: { input: anInput() } });
    expect(result.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('in a dry run answers as a real run would, and leaves nothing behind', async () => {
    const tried = await publish(anInput(), { dryRun: true, key: 'k1' });
    expect(await counts()).toEqual(NOTHING);
    const real = await publish(anInput(), { key: 'k1' });
    expect(tried).toEqual({ ...real, dryRun: true, product: { ...real.product, id: tried.product.id } });
  });

  it('does a retry with the same key once', async () => {
    const first = await publish(anInput(), { key: 'k1' });
    const again = await publish(anInput(), { key: 'k1' });
    expect(again).toEqual({ ...first, replayed: true });
    expect(await counts()).toMatchObject({ products: 1, audit: 1, outbox: 1, idempotencyKeys: 1 });
    expect(issuesOf(await publish(anInput({ title: 'Other' }), { key: 'k1' }))).toEqual([
      'idempotencyKey IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('does simultaneous retries with the same key once', async () => {
    const results = await Promise.all(Array.from({ length: 5 }, () => publish(anInput(), { key: 'k1' })));
    expect(new Set(results.map(({ product }) => product.id)).size).toBe(1);
    expect(results.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await counts()).toMatchObject({ products: 1, audit: 1, outbox: 1 });
  });
});

describe('publishProduct of a product that exists', () => {
  it('replaces it as a whole and counts its version up', async () => {
    const { product } = await publish(anInput());
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
      certifications: [],
      minimumOrderQuantity: 1,
    });
    const rows = await database.db.select().from(audit).orderBy(audit.sequence);
    expect(rows[1]).toMatchObject({
      before: { title: 'Assam tea', images: [{ alt: 'A cup' }] },
      after: { title: 'Green tea', images: [] },
    });
    const events = await database.db.select().from(outbox).orderBy(outbox.sequence);
    expect(events.map(({ type }) => type)).toEqual(['product.published', 'product.updated']);
  });

  it('answers a version that has passed with a conflict', async () => {
    const { product } = await publish(anInput());
    const change = anInput({ product: product.id, expectedVersion: 1 });
    await publish(change);
    expect(await publish(change)).toEqual({ __typename: 'VersionConflict', expectedVersion: 1, currentVersion: 2 });
  });

  it('lets one of two simultaneous changes through', async () => {
    const { product } = await publish(anInput());
    const change = anInput({ product: product.id, expectedVersion: 1 });
    const results = await Promise.all([publish(change), publish(change)]);
    expect(results.map(({ __typename }) => __typename).toSorted()).toEqual([
      'PublishProductPayload',
      'VersionConflict',
    ]);
  });

  it('needs the version, keeps the seller, and says both with the rest', async () => {
    const { product } = await publish(anInput());
    const result = await publish(anInput({ product: product.id, seller: SOCIETY, unit: '' }));
    expect(issuesOf(result).toSorted()).toEqual([
      'input.expectedVersion REQUIRED',
      'input.seller IMMUTABLE',
      'input.unit OUT_OF_RANGE',
    ]);
  });

  it('does not find what is not there, nor what belongs to another state', async () => {
    const { product } = await publish(anInput({ seller: KERALITE, gi: null, cooperative: null }), {}, anAdmin());
    for (const id of [product.id, newId('prd'), 'prd_\0'])
      expect(issuesOf(await publish(anInput({ product: id, expectedVersion: 1 })))).toEqual([
        'input.product NOT_FOUND',
      ]);
  });

  it('is found, and its listings too, by the names of its GI and its ODOP product', async () => {
    const find = async (search: string): Promise<number[]> => {
      const query = `query ($search: String) {
        products(filter: { search: $search }) { totalCount } listings(filter: { search: $search }) { totalCount } }`;
      const { products, listings } = await ask(subgraph, query, { principal: anAdmin(), variables: { search } });
      return [products.totalCount, listings.totalCount];
    };
    const old = aProduct({ seller: WEAVER, title: 'Tea' });
    await insertProducts(database.db, old);
    await insertListings(database.db, aListing(old));
    expect([await find('lucknow'), await find('chikankari'), await find('leather')]).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    await publish(anInput({ product: old.id, expectedVersion: 1, odopProduct: ODOP }));
    for (const search of ['lucknow', 'chikankari', 'leather', 'lether', 'lucknaw'])
      expect(await find(search), search).toEqual([1, 1]);
  });

  it('gives its listings the new place and GI, and leaves the version to the partner', async () => {
    const product = aProduct({ seller: WEAVER, state: 'IN-KL', district: '555', gi: POKKALI });
    await insertProducts(database.db, product);
    await insertListings(database.db, aListing(product, { updatedAt: new Date(0) }));
    await publish(anInput({ product: product.id, expectedVersion: 1 }), {}, anAdmin());
    const [listing] = await database.db.select().from(listings);
    expect(listing).toMatchObject({ state: 'IN-UP', district: '118', gi: CHIKAN, cooperative: SOCIETY, version: 1 });
    expect(listing?.updatedAt.getTime()).toBeGreaterThan(0);
  });
});

describe('withdrawProduct', () => {
  it('hides the product from partners until it is published again', async () => {
    const { product } = await publish(anInput());
    const input = { product: product.id, expectedVersion: 1, reason: 'Recalled' };
    expect(await withdraw(input)).toMatchObject({ product: { version: 2, status: 'WITHDRAWN' } });
    const query = 'query ($id: ID!) { product(id: $id) { status } }';
    const seen = () => ask(subgraph, query, { principal: aPartner(), variables: { id: product.id } });
    expect(await seen()).toEqual({ product: null });
    await publish(anInput({ product: product.id, expectedVersion: 2 }));
    expect(await seen()).toEqual({ product: { status: 'PUBLISHED' } });
    const events = await database.db.select().from(outbox).orderBy(outbox.sequence);
    expect(events.map(({ type }) => type)).toEqual(['product.published', 'product.withdrawn', 'product.published']);
    expect(events[1]?.payload).toMatchObject({ reason: 'Recalled' });
  });

  it('refuses what can not be', async () => {
    const { product } = await publish(anInput());
    const input = { product: product.id, expectedVersion: 1, reason: 'Recalled' };
    expect(issuesOf(await withdraw({ ...input, reason: ' ' }))).toEqual(['input.reason OUT_OF_RANGE']);
    for (const id of [newId('prd'), 'prd_\0'])
      expect(issuesOf(await withdraw({ ...input, product: id }))).toEqual(['input.product NOT_FOUND']);
    expect(issuesOf(await withdraw(input, aBureau({ state: 'IN-TN' })))).toEqual(['input.product NOT_FOUND']);
    expect(await withdraw({ ...input, expectedVersion: 7 })).toMatchObject({ expectedVersion: 7, currentVersion: 1 });
    await withdraw(input);
    expect(issuesOf(await withdraw({ ...input, expectedVersion: 2 }))).toEqual([
      'input.product TRANSITION_NOT_ALLOWED',
    ]);
  });
});
