import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes that the executor itself emits, in `errors[].extensions.code`. Subgraphs add theirs. `docs/errors.md` explains each. */
export const EXECUTOR_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_TOO_LARGE',
  'FORBIDDEN',
  'UNPLANNABLE_OPERATION',
  'PLANNING_TIMEOUT',
  'BAD_USER_INPUT',
  'SUBGRAPH_ERROR',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ExecutorCode = (typeof EXECUTOR_CODES)[number];

export type Path = readonly (string | number)[];

/** What the executor needs of a logger; pino's fits. */
export interface Logger {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** An error for the client, with its code. `path` is in the client's response keys. */
export function executorError(code: ExecutorCode, message: string, path?: Path): GraphQLError {
  return new GraphQLError(message, { extensions: { code }, ...(path === undefined ? {} : { path }) });
}

/** graphql-js proposes names that exist; what an audience may not see must not be guessed from them. */
export function withoutSuggestions(message: string): string {
  return message.replace(/ Did you mean [^?]*\?/g, '');
}

/** A refusal with several errors, thrown by a step and answered without `data`. */
export class Refusal extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message ?? 'refused');
    this.errors = errors;
  }
}

export function refuse(code: ExecutorCode, message: string): Refusal {
  return new Refusal([executorError(code, message)]);
}

/** An error as a subgraph gave it: a `GraphQLError` of this process or JSON from afar. */
export type SubgraphError = GraphQLFormattedError | GraphQLError | Error;

/** Codes with which a server says that the gateway spoke wrongly to it: our fault, not the client's, and the text may name hidden types. */
const PROTOCOL_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'SUBGRAPH_ERROR',
]);

const PRIVATE_EXTENSIONS: ReadonlySet<string> = new Set(['stacktrace', 'exception', 'serviceName', 'originalError']);

/**
 * What the client may see of a subgraph's error: one with a code passes with its message, anything else is logged with
 * the request id and masked.
 */
export function maskSubgraphError(
  error: SubgraphError,
  path: Path | undefined,
  context: { requestId: string; subgraph: string; logger: Logger | undefined },
): GraphQLError {
  const extensions = 'extensions' in error && isRecord(error.extensions) ? error.extensions : {};
  const code = extensions.code;
  const at = path === undefined ? {} : { path };
  if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' && !PROTOCOL_CODES.has(code)) {
    const visible = Object.entries(extensions).filter(([key]) => !PRIVATE_EXTENSIONS.has(key));
    return new GraphQLError(String(error.message), { ...at, extensions: Object.fromEntries(visible) });
  }
  const { requestId, subgraph, logger } = context;
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  logger?.error({ requestId, subgraph, path, err: cause }, 'a subgraph failed');
  if (typeof code === 'string' && PROTOCOL_CODES.has(code)) {
    return new GraphQLError('A part of the graph did not answer.', {
      ...at,
      extensions: { code: 'SUBGRAPH_ERROR', requestId },
    });
  }
  return new GraphQLError('Internal server error.', {
    ...at,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
