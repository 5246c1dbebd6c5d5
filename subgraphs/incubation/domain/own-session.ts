import type { Transaction } from '../../shared/database.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import type { Principal } from '../../shared/principal.ts';
import { type Conflict, conflict, type Invalid, invalid } from '../../shared/write.ts';
import { findTrainingProgramme, lockTrainingSession } from '../store/training-writes.ts';
import type { TrainingSessionRow } from '../tables.ts';
import { foreignSession } from './access.ts';

/** The session, locked, when the caller may change it and decided on it as it is; else why not. */
export async function lockOwnSession(
  tx: Transaction,
  principal: Principal,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
): Promise<TrainingSessionRow | Invalid | Conflict> {
  const session = isIdOf('TrainingSession', id) ? await lockTrainingSession(tx, id) : null;
  const programme = session && (await findTrainingProgramme(tx, session.trainingProgramme));
  if (!session || !programme)
    return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of a session', received: id }));
  const notOwn = foreignSession(principal, 'input.id', programme, session);
  if (notOwn) return invalid(notOwn);
  return session.version === expectedVersion ? session : conflict(expectedVersion, session.version);
}

export const isRefusal = (found: TrainingSessionRow | Invalid | Conflict): found is Invalid | Conflict =>
  'kind' in found;
