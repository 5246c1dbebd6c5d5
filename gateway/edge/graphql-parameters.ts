import type { FastifyRequest } from 'fastify';
import type { ClientLimits } from '../client-limits.ts';
import { Refused } from './errors.ts';
import { refuseOddText, surveyJson } from './json-text.ts';

/** Parameters of a GET that are JSON. */
const JSON_PARAMETERS: ReadonlySet<string> = new Set(['variables', 'extensions']);

/** Refuses, before any operation is read, a batch that is too long and a GET whose parameters a body would be refused for. */
export function checkParameters(request: FastifyRequest, { batch }: Pick<ClientLimits, 'batch'>): void {
  if (Array.isArray(request.body) && request.body.length > batch)
    throw new Refused('OPERATION_TOO_LARGE', 'The batch has too many operations.');
  if (request.method === 'GET') checkSearch(request.url);
}

function checkSearch(url: string): void {
  const start = url.indexOf('?');
  if (start < 0) return;
  for (const [name, text] of new URLSearchParams(url.slice(start))) {
    refuseOddText(text);
    if (!JSON_PARAMETERS.has(name)) continue;
    const { hasEscapes } = surveyJson(Buffer.from(text));
    if (hasEscapes) refuseOddText(parse(name, text));
  }
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('BAD_REQUEST', `${name}: expected JSON.`);
  }
}
