import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import QuickLRU from 'quick-lru';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import { principalOf, readClaims } from './claims.ts';
import type { TokenMarks } from './revocations.ts';

/** Asymmetric only: with a symmetric algorithm, whoever verifies could also sign. */
const ALGORITHMS = ['ES256', 'EdDSA'];

/** Verified tokens that are kept, and for how long. Revoked ones are refused all the same. */
const KEPT_TOKENS = 10_000;
const KEPT_MS = 60_000;

export interface VerifiedToken {
  readonly principal: Principal;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** A token that was verified, whether it is revoked or not. */
export interface KnownToken extends VerifiedToken {
  readonly marks: TokenMarks;
}

interface VerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
  /** Asked with every request, so it answers from memory. */
  readonly isRevoked?: (token: TokenMarks) => boolean;
  readonly now?: () => number;
}

/** Makes a principal of an access token (RFC 9068), or null of anything else. */
export type Verifier = (token: string) => Promise<VerifiedToken | null>;

export interface TokenVerifier {
  readonly verify: (token: string) => Promise<KnownToken | null>;
  /** Checks all signatures anew: a key was taken back. */
  forget(): void;
}

/**
 * Checks signature, type, algorithm, issuer, audience, expiry, start of validity and revocation. Why a token was refused is not told:
 * it would help only those who try.
 * Throws when the issuer's keys cannot be had: that is the hub's failure and not the caller's.
 */
export function createVerifier(options: VerifierOptions): TokenVerifier {
  const { issuer, audience, keys, isRevoked = () => false, now = Date.now } = options;
  // Checking a signature costs more than answering a page of twenty listings, and clients use a token for 15 minutes.
  const kept = new QuickLRU<string, KnownToken>({ maxSize: KEPT_TOKENS, maxAge: KEPT_MS });

  return {
    async verify(token) {
      const known = kept.get(token);
      const verified = known ?? (await verifySignature(token));
      if (!verified) return null;
      if (!known) kept.set(token, verified);
      return verified.expiresAt > now() && !isRevoked(verified.marks) ? verified : null;
    },
    forget: () => kept.clear(),
  };

  async function verifySignature(token: string): Promise<KnownToken | null> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ALGORITHMS,
        typ: 'at+jwt',
        issuer,
        audience,
        requiredClaims: ['exp', 'iat', 'sub', 'jti'],
        currentDate: new Date(now()),
      });
      const claims = readClaims(payload);
      if (!claims) return null;
      const { jti, client_id: clientId, sub: subject, iat, exp } = claims;
      const marks = { jti, clientId, subject, issuedAt: iat * 1000 };
      return { principal: principalOf(claims), expiresAt: exp * 1000, marks };
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}
