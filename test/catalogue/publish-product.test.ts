import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit, outbox } from '../../subgraphs/catalogue/tables.ts';
import { seedId } from '../../subgraphs/shared/ids.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute, issuesOf } from '../support/subgraph-client.ts';
import {
  aPublication,
  aShopGraph,
  CHIKAN,
  CLOSED,
  FOREIGN_ODOP,
  FOREIGN_SOCIETY,
  KERALITE,
  NOTHING,
  ODOP,
  openShop,
  POKKALI,
  PUBLISH,
  type Send,
  type Shop,
  SOCIETY,
  STRANGE_SOCIETY,
  TANNERY,
  WEAVER,
} from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.database.drop());
beforeEach(() => shop.clear());

const publish: Send = (...args) => shop.send(PUBLISH)(...args);

describe('publishProduct', () => {
  it('publishes the product with its parts, an audit row and an event', async () => {
    const result = await publish(aPublication());
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
          { code: 'NET_WEIGHT', name: 'Net weight', text: null, number: 250, boolean: null, unit: 'g' },
          { code: 'ORGANIC', name: 'Organic', text: null, number: null, boolean: true, unit: null },
          { code: 'GRADE', name: 'Grade', text: 'Leaf', number: null, boolean: null, unit: null },
        ],
        offeredToAll: true,
        giUntil: null,
        synthetic: false,
      },
      warnings: [],
      replayed: false,
      dryRun: false,
    });
    const [row] = await shop.db.select().from(audit);
    expect(row).toMatchObject({
      actor: 'bureau-up',
      operation: 'publishProduct',
      subjectType: 'Product',
      subject: result.product.id,
      state: 'IN-UP',
      before: null,
      after: { title: 'Assam tea', images: [{ url: 'https://x.example/1.jpg' }] },
    });
    const events = await shop.db.select().from(outbox);
    expect(events).toMatchObject([
      { type: 'product.published', subject: result.product.id, subjectVersion: 1, requestId: 'test-request' },
    ]);
  });

  it('answers as what is read afterwards', async () => {
    const { product } = await publish(aPublication());
    const query = PUBLISH.slice(PUBLISH.indexOf('id version status'), PUBLISH.indexOf('warnings')).trim().slice(0, -1);
    const variables = { id: product.id };
    const read = await ask(shop.subgraph, `query ($id: ID!) { product(id: $id) { ${query} } }`, {
      principal: aBureau(),
      variables,
    });
    expect(read.product).toEqual(product);
  });

  it('asks each owner once for all that the input names', async () => {
    const graph = aShopGraph();
    await shop.send(PUBLISH, graph)(aPublication({ odopProduct: ODOP }));
    expect(graph.calls).toEqual([
      [
        { __typename: 'Enterprise', id: WEAVER },
        { __typename: 'Cooperative', id: SOCIETY },
        { __typename: 'GeographicalIndication', id: CHIKAN },
        { __typename: 'OdopProduct', id: ODOP },
      ],
      [{ __typename: 'Enterprise', id: WEAVER }],
    ]);
  });

  it('takes a co-operative that sells itself as the co-operative of its product', async () => {
    const { product } = await publish(aPublication({ seller: SOCIETY, cooperative: null }));
    expect(product).toMatchObject({
      seller: { __typename: 'Cooperative' },
      cooperative: { id: SOCIETY },
      district: null,
    });
  });

  it('answers with every issue at once and writes nothing', async () => {
    const result = await publish(
      aPublication({
        seller: seedId('ent', 'nobody'),
        cooperative: WEAVER,
        title: ' ',
        description: 'a\0b',
        attributes: [
          { name: 'Grade', text: 'Twig' },
          { name: 'Colour', text: 'red' },
          { code: 'ORGANIC', name: 'Organic', text: 'yes' },
          { name: 'Organic', boolean: true },
          { name: 'Ingredients' },
          { boolean: true },
          { code: 'NET_WEIGHT', number: 0.5 },
          { code: 'GRADE', name: 'Organic', boolean: true },
        ],
        hsn: '12345',
        gi: seedId('gi', 'none'),
        odopProduct: 'odop_x',
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
        'input.attributes.0.text UNKNOWN',
        'input.attributes.1.name UNKNOWN',
        'input.attributes.2.text INCONSISTENT',
        'input.attributes.3.name DUPLICATE',
        'input.attributes.4.text REQUIRED',
        'input.attributes.5.code REQUIRED',
        'input.attributes.6.number OUT_OF_RANGE',
        'input.attributes.7.code UNKNOWN',
        'input.hsn INVALID_FORMAT',
        'input.gi NOT_FOUND',
        'input.odopProduct INVALID_FORMAT',
        'input.pricePaise OUT_OF_RANGE',
        'input.unit OUT_OF_RANGE',
        'input.minimumOrderQuantity OUT_OF_RANGE',
        'input.images.0.url INVALID_FORMAT',
        'input.images.1.url INVALID_FORMAT',
        'input.images.1.alt OUT_OF_RANGE',
        'input.images.2.url INVALID_FORMAT',
      ].toSorted(),
    );
    expect(await shop.counts()).toEqual(NOTHING);
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
      'a co-operative that the seller is no member of',
      { cooperative: STRANGE_SOCIETY },
      'input.cooperative NOT_ENTITLED',
    ],
    ['an ODOP product of another district', { odopProduct: FOREIGN_ODOP }, 'input.odopProduct NOT_ENTITLED'],
    ['an attribute that is missing', { attributes: [{ name: 'Grade', text: 'Leaf' }] }, 'input.attributes REQUIRED'],
    [
      'a text that is too long',
      {
        attributes: [
          { code: 'NET_WEIGHT', number: 1 },
          { code: 'INGREDIENTS', text: 'x'.repeat(21) },
        ],
      },
      'input.attributes.1.text OUT_OF_RANGE',
    ],
  ])('refuses %s', async (_name, overrides, expected) => {
    expect(issuesOf(await publish(aPublication(overrides)))).toEqual([expected]);
    expect(await shop.counts()).toEqual(NOTHING);
  });

  it('warns of a seller that rests, and publishes', async () => {
    const { product, warnings } = await publish(aPublication({ seller: TANNERY }));
    expect(issuesOf({ issues: warnings })).toEqual(['input.seller UNUSUAL']);
    expect(product.version).toBe(1);
  });

  it('lets an admin publish for a seller of any state', async () => {
    expect(
      await publish(aPublication({ seller: KERALITE, cooperative: null, gi: POKKALI }), {}, anAdmin()),
    ).toMatchObject({
      product: { state: { code: 'IN-KL' }, district: { code: '555' } },
    });
  });

  it('is not for those without the scope', async () => {
    const result = await execute(shop.subgraph, PUBLISH, {
      principal: aPartner(),
      variables: { input: aPublication() },
    });
    expect(result.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('in a dry run answers as a real run would, and leaves nothing behind', async () => {
    const tried = await publish(aPublication(), { dryRun: true, key: 'k1' });
    expect(await shop.counts()).toEqual(NOTHING);
    const real = await publish(aPublication(), { key: 'k1' });
    expect(tried).toEqual({ ...real, dryRun: true, product: { ...real.product, id: tried.product.id } });
  });

  it('does a retry with the same key once', async () => {
    const first = await publish(aPublication(), { key: 'k1' });
    const again = await publish(aPublication(), { key: 'k1' });
    expect(again).toEqual({ ...first, replayed: true });
    expect(await shop.counts()).toMatchObject({ products: 1, audit: 1, outbox: 1, idempotencyKeys: 1 });
    expect(issuesOf(await publish(aPublication({ title: 'Other' }), { key: 'k1' }))).toEqual([
      'idempotencyKey IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('does simultaneous retries with the same key once', async () => {
    const results = await Promise.all(Array.from({ length: 5 }, () => publish(aPublication(), { key: 'k1' })));
    expect(new Set(results.map(({ product }) => product.id)).size).toBe(1);
    expect(results.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await shop.counts()).toMatchObject({ products: 1, audit: 1, outbox: 1 });
  });
});
