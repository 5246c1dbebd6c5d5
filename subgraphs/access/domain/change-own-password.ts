import { type Issue, issue } from '../../shared/errors.ts';
import type { EntityDirectory } from '../../shared/subgraph.ts';
import { type Invalid, invalid, type Written, write } from '../../shared/write.ts';
import { scopesOfRoles } from '../roles.ts';
import { changeOfficer, findOfficer, lockOfficer } from '../store/officers.ts';
import { endTokens } from '../store/revocations.ts';
import { ledger, type OfficerRow } from '../tables.ts';
import { checkPassword } from './check-password.ts';
import { type Credentials, judgePassword, type PasswordOptions, type Refused } from './judge-password.ts';

export interface PasswordChange extends Credentials {
  readonly newPassword: string;
}

/** Nothing outside of this subgraph is asked for. */
const NO_GRAPH: EntityDirectory = {
  async find() {
    throw new Error('expected no question to the graph');
  },
};

/**
 * Gives an officer who knows the password another, and ends what they were signed in with anywhere: sessions, refresh tokens and access
 * tokens. The password that they have counts as a try, as at the sign-in.
 */
export async function changeOwnPassword(
  options: PasswordOptions,
  change: PasswordChange,
): Promise<Refused | Invalid | Written<OfficerRow>> {
  const judged = await judgePassword(options, change);
  if (judged.kind !== 'right') return judged;
  const { officer } = judged;
  const issues = checkNew(change, officer);
  if (issues.length > 0) return invalid(...issues);
  const passwordHash = await options.hasher.hash(change.newPassword);

  const { id, audience, organization, state, roles } = officer;
  const principal = { kind: 'OFFICER', id, audience, organization, state, scopes: scopesOfRoles(roles) } as const;
  const context = { principal, requestId: change.requestId, idempotencyKey: null, graph: NO_GRAPH, db: options.db };
  return write<OfficerRow, Invalid>(context, ledger, {
    operation: 'changeOwnPassword',
    input: null,
    dryRun: false,
    idempotencyKey: null,
    reload: findOfficer,
    async effect(tx) {
      const current = await lockOfficer(tx, id);
      if (current?.version !== officer.version)
        return invalid(
          issue('password', 'GUARD_NOT_MET', { expected: 'an account that nobody else changes', received: id }),
        );
      await endTokens(tx, id);
      const now = new Date();
      const changes = { passwordHash, passwordSetAt: now, mustChangePassword: false, signedOutAt: now };
      const row = await changeOfficer(tx, id, changes);
      return {
        row,
        subjectType: 'Officer',
        state: row.state,
        event: 'officer.password-set',
        before: current,
        after: row,
      };
    },
  });
}

function checkNew({ password, newPassword }: PasswordChange, officer: OfficerRow): Issue[] {
  const issues = checkPassword('newPassword', newPassword, officer);
  if (issues.length > 0 || newPassword.normalize('NFKC') !== password.normalize('NFKC')) return issues;
  return [issue('newPassword', 'INCONSISTENT', { expected: 'another password than before', received: 'the same' })];
}
