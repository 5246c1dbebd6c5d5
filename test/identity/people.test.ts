import { decodeJwt } from 'jose';
import * as openid from 'openid-client';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { post, startTestEdge, type TestEdge } from '../edge/test-edge.ts';
import { administration, aPerson, PASSWORD } from '../support/access.ts';
import { Browser } from '../support/browser.ts';
import type { Answer } from '../support/subgraph-client.ts';

let edge: TestEdge;
let admin: ReturnType<typeof administration>;
beforeAll(async () => {
  edge = await startTestEdge();
  admin = administration(edge.database.db, edge.identityKey);
  await admin.mutate('createApiClient', {
    id: 'desk',
    name: 'A desk of the bureau',
    kind: 'CONSOLE',
    scopes: ['catalogue:read', 'mou:read', 'mou:write', 'access:admin'],
    redirectUris: [CALLBACK],
    confidential: false,
  });
});
afterAll(() => edge.stop());

const CALLBACK = 'http://127.0.0.1:9/callback';

const configuration = (): Promise<openid.Configuration> =>
  openid.discovery(new URL(`${edge.url}/oidc`), 'desk', undefined, openid.None(), {
    execute: [openid.allowInsecureRequests],
  });

/** Sends a browser to sign in for the console `desk`; it stands at the sign-in page, or back at the console. */
async function begin(browser: Browser, parameters: Record<string, string> = {}) {
  const verifier = openid.randomPKCECodeVerifier();
  const state = openid.randomState();
  const config = await configuration();
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: CALLBACK,
    scope: 'openid catalogue:read mou:read mou:write access:admin',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    ...parameters,
  });
  const page = await browser.follow(url.href, {}, (at) => at.startsWith(CALLBACK));
  return { config, verifier, state, page };
}

const submit = (browser: Browser, url: string, email: string, password: string, headers = {}) =>
  browser.follow(url, { method: 'POST', body: new URLSearchParams({ email, password }), headers }, (at) =>
    at.startsWith(CALLBACK),
  );

/** The tokens of an officer who signs in by the page. */
async function tokensOf(officer: Answer, browser = new Browser()) {
  const { config, verifier, state, page } = await begin(browser);
  const back = page.url.startsWith(CALLBACK) ? page : await submit(browser, page.url, officer.email, PASSWORD);
  const tokens = await openid.authorizationCodeGrant(config, new URL(back.url), {
    pkceCodeVerifier: verifier,
    expectedState: state,
    idTokenExpected: true,
  });
  return { tokens, back };
}

const whoami = async (token: string) => (await post(edge.url, token, '{ whoami }')).status;

describe('an officer', () => {
  test('signs in by a page of the hub without script, and gets a token of what the roles allow through that console', async () => {
    const officer = await admin.anOfficer();
    const browser = new Browser();
    const { config, verifier, state, page } = await begin(browser);

    expect(page.url).toMatch(`${edge.url}/sign-in/`);
    const html = await page.response.text();
    expect(html).not.toContain('<script');
    const policy = page.response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http://127.0.0.1:9;");
    expect(policy).toContain("frame-ancestors 'none'");

    const back = await submit(browser, page.url, officer.email, PASSWORD);
    const tokens = await openid.authorizationCodeGrant(config, new URL(back.url), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      idTokenExpected: true,
    });
    expect(tokens.claims()).toMatchObject({ sub: officer.id, name: officer.name, email: officer.email });
    expect(decodeJwt(tokens.access_token)).toMatchObject({
      aud: edge.url,
      sub: officer.id,
      client_id: 'desk',
      // The client may ask for access:admin; an officer of a bureau has it not.
      scope: 'catalogue:read mou:read mou:write',
      sangam_kind: 'OFFICER',
      sangam_audience: 'bureau',
      sangam_organization: officer.organization.id,
      sangam_state: 'IN-KL',
    });
    expect(await whoami(tokens.access_token)).toBe(200);
    expect((await admin.officer(officer.id)).lastSignedInAt).not.toBeNull();
  });

  test('who is signed in is not asked again', async () => {
    const browser = new Browser();
    await tokensOf(await admin.anOfficer(), browser);
    const { page } = await begin(browser);

    expect(page.url.startsWith(CALLBACK)).toBe(true);
    expect(new URL(page.url).searchParams.has('code')).toBe(true);
  });

  test('who is disabled is signed out everywhere at once, and can not sign in', async () => {
    const officer = await admin.anOfficer();
    const browser = new Browser();
    const { tokens } = await tokensOf(officer, browser);
    await admin.mutate('disableOfficer', { id: officer.id, expectedVersion: officer.version, reason: 'left' });

    await vi.waitFor(async () => expect(await whoami(tokens.access_token)).toBe(401));
    const { page } = await begin(browser);
    expect(page.url).toContain('/sign-in/');
    const refused = await submit(browser, page.url, officer.email, PASSWORD);
    expect(refused.response.status).toBe(401);
  });

  test('with a new password is signed out, and the code that was under way is good for nothing', async () => {
    const officer = await admin.anOfficer();
    const browser = new Browser();
    const { config, verifier, state, page } = await begin(browser);
    const back = await submit(browser, page.url, officer.email, PASSWORD);
    const { version } = await admin.officer(officer.id);
    await admin.mutate('setOfficerPassword', {
      id: officer.id,
      expectedVersion: version,
      password: 'another walrus in the other monsoon',
    });

    const exchange = openid.authorizationCodeGrant(config, new URL(back.url), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      idTokenExpected: true,
    });
    await expect(exchange).rejects.toMatchObject({ error: 'invalid_grant' });
    expect((await begin(browser)).page.url).toContain('/sign-in/');
  });
});

