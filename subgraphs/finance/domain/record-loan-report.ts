import { type Check, checkNotAfter, checkNotBefore, issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { financialYearBounds } from '../../shared/financial-year.ts';
import { newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findLoanReport, insertLoanReport } from '../store/loan-writes.ts';
import { type LoanReportRow, ledger } from '../tables.ts';
import type { MutationRecordLoanReportArgs, RecordLoanReportInput } from '../types.generated.ts';
import { checkState } from './check-foreign.ts';
import { checkSource } from './check-fund.ts';
import { checkFigures } from './check-loan.ts';
import { requireFinanceWriter } from './finance-writer.ts';
import { findForeign } from './foreign-records.ts';

/** Records what a source reports for a year to date. It stands beside the events; that they differ is no reason to refuse. */
export async function recordLoanReport(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordLoanReportArgs,
): Promise<CreationOutcome<LoanReportRow>> {
  const { principal } = context;
  requireFinanceWriter(principal);
  const foreign = await findForeign(context, { state: input.state });
  const issues = issuesIn([
    checkState(input.state, principal, foreign),
    ...checkDay(input),
    ...checkFigures(input),
    checkSource(input.source),
  ]);
  if (onlyErrors(issues).length > 0) return invalid(...issues);

  return write<LoanReportRow, Invalid>(context, ledger, {
    operation: 'recordLoanReport',
    input,
    dryRun,
    idempotencyKey,
    reload: findLoanReport,
    duplicates: {
      loan_report_once: issue('input.source', 'DUPLICATE', {
        expected: 'a report of the same source for the same day once',
        received: input.source,
      }),
    },
    async effect(tx) {
      const row = await insertLoanReport(tx, {
        id: newId('lnr'),
        state: input.state,
        financialYear: input.financialYear,
        asOf: input.asOf,
        amount: input.disbursed,
        amountQualifier: input.disbursedQualifier,
        beneficiaries: input.beneficiaries,
        beneficiariesQualifier: input.beneficiariesQualifier,
        source: input.source.trim(),
      });
      return {
        row,
        subjectType: 'LoanReport',
        state: row.state,
        event: 'loan_report.recorded',
        before: null,
        after: row,
        warnings: onlyWarnings(issues),
      };
    },
  });
}

function checkDay({ asOf, financialYear }: RecordLoanReportInput): Check[] {
  const { from, to } = financialYearBounds(financialYear);
  return [
    checkNotBefore('input.asOf', asOf, from),
    checkNotAfter('input.asOf', asOf, to, `the end of ${financialYear}`),
    checkNotAfter('input.asOf', asOf, dayInIndia(new Date()), 'today'),
  ];
}
