import { createHash, createSecretKey } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import QuickLRU from 'quick-lru';
import { z } from 'zod';
import { AUDIENCES, type Principal } from './principal.ts';

/**
 * How the hub tells a subgraph in another process who asks: a JWS (RFC 7515) made with a secret that both have, for one
 * subgraph and for thirty seconds.
 *
 * There are two kinds. A **reading** token says who asks and no more; it is signed once a principal and kept for ten
 * seconds, since signing costs more than the rest of a call. Request id and trace stand beside it, unsigned: they are for
 * the log. A **writing** token is signed for one call: it holds the hash of the body, the request id and the idempotency
 * key, and no mutation is answered without one. So whoever can listen between hub and subgraph could, for half a minute,
 * read what that principal may read, as they could by listening to the answers; but they can neither make a write of a
 * read, nor change a write, nor give it another idempotency key. Sending the very same write again is what that key is
 * there for. TLS between the machines keeps listeners out; the signature does not replace it.
 */
export interface SignedIdentity {
  readonly principal: Principal;
  /** Of a writing token: the one call that it is for. */
  readonly call: SignedCall | null;
}

export interface SignedCall {
  readonly requestId: string;
  readonly idempotencyKey: string | null;
  /** SHA-256 of the request's body in base64url. */
  readonly body: string;
}

const ISSUER = 'sangam-hub';
/** Tells these tokens from access tokens, whoever may hold which key. */
const TYPE = 'sangam-identity+jwt';
const ALGORITHM = 'HS256';

/** Longer than a call's deadline and the time that a token is kept together. */
const LIFE_SECONDS = 30;
const KEPT_MS = 10_000;
/** Clocks of two machines may differ by this much. */
const TOLERANCE_SECONDS = 5;
const MOST_VERIFIED = 10_000;

export const bodyHash = (body: string | Buffer): string => createHash('sha256').update(body).digest('base64url');

export interface IdentitySigner {
  /** A reading token, of lately when there is one. */
  forReading(principal: Principal): string | Promise<string>;
  /** A writing token for one call. */
  forCall(principal: Principal, call: SignedCall): Promise<string>;
}

interface Kept {
  token: string | Promise<string>;
  readonly until: number;
}

/** Signs for one subgraph. `now` is in milliseconds since 1970. */
export function createIdentitySigner(
  secret: Uint8Array,
  subgraph: string,
  now: () => number = Date.now,
): IdentitySigner {
  const key = createSecretKey(secret);
  // By identity: the hub makes a principal once a token that it verified, and drops both together.
  const kept = new WeakMap<Principal, Kept>();

  function sign(principal: Principal, call: SignedCall | null): Promise<string> {
    const issuedAt = Math.floor(now() / 1000);
    return new SignJWT({ principal: { ...principal, scopes: [...principal.scopes] }, call })
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
      .setIssuer(ISSUER)
      .setAudience(subgraph)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + LIFE_SECONDS)
      .sign(key);
  }

  return {
    forReading(principal) {
      const known = kept.get(principal);
      if (known !== undefined && known.until > now()) return known.token;
      const token = sign(principal, null);
      const fresh: Kept = { token, until: now() + KEPT_MS };
      kept.set(principal, fresh);
      return token.then((signed) => {
        fresh.token = signed;
        return signed;
      });
    },
    forCall: sign,
  };
}

const identityClaims = z.object({
  exp: z.number(),
  principal: z.object({
    kind: z.enum(['CLIENT', 'OFFICER']),
    id: z.string().min(1),
    audience: z.enum(AUDIENCES),
    organization: z.string().nullable(),
    state: z.string().nullable(),
    scopes: z.array(z.string()).transform((scopes) => new Set(scopes)),
  }),
  call: z.object({ requestId: z.string(), idempotencyKey: z.string().nullable(), body: z.string() }).nullable(),
});

/** Null for whatever is not a valid token; why is not told. */
export type IdentityVerifier = (token: string) => Promise<SignedIdentity | null>;

/**
 * Verifies tokens for any of some subgraphs: signature (compared in constant time by WebCrypto), type, algorithm, issuer,
 * audience and expiry. Reading tokens that were verified are known until they expire.
 */
export function createIdentityVerifier(
  secret: Uint8Array,
  subgraphs: readonly string[],
  now: () => number = Date.now,
): IdentityVerifier {
  const key = createSecretKey(secret);
  const verified = new QuickLRU<string, { readonly identity: SignedIdentity; readonly until: number }>({
    maxSize: MOST_VERIFIED,
  });

  return async (token) => {
    const known = verified.get(token);
    if (known !== undefined && known.until > now()) return known.identity;
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [ALGORITHM],
        typ: TYPE,
        issuer: ISSUER,
        audience: [...subgraphs],
        requiredClaims: ['exp', 'iat'],
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: new Date(now()),
      });
      const { success, data } = identityClaims.safeParse(payload);
      if (!success) return null;
      const { principal, call, exp } = data;
      const identity = { principal, call };
      if (call === null) verified.set(token, { identity, until: exp * 1000 });
      return identity;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  };
}
