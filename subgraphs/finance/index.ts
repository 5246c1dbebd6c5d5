import { defineSubgraph } from '../shared/define-subgraph.ts';
import { guardedById } from '../shared/looks/guarded.ts';
import type { Context } from './loaders.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { createStore, type Store } from './store.ts';
import { ledger } from './tables.ts';

export const finance = defineSubgraph<Store, Context>({
  name: 'finance',
  schemaUrl: new URL('schema.graphql', import.meta.url),
  resolvers,
  mappers: {
    District: './stubs.ts#PlaceStub',
    Enterprise: './stubs.ts#Stub',
    FinanceChange: './tables.ts#ChangeRow',
    Fund: './tables.ts#FundRow',
    FundAllocation: './tables.ts#AllocationRow',
    FundApplication: './tables.ts#ApplicationRow',
    FundApplicationConnection: './store.ts#ApplicationPage',
    FundApplicationCount: './store.ts#ApplicationCountRow',
    FundAppraisal: './tables.ts#AppraisalRow',
    FundConnection: './store.ts#FundPage',
    FundContribution: './tables.ts#ContributionRow',
    FundReceipt: './tables.ts#ReceiptRow',
    FundSanction: './tables.ts#ApplicationRow',
    FundTranche: './domain/tranche-overdue.ts#TrancheInContext',
    LoanEvent: './tables.ts#LoanEventRow',
    LoanEventConnection: './store.ts#LoanEventPage',
    LoanReport: './tables.ts#LoanReportRow',
    LoanScheme: './tables.ts#LoanSchemeRow',
    LoanSchemeConnection: './store.ts#LoanSchemePage',
    LoanYear: './domain/loan-year.ts#StateYear',
    Organization: './stubs.ts#Stub',
    State: './stubs.ts#PlaceStub',
  },
  guarded: { ledger, types: guardedById('Fund', 'FundApplication') },
  createStore,
  createContext: (request, db, store) => ({ ...request, db, store, loaders: createLoaders(store, request) }),
});
