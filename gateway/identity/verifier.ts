import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import QuickLRU from 'quick-lru';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import { principalOf } from './claims.ts';

/** Asymmetric only: with a symmetric algorithm, whoever verifies could also sign. */
const ALGORITHMS = ['ES256', 'EdDSA'];

/** Verified tokens that are kept, and for how long: a key or client taken back is noticed within this time. */
const KEPT_TOKENS = 10_000;
const KEPT_MS = 60_000;

export interface VerifiedToken {
  readonly principal: Principal;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

interface VerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
  readonly now?: () => number;
}

/** Makes a principal of an access token (RFC 9068), or null of anything else. */
export type Verifier = (token: string) => Promise<VerifiedToken | null>;

/**
 * Checks signature, type, algorithm, issuer, audience, expiry and start of validity. Why a token was refused is not told:
 * it would help only those who try.
 * Throws when the issuer's keys cannot be had: that is the hub's failure and not the caller's.
 */
export function createVerifier({ issuer, audience, keys, now = Date.now }: VerifierOptions): Verifier {
  // Checking a signature costs more than answering a page of twenty listings, and clients use a token for 15 minutes.
  const kept = new QuickLRU<string, VerifiedToken>({ maxSize: KEPT_TOKENS, maxAge: KEPT_MS });

  return async (token) => {
    const known = kept.get(token);
    if (known) return known.expiresAt > now() ? known : null;

    const verified = await verify(token);
    if (verified) kept.set(token, verified);
    return verified;
  };

  async function verify(token: string): Promise<VerifiedToken | null> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ALGORITHMS,
        typ: 'at+jwt',
        issuer,
        audience,
        requiredClaims: ['exp', 'iat', 'sub'],
        currentDate: new Date(now()),
      });
      const principal = principalOf(payload);
      return principal && { principal, expiresAt: (payload.exp ?? 0) * 1000 };
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}
