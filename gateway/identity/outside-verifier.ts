import { createHash } from 'node:crypto';
import { decodeJwt, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import QuickLRU from 'quick-lru';
import { request } from 'undici';
import { z } from 'zod';
import { createKeySet } from './key-set.ts';
import { type OutsideIssuer, translateClaims } from './outside-issuers.ts';
import type { TokenMarks } from './revocations.ts';
import type { KnownToken } from './verifier.ts';

const KEPT_TOKENS = 10_000;
/** The other issuer can take a token back without telling the hub: it is looked at anew after this. */
const KEPT_MS = 60_000;
const FETCH_MS = 5_000;
const LARGEST_DOCUMENT = 256 * 1024;

const discovery = z.object({ issuer: z.string(), jwks_uri: z.string() });
const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

const said = z.object({ subject: z.string().min(1).max(200), client: z.string().min(1).max(200) });
const times = z.object({ iat: z.number(), exp: z.number(), jti: z.string().optional() });

interface OutsideVerifierOptions {
  readonly issuers: readonly OutsideIssuer[];
  readonly isRevoked: (token: TokenMarks) => boolean;
  readonly now?: () => number;
}

/**
 * Verifies tokens of other issuers. Only those that are configured are ever asked for keys, at addresses on their own origin; a token's
 * `iss` picks among them and leads nowhere else, and its `jku`, `x5u` and `jwk` are not looked at.
 */
export function createOutsideVerifier({ issuers, isRevoked, now = Date.now }: OutsideVerifierOptions) {
  const kept = new QuickLRU<string, KnownToken>({ maxSize: KEPT_TOKENS, maxAge: KEPT_MS });
  const byIssuer = new Map(
    issuers.map((known) => [known.issuer, { known, keys: createKeySet({ load: () => loadKeys(known.issuer), now }) }]),
  );

  return async (token: string): Promise<KnownToken | null> => {
    const verified = kept.get(token) ?? (await verifySignature(token));
    if (!verified) return null;
    kept.set(token, verified);
    return verified.expiresAt > now() && !isRevoked(verified.marks) ? verified : null;
  };

  async function verifySignature(token: string): Promise<KnownToken | null> {
    const trusted = byIssuer.get(issuerOf(token) ?? '');
    if (!trusted) return null;
    const { known, keys } = trusted;
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        algorithms: [...known.algorithms],
        issuer: known.issuer,
        audience: known.audience,
        requiredClaims: ['exp', 'iat'],
        clockTolerance: 5,
        currentDate: new Date(now()),
      });
      // An ID token is not for the hub (RFC 9068, 4); issuers that do not say at+jwt say JWT or nothing.
      if (!/^(at\+jwt|application\/at\+jwt|jwt)$/i.test(protectedHeader.typ ?? 'jwt') || 'nonce' in payload)
        return null;
      return principalOf(payload, known, token);
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}

function principalOf(
  payload: Readonly<Record<string, unknown>>,
  known: OutsideIssuer,
  token: string,
): KnownToken | null {
  const translated = translateClaims(payload, known);
  const who = said.safeParse(translated);
  const when = times.safeParse(payload);
  if (!translated || !who.success || !when.success) return null;
  // In the audit trail nobody of theirs must look like somebody of ours.
  const id = `${new URL(known.issuer).host}/${who.data.subject}`;
  const clientId = `${new URL(known.issuer).host}/${who.data.client}`;
  const { iat, exp, jti = createHash('sha256').update(token).digest('base64url') } = when.data;
  return {
    principal: {
      kind: id === clientId ? 'CLIENT' : 'OFFICER',
      id,
      audience: translated.audience,
      organization: translated.organization,
      state: translated.state,
      scopes: new Set(translated.scopes),
    },
    expiresAt: exp * 1000,
    marks: { jti: `${known.issuer} ${jti}`, clientId, subject: id, issuedAt: iat * 1000 },
  };
}

function issuerOf(token: string): string | null {
  try {
    return decodeJwt(token).iss ?? null;
  } catch {
    return null;
  }
}

/** The keys of an issuer, by discovery (OpenID Connect Discovery 1.0, 4). Follows no redirects. */
async function loadKeys(issuer: string): Promise<JSONWebKeySet> {
  const document = discovery.parse(await fetchJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`));
  if (document.issuer !== issuer) throw new Error(`${issuer} says that it is ${document.issuer}`);
  if (!URL.canParse(document.jwks_uri) || new URL(document.jwks_uri).origin !== new URL(issuer).origin)
    throw new Error(`${issuer} has its keys elsewhere: ${document.jwks_uri}`);
  return keySet.parse(await fetchJson(document.jwks_uri));
}

async function fetchJson(url: string): Promise<unknown> {
  const { statusCode, body } = await request(url, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(FETCH_MS),
  });
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > LARGEST_DOCUMENT) throw new Error(`${url} answered with too much`);
    chunks.push(chunk);
  }
  if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}`);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
