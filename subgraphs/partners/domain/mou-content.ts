import { newId } from '../../shared/ids.ts';
import type { MouContent } from '../store/mou-rows.ts';
import type { MouDocumentRow } from '../tables.ts';
import type { MouDocumentInput, RecordMouInput } from '../types.generated.ts';
import { normalHash, trimmed } from './input-checks.ts';
import type { NamedEntities } from './named-entities.ts';

/** The rows below a new MoU, from an input that has been checked. */
export function contentOf(mou: string, input: RecordMouInput, { organizations }: NamedEntities): MouContent {
  const obligations = input.obligations.map((obligation, position) => ({ id: newId('obl'), position, ...obligation }));
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
    obligations: obligations.map(({ id, position, owedBy, owedTo, service, description }) => ({
      id,
      mou,
      position,
      owedBy,
      owedTo: [...owedTo],
      service,
      description: description.trim(),
    })),
    milestones: obligations.flatMap(({ id, milestones }) =>
      milestones.map(({ title, due, status, evidence }, position) => ({
        obligation: id,
        position,
        title: title.trim(),
        due,
        status,
        evidence: trimmed(evidence),
      })),
    ),
    targets: input.targets.map(({ districts: _districts, ...target }, position) => ({
      mou,
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

/** Rows of documents, numbered on from `first`. */
export const documentRows = (mou: string, documents: readonly MouDocumentInput[], first: number): MouDocumentRow[] =>
  documents.map(({ type, title, sha256, size, mediaType, location }, index) => ({
    mou,
    position: first + index,
    type,
    title: trimmed(title),
    sha256: normalHash(sha256),
    size,
    mediaType: mediaType.trim().toLowerCase(),
    location: location.trim(),
  }));
