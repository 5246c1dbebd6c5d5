import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { DEFAULT_LIMITS } from '../executor/limits.ts';
import { formatError } from './errors.ts';
import { type EdgeContext, type ExecutableGraph, graphGateway } from './graph-gateway.ts';
import { rememberOperations } from './known-operations.ts';

/** One Apollo Server a contract. */
export async function startApolloServers(
  graph: ExecutableGraph,
  contracts: readonly string[],
  logger: FastifyBaseLogger,
) {
  const servers = new Map<string, ApolloServer<EdgeContext>>();
  for (const contract of contracts) servers.set(contract, await startApolloServer(graph, contract, logger));
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
  logger: FastifyBaseLogger,
): Promise<ApolloServer<EdgeContext>> {
  const server = new ApolloServer<EdgeContext>({
    gateway: graphGateway(graph, contract),
    logger,
    formatError,
    dangerouslyDisableValidation: true,
    documentStore: rememberOperations(),
    parseOptions: { maxTokens: DEFAULT_LIMITS.tokens, noLocation: true },
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    // The hub's edge asks who it is before Apollo Server is asked; a gateway without identity is for looking at a graph.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    plugins: [
      statusAndLog(logger),
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

/** Statuses of operations that were refused as a whole, by the code of the first error; 400 for all others. */
const STATUS: Readonly<Record<string, number>> = { FORBIDDEN: 403, INTERNAL_SERVER_ERROR: 500, PLANNING_TIMEOUT: 503 };

function statusAndLog(logger: FastifyBaseLogger): ApolloServerPlugin<EdgeContext> {
  const listener: GraphQLRequestListener<EdgeContext> = {
    async didEncounterErrors({ errors, contextValue }) {
      // What has a code was meant for the caller, or was logged where it was masked.
      for (const error of errors) {
        if (error.extensions.code === undefined)
          logger.error({ requestId: contextValue.requestId, err: error.originalError ?? error }, 'an operation failed');
      }
    },
    async willSendResponse({ response }) {
      const { body, http } = response;
      if (body.kind !== 'single' || body.singleResult.data !== undefined || http.status !== undefined) return;
      const code = body.singleResult.errors?.[0]?.extensions?.code;
      http.status = (typeof code === 'string' ? STATUS[code] : undefined) ?? 400;
    },
  };
  return {
    async requestDidStart() {
      return listener;
    },
    async unexpectedErrorProcessingRequest({ error }) {
      logger.error({ err: error }, 'a request failed');
    },
  };
}
