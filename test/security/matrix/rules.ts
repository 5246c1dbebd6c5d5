import type { ID_PREFIXES } from '../../../subgraphs/shared/ids.ts';

/**
 * Who sees which records, said once more and apart from the stores: as SQL on the row `r`, with `$1` for the caller's state
 * and `$2` for the organisation. What this says is what DESIGN, section 5, and the descriptions of the schema say.
 */
export interface Rule {
  readonly table: string;
  /** What a client of a bureau sees, within its scope. */
  readonly bureau: string;
  readonly partner: string;
  /** Without this scope nobody sees any. */
  readonly scope?: string;
}

export type TypeName = keyof typeof ID_PREFIXES;

const ALL = 'true';
const NONE = 'false';
const OWN_STATE = 'r.state = $1';

const isShared = (row: string) =>
  `(${row}.status <> 'DRAFT' and not (${row}.status = 'WITHDRAWN' and coalesce(${row}.withdrawn_from, 'DRAFT') = 'DRAFT'))`;
const isParty = (mou: string) =>
  `exists (select from partners.mou_party p where p.mou = ${mou}.id and p.organization = $2)`;
const MOU = {
  bureau: (mou: string) => `(${mou}.state = $1 or (${isShared(mou)} and $1 = any(${mou}.states)))`,
  partner: (mou: string) => `(${isShared(mou)} and ${isParty(mou)})`,
};
const ofMou = (condition: string) => `exists (select from partners.mou m where m.id = r.mou and ${condition})`;

const isOffered = (product: string) => `(${product}.status = 'PUBLISHED' and (${product}.offered_to_all
  or exists (select from catalogue.product_offer o where o.product = ${product}.id and o.partner = $2)))`;
const isOperatorOrAddressee = '(r.operator = $2 or r.addressee = $2)';

/** Registers and programmes that are open to every audience; some need a scope. */
const open = (table: string, scope?: string): Rule => ({
  table,
  bureau: ALL,
  partner: ALL,
  ...(scope === undefined ? {} : { scope }),
});

