import { forbidden, issue } from '../../shared/errors.ts';
import { forHub } from '../../shared/tenancy/tenant.ts';
import { type Invalid, invalid, type Written } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findOfficer } from '../store/officers.ts';
import type { OfficerRow } from '../tables.ts';
import type { MutationChangeMyPasswordArgs } from '../types.generated.ts';
import { changeOwnPassword } from './change-own-password.ts';

/**
 * Changes the password of the officer who asks. Each field of an operation is a try of its own at the password until now: it is
 * counted before it is judged, wherever it stands, by the hubs together and by the account's own lock. Throws FORBIDDEN for clients, and
 * for officers of other issuers, who have no password here.
 */
export const changeMyPassword = (
  context: Context,
  args: MutationChangeMyPasswordArgs,
): Promise<Written<OfficerRow> | Invalid> =>
  // Accounts are guarded from whom they belong to: only what stands here is theirs to do.
  forHub(() => changePassword(context, args));

async function changePassword(
  { principal, store, db, requestId }: Context,
  { input: { password, newPassword } }: MutationChangeMyPasswordArgs,
): Promise<Written<OfficerRow> | Invalid> {
  const officer = principal.kind === 'OFFICER' ? await findOfficer(db, principal.id) : null;
  if (officer === null) throw forbidden('expected an officer who has a password of this hub');
  const { attempts } = store;
  const tries = `password of ${officer.id}`;
  const wait = (await attempts?.take(tries)) ?? null;
  if (wait !== null) return tryLater(wait);

  const { vault, hasher } = store.secrets();
  // Whoever has a token of the officer may come from anywhere: the account is what is guessed at.
  const tried = { email: officer.email, password, address: null, requestId };
  const outcome = await changeOwnPassword({ db, vault, hasher }, { ...tried, newPassword });
  if (outcome.kind === 'blocked') return tryLater(outcome.seconds);
  if (outcome.kind === 'refused')
    return invalid(
      issue('input.password', 'WRONG_PASSWORD', {
        expected: 'the password that you have',
        received: 'another, which is not shown',
      }),
    );
  await attempts?.giveBack(tries);
  if (outcome.kind === 'written') return outcome;
  return invalid(...outcome.issues.map((found) => ({ ...found, path: ['input', ...found.path] })));
}

const tryLater = (seconds: number): Invalid =>
  invalid(
    issue('input.password', 'TRY_LATER', {
      expected: `fewer wrong passwords: try again in ${seconds} seconds`,
      received: 'one that was not looked at',
    }),
  );
