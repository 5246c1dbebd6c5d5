/** Indian Standard Time, UTC+05:30: without summer time, and the same throughout the country since 1945. */
const INDIA_MS = 5.5 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

let latest = { day: Number.NaN, text: '' };

/**
 * The calendar day in India at a moment, `YYYY-MM-DD`: rules that take effect "from" a day follow Indian time. Reckoned, and
 * the latest answer kept, since asking Intl for each row took 2 % of a page of listings.
 */
export function dayInIndia(moment: Date): string {
  const day = Math.floor((moment.getTime() + INDIA_MS) / DAY_MS);
  if (day !== latest.day) latest = { day, text: new Date(day * DAY_MS).toISOString().slice(0, 10) };
  return latest.text;
}

/** The moment at which a day ends in India. */
export const endOfDayInIndia = (day: string): Date => new Date(Date.parse(day) + DAY_MS - INDIA_MS);
