import { type Check, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { formatMoney } from '../../shared/money.ts';
import { invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addToAllocation } from '../store/application-writes.ts';
import type { ApplicationRow } from '../tables.ts';
import type { MutationTransitionFundApplicationArgs, TransitionFundApplicationInput } from '../types.generated.ts';
import { unmetApplicationGuards } from './application-guards.ts';
import { changingApplication } from './changing-application.ts';
import { requireFinanceWriter } from './finance-writer.ts';
import { checkOnlyFor, checkProse, checkReference, trimmed } from './input-checks.ts';
import { isIssue, stepOf } from './judge-application.ts';
import { LENGTHS } from './limits.ts';

/** Takes an application to APPRAISAL, REJECTED or CLOSED. What a closed sanction did not pay out goes back to its allocation. */
export async function transitionFundApplication(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationTransitionFundApplicationArgs,
): Promise<WriteOutcome<ApplicationRow>> {
  const { principal } = context;
  requireFinanceWriter(principal);
  const command = { operation: 'transitionFundApplication', event: `fund_application.${input.to.toLowerCase()}` };

  return changingApplication(
    context,
    { ...command, input, dryRun, idempotencyKey },
    async (tx, application, content) => {
      const step = stepOf(application, input.to, 'transitionFundApplication', 'input.to');
      if (isIssue(step)) return invalid(step);
      const rest = input.to === 'CLOSED' ? (application.sanctioned ?? 0) - application.disbursed : 0;
      const judged = { application, ...content, allocation: null, actor: principal.id };
      const issues = [...unmetApplicationGuards('input.to', step.guards, judged), ...issuesIn(checkInput(input, rest))];
      if (issues.length > 0) return invalid(...issues);

      if (rest > 0) await addToAllocation(tx, application, { sanctioned: -rest });
      const reason = trimmed(input.reason);
      return {
        values: {
          status: input.to,
          statusReason: reason,
          statusSince: new Date(),
          ...(input.to === 'APPRAISAL' ? { appraiser: trimmed(input.appraiser) } : {}),
          ...(input.to === 'CLOSED' ? { released: rest, nextDueOn: null } : {}),
        },
        note: reason,
        warnings: [],
      };
    },
  );
}

/** `rest`: what was sanctioned and will not be paid out. */
function checkInput({ to, reason, appraiser }: TransitionFundApplicationInput, rest: number): Check[] {
  const isAppraisal = to === 'APPRAISAL';
  const needsReason = to === 'REJECTED' || rest > 0;
  return [
    needsReason && !trimmed(reason)
      ? issue('input.reason', 'GUARD_NOT_MET', {
          expected: rest > 0 ? `a reason why ${formatMoney(rest, 'RUPEES')} is not paid out` : 'a reason',
        })
      : null,
    checkProse('input.reason', reason, LENGTHS.paragraph),
    isAppraisal && !trimmed(appraiser)
      ? issue('input.appraiser', 'GUARD_NOT_MET', { expected: 'who is to examine it: name or office' })
      : checkReference('input.appraiser', trimmed(appraiser)),
    checkOnlyFor('input.appraiser', appraiser, isAppraisal, 'APPRAISAL'),
  ];
}
