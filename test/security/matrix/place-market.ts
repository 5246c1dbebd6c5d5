import { categories, certificates } from '../../../subgraphs/catalogue/tables.ts';
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
  await insertEnterprises(db, enterprise, otherEnterprise);
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
  const certificate = await insertCertificate(db, product, { validFrom: '2024-01-01', validTo: '2999-01-01' });
  const ofSeller = newId('crt');
  await db.insert(certificates).values({
    id: ofSeller,
    scheme: 'KERALA_BRAND',
    certificateNumber: `S-${ofSeller.slice(-12)}`,
    seller: otherEnterprise.id,
    state: state.code,
    validFrom: '2024-01-01',
  });
  return {
    enterprise: enterprise.id,
    otherEnterprise: otherEnterprise.id,
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
