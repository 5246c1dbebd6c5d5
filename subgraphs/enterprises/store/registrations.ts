import { sql } from 'drizzle-orm';
import type { Database } from '../../shared/database.ts';
import { registrationCounts } from '../tables.ts';

/** Registrations in a district or a state, between two days, both included; null: without a bound. */
export interface Registrations {
  readonly code: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Counts registrations in each of several places and periods, in their order: months that lie in the period whole, and the
 * days at its ends. Seventy rows a district for five years, where the register has thousands.
 */
export function createRegistrations(db: Database) {
  const statementBy = (place: 'district' | 'state') => {
    const column = registrationCounts[place];
    const within = (span: 'DAY' | 'MONTH', condition: string) => sql`coalesce((
      select sum(${registrationCounts.count}) from ${registrationCounts} where ${column} = wanted.code
        and ${registrationCounts.span} = ${sql.raw(`'${span}'`)} and ${sql.raw(condition)}), 0)`;
    const day = '"registration_count"."day"';
    return db
      .select({
        count: sql<number>`(${within('MONTH', `${day} >= first_month and ${day} < end_month`)}
          + ${within('DAY', `${day} between from_day and least(first_month - 1, to_day)`)}
          + ${within('DAY', `${day} between greatest(end_month, first_month) and to_day`)})::int`,
      })
      .from(
        sql`(select code, at, coalesce(from_day, '-infinity') as from_day, coalesce(to_day, 'infinity') as to_day,
          coalesce(date_trunc('month', from_day + interval '1 month - 1 day')::date, '-infinity') as first_month,
          coalesce(date_trunc('month', (to_day + 1)::timestamp)::date, 'infinity') as end_month
        from (select code, at, from_text::date as from_day, to_text::date as to_day
          from unnest(${sql.placeholder('codes')}::text[], ${sql.placeholder('from')}::text[], ${sql.placeholder('to')}::text[])
            with ordinality as given(code, from_text, to_text, at)) as asked) as wanted`,
      )
      .orderBy(sql`wanted.at`)
      .prepare(`registrations_by_${place}`);
  };
  const statements = { district: statementBy('district'), state: statementBy('state') };

  return async (place: 'district' | 'state', wanted: readonly Registrations[]): Promise<number[]> => {
    const rows = await statements[place].execute({
      codes: wanted.map(({ code }) => code),
      from: wanted.map(({ from }) => from),
      to: wanted.map(({ to }) => to),
    });
    return rows.map(({ count }) => count);
  };
}
