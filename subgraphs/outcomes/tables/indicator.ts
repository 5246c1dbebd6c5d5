import { type SQL, sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { code, id, moment, tsvector, versioned } from '../../shared/columns.ts';
import { documentOf } from '../../shared/search/search-document.ts';
import { schema } from './schema.ts';
import { METRICS } from './undertaking.ts';

/** Something that is measured again and again. */
export const indicators = schema.table(
  'indicator',
  {
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    description: text('description'),
    unit: text('unit').notNull(),
    /** ISO code; null for the whole of India. */
    state: code('state'),
    /** LGD code; null for the whole state. */
    district: code('district'),
    /** What of the registrations measures the same; null where nothing does. */
    measure: text('measure', { enum: METRICS }),
    searchDocument: tsvector('search_document').generatedAlwaysAs((): SQL => documentOf(sql`"name"`)),
    ...versioned(),
  },
  (t) => [
    check('indicator_district', sql`"district" is null or "state" is not null`),
    uniqueIndex('indicator_scope_name').on(
      sql`coalesce("state", '')`,
      sql`coalesce("district", '')`,
      sql`lower("name")`,
    ),
    index('indicator_name').on(t.name, t.id),
    index('indicator_state_name').on(t.state, t.name, t.id),
    index('indicator_district_name').on(t.district, t.name, t.id),
    index('indicator_search').using('gin', t.searchDocument),
  ],
);

/**
 * A value of an indicator for a period. A correction is a row of its own with the next revision; no row is changed or removed,
 * which a trigger in the migration sees to.
 */
export const indicatorValues = schema.table(
  'indicator_value',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    indicator: id('indicator')
      .notNull()
      .references(() => indicators.id),
    /** First day of the period; null for what was counted on its last day, or when the source does not say. */
    from: date('from_day'),
    to: date('to_day'),
    value: doublePrecision('value').notNull(),
    /** The upper end, where the source gives a range. */
    highest: doublePrecision('highest'),
    qualifier: text('qualifier', { enum: ['EXACT', 'ABOUT', 'MORE_THAN', 'NEARLY'] }).notNull(),
    revision: integer('revision').notNull(),
    /** Why it was corrected. */
    reason: text('reason'),
    source: text('source').notNull(),
    sure: boolean('sure').notNull().default(true),
    recordedAt: moment('recorded_at').notNull().defaultNow(),
  },
  (t) => [
    check('indicator_value_days', sql`"from_day" <= "to_day"`),
    check('indicator_value_range', sql`"value" <= "highest"`),
    uniqueIndex('indicator_value_revision').on(
      t.indicator,
      sql`coalesce("to_day", 'infinity'::date)`,
      sql`coalesce("from_day", '-infinity'::date)`,
      t.revision,
    ),
  ],
);

/** Without the search document, which only PostgreSQL reads. */
export type IndicatorRow = Omit<typeof indicators.$inferSelect, 'searchDocument'>;
export type IndicatorValueRow = typeof indicatorValues.$inferSelect;
