import { eq, inArray } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { certificates, listings, products } from '../../subgraphs/catalogue/tables.ts';
import {
  aListing,
  aProduct,
  insertCertificate,
  insertListings,
  insertProducts,
} from '../support/builders/catalogue.ts';
import { anAdmin } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.database.drop());

const COUNT = 24;
const titleOf = (n: number): string => `Title ${n % 4}`;

/** One kind of list: how its rows are made, changed and removed between two pages. */
interface Kind {
  readonly field: string;
  readonly orders: readonly string[];
  /** Makes rows and tells their ids. */
  insert(count: number): Promise<string[]>;
  /** Changes a row, so that it may stand elsewhere. */
  change(id: string, n: number): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

const days = (n: number): string => `2020-01-${String(1 + (n % 28)).padStart(2, '0')}`;

const KINDS: readonly Kind[] = [
  {
    field: 'products',
    orders: ['TITLE_ASC', 'PRICE_ASC', 'PRICE_DESC', 'UPDATED_DESC'],
    async insert(count) {
      const rows = Array.from({ length: count }, (_, n) => aProduct({ title: titleOf(n), price: 100 * (1 + (n % 3)) }));
      await insertProducts(shop.db, ...rows);
      return rows.map(({ id }) => id);
    },
    async change(id, n) {
      await shop.db
        .update(products)
        .set({ title: titleOf(n), price: n + 1, updatedAt: new Date() })
        .where(eq(products.id, id));
    },
    async remove(ids) {
      await shop.db.delete(products).where(inArray(products.id, [...ids]));
    },
  },
  {
    field: 'listings',
    orders: ['TITLE_ASC', 'PRICE_ASC', 'PRICE_DESC', 'UPDATED_DESC'],
    async insert(count) {
      const product = aProduct();
      await insertProducts(shop.db, product);
      const rows = Array.from({ length: count }, (_, n) =>
        aListing(product, { title: titleOf(n), price: 100 * (1 + (n % 3)) }),
      );
      await insertListings(shop.db, ...rows);
      return rows.map(({ id }) => id);
    },
    async change(id, n) {
      await shop.db
        .update(listings)
        .set({ title: titleOf(n), price: n + 1, updatedAt: new Date() })
        .where(eq(listings.id, id));
    },
    async remove(ids) {
      await shop.db.delete(listings).where(inArray(listings.id, [...ids]));
    },
  },
  {
    field: 'certificates',
    orders: ['ENDS_ASC', 'BEGINS_DESC', 'UPDATED_DESC'],
    async insert(count) {
      const rows = Array.from({ length: count }, () => aProduct());
      await insertProducts(shop.db, ...rows);
      const given = (n: number) => ({ validFrom: days(n % 5), validTo: n % 6 === 0 ? null : '2030-01-01' });
      return Promise.all(rows.map((row, n) => insertCertificate(shop.db, row, given(n))));
    },
    async change(id, n) {
      await shop.db
        .update(certificates)
        .set({ validFrom: days(n), validTo: '2031-01-01', updatedAt: new Date() })
        .where(eq(certificates.id, id));
    },
    async remove(ids) {
      await shop.database.sql.begin(async (tx) => {
        // Nobody removes a certificate or its history but whoever owns the database.
        await tx`set local session_replication_role = replica`;
        await tx`delete from catalogue.certificate_change where certificate = any(${[...ids]})`;
        await tx`delete from catalogue.certificate where id = any(${[...ids]})`;
      });
    },
  },
];

describe.each(KINDS)('pages of $field', ({ field, orders, insert, change, remove }) => {
  beforeEach(() => shop.clear());

  it.each(orders)(
    'by %s give every row that stays as it is exactly once, whatever happens to others in between',
    async (orderBy) => {
      const query = /* GraphQL */ `query ($first: Int!, $after: String) {
      page: ${field}(orderBy: ${orderBy}, first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } }
    }`;
      const deed = fc.record({ kind: fc.constantFrom('insert', 'change', 'remove'), at: fc.nat(COUNT - 1) });
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.array(deed, { maxLength: 10 }), async (first, deeds) => {
          await shop.clear();
          const ids = await insert(COUNT);
          const touched = new Set<string>();
          const todo = [...deeds];
          const seen: string[] = [];
          for (let after: string | null = null; ; ) {
            const { page }: Answer = await ask(shop.subgraph, query, {
              principal: anAdmin(),
              variables: { first, after },
            });
            seen.push(...page.edges.map(({ node }: Answer) => node.id));
            if (!page.pageInfo.hasNextPage) break;
            after = page.pageInfo.endCursor;
            const next = todo.shift();
            const id = next && ids[next.at];
            if (!next || !id) continue;
            if (next.kind === 'insert') await insert(1);
            if (next.kind === 'change' && !touched.has(id)) await change(id, next.at * 7);
            if (next.kind === 'remove') await remove([id]);
            if (next.kind !== 'insert') touched.add(id);
          }
          const steady = ids.filter((id) => !touched.has(id));
          expect(seen.filter((id) => steady.includes(id)).toSorted()).toEqual(steady.toSorted());
        }),
        { numRuns: 6 },
      );
    },
  );
});
