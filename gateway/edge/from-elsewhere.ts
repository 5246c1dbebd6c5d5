import type { FastifyRequest } from 'fastify';

/**
 * A page of another site could sign a person in as somebody else, or out: SameSite keeps the cookie from being sent, not
 * from being set. Browsers tell where a form came from; on plain http, some only by Origin.
 */
export function isFromElsewhere({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
}
