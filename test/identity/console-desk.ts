import * as openid from 'openid-client';
import type { TestEdge } from '../edge/test-edge.ts';
import type { administration } from '../support/access.ts';
import { Browser } from '../support/browser.ts';
import type { Answer } from '../support/subgraph-client.ts';

/** Where the console is: nobody answers there, the test looks at the address. */
export const CALLBACK = 'http://127.0.0.1:9/callback';

/** The console `desk`, which people sign in by. */
export const DESK = {
  id: 'desk',
  name: 'A desk of the bureau',
  kind: 'CONSOLE',
  scopes: ['catalogue:read', 'mou:read', 'mou:write', 'access:admin'],
  redirectUris: [CALLBACK],
  confidential: false,
};

export async function makeDesk(admin: ReturnType<typeof administration>): Promise<void> {
  const made = await admin.mutate('createApiClient', DESK);
  if (!made.client) throw new Error(`expected a client, got ${JSON.stringify(made)}`);
}

const configuration = ({ url }: Pick<TestEdge, 'url'>): Promise<openid.Configuration> =>
  openid.discovery(new URL(`${url}/oidc`), 'desk', undefined, openid.None(), {
    execute: [openid.allowInsecureRequests],
  });

/** Where a browser came to. */
type Page = Awaited<ReturnType<Browser['follow']>>;

/** A browser that was sent to sign in by `desk`, and stands at the sign-in page, or back at the console. */
export interface SignIn {
  readonly page: Page;
  /** Fills a form in and sends it to `path` below the page's own address. */
  submit(form: Readonly<Record<string, string>>, path?: string): Promise<Page>;
  /** The tokens for the address at which the browser is back at the console. */
  tokens(back: Page): ReturnType<typeof openid.authorizationCodeGrant>;
}

export async function beginSignIn(edge: Pick<TestEdge, 'url'>, browser = new Browser()): Promise<SignIn> {
  const config = await configuration(edge);
  const verifier = openid.randomPKCECodeVerifier();
  const state = openid.randomState();
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: CALLBACK,
    scope: 'openid catalogue:read mou:read mou:write access:admin',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  });
  const isBack = (at: string) => at.startsWith(CALLBACK);
  const page = await browser.follow(url.href, {}, isBack);
  return {
    page,
    submit: (form, path = '') =>
      browser.follow(`${page.url}${path}`, { method: 'POST', body: new URLSearchParams(form) }, isBack),
    tokens: (back) =>
      openid.authorizationCodeGrant(config, new URL(back.url), {
        pkceCodeVerifier: verifier,
        expectedState: state,
        idTokenExpected: true,
      }),
  };
}

/** Asks for new tokens by a refresh token, as `desk` does. */
export async function refresh(edge: TestEdge, refreshToken: string) {
  const response = await fetch(`${edge.url}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'desk', refresh_token: refreshToken }),
  });
  const { access_token: access = '', refresh_token: next = '', error }: Answer = await response.json();
  return { status: response.status, access, refresh: next, error };
}
