import { requireScope } from '../../shared/authorisation.ts';
import { issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeTrainingProgramme, findTrainingProgramme, lockTrainingProgramme } from '../store/training-writes.ts';
import { ledger, type TrainingProgrammeRow } from '../tables.ts';
import type { MutationUpdateTrainingProgrammeArgs } from '../types.generated.ts';
import { foreignProgramme } from './access.ts';
import { checkTrainingProgramme } from './check-training-programme.ts';
import { differing } from './differing.ts';
import { findForeign } from './foreign-records.ts';

/** Changes a course that the caller's organisation gives; what is left out stays. */
export async function updateTrainingProgramme(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationUpdateTrainingProgrammeArgs,
): Promise<WriteOutcome<TrainingProgrammeRow>> {
  const { principal } = context;
  requireScope(principal, 'incubation:write');
  const foreign = await findForeign(context, { mou: input.mou, programme: input.programme });
  return write(context, ledger, {
    operation: 'updateTrainingProgramme',
    input,
    dryRun,
    idempotencyKey,
    reload: findTrainingProgramme,
    async effect(tx) {
      const { id, expectedVersion } = input;
      const current = isIdOf('TrainingProgramme', id) ? await lockTrainingProgramme(tx, id) : null;
      if (!current) return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of a course', received: id }));
      const notOwn = foreignProgramme(principal, 'input.id', current);
      if (notOwn) return invalid(notOwn);
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      const issues = issuesIn([
        input.name === null ? issue('input.name', 'REQUIRED', { expected: 'a name, or the field left out' }) : null,
        ...checkTrainingProgramme(input, foreign, current.organization),
      ]);
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      const changes = differing(current, {
        ...(input.name ? { name: input.name.trim() } : {}),
        ...(input.description === undefined ? {} : { description: input.description?.trim() ?? null }),
        ...(input.programme === undefined ? {} : { programme: input.programme }),
        ...(input.mou === undefined ? {} : { mou: input.mou }),
      });
      if (changes === null) return { kind: 'unchanged', row: current, warnings: onlyWarnings(issues) };
      const row = await changeTrainingProgramme(tx, id, changes);
      return {
        row,
        subjectType: 'TrainingProgramme',
        state: principal.state,
        event: 'training_programme.updated',
        before: current,
        after: row,
        warnings: onlyWarnings(issues),
      };
    },
  });
}
