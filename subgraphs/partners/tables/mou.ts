import { type SQL, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { code, id, moment, provenance, tsvector, versioned } from '../../shared/columns.ts';
import { weighted } from '../../shared/search/search-document.ts';
import { DATE_PRECISIONS, organizations, programmes, schema } from './organization.ts';
import type { MouSnapshot } from './snapshot.ts';

/** Where an MoU can stand; the steps between are in `domain/mou-states.ts`. */
export const MOU_STATUSES = [
  'DRAFT',
  'UNDER_REVIEW',
  'APPROVED',
  'PARTIALLY_SIGNED',
  'SIGNED',
  'SUSPENDED',
  'TERMINATED',
  'COMPLETED',
  'WITHDRAWN',
] as const;
export type MouStatus = (typeof MOU_STATUSES)[number];

export const MILESTONE_STATUSES = ['SCHEDULED', 'MET', 'PARTIALLY_MET', 'NOT_MET'] as const;
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];

/** Last day that a date of a precision can mean; the calculation is one that PostgreSQL allows in generated columns. */
const lastDayOf = (day: string, precision: string): SQL =>
  sql.raw(`case ${precision} when 'DAY' then ${day}
    when 'MONTH' then (date_trunc('month', ${day}::timestamp) + interval '1 month - 1 day')::date
    when 'YEAR' then (date_trunc('year', ${day}::timestamp) + interval '1 year - 1 day')::date end`);
const firstDayOf = (day: string, precision: string): SQL =>
  sql.raw(`case ${precision} when 'DAY' then ${day} when 'MONTH' then date_trunc('month', ${day}::timestamp)::date
    when 'YEAR' then date_trunc('year', ${day}::timestamp)::date end`);

export const mous = schema.table(
  'mou',
  {
    id: id('id').primaryKey(),
    reference: text('reference').notNull(),
    title: text('title').notNull(),
    summary: text('summary'),
    /** The state whose bureau keeps it. */
    state: code('state').notNull(),
    status: text('status', { enum: MOU_STATUSES }).notNull(),
    statusReason: text('status_reason'),
    statusSince: moment('status_since').notNull().defaultNow(),
    /** Where it stood when it was withdrawn: a draft that was withdrawn stays the bureau's own. */
    withdrawnFrom: text('withdrawn_from', { enum: MOU_STATUSES }),
    /** Whether others than the bureau that keeps it may see it: the parties, and the states that it covers. */
    shared: boolean('shared')
      .notNull()
      .generatedAlwaysAs(
        (): SQL =>
          sql`"status" <> 'DRAFT' and not ("status" = 'WITHDRAWN' and coalesce("withdrawn_from", 'DRAFT') = 'DRAFT')`,
      ),
    programme: id('programme').references(() => programmes.id),
    /** The MoU that it follows. */
    renews: id('renews').references((): AnyPgColumn => mous.id),
    /** Number of the terms in force: 1 as signed at first, then that of the amendment. */
    termsNumber: integer('terms_number').notNull().default(1),
    states: text('states').array().notNull(),
    districts: text('districts').array().notNull().default([]),
    sectors: text('sectors').array().notNull().default([]),
    signedOn: date('signed_on'),
    signedPrecision: text('signed_precision', { enum: DATE_PRECISIONS }),
    /** Bounds of the day of signature, where only these are known. */
    signedAfter: date('signed_after'),
    signedBefore: date('signed_before'),
    signedEarliest: date('signed_earliest').generatedAlwaysAs(
      (): SQL => sql`coalesce(${firstDayOf('"signed_on"', '"signed_precision"')}, "signed_after")`,
    ),
    signedLatest: date('signed_latest').generatedAlwaysAs(
      (): SQL => sql`coalesce(${lastDayOf('"signed_on"', '"signed_precision"')}, "signed_before")`,
    ),
    signedAt: text('signed_at'),
    effectiveFrom: date('effective_from'),
    effectiveTo: date('effective_to'),
    /** Client ids as in the audit trail; null for facts of public sources. */
    recordedBy: text('recorded_by'),
    approvedBy: text('approved_by'),
    ...provenance(),
    searchDocument: tsvector('search_document').generatedAlwaysAs(
      (): SQL => weighted({ A: sql`"reference" || ' ' || "title"`, C: sql`coalesce("summary", '')` }),
    ),
    ...versioned(),
  },
  (t) => [
    uniqueIndex('mou_reference').on(t.reference),
    index('mou_title').on(t.title, t.id),
    index('mou_state').on(t.state, t.id),
    index('mou_states').using('gin', t.states),
    index('mou_districts').using('gin', t.districts),
    index('mou_sectors').using('gin', t.sectors),
    index('mou_programme').on(t.programme, t.id),
    index('mou_signed').on(sql`coalesce(${t.signedLatest}, '9999-12-31'::date)`, t.id),
    index('mou_expires').on(sql`coalesce(${t.effectiveTo}, '9999-12-31'::date)`, t.id),
    index('mou_updated').on(t.updatedAt, t.id),
    index('mou_search').using('gin', t.searchDocument),
    uniqueIndex('mou_one_live_renewal').on(t.renews).where(sql`"status" not in ('WITHDRAWN', 'TERMINATED')`),
  ],
);

