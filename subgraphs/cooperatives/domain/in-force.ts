import { dayInIndia } from '../../shared/today.ts';
import type { MembershipRow } from '../tables.ts';

export interface AtTime {
  readonly asOf?: string | null | undefined;
  readonly allTimes?: boolean | null | undefined;
}

/** The day (`YYYY-MM-DD`) that a list is asked for: today in India unless told, null for all times. */
export const dayAsked = ({ asOf, allTimes }: AtTime): string | null =>
  allTimes ? null : (asOf ?? dayInIndia(new Date()));

/** Those in force on a day: both days of a period belong to it, an unknown one leaves it open. Null asks for all. */
export const inForce = (rows: readonly MembershipRow[], day: string | null): MembershipRow[] =>
  rows.filter(({ from, to }) => day === null || ((from === null || from <= day) && (to === null || day <= to)));
