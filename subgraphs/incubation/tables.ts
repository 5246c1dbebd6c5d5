import { ledgerTables } from '../shared/ledger.ts';
import { searchWordTable } from '../shared/search/search-words.ts';
import { schema } from './tables/schema.ts';

export * from './tables/enrolment.ts';
export * from './tables/facility.ts';
export * from './tables/schema.ts';
export * from './tables/service-count.ts';
export * from './tables/service-level.ts';
export * from './tables/status-change.ts';
export * from './tables/training.ts';

export const ledger = ledgerTables(schema);
export const { audit, auditLinks, auditHeads, outbox, idempotencyKeys } = ledger;
export const searchWords = searchWordTable(schema);
