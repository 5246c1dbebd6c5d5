import { requireScope } from '../../shared/authorisation.ts';
import { issuesIn, onlyErrors } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findCampaign, insertCampaign, replaceAllocations, replaceTargets } from '../store/writes.ts';
import { type CampaignRow, ledger } from '../tables.ts';
import type { MutationRecordCampaignArgs } from '../types.generated.ts';
import { checkState, findPlaces, stateFor } from './check-places.ts';
import { checkAllocation, checkUndertaking, warnOfSum } from './check-undertaking.ts';
import { allocationRows, targetRows, undertakingColumns } from './undertaking-columns.ts';

/** A name that a campaign or policy of the state has already. */
export const nameTaken = (name: string | null | undefined) =>
  issue('input.name', 'DUPLICATE', { expected: 'a name that no other of the state has', received: name });

/** Records a campaign; a bureau only of its own state. Everything wrong with the input comes back at once. */
export async function recordCampaign(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordCampaignArgs,
): Promise<CreationOutcome<CampaignRow>> {
  const { principal, graph } = context;
  requireScope(principal, 'outcome:write');
  const state = stateFor(input.state, principal);
  const parts = input.allocation ?? [];
  const places = await findPlaces(
    graph,
    state,
    parts.map(({ district }) => district),
  );
  const issues = issuesIn([
    checkState(state, places, principal),
    ...checkUndertaking(input, input),
    ...checkAllocation(parts, places, state),
  ]);
  if (onlyErrors(issues).length > 0 || state === null) return invalid(...issues);

  return write<CampaignRow, Invalid>(context, ledger, {
    operation: 'recordCampaign',
    input,
    dryRun,
    idempotencyKey,
    reload: findCampaign,
    duplicates: { campaign_state_name: nameTaken(input.name) },
    async effect(tx) {
      const id = newId('cmp');
      const { name, from, to } = input;
      const row = await insertCampaign(tx, { ...undertakingColumns(input), id, state, name: name.trim(), from, to });
      const targets = targetRows(id, input.targets);
      const allocation = allocationRows(id, parts);
      await replaceTargets(tx, id, targets);
      await replaceAllocations(tx, id, allocation);
      return {
        row,
        subjectType: 'Campaign',
        state,
        event: 'campaign.recorded',
        before: null,
        after: { ...row, targets, allocation },
        warnings: issuesIn(warnOfSum(parts, input.targets)),
      };
    },
  });
}
