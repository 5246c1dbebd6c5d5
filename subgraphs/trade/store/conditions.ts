import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/*
 * Conditions and orders that several lists of this subgraph have.
 */

export const from = (column: PgColumn) => (value: SQL) => sql`${column} >= ${value}::date`;
export const to = (column: PgColumn) => (value: SQL) => sql`${column} <= ${value}::date`;

/** Midnight in India, `days` after the day given. */
const midnight = (day: SQL, days: 0 | 1): SQL =>
  sql`((${day}::date + ${sql.raw(`${days}`)})::timestamp at time zone 'Asia/Kolkata')`;

/** Moments of this day or later, Indian time. */
export const onOrAfter = (column: PgColumn) => (value: SQL) => sql`${column} >= ${midnight(value, 0)}`;
/** Moments of this day or earlier, Indian time. */
export const onOrBefore = (column: PgColumn) => (value: SQL) => sql`${column} < ${midnight(value, 1)}`;

/** Today in India. */
export const today: SQL = sql`(now() at time zone 'Asia/Kolkata')::date`;

export const byText = (by: PgColumn) => ({ by, type: 'text', direction: 'asc' }) as const;
export const latestMoment = (by: PgColumn) => ({ by, type: 'timestamptz', direction: 'desc' }) as const;
export const earliestMoment = (by: PgColumn) => ({ by, type: 'timestamptz', direction: 'asc' }) as const;
export const latestDay = (by: PgColumn) => ({ by, type: 'date', direction: 'desc' }) as const;
export const earliestDay = (by: PgColumn | SQL) => ({ by, type: 'date', direction: 'asc' }) as const;
/** A day, or the end of time where there is none. */
export const orNever = (column: PgColumn): SQL => sql`coalesce(${column}, '9999-12-31'::date)`;

/** `any` of a statement's parameter `ids`. */
export const amongIds = (column: PgColumn): SQL => sql`${column} = any(${sql.placeholder('ids')}::text[])`;

/** A page of a list under another record. */
export interface PageUnderArguments {
  /** 1 to 100. */
  readonly first: number;
  readonly after: string | null | undefined;
}
