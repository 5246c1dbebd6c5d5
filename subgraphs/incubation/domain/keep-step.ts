import type { Transaction } from '../../shared/database.ts';
import type { Context } from '../loaders.ts';
import { addStatusChanges, findStatusChanges } from '../store/status-changes.ts';

interface KeptStep {
  readonly subject: string;
  readonly from: string | null;
  readonly to: string;
  readonly note?: string | null | undefined;
}

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** Adds steps to the history of records, each as made by the caller. */
export const keepSteps = (tx: Transaction, { principal }: Context, steps: readonly KeptStep[]): Promise<void> =>
  addStatusChanges(
    tx,
    steps.map(({ note, ...kept }) => ({
      ...kept,
      actor: principal.id,
      organization: principal.organization,
      note: trimmed(note),
    })),
  );

/** The same for one record, whose history the answer then shows as the transaction sees it, dry runs included. */
export async function keepStep(tx: Transaction, context: Context, kept: KeptStep): Promise<void> {
  await keepSteps(tx, context, [kept]);
  const history = await findStatusChanges(tx, kept.subject);
  context.loaders.statusChanges.clear(kept.subject).prime(kept.subject, history);
}
