import { onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findApplication, insertApplication } from '../store/application-writes.ts';
import { addChange, holdFund, readFundContent } from '../store/fund-writes.ts';
import { type ApplicationRow, ledger } from '../tables.ts';
import type { MutationSubmitFundApplicationArgs } from '../types.generated.ts';
import { checkSubmission } from './check-submission.ts';
import { requireFinanceWriter } from './finance-writer.ts';
import { findForeign } from './foreign-records.ts';
import { trimmed } from './input-checks.ts';
import { showApplication } from './show-written.ts';
import { isOwn } from './visibility.ts';

/** Submits an application. The fund is held meanwhile, so that it is not closed with an application that just came in. */
export async function submitFundApplication(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationSubmitFundApplicationArgs,
): Promise<CreationOutcome<ApplicationRow>> {
  const { principal } = context;
  requireFinanceWriter(principal);
  const { enterprise } = await findForeign(context, { enterprise: input.enterprise });
  const today = dayInIndia(new Date());

  return write(context, ledger, {
    operation: 'submitFundApplication',
    input,
    dryRun,
    idempotencyKey,
    reload: findApplication,
    duplicates: {
      fund_application_one_live: issue('input.enterprise', 'DUPLICATE', {
        expected: 'an enterprise without an application to the fund that is under way',
        received: input.enterprise,
      }),
    },
    async effect(tx) {
      const fund = isIdOf('Fund', input.fund) ? await holdFund(tx, input.fund) : null;
      if (!fund || !isOwn(principal, fund.state))
        return invalid(issue('input.fund', 'NOT_FOUND', { expected: 'id of a fund of yours', received: input.fund }));
      const { allocations } = await readFundContent(tx, fund.id);
      const issues = checkSubmission(input, { fund, allocations, enterprise, today });
      if (onlyErrors(issues).length > 0 || !enterprise) return invalid(...issues);

      const row = await insertApplication(tx, {
        id: newId('fap'),
        fund: fund.id,
        purpose: input.purpose,
        state: fund.state,
        enterprise: input.enterprise,
        district: enterprise.district?.code ?? null,
        title: input.title.trim(),
        description: trimmed(input.description),
        requested: input.requested,
        submittedOn: input.submittedOn ?? today,
        status: 'SUBMITTED',
      });
      await addChange(tx, {
        subject: row.id,
        version: row.version,
        action: 'submitFundApplication',
        actor: principal.id,
        organization: principal.organization,
        to: row.status,
      });
      await showApplication(context, tx, row);
      return {
        row,
        subjectType: 'FundApplication',
        state: row.state,
        event: 'fund_application.submitted',
        before: null,
        after: row,
        warnings: onlyWarnings(issues),
      };
    },
  });
}