describe('the sign-in page', () => {
  test('answers a wrong password, an unknown account and one without a password in the same words', async () => {
    const { email } = await admin.anOfficer();
    const invited = (await admin.mutate('addOfficer', { ...aPerson() })).officer;
    const pages = [];
    for (const account of [email, 'nobody@kerala.example', invited.email]) {
      const browser = new Browser();
      const { page } = await begin(browser);
      const { response } = await submit(browser, page.url, account, 'not the password of anybody');
      const html = await response.text();
      pages.push([response.status, html.replaceAll(account, 'EMAIL').replaceAll(/sign-in\/[\w-]+/g, 'UID')]);
    }
    expect(pages[0]?.[0]).toBe(401);
    expect(pages[1]).toEqual(pages[0]);
    expect(pages[2]).toEqual(pages[0]);
  });

  test('takes no form from another site, nor from a browser that was not sent here', async () => {
    const officer = await admin.anOfficer();
    const browser = new Browser();
    const { page } = await begin(browser);

    const elsewhere = await submit(browser, page.url, officer.email, PASSWORD, { 'sec-fetch-site': 'cross-site' });
    expect(elsewhere.response.status).toBe(403);
    const stranger = await submit(new Browser(), page.url, officer.email, PASSWORD);
    expect(stranger.response.status).toBe(400);
    const other = await begin(new Browser());
    expect((await submit(browser, other.page.url, officer.email, PASSWORD)).response.status).toBe(400);
  });

  test('shows what was typed as text', async () => {
    const browser = new Browser();
    const { page } = await begin(browser);
    const { response } = await submit(browser, page.url, '"><script>alert(1)</script>', 'x');
    expect(await response.text()).not.toContain('<script');
  });
});

