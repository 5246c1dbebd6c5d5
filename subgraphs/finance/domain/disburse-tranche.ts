import {
  type Check,
  checkNotAfter,
  checkNotBefore,
  checkRange,
  checkText,
  issuesIn,
  onlyErrors,
  onlyWarnings,
} from '../../shared/checks.ts';
import { type Issue, issue, warning } from '../../shared/errors.ts';
import { formatMoney } from '../../shared/money.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type Invalid, invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addToAllocation, payTranche } from '../store/application-writes.ts';
import type { ApplicationRow, TrancheRow } from '../tables.ts';
import type { DisburseTrancheInput, MutationDisburseTrancheArgs } from '../types.generated.ts';
import { changingApplication } from './changing-application.ts';
import { requireFinanceWriter } from './finance-writer.ts';
import { isIssue, stepOf } from './judge-application.ts';
import { LENGTHS } from './limits.ts';

/** Records the payment of a tranche. The first takes the application to DISBURSING; closing it is a step of its own. */
export async function disburseTranche(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationDisburseTrancheArgs,
): Promise<WriteOutcome<ApplicationRow>> {
  requireFinanceWriter(context.principal);
  const reference = input.reference.trim();
  const duplicates = {
    fund_tranche_reference: issue('input.reference', 'DUPLICATE', {
      expected: 'a reference that no other payment of the fund has',
      received: reference,
    }),
  };
  const command = { operation: 'disburseTranche', event: 'fund_application.tranche_disbursed' };

  return changingApplication(
    context,
    { ...command, input, dryRun, idempotencyKey, duplicates },
    async (tx, application, { tranches }) => {
      const tranche = payable(application, tranches, input);
      if ('kind' in tranche) return tranche;
      const amount = input.amount ?? tranche.amount;
      const issues = checkPayment(input, { application, tranches, tranche, amount });
      if (onlyErrors(issues).length > 0) return invalid(...issues);

      await payTranche(tx, tranche, { disbursed: amount, disbursedOn: input.disbursedOn, reference });
      await addToAllocation(tx, application, { disbursed: amount });
      const open = tranches.filter((one) => one !== tranche && one.disbursed === null);
      const isFirst = application.status === 'SANCTIONED';
      return {
        values: {
          disbursed: application.disbursed + amount,
          nextDueOn: open[0]?.dueOn ?? null,
          ...(isFirst ? { status: 'DISBURSING', statusReason: null, statusSince: new Date() } : {}),
        },
        note: `tranche ${tranche.number}: ${formatMoney(amount, 'RUPEES')}, ${reference}`,
        warnings: onlyWarnings(issues),
      };
    },
  );
}

/** The tranche, when the application pays out and it is still to be paid. */
function payable(
  application: ApplicationRow,
  tranches: readonly TrancheRow[],
  { tranche: number }: DisburseTrancheInput,
): TrancheRow | Invalid {
  if (application.status !== 'DISBURSING') {
    const step = stepOf(application, 'DISBURSING', 'disburseTranche', 'input.id');
    if (isIssue(step)) return invalid(step);
  }
  const tranche = tranches.find((one) => one.number === number);
  if (!tranche)
    return invalid(
      issue('input.tranche', 'NOT_FOUND', {
        expected: `number of a tranche: ${tranches.map((one) => one.number).join(', ')}`,
        received: number,
      }),
    );
  if (tranche.disbursed === null) return tranche;
  return invalid(
    issue('input.tranche', 'DUPLICATE', {
      expected: 'a tranche that is not paid out',
      received: `${number}, paid out on ${tranche.disbursedOn}`,
    }),
  );
}

interface PaymentCheck {
  readonly application: ApplicationRow;
  readonly tranches: readonly TrancheRow[];
  readonly tranche: TrancheRow;
  readonly amount: number;
}

function checkPayment(input: DisburseTrancheInput, { application, tranches, tranche, amount }: PaymentCheck): Issue[] {
  const { disbursedOn, reference } = input;
  const skipped = tranches.find((one) => one.number < tranche.number && one.disbursed === null);
  const checks: Check[] = [
    checkRange('input.amount', amount, 1),
    amount > tranche.amount
      ? issue('input.amount', 'OVERRUN', {
          expected: `up to ${formatMoney(tranche.amount, 'RUPEES')}, which the tranche is`,
          received: formatMoney(amount, 'RUPEES'),
        })
      : null,
    checkText('input.reference', reference, { max: LENGTHS.reference }),
    checkNotBefore('input.disbursedOn', disbursedOn, application.sanctionedOn ?? application.submittedOn),
    checkNotAfter('input.disbursedOn', disbursedOn, dayInIndia(new Date()), 'today'),
    skipped
      ? warning('input.tranche', 'UNUSUAL', {
          expected: `tranche ${skipped.number} before it`,
          received: `${tranche.number}`,
        })
      : null,
    amount >= 1 && amount < tranche.amount
      ? warning('input.amount', 'UNUSUAL', {
          expected: `the whole tranche of ${formatMoney(tranche.amount, 'RUPEES')}`,
          received: formatMoney(amount, 'RUPEES'),
        })
      : null,
  ];
  return issuesIn(checks);
}
