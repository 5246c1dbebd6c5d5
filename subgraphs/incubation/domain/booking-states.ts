import type { FacilityBookingRow } from '../tables.ts';
import { type Guard, type Steps, step } from './steps.ts';

export type BookingStatus = FacilityBookingRow['status'];

export interface BookingFacts {
  readonly booking: Pick<FacilityBookingRow, 'startsAt' | 'endsAt'>;
  readonly now: Date;
}

const hasBegun: Guard<BookingFacts> = ({ booking: { startsAt }, now }) =>
  now >= startsAt
    ? null
    : { expected: `its begin (${startsAt.toISOString()}) to be past`, received: now.toISOString() };
const hasNotBegun: Guard<BookingFacts> = ({ booking: { startsAt }, now }) =>
  now < startsAt
    ? null
    : { expected: `its begin (${startsAt.toISOString()}) still to come`, received: now.toISOString() };
const isNotOver: Guard<BookingFacts> = ({ booking: { endsAt }, now }) =>
  now < endsAt ? null : { expected: `its end (${endsAt.toISOString()}) still to come`, received: now.toISOString() };

/**
 * The life of a booking. It holds its places in every status but CANCELLED; once it was to begin, a promise is kept, by the one
 * side or by the other, or not, but no longer taken back.
 */
export const BOOKING_STEPS: Steps<BookingStatus, BookingFacts> = {
  REQUESTED: [step('CONFIRMED', { guards: [isNotOver] }), step('CANCELLED', { needsReason: true })],
  CONFIRMED: [
    step('USED', { guards: [hasBegun] }),
    step('NO_SHOW', { guards: [hasBegun] }),
    step('CANCELLED', { guards: [hasNotBegun], needsReason: true }),
  ],
  USED: [],
  NO_SHOW: [],
  CANCELLED: [],
};
