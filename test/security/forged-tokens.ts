import { createPublicKey, randomBytes } from 'node:crypto';
import { type CryptoKey, decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** What a forger starts from. */
export interface Original {
  /** A token with which everything is as it should be. */
  readonly good: string;
  /** The private key that signed it: what is signed by it has nothing wrong but what the forger changed. */
  readonly signingKey: CryptoKey | Uint8Array;
  readonly publicJwk: JWK;
}

const HOUR = 3600;
const now = (): number => Math.floor(Date.now() / 1000);

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function partsOf(token: string): [header: string, claims: string, signature: string] {
  const [header = '', claims = '', signature = ''] = token.split('.');
  return [header, claims, signature];
}

/** The good token with other claims and another header, signed by the hub's own key. */
export const signedByHub = (
  { good, signingKey }: Original,
  claims: object = {},
  header: object = {},
): Promise<string> =>
  new SignJWT({ ...decodeJwt(good), jti: randomBytes(9).toString('base64url'), ...claims })
    .setProtectedHeader({ ...decodeProtectedHeader(good), alg: 'ES256', ...header })
    .sign(signingKey, { crit: { [UNHEARD_OF]: true } });

const UNHEARD_OF = 'urn:example:unheard-of';

/** The good token's claims, signed by a key of somebody else. */
async function signedByStranger({ good }: Original, alg: string, header: object = {}): Promise<string> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return new SignJWT(decodeJwt(good))
    .setProtectedHeader({ ...decodeProtectedHeader(good), ...header, alg })
    .sign(privateKey);
}

/** Signed with what everybody knows, in the hope that it is taken for a secret (CVE-2016-5431 and its like). */
const signedByHmac = ({ good }: Original, key: string): Promise<string> =>
  new SignJWT(decodeJwt(good))
    .setProtectedHeader({ ...decodeProtectedHeader(good), alg: 'HS256' })
    .sign(new TextEncoder().encode(key));

const pemOf = (key: JWK): string =>
  createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' }).toString();

function withHeader(token: string, header: object): string {
  const [, claims, signature] = partsOf(token);
  return [encoded({ ...decodeProtectedHeader(token), ...header }), claims, signature].join('.');
}

function withClaims(token: string, claims: object): string {
  const [header, , signature] = partsOf(token);
  return [header, encoded({ ...decodeJwt(token), ...claims }), signature].join('.');
}

const withSignature = (token: string, signature: string): string =>
  [...partsOf(token).slice(0, 2), signature].join('.');

/** The order of P-256's group. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** The same token with the other signature that ECDSA has for it, which is as right: s and n - s are the same to it. */
export function withTwinSignature(token: string): string {
  const signature = Buffer.from(partsOf(token)[2], 'base64url');
  const twin = ORDER - BigInt(`0x${signature.subarray(32).toString('hex')}`);
  const s = Buffer.from(twin.toString(16).padStart(64, '0'), 'hex');
  return withSignature(token, Buffer.concat([signature.subarray(0, 32), s]).toString('base64url'));
}

/** Tokens that the hub never gave to anybody, by what is wrong with them. */
export const FORGED: Readonly<Record<string, (original: Original) => Promise<string>>> = {
  'with alg none': async ({ good }) => withSignature(withHeader(good, { alg: 'none' }), ''),
  'with alg none and a signature': async ({ good }) => withHeader(good, { alg: 'none' }),
  'with alg nOnE': async ({ good }) => withSignature(withHeader(good, { alg: 'nOnE' }), ''),
  'with no alg': async ({ good }) => withHeader(good, { alg: undefined }),
  'with HS256 by the public key as JSON': (original) => signedByHmac(original, JSON.stringify(original.publicJwk)),
  'with HS256 by the public key as PEM': (original) => signedByHmac(original, pemOf(original.publicJwk)),
  'with HS256 by a part of the public key': (original) => signedByHmac(original, original.publicJwk.x ?? ''),
  'with RS256': (original) => signedByStranger(original, 'RS256'),
  'with ES384': (original) => signedByStranger(original, 'ES384'),
  'with EdDSA': (original) => signedByStranger(original, 'EdDSA'),

  'for another audience': (original) => signedByHub(original, { aud: 'https://elsewhere.example' }),
  'for no audience': (original) => signedByHub(original, { aud: undefined }),
  'of another issuer': (original) => signedByHub(original, { iss: 'https://elsewhere.example' }),
  'of almost the issuer': (original) => signedByHub(original, { iss: `${decodeJwt(original.good).iss}/` }),
  'that expired an hour ago': (original) => signedByHub(original, { iat: now() - 2 * HOUR, exp: now() - HOUR }),
  'that expired this second': (original) => signedByHub(original, { exp: now() }),
  'that has no expiry': (original) => signedByHub(original, { exp: undefined }),
  'that is not yet valid': (original) => signedByHub(original, { nbf: now() + HOUR }),
  'that is an ID token': (original) => signedByHub(original, {}, { typ: 'JWT' }),
  'whose header has something critical that is unheard of': (original) =>
    signedByHub(original, {}, { crit: [UNHEARD_OF], [UNHEARD_OF]: 1 }),

  'of an unknown key': (original) => signedByStranger(original, 'ES256', { kid: 'nobody' }),
  'of an unknown key that is a path': (original) => signedByStranger(original, 'ES256', { kid: '../../../dev/null' }),
  'of an unknown key that is SQL': (original) => signedByStranger(original, 'ES256', { kid: "' or 1=1 --" }),
  'of a key that every object has': (original) => signedByStranger(original, 'ES256', { kid: '__proto__' }),
  'of another key under our key id': (original) => signedByStranger(original, 'ES256'),
  'that tells where its key is': (original) =>
    signedByStranger(original, 'ES256', { jku: 'http://127.0.0.1:9/jwks', x5u: 'http://127.0.0.1:9/x' }),
  'that brings its own key': async ({ good }) => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    return new SignJWT(decodeJwt(good)).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', jwk }).sign(privateKey);
  },

  'whose audience was altered': async ({ good }) => withClaims(good, { sangam_audience: 'admin' }),
  'whose scope was altered': async ({ good }) => withClaims(good, { scope: 'access:admin pii:read' }),
  'whose expiry was altered': async ({ good }) => withClaims(good, { exp: now() + HOUR }),
  'with a signature of zeros': async ({ good }) => withSignature(good, Buffer.alloc(64).toString('base64url')),
  'with half of its signature': async ({ good }) => good.slice(0, -43),
  'without its signature': async ({ good }) => withSignature(good, ''),

  'that is a word': async () => 'rubbish',
  'that is two dots': async () => '..',
  'that is a hundred dots': async () => '.'.repeat(100),
  'that is JSON and no object': async () => [null, [], 1].map(encoded).join('.'),
  'that is nested a thousand levels deep': async ({ good }) =>
    [Buffer.from('['.repeat(1_000) + ']'.repeat(1_000)).toString('base64url'), ...partsOf(good).slice(1)].join('.'),
  'that is no UTF-8': async ({ good }) => ['__4A', ...partsOf(good).slice(1)].join('.'),
  'that is encrypted': async () =>
    [encoded({ alg: 'dir', enc: 'A256GCM' }), '', 'A'.repeat(16), 'A'.repeat(64), 'A'.repeat(22)].join('.'),
  'of 15,000 letters': async () => 'a'.repeat(15_000),
  'of 15,000 letters between dots': async () => Array.from({ length: 3 }, () => 'a'.repeat(5_000)).join('.'),
  'that is long, expired and else well signed': (original) =>
    signedByHub(original, { exp: now() - 1, padding: 'a'.repeat(9_000) }),
};
