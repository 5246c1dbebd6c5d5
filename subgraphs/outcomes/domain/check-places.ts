import type { Check } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { Principal } from '../../shared/principal.ts';
import type { EntityDirectory } from '../../shared/subgraph.ts';

/** What the register of places knows of those that an input names. */
export interface Places {
  readonly isStateKnown: boolean;
  /** The state that each known district lies in. */
  readonly stateOf: ReadonlyMap<string, string>;
}

/** Asks the graph once for a state and for districts. */
export async function findPlaces(
  graph: EntityDirectory,
  state: string | null,
  districts: readonly string[],
): Promise<Places> {
  const codes = [...new Set(districts)];
  const references = [
    ...(state === null ? [] : [{ __typename: 'State', id: state }]),
    ...codes.map((id) => ({ __typename: 'District', id })),
  ];
  const found = references.length === 0 ? [] : await graph.find(references, { District: 'state { code }' });
  const foundDistricts = state === null ? found : found.slice(1);
  return {
    isStateKnown: state !== null && found[0] !== null && found[0] !== undefined,
    stateOf: new Map(
      codes.flatMap((code, position) => {
        const lies = stateCodeOf(foundDistricts[position]?.state);
        return lies === null ? [] : [[code, lies] as const];
      }),
    ),
  };
}

const stateCodeOf = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'code' in state && typeof state.code === 'string' ? state.code : null;

/** The state that a record is of: the one given, else the bureau's own. */
export const stateFor = (given: string | null | undefined, { state }: Principal): string | null => given ?? state;

/** A bureau writes of its own state alone; others have to name one. */
export function checkState(state: string | null, { isStateKnown }: Places, { audience, state: own }: Principal): Check {
  if (state === null) return issue('input.state', 'REQUIRED', { expected: 'ISO code of a state' });
  if (audience === 'bureau' && state !== own)
    return issue('input.state', 'FOREIGN_STATE', { expected: `${own}, the bureau's own state`, received: state });
  return isStateKnown
    ? null
    : issue('input.state', 'UNKNOWN', { expected: 'a state of the register', received: state });
}

/** A district that the register knows, in the state. */
export function checkDistrict(path: string, district: string, { stateOf }: Places, state: string | null): Check {
  const lies = stateOf.get(district);
  if (lies === undefined)
    return issue(path, 'UNKNOWN', { expected: 'LGD code of a district of the register', received: district });
  if (state === null || lies === state) return null;
  return issue(path, 'INCONSISTENT', { expected: `a district of ${state}`, received: `${district} (${lies})` });
}
