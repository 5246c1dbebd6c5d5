import { requireScope } from '../../shared/authorisation.ts';
import { issuesIn } from '../../shared/checks.ts';
import { issue, warning } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { memberCountsOf, putMemberCount } from '../store/history.ts';
import { changeCooperative, findCooperative, lockCooperative } from '../store/writes.ts';
import { type CooperativeRow, ledger } from '../tables.ts';
import type { MutationRecordMemberCountArgs } from '../types.generated.ts';
import { checkMemberCounts } from './check-cooperative.ts';
import { sees } from './visibility.ts';

/** A society seldom doubles or halves in a year: a digit is missing more often. */
const UNUSUAL_FACTOR = 10;

/** Records how many members a co-operative of the bureau's own state had on a day; the latest day's count is its present one. */
export async function recordMemberCount(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordMemberCountArgs,
): Promise<WriteOutcome<CooperativeRow>> {
  const { principal, loaders } = context;
  requireScope(principal, 'cooperative:write');
  const { cooperative: id, expectedVersion, counts } = input;
  const { total, asOf } = counts;
  const women = counts.women ?? null;

  return write(context, ledger, {
    operation: 'recordMemberCount',
    input,
    dryRun,
    idempotencyKey,
    reload: findCooperative,
    async effect(tx) {
      const current = await lockCooperative(tx, id);
      if (!current || !sees(principal, current))
        return invalid(
          issue('input.cooperative', 'NOT_FOUND', { expected: 'id of a co-operative of yours', received: id }),
        );
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      const { registeredOn, memberTotal } = current;
      const issues = issuesIn([
        ...checkMemberCounts('input.counts', counts, dayInIndia(new Date())),
        registeredOn !== null && asOf < registeredOn
          ? issue('input.counts.asOf', 'INCONSISTENT', {
              expected: `${registeredOn}, the day of registration, or later`,
              received: asOf,
            })
          : null,
      ]);
      if (issues.length > 0) return invalid(...issues);

      await putMemberCount(tx, { cooperative: id, asOf, total, women });
      const isLatest = current.membersAsOf === null || asOf >= current.membersAsOf;
      const columns = isLatest ? { memberTotal: total, memberWomen: women, membersAsOf: asOf } : {};
      const row = await changeCooperative(tx, id, columns);
      loaders.memberCounts.clear(id).prime(id, await memberCountsOf(tx, [id]));
      return {
        row,
        subjectType: 'Cooperative',
        state: row.state,
        event: 'cooperative.members_counted',
        before: current,
        after: { ...row, counted: { asOf, total, women } },
        warnings: isFarFrom(memberTotal, total)
          ? [warning('input.counts.total', 'UNUSUAL', { expected: `about ${memberTotal}, as last`, received: total })]
          : [],
      };
    },
  });
}

const isFarFrom = (last: number | null, total: number): boolean =>
  last !== null && last > 0 && (total > last * UNUSUAL_FACTOR || total * UNUSUAL_FACTOR < last);
