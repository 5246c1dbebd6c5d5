import { bigint, boolean, date, index, integer, primaryKey } from 'drizzle-orm/pg-core';
import { code, id, paise } from '../../shared/columns.ts';
import { schema } from './schema.ts';

/**
 * What every enterprise was counted as. The events of an enterprise tell what it is now: what it was counted as before has to be
 * taken back, and an event that comes twice, or after a later one, has to be known by its version.
 */
export const countedEnterprises = schema.table('counted_enterprise', {
  id: id('id').primaryKey(),
  version: integer('version').notNull(),
  state: code('state').notNull(),
  district: code('district').notNull(),
  sector: code('sector').notNull(),
  day: date('day').notNull(),
  isClosed: boolean('is_closed').notNull(),
  jobs: integer('jobs').notNull(),
  investment: paise('investment').notNull(),
  womenOwned: boolean('women_owned').notNull(),
  scStOwned: boolean('sc_st_owned').notNull(),
  synthetic: boolean('synthetic').notNull(),
});

/** Sums over the enterprises that were registered on a day. */
const sums = () => ({
  units: integer('units').notNull(),
  closed: integer('closed').notNull(),
  jobs: bigint('jobs', { mode: 'number' }).notNull(),
  investment: paise('investment').notNull(),
  womenOwned: integer('women_owned').notNull(),
  scStOwned: integer('sc_st_owned').notNull(),
});

/** Registrations by day: a row for the district (LGD code) and one for its state (ISO code). */
export const registrationDays = schema.table(
  'registration_day',
  {
    place: code('place').notNull(),
    day: date('day').notNull(),
    synthetic: boolean('synthetic').notNull(),
    /** Part of the key, since a district can come to another state. */
    state: code('state').notNull(),
    ...sums(),
  },
  (t) => [
    primaryKey({ name: 'registration_day_pk', columns: [t.place, t.day, t.synthetic, t.state] }),
    index('registration_day_state').on(t.state, t.day),
  ],
);

/** Registrations of a state by day and sector. */
export const registrationSectorDays = schema.table(
  'registration_sector_day',
  {
    state: code('state').notNull(),
    day: date('day').notNull(),
    sector: code('sector').notNull(),
    synthetic: boolean('synthetic').notNull(),
    ...sums(),
  },
  (t) => [primaryKey({ name: 'registration_sector_day_pk', columns: [t.state, t.day, t.sector, t.synthetic] })],
);

export type CountedEnterprise = typeof countedEnterprises.$inferSelect;
export type Sums = Pick<
  typeof registrationDays.$inferSelect,
  'units' | 'closed' | 'jobs' | 'investment' | 'womenOwned' | 'scStOwned'
>;
