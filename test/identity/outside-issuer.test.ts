import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../gateway/config.ts';
import { readOutsideIssuers } from '../../gateway/identity/outside-issuers.ts';
import { createOutsideVerifier } from '../../gateway/identity/outside-verifier.ts';
import { seedId } from '../../subgraphs/shared/ids.ts';

const KERALA = seedId('org', 'bureau-kl');
const seconds = () => Math.floor(clock.now / 1000);
const clock = { now: Date.now() };

/** A state's own sign-on, on loopback: what it publishes and how often it was asked can be changed and seen. */
async function anIssuer() {
  const state = { asked: [] as string[], keys: [] as JWK[], jwksUri: '', issuer: '' };
  const server = createServer((request, response) => {
    state.asked.push(request.url ?? '');
    const body = request.url?.startsWith('/realm/.well-known')
      ? { issuer: state.issuer, jwks_uri: state.jwksUri }
      : { keys: state.keys };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  state.issuer = `http://127.0.0.1:${address.port}/realm`;
  state.jwksUri = `http://127.0.0.1:${address.port}/realm/keys`;
  const aKey = async (kid: string, alg = 'RS256') => {
    const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
    return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg } };
  };
  return Object.assign(state, {
    aKey,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}

let issuer: Awaited<ReturnType<typeof anIssuer>>;
let key: Awaited<ReturnType<typeof issuer.aKey>>;
let verify: ReturnType<typeof createOutsideVerifier>;

const configuration = (change: object = {}) => ({
  issuer: issuer.issuer,
  audience: 'https://hub.example',
  claims: {
    state: 'st',
    roles: 'realm_access.roles',
    scopes: 'scope',
    client: 'azp',
    roleNames: { clerk: 'BUREAU_OFFICER' },
  },
  grants: {
    audience: 'bureau',
    organizations: [KERALA],
    states: ['IN-KL'],
    scopes: ['catalogue:read', 'mou:read', 'mou:write'],
  },
  ...change,
});
const read = (...issuers: object[]) => readOutsideIssuers({ OIDC_ISSUERS: JSON.stringify(issuers) });

beforeAll(async () => {
  issuer = await anIssuer();
  key = await issuer.aKey('one');
  issuer.keys.push(key.publicJwk);
  verify = createOutsideVerifier({
    issuers: read(configuration()),
    isRevoked: ({ subject }) => subject.endsWith('/revoked'),
    now: () => clock.now,
  });
});
afterAll(() => issuer.stop());

const CLAIMS = { azp: 'kerala-desk', st: 'IN-KL', realm_access: { roles: ['clerk'] }, scope: 'profile' };

function aToken(claims: object = {}, { by = key, header = {}, lifetime = 900 } = {}): Promise<string> {
  return new SignJWT({ iss: issuer.issuer, aud: 'https://hub.example', sub: 'asha', ...CLAIMS, ...claims })
    .setProtectedHeader({ alg: by.alg, kid: by.kid, typ: 'JWT', ...header })
    .setIssuedAt(seconds())
    .setExpirationTime(seconds() + lifetime)
    .sign(by.privateKey);
}

describe('a token of a state that has its own sign-on', () => {
  test('is an officer of that state, with what the roles allow within the bound of the configuration', async () => {
    const verified = await verify(await aToken());
    const host = new URL(issuer.issuer).host;
    expect(verified?.principal).toEqual({
      kind: 'OFFICER',
      id: `${host}/asha`,
      audience: 'bureau',
      organization: KERALA,
      state: 'IN-KL',
      scopes: new Set(['catalogue:read', 'mou:read', 'mou:write']),
    });
  });

  test('gets no more than the issuer may grant, whatever it says', async () => {
    const verified = await verify(
      await aToken({
        scope: 'mou:read access:admin pii:read',
        realm_access: { roles: ['ADMIN'] },
        sangam_audience: 'admin',
      }),
    );
    expect(verified?.principal.audience).toBe('bureau');
    expect([...(verified?.principal.scopes ?? [])].sort()).toEqual(['catalogue:read', 'mou:read', 'mou:write']);
    const nothing = await verify(await aToken({ scope: '', realm_access: { roles: ['__proto__', 'constructor'] } }));
    expect(nothing?.principal.scopes).toEqual(new Set());
  });

  test('asks for the keys once, and again when there is a new one', async () => {
    const before = issuer.asked.length;
    for (let i = 0; i < 20; i++) expect(await verify(await aToken({ n: i }))).not.toBeNull();
    expect(issuer.asked.length).toBe(before);

    const next = await issuer.aKey('two', 'ES256');
    issuer.keys.push(next.publicJwk);
    clock.now += 10_000;
    expect(await verify(await aToken({}, { by: next }))).not.toBeNull();
    expect(issuer.asked.length).toBe(before + 2);
  });

  test('that is revoked here is refused', async () => {
    expect(await verify(await aToken({ sub: 'revoked' }))).toBeNull();
  });

  const refused: Record<string, () => Promise<string>> = {
    'for another audience': () => aToken({ aud: 'https://elsewhere.example' }),
    'of an issuer that is not configured': () => aToken({ iss: 'http://127.0.0.1:1/realm' }),
    'that has expired': () => aToken({}, { lifetime: -60 }),
    'that is not yet valid': () => aToken({ nbf: seconds() + 3600 }),
    'of a state that the issuer may not speak for': () => aToken({ st: 'IN-UP' }),
    'without a state': () => aToken({ st: undefined }),
    'without a subject': () => aToken({ sub: undefined }),
    'that is an ID token': () => aToken({ nonce: 'x' }),
    'of another type': () => aToken({}, { header: { typ: 'logout+jwt' } }),
    'signed by a key of nobody under a known name': async () =>
      aToken({}, { by: { ...(await issuer.aKey('x')), kid: 'one' } }),
    'with an algorithm that is not allowed': async () => aToken({}, { by: await issuer.aKey('three', 'PS512') }),
    'with alg none': async () => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const claims = {
        iss: issuer.issuer,
        aud: 'https://hub.example',
        sub: 'asha',
        exp: seconds() + 60,
        iat: seconds(),
        ...CLAIMS,
      };
      return `${part({ alg: 'none', kid: 'one' })}.${part(claims)}.`;
    },
    'signed by HMAC with the public key': async () =>
      new SignJWT({ iss: issuer.issuer, aud: 'https://hub.example', sub: 'asha', ...CLAIMS })
        .setProtectedHeader({ alg: 'HS256', kid: 'one' })
        .setIssuedAt(seconds())
        .setExpirationTime(seconds() + 60)
        .sign(new TextEncoder().encode(JSON.stringify(key.publicJwk))),
  };
  test.each(Object.keys(refused))('is refused %s', async (kind) => {
    expect(await verify((await refused[kind]?.()) ?? '')).toBeNull();
  });
});

describe('no request of the hub goes anywhere but to the issuers of the configuration', () => {
  test('not where a token says', async () => {
    const trap = await anIssuer();
    const by = await trap.aKey('one');
    trap.keys.push(by.publicJwk);
    const header = { jku: trap.jwksUri, x5u: trap.jwksUri, jwk: by.publicJwk };
    expect(await verify(await aToken({}, { by, header }))).toBeNull();
    expect(await verify(await aToken({ iss: trap.issuer }, { by, header }))).toBeNull();
    expect(trap.asked).toEqual([]);
    await trap.stop();
  });

  test('not where a discovery document says, and not by its word that it is somebody else', async () => {
    const trap = await anIssuer();
    const bad = await anIssuer();
    const by = await bad.aKey('one');
    const outside = createOutsideVerifier({
      issuers: read(configuration({ issuer: bad.issuer })),
      isRevoked: () => false,
    });
    clock.now = Date.now();
    const token = await aToken({ iss: bad.issuer }, { by });
    bad.jwksUri = trap.jwksUri;
    await expect(outside(token)).rejects.toThrow('has its keys elsewhere');
    expect(trap.asked).toEqual([]);
    await Promise.all([trap.stop(), bad.stop()]);
  });
});

describe('OIDC_ISSUERS', () => {
  test('is read by the hub, and may be missing', () => {
    expect(readConfig({}).outsideIssuers).toEqual([]);
    expect(readConfig({ OIDC_ISSUERS: JSON.stringify([configuration()]) }).outsideIssuers).toHaveLength(1);
  });

  test.each([
    ['no JSON', 'nonsense'],
    ['plain http to another machine', JSON.stringify([{ issuer: 'http://sso.example' }])],
    ['a name and password in the address', JSON.stringify([{ issuer: 'https://u:p@sso.example' }])],
  ])('with %s stops the start', (_, text) => {
    expect(() => readOutsideIssuers({ OIDC_ISSUERS: text })).toThrow(/^OIDC_ISSUERS: expected a JSON list/);
  });

  test.each([
    ['plain http to another machine', { issuer: 'http://sso.example' }],
    ['a symmetric algorithm', { algorithms: ['HS256'] }],
    ['no algorithm', { algorithms: [] }],
    [
      'more than its audience may have',
      { grants: { audience: 'bureau', organizations: [KERALA], states: ['IN-KL'], scopes: ['access:admin'] } },
    ],
    ['a bureau of no state', { grants: { audience: 'bureau', organizations: [KERALA], scopes: ['mou:read'] } }],
    ['a partner of no organisation', { grants: { audience: 'partner', scopes: ['mou:read'] } }],
    ['a misspelt setting', { grant: {} }],
  ])('with %s stops the start', (_, change) => {
    expect(() => read(configuration(change))).toThrow(/^OIDC_ISSUERS: expected/);
  });

  test('with one issuer twice stops the start', () => {
    expect(() => read(configuration(), configuration())).toThrow(/^OIDC_ISSUERS/);
  });
});
