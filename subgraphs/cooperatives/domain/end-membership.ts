import { type Check, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { endMembershipRow, findCooperative, findMembership, lockMembership } from '../store/writes.ts';
import { ledger, type MembershipRow } from '../tables.ts';
import type { EndMembershipInput, MutationRecordMembershipArgs } from '../types.generated.ts';
import { sees } from './visibility.ts';

type Options = Omit<MutationRecordMembershipArgs, 'input'>;

/** Gives a membership that lasts its last day. */
export async function endMembership(
  context: Context,
  end: EndMembershipInput,
  { dryRun, idempotencyKey }: Options,
): Promise<WriteOutcome<MembershipRow>> {
  const { id, expectedVersion, to } = end;

  return write(context, ledger, {
    operation: 'recordMembership',
    input: { end },
    dryRun,
    idempotencyKey,
    reload: findMembership,
    async effect(tx) {
      const current = await lockMembership(tx, id);
      const federation = current ? await findCooperative(tx, current.federation) : null;
      if (!current || !federation || !sees(context.principal, federation))
        return invalid(issue('input.end.id', 'NOT_FOUND', { expected: 'id of a membership of yours', received: id }));
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      const issues = issuesIn([checkLasts(current), checkLastDay(current, to)]);
      if (issues.length > 0) return invalid(...issues);

      const row = await endMembershipRow(tx, id, to);
      return {
        row,
        subjectType: 'Membership',
        state: federation.state,
        event: 'membership.ended',
        before: current,
        after: row,
      };
    },
  });
}

function checkLasts({ id, to }: MembershipRow): Check {
  if (to === null) return null;
  return issue('input.end.id', 'IMMUTABLE', { expected: 'a membership that lasts', received: `${id}, ended on ${to}` });
}

function checkLastDay({ from }: MembershipRow, to: string): Check {
  if (from === null || from <= to) return null;
  return issue('input.end.to', 'INCONSISTENT', { expected: `${from}, the first day, or later`, received: to });
}
