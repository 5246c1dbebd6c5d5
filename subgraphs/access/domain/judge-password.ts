import type { Database } from '../../shared/database.ts';
import { accountMark } from '../account-mark.ts';
import { networkOf } from '../network-of.ts';
import type { PasswordHasher } from '../password-hash.ts';
import { forgetAttempts, giveBackAttempt, type Patience, sweepAttempts, takeAttempt } from '../store/attempts.ts';
import { findCredentials } from '../store/officers.ts';
import type { OfficerRow } from '../tables.ts';
import type { Vault } from '../vault.ts';
import { NOBODY, noteIdentity, type Subject } from './note-identity.ts';

/** A day without a failure forgets all of them. */
const FORGET_SECONDS = 24 * 3600;

/** Five tries, then 30 seconds, a minute, two … up to an hour. */
const OF_ACCOUNT: Patience = { free: 5, firstSeconds: 30, longestSeconds: 3600, forgetSeconds: FORGET_SECONDS };

/** An office behind one address has many people who mistype: 20 tries, then 30 seconds up to a quarter of an hour. */
const OF_ADDRESS: Patience = { free: 20, firstSeconds: 30, longestSeconds: 900, forgetSeconds: 3600 };

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** The IP address that they came from; null where only the account is counted. */
  readonly address: string | null;
  readonly requestId: string;
}

export interface PasswordOptions {
  readonly db: Database;
  readonly vault: Vault;
  readonly hasher: PasswordHasher;
}

/** A password that was not taken. */
export type Refused =
  /** Wrong password, no such account, no password set or disabled: which of them is not told. */
  | { readonly kind: 'refused' }
  /** Too many failures, of this account (there or not) or from this address; the password was not looked at. */
  | { readonly kind: 'blocked'; readonly seconds: number };

export type Judged = Refused | { readonly kind: 'right'; readonly officer: OfficerRow };

/**
 * Judges an email and a password. Takes as long for an account that is not there, and counts failures of it like those of others, so that
 * the answers do not tell which accounts there are. A failure that locks an account is in the audit trail.
 */
export async function judgePassword(
  { db, vault, hasher }: PasswordOptions,
  { email: typed, password, address: from, requestId }: Credentials,
): Promise<Judged> {
  const email = typed.trim();
  const account = accountMark(vault, email);
  const address = from === null ? null : vault.mark(`address ${networkOf(from)}`);

  const ofAddress = address === null ? null : await takeAttempt(db, address, OF_ADDRESS);
  if (ofAddress?.isTaken === false) return { kind: 'blocked', seconds: ofAddress.seconds };
  const ofAccount = await takeAttempt(db, account, OF_ACCOUNT);
  if (!ofAccount.isTaken) return { kind: 'blocked', seconds: ofAccount.seconds };

  const { passwordHash = null, ...officer } = (await findCredentials(db, email)) ?? {};
  const isRight = await hasher.matches(password, passwordHash);
  if (isRight && isOfficer(officer) && officer.disabledAt === null) {
    await forgetAttempts(db, account);
    if (address !== null) await giveBackAttempt(db, address);
    return { kind: 'right', officer };
  }
  if (ofAccount.locksFor !== null)
    await noteIdentity(db, isOfficer(officer) ? subjectOf(officer) : NOBODY, {
      operation: 'lockAccount',
      details: { seconds: ofAccount.locksFor },
      requestId,
    });
  await sweepAttempts(db, FORGET_SECONDS);
  return { kind: 'refused' };
}

export const subjectOf = ({ id, audience, organization, state }: OfficerRow): Subject => ({
  type: 'Officer',
  id,
  audience,
  organization,
  state,
});

const isOfficer = (officer: Partial<OfficerRow>): officer is OfficerRow => officer.id !== undefined;
