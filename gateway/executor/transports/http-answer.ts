import type { GraphQLFormattedError } from 'graphql';
import { isRecord } from '../errors.ts';
import type { SubgraphAnswer } from './transport.ts';

/** A response as it came. */
export interface HttpResponse {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly contentEncoding: string | undefined;
  readonly text: string;
}

/** Statuses of something between the hub and the subgraph, or of a subgraph that is not up: another try may do. */
export const isUnavailable = (status: number): boolean => status === 502 || status === 503 || status === 504;

/**
 * The GraphQL answer in a response, or, as a string, what is wrong with it. By the GraphQL-over-HTTP specification (6.4)
 * the status of a well-formed answer says nothing more; `application/json` with a status other than 2xx may come from
 * something in between, and counts when it has the shape of a GraphQL answer all the same.
 */
export function readAnswer({ status, contentType, contentEncoding, text }: HttpResponse): SubgraphAnswer | string {
  if (contentEncoding !== undefined && contentEncoding !== 'identity')
    return `answered ${status} with content-encoding ${shown(contentEncoding)}, which it was not asked for`;
  if (!isJson(contentType)) return `answered ${status} with ${shown(contentType)}, expected JSON`;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return `answered ${status} with what is not JSON: ${shown(text)}`;
  }
  if (!isRecord(body)) return `answered ${status} with JSON that is not an object: ${shown(text)}`;
  const { data, errors } = body;
  const hasErrors = Array.isArray(errors) && errors.length > 0;
  if (data === undefined && !hasErrors) return `answered ${status} with neither data nor errors: ${shown(text)}`;
  if (data !== undefined && data !== null && !isRecord(data))
    return `answered ${status} with data that is not an object: ${shown(text)}`;
  if (data === null && !hasErrors) return `answered ${status} with null and no errors`;
  if (errors === undefined) return body;
  if (errors !== null && !Array.isArray(errors)) return `answered ${status} with errors that are not a list`;
  return hasErrors ? { data, errors: errors.map(readError) } : { data };
}

/** An error of a subgraph is taken apart by the executor: what has not the form of one keeps its message only. */
function readError(error: unknown): GraphQLFormattedError {
  if (!isRecord(error)) return { message: shown(JSON.stringify(error)) };
  const { message, path, extensions } = error;
  return {
    message: typeof message === 'string' ? message : 'an error without a message',
    ...(isPath(path) && { path }),
    ...(isRecord(extensions) && { extensions }),
  };
}

function isPath(path: unknown): path is (string | number)[] {
  return Array.isArray(path) && path.every((step) => typeof step === 'string' || typeof step === 'number');
}

const JSON_TYPE = /^application\/(json|graphql-response\+json)\s*(;|$)/i;
const OTHER_CHARSET = /;\s*charset\s*=\s*"?(?!utf-?8\b)/i;
const USUAL_TYPES: ReadonlySet<string | undefined> = new Set([
  'application/json',
  'application/json; charset=utf-8',
  'application/graphql-response+json',
  'application/graphql-response+json; charset=utf-8',
]);

function isJson(contentType: string | undefined): boolean {
  if (USUAL_TYPES.has(contentType)) return true;
  return contentType !== undefined && JSON_TYPE.test(contentType) && !OTHER_CHARSET.test(contentType);
}

const SHOWN = 200;

/** For the log: the beginning of what came. */
function shown(text: string | undefined): string {
  if (text === undefined || text === '') return 'nothing';
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
}
