import { z } from 'zod';

/** Where the hub answers subgraphs in other processes that ask the graph for entities (`EntityDirectory.find`). */
export const ENTITIES_PATH = '/-/entities';

export const entitiesCall = z.object({
  references: z.array(z.object({ __typename: z.string().min(1), id: z.string() })),
  selections: z.record(z.string(), z.string()).default({}),
});
