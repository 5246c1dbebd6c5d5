import type { FastifyError, FastifyInstance } from 'fastify';
import { type EdgeCode, errorBody, Refused, refuse } from './errors.ts';

/** Errors before or beside GraphQL: bodies too large or malformed, unknown addresses, faults of the hub. */
export function addErrorHandlers(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send(errorBody('NOT_FOUND', 'There is nothing at this address.', request.id)),
  );

  app.setErrorHandler<FastifyError | Refused>((error, request, reply) => {
    const code = error instanceof Refused ? error.code : codeOf(error);
    if (code === 'INTERNAL_SERVER_ERROR') request.log.error({ err: error }, 'a request failed');
    // What is left of a body that is too large is not worth reading.
    if (code === 'PAYLOAD_TOO_LARGE') reply.header('connection', 'close');
    return refuse(request, reply, code, error instanceof Refused ? error.message : MESSAGES[code]);
  });
}

const MESSAGES: Readonly<Record<EdgeCode, string>> = {
  UNAUTHENTICATED: 'Expected an access token.',
  FORBIDDEN: 'This is not for everyone who asks.',
  BAD_REQUEST: 'The request could not be read.',
  NOT_FOUND: 'There is nothing at this address.',
  METHOD_NOT_ALLOWED: 'The address does not take this method.',
  OPERATION_TOO_LARGE: 'There are too many operations.',
  OPERATION_NOT_SAFELISTED: 'The operation is not one of those that this client may send.',
  PAYLOAD_TOO_LARGE: 'The body is larger than the hub takes.',
  UNSUPPORTED_MEDIA_TYPE: 'Expected a body of type application/json.',
  RATE_LIMITED: 'There were too many requests.',
  TOO_MANY_ATTEMPTS: 'There were too many tries.',
  RELOAD_REFUSED: 'The graph before serves on.',
  INTERNAL_SERVER_ERROR: 'The hub failed to answer this. The request id leads its operators to the reason.',
};

function codeOf({ statusCode = 500 }: FastifyError): EdgeCode {
  if (statusCode === 413) return 'PAYLOAD_TOO_LARGE';
  if (statusCode === 415) return 'UNSUPPORTED_MEDIA_TYPE';
  return statusCode >= 400 && statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
}
