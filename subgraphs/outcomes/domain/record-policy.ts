import { requireScope } from '../../shared/authorisation.ts';
import { issuesIn, onlyErrors } from '../../shared/checks.ts';
import { newId } from '../../shared/ids.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findPolicy, insertPolicy, replaceTargets } from '../store/writes.ts';
import { ledger, type PolicyRow } from '../tables.ts';
import type { MutationRecordPolicyArgs } from '../types.generated.ts';
import { checkState, findPlaces, stateFor } from './check-places.ts';
import { checkUndertaking } from './check-undertaking.ts';
import { nameTaken } from './record-campaign.ts';
import { targetRows, undertakingColumns } from './undertaking-columns.ts';

/** Records a policy; a bureau only of its own state. Everything wrong with the input comes back at once. */
export async function recordPolicy(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordPolicyArgs,
): Promise<CreationOutcome<PolicyRow>> {
  const { principal, graph } = context;
  requireScope(principal, 'outcome:write');
  const state = stateFor(input.state, principal);
  const places = await findPlaces(graph, state, []);
  const issues = issuesIn([checkState(state, places, principal), ...checkUndertaking(input, input)]);
  if (onlyErrors(issues).length > 0 || state === null) return invalid(...issues);

  return write<PolicyRow, Invalid>(context, ledger, {
    operation: 'recordPolicy',
    input,
    dryRun,
    idempotencyKey,
    reload: findPolicy,
    duplicates: { policy_state_name: nameTaken(input.name) },
    async effect(tx) {
      const id = newId('pol');
      const { name, from, to } = input;
      const row = await insertPolicy(tx, { ...undertakingColumns(input), id, state, name: name.trim(), from, to });
      const targets = targetRows(id, input.targets);
      await replaceTargets(tx, id, targets);
      return {
        row,
        subjectType: 'Policy',
        state,
        event: 'policy.recorded',
        before: null,
        after: { ...row, targets },
      };
    },
  });
}
