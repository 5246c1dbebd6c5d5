import { badUserInput } from '../../shared/errors.ts';
import { typenameOfId } from '../../shared/ids.ts';
import type { EntityDirectory, EntityReference } from '../../shared/subgraph.ts';
import type { Context } from '../loaders.ts';

const MAX_IDS = 100;

/**
 * A reference for each id, in their order: its type is told by its prefix, whether it exists by the owner of the type, asked
 * once for all ids. Null for what is no id, has a type that may not be named, does not exist or is hidden from the caller.
 */
export async function findNodes(
  graph: EntityDirectory,
  mayName: (typename: string) => boolean,
  ids: readonly string[],
): Promise<(EntityReference | null)[]> {
  const references = ids.map((id): EntityReference | null => {
    const typename = typenameOfId(id);
    return typename !== null && mayName(typename) ? { __typename: typename, id } : null;
  });
  const named = references.filter((reference) => reference !== null);
  if (named.length === 0) return references;
  const entities = await graph.find(named);
  const existing = new Set(named.filter((_, position) => entities[position]));
  return references.map((reference) => (reference && existing.has(reference) ? reference : null));
}

/** The nodes of a list of ids. Throws BAD_USER_INPUT for more than 100. */
export async function nodesOf({ loaders }: Context, ids: readonly string[]): Promise<(EntityReference | null)[]> {
  if (ids.length > MAX_IDS) throw badUserInput(`ids: expected up to ${MAX_IDS}, got ${ids.length}`);
  return Promise.all(ids.map((id) => loaders.node.load(id)));
}
