import { type Check, checkNotAfter, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import {
  belongsTo,
  findMembership,
  findOverlapping,
  insertMembership,
  lockCooperatives,
  lockMemberships,
} from '../store/writes.ts';
import { type CooperativeRow, ledger, type MembershipRow } from '../tables.ts';
import type { CooperativeKind, MutationRecordMembershipArgs, StartMembershipInput } from '../types.generated.ts';
import { sees } from './visibility.ts';

type Options = Omit<MutationRecordMembershipArgs, 'input'>;

/** Whom a co-operative of a kind may have for members: federations co-operatives, societies those who produce. */
const TAKES_COOPERATIVES: readonly CooperativeKind[] = ['APEX_FEDERATION'];
const TAKES_ENTERPRISES: readonly CooperativeKind[] = ['PRIMARY_SOCIETY', 'SERVICE_SOCIETY'];

const FEDERATION = 'input.start.federation';
const MEMBER = 'input.start.member';

/** Records that a co-operative or an enterprise is, or was, a member. */
export async function startMembership(
  context: Context,
  start: StartMembershipInput,
  { dryRun, idempotencyKey }: Options,
): Promise<CreationOutcome<MembershipRow>> {
  const { federation, member } = start;
  const isEnterprise = isIdOf('Enterprise', member);
  const row = {
    id: newId('mbr'),
    federation,
    memberCooperative: isEnterprise ? null : member,
    memberEnterprise: isEnterprise ? member : null,
    from: start.from ?? null,
    to: start.to ?? null,
  };
  const isKnown = isEnterprise && (await context.loaders.visible.load('Enterprise', member)) !== null;

  return write(context, ledger, {
    operation: 'recordMembership',
    input: { start },
    dryRun,
    idempotencyKey,
    reload: findMembership,
    duplicates: { membership_period: overlapping(start, null) },
    async effect(tx) {
      await lockMemberships(tx);
      const rows = await lockCooperatives(
        tx,
        [federation, member].filter((id) => isIdOf('Cooperative', id)),
      );
      const seen = new Map(rows.filter((found) => sees(context.principal, found)).map((found) => [found.id, found]));
      const home = seen.get(federation) ?? null;
      const issues = issuesIn([
        checkFederation(home, start),
        isKnown ? null : checkCooperativeMember(seen.get(member) ?? null, member),
        home ? checkKind(home, isEnterprise) : null,
        ...checkDays(start, dayInIndia(new Date())),
      ]);
      if (issues.length > 0 || !home) return invalid(...issues);
      const earlier = await findOverlapping(tx, { ...row, member });
      const isCircle = await belongsTo(tx, { ...row, cooperative: federation, federation: member });
      const refusals = issuesIn([earlier ? overlapping(start, earlier) : null, isCircle ? circle(start) : null]);
      if (refusals.length > 0) return invalid(...refusals);

      const inserted = await insertMembership(tx, row);
      return {
        row: inserted,
        subjectType: 'Membership',
        state: home.state,
        event: 'membership.started',
        before: null,
        after: inserted,
      };
    },
  });
}

const NOT_DISSOLVED = 'a co-operative that is not dissolved';

function checkFederation(home: CooperativeRow | null, { federation, member }: StartMembershipInput): Check {
  if (!home) return issue(FEDERATION, 'NOT_FOUND', { expected: 'id of a co-operative of yours', received: federation });
  if (federation === member)
    return issue(MEMBER, 'INCONSISTENT', { expected: 'another than the federation itself', received: member });
  if (home.status !== 'DISSOLVED') return null;
  return issue(FEDERATION, 'GUARD_NOT_MET', { expected: NOT_DISSOLVED, received: home.status });
}

function checkCooperativeMember(row: CooperativeRow | null, member: string): Check {
  if (!row)
    return issue(MEMBER, 'NOT_FOUND', { expected: 'id of a co-operative or enterprise of yours', received: member });
  if (row.status !== 'DISSOLVED') return null;
  return issue(MEMBER, 'GUARD_NOT_MET', { expected: NOT_DISSOLVED, received: row.status });
}

function checkKind({ kind }: CooperativeRow, isEnterprise: boolean): Check {
  const kinds = isEnterprise ? TAKES_ENTERPRISES : TAKES_COOPERATIVES;
  if (kinds.includes(kind)) return null;
  const expected = `${kinds.join(' or ')} for a member that is ${isEnterprise ? 'an enterprise' : 'a co-operative'}`;
  return issue(FEDERATION, 'INCONSISTENT', { expected, received: kind });
}

function checkDays({ from, to }: StartMembershipInput, today: string): Check[] {
  const isReversed = from && to && to < from;
  return [
    checkNotAfter('input.start.from', from, today, 'today'),
    isReversed
      ? issue('input.start.to', 'INCONSISTENT', { expected: `${from}, the first day, or later`, received: to })
      : null,
  ];
}

const overlapping = ({ member }: StartMembershipInput, earlier: MembershipRow | null): Issue => {
  const period = earlier ? ` (${earlier.id}, from ${earlier.from ?? 'unknown'} to ${earlier.to ?? 'now'})` : '';
  const expected = `no other membership of the same member in the same days${period}`;
  return issue(MEMBER, 'DUPLICATE', { expected, received: member });
};

const circle = ({ member }: StartMembershipInput): Issue =>
  issue(MEMBER, 'INCONSISTENT', { expected: 'one that the federation does not belong to itself', received: member });
