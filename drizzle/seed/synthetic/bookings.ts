import type { facilityBookings } from '../../../subgraphs/incubation/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import { daysAfter, LAST_DAY, momentOf } from './calendar.ts';
import type { SyntheticCentre } from './centres.ts';
import { randomAt, type Weighted } from './random.ts';
import type { World } from './world.ts';

type BookingRow = typeof facilityBookings.$inferInsert;
type Status = NonNullable<BookingRow['status']>;

const PAST: readonly Weighted<Status>[] = [
  ['USED', 85],
  ['NO_SHOW', 8],
  ['CANCELLED', 7],
];
const AHEAD: readonly Weighted<Status>[] = [
  ['CONFIRMED', 60],
  ['REQUESTED', 33],
  ['CANCELLED', 7],
];

/** An offering is booked each week from half a year before LAST_DAY to half a year after it. */
const WEEKS: readonly [number, number] = [-26, 26];
const HOUR_MS = 3_600_000;
/** Ten o'clock in India. */
const BEGIN_MS = 4.5 * HOUR_MS;
const HOURS: Readonly<Record<string, number>> = { hour: 3, day: 7 };

/** Generated bookings of the centres that are open, by societies of their state: one a week and offering, on Tuesdays. */
export const bookings = (world: World, centres: readonly SyntheticCentre[]): readonly BookingRow[] =>
  centres.flatMap(({ centre, offerings }) => {
    const societies = world.societies.filter(({ state }) => state === centre.state);
    if (centre.status !== 'OPEN' || societies.length === 0) return [];
    return offerings.flatMap((offering) =>
      Array.from({ length: WEEKS[1] - WEEKS[0] + 1 }, (_, number): BookingRow => {
        const day = daysAfter(LAST_DAY, (WEEKS[0] + number) * 7);
        const random = randomAt(world.seed, `booking-${offering.centre}-${offering.code}`, number);
        const places = random.int(1, offering.capacity);
        const quantity = places * (offering.unit === 'hour' ? (HOURS.hour ?? 1) : 1);
        const startsAt = new Date(Date.parse(`${day}T00:00:00Z`) + BEGIN_MS);
        const recordedAt = momentOf(daysAfter(day < LAST_DAY ? day : LAST_DAY, -random.int(1, 20)), random);
        return {
          id: seedId('cfb', `synthetic/${offering.centre}/${offering.code}/${number}`),
          centre: offering.centre,
          offering: offering.code,
          state: centre.state,
          seller: societies[random.int(0, societies.length - 1)]?.id ?? '',
          startsAt,
          endsAt: new Date(startsAt.getTime() + (HOURS[offering.unit] ?? 2) * HOUR_MS),
          places,
          quantity,
          charges: offering.price ? offering.price * quantity : null,
          purpose: 'Generated: work on an order.',
          status: random.weighted(day <= LAST_DAY ? PAST : AHEAD),
          synthetic: true,
          createdAt: recordedAt,
          updatedAt: recordedAt,
        };
      }),
    );
  });
