import { type SQL, sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  check,
  date,
  index,
  integer,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { code, id, reportedFigure, tsvector, versioned } from '../../shared/columns.ts';
import { documentOf } from '../../shared/search/search-document.ts';
import { schema } from './schema.ts';

/** What campaigns and policies have in common: a state that undertakes something over some days. */
const undertaking = () => ({
  id: id('id').primaryKey(),
  state: code('state').notNull(),
  name: text('name').notNull(),
  summary: text('summary'),
  /** First and last day, both included, on which registrations count. */
  from: date('from_day').notNull(),
  to: date('to_day').notNull(),
  /** Null for what a bureau recorded itself. */
  source: text('source'),
  sure: boolean('sure').notNull().default(true),
  searchDocument: tsvector('search_document').generatedAlwaysAs((): SQL => documentOf(sql`"name"`)),
  ...versioned(),
});

export const campaigns = schema.table('campaign', undertaking(), (t) => [
  check('campaign_days', sql`"from_day" <= "to_day"`),
  uniqueIndex('campaign_state_name').on(t.state, sql`lower("name")`),
  index('campaign_from').on(t.from, t.id),
  index('campaign_name').on(t.name, t.id),
  index('campaign_search').using('gin', t.searchDocument),
]);

export const policies = schema.table('policy', undertaking(), (t) => [
  check('policy_days', sql`"from_day" <= "to_day"`),
  uniqueIndex('policy_state_name').on(t.state, sql`lower("name")`),
  index('policy_from').on(t.from, t.id),
  index('policy_name').on(t.name, t.id),
  index('policy_search').using('gin', t.searchDocument),
]);

export const METRICS = ['UNITS', 'JOBS', 'INVESTMENT'] as const;

/** What a campaign or a policy is to reach; one target a metric. */
export const targets = schema.table(
  'target',
  {
    /** Id of a campaign or a policy. */
    subject: id('subject').notNull(),
    metric: text('metric', { enum: METRICS }).notNull(),
    /** Units, persons, or paise. */
    minimum: bigint('minimum', { mode: 'number' }).notNull(),
    /** Null where the source gives no range. */
    maximum: bigint('maximum', { mode: 'number' }),
    /** The day by which it is due; null: the last day of its subject. */
    by: date('by_day'),
    source: text('source'),
    sure: boolean('sure').notNull().default(true),
  },
  (t) => [
    primaryKey({ name: 'target_pk', columns: [t.subject, t.metric] }),
    check('target_range', sql`"minimum" > 0 and "minimum" <= "maximum"`),
  ],
);

/** A district's part in a campaign. */
export const allocations = schema.table(
  'campaign_allocation',
  {
    campaign: id('campaign')
      .notNull()
      .references(() => campaigns.id),
    district: code('district').notNull(),
    /** Null where it is not known; the note says why. */
    units: integer('units'),
    note: text('note'),
    source: text('source'),
    sure: boolean('sure').notNull().default(true),
  },
  (t) => [
    primaryKey({ name: 'campaign_allocation_pk', columns: [t.campaign, t.district] }),
    check('campaign_allocation_units', sql`"units" >= 0`),
    check('campaign_allocation_reason', sql`"units" is not null or "note" is not null`),
  ],
);

/** What a source says of a district that passed a number of units. */
export const reportedCrossings = schema.table(
  'reported_crossing',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    campaign: id('campaign')
      .notNull()
      .references(() => campaigns.id),
    district: code('district').notNull(),
    threshold: integer('threshold').notNull(),
    /** The day by which it had passed: that of the report, where the source gives none. */
    crossedBy: date('crossed_by').notNull(),
    /** Null where the source does not say which it was. */
    rank: integer('rank'),
    source: text('source').notNull(),
  },
  (t) => [uniqueIndex('reported_crossing_once').on(t.campaign, t.district, t.threshold, t.crossedBy, t.source)],
);

/** A figure about a campaign or a policy as a source reports it. */
export const reportedFigures = schema.table(
  'reported_figure',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    subject: id('subject').notNull(),
    /** LGD code of the district that it is about; null for the whole. */
    district: code('district'),
    ...reportedFigure(),
  },
  (t) => [index('reported_figure_subject').on(t.subject, t.sequence)],
);

/** Without the search document, which only PostgreSQL reads. */
export type CampaignRow = Omit<typeof campaigns.$inferSelect, 'searchDocument'>;
export type PolicyRow = Omit<typeof policies.$inferSelect, 'searchDocument'>;
export type TargetRow = typeof targets.$inferSelect;
export type AllocationRow = typeof allocations.$inferSelect;
export type ReportedCrossingRow = typeof reportedCrossings.$inferSelect;
export type ReportedFigureRow = typeof reportedFigures.$inferSelect;
export type Metric = (typeof METRICS)[number];
