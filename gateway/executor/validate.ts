import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { Refusal, refuse, withoutSuggestions } from './errors.ts';

/**
 * Parses, counting tokens while reading, so that a long text costs no more than the limit. Places are left out: the chain of
 * all tokens would hang on every node that is kept. Throws a `Refusal`.
 */
export function parseDocument(source: string, maxTokens: number): DocumentNode {
  try {
    const document = parse(source, { maxTokens, noLocation: true });
    // Only by an escape can it be in a text that came over HTTP.
    if (source.includes('\\u')) refuseNul(document);
    return document;
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

/** PostgreSQL takes no NUL in a text: it would fail far from here. */
function refuseNul(document: DocumentNode): void {
  visit(document, {
    StringValue({ value }) {
      if (value.includes('\0')) throw refuse('BAD_USER_INPUT', 'Expected text without NUL characters.');
    },
  });
}

/**
 * What is wrong with a document for one audience, by its API schema: a name that the audience may not see is a name that
 * does not exist. Subscriptions and `@defer` have no place here. What is wrong is told with its place in `source`, the text
 * of the document, which is read again for that.
 */
export function validateDocument(schema: GraphQLSchema, document: DocumentNode, source: string): Refusal | null {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'subscription') {
      return refuse('GRAPHQL_VALIDATION_FAILED', 'This graph has no subscriptions.');
    }
  }
  const find = (node: DocumentNode) => validate(schema, node, specifiedRules, { maxErrors: 20 });
  if (find(document).length === 0) return null;
  return new Refusal(find(parse(source)).map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')));
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(withoutSuggestions(error.message), {
    extensions: { code },
    ...(error.source === undefined ? {} : { source: error.source }),
    ...(error.positions === undefined ? {} : { positions: error.positions }),
  });
}
