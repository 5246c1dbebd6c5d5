import { type Check, checkNotAfter, checkText, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addApplicationChange, applicationChangesOf } from '../store/history.ts';
import { changeApplication, findApplication, lockIndication } from '../store/rights.ts';
import { type ApplicationRow, ledger } from '../tables.ts';
import type { MoveGiApplicationInput, MutationRecordGiApplicationArgs } from '../types.generated.ts';
import { needsReason, nextStatusesOf } from './gi-states.ts';
import { isKeeper } from './keeper.ts';
import { firstDayToRenew, lastDayOfTerm, lastDayRenewed, lastDayToRenew } from './term.ts';

type Options = Omit<MutationRecordGiApplicationArgs, 'input'>;

/** Takes an application one step on. Registration protects for ten years from the filing, a renewal for ten more. */
export async function moveApplication(
  context: Context,
  move: MoveGiApplicationInput,
  { dryRun, idempotencyKey }: Options,
): Promise<WriteOutcome<ApplicationRow>> {
  const { principal, loaders } = context;
  const { id, expectedVersion, to, on } = move;

  return write(context, ledger, {
    operation: 'recordGiApplication',
    input: { move },
    dryRun,
    idempotencyKey,
    reload: findApplication,
    async effect(tx) {
      const known = isIdOf('GeographicalIndicationApplication', id) ? await findApplication(tx, id) : null;
      // The indication's lock holds its applications too; what was read before it may be old.
      const indication = known ? await lockIndication(tx, known.indication) : null;
      const current = indication ? await findApplication(tx, id) : null;
      if (!current || !indication || !isKeeper(principal, indication))
        return invalid(
          issue('input.move.id', 'NOT_FOUND', { expected: 'id of an application of yours', received: id }),
        );
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      const issues = issuesIn([checkStep(current, move), ...checkDay(current, move), ...checkReason(move)]);
      if (issues.length > 0) return invalid(...issues);

      const reason = move.reason?.trim() || null;
      const validUntil = protectionAfter(current, move);
      const row = await changeApplication(tx, id, {
        status: to,
        validUntil,
        ...(to === 'FILED' ? { filedOn: on } : {}),
        ...(to === 'REGISTERED' ? { registeredOn: current.registeredOn ?? on } : {}),
      });
      const { status: from } = current;
      await addApplicationChange(tx, principal, { application: id, from, to, on, reason, validUntil });
      loaders.applicationChanges.clear(id).prime(id, await applicationChangesOf(tx, [id]));
      return {
        row,
        subjectType: 'GeographicalIndicationApplication',
        state: indication.states[0] ?? null,
        event: `gi_application.${from === to ? 'renewed' : to.toLowerCase()}`,
        before: current,
        after: { ...row, on, reason },
      };
    },
  });
}

/** Registered as of the filing (section 16), or of the registration where the filing is not known. */
function protectionAfter({ status, filedOn, validUntil }: ApplicationRow, { to, on }: MoveGiApplicationInput) {
  if (to !== 'REGISTERED') return validUntil;
  if (status === 'REGISTERED' && validUntil !== null) return lastDayRenewed(validUntil);
  return lastDayOfTerm(filedOn ?? on);
}

function checkStep({ status, validUntil }: ApplicationRow, { to, on }: MoveGiApplicationInput): Check {
  const allowed = nextStatusesOf(status);
  if (!allowed.includes(to))
    return issue('input.move.to', 'TRANSITION_NOT_ALLOWED', {
      expected: allowed.join(', ') || `nothing: ${status} is for good`,
      received: to,
    });
  if (status !== 'REGISTERED' || validUntil === null) return null;
  const [first, last] = [firstDayToRenew(validUntil), lastDayToRenew(validUntil)];
  if (on >= first && on <= last) return null;
  return issue('input.move.to', 'GUARD_NOT_MET', {
    expected: `a renewal from ${first}, six months before the protection ends, to ${last}, a year after`,
    received: on,
  });
}

const checkDay = ({ filedOn }: ApplicationRow, { on }: MoveGiApplicationInput): Check[] => [
  checkNotAfter('input.move.on', on, dayInIndia(new Date()), 'today'),
  filedOn !== null && on < filedOn
    ? issue('input.move.on', 'INCONSISTENT', { expected: `${filedOn}, the filing, or later`, received: on })
    : null,
];

const checkReason = ({ to, reason }: MoveGiApplicationInput): Check[] => [
  checkText('input.move.reason', reason, { max: 500, multiline: true }),
  needsReason(to) && !reason?.trim()
    ? issue('input.move.reason', 'GUARD_NOT_MET', { expected: `why the application is ${to}` })
    : null,
];
