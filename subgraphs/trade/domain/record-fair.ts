import { checkNotBefore, checkRange, checkText, issuesIn } from '../../shared/checks.ts';
import { newId } from '../../shared/ids.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findFair, insertFair } from '../store/fair-writes.ts';
import { ledger, type TradeFairRow } from '../tables.ts';
import type { MutationRecordTradeFairArgs } from '../types.generated.ts';
import { begin } from './begin.ts';
import { checkCountry, checkNamed } from './foreign-records.ts';
import { checkHomeState, homeState } from './home-state.ts';
import { requireWriter } from './visibility.ts';

/** Records a fair that the bureau's state holds or sends somebody to. */
export async function recordFair(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordTradeFairArgs,
): Promise<CreationOutcome<TradeFairRow>> {
  const { principal, graph } = context;
  requireWriter(principal, 'recordTradeFair');
  const state = homeState(principal, input.state);
  const issues = issuesIn([
    checkHomeState(principal, input.state),
    checkText('input.name', input.name, { max: 200 }),
    checkText('input.organizer', input.organizer, { max: 200 }),
    ...(await checkNamed(graph, [{ path: 'input.organization', type: 'Organization', id: input.organization }])),
    checkCountry('input.country', input.country),
    checkText('input.place', input.place, { max: 200 }),
    checkNotBefore('input.endsOn', input.endsOn, input.startsOn),
    checkRange('input.estimatedCostPaise', input.estimatedCostPaise, 1),
  ]);
  return write<TradeFairRow, Invalid>(context, ledger, {
    operation: 'recordTradeFair',
    input,
    dryRun,
    idempotencyKey,
    reload: findFair,
    async effect(tx) {
      if (issues.length > 0 || state === null) return invalid(...issues);
      const { kind, country, startsOn, endsOn } = input;
      const row = await insertFair(tx, {
        ...{ id: newId('fair'), name: input.name.trim(), kind, state, country, startsOn, endsOn },
        organizer: input.organizer.trim(),
        organization: input.organization ?? null,
        place: input.place.trim(),
        estimatedCost: input.estimatedCostPaise ?? null,
      });
      return begin(tx, context, row, { type: 'TradeFair', event: 'trade_fair.announced' });
    },
  });
}
