import { requireScope } from '../../shared/authorisation.ts';
import { issue } from '../../shared/errors.ts';
import { invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import type { AuthorisedUserRow } from '../tables.ts';
import type { MutationRecordAuthorisedUserArgs } from '../types.generated.ts';
import { endAuthorisedUser, renewAuthorisedUser } from './change-authorised-user.ts';
import { startAuthorisedUser } from './start-authorised-user.ts';

/** Records, renews or ends an authorisation; a bureau only for indications of its own state. */
export async function recordAuthorisedUser(
  context: Context,
  { input, ...options }: MutationRecordAuthorisedUserArgs,
): Promise<WriteOutcome<AuthorisedUserRow>> {
  requireScope(context.principal, 'cooperative:write');
  const { start, renew, end } = input;
  const given = Object.entries({ start, renew, end }).filter(([, value]) => value);
  if (given.length > 1) {
    const received = given.map(([name]) => name).join(' and ');
    return invalid(issue('input', 'INCONSISTENT', { expected: 'one of start, renew and end', received }));
  }
  if (start) return startAuthorisedUser(context, start, options);
  if (renew) return renewAuthorisedUser(context, renew, options);
  if (end) return endAuthorisedUser(context, end, options);
  return invalid(issue('input.start', 'REQUIRED', { expected: 'one of start, renew and end' }));
}
