import type { Context } from '../loaders.ts';
import type { MouChangeRow, MouContent } from '../store/mou-rows.ts';
import type { MouRow } from '../tables.ts';

/** Puts the rows of a dry run where the answer's fields look for them: in the database they are no more by then. */
export function showUnwritten(
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
