import { type SQL, sql } from 'drizzle-orm';
import { certificates, productOffers, products } from '../tables.ts';

/** Whether a partner sees a row of `product`: it is published, and offered to all or to the partner. */
export const isOfferedTo = (partner: SQL): SQL => sql`(${products.status} = 'PUBLISHED' and (${products.offeredToAll}
  or exists (select 1 from ${productOffers}
    where ${productOffers.product} = ${products.id} and ${productOffers.partner} = ${partner})))`;

/** Whether a partner sees a row of `certificate`: it is a seller's, or of a product that the partner sees. */
export const isShownTo = (partner: SQL): SQL => sql`(${certificates.product} is null or exists (
  select 1 from ${products} where ${products.id} = ${certificates.product} and ${isOfferedTo(partner)}))`;
