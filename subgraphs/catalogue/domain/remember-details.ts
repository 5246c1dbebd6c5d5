import type { Context } from '../loaders.ts';
import type { ProductDetails } from '../store/product-writes.ts';
import type { ProductRow } from '../tables.ts';

/** Lets the answer of a dry run show the rows that were rolled back, and spares that of a real one reading them again. */
export function remember({ loaders }: Context, { id: product }: ProductRow, details: ProductDetails): void {
  const attributes = details.attributes.map(({ position, code, name, text, number, boolean, unit }) => ({
    product,
    position,
    code,
    name,
    text: text ?? null,
    number: number ?? null,
    boolean: boolean ?? null,
    unit: unit ?? null,
  }));
  loaders.attributes.clear(product).prime(product, attributes);
  loaders.images.clear(product).prime(
    product,
    details.images.map((row) => ({ ...row, product })),
  );
}
