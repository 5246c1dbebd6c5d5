import type { MouContent } from '../store/mou-rows.ts';
import type { MouRow, MouSnapshot } from '../tables.ts';
import { keyFrom, keysOf } from './item-keys.ts';
import { earliestDue } from './overdue.ts';

/** What a version of an MoU's record kept, as rows again. Versions from before keys were kept get ones as they are made. */
export function contentOfSnapshot(
  mou: string,
  kept: MouSnapshot,
): { readonly columns: Partial<MouRow>; readonly content: MouContent } {
  const { title, summary, programme, effectiveFrom, effectiveTo, states, districts, sectors } = kept;
  const obligationKeys = keysOf(kept.obligations, ({ service }) => keyFrom(service, 'obligation'));
  const targetKeys = keysOf(kept.targets, ({ metric }) => keyFrom(metric, 'target'));
  return {
    columns: { title, summary, programme, effectiveFrom, effectiveTo, states, districts, sectors },
    content: {
      parties: kept.parties.map(({ people: _, ...party }) => ({ mou, ...party })),
      people: kept.parties.flatMap(({ key, people }) => people.map((person) => ({ mou, party: key, ...person }))),
      cooperatives: kept.cooperatives.map((covered) => ({ mou, ...covered })),
      obligations: kept.obligations.map(({ milestones, ...obligation }, at) => ({
        ...obligation,
        mou,
        key: obligationKeys[at]!,
        nextDueOn: earliestDue(milestones),
      })),
      milestones: kept.obligations.flatMap(({ id, milestones }) => {
        const keys = keysOf(milestones, (milestone) => keyFrom(milestone.title, 'milestone'));
        return milestones.map((milestone, at) => ({
          evidenceSha256: null,
          ...milestone,
          obligation: id,
          key: keys[at]!,
        }));
      }),
      targets: kept.targets.map(({ districts: _, ...target }, at) => ({ mou, ...target, key: targetKeys[at]! })),
      targetDistricts: kept.targets.flatMap(({ position, districts: parts }) =>
        parts.map((part) => ({ mou, target: position, ...part })),
      ),
      documents: kept.documents.map((document) => ({ mou, amendment: null, inForceFrom: null, ...document })),
      figures: kept.reportedFigures.map((figure) => ({ subject: mou, ...figure })),
    },
  };
}