export const RULES: Readonly<Record<TypeName, Rule>> = {
  Enterprise: { table: 'enterprises.enterprise', bureau: OWN_STATE, partner: ALL },
  DistrictIndustriesCentre: open('enterprises.district_industries_centre'),
  OdopProduct: open('enterprises.odop_product'),

  Cooperative: { table: 'cooperatives.cooperative', bureau: OWN_STATE, partner: ALL },
  Membership: {
    table: 'cooperatives.membership',
    bureau: 'exists (select from cooperatives.cooperative c where c.id = r.federation and c.state = $1)',
    partner: ALL,
  },
  GeographicalIndication: open('cooperatives.geographical_indication'),
  GeographicalIndicationApplication: open('cooperatives.indication_application'),
  AuthorisedUser: open('cooperatives.authorised_user'),

  Product: { table: 'catalogue.product', bureau: OWN_STATE, partner: isOffered('r'), scope: 'catalogue:read' },
  Listing: { table: 'catalogue.listing', bureau: OWN_STATE, partner: 'r.partner = $2', scope: 'catalogue:read' },
  Certificate: {
    table: 'catalogue.certificate',
    bureau: OWN_STATE,
    partner: `(r.product is null or exists (select from catalogue.product q where q.id = r.product and ${isOffered('q')}))`,
    scope: 'catalogue:read',
  },

  Organization: open('partners.organization'),
  Programme: open('partners.programme'),
  Mou: { table: 'partners.mou', bureau: MOU.bureau('r'), partner: MOU.partner('r'), scope: 'mou:read' },
  MouAmendment: {
    table: 'partners.mou_amendment',
    bureau: `(r.state = $1 or (${isShared('r')} and ${ofMou(MOU.bureau('m'))}))`,
    partner: `(${isShared('r')} and ${ofMou(isParty('m'))})`,
    scope: 'mou:read',
  },
  Obligation: {
    table: 'partners.obligation',
    bureau: ofMou(MOU.bureau('m')),
    partner: ofMou(MOU.partner('m')),
    scope: 'mou:read',
  },

  Enrolment: { table: 'incubation.enrolment', bureau: OWN_STATE, partner: 'r.partner = $2', scope: 'mou:read' },
  ServiceLevel: {
    table: 'incubation.service_level',
    bureau: `case when r.mou is null then r.state = $1 else ${ofMou(MOU.bureau('m'))} end`,
    partner: `(r.mou is null or ${ofMou(MOU.partner('m'))})`,
    scope: 'mou:read',
  },
  TrainingProgramme: open('incubation.training_programme'),
  TrainingSession: open('incubation.training_session'),
  TrainingRegistration: {
    table: 'incubation.training_registration',
    bureau: OWN_STATE,
    partner: 'r.partner = $2',
    scope: 'mou:read',
  },
  FacilityCentre: open('incubation.facility_centre'),
  FacilityBooking: { table: 'incubation.facility_booking', bureau: OWN_STATE, partner: NONE, scope: 'mou:read' },

  Fund: { table: 'finance.fund', bureau: OWN_STATE, partner: NONE, scope: 'finance:read' },
  FundApplication: { table: 'finance.fund_application', bureau: OWN_STATE, partner: NONE, scope: 'finance:read' },
  LoanEvent: open('finance.loan_event', 'catalogue:read'),
  LoanReport: open('finance.loan_report', 'catalogue:read'),
  LoanScheme: open('finance.loan_scheme', 'catalogue:read'),

  Campaign: open('outcomes.campaign', 'catalogue:read'),
  Policy: open('outcomes.policy', 'catalogue:read'),
  Indicator: open('outcomes.indicator', 'catalogue:read'),

  Portal: open('trade.portal', 'catalogue:read'),
  PortalPage: {
    table: 'trade.portal_page',
    bureau: OWN_STATE,
    partner: `((r.status = 'PUBLISHED' and r.registration_status = 'ACTIVE' and r.product_status = 'PUBLISHED'
      and r.enterprise_status = 'ACTIVE') or r.operator = $2)`,
    scope: 'catalogue:read',
  },
  PortalRegistration: {
    table: 'trade.registration',
    bureau: OWN_STATE,
    partner: `(r.status = 'ACTIVE' or r.operator = $2)`,
    scope: 'trade:read',
  },
  Enquiry: { table: 'trade.enquiry', bureau: OWN_STATE, partner: isOperatorOrAddressee, scope: 'trade:read' },
  EnquiryMessage: {
    table: 'trade.enquiry_message',
    bureau: 'exists (select from trade.enquiry e where e.id = r.enquiry and e.state = $1)',
    partner: 'exists (select from trade.enquiry e where e.id = r.enquiry and (e.operator = $2 or e.addressee = $2))',
    scope: 'trade:read',
  },
  Quote: { table: 'trade.quote', bureau: OWN_STATE, partner: isOperatorOrAddressee, scope: 'trade:read' },
  Deal: { table: 'trade.deal', bureau: OWN_STATE, partner: isOperatorOrAddressee, scope: 'trade:read' },
  TradeFair: open('trade.trade_fair', 'catalogue:read'),
  Delegation: { table: 'trade.delegation', bureau: OWN_STATE, partner: 'r.led_by = $2', scope: 'trade:read' },
  TradeAssistance: { table: 'trade.assistance', bureau: OWN_STATE, partner: 'r.led_by = $2', scope: 'trade:read' },

  WebhookEndpoint: {
    table: 'access.webhook_endpoint',
    bureau: "(r.audience = 'bureau' and r.organization = $2 and r.state = $1)",
    partner: "(r.audience = 'partner' and r.organization = $2)",
    scope: 'webhook:manage',
  },
  Officer: { table: 'access.officer', bureau: NONE, partner: NONE, scope: 'access:admin' },
};

const IS_ENROLLED = `exists (select from incubation.enrolment e
  where e.seller = r.id and e.partner = $2 and e.status in ('ACTIVE', 'COMPLETED'))`;

/** Contact and tax identifiers of sellers and buyers, for those who hold `pii:read`. */
export const PERSONAL: readonly Rule[] = [
  {
    table: 'enterprises.enterprise',
    bureau: OWN_STATE,
    partner: IS_ENROLLED,
    scope: 'pii:read',
  },
  { table: 'cooperatives.cooperative', bureau: OWN_STATE, partner: IS_ENROLLED, scope: 'pii:read' },
  // Of buyers: who sees the enquiry.
  { table: 'trade.enquiry', bureau: OWN_STATE, partner: isOperatorOrAddressee, scope: 'pii:read' },
];

export const TYPES = Object.keys(RULES).filter((name): name is TypeName => name in RULES);

/** Types of which some records are hidden from somebody. */
export const GUARDED = TYPES.filter((type) => RULES[type].bureau !== ALL || RULES[type].partner !== ALL);
