import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Length of the identity key, in bytes. */
export const IDENTITY_KEY_BYTES = 32;

/**
 * What the identity key is used for. The key lives outside of the database, so that a stolen dump neither signs tokens
 * nor confirms a guessed secret.
 */
export interface Vault extends Sealing {
  /** HMAC-SHA256 of a client secret. */
  hmac(secret: string): Buffer;
  /** HMAC-SHA256 of an account's name or an address, in base64url: a key to count by, which tells nothing. */
  mark(text: string): string;
  /** Goes into the hash of every password (argon2's secret), so that a stolen dump can not be guessed at. */
  readonly pepper: Buffer;
  /** Signs the cookies of the issuer's pages. */
  readonly cookieKey: string;
  /** Whether `secret` is the one behind `hmac`; takes the same time for every answer. */
  matches(secret: string, hmac: Uint8Array): boolean;
  /** For secrets that sign what is sent to webhook endpoints. */
  readonly webhooks: Sealing;
}

/** Text that only this hub reads again. */
export interface Sealing {
  /** What is sealed for an owner opens for no other: it can not be moved from one row to another. */
  seal(plain: string, owner?: string): Buffer;
  /** Throws when the text was sealed under another key or for another owner, or was changed. */
  open(sealed: Uint8Array, owner?: string): string;
}

/** Keys are derived from `identityKey` (HKDF-SHA256), one a purpose. */
export function createVault(identityKey: Uint8Array): Vault {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', identityKey, '', `sangam ${purpose}`, 32));
  const secretsKey = derive('client secrets');
  const marksKey = derive('sign-in attempts');

  const hmac = (secret: string) => createHmac('sha256', secretsKey).update(secret).digest();

  return {
    hmac,
    mark: (text) => createHmac('sha256', marksKey).update(text).digest('base64url'),
    pepper: derive('passwords'),
    cookieKey: derive('cookies').toString('base64url'),
    matches(secret, expected) {
      const actual = hmac(secret);
      return expected.byteLength === actual.byteLength && timingSafeEqual(actual, expected);
    },
    ...sealingUnder(derive('signing keys')),
    webhooks: sealingUnder(derive('webhook secrets')),
  };
}

/** AES-256-GCM: nonce (12), tag (16), ciphertext. */
const sealingUnder = (key: Buffer): Sealing => ({
  seal(plain, owner = '') {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner));
    const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]);
  },
  open(sealed, owner = '') {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(owner)).setAuthTag(tag);
    const text = sealed.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  },
});

/** A new client secret: 256 random bits, base64url, 43 characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
