import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import * as openid from 'openid-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PARTNER_SCOPES } from '../../gateway/identity/demo-clients.ts';
import { seedId } from '../../subgraphs/shared/ids.ts';
import { askForToken, post, startTestEdge, type TestEdge } from '../edge/test-edge.ts';

let edge: TestEdge;
beforeAll(async () => {
  edge = await startTestEdge();
});
afterAll(() => edge.stop());

describe('the embedded issuer', () => {
  test('gives a partner a token that says who it is, for fifteen minutes', async () => {
    const token = await edge.token('flipkart');

    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    const claims = decodeJwt(token);
    expect(claims).toMatchObject({
      iss: `${edge.url}/oidc`,
      aud: edge.url,
      sub: 'flipkart',
      client_id: 'flipkart',
      scope: PARTNER_SCOPES.join(' '),
      sangam_audience: 'partner',
      sangam_organization: seedId('org', 'flipkart'),
      sangam_state: null,
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(900);
  });

  test.each([
    ['amazon', 'partner', null],
    ['bureau-up', 'bureau', 'IN-UP'],
    ['bureau-tn', 'bureau', 'IN-TN'],
    ['bureau-kl', 'bureau', 'IN-KL'],
    ['admin', 'admin', null],
  ])('knows %s as %s of %s', async (client, audience, state) => {
    expect(decodeJwt(await edge.token(client))).toMatchObject({ sangam_audience: audience, sangam_state: state });
  });

  test('is found and used by a standard client library', async () => {
    const secret = edge.secrets['bureau-kl'] ?? '';
    const configuration = await openid.discovery(
      new URL(`${edge.url}/oidc`),
      'bureau-kl',
      undefined,
      openid.ClientSecretBasic(secret),
      { execute: [openid.allowInsecureRequests] },
    );
    const { access_token, token_type } = await openid.clientCredentialsGrant(configuration, { scope: 'mou:read' });

    expect(token_type).toBe('bearer');
    expect(decodeJwt(access_token)).toMatchObject({ scope: 'mou:read' });
  });

  test.each([
    ['a wrong secret', 'flipkart', 'x'.repeat(43), {}, 401, 'invalid_client'],
    ['no such client', 'nobody', 'x'.repeat(43), {}, 401, 'invalid_client'],
    ['a scope that the client does not have', 'flipkart', null, { scope: 'mou:write' }, 400, 'invalid_scope'],
    ['another audience', 'flipkart', null, { resource: 'https://elsewhere.example' }, 400, 'invalid_target'],
    ['another grant', 'flipkart', null, { grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('refuses %s', async (_, client, secret, form, status, error) => {
    const response = await askForToken(edge.url, client, secret ?? edge.secrets[client] ?? '', form);

    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error });
  });

  test('publishes public keys only', async () => {
    const response = await fetch(`${edge.url}/oidc/jwks`);
    const { keys } = JSON.parse(await response.text());

    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig' });
    expect(keys[0]).not.toHaveProperty('d');
  });

  test('names its addresses by the public address, whatever Host a request has', async () => {
    const response = await fetch(`${edge.url}/oidc/.well-known/openid-configuration`, {
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    });

    expect(await response.json()).toMatchObject({
      issuer: `${edge.url}/oidc`,
      token_endpoint: `${edge.url}/oidc/token`,
      jwks_uri: `${edge.url}/oidc/jwks`,
    });
  });

  test.each(['me', 'request', 'reg', 'device/auth', 'session/end'])(
    'has no %s: nothing is open that nobody uses yet',
    async (path) => {
      const [byGet, byPost] = await Promise.all(
        ['GET', 'POST'].map((method) => fetch(`${edge.url}/oidc/${path}`, { method })),
      );
      expect([byGet?.status, byPost?.status]).toEqual([404, 404]);
    },
  );

  test('keeps neither secrets nor private keys readable in the database', async () => {
    const secrets = await edge.database
      .sql`select hmac, last_used_at from access.client_secret where client_id = 'flipkart'`;
    const keys = await edge.database.sql`select public_jwk, sealed_private_jwk from access.signing_key`;

    expect(secrets).toHaveLength(1);
    expect(secrets[0]?.hmac).toHaveLength(32);
    expect(secrets[0]?.last_used_at).not.toBeNull();
    expect(keys).toHaveLength(1);
    expect(JSON.stringify(keys[0]?.public_jwk)).not.toContain('"d"');
    expect(Buffer.from(keys[0]?.sealed_private_jwk).toString('latin1')).not.toContain('"kty"');
  });

  test('gives no token to a revoked client, and none for a revoked or expired secret', async () => {
    const ask = async () => (await askForToken(edge.url, 'amazon', edge.secrets.amazon ?? '')).status;
    const { sql } = edge.database;
    expect(await ask()).toBe(200);

    await sql`update access.client_secret set revoked_at = now() where client_id = 'amazon'`;
    expect(await ask()).toBe(401);
    await sql`update access.client_secret set revoked_at = null, expires_at = now() - interval '1 second'
      where client_id = 'amazon'`;
    expect(await ask()).toBe(401);
    await sql`update access.client_secret set expires_at = now() + interval '1 day' where client_id = 'amazon'`;
    expect(await ask()).toBe(200);
    await sql`update access.client set revoked_at = now() where id = 'amazon'`;
    expect(await ask()).toBe(401);
  });
});

describe('the hub refuses a token', () => {
  const HOUR = 3600;
  const now = () => Math.floor(Date.now() / 1000);

  /** A token as the issuer makes them, signed by a key of somebody else. */
  async function forged(alg: string, claims: JWTPayload = {}, header: object = {}) {
    const genuine = decodeJwt(await edge.token('flipkart'));
    const { privateKey } = await generateKeyPair(alg, { extractable: true });
    return new SignJWT({ ...genuine, ...claims })
      .setProtectedHeader({ alg, typ: 'at+jwt', ...header })
      .sign(privateKey);
  }

  /** A token that the hub's own key signed, with other claims: what a broken or foreign issuer on that key would make. */
  async function signedByHub(claims: object, header: object = {}) {
    const genuine = await edge.token('flipkart');
    const merged = { ...decodeJwt(genuine), ...claims };
    return new SignJWT(merged)
      .setProtectedHeader({ ...decodeProtectedHeader(genuine), alg: 'ES256', ...header })
      .sign(await edge.signingKey());
  }

  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

  const tokens: Record<string, () => Promise<string>> = {
    'with alg none': async () =>
      `${part({ alg: 'none', typ: 'at+jwt' })}.${part(decodeJwt(await edge.token('flipkart')))}.`,
    'signed by HMAC with the public key': async () => {
      const { kid } = decodeProtectedHeader(await edge.token('flipkart'));
      const jwks = await (await fetch(`${edge.url}/oidc/jwks`)).text();
      const key = new TextEncoder().encode(JSON.stringify(JSON.parse(jwks).keys[0]));
      const claims = decodeJwt(await edge.token('flipkart'));
      return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', ...(kid && { kid }) }).sign(key);
    },
    'with another algorithm': () => forged('RS256'),
    'of an unknown key': () => forged('ES256', {}, { kid: 'nobody' }),
    'of another key under our key id': async () =>
      forged('ES256', {}, { kid: decodeProtectedHeader(await edge.token('flipkart')).kid }),
    'that brings its own key': async () => {
      const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
      return new SignJWT(decodeJwt(await edge.token('flipkart')))
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', jwk: await exportJWK(publicKey) })
        .sign(privateKey);
    },
    'of another issuer': () => signedByHub({ iss: 'https://elsewhere.example' }),
    'for another audience': () => signedByHub({ aud: 'https://elsewhere.example' }),
    'without an audience': () => signedByHub({ aud: undefined }),
    'that has expired': () => signedByHub({ exp: now() - 1 }),
    'without an expiry': () => signedByHub({ exp: undefined }),
    'that is not yet valid': () => signedByHub({ nbf: now() + HOUR }),
    'of another type': () => signedByHub({}, { typ: 'JWT' }),
    'of an audience that there is not': () => signedByHub({ sangam_audience: 'root' }),
    'whose subject is another than its client': () => signedByHub({ sub: 'admin' }),
    'that was tampered with': async () => {
      const [header, , signature] = (await edge.token('flipkart')).split('.');
      const claims = { ...decodeJwt(await edge.token('flipkart')), sangam_audience: 'admin' };
      return [header, part(claims), signature].join('.');
    },
    'that is no token': async () => 'not-a-token',
  };

  test.each(Object.keys(tokens))('%s', async (kind) => {
    const token = await tokens[kind]?.();
    const { status, body, headers } = await post(edge.url, token ?? '', '{ whoami }');

    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(headers.get('www-authenticate')).toContain('invalid_token');
    expect(body.data).toBeUndefined();
  });

  test('but not one that its own key signed for it, as a check of the tests above', async () => {
    expect((await post(edge.url, await signedByHub({}), '{ whoami }')).body).toEqual({ data: { whoami: 'flipkart' } });
  });
});
