import { onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import type { Transaction } from '../../shared/database.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type Conflict, conflict, type Invalid, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import {
  addSignatures,
  changeAmendment,
  dateDocuments,
  findAmendment,
  lockAmendment,
  readSignatures,
  readTerms,
} from '../store/amendment-rows.ts';
import { addDocuments, lockMou, readChanges, readContent } from '../store/mou-rows.ts';
import {
  type AmendmentRow,
  type AmendmentSignatureRow,
  type AmendmentStatus,
  ledger,
  type MouRow,
  type Terms,
} from '../tables.ts';
import type { MutationTransitionAmendmentArgs, TransitionAmendmentInput } from '../types.generated.ts';
import { AMENDMENT_STEPS } from './amendment-states.ts';
import { changeable, isRefusal } from './changeable-mou.ts';
import { checkStep, noSuchStep } from './check-step.ts';
import { trimmed } from './input-checks.ts';
import { judgedAmendment } from './judge-amendment.ts';
import { keepAmendment } from './keep-amendment.ts';
import { documentRows } from './mou-content.ts';
import type { Judged } from './mou-guards.ts';
import { putInForce } from './put-in-force.ts';
import { requireMouWriter } from './record-mou.ts';
import { showWritten } from './show-written.ts';
import { type Step, stepIn, takesSignatures } from './steps.ts';

/**
 * Takes an amendment one step on. The last signature puts it in force when its day has come; else that day does. Access
 * first, then the version, then the step itself, then everything that it lacks at once.
 */
export async function transitionAmendment(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationTransitionAmendmentArgs,
): Promise<WriteOutcome<AmendmentRow>> {
  const { principal, requestId } = context;
  requireMouWriter(principal);
  await context.store.rollOver();

  return write(context, ledger, {
    operation: 'transitionAmendment',
    input,
    dryRun,
    idempotencyKey,
    reload: findAmendment,
    async effect(tx) {
      const found = await lockBoth(tx, context, input);
      if (isRefusal(found)) return found;
      const { mou, amendment: current } = found;
      const step = stepIn(AMENDMENT_STEPS, current.status, input.to);
      if (!step) return invalid(noSuchStep(AMENDMENT_STEPS, current.status, input.to));

      const { documents } = await readContent(tx, mou.id);
      const own = documents.filter(({ amendment }) => amendment === current.id);
      const added = step.takesDocuments ? documentRows(mou.id, input.documents, documents.length, current.id) : [];
      const signatures = await readSignatures(tx, current.id);
      const judged = judgedAmendment({
        mou,
        amendment: current,
        before: await termsNumbered(tx, mou, current.amends),
        after: await termsNumbered(tx, mou, current.number),
        signatures,
        documents: [...documents, ...added],
        actor: principal.id,
      });
      const issues = checkStep(current.status, step, input, judged, documents);
      if (onlyErrors(issues).length > 0) return invalid(...issues);

      await addDocuments(tx, added);
      const signed = signaturesOf(input, current.id, signatures);
      await addSignatures(tx, signed);
      const changes = changesOf(step, input, current, judged, [...signatures, ...signed]);
      let row = await changeAmendment(tx, current.id, changes);
      const before = { ...current, signatures, documents: own };
      if (row.inForceFrom !== null) await dateDocuments(tx, row.id, row.inForceFrom);
      const after = await keepAmendment(context, tx, mou, current, row);
      if (row.inForceFrom !== null && row.inForceFrom <= dayInIndia(new Date())) {
        const applied = await putInForce(tx, mou, row, { actor: principal, requestId });
        row = applied.amendment;
        context.loaders.amendment.clear(row.id).prime(row.id, row);
        showWritten(context, applied.mou, await readContent(tx, mou.id), await readChanges(tx, mou.id));
      }
      return {
        row,
        subjectType: 'MouAmendment',
        state: mou.state,
        event: `mou.amendment_${row.status.toLowerCase()}`,
        before,
        after,
        warnings: onlyWarnings(issues),
      };
    },
  });
}

/** The MoU and its amendment, both locked, the MoU first, as everybody locks them. */
async function lockBoth(
  tx: Transaction,
  { principal }: Context,
  { id, expectedVersion }: TransitionAmendmentInput,
): Promise<{ readonly mou: MouRow; readonly amendment: AmendmentRow } | Invalid | Conflict> {
  const notFound = invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of an amendment of yours', received: id }));
  const seen = isIdOf('MouAmendment', id) ? await findAmendment(tx, id) : null;
  if (!seen) return notFound;
  const mou = changeable(principal, id, await lockMou(tx, seen.mou));
  const isForeign = isRefusal(mou) && mou.kind === 'invalid' && mou.issues.some(({ code }) => code === 'FOREIGN_STATE');
  // A draft of another state's does not exist for whoever may see that state's MoU.
  if (isRefusal(mou)) return isForeign && seen.shared ? mou : notFound;
  const amendment = await lockAmendment(tx, id);
  if (!amendment) return notFound;
  return amendment.version === expectedVersion ? { mou, amendment } : conflict(expectedVersion, amendment.version);
}

async function termsNumbered(tx: Transaction, { id }: MouRow, number: number): Promise<Terms> {
  const terms = await readTerms(tx, id, number);
  if (!terms) throw new Error(`no terms are kept of version ${number} of ${id}`);
  return terms;
}

function signaturesOf(
  { signatures }: TransitionAmendmentInput,
  amendment: string,
  known: readonly AmendmentSignatureRow[],
): AmendmentSignatureRow[] {
  return signatures.map(({ party, name, designation, signedOn }, index) => ({
    amendment,
    party,
    position: known.length + index,
    name: name.trim(),
    designation: designation.trim(),
    signedOn,
  }));
}

function changesOf(
  step: Step<AmendmentStatus>,
  input: TransitionAmendmentInput,
  current: AmendmentRow,
  { actor }: Judged,
  signatures: readonly AmendmentSignatureRow[],
): Parameters<typeof changeAmendment>[2] {
  const lastSignature =
    signatures
      .map(({ signedOn }) => signedOn)
      .sort()
      .at(-1) ?? null;
  const isSigned = step.to === 'SIGNED' && takesSignatures(step) && lastSignature !== null;
  return {
    status: step.to,
    statusReason: trimmed(input.reason),
    statusSince: new Date(),
    ...(step.to === 'WITHDRAWN' ? { withdrawnFrom: current.status } : {}),
    ...(step.to === 'APPROVED' ? { approvedBy: actor } : {}),
    ...(trimmed(input.signedAt) ? { signedAt: trimmed(input.signedAt) } : {}),
    ...(isSigned
      ? {
          signedOn: lastSignature,
          inForceFrom: lastSignature > current.effectiveFrom ? lastSignature : current.effectiveFrom,
        }
      : {}),
  };
}
