/** Registration of a sign, and of a user of it, lasts ten years, and ten more each time that it is renewed: section 18 of the Act. */
const TERM_YEARS = 10;
/** A registration is renewed in the last six months of its term, and no earlier: rule 60 of the Rules of 2002. */
const RENEWABLE_MONTHS = 6;
/** A registration that was not renewed may be restored within a year: section 18(4). */
const RESTORABLE_YEARS = 1;

function yearsAfter(day: string, years: number): Date {
  const moved = new Date(`${day}T00:00:00Z`);
  const month = moved.getUTCMonth();
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  // 29 February has no anniversary in most years; the last day of its month takes its place.
  if (moved.getUTCMonth() !== month) moved.setUTCDate(0);
  return moved;
}
const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The last day of a term that begins on a day: from 1 April 2015 it is 31 March 2025. */
export function lastDayOfTerm(from: string): string {
  const next = yearsAfter(from, TERM_YEARS);
  next.setUTCDate(next.getUTCDate() - 1);
  return dayOf(next);
}

/** The last day of the term after one that ends on a day: of 31 March 2025 it is 31 March 2035. */
export const lastDayRenewed = (to: string): string => dayOf(yearsAfter(to, TERM_YEARS));

/** The last day on which a term that ended on a day can be renewed. */
export const lastDayToRenew = (to: string): string => dayOf(yearsAfter(to, RESTORABLE_YEARS));

/** The first day on which a term that ends on a day can be renewed. */
export function firstDayToRenew(to: string): string {
  const moved = new Date(`${to}T00:00:00Z`);
  const day = moved.getUTCDate();
  moved.setUTCMonth(moved.getUTCMonth() - RENEWABLE_MONTHS);
  // 31 August has no day six months before it; the last day of February takes its place.
  if (moved.getUTCDate() !== day) moved.setUTCDate(0);
  return dayOf(moved);
}
