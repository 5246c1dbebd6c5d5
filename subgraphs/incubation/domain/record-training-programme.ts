import { requireScope } from '../../shared/authorisation.ts';
import { issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findTrainingProgramme, insertTrainingProgramme } from '../store/training-writes.ts';
import { ledger, type TrainingProgrammeRow } from '../tables.ts';
import type { MutationRecordTrainingProgrammeArgs } from '../types.generated.ts';
import { foreignProgramme } from './access.ts';
import { checkTrainingProgramme } from './check-training-programme.ts';
import { findForeign } from './foreign-records.ts';

/** Records a course that the caller's organisation gives; an admin says which organisation does. */
export async function recordTrainingProgramme(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordTrainingProgrammeArgs,
): Promise<CreationOutcome<TrainingProgrammeRow>> {
  const { principal } = context;
  requireScope(principal, 'incubation:write');
  const organization = input.organization ?? principal.organization;
  const foreign = await findForeign(context, { ...input, organizations: organization ? [organization] : [] });
  const issues = issuesIn([
    organization === null
      ? issue('input.organization', 'REQUIRED', { expected: 'the organisation that gives the course' })
      : null,
    organization && !foreign.organizations.has(organization)
      ? issue('input.organization', 'NOT_FOUND', { expected: 'id of an organisation (org_…)', received: organization })
      : foreignProgramme(principal, 'input.organization', { organization }),
    ...checkTrainingProgramme(input, foreign, organization),
  ]);
  if (onlyErrors(issues).length > 0) return invalid(...issues);

  return write<TrainingProgrammeRow, Invalid>(context, ledger, {
    operation: 'recordTrainingProgramme',
    input,
    dryRun,
    idempotencyKey,
    reload: findTrainingProgramme,
    async effect(tx) {
      const row = await insertTrainingProgramme(tx, {
        id: newId('trp'),
        name: input.name.trim(),
        description: input.description?.trim() ?? null,
        service: input.service,
        organization,
        programme: input.programme ?? foreign.mou?.programme?.id ?? null,
        mou: input.mou ?? null,
      });
      return {
        row,
        subjectType: 'TrainingProgramme',
        state: principal.state,
        event: 'training_programme.recorded',
        before: null,
        after: row,
        warnings: onlyWarnings(issues),
      };
    },
  });
}
