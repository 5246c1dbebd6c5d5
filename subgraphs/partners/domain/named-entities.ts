import { isIdOf } from '../../shared/ids.ts';
import type { EntityReference } from '../../shared/subgraph.ts';
import type { Context } from '../loaders.ts';
import type { OrganizationRow, ProgrammeRow } from '../tables.ts';
import { LIMITS } from './limits.ts';
import type { MouInput } from './mou-input.ts';

/** What the input of an MoU names and is known: this subgraph's own rows, and what the graph says of the rest. */
export interface NamedEntities {
  readonly organizations: ReadonlyMap<string, OrganizationRow>;
  readonly programme: ProgrammeRow | null;
  readonly states: ReadonlySet<string>;
  readonly sectors: ReadonlySet<string>;
  /** State of each district by LGD code. */
  readonly stateOfDistrict: ReadonlyMap<string, string>;
  /** State of each co-operative by id. */
  readonly stateOfCooperative: ReadonlyMap<string, string>;
}

/** Fields that only the owner of a type has, so that the question reaches it and not a stub of the type elsewhere. */
const SELECTIONS = {
  State: 'name',
  Sector: 'name',
  District: 'state { code }',
  Cooperative: 'state { code }',
} as const;

type Found = Readonly<Record<string, unknown>>;

function stateOf(entity: Found): string | null {
  const { state } = entity;
  return state && typeof state === 'object' && 'code' in state && typeof state.code === 'string' ? state.code : null;
}

/** Looks everything up that the input names: own rows by loader, the rest in one question to the graph. */
export async function findNamedEntities({ loaders, graph }: Context, input: MouInput): Promise<NamedEntities> {
  const references = referencesOf(input);
  const organizationIds = input.parties.slice(0, LIMITS.parties).flatMap(({ organization }) => organization ?? []);
  const [organizations, programme, entities] = await Promise.all([
    Promise.all(organizationIds.map((id) => loaders.organization.load(id))),
    input.programme ? loaders.programme.load(input.programme) : null,
    graph.find(references, SELECTIONS),
  ]);
  const found = references.flatMap((reference, position) => {
    const entity = entities[position];
    return entity ? [{ ...reference, state: stateOf(entity) }] : [];
  });
  const idsOf = (typename: string): ReadonlySet<string> =>
    new Set(found.filter((entity) => entity.__typename === typename).map(({ id }) => id));
  const statesOf = (typename: string): ReadonlyMap<string, string> =>
    new Map(found.filter((entity) => entity.__typename === typename).map(({ id, state }) => [id, state ?? '']));
  return {
    organizations: new Map(organizations.flatMap((row) => (row ? [[row.id, row] as const] : []))),
    programme,
    states: idsOf('State'),
    sectors: idsOf('Sector'),
    stateOfDistrict: statesOf('District'),
    stateOfCooperative: statesOf('Cooperative'),
  };
}

/** Everything of other subgraphs that the input names, each once; lists that are too long are not followed to their end. */
function referencesOf({ state, scope, targets }: MouInput): EntityReference[] {
  const districts = [
    ...(scope?.districts ?? []).slice(0, LIMITS.districts),
    ...targets.flatMap((target) => target.districts.slice(0, LIMITS.targetDistricts).map(({ district }) => district)),
  ];
  const cooperatives = (scope?.cooperatives ?? [])
    .slice(0, LIMITS.cooperatives)
    .map(({ cooperative }) => cooperative)
    .filter((id) => isIdOf('Cooperative', id));
  const referencesTo = (__typename: string, ids: readonly string[]): EntityReference[] =>
    [...new Set(ids)].map((id) => ({ __typename, id }));
  return [
    ...referencesTo('State', [state, ...(scope?.states ?? []).slice(0, LIMITS.states)]),
    ...referencesTo('District', districts),
    ...referencesTo('Sector', (scope?.sectors ?? []).slice(0, LIMITS.sectors)),
    ...referencesTo('Cooperative', cooperatives),
  ];
}
