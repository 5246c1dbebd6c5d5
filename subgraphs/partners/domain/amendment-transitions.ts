import type { Context } from '../loaders.ts';
import type { AmendmentRow, AmendmentStatus, MouPartyRow, Terms } from '../tables.ts';
import { openSteps, type Transition } from './allowed-transitions.ts';
import { partiesToAmendment } from './amendment-parties.ts';
import { AMENDMENT_STEPS } from './amendment-states.ts';
import { judgedAmendment } from './judge-amendment.ts';

/** What the versions before and after an amendment say. */
export async function termsAround(
  { loaders }: Context,
  { mou, amends, number }: AmendmentRow,
): Promise<{ readonly before: Terms; readonly after: Terms }> {
  const versions = await loaders.termsOf.load(mou);
  const [before, after] = [amends, number].map((wanted) => versions.find((version) => version.number === wanted));
  if (!before || !after) throw new Error(`no terms are kept of versions ${amends} and ${number} of ${mou}`);
  return { before: before.terms, after: after.terms };
}

/** Who has to sign an amendment. */
export async function amendmentParties(context: Context, amendment: AmendmentRow): Promise<MouPartyRow[]> {
  const { before, after } = await termsAround(context, amendment);
  return partiesToAmendment(amendment.mou, before, after);
}

/** Every next step of an amendment with what stands against it for this principal and what its input must bring. */
export async function amendmentTransitions(
  context: Context,
  amendment: AmendmentRow,
): Promise<Transition<AmendmentStatus>[]> {
  const { loaders, principal } = context;
  const [mou, terms, signatures, documents] = await Promise.all([
    loaders.mou.load(amendment.mou),
    termsAround(context, amendment),
    loaders.signaturesOf.load(amendment.id),
    loaders.documentsOf.load(amendment.mou),
  ]);
  if (!mou) return [];
  const judged = judgedAmendment({ mou, amendment, ...terms, signatures, documents, actor: principal.id });
  return openSteps(context, amendment.state, AMENDMENT_STEPS[amendment.status], judged);
}
