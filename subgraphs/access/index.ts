import { defineSubgraph } from '../shared/define-subgraph.ts';
import { guardedById } from '../shared/looks/guarded.ts';
import type { Context } from './loaders.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createStore, type Store } from './store.ts';
import { ledger } from './tables.ts';

export const access = defineSubgraph<Store, Context>({
  name: 'access',
  schemaUrl: new URL('schema.graphql', import.meta.url),
  resolvers,
  mappers: {
    ApiClient: './tables.ts#ClientRow',
    ApiClientConnection: './store.ts#ClientPage',
    ApiClientSecret: './tables.ts#SecretRow',
    Officer: './tables.ts#OfficerRow',
    OfficerConnection: './store.ts#OfficerPage',
    Organization: './stubs.ts#Stub',
    SigningKey: './tables.ts#PublishedKeyRow',
    State: './stubs.ts#PlaceStub',
    WebhookEndpoint: './tables.ts#WebhookEndpointRow',
    WebhookEndpointConnection: './store.ts#WebhookEndpointPage',
    WebhookSecret: './tables.ts#WebhookSecretRow',
  },
  guarded: { ledger, types: guardedById('ApiClient', 'Officer', 'WebhookEndpoint') },
  createStore,
  createContext: (request, db, store) => ({
    ...request,
    db,
    store,
    loaders: createLoaders(request.principal, store, db),
  }),
});
