import { listingIssues, productAttributes, productImages } from '../../subgraphs/catalogue/tables.ts';
import type { Database } from '../../subgraphs/shared/database.ts';
import { seedId } from '../../subgraphs/shared/ids.ts';
import {
  AMAZON,
  aListing,
  aProduct,
  CHIKAN,
  insertCatalogue,
  insertCertificate,
  insertListings,
  insertProducts,
} from '../support/builders/catalogue.ts';

export const PRODUCTS = /* GraphQL */ `
  query ($filter: ProductFilter, $orderBy: ProductOrder! = TITLE_ASC, $first: Int! = 20, $after: String) {
    page: products(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage endCursor }
      edges { cursor node { id title } }
    }
  }`;
export const LISTINGS = PRODUCTS.replaceAll('Product', 'Listing').replace('products(', 'listings(');

export const INDCOSERVE = seedId('coop', 'indcoserve');
export const WEAVER = seedId('ent', 'weaver');
export const PLANTER = seedId('ent', 'planter');
export const ODOP = seedId('odop', 'leather');
export const SAMARTH = seedId('prg', 'flipkart-samarth');

export const banarasi = aProduct({ title: 'Banarasi saree', price: 9_000_00 });
export const chikan = aProduct({
  title: 'Chikan kurta',
  gi: CHIKAN,
  description: 'Hand embroidery of Lucknow',
  district: '162',
});
export const shoes = aProduct({ title: 'Leather shoes', odopProduct: ODOP, hsn: '640399', price: 1_200_00 });
export const tea = aProduct({
  title: 'Nilgiri green tea',
  seller: INDCOSERVE,
  cooperative: INDCOSERVE,
  state: 'IN-TN',
  district: '587',
  category: 'GREEN_TEA',
  hsn: '0902',
  price: 250_00,
});
export const pepper = aProduct({
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
export const withdrawn = aProduct({ title: 'Withdrawn rug', status: 'WITHDRAWN' });
export const many = Array.from({ length: 40 }, (_, n) =>
  aProduct({ title: `Same ${n % 3}`, price: (1 + (n % 5)) * 100 }),
);

export const flipkartSaree = aListing(banarasi, { partnerSku: 'FK-1', programme: SAMARTH });
export const flipkartTea = aListing(tea, { title: 'Tea from the Nilgiris', status: 'PAUSED' });
export const flipkartChikan = aListing(chikan, { status: 'REJECTED', listedAt: null });
export const flipkartRug = aListing(withdrawn, { title: 'Rug' });
export const amazonSaree = aListing(banarasi, { partner: AMAZON, partnerSku: 'FK-1' });
export const amazonShoes = aListing(shoes, { partner: AMAZON, status: 'ENDED' });
export const flipkartMany = many.map((product, n) =>
  aListing(product, { status: 'DRAFT', price: product.price + (n % 2) }),
);

/** Products of three states, two partners' listings of them, and forty that nothing but their prices tells apart. */
export async function insertShelf(db: Database): Promise<void> {
  await insertCatalogue(db);
  await insertProducts(db, banarasi, chikan, shoes, tea, pepper, withdrawn, ...many);
  await insertListings(db, flipkartSaree, flipkartTea, flipkartChikan, flipkartRug, amazonSaree, amazonShoes);
  await insertListings(db, ...flipkartMany);
  await insertCertificate(db, pepper, { validFrom: '2020-01-01', validTo: '2021-12-31' });
  await insertCertificate(db, banarasi, { scheme: 'SILK_MARK', validFrom: '2020-01-01' });
  await db.insert(listingIssues).values([
    { listing: flipkartChikan.id, position: 0, severity: 'WARNING', path: ['title'], message: 'Very short' },
    { listing: flipkartChikan.id, position: 1, severity: 'ERROR', path: ['images', '0'], message: 'Too small' },
  ]);
  await db.insert(productAttributes).values([
    { product: tea.id, position: 1, code: 'ORGANIC', name: 'Organic', boolean: true },
    { product: tea.id, position: 0, code: 'NET_WEIGHT', name: 'Net weight', number: 250, unit: 'g' },
  ]);
  await db.insert(productImages).values({ product: tea.id, position: 0, url: 'https://x.example/1.jpg', alt: 'Tea' });
}
