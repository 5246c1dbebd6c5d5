import type { FastifyError, FastifyInstance } from 'fastify';
import { EDGE_CODES, type EdgeCode, errorBody, Refused, refuse } from './errors.ts';

/** Errors before or beside GraphQL: bodies too large or malformed, unknown addresses, faults of the hub. */
export function addErrorHandlers(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send(errorBody('NOT_FOUND', 'There is nothing at this address.', request.id)),
  );

  app.setErrorHandler<FastifyError | Refused>((error, request, reply) => {
    if (error instanceof Refused) return refuse(request, reply, error.code, error.message);
    const code = codeOf(error);
    if (code === 'INTERNAL_SERVER_ERROR') request.log.error({ err: error }, 'a request failed');
    return reply.code(EDGE_CODES[code]).send(errorBody(code, MESSAGES[code], request.id));
  });
}

const MESSAGES: Readonly<Record<EdgeCode, string>> = {
  UNAUTHENTICATED: 'Expected an access token.',
  FORBIDDEN: 'This is not for everyone who asks.',
  BAD_REQUEST: 'The request could not be read.',
  NOT_FOUND: 'There is nothing at this address.',
  METHOD_NOT_ALLOWED: 'The address does not take this method.',
  PAYLOAD_TOO_LARGE: 'The body is larger than the hub takes.',
  UNSUPPORTED_MEDIA_TYPE: 'Expected a body of type application/json.',
  RELOAD_REFUSED: 'The graph before serves on.',
  INTERNAL_SERVER_ERROR: 'The hub failed to answer this. The request id leads its operators to the reason.',
};

function codeOf({ statusCode = 500 }: FastifyError): EdgeCode {
  if (statusCode === 413) return 'PAYLOAD_TOO_LARGE';
  if (statusCode === 415) return 'UNSUPPORTED_MEDIA_TYPE';
  return statusCode >= 400 && statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
}
