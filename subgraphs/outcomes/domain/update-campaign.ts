import { isDeepStrictEqual } from 'node:util';
import { requireScope, stateScopeOf } from '../../shared/authorisation.ts';
import { issuesIn, onlyErrors } from '../../shared/checks.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import {
  allocationsOf,
  changeCampaign,
  findCampaign,
  lockCampaign,
  replaceAllocations,
  replaceTargets,
  targetsOf,
} from '../store/writes.ts';
import { type CampaignRow, ledger } from '../tables.ts';
import type { MutationUpdateCampaignArgs } from '../types.generated.ts';
import { findPlaces } from './check-places.ts';
import { checkAllocation, checkUndertaking, warnOfSum } from './check-undertaking.ts';
import { notCleared, notYours } from './input-checks.ts';
import { nameTaken } from './record-campaign.ts';
import { allocationRows, targetRows, undertakingColumns } from './undertaking-columns.ts';

/** Changes a campaign of the bureau's own state: what is given replaces, what is left out stays. */
export async function updateCampaign(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationUpdateCampaignArgs,
): Promise<WriteOutcome<CampaignRow>> {
  const { principal, graph } = context;
  requireScope(principal, 'outcome:write');
  const { id, expectedVersion } = input;
  const scope = stateScopeOf(principal);
  const places = await findPlaces(
    graph,
    null,
    (input.allocation ?? []).map(({ district }) => district),
  );

  return write(context, ledger, {
    operation: 'updateCampaign',
    input,
    dryRun,
    idempotencyKey,
    reload: findCampaign,
    duplicates: { campaign_state_name: nameTaken(input.name) },
    async effect(tx) {
      const current = await lockCampaign(tx, id);
      if (!current || (scope !== null && current.state !== scope))
        return invalid(notYours('input.id', 'a campaign', id));
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);

      const changes = undertakingColumns(input);
      const days = { from: input.from ?? current.from, to: input.to ?? current.to };
      const before = { targets: await targetsOf(tx, id), allocation: await allocationsOf(tx, id) };
      const targets = input.targets ? targetRows(id, input.targets) : before.targets;
      const allocation = input.allocation ? allocationRows(id, input.allocation) : before.allocation;
      const issues = issuesIn([
        ...notCleared(input, ['name', 'from', 'to', 'targets', 'allocation']),
        ...checkUndertaking({ ...input, targets: input.targets ?? targets }, days),
        ...checkAllocation(input.allocation, places, current.state),
      ]);
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      const warnings = issuesIn(warnOfSum(allocation, targets));
      const after = { ...current, ...changes, targets, allocation };
      if (isDeepStrictEqual(after, { ...current, ...before })) return { kind: 'unchanged', row: current, warnings };

      if (input.targets) await replaceTargets(tx, id, targets);
      if (input.allocation) await replaceAllocations(tx, id, allocation);
      const row = await changeCampaign(tx, id, changes);
      return {
        row,
        subjectType: 'Campaign',
        state: row.state,
        event: 'campaign.updated',
        before: { ...current, ...before },
        after: { ...row, targets, allocation },
        warnings,
      };
    },
  });
}
