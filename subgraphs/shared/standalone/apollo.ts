import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  specifiedRules,
  ValuesOfCorrectTypeRule,
  validate,
} from 'graphql';
import { forbidden } from '../errors.ts';

/** What the server hands from the HTTP request to the operation, with the subgraph's own context. */
export interface ServedContext {
  readonly requestId: string;
  /** Whether the caller's token was signed for this very call. */
  readonly mayWrite: boolean;
}

/** One subgraph as an Apollo Server, started. */
export async function startSubgraphApollo(
  schema: GraphQLSchema,
  logger: FastifyBaseLogger,
): Promise<ApolloServer<ServedContext>> {
  const server = new ApolloServer<ServedContext>({
    schema,
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
      checkOperations(schema, logger),
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
