import type { Transaction } from '../../shared/database.ts';
import type { Context } from '../loaders.ts';
import {
  addIssues,
  handleIssues,
  issuesOf,
  type NewListingIssue,
  unresolvedIssuesOf,
} from '../store/listing-issues.ts';
import type { ListingIssueRow } from '../tables.ts';
import type { ListingIssueInput } from '../types.generated.ts';

export const issueRows = (issues: readonly ListingIssueInput[] | null | undefined): NewListingIssue[] =>
  (issues ?? []).map(({ severity, path, message }) => ({ severity, path: [...path], message: message.trim() }));

const sameness = ({ severity, path, message }: NewListingIssue): string => JSON.stringify([severity, path, message]);

/** Those of some issues that are not among others. */
export function notAmong<Issue extends NewListingIssue>(
  issues: readonly Issue[],
  others: readonly NewListingIssue[],
): Issue[] {
  const known = new Set(others.map(sameness));
  return issues.filter((issue) => !known.has(sameness(issue)));
}

/** Each issue once, in their order. */
export const distinct = (issues: readonly NewListingIssue[]): NewListingIssue[] => [
  ...new Map(issues.map((issue) => [sameness(issue), issue])).values(),
];

/** How an issue stands in the audit trail and in events. */
export const briefly = (rows: readonly ListingIssueRow[]) =>
  rows.map(({ position, severity, path, message, status }) => ({
    number: position + 1,
    severity,
    path,
    message,
    status,
  }));

/**
 * Brings the issues of a listing to those that its marketplace finds now: what is reported already stays as it is, what is new
 * is added, and what is no longer found is resolved. The unresolved ones come back. The listing's row must be locked.
 */
export async function bringIssuesTo(
  tx: Transaction,
  listing: string,
  found: readonly NewListingIssue[],
  actor: string,
): Promise<ListingIssueRow[]> {
  const current = await unresolvedIssuesOf(tx, [listing]);
  const gone = notAmong(current, found).map(({ position }) => position);
  await handleIssues(tx, listing, gone, { status: 'RESOLVED', handledBy: actor, note: 'No longer reported' });
  await addIssues(tx, listing, notAmong(distinct(found), current));
  return unresolvedIssuesOf(tx, [listing]);
}

/** Lets the answer show the issues as they were written, that of a dry run too. */
export async function rememberIssues({ loaders }: Context, tx: Transaction, listing: string): Promise<void> {
  loaders.unresolvedIssues.clear(listing).prime(listing, await unresolvedIssuesOf(tx, [listing]));
  loaders.issues.clear(listing).prime(listing, await issuesOf(tx, [listing]));
}
