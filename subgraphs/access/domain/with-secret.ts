import type { WriteOutcome } from '../../shared/write.ts';

/** The outcome of a write, with the secret that it made: it is in no row, so that no later answer can have it. */
export interface WithSecret<Outcome> {
  readonly outcome: Outcome;
  readonly secret: string | null;
}

/** Shows the secret only when the write has just made it: a replay would show one that nobody has, a dry run one that is not kept. */
export function withSecret<Outcome extends WriteOutcome<unknown>>(
  outcome: Outcome,
  secret: string | null,
): WithSecret<Outcome> {
  const isNew = outcome.kind === 'written' && !outcome.replayed && !outcome.dryRun;
  return { outcome, secret: isNew ? secret : null };
}
