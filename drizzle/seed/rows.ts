import { z } from 'zod';

/** The columns of every file in `facts/`, as they come out of the CSV. Empty cells of optional columns are null. */

export const text = z.string().trim().min(1);
export const optionalText = z.string().transform((value) => value.trim() || null);
const list = z.string().transform((value) => value.split('|').filter(Boolean));
export const yesNo = z.enum(['yes', 'no']).transform((value) => value === 'yes');

export const day = z.iso.date();
export const matching = (pattern: RegExp) => z.string().regex(pattern);
const empty = z.literal('').transform(() => null);
export const orEmpty = <T>(schema: z.ZodType<T, string>) => z.union([empty, schema]);

export const state = matching(/^IN-[A-Z]{2}$/);
export const lgdCode = matching(/^[1-9]\d{0,2}$/);
export const key = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const code = matching(/^[A-Z]+(_[A-Z]+)*$/);

/** Crore rupees written as a decimal, read as paise without going through a fraction: `0.25` is 25 lakh. */
const croreAsPaise = matching(/^\d+(\.\d{1,2})?$/).transform((value) => {
  const [whole = '0', hundredths = ''] = value.split('.');
  return (Number(whole) * 100 + Number(hundredths.padEnd(2, '0'))) * 10_000_000;
});

/** Where a row comes from (a key of `sources.csv`) and how far it can be relied on. */
const provenance = { source: key, sure: z.enum(['high', 'medium', 'low']) };

export const factSchema = <Shape extends z.core.$ZodShape>(shape: Shape) => z.strictObject({ ...shape, ...provenance });

export const sourceRow = z.strictObject({
  key,
  title: text,
  publisher: optionalText,
  published_on: orEmpty(matching(/^\d{4}(-\d{2}-\d{2})?$/)),
  url: orEmpty(z.url()),
  licence: z.enum(['GODL-India', 'facts only']),
  note: optionalText,
});

export const stateRow = factSchema({
  iso_3166_2: state,
  name: text,
  kind: z.enum(['STATE', 'UNION_TERRITORY']),
  lgd_code: matching(/^\d{1,2}$/),
  gst_code: matching(/^\d{2}$/),
  gst_source: key,
  udyam_letters: matching(/^[A-Z]{2}$/),
  udyam_source: key,
  udyam_sure: provenance.sure,
  former_iso_3166_2: orEmpty(state),
});

export const districtRow = factSchema({
  lgd_code: lgdCode,
  name: text,
  state,
  census_2011_code: orEmpty(lgdCode),
  aliases: list,
});

export const industriesCentreRow = factSchema({ district: lgdCode, name: text });

export const sectorRow = factSchema({
  key,
  name: text,
  activity: z.enum(['MANUFACTURING', 'SERVICES']),
  nic_divisions: list,
});

export const nicCodeRow = factSchema({
  code: matching(/^([A-U]|\d{2}|\d{4})$/),
  level: z.enum(['SECTION', 'DIVISION', 'CLASS']),
  title: text,
  parent: optionalText,
});

export const hsnCodeRow = factSchema({
  code: matching(/^(\d{2}|\d{4})$/),
  level: z.enum(['CHAPTER', 'HEADING']),
  title: text,
});

export const thresholdRow = factSchema({
  in_force_from: day,
  activity: z.enum(['MANUFACTURING', 'SERVICES', 'ANY']),
  class: z.enum(['MICRO', 'SMALL', 'MEDIUM']),
  investment_crore: croreAsPaise,
  turnover_crore: orEmpty(croreAsPaise),
});

export const odopProductRow = factSchema({
  district: lgdCode,
  name: text,
  later_addition: yesNo,
  added_in: orEmpty(matching(/^\d{4}$/)),
});

export const geographicalIndicationRow = factSchema({
  key,
  name: text,
  alias: optionalText,
  state,
  category: z.enum(['AGRICULTURAL', 'FOODSTUFF', 'HANDICRAFT', 'MANUFACTURED', 'NATURAL']),
  application_number: orEmpty(matching(/^\d+$/)),
});

export const cooperativeRow = factSchema({
  key,
  name: text,
  short_name: optionalText,
  also: optionalText,
  kind: z.enum(['APEX_FEDERATION', 'PRIMARY_SOCIETY', 'SERVICE_SOCIETY', 'UNDERTAKING']),
  state,
  district: orEmpty(lgdCode),
  trades: list,
});

export const membershipRow = factSchema({ federation: key, member: key, from: orEmpty(day), to: orEmpty(day) });

/** A district of the area that the register gives for an indication. */
export const giAreaRow = factSchema({ indication: key, district: lgdCode });

export const giApplicantRow = factSchema({ indication: key, cooperative: key });

export const organisationRow = factSchema({
  key,
  kind: z.enum(['E_COMMERCE', 'STATE_BUREAU', 'DEPARTMENT', 'FINANCIAL_INSTITUTION', 'UNDERTAKING']),
  name: text,
  short_name: optionalText,
  also: optionalText,
  state: orEmpty(state),
  parent: orEmpty(key),
});

