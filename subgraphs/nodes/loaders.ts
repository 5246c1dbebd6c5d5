import DataLoader from 'dataloader';
import type { EntityReference, SubgraphRequest } from '../shared/subgraph.ts';
import type { contractIn } from './contract.ts';
import { findNodes } from './domain/find-nodes.ts';
import { mayRead } from './scopes.ts';

/** Loaders of one request: however many fields ask for nodes, the graph is asked once. */
export const createLoaders = ({ graph, principal }: SubgraphRequest, contract: ReturnType<typeof contractIn>) => ({
  node: new DataLoader<string, EntityReference | null>((ids) =>
    findNodes(graph, (typename) => contract(principal.audience, typename) && mayRead(principal, typename), ids),
  ),
});

export interface Context extends SubgraphRequest {
  readonly loaders: ReturnType<typeof createLoaders>;
}
