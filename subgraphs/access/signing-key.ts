import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { StartError } from '../shared/start-error.ts';
import type { SigningKeyRow } from './tables.ts';
import type { Vault } from './vault.ts';

/** Understood by every OpenID Connect library, and as fast to verify as Ed25519 in Node. */
const ALGORITHM = 'ES256';

/** A new key, its private half sealed. */
export async function newSigningKey(vault: Vault) {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const [publicJwk, privateJwk] = await Promise.all([exportJWK(publicKey), exportJWK(privateKey)]);
  const kid = await calculateJwkThumbprint(publicJwk);
  const marks = { kid, alg: ALGORITHM, use: 'sig' };
  return {
    kid,
    alg: ALGORITHM,
    publicJwk: { ...publicJwk, ...marks },
    sealedPrivateJwk: vault.seal(JSON.stringify({ ...privateJwk, ...marks })),
  };
}

/** The private half. Throws a StartError when it was sealed under another identity key. */
export function openSigningKey(row: SigningKeyRow, vault: Vault): JWK {
  let plain: string;
  try {
    plain = vault.open(row.sealedPrivateJwk);
  } catch {
    throw new StartError(
      'The signing keys in the database were made under another identity key. Start with the IDENTITY_KEY ' +
        '(or the identity.key in SANGAM_HOME) that this database was first started with.',
    );
  }
  return JSON.parse(plain);
}
