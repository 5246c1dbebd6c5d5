import { type SQL, sql } from 'drizzle-orm';
import { boolean, date, index, integer, jsonb, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, moment, versioned } from '../../shared/columns.ts';

import { mous } from './mou.ts';
import { schema } from './organization.ts';
import type { Terms } from './terms.ts';

/** Where an amendment can stand; the steps between are in `domain/amendment-states.ts`. */
export const AMENDMENT_STATUSES = [
  'DRAFT',
  'UNDER_REVIEW',
  'APPROVED',
  'PARTIALLY_SIGNED',
  'SIGNED',
  'WITHDRAWN',
] as const;
export type AmendmentStatus = (typeof AMENDMENT_STATUSES)[number];

/**
 * What an MoU says by each of its versions: 1 as first signed (kept when it is first amended), then one an amendment,
 * from the day that it is proposed. Rows are added, never changed, which a trigger of the migrations enforces.
 */
export const mouTerms = schema.table(
  'mou_terms',
  {
    mou: id('mou')
      .notNull()
      .references(() => mous.id),
    number: integer('number').notNull(),
    terms: jsonb('terms').$type<Terms>().notNull(),
  },
  (t) => [primaryKey({ name: 'mou_terms_pk', columns: [t.mou, t.number] })],
);

/** A proposed change of a signed MoU, reviewed and signed on its own. What it says is in `mou_terms` under its number. */
export const amendments = schema.table(
  'mou_amendment',
  {
    id: id('id').primaryKey(),
    mou: id('mou')
      .notNull()
      .references(() => mous.id),
    number: integer('number').notNull(),
    /** Number of the terms that it was made of. */
    amends: integer('amends').notNull(),
    /** The state whose bureau keeps the MoU. */
    state: code('state').notNull(),
    summary: text('summary').notNull(),
    status: text('status', { enum: AMENDMENT_STATUSES }).notNull(),
    statusReason: text('status_reason'),
    statusSince: moment('status_since').notNull().defaultNow(),
    withdrawnFrom: text('withdrawn_from', { enum: AMENDMENT_STATUSES }),
    /** Whether others than the bureau that keeps the MoU may see it. */
    shared: boolean('shared')
      .notNull()
      .generatedAlwaysAs(
        (): SQL =>
          sql`"status" <> 'DRAFT' and not ("status" = 'WITHDRAWN' and coalesce("withdrawn_from", 'DRAFT') = 'DRAFT')`,
      ),
    /** As agreed. */
    effectiveFrom: date('effective_from').notNull(),
    /** The later of that and the last signature; null until it is signed. */
    inForceFrom: date('in_force_from'),
    signedOn: date('signed_on'),
    signedAt: text('signed_at'),
    /** When the MoU took over what it says; null until then. */
    appliedAt: moment('applied_at'),
    recordedBy: text('recorded_by'),
    approvedBy: text('approved_by'),
    synthetic: boolean('synthetic').notNull().default(false),
    ...versioned(),
  },
  (t) => [
    uniqueIndex('mou_amendment_number').on(t.mou, t.number),
    uniqueIndex('mou_amendment_one_open').on(t.mou).where(sql`"status" not in ('SIGNED', 'WITHDRAWN')`),
    index('mou_amendment_due').on(t.inForceFrom).where(sql`"status" = 'SIGNED' and "applied_at" is null`),
    index('mou_amendment_effective').on(t.effectiveFrom, t.id),
    index('mou_amendment_updated').on(t.updatedAt, t.id),
    index('mou_amendment_state').on(t.state, t.effectiveFrom, t.id),
  ],
);

/** Who signed an amendment. */
export const amendmentSignatures = schema.table(
  'mou_amendment_signature',
  {
    amendment: id('amendment')
      .notNull()
      .references(() => amendments.id),
    /** Key of the party. */
    party: text('party').notNull(),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    designation: text('designation').notNull(),
    signedOn: date('signed_on').notNull(),
  },
  (t) => [primaryKey({ name: 'mou_amendment_signature_pk', columns: [t.amendment, t.party, t.position] })],
);

/** What happened to an amendment. Rows are added, never changed. */
export const amendmentChanges = schema.table(
  'mou_amendment_change',
  {
    amendment: id('amendment')
      .notNull()
      .references(() => amendments.id),
    version: integer('version').notNull(),
    at: moment('at').notNull(),
    actor: text('actor'),
    from: text('from_status', { enum: AMENDMENT_STATUSES }),
    to: text('status', { enum: AMENDMENT_STATUSES }).notNull(),
    reason: text('reason'),
  },
  (t) => [primaryKey({ name: 'mou_amendment_change_pk', columns: [t.amendment, t.version] })],
);

export type MouTermsRow = typeof mouTerms.$inferSelect;
export type AmendmentRow = typeof amendments.$inferSelect;
export type AmendmentSignatureRow = typeof amendmentSignatures.$inferSelect;
export type AmendmentChangeRow = typeof amendmentChanges.$inferSelect;
