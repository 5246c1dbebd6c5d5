import { access } from './access/index.ts';
import { catalogue } from './catalogue/index.ts';
import { cooperatives } from './cooperatives/index.ts';
import { enterprises } from './enterprises/index.ts';
import { finance } from './finance/index.ts';
import { incubation } from './incubation/index.ts';
import { nodes } from './nodes/index.ts';
import { outcomes } from './outcomes/index.ts';
import { partners } from './partners/index.ts';
import type { SubgraphModule } from './shared/define-subgraph.ts';
import { trade } from './trade/index.ts';

/** Every subgraph of the graph, in the order in which the composition names them. */
export const modules: readonly SubgraphModule[] = [
  enterprises,
  partners,
  cooperatives,
  incubation,
  catalogue,
  finance,
  outcomes,
  trade,
  access,
  nodes,
];
