import { nodesOf } from './domain/find-nodes.ts';
import type { Context } from './loaders.ts';
import type { Resolvers } from './types.generated.ts';

export const resolvers: Resolvers<Context> = {
  Query: {
    node: (_, { id }, { loaders }) => loaders.node.load(id),
    nodes: (_, { ids }, context) => nodesOf(context, ids),
  },
};
