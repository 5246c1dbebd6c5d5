import { type Check, checkRange, checkText, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { formatMoney } from '../../shared/money.ts';
import { dayInIndia } from '../../shared/today.ts';
import { invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addReceipt, fundAllocation, putContribution } from '../store/fund-writes.ts';
import type { ContributionRow, FundRow } from '../tables.ts';
import type { MutationReceiveFundContributionArgs, ReceiveFundContributionInput } from '../types.generated.ts';
import { noSuchContribution } from './change-contribution.ts';
import { changingFund } from './changing-fund.ts';
import { refusesMoney } from './contribution-checks.ts';
import { requireFinanceWriter } from './finance-writer.ts';
import { checkPast } from './input-checks.ts';
import { LENGTHS, MAX_FUND } from './limits.ts';
import { shareOf } from './share.ts';

/** Records money received of a pledge, and with it what each purpose can be sanctioned from now on. */
export async function receiveFundContribution(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationReceiveFundContributionArgs,
): Promise<WriteOutcome<FundRow>> {
  requireFinanceWriter(context.principal);
  const { fund: id, expectedVersion, amount, receivedOn } = input;
  const reference = input.reference.trim();
  const duplicates = {
    fund_receipt_reference: issue('input.reference', 'DUPLICATE', {
      expected: 'a reference that no other receipt of the fund has',
      received: reference,
    }),
  };
  const command = { operation: 'receiveFundContribution', event: 'fund.money_received', path: 'input.fund' };

  return changingFund(
    context,
    { ...command, id, expectedVersion, input, dryRun, idempotencyKey, duplicates },
    async (tx, fund, { contributions, allocations }) => {
      const contribution = contributions.find(({ number }) => number === input.number);
      if (!contribution) return invalid(noSuchContribution(input.number, contributions));
      const issues = issuesIn([refusesMoney(fund), ...checkReceipt(input, contribution)]);
      if (issues.length > 0) return invalid(...issues);

      await putContribution(tx, { ...contribution, received: contribution.received + amount });
      await addReceipt(tx, { fund: id, contribution: contribution.number, amount, receivedOn, reference });
      const received = fund.received + amount;
      for (const allocation of allocations)
        await fundAllocation(tx, allocation, shareOf(received, allocation.basisPoints));
      return {
        values: { received },
        note: `contribution ${contribution.number}: ${formatMoney(amount, 'RUPEES')}, ${reference}`,
        warnings: [],
      };
    },
  );
}

function checkReceipt(input: ReceiveFundContributionInput, contribution: ContributionRow): Check[] {
  const { amount, receivedOn, reference } = input;
  const { status, pledgedOn, received } = contribution;
  const left = contribution.amount - received;
  return [
    checkRange('input.amount', amount, 1, MAX_FUND),
    checkText('input.reference', reference, { max: LENGTHS.reference }),
    ...checkPast('input.receivedOn', receivedOn, dayInIndia(new Date())),
    status === 'PLEDGED'
      ? null
      : issue('input.number', 'GUARD_NOT_MET', { expected: 'a contribution that is PLEDGED', received: status }),
    pledgedOn !== null && receivedOn < pledgedOn
      ? issue('input.receivedOn', 'OUT_OF_RANGE', {
          expected: `the day of the pledge (${pledgedOn}) or later`,
          received: receivedOn,
        })
      : null,
    amount > left
      ? issue('input.amount', 'OVERRUN', {
          expected: `up to ${formatMoney(left, 'RUPEES')}, which is left of the pledge`,
          received: formatMoney(amount, 'RUPEES'),
        })
      : null,
  ];
}
