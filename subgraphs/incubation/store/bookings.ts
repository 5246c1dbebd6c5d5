import { and, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../shared/connection.ts';
import type { Database, Queryable } from '../../shared/database.ts';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import { type FacilityBookingRow, facilityBookings } from '../tables.ts';
import type { PageUnderArguments } from './enrolments.ts';
import { midnight } from './midnight.ts';

export type FacilityBookingPage = Connection<FacilityBookingRow>;

/** Which bookings a principal may see: null for no bound. Partners see none. */
export interface BookingVisibility {
  readonly visibleState: string | null;
}

/** No booking is longer, which a constraint says too: what reaches into a day began at most so long before it. */
export const MAX_BOOKING_HOURS = 31 * 24;

const longest = sql.raw(`interval '${MAX_BOOKING_HOURS} hours'`);

const filters = {
  visibleState: equals(facilityBookings.state),
  centres: anyOf(facilityBookings.centre),
  offerings: anyOf(facilityBookings.offering),
  sellers: anyOf(facilityBookings.seller),
  states: anyOf(facilityBookings.state),
  statuses: anyOf(facilityBookings.status),
  from: (value: SQL) =>
    sql`${facilityBookings.endsAt} > ${midnight(value, 0)} and ${facilityBookings.startsAt} > ${midnight(value, 0)} - ${longest}`,
  to: (value: SQL) => sql`${facilityBookings.startsAt} < ${midnight(value, 1)}`,
  changedSince: since(facilityBookings.updatedAt),
  synthetic: equals(facilityBookings.synthetic),
} as const;

const orders = {
  STARTS_ASC: { by: facilityBookings.startsAt, type: 'timestamptz', direction: 'asc' },
  STARTS_DESC: { by: facilityBookings.startsAt, type: 'timestamptz', direction: 'desc' },
  UPDATED_DESC: { by: facilityBookings.updatedAt, type: 'timestamptz', direction: 'desc' },
} as const;

export interface BookingsOfCentreArguments extends PageUnderArguments {
  readonly from: string | null | undefined;
}

/** What a booking takes of its offering. */
export type HeldPlaces = Pick<FacilityBookingRow, 'centre' | 'offering' | 'startsAt' | 'endsAt' | 'places'>;

/**
 * Of bookings that hold places of the offerings at some moment of the time, `from` included and `to` not, what they hold. In
 * whatever state they are: what is free is for everybody to know.
 */
const placesHeldOf = (centres: SQL, offerings: SQL, from: SQL, to: SQL): SQL =>
  sql`incubation.places_held(${centres}::text[], ${offerings}::text[], ${from}::timestamptz, ${to}::timestamptz) as held`;

/** A moment's bookings that are still to be kept, by either side. No booking that is not over began before the longest one. */
const isAhead = (now: SQL): SQL =>
  sql`${facilityBookings.status} in ('REQUESTED', 'CONFIRMED') and ${facilityBookings.endsAt} > ${now}::timestamptz
    and ${facilityBookings.startsAt} > ${now}::timestamptz - ${longest}`;

export interface CountRow {
  readonly parent: string;
  readonly count: number;
}

/** How many bookings of the centre are requested or confirmed and not over at the moment, as the transaction sees it. */
export const countBookingsAhead = (db: Queryable, centre: string, now: Date): Promise<number> =>
  db.$count(facilityBookings, sql`${facilityBookings.centre} = ${centre} and ${isAhead(sql`${now.toISOString()}`)}`);

const held = {
  centre: sql<string>`held.centre`.as('centre'),
  offering: sql<string>`held.offering`.as('offering'),
  startsAt: sql`held.starts_at`.mapWith(facilityBookings.startsAt).as('starts_at'),
  endsAt: sql`held.ends_at`.mapWith(facilityBookings.endsAt).as('ends_at'),
  places: sql<number>`held.places`.as('places'),
};

/** Reads of bookings. */
export function createBookingReads(db: Database) {
  const byIds = db
    .select()
    .from(facilityBookings)
    .where(
      and(
        sql`${facilityBookings.id} = any(${sql.placeholder('ids')}::text[])`,
        sql`(${sql.placeholder('visibleState')}::text is null
          or ${facilityBookings.state} = ${sql.placeholder('visibleState')}::text)`,
      ),
    )
    .prepare('facility_bookings_by_ids');
  const between = db
    .select(held)
    .from(
      placesHeldOf(
        sql`${sql.placeholder('centres')}`,
        sql`${sql.placeholder('offerings')}`,
        sql`${sql.placeholder('from')}`,
        sql`${sql.placeholder('to')}`,
      ),
    )
    .prepare('places_held');
  const ahead = db
    .select({ parent: facilityBookings.centre, count: sql<number>`count(*)::int`.as('count') })
    .from(facilityBookings)
    .where(
      sql`${facilityBookings.centre} = any(${sql.placeholder('ids')}::text[])
        and ${isAhead(sql`${sql.placeholder('now')}`)}`,
    )
    .groupBy(facilityBookings.centre)
    .prepare('bookings_ahead');
  const list = createList(db, { table: facilityBookings, id: facilityBookings.id, filters, orders });

  return {
    facilityBookings: list.page,
    facilityBookingsByIds: (keys: readonly string[], visibility: BookingVisibility): Promise<FacilityBookingRow[]> =>
      byIds.execute({ ids: keys, ...visibility }),
    bookingPagesOfSellers: (
      parents: readonly string[],
      { first, after }: PageUnderArguments,
      visibility: BookingVisibility,
    ): Promise<FacilityBookingPage[]> =>
      list.pagesUnder(facilityBookings.seller, parents, {
        filter: { ...visibility },
        order: 'STARTS_DESC',
        first,
        after,
      }),
    bookingPagesOfCentres: (
      parents: readonly string[],
      { first, after, from }: BookingsOfCentreArguments,
      visibility: BookingVisibility,
    ): Promise<FacilityBookingPage[]> =>
      list.pagesUnder(facilityBookings.centre, parents, {
        filter: { ...visibility, from },
        order: 'STARTS_ASC',
        first,
        after,
      }),
    /** How many bookings of each centre are requested or confirmed and not over at the moment; none where there are none. */
    bookingsAhead: (keys: readonly string[], now: Date): Promise<CountRow[]> =>
      ahead.execute({ ids: keys, now: now.toISOString() }),
    /** What bookings hold of each of the offerings at some moment of the time, in whatever state: all may know what is free. */
    placesHeld: (
      offerings: readonly { readonly centre: string; readonly code: string }[],
      from: Date,
      to: Date,
    ): Promise<HeldPlaces[]> =>
      between.execute({
        centres: offerings.map(({ centre }) => centre),
        offerings: offerings.map(({ code }) => code),
        from: from.toISOString(),
        to: to.toISOString(),
      }),
  };
}

/** What bookings hold of one offering, as the transaction sees it; to the end of time where there is no `to`. */
export const findPlacesHeld = (
  db: Queryable,
  { centre, code }: { readonly centre: string; readonly code: string },
  from: Date,
  to: Date | null,
): Promise<HeldPlaces[]> =>
  db
    .select(held)
    .from(
      placesHeldOf(
        sql`array[${centre}]`,
        sql`array[${code}]`,
        sql`${from.toISOString()}`,
        sql`${to?.toISOString() ?? 'infinity'}`,
      ),
    );
