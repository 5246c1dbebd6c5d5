import { type SQL, sql } from 'drizzle-orm';
import { certificates } from '../tables.ts';

/** So many days before its end, the last one included, a certificate is about to end: time to renew it. */
export const EXPIRING_DAYS = 60;

/** The last day; what has none ends on the last day that there is, so that it stands in its place in an order. */
export const endOf = ({ validTo }: Pick<typeof certificates, 'validTo'>): SQL =>
  sql`coalesce(${validTo}, '9999-12-31'::date)`;

/** One of some statuses on a day: a list, the day first. The same rules as `statusOn`. */
export const hasStatus = (value: SQL): SQL => {
  const day = sql`(${value}::text[])[1]::date`;
  return sql`case
    when ${certificates.revokedOn} <= ${day} then 'REVOKED'
    when ${certificates.validFrom} > ${day} then 'UPCOMING'
    when ${endOf(certificates)} < ${day} then 'EXPIRED'
    when ${endOf(certificates)} <= ${day} + ${sql.raw(String(EXPIRING_DAYS))} then 'EXPIRING'
    else 'VALID' end = any((${value}::text[])[2:])`;
};
