import { requireScope } from '../../shared/authorisation.ts';
import { checkText, issuesIn } from '../../shared/checks.ts';
import type { Transaction } from '../../shared/database.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { type Conflict, conflict, type Invalid, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import { accountMark } from '../account-mark.ts';
import type { Context } from '../loaders.ts';
import { audienceOf } from '../roles.ts';
import { forgetAttempts } from '../store/attempts.ts';
import { changeOfficer, findOfficer, lockOfficer, type NewOfficer } from '../store/officers.ts';
import { endTokens } from '../store/revocations.ts';
import { ledger, type OfficerRow } from '../tables.ts';
import type {
  MutationDisableOfficerArgs,
  MutationSetOfficerPasswordArgs,
  MutationSetOfficerRolesArgs,
  MutationUnlockOfficerArgs,
} from '../types.generated.ts';
import { checkRoles } from './add-officer.ts';
import { checkPassword } from './check-password.ts';

/** Who never had a password was never signed in. */
const wasIn = ({ passwordSetAt }: OfficerRow): boolean => passwordSetAt !== null;

interface Change<Input> {
  readonly operation: string;
  readonly event: string;
  readonly input: Input & { readonly id: string; readonly expectedVersion: number };
  readonly dryRun: boolean;
  readonly idempotencyKey?: string | null | undefined;
  /** Whether what the officer was signed in with is over. */
  readonly signsOut: (current: OfficerRow) => boolean;
  readonly change: (tx: Transaction, current: OfficerRow) => Promise<Partial<NewOfficer> | readonly Issue[]>;
}

const isIssues = (value: Partial<NewOfficer> | readonly Issue[]): value is readonly Issue[] => Array.isArray(value);

/** Changes an officer of whom the caller knows the version. */
async function changeOfOfficer<Input>(
  context: Context,
  { operation, event, input, dryRun, idempotencyKey, signsOut, change }: Change<Input>,
): Promise<WriteOutcome<OfficerRow>> {
  requireScope(context.principal, 'access:admin');
  return write<OfficerRow, Invalid | Conflict>(context, ledger, {
    operation,
    input,
    dryRun,
    idempotencyKey,
    reload: findOfficer,
    async effect(tx) {
      const current = await lockOfficer(tx, input.id);
      if (!current)
        return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of an officer', received: input.id }));
      if (current.version !== input.expectedVersion) return conflict(input.expectedVersion, current.version);
      const changes = await change(tx, current);
      if (isIssues(changes)) return invalid(...changes);
      const isOver = signsOut(current);
      if (isOver) await endTokens(tx, current.id);
      const row = await changeOfficer(tx, current.id, isOver ? { ...changes, signedOutAt: new Date() } : changes);
      return { row, subjectType: 'Officer', state: row.state, event, before: current, after: row };
    },
  });
}

export async function setOfficerRoles(context: Context, args: MutationSetOfficerRolesArgs) {
  const { roles } = args.input;
  return changeOfOfficer(context, {
    ...args,
    operation: 'setOfficerRoles',
    event: 'officer.roles-set',
    signsOut: wasIn,
    async change(_tx, { audience }) {
      const issues = checkRoles(roles);
      if (issues.length > 0) return issues;
      if (audienceOf(roles) === audience) return { roles: [...new Set(roles)] };
      return [issue('input.roles', 'IMMUTABLE', { expected: `roles of the audience ${audience}`, received: roles })];
    },
  });
}

/**
 * Sets a password, which its owner has to change at the next sign-in. The hash is made before the transaction, since it takes longer than
 * all of it.
 */
export async function setOfficerPassword(context: Context, args: MutationSetOfficerPasswordArgs) {
  requireScope(context.principal, 'access:admin');
  const { vault, hasher } = context.store.secrets();
  const { password, ...known } = args.input;
  const officer = await findOfficer(context.db, known.id);
  const issues = officer ? checkPassword('input.password', password, officer) : [];
  const passwordHash = officer && issues.length === 0 ? await hasher.hash(password) : null;
  return changeOfOfficer(context, {
    ...args,
    // What tells one password from another, without telling it.
    input: { ...known, mark: vault.mark(`password ${password}`) },
    operation: 'setOfficerPassword',
    event: 'officer.password-set',
    signsOut: wasIn,
    async change(tx, { email }) {
      if (issues.length > 0) return issues;
      await forgetAttempts(tx, accountMark(vault, email));
      return { passwordHash, passwordSetAt: new Date(), mustChangePassword: true };
    },
  });
}

export async function disableOfficer(context: Context, args: MutationDisableOfficerArgs) {
  return changeOfOfficer(context, {
    ...args,
    operation: 'disableOfficer',
    event: 'officer.disabled',
    signsOut: wasIn,
    async change() {
      const issues = issuesIn([checkText('input.reason', args.input.reason, { max: 500 })]);
      if (issues.length > 0) return issues;
      return { disabledAt: new Date(), disabledReason: args.input.reason.trim() };
    },
  });
}

/** Forgets failures to sign in, and enables who was disabled. */
export async function unlockOfficer(context: Context, args: MutationUnlockOfficerArgs) {
  const { vault } = context.store.secrets();
  return changeOfOfficer(context, {
    ...args,
    operation: 'unlockOfficer',
    event: 'officer.unlocked',
    signsOut: () => false,
    async change(tx, { email }) {
      await forgetAttempts(tx, accountMark(vault, email));
      return { disabledAt: null, disabledReason: null };
    },
  });
}
