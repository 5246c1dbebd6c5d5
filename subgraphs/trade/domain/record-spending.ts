import { checkNotAfter, checkNotBefore, checkRange, checkText, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { formatMoney } from '../../shared/money.ts';
import { dayInIndia } from '../../shared/today.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeAssistance, findAssistance, insertSpending, lockAssistance, spendingsOf } from '../store/fair-writes.ts';
import { type AssistanceRow, ledger } from '../tables.ts';
import type { MutationRecordSpendingArgs } from '../types.generated.ts';
import { remaining } from './event-states.ts';
import { isOwn, requireWriter } from './visibility.ts';

const MOST_VOUCHERS = 100;

/** Records what was spent of assistance. Its row is locked first: what is left can not be spent twice. */
export async function recordSpending(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordSpendingArgs,
): Promise<WriteOutcome<AssistanceRow>> {
  const { principal, loaders } = context;
  requireWriter(principal, 'recordSpending');
  const today = dayInIndia(new Date());
  const voucher = input.voucher.trim();
  return write(context, ledger, {
    operation: 'recordSpending',
    input,
    dryRun,
    idempotencyKey,
    reload: findAssistance,
    async effect(tx) {
      const current = isIdOf('TradeAssistance', input.id) ? await lockAssistance(tx, input.id) : null;
      if (!current || !isOwn(principal, current))
        return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of assistance of yours', received: input.id }));
      if (current.version !== input.expectedVersion) return conflict(input.expectedVersion, current.version);
      const before = await spendingsOf(tx, current.id);
      const left = remaining(current);
      const issues = issuesIn([
        current.status === 'SANCTIONED'
          ? null
          : issue('input.id', 'IMMUTABLE', { expected: 'assistance that is SANCTIONED', received: current.status }),
        checkText('input.voucher', voucher, { max: 100 }),
        before.some((spending) => spending.voucher === voucher)
          ? issue('input.voucher', 'DUPLICATE', { expected: 'a voucher of its own', received: voucher })
          : null,
        before.length < MOST_VOUCHERS
          ? null
          : issue('input.voucher', 'OUT_OF_RANGE', { expected: `up to ${MOST_VOUCHERS}`, received: before.length + 1 }),
        checkText('input.purpose', input.purpose, { max: 500 }),
        checkNotBefore('input.spentOn', input.spentOn, current.sanctionedOn),
        checkNotAfter('input.spentOn', input.spentOn, today, 'today'),
        checkRange('input.amountPaise', input.amountPaise, 1),
        current.status === 'SANCTIONED' && input.amountPaise > left
          ? issue('input.amountPaise', 'OVERRUN', {
              expected: `up to ${formatMoney(left, 'RUPEES')}, what is left`,
              received: formatMoney(input.amountPaise, 'RUPEES'),
            })
          : null,
      ]);
      if (issues.length > 0) return invalid(...issues);
      const { spentOn, amountPaise: amount } = input;
      const purpose = input.purpose.trim();
      await insertSpending(tx, { assistance: current.id, spentOn, amount, purpose, voucher, actor: principal.id });
      const row = await changeAssistance(tx, current.id, { spent: current.spent + amount });
      loaders.spendings.clear(row.id).prime(row.id, await spendingsOf(tx, row.id));
      return {
        row,
        subjectType: 'TradeAssistance',
        state: row.state,
        event: 'trade_assistance.spent',
        before: current,
        after: { ...row, voucher, amount, purpose, spentOn },
      };
    },
  });
}
