import {
  attributeDefinitions,
  categories,
  certificateChanges,
  certificates,
  certificationSchemes,
  listings,
  productOffers,
  products,
} from '../../../subgraphs/catalogue/tables.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
import { newId, seedId } from '../../../subgraphs/shared/ids.ts';

type NewProduct = typeof products.$inferInsert;
type NewListing = typeof listings.$inferInsert;

export const FLIPKART = seedId('org', 'flipkart');
export const AMAZON = seedId('org', 'amazon');
export const CHIKAN = seedId('gi', 'lucknow-chikan-craft');

/** Food and textiles with a category below each, and two schemes: what the catalogue's tests stand on. */
export async function insertCatalogue(db: Database): Promise<void> {
  await db.insert(categories).values([
    { code: 'FOOD', name: 'Food' },
    { code: 'TEXTILES', name: 'Textiles' },
    { code: 'TEA_COFFEE', name: 'Tea and coffee', parent: 'FOOD' },
    { code: 'SAREES', name: 'Sarees', parent: 'TEXTILES' },
    { code: 'GREEN_TEA', name: 'Green tea', parent: 'TEA_COFFEE' },
  ]);
  await db.insert(attributeDefinitions).values([
    {
      category: 'FOOD',
      position: 0,
      code: 'NET_WEIGHT',
      name: 'Net weight',
      type: 'NUMBER',
      unit: 'g',
      required: true,
      minimum: 1,
      maximum: 100_000,
    },
    { category: 'FOOD', position: 1, code: 'INGREDIENTS', name: 'Ingredients', type: 'TEXT', maxLength: 20 },
    { category: 'FOOD', position: 2, code: 'ORGANIC', name: 'Organic', type: 'BOOLEAN' },
    { category: 'TEA_COFFEE', position: 0, code: 'GRADE', name: 'Grade', type: 'ENUM', options: ['Leaf', 'Dust'] },
  ]);
  await db.insert(certificationSchemes).values([
    {
      code: 'KERALA_BRAND',
      name: 'Kerala Brand',
      issuer: 'Government of Kerala',
      state: 'IN-KL',
      validityYears: 2,
      renewable: true,
    },
    { code: 'SILK_MARK', name: 'Silk Mark', issuer: 'Silk Mark Organisation of India', renewable: false },
    {
      code: 'GOOD_MAKER',
      name: 'Good maker',
      issuer: 'A ministry',
      subject: 'SELLER',
      validityYears: 1,
      renewable: true,
    },
  ]);
}

/** A published saree of an enterprise of Uttar Pradesh, generated, unless told otherwise. */
export const aProduct = (overrides: Partial<NewProduct> = {}): NewProduct => ({
  id: newId('prd'),
  title: 'Banarasi saree',
  seller: seedId('ent', 'weaver'),
  state: 'IN-UP',
  district: '118',
  category: 'SAREES',
  hsn: '5007',
  price: 4_500_00,
  unit: 'piece',
  synthetic: true,
  ...overrides,
});

/** Flipkart's live listing of a product, generated, unless told otherwise. */
export const aListing = (product: NewProduct, overrides: Partial<NewListing> = {}): NewListing => {
  const id = newId('lst');
  const { seller, cooperative = null, state, district = null, gi = null, title, price } = product;
  return {
    id,
    product: product.id,
    partner: FLIPKART,
    partnerSku: `SKU-${id.slice(-12)}`,
    url: 'https://marketplace.example/item',
    title,
    price,
    status: 'LIVE',
    listedAt: new Date('2024-01-01T00:00:00Z'),
    seller,
    cooperative,
    state,
    district,
    gi,
    synthetic: true,
    ...overrides,
  };
};

export async function insertProducts(db: Database, ...rows: NewProduct[]): Promise<void> {
  await db.insert(products).values(rows);
}

export async function insertListings(db: Database, ...rows: NewListing[]): Promise<void> {
  await db.insert(listings).values(rows);
}

/** A Kerala Brand certificate of a product that is recorded as issued, unless told otherwise; its id is returned. */
export async function insertCertificate(
  db: Database,
  { id: product, seller, state }: NewProduct,
  given: Partial<typeof certificates.$inferInsert> & Pick<typeof certificates.$inferInsert, 'validFrom'>,
): Promise<string> {
  const id = newId('crt');
  const row = { id, scheme: 'KERALA_BRAND', certificateNumber: `N-${id.slice(-12)}`, product, seller, state, ...given };
  await db.insert(certificates).values(row);
  const { validFrom: from, validTo: to = null } = row;
  await db.insert(certificateChanges).values({ certificate: row.id, kind: 'ISSUED', from, to, actor: 'bureau' });
  return row.id;
}

/** Offers a product to a partner by name. */
export async function insertOffer(db: Database, { id: product }: NewProduct, partner: string): Promise<void> {
  await db.insert(productOffers).values({ product, partner, actor: 'bureau' });
}
