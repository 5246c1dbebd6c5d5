import { issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { putContribution } from '../store/fund-writes.ts';
import type { FundRow } from '../tables.ts';
import type { MutationAddFundContributionArgs } from '../types.generated.ts';
import { changingFund } from './changing-fund.ts';
import { checkOrganization } from './check-foreign.ts';
import { type ContributionDraft, checkContribution, refusesContributions } from './contribution-checks.ts';
import { requireFinanceWriter } from './finance-writer.ts';
import { findForeign } from './foreign-records.ts';
import { trimmed } from './input-checks.ts';
import { MAX_CONTRIBUTIONS } from './limits.ts';

/** Adds a contribution under the next number. All together never exceed the corpus. */
export async function addFundContribution(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationAddFundContributionArgs,
): Promise<WriteOutcome<FundRow>> {
  requireFinanceWriter(context.principal);
  const foreign = await findForeign(context, { organization: input.contributor });
  const { fund: id, expectedVersion } = input;
  const command = { operation: 'addFundContribution', event: 'fund.contribution_added', path: 'input.fund' };

  return changingFund(
    context,
    { ...command, id, expectedVersion, input, dryRun, idempotencyKey },
    async (tx, fund, { contributions }) => {
      const draft: ContributionDraft = {
        contributor: input.contributor ?? null,
        statedAs: input.statedAs.trim(),
        status: input.status,
        amount: input.amount,
        pledgedOn: input.pledgedOn ?? null,
        reference: trimmed(input.reference),
      };
      const issues = issuesIn([
        refusesContributions(fund),
        checkOrganization('input.contributor', input.contributor, foreign),
        ...checkContribution(draft, fund, fund.foreseen),
        contributions.length < MAX_CONTRIBUTIONS
          ? null
          : issue('input', 'OUT_OF_RANGE', {
              expected: `up to ${MAX_CONTRIBUTIONS} contributions`,
              received: contributions.length + 1,
            }),
      ]);
      if (issues.length > 0) return invalid(...issues);
      const number = Math.max(0, ...contributions.map((contribution) => contribution.number)) + 1;
      await putContribution(tx, { fund: id, number, received: 0, ...draft });
      return {
        values: {
          foreseen: fund.foreseen + draft.amount,
          pledged: fund.pledged + (draft.status === 'PLEDGED' ? draft.amount : 0),
        },
        note: `contribution ${number}: ${draft.statedAs}`,
        warnings: [],
      };
    },
  );
}
