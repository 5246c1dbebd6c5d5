import type { Transaction } from '../../shared/database.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import type { Principal } from '../../shared/principal.ts';
import { type Conflict, conflict, type Invalid, invalid } from '../../shared/write.ts';
import { findRegistration, lockRegistration, lockTrainingSession } from '../store/training-writes.ts';
import type { TrainingRegistrationRow, TrainingSessionRow } from '../tables.ts';
import { isVisible } from './visibility.ts';

export interface LockedRegistration {
  readonly registration: TrainingRegistrationRow;
  readonly session: TrainingSessionRow;
}

/**
 * The registration with its session, both locked, when it is the caller's and was decided on as it is; else why not. The session is
 * locked first, as by all that take or free a seat, so that two of them never wait for each other.
 */
export async function lockOwnRegistration(
  tx: Transaction,
  principal: Principal,
  { registration: id, expectedVersion }: { readonly registration: string; readonly expectedVersion: number },
): Promise<LockedRegistration | Invalid | Conflict> {
  const seen = isIdOf('TrainingRegistration', id) ? await findRegistration(tx, id) : null;
  const session = seen && isVisible(principal, seen) ? await lockTrainingSession(tx, seen.session) : null;
  const registration = session && (await lockRegistration(tx, id));
  if (!session || !registration)
    return invalid(
      issue('input.registration', 'NOT_FOUND', { expected: 'id of a registration of yours', received: id }),
    );
  return registration.version === expectedVersion
    ? { registration, session }
    : conflict(expectedVersion, registration.version);
}

export const isRefusal = (found: LockedRegistration | Invalid | Conflict): found is Invalid | Conflict =>
  'kind' in found;
