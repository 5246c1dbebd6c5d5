import { requireScope } from '../../shared/authorisation.ts';
import { issue } from '../../shared/errors.ts';
import { invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import type { MembershipRow } from '../tables.ts';
import type { MutationRecordMembershipArgs } from '../types.generated.ts';
import { endMembership } from './end-membership.ts';
import { startMembership } from './start-membership.ts';

/** Starts a membership or ends one; a bureau only in co-operatives of its own state. */
export async function recordMembership(
  context: Context,
  { input, ...options }: MutationRecordMembershipArgs,
): Promise<WriteOutcome<MembershipRow>> {
  requireScope(context.principal, 'cooperative:write');
  const { start, end } = input;
  if (start && end)
    return invalid(issue('input.end', 'INCONSISTENT', { expected: 'either start or end', received: 'both' }));
  if (start) return startMembership(context, start, options);
  if (end) return endMembership(context, end, options);
  return invalid(issue('input.start', 'REQUIRED', { expected: 'either start or end' }));
}
