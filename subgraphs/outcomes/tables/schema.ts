import { pgSchema } from 'drizzle-orm/pg-core';
import { positionTable } from '../../shared/events/position-table.ts';
import { ledgerTables } from '../../shared/ledger.ts';
import { searchWordTable } from '../../shared/search/search-words.ts';

export const schema = pgSchema('outcomes');

export const ledger = ledgerTables(schema);
export const { audit, auditLinks, auditHeads, outbox, idempotencyKeys } = ledger;
export const searchWords = searchWordTable(schema);
export const eventPositions = positionTable(schema);
