import { onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import { invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addToAllocation, addTranches, lockAllocation } from '../store/application-writes.ts';
import type { ApplicationRow } from '../tables.ts';
import type { MutationSanctionFundApplicationArgs } from '../types.generated.ts';
import { unmetApplicationGuards } from './application-guards.ts';
import { changingApplication } from './changing-application.ts';
import { checkSanction } from './check-sanction.ts';
import { requireFinanceWriter } from './finance-writer.ts';
import { trimmed } from './input-checks.ts';
import { isIssue, stepOf } from './judge-application.ts';

/**
 * Sanctions an application. The allocation is locked before it is judged, so that of two sanctions at once the second sees
 * what the first left; behind that stands the check of the allocation's row.
 */
export async function sanctionFundApplication(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationSanctionFundApplicationArgs,
): Promise<WriteOutcome<ApplicationRow>> {
  const { principal } = context;
  requireFinanceWriter(principal);
  const today = dayInIndia(new Date());
  const reference = input.reference.trim();
  const duplicates = {
    fund_application_order: issue('input.reference', 'DUPLICATE', {
      expected: 'a number that no other sanction of the fund has',
      received: reference,
    }),
  };
  const command = { operation: 'sanctionFundApplication', event: 'fund_application.sanctioned' };

  return changingApplication(
    context,
    { ...command, input, dryRun, idempotencyKey, duplicates },
    async (tx, application, content) => {
      const step = stepOf(application, 'SANCTIONED', 'sanctionFundApplication', 'input.id');
      if (isIssue(step)) return invalid(step);
      const allocation = await lockAllocation(tx, application);
      const judged = { application, ...content, allocation, actor: principal.id };
      const issues = [
        ...unmetApplicationGuards('input.id', step.guards, judged),
        ...checkSanction(input, judged, today),
      ];
      if (onlyErrors(issues).length > 0) return invalid(...issues);

      const { amount, tranches } = input;
      await addToAllocation(tx, application, { sanctioned: amount });
      await addTranches(
        tx,
        tranches.map((tranche, position) => ({
          application: application.id,
          number: position + 1,
          fund: application.fund,
          amount: tranche.amount,
          dueOn: tranche.dueOn,
        })),
      );
      return {
        values: {
          status: 'SANCTIONED',
          statusReason: null,
          statusSince: new Date(),
          sanctioned: amount,
          sanctionedOn: input.sanctionedOn ?? today,
          sanctionedBy: principal.id,
          sanctionReference: reference,
          sanctionTerms: trimmed(input.terms),
          nextDueOn: tranches[0]?.dueOn ?? null,
        },
        note: reference,
        warnings: onlyWarnings(issues),
      };
    },
  );
}
