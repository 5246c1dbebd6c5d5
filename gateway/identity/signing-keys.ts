import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { StartError } from '../database/start-error.ts';
import type { IdentityStore, SigningKeyRow } from './store.ts';
import type { Vault } from './vault.ts';

/** Understood by every OpenID Connect library, and as fast to verify as Ed25519 in Node. */
const ALGORITHM = 'ES256';

/** The private keys that sign tokens, newest first. The first start on a database makes one. */
export async function privateSigningKeys(store: IdentityStore, vault: Vault): Promise<readonly JWK[]> {
  const rows = await store.alone(async (tx) => {
    const existing = await store.signingKeys(tx);
    if (existing.some((key) => key.retiredAt === null)) return existing;
    await store.addSigningKey(tx, await newSigningKey(vault));
    return store.signingKeys(tx);
  });
  return rows.filter((row) => row.retiredAt === null).map((row) => openKey(row, vault));
}

async function newSigningKey(vault: Vault) {
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

function openKey(row: SigningKeyRow, vault: Vault): JWK {
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
