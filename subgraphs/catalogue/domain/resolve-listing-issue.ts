import { requireScope, stateScopeOf } from '../../shared/authorisation.ts';
import { type Check, checkText, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { handleIssues, lockIssue } from '../store/listing-issues.ts';
import { findListing, lockListingById } from '../store/listing-writes.ts';
import { type ListingIssueRow, type ListingRow, ledger } from '../tables.ts';
import type { MutationResolveListingIssueArgs, ResolveListingIssueInput } from '../types.generated.ts';
import { noSuchListing } from './own-listing.ts';
import { briefly, rememberIssues } from './report-issues.ts';

type Status = ListingIssueRow['status'];

/** The life of an issue: a bureau says that it has seen it, that it is mended, or takes that back. */
export const NEXT_ISSUE_STATUSES: Readonly<Record<Status, readonly Status[]>> = {
  OPEN: ['ACKNOWLEDGED', 'RESOLVED'],
  ACKNOWLEDGED: ['OPEN', 'RESOLVED'],
  RESOLVED: ['OPEN'],
};

/** Changes the status of an issue of a listing of the bureau's own state. The listing's version counts the partner's changes alone. */
export async function resolveListingIssue(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationResolveListingIssueArgs,
): Promise<WriteOutcome<ListingRow>> {
  const { principal } = context;
  requireScope(principal, 'catalogue:write');
  const { listing: id, number, expectedVersion, to } = input;
  const own = stateScopeOf(principal);

  return write(context, ledger, {
    operation: 'resolveListingIssue',
    input,
    dryRun,
    idempotencyKey,
    reload: findListing,
    async effect(tx) {
      const row = await lockListingById(tx, id);
      if (!row || principal.audience === 'partner' || (own !== null && row.state !== own)) return noSuchListing(id);
      const current = number > 0 ? await lockIssue(tx, id, number - 1) : null;
      if (!current)
        return invalid(
          issue('input.number', 'NOT_FOUND', { expected: 'number of an issue of the listing', received: number }),
        );
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      const issues = issuesIn([checkStep(current, input), ...checkNote(input)]);
      if (issues.length > 0) return invalid(...issues);

      const note = input.note?.trim() || null;
      await handleIssues(tx, id, [current.position], { status: to, handledBy: principal.id, note });
      await rememberIssues(context, tx, id);
      return {
        row,
        subjectType: 'Listing',
        state: row.state,
        event: `listing.issue_${to === 'OPEN' ? 'reopened' : to.toLowerCase()}`,
        before: { ...row, issue: briefly([current])[0] },
        after: { ...row, issue: briefly([{ ...current, status: to }])[0], note },
      };
    },
  });
}

function checkStep({ status }: ListingIssueRow, { to }: ResolveListingIssueInput): Check {
  const allowed = NEXT_ISSUE_STATUSES[status];
  if (allowed.includes(to)) return null;
  return issue('input.to', 'TRANSITION_NOT_ALLOWED', { expected: allowed.join(', '), received: to });
}

const checkNote = ({ to, note }: ResolveListingIssueInput): Check[] => [
  checkText('input.note', note, { max: 500, multiline: true }),
  to === 'RESOLVED' && !note?.trim()
    ? issue('input.note', 'GUARD_NOT_MET', { expected: 'what was done about it' })
    : null,
];
