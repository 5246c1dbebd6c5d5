import { generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { createVerifier } from '../../gateway/identity/verifier.ts';

const { publicKey, privateKey } = await generateKeyPair('ES256');
const ISSUER = 'https://hub.example/oidc';
const HUB = 'https://hub.example';

/** A verifier with a clock in seconds, and the count of signatures that it checked. */
function aVerifier() {
  const state = { seconds: 1_000_000, checked: 0 };
  const { verify } = createVerifier({
    issuer: ISSUER,
    audience: HUB,
    now: () => state.seconds * 1000,
    keys: async () => {
      state.checked += 1;
      return publicKey;
    },
  });
  return Object.assign(state, { verify });
}

const aToken = (seconds: number, claims: object = {}) =>
  new SignJWT({ client_id: 'flipkart', scope: 'catalogue:read mou:read', sangam_audience: 'partner', ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
    .setIssuer(ISSUER)
    .setAudience(HUB)
    .setSubject('flipkart')
    .setJti(crypto.randomUUID())
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 900)
    .sign(privateKey);

test('a token becomes a principal with its scopes', async () => {
  const verifier = aVerifier();
  const verified = await verifier.verify(await aToken(verifier.seconds, { sangam_organization: 'org_x' }));

  expect(verified).toMatchObject({
    expiresAt: (verifier.seconds + 900) * 1000,
    principal: {
      kind: 'CLIENT',
      id: 'flipkart',
      audience: 'partner',
      organization: 'org_x',
      state: null,
      scopes: new Set(['catalogue:read', 'mou:read']),
    },
  });
});

test('a signature is checked once, and the token still expires to the second', async () => {
  const verifier = aVerifier();
  const token = await aToken(verifier.seconds);

  await verifier.verify(token);
  verifier.seconds += 899;
  expect(await verifier.verify(token)).not.toBeNull();
  expect(verifier.checked).toBe(1);
  verifier.seconds += 1;
  expect(await verifier.verify(token)).toBeNull();
});

test('an issuer that cannot be asked is a failure of the hub, not a bad token', async () => {
  const { verify } = createVerifier({
    issuer: ISSUER,
    audience: HUB,
    keys: async () => {
      throw new Error('connection refused');
    },
  });
  await expect(verify(await aToken(Math.floor(Date.now() / 1000)))).rejects.toThrow('connection refused');
});
