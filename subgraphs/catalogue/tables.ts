import { positionTable } from '../shared/events/position-table.ts';
import { ledgerTables } from '../shared/ledger.ts';
import { searchWordTable } from '../shared/search/search-words.ts';
import { schema } from './tables/base.ts';

export * from './tables/base.ts';
export * from './tables/category.ts';
export * from './tables/certificate.ts';
export * from './tables/listing.ts';
export * from './tables/product.ts';

export const ledger = ledgerTables(schema);
export const { audit, auditLinks, auditHeads, outbox, idempotencyKeys } = ledger;
export const searchWords = searchWordTable(schema);
export const eventPositions = positionTable(schema);
