import type { Random } from './random.ts';

/** Nothing generated happens after this day: the same set is made whenever it is made. */
export const LAST_DAY = '2026-06-30';

const DAY_MS = 86_400_000;
/** Half past noon in India. */
const WORKING_HOUR_MS = 7 * 3_600_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOfTime = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const laterOf = (one: string, other: string): string => (one > other ? one : other);
export const earlierOf = (one: string, other: string): string => (one < other ? one : other);

/** The day so many days later. */
export const daysAfter = (day: string, days: number): string => dayOfTime(timeOf(day) + days * DAY_MS);

/** Whole days from one day to another, negative when that is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / DAY_MS);

/** Any day from `first` to LAST_DAY, both included. */
export const dayFrom = (first: string, random: Random): string =>
  daysAfter(first, random.int(0, Math.max(0, daysBetween(first, LAST_DAY))));

/** A moment of the day, in working hours. */
export const momentOf = (day: string, random: Random): Date =>
  new Date(timeOf(day) + WORKING_HOUR_MS + random.int(0, 14_400) * 1_000);

/** When the record of something of `day` was made: not before 2024, from when bureaux are taken to keep records. */
export const recordedAfter = (day: string, random: Random): Date =>
  momentOf(dayFrom(laterOf(day, '2024-01-01'), random), random);
