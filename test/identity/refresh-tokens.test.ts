import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askForToken, post, startTestEdge, type TestEdge } from '../edge/test-edge.ts';
import { administration, PASSWORD } from '../support/access.ts';
import type { Answer } from '../support/subgraph-client.ts';
import { beginSignIn, makeDesk, refresh } from './console-desk.ts';

let edge: TestEdge;
let admin: ReturnType<typeof administration>;
beforeAll(async () => {
  edge = await startTestEdge();
  admin = administration(edge.database.db, edge.identityKey);
  await makeDesk(admin);
});
afterAll(() => edge.stop());

/** An officer who has signed in, with what the console got for it. */
async function aSignedIn() {
  const officer: Answer = await admin.anOfficer();
  const { submit, tokens } = await beginSignIn(edge);
  const { access_token: access, refresh_token = '' } = await tokens(
    await submit({ email: officer.email, password: PASSWORD }),
  );
  return { officer, access, refreshToken: refresh_token };
}

const whoami = async (token: string) => (await post(edge.url, token, '{ whoami }')).status;
const REFUSED = { status: 400, error: 'invalid_grant' };

describe('a refresh token', () => {
  test('gives another access token, and another refresh token in its place', async () => {
    const { officer, refreshToken } = await aSignedIn();
    const next = await refresh(edge, refreshToken);
    expect(next.status).toBe(200);
    expect(next.refresh).not.toBe(refreshToken);
    expect((await post(edge.url, next.access, '{ whoami }')).body.data).toEqual({ whoami: officer.id });
    expect((await refresh(edge, next.refresh)).status).toBe(200);
  });

  test('that comes twice ends all that came of the sign-in, and is in the audit trail', async () => {
    const { officer, access, refreshToken } = await aSignedIn();
    const next = await refresh(edge, refreshToken);

    expect(await refresh(edge, refreshToken)).toMatchObject(REFUSED);
    expect(await refresh(edge, next.refresh)).toMatchObject(REFUSED);
    await expect.poll(() => Promise.all([whoami(access), whoami(next.access)])).toEqual([401, 401]);
    const rows = await edge.database.sql`
      select operation, after from access.audit where subject = ${officer.id} and operation = 'reuseRefreshToken'`;
    expect(rows).toMatchObject([{ after: { client: 'desk' } }]);
  });

  test('gives tokens to one of two who bring it at the same time', async () => {
    const { refreshToken } = await aSignedIn();
    const outcomes = await Promise.all([refresh(edge, refreshToken), refresh(edge, refreshToken)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test('ends when the officer is disabled', async () => {
    const { officer, refreshToken } = await aSignedIn();
    const { version } = await admin.officer(officer.id);
    await admin.mutate('disableOfficer', { id: officer.id, expectedVersion: version, reason: 'left' });
    expect(await refresh(edge, refreshToken)).toMatchObject(REFUSED);
  });

  test('ends when an admin sets a password or other roles', async () => {
    for (const [mutation, change] of [
      ['setOfficerPassword', { password: 'another walrus in the other monsoon' }],
      ['setOfficerRoles', { roles: ['BUREAU_APPROVER'] }],
    ] as const) {
      const { officer, refreshToken } = await aSignedIn();
      const { version } = await admin.officer(officer.id);
      const changed = await admin.mutate(mutation, { id: officer.id, expectedVersion: version, ...change });
      expect(changed.officer.version).toBe(version + 1);
      expect(await refresh(edge, refreshToken), mutation).toMatchObject(REFUSED);
    }
  });

  test('ends when its client takes it back, and nobody else can do that', async () => {
    const { refreshToken } = await aSignedIn();
    const revoke = (init: RequestInit, form: Record<string, string> = {}) =>
      fetch(`${edge.url}/oidc/token/revocation`, {
        method: 'POST',
        ...init,
        body: new URLSearchParams({ token: refreshToken, ...form }),
      });
    const other = Buffer.from(`flipkart:${edge.secrets.flipkart}`).toString('base64');
    expect((await revoke({ headers: { authorization: `Basic ${other}` } })).status).toBe(400);
    const next = await refresh(edge, refreshToken);
    expect(next.status).toBe(200);
    expect((await revoke({}, { token: next.refresh, client_id: 'desk' })).status).toBe(200);
    expect(await refresh(edge, next.refresh)).toMatchObject(REFUSED);
  });

  test('is in the database as a hash, and is given to no program', async () => {
    const { refreshToken } = await aSignedIn();
    const rows = await edge.database.sql`select id, sealed from identity.issuer_state where model = 'RefreshToken'`;
    expect(rows.length).toBeGreaterThan(0);
    const text = JSON.stringify(rows.map(({ id, sealed }) => [id, Buffer.from(sealed).toString('latin1')]));
    expect(text).not.toContain(refreshToken);
    const granted: Answer = await (await askForToken(edge.url, 'flipkart', edge.secrets.flipkart ?? '')).json();
    expect(granted.refresh_token).toBeUndefined();
  });
});
