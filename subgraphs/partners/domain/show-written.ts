import type { Context } from '../loaders.ts';
import type { MouChangeRow, MouContent } from '../store/mou-rows.ts';
import type { MouRow } from '../tables.ts';
import { contentKey, dayIn } from './mou-view.ts';

/**
 * Puts the rows that a write leaves where the answer's fields look for them: those of a dry run are in the database no more
 * by then, and an earlier field of the same operation may have looked before this write.
 */
export function showWritten(
  context: Context,
  mou: MouRow,
  content: MouContent,
  changes: readonly MouChangeRow[],
): void {
  const { loaders } = context;
  const { id } = mou;
  loaders.mou.clear(id).prime(id, mou);
  loaders.changesOf.clear(id).prime(id, changes);
  showContent(context, id, content);
}

/** The same for the rows below an MoU, under its id or a content key. Milestones lie under what they name as obligation. */
export function showContent({ loaders }: Context, key: string, content: MouContent): void {
  loaders.partiesOf.clear(key).prime(key, content.parties);
  loaders.peopleOf.clear(key).prime(key, content.people);
  loaders.cooperativesOf.clear(key).prime(key, content.cooperatives);
  loaders.obligationsOf.clear(key).prime(key, content.obligations);
  const day = dayIn(key);
  for (const { id } of content.obligations) {
    const obligation = contentKey(id, day);
    const milestones = content.milestones
      .filter((milestone) => milestone.obligation === obligation)
      .toSorted((a, b) => a.due.localeCompare(b.due));
    loaders.milestonesOf.clear(obligation).prime(obligation, milestones);
  }
  loaders.targetsOf.clear(key).prime(key, content.targets);
  loaders.targetDistrictsOf.clear(key).prime(key, content.targetDistricts);
  loaders.documentsOf.clear(key).prime(key, content.documents);
  loaders.figuresOf.clear(key).prime(key, content.figures);
}
