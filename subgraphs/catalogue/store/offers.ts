import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import type { Principal } from '../../shared/principal.ts';
import { type ProductOfferRow, type ProductRow, productOffers } from '../tables.ts';

/** Offers by name of some products, by their time. */
export const offersOf = (db: Queryable, products: readonly string[]): Promise<ProductOfferRow[]> =>
  db
    .select()
    .from(productOffers)
    .where(sql`${productOffers.product} = any(${sql.param(products)}::text[])`)
    .orderBy(asc(productOffers.at), asc(productOffers.partner));

export async function addOffers(
  tx: Transaction,
  by: Principal,
  product: string,
  partners: readonly string[],
): Promise<void> {
  if (partners.length === 0) return;
  await tx
    .insert(productOffers)
    .values(partners.map((partner) => ({ product, partner, actor: by.id, organization: by.organization })))
    .onConflictDoNothing();
}

export async function removeOffers(tx: Transaction, product: string, partners: readonly string[]): Promise<void> {
  if (partners.length === 0) return;
  await tx
    .delete(productOffers)
    .where(and(eq(productOffers.product, product), inArray(productOffers.partner, [...partners])));
}

/** Whether a partner may list a product: it is published, and offered to all or to the partner. */
export async function isOffered(tx: Transaction, product: ProductRow, partner: string): Promise<boolean> {
  if (product.status !== 'PUBLISHED') return false;
  if (product.offeredToAll) return true;
  const [row] = await tx
    .select({ partner: productOffers.partner })
    .from(productOffers)
    .where(and(eq(productOffers.product, product.id), eq(productOffers.partner, partner)));
  return row !== undefined;
}
