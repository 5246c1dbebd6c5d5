import type { Database } from '../shared/database.ts';
import { createFundReads } from './store/funds.ts';
import { createLoanReads } from './store/loans.ts';

export type {
  ApplicationCountRow,
  ApplicationFilters,
  ApplicationOrder,
  ApplicationPage,
  FundPage,
  Position,
} from './store/funds.ts';
export type { LoanEventPage, LoanSchemePage, LoanTotalsRow } from './store/loans.ts';

/** The reads of this subgraph on one database. Writes, in `store/…-writes.ts`, take the transaction they belong to. */
export const createStore = (db: Database) => ({ ...createLoanReads(db), ...createFundReads(db) });

export type Store = ReturnType<typeof createStore>;
