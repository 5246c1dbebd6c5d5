import { positionTable } from '../shared/events/position-table.ts';
import { ledgerTables } from '../shared/ledger.ts';
import { searchWordTable } from '../shared/search/search-words.ts';
import { schema } from './tables/base.ts';

export * from './tables/base.ts';
export * from './tables/deal.ts';
export * from './tables/enquiry.ts';
export * from './tables/fair.ts';
export * from './tables/portal.ts';

export const ledger = ledgerTables(schema);
export const { audit, auditLinks, auditHeads, outbox, idempotencyKeys } = ledger;
export const searchWords = searchWordTable(schema);
export const positions = positionTable(schema);
