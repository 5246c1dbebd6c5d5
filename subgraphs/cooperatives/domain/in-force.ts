import { dayInIndia } from '../../shared/today.ts';

export interface AtTime {
  readonly asOf?: string | null | undefined;
  readonly allTimes?: boolean | null | undefined;
}

/** First and last day, both included; null where unknown or open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** A day (`YYYY-MM-DD`) that was asked for, today in India unless told. */
export const dayOrToday = (day: string | null | undefined): string => day ?? dayInIndia(new Date());

/** The day that a list is asked for: today in India unless told, null for all times. */
export const dayAsked = ({ asOf, allTimes }: AtTime): string | null => (allTimes ? null : dayOrToday(asOf));

/** Whether both days and what lies between have a day in them; an unknown one leaves that side open. */
export const covers = ({ from, to }: Days, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** Those in force on a day. Null asks for all. */
export const inForce = <Row extends Days>(rows: readonly Row[], day: string | null): Row[] =>
  rows.filter((row) => day === null || covers(row, day));
