import type { FastifyBaseLogger } from 'fastify';
import { limitsForAll } from '../client-limits.ts';
import { startApolloServers } from './apollo.ts';
import type { Edge, EdgeOptions } from './app.ts';
import { addOpenGraphiqlRoutes } from './graphiql/open-routes.ts';
import { addGraphqlRoute } from './graphql-route.ts';
import { addHealthRoutes, type ReadinessChecks } from './health.ts';
import { createHttpApp } from './http-app.ts';
import type { Listener } from './listener.ts';
import { addReloadRoute, fromThisMachine } from './reload-route.ts';

export interface OpenEdgeOptions {
  readonly listener: Listener;
  readonly graph: EdgeOptions['graph'];
  /** The contract that everybody gets. */
  readonly contract: string;
  readonly readiness: ReadinessChecks;
  readonly logger: FastifyBaseLogger;
}

/**
 * The edge of a gateway that asks nobody who they are: the hub's limits and headers, with GraphiQL and introspection open
 * to all, since it is for trying and testing a graph.
 */
export async function startOpenEdge(options: OpenEdgeOptions): Promise<Edge> {
  const { listener, graph, contract, readiness, logger } = options;
  const app = await createHttpApp({ listener, secure: false, logger });
  const limits = limitsForAll().partner;
  const apollo = await startApolloServers(graph, { [contract]: limits }, logger);
  const audiences = new Map([...apollo.servers].map(([name, server]) => [name, { server, limits, meter: null }]));

  addHealthRoutes(app, readiness);
  addGraphqlRoute(app, { audiences, safelists: null, admit: async () => ({ principal: null, contract }) });
  addOpenGraphiqlRoutes(app);
  addReloadRoute(app, { reload: () => graph.reload(), admit: fromThisMachine });
  await app.ready();

  return {
    async stop() {
      await app.close();
      await listener.close();
      await apollo.stop();
    },
  };
}
