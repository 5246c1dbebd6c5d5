import type { Database } from '../../shared/database.ts';
import { accountMark } from '../account-mark.ts';
import { networkOf } from '../network-of.ts';
import type { PasswordHasher } from '../password-hash.ts';
import { forgetAttempts, giveBackAttempt, type Patience, sweepAttempts, takeAttempt } from '../store/attempts.ts';
import { findCredentials, noteSignIn } from '../store/officers.ts';
import type { OfficerRow } from '../tables.ts';
import type { Vault } from '../vault.ts';

/** A day without a failure forgets all of them. */
const FORGET_SECONDS = 24 * 3600;

/** Five tries, then 30 seconds, a minute, two … up to an hour. */
const OF_ACCOUNT: Patience = { free: 5, firstSeconds: 30, longestSeconds: 3600, forgetSeconds: FORGET_SECONDS };

/** An office behind one address has many people who mistype: 20 tries, then 30 seconds up to a quarter of an hour. */
const OF_ADDRESS: Patience = { free: 20, firstSeconds: 30, longestSeconds: 900, forgetSeconds: 3600 };

export type SignIn =
  | { readonly kind: 'signed-in'; readonly officer: OfficerRow }
  /** Wrong password, no such account, no password set or disabled: which of them is not told. */
  | { readonly kind: 'refused' }
  /** Too many failures, of this account (there or not) or from this address; the password was not looked at. */
  | { readonly kind: 'blocked'; readonly seconds: number };

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** The IP address that they came from. */
  readonly address: string;
}

interface SignInOptions {
  readonly db: Database;
  readonly vault: Vault;
  readonly hasher: PasswordHasher;
}

/**
 * Judges an email and a password that came from `address`. Takes as long for an account that is not there, and counts failures of it
 * like those of others, so that the answers do not tell which accounts there are.
 */
export async function signIn({ db, vault, hasher }: SignInOptions, credentials: Credentials): Promise<SignIn> {
  const email = credentials.email.trim();
  const account = accountMark(vault, email);
  const address = vault.mark(`address ${networkOf(credentials.address)}`);

  const addressWait = await takeAttempt(db, address, OF_ADDRESS);
  if (addressWait !== null) return { kind: 'blocked', seconds: addressWait };
  const accountWait = await takeAttempt(db, account, OF_ACCOUNT);
  if (accountWait !== null) return { kind: 'blocked', seconds: accountWait };

  const { passwordHash = null, ...officer } = (await findCredentials(db, email)) ?? {};
  const isRight = await hasher.matches(credentials.password, passwordHash);
  if (!isRight || !isOfficer(officer) || officer.disabledAt !== null) {
    await sweepAttempts(db, FORGET_SECONDS);
    return { kind: 'refused' };
  }
  await forgetAttempts(db, account);
  await giveBackAttempt(db, address);
  await noteSignIn(db, officer.id);
  return { kind: 'signed-in', officer };
}

const isOfficer = (officer: Partial<OfficerRow>): officer is OfficerRow => officer.id !== undefined;
