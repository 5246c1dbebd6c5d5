import type { Context } from '../loaders.ts';
import type { NewListingIssue } from '../store/listing-writes.ts';
import type { ProductDetails } from '../store/product-writes.ts';
import type { ListingRow, ProductRow } from '../tables.ts';

/** Lets the answer of a dry run show the rows that were rolled back, and spares that of a real one reading them again. */
export function remember({ loaders }: Context, { id: product }: ProductRow, details: ProductDetails): void {
  const attributes = details.attributes.map(({ position, name, text, number, boolean, unit }) => ({
    product,
    position,
    name,
    text: text ?? null,
    number: number ?? null,
    boolean: boolean ?? null,
    unit: unit ?? null,
  }));
  const certifications = details.certifications
    .map(({ validTo, ...row }) => ({ ...row, product, validTo: validTo ?? null }))
    .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom) || a.scheme.localeCompare(b.scheme));
  loaders.attributes.clear(product).prime(product, attributes);
  loaders.images.clear(product).prime(
    product,
    details.images.map((row) => ({ ...row, product })),
  );
  loaders.certifications.clear(product).prime(product, certifications);
}

/** The same for the issues of a listing, errors first. */
export function rememberIssues({ loaders }: Context, { id: listing }: ListingRow, issues: readonly NewListingIssue[]) {
  const rows = issues
    .map((row) => ({ ...row, listing }))
    .toSorted((a, b) => a.severity.localeCompare(b.severity) || a.position - b.position);
  loaders.issues.clear(listing).prime(listing, rows);
}
