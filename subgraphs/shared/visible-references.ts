import DataLoader from 'dataloader';
import type { EntityDirectory, EntityReference } from './subgraph.ts';

interface Reference<Typename extends string> extends EntityReference {
  readonly __typename: Typename;
}

export interface VisibleReferences {
  /** A reference to hand out; null for an entity that does not exist or that the caller may not see. */
  load<Typename extends string>(typename: Typename, id: string): Promise<Reference<Typename> | null>;
}

/**
 * References to entities of other subgraphs, for rows that may name what the caller may not see: an id alone would tell of
 * another tenant's record, and its fields would answer with errors. The owners are asked, once for all rows of a level.
 */
export function createVisibleReferences(graph: EntityDirectory): VisibleReferences {
  const isVisible = new DataLoader<EntityReference, boolean, string>(
    async (references) => (await graph.find(references)).map((entity) => entity !== null),
    { cacheKeyFn: ({ __typename, id }) => `${__typename}/${id}` },
  );
  return {
    async load(__typename, id) {
      const reference = { __typename, id };
      return (await isVisible.load(reference)) ? reference : null;
    },
  };
}
