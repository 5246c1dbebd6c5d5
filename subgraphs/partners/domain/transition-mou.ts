import { onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addDocuments, changeMou, findMou, putPeople, readChanges, readContent } from '../store/mou-rows.ts';
import { ledger, type MouPersonRow, type MouRow, type MouStatus } from '../tables.ts';
import type { MutationTransitionMouArgs, TransitionMouInput } from '../types.generated.ts';
import { isRefusal, lockChangeable } from './changeable-mou.ts';
import { checkStep, noSuchStep } from './check-step.ts';
import { trimmed } from './input-checks.ts';
import { keepChange } from './keep-change.ts';
import { documentRows } from './mou-content.ts';
import { authorsOf, type Judged } from './mou-guards.ts';
import { STEPS } from './mou-states.ts';
import { requireMouWriter } from './record-mou.ts';
import { showWritten } from './show-written.ts';
import { type Step, stepIn, takesSignatures } from './steps.ts';

/** Takes an MoU one step on. Access first, then the version, then the step itself, then everything that it lacks at once. */
export async function transitionMou(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationTransitionMouArgs,
): Promise<WriteOutcome<MouRow>> {
  const { principal } = context;
  requireMouWriter(principal);

  return write(context, ledger, {
    operation: 'transitionMou',
    input,
    dryRun,
    idempotencyKey,
    reload: findMou,
    async effect(tx) {
      const current = await lockChangeable(tx, principal, input);
      if (isRefusal(current)) return current;
      const step = stepIn(STEPS, current.status, input.to);
      if (!step) return invalid(noSuchStep(STEPS, current.status, input.to));

      const content = await readContent(tx, current.id);
      const added = step.takesDocuments ? documentRows(current.id, input.documents, content.documents.length) : [];
      const judged: Judged = {
        mou: current,
        renewed: current.renews === null ? null : await findMou(tx, current.renews),
        recordedBy: current.recordedBy,
        deed: 'AGREEMENT',
        parties: content.parties,
        people: content.people,
        obligationCount: content.obligations.length,
        documents: [...content.documents, ...added],
        authors: authorsOf(current, await readChanges(tx, current.id)),
        actor: principal.id,
      };
      const issues = checkStep(current.status, step, input, judged, content.documents);
      if (onlyErrors(issues).length > 0) return invalid(...issues);

      const signed = signedPeople(input, current.id, content.people);
      await addDocuments(tx, added);
      await putPeople(tx, signed);
      const row = await changeMou(tx, current.id, changesOf(step, input, current, judged, signed));
      const was = { row: current, content };
      const { content: changed, before, after } = await keepChange(tx, principal.id, was, row, row.statusReason);
      showWritten(context, row, changed, await readChanges(tx, row.id));
      return {
        row,
        subjectType: 'Mou',
        state: row.state,
        event: `mou.${row.status.toLowerCase()}`,
        before,
        after,
        warnings: onlyWarnings(issues),
      };
    },
  });
}

/** Signatories who were to sign get their date; others who signed are added to their party. */
function signedPeople(
  { signatures }: TransitionMouInput,
  mou: string,
  people: readonly MouPersonRow[],
): MouPersonRow[] {
  const added = new Map<string, number>();
  return signatures.map(({ party, name, designation, signedOn }) => {
    const ofParty = people.filter((person) => person.party === party);
    const awaited = ofParty.find((person) => person.capacity === 'SIGNATORY' && person.name === name.trim());
    if (awaited) return { ...awaited, designation: designation.trim(), signedOn };
    const next = Math.max(-1, ...ofParty.map(({ position }) => position)) + 1 + (added.get(party) ?? 0);
    added.set(party, (added.get(party) ?? 0) + 1);
    return {
      mou,
      party,
      position: next,
      name: name.trim(),
      designation: designation.trim(),
      capacity: 'SIGNATORY' as const,
      signedOn,
    };
  });
}

function changesOf(
  step: Step<MouStatus>,
  input: TransitionMouInput,
  current: MouRow,
  { people, actor }: Judged,
  signed: readonly MouPersonRow[],
): Parameters<typeof changeMou>[2] {
  const isCompletelySigned = step.to === 'SIGNED' && takesSignatures(step);
  const days = [...people, ...signed].flatMap(({ signedOn }) => signedOn ?? []).sort();
  return {
    status: step.to,
    statusReason: trimmed(input.reason),
    statusSince: new Date(),
    ...(step.to === 'WITHDRAWN' ? { withdrawnFrom: current.status } : {}),
    ...(step.to === 'APPROVED' ? { approvedBy: actor } : {}),
    ...(trimmed(input.signedAt) ? { signedAt: trimmed(input.signedAt) } : {}),
    ...(isCompletelySigned ? { signedOn: days.at(-1) ?? null, signedPrecision: 'DAY' as const } : {}),
  };
}
