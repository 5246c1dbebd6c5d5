import { type Check, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import { invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { countApplications } from '../store/fund-writes.ts';
import type { FundRow } from '../tables.ts';
import type { MutationTransitionFundArgs, TransitionFundInput } from '../types.generated.ts';
import { UNDER_WAY } from './application-states.ts';
import { changingFund } from './changing-fund.ts';
import { requireFinanceWriter } from './finance-writer.ts';
import { unmetFundGuards } from './fund-guards.ts';
import { FUND_STEPS, type FundStep, fundStepBetween } from './fund-states.ts';
import { checkOnlyFor, checkPast, checkProse, checkReference, trimmed } from './input-checks.ts';
import { LENGTHS } from './limits.ts';

/** Takes a fund one step on. Access first, then the version, then the step itself, then everything that it lacks at once. */
export async function transitionFund(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationTransitionFundArgs,
): Promise<WriteOutcome<FundRow>> {
  requireFinanceWriter(context.principal);
  const { id, expectedVersion, to } = input;
  const command = { operation: 'transitionFund', event: `fund.${to.toLowerCase()}`, path: 'input.id' };

  return changingFund(
    context,
    { ...command, id, expectedVersion, input, dryRun, idempotencyKey },
    async (tx, fund, { allocations }) => {
      const step = fundStepBetween(fund.status, to);
      if (!step) return invalid(noSuchStep(fund, to));
      const underWay = await countApplications(tx, id, UNDER_WAY);
      const issues = [
        ...unmetFundGuards(step.guards, { fund, allocations, underWay }),
        ...issuesIn(checkInput(step, input)),
      ];
      if (issues.length > 0) return invalid(...issues);
      const reason = trimmed(input.reason);
      return {
        values: {
          status: to,
          statusReason: reason,
          statusSince: new Date(),
          ...(to === 'CABINET_APPROVED'
            ? { cabinetDecision: trimmed(input.cabinetDecision), cabinetDecidedOn: input.cabinetDecidedOn ?? null }
            : {}),
        },
        note: reason,
        warnings: [],
      };
    },
  );
}

function noSuchStep({ status }: FundRow, to: string): Issue {
  const next = FUND_STEPS[status].map((step) => step.to).join(' or ');
  const expected = next === '' ? `no further step, since ${status} is final` : `${next} after ${status}`;
  return issue('input.to', 'TRANSITION_NOT_ALLOWED', { expected, received: to });
}

function checkInput({ to, needs }: FundStep, input: TransitionFundInput): Check[] {
  const { reason, cabinetDecision, cabinetDecidedOn } = input;
  const isApproval = needs.includes('CABINET_DECISION');
  const lacks = (path: string, value: unknown, isNeeded: boolean, expected: string): Check =>
    isNeeded && !value ? issue(path, 'GUARD_NOT_MET', { expected }) : null;
  return [
    lacks('input.reason', trimmed(reason), needs.includes('REASON'), `a reason for ${to}`),
    lacks('input.cabinetDecision', trimmed(cabinetDecision), isApproval, "number or name of the cabinet's decision"),
    lacks('input.cabinetDecidedOn', cabinetDecidedOn, isApproval, "the day of the cabinet's decision"),
    checkProse('input.reason', reason, LENGTHS.paragraph),
    isApproval && trimmed(cabinetDecision) ? checkReference('input.cabinetDecision', cabinetDecision) : null,
    ...checkPast('input.cabinetDecidedOn', cabinetDecidedOn, dayInIndia(new Date())),
    checkOnlyFor('input.cabinetDecision', cabinetDecision, isApproval, 'CABINET_APPROVED'),
    checkOnlyFor('input.cabinetDecidedOn', cabinetDecidedOn, isApproval, 'CABINET_APPROVED'),
  ];
}
