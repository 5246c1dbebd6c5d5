import { defineSubgraph } from '../shared/define-subgraph.ts';
import { guardedById } from '../shared/looks/guarded.ts';
import type { Context } from './loaders.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createStore, type Store } from './store.ts';
import { ledger } from './tables.ts';

export const enterprises = defineSubgraph<Store, Context>({
  name: 'enterprises',
  schemaUrl: new URL('schema.graphql', import.meta.url),
  resolvers,
  mappers: {
    DistrictIndustriesCentre: './tables.ts#IndustriesCentreRow',
    District: './tables.ts#DistrictRow',
    Enterprise: './tables.ts#EnterpriseRow',
    EnterpriseConnection: './store.ts#EnterprisePage',
    EnterpriseStat: './store.ts#StatRow',
    OdopProduct: './tables.ts#OdopProductRow',
    Sector: './tables.ts#SectorRow',
    State: './tables.ts#StateRow',
  },
  guarded: { ledger, types: guardedById('Enterprise') },
  createStore,
  createContext: (request, db, store) => ({ ...request, db, store, loaders: createLoaders(store, request) }),
});
