import { type SQL, sql } from 'drizzle-orm';
import { boolean, date, index, integer, pgSchema, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, moment, paise, tsvector, versioned } from '../shared/columns.ts';
import { ledgerTables } from '../shared/ledger.ts';
import { documentOf } from '../shared/search/search-document.ts';
import { searchWordTable } from '../shared/search/search-words.ts';

export const schema = pgSchema('enterprises');

export const ledger = ledgerTables(schema);
export const { audit, auditLinks, auditHeads, outbox, idempotencyKeys } = ledger;
export const searchWords = searchWordTable(schema);

/** Where a register's row is known from, as a citation, and whether the source leaves no doubt. */
const provenance = () => ({ source: text('source').notNull(), sure: boolean('sure').notNull() });

export const states = schema.table('state', {
  code: code('code').primaryKey(),
  name: text('name').notNull(),
  lgdCode: text('lgd_code').notNull(),
  gstCode: text('gst_code').notNull(),
  /** Letters of the state in Udyam numbers; null where no real number was seen. */
  udyamLetters: text('udyam_letters'),
  ...provenance(),
});

export const districts = schema.table(
  'district',
  {
    code: code('code').primaryKey(),
    state: code('state').notNull(),
    name: text('name').notNull(),
    aliases: text('aliases').array().notNull().default([]),
    censusCode: text('census_code'),
    ...provenance(),
  },
  (t) => [index('district_state').on(t.state, t.name)],
);

export const industriesCentres = schema.table(
  'district_industries_centre',
  {
    id: id('id').primaryKey(),
    district: code('district')
      .notNull()
      .references(() => districts.code),
    name: text('name').notNull(),
    ...provenance(),
  },
  (t) => [uniqueIndex('district_industries_centre_district').on(t.district)],
);

export const sectors = schema.table('sector', {
  code: code('code').primaryKey(),
  name: text('name').notNull(),
  nicDivisions: text('nic_divisions').array().notNull(),
  activityKind: text('activity_kind', { enum: ['MANUFACTURING', 'SERVICES'] }).notNull(),
});

export const odopProducts = schema.table(
  'odop_product',
  {
    id: id('id').primaryKey(),
    district: code('district')
      .notNull()
      .references(() => districts.code),
    name: text('name').notNull(),
    isLaterAddition: boolean('is_later_addition').notNull(),
    /** Year of the addition, where it is certain. */
    addedIn: integer('added_in'),
    ...provenance(),
  },
  (t) => [index('odop_product_district').on(t.district, t.name)],
);

/** The limits of a class under a regime; a law's figures are rows, so that the next notification is an insert. */
export const classLimits = schema.table(
  'class_limit',
  {
    effectiveFrom: date('effective_from').notNull(),
    class: text('class', { enum: ['MICRO', 'SMALL', 'MEDIUM'] }).notNull(),
    activityKind: text('activity_kind', { enum: ['MANUFACTURING', 'SERVICES', 'ANY'] }).notNull(),
    investment: paise('investment').notNull(),
    /** Null where the regime looks at investment alone. */
    turnover: paise('turnover'),
    source: text('source').notNull(),
  },
  (t) => [primaryKey({ name: 'class_limit_pk', columns: [t.effectiveFrom, t.activityKind, t.class] })],
);

export const enterprises = schema.table(
  'enterprise',
  {
    id: id('id').primaryKey(),
    name: text('name').notNull(),
    kind: text('kind', { enum: ['MSME', 'PUBLIC_SECTOR', 'STARTUP', 'ARTISAN', 'WEAVER'] }).notNull(),
    status: text('status', { enum: ['ACTIVE', 'DORMANT', 'CLOSED'] })
      .notNull()
      .default('ACTIVE'),
    state: code('state')
      .notNull()
      .references(() => states.code),
    district: code('district')
      .notNull()
      .references(() => districts.code),
    sector: code('sector')
      .notNull()
      .references(() => sectors.code),
    activityKind: text('activity_kind', { enum: ['MANUFACTURING', 'SERVICES'] }).notNull(),
    /** NIC-2008 codes, the main activity first. */
    activities: text('activities').array().notNull(),
    udyamNumber: text('udyam_number'),
    gstin: text('gstin'),
    pan: text('pan'),
    contactPerson: text('contact_person'),
    contactPhone: text('contact_phone'),
    contactEmail: text('contact_email'),
    contactAddress: text('contact_address'),
    contactPinCode: text('contact_pin_code'),
    registeredAt: date('registered_at').notNull(),
    registeredThrough: id('registered_through').references(() => industriesCentres.id),
    investment: paise('investment').notNull(),
    turnover: paise('turnover').notNull(),
    employees: integer('employees').notNull(),
    womenEmployees: integer('women_employees'),
    womenOwned: boolean('women_owned').notNull().default(false),
    scStOwned: boolean('sc_st_owned').notNull().default(false),
    odopProducts: text('odop_products').array().notNull().default([]),
    verificationStatus: text('verification_status', { enum: ['UNVERIFIED', 'VERIFIED', 'FAILED'] })
      .notNull()
      .default('UNVERIFIED'),
    verificationSource: text('verification_source'),
    verifiedAt: moment('verified_at'),
    synthetic: boolean('synthetic').notNull().default(false),
    searchDocument: tsvector('search_document').generatedAlwaysAs((): SQL => documentOf(sql`"name"`)),
    ...versioned(),
  },
  (t) => [
    uniqueIndex('enterprise_udyam_number').on(t.udyamNumber),
    index('enterprise_gstin').on(t.gstin),
    index('enterprise_pan').on(t.pan),
    index('enterprise_name').on(t.name, t.id),
    index('enterprise_state_name').on(t.state, t.name, t.id),
    index('enterprise_district_name').on(t.district, t.name, t.id),
    index('enterprise_sector_name').on(t.sector, t.name, t.id),
    index('enterprise_registered').on(t.registeredAt, t.id),
    index('enterprise_updated').on(t.updatedAt, t.id),
    index('enterprise_turnover').on(t.turnover, t.id),
    index('enterprise_odop').using('gin', t.odopProducts),
    index('enterprise_search').using('gin', t.searchDocument),
  ],
);

export type StateRow = typeof states.$inferSelect;
export type DistrictRow = typeof districts.$inferSelect;
export type IndustriesCentreRow = typeof industriesCentres.$inferSelect;
export type SectorRow = typeof sectors.$inferSelect;
export type OdopProductRow = typeof odopProducts.$inferSelect;
export type ClassLimitRow = typeof classLimits.$inferSelect;
/** Without the search document, which only PostgreSQL reads. */
export type EnterpriseRow = Omit<typeof enterprises.$inferSelect, 'searchDocument'>;
