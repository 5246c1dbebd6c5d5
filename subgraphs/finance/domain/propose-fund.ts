import { issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addChange, findFund, insertFund, readFundContent, replaceAllocations } from '../store/fund-writes.ts';
import { type FundRow, ledger } from '../tables.ts';
import type { MutationProposeFundArgs } from '../types.generated.ts';
import { checkOrganization, checkState } from './check-foreign.ts';
import { allocationRows, checkFund, checkSource } from './check-fund.ts';
import { requireFinanceWriter } from './finance-writer.ts';
import { findForeign } from './foreign-records.ts';
import { trimmed } from './input-checks.ts';
import { showFund } from './show-written.ts';

/** Another fund of the state has the name. */
export const sameName = (name: string) =>
  issue('input.name', 'DUPLICATE', { expected: 'a name that no other fund of the state has', received: name });

/** Records a proposal: a corpus and, where somebody has decided, its shares. Contributions are added one by one. */
export async function proposeFund(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationProposeFundArgs,
): Promise<CreationOutcome<FundRow>> {
  const { principal } = context;
  requireFinanceWriter(principal);
  const foreign = await findForeign(context, input);
  const issues = issuesIn([
    checkState(input.state, principal, foreign),
    checkOrganization('input.organization', input.organization, foreign),
    ...checkFund(input),
    checkSource(input.source),
  ]);
  if (issues.length > 0) return invalid(...issues);

  return write<FundRow, Invalid>(context, ledger, {
    operation: 'proposeFund',
    input,
    dryRun,
    idempotencyKey,
    reload: findFund,
    duplicates: { fund_one_name: sameName(input.name) },
    async effect(tx) {
      const id = newId('fnd');
      const row = await insertFund(tx, {
        id,
        name: input.name.trim(),
        description: trimmed(input.description),
        state: input.state,
        organization: input.organization ?? null,
        corpus: input.corpus,
        source: trimmed(input.source),
      });
      await replaceAllocations(tx, id, allocationRows(id, input.corpus, input.allocations));
      await addChange(tx, {
        subject: id,
        version: row.version,
        action: 'proposeFund',
        actor: principal.id,
        organization: principal.organization,
        to: row.status,
      });
      await showFund(context, tx, row);
      return {
        row,
        subjectType: 'Fund',
        state: row.state,
        event: 'fund.proposed',
        before: null,
        after: { ...row, ...(await readFundContent(tx, id)) },
      };
    },
  });
}
