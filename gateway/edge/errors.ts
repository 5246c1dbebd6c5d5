import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { withoutSuggestions } from '../executor/errors.ts';
import { currentRequestId } from './request-id.ts';

/** The codes of the edge itself, with the HTTP status that they go with. `docs/errors.md` explains each. */
export const EDGE_CODES = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  OPERATION_NOT_SAFELISTED: 403,
  BAD_REQUEST: 400,
  OPERATION_TOO_LARGE: 400,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RELOAD_REFUSED: 422,
  RATE_LIMITED: 429,
  TOO_MANY_ATTEMPTS: 429,
  INTERNAL_SERVER_ERROR: 500,
} as const;
export type EdgeCode = keyof typeof EDGE_CODES;

const MASKED = 'The hub failed to answer this. The request id leads its operators to the reason.';

/** A GraphQL error body for a request that did not come as far as GraphQL. */
export const errorBody = (code: EdgeCode, message: string, requestId: string) => ({
  errors: [{ message, extensions: { code, requestId } }],
});

/** Thrown by what answers outside of GraphQL: the error handler answers with its code and message. */
export class Refused extends Error {
  readonly code: EdgeCode;
  constructor(code: EdgeCode, message: string) {
    super(message);
    this.code = code;
  }
}

export const refuse = (request: FastifyRequest, reply: FastifyReply, code: EdgeCode, message: string): FastifyReply =>
  reply.code(EDGE_CODES[code]).send(errorBody(code, message, request.id));

/** Whether the error is a fault of the hub, not of the request: to be logged, and masked. */
const isUnexpected = (code: unknown): boolean => code === undefined || code === 'INTERNAL_SERVER_ERROR';

/**
 * What a client sees of an error: message and code when the hub meant it to be seen, else only that something failed.
 * Never a stack, and never a suggestion, since graphql-js suggests names that the client may not know of.
 */
export function formatError(error: GraphQLFormattedError, original: unknown): GraphQLFormattedError {
  const requestId = currentRequestId.getStore();
  const code = codeOfStatus(original) ?? error.extensions?.code;
  if (isUnexpected(code)) {
    const { locations, path } = error;
    return {
      message: MASKED,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    };
  }
  // Apollo Server parses before the graph is asked, and graphql-js tells the number that the limit is set to.
  if (error.message.startsWith('Syntax Error: Document contains more tha'))
    return {
      message: 'The operation is too large: it has too many tokens.',
      extensions: { code: 'OPERATION_TOO_LARGE', requestId },
    };
  const { stacktrace: _, ...extensions } = error.extensions ?? {};
  return { ...error, message: withoutSuggestions(error.message), extensions: { ...extensions, code, requestId } };
}

/** Apollo Server says BAD_REQUEST of all that it refuses, and tells apart what it refuses by the status alone. */
function codeOfStatus(error: unknown): EdgeCode | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { http } = error.extensions;
  if (typeof http !== 'object' || http === null || !('status' in http)) return undefined;
  if (http.status === 405) return 'METHOD_NOT_ALLOWED';
  // A hash that is not its document's has no code at all.
  if (http.status === 400 && error.extensions.code === undefined) return 'BAD_REQUEST';
  return http.status === 415 ? 'UNSUPPORTED_MEDIA_TYPE' : undefined;
}
