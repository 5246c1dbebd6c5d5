import { createHash } from 'node:crypto';
import { TypeID, typeidUnboxed } from 'typeid-js';

/**
 * The prefix of every id tells its type: https://github.com/jetify-com/typeid. A type with a prefix here is a `Node`, and
 * `node(id:)` finds it.
 */
export const ID_PREFIXES = {
  AuthorisedUser: 'giu',
  Campaign: 'cmp',
  Certificate: 'crt',
  Cooperative: 'coop',
  Deal: 'deal',
  Delegation: 'dlg',
  DistrictIndustriesCentre: 'dic',
  Enquiry: 'enq',
  EnquiryMessage: 'emsg',
  Enrolment: 'enr',
  Enterprise: 'ent',
  FacilityBooking: 'cfb',
  FacilityCentre: 'cfc',
  Fund: 'fnd',
  FundApplication: 'fap',
  GeographicalIndication: 'gi',
  GeographicalIndicationApplication: 'gia',
  Indicator: 'ind',
  Listing: 'lst',
  LoanEvent: 'lne',
  LoanReport: 'lnr',
  LoanScheme: 'lns',
  Membership: 'mbr',
  Mou: 'mou',
  MouAmendment: 'amd',
  Obligation: 'obl',
  OdopProduct: 'odop',
  Officer: 'ofc',
  Organization: 'org',
  Policy: 'pol',
  Portal: 'ptl',
  PortalPage: 'page',
  PortalRegistration: 'preg',
  Product: 'prd',
  Programme: 'prg',
  Quote: 'quo',
  ServiceLevel: 'svl',
  TradeAssistance: 'tas',
  TradeFair: 'fair',
  TrainingProgramme: 'trp',
  TrainingRegistration: 'trr',
  TrainingSession: 'trs',
  WebhookEndpoint: 'whk',
} as const;

export type IdPrefix = (typeof ID_PREFIXES)[keyof typeof ID_PREFIXES];

const TYPENAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(ID_PREFIXES).map(([name, prefix]) => [prefix, name]),
);

/** A new id, in order of time (UUIDv7 inside). */
export const newId = (prefix: IdPrefix): string => typeidUnboxed(prefix);

/** The name of the type that an id belongs to, or null when it is not an id of this graph. */
export function typenameOfId(id: string): string | null {
  const separator = id.lastIndexOf('_');
  const typename = TYPENAMES.get(id.slice(0, Math.max(separator, 0))) ?? null;
  return typename && /^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(id.slice(separator + 1)) ? typename : null;
}

export const isIdOf = (typename: keyof typeof ID_PREFIXES, id: string): boolean => typenameOfId(id) === typename;

/** 1 January 2020: facts of the seed sort before everything recorded later. */
const SEED_EPOCH_MS = Date.UTC(2020, 0, 1);

/**
 * The id of a seeded fact: the same key gives the same id on every machine, so that seeding twice changes nothing and
 * demo clients can name their organisation. Shaped as a UUIDv7 of a fixed moment, its random bits a hash of the key.
 */
export function seedId(prefix: IdPrefix, key: string): string {
  const bytes = createHash('sha256').update(`${prefix}\0${key}`).digest().subarray(0, 16);
  bytes.writeUIntBE(SEED_EPOCH_MS, 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  return TypeID.fromUUIDBytes(prefix, new Uint8Array(bytes)).toString();
}
