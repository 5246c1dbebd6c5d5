import { issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { formatMoney } from '../../shared/money.ts';
import { invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { replaceAllocations } from '../store/fund-writes.ts';
import type { FundRow } from '../tables.ts';
import type { MutationReviseFundArgs } from '../types.generated.ts';
import { changingFund } from './changing-fund.ts';
import { checkOrganization } from './check-foreign.ts';
import { allocationRows, checkFund } from './check-fund.ts';
import { requireFinanceWriter } from './finance-writer.ts';
import { findForeign } from './foreign-records.ts';
import { checkNotNull, trimmed } from './input-checks.ts';
import { sameName } from './propose-fund.ts';

/** Changes a proposal. What the cabinet approved is not changed any more: another corpus is another decision. */
export async function reviseFund(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationReviseFundArgs,
): Promise<WriteOutcome<FundRow>> {
  requireFinanceWriter(context.principal);
  const foreign = await findForeign(context, { organization: input.organization });
  const { id, expectedVersion, name, description, organization, corpus, allocations } = input;
  const duplicates = name ? { fund_one_name: sameName(name) } : {};
  const command = { operation: 'reviseFund', event: 'fund.revised', path: 'input.id', id, expectedVersion };

  return changingFund(
    context,
    { ...command, input, dryRun, idempotencyKey, duplicates },
    async (tx, fund, { allocations: shares }) => {
      if (fund.status !== 'PROPOSED')
        return invalid(issue('input.id', 'IMMUTABLE', { expected: 'a fund that is PROPOSED', received: fund.status }));
      const hasChange = [name, description, organization, corpus, allocations].some((value) => value !== undefined);
      const issues = issuesIn([
        hasChange ? null : issue('input', 'REQUIRED', { expected: 'something that changes' }),
        checkNotNull('input.name', name, 'a name'),
        checkNotNull('input.corpus', corpus, 'an amount'),
        checkNotNull('input.allocations', allocations, 'a list of shares'),
        checkOrganization('input.organization', organization, foreign),
        ...checkFund(input),
        corpus && corpus < fund.foreseen
          ? issue('input.corpus', 'OVERRUN', {
              expected: `what the contributions come to (${formatMoney(fund.foreseen, 'RUPEES')}) or more`,
              received: formatMoney(corpus, 'RUPEES'),
            })
          : null,
      ]);
      if (issues.length > 0) return invalid(...issues);
      if (corpus || allocations)
        await replaceAllocations(tx, id, allocationRows(id, corpus ?? fund.corpus, allocations ?? shares));
      return {
        values: {
          ...(name ? { name: name.trim() } : {}),
          ...(description === undefined ? {} : { description: trimmed(description) }),
          ...(organization === undefined ? {} : { organization }),
          ...(corpus ? { corpus } : {}),
        },
        note: null,
        warnings: [],
      };
    },
  );
}
