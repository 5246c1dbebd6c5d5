import { money } from '../../shared/money.ts';
import type { ClassLimitRow } from '../tables.ts';
import type { ResolversTypes } from '../types.generated.ts';

type Regime = Awaited<ResolversTypes['ClassificationRegime']>;

/** The limits grouped by the day from which they hold, in the order given. */
export function classificationRegimes(limits: readonly ClassLimitRow[]): Regime[] {
  const byDay = Map.groupBy(limits, ({ effectiveFrom }) => effectiveFrom);
  return [...byDay].map(([from, rows]) => ({
    from,
    source: rows[0]!.source,
    limits: rows.map((row) => ({
      class: row.class,
      activityKind: row.activityKind === 'ANY' ? null : row.activityKind,
      investment: money(row.investment),
      turnover: row.turnover === null ? null : money(row.turnover),
    })),
  }));
}
