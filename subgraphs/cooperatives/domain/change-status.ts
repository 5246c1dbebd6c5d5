import { requireScope } from '../../shared/authorisation.ts';
import { type Check, checkNotAfter, checkText, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addStatusChange, lastStatusDay, statusChangesOf } from '../store/history.ts';
import { changeCooperative, countTies, findCooperative, lockCooperative } from '../store/writes.ts';
import { type CooperativeRow, ledger } from '../tables.ts';
import type { ChangeCooperativeStatusInput, MutationChangeCooperativeStatusArgs } from '../types.generated.ts';
import { barrierOf, NEXT_STATUSES, type Ties } from './cooperative-states.ts';
import { sees } from './visibility.ts';

/** Takes the status of a co-operative of the bureau's own state one step on, with its day and reason. */
export async function changeStatus(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationChangeCooperativeStatusArgs,
): Promise<WriteOutcome<CooperativeRow>> {
  const { principal, loaders } = context;
  requireScope(principal, 'cooperative:write');
  const { id, expectedVersion, to, on } = input;

  return write(context, ledger, {
    operation: 'changeCooperativeStatus',
    input,
    dryRun,
    idempotencyKey,
    reload: findCooperative,
    async effect(tx) {
      const current = await lockCooperative(tx, id);
      if (!current || !sees(principal, current))
        return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of a co-operative of yours', received: id }));
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      const issues = issuesIn([
        checkStep(current, input, await countTies(tx, id, on)),
        checkText('input.reason', input.reason, { max: 500, multiline: true }),
        ...checkDay(input, current, await lastStatusDay(tx, id)),
      ]);
      if (issues.length > 0) return invalid(...issues);

      const row = await changeCooperative(tx, id, { status: to });
      const reason = input.reason.trim();
      await addStatusChange(tx, principal, { cooperative: id, from: current.status, to, on, reason });
      loaders.statusChanges.clear(id).prime(id, await statusChangesOf(tx, [id]));
      return {
        row,
        subjectType: 'Cooperative',
        state: row.state,
        event: 'cooperative.status_changed',
        before: current,
        after: { ...row, on, reason },
      };
    },
  });
}

function checkStep({ status }: CooperativeRow, { to }: ChangeCooperativeStatusInput, ties: Ties): Check {
  const allowed = NEXT_STATUSES[status];
  if (!allowed.includes(to))
    return issue('input.to', 'TRANSITION_NOT_ALLOWED', {
      expected: allowed.join(', ') || `nothing: ${status} is for good`,
      received: to,
    });
  const barrier = barrierOf(to, ties);
  return barrier === null ? null : issue('input.to', 'GUARD_NOT_MET', { expected: barrier, received: to });
}

function checkDay(
  { on }: ChangeCooperativeStatusInput,
  { registeredOn }: CooperativeRow,
  last: string | null,
): Check[] {
  const earliest = [registeredOn, last]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  return [
    checkNotAfter('input.on', on, dayInIndia(new Date()), 'today'),
    earliest !== undefined && on < earliest
      ? issue('input.on', 'INCONSISTENT', {
          expected: `${earliest}, the day of the step before, or later`,
          received: on,
        })
      : null,
  ];
}
