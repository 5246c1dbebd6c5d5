import { requireScope, stateScopeOf } from '../../shared/authorisation.ts';
import { type Check, issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import {
  changeProduct,
  detailsOf,
  findProduct,
  insertProduct,
  lockProduct,
  type ProductDetails,
  refreshListings,
  replaceDetails,
} from '../store/product-writes.ts';
import type { Reference } from '../store/reference.ts';
import { ledger, type ProductRow, type products } from '../tables.ts';
import type { MutationPublishProductArgs, PublishProductInput } from '../types.generated.ts';
import { attributeRows } from './check-attributes.ts';
import { checkOrigin, type Origin } from './check-origin.ts';
import { checkProduct } from './check-product.ts';
import { remember } from './remember-details.ts';

/**
 * Publishes a product, or replaces one as a whole; a bureau only for sellers of its own state. Listings of a replaced product
 * get its new co-operative, place and GI. Everything wrong with the input comes back at once.
 */
export async function publishProduct(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationPublishProductArgs,
): Promise<WriteOutcome<ProductRow>> {
  const { principal, store, graph } = context;
  requireScope(principal, 'catalogue:write');
  const [reference, origin] = await Promise.all([store.reference(), checkOrigin(graph, principal, input)]);
  const { product: id, expectedVersion } = input;
  const checks = [...checkProduct(input, reference), ...origin.checks, checkVersionGiven(input)];
  const details = detailsFrom(input, reference);

  const outcome = await write(context, ledger, {
    operation: 'publishProduct',
    input,
    dryRun,
    idempotencyKey,
    reload: findProduct,
    async effect(tx) {
      const current = id ? await lockProduct(tx, id) : null;
      const scope = stateScopeOf(principal);
      const isHidden = current !== null && scope !== null && current.state !== scope;
      if (id && (current === null || isHidden)) {
        const unknown = issue('input.product', 'NOT_FOUND', { expected: 'id of a product of yours', received: id });
        return invalid(...issuesIn([unknown, ...checks]));
      }
      if (current && typeof expectedVersion === 'number' && expectedVersion !== current.version)
        return conflict(expectedVersion, current.version);
      const issues = issuesIn([...checks, checkSellerStays(input, current)]);
      const { seller } = origin;
      if (seller === null || onlyErrors(issues).length > 0) return invalid(...issues);

      const columns = columnsFrom(input, seller, origin, current);
      const before = current && { ...current, ...(await detailsOf(tx, current.id)) };
      const row = current
        ? await changeProduct(tx, current.id, columns)
        : await insertProduct(tx, { ...columns, id: newId('prd') });
      await replaceDetails(tx, row.id, details);
      if (current) await refreshListings(tx, row);
      return {
        row,
        subjectType: 'Product',
        state: row.state,
        event: current?.status === 'PUBLISHED' ? 'product.updated' : 'product.published',
        before,
        after: { ...row, ...details },
        warnings: onlyWarnings(issues),
      };
    },
  });
  if (outcome.kind === 'written' && !outcome.replayed) remember(context, outcome.row, details);
  return outcome;
}

function checkVersionGiven({ product, expectedVersion }: PublishProductInput): Check {
  if (product && typeof expectedVersion !== 'number')
    return issue('input.expectedVersion', 'REQUIRED', { expected: 'the version of the product that is replaced' });
  if (!product && typeof expectedVersion === 'number')
    return issue('input.product', 'REQUIRED', { expected: 'the product that has this version, or no version' });
  return null;
}

function checkSellerStays({ seller }: PublishProductInput, current: ProductRow | null): Check {
  if (current === null || current.seller === seller) return null;
  return issue('input.seller', 'IMMUTABLE', { expected: `${current.seller}, whose product it is`, received: seller });
}

type Columns = Omit<typeof products.$inferInsert, 'id'>;

const columnsFrom = (
  input: PublishProductInput,
  seller: NonNullable<Origin['seller']>,
  { cooperative, giRight, names }: Origin,
  current: ProductRow | null,
): Columns => ({
  status: 'PUBLISHED',
  title: input.title.trim(),
  description: input.description?.trim() || null,
  seller: seller.id,
  cooperative,
  state: seller.state,
  district: seller.district,
  category: input.category,
  hsn: input.hsn,
  gi: input.gi ?? null,
  giAuthorisation: giRight?.id ?? null,
  giAuthorisationVersion: giRight?.version ?? null,
  giUntil: giRight?.until ?? null,
  offeredToAll: input.offeredToAll ?? current?.offeredToAll ?? true,
  odopProduct: input.odopProduct ?? null,
  originNames: names,
  price: input.pricePaise,
  unit: input.unit.trim(),
  minimumOrderQuantity: input.minimumOrderQuantity,
});

function detailsFrom(input: PublishProductInput, reference: Reference): ProductDetails {
  const category = reference.categories.get(input.category);
  return {
    attributes: category ? attributeRows(input.attributes ?? [], category) : [],
    images: (input.images ?? []).map(({ url, alt }, position) => ({ position, url, alt: alt.trim() })),
  };
}