/** How much of a date is known: of `2018-02-01` with MONTH the day says nothing. */
const precision = z.enum(['DAY', 'MONTH', 'YEAR', 'UNKNOWN']);

export const programmeRow = factSchema({
  key,
  name: text,
  organisation: key,
  state: orEmpty(state),
  launched_on: day,
  launched_precision: precision,
  description: text,
});

export const mouRow = factSchema({
  key,
  reference: text,
  title: text,
  status: z.literal('SIGNED'),
  signed_on: orEmpty(day),
  signed_precision: precision,
  signed_after: orEmpty(day),
  signed_before: orEmpty(day),
  signed_at: optionalText,
  state,
  programme: orEmpty(key),
  summary: text,
});

export const mouPartyRow = factSchema({
  mou: key,
  party: key,
  role: z.enum(['E_COMMERCE_PARTNER', 'STATE_PARTY']),
  organisation: orEmpty(key),
  stated_as: text,
});

export const mouPersonRow = factSchema({
  mou: key,
  party: key,
  name: text,
  office: text,
  capacity: z.enum(['SIGNATORY', 'WITNESS', 'SPOKESPERSON']),
});

/** The six services of a seller's journey and training, by the names that the incubation subgraph gives them. */
export const SERVICES = [
  'ONBOARDING',
  'CATALOGUING',
  'MARKETING',
  'ACCOUNT_MANAGEMENT',
  'BUSINESS_INSIGHTS',
  'WAREHOUSING',
  'MARKET_ACCESS_TRAINING',
] as const;

export const mouObligationRow = factSchema({
  mou: key,
  key,
  owed_by: key,
  owed_to: key,
  service: orEmpty(z.enum(SERVICES)),
  description: text,
});

export const mouScopeRow = factSchema({
  mou: key,
  kind: z.enum(['STATE', 'DISTRICT', 'SECTOR', 'COOPERATIVE']),
  value: text,
  from: orEmpty(day),
  to: orEmpty(day),
});

export const trainingProgrammeRow = factSchema({ key, name: text, mou: key, organisation: key, description: text });

export const tradeRow = z.strictObject({ code, name: text });

export const categoryRow = z.strictObject({ code, name: text, parent: orEmpty(code) });

const decimal = matching(/^\d+(\.\d+)?$/).transform(Number);

export const categoryAttributeRow = z.strictObject({
  category: code,
  code,
  name: text,
  type: z.enum(['TEXT', 'NUMBER', 'BOOLEAN', 'ENUM']),
  unit: optionalText,
  options: list,
  required: yesNo,
  minimum: orEmpty(decimal),
  maximum: orEmpty(decimal),
});

export const certificationSchemeRow = factSchema({
  code,
  name: text,
  issuer: text,
  subject: z.enum(['PRODUCT', 'SELLER']),
  state: orEmpty(state),
  validity_years: orEmpty(matching(/^[1-9]\d?$/).transform(Number)),
  renewable: yesNo,
});

/** FACILITY_CENTRES are those of a state as a whole; `subject` is then its ISO code. */
export const figureRow = factSchema({
  subject_type: z.enum(['COOPERATIVE', 'ORGANISATION', 'PROGRAMME', 'MOU', 'FACILITY_CENTRES', 'PORTAL']),
  subject: text,
  metric: text,
  value: matching(/^\d+$/).transform(Number),
  unit: text,
  qualifier: z.enum(['EXACT', 'ABOUT', 'MORE_THAN', 'NEARLY']),
  as_of: orEmpty(day),
  as_of_precision: precision,
});

const financialYear = matching(/^\d{4}-\d{2}$/);
const qualifier = z.enum(['EXACT', 'ABOUT', 'MORE_THAN', 'NEARLY']);
const count = matching(/^[1-9]\d*$/).transform(Number);

/** What was disbursed, and to how many units, each as exact as the source is. */
const disbursement = {
  disbursed_crore: croreAsPaise,
  disbursed_qualifier: qualifier,
  beneficiaries: count,
  beneficiaries_qualifier: qualifier,
};

export const loanSchemeRow = factSchema({
  key,
  name: text,
  state: orEmpty(state),
  organisation: orEmpty(key),
  description: text,
  launched_on: orEmpty(day),
});

export const loanEventRow = factSchema({
  key,
  title: text,
  state,
  scheme: orEmpty(key),
  held_on: day,
  ...disbursement,
});

export const loanReportRow = factSchema({ key, state, financial_year: financialYear, as_of: day, ...disbursement });

/** Facts tell of proposals only: a fund that has an approval has a decision too, which no source gives. */
export const fundRow = factSchema({
  key,
  name: text,
  state,
  organisation: orEmpty(key),
  status: z.literal('PROPOSED'),
  corpus_crore: croreAsPaise,
  description: text,
});

export const fundContributionRow = factSchema({
  fund: key,
  number: count,
  contributor: orEmpty(key),
  stated_as: text,
  amount_crore: croreAsPaise,
  status: z.literal('FORESEEN'),
});

export const fundAllocationRow = factSchema({ fund: key, purpose: z.enum(['UPGRADE', 'STARTUP']), percent: count });
