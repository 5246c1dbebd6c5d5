import { isDeepStrictEqual } from 'node:util';
import { requireScope, stateScopeOf } from '../../shared/authorisation.ts';
import { issuesIn, onlyErrors } from '../../shared/checks.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changePolicy, findPolicy, lockPolicy, replaceTargets, targetsOf } from '../store/writes.ts';
import { ledger, type PolicyRow } from '../tables.ts';
import type { MutationUpdatePolicyArgs } from '../types.generated.ts';
import { checkUndertaking } from './check-undertaking.ts';
import { notCleared, notYours } from './input-checks.ts';
import { nameTaken } from './record-campaign.ts';
import { targetRows, undertakingColumns } from './undertaking-columns.ts';

/** Changes a policy of the bureau's own state: what is given replaces, what is left out stays. */
export async function updatePolicy(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationUpdatePolicyArgs,
): Promise<WriteOutcome<PolicyRow>> {
  const { principal } = context;
  requireScope(principal, 'outcome:write');
  const { id, expectedVersion } = input;
  const scope = stateScopeOf(principal);

  return write(context, ledger, {
    operation: 'updatePolicy',
    input,
    dryRun,
    idempotencyKey,
    reload: findPolicy,
    duplicates: { policy_state_name: nameTaken(input.name) },
    async effect(tx) {
      const current = await lockPolicy(tx, id);
      if (!current || (scope !== null && current.state !== scope)) return invalid(notYours('input.id', 'a policy', id));
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);

      const changes = undertakingColumns(input);
      const days = { from: input.from ?? current.from, to: input.to ?? current.to };
      const before = { targets: await targetsOf(tx, id) };
      const targets = input.targets ? targetRows(id, input.targets) : before.targets;
      const issues = issuesIn([
        ...notCleared(input, ['name', 'from', 'to', 'targets']),
        ...checkUndertaking({ ...input, targets: input.targets ?? targets }, days),
      ]);
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      if (isDeepStrictEqual({ ...current, ...changes, targets }, { ...current, ...before }))
        return { kind: 'unchanged', row: current };

      if (input.targets) await replaceTargets(tx, id, targets);
      const row = await changePolicy(tx, id, changes);
      return {
        row,
        subjectType: 'Policy',
        state: row.state,
        event: 'policy.updated',
        before: { ...current, ...before },
        after: { ...row, targets },
      };
    },
  });
}
