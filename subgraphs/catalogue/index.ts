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
    Category: './reference.ts#CategoryNode',
    CertificationScheme: './tables.ts#CertificationSchemeRow',
    Cooperative: './entity-ref.ts#EntityRef',
    Enterprise: './entity-ref.ts#EntityRef',
    GeographicalIndication: './entity-ref.ts#EntityRef',
    Listing: './tables.ts#ListingRow',
    ListingConnection: './lists.ts#ListingPage',
    ListingIssue: './tables.ts#ListingIssueRow',
    Organization: './entity-ref.ts#EntityRef',
    Product: './tables.ts#ProductRow',
    ProductAttribute: './tables.ts#ProductAttributeRow',
    ProductCertification: './tables.ts#ProductCertificationRow',
    ProductConnection: './lists.ts#ProductPage',
    ProductImage: './tables.ts#ProductImageRow',
  },
  createStore,
  createContext: (request, db, store) => ({ ...request, db, store, loaders: createLoaders(store, request.principal) }),
});
