import { enterprises } from './enterprises/index.ts';
import type { SubgraphModule } from './shared/define-subgraph.ts';

/** Every subgraph of the graph, in the order in which the composition names them. */
export const modules: readonly SubgraphModule[] = [enterprises];
