import { requireScope } from '../../shared/authorisation.ts';
import { onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { forbidden } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { Principal } from '../../shared/principal.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findMou, insertMou, keepVersion, nextNumber, readChanges } from '../store/mou-rows.ts';
import { ledger, type MouRow } from '../tables.ts';
import type { MutationRecordMouArgs } from '../types.generated.ts';
import { checkMou } from './check-mou.ts';
import { columnsOf, contentOf } from './mou-content.ts';
import { snapshotOf } from './mou-snapshot.ts';
import { findNamedEntities } from './named-entities.ts';
import { showWritten } from './show-written.ts';

/** MoUs are written by bureaus and admins only, whatever scopes a partner's client may hold. */
export function requireMouWriter(principal: Principal): void {
  requireScope(principal, 'mou:write');
  if (principal.audience === 'partner') throw forbidden('expected a bureau or an admin, got a partner');
}

/** `TN-2021-0001`: state, calendar year of recording in India, number within both. */
const referenceOf = (state: string, year: number, number: number): string =>
  `${state.slice('IN-'.length)}-${year}-${String(number).padStart(4, '0')}`;

/** Records an MoU as a draft, a bureau only in its own state. Everything wrong with the input comes back at once. */
export async function recordMou(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordMouArgs,
): Promise<CreationOutcome<MouRow>> {
  const { principal } = context;
  requireMouWriter(principal);
  const named = await findNamedEntities(context, input);
  const issues = checkMou(input, named, principal);
  if (onlyErrors(issues).length > 0) return invalid(...issues);

  return write<MouRow, Invalid>(context, ledger, {
    operation: 'recordMou',
    input,
    dryRun,
    idempotencyKey,
    reload: findMou,
    async effect(tx) {
      const id = newId('mou');
      const content = contentOf(id, input, named);
      const year = Number(dayInIndia(new Date()).slice(0, 4));
      const row = await insertMou(
        tx,
        {
          id,
          reference: referenceOf(input.state, year, await nextNumber(tx, input.state, year)),
          ...columnsOf(input),
          state: input.state,
          status: 'DRAFT',
          recordedBy: principal.id,
        },
        content,
      );
      const snapshot = snapshotOf(row, content);
      await keepVersion(tx, {
        mou: id,
        version: row.version,
        at: row.updatedAt,
        actor: principal.id,
        from: null,
        to: row.status,
        snapshot,
      });
      if (dryRun) showWritten(context, row, content, await readChanges(tx, id));
      return {
        row,
        subjectType: 'Mou',
        state: row.state,
        event: 'mou.recorded',
        before: null,
        after: snapshot,
        warnings: onlyWarnings(issues),
      };
    },
  });
}
