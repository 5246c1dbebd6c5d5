import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../subgraphs/catalogue/index.ts';
import { listingIssues, productAttributes, productImages } from '../../subgraphs/catalogue/tables.ts';
import { newId, seedId } from '../../subgraphs/shared/ids.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import {
  AMAZON,
  aListing,
  aProduct,
  CHIKAN,
  FLIPKART,
  insertCatalogue,
  insertCertification,
  insertListings,
  insertProducts,
} from '../support/builders/catalogue.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';

const PRODUCTS = /* GraphQL */ `
  query ($filter: ProductFilter, $orderBy: ProductOrder! = TITLE_ASC, $first: Int! = 20, $after: String) {
    page: products(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage endCursor }
      edges { cursor node { id title } }
    }
  }`;
const LISTINGS = PRODUCTS.replaceAll('Product', 'Listing').replace('products(', 'listings(');

const INDCOSERVE = seedId('coop', 'indcoserve');
const WEAVER = seedId('ent', 'weaver');
const PLANTER = seedId('ent', 'planter');
const ODOP = seedId('odop', 'leather');
const SAMARTH = seedId('prg', 'flipkart-samarth');

const banarasi = aProduct({ title: 'Banarasi saree', price: 9_000_00 });
const chikan = aProduct({
  title: 'Chikan kurta',
  gi: CHIKAN,
  description: 'Hand embroidery of Lucknow',
  district: '162',
});
const shoes = aProduct({ title: 'Leather shoes', odopProduct: ODOP, hsn: '640399', price: 1_200_00 });
const tea = aProduct({
  title: 'Nilgiri green tea',
  seller: INDCOSERVE,
  cooperative: INDCOSERVE,
  state: 'IN-TN',
  district: '587',
  category: 'GREEN_TEA',
  hsn: '0902',
  price: 250_00,
});
const pepper = aProduct({
  title: 'Black pepper',
  seller: PLANTER,
  cooperative: INDCOSERVE,
  state: 'IN-KL',
  district: null,
  category: 'FOOD',
  hsn: '09041110',
  price: 250_00,
  synthetic: false,
});
const withdrawn = aProduct({ title: 'Withdrawn rug', status: 'WITHDRAWN' });
const many = Array.from({ length: 40 }, (_, n) => aProduct({ title: `Same ${n % 3}`, price: (1 + (n % 5)) * 100 }));

const flipkartSaree = aListing(banarasi, { partnerSku: 'FK-1', programme: SAMARTH });
const flipkartTea = aListing(tea, { title: 'Tea from the Nilgiris', status: 'PAUSED' });
const flipkartChikan = aListing(chikan, { status: 'REJECTED', listedAt: null });
const flipkartRug = aListing(withdrawn, { title: 'Rug' });
const amazonSaree = aListing(banarasi, { partner: AMAZON, partnerSku: 'FK-1' });
const amazonShoes = aListing(shoes, { partner: AMAZON, status: 'ENDED' });
const flipkartMany = many.map((product, n) => aListing(product, { status: 'DRAFT', price: product.price + (n % 2) }));

let database: TestDatabase;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await cloneDatabase();
  const { db } = database;
  await insertCatalogue(db);
  await insertProducts(db, banarasi, chikan, shoes, tea, pepper, withdrawn, ...many);
  await insertListings(db, flipkartSaree, flipkartTea, flipkartChikan, flipkartRug, amazonSaree, amazonShoes);
  await insertListings(db, ...flipkartMany);
  await insertCertification(db, pepper, 'KERALA_BRAND', '2020-01-01', '2021-12-31');
  await insertCertification(db, banarasi, 'SILK_MARK', '2020-01-01', null);
  await db.insert(listingIssues).values([
    { listing: flipkartChikan.id, position: 0, severity: 'WARNING', path: ['title'], message: 'Very short' },
    { listing: flipkartChikan.id, position: 1, severity: 'ERROR', path: ['images', '0'], message: 'Too small' },
  ]);
  await db.insert(productAttributes).values([
    { product: tea.id, position: 1, name: 'Organic', boolean: true },
    { product: tea.id, position: 0, name: 'Net weight', number: 250, unit: 'g' },
  ]);
  await db.insert(productImages).values({ product: tea.id, position: 0, url: 'https://x.example/1.jpg', alt: 'Tea' });
  subgraph = catalogue.create({ db });
});
afterAll(() => database.drop());

