import { type Check, checkNotAfter, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { formatMoney } from '../../shared/money.ts';
import { invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { putContribution } from '../store/fund-writes.ts';
import type { ContributionRow, FundRow, ReceiptRow } from '../tables.ts';
import type { ChangeFundContributionInput, MutationChangeFundContributionArgs } from '../types.generated.ts';
import { changingFund } from './changing-fund.ts';
import { checkOrganization } from './check-foreign.ts';
import { type ContributionDraft, checkContribution, refusesContributions } from './contribution-checks.ts';
import { requireFinanceWriter } from './finance-writer.ts';
import { findForeign } from './foreign-records.ts';
import { checkNotNull, checkProse, trimmed } from './input-checks.ts';
import { LENGTHS } from './limits.ts';

/** Firms a contribution up, or corrects it. A pledge stays one, and never falls below what was received of it. */
export async function changeFundContribution(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationChangeFundContributionArgs,
): Promise<WriteOutcome<FundRow>> {
  requireFinanceWriter(context.principal);
  const foreign = await findForeign(context, { organization: input.contributor });
  const { fund: id, expectedVersion } = input;
  const command = { operation: 'changeFundContribution', event: 'fund.contribution_changed', path: 'input.fund' };

  return changingFund(
    context,
    { ...command, id, expectedVersion, input, dryRun, idempotencyKey },
    async (tx, fund, { contributions, receipts }) => {
      const before = contributions.find(({ number }) => number === input.number);
      if (!before) return invalid(noSuchContribution(input.number, contributions));
      const draft = changed(before, input);
      const issues = issuesIn([
        refusesContributions(fund),
        checkOrganization('input.contributor', input.contributor, foreign),
        ...checkContribution(draft, fund, fund.foreseen - before.amount),
        ...checkChange(input, before, draft),
        pledgedAfterReceipt(
          draft,
          receipts.filter(({ contribution }) => contribution === before.number),
        ),
      ]);
      if (issues.length > 0) return invalid(...issues);
      await putContribution(tx, { ...before, ...draft });
      return {
        values: {
          foreseen: fund.foreseen - before.amount + draft.amount,
          pledged: fund.pledged - pledgeOf(before) + pledgeOf(draft),
        },
        note: trimmed(input.reason) ?? `contribution ${before.number}: ${draft.statedAs}`,
        warnings: [],
      };
    },
  );
}

export const noSuchContribution = (number: number, contributions: readonly ContributionRow[]) =>
  issue('input.number', 'NOT_FOUND', {
    expected: `number of a contribution: ${contributions.map((one) => one.number).join(', ') || 'there is none'}`,
    received: number,
  });

const pledgeOf = ({ status, amount }: ContributionDraft): number => (status === 'PLEDGED' ? amount : 0);

/** The contribution after the change; what is left out stays. */
function changed(before: ContributionRow, input: ChangeFundContributionInput): ContributionDraft {
  return {
    contributor: input.contributor === undefined ? before.contributor : input.contributor,
    statedAs: input.statedAs?.trim() ?? before.statedAs,
    status: input.status ?? before.status,
    amount: input.amount ?? before.amount,
    pledgedOn: input.pledgedOn === undefined ? before.pledgedOn : input.pledgedOn,
    reference: input.reference === undefined ? before.reference : trimmed(input.reference),
  };
}

/** Nothing is received of what is not pledged yet, also when the day of the pledge is corrected later. */
function pledgedAfterReceipt({ pledgedOn }: ContributionDraft, receipts: readonly ReceiptRow[]): Check {
  const first = receipts.map(({ receivedOn }) => receivedOn).toSorted()[0];
  return first === undefined
    ? null
    : checkNotAfter('input.pledgedOn', pledgedOn, first, 'the day of the first receipt');
}

function checkChange(input: ChangeFundContributionInput, before: ContributionRow, after: ContributionDraft): Check[] {
  const isPledge = before.status === 'PLEDGED';
  const { fund: _fund, expectedVersion: _version, number: _number, reason: _reason, ...given } = input;
  return [
    Object.values(given).some((value) => value !== undefined)
      ? null
      : issue('input', 'REQUIRED', { expected: 'something that changes' }),
    checkNotNull('input.statedAs', input.statedAs, 'the contributor in words'),
    checkNotNull('input.amount', input.amount, 'an amount'),
    checkNotNull('input.status', input.status, 'a status'),
    checkProse('input.reason', input.reason, LENGTHS.paragraph),
    isPledge && after.status !== 'PLEDGED'
      ? issue('input.status', 'TRANSITION_NOT_ALLOWED', { expected: 'PLEDGED, as it is', received: after.status })
      : null,
    after.amount < before.received
      ? issue('input.amount', 'OVERRUN', {
          expected: `what was received of it (${formatMoney(before.received, 'RUPEES')}) or more`,
          received: formatMoney(after.amount, 'RUPEES'),
        })
      : null,
    isPledge && after.amount < before.amount && !trimmed(input.reason)
      ? issue('input.reason', 'GUARD_NOT_MET', { expected: 'a reason why the pledge gets smaller' })
      : null,
  ];
}
