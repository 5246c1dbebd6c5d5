import { onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findAmendment, insertAmendment, keepTerms, nextTermsNumber } from '../store/amendment-rows.ts';
import { addDocuments, findMou, readContent } from '../store/mou-rows.ts';
import { type AmendmentRow, ledger, type Terms } from '../tables.ts';
import type { MutationAmendMouArgs } from '../types.generated.ts';
import { amendedInput } from './amended-input.ts';
import { changeable, isRefusal, lockChangeable } from './changeable-mou.ts';
import { checkAmendable, checkAmendment } from './check-amendment.ts';
import { compareVersions } from './compare-terms.ts';
import { keepAmendment } from './keep-amendment.ts';
import { type LatestTerms, readLatestTerms } from './latest-terms.ts';
import { columnsOf, contentOf, documentRows } from './mou-content.ts';
import { findNamedEntities } from './named-entities.ts';
import { requireMouWriter } from './record-mou.ts';
import { termsOf } from './terms.ts';

/**
 * Proposes an amendment of a signed MoU. Access first, then the version, then whether the MoU can be amended at all, then
 * everything wrong with the input at once: what it would say is judged like what any MoU says.
 */
export async function amendMou(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationAmendMouArgs,
): Promise<WriteOutcome<AmendmentRow>> {
  const { db, principal, store } = context;
  requireMouWriter(principal);
  await store.rollOver();
  const seen = isIdOf('Mou', input.mou) ? await findMou(db, input.mou) : null;
  const known = changeable(principal, input.mou, seen, 'input.mou');
  if (isRefusal(known)) return known;
  // Asked before the transaction, of the terms as they are now; should another version be signed meanwhile, it is judged too.
  const { terms } = await readLatestTerms(db, known);
  const named = await findNamedEntities(context, amendedInput(terms, known.state, input.terms));

  return write(context, ledger, {
    operation: 'amendMou',
    input,
    dryRun,
    idempotencyKey,
    reload: findAmendment,
    async effect(tx) {
      const mou = await lockChangeable(
        tx,
        principal,
        { id: input.mou, expectedVersion: input.expectedVersion },
        'input.mou',
      );
      if (isRefusal(mou)) return mou;
      const today = dayInIndia(new Date());
      const latest = await readLatestTerms(tx, mou);
      const refusals = checkAmendable(mou, latest, today);
      if (refusals.length > 0) return invalid(...refusals);

      const { documents } = await readContent(tx, mou.id);
      const hashes = new Set(documents.map(({ sha256 }) => sha256));
      const amended = amendedInput(latest.terms, mou.state, input.terms);
      const issues = checkAmendment(input, amended, { mou, latest, named, principal, known: hashes, today });
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      const proposed = termsOf(columnsOf(amended), contentOf(mou.id, amended, named, latest.terms.obligations));
      const noChange = checkChange(latest, proposed);
      if (noChange) return invalid(noChange, ...issues);

      // What was first signed is kept before it is changed for the first time.
      if (latest.number === 1) await keepTerms(tx, mou.id, 1, latest.terms);
      const id = newId('amd');
      const row = await insertAmendment(
        tx,
        {
          id,
          mou: mou.id,
          number: await nextTermsNumber(tx, mou.id),
          amends: latest.number,
          state: mou.state,
          summary: input.summary.trim(),
          status: 'DRAFT',
          effectiveFrom: input.effectiveFrom,
          recordedBy: principal.id,
          synthetic: mou.synthetic,
        },
        proposed,
      );
      await addDocuments(tx, documentRows(mou.id, input.documents, documents.length, id));
      const after = await keepAmendment(context, tx, mou, null, row);
      return {
        row,
        subjectType: 'MouAmendment',
        state: mou.state,
        event: 'mou.amendment_proposed',
        before: null,
        after,
        warnings: onlyWarnings(issues),
      };
    },
  });
}

function checkChange({ terms }: LatestTerms, proposed: Terms): Issue | null {
  const changes = compareVersions({ terms, documents: [] }, { terms: proposed, documents: [] });
  if (changes.length > 0) return null;
  return issue('input.terms', 'INCONSISTENT', {
    expected: 'something that the MoU does not say yet',
    received: 'nothing',
  });
}
