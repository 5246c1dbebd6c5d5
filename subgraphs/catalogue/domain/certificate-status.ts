import { EXPIRING_DAYS } from '../store/certificate-status.ts';
import type { CertificateChangeRow, CertificateRow } from '../tables.ts';
import type { CertificateStatus } from '../types.generated.ts';

type Days = Pick<CertificateRow, 'validFrom' | 'validTo' | 'revokedOn'>;

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

/** A day so many days later, or the first or the last day that there is. */
export function addDays(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  const year = moved.getUTCFullYear();
  if (year < 1) return FIRST_DAY;
  return year > 9999 ? LAST_DAY : moved.toISOString().slice(0, 10);
}

/** Where a certificate stands on a day; both are `YYYY-MM-DD`. The same rules as `hasStatus` of the store. */
export function statusOn({ validFrom, validTo, revokedOn }: Days, day: string): CertificateStatus {
  if (revokedOn !== null && revokedOn <= day) return 'REVOKED';
  if (day < validFrom) return 'UPCOMING';
  if (validTo === null) return 'VALID';
  if (validTo < day) return 'EXPIRED';
  return validTo <= addDays(day, EXPIRING_DAYS) ? 'EXPIRING' : 'VALID';
}

/** Whether it is valid on a day by the days that stand on it; null when only its history can tell, since they begin later. */
export function isValidByDays(certificate: Days, day: string): boolean | null {
  const status = statusOn(certificate, day);
  return status === 'UPCOMING' ? null : status === 'VALID' || status === 'EXPIRING';
}

/** Whether a time that it was issued or renewed for has the day in it. */
export const wasValid = (history: readonly CertificateChangeRow[], day: string): boolean =>
  history.some(({ kind, from, to }) => kind !== 'REVOKED' && from <= day && (to === null || day <= to));

/**
 * The days between which certificates with one of some statuses can end, so that an index finds them; nothing for a side
 * that is open.
 */
export function endsBetween(statuses: readonly CertificateStatus[], day: string): { from?: string; to?: string } {
  if (statuses.some((status) => status === 'REVOKED' || status === 'UPCOMING')) return {};
  const soon = addDays(day, EXPIRING_DAYS);
  const froms = statuses.map((status) => ({ EXPIRED: '', EXPIRING: day, VALID: addDays(soon, 1) })[ended(status)]);
  const tos = statuses.map((status) => ({ EXPIRED: addDays(day, -1), EXPIRING: soon, VALID: '' })[ended(status)]);
  const from = froms.includes('') ? undefined : froms.toSorted()[0];
  const to = tos.includes('') ? undefined : tos.toSorted().at(-1);
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

const ended = (status: CertificateStatus): 'EXPIRED' | 'EXPIRING' | 'VALID' =>
  status === 'EXPIRED' || status === 'EXPIRING' ? status : 'VALID';
