import { requireScope } from '../../shared/authorisation.ts';
import { type Check, checkText, issuesIn, onlyErrors } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeRegistration, findRegistration } from '../store/training-writes.ts';
import { ledger, type TrainingRegistrationRow } from '../tables.ts';
import type { MutationRecordAttendanceArgs, RecordAttendanceInput } from '../types.generated.ts';
import { keepStep } from './keep-step.ts';
import { moveTrainedServices } from './move-trained-services.ts';
import { isRefusal, lockOwnRegistration } from './own-registration.ts';
import { REGISTRATION_STEPS } from './registration-states.ts';
import { checkStep } from './steps.ts';

/**
 * Records whether a seller came and what came of it, or corrects that. What the course is about then moves in the seller's
 * enrolments, in the same transaction: see `move-trained-services.ts`.
 */
export async function recordAttendance(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordAttendanceArgs,
): Promise<WriteOutcome<TrainingRegistrationRow>> {
  const { principal } = context;
  requireScope(principal, 'incubation:write');
  return write(context, ledger, {
    operation: 'recordAttendance',
    input,
    dryRun,
    idempotencyKey,
    reload: findRegistration,
    duplicates: {
      training_registration_certificate_once: issue('input.certificate', 'DUPLICATE', {
        expected: 'a number that no other certificate of the course has',
        received: input.certificate,
      }),
    },
    async effect(tx) {
      const locked = await lockOwnRegistration(tx, principal, input);
      if (isRefusal(locked)) return locked;
      const { registration, session } = locked;
      const to = input.attended ? 'ATTENDED' : 'ABSENT';
      const asked = { to, reason: input.note, path: 'input.attended', reasonPath: 'input.note' } as const;
      const issues = issuesIn([
        ...checkStep(REGISTRATION_STEPS, registration.status, asked, { session, now: new Date() }),
        ...checkOutcome(input),
      ]);
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      const row = await changeRegistration(tx, registration.id, {
        status: to,
        outcome: input.outcome ?? null,
        certificate: input.certificate?.trim() ?? null,
      });
      await keepStep(tx, context, { subject: row.id, from: registration.status, to, note: input.note });
      const { also, warnings } = await moveTrainedServices(tx, context, row);
      return {
        row,
        subjectType: 'TrainingRegistration',
        state: row.state,
        event: `training_registration.${to.toLowerCase()}`,
        before: registration,
        after: row,
        warnings,
        also,
      };
    },
  });
}

const checkOutcome = ({ attended, outcome, certificate }: RecordAttendanceInput): Check[] => [
  attended && !outcome ? issue('input.outcome', 'REQUIRED', { expected: 'what came of it for who attended' }) : null,
  !attended && outcome
    ? issue('input.outcome', 'INCONSISTENT', { expected: 'no outcome for who did not attend', received: outcome })
    : null,
  certificate && outcome !== 'COMPLETED'
    ? issue('input.certificate', 'INCONSISTENT', {
        expected: 'no certificate for a course that was not COMPLETED',
        received: certificate,
      })
    : null,
  checkText('input.certificate', certificate, { max: 100 }),
];
