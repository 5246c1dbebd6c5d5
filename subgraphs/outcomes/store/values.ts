import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../shared/database.ts';
import { type IndicatorValueRow, indicatorValues as values } from '../tables.ts';

/** Which values of an indicator. */
export interface ValueQuestion {
  readonly from: string | null;
  readonly to: string | null;
  readonly asKnownAt: Date | null;
}

/** The most periods of one indicator that are read at once. */
const MOST_PERIODS = 200;

const parameter = (name: string): SQL => sql`${sql.placeholder(name)}`;
const columns = getTableColumns(values);

/** Periods without a day come last: nobody knows when they were. */
const lastDay = sql`coalesce(${values.to}, 'infinity'::date)`;
const firstDay = sql`coalesce(${values.from}, '-infinity'::date)`;

export function createValues(db: Database) {
  const page = db
    .selectDistinctOn([lastDay, firstDay], columns)
    .from(values)
    .where(
      sql`${values.indicator} = parent.key
        and (${parameter('from')}::date is null or ${values.to} >= ${parameter('from')}::date)
        and (${parameter('to')}::date is null or ${values.to} <= ${parameter('to')}::date)
        and (${parameter('asKnownAt')}::timestamptz is null or ${values.recordedAt} <= ${parameter('asKnownAt')}::timestamptz)`,
    )
    .orderBy(sql`${lastDay} desc`, sql`${firstDay} desc`, sql`${values.revision} desc`)
    .limit(MOST_PERIODS)
    .as('page');
  const valuesOf = db
    .select(Object.fromEntries(Object.keys(columns).map((name) => [name, page[name as keyof typeof columns]])))
    .from(sql`unnest(${parameter('ids')}::text[]) as parent(key)`)
    .crossJoinLateral(page)
    .prepare('values_of_indicators');

  const formerValuesOf = db
    .select({ ...columns, owner: sql<string>`latest.sequence::text`.as('owner') })
    .from(values)
    .innerJoin(
      sql`${values} as latest`,
      sql`latest.indicator = ${values.indicator} and latest.revision > ${values.revision}
        and latest.to_day is not distinct from ${values.to} and latest.from_day is not distinct from ${values.from}`,
    )
    .where(sql`latest.sequence = any(${parameter('ids')}::text[]::int8[])`)
    .orderBy(sql`latest.sequence, ${values.revision} desc`)
    .prepare('former_values');

  return {
    /** Of each period the latest revision, the earliest period first. */
    async valuesOfIndicators(ids: readonly string[], question: ValueQuestion): Promise<IndicatorValueRow[]> {
      const asKnownAt = question.asKnownAt?.toISOString() ?? null;
      const rows = (await valuesOf.execute({ ids, ...question, asKnownAt })) as IndicatorValueRow[];
      return rows.toReversed();
    },
    /** What values, by their sequences, have replaced: the latest first. `owner` is the sequence of the value that did. */
    formerValues: (sequences: readonly string[]): Promise<(IndicatorValueRow & { readonly owner: string })[]> =>
      formerValuesOf.execute({ ids: sequences }),
  };
}
