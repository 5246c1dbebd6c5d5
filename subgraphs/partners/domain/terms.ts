import type { MouContent } from '../store/mou-rows.ts';
import type { MouRow, Terms } from '../tables.ts';
import type { MouInput } from './mou-input.ts';

type TermColumns = Pick<
  MouRow,
  'title' | 'summary' | 'programme' | 'effectiveFrom' | 'effectiveTo' | 'states' | 'districts' | 'sectors'
>;
type TermRows = Pick<
  MouContent,
  'parties' | 'people' | 'cooperatives' | 'obligations' | 'milestones' | 'targets' | 'targetDistricts'
>;

/** What an MoU says, without progress and signatures. */
export const termsOf = (mou: TermColumns, content: TermRows): Terms => ({
  title: mou.title,
  summary: mou.summary,
  programme: mou.programme,
  effectiveFrom: mou.effectiveFrom,
  effectiveTo: mou.effectiveTo,
  states: mou.states,
  districts: mou.districts,
  sectors: mou.sectors,
  cooperatives: content.cooperatives.map(({ cooperative, from, to }) => ({ cooperative, from, to })),
  parties: content.parties.map(({ key, role, organization, statedAs }) => ({
    key,
    role,
    organization,
    statedAs,
    people: content.people
      .filter(({ party }) => party === key)
      .map(({ name, designation, capacity }) => ({ name, designation, capacity })),
  })),
  obligations: content.obligations.map(({ id, key, owedBy, owedTo, service, description }) => ({
    id,
    key,
    owedBy,
    owedTo,
    service,
    description,
    milestones: content.milestones
      .filter(({ obligation }) => obligation === id)
      .map((milestone) => ({ key: milestone.key, title: milestone.title, due: milestone.due })),
  })),
  targets: content.targets.map(({ key, position, metric, unit, baseline, value, min, max, due }) => ({
    key,
    metric,
    unit,
    baseline,
    value,
    min,
    max,
    due,
    districts: content.targetDistricts
      .filter(({ target }) => target === position)
      .map((part) => ({ district: part.district, value: part.value })),
  })),
});

/** Terms as somebody would write them down, to be changed and checked like any input. */
export const inputOf = (terms: Terms, state: string): MouInput => ({
  state,
  title: terms.title,
  summary: terms.summary,
  programme: terms.programme,
  effectiveFrom: terms.effectiveFrom,
  effectiveTo: terms.effectiveTo,
  scope: {
    states: [...terms.states],
    districts: [...terms.districts],
    sectors: [...terms.sectors],
    cooperatives: terms.cooperatives.map((covered) => ({ ...covered })),
  },
  parties: terms.parties.map((party) => ({ ...party, people: party.people.map((person) => ({ ...person })) })),
  obligations: terms.obligations.map(({ key, owedBy, owedTo, service, description, milestones }) => ({
    key,
    owedBy,
    owedTo: [...owedTo],
    service,
    description,
    milestones: milestones.map((milestone) => ({ ...milestone, status: 'SCHEDULED' as const })),
  })),
  targets: terms.targets.map((target) => ({ ...target, districts: target.districts.map((part) => ({ ...part })) })),
  documents: [],
  reportedFigures: [],
});
