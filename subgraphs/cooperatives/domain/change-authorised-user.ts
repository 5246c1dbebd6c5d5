import { type Check, checkText, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addAuthorisedUserChange, authorisedUserChangesOf } from '../store/history.ts';
import {
  applicationsOf,
  findAuthorisedUser,
  findOverlappingUse,
  lockIndication,
  moveLastDay,
} from '../store/rights.ts';
import { type ApplicationRow, type AuthorisedUserRow, ledger } from '../tables.ts';
import type {
  EndAuthorisedUserInput,
  MutationRecordAuthorisedUserArgs,
  RenewAuthorisedUserInput,
} from '../types.generated.ts';
import { isRegistered, protectedUntil } from './gi-states.ts';
import { isKeeper } from './keeper.ts';
import { firstDayToRenew, lastDayRenewed, lastDayToRenew } from './term.ts';

type Options = Omit<MutationRecordAuthorisedUserArgs, 'input'>;

/** Those for the sign. */
type Applications = readonly ApplicationRow[];

/** What becomes of an authorisation, when nothing stands against it. */
interface Change {
  readonly kind: 'RENEWED' | 'ENDED';
  /** Where its input stands, e.g. `input.renew`. */
  readonly path: string;
  readonly reason: string | null;
  /** The new last day; undefined when there is none to give. */
  readonly lastDay: (current: AuthorisedUserRow, applications: Applications) => string | undefined;
  readonly check: (current: AuthorisedUserRow, applications: Applications) => Check[];
}

/** Puts the last day off: by ten years, or to a day before that, and never beyond the protection of the sign itself. */
export const renewAuthorisedUser = (context: Context, renew: RenewAuthorisedUserInput, options: Options) =>
  change(context, { renew }, renew, options, {
    kind: 'RENEWED',
    path: 'input.renew',
    reason: null,
    lastDay: ({ to }, applications) => renew.to ?? (to === null ? undefined : longestFor(to, applications)),
    check: (current, applications) => checkRenewal(current, applications, renew, dayInIndia(new Date())),
  });

/** Ends it before its time, for a reason. */
export const endAuthorisedUser = (context: Context, end: EndAuthorisedUserInput, options: Options) =>
  change(context, { end }, end, options, {
    kind: 'ENDED',
    path: 'input.end',
    reason: end.reason.trim(),
    lastDay: () => end.to,
    check: (current) => checkEnd(current, end),
  });

function change(
  context: Context,
  input: object,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
  { dryRun, idempotencyKey }: Options,
  { kind, path, reason, lastDay, check }: Change,
): Promise<WriteOutcome<AuthorisedUserRow>> {
  const { principal, loaders } = context;
  return write(context, ledger, {
    operation: 'recordAuthorisedUser',
    input,
    dryRun,
    idempotencyKey,
    reload: findAuthorisedUser,
    duplicates: { authorised_user_period: overlapping(path, null) },
    async effect(tx) {
      const known = isIdOf('AuthorisedUser', id) ? await findAuthorisedUser(tx, id) : null;
      // The indication's lock holds its users too; what was read before it may be old.
      const indication = known ? await lockIndication(tx, known.indication) : null;
      const current = indication ? await findAuthorisedUser(tx, id) : null;
      if (!current || !indication || !isKeeper(principal, indication))
        return invalid(issue(`${path}.id`, 'NOT_FOUND', { expected: 'id of an authorisation of yours', received: id }));
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      const applications = await applicationsOf(tx, indication.id);
      const to = lastDay(current, applications);
      const issues = issuesIn(check(current, applications));
      if (issues.length > 0 || to === undefined) return invalid(...issues);
      const later = await findOverlappingUse(tx, { ...current, to });
      if (later) return invalid(overlapping(path, later));

      const row = await moveLastDay(tx, id, to);
      await addAuthorisedUserChange(tx, principal, { authorisedUser: id, kind, previousTo: current.to, to, reason });
      loaders.authorisedUserChanges.clear(id).prime(id, await authorisedUserChangesOf(tx, [id]));
      return {
        row,
        subjectType: 'AuthorisedUser',
        state: indication.states[0] ?? null,
        event: `authorised_user.${kind.toLowerCase()}`,
        before: current,
        after: { ...row, reason },
      };
    },
  });
}

/** Ten years more, or until the sign's own protection ends where that is known: section 18(2). */
function longestFor(to: string, applications: Applications): string {
  const longest = lastDayRenewed(to);
  const end = protectedUntil(applications);
  return end !== null && end < longest ? end : longest;
}

function checkRenewal(
  { to }: AuthorisedUserRow,
  applications: Applications,
  renew: RenewAuthorisedUserInput,
  today: string,
): Check[] {
  const refuse = (expected: string, received: unknown): Check =>
    issue('input.renew.id', 'GUARD_NOT_MET', { expected, received });
  if (to === null) return [refuse('an authorisation with a last day', 'none')];
  if (!isRegistered(applications)) return [refuse('one of a sign that is REGISTERED', 'one that is not')];
  const longest = longestFor(to, applications);
  if (longest <= to) return [refuse(`one of a sign that is protected after ${to}`, `protected until ${longest}`)];
  const [first, last] = [firstDayToRenew(to), lastDayToRenew(to)];
  return [
    today < first || today > last
      ? refuse(`a renewal from ${first}, six months before its last day, to ${last}, a year after`, today)
      : null,
    renew.to && renew.to <= to
      ? issue('input.renew.to', 'INCONSISTENT', { expected: `a day after ${to}, its last`, received: renew.to })
      : null,
    renew.to && renew.to > longest
      ? issue('input.renew.to', 'OUT_OF_RANGE', { expected: `${longest} or earlier`, received: renew.to })
      : null,
  ];
}

const checkEnd = ({ from, to }: AuthorisedUserRow, end: EndAuthorisedUserInput): Check[] => [
  checkText('input.end.reason', end.reason, { max: 500, multiline: true }),
  from !== null && end.to < from
    ? issue('input.end.to', 'INCONSISTENT', { expected: `${from}, the first day, or later`, received: end.to })
    : null,
  to !== null && end.to >= to
    ? issue('input.end.to', 'INCONSISTENT', { expected: `a day before ${to}, its last`, received: end.to })
    : null,
];

const overlapping = (path: string, later: AuthorisedUserRow | null): Issue =>
  issue(`${path}.to`, 'DUPLICATE', {
    expected: 'no other authorisation of the same user in the same days',
    received: later ? `${later.id}, from ${later.from ?? 'unknown'}` : 'another one',
  });
