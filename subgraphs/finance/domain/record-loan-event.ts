import { issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { type Issue, warning } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findLoanEvent, findTwin, insertLoanEvent } from '../store/loan-writes.ts';
import { type LoanEventRow, ledger } from '../tables.ts';
import type { MutationRecordLoanEventArgs } from '../types.generated.ts';
import { checkState } from './check-foreign.ts';
import { checkSource } from './check-fund.ts';
import { checkFigures, findScheme, issueOf } from './check-loan.ts';
import { requireFinanceWriter } from './finance-writer.ts';
import { findForeign } from './foreign-records.ts';
import { checkLine, checkPast, trimmed } from './input-checks.ts';

/** Records that loans were disbursed on a day. */
export async function recordLoanEvent(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordLoanEventArgs,
): Promise<CreationOutcome<LoanEventRow>> {
  const { principal } = context;
  requireFinanceWriter(principal);
  const [foreign, scheme] = await Promise.all([
    findForeign(context, { state: input.state }),
    findScheme(context, input.scheme, input.state),
  ]);
  const issues = issuesIn([
    checkState(input.state, principal, foreign),
    issueOf(scheme),
    checkLine('input.title', input.title),
    ...checkPast('input.heldOn', input.heldOn, dayInIndia(new Date())),
    ...checkFigures(input),
    checkSource(input.source),
  ]);
  if (onlyErrors(issues).length > 0) return invalid(...issues);

  return write<LoanEventRow, Invalid>(context, ledger, {
    operation: 'recordLoanEvent',
    input,
    dryRun,
    idempotencyKey,
    reload: findLoanEvent,
    async effect(tx) {
      const row = await insertLoanEvent(tx, {
        id: newId('lne'),
        title: input.title.trim(),
        state: input.state,
        scheme: input.scheme ?? null,
        heldOn: input.heldOn,
        amount: input.disbursed,
        amountQualifier: input.disbursedQualifier,
        beneficiaries: input.beneficiaries,
        beneficiariesQualifier: input.beneficiariesQualifier,
        source: trimmed(input.source),
      });
      const twin = await findTwin(tx, row);
      return {
        row,
        subjectType: 'LoanEvent',
        state: row.state,
        event: 'loan_event.recorded',
        before: null,
        after: row,
        warnings: [...onlyWarnings(issues), ...(twin ? [sameAgain(twin)] : [])],
      };
    },
  });
}

/** Two loans of one day may be alike; that one was recorded twice would count twice in every total. */
const sameAgain = ({ id, heldOn }: LoanEventRow): Issue =>
  warning('input.disbursed', 'UNUSUAL', {
    expected: `another amount than that of ${id}, also of ${heldOn}`,
    received: 'the same',
  });
