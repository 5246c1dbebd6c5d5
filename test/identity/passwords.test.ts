import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post, startTestEdge, type TestEdge } from '../edge/test-edge.ts';
import { administration, aPerson, PASSWORD } from '../support/access.ts';
import { Browser } from '../support/browser.ts';
import type { Answer } from '../support/subgraph-client.ts';
import { beginSignIn, CALLBACK, makeDesk, refresh } from './console-desk.ts';

const NEW = 'velvet anchor and a purple thunderclap';

let edge: TestEdge;
let admin: ReturnType<typeof administration>;
beforeAll(async () => {
  edge = await startTestEdge();
  admin = administration(edge.database.db, edge.identityKey);
  await makeDesk(admin);
});
afterAll(() => edge.stop());

/** An officer whose password an admin has just set. */
async function anInvited(): Promise<Answer> {
  const { officer } = await admin.mutate('addOfficer', aPerson());
  const input = { id: officer.id, expectedVersion: officer.version, password: PASSWORD };
  return (await admin.mutate('setOfficerPassword', input)).officer;
}

const changing = (email: string, given: Readonly<Record<string, string>> = {}) => ({
  email,
  password: PASSWORD,
  'new-password': NEW,
  'new-password-again': NEW,
  ...given,
});

const whoami = async (token: string) => (await post(edge.url, token, '{ whoami }')).status;

describe('an officer whose password an admin set', () => {
  test('is told so in the graph, and is let in only to choose another', async () => {
    const officer = await anInvited();
    expect(officer.mustChangePassword).toBe(true);
    const { page, submit, tokens } = await beginSignIn(edge);

    const refused = await submit({ email: officer.email, password: PASSWORD });
    expect(refused.response.status).toBe(403);
    expect(await refused.response.text()).toContain('Somebody else set this password.');
    expect(refused.response.headers.get('content-security-policy')).toContain('http://127.0.0.1:9;');
    expect((await admin.officer(officer.id)).lastSignedInAt).toBeNull();

    const back = await submit(changing(officer.email), '/password');
    expect(back.url.startsWith(CALLBACK), page.url).toBe(true);
    const { access_token } = await tokens(back);
    expect(decodeJwt(access_token)).toMatchObject({ sub: officer.id });
    expect(await whoami(access_token)).toBe(200);
    expect(await admin.officer(officer.id)).toMatchObject({
      mustChangePassword: false,
      version: officer.version + 1,
      lastSignedInAt: expect.anything(),
    });
  });

  test('is told nothing when the password is wrong', async () => {
    const officer = await anInvited();
    const { submit } = await beginSignIn(edge);
    const refused = await submit({ email: officer.email, password: 'not the password of anybody' });
    expect(refused.response.status).toBe(401);
    expect(await refused.response.text()).not.toContain('Somebody else');
  });
});

describe('an officer who changes the password', () => {
  test('is signed out everywhere else: sessions, refresh tokens and access tokens end', async () => {
    const officer = await admin.anOfficer();
    const elsewhere = new Browser();
    const first = await beginSignIn(edge, elsewhere);
    const granted = await first.tokens(await first.submit({ email: officer.email, password: PASSWORD }));
    expect(await whoami(granted.access_token)).toBe(200);

    const { submit, tokens } = await beginSignIn(edge);
    const { access_token } = await tokens(await submit(changing(officer.email), '/password'));

    expect(await whoami(access_token)).toBe(200);
    await expect.poll(() => whoami(granted.access_token)).toBe(401);
    expect(await refresh(edge, granted.refresh_token ?? '')).toMatchObject({ status: 400, error: 'invalid_grant' });
    expect((await beginSignIn(edge, elsewhere)).page.url).toContain('/sign-in/');
    const old = await (await beginSignIn(edge)).submit({ email: officer.email, password: PASSWORD });
    expect(old.response.status).toBe(401);
  });

  test.each([
    ['the same as before', { 'new-password': PASSWORD, 'new-password-again': PASSWORD }, 'the one that you have'],
    ['too short', { 'new-password': 'Tr0ub4dor&3', 'new-password-again': 'Tr0ub4dor&3' }, '15 to 128 characters'],
    ['common', { 'new-password': 'password12345678', 'new-password-again': 'password12345678' }, 'among the first'],
    ['not typed alike', { 'new-password-again': `${NEW}.` }, 'not the same both times'],
  ])('is refused one that is %s', async (_, given, refusal) => {
    const officer = await admin.anOfficer();
    const { submit } = await beginSignIn(edge);
    const { response } = await submit(changing(officer.email, given), '/password');
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain(refusal);
    for (const secret of [PASSWORD, ...Object.values(given)]) expect(html).not.toContain(secret);
    expect((await submit({ email: officer.email, password: PASSWORD })).url.startsWith(CALLBACK)).toBe(true);
  });

  test('has as many tries at the old one as at the sign-in, and they count together', async () => {
    const officer = await admin.anOfficer();
    const { submit } = await beginSignIn(edge);
    const statuses: number[] = [];
    for (let n = 0; n < 3; n++)
      statuses.push((await submit(changing(officer.email, { password: `wrong ${n}` }), '/password')).response.status);
    for (let n = 0; n < 2; n++)
      statuses.push((await submit({ email: officer.email, password: `wrong ${n}` })).response.status);
    const last = await submit(changing(officer.email), '/password');
    expect([...statuses, last.response.status]).toEqual([401, 401, 401, 401, 401, 429]);
    expect(Number(last.response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await admin.officer(officer.id)).status).toBe('LOCKED');
  });

  test('does it by a form of the hub, in the browser that was sent to sign in', async () => {
    const officer = await admin.anOfficer();
    const { page } = await beginSignIn(edge);
    const body = new URLSearchParams(changing(officer.email));
    const stranger = await new Browser().follow(`${page.url}/password`, { method: 'POST', body });
    expect(stranger.response.status).toBe(400);
    const headers = { 'sec-fetch-site': 'cross-site' };
    const elsewhere = await new Browser().follow(`${page.url}/password`, { method: 'POST', body, headers });
    expect(elsewhere.response.status).toBe(403);
    const html = await (await new Browser().follow(`${page.url}/password`)).response.text();
    expect(html).toContain('This sign-in is over');
  });
});