const page = async (query: string, variables: object, principal: Principal = anAdmin()): Promise<Answer> =>
  (await ask(subgraph, query, { principal, variables: { ...variables } })).page;
const titles = async (query: string, filter: object, principal?: Principal): Promise<string[]> =>
  (await page(query, { filter, first: 100 }, principal)).edges
    .map(({ node }: Answer): string => node.title)
    .filter((title: string) => !title.startsWith('Same'));

describe('products are found', () => {
  it.each<[string, object, string[]]>([
    ['by state', { states: ['IN-TN', 'IN-KL'] }, ['Black pepper', 'Nilgiri green tea']],
    ['by district', { districts: ['162'] }, ['Chikan kurta']],
    ['by seller', { sellers: [PLANTER] }, ['Black pepper']],
    ['by co-operative, sold by or through it', { cooperatives: [INDCOSERVE] }, ['Black pepper', 'Nilgiri green tea']],
    ['by category with those below it', { categories: ['FOOD'] }, ['Black pepper', 'Nilgiri green tea']],
    ['by a category at the leaves', { categories: ['GREEN_TEA'] }, ['Nilgiri green tea']],
    ['by GI', { gi: [CHIKAN] }, ['Chikan kurta']],
    ['by having a GI', { hasGi: true }, ['Chikan kurta']],
    ['by ODOP product', { odopProducts: [ODOP] }, ['Leather shoes']],
    ['by having no ODOP product', { hasOdop: false, states: ['IN-KL'] }, ['Black pepper']],
    ['by a certificate that is valid', { certifications: ['SILK_MARK'] }, ['Banarasi saree']],
    ['not by a certificate that has ended', { certifications: ['KERALA_BRAND'] }, []],
    ['by chapter of the HSN', { hsn: '09' }, ['Black pepper', 'Nilgiri green tea']],
    ['by heading of the HSN', { hsn: '0904' }, ['Black pepper']],
    ['by price', { minPricePaise: 1_000_00, maxPricePaise: 2_000_00 }, ['Leather shoes']],
    ['by status', { statuses: ['WITHDRAWN'] }, ['Withdrawn rug']],
    [
      'by not being listed',
      { notListedOn: AMAZON, hasGi: false, categories: ['FOOD'] },
      ['Black pepper', 'Nilgiri green tea'],
    ],
    ['as not listed where the listing ended', { notListedOn: AMAZON, hsn: '64' }, ['Leather shoes']],
    ['by words of the title', { search: 'kurta' }, ['Chikan kurta']],
    ['by words of the description', { search: 'embroidery lucknow' }, ['Chikan kurta']],
    ['by a misspelt title', { search: 'Banarsi' }, ['Banarasi saree']],
    ['by not being generated', { synthetic: false }, ['Black pepper']],
    ['by the time of the last change', { changedSince: '2999-01-01T00:00:00Z' }, []],
    ['by several at once', { states: ['IN-UP'], hasGi: true, search: 'chikan' }, ['Chikan kurta']],
    ['by nothing that an empty list names', { states: [] }, []],
  ])('%s', async (_name, filter, expected) => {
    expect(await titles(PRODUCTS, filter)).toEqual(expected);
  });

  it.each<[string, object]>([
    ['an HSN prefix of letters', { hsn: 'tea' }],
    ['a search with NUL', { search: 'a\0b' }],
    ['an id with NUL', { sellers: ['a\0b'] }],
  ])('not by %s: BAD_USER_INPUT', async (_name, filter) => {
    const result = await execute(subgraph, PRODUCTS, { principal: anAdmin(), variables: { filter } });
    expect(result.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('listings are found', () => {
  it.each<[string, object, string[]]>([
    ['by partner', { partners: [AMAZON] }, ['Banarasi saree', 'Leather shoes']],
    ['by several partners', { partners: [AMAZON, FLIPKART], states: ['IN-TN'] }, ['Tea from the Nilgiris']],
    ['by programme', { programmes: [SAMARTH] }, ['Banarasi saree']],
    ['by status', { statuses: ['PAUSED', 'REJECTED'] }, ['Chikan kurta', 'Tea from the Nilgiris']],
    ['by district', { districts: ['587'] }, ['Tea from the Nilgiris']],
    ['by seller', { sellers: [INDCOSERVE] }, ['Tea from the Nilgiris']],
    ['by co-operative', { cooperatives: [INDCOSERVE] }, ['Tea from the Nilgiris']],
    ['by product', { products: [banarasi.id] }, ['Banarasi saree', 'Banarasi saree']],
    ['by carrying a GI', { hasGi: true }, ['Chikan kurta']],
    ['by the partner’s number', { sku: 'FK-1', partners: [FLIPKART] }, ['Banarasi saree']],
    ['by words of the title', { search: 'nilgiris' }, ['Tea from the Nilgiris']],
    ['by a misspelt title', { search: 'Lether shoes' }, ['Leather shoes']],
    ['by not being generated', { synthetic: false }, []],
    ['by the time of the last change', { changedSince: '2999-01-01T00:00:00Z' }, []],
  ])('%s', async (_name, filter, expected) => {
    expect(await titles(LISTINGS, filter)).toEqual(expected);
  });
});

describe.each([
  ['products', PRODUCTS],
  ['listings', LISTINGS],
])('pages of %s', (_name, query) => {
  it.each(['TITLE_ASC', 'PRICE_ASC', 'PRICE_DESC', 'UPDATED_DESC', 'RELEVANCE'])(
    'give every row once, in one order, by %s, whatever their size',
    async (orderBy) => {
      const filter = orderBy === 'RELEVANCE' ? { search: 'same' } : {};
      const whole = await page(query, { filter, orderBy, first: 100 });
      const all: string[] = whole.edges.map(({ node }: Answer) => node.id);
      expect(new Set(all).size).toBe(whole.totalCount);
      expect(all.length).toBeGreaterThanOrEqual(many.length);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (first) => {
          const seen: string[] = [];
          let after: string | null = null;
          do {
            const { edges, pageInfo }: Answer = await page(query, { filter, orderBy, first, after });
            expect(pageInfo.hasPreviousPage).toBe(after !== null);
            seen.push(...edges.map(({ node }: Answer) => node.id));
            after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
          } while (after);
          expect(seen).toEqual(all);
        }),
        { numRuns: 6 },
      );
    },
  );

  it('put the best fit first when ordered by relevance', async () => {
    const { edges } = await page(query, { filter: { search: 'banarasi saree' }, orderBy: 'RELEVANCE' });
    expect(edges[0].node.title).toBe('Banarasi saree');
  });

  it('are by title when ordered by relevance to nothing', async () => {
    const variables = { orderBy: 'RELEVANCE', filter: { search: '  ' }, first: 3 };
    expect((await page(query, variables)).edges).toEqual((await page(query, { first: 3 })).edges);
  });
});

describe('who sees what', () => {
  const flipkart = aPartner();
  const amazon = aPartner({ id: 'amazon', organization: AMAZON });
  const up = aBureau();
  const tn = aBureau({ id: 'bureau-tn', state: 'IN-TN' });
  const nobody = aPartner({ organization: null });

  it.each<[string, Principal, string[]]>([
    [
      'a partner the published ones',
      flipkart,
      ['Banarasi saree', 'Black pepper', 'Chikan kurta', 'Leather shoes', 'Nilgiri green tea'],
    ],
    ['a bureau those of its state', up, ['Banarasi saree', 'Chikan kurta', 'Leather shoes', 'Withdrawn rug']],
    ['another bureau those of its own', tn, ['Nilgiri green tea']],
  ])('of products: %s', async (_name, principal, expected) => {
    expect(await titles(PRODUCTS, {}, principal)).toEqual(expected);
  });

  it.each<[string, Principal, string[]]>([
    [
      'a partner its own, whatever their status',
      flipkart,
      ['Banarasi saree', 'Chikan kurta', 'Rug', 'Tea from the Nilgiris'],
    ],
    ['another partner its own', amazon, ['Banarasi saree', 'Leather shoes']],
    ['a client without an organisation none', nobody, []],
    ['a bureau those of its state', tn, ['Tea from the Nilgiris']],
  ])('of listings: %s', async (_name, principal, expected) => {
    expect(await titles(LISTINGS, {}, principal)).toEqual(expected);
  });

  it('a filter widens nothing', async () => {
    expect(await titles(LISTINGS, { partners: [AMAZON] }, flipkart)).toEqual([]);
    expect(await titles(LISTINGS, { partners: [AMAZON, FLIPKART], states: ['IN-TN'] }, flipkart)).toEqual([
      'Tea from the Nilgiris',
    ]);
    expect(await titles(PRODUCTS, { statuses: ['WITHDRAWN'] }, flipkart)).toEqual([]);
    expect(await titles(PRODUCTS, { states: ['IN-TN'] }, up)).toEqual([]);
  });

  it('a partner does not learn from notListedOn what another one lists', async () => {
    const filter = { states: ['IN-UP'], notListedOn: AMAZON };
    expect(await titles(PRODUCTS, filter, amazon)).toEqual(['Chikan kurta', 'Leather shoes']);
    expect(await titles(PRODUCTS, filter, flipkart)).toEqual(await titles(PRODUCTS, { states: ['IN-UP'] }, flipkart));
  });

  const ONE = /* GraphQL */ `
    query ($product: ID!, $listing: ID!, $references: [_Any!]!) {
      product(id: $product) { id }
      listing(id: $listing) { id }
      _entities(representations: $references) { ... on Product { id } ... on Listing { id } }
    }`;
  const find = (product: string, listing: string, principal: Principal): Promise<Answer> => {
    const references = [
      { __typename: 'Product', id: product },
      { __typename: 'Listing', id: listing },
    ];
    return ask(subgraph, ONE, { principal, variables: { product, listing, references } });
  };

  it.each<[string, string, string, Principal, boolean, boolean]>([
    ['an admin', withdrawn.id, amazonSaree.id, anAdmin(), true, true],
    ['the bureau', withdrawn.id, amazonSaree.id, up, true, true],
    ['another bureau', withdrawn.id, amazonSaree.id, tn, false, false],
    ['the partner', banarasi.id, amazonSaree.id, amazon, true, true],
    ['another partner', withdrawn.id, amazonSaree.id, flipkart, false, false],
    ['anybody who guesses an id', newId('prd'), newId('lst'), anAdmin(), false, false],
    ['anybody who makes one up', 'prd_\0', 'lst_x', anAdmin(), false, false],
  ])('one by its id and by reference: %s', async (_name, product, listing, principal, seesProduct, seesListing) => {
    const ofProduct = seesProduct ? { id: product } : null;
    const ofListing = seesListing ? { id: listing } : null;
    expect(await find(product, listing, principal)).toEqual({
      product: ofProduct,
      listing: ofListing,
      _entities: [ofProduct, ofListing],
    });
  });

  it.each([
    `{ product(id: "${banarasi.id}") { id } }`,
    '{ products { totalCount } }',
    `{ listing(id: "${amazonSaree.id}") { id } }`,
    '{ listings { totalCount } }',
    '{ categories { code } }',
    '{ category(code: "FOOD") { code } }',
    '{ certificationSchemes { code } }',
    `{ _entities(representations: [{ __typename: "Product", id: "${banarasi.id}" }]) { ... on Product { title } } }`,
    `{ _entities(representations: [{ __typename: "Listing", id: "${amazonSaree.id}" }]) { ... on Listing { title } } }`,
    '{ _entities(representations: [{ __typename: "Category", code: "FOOD" }]) { ... on Category { name } } }',
    '{ _entities(representations: [{ __typename: "CertificationScheme", code: "SILK_MARK" }]) { ... on CertificationScheme { name } } }',
    `{ _entities(representations: [{ __typename: "Enterprise", id: "${WEAVER}" }]) { ... on Enterprise { products { totalCount } } } }`,
    `{ _entities(representations: [{ __typename: "Organization", id: "${AMAZON}" }]) { ... on Organization { listings { totalCount } } } }`,
  ])('nobody without the scope catalogue:read: %s', async (query) => {
    const principal = anAdmin({ scopes: new Set(['mou:read']) });
    const { errors = [] } = await execute(subgraph, query, { principal });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('a listing of a product that the partner may no longer see has none', async () => {
    const query = /* GraphQL */ `query ($id: ID!) { listing(id: $id) { title product { id } } }`;
    const variables = { id: flipkartRug.id };
    expect(await ask(subgraph, query, { principal: flipkart, variables })).toEqual({
      listing: { title: 'Rug', product: null },
    });
    expect((await ask(subgraph, query, { principal: up, variables })).listing.product).toEqual({ id: withdrawn.id });
  });
});

describe('a record', () => {
  it('of a product has its parts in order', async () => {
    const query = /* GraphQL */ `
      query ($id: ID!) {
        product(id: $id) {
          seller { __typename ... on Cooperative { id } }
          cooperative { id }
          category { code parent { code parent { code parent { code } } children { code } } attributes { name type required } }
          attributes { name text number boolean unit }
          images { url alt }
          price { paise formatted }
          gi { id } hasGi hsn synthetic version district { code } state { code }
        }
      }`;
    expect((await ask(subgraph, query, { principal: anAdmin(), variables: { id: tea.id } })).product).toEqual({
      seller: { __typename: 'Cooperative', id: INDCOSERVE },
      cooperative: { id: INDCOSERVE },
      category: {
        code: 'GREEN_TEA',
        parent: { code: 'TEA_COFFEE', parent: { code: 'FOOD', parent: null }, children: [{ code: 'GREEN_TEA' }] },
        attributes: [
          { name: 'Net weight', type: 'NUMBER', required: true },
          { name: 'Ingredients', type: 'TEXT', required: false },
          { name: 'Organic', type: 'BOOLEAN', required: false },
          { name: 'Grade', type: 'ENUM', required: false },
        ],
      },
      attributes: [
        { name: 'Net weight', text: null, number: 250, boolean: null, unit: 'g' },
        { name: 'Organic', text: null, number: null, boolean: true, unit: null },
      ],
      images: [{ url: 'https://x.example/1.jpg', alt: 'Tea' }],
      price: { paise: 25000, formatted: '₹250' },
      gi: null,
      hasGi: false,
      hsn: '0902',
      synthetic: true,
      version: 1,
      district: { code: '587' },
      state: { code: 'IN-TN' },
    });
  });

  it('of a listing has copies of its product and its issues, errors first', async () => {
    const query = /* GraphQL */ `
      query ($id: ID!) {
        listing(id: $id) {
          partner { id } programme { id } seller { __typename } hasGi gi { id } listedAt url
          issues { severity path message }
        }
      }`;
    expect(
      (await ask(subgraph, query, { principal: anAdmin(), variables: { id: flipkartChikan.id } })).listing,
    ).toEqual({
      partner: { id: FLIPKART },
      programme: null,
      seller: { __typename: 'Enterprise' },
      hasGi: true,
      gi: { id: CHIKAN },
      listedAt: null,
      url: 'https://marketplace.example/item',
      issues: [
        { severity: 'ERROR', path: ['images', '0'], message: 'Too small' },
        { severity: 'WARNING', path: ['title'], message: 'Very short' },
      ],
    });
  });

  it('of a certificate tells whether a day lies within it, both ends included', async () => {
    const query = /* GraphQL */ `
      query ($id: ID!) {
        product(id: $id) {
          certifications {
            scheme { code validityYears renewable }
            before: isValid(asOn: "2019-12-31") first: isValid(asOn: "2020-01-01")
            last: isValid(asOn: "2021-12-31") after: isValid(asOn: "2022-01-01") isValid
          }
        }
      }`;
    expect(
      (await ask(subgraph, query, { principal: anAdmin(), variables: { id: pepper.id } })).product.certifications,
    ).toEqual([
      {
        scheme: { code: 'KERALA_BRAND', validityYears: 2, renewable: true },
        before: false,
        first: true,
        last: true,
        after: false,
        isValid: false,
      },
    ]);
  });

  it('of categories comes after its parent, those of schemes by name', async () => {
    const { categories, category, certificationSchemes } = await ask(
      subgraph,
      '{ categories { code } category(code: "NO_SUCH") { code } certificationSchemes { code } }',
      { principal: anAdmin() },
    );
    expect(categories.map(({ code }: Answer) => code)).toEqual([
      'FOOD',
      'TEA_COFFEE',
      'GREEN_TEA',
      'TEXTILES',
      'SAREES',
    ]);
    expect(category).toBeNull();
    expect(certificationSchemes.map(({ code }: Answer) => code)).toEqual(['KERALA_BRAND', 'SILK_MARK']);
  });
});

describe('what hangs below an entity of another subgraph', () => {
  const REVERSE = /* GraphQL */ `
    query ($references: [_Any!]!, $first: Int!, $after: String) {
      _entities(representations: $references) {
        ... on Enterprise { products(first: $first, after: $after) { ...products } }
        ... on Cooperative { products(first: $first, after: $after) { ...products } }
        ... on GeographicalIndication { products(first: $first, after: $after) { ...products } }
        ... on Organization { listings(first: $first, after: $after) { ...listings } }
        ... on Product { listings(first: $first, after: $after) { ...listings } }
      }
    }
    fragment products on ProductConnection { totalCount pageInfo { hasNextPage endCursor } edges { node { id title } } }
    fragment listings on ListingConnection { totalCount pageInfo { hasNextPage endCursor } edges { node { id title } } }`;
  const references = [
    { __typename: 'Enterprise', id: PLANTER },
    { __typename: 'Enterprise', id: newId('ent') },
    { __typename: 'Cooperative', id: INDCOSERVE },
    { __typename: 'GeographicalIndication', id: CHIKAN },
    { __typename: 'Organization', id: AMAZON },
    { __typename: 'Product', id: banarasi.id },
  ];
  const below = async (principal: Principal, variables: object = {}): Promise<Answer[]> =>
    (await ask(subgraph, REVERSE, { principal, variables: { references, first: 10, ...variables } }))._entities.map(
      (entity: Answer) => entity?.products ?? entity?.listings ?? null,
    );
  const shown = (connections: Answer[]) =>
    connections.map((connection) => connection?.edges.map(({ node }: Answer) => node.title) ?? null);

  it('is what the principal may see of it', async () => {
    expect(shown(await below(anAdmin()))).toEqual([
      ['Black pepper'],
      [],
      ['Black pepper', 'Nilgiri green tea'],
      ['Chikan kurta'],
      ['Banarasi saree', 'Leather shoes'],
      ['Banarasi saree', 'Banarasi saree'],
    ]);
    expect(shown(await below(aPartner()))[4]).toEqual([]);
    expect(shown(await below(aPartner()))[5]).toEqual(['Banarasi saree']);
    const seenFromTamilNadu = shown(await below(aBureau({ state: 'IN-TN' })));
    expect(seenFromTamilNadu).toEqual([[], [], ['Nilgiri green tea'], [], [], null]);
  });

  it('comes in pages, counted whole', async () => {
    const weaver = { references: [{ __typename: 'Enterprise', id: WEAVER }] };
    const [whole] = await below(anAdmin(), { ...weaver, first: 100 });
    const all = whole.edges.map(({ node }: Answer) => node.id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const [{ edges, pageInfo, totalCount }]: Answer[] = await below(anAdmin(), { ...weaver, first: 7, after });
      expect(totalCount).toBe(all.length);
      seen.push(...edges.map(({ node }: Answer) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all);
    expect(all).toHaveLength(44);
  });

  it('costs one statement a field and one for its counts, however many entities there are', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const recorded = catalogue.create({ db });
    const enterprises = Array.from({ length: 30 }, () => ({ __typename: 'Enterprise', id: newId('ent') }));
    const variables = { references: [...enterprises, { __typename: 'Enterprise', id: WEAVER }], first: 3 };
    await ask(recorded, REVERSE, { principal: anAdmin(), variables });
    expect(statements).toHaveLength(2);
  });
});

describe('statements', () => {
  it('of a page with everything below it: one a type and level', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const recorded = catalogue.create({ db });
    const query = /* GraphQL */ `{
      listings(first: 30) {
        edges { node {
          title hasGi issues { message }
          product { category { name } attributes { name } images { url } certifications { scheme { name } } listings(first: 2) { edges { node { id } } } }
        } }
      }
    }`;
    await ask(recorded, query, { principal: anAdmin() });
    const tables = statements.map((statement) => /from "catalogue"\."(\w+)"/.exec(statement)?.[1]);
    expect(tables.toSorted()).toEqual([
      'attribute_definition',
      'category',
      'certification_scheme',
      'listing',
      'listing',
      'listing_issue',
      'product',
      'product_attribute',
      'product_certification',
      'product_image',
    ]);
  });

  it('of a page of one partner’s listings: one, which its index answers in order', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const recorded = catalogue.create({ db });
    const query = /* GraphQL */ `
      query ($partners: [ID!], $after: String) {
        listings(filter: { partners: $partners }, first: 20, after: $after) {
          pageInfo { endCursor }
          edges { node {
            title price { paise } hasGi partner { id } cooperative { id }
            seller { ... on Enterprise { id } ... on Cooperative { id } }
          } }
        }
      }`;
    const ofFlipkart = { partners: [FLIPKART] };
    const { listings } = await ask(recorded, query, { principal: anAdmin(), variables: ofFlipkart });
    await ask(recorded, query, {
      principal: aPartner(),
      variables: { ...ofFlipkart, after: listings.pageInfo.endCursor },
    });
    expect(statements).toHaveLength(2);
    for (const statement of statements) {
      const plan = await database.sql.begin(async (tx) => {
        await tx`set local enable_seqscan = off`;
        await tx`set local plan_cache_mode = force_generic_plan`;
        await tx.unsafe(`prepare page as ${statement}`);
        const parameters = Array.from(statement.matchAll(/\$(\d+)/g), ([, number]) => Number(number));
        const nulls = Array(Math.max(...parameters))
          .fill('null')
          .join(', ');
        const rows = await tx.unsafe(`explain (costs off) execute page(${nulls})`);
        await tx.unsafe('deallocate page');
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
      expect(plan).toContain('listing_partner_title');
      expect(plan).not.toContain('Sort');
    }
  });
});
