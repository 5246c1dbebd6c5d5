import { defineSubgraph } from '../shared/define-subgraph.ts';
import type { Context } from './loaders.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createStore, type Store } from './store.ts';

export const catalogue = defineSubgraph<Store, Context>({
  name: 'catalogue',
  schemaUrl: new URL('schema.graphql', import.meta.url),
  resolvers,
  mappers: {
    AttributeDefinition: './tables.ts#AttributeDefinitionRow',
    Category: './store/reference.ts#CategoryNode',
    CertificationScheme: './tables.ts#CertificationSchemeRow',
    Cooperative: './stubs.ts#EntityRef',
    Enterprise: './stubs.ts#EntityRef',
    GeographicalIndication: './stubs.ts#EntityRef',
    Listing: './tables.ts#ListingRow',
    ListingConnection: './store/lists.ts#ListingPage',
    ListingIssue: './tables.ts#ListingIssueRow',
    Organization: './stubs.ts#EntityRef',
    Product: './tables.ts#ProductRow',
    ProductAttribute: './tables.ts#ProductAttributeRow',
    ProductCertification: './tables.ts#ProductCertificationRow',
    ProductConnection: './store/lists.ts#ProductPage',
    ProductImage: './tables.ts#ProductImageRow',
  },
  createStore,
  createContext: (request, db, store) => ({ ...request, db, store, loaders: createLoaders(store, request.principal) }),
});
