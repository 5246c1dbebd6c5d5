import { requireScope } from '../../shared/authorisation.ts';
import { checkText, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findIndicator, insertIndicator } from '../store/writes.ts';
import { type IndicatorRow, ledger } from '../tables.ts';
import type { MutationRecordIndicatorArgs } from '../types.generated.ts';
import { checkDistrict, checkState, findPlaces, stateFor } from './check-places.ts';

/** Records an indicator, without values; a bureau only of its own state. */
export async function recordIndicator(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordIndicatorArgs,
): Promise<CreationOutcome<IndicatorRow>> {
  const { principal, graph } = context;
  requireScope(principal, 'outcome:write');
  const { name, description, unit, measure } = input;
  const district = input.district ?? null;
  const state = stateFor(input.state, principal);
  const places = await findPlaces(graph, state, district === null ? [] : [district]);
  const issues = issuesIn([
    checkText('input.name', name, { max: 200 }),
    checkText('input.description', description, { max: 2_000, multiline: true }),
    checkText('input.unit', unit, { max: 50 }),
    checkState(state, places, principal),
    district === null ? null : checkDistrict('input.district', district, places, state),
  ]);
  if (issues.length > 0) return invalid(...issues);

  return write<IndicatorRow, Invalid>(context, ledger, {
    operation: 'recordIndicator',
    input,
    dryRun,
    idempotencyKey,
    reload: findIndicator,
    duplicates: {
      indicator_scope_name: issue('input.name', 'DUPLICATE', {
        expected: 'a name that no other indicator of the same state or district has',
        received: name,
      }),
    },
    async effect(tx) {
      const row = await insertIndicator(tx, {
        id: newId('ind'),
        name: name.trim(),
        description: description?.trim() ?? null,
        unit: unit.trim(),
        state,
        district,
        measure: measure ?? null,
      });
      return {
        row,
        subjectType: 'Indicator',
        state: row.state,
        event: 'indicator.recorded',
        before: null,
        after: row,
      };
    },
  });
}
