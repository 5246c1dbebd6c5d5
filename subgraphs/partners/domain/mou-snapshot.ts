import type { MouContent } from '../store/mou-rows.ts';
import type { MouRow } from '../tables.ts';

/** Without the columns that name the row above. */
const own = <Row extends object, Key extends keyof Row>(row: Row, ...keys: readonly Key[]): Omit<Row, Key> => {
  const copy = { ...row };
  for (const key of keys) delete copy[key];
  return copy;
};

/** The whole MoU as one nested value: what a version keeps, and what audit trail and event tell. */
export const snapshotOf = (mou: MouRow, content: MouContent) => ({
  ...mou,
  parties: content.parties.map((party) => ({
    ...own(party, 'mou'),
    people: content.people.filter((person) => person.party === party.key).map((person) => own(person, 'mou', 'party')),
  })),
  cooperatives: content.cooperatives.map((covered) => own(covered, 'mou')),
  obligations: content.obligations.map((obligation) => ({
    ...own(obligation, 'mou'),
    milestones: content.milestones
      .filter((milestone) => milestone.obligation === obligation.id)
      .map((milestone) => own(milestone, 'obligation')),
  })),
  targets: content.targets.map((target) => ({
    ...own(target, 'mou'),
    districts: content.targetDistricts
      .filter((part) => part.target === target.position)
      .map((part) => own(part, 'mou', 'target')),
  })),
  documents: content.documents.map((document) => own(document, 'mou')),
  reportedFigures: content.figures.map((figure) => own(figure, 'subject')),
});
