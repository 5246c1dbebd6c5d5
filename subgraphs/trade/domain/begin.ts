import type { Transaction } from '../../shared/database.ts';
import type { Issue } from '../../shared/errors.ts';
import type { Effect, Versioned } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addChange, findHistory } from '../store/history.ts';
import type { Standing } from './take-step.ts';

interface Begun {
  readonly type: string;
  readonly event: string;
  /** What belongs to the row and is kept with it in the audit trail. */
  readonly details?: object;
  readonly warnings?: readonly Issue[];
  readonly also?: readonly Effect<Versioned>[];
}

/** The effect of a record that begins: its history begins with its status, and the answer shows it, after a dry run too. */
export async function begin<Row extends Standing<string>>(
  tx: Transaction,
  { principal, loaders }: Context,
  row: Row,
  { type, event, details = {}, warnings = [], also = [] }: Begun,
): Promise<Effect<Row>> {
  await addChange(tx, principal, { subject: row.id, from: null, to: row.status });
  loaders.history.clear(row.id).prime(row.id, await findHistory(tx, row.id));
  return {
    row,
    subjectType: type,
    state: row.state,
    event,
    before: null,
    after: { ...row, ...details },
    warnings,
    also,
  };
}
