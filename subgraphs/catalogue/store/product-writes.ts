import { and, asc, eq, or, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import { isIdOf } from '../../shared/ids.ts';
import { listings, type ProductRow, productAttributes, productImages, products } from '../tables.ts';
import { productColumns } from './columns.ts';

type RowsOf<T extends { $inferInsert: unknown }> = readonly Omit<T['$inferInsert'], 'product'>[];

/** The rows that belong to a product and are replaced with it. */
export interface ProductDetails {
  readonly attributes: RowsOf<typeof productAttributes>;
  readonly images: RowsOf<typeof productImages>;
}

/** What can not be an id of a product names none, and is not asked for: PostgreSQL takes no NUL. */
const canBe = (id: string): boolean => isIdOf('Product', id);

export async function findProduct(db: Queryable, id: string): Promise<ProductRow | null> {
  const [row] = await db.select(productColumns).from(products).where(eq(products.id, id));
  return row ?? null;
}

/** The row, locked until the transaction ends, so that its version can not change between judging and writing. */
export async function lockProduct(tx: Transaction, id: string): Promise<ProductRow | null> {
  if (!canBe(id)) return null;
  const [row] = await tx.select(productColumns).from(products).where(eq(products.id, id)).for('update');
  return row ?? null;
}

/** The row, kept from being withdrawn or replaced until the transaction ends; several transactions may hold it so. */
export async function holdProduct(tx: Transaction, id: string): Promise<ProductRow | null> {
  if (!canBe(id)) return null;
  const [row] = await tx.select(productColumns).from(products).where(eq(products.id, id)).for('share');
  return row ?? null;
}

export async function insertProduct(tx: Transaction, row: typeof products.$inferInsert): Promise<ProductRow> {
  const [inserted] = await tx.insert(products).values(row).returning(productColumns);
  return inserted!;
}

/** Writes the changes and counts the version up. */
export async function changeProduct(
  tx: Transaction,
  id: string,
  changes: Partial<typeof products.$inferInsert>,
): Promise<ProductRow> {
  const [changed] = await tx
    .update(products)
    .set({ ...changes, version: sql`${products.version} + 1`, updatedAt: sql`now()` })
    .where(eq(products.id, id))
    .returning(productColumns);
  return changed!;
}

/** What belongs to a product, in its order, as the audit trail keeps it. */
export async function detailsOf(tx: Transaction, product: string): Promise<ProductDetails> {
  const attributes = await tx
    .select()
    .from(productAttributes)
    .where(eq(productAttributes.product, product))
    .orderBy(asc(productAttributes.position));
  const images = await tx
    .select()
    .from(productImages)
    .where(eq(productImages.product, product))
    .orderBy(asc(productImages.position));
  const bare = <Row extends { product: string }>(rows: readonly Row[]) => rows.map(({ product: _, ...row }) => row);
  return { attributes: bare(attributes), images: bare(images) };
}

/** Puts these rows in the place of those that belong to the product now. */
export async function replaceDetails(tx: Transaction, product: string, details: ProductDetails): Promise<void> {
  await tx.delete(productAttributes).where(eq(productAttributes.product, product));
  await tx.delete(productImages).where(eq(productImages.product, product));
  const { attributes, images } = details;
  if (attributes.length > 0) await tx.insert(productAttributes).values(attributes.map((row) => ({ ...row, product })));
  if (images.length > 0) await tx.insert(productImages).values(images.map((row) => ({ ...row, product })));
}

/** Brings the copies that listings keep up to date. Their version stays: it counts what the partner changes. */
export async function refreshListings(tx: Transaction, { id, ...product }: ProductRow): Promise<void> {
  const { cooperative, state, district, gi, originNames } = product;
  const isStale = or(
    sql`${listings.cooperative} is distinct from ${cooperative}`,
    sql`${listings.state} is distinct from ${state}`,
    sql`${listings.district} is distinct from ${district}`,
    sql`${listings.gi} is distinct from ${gi}`,
    sql`${listings.originNames} <> ${originNames}`,
  );
  await tx
    .update(listings)
    .set({ cooperative, state, district, gi, originNames, updatedAt: sql`now()` })
    .where(and(eq(listings.product, id), isStale));
}
