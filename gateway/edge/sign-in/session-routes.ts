import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { SCOPES } from '../../../subgraphs/access/scopes.ts';
import { CONSOLE_CALLBACK, CONSOLE_CLIENT } from '../../identity/console-client.ts';
import { ISSUER_PATH } from '../../identity/identity.ts';
import type { Verifier } from '../../identity/verifier.ts';
import { signInPage } from '../graphiql/pages.ts';
import { sendPage } from '../graphiql/send.ts';
import type { SessionCookie } from '../session-cookie.ts';

interface SessionRouteOptions {
  readonly publicUrl: string;
  readonly verify: Verifier;
  readonly cookie: SessionCookie;
}

const COOKIE = 'sangam-sign-in';
const COOKIE_SECONDS = 15 * 60;

const tokenResponse = z.object({ access_token: z.string() });
const callbackQuery = z.object({ code: z.string(), state: z.string() });

/**
 * Signs people in to the hub's own pages by the authorization-code grant with PKCE (RFC 7636), as any console would: `/session/start`
 * leads to the issuer, which leads back to `/session/callback`. What ties both together is in a cookie of this browser.
 */
export function addSessionRoutes(app: FastifyInstance, { publicUrl, verify, cookie }: SessionRouteOptions): void {
  const redirectUri = `${publicUrl}${CONSOLE_CALLBACK}`;
  const attributes = {
    path: '/session',
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
  } as const;

  app.get('/session/start', async (_request, reply) => {
    const verifier = randomBytes(32).toString('base64url');
    const state = randomBytes(16).toString('base64url');
    const query = new URLSearchParams({
      client_id: CONSOLE_CLIENT,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: ['openid', ...SCOPES].join(' '),
      state,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    return reply
      .setCookie(COOKIE, `${state}.${verifier}`, { ...attributes, maxAge: COOKIE_SECONDS })
      .redirect(`${ISSUER_PATH}/auth?${query}`, 303);
  });

  app.get(CONSOLE_CALLBACK, async (request, reply) => {
    const [state = '', verifier = ''] = (request.cookies[COOKIE] ?? '').split('.');
    reply.clearCookie(COOKIE, attributes);
    const { success, data } = callbackQuery.safeParse(request.query);
    const token = success && isSame(state, data.state) ? await exchange(data.code, verifier) : null;
    const session = token === null ? null : await verify(token);
    if (token === null || session === null)
      return sendPage(reply.code(401), signInPage('The sign-in did not work. Begin again.'));
    return cookie.write(reply, token, session).redirect('/graphiql', 303);
  });

  async function exchange(code: string, verifier: string): Promise<string | null> {
    const form = { client_id: CONSOLE_CLIENT, grant_type: 'authorization_code', code, code_verifier: verifier };
    const { statusCode, body } = await app.inject({
      method: 'POST',
      url: `${ISSUER_PATH}/token`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ ...form, redirect_uri: redirectUri }).toString(),
    });
    return statusCode === 200 ? tokenResponse.parse(JSON.parse(body)).access_token : null;
  }
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.byteLength > 0 && left.byteLength === right.byteLength && timingSafeEqual(left, right);
}
