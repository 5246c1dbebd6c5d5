import { requireScope, stateScopeOf } from '../../shared/authorisation.ts';
import { checkText, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeProduct, findProduct, lockProduct } from '../store/product-writes.ts';
import { ledger, type ProductRow } from '../tables.ts';
import type { MutationWithdrawProductArgs } from '../types.generated.ts';

/** Takes a product of the bureau's own state out of the partners' sight. Listings of it stay, and can only be taken down. */
export function withdrawProduct(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationWithdrawProductArgs,
): Promise<WriteOutcome<ProductRow>> {
  const { principal } = context;
  requireScope(principal, 'catalogue:write');
  const { product: id, expectedVersion, reason } = input;
  const scope = stateScopeOf(principal);

  return write(context, ledger, {
    operation: 'withdrawProduct',
    input,
    dryRun,
    idempotencyKey,
    reload: findProduct,
    async effect(tx) {
      const current = await lockProduct(tx, id);
      const problem = checkText('input.reason', reason, { max: 500, multiline: true });
      if (!current || (scope !== null && current.state !== scope)) {
        const unknown = issue('input.product', 'NOT_FOUND', { expected: 'id of a product of yours', received: id });
        return invalid(...issuesIn([unknown, problem]));
      }
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      const detail = { expected: 'a product that is PUBLISHED', received: current.status };
      const impossible =
        current.status === 'PUBLISHED' ? null : issue('input.product', 'TRANSITION_NOT_ALLOWED', detail);
      const issues = issuesIn([impossible, problem]);
      if (issues.length > 0) return invalid(...issues);

      const row = await changeProduct(tx, id, { status: 'WITHDRAWN' });
      return {
        row,
        subjectType: 'Product',
        state: row.state,
        event: 'product.withdrawn',
        before: current,
        after: { ...row, reason: reason.trim() },
      };
    },
  });
}
