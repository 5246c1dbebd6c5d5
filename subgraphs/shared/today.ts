/** Indian Standard Time, UTC+05:30: without summer time, and the same throughout the country since 1945. */
const INDIA_MS = 5.5 * 3_600_000;

/**
 * The calendar day in India at a moment, `YYYY-MM-DD`: rules that take effect "from" a day follow Indian time. Reckoned,
 * since asking Intl took 2 % of a page of listings.
 */
export const dayInIndia = (moment: Date): string => new Date(moment.getTime() + INDIA_MS).toISOString().slice(0, 10);
