import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestEdge, type TestEdge } from './test-edge.ts';

let edge: TestEdge;
let token: string;
beforeAll(async () => {
  edge = await startTestEdge();
  token = await edge.token('bureau-kl');
});
afterAll(() => edge.stop());

const signIn = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${edge.url}/session`, { method: 'POST', body: new URLSearchParams(form), headers, redirect: 'manual' });

/** `name=value` of the cookie that an answer sets. */
const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';

const query = (headers: Record<string, string>, body = JSON.stringify({ query: '{ whoami }' })) =>
  fetch(`${edge.url}/graphql`, { method: 'POST', headers, body });

test('a stranger sees the sign-in, and nothing of GraphiQL', async () => {
  const page = await fetch(`${edge.url}/graphiql`);

  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html).toContain('name="token"');
  expect(html).not.toContain('graphiql.js');
  expect((await fetch(`${edge.url}/graphiql/assets/graphiql.js`)).status).toBe(404);
  expect((await fetch(`${edge.url}/graphiql/assets/hub.css`)).status).toBe(200);
});

describe('signing in', () => {
  test('with a token leaves it in a cookie that scripts and other sites do not get, for as long as it lives', async () => {
    const response = await signIn({ token: `  ${token}\n` });

    expect([response.status, response.headers.get('location')]).toEqual([303, '/graphiql']);
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toContain(`sangam-session=${token}`);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(cookie).toContain('Path=/');
    const expires = Date.parse(/Expires=([^;]*)/.exec(cookie)?.[1] ?? '');
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThanOrEqual(Date.now() + 900_000);
  });

  test('with a client and its secret works as well', async () => {
    const response = await signIn({ client_id: 'bureau-kl', client_secret: edge.secrets['bureau-kl'] ?? '' });

    expect(response.status).toBe(303);
    const answer = await query({ cookie: cookieOf(response), 'content-type': 'application/json' });
    expect(await answer.json()).toEqual({ data: { whoami: 'bureau-kl' } });
  });

  test.each([
    [{ token: 'rubbish' }, 'The token is not valid'],
    [{ client_id: 'bureau-kl', client_secret: 'rubbish' }, 'no such client'],
    [{}, 'The token is not valid'],
  ])('with %o is refused with a word on why', async (form, reason) => {
    const response = await signIn(form);

    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.text()).toContain(reason);
  });

  test.each([
    ['cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['same-site but another origin', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['a sandboxed page', { origin: 'null' }],
  ])('from %s is refused', async (_, headers) => {
    const response = await signIn({ token }, headers);
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  test('behind https, the cookie is bound to the host and to https', async () => {
    const secure = await startTestEdge({ publicUrl: 'https://hub.example.in' });
    try {
      const body = new URLSearchParams({ token: await secure.token('amazon') });
      const response = await fetch(`${secure.url}/session`, { method: 'POST', body, redirect: 'manual' });

      const [cookie = ''] = response.headers.getSetCookie();
      expect(cookie).toMatch(/^__Host-sangam-session=.*; Secure/);
      expect(response.headers.get('strict-transport-security')).toContain('max-age=');
    } finally {
      await secure.stop();
    }
  });
});

describe('a person who is signed in', () => {
  let cookie: string;
  beforeAll(async () => {
    cookie = cookieOf(await signIn({ token }));
  });

  test('gets GraphiQL, all of it from the hub', async () => {
    const page = await fetch(`${edge.url}/graphiql`, { headers: { cookie } });
    const html = await page.text();

    expect(html).toContain('<strong>bureau-kl</strong> (bureau, IN-KL)');
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(html).not.toMatch(/<script(?![^>]*(?:src=|type="text\/plain"))/);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('http');
    for (const [, file] of html.matchAll(/(?:src|href)="(\/graphiql\/assets\/[^"]+)"/g)) {
      const asset = await fetch(`${edge.url}${file}`, { headers: { cookie } });
      expect([file, asset.status]).toEqual([file, 200]);
      expect((await asset.text()).length).toBeGreaterThan(100);
    }
  });

  test('asks the graph by cookie when the request cannot have been made by another site', async () => {
    const asked = async (headers: Record<string, string>) => (await query({ cookie, ...headers })).status;

    expect(await asked({ 'content-type': 'application/json' })).toBe(200);
    expect(await asked({ 'content-type': 'text/plain' })).toBe(401);
    expect(await asked({ 'content-type': 'application/x-www-form-urlencoded' })).toBe(401);
    const byGet = `${edge.url}/graphql?query=${encodeURIComponent('{ whoami }')}`;
    expect((await fetch(byGet, { headers: { cookie } })).status).toBe(401);
    expect((await fetch(byGet, { headers: { cookie, 'apollo-require-preflight': '1' } })).status).toBe(200);
  });

  test('is not helped by the cookie when a bad token is sent along', async () => {
    const response = await query({ cookie, authorization: 'Bearer rubbish', 'content-type': 'application/json' });
    expect(response.status).toBe(401);
  });

  test('signs out, and the browser forgets the cookie', async () => {
    const response = await fetch(`${edge.url}/session/end`, {
      method: 'POST',
      headers: { cookie },
      redirect: 'manual',
    });

    expect(response.status).toBe(303);
    expect(response.headers.getSetCookie()[0]).toMatch(/^sangam-session=;.*Expires=Thu, 01 Jan 1970/);
  });
});
