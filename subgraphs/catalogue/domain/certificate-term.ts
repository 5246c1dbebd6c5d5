import type { CertificationSchemeRow } from '../tables.ts';

/** The last day of a certificate that begins on a day: two years from 15 March 2024 end with 14 March 2026; null without limit. */
export function lastDayOf(
  { validityYears }: Pick<CertificationSchemeRow, 'validityYears'>,
  from: string,
): string | null {
  if (validityYears === null) return null;
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + validityYears);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
