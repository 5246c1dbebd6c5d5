import { type SQL, sql } from 'drizzle-orm';
import { bigserial, boolean, check, date, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, id, recorded, versioned } from '../../shared/columns.ts';
import { schema } from './base.ts';
import { products } from './product.ts';

export const certificationSchemes = schema.table('certification_scheme', {
  code: code('code').primaryKey(),
  name: text('name').notNull(),
  issuer: text('issuer').notNull(),
  /** What a certificate is about: one product, or everything that a seller makes. */
  subject: text('subject', { enum: ['PRODUCT', 'SELLER'] })
    .notNull()
    .default('PRODUCT'),
  /** Null for a scheme of all India. */
  state: code('state'),
  /** Null for certificates without limit. */
  validityYears: integer('validity_years'),
  renewable: boolean('renewable').notNull(),
  source: text('source'),
  sure: boolean('sure').notNull().default(true),
});

/**
 * A certificate that a scheme gave to a product or to a seller. Of one subject under one scheme no two that stand overlap: the
 * exclusion constraint `certificate_period` is in the migration. The days are those of the latest unbroken time; earlier ones
 * are in its history.
 */
export const certificates = schema.table(
  'certificate',
  {
    id: id('id').primaryKey(),
    scheme: code('scheme')
      .notNull()
      .references(() => certificationSchemes.code),
    certificateNumber: text('certificate_number').notNull(),
    /** Null when the scheme certifies sellers. */
    product: id('product').references(() => products.id),
    seller: id('seller').notNull(),
    subject: id('subject')
      .notNull()
      .generatedAlwaysAs((): SQL => sql`coalesce("product", "seller")`),
    /** The seller's. */
    state: code('state').notNull(),
    validFrom: date('valid_from').notNull(),
    /** Last day; null without limit. */
    validTo: date('valid_to'),
    revokedOn: date('revoked_on'),
    revocationReason: text('revocation_reason'),
    synthetic: boolean('synthetic').notNull().default(false),
    ...versioned(),
  },
  (t) => [
    check('certificate_days', sql`"valid_from" <= "valid_to"`),
    uniqueIndex('certificate_number').on(t.scheme, sql`lower("certificate_number")`),
    index('certificate_product').on(t.product),
    index('certificate_seller').on(t.seller),
    index('certificate_end').on(sql`coalesce("valid_to", '9999-12-31'::date)`, t.id),
    index('certificate_state_end').on(t.state, sql`coalesce("valid_to", '9999-12-31'::date)`, t.id),
    index('certificate_begin').on(t.validFrom, t.id),
    index('certificate_updated').on(t.updatedAt, t.id),
  ],
);

/** What was done to a certificate. Append-only, as a trigger sees to. */
export const certificateChanges = schema.table(
  'certificate_change',
  {
    sequence: bigserial('sequence', { mode: 'number' }).primaryKey(),
    certificate: id('certificate')
      .notNull()
      .references(() => certificates.id),
    kind: text('kind', { enum: ['ISSUED', 'RENEWED', 'REVOKED'] }).notNull(),
    /** The days that it is valid for by this; of a revocation the first day on which it is not. */
    from: date('from_day').notNull(),
    to: date('to_day'),
    reason: text('reason'),
    ...recorded(),
  },
  (t) => [index('certificate_change_certificate').on(t.certificate, t.sequence)],
);

export type CertificationSchemeRow = typeof certificationSchemes.$inferSelect;
export type CertificateRow = typeof certificates.$inferSelect;
export type CertificateChangeRow = typeof certificateChanges.$inferSelect;
