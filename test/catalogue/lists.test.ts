import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../subgraphs/catalogue/index.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AMAZON, CHIKAN, FLIPKART } from '../support/builders/catalogue.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { anAdmin } from '../support/principals.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';
import { banarasi, INDCOSERVE, insertShelf, LISTINGS, many, ODOP, PLANTER, PRODUCTS, SAMARTH } from './shelf.ts';

let database: TestDatabase;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await cloneDatabase();
  await insertShelf(database.db);
  subgraph = catalogue.create({ db: database.db });
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
