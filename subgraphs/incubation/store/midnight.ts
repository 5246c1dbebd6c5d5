import { type SQL, sql } from 'drizzle-orm';

/** Midnight in India, `days` after the day given. */
export const midnight = (day: SQL, days: 0 | 1): SQL =>
  sql`((${day}::date + ${sql.raw(`${days}`)})::timestamp at time zone 'Asia/Kolkata')`;
