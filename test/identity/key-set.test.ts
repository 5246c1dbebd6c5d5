import { exportJWK, generateKeyPair, type JWK, jwtVerify, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { createKeySet } from '../../gateway/identity/key-set.ts';

/** An issuer that can rotate its keys and be gone, with a clock, and a count of how often it was asked. */
function anIssuer() {
  const published: JWK[] = [];
  const issuer = { asked: 0, isGone: false, now: 0 };
  const keys = createKeySet({
    now: () => issuer.now,
    maxAgeMs: 600_000,
    cooldownMs: 10_000,
    load: async () => {
      issuer.asked += 1;
      if (issuer.isGone) throw new Error('the issuer is gone');
      return { keys: [...published] };
    },
  });

  /** A new key, published or not, and whether a token signed by it is accepted. */
  async function aKey(kid: string, isPublished: boolean) {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const publish = async () => {
      published.push({ ...(await exportJWK(publicKey)), kid, alg: 'ES256' });
    };
    if (isPublished) await publish();
    const token = await new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey);
    const isAccepted = () =>
      jwtVerify(token, keys).then(
        () => true,
        () => false,
      );
    return { isAccepted, publish };
  }
  return Object.assign(issuer, { aKey, withdrawAll: () => published.splice(0) });
}

test('keys are asked for once, and kept', async () => {
  const issuer = anIssuer();
  const { isAccepted } = await issuer.aKey('a', true);

  expect(await Promise.all([isAccepted(), isAccepted(), isAccepted()])).toEqual([true, true, true]);
  expect(issuer.asked).toBe(1);
});

test('a key made later is found, since an unknown key id makes the set load anew', async () => {
  const issuer = anIssuer();
  const first = await issuer.aKey('a', true);
  await first.isAccepted();
  const second = await issuer.aKey('b', true);
  issuer.now += 10_000;

  expect(await second.isAccepted()).toBe(true);
  expect(issuer.asked).toBe(2);
});

test('a thousand made-up key ids in a cooldown ask the issuer no more than once', async () => {
  const issuer = anIssuer();
  await (await issuer.aKey('a', true)).isAccepted();
  issuer.now += 10_000;
  const stranger = await issuer.aKey('made-up', false);

  const answers = await Promise.all(Array.from({ length: 1000 }, () => stranger.isAccepted()));
  expect(answers).not.toContain(true);
  expect(issuer.asked).toBe(2);
});

test('a key that was taken back is refused once the kept set has aged', async () => {
  const issuer = anIssuer();
  const { isAccepted } = await issuer.aKey('a', true);
  expect(await isAccepted()).toBe(true);
  issuer.withdrawAll();

  issuer.now += 599_999;
  expect(await isAccepted()).toBe(true);
  issuer.now += 1;
  expect(await isAccepted()).toBe(false);
});

test('while the issuer is gone, known keys serve on', async () => {
  const issuer = anIssuer();
  const { isAccepted } = await issuer.aKey('a', true);
  await isAccepted();
  issuer.isGone = true;
  issuer.now += 700_000;

  expect(await isAccepted()).toBe(true);
});
