import { requireScope } from '../../shared/authorisation.ts';
import { onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { forbidden } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import type { Principal } from '../../shared/principal.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findMou, lockMou } from '../store/mou-rows.ts';
import { ledger, type MouRow } from '../tables.ts';
import type { MutationRecordMouArgs } from '../types.generated.ts';
import { checkMou } from './check-mou.ts';
import { checkRenewal, renewedAlready } from './check-renewal.ts';
import { insertDraft } from './insert-draft.ts';
import { columnsOf, contentOf } from './mou-content.ts';
import { findNamedEntities } from './named-entities.ts';

/** MoUs are written by bureaus and admins only, whatever scopes a partner's client may hold. */
export function requireMouWriter(principal: Principal): void {
  requireScope(principal, 'mou:write');
  if (principal.audience === 'partner') throw forbidden('expected a bureau or an admin, got a partner');
}

/** Records an MoU as a draft, a bureau only in its own state. Everything wrong with the input comes back at once. */
export async function recordMou(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordMouArgs,
): Promise<CreationOutcome<MouRow>> {
  const { db, principal } = context;
  requireMouWriter(principal);
  const named = await findNamedEntities(context, input);
  const renews = input.renews ?? null;
  const renewal = { path: 'input.renews', effectiveFrom: input.effectiveFrom ?? null };
  const issues = [
    ...checkMou(input, named, principal),
    // Judged here to be told with all else, and again once the MoU to be followed is locked.
    ...(renews === null ? [] : await checkRenewal(db, principal, renews, renewal)),
  ];
  if (onlyErrors(issues).length > 0) return invalid(...issues);

  return write<MouRow, Invalid>(context, ledger, {
    operation: 'recordMou',
    input,
    dryRun,
    idempotencyKey,
    reload: findMou,
    ...(renews === null ? {} : { duplicates: { mou_one_live_renewal: renewedAlready('input.renews', renews) } }),
    async effect(tx) {
      // Locked before anything is written, as renewMou does: in another order the two would wait for each other.
      if (renews !== null) {
        await lockMou(tx, renews);
        const late = onlyErrors(await checkRenewal(tx, principal, renews, renewal));
        if (late.length > 0) return invalid(...late);
      }
      const id = newId('mou');
      const columns = { id, ...columnsOf(input), state: input.state, renews };
      const draft = { event: 'mou.recorded', warnings: onlyWarnings(issues) };
      return insertDraft(context, tx, columns, contentOf(id, input, named), draft);
    },
  });
}
