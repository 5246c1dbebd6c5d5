import { checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addChange, findHistory } from '../store/history.ts';
import { changePage, findPage, lockPage } from '../store/portal-writes.ts';
import { ledger, type PortalPageRow } from '../tables.ts';
import type { MutationWithdrawPortalPageArgs } from '../types.generated.ts';
import { isOwn, requireWriter } from './visibility.ts';

/** Takes a page off its portal; `publishPage` brings it back. */
export async function withdrawPage(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationWithdrawPortalPageArgs,
): Promise<WriteOutcome<PortalPageRow>> {
  const { principal, loaders } = context;
  requireWriter(principal, 'withdrawPortalPage');
  const problem = checkText('input.reason', input.reason, { max: 2_000, multiline: true });
  return write(context, ledger, {
    operation: 'withdrawPortalPage',
    input,
    dryRun,
    idempotencyKey,
    reload: findPage,
    async effect(tx) {
      const current = isIdOf('PortalPage', input.id) ? await lockPage(tx, input.id) : null;
      if (!current || !isOwn(principal, current))
        return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of a page of yours', received: input.id }));
      if (current.version !== input.expectedVersion) return conflict(input.expectedVersion, current.version);
      if (current.status === 'WITHDRAWN')
        return invalid(
          issue('input.id', 'TRANSITION_NOT_ALLOWED', {
            expected: 'a page that is PUBLISHED',
            received: current.status,
          }),
        );
      if (problem) return invalid(problem);
      const reason = input.reason.trim();
      const row = await changePage(tx, current.id, {
        status: 'WITHDRAWN',
        statusSince: new Date(),
        statusReason: reason,
      });
      await addChange(tx, principal, { subject: row.id, from: current.status, to: row.status, reason });
      loaders.history.clear(row.id).prime(row.id, await findHistory(tx, row.id));
      return {
        row,
        subjectType: 'PortalPage',
        state: row.state,
        event: 'portal_page.withdrawn',
        before: current,
        after: row,
      };
    },
  });
}
