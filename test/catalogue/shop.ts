import { catalogue } from '../../subgraphs/catalogue/index.ts';
import { audit, idempotencyKeys, listings, outbox, products } from '../../subgraphs/catalogue/tables.ts';
import type { Database } from '../../subgraphs/shared/database.ts';
import { seedId } from '../../subgraphs/shared/ids.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AMAZON, FLIPKART, insertCatalogue } from '../support/builders/catalogue.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { forgetAudit } from '../support/forget-audit.ts';
import { aBureau } from '../support/principals.ts';
import { type Answer, aGraphOf, ask } from '../support/subgraph-client.ts';

export const WEAVER = seedId('ent', 'weaver');
export const CLOSED = seedId('ent', 'closed');
export const TANNERY = seedId('ent', 'dormant');
export const KERALITE = seedId('ent', 'keralite');
export const SOCIETY = seedId('coop', 'weavers');
export const STRANGE_SOCIETY = seedId('coop', 'strangers');
export const FOREIGN_SOCIETY = seedId('coop', 'foreign');
export const CHIKAN = seedId('gi', 'chikan');
export const BROCADE = seedId('gi', 'brocade');
export const POKKALI = seedId('gi', 'pokkali');
export const FILED = seedId('gi', 'filed');
export const ODOP = seedId('odop', 'leather');
export const FOREIGN_ODOP = seedId('odop', 'locks');
export const BUREAU = seedId('org', 'bureau-up');
export const RIGHT = seedId('giu', 'weaver-chikan');

const place = (state: string, district: string | null, status = 'ACTIVE') => ({
  status,
  state: { code: state },
  district: district === null ? null : { code: district },
});
const right = (id: string, indication: string, to: string | null = null) => ({
  id,
  version: 1,
  to,
  indication: { id: indication },
});
const memberOf = (...federations: string[]) => ({ memberships: federations.map((id) => ({ federation: { id } })) });

/** The rest of the graph: sellers with what they are members of and authorised for, signs, and partners. */
export const entities = {
  [WEAVER]: {
    ...place('IN-UP', '118'),
    ...memberOf(SOCIETY, FOREIGN_SOCIETY),
    giAuthorisations: [right(RIGHT, CHIKAN)],
  },
  [CLOSED]: { ...place('IN-UP', '118', 'CLOSED'), ...memberOf(SOCIETY), giAuthorisations: [right(RIGHT, CHIKAN)] },
  [TANNERY]: { ...place('IN-UP', '118', 'DORMANT'), ...memberOf(SOCIETY), giAuthorisations: [right(RIGHT, CHIKAN)] },
  [KERALITE]: {
    ...place('IN-KL', '555'),
    ...memberOf(),
    giAuthorisations: [right(seedId('giu', 'keralite'), POKKALI, '2999-12-31')],
  },
  [SOCIETY]: { ...place('IN-UP', null), giAuthorisations: [right(seedId('giu', 'society'), CHIKAN)] },
  [STRANGE_SOCIETY]: { ...place('IN-UP', '118'), giAuthorisations: [] },
  [FOREIGN_SOCIETY]: { ...place('IN-TN', '571'), giAuthorisations: [] },
  [CHIKAN]: {
    name: 'Lucknow Chikan Craft',
    aliases: ['Chikankari'],
    states: [{ code: 'IN-UP' }],
    districts: [],
    applications: [{ status: null }],
  },
  [BROCADE]: {
    name: 'Banaras Brocades and Sarees',
    aliases: [],
    states: [{ code: 'IN-UP' }],
    districts: [{ code: '187' }, { code: '170' }],
    applications: [],
  },
  [POKKALI]: { name: 'Pokkali Rice', aliases: [], states: [{ code: 'IN-KL' }], districts: [], applications: [] },
  [FILED]: {
    name: 'New sign',
    aliases: [],
    states: [{ code: 'IN-UP' }],
    districts: [],
    applications: [{ status: 'FILED' }],
  },
  [ODOP]: { name: 'Leather products', district: { code: '118' } },
  [FOREIGN_ODOP]: { name: 'Locks', district: { code: '119' } },
  [FLIPKART]: { kind: 'E_COMMERCE' },
  [AMAZON]: { kind: 'E_COMMERCE' },
  [BUREAU]: { kind: 'STATE_BUREAU' },
};
export const aShopGraph = (more: object = {}) => aGraphOf({ ...entities, ...more });

