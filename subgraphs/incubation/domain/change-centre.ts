import type { Transaction } from '../../shared/database.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import {
  type Conflict,
  conflict,
  type Effect,
  type Invalid,
  invalid,
  type WriteOutcome,
  write,
} from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeCentre, findCentre, findOfferings, lockCentre } from '../store/facility-writes.ts';
import { type FacilityCentreRow, ledger } from '../tables.ts';
import { foreignState, requireBureau } from './access.ts';

interface CentreChange {
  readonly operation: string;
  readonly input: { readonly expectedVersion: number };
  readonly dryRun: boolean | null | undefined;
  readonly idempotencyKey: string | null | undefined;
  /** Id of the centre, and where it stands in the input. */
  readonly id: string;
  readonly path: string;
  readonly event: (row: FacilityCentreRow) => string;
  /** What changes in the centre's own row, after all else is written; issues when it can not; null when nothing does. */
  readonly change: (tx: Transaction, centre: FacilityCentreRow) => Promise<Partial<FacilityCentreRow> | Invalid | null>;
}

const isInvalid = (result: Partial<FacilityCentreRow> | Invalid): result is Invalid => 'kind' in result;

/** A write to a centre of the bureau's own state, or to one of its offerings: the centre is locked and its version judged. */
export function changeOwnCentre(
  context: Context,
  { operation, input, dryRun, idempotencyKey, id, path, event, change }: CentreChange,
): Promise<WriteOutcome<FacilityCentreRow>> {
  const { principal, loaders } = context;
  requireBureau(principal, operation);
  return write<FacilityCentreRow, Invalid | Conflict>(context, ledger, {
    operation,
    input,
    dryRun,
    idempotencyKey,
    reload: findCentre,
    async effect(tx) {
      const current = isIdOf('FacilityCentre', id) ? await lockCentre(tx, id, 'update') : null;
      if (!current) return invalid(issue(path, 'NOT_FOUND', { expected: 'id of a facility centre', received: id }));
      const foreign = foreignState(principal, path, 'a centre', current.state);
      if (foreign) return invalid(foreign);
      if (current.version !== input.expectedVersion) return conflict(input.expectedVersion, current.version);
      const before = { ...current, offerings: await findOfferings(tx, id) };
      const changes = await change(tx, current);
      if (changes === null) return { kind: 'unchanged', row: current };
      if (isInvalid(changes)) return changes;
      const row = await changeCentre(tx, id, changes);
      const offerings = await findOfferings(tx, id);
      loaders.offerings.clear(id).prime(id, offerings);
      const effect: Effect<FacilityCentreRow> = {
        row,
        subjectType: 'FacilityCentre',
        state: row.state,
        event: event(row),
        before,
        after: { ...row, offerings },
      };
      return effect;
    },
  });
}