const ofMou = () =>
  id('mou')
    .notNull()
    .references(() => mous.id);

export const mouParties = schema.table(
  'mou_party',
  {
    mou: ofMou(),
    /** Names the party within the MoU, e.g. `partner`. */
    key: text('key').notNull(),
    position: integer('position').notNull(),
    role: text('role', {
      enum: ['E_COMMERCE_PARTNER', 'STATE_PARTY', 'FINANCIAL_PARTNER', 'IMPLEMENTING_PARTY', 'OTHER'],
    }).notNull(),
    /** Null for a party that is not stated. */
    organization: id('organization').references(() => organizations.id),
    statedAs: text('stated_as').notNull(),
  },
  (t) => [
    primaryKey({ name: 'mou_party_pk', columns: [t.mou, t.key] }),
    index('mou_party_organization').on(t.organization, t.mou),
  ],
);

export const mouPeople = schema.table(
  'mou_person',
  {
    mou: id('mou').notNull(),
    party: text('party').notNull(),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    designation: text('designation'),
    capacity: text('capacity', { enum: ['SIGNATORY', 'WITNESS', 'SPOKESPERSON'] }).notNull(),
    /** A party has signed when one of its signatories has. */
    signedOn: date('signed_on'),
  },
  (t) => [
    primaryKey({ name: 'mou_person_pk', columns: [t.mou, t.party, t.position] }),
    foreignKey({
      name: 'mou_person_party',
      columns: [t.mou, t.party],
      foreignColumns: [mouParties.mou, mouParties.key],
    }),
  ],
);

export const mouCooperatives = schema.table(
  'mou_cooperative',
  {
    mou: ofMou(),
    cooperative: id('cooperative').notNull(),
    position: integer('position').notNull(),
    from: date('covered_from'),
    to: date('covered_to'),
  },
  (t) => [
    primaryKey({ name: 'mou_cooperative_pk', columns: [t.mou, t.cooperative] }),
    index('mou_cooperative_cooperative').on(t.cooperative, t.mou),
  ],
);

export const obligations = schema.table(
  'obligation',
  {
    id: id('id').primaryKey(),
    mou: ofMou(),
    /** Names the obligation within the MoU, e.g. `onboarding`; stays with it through amendments. */
    key: text('key').notNull(),
    position: integer('position').notNull(),
    /** Keys of parties of the same MoU. */
    owedBy: text('owed_by').notNull(),
    owedTo: text('owed_to').array().notNull(),
    service: text('service', {
      enum: [
        'ONBOARDING',
        'CATALOGUING',
        'MARKETING',
        'ACCOUNT_MANAGEMENT',
        'BUSINESS_INSIGHTS',
        'WAREHOUSING',
        'MARKET_ACCESS_TRAINING',
        'OTHER',
      ],
    }).notNull(),
    description: text('description').notNull(),
    /** Last day of the earliest milestone still to be met; a trigger on milestones keeps it. */
    nextDueOn: date('next_due_on'),
  },
  (t) => [
    uniqueIndex('obligation_mou').on(t.mou, t.position),
    uniqueIndex('obligation_key').on(t.mou, t.key),
    index('obligation_due').on(sql`coalesce("next_due_on", '9999-12-31'::date)`, t.id),
    index('obligation_service').on(t.service, t.mou),
    foreignKey({
      name: 'obligation_owed_by',
      columns: [t.mou, t.owedBy],
      foreignColumns: [mouParties.mou, mouParties.key],
    }),
  ],
);

export const milestones = schema.table(
  'milestone',
  {
    obligation: id('obligation')
      .notNull()
      .references(() => obligations.id),
    /** Names the milestone within the obligation. */
    key: text('key').notNull(),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    due: date('due').notNull(),
    status: text('status', { enum: MILESTONE_STATUSES }).notNull().default('SCHEDULED'),
    evidence: text('evidence'),
    /** Of the document that shows it: 64 hexadecimal digits in small letters. */
    evidenceSha256: text('evidence_sha256'),
  },
  (t) => [
    primaryKey({ name: 'milestone_pk', columns: [t.obligation, t.position] }),
    uniqueIndex('milestone_key').on(t.obligation, t.key),
  ],
);

