import { readFileSync } from 'node:fs';
import { type GraphQLResolveInfo, Kind } from 'graphql';
import { type Connection, connect } from '../../../gateway/database/connection.ts';
import { listListings } from '../../../subgraphs/catalogue/domain/list-listings.ts';
import {
  type Context as CatalogueContext,
  createLoaders as catalogueLoaders,
} from '../../../subgraphs/catalogue/loaders.ts';
import { createStore as catalogueStore } from '../../../subgraphs/catalogue/store.ts';
import type { ListingRow } from '../../../subgraphs/catalogue/tables.ts';
import type { QueryListingsArgs } from '../../../subgraphs/catalogue/types.generated.ts';
import { createLoaders as cooperativeLoaders } from '../../../subgraphs/cooperatives/loaders.ts';
import { createStore as cooperativeStore } from '../../../subgraphs/cooperatives/store.ts';
import type { CooperativeRow } from '../../../subgraphs/cooperatives/tables.ts';
import { classify } from '../../../subgraphs/enterprises/domain/classify.ts';
import { createLoaders as enterpriseLoaders } from '../../../subgraphs/enterprises/loaders.ts';
import { createStore as enterpriseStore } from '../../../subgraphs/enterprises/store.ts';
import type { EnterpriseRow } from '../../../subgraphs/enterprises/tables.ts';
import { createLoaders as partnerLoaders } from '../../../subgraphs/partners/loaders.ts';
import { createStore as partnerStore } from '../../../subgraphs/partners/store.ts';
import { connectionResolvers, edgeResolvers } from '../../../subgraphs/shared/connection.ts';
import { type AskedFields, askedFields } from '../../../subgraphs/shared/execution/asked-fields.ts';
import { money, moneyResolvers } from '../../../subgraphs/shared/money.ts';
import type { Principal } from '../../../subgraphs/shared/principal.ts';
import { using } from '../../../subgraphs/shared/remembered.ts';
import { scalars } from '../../../subgraphs/shared/scalars.ts';
import type { SubgraphRequest } from '../../../subgraphs/shared/subgraph.ts';
import { dayInIndia } from '../../../subgraphs/shared/today.ts';
import { principalOf } from './principals.ts';

/** The API schema of partners, as one schema of one process. */
export const typeDefs = readFileSync(new URL('../../../schema/partner.graphql', import.meta.url), 'utf8');

function createStores({ db }: Connection) {
  return {
    catalogue: catalogueStore(db),
    cooperatives: cooperativeStore(db),
    enterprises: enterpriseStore(db),
    // No page of listings reads MoUs, whose amendments this would put in force.
    partners: partnerStore(db, () => null),
  };
}

function contextOf(
  connection: Connection,
  stores: ReturnType<typeof createStores>,
  principal: Principal,
  narrow: boolean,
) {
  const request: SubgraphRequest = {
    principal,
    requestId: '',
    idempotencyKey: null,
    graph: { find: async () => [] },
  };
  const catalogue: CatalogueContext = {
    ...request,
    db: connection.db,
    store: stores.catalogue,
    loaders: catalogueLoaders(stores.catalogue, principal),
  };
  return {
    catalogue,
    enterprises: enterpriseLoaders(stores.enterprises, request),
    cooperatives: cooperativeLoaders(stores.cooperatives, request),
    partners: partnerLoaders(stores.partners, request),
    reference: stores.enterprises.reference,
    asked: narrow ? askedOf : () => undefined,
  };
}

export type MonolithContext = ReturnType<typeof contextOf>;

/**
 * The stores and loaders of the subgraphs, joined by hand as one would without federation. `narrow`: it also works out
 * which fields a document asks for, as the hub does, so that rows are read no wider than that.
 */
export function createMonolith(databaseUrl: string, { narrow = false } = {}) {
  const connection = connect(databaseUrl, { max: 20 });
  const stores = createStores(connection);
  return {
    contextFor: (partner: unknown): MonolithContext => contextOf(connection, stores, principalOf(partner), narrow),
    close: connection.close,
  };
}

/** Found once a document: both servers keep documents. */
const askedBy = new WeakMap<object, AskedFields>();

function askedOf({ schema, operation, fragments }: GraphQLResolveInfo): AskedFields {
  let asked = askedBy.get(operation);
  if (asked === undefined) {
    asked = askedFields(schema, { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] });
    askedBy.set(operation, asked);
  }
  return asked;
}

export const resolvers = {
  ...Object.fromEntries(Object.entries(scalars).filter(([name]) => typeDefs.includes(`scalar ${name}\n`))),
  Query: {
    listings: (_: unknown, args: QueryListingsArgs, { catalogue, asked }: MonolithContext, info: GraphQLResolveInfo) =>
      listListings({ ...catalogue, asked: asked(info) }, args),
  },
  ListingConnection: connectionResolvers,
  ListingEdge: edgeResolvers,
  Money: moneyResolvers,
  Seller: { __resolveType: ({ id }: { id: string }) => (id.startsWith('coop_') ? 'Cooperative' : 'Enterprise') },
  Listing: {
    price: ({ price }: ListingRow) => money(price),
    hasGi: ({ gi }: ListingRow) => gi !== null,
    seller: (
      { seller }: ListingRow,
      _: unknown,
      { enterprises, cooperatives, asked }: MonolithContext,
      info: GraphQLResolveInfo,
    ) =>
      seller.startsWith('coop_')
        ? cooperatives.cooperative.load(seller)
        : enterprises.enterprise(asked(info)).load(seller),
    cooperative: ({ cooperative }: ListingRow, _: unknown, { cooperatives }: MonolithContext) =>
      cooperative === null ? null : cooperatives.cooperative.load(cooperative),
    partner: ({ partner }: ListingRow, _: unknown, { partners }: MonolithContext) =>
      partners.organization.load(partner),
    programme: ({ programme }: ListingRow, _: unknown, { partners }: MonolithContext) =>
      programme === null ? null : partners.programme.load(programme),
  },
  Enterprise: {
    district: ({ district }: EnterpriseRow, _: unknown, { reference }: MonolithContext) =>
      using(reference(), ({ districts }) => districts.get(district)),
    state: ({ state }: EnterpriseRow, _: unknown, { reference }: MonolithContext) =>
      using(reference(), ({ states }) => states.get(state)),
    class: (row: EnterpriseRow, { asOn }: { asOn?: string }, { reference }: MonolithContext) =>
      using(reference(), ({ classLimits }) => classify(row, classLimits, asOn ?? dayInIndia(new Date()))),
  },
  Cooperative: {
    memberCounts: ({ memberTotal, memberWomen, membersAsOf }: CooperativeRow) =>
      memberTotal === null ? null : { total: memberTotal, women: memberWomen, asOf: membersAsOf },
  },
};
