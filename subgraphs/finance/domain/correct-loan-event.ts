import { type Check, issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import type { Transaction } from '../../shared/database.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeLoanEvent, findLoanEvent, lockLoanEvent } from '../store/loan-writes.ts';
import { type LoanEventRow, ledger } from '../tables.ts';
import type { CorrectLoanEventInput, MutationCorrectLoanEventArgs } from '../types.generated.ts';
import { checkSource } from './check-fund.ts';
import { checkFigures, findScheme, issueOf } from './check-loan.ts';
import { requireFinanceWriter } from './finance-writer.ts';
import { checkLine, checkNotNull, checkPast, trimmed } from './input-checks.ts';
import { isOwn } from './visibility.ts';

/** Corrects an event; everybody sees events, so one of another state is refused as such. */
export async function correctLoanEvent(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationCorrectLoanEventArgs,
): Promise<WriteOutcome<LoanEventRow>> {
  const { principal, loaders } = context;
  requireFinanceWriter(principal);

  return write(context, ledger, {
    operation: 'correctLoanEvent',
    input,
    dryRun,
    idempotencyKey,
    reload: findLoanEvent,
    async effect(tx) {
      const current = isIdOf('LoanEvent', input.id) ? await lockOrSee(tx, input.id) : null;
      if (!current)
        return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of a loan event (lne_…)', received: input.id }));
      if (!isOwn(principal, current.state))
        return invalid(
          issue('input.id', 'FOREIGN_STATE', { expected: `an event of ${principal.state}`, received: current.state }),
        );
      if (current.version !== input.expectedVersion) return conflict(input.expectedVersion, current.version);
      const scheme = await findScheme(context, input.scheme, current.state);
      const issues = issuesIn([issueOf(scheme), ...checkCorrection(input, current)]);
      if (onlyErrors(issues).length > 0) return invalid(...issues);

      const row = await changeLoanEvent(tx, current.id, corrected(input));
      loaders.loanEvent.clear(row.id).prime(row.id, row);
      return {
        row,
        subjectType: 'LoanEvent',
        state: row.state,
        event: 'loan_event.corrected',
        before: current,
        after: row,
        warnings: onlyWarnings(issues),
      };
    },
  });
}

/** The event, locked where it is the caller's to change. */
const lockOrSee = async (tx: Transaction, id: string): Promise<LoanEventRow | null> =>
  (await lockLoanEvent(tx, id)) ?? (await findLoanEvent(tx, id));

function checkCorrection(input: CorrectLoanEventInput, before: LoanEventRow): Check[] {
  const { id: _id, expectedVersion: _version, ...given } = input;
  return [
    Object.values(given).some((value) => value !== undefined)
      ? null
      : issue('input', 'REQUIRED', { expected: 'something to correct' }),
    checkNotNull('input.title', input.title, 'a title'),
    checkNotNull('input.heldOn', input.heldOn, 'a day'),
    checkNotNull('input.disbursed', input.disbursed, 'an amount'),
    checkNotNull('input.disbursedQualifier', input.disbursedQualifier, 'a qualifier'),
    checkNotNull('input.beneficiaries', input.beneficiaries, 'a number'),
    checkNotNull('input.beneficiariesQualifier', input.beneficiariesQualifier, 'a qualifier'),
    checkLine('input.title', input.title),
    ...checkPast('input.heldOn', input.heldOn, dayInIndia(new Date())),
    ...checkFigures({
      disbursed: input.disbursed ?? before.amount,
      beneficiaries: input.beneficiaries ?? before.beneficiaries,
    }),
    checkSource(input.source),
  ];
}

/** The columns that change; what is left out stays. */
const corrected = (input: CorrectLoanEventInput): Parameters<typeof changeLoanEvent>[2] => ({
  ...(input.title ? { title: input.title.trim() } : {}),
  ...(input.scheme === undefined ? {} : { scheme: input.scheme }),
  ...(input.heldOn ? { heldOn: input.heldOn } : {}),
  ...(input.disbursed ? { amount: input.disbursed } : {}),
  ...(input.disbursedQualifier ? { amountQualifier: input.disbursedQualifier } : {}),
  ...(input.beneficiaries ? { beneficiaries: input.beneficiaries } : {}),
  ...(input.beneficiariesQualifier ? { beneficiariesQualifier: input.beneficiariesQualifier } : {}),
  ...(input.source === undefined ? {} : { source: trimmed(input.source) }),
});
