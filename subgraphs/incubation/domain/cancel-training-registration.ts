import { requireScope } from '../../shared/authorisation.ts';
import { onlyErrors } from '../../shared/checks.ts';
import { invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeRegistration, findRegistration } from '../store/training-writes.ts';
import { ledger, type TrainingRegistrationRow } from '../tables.ts';
import type { MutationCancelTrainingRegistrationArgs } from '../types.generated.ts';
import { keepStep } from './keep-step.ts';
import { isRefusal, lockOwnRegistration } from './own-registration.ts';
import { REGISTRATION_STEPS } from './registration-states.ts';
import { showSession } from './show-session.ts';
import { checkStep } from './steps.ts';

/** Gives up a seat before the session begins. */
export async function cancelTrainingRegistration(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationCancelTrainingRegistrationArgs,
): Promise<WriteOutcome<TrainingRegistrationRow>> {
  const { principal } = context;
  requireScope(principal, 'incubation:write');
  return write(context, ledger, {
    operation: 'cancelTrainingRegistration',
    input,
    dryRun,
    idempotencyKey,
    reload: findRegistration,
    async effect(tx) {
      const locked = await lockOwnRegistration(tx, principal, input);
      if (isRefusal(locked)) return locked;
      const { registration, session } = locked;
      const asked = { to: 'CANCELLED', reason: input.reason, path: 'input.registration' } as const;
      const issues = checkStep(REGISTRATION_STEPS, registration.status, asked, { session, now: new Date() });
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      const row = await changeRegistration(tx, registration.id, { status: 'CANCELLED' });
      await showSession(tx, context, session.id);
      await keepStep(tx, context, { subject: row.id, from: registration.status, to: row.status, note: input.reason });
      return {
        row,
        subjectType: 'TrainingRegistration',
        state: row.state,
        event: 'training_registration.cancelled',
        before: registration,
        after: row,
      };
    },
  });
}
