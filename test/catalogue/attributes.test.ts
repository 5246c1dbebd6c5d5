import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productAttributes } from '../../subgraphs/catalogue/tables.ts';
import { aProduct, insertProducts } from '../support/builders/catalogue.ts';
import { aPartner } from '../support/principals.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';
import { openShop, type Shop } from './shop.ts';

const LIST = /* GraphQL */ `query ($attributes: [ProductAttributeFilter!], $first: Int! = 100, $after: String) {
  products(filter: { attributes: $attributes }, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } edges { node { id title } }
  }
}`;

/** Teas of three grades, of weights in steps of 50 g, every second of them organic. */
const teas = Array.from({ length: 30 }, (_, n) => aProduct({ title: `Tea ${String(n).padStart(2, '0')}` }));
const grades = ['Leaf', 'Dust', 'Fannings'] as const;
const valuesOf = (n: number) => ({ grade: grades[n % 3]!, weight: 50 * (n + 1), organic: n % 2 === 0 });

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await insertProducts(shop.db, ...teas, aProduct({ title: 'Plain' }));
  await shop.db.insert(productAttributes).values(
    teas.flatMap(({ id: product }, n) => {
      const { grade, weight, organic } = valuesOf(n);
      return [
        { product, position: 0, code: 'NET_WEIGHT', name: 'Net weight', number: weight, unit: 'g' },
        { product, position: 1, code: 'ORGANIC', name: 'Organic', boolean: organic },
        { product, position: 2, code: 'GRADE', name: 'Grade', text: grade },
      ];
    }),
  );
});
afterAll(() => shop.database.drop());

const page = async (attributes: object[] | null, more: object = {}): Promise<Answer> =>
  (await ask(shop.subgraph, LIST, { principal: aPartner(), variables: { attributes, ...more } })).products;
const titles = async (...attributes: object[]): Promise<string[]> =>
  (await page(attributes)).edges.map(({ node }: Answer) => node.title);
const teasWith = (fits: (values: ReturnType<typeof valuesOf>) => boolean): string[] =>
  teas.filter((_, n) => fits(valuesOf(n))).map(({ title }) => title);

describe('products are found by attributes', () => {
  it.each<[string, object, (values: ReturnType<typeof valuesOf>) => boolean]>([
    [
      'that are one of some texts, in whatever letters',
      { code: 'GRADE', in: ['LEAF ', 'dust'] },
      ({ grade }) => grade !== 'Fannings',
    ],
    ['that are at least', { code: 'NET_WEIGHT', min: 1_000 }, ({ weight }) => weight >= 1_000],
    ['that are at most', { code: 'NET_WEIGHT', max: 100 }, ({ weight }) => weight <= 100],
    [
      'that lie between, both ends included',
      { code: 'NET_WEIGHT', min: 100, max: 150 },
      ({ weight }) => weight === 100 || weight === 150,
    ],
    ['that are true', { code: 'ORGANIC', is: true }, ({ organic }) => organic],
    ['that are false', { code: 'ORGANIC', is: false }, ({ organic }) => !organic],
    ['of another type: none', { code: 'GRADE', min: 0 }, () => false],
    ['that nobody has: none', { code: 'COLOUR', in: ['red'] }, () => false],
    ['that are none of an empty list', { code: 'GRADE', in: [] }, () => false],
  ])('%s', async (_name, condition, fits) => {
    expect(await titles(condition)).toEqual(teasWith(fits));
  });

  it('that fit all of several conditions, whichever they are', async () => {
    const condition = fc.oneof(
      fc.subarray([...grades]).map((list) => ({ code: 'GRADE', in: list })),
      fc.tuple(fc.nat(1_600), fc.nat(1_600)).map(([min, max]) => ({ code: 'NET_WEIGHT', min, max })),
      fc.boolean().map((is) => ({ code: 'ORGANIC', is })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(condition, { minLength: 1, maxLength: 5 }), async (conditions) => {
        const expected = teasWith(({ grade, weight, organic }) =>
          conditions.every((asked) =>
            'in' in asked
              ? asked.in.includes(grade)
              : 'is' in asked
                ? asked.is === organic
                : weight >= asked.min && weight <= asked.max,
          ),
        );
        const found = await page(conditions);
        expect(found.edges.map(({ node }: Answer) => node.title)).toEqual(expected);
        expect(found.totalCount).toBe(expected.length);
      }),
      { numRuns: 30 },
    );
  });

  it('in pages that go together', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { edges, pageInfo }: Answer = await page([{ code: 'ORGANIC', is: true }], { first: 4, after });
      seen.push(...edges.map(({ node }: Answer) => node.title));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(teasWith(({ organic }) => organic));
  });

  it.each<[string, object[]]>([
    ['a condition that asks nothing', [{ code: 'GRADE' }]],
    ['more than five conditions', Array(6).fill({ code: 'ORGANIC', is: true })],
    ['more than fifty texts', [{ code: 'GRADE', in: Array(51).fill('Leaf') }]],
    ['NUL', [{ code: 'GRADE', in: ['a\0'] }]],
  ])('but not by %s: BAD_USER_INPUT', async (_name, attributes) => {
    const { errors } = await execute(shop.subgraph, LIST, { principal: aPartner(), variables: { attributes } });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('by the indexes made for them', async () => {
    for (const [condition, index] of [
      [`text is not null and lower(text) = any('{leaf}')`, 'product_attribute_text'],
      ['number between 1 and 2', 'product_attribute_number'],
      ['boolean = true', 'product_attribute_boolean'],
    ]) {
      const plan = await shop.database.sql.begin(async (tx) => {
        await tx`set local enable_seqscan = off`;
        await tx`set local enable_bitmapscan = off`;
        return tx.unsafe(`explain select product from catalogue.product_attribute where code = 'X' and ${condition}`);
      });
      expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain(index);
    }
  });
});
