import { type Check, checkNotAfter, checkNotBefore, checkRange, checkText, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import { invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addAppraisal } from '../store/application-writes.ts';
import type { ApplicationRow } from '../tables.ts';
import type { AppraiseFundApplicationInput, MutationAppraiseFundApplicationArgs } from '../types.generated.ts';
import { changingApplication } from './changing-application.ts';
import { requireFinanceWriter } from './finance-writer.ts';
import { checkOnlyFor } from './input-checks.ts';
import { LENGTHS, MAX_APPRAISALS } from './limits.ts';

/** Adds an appraisal; those before it stay as they are, and the latest counts. */
export async function appraiseFundApplication(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationAppraiseFundApplicationArgs,
): Promise<WriteOutcome<ApplicationRow>> {
  const { principal } = context;
  requireFinanceWriter(principal);
  const today = dayInIndia(new Date());
  const command = { operation: 'appraiseFundApplication', event: 'fund_application.appraised' };

  return changingApplication(
    context,
    { ...command, input, dryRun, idempotencyKey },
    async (tx, application, { appraisals }) => {
      if (application.status !== 'APPRAISAL')
        return invalid(
          issue('input.id', 'GUARD_NOT_MET', {
            expected: 'an application that is at APPRAISAL',
            received: application.status,
          }),
        );
      const issues = issuesIn([
        ...checkAppraisal(input, application, today),
        appraisals.length < MAX_APPRAISALS
          ? null
          : issue('input', 'OUT_OF_RANGE', {
              expected: `up to ${MAX_APPRAISALS} appraisals`,
              received: appraisals.length + 1,
            }),
      ]);
      if (issues.length > 0) return invalid(...issues);
      await addAppraisal(tx, {
        application: application.id,
        number: (appraisals[0]?.number ?? 0) + 1,
        appraisedOn: input.appraisedOn ?? today,
        appraisedBy: principal.id,
        score: input.score ?? null,
        recommendation: input.recommendation,
        recommended: input.recommended ?? null,
        remarks: input.remarks.trim(),
      });
      return { values: {}, note: `recommends ${input.recommendation}`, warnings: [] };
    },
  );
}

function checkAppraisal(input: AppraiseFundApplicationInput, application: ApplicationRow, today: string): Check[] {
  const { recommendation, recommended, score, remarks, appraisedOn } = input;
  const isPositive = recommendation === 'SANCTION';
  return [
    isPositive && !recommended
      ? issue('input.recommended', 'REQUIRED', {
          expected: 'the most that should be sanctioned',
          received: recommended,
        })
      : null,
    checkOnlyFor('input.recommended', recommended, isPositive, 'SANCTION'),
    isPositive ? checkRange('input.recommended', recommended, 1, application.requested) : null,
    checkRange('input.score', score, 0, 100),
    checkText('input.remarks', remarks, { max: LENGTHS.text, multiline: true }),
    checkNotBefore('input.appraisedOn', appraisedOn, application.submittedOn),
    checkNotAfter('input.appraisedOn', appraisedOn, today, 'today'),
  ];
}
