import type { GraphQLFormattedError } from 'graphql';
import { currentRequestId } from './request-id.ts';

/** The codes of the edge itself, with the HTTP status that they go with. `docs/errors.md` explains each. */
export const EDGE_CODES = {
  UNAUTHENTICATED: 401,
  BAD_REQUEST: 400,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  INTERNAL_SERVER_ERROR: 500,
} as const;
export type EdgeCode = keyof typeof EDGE_CODES;

const MASKED = 'The hub failed to answer this. The request id leads its operators to the reason.';

/** A GraphQL error body for a request that did not come as far as GraphQL. */
export const errorBody = (code: EdgeCode, message: string, requestId: string) => ({
  errors: [{ message, extensions: { code, requestId } }],
});

/** Whether the error is a fault of the hub, not of the request: to be logged, and masked. */
const isUnexpected = (code: unknown): boolean => code === undefined || code === 'INTERNAL_SERVER_ERROR';

/**
 * What a client sees of an error: message and code when the hub meant it to be seen, else only that something failed.
 * Never a stack, and never a suggestion, since graphql-js suggests names that the client may not know of.
 */
export function formatError(error: GraphQLFormattedError): GraphQLFormattedError {
  const requestId = currentRequestId.getStore();
  const code = error.extensions?.code;
  if (isUnexpected(code)) {
    const { locations, path } = error;
    return {
      message: MASKED,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    };
  }
  const { stacktrace: _, ...extensions } = error.extensions ?? {};
  return { ...error, message: withoutSuggestion(error.message), extensions: { ...extensions, requestId } };
}

/** graphql-js ends a message with ` Did you mean "a", "b", or "c"?`. */
function withoutSuggestion(message: string): string {
  const at = message.lastIndexOf(' Did you mean ');
  return at >= 0 && message.endsWith('?') ? message.slice(0, at) : message;
}
