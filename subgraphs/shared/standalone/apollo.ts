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

/**
 * Validates as Apollo Server would, but for what a client wrote into the operation as a literal: what this subgraph's
 * scalars do not take is the client's mistake (BAD_USER_INPUT), as it is when the subgraph is in the hub's process, and
 * not a fault of the hub. And no mutation without a token that was signed for it.
 */
function checkOperations(schema: GraphQLSchema, logger: FastifyBaseLogger): ApolloServerPlugin<ServedContext> {
  const rules = specifiedRules.filter((rule) => rule !== ValuesOfCorrectTypeRule);
  const valid = new WeakSet<DocumentNode>();

  function check(document: DocumentNode): void {
    const [fault] = validate(schema, document, rules);
    if (fault !== undefined) throw refused(fault, 'GRAPHQL_VALIDATION_FAILED');
    const [mistake] = validate(schema, document, [ValuesOfCorrectTypeRule]);
    if (mistake !== undefined) throw refused(mistake, 'BAD_USER_INPUT');
    valid.add(document);
  }

  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, contextValue }) {
          // Apollo Server keeps parsed documents: one that comes again is the same object.
          if (!valid.has(document)) check(document);
          if (operation?.operation !== 'query' && !contextValue.mayWrite)
            throw forbidden('a mutation needs an identity that was signed for it');
        },
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) {
            if (error.extensions.code === undefined)
              logger.error(
                { requestId: contextValue.requestId, err: error.originalError ?? error },
                'a resolver failed',
              );
          }
        },
      };
    },
  };
}

const refused = (error: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(error.message, { extensions: { ...error.extensions, code, http: { status: 400 } } });
