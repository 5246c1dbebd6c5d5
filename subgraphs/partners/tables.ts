import { ledgerTables } from '../shared/ledger.ts';
import { searchWordTable } from '../shared/search/search-words.ts';
import { schema } from './tables/organization.ts';

export * from './tables/amendment.ts';
export * from './tables/mou.ts';
export * from './tables/organization.ts';
export * from './tables/progress.ts';
export * from './tables/snapshot.ts';
export * from './tables/terms.ts';

export const ledger = ledgerTables(schema);
export const { audit, auditLinks, auditHeads, outbox, idempotencyKeys } = ledger;
export const searchWords = searchWordTable(schema);
