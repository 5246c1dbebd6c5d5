import type { Transaction } from '../../shared/database.ts';
import type { Context } from '../loaders.ts';
import { findTrainingSession } from '../store/training-writes.ts';

/** Lets the answer to a write show the session as the transaction sees it, with the seats that are left, dry runs included. */
export async function showSession(tx: Transaction, { loaders }: Context, id: string): Promise<void> {
  loaders.trainingSession.clear(id).prime(id, await findTrainingSession(tx, id));
}
