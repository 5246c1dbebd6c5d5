import { type SQL, sql } from 'drizzle-orm';
import { boolean, check, date, foreignKey, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, moment, paise, reportedFigure, tsvector, versioned } from '../../shared/columns.ts';
import { documentOf } from '../../shared/search/search-document.ts';
import { schema } from './schema.ts';

export const CENTRE_STATUSES = ['PLANNED', 'IN_CONSTRUCTION', 'OPEN', 'CLOSED'] as const;
/** In the order of the calendar, Sunday first as in JavaScript. */
export const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;
export const BOOKING_STATUSES = ['REQUESTED', 'CONFIRMED', 'USED', 'NO_SHOW', 'CANCELLED'] as const;

export const facilityCentres = schema.table(
  'facility_centre',
  {
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    state: code('state').notNull(),
    district: code('district'),
    /** Programme of the state or the Union that pays for it, as the source names it. */
    fundedBy: text('funded_by'),
    status: text('status', { enum: CENTRE_STATUSES }).notNull(),
    openedOn: date('opened_on'),
    /** `HH:MM` in Indian time, both or neither: without them one can come at any time. */
    opensAt: text('opens_at'),
    closesAt: text('closes_at'),
    /** Weekdays on which it is closed. */
    closedOn: text('closed_on').array().notNull().default([]),
    source: text('source'),
    sure: boolean('sure').notNull().default(true),
    synthetic: boolean('synthetic').notNull().default(false),
    searchDocument: tsvector('search_document').generatedAlwaysAs((): SQL => documentOf(sql`"name"`)),
    ...versioned(),
  },
  (t) => [
    check(
      'facility_centre_hours',
      sql`(${t.opensAt} is null) = (${t.closesAt} is null) and ${t.opensAt} < ${t.closesAt}`,
    ),
    index('facility_centre_name').on(t.name, t.id),
    index('facility_centre_state').on(t.state, t.name, t.id),
    index('facility_centre_district').on(t.district, t.name, t.id),
    index('facility_centre_opened').on(sql`coalesce("opened_on", '0001-01-01'::date)`, t.id),
    index('facility_centre_updated').on(t.updatedAt, t.id),
    index('facility_centre_search').using('gin', t.searchDocument),
  ],
);

export const facilityOfferings = schema.table(
  'facility_offering',
  {
    centre: id('centre')
      .notNull()
      .references(() => facilityCentres.id),
    /** Names it within the centre, e.g. `cnc-router`. */
    code: code('code').notNull(),
    name: text('name').notNull(),
    unit: text('unit').notNull(),
    /** Users at the same time. */
    capacity: integer('capacity').notNull(),
    /** Of one unit; null where it is free or not published. */
    price: paise('price'),
    /** False for what can not be booked any more. */
    available: boolean('available').notNull().default(true),
    searchDocument: tsvector('search_document').generatedAlwaysAs((): SQL => documentOf(sql`"name"`)),
  },
  (t) => [
    primaryKey({ name: 'facility_offering_pk', columns: [t.centre, t.code] }),
    check('facility_offering_capacity', sql`${t.capacity} > 0`),
    index('facility_offering_search').using('gin', t.searchDocument),
  ],
);

/**
 * Use of an offering for a time. A trigger of the migrations keeps bookings within the capacity, whoever writes them: all that
 * is not CANCELLED holds its places.
 */
export const facilityBookings = schema.table(
  'facility_booking',
  {
    id: id('id').primaryKey(),
    centre: id('centre').notNull(),
    offering: code('offering').notNull(),
    /** State of the centre. */
    state: code('state').notNull(),
    /** `ent_…` or `coop_…`: the prefix tells which. */
    seller: id('seller').notNull(),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    /** How many of those that the offering serves at the same time. */
    places: integer('places').notNull(),
    /** How many of the offering's units are paid for. */
    quantity: integer('quantity').notNull(),
    /** Quantity times the price on the day of the booking; null where the offering had none. */
    charges: paise('charges'),
    purpose: text('purpose').notNull(),
    status: text('status', { enum: BOOKING_STATUSES }).notNull().default('REQUESTED'),
    synthetic: boolean('synthetic').notNull().default(false),
    ...versioned(),
  },
  (t) => [
    foreignKey({
      name: 'facility_booking_offering_fk',
      columns: [t.centre, t.offering],
      foreignColumns: [facilityOfferings.centre, facilityOfferings.code],
    }),
    // Thirty-one days at the most: by that, bookings that reach into a day are found among those that begin shortly before it.
    check(
      'facility_booking_ends',
      sql`${t.endsAt} > ${t.startsAt} and ${t.endsAt} <= ${t.startsAt} + interval '744 hours'`,
    ),
    check('facility_booking_places', sql`${t.places} > 0 and ${t.quantity} > 0`),
    index('facility_booking_offering').on(t.centre, t.offering, t.startsAt, t.id),
    index('facility_booking_centre').on(t.centre, t.startsAt, t.id),
    index('facility_booking_seller').on(t.seller, t.startsAt, t.id),
    index('facility_booking_state').on(t.state, t.startsAt, t.id),
    index('facility_booking_starts').on(t.startsAt, t.id),
    index('facility_booking_updated').on(t.updatedAt, t.id),
    index('facility_booking_state_updated').on(t.state, t.updatedAt, t.id),
  ],
);

/** What sources report of one centre, or (without one) of a state's centres as a whole. */
export const facilityFigures = schema.table(
  'facility_figure',
  {
    state: code('state').notNull(),
    centre: id('centre').references(() => facilityCentres.id),
    ...reportedFigure(),
  },
  (t) => [
    uniqueIndex('facility_figure_once').on(
      t.state,
      sql`coalesce("centre", '')`,
      t.metric,
      sql`coalesce("as_of", '0001-01-01'::date)`,
      t.source,
    ),
    index('facility_figure_centre').on(t.centre),
  ],
);

/** Rows without their search documents, which no reader needs. */
export type FacilityCentreRow = Omit<typeof facilityCentres.$inferSelect, 'searchDocument'>;
export type FacilityOfferingRow = Omit<typeof facilityOfferings.$inferSelect, 'searchDocument'>;
export type FacilityFigureRow = typeof facilityFigures.$inferSelect;
export type FacilityBookingRow = typeof facilityBookings.$inferSelect;
