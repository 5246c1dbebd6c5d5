import { type Check, checkRange, checkText, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import { MAX_BOOKING_HOURS } from '../store/bookings.ts';
import { type FacilityCentreRow, type FacilityOfferingRow, WEEKDAYS } from '../tables.ts';
import type { BookFacilityInput } from '../types.generated.ts';
import { daysAfter, daysBetween } from './days.ts';

const HOUR_MS = 3_600_000;
const INDIA_MS = 5.5 * HOUR_MS;
const DAYS_AHEAD = 366;
const MAX_QUANTITY = 1_000_000;

/** `HH:MM:SS.sss` in India. */
const timeInIndia = (moment: Date): string => new Date(moment.getTime() + INDIA_MS).toISOString().slice(11, 23);

/** Days in India that a time touches; one that ends at midnight does not touch the day that begins then. */
function daysTouched(from: Date, to: Date): string[] {
  const first = dayInIndia(from);
  const last = dayInIndia(new Date(to.getTime() - 1));
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, day) => daysAfter(first, day));
}

/** How many units of an offering are paid for, as the input says, else by the time where the unit is one of time. */
export function quantityOf(unit: string, { from, to, places, quantity }: BookFacilityInput): number {
  if (quantity !== null && quantity !== undefined) return quantity;
  if (unit === 'hour') return Math.ceil((to.getTime() - from.getTime()) / HOUR_MS) * places;
  if (unit === 'day') return daysTouched(from, to).length * places;
  return places;
}

/** Every rule on a booking but whether there is room, which only the database can tell. */
export const checkBooking = (
  input: BookFacilityInput,
  centre: FacilityCentreRow,
  offering: FacilityOfferingRow,
  now: Date,
): Issue[] =>
  issuesIn([
    centre.status === 'OPEN'
      ? null
      : issue('input.centre', 'GUARD_NOT_MET', { expected: 'a centre that is OPEN', received: centre.status }),
    offering.available
      ? null
      : issue('input.offering', 'GUARD_NOT_MET', { expected: 'an offering that is available', received: 'withdrawn' }),
    checkRange('input.places', input.places, 1),
    checkRange('input.quantity', input.quantity, 1, MAX_QUANTITY),
    checkCharges(input, offering),
    checkText('input.purpose', input.purpose, { max: 500 }),
    ...checkTime(input, centre, now),
  ]);

function checkCharges(input: BookFacilityInput, { price, unit }: FacilityOfferingRow): Check {
  if (price === null || input.places < 1 || Number.isSafeInteger(price * quantityOf(unit, input))) return null;
  return issue('input.quantity', 'OUT_OF_RANGE', {
    expected: 'charges that can be reckoned exactly',
    received: quantityOf(unit, input),
  });
}

function checkTime({ from, to }: BookFacilityInput, centre: FacilityCentreRow, now: Date): Check[] {
  const latest = new Date(now.getTime() + DAYS_AHEAD * 24 * HOUR_MS);
  if (from <= now || from > latest)
    return [
      issue('input.from', 'OUT_OF_RANGE', {
        expected: `a moment after ${now.toISOString()}, at most a year ahead`,
        received: from.toISOString(),
      }),
    ];
  if (to <= from || to.getTime() - from.getTime() > MAX_BOOKING_HOURS * HOUR_MS)
    return [
      issue('input.to', 'OUT_OF_RANGE', {
        expected: `a moment after ${from.toISOString()}, at most ${MAX_BOOKING_HOURS / 24} days later`,
        received: to.toISOString(),
      }),
    ];
  return [...checkHours(from, to, centre), checkDaysOpen(from, to, centre)];
}

function checkHours(from: Date, to: Date, { opensAt, closesAt }: FacilityCentreRow): Check[] {
  if (opensAt === null || closesAt === null) return [];
  const expected = `a time within the opening hours, ${opensAt} to ${closesAt} in India`;
  const outside = (path: string, moment: Date): Check => {
    const time = timeInIndia(moment);
    return time >= opensAt && time <= `${closesAt}:00.000`
      ? null
      : issue(path, 'OUT_OF_RANGE', { expected, received: time });
  };
  return [outside('input.from', from), outside('input.to', to)];
}

function checkDaysOpen(from: Date, to: Date, { closedOn }: FacilityCentreRow): Check {
  const closed = daysTouched(from, to).find((day) => closedOn.includes(WEEKDAYS[new Date(day).getUTCDay()] ?? ''));
  if (closed === undefined) return null;
  return issue('input.from', 'INCONSISTENT', {
    expected: `days on which the centre is open (it is closed on ${closedOn.join(', ')})`,
    received: closed,
  });
}
