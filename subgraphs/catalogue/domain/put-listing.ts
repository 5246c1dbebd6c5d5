import { requireScope } from '../../shared/authorisation.ts';
import { issuesIn } from '../../shared/checks.ts';
import { newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { unresolvedIssuesOf } from '../store/listing-issues.ts';
import {
  addListingChanges,
  changeListing,
  findListing,
  insertListing,
  listingChangesOf,
  lockListing,
} from '../store/listing-writes.ts';
import { isOffered } from '../store/offers.ts';
import { holdProduct } from '../store/product-writes.ts';
import { type ListingRow, ledger, type listings, type ProductRow } from '../tables.ts';
import type { MutationPutListingArgs, PutListingInput } from '../types.generated.ts';
import { checkFields, checkMove } from './check-listing.ts';
import { checkPartner } from './check-partner.ts';
import { lapsedOn } from './listing-states.ts';
import { briefly, bringIssuesTo, issueRows, rememberIssues } from './report-issues.ts';

/** Stands in a conflict for a listing that does not exist. */
const NO_VERSION = 0;

/**
 * Makes the listing of (partner, partnerSku) or replaces it as a whole, so that a partner can send what its marketplace has
 * without asking first. Two that make the same listing at once: one makes it, the other gets a conflict.
 */
export async function putListing(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationPutListingArgs,
): Promise<WriteOutcome<ListingRow>> {
  const { principal, graph, loaders } = context;
  requireScope(principal, 'listing:write');
  const { partner, checks } = await checkPartner(graph, principal, input);
  const early = issuesIn([...checks, ...checkFields(input)]);
  const partnerSku = input.partnerSku.trim();
  if (partner === null || early.some(({ path }) => path[1] === 'partner' || path[1] === 'partnerSku'))
    return invalid(...early);
  const found = issueRows(input.issues);
  const today = dayInIndia(new Date());

  return write(context, ledger, {
    operation: 'putListing',
    input,
    dryRun,
    idempotencyKey,
    reload: findListing,
    async effect(tx) {
      // First the product, then its listing: whoever changes a product goes on to its listings.
      const product = await holdProduct(tx, input.product);
      const current = await lockListing(tx, partner, partnerSku);
      const version = current?.version ?? NO_VERSION;
      const expectedVersion = input.expectedVersion ?? NO_VERSION;
      if (expectedVersion !== version) return conflict(expectedVersion, version);
      const step = {
        from: current?.status ?? null,
        to: input.status,
        url: input.url ?? null,
        reason: input.reason ?? null,
        hasError: found.some(({ severity }) => severity === 'ERROR'),
        isOffered: product !== null && (await isOffered(tx, product, partner)),
        lapsedOn: product && lapsedOn(product, today),
      };
      const problems = [...early, ...issuesIn(checkMove(input, current, step))];
      if (product === null || problems.length > 0) return invalid(...problems);

      const before = current && { ...current, issues: briefly(await unresolvedIssuesOf(tx, [current.id])) };
      const columns = columnsFrom(input, product, current);
      const row = current
        ? await changeListing(tx, current.id, columns)
        : await insertListing(tx, { ...columns, id: newId('lst'), partner, partnerSku });
      if (row === null) return conflict(expectedVersion, (await lockListing(tx, partner, partnerSku))?.version ?? 1);
      const issues = await bringIssuesTo(tx, row.id, found, principal.id);
      const { from, to, reason } = step;
      if (from !== to)
        await addListingChanges(tx, principal, [{ listing: row.id, from, to, reason: reason?.trim() || null }]);
      await rememberIssues(context, tx, row.id);
      loaders.listingChanges.clear(row.id).prime(row.id, await listingChangesOf(tx, [row.id]));
      return {
        row,
        subjectType: 'Listing',
        state: row.state,
        event: current ? 'listing.updated' : 'listing.created',
        before,
        after: { ...row, issues: briefly(issues), reason: reason?.trim() || null },
      };
    },
  });
}

type Columns = Omit<typeof listings.$inferInsert, 'id' | 'partner' | 'partnerSku'>;

const columnsFrom = (input: PutListingInput, product: ProductRow, current: ListingRow | null): Columns => ({
  product: product.id,
  programme: input.programme ?? null,
  url: input.url ?? null,
  title: input.title.trim(),
  price: input.pricePaise,
  status: input.status,
  listedAt: current?.listedAt ?? (input.status === 'LIVE' ? new Date() : null),
  seller: product.seller,
  cooperative: product.cooperative,
  state: product.state,
  district: product.district,
  gi: product.gi,
  originNames: product.originNames,
});
