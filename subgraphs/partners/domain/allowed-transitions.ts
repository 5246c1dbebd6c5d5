import type { Context } from '../loaders.ts';
import type { MouRow, MouStatus } from '../tables.ts';
import { authorsOf, type Judged, unmetInWords } from './mou-guards.ts';
import { needsInWords } from './mou-needs.ts';
import { STEPS } from './mou-states.ts';
import type { Step } from './steps.ts';

export interface Transition<Status> {
  readonly to: Status;
  readonly isOpen: boolean;
  readonly blockedBy: readonly string[];
  readonly needs: readonly string[];
}

/** Every next step of an MoU with what stands against it for this principal and what its input must bring. */
export async function allowedTransitions(context: Context, mou: MouRow): Promise<Transition<MouStatus>[]> {
  const { loaders, principal } = context;
  const [renewed, parties, people, obligations, documents, changes] = await Promise.all([
    mou.renews === null ? null : loaders.mou.load(mou.renews),
    loaders.partiesOf.load(mou.id),
    loaders.peopleOf.load(mou.id),
    loaders.obligationsOf.load(mou.id),
    loaders.documentsOf.load(mou.id),
    loaders.changesOf.load(mou.id),
  ]);
  const judged: Judged = {
    mou,
    renewed,
    recordedBy: mou.recordedBy,
    deed: 'AGREEMENT',
    parties,
    people,
    obligationCount: obligations.length,
    documents,
    authors: authorsOf(mou, changes),
    actor: principal.id,
  };
  return openSteps(context, mou.state, STEPS[mou.status], judged);
}

/** Steps with what stands against each for this principal, in a record that a state keeps. */
export function openSteps<Status extends string>(
  context: Context,
  state: string,
  steps: readonly Step<Status>[],
  judged: Judged,
): Transition<Status>[] {
  const noAccess = accessInWords(context, state);
  return steps.map(({ to, guards, needs }) => {
    const blockedBy = [...noAccess, ...unmetInWords(guards, judged)];
    return { to, isOpen: blockedBy.length === 0, blockedBy, needs: needsInWords(needs, judged) };
  });
}

function accessInWords({ principal }: Context, state: string): string[] {
  if (!principal.scopes.has('mou:write')) return ['expected the scope mou:write'];
  if (principal.audience === 'admin' || (principal.audience === 'bureau' && principal.state === state)) return [];
  return [`expected the bureau of ${state} or an admin, got ${principal.state ?? `a ${principal.audience}`}`];
}
