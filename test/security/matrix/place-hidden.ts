import { eq } from 'drizzle-orm';
import { products } from '../../../subgraphs/catalogue/tables.ts';
import { fundContributions } from '../../../subgraphs/finance/tables.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
import {
  aListing,
  aProduct,
  insertCertificate,
  insertListings,
  insertProducts,
} from '../../support/builders/catalogue.ts';
import { placeApplication, placeFund } from '../../support/builders/finance.ts';
import { insertBooking, insertEnrolment, insertServiceLevel } from '../../support/builders/incubation.ts';
import { placeMou } from '../../support/builders/partners.ts';
import { placeAssistance, placeDeal, placeDelegation, placeEnquiry, placeQuote } from '../../support/builders/trade.ts';
import type { Cell } from './cells.ts';
import type { CellRecords } from './world.ts';

/** More of every guarded type for a cell, with its sellers, centres and portals: nothing that is public. */
export async function placeHidden(db: Database, { state, partner }: Cell, records: CellRecords): Promise<void> {
  const place = { state: state.code, district: state.district };
  const seller = records.thirdEnterprise;
  const parties = [partner.organization, state.organization];
  const signed = { status: 'SIGNED', signatures: 2, signedOn: '2021-02-17', signedPrecision: 'DAY' } as const;
  const mou = await placeMou(db, { state: state.code, parties, ...signed, cooperatives: [records.cooperative] });
  await placeMou(db, { state: state.code, parties });
  await insertServiceLevel(db, { state: state.code, mou });
  await insertEnrolment(db, { ...place, mou, programme: null, partner: partner.organization, seller });

  const product = aProduct({ ...place, seller, category: await categoryOf(db, records), offeredToAll: false });
  await insertProducts(db, product);
  await insertListings(db, aListing(product, { partner: partner.organization }));
  await insertCertificate(db, product, { scheme: 'MARK_OF_PRODUCTS', validFrom: '2024-01-01', validTo: '2027-01-01' });

  await insertBooking(db, {
    centre: records.centre,
    state: state.code,
    seller,
    startsAt: new Date('2998-03-05T04:30:00Z'),
  });
  const fund = await placeFund(db, { state: state.code, name: 'Another fund' });
  await db.update(fundContributions).set({ contributor: null }).where(eq(fundContributions.fund, fund));
  await placeApplication(db, { fund, ...place, enterprise: seller });

  const portal = { id: records.portal, state: state.code, operator: state.organization };
  const enquiry = await placeEnquiry(db, portal, {
    addressee: partner.organization,
    registration: records.portalRegistration,
    status: 'WON',
  });
  const quote = await placeQuote(db, enquiry, { status: 'ACCEPTED' });
  await placeDeal(db, quote);
  const delegation = await placeDelegation(db, { state: state.code, ledBy: partner.organization, fair: records.fair });
  await placeAssistance(db, { state: state.code, delegation: delegation.id, ledBy: partner.organization });
}

async function categoryOf(db: Database, { product }: CellRecords): Promise<string> {
  const [row] = await db.select({ category: products.category }).from(products).where(eq(products.id, product));
  if (row === undefined) throw new Error('expected the product of a cell');
  return row.category;
}
