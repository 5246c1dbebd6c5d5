import { categories, certificates, certificationSchemes, listingIssues } from '../../../subgraphs/catalogue/tables.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
import { newId } from '../../../subgraphs/shared/ids.ts';
import {
  aListing,
  aProduct,
  insertCertificate,
  insertListings,
  insertOffer,
  insertProducts,
} from '../../support/builders/catalogue.ts';
import { insertCooperative, insertFederation, insertMembership } from '../../support/builders/cooperatives.ts';
import { anEnterprise, insertEnterprises } from '../../support/builders/enterprises.ts';
import { type Cell, nameOf } from './cells.ts';

/** Sellers of a cell, what they sell and where it is listed: in all conditions that decide who sees it. */
export type Market = Awaited<ReturnType<typeof placeMarket>>;

export async function placeMarket(db: Database, cell: Cell) {
  const { state, partner } = cell;
  const place = { state: state.code, district: state.district };
  const name = (what: string) => `${what} of ${nameOf(cell)}`;
  const enterprise = anEnterprise({ id: newId('ent'), ...place, name: name('Enterprise') });
  const otherEnterprise = anEnterprise({ id: newId('ent'), ...place, name: name('Other enterprise') });
  const thirdEnterprise = anEnterprise({ id: newId('ent'), ...place, name: name('Third enterprise') });
  const freeEnterprise = anEnterprise({ id: newId('ent'), ...place, name: name('Enterprise without anything') });
  await insertEnterprises(db, enterprise, otherEnterprise, thirdEnterprise, freeEnterprise);
  const cooperative = await insertCooperative(db, { ...place, name: name('Society') });
  const federation = await insertFederation(db, { ...place, name: name('Federation') });
  const membership = await insertMembership(db, { federation, memberCooperative: cooperative });

  const [category] = await db.select({ code: categories.code }).from(categories).limit(1);
  if (category === undefined) throw new Error('expected categories among the facts');
  const common = { seller: enterprise.id, ...place, category: category.code };
  const product = aProduct({ ...common, title: name('Product'), offeredToAll: false });
  const withdrawn = aProduct({ ...common, title: name('Withdrawn product'), status: 'WITHDRAWN' });
  await insertProducts(db, product, withdrawn);
  await insertOffer(db, product, partner.organization);
  const listing = aListing(product, { partner: partner.organization, title: name('Listing') });
  const draft = aListing(product, { partner: partner.organization, title: name('Draft listing'), status: 'DRAFT' });
  await insertListings(db, listing, draft);
  await db
    .insert(listingIssues)
    .values({ listing: listing.id, position: 0, severity: 'ERROR', path: ['title'], message: name('Issue') });
  const schemes = { product: 'MARK_OF_PRODUCTS', seller: 'MARK_OF_SELLERS' } as const;
  await db
    .insert(certificationSchemes)
    .values([
      { code: schemes.product, name: 'Of products', issuer: 'A ministry', subject: 'PRODUCT', renewable: true },
      { code: schemes.seller, name: 'Of sellers', issuer: 'A ministry', subject: 'SELLER', renewable: true },
    ])
    .onConflictDoNothing();
  const term = { validFrom: '2024-01-01', validTo: '2027-01-01' };
  const certificate = await insertCertificate(db, product, { ...term, scheme: schemes.product });
  const ofSeller = newId('crt');
  await db.insert(certificates).values({
    id: ofSeller,
    scheme: schemes.seller,
    certificateNumber: `S-${ofSeller.slice(-12)}`,
    seller: otherEnterprise.id,
    state: state.code,
    validFrom: '2024-01-01',
  });
  return {
    enterprise: enterprise.id,
    otherEnterprise: otherEnterprise.id,
    thirdEnterprise: thirdEnterprise.id,
    freeEnterprise: freeEnterprise.id,
    cooperative,
    federation,
    membership,
    product: product.id,
    withdrawnProduct: withdrawn.id,
    listing: listing.id,
    draftListing: draft.id,
    certificate,
    certificateOfSeller: ofSeller,
  };
}
