import type { MouContent } from '../store/mou-rows.ts';
import type { MouDocumentRow, mous } from '../tables.ts';
import type { MouDocumentInput } from '../types.generated.ts';
import { coveredStates } from './check-scope.ts';
import { type KnownObligation, keyedObligations } from './content-rows.ts';
import { normalHash, trimmed } from './input-checks.ts';
import { keyFrom, keysOf } from './item-keys.ts';
import type { MouInput } from './mou-input.ts';
import type { NamedEntities } from './named-entities.ts';
import { earliestDue } from './overdue.ts';

/** The columns of an MoU that an input gives, which has been checked. */
export const columnsOf = (input: MouInput) =>
  ({
    title: input.title.trim(),
    summary: trimmed(input.summary),
    programme: input.programme ?? null,
    states: [...coveredStates(input)],
    districts: [...(input.scope?.districts ?? [])],
    sectors: [...(input.scope?.sectors ?? [])],
    effectiveFrom: input.effectiveFrom ?? null,
    effectiveTo: input.effectiveTo ?? null,
  }) satisfies Partial<typeof mous.$inferInsert>;

/** The rows below an MoU, from an input that has been checked. Obligations that it has `known` before keep their ids. */
export function contentOf(
  mou: string,
  input: MouInput,
  { organizations }: NamedEntities,
  known: readonly KnownObligation[] = [],
): MouContent {
  const obligations = keyedObligations(input.obligations, known);
  const targetKeys = keysOf(input.targets, ({ metric }) => keyFrom(metric, 'target'));
  return {
    parties: input.parties.map(({ key, role, organization, statedAs }, position) => ({
      mou,
      key,
      position,
      role,
      organization: organization ?? null,
      statedAs: trimmed(statedAs) ?? organizations.get(organization ?? '')?.name ?? '',
    })),
    people: input.parties.flatMap(({ key, people }) =>
      people.map(({ name, designation, capacity }, position) => ({
        mou,
        party: key,
        position,
        name: name.trim(),
        designation: trimmed(designation),
        capacity,
        signedOn: null,
      })),
    ),
    cooperatives: (input.scope?.cooperatives ?? []).map(({ cooperative, from, to }, position) => ({
      mou,
      cooperative,
      position,
      from: from ?? null,
      to: to ?? null,
    })),
    obligations: obligations.map(({ id, key, owedBy, owedTo, service, description, milestones }, position) => ({
      id,
      mou,
      key,
      position,
      owedBy,
      owedTo: [...owedTo],
      service,
      description: description.trim(),
      nextDueOn: earliestDue(milestones),
    })),
    milestones: obligations.flatMap(({ id, milestones }) => {
      const keys = keysOf(milestones, ({ title }) => keyFrom(title, 'milestone'));
      return milestones.map(({ title, due, status, evidence, evidenceSha256 }, position) => ({
        obligation: id,
        key: keys[position]!,
        position,
        title: title.trim(),
        due,
        status,
        evidence: trimmed(evidence),
        evidenceSha256: evidenceSha256 ? normalHash(evidenceSha256) : null,
      }));
    }),
    targets: input.targets.map(({ districts: _districts, ...target }, position) => ({
      mou,
      key: targetKeys[position]!,
      position,
      metric: target.metric,
      unit: target.unit.trim(),
      baseline: target.baseline ?? null,
      value: target.value ?? null,
      min: target.min ?? null,
      max: target.max ?? null,
      due: target.due ?? null,
      achieved: target.achieved ?? null,
    })),
    targetDistricts: input.targets.flatMap(({ districts }, target) =>
      districts.map(({ district, value, achieved }) => ({ mou, target, district, value, achieved: achieved ?? null })),
    ),
    documents: documentRows(mou, input.documents, 0),
    figures: input.reportedFigures.map((figure, position) => ({
      subject: mou,
      position,
      metric: figure.metric.trim(),
      value: figure.value,
      unit: figure.unit.trim(),
      qualifier: figure.qualifier,
      asOf: figure.asOf ?? null,
      source: figure.source.trim(),
    })),
  };
}

/** Rows of documents of an MoU, or of an amendment of it, numbered on from `first`. */
export const documentRows = (
  mou: string,
  documents: readonly MouDocumentInput[],
  first: number,
  amendment: string | null = null,
): MouDocumentRow[] =>
  documents.map(({ type, title, sha256, size, mediaType, location }, index) => ({
    mou,
    position: first + index,
    type,
    title: trimmed(title),
    sha256: normalHash(sha256),
    size,
    mediaType: mediaType.trim().toLowerCase(),
    location: location.trim(),
    amendment,
    inForceFrom: null,
  }));
