import { requireScope } from '../../shared/authorisation.ts';
import { type Check, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { type CreationOutcome, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addIssues, unresolvedIssuesOf } from '../store/listing-issues.ts';
import { changeListing, findListing, lockListingById } from '../store/listing-writes.ts';
import { type ListingRow, ledger } from '../tables.ts';
import type { MutationReportListingIssuesArgs } from '../types.generated.ts';
import { checkIssues, MOST_ISSUES } from './check-listing.ts';
import { isOwn, noSuchListing, requireLister } from './own-listing.ts';
import { briefly, distinct, issueRows, notAmong, rememberIssues } from './report-issues.ts';

/** Adds to what is wrong with the partner's own listing. What is reported already and not resolved stays as it is. */
export async function reportListingIssues(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationReportListingIssuesArgs,
): Promise<CreationOutcome<ListingRow>> {
  const { principal } = context;
  requireScope(principal, 'listing:write');
  requireLister(principal, 'reportListingIssues');
  const { listing: id, issues: given } = input;
  const found = distinct(issueRows(given));

  return write(context, ledger, {
    operation: 'reportListingIssues',
    input,
    dryRun,
    idempotencyKey,
    reload: findListing,
    async effect(tx) {
      const current = await lockListingById(tx, id);
      if (!current || !isOwn(principal, current)) return noSuchListing(id);
      const before = await unresolvedIssuesOf(tx, [id]);
      const added = notAmong(found, before);
      const problems = issuesIn([checkSome(given), ...checkIssues(given), checkRoom(before.length + added.length)]);
      if (problems.length > 0) return invalid(...problems);
      if (added.length === 0) return { kind: 'unchanged', row: current };

      await addIssues(tx, id, added);
      // A partner that keeps what it read by the version learns that there is more.
      const row = await changeListing(tx, id, {});
      await rememberIssues(context, tx, id);
      return {
        row,
        subjectType: 'Listing',
        state: row.state,
        event: 'listing.issues_reported',
        before: { ...current, issues: briefly(before) },
        after: { ...row, issues: briefly(await unresolvedIssuesOf(tx, [id])) },
      };
    },
  });
}

const checkSome = (given: readonly unknown[]): Check =>
  given.length > 0 ? null : issue('input.issues', 'OUT_OF_RANGE', { expected: '1 or more', received: 0 });

const checkRoom = (count: number): Check =>
  count <= MOST_ISSUES
    ? null
    : issue('input.issues', 'OUT_OF_RANGE', { expected: `${MOST_ISSUES} unresolved issues or fewer`, received: count });
