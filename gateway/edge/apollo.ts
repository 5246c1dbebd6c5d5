import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { Limits } from '../executor/limits.ts';
import { answerPlugin } from './answer-plugin.ts';
import { rememberDocuments } from './automatic-documents.ts';
import { formatError } from './errors.ts';
import { type EdgeContext, type ExecutableGraph, graphGateway } from './graph-gateway.ts';
import { rememberOperations } from './known-operations.ts';

/** What Apollo Server itself goes by: it reads a document before the graph does. */
type DocumentLimits = Pick<Limits, 'tokens'>;

/** One Apollo Server a contract. */
export async function startApolloServers(
  graph: ExecutableGraph,
  limits: Readonly<Record<string, DocumentLimits>>,
  logger: FastifyBaseLogger,
) {
  const servers = new Map<string, ApolloServer<EdgeContext>>();
  for (const [contract, { tokens }] of Object.entries(limits))
    servers.set(contract, await startApolloServer(graph, contract, tokens, logger));
  return {
    servers,
    async stop(): Promise<void> {
      await Promise.all([...servers.values()].map((server) => server.stop()));
    },
  };
}

/**
 * GraphQL over HTTP for one contract of the graph. Validation is the graph's: it refuses what is too large before it
 * validates, and never plans a document that was not validated for the contract.
 */
async function startApolloServer(
  graph: ExecutableGraph,
  contract: string,
  tokens: number,
  logger: FastifyBaseLogger,
): Promise<ApolloServer<EdgeContext>> {
  const server = new ApolloServer<EdgeContext>({
    gateway: graphGateway(graph, contract),
    logger,
    formatError,
    dangerouslyDisableValidation: true,
    documentStore: rememberOperations(),
    persistedQueries: { cache: rememberDocuments() },
    parseOptions: { maxTokens: tokens, noLocation: true },
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    // The hub's edge asks who it is before Apollo Server is asked; a gateway without identity is for looking at a graph.
    introspection: true,
    csrfPrevention: true,
    // How many is the route's to bound, before any of them is read.
    allowBatchedHttpRequests: true,
    stopOnTerminationSignals: false,
    plugins: [
      answerPlugin(logger),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      // Whatever APOLLO_* variables there are: nothing is reported to anybody.
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return server;
}
