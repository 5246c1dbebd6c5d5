import { type Check, checkNotAfter, checkText, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addAuthorisedUserChange, authorisedUserChangesOf } from '../store/history.ts';
import {
  applicationsOf,
  findAuthorisedUser,
  findOverlappingUse,
  insertAuthorisedUser,
  isUserNumberTaken,
  lockIndication,
} from '../store/rights.ts';
import { type ApplicationRow, type AuthorisedUserRow, type IndicationRow, ledger } from '../tables.ts';
import type { MutationRecordAuthorisedUserArgs, StartAuthorisedUserInput } from '../types.generated.ts';
import { tidy } from './cooperative-columns.ts';
import { isRegistered, protectedUntil } from './gi-states.ts';
import { checkKeeper } from './keeper.ts';
import { codeUnder } from './places.ts';
import { lastDayOfTerm } from './term.ts';

type Options = Omit<MutationRecordAuthorisedUserArgs, 'input'>;

const INDICATION = 'input.start.indication';
const USER = 'input.start.user';

interface User {
  readonly state: string | null;
  readonly district: string | null;
}

/** Records who may use an indication: in its area, for ten years at most, and no longer than the sign itself is protected. */
export async function startAuthorisedUser(
  context: Context,
  start: StartAuthorisedUserInput,
  { dryRun, idempotencyKey }: Options,
): Promise<CreationOutcome<AuthorisedUserRow>> {
  const { principal, loaders } = context;
  const user = await findUser(context, start.user);
  const number = tidy(start.number);

  return write(context, ledger, {
    operation: 'recordAuthorisedUser',
    input: { start },
    dryRun,
    idempotencyKey,
    reload: findAuthorisedUser,
    duplicates: { authorised_user_period: overlapping(start, null), authorised_user_number: taken(start) },
    async effect(tx) {
      const indication = await lockIndication(tx, start.indication);
      const applications = indication ? await applicationsOf(tx, indication.id) : [];
      const last = lastDayFor(start.from, applications);
      const columns = {
        id: newId('giu'),
        indication: start.indication,
        userCooperative: isIdOf('Cooperative', start.user) ? start.user : null,
        userEnterprise: isIdOf('Enterprise', start.user) ? start.user : null,
        number,
        from: start.from,
        to: start.to ?? last,
      };
      const issues = issuesIn([
        ...checkIndication(context, indication, applications, start),
        ...checkUser(user, indication, start),
        checkText('input.start.number', start.number, { max: 60 }),
        ...checkDays(start, last),
      ]);
      if (issues.length > 0 || !indication) return invalid(...issues);
      const earlier = await findOverlappingUse(tx, { ...columns, user: start.user });
      const isTaken = await isUserNumberTaken(tx, indication.id, number);
      const refusals = issuesIn([earlier ? overlapping(start, earlier) : null, isTaken ? taken(start) : null]);
      if (refusals.length > 0) return invalid(...refusals);

      const row = await insertAuthorisedUser(tx, columns);
      await addAuthorisedUserChange(tx, principal, { authorisedUser: row.id, kind: 'RECORDED', to: row.to });
      loaders.authorisedUserChanges.prime(row.id, await authorisedUserChangesOf(tx, [row.id]));
      return {
        row,
        subjectType: 'AuthorisedUser',
        state: user?.state ?? indication.states[0] ?? null,
        event: 'authorised_user.recorded',
        before: null,
        after: row,
      };
    },
  });
}

/** The user's place, as far as the caller may see it; null for who is not the caller's to see. */
async function findUser({ loaders, graph }: Context, id: string): Promise<User | null> {
  if (isIdOf('Cooperative', id)) return loaders.cooperative.load(id);
  if (!isIdOf('Enterprise', id)) return null;
  const [found] = await graph.find([{ __typename: 'Enterprise', id }], {
    Enterprise: 'state { code } district { code }',
  });
  return found ? { state: codeUnder(found, 'state'), district: codeUnder(found, 'district') } : null;
}

/** Ten years, or until the sign's own protection ends where that is known: section 18(2). */
function lastDayFor(from: string, applications: readonly ApplicationRow[]): string {
  const term = lastDayOfTerm(from);
  const end = protectedUntil(applications);
  return end !== null && end < term ? end : term;
}

function checkIndication(
  { principal }: Context,
  indication: IndicationRow | null,
  applications: readonly ApplicationRow[],
  start: StartAuthorisedUserInput,
): Check[] {
  if (!indication)
    return [
      issue(INDICATION, 'NOT_FOUND', { expected: 'id of a geographical indication', received: start.indication }),
    ];
  const statuses = applications.map(({ status }) => status).join(', ');
  return [
    checkKeeper(INDICATION, principal, indication),
    isRegistered(applications)
      ? null
      : issue(INDICATION, 'GUARD_NOT_MET', { expected: 'a sign that is REGISTERED', received: statuses }),
  ];
}

function checkUser(
  user: User | null,
  indication: IndicationRow | null,
  { user: id }: StartAuthorisedUserInput,
): Check[] {
  if (!user)
    return [issue(USER, 'NOT_FOUND', { expected: 'id of a co-operative or enterprise of yours', received: id })];
  if (!indication) return [];
  const { states, districts } = indication;
  const isInStates = user.state === null || states.includes(user.state);
  const isInArea = districts.length === 0 || user.district === null || districts.includes(user.district);
  if (isInStates && isInArea) return [];
  const area = isInStates ? `the districts ${districts.join(', ')}` : states.join(', ');
  const received = isInStates ? user.district : user.state;
  return [issue(USER, 'NOT_ENTITLED', { expected: `a user in the area of the sign: ${area}`, received })];
}

function checkDays({ from, to }: StartAuthorisedUserInput, last: string): Check[] {
  const first = checkNotAfter('input.start.from', from, dayInIndia(new Date()), 'today');
  if (last < from)
    return [
      first,
      issue('input.start.from', 'INCONSISTENT', { expected: `a day up to ${last}, the sign's last`, received: from }),
    ];
  if (!to) return [first];
  return [
    first,
    to < from ? issue('input.start.to', 'INCONSISTENT', { expected: `${from} or later`, received: to }) : null,
    to > last ? issue('input.start.to', 'OUT_OF_RANGE', { expected: `${last} or earlier`, received: to }) : null,
  ];
}

const taken = ({ number }: StartAuthorisedUserInput): Issue =>
  issue('input.start.number', 'DUPLICATE', {
    expected: 'a number that no other user of the sign has',
    received: number,
  });

const overlapping = ({ user }: StartAuthorisedUserInput, earlier: AuthorisedUserRow | null): Issue => {
  const period = earlier ? ` (${earlier.id}, from ${earlier.from ?? 'unknown'} to ${earlier.to ?? 'now'})` : '';
  const expected = `no other authorisation of the same user in the same days${period}`;
  return issue(USER, 'DUPLICATE', { expected, received: user });
};
