import { decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openKeyring } from '../../gateway/identity/keyring.ts';
import { createVault } from '../../subgraphs/access/vault.ts';
import { post, startTestEdge, type TestEdge } from '../edge/test-edge.ts';
import { administration } from '../support/access.ts';
import { issuesOf } from '../support/subgraph-client.ts';

let edge: TestEdge;
let admin: ReturnType<typeof administration>;
beforeAll(async () => {
  edge = await startTestEdge();
  admin = administration(edge.database.db, edge.identityKey);
});
afterAll(() => edge.stop());

const published = async (): Promise<string[]> => {
  const { keys } = JSON.parse(await (await fetch(`${edge.url}/oidc/jwks`)).text());
  return keys.map(({ kid }: { kid: string }) => kid);
};
const kidOf = (token: string) => decodeProtectedHeader(token).kid;
const isAccepted = async (token: string) => (await post(edge.url, token, '{ whoami }')).status === 200;
/** As if so many minutes had gone by for the keys. */
const later = (minutes: number) => edge.database.sql`
  update access.signing_key set signs_from = signs_from - make_interval(mins => ${minutes}),
    retired_at = retired_at - make_interval(mins => ${minutes}),
    published_until = published_until - make_interval(mins => ${minutes})`;

test('a key is published before it signs, and the one before it until its tokens have expired', async () => {
  const old = await edge.token('flipkart');
  const { key } = await admin.mutate('rotateSigningKey', {});
  expect(key.status).toBe('PUBLISHED');

  await vi.waitFor(async () => expect(await published()).toEqual([kidOf(old), key.id]));
  expect(kidOf(await edge.token('amazon'))).toBe(kidOf(old));
  expect(issuesOf(await admin.mutate('rotateSigningKey', {}))).toEqual(['input GUARD_NOT_MET']);

  await later(20);
  await vi.waitFor(async () => expect(kidOf(await edge.token('amazon'))).toBe(key.id));
  const young = await edge.token('amazon');
  expect(await published()).toEqual([key.id, kidOf(old)]);
  expect([await isAccepted(old), await isAccepted(young)]).toEqual([true, true]);

  await later(17);
  await vi.waitFor(async () => expect(await published()).toEqual([key.id]));
  expect([await isAccepted(old), await isAccepted(young)]).toEqual([false, true]);
});

test('a key comes to sign and to its end by the clock, though nobody tells the hub', async () => {
  const clock = { now: Date.now() };
  const keyring = await openKeyring({
    db: edge.database.db,
    vault: createVault(edge.identityKey),
    now: () => clock.now,
  });
  const [first] = keyring.current().publicJwks;
  const { key } = await admin.mutate('rotateSigningKey', {});
  await keyring.reload();
  const kids = () => keyring.current().publicJwks.map(({ kid }) => kid);

  expect(kids()).toEqual([first?.kid, key.id]);
  clock.now += 21 * 60_000;
  expect(kids()).toEqual([key.id, first?.kid]);
  clock.now += 17 * 60_000;
  expect(kids()).toEqual([key.id]);
});

test('a compromised key is gone at once, with all that it signed', async () => {
  const old = await edge.token('flipkart');
  expect(await isAccepted(old)).toBe(true);
  const { key } = await admin.mutate('rotateSigningKey', { compromised: true });
  expect(key.status).toBe('SIGNING');

  await vi.waitFor(async () => expect(await isAccepted(old)).toBe(false));
  expect(await published()).toEqual([key.id]);
  expect(await isAccepted(await edge.token('flipkart'))).toBe(true);
  const { signingKeys } = await admin.query('{ signingKeys { id status publishedUntil } }');
  expect(signingKeys[0]).toMatchObject({ id: key.id, status: 'SIGNING', publishedUntil: null });
  expect(signingKeys.slice(1).map(({ status }: { status: string }) => status)).toEqual(
    signingKeys.slice(1).map(() => 'GONE'),
  );
});