describe('the authorization endpoint refuses', () => {
  const refusal = async (parameters: object, without: readonly string[]): Promise<string | null> => {
    const config = await configuration();
    const url = openid.buildAuthorizationUrl(config, {
      redirect_uri: CALLBACK,
      scope: 'openid mou:read',
      code_challenge: await openid.calculatePKCECodeChallenge(openid.randomPKCECodeVerifier()),
      code_challenge_method: 'S256',
      state: 'x',
      ...parameters,
    });
    for (const name of without) url.searchParams.delete(name);
    const page = await new Browser().follow(url.href, {}, (at) => at.startsWith(CALLBACK));
    if (!page.url.startsWith(CALLBACK)) return JSON.parse(await page.response.text()).error;
    return new URL(page.url.replace('#', '?')).searchParams.get('error');
  };

  test.each([
    ['a request without PKCE', { nonce: 'x' }, ['code_challenge', 'code_challenge_method'], 'invalid_request'],
    ['the plain method of PKCE', { code_challenge_method: 'plain' }, [], 'invalid_request'],
    [
      'a place to go back to that is not registered',
      { redirect_uri: 'http://127.0.0.1:9/other' },
      [],
      'invalid_redirect_uri',
    ],
    ['the same place under another port', { redirect_uri: 'http://127.0.0.1:10/callback' }, [], 'invalid_redirect_uri'],
    ['an unknown client', { client_id: 'nobody' }, [], 'invalid_client'],
    ['a client of programs', { client_id: 'flipkart' }, [], 'invalid_redirect_uri'],
    ['tokens in the address', { response_type: 'token' }, [], 'unsupported_response_type'],
    ['a scope that the console may not ask for', { scope: 'openid pii:read' }, [], 'invalid_scope'],
    ['another audience', { resource: 'https://elsewhere.example' }, [], 'invalid_target'],
    ['silence when nobody is signed in', { prompt: 'none' }, [], 'login_required'],
  ])('%s', async (_, parameters, without, error) => {
    expect(await refusal(parameters, without)).toBe(error);
  });
});

describe('a code', () => {
  test('is good once, and only with the verifier of the browser that asked', async () => {
    const officer = await admin.anOfficer();
    const browser = new Browser();
    const { verifier, page } = await begin(browser);
    const back = await submit(browser, page.url, officer.email, PASSWORD);
    const exchange = async (code_verifier: string) => {
      const response = await fetch(`${edge.url}/oidc/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: 'desk',
          code: new URL(back.url).searchParams.get('code') ?? '',
          redirect_uri: CALLBACK,
          code_verifier,
        }),
      });
      return response.status;
    };
    expect(await exchange(openid.randomPKCECodeVerifier())).toBe(400);
    const [first, second] = await Promise.all([exchange(verifier), exchange(verifier)]);
    expect([first, second].sort()).toEqual([200, 400]);
    expect(await exchange(verifier)).toBe(400);
  });

  test('and a session are in the database only sealed', async () => {
    const officer = await admin.anOfficer();
    const { back } = await tokensOf(officer);
    const code = new URL(back.url).searchParams.get('code') ?? '';
    const rows = await edge.database.sql`select model, id, sealed from identity.issuer_state`;

    expect(rows.map(({ model }) => model)).toContain('Session');
    const text = JSON.stringify(rows.map(({ id, sealed }) => [id, Buffer.from(sealed).toString('latin1')]));
    for (const secret of [code, officer.id, officer.email]) expect(text).not.toContain(secret);
  });
});

describe("the hub's own pages", () => {
  test('sign an officer in by the same way, and out of the issuer too', async () => {
    const officer = await admin.anOfficer();
    const browser = new Browser();
    const page = await browser.follow(`${edge.url}/session/start`);
    expect(page.url).toContain('/sign-in/');
    const graphiql = await browser.follow(page.url, {
      method: 'POST',
      body: new URLSearchParams({ email: officer.email, password: PASSWORD }),
    });
    expect(graphiql.url).toBe(`${edge.url}/graphiql`);
    expect(await graphiql.response.text()).toContain(`Signed in as <strong>${officer.id}</strong> (bureau, IN-KL)`);

    await browser.request(`${edge.url}/session/end`, { method: 'POST' });
    expect(await (await browser.request(`${edge.url}/graphiql`)).text()).toContain('With your account');
    expect((await browser.follow(`${edge.url}/session/start`)).url).toContain('/sign-in/');
  });

  test('take no code that another browser asked for', async () => {
    const officer = await admin.anOfficer();
    const browser = new Browser();
    const page = await browser.follow(`${edge.url}/session/start`);
    const back = await browser.follow(
      page.url,
      { method: 'POST', body: new URLSearchParams({ email: officer.email, password: PASSWORD }) },
      (at) => at.includes('/session/callback'),
    );
    const stranger = new Browser();
    expect((await stranger.request(back.url)).status).toBe(401);
    await stranger.follow(`${edge.url}/session/start`);
    expect((await stranger.request(back.url)).status).toBe(401);
  });
});
