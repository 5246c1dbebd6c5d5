import { checkText, issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { newId } from '../../shared/ids.ts';
import { invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findMou, type MouContent, readContent } from '../store/mou-rows.ts';
import { ledger, type MouRow } from '../tables.ts';
import type { MutationRenewMouArgs } from '../types.generated.ts';
import { isRefusal, lockChangeable } from './changeable-mou.ts';
import { checkRenewal, renewedAlready } from './check-renewal.ts';
import { checkDay, checkPeriod } from './input-checks.ts';
import { insertDraft } from './insert-draft.ts';
import { requireMouWriter } from './record-mou.ts';

/**
 * Records the MoU that follows another as a draft: parties, scope and obligations as they are, targets without dates and
 * progress; milestones, documents, signatures and figures belong to the old one. The old one does not change.
 */
export async function renewMou(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRenewMouArgs,
): Promise<WriteOutcome<MouRow>> {
  const { principal, store } = context;
  requireMouWriter(principal);
  await store.rollOver();

  return write(context, ledger, {
    operation: 'renewMou',
    input,
    dryRun,
    idempotencyKey,
    reload: findMou,
    duplicates: { mou_one_live_renewal: renewedAlready('input.mou', input.mou) },
    async effect(tx) {
      const wanted = { id: input.mou, expectedVersion: input.expectedVersion };
      const old = await lockChangeable(tx, principal, wanted, 'input.mou');
      if (isRefusal(old)) return old;
      const { effectiveFrom, effectiveTo = null } = input;
      const issues = [
        ...(await checkRenewal(tx, principal, old.id, { path: 'input.mou', effectiveFrom })),
        ...issuesIn([
          checkText('input.title', input.title, { max: 300 }),
          checkDay('input.effectiveFrom', effectiveFrom),
          checkDay('input.effectiveTo', effectiveTo),
          checkPeriod('input.effectiveTo', effectiveFrom, effectiveTo),
        ]),
      ];
      if (onlyErrors(issues).length > 0) return invalid(...issues);

      const id = newId('mou');
      const { summary, state, programme, states, districts, sectors, synthetic } = old;
      const columns = {
        id,
        title: input.title?.trim() ?? old.title,
        ...{ summary, state, programme, states, districts, sectors, synthetic },
        effectiveFrom,
        effectiveTo,
        renews: old.id,
      };
      const content = renewedContent(id, await readContent(tx, old.id));
      return insertDraft(context, tx, columns, content, { event: 'mou.renewed', warnings: onlyWarnings(issues) });
    },
  });
}

/** What of an MoU goes over to the one that follows it. */
const renewedContent = (mou: string, was: MouContent): MouContent => ({
  parties: was.parties.map((row) => ({ ...row, mou })),
  people: was.people.filter(({ capacity }) => capacity === 'SIGNATORY').map((row) => ({ ...row, mou, signedOn: null })),
  cooperatives: was.cooperatives.map(({ cooperative, position }) => ({
    mou,
    cooperative,
    position,
    from: null,
    to: null,
  })),
  obligations: was.obligations.map((row) => ({ ...row, id: newId('obl'), mou, nextDueOn: null })),
  milestones: [],
  targets: was.targets.map((row) => ({ ...row, mou, due: null, achieved: null })),
  targetDistricts: was.targetDistricts.map((row) => ({ ...row, mou, achieved: null })),
  documents: [],
  figures: [],
});
