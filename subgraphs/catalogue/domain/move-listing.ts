import { requireScope } from '../../shared/authorisation.ts';
import { issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { unresolvedIssuesOf } from '../store/listing-issues.ts';
import {
  addListingChanges,
  changeListing,
  findListing,
  listingChangesOf,
  lockListingById,
} from '../store/listing-writes.ts';
import { isOffered } from '../store/offers.ts';
import { holdProduct } from '../store/product-writes.ts';
import { type ListingRow, ledger } from '../tables.ts';
import type { MutationMoveListingArgs } from '../types.generated.ts';
import { checkStep, isOffSale, lapsedOn } from './listing-states.ts';
import { isOwn, noSuchListing, requireLister } from './own-listing.ts';

const PATHS = { to: 'input.to', url: 'input.to', reason: 'input.reason', issues: 'input.to', product: 'input.listing' };

/** Takes the partner's own listing one step on, and leaves the rest of it as it is. */
export async function moveListing(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationMoveListingArgs,
): Promise<WriteOutcome<ListingRow>> {
  const { principal, loaders } = context;
  requireScope(principal, 'listing:write');
  requireLister(principal, 'moveListing');
  const { listing: id, expectedVersion, to } = input;

  return write(context, ledger, {
    operation: 'moveListing',
    input,
    dryRun,
    idempotencyKey,
    reload: findListing,
    async effect(tx) {
      // First the product, then its listing: whoever changes a product goes on to its listings.
      const known = isIdOf('Listing', id) ? await findListing(tx, id) : null;
      const product = known && (await holdProduct(tx, known.product));
      const current = await lockListingById(tx, id);
      if (!current || !isOwn(principal, current)) return noSuchListing(id);
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      if (to === current.status)
        return invalid(
          issue('input.to', 'TRANSITION_NOT_ALLOWED', { expected: `another status than ${to}`, received: to }),
        );
      if (product?.id !== current.product) return conflict(expectedVersion, current.version);
      const reported = await unresolvedIssuesOf(tx, [id]);
      const reason = input.reason ?? null;
      const offered = await isOffered(tx, product, current.partner);
      const step = {
        from: current.status,
        to,
        url: current.url,
        reason,
        hasError: reported.some(({ severity }) => severity === 'ERROR'),
        isOffered: offered,
        lapsedOn: lapsedOn(product, dayInIndia(new Date())),
      };
      const issues = issuesIn([
        ...checkStep(step, PATHS),
        !offered && !isOffSale(to)
          ? issue(PATHS.product, 'GUARD_NOT_MET', {
              expected: 'a listing of a published product that is offered to you',
              received: product.status === 'PUBLISHED' ? 'one that is not offered' : product.status,
            })
          : null,
      ]);
      if (issues.length > 0) return invalid(...issues);

      const isFirstTime = to === 'LIVE' && current.listedAt === null;
      const row = await changeListing(tx, id, { status: to, ...(isFirstTime ? { listedAt: new Date() } : {}) });
      const words = reason?.trim() || null;
      await addListingChanges(tx, principal, [{ listing: id, from: current.status, to, reason: words }]);
      loaders.listingChanges.clear(id).prime(id, await listingChangesOf(tx, [id]));
      return {
        row,
        subjectType: 'Listing',
        state: row.state,
        event: 'listing.updated',
        before: current,
        after: { ...row, reason: words },
      };
    },
  });
}
