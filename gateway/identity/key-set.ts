import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

interface KeySetOptions {
  /** Gets the issuer's public keys. */
  readonly load: () => Promise<JSONWebKeySet>;
  /** Keys older than this are loaded anew, so that a key taken back is noticed. Default: 10 minutes. */
  readonly maxAgeMs?: number;
  /** At most one load in this time, however many tokens name unknown keys. Default: 10 seconds. */
  readonly cooldownMs?: number;
  readonly now?: () => number;
}

/**
 * An issuer's keys, kept. A token that names a key which is not there makes the keys load anew (another hub may have made
 * one), but only once in the cooldown: made-up key ids must not turn into load on the issuer.
 */
export function createKeySet({ load, maxAgeMs = 600_000, cooldownMs = 10_000, now = Date.now }: KeySetOptions) {
  let keys: JWTVerifyGetKey | null = null;
  let loadedAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<JWTVerifyGetKey> | null = null;

  const reload = (): Promise<JWTVerifyGetKey> => {
    loading ??= (async () => {
      triedAt = now();
      const fresh: JWTVerifyGetKey = createLocalJWKSet(await load());
      keys = fresh;
      loadedAt = now();
      return fresh;
    })().finally(() => {
      loading = null;
    });
    return loading;
  };

  const mayReload = () => now() - triedAt >= cooldownMs;

  const find: JWTVerifyGetKey = async (header, token) => {
    const stale = now() - loadedAt >= maxAgeMs;
    // An issuer that does not answer must not make known keys unknown: what is kept serves on.
    const current =
      keys === null || (stale && mayReload()) ? await reload().catch((error) => keys ?? fail(error)) : keys;
    try {
      return await current(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || !mayReload()) throw error;
      return (await reload())(header, token);
    }
  };
  return Object.assign(find, {
    /** The keys are loaded anew by whoever needs them next. */
    forget() {
      keys = null;
    },
  });
}

function fail(error: unknown): never {
  throw error;
}
