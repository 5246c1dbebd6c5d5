import type { Principal } from '../shared/principal.ts';

/**
 * Interfaces whose fields answer null for a row of a type that the caller has no scope for. Composition carries the scopes of the types that
 * implement an interface to the interface itself, as if whoever asks for it asked for all of them.
 */
export const WITHHELD_BY_ROW: ReadonlySet<string> = new Set(['Node']);

/**
 * The scope that reading a type takes, as its own root field asks for it: an id is no way around that. Types that are not here are open
 * to everybody with a token. A test compares with the composed graph.
 */
export const SCOPE_OF: Readonly<Record<string, string>> = {
  Campaign: 'catalogue:read',
  Certificate: 'catalogue:read',
  Deal: 'trade:read',
  Delegation: 'trade:read',
  Enquiry: 'trade:read',
  EnquiryMessage: 'trade:read',
  Enrolment: 'mou:read',
  FacilityBooking: 'mou:read',
  Fund: 'finance:read',
  FundApplication: 'finance:read',
  Indicator: 'catalogue:read',
  Listing: 'catalogue:read',
  LoanEvent: 'catalogue:read',
  LoanReport: 'catalogue:read',
  LoanScheme: 'catalogue:read',
  Mou: 'mou:read',
  MouAmendment: 'mou:read',
  Obligation: 'mou:read',
  Officer: 'access:admin',
  Policy: 'catalogue:read',
  Portal: 'catalogue:read',
  PortalPage: 'catalogue:read',
  PortalRegistration: 'trade:read',
  Product: 'catalogue:read',
  Quote: 'trade:read',
  ServiceLevel: 'mou:read',
  TradeAssistance: 'trade:read',
  TradeFair: 'catalogue:read',
  TrainingRegistration: 'mou:read',
  WebhookEndpoint: 'webhook:manage',
};

export function mayRead({ scopes }: Principal, typename: string): boolean {
  const needed = SCOPE_OF[typename];
  return needed === undefined || scopes.has(needed);
}