/** Sends one input of a mutation; what came of it. */
export type Send = (input: object, more?: object, principal?: Principal) => Promise<Answer>;

export interface Shop {
  readonly database: TestDatabase;
  readonly db: Database;
  readonly subgraph: Subgraph;
  /** A mutation whose field is aliased `result`, as the bureau of Uttar Pradesh unless told otherwise. */
  send(mutation: string, graph?: ReturnType<typeof aGraphOf>): Send;
  /** How many rows the tables have that writes touch. */
  counts(): Promise<Record<'products' | 'listings' | 'audit' | 'outbox' | 'idempotencyKeys', number>>;
  /** Empties the tables that writes touch, histories too. */
  clear(): Promise<void>;
}

export const NOTHING = { products: 0, listings: 0, audit: 0, outbox: 0, idempotencyKeys: 0 };

/** The catalogue with its categories and schemes, and nothing on its shelves. */
export async function openShop(): Promise<Shop> {
  const database = await cloneDatabase();
  const { db, sql } = database;
  await insertCatalogue(db);
  const subgraph = catalogue.create({ db });
  return {
    database,
    db,
    subgraph,
    send:
      (mutation, graph = aShopGraph()) =>
      async (input, more = {}, principal = aBureau()) =>
        (await ask(subgraph, mutation, { principal, graph, variables: { input, ...more } })).result,
    counts: async () => ({
      products: await db.$count(products),
      listings: await db.$count(listings),
      audit: await db.$count(audit),
      outbox: await db.$count(outbox),
      idempotencyKeys: await db.$count(idempotencyKeys),
    }),
    async clear() {
      await forgetAudit(sql, 'catalogue');
      await sql`truncate catalogue.product, catalogue.listing, catalogue.outbox, catalogue.idempotency_key cascade`;
    },
  };
}

/** What every write answers with when it did not go through. */
export const REFUSALS = /* GraphQL */ `
  ... on ValidationFailed { issues { path code severity message expected received } }
  ... on VersionConflict { expectedVersion currentVersion }`;

export const PUBLISH = /* GraphQL */ `
  mutation ($input: PublishProductInput!, $dryRun: Boolean! = false, $key: String) {
    result: publishProduct(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on PublishProductPayload {
        product {
          id version status title description seller { __typename } cooperative { id } state { code } district { code }
          category { code } hsn gi { id } giUntil odopProduct { id } price { paise } unit minimumOrderQuantity synthetic
          attributes { code name text number boolean unit } images { url alt } offeredToAll
        }
        warnings { path code severity message }
        replayed dryRun
      }
      ... on ValidationFailed { issues { path code severity message expected received } }
      ... on VersionConflict { expectedVersion currentVersion }
    }
  }`;

/** A product of the weaver that nothing is wrong with. */
export const aPublication = (overrides: object = {}) => ({
  seller: WEAVER,
  cooperative: SOCIETY,
  title: '  Assam tea ',
  description: 'Strong & <b>malty</b>',
  category: 'TEA_COFFEE',
  attributes: [
    { name: 'Grade', text: 'Leaf' },
    { code: 'NET_WEIGHT', number: 250 },
    { code: 'ORGANIC', name: 'Organic', boolean: true },
  ],
  hsn: '0902',
  gi: CHIKAN,
  pricePaise: 250_00,
  unit: 'kg',
  minimumOrderQuantity: 5,
  images: [{ url: 'https://x.example/1.jpg', alt: 'A cup' }],
  ...overrides,
});
