import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askForToken, startTestEdge, type TestEdge } from '../edge/test-edge.ts';
import { aClient, administration, PASSWORD } from '../support/access.ts';
import { beginSignIn, makeDesk } from './console-desk.ts';

let edge: TestEdge;
let admin: ReturnType<typeof administration>;
beforeAll(async () => {
  edge = await startTestEdge();
  admin = administration(edge.database.db, edge.identityKey);
  await makeDesk(admin);
});
afterAll(() => edge.stop());

const UUID = /^[0-9a-f-]{36}$/;

/** What the trail tells of somebody, beside the mutations of admins. */
const trailOf = async (subject: string) =>
  edge.database.sql`
    select actor, audience, organization, state, operation, subject_type, before, after, request_id from access.audit
    where subject = ${subject} and actor = ${subject} order by sequence`;

describe('the audit trail tells of', () => {
  test('who signed in, by which client, with the request', async () => {
    const officer = await admin.anOfficer();
    await (await beginSignIn(edge)).submit({ email: officer.email, password: PASSWORD });
    expect(await trailOf(officer.id)).toMatchObject([
      {
        audience: 'bureau',
        organization: officer.organization.id,
        state: 'IN-KL',
        operation: 'signIn',
        subject_type: 'Officer',
        before: null,
        after: { client: 'desk' },
        request_id: expect.stringMatching(UUID),
      },
    ]);
  });

  test('failures that lock an account, and not of each failure', async () => {
    const officer = await admin.anOfficer();
    const { submit } = await beginSignIn(edge);
    for (let n = 0; n < 6; n++) await submit({ email: officer.email, password: `wrong ${n}` });
    expect(await trailOf(officer.id)).toMatchObject([{ operation: 'lockAccount', after: { seconds: 30 } }]);
  });

  test('failures at an account that there is not, alike', async () => {
    const { submit } = await beginSignIn(edge);
    for (let n = 0; n < 6; n++) await submit({ email: 'nobody@kerala.example', password: `wrong ${n}` });
    expect(await trailOf('')).toMatchObject([{ operation: 'lockAccount', after: { seconds: 30 }, state: null }]);
  });

  test('a password that its owner changed', async () => {
    const officer = await admin.anOfficer();
    const chosen = 'velvet anchor and a purple thunderclap';
    const form = { email: officer.email, password: PASSWORD, 'new-password': chosen, 'new-password-again': chosen };
    await (await beginSignIn(edge)).submit(form, '/password');
    expect((await trailOf(officer.id)).map(({ operation }) => operation)).toEqual(['changeOwnPassword', 'signIn']);
  });

  test('the first use a day of each secret of a client', async () => {
    const { secret } = await admin.mutate('createApiClient', aClient('daily'));
    const use = async () => expect((await askForToken(edge.url, 'daily', secret)).status).toBe(200);
    await Promise.all([use(), use(), use()]);
    await use();
    const rows = await trailOf('daily');
    expect(rows).toMatchObject([
      {
        operation: 'useClientSecret',
        subject_type: 'ApiClient',
        audience: 'partner',
        after: { secret: expect.stringMatching(UUID) },
        request_id: expect.stringMatching(UUID),
      },
    ]);
    await edge.database.sql`
      update access.client_secret set last_used_at = last_used_at - interval '1 day' where client_id = 'daily'`;
    await use();
    expect(await trailOf('daily')).toHaveLength(2);
  });

  test('a secret that came after its end, once an hour, and nothing of a wrong one', async () => {
    const { secret, client } = await admin.mutate('createApiClient', aClient('rotated'));
    const rotated = await admin.mutate('rotateApiClientSecret', { id: 'rotated', expectedVersion: client.version });
    const [, old] = rotated.client.secrets;
    await edge.database.sql`update access.client_secret set expires_at = now() where id = ${old.id}`;

    for (const tried of [secret, secret, 'wrong'])
      expect((await askForToken(edge.url, 'rotated', tried)).status).toBe(401);
    expect(await trailOf('rotated')).toMatchObject([{ operation: 'useDeadClientSecret', after: { secret: old.id } }]);
    expect((await askForToken(edge.url, 'rotated', rotated.secret)).status).toBe(200);
  });
});

test('no secret, password, hash or email of those who sign in is in the trail', async () => {
  const officer = await admin.anOfficer();
  await (await beginSignIn(edge)).submit({ email: officer.email, password: PASSWORD });
  const [row] = await edge.database.sql`
    select json_agg(a)::text as text from access.audit a where actor = subject`;
  expect(row?.text).toContain(officer.id);
  for (const hidden of [PASSWORD, 'argon2', 'wrong', edge.secrets.flipkart ?? '-'])
    expect(row?.text).not.toContain(hidden);
});