export const mouTargets = schema.table(
  'mou_target',
  {
    mou: ofMou(),
    /** Names the target within the MoU, e.g. `sellers-onboarded`. */
    key: text('key').notNull(),
    position: integer('position').notNull(),
    metric: text('metric').notNull(),
    unit: text('unit').notNull(),
    baseline: doublePrecision('baseline'),
    /** Either a value, or from min to max. */
    value: doublePrecision('value'),
    min: doublePrecision('min'),
    max: doublePrecision('max'),
    due: date('due'),
    /** As last reported; where the graph counts itself, it is not asked. */
    achieved: doublePrecision('achieved'),
  },
  (t) => [
    primaryKey({ name: 'mou_target_pk', columns: [t.mou, t.position] }),
    uniqueIndex('mou_target_key').on(t.mou, t.key),
  ],
);

export const mouTargetDistricts = schema.table(
  'mou_target_district',
  {
    mou: id('mou').notNull(),
    /** Position of the target in its MoU. */
    target: integer('target').notNull(),
    district: code('district').notNull(),
    value: doublePrecision('value').notNull(),
    achieved: doublePrecision('achieved'),
  },
  (t) => [
    primaryKey({ name: 'mou_target_district_pk', columns: [t.mou, t.target, t.district] }),
    foreignKey({
      name: 'mou_target_district_target',
      columns: [t.mou, t.target],
      foreignColumns: [mouTargets.mou, mouTargets.position],
    }),
  ],
);

/** Where documents are and what they hash to. Their content is never stored. */
export const mouDocuments = schema.table(
  'mou_document',
  {
    mou: ofMou(),
    position: integer('position').notNull(),
    type: text('type', { enum: ['AGREEMENT', 'AMENDMENT', 'ANNEXURE', 'MINUTES', 'PRESS_RELEASE', 'OTHER'] }).notNull(),
    title: text('title'),
    /** 64 hexadecimal digits in small letters. */
    sha256: text('sha256').notNull(),
    /** In bytes. */
    size: bigint('size', { mode: 'number' }).notNull(),
    mediaType: text('media_type').notNull(),
    location: text('location').notNull(),
    /** The amendment that it belongs to; null for a document of the MoU as first signed. */
    amendment: id('amendment'),
    /** Of an amendment's document: the day from which it is one of the MoU's. */
    inForceFrom: date('in_force_from'),
  },
  (t) => [primaryKey({ name: 'mou_document_pk', columns: [t.mou, t.position] })],
);

/** The whole MoU as each change left it. Rows are added, never changed. */
export const mouVersions = schema.table(
  'mou_version',
  {
    mou: ofMou(),
    version: integer('version').notNull(),
    at: moment('at').notNull(),
    /** Null for facts of public sources. */
    actor: text('actor'),
    from: text('from_status', { enum: MOU_STATUSES }),
    to: text('status', { enum: MOU_STATUSES }).notNull(),
    reason: text('reason'),
    snapshot: jsonb('snapshot').$type<MouSnapshot>().notNull(),
  },
  (t) => [primaryKey({ name: 'mou_version_pk', columns: [t.mou, t.version] })],
);

/** The last number given out in a state and year: `TN-2021-0007` is number 7. */
export const referenceCounters = schema.table(
  'reference_counter',
  {
    state: code('state').notNull(),
    year: integer('year').notNull(),
    last: integer('last').notNull(),
  },
  (t) => [primaryKey({ name: 'reference_counter_pk', columns: [t.state, t.year] })],
);

/** As it is read: without the search document, which only PostgreSQL reads. */
export type MouRow = Omit<typeof mous.$inferSelect, 'searchDocument'>;
export type MouPartyRow = typeof mouParties.$inferSelect;
export type MouPersonRow = typeof mouPeople.$inferSelect;
export type MouCooperativeRow = typeof mouCooperatives.$inferSelect;
export type ObligationRow = typeof obligations.$inferSelect;
export type MilestoneRow = typeof milestones.$inferSelect;
export type MouTargetRow = typeof mouTargets.$inferSelect;
export type MouTargetDistrictRow = typeof mouTargetDistricts.$inferSelect;
export type MouDocumentRow = typeof mouDocuments.$inferSelect;
export type MouVersionRow = typeof mouVersions.$inferSelect;
