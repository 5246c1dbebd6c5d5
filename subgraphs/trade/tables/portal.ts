import { type SQL, sql } from 'drizzle-orm';
import { boolean, date, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, provenance, reportedFigure, tsvector, versioned } from '../../shared/columns.ts';
import { documentOf, weighted } from '../../shared/search/search-document.ts';
import { ofPortal, schema, standing } from './base.ts';

export const portals = schema.table(
  'portal',
  {
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    description: text('description'),
    ...ofPortal(),
    /** Organisation that launched it, where that is another than its operator. */
    launchedBy: id('launched_by'),
    /** Null where the source does not say. */
    launchedOn: date('launched_on'),
    takesPayments: boolean('takes_payments').notNull().default(false),
    ...standing(['PLANNED', 'LIVE', 'CLOSED'], 'PLANNED'),
    ...provenance(),
    searchDocument: tsvector('search_document').generatedAlwaysAs((): SQL => documentOf(sql`"name"`)),
    ...versioned(),
  },
  (t) => [
    index('portal_name').on(t.name, t.id),
    index('portal_state').on(t.state, t.name, t.id),
    index('portal_operator').on(t.operator, t.name, t.id),
    index('portal_updated').on(t.updatedAt, t.id),
    index('portal_search').using('gin', t.searchDocument),
  ],
);

/** A name in the domain name system leads to one portal. Lower case. */
export const portalDomains = schema.table(
  'portal_domain',
  {
    domain: code('domain').primaryKey(),
    portal: id('portal')
      .notNull()
      .references(() => portals.id),
    position: integer('position').notNull(),
  },
  (t) => [index('portal_domain_portal').on(t.portal, t.position)],
);

export const portalFigures = schema.table(
  'portal_figure',
  {
    portal: id('portal')
      .notNull()
      .references(() => portals.id),
    ...reportedFigure(),
  },
  (t) => [
    uniqueIndex('portal_figure_once').on(t.portal, t.metric, sql`coalesce("as_of", '0001-01-01'::date)`, t.source),
  ],
);

export const REGISTRATION_STATUSES = ['SUBMITTED', 'VERIFIED', 'ACTIVE', 'SUSPENDED', 'REJECTED', 'WITHDRAWN'] as const;

/** That a unit is, or wants to be, on a portal. */
export const registrations = schema.table(
  'registration',
  {
    id: id('id').primaryKey(),
    portal: id('portal')
      .notNull()
      .references(() => portals.id),
    ...ofPortal(),
    /** `ent_…` */
    enterprise: id('enterprise').notNull(),
    /** Kind and district of the enterprise when it registered. */
    enterpriseKind: text('enterprise_kind', {
      enum: ['MSME', 'PUBLIC_SECTOR', 'STARTUP', 'ARTISAN', 'WEAVER'],
    }).notNull(),
    district: code('district').notNull(),
    /** District Industries Centre through which it registers. */
    centre: id('centre').notNull(),
    submittedOn: date('submitted_on').notNull(),
    /** Day on which it was first ACTIVE. */
    activatedOn: date('activated_on'),
    ...standing([...REGISTRATION_STATUSES], 'SUBMITTED'),
    synthetic: boolean('synthetic').notNull().default(false),
    ...versioned(),
  },
  (t) => [
    uniqueIndex('registration_one_open')
      .on(t.portal, t.enterprise)
      .where(sql`"status" not in ('REJECTED', 'WITHDRAWN')`),
    index('registration_submitted').on(t.submittedOn, t.id),
    index('registration_updated').on(t.updatedAt, t.id),
    index('registration_portal').on(t.portal, t.submittedOn, t.id),
    index('registration_portal_status').on(t.portal, t.status, t.submittedOn, t.id),
    index('registration_state').on(t.state, t.submittedOn, t.id),
    index('registration_state_status').on(t.state, t.status, t.submittedOn, t.id),
    index('registration_state_updated').on(t.state, t.updatedAt, t.id),
    index('registration_operator').on(t.operator, t.submittedOn, t.id),
    index('registration_status').on(t.status, t.submittedOn, t.id),
    index('registration_centre').on(t.centre, t.submittedOn, t.id),
    index('registration_district').on(t.district, t.submittedOn, t.id),
    index('registration_enterprise').on(t.enterprise, t.submittedOn, t.id),
  ],
);

/** How many registrations stand where; kept by a trigger of the migrations, never written by hand. */
export const registrationCounters = schema.table(
  'registration_counter',
  {
    portal: id('portal').notNull(),
    centre: id('centre').notNull(),
    status: text('status', { enum: REGISTRATION_STATUSES }).notNull(),
    count: integer('count').notNull(),
    /** How many of these are generated. */
    synthetic: integer('synthetic').notNull(),
  },
  (t) => [
    primaryKey({ name: 'registration_counter_pk', columns: [t.portal, t.centre, t.status] }),
    index('registration_counter_centre').on(t.centre),
  ],
);

/** What a portal shows of a product of the catalogue. */
export const portalPages = schema.table(
  'portal_page',
  {
    id: id('id').primaryKey(),
    portal: id('portal')
      .notNull()
      .references(() => portals.id),
    ...ofPortal(),
    registration: id('registration')
      .notNull()
      .references(() => registrations.id),
    enterprise: id('enterprise').notNull(),
    /** `prd_…` */
    product: id('product').notNull(),
    /** Last part of its address on the portal. */
    slug: code('slug').notNull(),
    title: text('title').notNull(),
    description: text('description'),
    ...standing(['PUBLISHED', 'WITHDRAWN'], 'PUBLISHED'),
    /**
     * Copies of what else decides whether it is public, so that lists and counts of public pages read this table alone: the
     * registration's changes with it, those of product and enterprise follow their events.
     */
    registrationStatus: text('registration_status', { enum: REGISTRATION_STATUSES }).notNull(),
    productStatus: text('product_status').notNull(),
    enterpriseStatus: text('enterprise_status').notNull(),
    synthetic: boolean('synthetic').notNull().default(false),
    searchDocument: tsvector('search_document').generatedAlwaysAs(
      (): SQL => weighted({ A: sql`"title"`, C: sql`coalesce("description", '')` }),
    ),
    ...versioned(),
  },
  (t) => [
    uniqueIndex('portal_page_slug').on(t.portal, t.slug),
    uniqueIndex('portal_page_product').on(t.portal, t.product),
    index('portal_page_title').on(t.title, t.id),
    index('portal_page_updated').on(t.updatedAt, t.id),
    index('portal_page_portal_title').on(t.portal, t.title, t.id),
    index('portal_page_state_title').on(t.state, t.title, t.id),
    index('portal_page_state_updated').on(t.state, t.updatedAt, t.id),
    index('portal_page_registration').on(t.registration, t.title, t.id),
    index('portal_page_enterprise').on(t.enterprise, t.title, t.id),
    index('portal_page_of_product').on(t.product, t.title, t.id),
    index('portal_page_search').using('gin', t.searchDocument),
  ],
);

/** Rows without their search documents, which only PostgreSQL reads. */
export type PortalRow = Omit<typeof portals.$inferSelect, 'searchDocument'>;
export type PortalDomainRow = typeof portalDomains.$inferSelect;
export type PortalFigureRow = typeof portalFigures.$inferSelect;
export type RegistrationRow = typeof registrations.$inferSelect;
export type RegistrationCounterRow = typeof registrationCounters.$inferSelect;
export type PortalPageRow = Omit<typeof portalPages.$inferSelect, 'searchDocument'>;
