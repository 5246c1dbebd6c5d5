import { requireScope } from '../../shared/authorisation.ts';
import { onlyErrors } from '../../shared/checks.ts';
import { invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { countAttended } from '../store/registrations.ts';
import { cancelRegistrations, changeTrainingSession, findTrainingSession } from '../store/training-writes.ts';
import { ledger, type TrainingSessionRow } from '../tables.ts';
import type { MutationTransitionTrainingSessionArgs } from '../types.generated.ts';
import { keepStep, keepSteps } from './keep-step.ts';
import { isRefusal, lockOwnSession } from './own-session.ts';
import { SESSION_STEPS } from './session-states.ts';
import { checkStep } from './steps.ts';

/** Says that a session was held, or that it is cancelled, and with it its registrations. */
export async function transitionTrainingSession(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationTransitionTrainingSessionArgs,
): Promise<WriteOutcome<TrainingSessionRow>> {
  const { principal } = context;
  requireScope(principal, 'incubation:write');
  return write(context, ledger, {
    operation: 'transitionTrainingSession',
    input,
    dryRun,
    idempotencyKey,
    reload: findTrainingSession,
    async effect(tx) {
      const session = await lockOwnSession(tx, principal, input);
      if (isRefusal(session)) return session;
      const { id, to, reason } = input;
      const facts = { session, attended: await countAttended(tx, id), now: new Date() };
      const issues = checkStep(SESSION_STEPS, session.status, { to, reason }, facts);
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      if (to === 'CANCELLED') {
        const cancelled = await cancelRegistrations(tx, id);
        await keepSteps(
          tx,
          context,
          cancelled.map((subject) => ({ subject, from: 'REGISTERED', to, note: 'The session was cancelled.' })),
        );
      }
      const row = await changeTrainingSession(tx, id, { status: to });
      await keepStep(tx, context, { subject: id, from: session.status, to, note: reason });
      return {
        row,
        subjectType: 'TrainingSession',
        state: row.state,
        event: `training_session.${to.toLowerCase()}`,
        before: session,
        after: row,
      };
    },
  });
}
