import type { Context } from '../loaders.ts';
import type { MouChangeRow, MouContent } from '../store/mou-rows.ts';
import type { MouRow } from '../tables.ts';

/**
 * Puts the rows that a write leaves where the answer's fields look for them: those of a dry run are in the database no more
 * by then, and an earlier field of the same operation may have looked before this write.
 */
export function showWritten(
  { loaders }: Context,
  mou: MouRow,
  content: MouContent,
  changes: readonly MouChangeRow[],
): void {
  const { id } = mou;
  loaders.mou.clear(id).prime(id, mou);
  loaders.partiesOf.clear(id).prime(id, content.parties);
  loaders.peopleOf.clear(id).prime(id, content.people);
  loaders.cooperativesOf.clear(id).prime(id, content.cooperatives);
  loaders.obligationsOf.clear(id).prime(id, content.obligations);
  for (const obligation of content.obligations) {
    const milestones = content.milestones.filter((milestone) => milestone.obligation === obligation.id);
    loaders.milestonesOf.clear(obligation.id).prime(
      obligation.id,
      milestones.toSorted((a, b) => a.due.localeCompare(b.due)),
    );
  }
  loaders.targetsOf.clear(id).prime(id, content.targets);
  loaders.targetDistrictsOf.clear(id).prime(id, content.targetDistricts);
  loaders.documentsOf.clear(id).prime(id, content.documents);
  loaders.figuresOf.clear(id).prime(id, content.figures);
  loaders.changesOf.clear(id).prime(id, changes);
}
