import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, date, index, integer, jsonb, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core';
import { code, id, provenance, reportedFigure, tsvector, versioned } from '../../shared/columns.ts';
import { documentOf, weighted } from '../../shared/search/search-document.ts';

export const schema = pgSchema('partners');

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR'] as const;

/** All names of an organisation as one text, by which it is searched. */
const organizationNames: SQL = sql.raw(`("name" || ' ' || coalesce("short_name", '') || ' ' || "aliases"::text)`);

export const organizations = schema.table(
  'organization',
  {
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    shortName: text('short_name'),
    /** JSON, not an array: turning JSON into text is immutable, and so may stand in an index. */
    aliases: jsonb('aliases').$type<readonly string[]>().notNull().default([]),
    kind: text('kind', {
      enum: ['E_COMMERCE', 'STATE_BUREAU', 'DEPARTMENT', 'FINANCIAL_INSTITUTION', 'UNDERTAKING'],
    }).notNull(),
    state: code('state'),
    parent: id('parent').references((): AnyPgColumn => organizations.id),
    website: text('website'),
    ...provenance(),
    searchDocument: tsvector('search_document').generatedAlwaysAs((): SQL => documentOf(organizationNames)),
    ...versioned(),
  },
  (t) => [
    index('organization_name').on(t.name, t.id),
    index('organization_kind_name').on(t.kind, t.name, t.id),
    index('organization_state_name').on(t.state, t.name, t.id),
    index('organization_parent').on(t.parent),
    index('organization_updated').on(t.updatedAt, t.id),
    index('organization_search').using('gin', t.searchDocument),
  ],
);

export const programmes = schema.table(
  'programme',
  {
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    description: text('description'),
    organization: id('organization')
      .notNull()
      .references(() => organizations.id),
    /** Null for a programme throughout India. */
    state: code('state'),
    launchedOn: date('launched_on'),
    launchedPrecision: text('launched_precision', { enum: DATE_PRECISIONS }),
    ...provenance(),
    searchDocument: tsvector('search_document').generatedAlwaysAs(
      (): SQL => weighted({ A: sql`"name"`, C: sql`coalesce("description", '')` }),
    ),
    ...versioned(),
  },
  (t) => [
    index('programme_name').on(t.name, t.id),
    index('programme_organization').on(t.organization, t.name),
    index('programme_launched').on(sql`coalesce(${t.launchedOn}, '0001-01-01'::date)`, t.id),
    index('programme_updated').on(t.updatedAt, t.id),
    index('programme_search').using('gin', t.searchDocument),
  ],
);

/** Figures that sources report about an organisation, a programme or an MoU. */
export const reportedFigures = schema.table(
  'reported_figure',
  {
    /** `org_…`, `prg_…` or `mou_…`. */
    subject: id('subject').notNull(),
    position: integer('position').notNull(),
    ...reportedFigure(),
  },
  (t) => [primaryKey({ name: 'reported_figure_pk', columns: [t.subject, t.position] })],
);

/** Rows as they are read: without the search document, which only PostgreSQL reads. */
export type OrganizationRow = Omit<typeof organizations.$inferSelect, 'searchDocument'>;
export type ProgrammeRow = Omit<typeof programmes.$inferSelect, 'searchDocument'>;
export type ReportedFigureRow = typeof reportedFigures.$inferSelect;
