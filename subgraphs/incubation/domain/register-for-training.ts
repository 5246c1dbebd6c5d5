import { requireScope } from '../../shared/authorisation.ts';
import { type Check, issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { issue, warning } from '../../shared/errors.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import {
  findEnrolmentsFor,
  findRegistration,
  findTrainingProgramme,
  insertRegistration,
  lockTrainingSession,
} from '../store/training-writes.ts';
import { ledger, type TrainingRegistrationRow, type TrainingSessionRow } from '../tables.ts';
import type { MutationRegisterForTrainingArgs } from '../types.generated.ts';
import { foreignProgramme } from './access.ts';
import { checkSeller } from './check-seller.ts';
import { findForeign } from './foreign-records.ts';
import { keepStep } from './keep-step.ts';
import { showSession } from './show-session.ts';

/** Gives a seller a seat. The lock on the session's row lets registrations at once see each other's seats. */
export async function registerForTraining(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRegisterForTrainingArgs,
): Promise<CreationOutcome<TrainingRegistrationRow>> {
  const { principal } = context;
  requireScope(principal, 'incubation:write');
  const { seller } = await findForeign(context, { seller: input.seller });
  const ofSeller = checkSeller('input.seller', input.seller, seller, principal);

  return write<TrainingRegistrationRow, Invalid>(context, ledger, {
    operation: 'registerForTraining',
    input,
    dryRun,
    idempotencyKey,
    reload: findRegistration,
    duplicates: {
      training_registration_once: issue('input.seller', 'DUPLICATE', {
        expected: 'a seller without a seat in the session',
        received: input.seller,
      }),
    },
    async effect(tx) {
      const session = isIdOf('TrainingSession', input.session) ? await lockTrainingSession(tx, input.session) : null;
      const programme = session && (await findTrainingProgramme(tx, session.trainingProgramme));
      if (!session || !programme)
        return invalid(
          ...issuesIn([
            issue('input.session', 'NOT_FOUND', { expected: 'id of a session', received: input.session }),
            ofSeller,
          ]),
        );
      const isOwn = principal.audience === 'bureau' ? null : foreignProgramme(principal, 'input.session', programme);
      const enrolments = await findEnrolmentsFor(tx, input.seller, programme);
      const isPromised = programme.mou !== null || programme.programme !== null;
      const issues = issuesIn([
        isOwn,
        ofSeller,
        ...checkSeat(session, new Date()),
        session.state && seller && seller.state.code !== session.state
          ? warning('input.seller', 'UNUSUAL', {
              expected: `a seller of ${session.state}`,
              received: seller.state.code,
            })
          : null,
        isPromised && seller && enrolments.length === 0
          ? warning('input.seller', 'UNUSUAL', {
              expected: "a seller with an active enrolment under the course's MoU or programme",
              received: 'none',
            })
          : null,
      ]);
      if (onlyErrors(issues).length > 0 || !seller) return invalid(...issues);
      const row = await insertRegistration(tx, {
        id: newId('trr'),
        session: session.id,
        trainingProgramme: programme.id,
        seller: input.seller,
        state: seller.state.code,
        partner: programme.organization,
      });
      await showSession(tx, context, session.id);
      await keepStep(tx, context, { subject: row.id, from: null, to: row.status });
      return {
        row,
        subjectType: 'TrainingRegistration',
        state: row.state,
        event: 'training_registration.registered',
        before: null,
        after: row,
        warnings: onlyWarnings(issues),
      };
    },
  });
}

const checkSeat = ({ status, startsAt, seats, registered }: TrainingSessionRow, now: Date): Check[] => [
  status === 'SCHEDULED'
    ? null
    : issue('input.session', 'GUARD_NOT_MET', { expected: 'a session that is SCHEDULED', received: status }),
  status === 'SCHEDULED' && startsAt <= now
    ? issue('input.session', 'GUARD_NOT_MET', { expected: 'a session still to come', received: startsAt.toISOString() })
    : null,
  seats !== null && registered >= seats
    ? issue('input.session', 'OVERRUN', {
        expected: 'a session with a seat left',
        received: `${registered} of ${seats} taken`,
      })
    : null,
];
