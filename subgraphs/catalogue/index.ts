import { defineSubgraph } from '../shared/define-subgraph.ts';
import { guardedById } from '../shared/looks/guarded.ts';
import { giRights } from './domain/follow-gi-rights.ts';
import { type Context, createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createStore, type Store } from './store.ts';
import { ledger } from './tables.ts';

export const catalogue = defineSubgraph<Store, Context>({
  name: 'catalogue',
  schemaUrl: new URL('schema.graphql', import.meta.url),
  resolvers,
  mappers: {
    AttributeDefinition: './tables.ts#AttributeDefinitionRow',
    Category: './store/reference.ts#CategoryNode',
    Certificate: './tables.ts#CertificateRow',
    CertificateChange: './tables.ts#CertificateChangeRow',
    CertificateConnection: './store/lists.ts#CertificatePage',
    CertificationScheme: './tables.ts#CertificationSchemeRow',
    Cooperative: './stubs.ts#EntityRef',
    Enterprise: './stubs.ts#EntityRef',
    GeographicalIndication: './stubs.ts#EntityRef',
    Listing: './tables.ts#ListingRow',
    ListingChange: './tables.ts#ListingChangeRow',
    ListingCount: './store.ts#ListingCount as ListingCountRow',
    ListingConnection: './store/lists.ts#ListingPage',
    ListingIssue: './domain/listing-standing.ts#Finding',
    Organization: './stubs.ts#EntityRef',
    Product: './tables.ts#ProductRow',
    ProductAttribute: './tables.ts#ProductAttributeRow',
    ProductConnection: './store/lists.ts#ProductPage',
    ProductOffer: './tables.ts#ProductOfferRow',
    ProductImage: './tables.ts#ProductImageRow',
  },
  consumers: [giRights],
  guarded: { ledger, types: guardedById('Certificate', 'Listing', 'Product') },
  createStore,
  createContext: (request, db, store) => ({ ...request, db, store, loaders: createLoaders(store, request.principal) }),
});
