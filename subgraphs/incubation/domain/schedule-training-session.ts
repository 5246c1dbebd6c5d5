import { requireScope } from '../../shared/authorisation.ts';
import { issuesIn, onlyErrors } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findTrainingProgramme, findTrainingSession, insertTrainingSession } from '../store/training-writes.ts';
import { ledger, type TrainingSessionRow } from '../tables.ts';
import type { MutationScheduleTrainingSessionArgs } from '../types.generated.ts';
import { foreignSession } from './access.ts';
import { checkSession } from './check-session.ts';
import { findForeign } from './foreign-records.ts';
import { keepStep } from './keep-step.ts';

/** Announces a session of a course: a partner of its own, a bureau of any, in or for its own state. */
export async function scheduleTrainingSession(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationScheduleTrainingSessionArgs,
): Promise<CreationOutcome<TrainingSessionRow>> {
  const { principal } = context;
  requireScope(principal, 'incubation:write');
  const { district } = await findForeign(context, input);
  return write<TrainingSessionRow, Invalid>(context, ledger, {
    operation: 'scheduleTrainingSession',
    input,
    dryRun,
    idempotencyKey,
    reload: findTrainingSession,
    async effect(tx) {
      const { trainingProgramme: course, startsAt, endsAt, mode, language } = input;
      const programme = isIdOf('TrainingProgramme', course) ? await findTrainingProgramme(tx, course) : null;
      const announced = {
        startsAt,
        endsAt,
        mode,
        language,
        place: input.place?.trim() ?? null,
        state: input.state ?? null,
        district: input.district ?? null,
        seats: input.seats ?? null,
      };
      const issues = issuesIn([
        programme
          ? foreignSession(
              principal,
              principal.audience === 'bureau' ? 'input.state' : 'input.trainingProgramme',
              programme,
              announced,
            )
          : issue('input.trainingProgramme', 'NOT_FOUND', { expected: 'id of a course', received: course }),
        ...checkSession(announced, district, new Date()),
      ]);
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      const row = await insertTrainingSession(tx, { id: newId('trs'), trainingProgramme: course, ...announced });
      await keepStep(tx, context, { subject: row.id, from: null, to: row.status });
      return {
        row,
        subjectType: 'TrainingSession',
        state: row.state,
        event: 'training_session.scheduled',
        before: null,
        after: row,
      };
    },
  });
}
