import { requireScope } from '../../shared/authorisation.ts';
import { issuesIn } from '../../shared/checks.ts';
import { newId } from '../../shared/ids.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import {
  changeListing,
  findListing,
  insertListing,
  issuesOfListing,
  lockListing,
  type NewListingIssue,
  replaceIssues,
} from '../store/listing-writes.ts';
import { holdProduct } from '../store/product-writes.ts';
import { type ListingRow, ledger, type listings, type ProductRow } from '../tables.ts';
import type { MutationPutListingArgs, PutListingInput } from '../types.generated.ts';
import { checkFields, checkMove } from './check-listing.ts';
import { checkPartner } from './check-partner.ts';
import { rememberIssues } from './remember-details.ts';

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
  const { principal, graph } = context;
  requireScope(principal, 'listing:write');
  const { partner, checks } = await checkPartner(graph, principal, input);
  const early = issuesIn([...checks, ...checkFields(input)]);
  const partnerSku = input.partnerSku.trim();
  if (partner === null || early.some(({ path }) => path[1] === 'partner' || path[1] === 'partnerSku'))
    return invalid(...early);
  const issues = issueRows(input);

  const outcome = await write(context, ledger, {
    operation: 'putListing',
    input,
    dryRun,
    idempotencyKey,
    reload: findListing,
    async effect(tx) {
      const current = await lockListing(tx, partner, partnerSku);
      const version = current?.version ?? NO_VERSION;
      const expectedVersion = input.expectedVersion ?? NO_VERSION;
      if (expectedVersion !== version) return conflict(expectedVersion, version);
      const product = await holdProduct(tx, input.product);
      const problems = [...early, ...issuesIn(checkMove(input, current, product))];
      if (product === null || problems.length > 0) return invalid(...problems);

      const before = current && { ...current, issues: await issuesOfListing(tx, current.id) };
      const columns = columnsFrom(input, product, current);
      const row = current
        ? await changeListing(tx, current.id, columns)
        : await insertListing(tx, { ...columns, id: newId('lst'), partner, partnerSku });
      if (row === null) return conflict(expectedVersion, (await lockListing(tx, partner, partnerSku))?.version ?? 1);
      await replaceIssues(tx, row.id, issues);
      return {
        row,
        subjectType: 'Listing',
        state: row.state,
        event: current ? 'listing.updated' : 'listing.created',
        before,
        after: { ...row, issues },
      };
    },
  });
  if (outcome.kind === 'written' && !outcome.replayed) rememberIssues(context, outcome.row, issues);
  return outcome;
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

const issueRows = ({ issues }: PutListingInput): NewListingIssue[] =>
  (issues ?? []).map(({ severity, path, message }, position) => ({
    position,
    severity,
    path: [...path],
    message: message.trim(),
  }));
