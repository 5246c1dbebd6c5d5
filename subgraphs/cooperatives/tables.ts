import { ledgerTables } from '../shared/ledger.ts';
import { searchWordTable } from '../shared/search/search-words.ts';
import { schema } from './tables/base.ts';

export * from './tables/base.ts';
export * from './tables/cooperative.ts';
export * from './tables/history.ts';
export * from './tables/indication.ts';

export const ledger = ledgerTables(schema);
export const { audit, auditLinks, auditHeads, outbox, idempotencyKeys } = ledger;
export const searchWords = searchWordTable(schema);
