import { requireScope } from '../../shared/authorisation.ts';
import { checkText, issuesIn, onlyErrors } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeTrainingSession, findTrainingSession } from '../store/training-writes.ts';
import { ledger, type TrainingSessionRow } from '../tables.ts';
import type { MutationRescheduleTrainingSessionArgs, RescheduleTrainingSessionInput } from '../types.generated.ts';
import { checkSession } from './check-session.ts';
import { differing } from './differing.ts';
import { findForeign } from './foreign-records.ts';
import { keepStep } from './keep-step.ts';
import { isRefusal, lockOwnSession } from './own-session.ts';

/** Changes when, where and how a session takes place that is still to come; its registrations stay. */
export async function rescheduleTrainingSession(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRescheduleTrainingSessionArgs,
): Promise<WriteOutcome<TrainingSessionRow>> {
  const { principal } = context;
  requireScope(principal, 'incubation:write');
  const named = await findForeign(context, input);
  return write(context, ledger, {
    operation: 'rescheduleTrainingSession',
    input,
    dryRun,
    idempotencyKey,
    reload: findTrainingSession,
    async effect(tx) {
      const current = await lockOwnSession(tx, principal, input);
      if (isRefusal(current)) return current;
      const changes = changesOf(input);
      const after = { ...current, ...changes };
      // The district that it has was judged when it was given, in the state that stays.
      const district = input.district || !current.state ? named.district : { state: { code: current.state } };
      const issues = issuesIn([
        ...(['startsAt', 'endsAt', 'mode'] as const).map((field) =>
          input[field] === null
            ? issue(`input.${field}`, 'REQUIRED', { expected: 'a value, or the field left out' })
            : null,
        ),
        current.status === 'SCHEDULED'
          ? null
          : issue('input.id', 'IMMUTABLE', { expected: 'a session that is SCHEDULED', received: current.status }),
        ...checkSession(after, district, new Date()),
        after.seats !== null && after.seats >= 1 && after.seats < current.registered
          ? issue('input.seats', 'GUARD_NOT_MET', {
              expected: `${current.registered} seats or more, which are taken`,
              received: after.seats,
            })
          : null,
        checkText('input.reason', input.reason, { max: 2_000, multiline: true }),
      ]);
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      const differences = differing(current, changes);
      if (differences === null) return { kind: 'unchanged', row: current };
      const row = await changeTrainingSession(tx, input.id, differences);
      await keepStep(tx, context, { subject: row.id, from: current.status, to: row.status, note: input.reason });
      return {
        row,
        subjectType: 'TrainingSession',
        state: row.state,
        event: 'training_session.rescheduled',
        before: current,
        after: row,
      };
    },
  });
}

const changesOf = ({ startsAt, endsAt, mode, place, district, seats }: RescheduleTrainingSessionInput) => ({
  ...(startsAt ? { startsAt } : {}),
  ...(endsAt ? { endsAt } : {}),
  ...(mode ? { mode } : {}),
  ...(place === undefined ? {} : { place: place?.trim() ?? null }),
  ...(district === undefined ? {} : { district }),
  ...(seats === undefined ? {} : { seats }),
});
