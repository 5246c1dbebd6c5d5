import { noteSignIn } from '../store/officers.ts';
import type { OfficerRow } from '../tables.ts';
import { type Credentials, judgePassword, type PasswordOptions, type Refused, subjectOf } from './judge-password.ts';
import { noteIdentity } from './note-identity.ts';

export type SignIn =
  | { readonly kind: 'signed-in'; readonly officer: OfficerRow }
  /** The password is right, and is good for nothing but to choose another: somebody else set it. */
  | { readonly kind: 'must-change' }
  | Refused;

/** Judges an email and a password that came to sign in by `client`. Who signs in is in the audit trail. */
export async function signIn(
  options: PasswordOptions,
  { client, ...credentials }: Credentials & { readonly client: string },
): Promise<SignIn> {
  const judged = await judgePassword(options, credentials);
  if (judged.kind !== 'right') return judged;
  const { officer } = judged;
  if (officer.mustChangePassword) return { kind: 'must-change' };
  await options.db.transaction(async (tx) => {
    await noteSignIn(tx, officer.id);
    const { requestId } = credentials;
    await noteIdentity(tx, subjectOf(officer), { operation: 'signIn', details: { client }, requestId });
  });
  return { kind: 'signed-in', officer };
}
