import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isRecord } from '../executor/errors.ts';
import type { Safelist } from '../safelist/safelists.ts';
import { Refused } from './errors.ts';

/** The parameters of one operation, as they came. */
type Parameters = Record<string, unknown>;

/**
 * Puts documents of the client's safelist where their hashes stand: in `extensions.persistedQuery` as Apollo's clients have it, or in
 * `documentId` as the appendix of GraphQL over HTTP does. They are then as any other: validated for the audience, measured and
 * charged. Throws a Refused for what a client may not send that may send its list only, before it is parsed.
 */
export function placeSafelisted(request: FastifyRequest, safelist: Safelist): void {
  if (!safelist.isOnly && safelist.documents.size === 0) return;
  if (request.method === 'GET') placeInSearch(request, safelist);
  else if (Array.isArray(request.body)) for (const one of request.body) placeIn(one, safelist);
  else placeIn(request.body, safelist);
}

function placeIn(parameters: unknown, safelist: Safelist): void {
  if (!isRecord(parameters)) {
    if (safelist.isOnly) throw notListed();
    return;
  }
  const document = documentOf(parameters, safelist);
  if (document === undefined) return;
  parameters.query = document;
  // Found already: what is left of the hash would be looked for among the automatic ones.
  delete parameters.documentId;
  if (isRecord(parameters.extensions)) delete parameters.extensions.persistedQuery;
}

function placeInSearch(request: FastifyRequest, safelist: Safelist): void {
  const [path = '', search = ''] = request.url.split('?', 2);
  const parameters = new URLSearchParams(search);
  const extensions = recordIn(parameters.get('extensions'));
  const given: Parameters = { ...Object.fromEntries(parameters), extensions };
  const document = documentOf(given, safelist);
  if (document === undefined) return;
  parameters.set('query', document);
  parameters.delete('documentId');
  if (extensions !== undefined) {
    const { persistedQuery: _, ...others } = extensions;
    parameters.set('extensions', JSON.stringify(others));
  }
  request.raw.url = `${path}?${parameters}`;
}

/** The listed document that is meant, undefined where any other may be sent. */
function documentOf(parameters: Parameters, { isOnly, documents }: Safelist): string | undefined {
  const { query } = parameters;
  const hash = typeof query === 'string' ? (isOnly ? hashOfText(query) : undefined) : hashIn(parameters);
  const document = hash === undefined ? undefined : documents.get(hash);
  if (document === undefined && isOnly) throw notListed();
  return document;
}

function hashIn({ documentId, extensions }: Parameters): string | undefined {
  if (typeof documentId === 'string') return /^sha256:([0-9a-f]{64})$/.exec(documentId)?.[1];
  const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined;
  const hash = isRecord(persisted) && persisted.version === 1 ? persisted.sha256Hash : undefined;
  return typeof hash === 'string' ? hash : undefined;
}

/** Undefined for anything else: Apollo Server says what is wrong with it. */
function recordIn(text: string | null): Record<string, unknown> | undefined {
  try {
    const value: unknown = text === null ? undefined : JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');

const notListed = (): Refused =>
  new Refused('OPERATION_NOT_SAFELISTED', 'Expected a document of the safelist of this client.');
