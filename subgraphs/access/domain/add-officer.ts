import { requireScope } from '../../shared/authorisation.ts';
import { checkForm, checkText, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { EMAIL_FORM, isEmail } from '../../shared/identifiers/contact.ts';
import { newId } from '../../shared/ids.ts';
import { type CreationOutcome, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { audienceOf } from '../roles.ts';
import { findOfficer, insertOfficer } from '../store/officers.ts';
import { ledger, type OfficerRow } from '../tables.ts';
import type { MutationAddOfficerArgs } from '../types.generated.ts';
import { checkPlace } from './check-place.ts';

/** Adds a person, who can sign in once a password is set. */
export async function addOfficer(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationAddOfficerArgs,
): Promise<CreationOutcome<OfficerRow>> {
  requireScope(context.principal, 'access:admin');
  const audience = audienceOf(input.roles);
  const email = input.email.trim().toLowerCase();
  const issues = [
    ...issuesIn([
      checkText('input.name', input.name, { max: 200 }),
      checkForm('input.email', email, EMAIL_FORM, isEmail),
      ...checkRoles(input.roles),
    ]),
    ...(audience === null ? [] : await checkPlace(context, audience, input)),
  ];
  if (issues.length > 0 || audience === null) return invalid(...issues);

  return write<OfficerRow, never>(context, ledger, {
    operation: 'addOfficer',
    input,
    dryRun,
    idempotencyKey,
    reload: findOfficer,
    duplicates: {
      officer_email: issue('input.email', 'DUPLICATE', { expected: 'an email that no officer has', received: email }),
    },
    async effect(tx) {
      const row = await insertOfficer(tx, {
        id: newId('ofc'),
        name: input.name.trim(),
        email,
        audience,
        organization: input.organization ?? null,
        state: input.state ?? null,
        roles: [...new Set(input.roles)],
      });
      return { row, subjectType: 'Officer', state: row.state, event: 'officer.added', before: null, after: row };
    },
  });
}

/** Roles go together when they have one view of the graph. */
export function checkRoles(roles: readonly string[]): Issue[] {
  if (roles.length === 0) return [issue('input.roles', 'REQUIRED', { expected: 'at least one role' })];
  if (audienceOf(roles) !== null) return [];
  return [issue('input.roles', 'INCONSISTENT', { expected: 'roles of one audience', received: roles })];
}
