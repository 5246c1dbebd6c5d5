import type { MouContent } from '../store/mou-rows.ts';
import type { MouPersonRow, Terms } from '../tables.ts';
import { earliestDue } from './overdue.ts';

/** The columns of an MoU that say what its terms say. */
export const termColumns = (terms: Terms) => ({
  title: terms.title,
  summary: terms.summary,
  programme: terms.programme,
  effectiveFrom: terms.effectiveFrom,
  effectiveTo: terms.effectiveTo,
  states: [...terms.states],
  districts: [...terms.districts],
  sectors: [...terms.sectors],
});

/**
 * The rows below an MoU that its terms make, with the progress that `was` has under the same keys. Documents and reported
 * figures are no terms and stay; so do signatories who have signed, whoever else is named now.
 */
export function rowsOfTerms(mou: string, terms: Terms, was: MouContent): MouContent {
  const obligations = terms.obligations.map((obligation, position) => ({ ...obligation, position }));
  const milestones = obligations.flatMap(({ id, milestones }) =>
    milestones.map(({ key, title, due }, position) => {
      const before = was.milestones.find((milestone) => milestone.obligation === id && milestone.key === key);
      const { status = 'SCHEDULED' as const, evidence = null, evidenceSha256 = null } = before ?? {};
      return { obligation: id, key, position, title, due, status, evidence, evidenceSha256 };
    }),
  );
  const targets = terms.targets.map((target, position) => ({
    ...target,
    position,
    before: was.targets.find(({ key }) => key === target.key),
  }));
  return {
    parties: terms.parties.map(({ key, role, organization, statedAs }, position) => ({
      mou,
      key,
      position,
      role,
      organization,
      statedAs,
    })),
    people: terms.parties.flatMap((party) => peopleOf(mou, party, was)),
    cooperatives: terms.cooperatives.map((covered, position) => ({ mou, ...covered, position })),
    obligations: obligations.map(({ id, key, position, owedBy, owedTo, service, description }) => ({
      id,
      mou,
      key,
      position,
      owedBy,
      owedTo: [...owedTo],
      service,
      description,
      nextDueOn: earliestDue(milestones.filter(({ obligation }) => obligation === id)),
    })),
    milestones,
    targets: targets.map(({ key, position, metric, unit, baseline, value, min, max, due, before }) => ({
      mou,
      key,
      position,
      metric,
      unit,
      baseline,
      value,
      min,
      max,
      due,
      achieved: before?.metric === metric ? before.achieved : null,
    })),
    targetDistricts: targets.flatMap(({ position, districts, before, metric }) =>
      districts.map(({ district, value }) => {
        const part = was.targetDistricts.find(
          (candidate) => candidate.target === before?.position && candidate.district === district,
        );
        return {
          mou,
          target: position,
          district,
          value,
          achieved: before?.metric === metric ? (part?.achieved ?? null) : null,
        };
      }),
    ),
    documents: was.documents,
    figures: was.figures,
  };
}

function peopleOf(mou: string, { key, people }: Terms['parties'][number], was: MouContent): MouPersonRow[] {
  const before = was.people.filter(({ party }) => party === key);
  const isNamed = ({ name, capacity }: Pick<MouPersonRow, 'name' | 'capacity'>) =>
    people.some((person) => person.name === name && person.capacity === capacity);
  const named = people.map((person) => ({
    ...person,
    signedOn:
      before.find(({ name, capacity }) => name === person.name && capacity === person.capacity)?.signedOn ?? null,
  }));
  const signed = before.filter((person) => person.signedOn !== null && !isNamed(person));
  return [...named, ...signed].map(({ name, designation, capacity, signedOn }, position) => ({
    mou,
    party: key,
    position,
    name,
    designation,
    capacity,
    signedOn,
  }));
}
