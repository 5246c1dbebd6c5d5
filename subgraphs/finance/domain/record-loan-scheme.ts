import { issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findLoanScheme, insertLoanScheme } from '../store/loan-writes.ts';
import { type LoanSchemeRow, ledger } from '../tables.ts';
import type { MutationRecordLoanSchemeArgs } from '../types.generated.ts';
import { checkOrganization, checkState } from './check-foreign.ts';
import { checkSource } from './check-fund.ts';
import { requireFinanceWriter } from './finance-writer.ts';
import { findForeign } from './foreign-records.ts';
import { checkLine, checkPast, checkProse, trimmed } from './input-checks.ts';
import { LENGTHS } from './limits.ts';

/** Records a scheme of the caller's state, or, by an admin, of the Union. */
export async function recordLoanScheme(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordLoanSchemeArgs,
): Promise<CreationOutcome<LoanSchemeRow>> {
  const { principal, loaders } = context;
  requireFinanceWriter(principal);
  const foreign = await findForeign(context, input);
  const { state, organization } = input;
  const issues = issuesIn([
    state ? checkState(state, principal, foreign) : null,
    !state && principal.audience !== 'admin'
      ? issue('input.state', 'FOREIGN_STATE', { expected: `${principal.state}`, received: state })
      : null,
    checkOrganization('input.organization', organization, foreign),
    checkLine('input.name', input.name),
    checkProse('input.description', input.description, LENGTHS.paragraph),
    ...checkPast('input.launchedOn', input.launchedOn, dayInIndia(new Date())),
    checkSource(input.source),
  ]);
  if (issues.length > 0) return invalid(...issues);

  return write<LoanSchemeRow, Invalid>(context, ledger, {
    operation: 'recordLoanScheme',
    input,
    dryRun,
    idempotencyKey,
    reload: findLoanScheme,
    duplicates: {
      loan_scheme_one_name: issue('input.name', 'DUPLICATE', {
        expected: 'a name that no other scheme of the state has',
        received: input.name,
      }),
    },
    async effect(tx) {
      const row = await insertLoanScheme(tx, {
        id: newId('lns'),
        name: input.name.trim(),
        description: trimmed(input.description),
        state: state ?? null,
        organization: organization ?? null,
        launchedOn: input.launchedOn ?? null,
        source: trimmed(input.source),
      });
      loaders.loanScheme.clear(row.id).prime(row.id, row);
      return {
        row,
        subjectType: 'LoanScheme',
        state: row.state,
        event: 'loan_scheme.recorded',
        before: null,
        after: row,
      };
    },
  });
}
