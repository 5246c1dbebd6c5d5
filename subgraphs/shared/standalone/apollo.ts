import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { FastifyBaseLogger } from 'fastify';
import {
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  specifiedRules,
  ValuesOfCorrectTypeRule,
  validate,
} from 'graphql';
import { forbidden } from '../errors.ts';
import { createSubgraphExecution } from '../execution/subgraph-execution.ts';
import type { Principal } from '../principal.ts';
import type { Subgraph } from '../subgraph.ts';
import { forPrincipal } from '../tenancy/tenant.ts';

/** What the server hands from the HTTP request to the operation, with the subgraph's own context. */
export interface ServedContext {
  readonly principal: Principal;
  readonly requestId: string;
  /** Whether the caller's token was signed for this very call. */
  readonly mayWrite: boolean;
}

/** One subgraph as an Apollo Server, started. */
export async function startSubgraphApollo(
  subgraph: Subgraph,
  logger: FastifyBaseLogger,
): Promise<ApolloServer<ServedContext>> {
  const server = new ApolloServer<ServedContext>({
    gateway: compiling(subgraph),
    logger,
    // For the hub's operators, who sign their requests too. Nobody else comes this far.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    dangerouslyDisableValidation: true,
    plugins: [
      checkOperations(subgraph.schema, logger),
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

/** The subgraph runs its operations as it does in the hub's process; what has several in one document, graphql-js does. */
function compiling(subgraph: Subgraph): GatewayInterface {
  const execution = createSubgraphExecution(subgraph);
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: subgraph.schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async load() {
      return {
        async executor({ source, document, operation, request, context }) {
          const variables = request.variables ?? {};
          const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
          const { operationName } = request;
          return forPrincipal(context.principal, async () =>
            operations.length === 1 && operation.operation !== 'subscription'
              ? execution.run({ operation: source, kind: operation.operation, variables }, context)
              : execution.with(context, (schema) =>
                  execute({ schema, document, contextValue: context, variableValues: variables, operationName }),
                ),
          );
        },
      };
    },
    async stop() {},
  };
}

const refused = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, { extensions: { ...error.extensions, code, http: { status: 400 } } });
