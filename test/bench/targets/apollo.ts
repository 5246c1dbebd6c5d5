import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyRequest } from 'fastify';
import type { Served } from '../processes/serve.ts';

/** Nothing that a peer would pay for and not need: no tracing, no reports, no cache hints, no batches. */
const LEAN = {
  csrfPrevention: true,
  includeStacktraceInErrorResponses: false,
  stopOnTerminationSignals: false,
};
const PLUGINS = [
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/**
 * Apollo Server under Fastify, the quickest of its integrations. Its default cache keeps parsed and validated documents.
 */
export async function serveApollo<Context extends BaseContext>(
  options: Pick<ApolloServerOptions<Context>, 'gateway' | 'schema'>,
  context: (request: FastifyRequest) => Promise<Context>,
): Promise<Served> {
  const server = new ApolloServer<Context>({ ...LEAN, ...options, plugins: PLUGINS } as ApolloServerOptions<Context>);
  await server.start();
  const app = Fastify();
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(server, { context }) });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `${url}/graphql`,
    async stop() {
      await app.close();
      await server.stop();
    },
  };
}
