import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ISSUER_PATH } from '../../identity/identity.ts';

const tokenResponse = z.object({ access_token: z.string() });

/**
 * A token for a client, asked of the embedded issuer as any client asks for it, from the address that it is asked from here; null when it
 * refuses.
 */
export async function requestToken(
  app: FastifyInstance,
  { ip }: Pick<FastifyRequest, 'ip'>,
  clientId: string | null,
  clientSecret: string | null,
): Promise<string | null> {
  if (!clientId || !clientSecret) return null;
  const { statusCode, body } = await app.inject({
    method: 'POST',
    url: `${ISSUER_PATH}/token`,
    remoteAddress: ip,
    headers: {
      authorization: basicCredentials(clientId, clientSecret),
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: 'grant_type=client_credentials',
  });
  return statusCode === 200 ? tokenResponse.parse(JSON.parse(body)).access_token : null;
}

/** RFC 6749, 2.3.1: both parts are form-encoded before they are joined. */
function basicCredentials(clientId: string, clientSecret: string): string {
  const pair = `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}
