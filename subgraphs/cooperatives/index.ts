import { defineSubgraph } from '../shared/define-subgraph.ts';
import { byColumns, guardedById } from '../shared/looks/guarded.ts';
import { type Context, createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createStore, type Store } from './store.ts';
import { ledger } from './tables.ts';

export const cooperatives = defineSubgraph<Store, Context>({
  name: 'cooperatives',
  schemaUrl: new URL('schema.graphql', import.meta.url),
  resolvers,
  mappers: {
    AuthorisedUser: './tables.ts#AuthorisedUserRow',
    AuthorisedUserChange: './tables.ts#ShownAuthorisedUserChange',
    AuthorisedUserConnection: './store/lists.ts#AuthorisedUserPage',
    Cooperative: './tables.ts#CooperativeRow',
    CooperativeConnection: './store/lists.ts#CooperativePage',
    CooperativeStatusChange: './tables.ts#StatusChangeRow',
    Enterprise: './stubs.ts#EnterpriseStub',
    GeographicalIndication: './tables.ts#IndicationRow',
    GeographicalIndicationApplication: './tables.ts#ApplicationRow',
    GiApplicationChange: './tables.ts#ShownApplicationChange',
    GeographicalIndicationConnection: './store/lists.ts#IndicationPage',
    Membership: './tables.ts#MembershipRow',
    MembershipConnection: './store/lists.ts#MembershipPage',
    Organization: './stubs.ts#OrganizationStub',
    ReportedFigure: './tables.ts#ReportedFigureRow',
    State: './stubs.ts#StateStub',
    Trade: './tables.ts#TradeRow',
  },
  guarded: {
    ledger,
    types: guardedById('Cooperative', 'Membership'),
    fields: {
      'AuthorisedUserChange.actor': byColumns('authorisedUser'),
      'GiApplicationChange.actor': byColumns('application'),
    },
  },
  createStore,
  createContext: (request, db, store) => ({ ...request, db, store, loaders: createLoaders(store, request) }),
});
