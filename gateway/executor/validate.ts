import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, parse, specifiedRules, validate } from 'graphql';
import { Refusal, refuse, withoutSuggestions } from './errors.ts';

/** Parses, counting tokens while reading, so that a long text costs no more than the limit. Throws a `Refusal`. */
export function parseDocument(source: string, maxTokens: number): DocumentNode {
  try {
    return parse(source, { maxTokens });
  } catch (error) {
    if (error instanceof RangeError)
      throw refuse('OPERATION_TOO_LARGE', 'The operation is too large: it nests too deep.');
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('token limit') || error.message.includes('more that')) {
      throw refuse('OPERATION_TOO_LARGE', 'The operation is too large: it has too many tokens.');
    }
    throw new Refusal([withCode(error, 'GRAPHQL_PARSE_FAILED')]);
  }
}

/**
 * What is wrong with a document for one audience, by its API schema: a name that the audience may not see is a name that
 * does not exist. Subscriptions and `@defer` have no place here.
 */
export function validateDocument(schema: GraphQLSchema, document: DocumentNode): Refusal | null {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'subscription') {
      return refuse('GRAPHQL_VALIDATION_FAILED', 'This graph has no subscriptions.');
    }
  }
  const errors = validate(schema, document, specifiedRules, { maxErrors: 20 });
  return errors.length === 0 ? null : new Refusal(errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')));
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(withoutSuggestions(error.message), {
    extensions: { code },
    ...(error.nodes === undefined ? {} : { nodes: error.nodes }),
    ...(error.source === undefined ? {} : { source: error.source }),
    ...(error.positions === undefined ? {} : { positions: error.positions }),
  });
}
