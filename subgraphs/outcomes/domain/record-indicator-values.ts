import { requireScope, stateScopeOf } from '../../shared/authorisation.ts';
import { issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { dayInIndia } from '../../shared/today.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findIndicator, insertValues, latestValues, lockIndicator, touchIndicator } from '../store/writes.ts';
import { type IndicatorRow, ledger } from '../tables.ts';
import type { MutationRecordIndicatorValuesArgs } from '../types.generated.ts';
import { checkCorrections, checkValues, periodKey, periodOf } from './check-values.ts';
import { notYours } from './input-checks.ts';

/** Adds values to an indicator of the bureau's own state. A value for a period that has one is its next revision. */
export async function recordIndicatorValues(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordIndicatorValuesArgs,
): Promise<WriteOutcome<IndicatorRow>> {
  const { principal } = context;
  requireScope(principal, 'outcome:write');
  const { id, expectedVersion, values } = input;
  const scope = stateScopeOf(principal);
  const issues = issuesIn(checkValues(values, dayInIndia(new Date())));

  return write(context, ledger, {
    operation: 'recordIndicatorValues',
    input,
    dryRun,
    idempotencyKey,
    reload: findIndicator,
    async effect(tx) {
      const current = await lockIndicator(tx, id);
      if (!current || (scope !== null && current.state !== scope))
        return invalid(notYours('input.id', 'an indicator', id));
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      if (onlyErrors(issues).length > 0) return invalid(...issues);

      const periods = values.map(periodOf);
      const found = await latestValues(
        tx,
        id,
        periods.map(({ to }) => to),
      );
      const latest = new Map(found.map((row) => [periodKey(row), row]));
      const refused = issuesIn(checkCorrections(values, latest));
      if (refused.length > 0) return invalid(...refused);

      const rows = await insertValues(
        tx,
        values.map((value, position) => {
          const { from = null, to = null } = periods[position] ?? {};
          const former = latest.get(periodKey({ from, to }));
          return {
            indicator: id,
            from,
            to,
            value: value.value,
            highest: value.highest ?? null,
            qualifier: value.qualifier,
            revision: (former?.revision ?? 0) + 1,
            reason: former ? (value.reason?.trim() ?? null) : null,
            source: value.source.trim(),
          };
        }),
      );
      const row = await touchIndicator(tx, id);
      return {
        row,
        subjectType: 'Indicator',
        state: row.state,
        event: 'indicator.measured',
        before: current,
        after: { ...row, values: rows },
        warnings: onlyWarnings(issues),
      };
    },
  });
}
